//! The organizer's opened list: which signatures count, why the others do not, who signed twice,
//! and counts for reports.
//!
//! The crate is pure: records go in, order and counts come out. A [`Roll`] lives in memory and
//! never reaches the disk, except through what the organizer prints or exports.
//!
//! Two signatures of one person count once:
//!
//! ```
//! use ledger::campaign::CampaignId;
//! use ledger::{Entry, EntryId, Hash, Opened, Record, Signed, StationId};
//! use petition::Petition;
//! use petition::signature::Draft;
//! use petition::time::Timestamp;
//! use roll::{Exclusion, Roll, subject};
//!
//! let petition = Petition::bundled().expect("the bundled petition");
//! let record = |seq: u8, given_name: &str| -> Record {
//!     let mut draft = Draft::default();
//!     draft.given_name = given_name.to_owned();
//!     draft.family_name = "Quintero".to_owned();
//!     draft.email = "maria@example.org".to_owned();
//!     Entry {
//!         campaign: CampaignId::PRACTICE,
//!         station: StationId::from_bytes([0xaa; 16]),
//!         seq: seq.into(),
//!         id: EntryId::from_bytes([seq; 16]),
//!         hash: Hash::from_bytes([seq; 32]),
//!         content: Signed {
//!             signed_at: Timestamp::from_unix(1_779_544_800 + i64::from(seq), 0).expect("a moment"),
//!             event: None,
//!             on_paper: None,
//!             signature: draft.check_paper(&petition).expect("a signature"),
//!         },
//!     }
//! };
//! let (first, second) = (record(1, "Maria"), record(2, "MARÍA"));
//! let roll = Roll::new(Opened {
//!     records: vec![second, first.clone()],
//!     ..Opened::default()
//! });
//!
//! assert_eq!(roll.len(), 1);
//! assert_eq!(roll.records()[0].id, first.id);
//! assert_eq!(roll.left_out()[0].1, Exclusion::Duplicate(subject(&first)));
//! ```

mod exclusion;
pub mod figures;
mod kinds;
mod line;
pub mod matching;
pub mod paper;
mod tally;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;

pub use exclusion::{Exclusion, subject};
pub use kinds::{Certainty, Kind, PairAnswer, sample};
pub use line::Line;

use exclusion::Verdicts;
use ledger::{
    Decision, Hash, Head, IssuedSheet, Missing, Opened, Record, Standings, StationId,
    StationReport, Subject,
};
use matching::{Identity, Link, Links, Reason, Strength};
use paper::Paper;
use petition::signature::Contact;

/// The opened signatures in the order of signing: those that count, and apart from them those that
/// do not.
#[derive(Clone, Default)]
pub struct Roll {
    records: Vec<Record>,
    left_out: Vec<(Record, Exclusion)>,
    /// The links that are shown: all exact ones, and the likely ones that still need a review.
    links: Vec<LinkedPair>,
    /// The links between all records in the order of signing, whatever was decided. They are found
    /// once, since that is most of the work.
    all_links: Arc<Links>,
    decisions: Vec<Decision>,
    /// The own contacts of records that now carry the consents of another record.
    own_contacts: BTreeMap<Subject, Contact>,
    sheets: Vec<IssuedSheet>,
    heads: Vec<Head>,
    paper: Paper,
    stations: Vec<StationReport>,
    standings: Standings,
    missing: Vec<Missing>,
    /// The highest counter of the organizer's words.
    counter: u64,
}

/// Two signatures that belong, or may belong, to one person.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkedPair {
    /// The signature that was made first.
    pub earlier: Subject,
    /// The signature that was made second.
    pub later: Subject,
    /// Tells an exact link from one that needs a review.
    pub strength: Strength,
    /// The probability that both are one person's, from 0 to 1.
    pub score: f32,
    /// The reasons for the link, in the order in which they are shown.
    pub reasons: Vec<Reason>,
}

impl LinkedPair {
    /// Returns true when nobody has decided yet and a person should.
    #[must_use]
    pub fn needs_review(&self) -> bool {
        self.strength == Strength::Likely
    }
}

