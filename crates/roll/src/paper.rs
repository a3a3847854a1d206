//! Sheets that were signed with a pen: where each sheet is, what was read on its lines, and how
//! well two readers agree.
//!
//! The entry for a line with the highest counter holds, whichever machine it was made on, so that
//! merging the organizers' ledgers gives one answer. A signed line is a [`Record`] under the id of
//! the first entry that was ever made for it, so decisions about it survive corrections. Its time is
//! the time at which the sheet was issued, since no line on it can be older; the day of signing is
//! on the paper.

mod sheet;
mod strike;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

pub use sheet::{Agreement, Sheet, SheetStatus};
pub use strike::{LineToStrike, StrikeReason};

use ledger::{
    Decision, Entry, EntryId, Hash, IssuedSheet, News, PaperLine, PaperPlace, Reading, Record,
    ScanPart, SheetNews, Signed, StationId, Subject, Verdict, Written,
};
use petition::number::{Series, SheetNumber};

/// One of so many sheets with consecutive numbers is read a second time. The number decides, not
/// the reader.
const SECOND_READING_OF: u64 = 10;

/// Returns true when a sheet is read a second time by somebody else, to measure how well it was
/// read.
#[must_use]
pub const fn is_read_twice(sheet: SheetNumber) -> bool {
    sheet.number.is_multiple_of(SECOND_READING_OF)
}

/// The number that is printed on an issued sheet.
#[must_use]
pub fn number_of(sheet: &IssuedSheet) -> SheetNumber {
    SheetNumber {
        series: Series::from_bytes(sheet.station.as_bytes()),
        number: sheet.seq,
    }
}

/// All sheets that were issued, and those that only other entries tell of.
#[derive(Clone, Default)]
pub struct Paper {
    sheets: BTreeMap<SheetNumber, Sheet>,
}

/// The number of an event's sheets, and what has become of them so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SheetCounts {
    /// All sheets that were issued, whatever has become of them.
    pub issued: usize,
    /// Those that were given out and are not back.
    pub out: usize,
    /// Those that are back, but not entered completely.
    pub back: usize,
    /// Those that are entered completely.
    pub entered: usize,
    /// Those that are missing.
    pub missing: usize,
    /// The number of signed lines on all of them.
    pub signed: usize,
}

impl Paper {
    /// Builds the sheets from all entries about them, which may be in any order.
    #[must_use]
    pub fn new(
        issued: &[IssuedSheet],
        lines: Vec<PaperLine>,
        news: Vec<SheetNews>,
        scans: Vec<ScanPart>,
    ) -> Self {
        let mut paper = Self::default();
        for sheet in issued {
            // Two stations share a series in one of six thousand drives. Only the sheets of the one
            // that was taken in first come here.
            paper
                .sheet_mut(number_of(sheet))
                .issued
                .get_or_insert_with(|| sheet.clone());
        }
        lines.into_iter().for_each(|line| paper.add_line(line));
        news.into_iter().for_each(|news| paper.add_news(news));
        for part in scans {
            paper.sheet_mut(part.sheet).add_scan(part);
        }
        paper
    }

    fn sheet_mut(&mut self, number: SheetNumber) -> &mut Sheet {
        self.sheets
            .entry(number)
            .or_insert_with(|| Sheet::new(number))
    }

    /// Adds an entry for a line. An entry that is added twice is kept once.
    pub fn add_line(&mut self, line: PaperLine) {
        self.sheet_mut(line.at.sheet).add_line(line);
    }

    /// Adds news of a sheet.
    pub fn add_news(&mut self, news: SheetNews) {
        self.sheet_mut(news.sheet).add_news(news);
    }

    /// The sheets, by their numbers.
    pub fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        self.sheets.values()
    }

    /// The sheet with this number, if anything is known about it.
    #[must_use]
    pub fn sheet(&self, number: SheetNumber) -> Option<&Sheet> {
        self.sheets.get(&number)
    }

    /// The counts of sheets by event code; "" stands for no event.
    #[must_use]
    pub fn by_event(&self) -> BTreeMap<&str, SheetCounts> {
        let mut counts = BTreeMap::<&str, SheetCounts>::new();
        for sheet in self.sheets() {
            let event = counts.entry(sheet.event().unwrap_or_default()).or_default();
            event.issued += 1;
            match sheet.status() {
                SheetStatus::Issued => {}
                SheetStatus::Out => event.out += 1,
                SheetStatus::Back => event.back += 1,
                SheetStatus::Entered => event.entered += 1,
                SheetStatus::Missing => event.missing += 1,
            }
            event.signed += sheet.signed_lines();
        }
        counts
    }

    /// The agreement of second readings with first ones, over all sheets.
    #[must_use]
    pub fn agreement(&self) -> Agreement {
        let mut all = Agreement::default();
        for sheet in self.sheets() {
            let agreement = sheet.agreement();
            all.compared += agreement.compared;
            all.differing.extend(agreement.differing);
        }
        all
    }

    /// The entered sheets that still have to be read a second time.
    pub fn awaiting_second_reading(&self) -> impl Iterator<Item = &Sheet> {
        self.sheets().filter(|sheet| {
            is_read_twice(sheet.number)
                && sheet.next_line(Reading::First).is_none()
                && sheet.next_line(Reading::Second).is_some()
        })
    }

    /// The signed lines as records.
    pub(super) fn records(&self) -> impl Iterator<Item = Record> {
        self.sheets().flat_map(Sheet::records)
    }

    /// Makes decisions that name a correction of a line name the line's first entry.
    pub(super) fn name_first_entries(&self, decisions: &mut [Decision]) {
        let mut first = BTreeMap::new();
        for sheet in self.sheets() {
            sheet.map_to_first_entries(&mut first);
        }
        let name = |subject: &mut Subject| {
            if let Some(entry) = first.get(subject) {
                *subject = *entry;
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
