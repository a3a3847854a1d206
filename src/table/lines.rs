//! From the rows of a table to lines on sheets of paper.
//!
//! What is clear is taken, what is not is asked, and nobody is counted for a mark. A cell that
//! cannot be right keeps nobody from the list: the line is taken without it, and the row is named.
//! No sentence quotes a cell, because a cell could name someone.

mod columns;
mod consents;

use std::collections::BTreeSet;
use std::slice;

use super::marks::{self, NoName, Said};
use super::{Row, Table};
use columns::Columns;
pub(crate) use columns::{Note, PassedOver};
use ledger::{PaperPlace, Reading, Written};
use petition::i18n::Words;
use petition::number::SheetNumber;
use petition::signature::{
    Draft, Fault, FieldError, Place as At, Signature, split_name, zip_place,
};
use petition::{Agreed, Field, Petition};
use roll::paper::{Paper, Sheet};

use super::headings::{Column, Headings};

/// The most lines of any sheet; a larger number is a typing error.
const MOST_LINES: u32 = 50;

/// What a row says.
pub(crate) enum Content {
    /// A line of a sheet.
    Line(PaperPlace, Reading, Written),
    /// The sheet is blank from this line on.
    RestBlank(PaperPlace, Reading),
    /// No line: the number of a sheet above its lines.
    SheetAbove,
    /// No line: a sum, or a remark.
    NoLine,
}

/// What became of a row.
pub(crate) struct Outcome {
    /// The number that a spreadsheet shows beside the row.
    pub(crate) number: u64,
    /// Its sheet, if it is known.
    pub(crate) sheet: Option<SheetNumber>,
    /// Its cells, with what the rows above it give: a row that stands alone.
    pub(crate) cells: Vec<String>,
    /// What it says, or the reason why that is not known.
    pub(crate) content: Result<Content, String>,
    /// Cells that could not be read, each as a sentence.
    pub(crate) left_out: Vec<String>,
}

/// Reads the rows of a table as lines on sheets.
pub(crate) struct Lines<'a> {
    petition: &'a Petition,
    paper: &'a Paper,
    columns: Columns,
    /// The sheet of the row above: its number, or the reason why it is not known.
    sheet: Option<Result<SheetNumber, String>>,
    /// The cells of the row above with words in it, and its sheet.
    above: Option<(SheetNumber, Vec<String>)>,
    seen: BTreeSet<(SheetNumber, u32, Reading, bool)>,
}

impl<'a> Lines<'a> {
    /// Begins to read a table of a petition's signatures.
    ///
    /// # Errors
    /// Returns a sentence if its headings do not say what is needed.
    pub(crate) fn new(
        table: &Table,
        headings: &Headings,
        petition: &'a Petition,
        paper: &'a Paper,
    ) -> Result<Self, String> {
        let columns = Columns::new(table, headings, petition)?;
        // A title above the table may name the sheet for all of it.
        let titles = table.above.iter().flatten();
        let named: BTreeSet<SheetNumber> =
            titles.filter_map(|cell| sheet_number(cell).ok()).collect();
        let sheet = match named.len() {
            1 => named.first().map(|number| Ok(*number)),
            _ => None,
        };
        if !columns.has(&Column::Sheet) && sheet.is_none() {
            return Err(
                "no heading names the sheet; add a column `sheet` with the number printed on it"
                    .to_owned(),
            );
        }
        Ok(Self {
            petition,
            paper,
            columns,
            sheet,
            above: None,
            seen: BTreeSet::new(),
        })
    }

    /// What each column was taken for.
    pub(crate) fn notes(&self) -> &[Note] {
        self.columns.notes()
    }

    /// Returns true if the table has a column for the sheet. Without one, a title names it.
    pub(crate) fn has_sheets(&self) -> bool {
        self.columns.has(&Column::Sheet)
    }

    /// Reads one row. Rows are read from the top down.
    pub(crate) fn read(&mut self, row: &Row) -> Outcome {
        let mut cells = row.cells.clone();
        if let Some(fault) = row.fault {
            // The rows below it may be of the sheet that it names.
            let own = self.columns.cell(&cells, &Column::Sheet).to_owned();
            if !own.is_empty() && !marks::is_ditto(&own) {
                self.sheet = Some(sheet_number(&own));
            }
            let sheet = self.known_sheet();
            if let Some(sheet) = sheet {
                self.columns
                    .set(&mut cells, &Column::Sheet, sheet.to_string());
            }
            return Outcome {
                number: row.number,
                sheet,
                cells,
                content: Err(fault.to_string()),
                left_out: Vec::new(),
            };
        }
        cells.resize(self.columns.len(), String::new());
        let mut left_out = Vec::new();
        let content = self.content(&mut cells, &mut left_out);
        Outcome {
            number: row.number,
            sheet: self.known_sheet(),
            cells,
            content,
            left_out,
        }
    }

