//! The roll as signed sheets: parted, bound in volumes that are made on all cores, covered,
//! indexed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Job, OutputError, heading, make_folder, stamp, write};
use ledger::campaign::{Campaign, CampaignId};
use ledger::{EntryId, Record};
use petition::Language;
use petition::i18n::Words;
use petition::number::{Series, SheetNumber};
use petition::signature;
use print::{Layout, Line, SheetWords, Signed};
use roll::Roll;

/// Sheets bound into one file: as paper is boxed, so that no file and no memory grows with the
/// roll.
pub const PAGES_A_VOLUME: usize = 250;

/// What was printed.
#[derive(Debug, Default)]
pub struct Delivered {
    /// The volumes.
    pub files: Vec<PathBuf>,
    /// The covers, one a set.
    pub covers: Vec<PathBuf>,
    /// Pages in all of them.
    pub pages: usize,
    /// Characters that no bundled font has, as "line 7: U+1F600"; their lines are printed with a
    /// frame in their place.
    pub unprintable: Vec<String>,
    /// Signatures under a text that this campaign's petition file does not hold. They are not
    /// printed: a sheet that shows another text would say that people signed what they never read.
    pub other_text: usize,
    /// Signatures on sheets of paper. They are not printed again: the paper itself, with the ink,
    /// is delivered.
    pub on_paper: usize,
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
    /// Name, city, state, ZIP and ink only: for those whom the petition is delivered to.
    pub delivery: bool,
    /// The most pages of a volume.
    pub pages_a_volume: usize,
}

impl Order {
    /// The words that are hashed into the series of sheet numbers. Sheets with these numbers are on
    /// paper: a word must never change, whatever a variant is called.
    const fn words_in_series(self) -> [&'static str; 3] {
        let layout = match self.layout {
            Layout::Letter => "Letter",
            Layout::A4 => "A4",
            Layout::Legal => "Legal",
        };
        let by = match self.by {
            None => " None ",
            Some(By::State) => " Some(State) ",
            Some(By::Event) => " Some(Event) ",
            Some(By::Day) => " Some(Day) ",
        };
        let undated = if self.delivery { "true" } else { "false" };
        [layout, by, undated]
    }

