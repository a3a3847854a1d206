//! Transfer of sealed entries from one ledger to another by way of a server.
//!
//! Each entry comes with the hash of the one before it, so that a chain can be put together again
//! in any order and from any part of it. The server needs no key and is not trusted: what comes
//! back is checked like a turn-in, by the hash of each entry and its station's signature, and is
//! stored by the same function.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use rayon::prelude::*;
use rusqlite::{OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::chain::Hash;
use super::frames::{Sealed, Station};
use super::merge::{Inserted, MergedStation, insert};
use super::turn_in::signed_head;
use super::{EntryId, Kind, Ledger, LedgerError, Reader, SignedHead, StationId};

/// A sealed entry as it is sent to a server. Everything that is in clear here is in clear in the
/// ledger too.
#[derive(Clone, PartialEq, Eq)]
pub struct WireEntry {
    /// The station that appended it.
    pub station: StationId,
    /// Its number on that station, from 1.
    pub seq: u64,
    /// The hash of the entry before it; for the first one, the hash of the beginning of its chain.
    pub previous: Hash,
    /// The hash of this entry.
    pub hash: Hash,
    /// The id of the entry.
    pub id: EntryId,
    /// The kind of the entry.
    pub kind: Kind,
    /// Its station's signature over its hash.
    pub signature: [u8; 64],
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

impl fmt::Debug for WireEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WireEntry({}, {})", self.station, self.seq)
    }
}

impl Reader {
    /// The station that this file was made on.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn own_station(&self) -> Result<Station, LedgerError> {
        let sql = "SELECT campaign, public_key, recipients FROM station
                   WHERE id = (SELECT station FROM own)";
        Ok(self.connection().query_row(sql, [], |row| {
            Ok(Station::new(row.get(0)?, row.get(1)?, row.get(2)?))
        })?)
    }

    /// The stations that have entries here.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn stations(&self) -> Result<Vec<Station>, LedgerError> {
        Ok(stations(self.connection())?)
    }

    /// At most `limit` entries of the chains, by station and number: those after a place, or the
    /// first ones if no place is given. They end with the one that brings what is sealed in them to
    /// `bytes`, so that a thousand photographs are not in memory at once.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn entries_after(
        &self,
        after: Option<(StationId, u64)>,
        limit: u32,
        bytes: usize,
    ) -> Result<Vec<WireEntry>, LedgerError> {
        let sql = "SELECT e.station, e.seq, e.hash, e.id, e.kind, e.signature, e.sealed, before.hash, s.campaign, s.public_key, s.recipients
                   FROM entry AS e JOIN station AS s ON s.id = e.station
                   LEFT JOIN entry AS before ON before.station = e.station AND before.seq = e.seq - 1
                   WHERE (e.station, e.seq) > (?1, ?2) ORDER BY e.station, e.seq LIMIT ?3";
        let (station, seq) = after.unwrap_or((StationId::from_bytes([0; 16]), 0));
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map(params![station, seq, limit], |row| {
            let before: Option<Hash> = row.get(7)?;
            let previous = match before {
                Some(hash) => hash,
                None => Station::new(row.get(8)?, row.get(9)?, row.get(10)?).beginning(),
            };
            wire_entry(row, previous)
        })?;
        let (mut entries, mut sealed) = (Vec::new(), 0);
        for entry in rows {
            let entry: WireEntry = entry?;
            sealed += entry.sealed.len();
            entries.push(entry);
            if sealed >= bytes {
                break;
            }
        }
        Ok(entries)
    }

    /// All entries of forks: there are few.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn forked_entries(&self) -> Result<Vec<WireEntry>, LedgerError> {
        let sql = "SELECT station, seq, hash, id, kind, signature, sealed, previous FROM branch ORDER BY station, seq, hash";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| wire_entry(row, row.get(7)?))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The head of each chain, and the heads that others are known to hold, so that the receiver of
    /// the entries can tell what is missing.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn known_heads(&self) -> Result<Vec<SignedHead>, LedgerError> {
        let mut heads = self.signed_heads()?;
        let mut statement = self.connection().prepare(
            "SELECT DISTINCT station, seq, hash, signature FROM head ORDER BY station, seq, hash",
        )?;
        let rows = statement.query_map([], signed_head)?;
        heads.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        Ok(heads)
    }

    /// The number and hash of every entry of a station, with those on forks.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn places(&self, station: StationId) -> Result<BTreeSet<(u64, [u8; 32])>, LedgerError> {
        let mut statement = self.connection().prepare(
            "SELECT seq, hash FROM entry WHERE station = ?1
             UNION ALL SELECT seq, hash FROM fork WHERE station = ?1",
        )?;
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

/// The stations of a ledger, by their ids.
pub(super) fn stations(connection: &rusqlite::Connection) -> rusqlite::Result<Vec<Station>> {
    let mut statement =
        connection.prepare("SELECT campaign, public_key, recipients FROM station ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Station::new(row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    rows.collect()
}

/// The result of importing entries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// The entries that were taken, or were here already.
    pub merged: MergedStation,
    /// The number of entries that were not taken because the entry before them is missing.
    pub missing_parent: u64,
    /// The number of entries that were not taken because their hash or signature is wrong, so that
    /// no station made them.
    pub forged: u64,
}

impl Ledger {
    /// Takes entries of one station from a server, in the order of their numbers, in one
    /// transaction. `from` names the server in the error.
    ///
    /// # Errors
    /// Returns an error if the station is of another campaign, or the disk is full. Then nothing
    /// was taken.
    pub fn import(
        &mut self,
        station: Station,
        entries: Vec<WireEntry>,
        from: &Path,
    ) -> Result<Imported, LedgerError> {
        self.add_station(station, from)?;
        let first_parent = station.beginning();
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
                (seq > 0
                    && (seq > 1 || previous == first_parent)
                    && link.follows(previous, &station))
                .then_some((previous, link))
            })
            .collect();
        let mut imported = Imported::default();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for link in checked {
            let Some((previous, entry)) = link else {
                imported.forged += 1;
                continue;
            };
            if entry.seq > 1 && !is_here(&transaction, station.id, entry.seq - 1, previous)? {
                imported.missing_parent += 1;
                continue;
            }
            match insert(&transaction, station.id, previous, &entry)? {
                Inserted::New => imported.merged.new += 1,
                Inserted::Known => imported.merged.known += 1,
                Inserted::Forked => imported.merged.forked += 1,
                Inserted::Refused => imported.forged += 1,
            }
        }
        transaction.commit()?;
        Ok(imported)
    }

    /// Returns true if a station is known here.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn knows(&self, station: StationId) -> Result<bool, LedgerError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM station WHERE id = ?1)";
        Ok(self
            .connection
            .query_row(sql, params![station], |row| row.get(0))?)
    }
}

/// Returns true if an entry is here, on the chain or on a fork.
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
