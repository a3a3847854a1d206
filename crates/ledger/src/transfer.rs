//! What goes from one ledger to another by way of a server: sealed entries, each with the hash that
//! it stands on, so that a chain can be put together again in any order and from any part of it.
//! Who carries them needs no key, and is believed nothing: what comes back is checked as a turn-in
//! is, by the hash of each entry and its station's signature, and is stored by the same hand.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use rayon::prelude::*;
use rusqlite::{OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::chain::{Hash, beginning};
use super::frames::{Sealed, Station};
use super::merge::{Inserted, MergedStation, insert};
use super::{EntryId, Head, Kind, Ledger, LedgerError, Reader, SignedHead, StationId};

/// A sealed entry on its way. Everything in it is in clear in the ledger too.
#[derive(Clone, PartialEq, Eq)]
pub struct WireEntry {
    /// On which station it was appended.
    pub station: StationId,
    /// Its number there, from 1.
    pub seq: u64,
    /// The hash of the entry before it; of the first one, what its chain stands on.
    pub previous: Hash,
    /// Its own hash.
    pub hash: Hash,
    /// Its name.
    pub id: EntryId,
    /// What it is.
    pub kind: Kind,
    /// Its station's signature over its hash.
    pub signature: [u8; 64],
    /// What is sealed.
    pub sealed: Vec<u8>,
}

impl fmt::Debug for WireEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WireEntry({}, {})", self.station, self.seq)
    }
}

