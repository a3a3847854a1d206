//! Posters, table tents, slips and bare codes of a campaign.

use std::path::Path;

use super::{OutputError, creation_date, heading, write};
use ledger::campaign::{Campaign, Event};
use petition::i18n::Words;
use petition::qr::{Code, Correction};
use petition::time::Timestamp;
use petition::{Language, Notice};
use print::{Panel, Paper, Poster, SheetWords};

/// The kinds of poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PosterKind {
    /// A poster with one large code, to hang.
    #[default]
    Poster,
    /// A tent that is folded in the middle and stands on a table.
    Tent,
    /// Slips to cut and hand out, eight on a page.
    Slips,
}

/// The form of a poster.
#[derive(Debug, Clone, Copy, Default)]
pub struct PosterOptions<'a> {
    /// The kind of poster.
    pub kind: PosterKind,
    /// The size of the paper.
    pub paper: Paper,
    /// The language, or `None` for all of the petition's languages.
    pub language: Option<&'a Language>,
    /// The part of the code that may be lost.
    pub correction: Correction,
}

/// Prints a poster, tents or slips with the code of an event. Returns a warning if the code is too
/// dense to be read from two metres on a poster, from one metre on a tent, or from 30 cm on a slip.
///
/// # Errors
/// Returns an error if there is no address, if it is too long for a code, or if the file cannot be
/// written.
pub fn poster(
    campaign: &Campaign,
    event: Option<&Event>,
    path: &Path,
    options: PosterOptions<'_>,
    now: Timestamp,
) -> Result<Option<String>, OutputError> {
    let petition = &campaign.petition;
    let languages = options.language.map_or_else(
        || petition.languages(),
        |language| vec![petition.text_language(language)],
    );
    let panels: Vec<Panel> = languages
        .into_iter()
        .map(|language| {
            let words = Words::new(language);
            let notice = Notice::new(petition, language, campaign.retention.as_deref());
            Panel {
                heading: heading(campaign, language, event),
                sentence: petition.text(language).one_sentence().to_owned(),
                notice: notice.online_in_words(&words),
                words: SheetWords::new(&words),
            }
        })
        .collect();
    if panels.iter().all(|panel| panel.heading.address.is_none()) {
        return Err(OutputError::NoAddress);
    }
    let request = Poster {
        panels: &panels,
        paper: options.paper,
        correction: options.correction,
        created: creation_date(Some(now)),
    };
    let (file, metres) = match options.kind {
        PosterKind::Poster => (print::poster(&request)?, 2.0),
        PosterKind::Tent => (print::tent(&request)?, 1.0),
        PosterKind::Slips => (print::slips(&request)?, 0.3),
    };
    write(path, &file.printed.pdf)?;
    Ok(file.module.and_then(|module| density(module, metres)))
}

/// Returns a warning if modules of this size, in points, cannot be read from this distance.
#[must_use]
pub(super) fn density(module: f32, metres: f32) -> Option<String> {
    let reach = petition::qr::reading_distance(module);
    (reach < metres).then(|| {
        format!(
            "the code is dense: a phone reads it from about {reach:.1} m, not from {metres:.1} m; use a shorter address, larger paper or less correction"
        )
    })
}

/// Prints the bare code of an event on a page of its own. `millimetres` is the side with the quiet
/// zone. Returns a warning if the code is too dense to be read from two metres.
///
/// # Errors
/// The same as of [`poster`].
pub fn code_pdf(
    campaign: &Campaign,
    event: Option<&Event>,
    path: &Path,
    millimetres: f32,
    correction: Correction,
    now: Timestamp,
) -> Result<Option<String>, OutputError> {
    let file = print::code_page(
        &address(campaign, event)?,
        millimetres * 72.0 / 25.4,
        correction,
        creation_date(Some(now)),
    )?;
    write(path, &file.printed.pdf)?;
    Ok(file.module.and_then(|module| density(module, 2.0)))
}

/// Writes the bare code of an event as SVG.
///
/// # Errors
/// The same as of [`poster`].
pub fn code_svg(
    campaign: &Campaign,
    event: Option<&Event>,
    path: &Path,
    correction: Correction,
) -> Result<(), OutputError> {
    write(path, code(campaign, event, correction)?.to_svg().as_bytes())
}

/// Writes the bare code of an event as PNG, with at least this many pixels on a side.
///
/// # Errors
/// The same as of [`poster`], or if the picture cannot be made.
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

/// Returns the code that leads to the online petition, with the source code of an event.
///
/// # Errors
/// Returns an error if there is no address or it is too long for a code.
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
