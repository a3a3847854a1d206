//! Enrolment: the organizer says which stations' entries count. A station that turns in is taken in
//! by the organizer, or refused; until then its signatures wait and count for nobody. Each such
//! decision is a sealed entry that the organizer signed, so it is merged like everything else and
//! can be undone by a later one.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::record::Content;
use crate::{Entry, Hash, Kind, Station, StationId};
use petition::number::Series;
use petition::time::Timestamp;

/// The standing that the organizer gave to a station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Its signatures and its blank sheets count.
    Accepted,
    /// It belongs to the organizers: its decisions and the lines that it typed count too, even
    /// those that the organizer's key did not sign.
    Office,
    /// Nothing that it appended counts, except what the organizer's key signed.
    Refused,
}

/// A decision about a station, opened.
pub type Enrolment = Entry<Enrolled>;

/// The content of a decision about a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolled {
    /// The time of the decision.
    pub decided_at: Timestamp,
    /// Higher than that of every word of the organizer that was known then.
    pub counter: u64,
    /// The station that it is about.
    pub about: StationId,
    /// If given, the decision is about the station's entry with this hash and all that follow it,
    /// and not about those before. So what a stolen tablet collected until noon still counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Hash>,
    /// The standing from now on.
    pub standing: Standing,
}

impl Content for Enrolled {
    const KIND: Kind = Kind::Enrolment;
    const IS_WORD: bool = true;

    fn set_counter(&mut self, counter: u64) {
        self.counter = counter;
    }
}

/// The standings of all stations, from the organizer's decisions about them.
#[derive(Debug, Clone, Default)]
pub struct Standings {
    own: Option<StationId>,
    by_station: BTreeMap<StationId, Standing>,
    /// The first hash of each refused branch.
    branches: Vec<(StationId, Hash)>,
    /// The station that each series of sheet numbers belongs to.
    series: BTreeMap<Series, StationId>,
}

impl Standings {
    /// Reads the decisions, of which every one is signed by the organizer. The station of the file
    /// itself counts as an office, unless it was refused: the file has its secret key.
    pub(crate) fn new(own: Option<StationId>, enrolments: &[Enrolment]) -> Self {
        let mut sorted: Vec<&Enrolment> = enrolments.iter().collect();
        sorted.sort_by_key(|enrolment| (enrolment.counter, enrolment.hash));
        let mut standings = Self {
            own,
            ..Self::default()
        };
        let mut branches: BTreeMap<(StationId, Hash), Standing> = BTreeMap::new();
        if let Some(own) = own {
            standings.by_station.insert(own, Standing::Office);
        }
        for enrolment in sorted {
            let station = enrolment.about;
            if let Some(from) = enrolment.from {
                branches.insert((station, from), enrolment.standing);
                continue;
            }
            standings.by_station.insert(station, enrolment.standing);
        }
        standings.branches = branches
            .into_iter()
            .filter(|(_, standing)| *standing == Standing::Refused)
            .map(|(branch, _)| branch)
            .collect();
        standings.claim_series(enrolments);
        standings
    }

    /// Gives each series of sheet numbers to the station that was taken in first: another one whose
    /// id happens to begin alike, or was chosen to, cannot pass its sheets off as that one's.
    fn claim_series(&mut self, enrolments: &[Enrolment]) {
        let mut order: Vec<(u64, StationId)> = enrolments
            .iter()
            .filter(|enrolment| enrolment.from.is_none())
            .map(|enrolment| (enrolment.counter, enrolment.about))
            .collect();
        order.sort_unstable();
        let all = self
            .own
            .into_iter()
            .chain(order.into_iter().map(|(_, station)| station));
        for station in all {
            if self.counts(station) {
                self.series
                    .entry(Series::from_bytes(station.as_bytes()))
                    .or_insert(station);
            }
        }
    }

    /// The standing of a station; `None` if the organizer has not decided yet.
    #[must_use]
    pub fn of_station(&self, station: StationId) -> Option<Standing> {
        self.by_station.get(&station).copied()
    }

