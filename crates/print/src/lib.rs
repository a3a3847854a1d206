//! What is printed: signed sheets and posters. Values in, bytes out; the same values give the same
//! bytes.
//!
//! From front to back: [`faces`] are the bundled fonts; [`shape`] turns words of any script into
//! placed glyphs; [`canvas`] is a page on which they are put, in points from the upper left corner;
//! [`content`] writes a page as PDF reads it, and [`document`] binds pages to a file, or [`svg`]
//! draws one as a picture; [`signed`], [`cover`], [`poster`], [`report`] and [`certificate`] lay
//! out. No I/O and no clock in here: dates are handed in.

mod blank;
mod canvas;
mod certificate;
mod content;
mod cover;
mod document;
mod faces;
mod flow;
mod page;
mod poster;
mod receipt;
mod report;
mod shape;
mod signed;
mod svg;
mod words;

pub use blank::{Blank, blank, code_of, number_in_code};
pub use certificate::{Certificate, certificate};
pub use cover::{Cover, cover};
pub use poster::{Face, Paper, Poster, WithCode, bare, poster, slips, tent};
pub use receipt::{Receipt, receipt};
pub use report::{Chart, Others, Report, Shares, Table, first_rows, report, report_svg};
pub use signed::{Line, Signed, signed};
pub use words::SheetWords;

use std::fmt;

use petition::{Language, TextHash};

/// The paper and how it is ruled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// US Letter, upright, 10 lines.
    #[default]
    Letter,
    /// A4, upright, 10 lines.
    A4,
    /// US Legal, on its side, 15 lines, with a block for the circulator.
    Legal,
}

impl Layout {
    /// Width and height in points.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::A4 => (595.276, 841.89),
            Self::Legal => (1_008.0, 612.0),
        }
    }

    /// The paper's name, as print systems know it.
    #[must_use]
    pub const fn paper(self) -> &'static str {
        match self {
            Self::Letter => "Letter",
            Self::A4 => "A4",
            Self::Legal => "Legal",
        }
    }

    /// Lines a page.
    #[must_use]
    pub const fn lines(self) -> usize {
        match self {
            Self::Letter | Self::A4 => 10,
            Self::Legal => 15,
        }
    }
}

/// What stands on every page, so that each one stands alone.
#[derive(Debug, Clone)]
pub struct Heading {
    /// To whom: "Congress".
    pub target: String,
    /// The petition's title.
    pub title: String,
    /// The petition in one sentence; "" where its file has none.
    pub summary: String,
    /// The sentence that was signed.
    pub demand: String,
    /// What the QR code leads to; `None`: no code.
    pub address: Option<String>,
    /// The address as a person types it.
    pub short_address: String,
    /// What exactly was signed.
    pub text_hash: TextHash,
    /// The text is a translation that the organizer has not approved.
    pub unofficial: bool,
    /// Made in practice: every page says so.
    pub practice: bool,
    /// The language of the text.
    pub language: Language,
}

/// The date that a PDF says it was made, in UTC: handed in, so that the same sheets are the same
/// bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Full year.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
}

impl Stamp {
    /// As PDF writes it (ISO 32000-1, 7.9.4).
    fn in_pdf(self) -> String {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = self;
        format!("D:{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z")
    }
}

/// A finished PDF.
#[derive(Debug)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages.
    pub pages: u32,
    /// Characters that no bundled font has. Their lines are printed, with a frame in their place.
    pub unprintable: Vec<Unprintable>,
}

/// A character of a line that no bundled font has. It names the line by its number, never by its
/// words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unprintable {
    /// The line's number; 0 for the heading.
    pub line: u32,
    /// The character.
    pub character: char,
}

impl fmt::Display for Unprintable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: U+{:04X}", self.line, u32::from(self.character))
    }
}

/// Why a sheet could not be made. It never carries words of a signer.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// A bundled font could not be used: the program is damaged.
    #[error("a bundled font cannot be used; install the program again")]
    Font,
    /// The address is too long for a code.
    #[error(transparent)]
    Code(#[from] petition::qr::TooLong),
    /// Whoever asked for it does not want it any more.
    #[error("stopped as asked")]
    Stopped,
    /// The PDF could not be put together.
    #[error("the PDF could not be put together")]
    Pdf,
    /// A page with ink or codes was to be a picture of numbers.
    #[error("only a page of words and numbers can be an SVG")]
    NotAPicture,
}