impl Reader {
    /// The stations whose entries are here.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn stations(&self) -> Result<Vec<Station>, LedgerError> {
        let mut statement = self
            .connection()
            .prepare("SELECT id, campaign, public_key FROM station ORDER BY id")?;
        let rows = statement.query_map([], |row| {
            Ok(Station {
                id: row.get(0)?,
                campaign: row.get(1)?,
                public_key: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// At most `limit` entries of the chains, by station and number, from after a place on; from
    /// the first where none is named.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn entries_after(
        &self,
        after: Option<(StationId, u64)>,
        limit: u32,
    ) -> Result<Vec<WireEntry>, LedgerError> {
        let sql = "SELECT e.station, e.seq, e.hash, e.id, e.kind, e.signature, e.sealed, before.hash, s.campaign, s.public_key
                   FROM entry AS e JOIN station AS s ON s.id = e.station
                   LEFT JOIN entry AS before ON before.station = e.station AND before.seq = e.seq - 1
                   WHERE (e.station, e.seq) > (?1, ?2) ORDER BY e.station, e.seq LIMIT ?3";
        let (station, seq) = after.unwrap_or((StationId::from_bytes([0; 16]), 0));
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map(params![station, seq, limit], |row| {
            let (station, before): (StationId, Option<Hash>) = (row.get(0)?, row.get(7)?);
            let previous = match before {
                Some(hash) => hash,
                None => beginning(row.get(8)?, station, &row.get(9)?),
            };
            wire_entry(row, previous)
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Entries of the branches that parted from a chain, all of them: there are few.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn forked_entries(&self) -> Result<Vec<WireEntry>, LedgerError> {
        if !self.has_forks() {
            return Ok(Vec::new());
        }
        let sql = "SELECT station, seq, hash, id, kind, signature, sealed, previous FROM fork ORDER BY station, seq, hash";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| wire_entry(row, row.get(7)?))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The head of each chain, and those that others were seen to hold: whoever gets the entries
    /// can tell what is missing of them.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn known_heads(&self) -> Result<Vec<SignedHead>, LedgerError> {
        let mut heads = self.signed_heads()?;
        if self.has_forks() {
            let mut statement = self.connection().prepare(
                "SELECT station, seq, hash, signature FROM head ORDER BY station, seq, hash",
            )?;
            let rows = statement.query_map([], |row| {
                let head = Head {
                    station: row.get(0)?,
                    seq: row.get(1)?,
                    hash: row.get(2)?,
                };
                Ok(SignedHead {
                    head,
                    signature: row.get(3)?,
                })
            })?;
            heads.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        Ok(heads)
    }

    /// Number and hash of every entry of a station, of all branches.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn places(&self, station: StationId) -> Result<BTreeSet<(u64, [u8; 32])>, LedgerError> {
        let forks = if self.has_forks() {
            " UNION ALL SELECT seq, hash FROM fork WHERE station = ?1"
        } else {
            ""
        };
        let mut statement = self.connection().prepare(&format!(
            "SELECT seq, hash FROM entry WHERE station = ?1{forks}"
        ))?;
        let rows = statement.query_map(params![station], |row| {
            Ok((row.get(0)?, *row.get::<_, Hash>(1)?.as_bytes()))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn wire_entry(row: &rusqlite::Row<'_>, previous: Hash) -> rusqlite::Result<WireEntry> {
    Ok(WireEntry {
        station: row.get(0)?,
        seq: row.get(1)?,
        previous,
        hash: row.get(2)?,
        id: row.get(3)?,
        kind: row.get(4)?,
        signature: row.get(5)?,
        sealed: row.get(6)?,
    })
}

/// What came of entries that were carried here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Entries that were taken, or were here.
    pub merged: MergedStation,
    /// Entries that stand on one that is not here: of them nothing was taken.
    pub missing_parent: u64,
    /// Entries whose hash or signature is not right, which no station made: of them nothing was
    /// taken.
    pub forged: u64,
}

impl Ledger {
    /// Takes entries of one station that a server held, in the order of their numbers, in one
    /// transaction. `from` is who is named where the station's key is another one.
    ///
    /// # Errors
    /// Where the station is of another campaign or has another key than here, or the disk is full:
    /// then nothing was taken.
    pub fn import(
        &mut self,
        station: Station,
        entries: Vec<WireEntry>,
        from: &Path,
    ) -> Result<Imported, LedgerError> {
        self.know(station, from)?;
        let ground = beginning(station.campaign, station.id, &station.public_key);
        let checked: Vec<Option<(Hash, Sealed)>> = entries
            .into_par_iter()
            .map(|entry| {
                let WireEntry {
                    seq,
                    previous,
                    hash,
                    id,
                    kind,
                    signature,
                    sealed,
                    ..
                } = entry;
                let link = Sealed {
                    seq,
                    kind,
                    id,
                    hash,
                    signature,
                    sealed,
                };
                (seq > 0 && (seq > 1 || previous == ground) && link.follows(previous, &station))
                    .then_some((previous, link))
            })
            .collect();
        let mut taken = Imported::default();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for link in checked {
            let Some((previous, entry)) = link else {
                taken.forged += 1;
                continue;
            };
            if entry.seq > 1 && !is_here(&transaction, station.id, entry.seq - 1, previous)? {
                taken.missing_parent += 1;
                continue;
            }
            match insert(&transaction, station.id, previous, &entry)? {
                Inserted::New => taken.merged.new += 1,
                Inserted::Known => taken.merged.known += 1,
                Inserted::Forked => taken.merged.forked += 1,
                Inserted::Refused => taken.forged += 1,
            }
        }
        transaction.commit()?;
        Ok(taken)
    }

    /// Whether a station is known here.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn knows(&self, station: StationId) -> Result<bool, LedgerError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM station WHERE id = ?1)";
        Ok(self
            .connection
            .query_row(sql, params![station], |row| row.get(0))?)
    }
}

/// Whether an entry is here, in whichever branch.
fn is_here(
    transaction: &Transaction<'_>,
    station: StationId,
    seq: u64,
    hash: Hash,
) -> rusqlite::Result<bool> {
    for sql in [
        "SELECT 1 FROM entry WHERE station = ?1 AND seq = ?2 AND hash = ?3",
        "SELECT 1 FROM fork WHERE station = ?1 AND seq = ?2 AND hash = ?3",
    ] {
        let found: Option<i64> = transaction
            .prepare_cached(sql)?
            .query_row(params![station, seq, hash], |row| row.get(0))
            .optional()?;
        if found.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
