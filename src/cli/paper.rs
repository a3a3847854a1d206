//! `paper`: sheets that were signed with a pen. Where each one is, what stands on its lines, its
//! scans, and which lines are struck by hand before it is delivered.

mod import;
mod report;
mod scans;

use std::io::Write as _;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::Place;
use ledger::campaign::Campaign;
use ledger::{EntryId, LONGEST_SCAN, Ledger, News, Reported};
use petition::number::SheetNumber;
use petition::time::Timestamp;

/// The most sheets that are named by a first and a last one: ten reams.
const MOST: u64 = 5_000;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Take over lines that were typed elsewhere, from a CSV file; the same file twice stores
    /// nothing twice
    Import(import::Arguments),
    /// Say which sheets are out, back, entered and missing, by event, and how well two readers
    /// agree
    Status(report::Status),
    /// Sheets were given out
    Out(Sheets),
    /// Sheets came back
    Back(Sheets),
    /// Sheets are looked for
    Missing(Sheets),
    /// Attach a scan or a photo to a sheet: PNG, JPEG or PDF, sealed like every entry
    Attach(scans::Attach),
    /// Write the scans of a sheet into a folder, for who has the organizer's passphrase
    Scans(scans::Scans),
    /// Say which sheet a scan or a photo is of, by the code on it
    #[cfg(feature = "scan")]
    Scan(scans::Scan),
    /// List the lines that are struck by hand before sheets are delivered
    Report(report::Report),
}

#[derive(Debug, Args)]
pub(super) struct Sheets {
    #[command(flatten)]
    place: Place,
    /// Their numbers, such as 7K3QM-0031-W, or the first and the last of many, such as
    /// 7K3QM-0031-W..7K3QM-0040-3
    #[arg(required = true, value_name = "NUMBER", value_parser = range)]
    sheets: Vec<(SheetNumber, SheetNumber)>,
}

fn range(typed: &str) -> Result<(SheetNumber, SheetNumber), String> {
    let number = |typed: &str| {
        typed
            .parse::<SheetNumber>()
            .map_err(|error| error.to_string())
    };
    let (first, last) = typed.split_once("..").unwrap_or((typed, typed));
    let (first, last) = (number(first)?, number(last)?);
    if first.series != last.series
        || last.number < first.number
        || last.number - first.number >= MOST
    {
        return Err(format!(
            "the first and the last sheet are of one series, in that order, and at most {MOST} of them"
        ));
    }
    Ok((first, last))
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Import(arguments) => import::run(arguments),
        Command::Status(arguments) => report::status(arguments),
        Command::Out(arguments) => say(arguments, News::Out, "given out"),
        Command::Back(arguments) => say(arguments, News::Back, "back"),
        Command::Missing(arguments) => say(arguments, News::Missing, "missing"),
        Command::Attach(arguments) => scans::attach(arguments),
        Command::Scans(arguments) => scans::write(arguments),
        #[cfg(feature = "scan")]
        Command::Scan(arguments) => scans::which(arguments),
        Command::Report(arguments) => report::report(arguments),
    }
}

/// Where sheets are is no secret of anyone's: it needs no passphrase to say so, only to read it.
fn say(arguments: &Sheets, news: News, words: &str) -> anyhow::Result<()> {
    let campaign = Campaign::load(&arguments.place.campaign()?)?;
    let mut ledger = Ledger::open(&arguments.place.ledger()?, campaign.id)?;
    let numbers = arguments.sheets.iter().flat_map(|(first, last)| {
        let series = first.series;
        (first.number..=last.number).map(move |number| SheetNumber { series, number })
    });
    let reports: Vec<_> = numbers
        .map(|sheet| {
            let reported = Reported {
                said_at: Timestamp::now(),
                sheet,
                news,
            };
            (EntryId::random(), reported)
        })
        .collect();
    let count = reports.len();
    ledger.report(reports, campaign.recipients()?)?;
    writeln!(
        std::io::stdout(),
        "{} {words}; sealed and stored",
        sheets(count)
    )?;
    Ok(())
}

fn sheets(count: usize) -> String {
    if count == 1 {
        "1 sheet is".to_owned()
    } else {
        format!("{count} sheets are")
    }
}

fn read(file: &std::path::Path) -> anyhow::Result<zeroize::Zeroizing<Vec<u8>>> {
    let bytes = ledger::files::read_at_most(file, LONGEST_SCAN)
        .with_context(|| format!("{} cannot be read; check its path", file.display()))?;
    bytes.with_context(|| {
        format!(
            "{} is larger than {} MB; nothing was stored",
            file.display(),
            LONGEST_SCAN / 1024 / 1024
        )
    })
}
