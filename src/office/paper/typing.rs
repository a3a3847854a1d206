//! The fields of one line, typed without looking at the screen.
//!
//! It takes as few keys as possible: a digit after a name begins the ZIP code, a complete ZIP code
//! moves on to the next field, and a ditto mark after a name repeats the place of the line before.
//! Keys are taken as they are pressed and not from the toolkit's fields: those get the focus a
//! moment late, and a slow screen would lose letters.

mod place;

use zeroize::{Zeroize as _, Zeroizing};

use super::columns::{Column, Mark};
use place::{name_in_one, place_in_one, place_of, text_of};

use ledger::Written;
use petition::signature::{Draft, FieldError, Place as At, Signature, split_name};
use petition::{Agreed, Field, Petition};

/// The ditto mark, which people also write on paper for "as in the line before".
const DITTO: [char; 3] = ['"', '″', '”'];

/// The key that deletes a letter.
const BACKSPACE: char = '\u{8}';

/// The step that a key leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Nothing,
    /// The focus moves to the field with this place.
    Focus(usize),
    /// The line is complete.
    Store,
    /// The line gets this mark.
    Mark(Mark),
}

/// The fields of one line.
pub(super) struct Typing {
    columns: Vec<Column>,
    words: Vec<Zeroizing<String>>,
    /// The place of the field that takes the keys.
    pub(super) active: usize,
    /// The place on the line before.
    place_before: Zeroizing<String>,
    /// The letters of the boxes on the sheet, with their consents.
    boxes: Vec<(char, Agreed)>,
}

impl Typing {
    /// An empty line of a sheet of this petition that was issued with these boxes.
    pub(super) fn new(petition: &Petition, boxes: Vec<Agreed>) -> Self {
        let asks = |fields: &[Field]| fields.iter().any(|field| petition.fields.asks(*field));
        let boxes: Vec<(char, Agreed)> = ('A'..='Z').zip(boxes).collect();
        let columns: Vec<Column> = [
            (Column::Name, true),
            (
                Column::Place,
                asks(&[Field::Zip, Field::City, Field::State]),
            ),
            (Column::Street, asks(&[Field::Street])),
            (Column::Email, asks(&[Field::Email])),
            (Column::Phone, asks(&[Field::Phone])),
            (Column::Ticks, !boxes.is_empty()),
        ]
        .into_iter()
        .filter_map(|(column, is_there)| is_there.then_some(column))
        .collect();
        let words = columns.iter().map(|_| Zeroizing::default()).collect();
        Self {
            columns,
            words,
            active: 0,
            place_before: Zeroizing::default(),
            boxes,
        }
    }

    pub(super) fn columns(&self) -> &[Column] {
        &self.columns
    }

