//! The receipt of a shift: one page that lets someone else keep a station's count and its head. It
//! names no signer.

use std::fmt;

use super::about::About;
use super::canvas::{Canvas, INK, MUTED, Slot};
use super::document::Document;
use super::page::{SMALL, WIDE_MARGIN};
use super::shape::Style;
use super::tags::Role;
use super::wrap::{fit, wrap};
use super::{CreationDate, Heading, Paper, Printed, SheetError, SheetWords, Unprintable};
use petition::qr::{Code, Correction};

/// The side of the code, which holds some 240 characters.
const CODE: f32 = 190.0;

/// The content of a receipt.
pub struct Receipt<'a> {
    /// The heading of the petition.
    pub heading: &'a Heading,
    /// The station's id.
    pub station: &'a str,
    /// The six words of the station, which people compare by hand.
    pub station_words: &'a str,
    /// The six words of the drive.
    pub drive_words: &'a str,
    /// The name of the event. Empty if there is none.
    pub event: &'a str,
    /// The volunteer who had the shift. Empty if no name was given.
    pub volunteer: &'a str,
    /// The start of the shift, if it is known, and its end.
    pub shift: (Option<String>, String),
    /// The number of signatures during the shift.
    pub signatures: u64,
    /// The number of blank sheets that were issued.
    pub sheets: u64,
    /// The numbers of the first and the last entry, if there are any.
    pub entries: Option<(u64, u64)>,
    /// The numbers of the entries that are on a mirror. Empty if there is no mirror.
    pub mirrored: &'a str,
    /// The code of the head, short enough to be read aloud.
    pub head: &'a str,
    /// The head and its signature, for the QR code.
    pub signed_head: &'a str,
    /// The size of the paper.
    pub paper: Paper,
    /// The creation date of the PDF.
    pub created: CreationDate,
    /// The fixed words in the language of the receipt.
    pub words: SheetWords,
}

impl fmt::Debug for Receipt<'_> {
    /// Leaves out the name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receipt(..)")
    }
}

/// Prints a receipt.
///
/// # Errors
/// Returns an error if a bundled font is damaged or the signed head is too long for a code.
pub fn receipt(request: &Receipt<'_>) -> Result<Printed, SheetError> {
    let (heading, words) = (request.heading, &request.words);
    let mut canvas = Canvas::new(request.paper.size(), &heading.language);
    let slot = Slot::start(WIDE_MARGIN, canvas.width - WIDE_MARGIN, INK);
    let muted = slot.with_colour(MUTED);
    if heading.practice {
        canvas.practice_line(&words.practice, 40.0)?;
        canvas.practice_line(&words.practice, canvas.height - 28.0)?;
    }
    canvas.tag(Role::Title, |canvas| {
        canvas.text(&words.receipt, Style::bold(26.0), slot, 96.0)
    })?;
    let (title, size) = fit(&heading.title, Style::plain(12.0), 9.0, slot.width(), 2)?;
    let y = canvas.lines(title, muted, 120.0, size * 1.35) + 46.0;
    let count = words.signatures(usize::try_from(request.signatures).unwrap_or(usize::MAX));
    canvas.text(&count, Style::bold(40.0), slot, y + 8.0)?;
    let y = rows(&mut canvas, request, slot, y + 50.0)?;
    let y = six_words(&mut canvas, request, slot, y + 18.0)?;
    head(&mut canvas, request, slot, y + 26.0)?;
    signatures(&mut canvas, words, slot)?;
    let mut document = Document::new(&About {
        title: &words.receipt,
        subject: &heading.title,
        ..About::petition(heading, request.created)
    })?;
    document.page(&canvas)?;
    let unprintable = canvas
        .missing
        .drain(..)
        .map(|character| Unprintable { line: 0, character })
        .collect();
    Ok(Printed {
        pdf: document.finish()?,
        pages: 1,
        unprintable,
    })
}

