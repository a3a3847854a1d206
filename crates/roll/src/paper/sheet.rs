//! One sheet: the entries about it and its lines, in the order in which they were made.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{
    Entry, EntryId, Hash, IssuedSheet, News, PaperLine, PaperPlace, Reading, Record, ScanPart,
    SheetNews, Signed, StationId, Subject, Written,
};
use petition::number::SheetNumber;
use petition::signature::Signature;
use petition::{Agreed, Language, Petition};

/// The reading of a line that has no entry of its own, on a sheet whose rest was marked blank.
static BLANK: Written = Written::Blank;

/// The sort key of an entry: counter (for a scan, its time), hash.
type Order = (u64, Hash);

/// The status of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SheetStatus {
    /// It was printed, and nothing else is known.
    Issued,
    /// It was given out.
    Out,
    /// It came back, but is not entered completely.
    Back,
    /// Every line is entered.
    Entered,
    /// It is missing.
    Missing,
}

/// The agreement of a second reading with the first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The number of lines that were read twice.
    pub compared: usize,
    /// The lines that were read differently.
    pub differing: BTreeSet<PaperPlace>,
}

impl Agreement {
    /// The percentage of lines that were read alike; `None` if no line was read twice.
    #[must_use]
    pub fn percent(&self) -> Option<f64> {
        let alike = self.compared.saturating_sub(self.differing.len());
        (self.compared > 0).then(|| alike as f64 * 100.0 / self.compared as f64)
    }
}

/// The entries for a line, in the order in which they were made.
#[derive(Clone, Default)]
struct LineEntries {
    first: Vec<PaperLine>,
    second: Vec<PaperLine>,
}

impl LineEntries {
    fn by_reading(&self, reading: Reading) -> &[PaperLine] {
        match reading {
            Reading::First => &self.first,
            Reading::Second => &self.second,
        }
    }
}

/// One sheet with all entries about it.
#[derive(Clone)]
pub struct Sheet {
    /// The number that is printed on it.
    pub number: SheetNumber,
    /// The issued sheet; `None` if the station that issued it has not turned in yet.
    pub issued: Option<IssuedSheet>,
    lines: BTreeMap<u32, LineEntries>,
    news: Vec<SheetNews>,
    scans: Vec<ScanPart>,
}

impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sheet({})", self.number)
    }
}

impl Sheet {
    /// A sheet about which nothing is known.
    #[must_use]
    pub fn new(number: SheetNumber) -> Self {
        Self {
            number,
            issued: None,
            lines: BTreeMap::new(),
            news: Vec::new(),
            scans: Vec::new(),
        }
    }

    pub(super) fn add_line(&mut self, line: PaperLine) {
        let entries = self.lines.entry(line.at.line).or_default();
        let entries = match line.reading {
            Reading::First => &mut entries.first,
            Reading::Second => &mut entries.second,
        };
        insert(entries, line, |line| (line.counter, line.hash));
    }

    pub(super) fn add_news(&mut self, news: SheetNews) {
        insert(&mut self.news, news, |news| (news.counter, news.hash));
    }

    pub(super) fn add_scan(&mut self, part: ScanPart) {
        insert(&mut self.scans, part, |part| {
            (part.attached_at.unix().unsigned_abs(), part.hash)
        });
    }

