//! Messages of the page for paper, and the requests that it makes.

use std::fmt;
use std::path::PathBuf;

use super::Mark;
use crate::failure::Failure;
use crate::scan::Page;
use kiosk::ui::keys::Key;
use ledger::{EntryId, News, PaperLine, PaperPlace, Reading, SheetNews, Written};
use petition::number::SheetNumber;

/// A message of the page for paper.
#[derive(Clone)]
pub enum Message {
    /// Types into the field for a number.
    Number(String),
    /// Opens the sheet with that number, or the picture of that name.
    Open,
    /// Opens this sheet, which was touched in the list.
    OpenSheet(SheetNumber),
    /// Presses a key.
    Key(Key),
    /// A field reports what was typed. The keys themselves have reported it already.
    Reported,
    /// Marks a line that nobody signed.
    Mark(Mark),
    /// Records where the sheet is.
    News(News),
    /// Corrects the first reading of a sheet whose second reading was begun.
    Correct,
    /// Attaches the last picture to the open sheet.
    Attach,
    /// Drops a file onto the window.
    Dropped(PathBuf),
    /// Closes the sheet.
    Close,
    /// A line was stored, or not.
    LineStored(Result<Box<PaperLine>, Failure>),
    /// News of a sheet was stored, or not.
    NewsStored(Result<SheetNews, Failure>),
    /// A picture was attached to this sheet, or not.
    Attached(Result<SheetNumber, Failure>),
    /// A picture shows these numbers, or none.
    NumbersFound(NumbersFound),
}

impl fmt::Debug for Message {
    /// Leaves out what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// The result of looking for the numbers of sheets on a picture.
#[derive(Debug, Clone)]
pub struct NumbersFound {
    /// The picture that was searched.
    pub picture: PathBuf,
    /// What was read on each of its pages.
    pub pages: Result<Vec<Page>, Failure>,
}

/// A request of this page.
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Focus the field with this id.
    Focus(String),
    /// Seal and store a line.
    StoreLine(Box<NewLine>),
    /// Seal and store news of a sheet.
    StoreNews(NewsRequest),
    /// Seal and store a picture of a sheet.
    Attach(AttachRequest),
    /// Find the numbers of the sheets on this picture.
    FindNumbers(PathBuf),
}

impl fmt::Debug for Action {
    /// Leaves out the line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(..)")
    }
}

/// A line that was typed.
pub struct NewLine {
    /// The id of its entry. It stays the same when storing is tried again.
    pub id: EntryId,
    /// The place of the line.
    pub at: PaperPlace,
    /// The first or the second reading.
    pub reading: Reading,
    /// The content of the line.
    pub written: Written,
}

impl fmt::Debug for NewLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewLine(..)")
    }
}

/// News of a sheet that is to be stored.
#[derive(Debug, Clone)]
pub struct NewsRequest {
    /// The id of its entry. It stays the same when storing is tried again.
    pub id: EntryId,
    /// The number of the sheet.
    pub sheet: SheetNumber,
    /// The news of it.
    pub news: News,
}

/// A picture that is to be attached to a sheet.
#[derive(Debug, Clone)]
pub struct AttachRequest {
    /// The number of the sheet.
    pub sheet: SheetNumber,
    /// The picture of it.
    pub picture: PathBuf,
}

/// A result, shown above the form.
#[derive(Debug, Clone)]
pub(super) enum Notice {
    /// Every line of the sheet is entered; so many are signed.
    Finished(SheetNumber, usize),
    /// News of the sheet was stored.
    Stored(SheetNumber),
    /// A picture was attached to the sheet.
    Attached(SheetNumber),
    /// Nothing was stored.
    Failed(Failure),
    /// The text that was typed is no sheet number.
    NotANumber,
    /// One character of the number is wrong.
    WrongCharacter,
}
