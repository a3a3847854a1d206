//! `demo DIR`: a practice campaign with made-up signers, exported whole. No display needed.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use serde::Serialize;

use super::progress;
use crate::campaign::{Campaign, Passphrase};
use crate::delivery::{self, Order};
use crate::ledger::{EntryId, Ledger, New, Reader};
use crate::petition::Petition;
use crate::practice::Queue;
use crate::roll::Roll;
use crate::sheet::Layout;
use crate::time::Timestamp;

/// An address that no one can own (RFC 2606).
const ADDRESS: &str = "https://example.org/protect";
const EVENTS: [&str; 2] = ["Dupont Circle", "Columbia Heights"];

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A new or empty folder
    folder: PathBuf,
    /// How many made-up signers
    #[arg(long, value_name = "N", default_value_t = 200)]
    signatures: usize,
    /// The same seed gives the same signers
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
}

#[derive(Serialize)]
struct Summary {
    signatures: usize,
    pages: usize,
    head: String,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let folder = &arguments.folder;
    let occupied = std::fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_some());
    anyhow::ensure!(!occupied, "{} is not empty; choose a new folder for the demo", folder.display());
    std::fs::create_dir_all(folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;

    let mut petition = Petition::bundled().map_err(|_| anyhow::anyhow!("the bundled petition is damaged; install the program again"))?;
    ADDRESS.clone_into(&mut petition.online);
    let campaign = Campaign::create_practice(&folder.join("campaign"), petition, EVENTS.map(str::to_owned).to_vec())?;
    let (ledger, last) = collect(&campaign, &folder.join("ledger.db"), arguments)?;

    let key = campaign.open_key(&folder.join("campaign"), &Passphrase::practice())?;
    let reader = Reader::open(&ledger)?;
    reader.verify()?;
    let opened = reader.open_verified(campaign.id, &key, |_| {})?;
    anyhow::ensure!(opened.unopened.is_empty(), "{} entries did not open with the key they were sealed to", opened.unopened.len());
    let roll = Roll::of(opened);

    let bar = progress("printing", roll.len() as u64);
    let sheets =
        delivery::sheets(&campaign, &roll, &folder.join("sheets"), Order::whole(Layout::Letter), |done| bar.set_position(done as u64));
    let pages = match sheets {
        Ok(delivered) => delivered.pages,
        Err(delivery::DeliveryError::Nobody) => 0,
        Err(error) => return Err(error.into()),
    };
    bar.finish_and_clear();
    let event = campaign.events.first();
    delivery::poster(&campaign, event, &folder.join("qr/poster.pdf"), Layout::Letter, last)?;
    delivery::code_svg(&campaign, event, &folder.join("qr/code.svg"))?;
    delivery::code_png(&campaign, event, &folder.join("qr/code.png"), 1_024)?;

    let head = roll.heads().first().map(|head| head.hash.to_string()).unwrap_or_default();
    let summary = serde_json::to_string_pretty(&Summary { signatures: roll.len(), pages, head })?;
    let path = folder.join("summary.json");
    crate::files::write_whole(&path, format!("{summary}\n").as_bytes())
        .with_context(|| format!("{} could not be written", path.display()))?;
    writeln!(std::io::stdout(), "{}: {} made-up signatures, {pages} pages; the passphrase is \"practice\"", folder.display(), roll.len())?;
    Ok(())
}

/// Lets the made-up signers sign, by the way that every signature takes. Returns the ledger's file and when the last signed.
fn collect(campaign: &Campaign, path: &Path, arguments: &Arguments) -> anyhow::Result<(PathBuf, Timestamp)> {
    let recipients = campaign.recipients()?;
    let mut ledger = Ledger::open(path, campaign.id)?;
    let bar = progress("signing", arguments.signatures as u64);
    let mut last = Timestamp::from_unix(0, 0).context("the calendar has no 1970")?;
    for visitor in Queue::new(arguments.seed, &campaign.petition, campaign.events.len()).take(arguments.signatures) {
        let signature =
            visitor.draft.check(&campaign.petition).map_err(|errors| anyhow::anyhow!("a made-up signer was refused: {errors:?}"))?;
        let event = campaign.events.get(visitor.event).map(|event| event.code.as_str());
        let id = EntryId::from_random_bytes(visitor.id);
        ledger.append(&New { id, signed_at: visitor.signed_at, event, signature: &signature }, recipients)?;
        last = visitor.signed_at;
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok((path.to_owned(), last))
}
