//! Sheets of paper, entered line by line with the keyboard alone; the place of each sheet; pictures
//! of sheets.
//!
//! The next line begins once the line before it is sealed and committed. Keys that are pressed
//! meanwhile wait. A second reader is not shown what the first reader typed.

mod messages;
mod pictures;
#[cfg(test)]
mod tests;
mod typing;
mod view;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use zeroize::Zeroizing;

use messages::Notice;
pub use messages::{Action, AttachRequest, Message, NewLine, NewsRequest, NumbersFound};
use pictures::Picture;
pub use typing::Mark;
use typing::{Step, Typing};

use crate::failure::Failure;
use kiosk::ui::keys::Key;
use ledger::{EntryId, News, PaperLine, PaperPlace, Reading, SheetNews, Written};
use petition::Petition;
use petition::number::SheetNumber;
use petition::signature::FieldError;
use print::number_in_code;
use roll::Roll;
use roll::paper::{Paper, Sheet, is_read_twice};

/// The id of the field that sheets are scanned into.
pub const NUMBER: &str = "paper-number";

/// The most lines of a sheet whose number of lines is not known yet.
const MOST_LINES: u32 = 50;

/// The sheet that is being entered.
struct Open {
    number: SheetNumber,
    reading: Reading,
    line: u32,
    typing: Typing,
    faults: Vec<FieldError>,
    /// While the line is being stored: the keys for the next line, with Enter as a line break.
    storing: Option<Zeroizing<String>>,
    /// The id of the entry that the line becomes.
    id: EntryId,
}

/// The state of the page.
#[derive(Default)]
pub struct PaperPage {
    petition: Option<Arc<Petition>>,
    paper: Paper,
    number: Zeroizing<String>,
    notice: Option<Notice>,
    open: Option<Open>,
    looking: bool,
    busy: bool,
    /// A picture that was searched, whose sheets can be opened and which can be attached to them.
    picture: Option<Picture>,
    /// True when something was stored that the opened roll does not have.
    changed: bool,
}

impl PaperPage {
    /// The page for sheets of this petition.
    pub(super) fn new(petition: Arc<Petition>) -> Self {
        Self {
            petition: Some(petition),
            ..Self::default()
        }
    }

    /// Takes over the paper of a roll that was opened.
    pub(super) fn show_opened(&mut self, roll: &Roll) {
        self.paper = roll.paper().clone();
        self.changed = false;
    }

    /// Returns true when the opened roll is out of date, and forgets it.
    pub(super) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// Returns true when a sheet is open. Its line takes every key.
    pub(super) fn has_keys(&self) -> bool {
        self.open.is_some()
    }

    /// Returns true while the page waits for an answer.
    pub(super) fn is_busy(&self) -> bool {
        self.looking
            || self.busy
            || self
                .open
                .as_ref()
                .is_some_and(|open| open.storing.is_some())
    }

