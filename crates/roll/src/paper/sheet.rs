//! One sheet: what was said of it and of its lines, in the order in which it was said.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{
    Entry, EntryId, IssuedSheet, News, PaperLine, PaperPlace, Reading, Record, ScanPart, SheetNews,
    Signed, StationId, Subject, Written,
};
use petition::number::SheetNumber;
use petition::signature::Signature;
use petition::{Language, Petition};

/// What is read where nothing was said of a line by itself, and the rest of the sheet was called
/// blank.
static BLANK: Written = Written::Blank;

/// Where something stands in the order in which it was said: time, station, number, name.
type Order = (i64, StationId, u64, EntryId);

/// Where a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whereabouts {
    /// It was printed, and nothing more is known.
    Issued,
    /// It was given out.
    Out,
    /// It came back, and is not entered whole.
    Back,
    /// It is entered, every line.
    Entered,
    /// It is looked for.
    Missing,
}

/// How well a second reading agrees with the first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Lines that were read twice.
    pub compared: usize,
    /// Those that were not read alike.
    pub differ: BTreeSet<PaperPlace>,
}

impl Agreement {
    /// How many of a hundred lines were read alike; `None` where none was read twice.
    #[must_use]
    pub fn percent(&self) -> Option<f64> {
        let alike = self.compared.saturating_sub(self.differ.len());
        (self.compared > 0).then(|| alike as f64 * 100.0 / self.compared as f64)
    }
}

/// What was read on a line, in the order in which it was entered.
#[derive(Clone, Default)]
struct Line {
    first: Vec<PaperLine>,
    second: Vec<PaperLine>,
}

impl Line {
    fn of(&self, reading: Reading) -> &[PaperLine] {
        match reading {
            Reading::First => &self.first,
            Reading::Second => &self.second,
        }
    }
}

/// One sheet.
#[derive(Clone)]
pub struct Sheet {
    /// The number that is printed on it.
    pub number: SheetNumber,
    /// As it was issued; `None` where the station that did has not turned in yet.
    pub issued: Option<IssuedSheet>,
    lines: BTreeMap<u32, Line>,
    news: Vec<SheetNews>,
    scans: Vec<ScanPart>,
}

impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sheet({})", self.number)
    }
}

impl Sheet {
    /// A sheet of which nothing is known.
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

    pub(super) fn hear_line(&mut self, line: PaperLine) {
        let of = self.lines.entry(line.at.line).or_default();
        let said = match line.reading {
            Reading::First => &mut of.first,
            Reading::Second => &mut of.second,
        };
        insert(said, line, |line| {
            (line.entered_at.unix(), line.station, line.seq, line.id)
        });
    }

    pub(super) fn hear_news(&mut self, news: SheetNews) {
        insert(&mut self.news, news, |news| {
            (news.said_at.unix(), news.station, news.seq, news.id)
        });
    }

    pub(super) fn hear_scan(&mut self, part: ScanPart) {
        insert(&mut self.scans, part, |part| {
            (part.attached_at.unix(), part.station, part.seq, part.id)
        });
    }

