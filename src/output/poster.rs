//! Posters, table tents, slips and bare codes of a campaign.

use std::path::Path;

use super::{OutputError, heading, stamp, write};
use ledger::campaign::{Campaign, Event};
use petition::Language;
use petition::i18n::Words;
use petition::qr::{Code, Correction};
use petition::time::Timestamp;
use print::{Face, Paper, Poster, SheetWords};

/// What is made of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// One large code, to hang.
    #[default]
    Poster,
    /// Folded in the middle, to stand on a table.
    Tent,
    /// Eight a page, to cut and hand out.
    Slips,
}

/// How it is made.
#[derive(Debug, Clone, Copy, Default)]
pub struct Order<'a> {
    /// What.
    pub kind: Kind,
    /// On which paper.
    pub paper: Paper,
    /// In which language; `None`: in each of the petition's.
    pub language: Option<&'a Language>,
    /// How much of the code may be lost.
    pub correction: Correction,
}

/// Prints a poster, tents or slips with the code of an event. Answers with a warning where the code
/// of a poster is too dense to be read from two metres, or of a tent from one.
///
/// # Errors
/// Where there is no address, or the file cannot be written.
pub fn poster(
    campaign: &Campaign,
    event: Option<&Event>,
    path: &Path,
    order: Order<'_>,
    now: Timestamp,
) -> Result<Option<String>, OutputError> {
    let petition = &campaign.petition;
    let languages = order.language.map_or_else(
        || petition.languages(),
        |language| vec![petition.text_language(language)],
    );
    let faces: Vec<Face> = languages
        .into_iter()
        .map(|language| Face {
            heading: heading(campaign, language, event),
            sentence: petition.text(language).one_sentence().to_owned(),
            words: SheetWords::new(&Words::new(language)),
        })
        .collect();
    if faces.iter().all(|face| face.heading.address.is_none()) {
        return Err(OutputError::NoAddress);
    }
    let request = Poster {
        faces: &faces,
        paper: order.paper,
        correction: order.correction,
        stamp: stamp(Some(now)),
    };
    let (made, metres) = match order.kind {
        Kind::Poster => (print::poster(&request)?, 2.0),
        Kind::Tent => (print::tent(&request)?, 1.0),
        Kind::Slips => (print::slips(&request)?, 0.3),
    };
    write(path, &made.printed.pdf)?;
    Ok(made.module.and_then(|module| density(module, metres)))
}

/// A warning where modules of so many points are too small to be read from so many metres.
#[must_use]
pub(super) fn density(module: f32, metres: f32) -> Option<String> {
    let reach = petition::qr::reading_distance(module);
    (reach < metres).then(|| {
        format!(
            "the code is dense: a phone reads it from about {reach:.1} m, not from {metres:.1} m; use a shorter address, larger paper or less correction"
        )
    })
}

/// The bare code of an event on a page of its own, so many millimetres a side with its quiet zone.
/// Answers with a warning where it is too dense to be read from two metres.
///
/// # Errors
/// As [`poster`].
pub fn code_pdf(
    campaign: &Campaign,
    event: Option<&Event>,
    path: &Path,
    millimetres: f32,
    correction: Correction,
    now: Timestamp,
) -> Result<Option<String>, OutputError> {
    let made = print::bare(
        &address(campaign, event)?,
        millimetres * 72.0 / 25.4,
        correction,
        stamp(Some(now)),
    )?;
    write(path, &made.printed.pdf)?;
    Ok(made.module.and_then(|module| density(module, 2.0)))
}

/// The bare code of an event, as SVG.
///
/// # Errors
/// As [`poster`].
pub fn code_svg(
    campaign: &Campaign,
    event: Option<&Event>,
    path: &Path,
    correction: Correction,
) -> Result<(), OutputError> {
    write(path, code(campaign, event, correction)?.to_svg().as_bytes())
}

/// The bare code of an event, as PNG of at least this many pixels a side.
///
/// # Errors
/// As [`poster`].
pub fn code_png(
    campaign: &Campaign,
    event: Option<&Event>,
    path: &Path,
    pixels: u32,
    correction: Correction,
) -> Result<(), OutputError> {
    let png = code(campaign, event, correction)?
        .to_png(pixels)
        .map_err(|_| OutputError::Picture)?;
    write(path, &png)
}

/// The code that leads to the online petition, with an event's source code.
///
/// # Errors
/// Where there is no address, or it is too long.
pub fn code(
    campaign: &Campaign,
    event: Option<&Event>,
    correction: Correction,
) -> Result<Code, OutputError> {
    Code::new(&address(campaign, event)?, correction).map_err(|_| OutputError::TooLong)
}

fn address(campaign: &Campaign, event: Option<&Event>) -> Result<String, OutputError> {
    campaign
        .petition
        .online_address(event.map(|event| event.code.as_str()))
        .ok_or(OutputError::NoAddress)
}

/// An online address as a person types it: without the scheme and the source code.
#[must_use]
pub fn short_address(online: &str) -> String {
    let bare = online
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    bare.trim_start_matches("www.")
        .trim_end_matches('/')
        .to_owned()
}
