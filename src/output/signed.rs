//! Prints a roll as signed sheets: divided into parts, bound in volumes that are printed on all
//! cores, with covers and an index.

mod index;
mod sets;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use self::index::{CoverEntry, Index, VolumeEntry};
use self::sets::{SheetSet, Volume, part, sets};
use super::{Job, OutputError, creation_date, heading, make_folder, write};
use ledger::campaign::{Campaign, CampaignId};
use ledger::{EntryId, Record};
use petition::i18n::Words;
use petition::number::{Series, SheetNumber};
use petition::{Language, Notice};
use print::{Layout, Line, SheetWords, SignedSheets};
use roll::Roll;

/// The most sheets in one file, unless another number is asked for. Boxes of paper are packed like
/// this too, and neither a file nor the memory grows with the roll.
pub const PAGES_PER_VOLUME: usize = 250;

/// The result of printing a roll.
#[derive(Debug, Default)]
pub struct PrintedSheets {
    /// The volumes that were written, in order.
    pub files: Vec<PathBuf>,
    /// The covers, one for each set.
    pub covers: Vec<PathBuf>,
    /// The number of pages in all volumes.
    pub pages: usize,
    /// Characters that no bundled font has, as "line 7: U+1F600". Their lines are printed with a
    /// frame in their place.
    pub unprintable: Vec<String>,
    /// The number of signatures under a text that is not in this campaign's petition file. They are
    /// not printed, because a sheet with another text would claim that people signed something that
    /// they never read.
    pub other_text: usize,
    /// The number of signatures on sheets of paper. They are not printed again, because the paper
    /// with the ink is delivered itself.
    pub on_paper: usize,
}

/// The property by which a roll is divided before it is printed, so that each office gets its own
/// sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupBy {
    /// The signer's state.
    State,
    /// The event at which it was signed.
    Event,
    /// The day on which it was signed.
    Day,
}

/// The form in which a roll is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SheetOptions {
    /// The paper and its lines.
    pub layout: Layout,
    /// The property by which the roll is divided. `None` prints one part in the order of signing.
    pub group_by: Option<GroupBy>,
    /// True to print name, city, state, ZIP code and ink only, without dates, for copies that are
    /// delivered to the petition's target.
    pub undated: bool,
    /// The most pages of a volume.
    pub pages_per_volume: usize,
}

impl SheetOptions {
    /// Prints the whole roll as one part, with dates, in volumes of the usual size.
    #[must_use]
    pub const fn whole(layout: Layout) -> Self {
        Self {
            layout,
            group_by: None,
            undated: false,
            pages_per_volume: PAGES_PER_VOLUME,
        }
    }

    /// Returns the words that are hashed into the series of sheet numbers. These numbers are on
    /// paper, so a word here must never change, whatever the variants are called.
    const fn series_words(self) -> [&'static str; 3] {
        let layout = match self.layout {
            Layout::Letter => "Letter",
            Layout::A4 => "A4",
            Layout::Legal => "Legal",
        };
        let group_by = match self.group_by {
            None => " None ",
            Some(GroupBy::State) => " Some(State) ",
            Some(GroupBy::Event) => " Some(Event) ",
            Some(GroupBy::Day) => " Some(Day) ",
        };
        let undated = if self.undated { "true" } else { "false" };
        [layout, group_by, undated]
    }
}

