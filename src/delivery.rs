//! From an opened roll and its campaign to files: signed sheets in volumes, posters, codes. Shared by the command line and the
//! office. Each file is there whole or not at all.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use serde::Serialize;

use crate::campaign::{Campaign, Event};
use crate::i18n::Words;
use crate::ledger::Record;
use crate::petition::Language;
use crate::qr::{Code, Correction};
use crate::roll::Roll;
use crate::sheet::{self, Heading, Layout, Line, SheetWords, Signed, Stamp};
use crate::signature;
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
    /// The volumes.
    pub files: Vec<PathBuf>,
    /// The covers, one a set.
    pub covers: Vec<PathBuf>,
    /// Pages in all of them.
    pub pages: usize,
    /// Characters that no bundled font has, as "line 7: U+1F600"; their lines are printed with a frame in their place.
    pub unprintable: Vec<String>,
    /// Signatures under a text that this campaign's petition file does not hold. They are not printed: a sheet that shows
    /// another text would say that people signed what they never read.
    pub other_text: usize,
}

/// By what a roll is parted before it is printed: each office gets its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The signers' states.
    State,
    /// The events.
    Event,
    /// The days of signing.
    Day,
}

/// How a roll is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// The paper.
    pub layout: Layout,
    /// By what it is parted; `None`: in the order of signing, in one.
    pub by: Option<By>,
    /// The most pages of a volume.
    pub pages_a_volume: usize,
}

impl Order {
    /// In one part, in volumes of the usual size.
    #[must_use]
    pub fn whole(layout: Layout) -> Self {
        Self { layout, by: None, pages_a_volume: PAGES_A_VOLUME }
    }
}

/// One file to be printed.
struct Volume<'a> {
    file: String,
    language: &'a Language,
    part: &'a str,
    records: &'a [&'a Record],
    /// Lines of the same part in the volumes before, and pages of all its volumes.
    before: usize,
    pages: usize,
}

/// What stands in `index.json` of a volume: no names.
#[derive(Serialize)]
struct Indexed {
    file: String,
    language: String,
    part: String,
    first_line: usize,
    last_line: usize,
    pages: u32,
    blake3: String,
}

#[derive(Serialize)]
struct Index {
    signatures: usize,
    pages: usize,
    covers: Vec<String>,
    volumes: Vec<Indexed>,
}

/// Prints the roll as signed sheets into a folder: one set for each text that was signed and each part, in volumes, on all
/// cores; a cover for each set; and an index of them. `progress` is told how many signatures are printed.
///
/// # Errors
/// In words. Volumes that were finished stay.
pub fn sheets(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    order: Order,
    progress: impl Fn(usize) + Sync,
) -> Result<Delivered, DeliveryError> {
    if roll.is_empty() {
        return Err(DeliveryError::Nobody);
    }
    std::fs::create_dir_all(folder).map_err(|why| DeliveryError::Io { path: folder.to_owned(), why })?;
    let sets = sets(campaign, roll, order.by);
    let volumes: Vec<Volume<'_>> = sets.iter().flat_map(|set| set.volumes(order)).collect();
    let printed = AtomicUsize::new(0);
    let done: Vec<(Indexed, Vec<String>)> = volumes
        .par_iter()
        .map(|volume| {
            let done = print(campaign, volume, folder, order.layout)?;
            progress(printed.fetch_add(volume.records.len(), Ordering::Relaxed) + volume.records.len());
            Ok(done)
        })
        .collect::<Result<_, DeliveryError>>()?;

    let covers: Vec<String> = sets.iter().map(|set| print_cover(campaign, roll, set, folder, order.layout)).collect::<Result<_, _>>()?;
    let signatures = printed.into_inner();
    let mut delivered = Delivered { other_text: roll.len() - signatures, ..Delivered::default() };
    delivered.covers = covers.iter().map(|name| folder.join(name)).collect();
    let mut index = Index { signatures, pages: 0, covers, volumes: Vec::with_capacity(done.len()) };
    for (volume, unprintable) in done {
        delivered.files.push(folder.join(&volume.file));
        delivered.unprintable.extend(unprintable);
        index.pages += volume.pages as usize;
        index.volumes.push(volume);
    }
    delivered.pages = index.pages;
    let json = serde_json::to_string_pretty(&index).unwrap_or_default();
    write(&folder.join("index.json"), format!("{json}\n").as_bytes())?;
    Ok(delivered)
}

