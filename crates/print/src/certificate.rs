//! The certificate of an erasure. It says that the key of a campaign was destroyed, or that
//! destroying it was begun, which entries can no longer be opened, and what was not reached. It
//! names no signer.

use super::about::About;
use super::canvas::{INK, MUTED};
use super::flow::Flow;
use super::shape::Style;
use super::tags::Role;
use super::wrap::fit;
use super::{CreationDate, Paper, Printed, SheetError};
use petition::Language;

/// The text of a certificate.
#[derive(Debug)]
pub struct Certificate<'a> {
    /// The title, "Certificate of erasure".
    pub title: String,
    /// The petition's title.
    pub petition: &'a str,
    /// The name of the organizer. Empty if the petition file names none.
    pub organizer: &'a str,
    /// One or two sentences that say what happened.
    pub statement: String,
    /// Sections with a title, and rows of a label and a value.
    pub facts: Vec<(String, Vec<(String, String)>)>,
    /// A title, and rows of station, signatures, entries and code of the head. The first row is the
    /// heading. A row with a single cell continues the row above.
    pub stations: (String, Vec<[String; 4]>),
    /// Sections with a title and some paragraphs.
    pub notes: Vec<(String, Vec<String>)>,
    /// The labels of the lines that are signed by hand.
    pub by_hand: Vec<String>,
    /// The foot of each page.
    pub foot: String,
    /// The page number, as "page \u{1} of \u{2}".
    pub page: String,
    /// The word PRACTICE, for a certificate of a practice campaign.
    pub practice: Option<String>,
    /// The size of the paper.
    pub paper: Paper,
    /// The creation date of the PDF.
    pub created: CreationDate,
    /// The language of the text.
    pub language: &'a Language,
}

/// Prints a certificate.
///
/// # Errors
/// Returns an error if a bundled font is damaged.
pub fn certificate(request: &Certificate<'_>) -> Result<Printed, SheetError> {
    let practice = request.practice.as_deref();
    let mut flow = Flow::new(request.paper.size(), practice, request.language)?;
    flow.line(Role::Title, &request.title, Style::bold(26.0), INK, 34.0)?;
    let (petition, size) = fit(request.petition, Style::plain(12.0), 9.0, flow.width(), 2)?;
    flow.lines(Role::Paragraph, petition, size * 1.3, MUTED, 22.0)?;
    flow.paragraph(&request.statement, Style::bold(12.0))?;
    for (title, rows) in &request.facts {
        flow.facts(title, rows)?;
    }
    let (title, rows) = &request.stations;
    flow.rows(title, [0.0, 0.42, 0.58, 0.7], rows)?;
    for (title, notes) in &request.notes {
        flow.heading(title)?;
        for note in notes {
            flow.bullet("•", note)?;
        }
    }
    flow.by_hand(&request.by_hand)?;
    let page_number = |page: usize, total: usize| {
        request
            .page
            .replace('\u{1}', &page.to_string())
            .replace('\u{2}', &total.to_string())
    };
    let about = About {
        title: &request.title,
        author: request.organizer,
        subject: request.petition,
        language: request.language,
        created: request.created,
    };
    flow.finish(&about, &request.foot, &page_number)
}