impl Roll {
    /// Makes a roll of opened entries. A record that is there twice (by its hash) is kept once.
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
            stations,
            standings,
            missing,
            counter,
            unopened: _,
        } = opened;
        sheets.sort_by_key(|sheet| (sheet.station, sheet.seq, sheet.hash));
        sheets.dedup_by_key(|sheet| sheet.hash);
        let paper = Paper::new(&sheets, lines, news, scans);
        paper.name_first_entries(&mut decisions);
        records.extend(paper.records());
        // Sorted in place. Two records may have the same station and number: where a station's
        // chain forked, each branch has its own.
        records.sort_unstable_by_key(signing_order);
        records.dedup_by_key(|record| record.hash);
        let all_links = Links::find(
            &records
                .iter()
                .map(|record| Identity::from_signature(&record.signature))
                .collect::<Vec<_>>(),
        );
        let mut roll = Self {
            records,
            all_links: Arc::new(all_links),
            decisions,
            sheets,
            heads,
            paper,
            stations,
            standings,
            missing,
            counter,
            ..Self::default()
        };
        roll.recompute();
        roll
    }

    /// Applies a decision that was made since. `head` is the new head of the ledger that holds it.
    pub fn decide(&mut self, decision: Decision, head: Head) {
        self.decide_all(vec![decision], head);
    }

    /// Applies decisions that were made since. Who counts is worked out once for all of them.
    /// `head` is the new head of the ledger that holds them.
    pub fn decide_all(&mut self, decisions: Vec<Decision>, head: Head) {
        for decision in &decisions {
            self.counter = self.counter.max(decision.counter);
        }
        self.decisions.extend(decisions);
        self.paper.name_first_entries(&mut self.decisions);
        self.heads.retain(|known| known.station != head.station);
        self.heads.push(head);
        self.heads.sort_by_key(|head| head.station);
        self.records.extend(
            std::mem::take(&mut self.left_out)
                .into_iter()
                .map(|(record, _)| record),
        );
        self.records.sort_unstable_by_key(signing_order);
        for record in &mut self.records {
            if let Some(own) = self.own_contacts.remove(&subject(record)) {
                record.signature.set_contact(own);
            }
        }
        self.recompute();
    }

    /// Separates the records that count from those that do not. Before the call `records` holds
    /// all of them in the order of signing.
    fn recompute(&mut self) {
        let records = &mut self.records;
        let verdicts = Verdicts::new(self.decisions.clone());
        let tally = tally::tally(records, &self.all_links, &verdicts);
        for (at, from) in tally.consent_from {
            let contact = records[from].signature.contact();
            self.own_contacts
                .insert(subject(&records[at]), records[at].signature.contact());
            records[at].signature.set_contact(contact);
        }
        let pair = |link: Link| LinkedPair {
            earlier: subject(&records[link.a]),
            later: subject(&records[link.b]),
            strength: link.strength,
            score: link.score,
            reasons: link.reasons,
        };
        self.links = tally.links.into_iter().map(pair).collect();
        let mut excluded = tally.exclusions.iter().map(Option::is_some);
        let left_out = records
            .extract_if(.., |_| excluded.next().unwrap_or_default())
            .collect::<Vec<_>>();
        self.left_out = left_out
            .into_iter()
            .zip(tally.exclusions.into_iter().flatten())
            .collect();
    }

    /// The signatures that do not count, each with the reason.
    #[must_use]
    pub fn left_out(&self) -> &[(Record, Exclusion)] {
        &self.left_out
    }

    /// Each signature that is left out because its signer has another one that counts, with that
    /// other one.
    #[must_use]
    pub fn duplicates(&self) -> Vec<(Subject, Subject)> {
        let original = |exclusion: &Exclusion| match exclusion {
            Exclusion::Duplicate(of) | Exclusion::DuplicateOf(of) => Some(*of),
            Exclusion::Withdrawn | Exclusion::Rejected(_) | Exclusion::Held => None,
        };
        let left_out: HashMap<Subject, &Exclusion> = self
            .left_out
            .iter()
            .map(|(record, exclusion)| (subject(record), exclusion))
            .collect();
        // A chain of duplicates ends at a signature that counts or at one that was taken off, or it
        // comes back to where it started.
        let end_of_chain = |start: Subject| {
            std::iter::successors(Some(start), |at| {
                left_out.get(at).copied().and_then(original)
            })
            .take(left_out.len() + 1)
            .last()
        };
        left_out
            .iter()
            .filter_map(|(at, exclusion)| Some((*at, end_of_chain(original(exclusion)?)?)))
            .filter(|(_, end)| !left_out.contains_key(end))
            .collect()
    }

    /// The signature that a decision names, with its exclusion if it does not count. It searches
    /// all records: to look up many, build a map from [`all`](Self::all).
    #[must_use]
    pub fn get(&self, named: Subject) -> Option<(&Record, Option<&Exclusion>)> {
        self.all().find(|(record, _)| subject(record) == named)
    }

    /// All signatures: first those that count, then the others, each with its exclusion.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = (&Record, Option<&Exclusion>)> {
        let counted = self.records.iter().map(|record| (record, None));
        counted.chain(
            self.left_out
                .iter()
                .map(|(record, exclusion)| (record, Some(exclusion))),
        )
    }

    /// The signatures with this entry id, each with its exclusion if it does not count. Whoever has
    /// a station's key can give an id to a second entry, so there may be several. The hash of an
    /// entry, in full or its first digits from the eighth on, finds just that one.
    pub fn find<'a>(
        &'a self,
        id: &'a str,
    ) -> impl Iterator<Item = (&'a Record, Option<&'a Exclusion>)> {
        self.all().filter(move |(record, _)| {
            record.id.to_string() == id
                || (id.len() >= SHORTEST_HASH && record.hash.to_string().starts_with(id))
        })
    }

    /// Every station of the ledger with its standing.
    #[must_use]
    pub fn stations(&self) -> &[StationReport] {
        &self.stations
    }

    /// The standings by which entries count.
    #[must_use]
    pub fn standings(&self) -> &Standings {
        &self.standings
    }

    /// The heads that count and that are not in the ledger, with those that the organizer
    /// dismissed: entries are missing.
    #[must_use]
    pub fn missing(&self) -> &[Missing] {
        &self.missing
    }

    /// Iterates over the missing heads of one station.
    pub fn missing_of(&self, station: StationId) -> impl Iterator<Item = &Missing> {
        let is_of_station = move |missing: &&Missing| missing.head.station == station;
        self.missing.iter().filter(is_of_station)
    }

    /// The stations of which nothing has arrived: the organizer typed their receipts.
    #[must_use]
    pub fn unknown_stations(&self) -> BTreeSet<StationId> {
        let known: BTreeSet<StationId> = self.stations.iter().map(|one| one.station.id).collect();
        let missing = self.missing.iter().map(|missing| missing.head.station);
        missing.filter(|station| !known.contains(station)).collect()
    }

    /// The highest counter of the organizer's words. The next one is higher.
    #[must_use]
    pub fn counter(&self) -> u64 {
        self.counter
    }

    /// The heads of the ledgers that the roll was opened from.
    #[must_use]
    pub fn heads(&self) -> &[Head] {
        &self.heads
    }

    /// The sheets that were signed with a pen. Their signers are in [`records`](Self::records) like
    /// all others.
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

    /// The number of signatures that count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Returns true when no signature counts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The number of signatures by event code; "" stands for no event.
    #[must_use]
    pub fn by_event(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for record in &self.records {
            let event = record.event.as_deref().unwrap_or_default();
            *counts.entry(event).or_default() += 1;
        }
        counts
    }

    /// The pairs of signatures that belong, or may belong, to one person.
    #[must_use]
    pub fn links(&self) -> &[LinkedPair] {
        &self.links
    }
}

/// The fewest digits of a hash by which a record is found.
const SHORTEST_HASH: usize = 8;

/// The sort key that puts records in the order of signing.
fn signing_order(record: &Record) -> (i64, StationId, u64, Hash) {
    (
        record.signed_at.unix(),
        record.station,
        record.seq,
        record.hash,
    )
}

impl fmt::Debug for Roll {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Roll({} signatures)", self.records.len())
    }
}
