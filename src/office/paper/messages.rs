//! What an organizer does with paper, what the page wishes for it, and what came of that.

use std::fmt;
use std::path::PathBuf;

use super::Mark;
use kiosk::ui::keys::Key;
use ledger::{EntryId, News, PaperLine, PaperPlace, Reading, SheetNews, Written};
use petition::number::SheetNumber;

/// What an organizer does with paper.
#[derive(Clone)]
pub enum Message {
    /// Types into the field for a number.
    Number(String),
    /// Opens the sheet with that number, or the picture of that name.
    Open,
    /// Presses a key.
    Key(Key),
    /// A field tells of what was typed; the keys themselves have told it already.
    Told,
    /// Says what a line is that nobody signed.
    Mark(Mark),
    /// Says where the sheet is.
    News(News),
    /// Corrects the first reading, where a second one was begun.
    Correct,
    /// Attaches the picture that was looked at last.
    Attach,
    /// A file was dropped onto the window.
    Dropped(PathBuf),
    /// Lays the sheet aside.
    Close,
}

impl fmt::Debug for Message {
    /// Without what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// What the page wishes.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// The focus on the field of this name.
    Focus(String),
    /// Seal and store what stands on a line.
    Store(Box<Read>),
    /// Seal and store where a sheet is.
    Say(EntryId, SheetNumber, News),
    /// Seal and store a picture of a sheet.
    Attach(SheetNumber, PathBuf),
    /// Find the number of a sheet on a picture.
    Appearance(PathBuf),
}

/// A line that was read.
#[derive(Debug)]
pub struct Read {
    /// The name of its entry, the same when it is tried again.
    pub id: EntryId,
    /// Which line.
    pub at: PaperPlace,
    /// By whom.
    pub reading: Reading,
    /// What stands there.
    pub written: Written,
}

/// What came of a wish, or in words why nothing.
#[derive(Clone)]
pub enum Done {
    /// A line is stored.
    Stored(Result<Box<PaperLine>, String>),
    /// Where a sheet is, is stored.
    Said(Result<SheetNews, String>),
    /// A picture is stored.
    Attached(Result<SheetNumber, String>),
    /// The number on a picture.
    Looked(PathBuf, Result<SheetNumber, String>),
}

impl fmt::Debug for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Done(..)")
    }
}

/// What is said above the form once something is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Notice {
    Finished(SheetNumber, usize),
    Stored(SheetNumber),
    Attached(SheetNumber),
    Refused(String),
    NotANumber,
    WrongCharacter,
}
