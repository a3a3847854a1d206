//! Which sheet a scan or a photo is of: the number in the code that is printed on it. Bytes in, a
//! number out: no I/O and no clock.
//!
//! Phone photos are large, turned, dim and out of focus. A picture is looked at in several sizes,
//! as it is and with its shadows taken out: the first code of ours that is found ends it. What else
//! is on the picture is not read, and nothing of it is kept.

mod grey;
mod pictures;

use grey::Grey;

use petition::number::SheetNumber;
use print::number_in_code;

/// The longer side, in pixels, that a picture is made to before codes are looked for. The size at
/// which most are found comes first.
const SIZES: [usize; 5] = [2_000, 1_300, 2_800, 900, 4_000];

/// Why no number was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// It is no picture.
    #[error("this is no PNG, JPEG or PDF; take a photo of the sheet, or type its number")]
    NotAPicture,
    /// It is damaged, or of a kind that is not read.
    #[error("this picture cannot be read; take another one, or type the sheet's number")]
    Damaged,
    /// It has more pixels than any camera.
    #[error(
        "this picture is too large; scan the sheet at 150 to 300 dots an inch, or type its number"
    )]
    TooLarge,
    /// No code of a sheet is seen on it.
    #[error(
        "no code of a sheet is seen on this picture; take it closer and in better light, or type the number"
    )]
    NoCode,
}

/// The number of the sheet on a picture: PNG, JPEG, or the pages of a PDF.
///
/// # Errors
/// Where there is none to be found.
pub fn number_in(bytes: &[u8]) -> Result<SheetNumber, ScanError> {
    let mut found = None;
    pictures::each(bytes, &mut |picture| {
        found = look(&picture);
        found.is_none()
    })?;
    found.ok_or(ScanError::NoCode)
}

fn look(picture: &Grey) -> Option<SheetNumber> {
    let mut tried = Vec::new();
    for size in SIZES {
        let size = size.min(picture.longer_side());
        // A small picture comes out the same in several sizes.
        if tried.contains(&size) {
            continue;
        }
        tried.push(size);
        let smaller = picture.made_to(size);
        let found = codes(&smaller)
            .or_else(|| codes(&smaller.without_shadows()))
            .or_else(|| codes(&smaller.sharper()));
        if found.is_some() {
            return found;
        }
    }
    None
}

/// The number in the codes on a picture.
fn codes(picture: &Grey) -> Option<SheetNumber> {
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(picture.width, picture.height, |x, y| {
            picture.at(x, y)
        });
    prepared.detect_grids().iter().find_map(|grid| {
        grid.decode()
            .ok()
            .and_then(|(_, words)| number_in_code(&words))
    })
}

#[cfg(test)]
mod tests;
