//! The subcommand `paper`, for sheets that were signed with a pen: the status of each sheet, its
//! lines, its scans, and the lines that are struck by hand before it is delivered.

mod import;
mod report;
#[cfg(feature = "scan")]
mod scan;
mod scans;

use std::io::Write as _;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::Place;
use ledger::campaign::Campaign;
use ledger::{Author, EntryId, LONGEST_SCAN, Ledger, News, Reported};
use petition::number::SheetNumber;
use petition::time::Timestamp;

/// The most sheets in one range: ten reams.
const LARGEST_RANGE: u64 = 5_000;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Import lines that were typed elsewhere from a CSV file; importing a file twice stores
    /// nothing twice
    Import(import::Arguments),
    /// Count the sheets that are out, back, entered and missing, by event, and print how well two
    /// readers agree
    Status(report::Status),
    /// Record that sheets were given out
    Out(Sheets),
    /// Record that sheets came back
    Back(Sheets),
    /// Record that sheets are missing
    Missing(Sheets),
    /// Attach a scan or a photo to a sheet, sealed like every entry
    Attach(scans::Attach),
    /// Write the scans of a sheet into a folder; needs the organizer's passphrase
    Scans(scans::Scans),
    /// Print the sheet numbers of scans and photos, read from the codes on them
    #[cfg(feature = "scan")]
    Scan(scan::Scan),
    /// List the lines to strike by hand before sheets are delivered
    Report(report::Report),
}

#[derive(Debug, Args)]
pub(super) struct Sheets {
    #[command(flatten)]
    place: Place,
    /// Sheet numbers such as 7K3QM-0031-W, or ranges such as 7K3QM-0031-W..7K3QM-0040-3
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
        || last.number - first.number >= LARGEST_RANGE
    {
        return Err(format!(
            "a range is from one series, begins with the lower number, and has at most {LARGEST_RANGE} sheets"
        ));
    }
    Ok((first, last))
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Import(arguments) => import::run(arguments),
        Command::Status(arguments) => report::status(arguments),
        Command::Out(arguments) => record(arguments, News::Out, "given out"),
        Command::Back(arguments) => record(arguments, News::Back, "back"),
        Command::Missing(arguments) => record(arguments, News::Missing, "missing"),
        Command::Attach(arguments) => scans::attach(arguments),
        Command::Scans(arguments) => scans::write(arguments),
        #[cfg(feature = "scan")]
        Command::Scan(arguments) => scan::identify(arguments),
        Command::Report(arguments) => report::report(arguments),
    }
}

/// Stores the status of sheets. This needs no passphrase, because a status names nobody; reading
/// it needs one. Without the organizer's signature it counts only in this station's own ledger, or
/// if the station was taken in as an office.
fn record(arguments: &Sheets, news: News, words: &str) -> anyhow::Result<()> {
    let campaign = Campaign::load(&arguments.place.campaign()?)?;
    let mut ledger = Ledger::open(&arguments.place.ledger()?, campaign.keys())?;
    let numbers = arguments.sheets.iter().flat_map(|(first, last)| {
        let series = first.series;
        (first.number..=last.number).map(move |number| SheetNumber { series, number })
    });
    let reports: Vec<_> = numbers
        .map(|sheet| {
            let reported = Reported {
                said_at: Timestamp::now(),
                counter: 0,
                sheet,
                news,
            };
            (EntryId::random(), reported)
        })
        .collect();
    let count = reports.len();
    ledger.report(reports, Author::default(), campaign.recipients()?)?;
    writeln!(
        std::io::stdout(),
        "{} recorded as {words}; sealed and stored",
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
        .map_err(|error| super::unreadable(file, error))?;
    bytes.with_context(|| {
        format!(
            "{} is larger than {} MB; nothing was stored",
            file.display(),
            LONGEST_SCAN / 1024 / 1024
        )
    })
}
