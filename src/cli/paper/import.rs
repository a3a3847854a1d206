//! `paper import`: lines that were typed elsewhere, as a table with headings.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::super::{Opening, Place};
use ledger::campaign::Campaign;
use ledger::{Entered, EntryId, Ledger, News, PaperPlace, Reading, Reported, Written};
use petition::Field;
use petition::i18n::Words;
use petition::number::SheetNumber;
use petition::signature::{Draft, FieldError, Place as At, split_name};
use petition::time::Timestamp;
use roll::paper::{Paper, Sheet};

/// No sheet has more lines; a larger number is a slip.
const MOST_LINES: u32 = 50;

#[derive(Debug, Args)]
#[command(after_help = "The first row has headings, in any order:\n  \
    sheet        the number printed on the sheet, such as 7K3QM-0031-W\n  \
    line         its line, from 1\n  \
    written      signed, blank, struck, illegible, duplicate (the same person is on the sheet twice), or\n               \
                 rest-blank (from this line on); an empty cell: signed\n  \
    name         as it stands on the sheet, or given_name and family_name\n  \
    email phone street zip city state comment    as far as the sheet asks for them and they can be read\n  \
    consents     the ids of the boxes that are ticked, with spaces between them, such as: email sms\n  \
    reading      1 or 2: a second reading is compared with the first and counts nobody; an empty cell: 1\n\
    Other headings are refused. A line that differs from what is stored is a correction; one that was ever stored as it stands in the\n\
    file is not stored again, so that an old file takes no correction back.")]
pub(in crate::cli) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The table, in UTF-8
    file: PathBuf,
}

/// A heading that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heading {
    Sheet,
    Line,
    Written,
    Name,
    Consents,
    Reading,
    Of(Field),
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
            other => Self::Of(
                Field::ALL
                    .into_iter()
                    .find(|field| *field != Field::Ink && field.name() == other)?,
            ),
        })
    }
}

/// What a row says.
enum Said {
    Line(PaperPlace, Reading, Written),
    RestBlank(PaperPlace, Reading),
}

#[derive(Default)]
struct Came {
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
            Campaign::load(&arguments.opening.place.campaign()?)?.id,
        )?);
    }
    let (campaign, roll) = arguments.opening.open()?;
    let mut out = std::io::stdout().lock();
    let mut came = Came::default();
    let (mut lines, mut blanks) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for (number, row) in rows {
        let said = row
            .and_then(|row| said(&row, &campaign, roll.paper()))
            .and_then(|said| {
                let key = match &said {
                    Said::Line(at, reading, _) => (*at, *reading, false),
                    Said::RestBlank(at, reading) => (PaperPlace { line: 0, ..*at }, *reading, true),
                };
                if seen.insert(key) {
                    Ok(said)
                } else {
                    Err("this line of the sheet is in the file twice".to_owned())
                }
            });
        match said {
            Err(why) => {
                came.refused += 1;
                writeln!(out, "row {number} was not taken: {why}")?;
            }
            Ok(said) => sort(said, roll.paper(), &mut came, &mut lines, &mut blanks),
        }
    }
    if !lines.is_empty() || !blanks.is_empty() {
        store(&arguments.opening.place, &campaign, lines, &blanks)?;
    }
    writeln!(
        out,
        "{} new, {} corrected, {} stored already, {} not taken",
        came.new, came.corrected, came.known, came.refused
    )?;
    for sheet in &came.not_issued {
        writeln!(
            out,
            "sheet {sheet} is not known here yet; merge what the station that issued it turned in"
        )?;
    }
    anyhow::ensure!(
        came.refused == 0,
        "{} rows were not taken, the others are stored; mend them in the file and import it again",
        came.refused
    );
    Ok(())
}

