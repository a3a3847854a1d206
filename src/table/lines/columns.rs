//! The columns of a table of signatures: what each was taken for, and the cells of a row by it.

use super::super::Table;
use super::super::headings::{Column, Headings};
use super::super::marks;
use super::consents;
use petition::signature::states;
use petition::{Agreed, Field, Petition};

/// Why a column is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PassedOver {
    /// Its heading is not known.
    Unknown,
    /// It has no heading.
    NoHeading,
    /// The petition does not ask for this field.
    NotAsked(Field),
    /// Another column is the same.
    Second,
}

/// What a column was taken for.
pub(crate) struct Note {
    /// The number of the column, from 1.
    pub(crate) column: usize,
    /// Its heading as it stands.
    pub(crate) heading: String,
    /// What it was taken for, in one word, or why it is passed over.
    pub(crate) meaning: Result<String, PassedOver>,
}

/// The columns of a table.
pub(super) struct Columns {
    columns: Vec<Column>,
    notes: Vec<Note>,
}

impl Columns {
    /// The columns of a table.
    ///
    /// # Errors
    /// Returns a sentence if two columns have the same heading, so that nobody knows which holds.
    pub(super) fn new(
        table: &Table,
        known: &Headings,
        petition: &Petition,
    ) -> Result<Self, String> {
        let headings = &table.headings;
        let mut columns = known.columns(headings);
        let mut notes = Vec::new();
        for at in 0..columns.len() {
            let (heading, column) = (headings[at].clone(), columns[at].clone());
            let earlier = columns[..at].iter().position(|other| *other == column);
            let meaning = match &column {
                Column::Unknown if heading.is_empty() => Err(PassedOver::NoHeading),
                Column::Unknown => Err(PassedOver::Unknown),
                Column::Field(field) if !is_asked(petition, *field) => {
                    Err(PassedOver::NotAsked(*field))
                }
                Column::Unit if !petition.fields.asks(Field::Street) => {
                    Err(PassedOver::NotAsked(Field::Street))
                }
                Column::Ours => Ok(meaning(&column)),
                _ => match earlier {
                    Some(first) if marks::plain(&headings[first]) == marks::plain(&heading) => {
                        return Err(format!(
                            "the heading of column {} repeats that of column {}; remove one of the two columns",
                            at + 1,
                            first + 1
                        ));
                    }
                    Some(_) => Err(PassedOver::Second),
                    None => Ok(meaning(&column)),
                },
            };
            if meaning.is_err() {
                columns[at] = Column::Unknown;
            }
            let is_blank = heading.is_empty() && !has_words_in(table, at);
            if !is_blank {
                notes.push(Note {
                    column: at + 1,
                    heading,
                    meaning,
                });
            }
        }
        Ok(Self { columns, notes })
    }

    pub(super) fn notes(&self) -> &[Note] {
        &self.notes
    }

    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    fn position(&self, wanted: &Column) -> Option<usize> {
        self.columns.iter().position(|column| column == wanted)
    }

    pub(super) fn has(&self, wanted: &Column) -> bool {
        self.position(wanted).is_some()
    }

