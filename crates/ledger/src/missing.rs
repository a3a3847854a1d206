//! Entries that must exist and are not here, according to the heads that others hold.
//!
//! Anyone can make a station and sign a head of it with any number. So a head counts only if its
//! station was taken in, and the station whose turn-in named it was too; a receipt that the
//! organizer typed needs no second station. A station that was stolen with its key can still sign a
//! head of entries that never were: the organizer dismisses that one head, by a word that a later
//! one takes back.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::chain::is_signed;
use crate::gaps::gaps;
use crate::merge::{ORGANIZER, find_station};
use crate::record::Content;
use crate::{Entry, Hash, Head, Kind, Ledger, LedgerError, Standing, Standings, StationId};
use petition::time::Timestamp;

/// A decision about an alarm, opened.
pub type Dismissal = Entry<Dismissed>;

/// The content of a decision about an alarm: a head that somebody holds and that is not here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dismissed {
    /// The time of the decision.
    pub decided_at: Timestamp,
    /// Higher than that of every word of the organizer that was known then.
    pub counter: u64,
    /// The station of the head.
    pub about: StationId,
    /// The number that the head says.
    pub number: u64,
    /// The hash that the head says.
    pub head: Hash,
    /// True if it is a false alarm; false takes an earlier decision back.
    pub dismissed: bool,
}

impl Dismissed {
    /// Makes a decision about a head. Its counter is set when it is stored.
    #[must_use]
    pub const fn new(head: Head, dismissed: bool, decided_at: Timestamp) -> Self {
        Self {
            decided_at,
            counter: 0,
            about: head.station,
            number: head.seq,
            head: head.hash,
            dismissed,
        }
    }
}

impl Content for Dismissed {
    const KIND: Kind = Kind::Dismissal;
    const IS_WORD: bool = true;

    fn set_counter(&mut self, counter: u64) {
        self.counter = counter;
    }
}

/// A head that somebody holds and that is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// The head: its station, the number of entries that there must be, and the hash of the last.
    pub head: Head,
    /// The number of the last entry before the missing ones that is here; 0 if there is none.
    pub held: u64,
    /// True if the organizer dismissed it as a false alarm.
    pub is_dismissed: bool,
}

impl Missing {
    /// Returns true if an entry with the head's number is here, but is another one.
    #[must_use]
    pub const fn is_another(&self) -> bool {
        self.head.seq <= self.held
    }
}

/// A head that is not here, with the one who named it.
pub(crate) struct Claim {
    missing: Missing,
    /// The station whose turn-in named it, or 16 zeros for a receipt that the organizer typed.
    writer: StationId,
    /// True if its station is known here, which means that it signed the head.
    is_known: bool,
}

/// The heads that are not here, parted by the standings.
#[derive(Debug, Default)]
pub(crate) struct JudgedClaims {
    /// Those that count, by station.
    pub missing: Vec<Missing>,
    /// The number of those that do not count, by the station that says so.
    pub claims: BTreeMap<StationId, u64>,
}

impl Ledger {
    /// The entries that are missing according to this head; `None` if it is here.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn missing_by(&self, head: Head) -> Result<Option<Missing>, LedgerError> {
        let held = held(&self.connection, head.station)?;
        let is_here = is_here(&self.connection, &head)?;
        Ok((!is_here).then_some(Missing {
            head,
            held,
            is_dismissed: false,
        }))
    }
}

/// The number of the last entry of a station that is here, on its chain or beside it.
fn held(connection: &Connection, station: StationId) -> rusqlite::Result<u64> {
    connection
        .prepare_cached(
            "SELECT max(coalesce((SELECT max(seq) FROM entry WHERE station = ?1), 0),
                        coalesce((SELECT max(seq) FROM branch WHERE station = ?1), 0))",
        )?
        .query_row(params![station], |row| row.get(0))
}

