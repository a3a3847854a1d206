//! The organizer's mark: a small picture for the first screen.
//!
//! A file that the organizer writes names a PNG beside it. The file of a campaign holds the picture
//! itself, as `data:image/png;base64,…`, so that the organizer's signature covers it. The bytes are a
//! stranger's until somebody has compared the words of a drive: sizes are read before any pixel is,
//! and only the parts that make the picture reach the decoder.

mod png_file;
mod scale;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Serialize, Serializer};

use super::Colour;

/// Reads the picture that a petition file names, from the folder of that file.
pub type Beside<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>, MarkError>;

/// The beginning of a mark that stands in the petition file itself.
const DATA: &str = "data:image/png;base64,";
/// The most characters of a file name. A file system has not many more.
const LONGEST_NAME: usize = 200;
/// The size to which a larger picture is brought: that of the mark on the largest screens.
const KEPT: (u32, u32) = (1_920, 480);
/// The least height that is sharp on a screen of many pixels.
const SHARP: u32 = 160;
/// The contrast of a picture with what is behind it (WCAG 1.4.11).
const LEAST_CONTRAST: f64 = 3.0;

/// The organizer's mark.
#[derive(Clone)]
pub struct Mark {
    /// The parts of the PNG that make the picture. Names, places and times of whoever drew it are
    /// not among them.
    png: Arc<[u8]>,
    picture: Arc<Picture>,
}

/// The pixels of a mark.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// The pixels in a row.
    pub width: u32,
    /// The number of rows.
    pub height: u32,
    /// Red, green, blue and opacity of each pixel, row by row.
    pub rgba: Vec<u8>,
}

/// The reason why a picture is no mark. Each goes on from "`mark` of the organizer".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarkError {
    /// It is not the name of a file in the folder of the petition.
    #[error(
        "must be the name of a PNG file in the petition's folder, like \"mark.png\", without a path"
    )]
    NotAName,
    /// There is no such file.
    #[error("is {0:?}, and there is no such file in the petition's folder; copy it there")]
    Missing(String),
    /// The file cannot be read.
    #[error("is {name:?}, which cannot be read: {reason}")]
    Unreadable {
        /// The name of the file.
        name: String,
        /// The reason of the system, or that it is a link.
        reason: String,
    },
    /// The petition was read without its folder.
    #[error(
        "is the file {0:?}, which was not read; sign the petition with `campaign sign`, which takes \
         the picture into the petition file"
    )]
    NotRead(String),
    /// It is another kind of file.
    #[error("is not a PNG picture; save it as PNG")]
    NotPng,
    /// It is cut off, or was changed on its way.
    #[error("is damaged: the picture cannot be read whole; save it as PNG once more")]
    Damaged,
    /// It moves.
    #[error("is animated, and nothing moves on the first screen; save one picture of it")]
    Animated,
    /// The file is too large.
    #[error("is larger than {} KB; save it smaller", Mark::MOST_BYTES / 1024)]
    TooManyBytes,
    /// It has too few or too many pixels.
    #[error(
        "has {width} by {height} pixels; each side must have from {} to {} of them",
        Mark::SIDES.0,
        Mark::SIDES.1
    )]
    Size {
        /// The pixels in a row.
        width: u32,
        /// The number of rows.
        height: u32,
    },
    /// It is a strip.
    #[error(
        "has {width} by {height} pixels; one side may be at most {} times as long as the other",
        Mark::LONGEST_SIDE
    )]
    Strip {
        /// The pixels in a row.
        width: u32,
        /// The number of rows.
        height: u32,
    },
    /// All of it is transparent.
    #[error("is transparent everywhere: there is nothing to see in it")]
    Empty,
}

impl Mark {
    /// The most bytes of a picture.
    pub const MOST_BYTES: usize = 256 * 1024;
    /// The least and the most pixels of a side.
    pub(super) const SIDES: (u32, u32) = (16, 2_000);
    /// The most that a side may be longer than the other.
    pub(super) const LONGEST_SIDE: u32 = 4;