/// Writes the facts of the shift from the baseline `y` down. Returns the baseline after them.
fn rows(
    canvas: &mut Canvas<'_>,
    request: &Receipt<'_>,
    slot: Slot,
    mut y: f32,
) -> Result<f32, SheetError> {
    let words = &request.words;
    let shift = match &request.shift {
        (Some(from), until) => format!("{from} – {until}"),
        (None, until) => until.clone(),
    };
    let entries = request.entries.map_or_else(
        || "–".to_owned(),
        |(first, last)| format!("{first} – {last}"),
    );
    let sheets = request.sheets.to_string();
    let rows = [
        (&words.receipt_shift, shift.as_str()),
        (&words.receipt_who, request.volunteer),
        (&words.receipt_event, request.event),
        (&words.receipt_station, request.station),
        (&words.receipt_drive, request.drive_words),
        (&words.receipt_entries, entries.as_str()),
        (&words.receipt_mirror, request.mirrored),
        (&words.receipt_sheets, sheets.as_str()),
    ];
    let values = Slot {
        from: slot.from + 150.0,
        ..slot
    };
    for (label, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
        let (value, size) = fit(value, Style::plain(11.0), 8.0, values.width(), 2)?;
        let last = canvas.tag_again(Role::List, |canvas| {
            canvas.tag(Role::Item, |canvas| {
                canvas.tag(Role::Label, |canvas| {
                    canvas.text(label, Style::plain(11.0), slot.with_colour(MUTED), y)
                })?;
                let body = |canvas: &mut Canvas<'_>| canvas.lines(value, values, y, size * 1.3);
                Ok::<f32, SheetError>(canvas.tag(Role::Body, body))
            })
        })?;
        y = last + 19.0;
    }
    Ok(y)
}

/// Writes the station's words, larger than anything else that is compared: at night, under a lamp,
/// one person reads them aloud to another. Returns the baseline after them.
fn six_words(
    canvas: &mut Canvas<'_>,
    request: &Receipt<'_>,
    slot: Slot,
    y: f32,
) -> Result<f32, SheetError> {
    let muted = slot.with_colour(MUTED);
    canvas.rule(slot.from, slot.to, y - 16.0, 0.7, MUTED);
    canvas.text(&request.words.receipt_words, Style::plain(11.0), muted, y)?;
    let words = fit(
        request.station_words,
        Style::bold(22.0),
        14.0,
        slot.width(),
        2,
    )?;
    let (lines, size) = words;
    let y = canvas.lines(lines, slot, y + 26.0, size * 1.3);
    canvas.rule(slot.from, slot.to, y + 12.0, 0.7, MUTED);
    Ok(y + 12.0)
}

/// Places the code of the signed head with its upper edge at `y`, and beside it the head as text.
fn head(
    canvas: &mut Canvas<'_>,
    request: &Receipt<'_>,
    slot: Slot,
    y: f32,
) -> Result<(), SheetError> {
    let words = &request.words;
    let code_from = slot.from + 12.0;
    let code = Code::new(request.signed_head, Correction::Medium)?;
    canvas.code(&code, &words.code_of(request.head), code_from, y, CODE);
    let beside = Slot {
        from: code_from + CODE + 36.0,
        ..slot
    };
    let muted = beside.with_colour(MUTED);
    canvas.text(&words.receipt_head, Style::plain(11.0), muted, y + 14.0)?;
    let (head, size) = fit(request.head, Style::bold(26.0), 12.0, beside.width(), 1)?;
    canvas.lines(head, beside, y + 46.0, size * 1.2);
    let why = wrap(&words.receipt_why, Style::plain(10.5), beside.width())?;
    canvas.lines(why, muted, y + 78.0, 15.0);
    Ok(())
}

/// Draws the lines on which the volunteer and the organizer sign.
fn signatures(canvas: &mut Canvas<'_>, words: &SheetWords, slot: Slot) -> Result<(), SheetError> {
    let rule = canvas.height - 118.0;
    let half = (slot.width() - 30.0) / 2.0;
    let labels = [&words.receipt_volunteer, &words.receipt_organizer];
    for (index, label) in labels.into_iter().enumerate() {
        let from = slot.from + index as f32 * (half + 30.0);
        canvas.rule(from, from + half, rule, 0.7, INK);
        let under = Slot::start(from, from + half, MUTED);
        canvas.text(label, SMALL, under, rule + 12.0)?;
    }
    Ok(())
}
