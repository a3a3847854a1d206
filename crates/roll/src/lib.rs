//! The organizer's opened list. Pure: records in, order and counts out. It lives in memory and
//! never reaches the disk except through what the organizer prints or exports.

pub mod figures;
pub mod matching;

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::matching::{Identity, Link, Links, Reason, Strength};
use ledger::{
    Decision, EntryId, Head, IssuedSheet, Opened, PaperPlace, Record, StationId, Subject,
};
use petition::TextHash;
use petition::signature::{Contact, Ink};

mod exclusion;
pub mod paper;
mod tally;

pub use exclusion::{Exclusion, subject};

use exclusion::Decided;
use paper::Paper;

/// Opened signatures, in the order in which they were signed: those that count, and apart from them
/// those that do not.
#[derive(Clone, Default)]
pub struct Roll {
    records: Vec<Record>,
    left_out: Vec<(Record, Exclusion)>,
    links: Vec<Linked>,
    /// Between all records in the order of signing, whatever was decided: found once, since it is
    /// most of the work.
    found: Arc<Links>,
    decisions: Vec<Decision>,
    /// Ways of contact of records that stand for others' consents now.
    own_contacts: BTreeMap<Subject, Contact>,
    sheets: Vec<IssuedSheet>,
    heads: Vec<Head>,
    paper: Paper,
}

/// Two signatures that are one person's, or may be.
#[derive(Debug, Clone, PartialEq)]
pub struct Linked {
    /// The one that was signed earlier.
    pub one: Subject,
    /// The other.
    pub other: Subject,
    /// Whether it holds by itself, or asks.
    pub strength: Strength,
    /// How alike they are: from 0 to 1.
    pub score: f32,
    /// Why.
    pub reasons: Vec<Reason>,
}

impl Linked {
    /// Whether nobody has said yet what holds, and someone should.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.strength == Strength::Likely
    }
}

impl Roll {
    /// The roll of what was opened. A record that is there twice (by its station and id) is kept
    /// once.
    #[must_use]
    pub fn new(opened: Opened) -> Self {
        let Opened {
            mut records,
            mut sheets,
            heads,
            mut decisions,
            lines,
            news,
            scans,
            ..
        } = opened;
        sheets.sort_by_key(|sheet| (sheet.station, sheet.seq, sheet.id));
        sheets.dedup_by_key(|sheet| (sheet.station, sheet.id));
        let paper = Paper::new(&sheets, lines, news, scans);
        paper.name_first_entries(&mut decisions);
        records.extend(paper.records());
        // In place. Two may have the same station and number: where a station's chain parted, each
        // branch has its own.
        records.sort_unstable_by_key(signed);
        records.dedup_by_key(|record| (record.station, record.id));
        let found = Links::find(
            &records
                .iter()
                .map(|record| Identity::from_signature(&record.signature))
                .collect::<Vec<_>>(),
        );
        let mut roll = Self {
            records,
            found: Arc::new(found),
            decisions,
            sheets,
            heads,
            paper,
            ..Self::default()
        };
        roll.recompute();
        roll
    }

    /// Takes in what was decided since, by the head of the ledger that it was stored in.
    pub fn decide(&mut self, decision: Decision, head: Head) {
        self.decisions.push(decision);
        self.paper.name_first_entries(&mut self.decisions);
        self.heads.retain(|known| known.station != head.station);
        self.heads.push(head);
        self.heads.sort_by_key(|head| head.station);
        self.records.extend(
            std::mem::take(&mut self.left_out)
                .into_iter()
                .map(|(record, _)| record),
        );
        self.records.sort_unstable_by_key(signed);
        for record in &mut self.records {
            if let Some(own) = self.own_contacts.remove(&subject(record)) {
                record.signature.set_contact(own);
            }
        }
        self.recompute();
    }

    /// Parts those that count from those that do not: all are among the records, as they were
    /// signed.
    fn recompute(&mut self) {
        let records = &mut self.records;
        let tallied = tally::tally(records, &self.found, &Decided::new(self.decisions.clone()));
        for (at, from) in tallied.contact {
            let contact = records[from].signature.contact();
            self.own_contacts
                .insert(subject(&records[at]), records[at].signature.contact());
            records[at].signature.set_contact(contact);
        }
        let of = |at: usize| subject(&records[at]);
        let linked = |Link {
                          a,
                          b,
                          strength,
                          score,
                          reasons,
                      }| Linked {
            one: of(a),
            other: of(b),
            strength,
            score,
            reasons,
        };
        self.links = tallied.links.into_iter().map(linked).collect();
        let mut is_out = tallied.out.iter();
        let left_out = records
            .extract_if(.., |_| is_out.next().is_some_and(Option::is_some))
            .collect::<Vec<_>>();
        self.left_out = left_out
            .into_iter()
            .zip(tallied.out.into_iter().flatten())
            .collect();
    }