/// The rows, each with its number in the file, by heading. No cell is quoted in what is said of a
/// bad one: it could name someone.
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
        let row =
            row.map_err(|_| anyhow::anyhow!("the file cannot be read as a table; save it as CSV"))?;
        let number = row.position().map_or(0, csv::Position::line);
        let cells: Option<Vec<String>> = row
            .iter()
            .map(|cell| String::from_utf8(cell.to_vec()).ok())
            .collect();
        let Some(known) = &headings else {
            let cells = cells.ok_or_else(|| {
                anyhow::anyhow!("the headings are not in UTF-8; save the file as CSV in UTF-8")
            })?;
            let mut found = Vec::new();
            for (at, cell) in cells.iter().enumerate() {
                let heading = Heading::parse(cell).ok_or_else(|| {
                    anyhow::anyhow!("the heading of column {} is not one of those in `paper import --help`; nothing was stored", at + 1)
                })?;
                anyhow::ensure!(
                    !found.contains(&heading),
                    "the heading of column {} is there twice; nothing was stored",
                    at + 1
                );
                found.push(heading);
            }
            let has = |heading| found.contains(&heading);
            anyhow::ensure!(
                has(Heading::Sheet) && has(Heading::Line),
                "the headings `sheet` and `line` are missing; nothing was stored"
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
    anyhow::ensure!(headings.is_some(), "the file is empty");
    Ok(rows)
}

/// What a row says, or why it says nothing that can be stored.
fn said(row: &[(Heading, String)], campaign: &Campaign, paper: &Paper) -> Result<Said, String> {
    let cell = |of: Heading| {
        row.iter()
            .find(|(heading, _)| *heading == of)
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
        line: line
            .ok_or_else(|| format!("sheet {number}: its lines have the numbers 1 to {most}"))?,
    };
    let whose = format!("sheet {number}, line {}", at.line);
    let reading = match cell(Heading::Reading) {
        "" | "1" => Reading::First,
        "2" => Reading::Second,
        _ => return Err(format!("{whose}: the reading is 1 or 2")),
    };
    let written = cell(Heading::Written).to_lowercase();
    let has_words = row.iter().any(|(heading, cell)| {
        matches!(heading, Heading::Name | Heading::Consents | Heading::Of(_)) && !cell.is_empty()
    });
    let kind = match written.as_str() {
        "" | "signed" => None,
        "blank" => Some(Written::Blank),
        "struck" => Some(Written::Struck),
        "illegible" => Some(Written::Illegible),
        "duplicate" => Some(Written::Duplicate),
        "rest-blank" if !has_words => return Ok(Said::RestBlank(at, reading)),
        "rest-blank" => Some(Written::Blank),
        _ => {
            return Err(format!(
                "{whose}: `written` is signed, blank, struck, illegible, duplicate or rest-blank"
            ));
        }
    };
    match kind {
        Some(_) if has_words => Err(format!(
            "{whose}: it is called {written}, and somebody's words stand there too"
        )),
        Some(kind) => Ok(Said::Line(at, reading, kind)),
        None => {
            let mut draft = Draft::default();
            for (heading, cell) in row {
                if let Heading::Of(field) = heading {
                    draft.set_text(*field, cell.clone());
                }
            }
            if !cell(Heading::Name).is_empty() {
                if !draft.name().is_empty() {
                    return Err(format!(
                        "{whose}: a `name` stands beside given_name or family_name; leave one of them empty"
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
            let signature = draft
                .check_paper(&campaign.petition)
                .map_err(|faults| format!("{whose}: {}", in_words(&faults)))?;
            Ok(Said::Line(
                at,
                reading,
                Written::Signed(Box::new(signature)),
            ))
        }
    }
}

fn in_words(faults: &[FieldError]) -> String {
    let words = Words::english();
    let one = |error: &FieldError| {
        let field = match error.place {
            At::Field(field) => field.name(),
            At::Consents => "consents",
            At::Language => "language",
        };
        format!("{field}: {}", words.fault(error))
    };
    faults.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Whether it is new, corrects something, or is there already.
fn sort(
    said: Said,
    paper: &Paper,
    came: &mut Came,
    lines: &mut Vec<(PaperPlace, Reading, Written)>,
    blanks: &mut Vec<(PaperPlace, Reading)>,
) {
    let number = match &said {
        Said::Line(at, ..) | Said::RestBlank(at, _) => at.sheet,
    };
    let sheet = paper.sheet(number);
    if sheet.is_none_or(|sheet| sheet.issued.is_none()) {
        came.not_issued.insert(number);
    }
    match said {
        Said::Line(at, reading, written) => {
            if sheet.is_some_and(|sheet| sheet.was_entered(at.line, reading, &written)) {
                came.known += 1;
                return;
            }
            let is_correction =
                sheet.is_some_and(|sheet| sheet.written(at.line, reading).is_some());
            *if is_correction {
                &mut came.corrected
            } else {
                &mut came.new
            } += 1;
            lines.push((at, reading, written));
        }
        Said::RestBlank(at, reading) => {
            if sheet.is_some_and(|sheet| sheet.was_marked_blank_from(at.line, reading)) {
                came.known += 1;
                return;
            }
            came.new += 1;
            blanks.push((at, reading));
        }
    }
}

/// Lines in one transaction, and then what is blank: a sheet is not called read before it is.
fn store(
    place: &Place,
    campaign: &Campaign,
    lines: Vec<(PaperPlace, Reading, Written)>,
    blanks: &[(PaperPlace, Reading)],
) -> anyhow::Result<()> {
    let mut ledger = Ledger::open(&place.ledger()?, campaign.id)?;
    let (recipients, now) = (campaign.recipients()?, Timestamp::now());
    let lines = lines.into_iter().map(|(at, reading, written)| {
        let entered = Entered {
            entered_at: now,
            at,
            reading,
            written,
        };
        (EntryId::random(), entered)
    });
    ledger.enter(lines.collect(), recipients)?;
    let blanks = blanks.iter().map(|(at, reading)| {
        let reported = Reported {
            said_at: now,
            sheet: at.sheet,
            news: News::RestBlank {
                from: at.line,
                reading: *reading,
            },
        };
        (EntryId::random(), reported)
    });
    ledger.report(blanks.collect(), recipients)?;
    Ok(())
}
