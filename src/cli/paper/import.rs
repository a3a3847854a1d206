//! The subcommand `paper import`, for lines that were typed elsewhere, as a table with headings.

mod not_taken;

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;

use super::super::{Opening, Place};
use crate::table::headings::Headings;
use crate::table::lines::{Content, Lines, Outcome, PassedOver};
use crate::table::{self, NotATable, Table};
use ledger::campaign::Campaign;
use ledger::{Author, Entered, EntryId, Ledger, News, PaperPlace, Reading, Reported, Written};
use petition::number::SheetNumber;
use petition::time::Timestamp;
use roll::paper::Paper;

#[derive(Debug, Args)]
#[command(
    after_help = "One row has the headings, in any order; a title and notes may stand above it:\n  \
    sheet        the number printed on the sheet, such as 7K3QM-0031-W; an empty cell means that of the row above\n  \
    line         its line, from 1\n  \
    written      signed, blank, struck, illegible, duplicate (the same person is on the sheet twice), or\n               \
                 rest-blank (from this line on); an empty cell means signed\n  \
    name         as on the sheet, or use given_name and family_name\n  \
    email phone street zip city state comment    if the sheet asks for them and they can be read\n  \
    consents     the letters or the ids of the ticked boxes, such as: A B; or a column for each box, with yes or x\n  \
    reading      1 or 2; the second reading is only compared with the first and adds no signature; an empty cell means 1\n\
Other words for them are known, in the program's languages: `--dry-run` shows what each column was taken for.\n\
Columns with other headings are named and passed over. A ditto mark stands for the cell above; \"n/a\", \"none\" and a\n\
dash are empty. A line that differs from the stored one is a correction. A line that was stored once as it is in the\n\
file is not stored again, so an old file cannot undo a correction."
)]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The table: .xlsx, .ods, or text parted by commas, semicolons, tabs or bars, in any encoding
    file: PathBuf,
    /// Show what each column was taken for and what would be stored, and store nothing
    #[arg(long, visible_alias = "explain")]
    dry_run: bool,
    /// Write the rows that were not taken whole into this CSV file, with the reason beside each, to
    /// correct them there and import that file
    #[arg(long, value_name = "FILE")]
    not_taken: Option<PathBuf>,
}

/// The counts of an import.
#[derive(Default)]
struct Tally {
    new: usize,
    corrected: usize,
    known: usize,
    refused: usize,
    /// Lines that were taken without one of their cells.
    incomplete: usize,
    not_issued: BTreeSet<SheetNumber>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if let Some(path) = &arguments.not_taken {
        anyhow::ensure!(
            !is_same_file(path, &arguments.file),
            "{} is the table itself; choose another name after --not-taken",
            path.display()
        );
    }
    let bytes = super::read(&arguments.file)?;
    let place = &arguments.opening.place;
    let ledger = place.ledger()?;
    let own = Campaign::load(&place.campaign()?)?;
    let headings = Headings::new(&own.petition);
    let table = table::read(&bytes, &|cells| headings.score(cells))
        .map_err(|reason| anyhow::anyhow!("{}", refusal(arguments, reason)))?;
    if !ledger.exists() {
        // A machine at which sheets are typed and nobody signs has none yet.
        drop(Ledger::open(&ledger, own.keys())?);
    }
    let (campaign, key) = arguments.opening.unlock()?;
    let roll = place.roll(&campaign, &key)?;
    let author = Author::organizer(&key, roll.counter());
    let mut lines = Lines::new(&table, &headings, &campaign.petition, roll.paper())
        .map_err(|reason| anyhow::anyhow!("{reason}; nothing was stored"))?;
    let mut out = io::stdout().lock();
    explain(arguments, &table, &lines, &mut out)?;
    let mut tally = Tally::default();
    let (mut to_enter, mut blanks, mut not_taken) = (Vec::new(), Vec::new(), Vec::new());
    for row in &table.rows {
        let outcome = lines.read(row);
        report(&outcome, &mut tally, &mut out)?;
        let sheet = outcome.sheet.filter(|_| !lines.has_sheets());
        let keep = |reason| {
            not_taken.push(not_taken::Row {
                number: outcome.number,
                sheet,
                cells: outcome.cells,
                reason,
            });
        };
        match outcome.content {
            Ok(content) => {
                if !outcome.left_out.is_empty() {
                    keep(outcome.left_out.join("; "));
                }
                sort(
                    content,
                    roll.paper(),
                    &mut tally,
                    &mut to_enter,
                    &mut blanks,
                );
            }
            Err(reason) => keep(reason),
        }
    }
    if !arguments.dry_run && (!to_enter.is_empty() || !blanks.is_empty()) {
        store(place, &campaign, author, to_enter, &blanks)?;
    }
    writeln!(
        out,
        "{} new, {} corrected, {} stored already, {} not taken",
        tally.new, tally.corrected, tally.known, tally.refused
    )?;
    for sheet in &tally.not_issued {
        writeln!(
            out,
            "sheet {sheet} is not known here yet; merge the turn-in of the station that issued it"
        )?;
    }
    if let Some(path) = &arguments.not_taken
        && !not_taken.is_empty()
    {
        not_taken::write(path, &table.headings, &not_taken)?;
    }
    end(arguments, &tally)
}

