//! Seals a made-up signature for a practice campaign, and opens it again.
//!
//! `cargo run -p ledger --example seal_and_open -- FOLDER`, where FOLDER does not exist yet.

#![allow(clippy::print_stdout, reason = "an example shows what it did")]

use std::error::Error;
use std::path::PathBuf;

use ledger::campaign::{Campaign, Passphrase};
use ledger::{EntryId, Ledger, NewSignature, Reader};
use petition::Petition;
use petition::practice::Queue;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or("name a new folder for the campaign and its ledger")?;
    let (campaign_folder, ledger_path) = (folder.join("campaign"), folder.join("ledger.db"));

    let petition = Petition::bundled().map_err(|faults| format!("{faults:?}"))?;
    let campaign = Campaign::create_practice(&campaign_folder, petition, Vec::new())?;

    // A station has the public key only: it seals, and cannot open.
    let visitor = Queue::new(1, &campaign.petition, 1).next();
    let visitor = visitor.ok_or("there are no made-up signers")?;
    let signature = visitor
        .draft
        .check(&campaign.petition)
        .map_err(|errors| format!("{errors:?}"))?;
    let new = NewSignature {
        id: EntryId::random(),
        signed_at: visitor.signed_at,
        event: None,
        signature: &signature,
    };
    let mut ledger = Ledger::open(&ledger_path, campaign.keys())?;
    let stored = ledger.append(&new, campaign.recipients()?)?;
    let head = ledger.head().code();
    println!(
        "Stored entry {}. The head of the chain is {head}.",
        stored.seq
    );

    // The organizer's key opens it. The passphrase of a practice campaign is known to everyone.
    let key = campaign.open_key(&campaign_folder, &Passphrase::practice())?;
    let opened = Reader::open(&ledger_path)?.open_verified(&campaign, &key, |_done| true)?;
    for record in &opened.records {
        println!(
            "Entry {} of station {} was signed by {}.",
            record.seq,
            record.station,
            record.signature.full_name()
        );
    }
    Ok(())
}