    fn known_sheet(&self) -> Option<SheetNumber> {
        self.sheet.as_ref()?.as_ref().ok().copied()
    }

    fn content(
        &mut self,
        cells: &mut [String],
        left_out: &mut Vec<String>,
    ) -> Result<Content, String> {
        let own_sheet = self.columns.cell(cells, &Column::Sheet).to_owned();
        let line = self.columns.cell(cells, &Column::Line).to_owned();
        let name = self.columns.parts_of_name(cells);
        let name = name
            .unwrap_or_default()
            .first()
            .copied()
            .unwrap_or_default();
        let number = sheet_number(&own_sheet);
        if is_no_line(&own_sheet, number.is_ok(), &line, name) {
            if let Ok(number) = number {
                // It stands alone above the lines of its sheet.
                self.sheet = Some(Ok(number));
                if !self.columns.has_words(cells) {
                    return Ok(Content::SheetAbove);
                }
            }
            return Ok(Content::NoLine);
        }
        if !own_sheet.is_empty() && !marks::is_ditto(&own_sheet) {
            self.sheet = Some(number);
        }
        let sheet = match &self.sheet {
            Some(Ok(number)) => *number,
            Some(Err(reason)) => return Err(reason.clone()),
            None => {
                return Err("it names no sheet, and no row above it does".to_owned());
            }
        };
        self.columns.set(cells, &Column::Sheet, sheet.to_string());
        let at = self.place(sheet, &line)?;
        let line_name = format!("sheet {sheet}, line {}", at.line);
        let said = |reason: &str| format!("{line_name}: {reason}");
        self.repeat_from_above(sheet, cells, left_out);
        self.columns.empty_nothings(cells);
        let has_words = self.columns.has_words(cells);
        if has_words {
            self.above = Some((sheet, cells.to_vec()));
        }
        let content = self
            .line(at, cells, has_words, left_out)
            .map_err(|reason| said(&reason))?;
        let key = match &content {
            Content::Line(at, reading, _) => (at.sheet, at.line, *reading, false),
            Content::RestBlank(at, reading) => (at.sheet, 0, *reading, true),
            Content::SheetAbove | Content::NoLine => return Ok(content),
        };
        if self.seen.insert(key) {
            Ok(content)
        } else {
            Err("this line of the sheet is in the file twice".to_owned())
        }
    }

    /// The place of a line, from the cell with its number.
    fn place(&self, sheet: SheetNumber, line: &str) -> Result<PaperPlace, String> {
        let known = self.paper.sheet(sheet);
        let most = known.and_then(Sheet::lines).unwrap_or(MOST_LINES);
        if line.is_empty() {
            return Err(format!("sheet {sheet}: the row has no line number"));
        }
        let line = marks::line_number(line).filter(|line| (1..=most).contains(line));
        Ok(PaperPlace {
            sheet,
            line: line
                .ok_or_else(|| format!("sheet {sheet}: its lines are numbered 1 to {most}"))?,
        })
    }

    /// Puts what stands above in place of ditto marks. A name is never repeated, and neither is a
    /// consent: a person gives each for themselves.
    fn repeat_from_above(
        &self,
        sheet: SheetNumber,
        cells: &mut [String],
        left_out: &mut Vec<String>,
    ) {
        let above = self.above.as_ref().filter(|(known, _)| *known == sheet);
        for at in self.columns.repeatable() {
            if !marks::is_ditto(&cells[at]) {
                continue;
            }
            match above.and_then(|(_, above)| above.get(at)) {
                Some(cell) => cells[at].clone_from(cell),
                None => {
                    cells[at].clear();
                    left_out.push(format!(
                        "{}: a ditto mark, and nothing above it on this sheet",
                        self.columns.name(at)
                    ));
                }
            }
        }
    }