/// Two names of one file.
fn is_same_file(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().ok();
    whole(one).is_some_and(|one| Some(one) == whole(other))
}

/// The sentence for a file that is no table of signatures.
fn refusal(arguments: &Arguments, reason: NotATable) -> String {
    let file = arguments.file.display();
    match reason {
        NotATable::NoHeadings => format!(
            "{file}: {reason} `sheet` and `line`, or words for them; nothing was stored, `paper import --help` lists them"
        ),
        _ => format!("{file}: {reason}; nothing was stored"),
    }
}

/// Prints what the table was taken for: all of it in a dry run, else what was passed over.
fn explain(
    arguments: &Arguments,
    table: &Table,
    lines: &Lines<'_>,
    out: &mut impl io::Write,
) -> anyhow::Result<()> {
    if arguments.dry_run {
        writeln!(
            out,
            "{}, {} rows below the headings in row {}",
            table.source,
            table.rows.len(),
            table.headings_at
        )?;
    }
    if let Some(encoding) = table.guessed {
        writeln!(
            out,
            "the file does not say how its letters are encoded; it was read as {encoding}, so look whether names with accents are right"
        )?;
    }
    if table.put_right > 0 {
        writeln!(
            out,
            "letters in {} cells were spoiled by another program, such as \"Ã©\" for \"é\", and were put right; look at them",
            table.put_right
        )?;
    }
    for tab in &table.other_tabs {
        writeln!(
            out,
            "the tab \"{tab}\" has such headings too and was not read; save it as a file of its own"
        )?;
    }
    for note in lines.notes() {
        let column = format!("column {} (\"{}\")", note.column, note.heading);
        match &note.meaning {
            Ok(meaning) if arguments.dry_run => writeln!(out, "{column} is {meaning}")?,
            Ok(_) => {}
            Err(PassedOver::Unknown) => {
                writeln!(out, "{column} is passed over: it is no part of a line")?
            }
            Err(PassedOver::NoHeading) => writeln!(
                out,
                "column {} is passed over: it has no heading",
                note.column
            )?,
            Err(PassedOver::NotAsked(field)) => writeln!(
                out,
                "{column} is passed over: the petition does not ask for {}",
                field.name()
            )?,
            Err(PassedOver::Second) => writeln!(
                out,
                "{column} is passed over: an earlier column is the same"
            )?,
        }
    }
    Ok(())
}

/// Prints what became of a row, if that is more than being taken, and counts it.
fn report(outcome: &Outcome, tally: &mut Tally, out: &mut impl io::Write) -> anyhow::Result<()> {
    let number = outcome.number;
    match &outcome.content {
        Err(reason) => {
            tally.refused += 1;
            writeln!(out, "row {number} was not taken: {reason}")?;
        }
        Ok(Content::NoLine) => writeln!(
            out,
            "row {number} was passed over: it has no line of a sheet and nobody's name"
        )?,
        Ok(_) if !outcome.left_out.is_empty() => {
            tally.incomplete += 1;
            writeln!(
                out,
                "row {number} was taken, but a cell could not be read: {}",
                outcome.left_out.join("; ")
            )?;
        }
        Ok(_) => {}
    }
    Ok(())
}