    /// Acts on a message.
    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Number(typed) => {
                self.number = Zeroizing::new(typed);
                self.notice = None;
                Action::None
            }
            Message::Open => self.open_what_was_typed(),
            // A line that is being typed would be lost.
            Message::OpenSheet(_) if self.has_keys() => Action::None,
            Message::OpenSheet(number) => self.open_sheet(number, None),
            Message::Dropped(path) => self.find_numbers(path),
            Message::Key(Key::Writes(letter)) => {
                let Some(open) = &mut self.open else {
                    return Action::None;
                };
                if let Some(ahead) = &mut open.storing {
                    ahead.push(letter);
                    return Action::None;
                }
                // A refusal stays to be read until something is typed.
                self.notice = None;
                let (step, rest) = open.typing.feed(letter.encode_utf8(&mut [0; 4]));
                self.follow(step, &rest)
            }
            Message::Key(Key::Tab(back)) => {
                let Some(open) = self.open.as_mut().filter(|open| open.storing.is_none()) else {
                    return Action::None;
                };
                let step = open.typing.tab(back);
                self.follow(step, "")
            }
            Message::Key(Key::Line(up)) => self.go(up),
            Message::Key(Key::Escape) => self.update(Message::Close),
            Message::Reported => Action::None,
            Message::Mark(mark) => self.follow(Step::Mark(mark), ""),
            Message::News(news) => {
                let Some(open) = self.open.as_ref().filter(|_| !self.busy) else {
                    return Action::None;
                };
                let request = NewsRequest {
                    id: EntryId::random(),
                    sheet: open.number,
                    news,
                };
                self.busy = true;
                Action::StoreNews(request)
            }
            Message::Correct => match self.open.as_ref().map(|open| open.number) {
                Some(number) => self.open_sheet(number, Some(Reading::First)),
                None => Action::None,
            },
            Message::Attach => self.attach(),
            Message::Close if !self.is_busy() => {
                self.open = None;
                self.back_to_number()
            }
            Message::Close => Action::None,
            Message::LineStored(result) => self.line_stored(result),
            Message::NewsStored(result) => self.news_stored(result),
            Message::Attached(result) => self.attached(result),
            Message::NumbersFound(found) => self.numbers_found(found),
        }
    }

    /// Empties the field for numbers and focuses it.
    pub(super) fn back_to_number(&mut self) -> Action {
        self.number = Zeroizing::default();
        Action::Focus(NUMBER.to_owned())
    }

    fn open_what_was_typed(&mut self) -> Action {
        let typed = self.number.trim().to_owned();
        if typed.is_empty() {
            return Action::None;
        }
        if let Some(number) = number_in_code(&typed) {
            return self.open_sheet(number, None);
        }
        if pictures::is_file(&typed) {
            return self.find_numbers(PathBuf::from(typed));
        }
        match typed.parse() {
            Ok(number) => self.open_sheet(number, None),
            Err(error) => {
                let is_check = error == petition::number::SheetNumberError::Check;
                self.notice = Some(if is_check {
                    Notice::WrongCharacter
                } else {
                    Notice::NotANumber
                });
                // The next number is scanned or typed without a touch.
                Action::Focus(NUMBER.to_owned())
            }
        }
    }

    fn sheet(&self, number: SheetNumber) -> Sheet {
        self.paper
            .sheet(number)
            .cloned()
            .unwrap_or_else(|| Sheet::new(number))
    }

    /// Opens a sheet at its first line without a reading. A sheet that is read twice is opened for
    /// its second reading once the first one is whole.
    fn open_sheet(&mut self, number: SheetNumber, reading: Option<Reading>) -> Action {
        let Some(petition) = self.petition.clone() else {
            return Action::None;
        };
        if self
            .open
            .as_ref()
            .is_some_and(|open| open.storing.is_some())
        {
            return Action::None;
        }
        let sheet = self.sheet(number);
        let is_for_second = is_read_twice(number)
            && sheet.next_line(Reading::First).is_none()
            && sheet.next_line(Reading::Second).is_some();
        let reading = reading.unwrap_or(if is_for_second {
            Reading::Second
        } else {
            Reading::First
        });
        let line = sheet.next_line(reading).unwrap_or(1);
        let mut typing = Typing::new(&petition, sheet.boxes(&petition));
        typing.fill(sheet.written(line, reading));
        (self.number, self.notice) = (Zeroizing::default(), None);
        self.open = Some(Open {
            number,
            reading,
            line,
            typing,
            faults: Vec::new(),
            storing: None,
            id: EntryId::random(),
        });
        Action::Focus(column(0))
    }

    /// Goes to the line above or below, with the reading of that line.
    fn go(&mut self, up: bool) -> Action {
        let Some(number) = self
            .open
            .as_ref()
            .filter(|open| open.storing.is_none())
            .map(|open| open.number)
        else {
            return Action::None;
        };
        let sheet = self.sheet(number);
        let Some(open) = &mut self.open else {
            return Action::None;
        };
        let last = sheet.lines().unwrap_or(MOST_LINES);
        // It stops at the first line without a reading: a line that is skipped would be missing
        // later.
        let last = sheet.next_line(open.reading).unwrap_or(last).min(last);
        let line = if up {
            open.line.saturating_sub(1).max(1)
        } else {
            (open.line + 1).min(last.max(open.line))
        };
        if line == open.line {
            return Action::None;
        }
        open.line = line;
        open.typing.fill(sheet.written(line, open.reading));
        (open.faults, open.id, self.notice) = (Vec::new(), EntryId::random(), None);
        Action::Focus(column(0))
    }

    /// Does the step that a key led to. Keys that were pressed ahead follow it.
    fn follow(&mut self, step: Step, ahead: &str) -> Action {
        let ahead = Zeroizing::new(ahead.to_owned());
        match step {
            Step::Nothing => Action::None,
            Step::Focus(at) => Action::Focus(column(at)),
            Step::Mark(mark) => self.mark(mark, ahead),
            Step::Store => {
                let Some(petition) = self.petition.clone() else {
                    return Action::None;
                };
                let Some(number) = self.open.as_ref().map(|open| open.number) else {
                    return Action::None;
                };
                let language = self
                    .sheet(number)
                    .language(&petition)
                    .map(|language| language.as_str().to_owned());
                let Some(open) = &mut self.open else {
                    return Action::None;
                };
                match open.typing.read(&petition, language.as_deref()) {
                    Ok(signature) => self.store(Written::Signed(Box::new(signature)), ahead),
                    Err(faults) => {
                        let first = faults.first().map(Typing::column_of);
                        let at = open
                            .typing
                            .columns()
                            .iter()
                            .position(|column| Some(*column) == first)
                            .unwrap_or_default();
                        open.faults = faults;
                        Action::Focus(column(at))
                    }
                }
            }
        }
    }

    fn mark(&mut self, mark: Mark, ahead: Zeroizing<String>) -> Action {
        let Some(open) = self.open.as_mut().filter(|open| open.storing.is_none()) else {
            return Action::None;
        };
        match mark.written() {
            Some(written) => self.store(written, ahead),
            None => {
                open.storing = Some(ahead);
                Action::StoreNews(NewsRequest {
                    id: open.id,
                    sheet: open.number,
                    news: News::RestBlank {
                        from: open.line,
                        reading: open.reading,
                    },
                })
            }
        }
    }

    fn store(&mut self, written: Written, ahead: Zeroizing<String>) -> Action {
        let Some(open) = &mut self.open else {
            return Action::None;
        };
        open.faults = Vec::new();
        let (sheet, line, reading) = (open.number, open.line, open.reading);
        let known = self.paper.sheet(sheet);
        if known.and_then(|known| known.written(line, reading)) == Some(&written) {
            // The same reading is stored already.
            return self.next(&ahead);
        }
        let at = PaperPlace { sheet, line };
        open.storing = Some(ahead);
        Action::StoreLine(Box::new(NewLine {
            id: open.id,
            at,
            reading,
            written,
        }))
    }

    /// Goes to the first line below without a reading, or to one above. Without any, the sheet is
    /// done.
    fn next(&mut self, ahead: &str) -> Action {
        let Some(number) = self.open.as_ref().map(|open| open.number) else {
            return Action::None;
        };
        let sheet = self.sheet(number);
        let Some(open) = &mut self.open else {
            return Action::None;
        };
        let last = sheet.lines().unwrap_or(MOST_LINES);
        let below =
            (open.line + 1..=last).find(|line| sheet.written(*line, open.reading).is_none());
        match below
            .filter(|_| sheet.next_line(open.reading).is_some())
            .or_else(|| sheet.next_line(open.reading))
        {
            Some(line) => {
                (open.line, open.id, open.storing) = (line, EntryId::random(), None);
                let (step, rest) = open.typing.clear(ahead);
                self.follow(step, &rest)
            }
            None => {
                self.notice = Some(Notice::Finished(number, sheet.signed_lines()));
                self.open = None;
                self.back_to_number()
            }
        }
    }

    fn line_stored(&mut self, result: Result<Box<PaperLine>, Failure>) -> Action {
        match result {
            Ok(line) => {
                self.paper.add_line(*line);
                self.changed = true;
                self.next_after_storing()
            }
            Err(failure) => self.fail(failure),
        }
    }

    fn news_stored(&mut self, result: Result<SheetNews, Failure>) -> Action {
        match result {
            Ok(news) => {
                let is_of_lines = matches!(news.news, News::RestBlank { .. });
                self.changed = true;
                self.notice = Some(Notice::Stored(news.sheet));
                self.paper.add_news(news);
                if is_of_lines {
                    return self.next_after_storing();
                }
                self.busy = false;
                Action::None
            }
            Err(failure) => self.fail(failure),
        }
    }

    /// Nothing was stored. The line stays as it was typed: Enter tries it again, under the same id.
    fn fail(&mut self, failure: Failure) -> Action {
        self.busy = false;
        self.notice = Some(Notice::Failed(failure));
        if let Some(open) = &mut self.open {
            open.storing = None;
        }
        Action::None
    }

    fn next_after_storing(&mut self) -> Action {
        let open = self.open.as_mut();
        let ahead = open.and_then(|open| open.storing.take());
        self.next(&ahead.unwrap_or_default())
    }

    /// The readings of the lines above the current one, by the same reader.
    fn above(&self, open: &Open, most: u32) -> BTreeMap<u32, &Written> {
        let Some(sheet) = self.paper.sheet(open.number) else {
            return BTreeMap::new();
        };
        let lines = open.line.saturating_sub(most).max(1)..open.line;
        lines
            .filter_map(|line| {
                sheet
                    .written(line, open.reading)
                    .map(|written| (line, written))
            })
            .collect()
    }
}

/// The id of a column's field.
fn column(at: usize) -> String {
    format!("paper-column-{at}")
}