fn print(campaign: &Campaign, volume: &Volume<'_>, folder: &Path, layout: Layout) -> Result<(Indexed, Vec<String>), DeliveryError> {
    let lines: Vec<Line<'_>> = volume
        .records
        .iter()
        .map(|record| Line {
            name: record.signature.full_name(),
            place: record.signature.place(),
            date: record.signed_at.day_in_words(),
            ink: record.signature.ink(),
        })
        .collect();
    // The date of the last signature, not of printing: the same roll gives the same bytes.
    let last = volume.records.iter().map(|record| record.signed_at).max_by_key(|at| at.unix());
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let sheet = sheet::signed(&Signed {
        heading: &heading(campaign, volume.language, None),
        lines: &lines,
        first_number: small(volume.before + 1),
        first_page: small(volume.before / layout.lines() + 1),
        of_pages: small(volume.pages),
        part: volume.part,
        layout,
        stamp: stamp(last),
        words: SheetWords::of(&Words::of(volume.language)),
    })?;
    write(&folder.join(&volume.file), &sheet.pdf)?;
    let indexed = Indexed {
        file: volume.file.clone(),
        language: volume.language.to_string(),
        part: volume.part.to_owned(),
        first_line: volume.before + 1,
        last_line: volume.before + volume.records.len(),
        pages: sheet.pages,
        blake3: blake3::hash(&sheet.pdf).to_hex().to_string(),
    };
    Ok((indexed, sheet.unprintable.iter().map(ToString::to_string).collect()))
}

/// Prints the cover of a set, and answers with its file's name.
fn print_cover(campaign: &Campaign, roll: &Roll, set: &Set<'_>, folder: &Path, layout: Layout) -> Result<String, DeliveryError> {
    let days = |at: Option<&&Record>| at.map(|record| record.signed_at.day_in_words()).unwrap_or_default();
    let count = |by: By| {
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for record in &set.records {
            *counts.entry(part(campaign, record, Some(by))).or_default() += 1;
        }
        counts.into_iter().map(|((_, name), count)| (name, count)).collect::<Vec<_>>()
    };
    let heads = roll.heads().iter().map(|head| (head.station.to_string(), head.seq, head.code())).collect();
    let printed = sheet::cover(&sheet::Cover {
        heading: &heading(campaign, &set.language, None),
        text: campaign.petition.text(&set.language),
        part: &set.part,
        signatures: set.records.len(),
        period: (days(set.records.first()), days(set.records.last())),
        states: count(By::State),
        events: count(By::Event),
        heads,
        layout,
        stamp: stamp(set.records.last().map(|record| record.signed_at)),
        words: SheetWords::of(&Words::of(&set.language)),
    })?;
    let name = format!("cover-{}.pdf", set.named());
    write(&folder.join(&name), &printed.pdf)?;
    Ok(name)
}

/// The records of one text and one part.
struct Set<'a> {
    language: Language,
    /// As a sheet shows it; "" where the roll is not parted.
    part: String,
    /// As files are named by it.
    slug: String,
    records: Vec<&'a Record>,
}

impl Set<'_> {
    /// As files are named by it: "en", or "en-md".
    fn named(&self) -> String {
        if self.slug.is_empty() { self.language.to_string() } else { format!("{}-{}", self.language, self.slug) }
    }

    fn volumes(&self, order: Order) -> impl Iterator<Item = Volume<'_>> {
        let lines_a_volume = order.pages_a_volume.max(1) * order.layout.lines();
        let pages = self.records.len().div_ceil(order.layout.lines());
        self.records.chunks(lines_a_volume).enumerate().map(move |(at, records)| Volume {
            file: format!("signed-{}-{:03}.pdf", self.named(), at + 1),
            language: &self.language,
            part: &self.part,
            records,
            before: at * lines_a_volume,
            pages,
        })
    }
}

/// The sets of a roll: by text in the petition's order of languages, and by part in the order of their names.
fn sets<'a>(campaign: &Campaign, roll: &'a Roll, by: Option<By>) -> Vec<Set<'a>> {
    let petition = &campaign.petition;
    let mut sets = Vec::new();
    for language in petition.languages() {
        let hash = petition.text_hash(language);
        let mut parts: BTreeMap<(String, String), Vec<&Record>> = BTreeMap::new();
        for record in roll.records().iter().filter(|record| record.signature.text_hash() == hash) {
            parts.entry(part(campaign, record, by)).or_default().push(record);
        }
        sets.extend(parts.into_iter().map(|((slug, part), records)| Set { language: language.clone(), part, slug, records }));
    }
    sets
}

/// The part that a record belongs to: as files are named by it, and as a sheet shows it.
fn part(campaign: &Campaign, record: &Record, by: Option<By>) -> (String, String) {
    match by {
        None => (String::new(), String::new()),
        Some(By::State) => {
            let code = record.signature.state();
            let name = signature::states().iter().find(|(known, _)| *known == code).map(|(_, name)| *name);
            name.map_or(("no-state".to_owned(), "–".to_owned()), |name| (code.to_lowercase(), name.to_owned()))
        }
        Some(By::Event) => {
            let code = record.event.as_deref().unwrap_or_default();
            let name = campaign.event(code).map_or(code, |event| event.name.as_str());
            if code.is_empty() { ("no-event".to_owned(), "–".to_owned()) } else { (code.to_owned(), name.to_owned()) }
        }
        Some(By::Day) => (record.signed_at.local().date().to_string(), record.signed_at.day_in_words()),
    }
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
