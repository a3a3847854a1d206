//! Divides a roll into sets, one for each text that was signed and each part, and sets into
//! volumes.

use std::collections::BTreeMap;

use super::index::VolumeEntry;
use super::{GroupBy, SheetOptions};
use ledger::Record;
use ledger::campaign::Campaign;
use petition::i18n::Words;
use petition::{Language, file_name_part, signature};
use roll::Roll;

/// The signatures under one text in one part of the roll.
pub(super) struct SheetSet<'a> {
    pub(super) language: Language,
    /// The name of the part on a sheet. Empty if the roll is not divided.
    pub(super) part: String,
    /// The name of the part in file names.
    slug: String,
    pub(super) records: Vec<&'a Record>,
    /// The number of further signatures on sheets of paper.
    pub(super) on_paper: usize,
}

/// One file that will be printed.
pub(super) struct Volume<'a> {
    pub(super) file: String,
    pub(super) language: &'a Language,
    pub(super) part: &'a str,
    pub(super) records: &'a [&'a Record],
    /// The number of lines of the same part in the volumes before this one.
    pub(super) lines_before: usize,
    /// The number of pages in all volumes of the part.
    pub(super) total_pages: usize,
    /// The number of its first sheet in the series.
    pub(super) first_sheet: u64,
}

impl SheetSet<'_> {
    /// Returns the name of the set in file names, such as "en" or "en-md".
    pub(super) fn file_stem(&self) -> String {
        if self.slug.is_empty() {
            self.language.to_string()
        } else {
            format!("{}-{}", self.language, self.slug)
        }
    }

    /// Returns true when a volume belongs to this set.
    pub(super) fn contains(&self, volume: &VolumeEntry) -> bool {
        volume.language == self.language.as_str() && volume.part == self.part
    }

    /// Divides the set into volumes. Their first sheet is not known yet.
    pub(super) fn volumes(&self, options: SheetOptions) -> impl Iterator<Item = Volume<'_>> {
        let lines_per_page = options.layout.lines();
        let lines_per_volume = options.pages_per_volume.max(1) * lines_per_page;
        let total_pages = self.records.len().div_ceil(lines_per_page);
        self.records
            .chunks(lines_per_volume)
            .enumerate()
            .map(move |(at, records)| Volume {
                file: format!("signed-{}-{:03}.pdf", self.file_stem(), at + 1),
                language: &self.language,
                part: &self.part,
                records,
                lines_before: at * lines_per_volume,
                total_pages,
                first_sheet: 0,
            })
    }
}

/// Divides a roll into sets: by text in the petition's order of languages, and within a text by the
/// name of the part.
pub(super) fn sets<'a>(
    campaign: &Campaign,
    roll: &'a Roll,
    group_by: Option<GroupBy>,
) -> Vec<SheetSet<'a>> {
    let petition = &campaign.petition;
    let mut sets = Vec::new();
    for language in petition.languages() {
        let hash = petition.text_hash(language);
        let words = Words::new(language);
        let mut parts: BTreeMap<(String, String), (Vec<&Record>, usize)> = BTreeMap::new();
        for record in roll
            .records()
            .iter()
            .filter(|record| record.signature.text_hash() == hash)
        {
            let (printed, on_paper) = parts
                .entry(part(campaign, record, group_by, &words))
                .or_default();
            if record.on_paper.is_some() {
                *on_paper += 1;
            } else {
                printed.push(record);
            }
        }
        // A part that is only on paper has nothing to print.
        parts.retain(|_, (records, _)| !records.is_empty());
        let set = |((slug, part), (records, on_paper))| SheetSet {
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

/// Returns the part that a record belongs to: its name in file names, and its name on a sheet in
/// the language of `words`.
pub(super) fn part(
    campaign: &Campaign,
    record: &Record,
    group_by: Option<GroupBy>,
    words: &Words,
) -> (String, String) {
    match group_by {
        None => (String::new(), String::new()),
        Some(GroupBy::State) => {
            let code = record.signature.state();
            let name = signature::states()
                .iter()
                .find(|(known, _)| *known == code)
                .map(|(_, name)| *name);
            name.map_or(("no-state".to_owned(), "–".to_owned()), |name| {
                (code.to_lowercase(), name.to_owned())
            })
        }
        Some(GroupBy::Event) => {
            let code = record.event.as_deref().unwrap_or_default();
            let name = campaign
                .event(code)
                .map_or(code, |event| event.name.as_str());
            if code.is_empty() {
                ("no-event".to_owned(), "–".to_owned())
            } else {
                (file_name_part(code), name.to_owned())
            }
        }
        Some(GroupBy::Day) => (
            record.signed_at.day(),
            words.short_day(record.signed_at.local().date()),
        ),
    }
}
