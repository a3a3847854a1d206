//! The subcommand `demo DIR`, which makes a practice campaign with made-up signers and prints all
//! of it. It needs no display.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use serde::Serialize;

use super::{progress, with_progress};
use crate::output::{self, Job, OutputError, PosterKind, PosterOptions, SheetOptions, Shift};
use ledger::campaign::{Campaign, Passphrase};
use ledger::{EntryId, Ledger, NewSignature, Reader};
use petition::Petition;
use petition::practice::Queue;
use petition::qr::Correction;
use petition::time::Timestamp;
use print::{Layout, Paper};
use roll::Roll;

/// An address that no one can own (RFC 2606).
const ADDRESS: &str = "https://example.org/protect";
const EVENTS: [&str; 2] = ["Dupont Circle", "Columbia Heights"];

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A new or empty folder
    folder: PathBuf,
    /// The number of made-up signers
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
    anyhow::ensure!(
        !occupied,
        "{} is not empty; choose a new folder for the demo",
        folder.display()
    );
    ledger::files::make_folder(folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))?;

    let mut petition = Petition::bundled().map_err(|_| {
        anyhow::anyhow!("the bundled petition is damaged; install the program again")
    })?;
    ADDRESS.clone_into(&mut petition.online);
    let campaign = Campaign::create_practice(
        &folder.join("campaign"),
        petition,
        EVENTS.map(str::to_owned).to_vec(),
    )?;
    let (ledger, last) = collect(&campaign, &folder.join("ledger.db"), arguments)?;

    let key = campaign.open_key(&folder.join("campaign"), &Passphrase::practice())?;
    let reader = Reader::open(&ledger)?;
    reader.verify()?;
    let opened = reader.open_verified(&campaign, &key, |_| true)?;
    anyhow::ensure!(
        opened.unopened.is_empty(),
        "{} entries could not be opened with the key they were sealed to; this is a fault of the program, please report it",
        opened.unopened.len()
    );
    let roll = Roll::new(opened);

    let job = Job::default();
    let print = || {
        output::sheets(
            &campaign,
            &roll,
            &folder.join("sheets"),
            SheetOptions::whole(Layout::Letter),
            &job,
        )
    };
    let pages = match with_progress("printing", roll.len(), &job, print) {
        Ok(delivered) => delivered.pages,
        Err(OutputError::Nobody) => 0,
        Err(error) => return Err(error.into()),
    };
    print_codes(&campaign, &folder.join("qr"), last)?;
    if let Some(head) = reader.own_head()? {
        let shift = Shift {
            volunteer: "",
            event: campaign.events.first(),
            from: None,
            until: last,
            after: 0,
            tally: reader.own_tally(0)?,
            head,
            station: reader.own_station()?,
            mirrored: None,
        };
        output::receipt(
            &campaign,
            &shift,
            &folder.join("receipt.pdf"),
            Paper::Letter,
        )?;
    }

    let head = roll
        .heads()
        .first()
        .map(|head| head.hash.to_string())
        .unwrap_or_default();
    let summary = serde_json::to_string_pretty(&Summary {
        signatures: roll.len(),
        pages,
        head,
    })?;
    let path = folder.join("summary.json");
    ledger::files::write_whole(&path, format!("{summary}\n").as_bytes())
        .with_context(|| format!("{} could not be written", path.display()))?;
    writeln!(
        std::io::stdout(),
        "{}: {} made-up signatures, {pages} pages; the passphrase is \"practice\"",
        folder.display(),
        roll.len()
    )?;
    Ok(())
}

/// Prints everything that leads to the online petition.
fn print_codes(campaign: &Campaign, folder: &Path, now: Timestamp) -> Result<(), OutputError> {
    let event = campaign.events.first();
    for (file, kind, paper) in [
        ("poster.pdf", PosterKind::Poster, Paper::Letter),
        ("poster-tabloid.pdf", PosterKind::Poster, Paper::Tabloid),
        ("tent.pdf", PosterKind::Tent, Paper::Letter),
        ("slips.pdf", PosterKind::Slips, Paper::Letter),
    ] {
        let order = PosterOptions {
            kind,
            paper,
            language: None,
            correction: Correction::Quartile,
        };
        output::poster(campaign, event, &folder.join(file), order, now)?;
    }
    let correction = Correction::default();
    output::code_pdf(
        campaign,
        event,
        &folder.join("code.pdf"),
        150.0,
        correction,
        now,
    )?;
    output::code_svg(campaign, event, &folder.join("code.svg"), correction)?;
    output::code_png(campaign, event, &folder.join("code.png"), 1_024, correction)
}

/// Stores the made-up signatures on the same path that real ones take. Returns the ledger's file
/// and the time of the last signature.
fn collect(
    campaign: &Campaign,
    path: &Path,
    arguments: &Arguments,
) -> anyhow::Result<(PathBuf, Timestamp)> {
    let recipients = campaign.recipients()?;
    let mut ledger = Ledger::open(path, campaign.keys())?;
    let bar = progress("signing", arguments.signatures as u64);
    let mut last = Timestamp::from_unix(0, 0).context("the calendar has no 1970")?;
    for visitor in Queue::new(arguments.seed, &campaign.petition, campaign.events.len())
        .take(arguments.signatures)
    {
        let signature = visitor
            .draft
            .check(&campaign.petition)
            .map_err(|errors| anyhow::anyhow!("a made-up signature was refused: {errors:?}"))?;
        let event = campaign
            .events
            .get(visitor.event)
            .map(|event| event.code.as_str());
        let id = EntryId::from_random_bytes(visitor.id);
        ledger.append(
            &NewSignature {
                id,
                signed_at: visitor.signed_at,
                event,
                signature: &signature,
            },
            recipients,
        )?;
        last = visitor.signed_at;
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok((path.to_owned(), last))
}