/// Returns true if the entry that a head names is here, on the chain or on a fork.
fn is_here(connection: &Connection, head: &Head) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM entry WHERE station = ?1 AND seq = ?2 AND hash = ?3)
                 OR EXISTS (SELECT 1 FROM fork WHERE station = ?1 AND seq = ?2 AND hash = ?3)",
        )?
        .query_row(params![head.station, head.seq, head.hash], |row| row.get(0))
}

/// All heads that somebody holds and that are not here, and the ends of the gaps. One that its
/// station did not sign is left out.
pub(crate) fn claims(connection: &Connection) -> rusqlite::Result<Vec<Claim>> {
    let mut statement = connection.prepare(
        "SELECT station, seq, hash, signature, writer FROM head
         ORDER BY station, seq, hash, writer",
    )?;
    let mut rows = statement.query([])?;
    let mut claims = Vec::new();
    while let Some(row) = rows.next()? {
        let head = Head {
            station: row.get(0)?,
            seq: row.get(1)?,
            hash: row.get(2)?,
        };
        let (signature, writer): ([u8; 64], StationId) = (row.get(3)?, row.get(4)?);
        let station = find_station(connection, head.station)?;
        let is_false = station.is_some_and(|station| !is_signed(&station, &head, &signature));
        if is_false || is_here(connection, &head)? {
            continue;
        }
        claims.push(Claim {
            missing: Missing {
                head,
                held: held(connection, head.station)?,
                is_dismissed: false,
            },
            writer,
            is_known: station.is_some(),
        });
    }
    // The station itself says so, by the entry that follows them.
    claims.extend(gaps(connection)?.into_iter().map(|gap| Claim {
        missing: Missing {
            head: gap.last,
            held: gap.first - 1,
            is_dismissed: false,
        },
        writer: gap.station(),
        is_known: true,
    }));
    Ok(claims)
}

/// Parts the claims into those that count and the others, and marks those that were dismissed. Of
/// the others of one station, the longest head after an entry that is here includes the shorter
/// ones, and the first entry that differs those after it.
pub(crate) fn judge(
    claims: &[Claim],
    standings: &Standings,
    dismissals: &[Dismissal],
) -> JudgedClaims {
    let mut dismissals: Vec<&Dismissal> = dismissals.iter().collect();
    dismissals.sort_by_key(|dismissal| (dismissal.counter, dismissal.hash));
    let dismissed: BTreeMap<Head, bool> = dismissals
        .iter()
        .map(|one| {
            let head = Head {
                station: one.about,
                seq: one.number,
                hash: one.head,
            };
            (head, one.dismissed)
        })
        .collect();
    let (mut counting, mut others) = (BTreeSet::new(), BTreeSet::new());
    for claim in claims {
        let head = claim.missing.head;
        let by_organizer = claim.writer == ORGANIZER;
        let has_station = if claim.is_known {
            standings.counts(head.station)
        } else {
            by_organizer && standings.of_station(head.station) != Some(Standing::Refused)
        };
        if has_station && (by_organizer || standings.counts(claim.writer)) {
            counting.insert(Missing {
                is_dismissed: dismissed.get(&head).copied().unwrap_or(false),
                ..claim.missing
            });
        } else {
            let says = if has_station {
                claim.writer
            } else {
                head.station
            };
            others.insert((says, head));
        }
    }
    let mut judged = JudgedClaims::default();
    let (mut longest, mut first) = (BTreeMap::new(), BTreeMap::new());
    // They are in the order of their numbers.
    for missing in counting {
        if missing.is_dismissed {
            judged.missing.push(missing);
        } else if missing.is_another() {
            first.entry(missing.head.station).or_insert(missing);
        } else {
            longest.insert((missing.head.station, missing.held), missing);
        }
    }
    judged.missing.extend(longest.into_values());
    judged.missing.extend(first.into_values());
    judged.missing.sort();
    for (station, _) in others {
        *judged.claims.entry(station).or_default() += 1;
    }
    judged
}
