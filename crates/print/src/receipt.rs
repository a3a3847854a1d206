//! The receipt of a shift: one page on which a station's count and head are held by someone else.
//! It names no signer.

use super::canvas::{Align, Canvas, INK, MUTED, Slot};
use super::document::Document;
use super::page::{MARGIN, SMALL};
use super::shape::{Style, fit, wrap};
use super::{Heading, Printed, SheetError, SheetWords, Stamp, Unprintable};
use petition::qr::{Code, Correction};

/// The side of the code: it holds some 240 characters.
const CODE: f32 = 190.0;

/// What a receipt says.
#[derive(Debug)]
pub struct Receipt<'a> {
    /// Of which petition.
    pub heading: &'a Heading,
    /// The station's name.
    pub station: &'a str,
    /// The event, as people call it; "" where there is none.
    pub event: &'a str,
    /// Who had the shift; "" where nobody said.
    pub volunteer: &'a str,
    /// When the shift began, where that is known, and when it ended, in words.
    pub shift: (Option<String>, String),
    /// How many signed during the shift.
    pub signatures: u64,
    /// How many blank sheets were issued.
    pub sheets: u64,
    /// The numbers of the first and the last entry; `None` where there was none.
    pub entries: Option<(u64, u64)>,
    /// The code of the head, to be read aloud.
    pub head: &'a str,
    /// The head and its signature, for the code.
    pub signed_head: &'a str,
    /// The paper.
    pub paper: super::Paper,
    /// When it says it was made.
    pub stamp: Stamp,
    /// Its few own words.
    pub words: SheetWords,
}

/// Prints a receipt.
///
/// # Errors
/// Where a bundled font is damaged.
pub fn receipt(request: &Receipt<'_>) -> Result<Printed, SheetError> {
    let Receipt { heading, words, .. } = request;
    let mut canvas = Canvas::new(request.paper.size(), &heading.language);
    let (from, to) = (MARGIN + 12.0, canvas.width - MARGIN - 12.0);
    let slot = |colour| Slot {
        from,
        to,
        align: Align::Start,
        colour,
    };
    let plain = |size: f32| Style { size, bold: false };
    let bold = |size: f32| Style { size, bold: true };
    if heading.practice {
        canvas.practice_line(&words.practice, 40.0)?;
        canvas.practice_line(&words.practice, canvas.height - 28.0)?;
    }
    canvas.say(&words.receipt, bold(26.0), slot(INK), 96.0)?;
    let (title, size) = fit(&heading.title, plain(12.0), 9.0, to - from, 2)?;
    let mut y = canvas.lines(title, slot(MUTED), 120.0, size * 1.35) + 46.0;

    canvas.say(
        &words.signatures(usize::try_from(request.signatures).unwrap_or(usize::MAX)),
        bold(40.0),
        slot(INK),
        y + 8.0,
    )?;
    y += 50.0;
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
        (&words.receipt_entries, entries.as_str()),
        (&words.receipt_sheets, sheets.as_str()),
    ];
    let values = Slot {
        from: from + 150.0,
        ..slot(INK)
    };
    for (label, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
        canvas.say(label, plain(11.0), slot(MUTED), y)?;
        let (value, size) = fit(value, plain(11.0), 8.0, values.to - values.from, 2)?;
        y = canvas.lines(value, values, y, size * 1.3) + 19.0;
    }

    y += 22.0;
    let code_from = from + 12.0;
    let code = Code::new(request.signed_head, Correction::Medium)?;
    canvas.code(&code, code_from, y, CODE);
    let beside = Slot {
        from: code_from + CODE + 36.0,
        ..slot(INK)
    };
    canvas.say(
        &words.receipt_head,
        plain(11.0),
        Slot {
            colour: MUTED,
            ..beside
        },
        y + 14.0,
    )?;
    let (head, size) = fit(request.head, bold(26.0), 12.0, beside.to - beside.from, 1)?;
    canvas.lines(head, beside, y + 46.0, size * 1.2);
    let why = wrap(&words.receipt_why, plain(10.5), beside.to - beside.from)?;
    canvas.lines(
        why,
        Slot {
            colour: MUTED,
            ..beside
        },
        y + 78.0,
        15.0,
    );

    let rule = canvas.height - 118.0;
    let half = (to - from - 30.0) / 2.0;
    for (at, label) in [&words.receipt_volunteer, &words.receipt_organizer]
        .into_iter()
        .enumerate()
    {
        let from = from + at as f32 * (half + 30.0);
        canvas.rule(from, from + half, rule, 0.7, INK);
        canvas.say(
            label,
            SMALL,
            Slot {
                from,
                to: from + half,
                ..slot(MUTED)
            },
            rule + 12.0,
        )?;
    }
    let mut document = Document::new(&words.receipt, request.stamp)?;
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
