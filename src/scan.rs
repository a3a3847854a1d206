//! Finds the numbers of the sheets on a scan or a photo, in the codes that are printed on the
//! sheets. Bytes go in and numbers come out, page by page, with no I/O; `child` does it in a
//! process of its own, and has the clock.
//!
//! Phone photos are large, turned, dim and out of focus, and sheets come back with coffee and pen
//! on their codes. So a page is searched in several sizes, unchanged, without shadows, softened and
//! focused, by two readers, until each code that is seen on it is read. Nothing else on the page is
//! read, and nothing of it is kept.

pub(crate) mod child;
mod codes;
mod grey;
mod pdf;
mod pictures;
mod search;

use petition::number::SheetNumber;
use pictures::Pages;
use search::Outcome;

/// The reason why no number was found, or not every number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// The file is of no kind that is known.
    #[error(
        "this is no PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF or BMP; take a photo of the sheet, or type its number"
    )]
    NotAPicture,
    /// A photo of an iPhone in a form of HEIC that cannot be read.
    #[error(
        "this is an iPhone photo (HEIC) of a kind that cannot be read here; send it as JPEG (Settings, Camera, Formats, Most Compatible), or type the sheet's number"
    )]
    Heic,
    /// The PDF opens with a password alone.
    #[error(
        "this PDF asks for a password; save it without one or print it to a new PDF, or type the sheet's number"
    )]
    Locked,
    /// The picture is damaged, or of a kind that is not supported.
    #[error("this picture cannot be read; take another one, or type the sheet's number")]
    Damaged,
    /// The picture has more pixels than any camera makes.
    #[error(
        "this picture is too large; scan the sheet at 150 to 300 dots an inch, or type its number"
    )]
    TooLarge,
    /// No code of a sheet was found on the picture.
    #[error(
        "this picture shows no code of a sheet; take it closer and in better light, or type the number"
    )]
    NoCode,
    /// Beside those that were read there is a code that cannot be read.
    #[error(
        "another code on it cannot be read; take a photo of that sheet alone, or type its number"
    )]
    AnotherCode,
    /// The process that reads the picture took too much time or memory, or crashed.
    #[error(
        "reading this picture took too much time or memory and was stopped; scan the sheet at 150 to 300 dots an inch, or type its number"
    )]
    Stopped,
    /// The process that reads the picture could not be started.
    #[error(
        "this machine could not start the process that reads pictures; close other programs and try again, or type the sheet's number"
    )]
    NotStarted,
}

/// What was read on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The numbers of the sheets whose codes are on it, each once.
    pub sheets: Vec<SheetNumber>,
    /// Why there is no number, or why there may be more.
    pub trouble: Option<ScanError>,
}

impl From<Outcome> for Page {
    fn from(outcome: Outcome) -> Self {
        let trouble = if outcome.sheets.is_empty() {
            Some(ScanError::NoCode)
        } else {
            outcome.is_more.then_some(ScanError::AnotherCode)
        };
        Self {
            sheets: outcome.sheets,
            trouble,
        }
    }
}

impl Page {
    /// A page of which nothing was read.
    const fn without(trouble: ScanError) -> Self {
        Self {
            sheets: Vec::new(),
            trouble: Some(trouble),
        }
    }
}

/// Reads a page, counted from zero, until `is_late`. Before it begins with what may not come to an
/// end it says what it knows by then.
fn read_page(
    pages: &mut Pages,
    at: usize,
    is_late: &dyn Fn() -> bool,
    known: &mut dyn FnMut(Page),
) -> Page {
    match pages.page(at) {
        Ok(picture) => {
            search::search(&picture, is_late, &mut |outcome| known(outcome.into())).into()
        }
        Err(error) => Page::without(error),
    }
}

#[cfg(test)]
mod tests;