/// The end of an import: a failure if something of the table is still to be corrected.
fn end(arguments: &Arguments, tally: &Tally) -> anyhow::Result<()> {
    let rows = |count: usize, words: &str| match count {
        1 => format!("1 row was {words}"),
        _ => format!("{count} rows were {words}"),
    };
    let what = match (tally.refused, tally.incomplete) {
        (0, 0) if arguments.dry_run => {
            let done =
                "everything would be taken; nothing was stored, leave out --dry-run to store it";
            return Ok(writeln!(io::stdout(), "{done}")?);
        }
        (0, 0) => return Ok(()),
        (refused, 0) => rows(refused, "not taken"),
        (0, incomplete) => rows(incomplete, "taken with a cell that could not be read"),
        (refused, incomplete) => format!(
            "{} and {incomplete} taken with a cell that could not be read",
            rows(refused, "not taken")
        ),
    };
    let stored = if arguments.dry_run {
        "nothing was stored, because of --dry-run"
    } else {
        "the others are stored"
    };
    Err(match &arguments.not_taken {
        Some(path) => anyhow::anyhow!(
            "{what}, {stored}; correct them in {} and import that file",
            path.display()
        ),
        None => anyhow::anyhow!("{what}, {stored}; correct them in the file and import it again"),
    })
}

/// Counts a row as new, as a correction or as known, and queues it unless it is known.
fn sort(
    content: Content,
    paper: &Paper,
    tally: &mut Tally,
    lines: &mut Vec<(PaperPlace, Reading, Written)>,
    blanks: &mut Vec<(PaperPlace, Reading)>,
) {
    let number = match &content {
        Content::Line(at, ..) | Content::RestBlank(at, _) => at.sheet,
        Content::SheetAbove | Content::NoLine => return,
    };
    let sheet = paper.sheet(number);
    if sheet.is_none_or(|sheet| sheet.issued.is_none()) {
        tally.not_issued.insert(number);
    }
    match content {
        Content::Line(at, reading, written) => {
            if sheet.is_some_and(|sheet| sheet.was_entered(at.line, reading, &written)) {
                tally.known += 1;
                return;
            }
            let is_correction =
                sheet.is_some_and(|sheet| sheet.written(at.line, reading).is_some());
            *if is_correction {
                &mut tally.corrected
            } else {
                &mut tally.new
            } += 1;
            lines.push((at, reading, written));
        }
        Content::RestBlank(at, reading) => {
            if sheet.is_some_and(|sheet| sheet.was_marked_blank_from(at.line, reading)) {
                tally.known += 1;
                return;
            }
            tally.new += 1;
            blanks.push((at, reading));
        }
        Content::SheetAbove | Content::NoLine => {}
    }
}

/// Stores the lines in one transaction, and the blank rests after them: a sheet never counts as
/// read before its lines are stored.
fn store(
    place: &Place,
    campaign: &Campaign,
    author: Author<'_>,
    lines: Vec<(PaperPlace, Reading, Written)>,
    blanks: &[(PaperPlace, Reading)],
) -> anyhow::Result<()> {
    let mut ledger = Ledger::open(&place.ledger()?, campaign.keys())?;
    let (recipients, now) = (campaign.recipients()?, Timestamp::now());
    let lines = lines.into_iter().map(|(at, reading, written)| {
        let entered = Entered {
            entered_at: now,
            counter: 0,
            at,
            reading,
            written,
        };
        (EntryId::random(), entered)
    });
    ledger.enter(lines.collect(), author, recipients)?;
    let blanks = blanks.iter().map(|(at, reading)| {
        let reported = Reported {
            said_at: now,
            counter: 0,
            sheet: at.sheet,
            news: News::RestBlank {
                from: at.line,
                reading: *reading,
            },
        };
        (EntryId::random(), reported)
    });
    ledger.report(blanks.collect(), author, recipients)?;
    Ok(())
}
