//! Sheets that were signed with a pen: where each one is, what was read on its lines, and how well
//! two readers agree.
//!
//! The latest word on a line holds, on whichever machine it was said, so that merging organizers'
//! ledgers comes to one answer. A line that was signed is a [`Record`] under the name of the first
//! entry that was ever made for it: what was decided about it holds over corrections. Its time is
//! when the sheet was issued, since no line on it can be older; the day itself stands on the paper.

mod sheet;
mod strike;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

pub use sheet::{Agreement, Sheet, Whereabouts};
pub use strike::{Strike, Struck};

use ledger::{
    Decision, Entry, EntryId, IssuedSheet, News, PaperLine, PaperPlace, Reading, Record, ScanPart,
    SheetNews, Signed, StationId, Subject, Verdict, Written,
};
use petition::number::{Series, SheetNumber};

/// Of so many sheets with consecutive numbers one is read a second time. The number chooses, not
/// the reader.
const SECOND_READING_OF: u64 = 10;

/// Whether a sheet is read a second time, by somebody else, to know how well it is done.
#[must_use]
pub const fn is_read_twice(sheet: SheetNumber) -> bool {
    sheet.number.is_multiple_of(SECOND_READING_OF)
}

/// The number that an issued sheet has on it.
#[must_use]
pub fn number_of(sheet: &IssuedSheet) -> SheetNumber {
    SheetNumber {
        series: Series::from_bytes(sheet.station.as_bytes()),
        number: sheet.seq,
    }
}

/// Every sheet that was issued, and every other one that something is known of.
#[derive(Clone, Default)]
pub struct Paper {
    sheets: BTreeMap<SheetNumber, Sheet>,
}

/// How many sheets of an event are where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Printed, and nothing more is known.
    pub issued: usize,
    /// Given out.
    pub out: usize,
    /// Back, and not all of it entered.
    pub back: usize,
    /// Entered whole.
    pub entered: usize,
    /// Looked for.
    pub missing: usize,
    /// Lines that somebody signed.
    pub signed: usize,
}

impl Counts {
    /// All sheets.
    #[must_use]
    pub const fn sheets(&self) -> usize {
        self.issued + self.out + self.back + self.entered + self.missing
    }
}

impl Paper {
    /// The sheets after all that was said of them, in whatever order it is heard.
    #[must_use]
    pub fn new(
        issued: &[IssuedSheet],
        lines: Vec<PaperLine>,
        news: Vec<SheetNews>,
        scans: Vec<ScanPart>,
    ) -> Self {
        let mut paper = Self::default();
        for sheet in issued {
            // Two stations share a series in one of six thousand drives: the first one's sheet
            // holds then.
            paper
                .sheet_mut(number_of(sheet))
                .issued
                .get_or_insert_with(|| sheet.clone());
        }
        lines.into_iter().for_each(|line| paper.hear_line(line));
        news.into_iter().for_each(|news| paper.hear_news(news));
        for part in scans {
            paper.sheet_mut(part.sheet).hear_scan(part);
        }
        paper
    }

    fn sheet_mut(&mut self, number: SheetNumber) -> &mut Sheet {
        self.sheets
            .entry(number)
            .or_insert_with(|| Sheet::new(number))
    }

    /// One more line was read. What is heard twice is kept once.
    pub fn hear_line(&mut self, line: PaperLine) {
        self.sheet_mut(line.at.sheet).hear_line(line);
    }

    /// One more thing is known of a sheet.
    pub fn hear_news(&mut self, news: SheetNews) {
        self.sheet_mut(news.sheet).hear_news(news);
    }

    /// A part of a scan was attached.
    pub fn hear_scan(&mut self, part: ScanPart) {
        self.sheet_mut(part.sheet).hear_scan(part);
    }

    /// The sheets, by their numbers.
    pub fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        self.sheets.values()
    }

    /// The sheet with this number, if anything is known of it.
    #[must_use]
    pub fn sheet(&self, number: SheetNumber) -> Option<&Sheet> {
        self.sheets.get(&number)
    }

    /// Where how many sheets are, by event code; "" for those of no event.
    #[must_use]
    pub fn by_event(&self) -> BTreeMap<&str, Counts> {
        let mut counts = BTreeMap::<&str, Counts>::new();
        for sheet in self.sheets() {
            let of = counts.entry(sheet.event().unwrap_or_default()).or_default();
            *match sheet.whereabouts() {
                Whereabouts::Issued => &mut of.issued,
                Whereabouts::Out => &mut of.out,
                Whereabouts::Back => &mut of.back,
                Whereabouts::Entered => &mut of.entered,
                Whereabouts::Missing => &mut of.missing,
            } += 1;
            of.signed += sheet.signed();
        }
        counts
    }

    /// How well second readings agree with first ones, over all sheets.
    #[must_use]
    pub fn agreement(&self) -> Agreement {
        let mut all = Agreement::default();
        for sheet in self.sheets() {
            let of = sheet.agreement();
            all.compared += of.compared;
            all.differ.extend(of.differ);
        }
        all
    }

    /// Sheets that are to be read a second time and were not yet, of those that are entered.
    pub fn to_read_again(&self) -> impl Iterator<Item = &Sheet> {
        self.sheets().filter(|sheet| {
            is_read_twice(sheet.number)
                && sheet.next_line(Reading::First).is_none()
                && sheet.next_line(Reading::Second).is_some()
        })
    }

    /// The lines that were signed, as records.
    pub(super) fn records(&self) -> impl Iterator<Item = Record> {
        self.sheets().flat_map(Sheet::records)
    }

    /// Lets decisions that name a correction of a line be about the line: its first entry.
    pub(super) fn name_first_entries(&self, decisions: &mut [Decision]) {
        let mut first = BTreeMap::new();
        for sheet in self.sheets() {
            sheet.name_first_entries(&mut first);
        }
        let name = |subject: &mut Subject| {
            if let Some(of) = first.get(subject) {
                *subject = *of;
            }
        };
        for decision in decisions {
            name(&mut decision.subject);
            if let Verdict::DuplicateOf(other) | Verdict::NotDuplicateOf(other) =
                &mut decision.verdict
            {
                name(other);
            }
        }
    }
}

impl fmt::Debug for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Paper({} sheets)", self.sheets.len())
    }
}