    /// The cell of a column; empty if there is none.
    pub(super) fn cell<'a>(&self, cells: &'a [String], column: &Column) -> &'a str {
        self.position(column)
            .and_then(|at| cells.get(at))
            .map_or("", String::as_str)
    }

    pub(super) fn set(&self, cells: &mut [String], column: &Column, text: String) {
        if let Some(cell) = self.position(column).and_then(|at| cells.get_mut(at)) {
            *cell = text;
        }
    }

    /// What a column is called in a sentence.
    pub(super) fn name(&self, at: usize) -> String {
        self.columns.get(at).map(meaning).unwrap_or_default()
    }

    fn where_column(&self, is_so: impl Fn(&Column) -> bool) -> impl Iterator<Item = usize> {
        let found: Vec<usize> = (0..self.columns.len())
            .filter(|at| is_so(&self.columns[*at]))
            .collect();
        found.into_iter()
    }

    /// The columns with parts of names.
    pub(super) fn names(&self) -> impl Iterator<Item = usize> {
        self.where_column(is_name)
    }

    /// The columns with fields of the form.
    pub(super) fn fields(&self) -> impl Iterator<Item = usize> {
        self.where_column(|column| matches!(column, Column::Field(_)))
    }

    /// Empties the cells that say that nothing was given. A part of a name may be "No" or "X", so
    /// there only a dash is nothing; a comment may be "no", so there only a dash is, too.
    pub(super) fn empty_nothings(&self, cells: &mut [String]) {
        for (column, cell) in self.columns.iter().zip(cells) {
            let is_nothing = match column {
                Column::Field(Field::Comment | Field::GivenName | Field::FamilyName)
                | Column::Middle
                | Column::Suffix => {
                    !cell.chars().any(char::is_alphanumeric) && !marks::is_ditto(cell)
                }
                Column::Field(_) | Column::Place | Column::Unit => marks::is_nothing(cell),
                _ => false,
            };
            if is_nothing {
                cell.clear();
            }
        }
    }

    /// The columns in which a ditto mark stands for the cell above.
    pub(super) fn repeatable(&self) -> impl Iterator<Item = usize> {
        self.where_column(|column| match column {
            Column::Field(field) => *field != Field::GivenName,
            Column::Place | Column::Unit | Column::Written | Column::Reading => true,
            _ => false,
        })
    }

    /// The field of a column.
    pub(super) fn field(&self, at: usize) -> Option<Field> {
        match self.columns.get(at)? {
            Column::Field(field) => Some(*field),
            _ => None,
        }
    }

    /// Returns true if the row says something of a signer.
    pub(super) fn has_words(&self, cells: &[String]) -> bool {
        self.names().any(|at| !cells[at].is_empty()) || self.has_words_beside_name(cells)
    }

    /// Returns true if the row has words of a signer besides the name.
    pub(super) fn has_words_beside_name(&self, cells: &[String]) -> bool {
        let mut all = self.columns.iter().zip(cells);
        all.any(|(column, cell)| match column {
            Column::Field(_) | Column::Place | Column::Unit => !is_name(column) && !cell.is_empty(),
            Column::Consents | Column::Box(_) | Column::Consent(_) => {
                marks::ticked(cell) != Some(false)
            }
            _ => false,
        })
    }

    /// Returns true if there are words in a column without a heading, as happens when the cells of a
    /// row have moved.
    pub(super) fn has_stray_words(&self, cells: &[String]) -> bool {
        let unheaded = self.notes.iter().filter(|note| note.heading.is_empty());
        unheaded
            .filter_map(|note| cells.get(note.column - 1))
            .any(|cell| !cell.is_empty())
    }

    /// The name of a row, in one part or in as many as it has.
    ///
    /// # Errors
    /// Returns a sentence if it is there whole and in parts.
    pub(super) fn parts_of_name<'a>(&self, cells: &'a [String]) -> Result<Vec<&'a str>, String> {
        let whole = self.cell(cells, &Column::Name);
        let parts = [
            Column::Field(Field::GivenName),
            Column::Middle,
            Column::Field(Field::FamilyName),
            Column::Suffix,
        ];
        let parts = parts.iter().map(|column| self.cell(cells, column));
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        if whole.is_empty() {
            return Ok(parts);
        }
        if parts.is_empty() {
            return Ok(vec![whole]);
        }
        Err("it has both `name` and given_name or family_name; leave one of them empty".to_owned())
    }

    /// The ids of the boxes that are ticked on a line.
    ///
    /// # Errors
    /// Returns a sentence if that is unclear; then none of them counts.
    pub(super) fn ticked(
        &self,
        cells: &[String],
        petition: &Petition,
        boxes: &[Agreed],
    ) -> Result<Vec<String>, String> {
        let mut ids = consents::read(self.cell(cells, &Column::Consents), petition, boxes)?;
        for (column, cell) in self.columns.iter().zip(cells) {
            let agreed = match column {
                Column::Box(letter) => boxes.get(*letter),
                Column::Consent(id) => boxes.iter().find(|agreed| agreed.id == *id),
                _ => continue,
            };
            let is_ticked = marks::ticked(cell)
                .ok_or("consents: it is not clear whether a box is ticked; write yes or no")?;
            match agreed {
                Some(agreed) if is_ticked => ids.push(agreed.id.clone()),
                None if is_ticked => return Err(consents::not_on_the_sheet(boxes)),
                _ => {}
            }
        }
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }
}

fn has_words_in(table: &Table, at: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.cells.get(at));
    cells.any(|cell| !cell.is_empty())
}

/// Every sheet has a column for the whole name, even if the form asks for half of it.
fn is_asked(petition: &Petition, field: Field) -> bool {
    matches!(field, Field::GivenName | Field::FamilyName) || petition.fields.asks(field)
}

fn is_name(column: &Column) -> bool {
    matches!(
        column,
        Column::Name
            | Column::Middle
            | Column::Suffix
            | Column::Field(Field::GivenName | Field::FamilyName)
    )
}

fn meaning(column: &Column) -> String {
    match column {
        Column::Sheet => "sheet",
        Column::Line => "line",
        Column::Written => "written",
        Column::Name => "name",
        Column::Middle => "middle name",
        Column::Suffix => "suffix of the name",
        Column::Place => "city, state and ZIP code",
        Column::Unit => "flat",
        Column::Consents => "consents",
        Column::Box(letter) => {
            let letter = ('A'..='Z').nth(*letter).unwrap_or('?');
            return format!("box {letter}");
        }
        Column::Consent(id) => return format!("consent {id}"),
        Column::Reading => "reading",
        Column::Field(field) => field.name(),
        Column::Ours => "the report of an earlier import",
        Column::Unknown => "unknown",
    }
    .to_owned()
}

/// ZIP code, city and state of a text such as "Washington, DC 20009".
pub(super) fn parts_of_place(words: &str) -> (String, String, String) {
    let words = words.trim();
    let last = words.rsplit([' ', ',']).next().unwrap_or_default();
    let is_zip = last.starts_with(|c: char| c.is_ascii_digit());
    let (rest, zip) = if is_zip {
        (&words[..words.len() - last.len()], last)
    } else {
        (words, "")
    };
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || c == ',');
    let is_state = |word: &str| {
        let word = word.trim().trim_end_matches('.');
        states()
            .iter()
            .any(|(code, name)| code.eq_ignore_ascii_case(word) || name.eq_ignore_ascii_case(word))
    };
    let parted = rest
        .rsplit_once(',')
        .or_else(|| rest.rsplit_once(' ').filter(|(_, last)| is_state(last)));
    let (city, state) = match parted {
        Some((city, state)) => (city.trim(), state.trim()),
        None if is_state(rest) => ("", rest),
        None => (rest, ""),
    };
    (zip.to_owned(), city.to_owned(), state.to_owned())
}
