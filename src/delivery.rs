//! From an opened roll and its campaign to files: signed sheets in volumes, posters, codes. Shared by the command line and the
//! office. Each file is there whole or not at all.

use std::io;
use std::path::{Path, PathBuf};

use crate::campaign::{Campaign, Event};
use crate::i18n::Words;
use crate::ledger::Record;
use crate::petition::Language;
use crate::qr::{Code, Correction};
use crate::roll::Roll;
use crate::sheet::{self, Heading, Layout, Line, SheetWords, Signed, Stamp};
use crate::time::Timestamp;

/// Sheets bound into one file: as paper is boxed, so that no file and no memory grows with the roll.
pub const PAGES_A_VOLUME: usize = 250;

/// Why nothing could be printed. No variant carries a signer's words.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// Nobody has signed.
    #[error("there is no signature to print yet")]
    Nobody,
    /// No online address, so no code.
    #[error("the campaign has no online address, so there is nothing a QR code could lead to; add `online` to campaign.toml")]
    NoAddress,
    /// A code that holds this would be too dense.
    #[error("the online address is too long for a QR code; use a short one")]
    TooLong,
    /// A sheet could not be made.
    #[error("the sheets could not be made: {0}")]
    Sheet(#[from] sheet::SheetError),
    /// A picture could not be made.
    #[error("the picture could not be made")]
    Picture,
    /// A file could not be written.
    #[error("{} could not be written ({why}); what was finished before it stays", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        why: io::Error,
    },
}

/// What was printed.
#[derive(Debug, Default)]
pub struct Delivered {
    /// The files.
    pub files: Vec<PathBuf>,
    /// Pages in all of them.
    pub pages: usize,
    /// Characters that no bundled font has, as "line 7: U+1F600"; their lines are printed with a frame in their place.
    pub unprintable: Vec<String>,
    /// Signatures under a text that this campaign's petition file does not hold. They are not printed: a sheet that shows
    /// another text would say that people signed what they never read.
    pub other_text: usize,
}

/// Prints the roll as signed sheets into a folder, one set for each text that was signed. `progress` is told how many
/// signatures are printed.
///
/// # Errors
/// In words. Volumes that were finished stay.
pub fn sheets(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    layout: Layout,
    progress: impl Fn(usize),
) -> Result<Delivered, DeliveryError> {
    if roll.is_empty() {
        return Err(DeliveryError::Nobody);
    }
    std::fs::create_dir_all(folder).map_err(|why| DeliveryError::Io { path: folder.to_owned(), why })?;
    let mut delivered = Delivered::default();
    let mut printed = 0;
    for (language, records) in by_text(campaign, roll) {
        let words = SheetWords::of(&Words::of(&language));
        let heading = heading(campaign, &language, None);
        let lines_a_volume = PAGES_A_VOLUME * layout.lines();
        for (volume, records) in records.chunks(lines_a_volume).enumerate() {
            let lines: Vec<Line<'_>> = records
                .iter()
                .map(|record| Line {
                    name: record.signature.full_name(),
                    place: record.signature.place(),
                    date: record.signed_at.day_in_words(),
                    ink: record.signature.ink(),
                })
                .collect();
            // The date of the last signature, not of printing: the same roll gives the same bytes.
            let last = records.iter().map(|record| record.signed_at).max_by_key(|at| at.unix());
            let request = Signed {
                heading: &heading,
                lines: &lines,
                first_number: u32::try_from(volume * lines_a_volume + 1).unwrap_or(u32::MAX),
                layout,
                stamp: stamp(last),
                words: words.clone(),
            };
            let sheet = sheet::signed(&request)?;
            let path = folder.join(format!("signed-{language}-{:03}.pdf", volume + 1));
            write(&path, &sheet.pdf)?;
            delivered.files.push(path);
            delivered.pages += sheet.pages as usize;
            delivered.unprintable.extend(sheet.unprintable.iter().map(ToString::to_string));
            printed += records.len();
            progress(printed);
        }
    }
    delivered.other_text = roll.len() - printed;
    Ok(delivered)
}