/// Prints the roll as signed sheets into a folder: a set for each text that was signed and each
/// part, in volumes, on all cores; a cover for each set; and last an index. `job` counts the
/// printed lines.
///
/// Volumes of an earlier printing into the same folder that are not printed again are removed,
/// because they could be taken for a part of this one.
///
/// # Errors
/// Returns an error if there is nothing to print, if a sheet cannot be made or written, or if `job`
/// was stopped. Finished volumes stay, without an index.
pub fn sheets(
    campaign: &Campaign,
    roll: &Roll,
    folder: &Path,
    options: SheetOptions,
    job: &Job,
) -> Result<PrintedSheets, OutputError> {
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
    let earlier = Index::take(folder)?;
    let printed_entries = roll
        .records()
        .iter()
        .filter(|record| record.on_paper.is_none())
        .map(|record| record.id);
    let printer = Printer {
        campaign,
        folder,
        options,
        series: series(campaign.id, printed_entries, options),
    };
    let sets = sets(campaign, roll, options.group_by);
    let mut volumes: Vec<Volume<'_>> = sets.iter().flat_map(|set| set.volumes(options)).collect();
    let mut next_sheet = 1;
    for volume in &mut volumes {
        volume.first_sheet = next_sheet;
        next_sheet += volume.records.len().div_ceil(options.layout.lines()) as u64;
    }
    let (entries, unprintable): (Vec<VolumeEntry>, Vec<Vec<String>>) = volumes
        .par_iter()
        .map(|volume| printer.print(volume, job))
        .collect::<Result<Vec<_>, OutputError>>()?
        .into_iter()
        .unzip();
    let covers: Vec<CoverEntry> = sets
        .iter()
        .map(|set| printer.print_cover(roll, set, &entries))
        .collect::<Result<_, _>>()?;

    let index = Index {
        signatures: volumes.iter().map(|volume| volume.records.len()).sum(),
        on_paper,
        pages: entries.iter().map(|volume| volume.pages as usize).sum(),
        covers,
        volumes: entries,
    };
    if let Some(earlier) = earlier {
        index.remove_obsolete(&earlier, folder);
    }
    index.write(folder)?;
    let path = |file: &String| folder.join(file);
    Ok(PrintedSheets {
        files: index
            .volumes
            .iter()
            .map(|entry| path(&entry.file))
            .collect(),
        covers: index.covers.iter().map(|entry| path(&entry.file)).collect(),
        pages: index.pages,
        unprintable: unprintable.into_iter().flatten().collect(),
        other_text: roll.len() - on_paper - index.signatures,
        on_paper,
    })
}

/// Returns the series of a printing's sheet numbers. The same roll printed in the same form has the
/// same numbers, and any other printing has others.
fn series(
    campaign: CampaignId,
    printed: impl Iterator<Item = EntryId>,
    options: SheetOptions,
) -> Series {
    let mut hasher = blake3::Hasher::new_derive_key("petition-kiosk 2026-11 sheet series v1");
    hasher.update(campaign.as_bytes());
    for entry in printed {
        hasher.update(entry.as_bytes());
    }
    for word in options.series_words() {
        hasher.update(word.as_bytes());
    }
    let mut first = [0; 16];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    Series::from_bytes(&first)
}

/// The values that all volumes of one printing share.
struct Printer<'a> {
    campaign: &'a Campaign,
    folder: &'a Path,
    options: SheetOptions,
    series: Series,
}