    /// For which event, by its source code, as far as it is known.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.issued.as_ref()?.event.as_deref()
    }

    /// How many lines it has; `None` where it is not known.
    #[must_use]
    pub fn lines(&self) -> Option<u32> {
        self.issued.as_ref().map(|issued| issued.lines)
    }

    /// What stands on a line, by the latest word of a reading.
    #[must_use]
    pub fn said(&self, line: u32, reading: Reading) -> Option<&Written> {
        let by_itself = self
            .lines
            .get(&line)
            .and_then(|of| of.of(reading).last())
            .map(|line| &line.written);
        by_itself.or_else(|| {
            self.blank_from(reading)
                .filter(|from| line >= *from)
                .map(|_| &BLANK)
        })
    }

    /// Whether this was ever said of a line, even if something else was said since.
    #[must_use]
    pub fn was_said(&self, line: u32, reading: Reading, written: &Written) -> bool {
        self.lines
            .get(&line)
            .is_some_and(|of| of.of(reading).iter().any(|line| line.written == *written))
    }

    /// Whether the rest from this line on was ever called blank.
    #[must_use]
    pub fn was_blank_from(&self, line: u32, reading: Reading) -> bool {
        self.news.iter().any(|news| {
            news.news
                == News::RestBlank {
                    from: line,
                    reading,
                }
        })
    }

    /// The language of the text that stands on it, as far as it is known and the petition has that
    /// text.
    #[must_use]
    pub fn language<'a>(&self, petition: &'a Petition) -> Option<&'a Language> {
        let hash = self.issued.as_ref()?.text_hash;
        petition
            .languages()
            .into_iter()
            .find(|language| petition.text_hash(language) == hash)
    }

    /// From which line on the rest was called blank. A line of which something was said by itself
    /// keeps that: one key too many lets nobody's signature go.
    fn blank_from(&self, reading: Reading) -> Option<u32> {
        self.news.iter().rev().find_map(|news| match news.news {
            News::RestBlank { from, reading: by } if by == reading => Some(from),
            _ => None,
        })
    }

    /// The first line that nothing was said of; `None` where all of it was read. Where it is not
    /// known how many lines it has, it is read once the rest was called blank.
    #[must_use]
    pub fn next_line(&self, reading: Reading) -> Option<u32> {
        let last = self
            .lines
            .iter()
            .rev()
            .find(|(_, of)| !of.of(reading).is_empty())
            .map_or(0, |(line, _)| *line);
        let blank_from = self.blank_from(reading);
        let end = self
            .lines()
            .unwrap_or_else(|| blank_from.map_or(last + 1, |from| last.max(from)));
        (1..=end).find(|line| self.said(*line, reading).is_none())
    }

    /// How many lines something was said of.
    #[must_use]
    pub fn read(&self, reading: Reading) -> u32 {
        let end = self
            .lines()
            .unwrap_or_else(|| self.lines.keys().next_back().copied().unwrap_or_default());
        (1..=end)
            .filter(|line| self.said(*line, reading).is_some())
            .count()
            .try_into()
            .unwrap_or(u32::MAX)
    }

    /// How many lines somebody signed.
    #[must_use]
    pub fn signed(&self) -> usize {
        self.lines
            .keys()
            .filter(|line| matches!(self.said(**line, Reading::First), Some(Written::Signed(_))))
            .count()
    }

    /// Lines that are not counted, though something stands there: illegible ones and people who are
    /// there twice.
    pub(super) fn of_kind(&self, kind: Written) -> impl Iterator<Item = PaperPlace> {
        let lines = self
            .lines
            .keys()
            .filter(move |line| self.said(**line, Reading::First) == Some(&kind));
        lines.map(|line| PaperPlace {
            sheet: self.number,
            line: *line,
        })
    }

    /// Where it is.
    #[must_use]
    pub fn whereabouts(&self) -> Whereabouts {
        let entered = self
            .lines
            .values()
            .flat_map(|of| of.first.iter().chain(&of.second))
            .map(|line| line.entered_at.unix())
            .max();
        let blank = self
            .news
            .iter()
            .rev()
            .find(|news| matches!(news.news, News::RestBlank { .. }))
            .map(|news| news.said_at.unix());
        let read = entered.max(blank);
        let news = self
            .news
            .iter()
            .rev()
            .find(|news| !matches!(news.news, News::RestBlank { .. }));
        // Who reads a line has the sheet. What was said of it in the same second holds.
        let news = news
            .filter(|news| read.is_none_or(|read| news.said_at.unix() >= read))
            .map(|news| news.news);
        match news {
            Some(News::Missing) => Whereabouts::Missing,
            _ if read.is_some() && self.next_line(Reading::First).is_none() => Whereabouts::Entered,
            Some(News::Out) => Whereabouts::Out,
            Some(News::Back | News::RestBlank { .. }) => Whereabouts::Back,
            None if read.is_some() => Whereabouts::Back,
            None => Whereabouts::Issued,
        }
    }

    /// How well its second reading agrees with the first.
    #[must_use]
    pub fn agreement(&self) -> Agreement {
        let mut agreement = Agreement::default();
        let end = self
            .lines()
            .unwrap_or_default()
            .max(self.lines.keys().next_back().copied().unwrap_or_default());
        for line in 1..=end {
            if let (Some(first), Some(second)) = (
                self.said(line, Reading::First),
                self.said(line, Reading::Second),
            ) {
                agreement.compared += 1;
                if !are_alike(first, second) {
                    agreement.differ.insert(PaperPlace {
                        sheet: self.number,
                        line,
                    });
                }
            }
        }
        agreement
    }

    /// The scans of it that are here whole, each by its parts in their order.
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
        self.lines.iter().filter_map(|(line, of)| {
            let (entry, latest) = (of.first.first()?, of.first.last()?);
            let Written::Signed(signature) = &latest.written else {
                return None;
            };
            let mut signature = Signature::clone(signature);
            if let Some(issued) = &self.issued {
                signature = signature.with_text_hash(issued.text_hash);
            }
            Some(Entry {
                campaign: entry.campaign,
                station: entry.station,
                seq: entry.seq,
                id: entry.id,
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

    pub(super) fn name_first_entries(&self, names: &mut BTreeMap<Subject, Subject>) {
        for of in self.lines.values() {
            let Some(first) = of.first.first() else {
                continue;
            };
            let first = Subject {
                station: first.station,
                id: first.id,
            };
            names.extend(of.first.iter().map(|entry| {
                (
                    Subject {
                        station: entry.station,
                        id: entry.id,
                    },
                    first,
                )
            }));
        }
    }
}

/// Puts something in its place; what is there already is kept once.
fn insert<T>(said: &mut Vec<T>, new: T, order: impl Fn(&T) -> Order) {
    if let Err(at) = said.binary_search_by_key(&order(&new), &order) {
        said.insert(at, new);
    }
}

/// Whether two readers read the same: capitals and gaps make no difference, and how a name was
/// parted makes none.
fn are_alike(one: &Written, other: &Written) -> bool {
    let (Written::Signed(one), Written::Signed(other)) = (one, other) else {
        return one == other;
    };
    let plain = |words: &str| {
        words
            .to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let fields = |of: &Signature| {
        [
            &of.full_name(),
            of.email(),
            of.zip(),
            of.city(),
            of.state(),
            of.street(),
            of.phone(),
            of.comment(),
        ]
        .map(plain)
    };
    fields(one) == fields(other) && one.consents() == other.consents()
}
