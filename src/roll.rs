//! The organizer's opened list. Pure: records in, order and counts out. It lives in memory and never reaches the disk except
//! through what the organizer prints or exports.

pub mod figures;
pub mod links;

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::ledger::{Head, IssuedSheet, Opened, Record, Subject};
use crate::petition::TextHash;
use crate::roll::links::{Links, Person};
use crate::signature::Ink;

mod decided;

pub use decided::{Out, subject};

use decided::Decided;

/// Opened signatures, in the order in which they were signed: those that count, and apart from them those that do not.
#[derive(Clone, Default)]
pub struct Roll {
    records: Vec<Record>,
    left_out: Vec<(Record, Out)>,
    decided: Decided,
    sheets: Vec<IssuedSheet>,
    heads: Vec<Head>,
}

impl Roll {
    /// The roll of what was opened. A record that is there twice (by its station and id) is kept once.
    #[must_use]
    pub fn of(opened: Opened) -> Self {
        let Opened { mut records, mut sheets, heads, decisions, .. } = opened;
        sheets.sort_by_key(|sheet| (sheet.station, sheet.seq, sheet.id));
        sheets.dedup_by_key(|sheet| (sheet.station, sheet.id));
        // In place. Two may have the same station and number: where a station's chain parted, each branch has its own.
        records.sort_unstable_by_key(|record| (record.signed_at.unix(), record.station, record.seq, record.id));
        records.dedup_by_key(|record| (record.station, record.id));
        let decided = Decided::of(decisions);
        let mut left_out = Vec::new();
        for record in records.extract_if(.., |record| decided.out(subject(record)).is_some()) {
            if let Some(why) = decided.out(subject(&record)) {
                let why = why.clone();
                left_out.push((record, why));
            }
        }
        Self { records, left_out, decided, sheets, heads }
    }

    /// Signatures that do not count, and why.
    #[must_use]
    pub fn left_out(&self) -> &[(Record, Out)] {
        &self.left_out
    }

    /// Whether two signatures were said to be of two people.
    #[must_use]
    pub fn are_apart(&self, one: &Record, other: &Record) -> bool {
        self.decided.are_apart(subject(one), subject(other))
    }

    /// The signature with this entry's id, and why it does not count, if so. Where two stations have one each, the first.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<(Subject, Option<&Out>)> {
        let counted = self.records.iter().map(|record| (record, None));
        let all = counted.chain(self.left_out.iter().map(|(record, out)| (record, Some(out))));
        all.into_iter().find(|(record, _)| record.id.to_string() == id).map(|(record, out)| (subject(record), out))
    }

    /// The heads of the ledgers it was opened from.
    #[must_use]
    pub fn heads(&self) -> &[Head] {
        &self.heads
    }

    /// The blank sheets that were issued, by station and number.
    #[must_use]
    pub fn sheets(&self) -> &[IssuedSheet] {
        &self.sheets
    }

    /// The records that count.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// How many signatures there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether nobody has signed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// How many there are by event code; "" for those of no event.
    #[must_use]
    pub fn by_event(&self) -> BTreeMap<&str, usize> {
        self.tally(|record| record.event.as_deref().unwrap_or_default())
    }

    /// How many there are by state; "" where none was given.
    #[must_use]
    pub fn by_state(&self) -> BTreeMap<&str, usize> {
        self.tally(|record| record.signature.state())
    }

    /// How many there are by the hour of a day, of the latest day on which someone signed, with that day.
    #[must_use]
    pub fn last_day_by_hour(&self) -> Option<(jiff::civil::Date, BTreeMap<i8, usize>)> {
        let day = self.records.iter().map(|record| record.signed_at.local().date()).max()?;
        let mut hours = BTreeMap::new();
        for local in self.records.iter().map(|record| record.signed_at.local()).filter(|local| local.date() == day) {
            *hours.entry(local.hour()).or_default() += 1;
        }
        Some((day, hours))
    }

    /// Who signed twice: links between places in [`Roll::records`]. Nothing is merged by them.
    #[must_use]
    pub fn links(&self) -> Links {
        Links::find(&self.records.iter().map(|record| Person::of(&record.signature)).collect::<Vec<_>>())
    }

    fn tally<'a>(&'a self, of: impl Fn(&'a Record) -> &'a str) -> BTreeMap<&'a str, usize> {
        let mut counts = BTreeMap::new();
        for record in &self.records {
            *counts.entry(of(record)).or_default() += 1;
        }
        counts
    }
}

impl fmt::Debug for Roll {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Roll({} signatures)", self.records.len())
    }
}

/// A record as `roll --json` prints it: the field names of a draft, and where the entry stands.
#[derive(Serialize)]
pub struct Line<'a> {
    id: String,
    station: String,
    seq: u64,
    event: Option<&'a str>,
    signed_at: String,
    given_name: &'a str,
    family_name: &'a str,
    email: &'a str,
    zip: &'a str,
    city: &'a str,
    state: &'a str,
    street: &'a str,
    phone: &'a str,
    comment: &'a str,
    language: &'a str,
    consents: &'a [String],
    text_hash: TextHash,
    ink: &'a Ink,
}

impl<'a> Line<'a> {
    /// The line of a record.
    #[must_use]
    pub fn of(record: &'a Record) -> Self {
        let signature = &record.signature;
        Self {
            id: record.id.to_string(),
            station: record.station.to_string(),
            seq: record.seq,
            event: record.event.as_deref(),
            signed_at: record.signed_at.to_string(),
            given_name: signature.given_name(),
            family_name: signature.family_name(),
            email: signature.email(),
            zip: signature.zip(),
            city: signature.city(),
            state: signature.state(),
            street: signature.street(),
            phone: signature.phone(),
            comment: signature.comment(),
            language: signature.language(),
            consents: signature.consents(),
            text_hash: signature.text_hash(),
            ink: signature.ink(),
        }
    }
}