    /// In one part, in volumes of the usual size.
    #[must_use]
    pub fn whole(layout: Layout) -> Self {
        Self {
            layout,
            by: None,
            delivery: false,
            pages_a_volume: PAGES_A_VOLUME,
        }
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
    /// The number of its first sheet.
    first_sheet: u64,
}

/// What stands in `index.json`: no names.
#[derive(Serialize, Deserialize)]
struct Index {
    signatures: usize,
    #[serde(default)]
    on_paper: usize,
    pages: usize,
    covers: Vec<Listed>,
    volumes: Vec<Indexed>,
}

/// A file, and by what it is known again.
#[derive(Serialize, Deserialize)]
struct Listed {
    file: String,
    blake3: String,
}

#[derive(Serialize, Deserialize)]
struct Indexed {
    file: String,
    language: String,
    part: String,
    first_line: usize,
    last_line: usize,
    first_sheet: String,
    last_sheet: String,
    pages: u32,
    blake3: String,
}

const INDEX: &str = "index.json";

/// Prints the roll as signed sheets into a folder: one set for each text that was signed and each
/// part, in volumes, on all cores; a cover for each set; and an index of them, last. Volumes of an
/// earlier printing into the same folder that are not printed again are removed: they would be
/// taken for a part of this one. `job` is told how many lines are printed.
///
/// # Errors
/// In words. Volumes that were finished stay, without an index.
pub fn sheets(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    order: Order,
    job: &Job,
) -> Result<Delivered, OutputError> {
    let on_paper = roll
        .records()
        .iter()
        .filter(|record| record.on_paper.is_some())
        .count();
    match roll.len() {
        0 => return Err(OutputError::Nobody),
        all if all == on_paper => return Err(OutputError::OnPaperOnly),
        _ => {}
    }
    make_folder(folder)?;
    let earlier = take_index(folder)?;
    let printed = roll
        .records()
        .iter()
        .filter(|record| record.on_paper.is_none())
        .map(|record| record.id);
    let printing = Printing {
        campaign,
        folder,
        order,
        series: series(campaign.id, printed, order),
    };
    let sets = sets(campaign, roll, order.by);
    let mut volumes: Vec<Volume<'_>> = sets.iter().flat_map(|set| set.volumes(order)).collect();
    let mut sheet = 1;
    for volume in &mut volumes {
        volume.first_sheet = sheet;
        sheet += volume.records.len().div_ceil(order.layout.lines()) as u64;
    }
    let done: Vec<(Indexed, Vec<String>)> = volumes
        .par_iter()
        .map(|volume| printing.print(volume, job))
        .collect::<Result<_, OutputError>>()?;
    let covers: Vec<Listed> = sets
        .iter()
        .map(|set| printing.print_cover(roll, set, &done))
        .collect::<Result<_, _>>()?;

    let signatures = volumes.iter().map(|volume| volume.records.len()).sum();
    let mut delivered = Delivered {
        other_text: roll.len() - on_paper - signatures,
        on_paper,
        ..Delivered::default()
    };
    delivered.covers = covers
        .iter()
        .map(|cover| folder.join(&cover.file))
        .collect();
    let mut index = Index {
        signatures,
        on_paper,
        pages: 0,
        covers,
        volumes: Vec::with_capacity(done.len()),
    };
    for (volume, unprintable) in done {
        delivered.files.push(folder.join(&volume.file));
        delivered.unprintable.extend(unprintable);
        index.pages += volume.pages as usize;
        index.volumes.push(volume);
    }
    delivered.pages = index.pages;
    if let Some(earlier) = earlier {
        remove_what_is_not_in(&index, &earlier, folder);
    }
    let json = serde_json::to_string_pretty(&index).unwrap_or_default();
    write(&folder.join(INDEX), format!("{json}\n").as_bytes())?;
    Ok(delivered)
}

/// The index of an earlier printing, taken away: one that is stopped leaves none that tells of
/// other volumes.
fn take_index(folder: &Path) -> Result<Option<Index>, OutputError> {
    let path = folder.join(INDEX);
    let Ok(words) = std::fs::read(&path) else {
        return Ok(None);
    };
    // Another file of this name is not ours to take.
    let Ok(index) = serde_json::from_slice(&words) else {
        return Ok(None);
    };
    std::fs::remove_file(&path).map_err(|why| OutputError::Io { path, why })?;
    Ok(Some(index))
}

/// Removes the files of an earlier printing that this one did not write again, if they are as they
/// were then.
fn remove_what_is_not_in(index: &Index, earlier: &Index, folder: &Path) {
    fn files(index: &Index) -> impl Iterator<Item = (&str, &str)> {
        let covers = index
            .covers
            .iter()
            .map(|cover| (cover.file.as_str(), cover.blake3.as_str()));
        covers.chain(
            index
                .volumes
                .iter()
                .map(|volume| (volume.file.as_str(), volume.blake3.as_str())),
        )
    }
    for (file, hash) in files(earlier).filter(|(file, _)| files(index).all(|(now, _)| now != *file))
    {
        // A name with a folder in it was never written by us.
        if Path::new(file).components().count() != 1 {
            continue;
        }
        let path = folder.join(file);
        if std::fs::read(&path).is_ok_and(|bytes| blake3::hash(&bytes).to_hex().as_str() == hash) {
            // What cannot be removed is not in the index.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// The series of a printing's sheet numbers: the same roll printed in the same way has the same
/// numbers, and any other has others.
fn series(campaign: CampaignId, printed: impl Iterator<Item = EntryId>, order: Order) -> Series {
    let mut hasher = blake3::Hasher::new_derive_key("petition-kiosk 2026-11 sheet series v1");
    hasher.update(campaign.as_bytes());
    for entry in printed {
        hasher.update(entry.as_bytes());
    }
    for word in order.words_in_series() {
        hasher.update(word.as_bytes());
    }
    let mut first = [0; 16];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    Series::from_bytes(&first)
}

/// What all volumes of one printing share.
struct Printing<'a> {
    campaign: &'a Campaign,
    folder: &'a Path,
    order: Order,
    series: Series,
}

impl Printing<'_> {
    fn print(&self, volume: &Volume<'_>, job: &Job) -> Result<(Indexed, Vec<String>), OutputError> {
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
        let last = volume
            .records
            .iter()
            .map(|record| record.signed_at)
            .max_by_key(|at| at.unix());
        let layout = self.order.layout;
        let request = Signed {
            heading: &heading(self.campaign, volume.language, None),
            lines: &lines,
            first_number: small(volume.before + 1),
            first_page: small(volume.before / layout.lines() + 1),
            of_pages: small(volume.pages),
            series: self.series,
            first_sheet: volume.first_sheet,
            part: volume.part,
            undated: self.order.delivery,
            layout,
            stamp: stamp(last),
            words: SheetWords::new(&Words::new(volume.language)),
        };
        let told = AtomicUsize::new(0);
        let printed = |lines: usize| job.advance(lines - told.swap(lines, Ordering::Relaxed));
        let sheet = print::signed(&request, &printed)?;
        write(&self.folder.join(&volume.file), &sheet.pdf)?;
        let number = |number| {
            SheetNumber {
                series: self.series,
                number,
            }
            .to_string()
        };
        let indexed = Indexed {
            file: volume.file.clone(),
            language: volume.language.to_string(),
            part: volume.part.to_owned(),
            first_line: volume.before + 1,
            last_line: volume.before + volume.records.len(),
            first_sheet: number(volume.first_sheet),
            last_sheet: number(volume.first_sheet + u64::from(sheet.pages) - 1),
            pages: sheet.pages,
            blake3: blake3::hash(&sheet.pdf).to_hex().to_string(),
        };
        Ok((
            indexed,
            sheet.unprintable.iter().map(ToString::to_string).collect(),
        ))
    }

    /// Prints the cover of a set.
    fn print_cover(
        &self,
        roll: &Roll,
        set: &Set<'_>,
        done: &[(Indexed, Vec<String>)],
    ) -> Result<Listed, OutputError> {
        let Self {
            campaign, order, ..
        } = self;
        let days = |at: Option<&&Record>| {
            at.map(|record| record.signed_at.day_in_words())
                .unwrap_or_default()
        };
        let count = |by: By| {
            let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
            for record in &set.records {
                *counts.entry(part(campaign, record, Some(by))).or_default() += 1;
            }
            counts
                .into_iter()
                .map(|((_, name), count)| (name, count))
                .collect::<Vec<_>>()
        };
        let heads = roll
            .heads()
            .iter()
            .map(|head| (head.station.to_string(), head.seq, head.code()))
            .collect();
        let mut volumes = done
            .iter()
            .map(|(indexed, _)| indexed)
            .filter(|volume| set.has(volume));
        let first = volumes.next();
        let last = volumes.next_back().or(first);
        let printed = print::cover(&print::Cover {
            heading: &heading(campaign, &set.language, None),
            text: campaign.petition.text(&set.language),
            part: &set.part,
            signatures: set.records.len(),
            on_paper: set.on_paper,
            sheets: first
                .zip(last)
                .map(|(first, last)| (first.first_sheet.clone(), last.last_sheet.clone())),
            period: (days(set.records.first()), days(set.records.last())),
            states: count(By::State),
            events: count(By::Event),
            heads,
            layout: order.layout,
            stamp: stamp(set.records.last().map(|record| record.signed_at)),
            words: SheetWords::new(&Words::new(&set.language)),
        })?;
        let file = format!("cover-{}.pdf", set.named());
        write(&self.folder.join(&file), &printed.pdf)?;
        Ok(Listed {
            file,
            blake3: blake3::hash(&printed.pdf).to_hex().to_string(),
        })
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The records of one text and one part.
struct Set<'a> {
    language: Language,
    /// As a sheet shows it; "" where the roll is not parted.
    part: String,
    /// As files are named by it.
    slug: String,
    records: Vec<&'a Record>,
    /// How many more signed on sheets of paper.
    on_paper: usize,
}

impl Set<'_> {
    /// As files are named by it: "en", or "en-md".
    fn named(&self) -> String {
        if self.slug.is_empty() {
            self.language.to_string()
        } else {
            format!("{}-{}", self.language, self.slug)
        }
    }

    /// Whether a volume is one of this set's.
    fn has(&self, volume: &Indexed) -> bool {
        volume.language == self.language.as_str() && volume.part == self.part
    }

    fn volumes(&self, order: Order) -> impl Iterator<Item = Volume<'_>> {
        let lines_a_volume = order.pages_a_volume.max(1) * order.layout.lines();
        let pages = self.records.len().div_ceil(order.layout.lines());
        self.records
            .chunks(lines_a_volume)
            .enumerate()
            .map(move |(at, records)| Volume {
                file: format!("signed-{}-{:03}.pdf", self.named(), at + 1),
                language: &self.language,
                part: &self.part,
                records,
                before: at * lines_a_volume,
                pages,
                first_sheet: 0,
            })
    }
}

/// The sets of a roll: by text in the petition's order of languages, and by part in the order of
/// their names.
fn sets<'a>(campaign: &Campaign, roll: &'a Roll, by: Option<By>) -> Vec<Set<'a>> {
    let petition = &campaign.petition;
    let mut sets = Vec::new();
    for language in petition.languages() {
        let hash = petition.text_hash(language);
        let mut parts: BTreeMap<(String, String), (Vec<&Record>, usize)> = BTreeMap::new();
        for record in roll
            .records()
            .iter()
            .filter(|record| record.signature.text_hash() == hash)
        {
            let (printed, on_paper) = parts.entry(part(campaign, record, by)).or_default();
            if record.on_paper.is_some() {
                *on_paper += 1
            } else {
                printed.push(record)
            }
        }
        // A part that is on paper alone has nothing to be printed.
        parts.retain(|_, (records, _)| !records.is_empty());
        let set = |((slug, part), (records, on_paper))| Set {
            language: language.clone(),
            part,
            slug,
            records,
            on_paper,
        };
        sets.extend(parts.into_iter().map(set));
    }
    sets
}