    fn line(
        &self,
        at: PaperPlace,
        cells: &[String],
        has_words: bool,
        left_out: &mut Vec<String>,
    ) -> Result<Content, String> {
        let reading = match marks::whole_number(self.columns.cell(cells, &Column::Reading)) {
            "" | "1" => Reading::First,
            "2" => Reading::Second,
            _ => return Err("the reading must be 1 or 2".to_owned()),
        };
        let said = marks::said(self.columns.cell(cells, &Column::Written))
            .ok_or("`written` must be signed, blank, struck, illegible, duplicate or rest-blank")?;
        match said {
            Said::RestBlank if !has_words => return Ok(Content::RestBlank(at, reading)),
            Said::Not(written) if !has_words => return Ok(Content::Line(at, reading, written)),
            Said::RestBlank | Said::Not(_) => {
                return Err(
                    "`written` says that nobody signed there, but other cells of the row have text; empty them or write signed"
                        .to_owned(),
                );
            }
            Said::Signed => {}
        }
        let name = self.columns.parts_of_name(cells)?;
        if name.is_empty() {
            return Err(if has_words {
                "no name stands there, but other cells have words; write the name, or illegible under `written` and nothing beside it"
            } else {
                "no name stands there; write blank under `written` if the line is blank"
            }
            .to_owned());
        }
        let said_of_all: Option<Vec<NoName>> =
            name.iter().map(|part| marks::no_name(part)).collect();
        let said = said_of_all
            .and_then(|all| all.into_iter().next())
            .or_else(|| marks::no_name(&name.join(" ")));
        match said {
            None => {}
            Some(NoName::Is(written)) if !self.columns.has_words_beside_name(cells) => {
                return Ok(Content::Line(at, reading, written));
            }
            Some(NoName::LetterLost) => {
                return Err(
                    "a letter of the name is not known, a question mark stands for it; write the name as well as it can be read"
                        .to_owned(),
                );
            }
            Some(_) => {
                return Err(
                    "the cell for the name has a mark or a remark and no name; write the name, or blank, illegible, struck or duplicate under `written` and nothing beside it"
                        .to_owned(),
                );
            }
        }
        self.signature(at, cells, left_out)
            .map(|written| Content::Line(at, reading, written))
    }

    /// The signature on a line. Cells that cannot be right are left out and told.
    fn signature(
        &self,
        at: PaperPlace,
        cells: &[String],
        left_out: &mut Vec<String>,
    ) -> Result<Written, String> {
        let unknown = Sheet::new(at.sheet);
        let sheet = self.paper.sheet(at.sheet).unwrap_or(&unknown);
        let boxes = sheet.boxes(self.petition);
        let mut draft = self.draft(cells)?;
        match self.columns.ticked(cells, self.petition, &boxes) {
            Ok(ids) => draft.consents = ids,
            Err(sentence) => left_out.push(sentence),
        }
        if let Some(language) = sheet.language(self.petition) {
            language.as_str().clone_into(&mut draft.language);
        }
        let check = |draft: &Draft| draft.check_on_sheet(self.petition, &boxes);
        let strange = self.strange(&draft);
        // Words in several wrong places are words that have moved.
        let has_moved = strange.len() > 2 || self.columns.has_stray_words(cells);
        if !strange.is_empty() && has_moved {
            return Err(describe(&strange));
        }
        let signature = check(&draft).map_err(|faults| describe(&faults))?;
        left_out.extend(strange.iter().map(|fault| describe(slice::from_ref(fault))));
        if !self.fill_place(&mut draft, &signature) {
            return Ok(Written::Signed(Box::new(signature)));
        }
        let signature = check(&draft).unwrap_or(signature);
        Ok(Written::Signed(Box::new(signature)))
    }

    /// The cells that cannot be right, by the rules of the form, besides those of the name.
    fn strange(&self, draft: &Draft) -> Vec<FieldError> {
        let mut faults = draft.check(self.petition).err().unwrap_or_default();
        faults.retain(|error| {
            let is_beside_name = match error.place {
                At::Field(field) => {
                    !matches!(field, Field::GivenName | Field::FamilyName | Field::Ink)
                }
                At::Consents | At::Language => false,
            };
            is_beside_name && error.fault != Fault::Missing
        });
        faults
    }

