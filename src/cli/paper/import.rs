//! The subcommand `paper import`, for lines that were typed elsewhere, as a table with headings.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::super::{Opening, Place};
use ledger::campaign::Campaign;
use ledger::{Author, Entered, EntryId, Ledger, News, PaperPlace, Reading, Reported, Written};
use petition::Field;
use petition::i18n::Words;
use petition::number::SheetNumber;
use petition::signature::{Draft, FieldError, Place as At, split_name};
use petition::time::Timestamp;
use roll::paper::{Paper, Sheet};

/// The most lines of any sheet; a larger number is a typing error.
const MOST_LINES: u32 = 50;

#[derive(Debug, Args)]
#[command(after_help = "The first row holds headings, in any order:\n  \
    sheet        the number printed on the sheet, such as 7K3QM-0031-W\n  \
    line         its line, from 1\n  \
    written      signed, blank, struck, illegible, duplicate (the same person is on the sheet twice), or\n               \
                 rest-blank (from this line on); an empty cell means signed\n  \
    name         as on the sheet, or use given_name and family_name\n  \
    email phone street zip city state comment    if the sheet asks for them and they can be read\n  \
    consents     the ids of the ticked boxes, with spaces between them, such as: email sms\n  \
    reading      1 or 2; the second reading is only compared with the first and adds no signature; an empty cell means 1\n\
    Other headings are refused. A line that differs from the stored one is a correction. A line that was stored once\n\
    as it is in the file is not stored again, so an old file cannot undo a correction.")]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The table as CSV, in UTF-8
    file: PathBuf,
}

/// The known headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heading {
    Sheet,
    Line,
    Written,
    Name,
    Consents,
    Reading,
    Field(Field),
}

impl Heading {
    fn parse(words: &str) -> Option<Self> {
        Some(match words.trim().to_lowercase().as_str() {
            "sheet" => Self::Sheet,
            "line" => Self::Line,
            "written" => Self::Written,
            "name" => Self::Name,
            "consents" => Self::Consents,
            "reading" => Self::Reading,
            other => Self::Field(
                Field::ALL
                    .into_iter()
                    .find(|field| *field != Field::Ink && field.name() == other)?,
            ),
        })
    }
}

/// The content of a row.
enum RowContent {
    Line(PaperPlace, Reading, Written),
    RestBlank(PaperPlace, Reading),
}

/// The counts of an import.
#[derive(Default)]
struct Tally {
    new: usize,
    corrected: usize,
    known: usize,
    refused: usize,
    not_issued: BTreeSet<SheetNumber>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let bytes = super::read(&arguments.file)?;
    let rows = table(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes))?;
    let ledger = arguments.opening.place.ledger()?;
    if !ledger.exists() {
        // A machine at which sheets are typed and nobody signs has none yet.
        drop(Ledger::open(
            &ledger,
            Campaign::load(&arguments.opening.place.campaign()?)?.keys(),
        )?);
    }
    let (campaign, key) = arguments.opening.unlock()?;
    let roll = arguments.opening.place.roll(&campaign, &key)?;
    let author = Author::organizer(&key, roll.counter());
    let mut out = std::io::stdout().lock();
    let mut tally = Tally::default();
    let (mut lines, mut blanks) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for (number, row) in rows {
        let content = row
            .and_then(|row| parse_row(&row, &campaign, roll.paper()))
            .and_then(|content| {
                let key = match &content {
                    RowContent::Line(at, reading, _) => (*at, *reading, false),
                    RowContent::RestBlank(at, reading) => {
                        (PaperPlace { line: 0, ..*at }, *reading, true)
                    }
                };
                if seen.insert(key) {
                    Ok(content)
                } else {
                    Err("this line of the sheet is in the file twice".to_owned())
                }
            });
        match content {
            Err(reason) => {
                tally.refused += 1;
                writeln!(out, "row {number} was not taken: {reason}")?;
            }
            Ok(content) => sort(content, roll.paper(), &mut tally, &mut lines, &mut blanks),
        }
    }
    if !lines.is_empty() || !blanks.is_empty() {
        store(&arguments.opening.place, &campaign, author, lines, &blanks)?;
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
    anyhow::ensure!(
        tally.refused == 0,
        "{} rows were not taken, the others are stored; correct them in the file and import it again",
        tally.refused
    );
    Ok(())
}

/// Reads the rows, each with its number in the file, by heading. An error quotes no cell, because a
/// cell could name someone.
#[allow(clippy::type_complexity, reason = "rows as they are read once")]
fn table(bytes: &[u8]) -> anyhow::Result<Vec<(u64, Result<Vec<(Heading, String)>, String>)>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(bytes);
    let mut headings: Option<Vec<Heading>> = None;
    let mut rows = Vec::new();
    for row in reader.byte_records() {
        let row = row.map_err(|_| {
            anyhow::anyhow!(
                "the file cannot be read as a table; nothing was stored, save it as CSV"
            )
        })?;
        let number = row.position().map_or(0, csv::Position::line);
        let cells: Option<Vec<String>> = row
            .iter()
            .map(|cell| String::from_utf8(cell.to_vec()).ok())
            .collect();
        let Some(known) = &headings else {
            let cells = cells.ok_or_else(|| {
                anyhow::anyhow!("the headings are not in UTF-8; nothing was stored, save the file as CSV in UTF-8")
            })?;
            let mut found = Vec::new();
            for (at, cell) in cells.iter().enumerate() {
                let heading = Heading::parse(cell).ok_or_else(|| {
                    anyhow::anyhow!("the heading of column {} is none of those in `paper import --help`; nothing was stored", at + 1)
                })?;
                anyhow::ensure!(
                    !found.contains(&heading),
                    "the heading of column {} repeats an earlier one; nothing was stored",
                    at + 1
                );
                found.push(heading);
            }
            let has = |heading| found.contains(&heading);
            anyhow::ensure!(
                has(Heading::Sheet) && has(Heading::Line),
                "the file needs the headings `sheet` and `line`; nothing was stored"
            );
            headings = Some(found);
            continue;
        };
        rows.push((
            number,
            match cells {
                None => Err("it is not in UTF-8; save the file as CSV in UTF-8".to_owned()),
                Some(cells) if cells.len() != known.len() => Err(format!(
                    "it has {} cells under {} headings",
                    cells.len(),
                    known.len()
                )),
                Some(cells) => Ok(known.iter().copied().zip(cells).collect()),
            },
        ));
    }
    anyhow::ensure!(headings.is_some(), "the file is empty; nothing was stored");
    Ok(rows)
}