    /// Signatures that do not count, and why.
    #[must_use]
    pub fn left_out(&self) -> &[(Record, Exclusion)] {
        &self.left_out
    }

    /// Each signature that is left out because its signer has another one that counts, with that
    /// one.
    #[must_use]
    pub fn again(&self) -> Vec<(Subject, Subject)> {
        let other = |out: &Exclusion| match out {
            Exclusion::Duplicate(of) | Exclusion::DuplicateOf(of) => Some(*of),
            Exclusion::Withdrawn | Exclusion::Rejected(_) => None,
        };
        let left_out: HashMap<Subject, &Exclusion> = self
            .left_out
            .iter()
            .map(|(record, out)| (subject(record), out))
            .collect();
        let counts = |of: Subject| {
            // A chain of them ends at one that counts, at one that was taken off, or comes back to
            // where it was.
            std::iter::successors(Some(of), |of| left_out.get(of).copied().and_then(other))
                .take(left_out.len() + 1)
                .last()
        };
        let pairs = left_out
            .iter()
            .filter_map(|(of, out)| Some((*of, counts(other(out)?)?)));
        pairs
            .filter(|(_, counts)| !left_out.contains_key(counts))
            .collect()
    }

    /// The signature that a decision names, and why it does not count, if so. It looks through all:
    /// for a list, look through the list.
    #[must_use]
    pub fn get(&self, of: Subject) -> Option<(&Record, Option<&Exclusion>)> {
        self.all().find(|(record, _)| subject(record) == of)
    }

    /// All signatures: those that count, and then the others with the reason why not.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = (&Record, Option<&Exclusion>)> {
        let counted = self.records.iter().map(|record| (record, None));
        counted.chain(
            self.left_out
                .iter()
                .map(|(record, out)| (record, Some(out))),
        )
    }

    /// The signature with this entry's id, and why it does not count, if so. Where two stations
    /// have one each, the first.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<(Subject, Option<&Exclusion>)> {
        self.all()
            .find(|(record, _)| record.id.to_string() == id)
            .map(|(record, out)| (subject(record), out))
    }

    /// The heads of the ledgers it was opened from.
    #[must_use]
    pub fn heads(&self) -> &[Head] {
        &self.heads
    }

    /// The sheets that were signed with a pen. Who signed them is in [`records`](Self::records)
    /// like all others.
    #[must_use]
    pub fn paper(&self) -> &Paper {
        &self.paper
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

    /// Who signed twice, or may have.
    #[must_use]
    pub fn links(&self) -> &[Linked] {
        &self.links
    }

    fn tally<'a>(&'a self, of: impl Fn(&'a Record) -> &'a str) -> BTreeMap<&'a str, usize> {
        let mut counts = BTreeMap::new();
        for record in &self.records {
            *counts.entry(of(record)).or_default() += 1;
        }
        counts
    }
}

/// The order of signing.
fn signed(record: &Record) -> (i64, StationId, u64, EntryId) {
    (
        record.signed_at.unix(),
        record.station,
        record.seq,
        record.id,
    )
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
    #[serde(skip_serializing_if = "Option::is_none")]
    not_counted: Option<&'static str>,
    /// The sheet and line that it stands on, where it was signed with a pen.
    #[serde(skip_serializing_if = "Option::is_none")]
    on_paper: Option<PaperPlace>,
}

impl<'a> Line<'a> {
    /// The line of a record, and why it does not count, if so.
    #[must_use]
    pub fn new(record: &'a Record, out: Option<&Exclusion>) -> Self {
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
            not_counted: out.map(|out| match out {
                Exclusion::Withdrawn => "withdrawn",
                Exclusion::Rejected(_) => "weeded",
                Exclusion::DuplicateOf(_) => "duplicate",
                Exclusion::Duplicate(_) => "again",
            }),
            on_paper: record.on_paper,
        }
    }
}
