//! The subcommands `paper status` and `paper report`.

use std::io::{BufWriter, Write};

use clap::Args;
use serde::Serialize;

use super::super::Opening;
use ledger::campaign::Campaign;
use ledger::{PaperPlace, Reading};
use petition::number::SheetNumber;
use roll::paper::{Paper, SheetCounts, SheetStatus, StrikeReason};

#[derive(Debug, Args)]
pub(in crate::cli) struct Status {
    #[command(flatten)]
    opening: Opening,
    /// Print each sheet as a JSON object on a line
    #[arg(long, conflicts_with = "sheets")]
    json: bool,
    /// List each sheet too
    #[arg(long)]
    sheets: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    sheet: SheetNumber,
    event: Option<&'a str>,
    is: &'static str,
    lines: Option<u32>,
    read: u32,
    signed: usize,
    read_twice: u32,
    differ: Vec<u32>,
    scans: usize,
}

fn word(status: SheetStatus) -> &'static str {
    match status {
        SheetStatus::Issued => "issued",
        SheetStatus::Out => "out",
        SheetStatus::Back => "back",
        SheetStatus::Entered => "entered",
        SheetStatus::Missing => "missing",
    }
}

pub(super) fn status(arguments: &Status) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let paper = roll.paper();
    let mut out = BufWriter::new(std::io::stdout().lock());
    if arguments.json {
        print_as_json(paper, &mut out)?;
    } else {
        print_by_event(&campaign, paper, arguments.sheets, &mut out)?;
        print_agreement(paper, &mut out)?;
    }
    out.flush()?;
    Ok(())
}

/// A line of JSON for each sheet.
fn print_as_json(paper: &Paper, out: &mut impl Write) -> anyhow::Result<()> {
    for sheet in paper.sheets() {
        let line = Line {
            sheet: sheet.number,
            event: sheet.event(),
            is: word(sheet.status()),
            lines: sheet.lines(),
            read: sheet.lines_read(Reading::First),
            signed: sheet.signed_lines(),
            read_twice: sheet.lines_read(Reading::Second),
            differ: sheet
                .agreement()
                .differing
                .iter()
                .map(|at| at.line)
                .collect(),
            scans: sheet.scans().len(),
        };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// A table of the events, and each sheet below it if asked for.
fn print_by_event(
    campaign: &Campaign,
    paper: &Paper,
    with_sheets: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let name = |code: &str| {
        campaign.event(code).map_or_else(
            || if code.is_empty() { "no event" } else { code }.to_owned(),
            |event| event.name.clone(),
        )
    };
    let by_event = paper.by_event();
    let wide = by_event
        .keys()
        .map(|code| name(code).chars().count())
        .max()
        .unwrap_or_default()
        .max(8);
    writeln!(
        out,
        "{:wide$} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}",
        "", "issued", "out", "back", "entered", "missing", "signed"
    )?;
    for (
        code,
        SheetCounts {
            issued,
            out: given,
            back,
            entered,
            missing,
            signed,
        },
    ) in &by_event
    {
        writeln!(
            out,
            "{:wide$} {issued:>8} {given:>8} {back:>8} {entered:>8} {missing:>8} {signed:>8}",
            name(code)
        )?;
    }
    if with_sheets {
        for sheet in paper.sheets() {
            let total = sheet
                .lines()
                .map_or_else(|| "?".to_owned(), |lines| lines.to_string());
            let event = name(sheet.event().unwrap_or_default());
            writeln!(
                out,
                "{}  {:8} {:>2} of {total} lines read  {event}",
                sheet.number,
                word(sheet.status()),
                sheet.lines_read(Reading::First)
            )?;
        }
    }
    Ok(())
}

/// The share of lines on which two readers agree, and each one on which they do not.
fn print_agreement(paper: &Paper, out: &mut impl Write) -> anyhow::Result<()> {
    let agreement = paper.agreement();
    match agreement.percent() {
        None => writeln!(out, "no line was read twice yet")?,
        Some(percent) => writeln!(
            out,
            "read twice: {}, {percent:.1} % of them agree",
            lines(agreement.compared)
        )?,
    }
    for at in &agreement.differing {
        writeln!(
            out,
            "  the readings differ: look again at {}",
            in_words(*at)
        )?;
    }
    for sheet in paper.awaiting_second_reading() {
        writeln!(
            out,
            "sheet {} waits for a second reading by somebody else",
            sheet.number
        )?;
    }
    Ok(())
}

fn in_words(at: PaperPlace) -> String {
    format!("sheet {}, line {}", at.sheet, at.line)
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Report {
    #[command(flatten)]
    opening: Opening,
}

pub(super) fn report(arguments: &Report) -> anyhow::Result<()> {
    let (_, roll) = arguments.opening.open()?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let strike = roll.lines_to_strike();
    writeln!(
        out,
        "{} to be struck by hand before the sheets are delivered",
        lines(strike.len())
    )?;
    for struck in &strike {
        let reason = match struck.reason {
            StrikeReason::Withdrawn => "withdrawn",
            StrikeReason::Rejected => "rejected",
            StrikeReason::Duplicate => "repeats another signature of the same person",
            StrikeReason::TwiceOnTheSheet => "the same person is on the sheet twice",
        };
        writeln!(out, "  {}: {reason}", in_words(struck.at))?;
    }
    let illegible = roll.illegible_lines();
    writeln!(
        out,
        "{} that nobody could read; they are on the paper and in no file",
        lines(illegible.len())
    )?;
    for at in illegible {
        writeln!(out, "  {}", in_words(at))?;
    }
    out.flush()?;
    Ok(())
}

fn lines(count: usize) -> String {
    if count == 1 {
        "1 line".to_owned()
    } else {
        format!("{count} lines")
    }
}