/// Parses a row, or returns the reason why it cannot be stored.
fn parse_row(
    row: &[(Heading, String)],
    campaign: &Campaign,
    paper: &Paper,
) -> Result<RowContent, String> {
    let cell = |wanted: Heading| {
        row.iter()
            .find(|(heading, _)| *heading == wanted)
            .map_or("", |(_, cell)| cell.as_str())
    };
    let number: SheetNumber = cell(Heading::Sheet)
        .parse()
        .map_err(|error| format!("{error}"))?;
    let sheet = paper.sheet(number);
    let most = sheet.and_then(Sheet::lines).unwrap_or(MOST_LINES);
    let line = cell(Heading::Line)
        .parse()
        .ok()
        .filter(|line| (1..=most).contains(line));
    let at = PaperPlace {
        sheet: number,
        line: line.ok_or_else(|| format!("sheet {number}: its lines are numbered 1 to {most}"))?,
    };
    let line_name = format!("sheet {number}, line {}", at.line);
    let reading = match cell(Heading::Reading) {
        "" | "1" => Reading::First,
        "2" => Reading::Second,
        _ => return Err(format!("{line_name}: the reading must be 1 or 2")),
    };
    let written = cell(Heading::Written).to_lowercase();
    let has_words = row.iter().any(|(heading, cell)| {
        matches!(
            heading,
            Heading::Name | Heading::Consents | Heading::Field(_)
        ) && !cell.is_empty()
    });
    let kind = match written.as_str() {
        "" | "signed" => None,
        "blank" => Some(Written::Blank),
        "struck" => Some(Written::Struck),
        "illegible" => Some(Written::Illegible),
        "duplicate" => Some(Written::Duplicate),
        "rest-blank" if !has_words => return Ok(RowContent::RestBlank(at, reading)),
        "rest-blank" => Some(Written::Blank),
        _ => {
            return Err(format!(
                "{line_name}: `written` must be signed, blank, struck, illegible, duplicate or rest-blank"
            ));
        }
    };
    match kind {
        Some(_) if has_words => Err(format!(
            "{line_name}: `written` is {written}, but other cells of the row have text; empty them or write signed"
        )),
        Some(kind) => Ok(RowContent::Line(at, reading, kind)),
        None => {
            let mut draft = Draft::default();
            for (heading, cell) in row {
                if let Heading::Field(field) = heading {
                    draft.set_text(*field, cell.clone());
                }
            }
            if !cell(Heading::Name).is_empty() {
                if !draft.name().is_empty() {
                    return Err(format!(
                        "{line_name}: it has both `name` and given_name or family_name; leave one of them empty"
                    ));
                }
                (draft.given_name, draft.family_name) = split_name(cell(Heading::Name));
            }
            let ticked = |c: char| c.is_whitespace() || matches!(c, ';' | ',');
            draft.consents = cell(Heading::Consents)
                .split(ticked)
                .filter(|id| !id.is_empty())
                .map(str::to_owned)
                .collect();
            if let Some(language) = sheet.and_then(|sheet| sheet.language(&campaign.petition)) {
                draft.language = language.as_str().to_owned();
            }
            let unknown = Sheet::new(number);
            let boxes = sheet.unwrap_or(&unknown).boxes(&campaign.petition);
            let signature = draft
                .check_on_sheet(&campaign.petition, &boxes)
                .map_err(|faults| format!("{line_name}: {}", describe(&faults)))?;
            Ok(RowContent::Line(
                at,
                reading,
                Written::Signed(Box::new(signature)),
            ))
        }
    }
}

fn describe(faults: &[FieldError]) -> String {
    let words = Words::english();
    let sentence = |error: &FieldError| {
        let field = match error.place {
            At::Field(field) => field.name(),
            At::Consents => "consents",
            At::Language => "language",
        };
        format!("{field}: {}", words.fault(error))
    };
    faults.iter().map(sentence).collect::<Vec<_>>().join("; ")
}

/// Counts a row as new, as a correction or as known, and queues it unless it is known.
fn sort(
    content: RowContent,
    paper: &Paper,
    tally: &mut Tally,
    lines: &mut Vec<(PaperPlace, Reading, Written)>,
    blanks: &mut Vec<(PaperPlace, Reading)>,
) {
    let number = match &content {
        RowContent::Line(at, ..) | RowContent::RestBlank(at, _) => at.sheet,
    };
    let sheet = paper.sheet(number);
    if sheet.is_none_or(|sheet| sheet.issued.is_none()) {
        tally.not_issued.insert(number);
    }
    match content {
        RowContent::Line(at, reading, written) => {
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
        RowContent::RestBlank(at, reading) => {
            if sheet.is_some_and(|sheet| sheet.was_marked_blank_from(at.line, reading)) {
                tally.known += 1;
                return;
            }
            tally.new += 1;
            blanks.push((at, reading));
        }
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
