//! Prints sheets, posters, receipts, reports and certificates as PDF, and reports as SVG too.
//!
//! Values go in and bytes come out. The crate does no I/O and reads no clock, so the same values
//! always give the same bytes. Every function takes a request, such as [`SignedSheets`] or
//! [`Poster`], and returns a [`Printed`] file.
//!
//! ```
//! use petition::Petition;
//! use petition::i18n::Words;
//! use petition::number::Series;
//! use petition::signature::{Ink, Point};
//! use print::{CreationDate, Heading, Layout, Line, SheetWords, SignedSheets};
//!
//! let petition = Petition::bundled().expect("the bundled petition is valid");
//! let ink = Ink::new(&[vec![Point(0, 90, 0), Point(160, 20, 80), Point(320, 90, 160)]])
//!     .expect("a signature");
//! let printed = print::signed(
//!     &SignedSheets {
//!         heading: &Heading::new(&petition, petition.language(), None),
//!         lines: &[Line {
//!             name: "Ana Reyes".to_owned(),
//!             place: "Washington, DC 20009".to_owned(),
//!             date: "Nov 24, 2026".to_owned(),
//!             ink: &ink,
//!         }],
//!         first_number: 1,
//!         first_page: 1,
//!         total_pages: 1,
//!         series: Series::from_bytes(&[7; 16]),
//!         first_sheet: 1,
//!         part: "",
//!         undated: false,
//!         notice: "",
//!         layout: Layout::Letter,
//!         created: CreationDate::default(),
//!         words: SheetWords::new(&Words::english()),
//!     },
//!     // Called after each page; false stops the printing.
//!     &|_lines| true,
//! )?;
//! assert_eq!(printed.pages, 1);
//! assert!(printed.pdf.starts_with(b"%PDF-1.7"));
//! # Ok::<(), print::SheetError>(())
//! ```
//!
//! A page takes this path: `shape` turns text of any script into positioned glyphs of the bundled
//! fonts in `faces`, and `wrap` breaks it into lines. A kind of page (`signed`, `blank`, `cover`,
//! `poster`, `receipt`, `report`, `certificate`) places them on a `canvas`, in points from the upper
//! corner where reading begins, and says in `tags` what they are. `marked` writes the canvas with
//! the operators of `content`, `structure` writes what is read aloud, and `document` binds such
//! pages to a `file`; or `svg` draws one as a picture. `page` has what all sheets share, such as the
//! margin, and `flow` runs text from page to page.

mod about;
mod blank;
mod canvas;
mod card;
mod certificate;
mod content;
mod cover;
mod document;
mod faces;
mod file;
mod flow;
mod fonts;
mod marked;
mod page;
mod poster;
mod profile;
mod receipt;
mod report;
mod shape;
mod signed;
mod structure;
mod svg;
mod tags;
mod words;
mod wrap;

pub use blank::{BlankSheets, Room, blank, blank_slips, number_in_code, room};
pub use card::{Card, card};
pub use certificate::{Certificate, certificate};
pub use cover::{Cover, cover};
pub use poster::{Panel, Paper, Poster, PrintedWithCode, code_page, poster, slips, tent};
pub use receipt::{Receipt, receipt};
pub use report::{Chart, Others, Report, Shares, Table, first_rows, report, report_svg};
pub use signed::{Line, SignedSheets, signed};
pub use words::SheetWords;

use std::fmt;
use std::io;

use petition::{Language, Petition, TextHash};

/// The paper of a sheet, and the lines on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// US Letter, portrait, 10 lines.
    #[default]
    Letter,
    /// A4, portrait, 10 lines.
    A4,
    /// US Legal, landscape, 15 lines. Blank sheets have a block for the circulator.
    Legal,
}

impl Layout {
    /// Returns the width and height in points.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::A4 => (595.276, 841.89),
            Self::Legal => (1_008.0, 612.0),
        }
    }

    /// Returns the name that print systems have for the paper.
    #[must_use]
    pub const fn paper(self) -> &'static str {
        match self {
            Self::Letter => "Letter",
            Self::A4 => "A4",
            Self::Legal => "Legal",
        }
    }

    /// Returns the number of lines on a page.
    #[must_use]
    pub const fn lines(self) -> usize {
        match self {
            Self::Letter | Self::A4 => 10,
            Self::Legal => 15,
        }
    }
}