impl Printer<'_> {
    /// Prints a volume. Returns its entry in the index and the characters that could not be
    /// printed.
    fn print(
        &self,
        volume: &Volume<'_>,
        job: &Job,
    ) -> Result<(VolumeEntry, Vec<String>), OutputError> {
        let words = Words::new(volume.language);
        let lines: Vec<Line<'_>> = volume
            .records
            .iter()
            .map(|record| Line {
                name: record.signature.full_name(),
                place: record.signature.place(),
                date: day_of_signing(record, &words),
                ink: record.signature.ink(),
            })
            .collect();
        // The PDF has the date of the last signature and not of the printing, so that the same roll
        // gives the same bytes.
        let last = volume
            .records
            .iter()
            .map(|record| record.signed_at)
            .max_by_key(|at| at.unix());
        let layout = self.options.layout;
        let request = SignedSheets {
            heading: &heading(self.campaign, volume.language, None),
            lines: &lines,
            first_number: to_u32(volume.lines_before + 1),
            first_page: to_u32(volume.lines_before / layout.lines() + 1),
            total_pages: to_u32(volume.total_pages),
            series: self.series,
            first_sheet: volume.first_sheet,
            part: volume.part,
            undated: self.options.undated,
            notice: &self.notice(volume.language, &words),
            layout,
            created: creation_date(last.filter(|_| !self.options.undated)),
            words: SheetWords::new(&words),
        };
        let reported = AtomicUsize::new(0);
        let progress = |lines: usize| job.advance(lines - reported.swap(lines, Ordering::Relaxed));
        let sheet = print::signed(&request, &progress)?;
        write(&self.folder.join(&volume.file), &sheet.pdf)?;
        let entry = VolumeEntry {
            file: volume.file.clone(),
            language: volume.language.to_string(),
            part: volume.part.to_owned(),
            first_line: volume.lines_before + 1,
            last_line: volume.lines_before + volume.records.len(),
            first_sheet: self.number(volume.first_sheet),
            last_sheet: self.number(volume.first_sheet + u64::from(sheet.pages) - 1),
            pages: sheet.pages,
            blake3: blake3::hash(&sheet.pdf).to_hex().to_string(),
        };
        let unprintable = sheet.unprintable.iter().map(ToString::to_string);
        Ok((entry, unprintable.collect()))
    }

    /// Returns the notice that signers in a language are told.
    fn notice(&self, language: &Language, words: &Words) -> String {
        let retention = self.campaign.retention.as_deref();
        Notice::new(&self.campaign.petition, language, retention).as_told(words)
    }

    /// Prints the cover of a set, whose volumes are among `entries`.
    fn print_cover(
        &self,
        roll: &Roll,
        set: &SheetSet<'_>,
        entries: &[VolumeEntry],
    ) -> Result<CoverEntry, OutputError> {
        let words = Words::new(&set.language);
        let day = |record: Option<&&Record>| {
            record.map_or_else(String::new, |record| day_of_signing(record, &words))
        };
        let heads = roll
            .heads()
            .iter()
            // What the organizer has not taken in belongs on no page that is handed over.
            .filter(|head| roll.standings().counts(head.station))
            .map(|head| (head.station.to_string(), head.seq, head.code()))
            .collect();
        let mut volumes = entries.iter().filter(|volume| set.contains(volume));
        let first = volumes.next();
        let last = volumes.next_back().or(first);
        let printed = print::cover(&print::Cover {
            heading: &heading(self.campaign, &set.language, None),
            text: self.campaign.petition.text(&set.language),
            part: &set.part,
            signatures: set.records.len(),
            on_paper: set.on_paper,
            sheets: first
                .zip(last)
                .map(|(first, last)| (first.first_sheet.clone(), last.last_sheet.clone())),
            period: (day(set.records.first()), day(set.records.last())),
            states: self.counts(set, GroupBy::State),
            events: self.counts(set, GroupBy::Event),
            heads,
            layout: self.options.layout,
            created: creation_date(
                set.records
                    .last()
                    .map(|record| record.signed_at)
                    .filter(|_| !self.options.undated),
            ),
            words: SheetWords::new(&words),
        })?;
        let file = format!("cover-{}.pdf", set.file_stem());
        write(&self.folder.join(&file), &printed.pdf)?;
        Ok(CoverEntry {
            file,
            blake3: blake3::hash(&printed.pdf).to_hex().to_string(),
        })
    }

    /// Returns the name of each state or event in a set, and the number of signatures there.
    fn counts(&self, set: &SheetSet<'_>, group_by: GroupBy) -> Vec<(String, usize)> {
        let words = Words::new(&set.language);
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for record in &set.records {
            *counts
                .entry(part(self.campaign, record, Some(group_by), &words))
                .or_default() += 1;
        }
        counts
            .into_iter()
            .map(|((_, name), count)| (name, count))
            .collect()
    }

    fn number(&self, number: u64) -> String {
        let series = self.series;
        SheetNumber { series, number }.to_string()
    }
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The day of signing. One that a wrong clock made is marked as such.
fn day_of_signing(record: &Record, words: &Words) -> String {
    let day = words.short_day(record.signed_at.local().date());
    if record.signed_at.is_plausible() {
        day
    } else {
        format!("{day} (?)")
    }
}