    fn draft(&self, cells: &[String]) -> Result<Draft, String> {
        let mut draft = Draft::default();
        for at in self.columns.fields() {
            if let Some(field) = self.columns.field(at) {
                let cell = match field {
                    Field::Zip => marks::whole_number(&cells[at]),
                    _ => &cells[at],
                };
                draft.set_text(field, cell.to_owned());
            }
        }
        let cell = |column: Column| self.columns.cell(cells, &column).to_owned();
        let unit = cell(Column::Unit);
        if !unit.is_empty() && !draft.street.is_empty() {
            draft.street = format!("{}, {unit}", draft.street);
        }
        let place = cell(Column::Place);
        if !place.is_empty() {
            let (zip, city, state) = columns::parts_of_place(&place);
            for (field, part) in [
                (Field::Zip, zip),
                (Field::City, city),
                (Field::State, state),
            ] {
                if draft.text(field).is_empty() && self.petition.fields.asks(field) {
                    draft.set_text(field, part);
                }
            }
        }
        let name = cell(Column::Name);
        if name.is_empty() {
            draft.given_name = joined(&draft.given_name, &cell(Column::Middle));
            draft.family_name = joined(&draft.family_name, &cell(Column::Suffix));
        } else {
            (draft.given_name, draft.family_name) = split_name(&name);
        }
        Ok(draft)
    }

    /// Fills in city and state from the ZIP code, where they are asked for and nothing stands, as
    /// the kiosk and the office do. Returns true if there was something to fill in.
    fn fill_place(&self, draft: &mut Draft, signature: &Signature) -> bool {
        let Some(place) = zip_place(signature.zip()) else {
            return false;
        };
        let is_open = |draft: &Draft, field| {
            self.petition.fields.asks(field) && draft.text(field).trim().is_empty()
        };
        let is_here = draft.state.is_empty() || signature.state() == place.state;
        let mut is_filled = false;
        if is_open(draft, Field::City)
            && is_here
            && let Some(city) = place.cities.first()
        {
            draft.city = (*city).to_owned();
            is_filled = true;
        }
        if is_open(draft, Field::State) {
            draft.state = place.state.to_owned();
            is_filled = true;
        }
        is_filled
    }
}

fn joined(first: &str, second: &str) -> String {
    [first, second]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns true for a row that is no line: a sum, a remark, or the number of a sheet above its
/// lines. A row with a name and the number of a line is always one.
fn is_no_line(sheet: &str, is_number: bool, line: &str, name: &str) -> bool {
    let is_sum = marks::is_total(sheet)
        || sheet.is_empty() && (marks::is_total(line) || line.is_empty() && marks::is_total(name));
    if is_sum && !is_number && (name.is_empty() || line.is_empty()) {
        return true;
    }
    name.is_empty() && line.is_empty()
}

/// Reads the number of a sheet from a cell: `AM7JY-0003-9`, `Sheet AM7JY-0003-9`, with hyphens of
/// any kind.
fn sheet_number(cell: &str) -> Result<SheetNumber, String> {
    let cell: String = cell
        .chars()
        .map(|c| match c {
            '‐' | '‑' | '‒' | '–' | '—' | '−' | '－' | '_' => '-',
            c => c,
        })
        .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'))
        .collect();
    let whole = cell.parse::<SheetNumber>();
    let word = || {
        let mut words = cell.split(|c: char| c.is_whitespace() || matches!(c, ':' | '#' | ','));
        words.find_map(|word| word.parse::<SheetNumber>().ok())
    };
    whole.or_else(|error| word().ok_or_else(|| error.to_string()))
}

/// The faults of a line in a few words, for the person who typed it and not for its signer.
fn describe(faults: &[FieldError]) -> String {
    let words = Words::english();
    let sentence = |error: &FieldError| {
        let field = match error.place {
            At::Field(field) => field.name(),
            At::Consents => "consents",
            At::Language => "language",
        };
        let fault = match (error.place, error.fault) {
            (At::Field(Field::GivenName | Field::FamilyName), Fault::Missing) => {
                "no name stands there; write blank under `written`".to_owned()
            }
            (_, Fault::NotAskedFor) => "the petition does not ask for it".to_owned(),
            _ => words.fault(error),
        };
        format!("{field}: {fault}")
    };
    faults.iter().map(sentence).collect::<Vec<_>>().join("; ")
}

/// The boxes of a sheet with their letters, as they are printed on it.
fn letters(boxes: &[Agreed]) -> impl Iterator<Item = (char, &Agreed)> {
    ('A'..='Z').zip(boxes)
}
