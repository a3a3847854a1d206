//! Finds the number of the sheet on a scan or a photo, in the code that is printed on the sheet.
//! Bytes go in and a number comes out, with no I/O and no clock; `child` does it in a process of its
//! own.
//!
//! Phone photos are large, turned, dim and out of focus. So a picture is searched in several sizes,
//! unchanged, without shadows and sharpened, until the first code of ours is found. Nothing else on
//! the picture is read, and nothing of it is kept.

pub(crate) mod child;
mod grey;
mod pdf;
mod pictures;

use grey::Grey;

use petition::number::SheetNumber;
use print::number_in_code;

/// The sizes that a picture is searched in, as pixels of its longer side. The size in which most
/// codes are found comes first.
const SIZES: [usize; 5] = [2_000, 1_300, 2_800, 900, 4_000];

/// The reason why no number was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// The file is no picture.
    #[error("this is no PNG, JPEG or PDF; take a photo of the sheet, or type its number")]
    NotAPicture,
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

/// Finds the number of the sheet on a picture: a PNG, a JPEG, or the pages of a PDF.
///
/// # Errors
/// Returns an error if the picture cannot be read or shows no code of a sheet.
fn number_in(bytes: &[u8]) -> Result<SheetNumber, ScanError> {
    let mut found = None;
    pictures::for_each(bytes, &mut |picture| {
        found = find_number(&picture);
        found.is_none()
    })?;
    found.ok_or(ScanError::NoCode)
}

fn find_number(picture: &Grey) -> Option<SheetNumber> {
    let mut tried = Vec::new();
    for size in SIZES {
        let size = size.min(picture.longer_side());
        // A small picture is not enlarged, so several sizes can be the same.
        if tried.contains(&size) {
            continue;
        }
        tried.push(size);
        let shrunk = picture.shrunk_to(size);
        let found = number_in_codes(&shrunk)
            .or_else(|| number_in_codes(&shrunk.without_shadows()))
            .or_else(|| number_in_codes(&shrunk.sharpened()));
        if found.is_some() {
            return found;
        }
    }
    None
}

/// Searches the codes on a picture for the number of a sheet.
fn number_in_codes(picture: &Grey) -> Option<SheetNumber> {
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(picture.width, picture.height, |x, y| {
            picture.at(x, y)
        });
    prepared.detect_grids().iter().find_map(|grid| {
        grid.decode()
            .ok()
            .and_then(|(_, text)| number_in_code(&text))
    })
}

#[cfg(test)]
mod tests;