    /// The source code of its event, if it is known.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.issued.as_ref()?.event.as_deref()
    }

    /// The number of its lines; `None` if it is not known.
    #[must_use]
    pub fn lines(&self) -> Option<u32> {
        self.issued.as_ref().map(|issued| issued.lines)
    }

    /// The latest entry of a reading for a line; `None` if the line was not read.
    #[must_use]
    pub fn written(&self, line: u32, reading: Reading) -> Option<&Written> {
        let own = self
            .lines
            .get(&line)
            .and_then(|entries| entries.by_reading(reading).last())
            .map(|line| &line.written);
        own.or_else(|| {
            self.blank_from(reading)
                .filter(|from| line >= *from)
                .map(|_| &BLANK)
        })
    }

    /// Returns true when this was ever entered for a line, even if it was corrected since.
    #[must_use]
    pub fn was_entered(&self, line: u32, reading: Reading, written: &Written) -> bool {
        self.lines.get(&line).is_some_and(|entries| {
            entries
                .by_reading(reading)
                .iter()
                .any(|line| line.written == *written)
        })
    }

    /// Returns true when the rest from this line on was ever marked blank.
    #[must_use]
    pub fn was_marked_blank_from(&self, line: u32, reading: Reading) -> bool {
        let blank = News::RestBlank {
            from: line,
            reading,
        };
        self.news.iter().any(|news| news.news == blank)
    }

    /// The language of the text on it, if the text is known and is one of the petition's.
    #[must_use]
    pub fn language<'a>(&self, petition: &'a Petition) -> Option<&'a Language> {
        let hash = self.issued.as_ref()?.text_hash;
        petition
            .languages()
            .into_iter()
            .find(|language| petition.text_hash(language) == hash)
    }

    /// The boxes beside each of its lines, in the order of their letters. They are those of the
    /// petition as it is now if it is not known how the sheet was issued.
    #[must_use]
    pub fn boxes(&self, petition: &Petition) -> Vec<Agreed> {
        match &self.issued {
            Some(issued) => issued.consents.clone(),
            None => petition.offered(petition.language()),
        }
    }

    /// The line from which on the rest was marked blank. A line with an entry of its own keeps that
    /// entry, so that pressing a key by mistake loses nobody's signature.
    fn blank_from(&self, reading: Reading) -> Option<u32> {
        self.news.iter().rev().find_map(|news| match news.news {
            News::RestBlank { from, reading: by } if by == reading => Some(from),
            _ => None,
        })
    }

    /// The first line that was not read; `None` if all lines were. A sheet with an unknown number
    /// of lines is complete once its rest was marked blank.
    #[must_use]
    pub fn next_line(&self, reading: Reading) -> Option<u32> {
        let last = self
            .lines
            .iter()
            .rev()
            .find(|(_, entries)| !entries.by_reading(reading).is_empty())
            .map_or(0, |(line, _)| *line);
        let blank_from = self.blank_from(reading);
        let end = self
            .lines()
            .unwrap_or_else(|| blank_from.map_or(last + 1, |from| last.max(from)));
        (1..=end).find(|line| self.written(*line, reading).is_none())
    }

    /// The number of lines that were read.
    #[must_use]
    pub fn lines_read(&self, reading: Reading) -> u32 {
        let end = self
            .lines()
            .unwrap_or_else(|| self.lines.keys().next_back().copied().unwrap_or_default());
        (1..=end)
            .filter(|line| self.written(*line, reading).is_some())
            .count()
            .try_into()
            .unwrap_or(u32::MAX)
    }

    /// The number of signed lines.
    #[must_use]
    pub fn signed_lines(&self) -> usize {
        self.lines
            .keys()
            .filter(|line| {
                matches!(
                    self.written(**line, Reading::First),
                    Some(Written::Signed(_))
                )
            })
            .count()
    }

    /// The lines with this entry, such as the illegible ones.
    pub(super) fn lines_with(&self, written: Written) -> impl Iterator<Item = PaperPlace> {
        let lines = self
            .lines
            .keys()
            .filter(move |line| self.written(**line, Reading::First) == Some(&written));
        lines.map(|line| PaperPlace {
            sheet: self.number,
            line: *line,
        })
    }

    /// The status after all that is known about it.
    #[must_use]
    pub fn status(&self) -> SheetStatus {
        let entered = self
            .lines
            .values()
            .flat_map(|entries| entries.first.iter().chain(&entries.second))
            .map(|line| line.counter)
            .max();
        let blank = self
            .news
            .iter()
            .rev()
            .find(|news| matches!(news.news, News::RestBlank { .. }))
            .map(|news| news.counter);
        let read = entered.max(blank);
        let news = self
            .news
            .iter()
            .rev()
            .find(|news| !matches!(news.news, News::RestBlank { .. }));
        // A person who reads a line has the sheet, so older news is outdated.
        let news = news
            .filter(|news| read.is_none_or(|read| news.counter >= read))
            .map(|news| news.news);
        match news {
            Some(News::Missing) => SheetStatus::Missing,
            _ if read.is_some() && self.next_line(Reading::First).is_none() => SheetStatus::Entered,
            Some(News::Out) => SheetStatus::Out,
            Some(News::Back | News::RestBlank { .. }) => SheetStatus::Back,
            None if read.is_some() => SheetStatus::Back,
            None => SheetStatus::Issued,
        }
    }

    /// The agreement of its second reading with the first.
    #[must_use]
    pub fn agreement(&self) -> Agreement {
        let mut agreement = Agreement::default();
        let end = self
            .lines()
            .unwrap_or_default()
            .max(self.lines.keys().next_back().copied().unwrap_or_default());
        for line in 1..=end {
            if let (Some(first), Some(second)) = (
                self.written(line, Reading::First),
                self.written(line, Reading::Second),
            ) {
                agreement.compared += 1;
                if !are_alike(first, second) {
                    agreement.differing.insert(PaperPlace {
                        sheet: self.number,
                        line,
                    });
                }
            }
        }
        agreement
    }

    /// Its scans that are complete, each as its parts in order.
    #[must_use]
    pub fn scans(&self) -> Vec<Vec<&ScanPart>> {
        let mut scans = BTreeMap::<(i64, StationId, EntryId), Vec<&ScanPart>>::new();
        for part in &self.scans {
            scans
                .entry((part.attached_at.unix(), part.station, part.scan))
                .or_default()
                .push(part);
        }
        let is_whole = |parts: &Vec<&ScanPart>| {
            parts
                .iter()
                .zip(0..)
                .all(|(part, at)| part.part == at && part.of as usize == parts.len())
        };
        scans
            .into_values()
            .map(|mut parts| {
                parts.sort_by_key(|part| part.part);
                parts
            })
            .filter(is_whole)
            .collect()
    }

    pub(super) fn records(&self) -> impl Iterator<Item = Record> {
        self.lines.iter().filter_map(|(line, entries)| {
            let (entry, latest) = (entries.first.first()?, entries.first.last()?);
            let Written::Signed(signature) = &latest.written else {
                return None;
            };
            let mut signature = Signature::clone(signature);
            if let Some(issued) = &self.issued {
                signature = signature.on_sheet(issued.text_hash, &issued.consents);
            }
            Some(Entry {
                campaign: entry.campaign,
                station: entry.station,
                seq: entry.seq,
                id: entry.id,
                hash: entry.hash,
                content: Signed {
                    signed_at: self
                        .issued
                        .as_ref()
                        .map_or(entry.entered_at, |issued| issued.issued_at),
                    event: self.event().map(str::to_owned),
                    on_paper: Some(PaperPlace {
                        sheet: self.number,
                        line: *line,
                    }),
                    signature,
                },
            })
        })
    }

    /// Maps each entry of a line's first reading to the line's first entry.
    pub(super) fn map_to_first_entries(&self, first: &mut BTreeMap<Subject, Subject>) {
        let subject = |line: &PaperLine| Subject(line.hash);
        for entries in self.lines.values() {
            if let Some(entry) = entries.first.first() {
                first.extend(
                    entries
                        .first
                        .iter()
                        .map(|line| (subject(line), subject(entry))),
                );
            }
        }
    }
}

/// Inserts an entry in its place; one that is there already is kept once.
fn insert<T>(entries: &mut Vec<T>, new: T, order: impl Fn(&T) -> Order) {
    if let Err(at) = entries.binary_search_by_key(&order(&new), &order) {
        entries.insert(at, new);
    }
}

/// Returns true when two readers read the same. Case and spaces make no difference, nor does the
/// division of a name into given and family name.
fn are_alike(a: &Written, b: &Written) -> bool {
    let (Written::Signed(a), Written::Signed(b)) = (a, b) else {
        return a == b;
    };
    let normalize = |text: &str| {
        text.to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let fields = |signature: &Signature| {
        [
            &signature.full_name(),
            signature.email(),
            signature.zip(),
            signature.city(),
            signature.state(),
            signature.street(),
            signature.phone(),
            signature.comment(),
        ]
        .map(normalize)
    };
    fields(a) == fields(b) && a.consents() == b.consents()
}