/// The poster of an event.
///
/// # Errors
/// Where there is no address, or the file cannot be written.
pub fn poster(campaign: &Campaign, event: Option<&Event>, path: &Path, layout: Layout, now: Timestamp) -> Result<(), DeliveryError> {
    let language = campaign.petition.language();
    let heading = heading(campaign, language, event);
    if heading.address.is_none() {
        return Err(DeliveryError::NoAddress);
    }
    let sentence = campaign.petition.text(language).one_sentence().to_owned();
    let poster = sheet::poster(&sheet::Poster {
        heading: &heading,
        sentence,
        layout,
        stamp: stamp(Some(now)),
        words: SheetWords::of(&Words::of(language)),
    })?;
    write(path, &poster.pdf)
}

/// The bare code of an event, as SVG.
///
/// # Errors
/// As [`poster`].
pub fn code_svg(campaign: &Campaign, event: Option<&Event>, path: &Path) -> Result<(), DeliveryError> {
    write(path, code(campaign, event)?.to_svg().as_bytes())
}

/// The bare code of an event, as PNG of at least this many pixels a side.
///
/// # Errors
/// As [`poster`].
pub fn code_png(campaign: &Campaign, event: Option<&Event>, path: &Path, pixels: u32) -> Result<(), DeliveryError> {
    let png = code(campaign, event)?.to_png(pixels).map_err(|_| DeliveryError::Picture)?;
    write(path, &png)
}

/// The code that leads to the online petition, with an event's source code.
///
/// # Errors
/// Where there is no address, or it is too long.
pub fn code(campaign: &Campaign, event: Option<&Event>) -> Result<Code, DeliveryError> {
    let address = campaign.petition.address(event.map(|event| event.code.as_str())).ok_or(DeliveryError::NoAddress)?;
    Code::of(&address, Correction::default()).map_err(|_| DeliveryError::TooLong)
}

/// An online address as a person types it: without the scheme and the source code.
#[must_use]
pub fn short_address(online: &str) -> String {
    let bare = online.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_start_matches("www.").trim_end_matches('/').to_owned()
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), DeliveryError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|why| DeliveryError::Io { path: folder.to_owned(), why })?;
    }
    crate::files::write_whole(path, bytes).map_err(|why| DeliveryError::Io { path: path.to_owned(), why })
}

/// The records of each text that was signed, in the petition's order of languages.
fn by_text<'a>(campaign: &Campaign, roll: &'a Roll) -> Vec<(Language, Vec<&'a Record>)> {
    let petition = &campaign.petition;
    let set = |language: &Language| {
        let hash = petition.text_hash(language);
        let records: Vec<_> = roll.records().iter().filter(|record| record.signature.text_hash() == hash).collect();
        (!records.is_empty()).then(|| (language.clone(), records))
    };
    petition.languages().into_iter().filter_map(set).collect()
}

fn heading(campaign: &Campaign, language: &Language, event: Option<&Event>) -> Heading {
    let petition = &campaign.petition;
    let text = petition.text(language);
    Heading {
        target: text.target.clone(),
        title: text.title.clone(),
        demand: text.demand.clone(),
        address: petition.address(event.or(campaign.events.first()).map(|event| event.code.as_str())),
        short_address: short_address(&petition.online),
        text_hash: petition.text_hash(language),
        unofficial: text.unofficial,
        practice: campaign.practice,
        language: language.clone(),
    }
}

fn stamp(at: Option<Timestamp>) -> Stamp {
    let at = at.map_or(jiff::civil::DateTime::default(), Timestamp::utc);
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    Stamp {
        year: u16::try_from(at.year()).unwrap_or_default(),
        month: small(at.month()),
        day: small(at.day()),
        hour: small(at.hour()),
        minute: small(at.minute()),
        second: small(at.second()),
    }
}
