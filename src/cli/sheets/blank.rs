//! The subcommands `sheets blank` and `sheets issued`.

use std::io::{BufWriter, Write as _};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::super::{Opening, Place, find_event, find_language};
use super::{Paper, ToPrinter};
use crate::output::{self, BlankError, BlankOptions, MOST_SHEETS};
use ledger::Ledger;
use ledger::campaign::Campaign;
use petition::TextHash;
use petition::number::{Series, SheetNumber};
use petition::time::Timestamp;
use print::Layout;

#[derive(Debug, Args)]
pub(in crate::cli) struct Blank {
    #[command(flatten)]
    place: Place,
    /// The number of sheets, or of slips
    #[arg(long, value_name = "N", value_parser = sheets)]
    pages: usize,
    /// The event of the sheets, by its name or code [default: the campaign's first]
    #[arg(long, value_name = "E")]
    event: Option<String>,
    /// The language, such as es [default: the petition's first]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The folder to print into
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// The paper of the sheets
    #[arg(long, value_enum, default_value = "letter")]
    layout: Paper,
    /// Print slips for one signer each, to hand out along a queue: four on a page, each with its own
    /// number
    #[arg(long)]
    slips: bool,
    /// Print sheets although the day of retention has passed; they then name no day until which
    /// what is written is kept
    #[arg(long)]
    after_retention: bool,
    #[command(flatten)]
    printer: ToPrinter,
}

fn sheets(typed: &str) -> Result<usize, String> {
    typed
        .parse()
        .ok()
        .filter(|sheets| (1..=MOST_SHEETS).contains(sheets))
        .ok_or_else(|| format!("print at least 1 and at most {MOST_SHEETS} sheets at once"))
}

pub(super) fn run(arguments: &Blank) -> anyhow::Result<()> {
    let campaign = Campaign::load(&arguments.place.campaign()?)?;
    let event = match &arguments.event {
        Some(name) => Some(find_event(&campaign, name)?),
        None => campaign.events.first(),
    };
    let language = arguments
        .language
        .as_deref()
        .map(|tag| find_language(&campaign, tag))
        .transpose()?;
    let layout: Layout = arguments.layout.into();
    let mut ledger = Ledger::open(&arguments.place.ledger()?, campaign.keys())?;
    let order = BlankOptions {
        sheets: arguments.pages,
        event,
        language: language.as_ref(),
        layout,
        slips: arguments.slips,
        after_retention: arguments.after_retention,
    };
    let now = Timestamp::now();
    let issued =
        output::blanks(&campaign, &mut ledger, order, &arguments.output, now).map_err(|error| {
            match error {
                BlankError::RetentionOver(_) => {
                    anyhow::anyhow!("{error}; `--after-retention` prints blank sheets all the same")
                }
                error => error.into(),
            }
        })?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", issued.path.display())?;
    writeln!(
        out,
        "{} sheets, {} to {}",
        arguments.pages, issued.first, issued.last
    )?;
    arguments.printer.send(&[issued.path], layout.paper())
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Issued {
    #[command(flatten)]
    opening: Opening,
    /// Print each sheet as a JSON object on a line
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    sheet: String,
    station: String,
    seq: u64,
    event: Option<&'a str>,
    issued_at: String,
    lines: u32,
    text_hash: TextHash,
}

pub(super) fn issued(arguments: &Issued) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for sheet in roll.sheets() {
        let number = SheetNumber {
            series: Series::from_bytes(sheet.station.as_bytes()),
            number: sheet.seq,
        };
        if arguments.json {
            let line = Line {
                sheet: number.to_string(),
                station: sheet.station.to_string(),
                seq: sheet.seq,
                event: sheet.event.as_deref(),
                issued_at: sheet.issued_at.to_string(),
                lines: sheet.lines,
                text_hash: sheet.text_hash,
            };
            serde_json::to_writer(&mut out, &line)?;
            out.write_all(b"\n")?;
        } else {
            let event = sheet
                .event
                .as_deref()
                .and_then(|code| campaign.event(code))
                .map_or("no event", |event| event.name.as_str());
            writeln!(
                out,
                "{number}  {}  {event}",
                sheet.issued_at.moment_in_words()
            )?;
        }
    }
    if !arguments.json {
        writeln!(out, "{} sheets were issued", roll.sheets().len())?;
    }
    out.flush()?;
    Ok(())
}