/// The part that a record belongs to: as files are named by it, and as a sheet shows it.
fn part(campaign: &Campaign, record: &Record, by: Option<By>) -> (String, String) {
    match by {
        None => (String::new(), String::new()),
        Some(By::State) => {
            let code = record.signature.state();
            let name = signature::states()
                .iter()
                .find(|(known, _)| *known == code)
                .map(|(_, name)| *name);
            name.map_or(("no-state".to_owned(), "–".to_owned()), |name| {
                (code.to_lowercase(), name.to_owned())
            })
        }
        Some(By::Event) => {
            let code = record.event.as_deref().unwrap_or_default();
            let name = campaign
                .event(code)
                .map_or(code, |event| event.name.as_str());
            if code.is_empty() {
                ("no-event".to_owned(), "–".to_owned())
            } else {
                (code.to_owned(), name.to_owned())
            }
        }
        Some(By::Day) => (
            record.signed_at.local().date().to_string(),
            record.signed_at.day_in_words(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three entries of a practice campaign, and the series that version 0.1.0 printed on their
    /// sheets for each layout, grouping and set of columns. These numbers are on paper: a change of
    /// the code must not change them.
    #[test]
    fn sheet_numbers_already_on_paper_stay_as_they_are() {
        let entries = [
            0x1360_b10a_1ba7_41df_8869_802c_b050_e5b4_u128,
            0xdd43_fe41_e645_4c22_ab90_c00f_92ae_fb57,
            0xe072_2006_7e46_43fd_aa8f_a736_4536_ebb1,
        ]
        .map(|id| EntryId::from_bytes(id.to_be_bytes()));
        let by_state = Some(By::State);
        let by_event = Some(By::Event);
        let by_day = Some(By::Day);
        let table = [
            (Layout::Letter, None, "Q4HGV", "QEZHT"),
            (Layout::Letter, by_state, "G116E", "Z5HHP"),
            (Layout::Letter, by_event, "JSDFA", "NE359"),
            (Layout::Letter, by_day, "K3JHT", "7RRF4"),
            (Layout::A4, None, "GK0N2", "APF0Z"),
            (Layout::A4, by_state, "69PTZ", "7843H"),
            (Layout::A4, by_event, "8NAYZ", "B9R9T"),
            (Layout::A4, by_day, "TP1JM", "SCCMW"),
            (Layout::Legal, None, "E2S3E", "RH8PH"),
            (Layout::Legal, by_state, "1583K", "ARP3C"),
            (Layout::Legal, by_event, "SHVB4", "ZWS47"),
            (Layout::Legal, by_day, "H5GH5", "6NE48"),
        ];
        for (layout, by, dated, undated) in table {
            let printed = |delivery, pages_a_volume| {
                let order = Order {
                    layout,
                    by,
                    delivery,
                    pages_a_volume,
                };
                series(CampaignId::PRACTICE, entries.into_iter(), order).to_string()
            };
            assert_eq!(printed(false, PAGES_A_VOLUME), dated, "{layout:?} {by:?}");
            assert_eq!(printed(true, PAGES_A_VOLUME), undated, "{layout:?} {by:?}");
            assert_eq!(printed(false, 1), dated, "volumes do not change a number");
        }
    }

    #[test]
    fn another_roll_and_another_campaign_have_other_numbers() {
        let order = Order::whole(Layout::Letter);
        let entries = [[1; 16], [2; 16]].map(EntryId::from_bytes);
        let both = series(CampaignId::PRACTICE, entries.into_iter(), order);
        let one = series(CampaignId::PRACTICE, entries.into_iter().take(1), order);
        let turned = series(CampaignId::PRACTICE, entries.into_iter().rev(), order);
        let other = series(CampaignId::from_bytes([3; 16]), entries.into_iter(), order);
        assert!([one, turned, other].iter().all(|series| *series != both));
    }
}