/// The heading of every page, so that each page is complete by itself.
#[derive(Debug, Clone)]
pub struct Heading {
    /// The target, such as "Congress".
    pub target: String,
    /// The petition's title.
    pub title: String,
    /// The name of the organizer. Empty if the petition file names none.
    pub organizer: String,
    /// The petition in one sentence. Empty if the petition file has none.
    pub summary: String,
    /// The sentence that was signed.
    pub demand: String,
    /// The address that the QR code leads to. Without one, the page has no code.
    pub address: Option<String>,
    /// The address that a person types, without scheme and source code.
    pub short_address: String,
    /// The hash of the exact text that was signed.
    pub text_hash: TextHash,
    /// True if the text is a translation that the organizer has not approved.
    pub unofficial: bool,
    /// True for practice. Every page then says PRACTICE.
    pub practice: bool,
    /// The language of the text.
    pub language: Language,
}

impl Heading {
    /// Takes the heading from a petition in one of its languages. The code leads to the online
    /// petition with the source code of `event`.
    #[must_use]
    pub fn new(petition: &Petition, language: &Language, event: Option<&str>) -> Self {
        let text = petition.text(language);
        Self {
            target: text.target.clone(),
            title: text.title.clone(),
            organizer: petition.organizer_name().to_owned(),
            summary: text.summary.clone(),
            demand: text.demand.clone(),
            address: petition.online_address(event),
            short_address: short_address(&petition.online),
            text_hash: petition.text_hash(language),
            unofficial: text.unofficial,
            practice: false,
            language: language.clone(),
        }
    }
}

/// Returns an online address without the scheme and the source code, as a person types it.
#[must_use]
pub fn short_address(online: &str) -> String {
    let bare = online
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    bare.trim_start_matches("www.")
        .trim_end_matches('/')
        .to_owned()
}

/// The creation date that is written to a PDF, in UTC. The caller passes it in, so that the same
/// sheets give the same bytes. In the year 0 no date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CreationDate {
    /// The full year, such as 2026.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The second, 0 to 59.
    pub second: u8,
}

impl CreationDate {
    /// Returns the date in PDF's own form (ISO 32000-1, 7.9.4).
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

    /// Returns the same moment in the form of XMP.
    fn in_xmp(self) -> String {
        let Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = self;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }

    /// Returns true for a date that stands for none.
    const fn is_unknown(self) -> bool {
        self.year == 0 || self.month == 0 || self.day == 0
    }
}

/// A finished PDF.
#[derive(Debug)]
pub struct Printed {
    /// The bytes of the file.
    pub pdf: Vec<u8>,
    /// The number of pages.
    pub pages: u32,
    /// Characters that no bundled font has. Their lines are printed with a frame in their place, and
    /// without pictures such as emoji.
    pub unprintable: Vec<Unprintable>,
}

/// A character that no bundled font has. It names the line by its number, never by its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unprintable {
    /// The number of the line, or 0 for the heading.
    pub line: u32,
    /// The character that no font has.
    pub character: char,
}

impl fmt::Display for Unprintable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: U+{:04X}", self.line, u32::from(self.character))
    }
}

/// The reason that a page could not be made. It never carries the data of a signer.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// A bundled font cannot be used, so the program is damaged.
    #[error("a bundled font cannot be used; install the program again")]
    Font,
    /// The address is too long for a code.
    #[error(transparent)]
    Code(#[from] petition::qr::TooLong),
    /// The caller stopped the printing.
    #[error("the printing was stopped")]
    Stopped,
    /// The PDF library returned a document of another form than expected.
    #[error("the PDF could not be put together; please report this fault")]
    Pdf,
    /// The PDF could not be written to memory.
    #[error("the PDF could not be put together")]
    Write(#[source] io::Error),
    /// A page with ink or codes cannot become an SVG.
    #[error("only a page of text and numbers can be written as SVG")]
    NotAPicture,
}