    /// Returns true if the signatures of a station count.
    #[must_use]
    pub fn counts(&self, station: StationId) -> bool {
        matches!(
            self.of_station(station),
            Some(Standing::Accepted | Standing::Office)
        )
    }

    /// Returns true if the unsigned words of a station count too.
    #[must_use]
    pub fn is_office(&self, station: StationId) -> bool {
        self.of_station(station) == Some(Standing::Office)
    }

    /// Returns true if the sheet numbers of a station are its own: no other station that counts
    /// has the same series.
    #[must_use]
    pub fn owns_series(&self, station: StationId) -> bool {
        self.series.get(&Series::from_bytes(station.as_bytes())) == Some(&station)
    }

    /// The station that has the series of sheet numbers that this one would have, if it is another.
    #[must_use]
    pub fn holder_of_series(&self, station: StationId) -> Option<StationId> {
        self.series
            .get(&Series::from_bytes(station.as_bytes()))
            .copied()
            .filter(|holder| *holder != station)
    }

    /// The refused branches, each by its station and the hash of its first entry.
    pub(crate) fn branches(&self) -> &[(StationId, Hash)] {
        &self.branches
    }
}

/// A station as the organizer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StationReport {
    /// The station itself, with its words.
    pub station: Station,
    /// Its standing; `None` if it waits for the organizer's decision.
    pub standing: Option<Standing>,
    /// True for the station that the ledger was made on.
    pub is_own: bool,
    /// The number of signatures that it appended, with those that do not count.
    pub signatures: u64,
    /// The time of the first signature.
    pub first: Option<Timestamp>,
    /// The time of the last signature.
    pub last: Option<Timestamp>,
    /// The number of its entries on branches that were refused.
    pub refused: u64,
    /// The number of decisions, lines and reports that the organizer did not sign and that have no
    /// effect.
    pub unsigned: u64,
    /// The number of the organizer's words that bear a time later than this machine's, and have no
    /// effect.
    pub later: u64,
    /// The number of entries that do not open, or break a rule.
    pub unopened: u64,
    /// The number of entries that are sealed to more or fewer keys than the campaign has.
    pub other_recipients: u64,
    /// The number of heads that it names and that are not here. They count only once it is taken
    /// in.
    pub claims: u64,
}

impl StationReport {
    pub(crate) fn new(station: Station, standing: Option<Standing>, is_own: bool) -> Self {
        Self {
            station,
            standing,
            is_own,
            signatures: 0,
            first: None,
            last: None,
            refused: 0,
            unsigned: 0,
            later: 0,
            unopened: 0,
            other_recipients: 0,
            claims: 0,
        }
    }

    /// Returns true if it waits for the organizer to take it in or refuse it.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.standing.is_none()
    }

    pub(crate) fn count_signature(&mut self, signed_at: Timestamp) {
        self.signatures += 1;
        let earlier = self
            .first
            .is_none_or(|first| signed_at.unix() < first.unix());
        let later = self.last.is_none_or(|last| signed_at.unix() > last.unix());
        if earlier {
            self.first = Some(signed_at);
        }
        if later {
            self.last = Some(signed_at);
        }
    }
}

/// The entries of refused branches.
#[derive(Debug, Default)]
pub(crate) struct RefusedEntries {
    /// The lowest refused number of each station's chain.
    pub chains: BTreeMap<StationId, u64>,
    /// All entries that are on forks.
    pub on_forks: HashSet<Hash>,
    /// Those of them that are refused.
    pub forks: HashSet<Hash>,
}

impl RefusedEntries {
    /// Returns true if an entry is on a refused branch.
    pub(crate) fn contains(&self, station: StationId, seq: u64, hash: Hash) -> bool {
        if self.on_forks.contains(&hash) {
            return self.forks.contains(&hash);
        }
        self.chains.get(&station).is_some_and(|first| seq >= *first)
    }
}