    pub(super) fn words(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |words| words.as_str())
    }

    /// The letters of the boxes.
    pub(super) fn letters(&self) -> String {
        self.boxes.iter().map(|(letter, _)| *letter).collect()
    }

    fn is_empty(&self) -> bool {
        self.words.iter().all(|words| words.trim().is_empty())
    }

    fn at(&self, column: Column) -> &str {
        self.columns
            .iter()
            .position(|known| *known == column)
            .map_or("", |at| self.words(at))
    }

    fn set(&mut self, at: usize, words: String) {
        if let Some(place) = self.words.get_mut(at) {
            place.zeroize();
            *place = Zeroizing::new(words);
        }
    }

    /// Empties the line and remembers its place. Keys that were pressed ahead begin the next line.
    pub(super) fn clear(&mut self, ahead: &str) -> (Step, String) {
        let place = self.at(Column::Place).to_owned();
        if !place.trim().is_empty() {
            self.place_before = Zeroizing::new(place);
        }
        self.words.iter_mut().for_each(Zeroizing::zeroize);
        self.active = 0;
        match self.feed(ahead) {
            (Step::Nothing, rest) => (Step::Focus(self.active), rest),
            step => step,
        }
    }

    /// Fills the line with an earlier reading.
    pub(super) fn fill(&mut self, written: Option<&Written>) {
        self.words.iter_mut().for_each(Zeroizing::zeroize);
        self.active = 0;
        let Some(Written::Signed(signature)) = written else {
            return;
        };
        for at in 0..self.columns.len() {
            let words = match self.columns[at] {
                Column::Name => name_in_one(signature),
                Column::Place => place_in_one(signature),
                Column::Street => signature.street().to_owned(),
                Column::Email => text_of(signature, Field::Email),
                Column::Phone => text_of(signature, Field::Phone),
                Column::Ticks => self
                    .boxes
                    .iter()
                    .filter(|(_, agreed)| signature.consent_ids().any(|id| id == agreed.id))
                    .map(|(letter, _)| *letter)
                    .collect(),
            };
            self.set(at, words);
        }
    }

    fn move_to(&mut self, at: usize) -> Step {
        self.active = at;
        Step::Focus(at)
    }

    /// Moves to the next or previous field, if there is one.
    pub(super) fn tab(&mut self, back: bool) -> Step {
        let at = if back {
            self.active.checked_sub(1)
        } else {
            Some(self.active + 1)
        };
        at.filter(|at| *at < self.columns.len())
            .map_or(Step::Nothing, |at| self.move_to(at))
    }

    /// Types letters into the active field, Enter included. Letters after the end of the line are
    /// returned for the next one.
    pub(super) fn feed(&mut self, letters: &str) -> (Step, String) {
        let mut step = Step::Nothing;
        for (place, letter) in letters.char_indices() {
            let at = self.active;
            let next = match letter {
                '\n' => self.entered(),
                BACKSPACE => self.delete_letter(),
                _ if letter.is_control() => Step::Nothing,
                _ => {
                    let words = format!("{}{letter}", self.words(at));
                    self.set(at, words);
                    self.step_after(at)
                }
            };
            match next {
                Step::Nothing => {}
                Step::Focus(_) => step = next,
                Step::Store | Step::Mark(_) => {
                    return (next, letters[place + letter.len_utf8()..].to_owned());
                }
            }
        }
        (step, String::new())
    }

    /// Deletes the last letter. In an empty field it moves to the field before.
    fn delete_letter(&mut self) -> Step {
        let mut words = self.words(self.active).to_owned();
        if words.pop().is_none() {
            return self.tab(true);
        }
        self.set(self.active, words);
        Step::Nothing
    }

    /// The step that the content of a field leads to.
    fn step_after(&mut self, at: usize) -> Step {
        let words = self.words(at).to_owned();
        match self.columns.get(at) {
            Some(Column::Name) => {
                let mark = Mark::ALL.into_iter().find(|mark| mark.key() == words);
                if let Some(mark) = mark {
                    self.set(at, String::new());
                    return if self.is_empty() {
                        Step::Mark(mark)
                    } else {
                        Step::Nothing
                    };
                }
                match words
                    .find(|c: char| c.is_ascii_digit() || DITTO.contains(&c))
                    .filter(|_| self.columns.get(at + 1) == Some(&Column::Place))
                {
                    Some(digits) => {
                        self.set(at, words[..digits].to_owned());
                        let moved = self.move_to(at + 1);
                        let place = format!("{}{}", self.words(at + 1), &words[digits..]);
                        self.set(at + 1, place);
                        match self.step_after(at + 1) {
                            Step::Nothing => moved,
                            step => step,
                        }
                    }
                    None => Step::Nothing,
                }
            }
            Some(Column::Place) => {
                if words.strip_prefix(DITTO) == Some("") {
                    self.set(at, self.place_before.to_string());
                    return self.next(at);
                }
                let digits = words.chars().take_while(char::is_ascii_digit).count();
                match words.get(5..) {
                    Some("") if digits == 5 => self.next(at),
                    Some(rest)
                        if digits == 5
                            && rest.starts_with(char::is_alphabetic)
                            && at + 1 < self.columns.len() =>
                    {
                        let (code, rest) = (words[..5].to_owned(), rest.to_owned());
                        self.set(at, code);
                        let moved = self.move_to(at + 1);
                        let all = format!("{}{rest}", self.words(at + 1));
                        self.set(at + 1, all);
                        moved
                    }
                    _ => Step::Nothing,
                }
            }
            Some(Column::Ticks) => {
                let known = |c: char| {
                    self.boxes
                        .iter()
                        .any(|(letter, _)| *letter == c.to_ascii_uppercase())
                };
                let kept: String = words
                    .chars()
                    .filter(|c| known(*c))
                    .map(|c| c.to_ascii_uppercase())
                    .collect();
                self.set(at, kept);
                Step::Nothing
            }
            _ => Step::Nothing,
        }
    }

    fn next(&mut self, at: usize) -> Step {
        if at + 1 < self.columns.len() {
            self.move_to(at + 1)
        } else {
            Step::Nothing
        }
    }

    /// Enter moves to the next field or completes the line. The boxes are skipped for a signer
    /// without an e-mail or phone.
    fn entered(&mut self) -> Step {
        let at = self.active;
        // This Enter opened the sheet and is not about its line.
        if self.is_empty() && at == 0 {
            return Step::Nothing;
        }
        let has_contact =
            !self.at(Column::Email).trim().is_empty() || !self.at(Column::Phone).trim().is_empty();
        let rest = self.columns.get(at + 1..).unwrap_or_default();
        let is_done = rest.is_empty()
            || (!has_contact
                && rest == [Column::Ticks]
                && self.at(Column::Ticks).is_empty()
                && at > 0);
        if is_done {
            Step::Store
        } else {
            self.move_to(at + 1)
        }
    }

    /// ZIP code, city and state, completed from the ZIP code: "Washington, DC 20009".
    pub(super) fn place(&self) -> (String, String, String) {
        place_of(self.at(Column::Place))
    }

    /// The signature on the line, or every fault in it. With `as_written`, what cannot be read in a
    /// field is kept apart and no fault.
    pub(super) fn read(
        &self,
        petition: &Petition,
        language: Option<&str>,
        as_written: bool,
    ) -> Result<Signature, Vec<FieldError>> {
        let mut draft = Draft::default();
        (draft.given_name, draft.family_name) = split_name(self.at(Column::Name));
        let (zip, city, state) = self.place();
        let asked = |field: Field, words: String| {
            if petition.fields.asks(field) {
                words
            } else {
                String::new()
            }
        };
        draft.zip = asked(Field::Zip, zip);
        draft.city = asked(Field::City, city);
        draft.state = asked(Field::State, state);
        self.at(Column::Street).clone_into(&mut draft.street);
        self.at(Column::Email).clone_into(&mut draft.email);
        self.at(Column::Phone).clone_into(&mut draft.phone);
        let ticks = self.at(Column::Ticks);
        draft.consents = self
            .boxes
            .iter()
            .filter(|(letter, _)| ticks.contains(*letter))
            .map(|(_, agreed)| agreed.id.clone())
            .collect();
        language.unwrap_or_default().clone_into(&mut draft.language);
        let boxes: Vec<Agreed> = self
            .boxes
            .iter()
            .map(|(_, agreed)| agreed.clone())
            .collect();
        if as_written {
            draft.check_on_sheet(petition, &boxes)
        } else {
            draft.check_strictly_on_sheet(petition, &boxes)
        }
    }

    /// The column of a fault.
    pub(super) fn column_of(error: &FieldError) -> Column {
        match error.place {
            At::Field(Field::Zip | Field::City | Field::State) => Column::Place,
            At::Field(Field::Street) => Column::Street,
            At::Field(Field::Email) => Column::Email,
            At::Field(Field::Phone) => Column::Phone,
            At::Consents => Column::Ticks,
            At::Field(Field::GivenName | Field::FamilyName | Field::Comment | Field::Ink)
            | At::Language => Column::Name,
        }
    }
}