    /// Reads a PNG.
    ///
    /// # Errors
    /// Returns an error if it is no PNG or not whole, too large or too small, too long, animated, or
    /// transparent everywhere.
    pub fn from_png(bytes: &[u8]) -> Result<Self, MarkError> {
        if bytes.len() > Self::MOST_BYTES {
            return Err(MarkError::TooManyBytes);
        }
        let png = png_file::bare(bytes)?;
        let whole = png_file::decode(&png)?;
        if whole.seen().next().is_none() {
            return Err(MarkError::Empty);
        }
        let picture = whole.at_most(KEPT.0, KEPT.1).unwrap_or(whole);
        Ok(Self {
            png: png.into(),
            picture: Arc::new(picture),
        })
    }

    /// Reads what stands in a petition file: the picture itself, or the name of a file that `beside`
    /// reads.
    pub(super) fn from_entry(entry: &str, beside: Beside<'_>) -> Result<Self, MarkError> {
        if let Some(data) = entry.strip_prefix(DATA) {
            if data.len() > Self::MOST_BYTES.div_ceil(3) * 4 {
                return Err(MarkError::TooManyBytes);
            }
            let bytes = STANDARD.decode(data).map_err(|_| MarkError::Damaged)?;
            return Self::from_png(&bytes);
        }
        if entry.starts_with("data:") {
            return Err(MarkError::NotPng);
        }
        if !is_plain_name(entry) {
            return Err(MarkError::NotAName);
        }
        Self::from_png(&beside(entry)?)
    }

    /// Returns true if an entry of a petition file holds the picture itself.
    pub(super) fn is_inside(entry: &str) -> bool {
        entry.starts_with(DATA)
    }

    /// The pixels, at most 480 rows of them.
    #[must_use]
    pub fn picture(&self) -> &Arc<Picture> {
        &self.picture
    }

    /// Returns true if the picture has too few rows for a screen of many pixels.
    pub(super) fn is_coarse(&self) -> bool {
        self.picture.height < SHARP && self.picture.width < 2 * SHARP
    }
}

impl Picture {
    /// Returns true if nearly all that is to be seen stands out from a background of this colour.
    #[must_use]
    pub fn stands_on(&self, background: Colour) -> bool {
        let (standing, seen) = self.standing_out(background);
        standing * 10 >= seen * 9
    }

    /// Returns true if nearly nothing stands out from white, as in a mark that was made for a dark
    /// page.
    #[must_use]
    pub fn is_light(&self) -> bool {
        let (standing, _) = self.standing_out(Colour::WHITE);
        standing * 100 < self.count()
    }

    fn count(&self) -> usize {
        self.rgba.len() / 4
    }

    /// The colours of the pixels that can be seen.
    fn seen(&self) -> impl Iterator<Item = Colour> {
        let pixels = self.rgba.chunks_exact(4);
        pixels.filter(|pixel| pixel[3] >= 128).map(|pixel| Colour {
            red: pixel[0],
            green: pixel[1],
            blue: pixel[2],
        })
    }

    /// The number of pixels that stand out from a background, and of all that can be seen.
    fn standing_out(&self, background: Colour) -> (usize, usize) {
        let (mut standing, mut seen) = (0, 0);
        // Neighbours often have one colour, and the contrast is not for nothing.
        let mut last = None;
        for colour in self.seen() {
            let stands = match last {
                Some((before, stands)) if before == colour => stands,
                _ => colour.contrast(background) >= LEAST_CONTRAST,
            };
            last = Some((colour, stands));
            seen += 1;
            standing += usize::from(stands);
        }
        (standing, seen)
    }
}

/// Returns true for the name of a file, on every system.
fn is_plain_name(name: &str) -> bool {
    let fits = (1..=LONGEST_NAME).contains(&name.len()) && !name.starts_with('.');
    fits && !name.contains(['/', '\\', ':']) && !name.contains(char::is_control)
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(DATA)?;
        f.write_str(&STANDARD.encode(&self.png))
    }
}

impl Serialize for Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl PartialEq for Mark {
    fn eq(&self, other: &Self) -> bool {
        self.png == other.png
    }
}

impl Eq for Mark {}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mark({} bytes, {:?})", self.png.len(), self.picture)
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} by {})", self.width, self.height)
    }
}
