//! The certificate of an erasure: that the key of a campaign was destroyed, or that this was begun;
//! what can no longer be opened; and what was not reached. It names no signer.

use super::canvas::{INK, MUTED};
use super::flow::Flow;
use super::shape::{Style, fit};
use super::{Paper, Printed, SheetError, Stamp};
use petition::Language;

/// What a certificate says: words, ready to be set.
#[derive(Debug)]
pub struct Certificate<'a> {
    /// "Certificate of erasure".
    pub title: String,
    /// The petition's title.
    pub petition: &'a str,
    /// What happened, in a sentence or two.
    pub statement: String,
    /// Titles, and under each labels with what they say.
    pub facts: Vec<(String, Vec<(String, String)>)>,
    /// Title, and rows: station, signatures, entries, code of the head; the first row is their
    /// heading, and one of a single cell belongs to the row above.
    pub stations: (String, Vec<[String; 4]>),
    /// Titles, and under each some paragraphs.
    pub notes: Vec<(String, Vec<String>)>,
    /// What is signed by hand.
    pub by_hand: Vec<String>,
    /// What stands at the foot of each page.
    pub foot: String,
    /// "page \u{1} of \u{2}".
    pub page: String,
    /// The word PRACTICE, if it is.
    pub practice: Option<String>,
    /// The paper.
    pub paper: Paper,
    /// When it says it was made.
    pub stamp: Stamp,
    /// The language of the words.
    pub language: &'a Language,
}

/// Prints a certificate.
///
/// # Errors
/// Where a bundled font is damaged.
pub fn certificate(of: &Certificate<'_>) -> Result<Printed, SheetError> {
    let mut flow = Flow::new(of.paper.size(), of.practice.as_deref(), of.language)?;
    flow.line(
        &of.title,
        Style {
            size: 26.0,
            bold: true,
        },
        INK,
        34.0,
    )?;
    let (petition, size) = fit(
        of.petition,
        Style {
            size: 12.0,
            bold: false,
        },
        9.0,
        flow.width(),
        2,
    )?;
    flow.lines(petition, size * 1.3, MUTED, 22.0)?;
    flow.paragraph(
        &of.statement,
        Style {
            size: 12.0,
            bold: true,
        },
        0.0,
    )?;
    for (title, rows) in &of.facts {
        flow.facts(title, rows)?;
    }
    let (title, rows) = &of.stations;
    flow.rows(title, [0.0, 0.42, 0.58, 0.7], rows)?;
    for (title, notes) in &of.notes {
        flow.heading(title)?;
        for note in notes {
            flow.bullet(note)?;
        }
    }
    flow.by_hand(&of.by_hand)?;
    let which = |page: usize, pages: usize| {
        of.page
            .replace('\u{1}', &page.to_string())
            .replace('\u{2}', &pages.to_string())
    };
    flow.finish(&of.title, of.stamp, &of.foot, &which)
}
