//! `ledger verify FILE…`, `ledger turn-in`, `ledger merge INTO FROM…`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::{Place, progress};
use ledger::campaign::CampaignId;
use ledger::{Ledger, Missing, Reader, SignedHead};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Verify chain, numbers and signatures of ledgers; prints each station's count and head
    Verify {
        /// The ledgers
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write a station's entries onto a stick, for the organizer: written, synced, read back,
    /// compared
    TurnIn(TurnIn),
    /// Merge turn-ins into a ledger, and say what is missing: in any order, however often
    Merge(Merge),
}

#[derive(Debug, Args)]
pub(super) struct TurnIn {
    #[command(flatten)]
    place: Place,
    /// The folder, such as a stick
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Merge {
    /// The organizer's ledger; made where there is none
    into: PathBuf,
    /// Turn-ins and mirrors
    #[arg(required = true)]
    from: Vec<PathBuf>,
    /// The code of a shift's receipt, from PK1 on: what it counts and is not here is named; may be
    /// given several times
    #[arg(long, value_name = "CODE")]
    receipt: Vec<SignedHead>,
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Verify { files } => verify(files),
        Command::TurnIn(arguments) => turn_in(arguments),
        Command::Merge(arguments) => merge(arguments),
    }
}

fn verify(files: &[PathBuf]) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    for file in files {
        let heads = Reader::open(file)?.verify()?;
        writeln!(out, "{}: verifies", file.display())?;
        for head in heads {
            writeln!(
                out,
                "  station {}: {} entries, head {} ({})",
                head.station,
                head.seq,
                head.hash,
                head.code()
            )?;
        }
    }
    Ok(())
}

fn turn_in(arguments: &TurnIn) -> anyhow::Result<()> {
    let reader = Reader::open(&arguments.place.ledger()?)?;
    reader.verify_heads()?;
    let bar = progress("Writing", reader.count()?);
    let turned_in = reader.turn_in(&arguments.output, |done| bar.set_position(done))?;
    bar.finish_and_clear();
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{}: {} entries, written and read back; safe to remove",
        turned_in.path.display(),
        turned_in.entries
    )?;
    for head in turned_in.heads {
        writeln!(
            out,
            "  station {}: {} entries, {}",
            head.station,
            head.seq,
            head.code()
        )?;
    }
    Ok(())
}

fn merge(arguments: &Merge) -> anyhow::Result<()> {
    let mut ledger = Ledger::open(&arguments.into, campaign(&arguments.into, &arguments.from)?)?;
    let mut out = std::io::stdout().lock();
    for file in &arguments.from {
        let bar = progress("Merging", 0);
        let merged = ledger.merge(file, |done| bar.set_position(done))?;
        bar.finish_and_clear();
        for (station, report) in &merged.stations {
            let parted = if report.forked > 0 {
                format!(", {} of a chain that parted", report.forked)
            } else {
                String::new()
            };
            writeln!(
                out,
                "{}: station {station}: {} new, {} known{parted}",
                file.display(),
                report.new,
                report.known
            )?;
        }
        if merged.is_damaged {
            writeln!(
                out,
                "{}: damaged or cut off; what came before that was taken, fetch the rest from its station",
                file.display()
            )?;
        }
    }
    for receipt in &arguments.receipt {
        anyhow::ensure!(
            ledger.remember(receipt)?,
            "the receipt of station {} is not signed by that station; look where it comes from",
            receipt.head.station
        );
    }
    say_what_is_missing(&ledger, &mut out)
}

/// What of a ledger is missing, and where it parted, by what others hold.
pub(super) fn say_what_is_missing(
    ledger: &Ledger,
    out: &mut impl std::io::Write,
) -> anyhow::Result<()> {
    for missing in ledger.missing()? {
        match missing {
            Missing::Entries {
                station,
                held,
                expected,
            } => {
                writeln!(
                    out,
                    "station {station}: {held} entries are here, and there are {expected}: {} to {expected} are missing",
                    held + 1
                )?;
            }
            Missing::Another { station, seq } => {
                writeln!(
                    out,
                    "station {station}: entry {seq} is another one than its receipt says; its ledger was changed or copied"
                )?;
            }
        }
    }
    for fork in ledger.forks()? {
        let (station, seq) = (fork.station, fork.seq);
        writeln!(
            out,
            "station {station}: from entry {seq} on there are two chains; its ledger was copied, both are kept"
        )?;
    }
    Ok(())
}

/// The campaign of a ledger that is there already; or else of the first turn-in.
fn campaign(into: &Path, from: &[PathBuf]) -> anyhow::Result<CampaignId> {
    if into.exists() {
        return Ok(Reader::open(into)?.campaign()?);
    }
    let first = from.first().context("nothing to merge")?;
    ledger::campaign_of(first)?.ok_or_else(|| ledger::LedgerError::NotATurnIn(first.clone()).into())
}
