//! Merging turn-ins: the union by station and number. The result is the same in any order, and
//! however often a file is merged.
//!
//! An entry is taken if it follows in its station's chain and its station signed it. A damaged file
//! is merged up to the damage. If a station's chain has a fork, both sides are kept. Heads that
//! others hold are remembered, so that missing entries can be named: see
//! [`missing`](crate::missing).

use std::collections::BTreeMap;
use std::io::{BufReader, Seek as _};
use std::path::Path;

use rayon::prelude::*;
use rusqlite::{OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::chain::{Hash, is_signed};
use super::frames::{self, Begun, Frame, Frames, Sealed, Station};
use super::gaps::{Gap, gaps};
use super::salvage::{SalvagedStation, salvage_into};
use super::{ENDING, Head, Ledger, LedgerError, SignedHead, StationId};
use crate::files::{is_folder, open_regular, temporary_name};

/// The number of entries that are checked on all cores and stored in one transaction.
const BATCH: usize = 2_000;
/// The number of bytes after which a batch ends earlier, since scans are long. At most this many
/// bytes, and one more frame, are in memory at once.
const BATCH_BYTES: usize = 32 * 1024 * 1024;
/// The most stations in one file. A file with more is refused whole, since nothing that was merged
/// can be taken out of a ledger again.
pub(crate) const MOST_STATIONS: usize = 1_000;
/// The writer of a head that the organizer typed from a receipt.
pub(crate) const ORGANIZER: StationId = StationId::from_bytes([0; 16]);

/// The most bytes of a turn-in: ten million signatures with ink.
const LONGEST: u64 = 64 * 1024 * 1024 * 1024;

/// The most bytes of a file or a folder that is searched though nobody asked for a salvage: a
/// ledger of 400,000 signatures.
const LONGEST_SEARCHED: u64 = 1024 * 1024 * 1024;

/// The result of merging one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// The results by station.
    pub stations: BTreeMap<StationId, MergedStation>,
    /// True if the file was damaged or cut off. The entries before the damage were taken.
    pub is_damaged: bool,
    /// The result of the salvage, for a file that is no turn-in, such as a damaged ledger.
    pub salvaged: Vec<SalvagedStation>,
}

/// The result of merging one station's entries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MergedStation {
    /// The number of new entries.
    pub new: u64,
    /// The number of entries that were there already.
    pub known: u64,
    /// The number of new entries on a fork.
    pub forked: u64,
}

/// A fork of a station's chain: its ledger was copied, and both copies were appended to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fork {
    /// The station that the chain belongs to.
    pub station: StationId,
    /// The first number that two entries have.
    pub seq: u64,
}

/// The progress of reading one station's entries.
struct Progress {
    station: Station,
    previous: Hash,
    /// The number of the last entry; `None` if the next one may have any.
    seq: Option<u64>,
    /// True if nothing more of this part of the chain is taken.
    is_broken: bool,
}

impl Ledger {
    /// Merges a turn-in or a mirror. What is neither, such as a damaged ledger or the folder in
    /// which one was set aside, is [salvaged](crate::salvage) first. Calls `progress` with the
    /// number of entries that were read.
    ///
    /// # Errors
    /// Returns an error if there is nothing to merge in it, or it belongs to another campaign; then
    /// nothing of it was taken. Also returns an error if the disk is full.
    pub fn merge(&mut self, path: &Path, progress: impl Fn(u64)) -> Result<Merged, LedgerError> {
        if is_folder(path) {
            return self.merge_salvaged(path, progress);
        }
        match self.merge_frames(path, &progress) {
            Err(reason @ (LedgerError::NotATurnIn(_) | LedgerError::Newer(_))) => {
                // Nothing can be proved in the files of a later version, which have other frames.
                match self.merge_salvaged(path, progress) {
                    Err(LedgerError::NotATurnIn(_)) => Err(reason),
                    merged => merged,
                }
            }
            merged => merged,
        }
    }

    /// Merges what is left in damaged files. They are only searched, and never opened as a ledger,
    /// so that nothing in them is believed but what a station signed.
    fn merge_salvaged(
        &mut self,
        path: &Path,
        progress: impl Fn(u64),
    ) -> Result<Merged, LedgerError> {
        let known = self.stations()?;
        let aside = temporary_name(self.path());
        let campaign = Some((self.own.campaign, self.own.recipients));
        let from = [path.to_owned()];
        let most = LONGEST_SEARCHED;
        let (salvaged, _) = salvage_into(&aside, &from, &known, campaign, most, |_| {})?;
        let merged = self.merge_frames(&aside, &progress);
        // It is in the ledger now, or still in the damaged file.
        let _ = std::fs::remove_file(&aside);
        let is_damaged = salvaged.iter().any(|station| !station.lost.is_empty());
        merged
            .map(|merged| Merged {
                is_damaged: merged.is_damaged || is_damaged,
                salvaged,
                ..merged
            })
            .map_err(|error| match error {
                LedgerError::OtherCampaign(_) => LedgerError::OtherCampaign(path.to_owned()),
                other => other,
            })
    }

    /// Merges a file of frames.
    fn merge_frames(
        &mut self,
        path: &Path,
        progress: &impl Fn(u64),
    ) -> Result<Merged, LedgerError> {
        let io_error = |source| LedgerError::Io {
            path: path.to_owned(),
            source,
        };
        let mut file = open_regular(path, LONGEST).map_err(io_error)?;
        let end = frames::find_end(&mut file).map_err(io_error)?;
        if frames::count_stations(&mut file, MOST_STATIONS).map_err(io_error)? > MOST_STATIONS {
            return Err(LedgerError::TooManyStations(path.to_owned()));
        }
        file.rewind().map_err(io_error)?;
        let mut frames =
            match Frames::open(BufReader::with_capacity(1 << 20, file)).map_err(io_error)? {
                Begun::Frames(frames) => frames,
                Begun::BeforeSigning => return Err(LedgerError::BeforeSigning(path.to_owned())),
                Begun::Newer => return Err(LedgerError::Newer(path.to_owned())),
                Begun::Other => return Err(LedgerError::NotATurnIn(path.to_owned())),
            };

        let mut merged = Merged::default();
        let mut current: Option<Progress> = None;
        let mut waiting: Vec<Sealed> = Vec::new();
        let (mut read, mut bytes) = (0, 0);
        let mut is_whole = false;
        loop {
            let frame = frames.next().map_err(io_error)?;
            let is_entry = matches!(frame, Some(Frame::Entry(_)));
            if !is_entry || waiting.len() >= BATCH || bytes >= BATCH_BYTES {
                if let Some(current) = &mut current {
                    self.take(current, &mut waiting, &mut merged)?;
                }
                waiting.clear();
                bytes = 0;
                progress(read);
            }
            match frame {
                Some(Frame::Entry(entry)) => {
                    read += 1;
                    bytes += entry.sealed.len();
                    waiting.push(entry);
                }
                Some(Frame::Station(station)) => current = Some(self.begin(station, path)?),
                Some(Frame::Previous(previous)) => {
                    if let Some(current) = &mut current {
                        (current.previous, current.seq) = (previous, None);
                        current.is_broken = false;
                    }
                }
                Some(Frame::End) => {
                    is_whole = end.as_ref().is_some_and(|end| {
                        end.at == frames.good && end.hash == *frames.hasher.finalize().as_bytes()
                    });
                    break;
                }
                None => break,
            }
        }
        // A mirror has no end: it is whole as far as it goes. A turn-in without one was cut off.
        let ends_cleanly = end.is_none()
            && path.extension().is_none_or(|ending| ending != ENDING)
            && frames.good == std::fs::metadata(path).map_or(0, |file| file.len());
        merged.is_damaged |= !is_whole && !ends_cleanly;
        if let Some(end) = end.filter(|end| end.writer.campaign == self.own.campaign) {
            for head in &end.heads {
                self.remember_as(head, end.writer.id)?;
            }
        }
        if merged.stations.contains_key(&self.own.id) {
            self.read_head()?;
        }
        Ok(merged)
    }

    /// Begins to read a station's entries. It must be of this campaign.
    fn begin(&mut self, station: Station, path: &Path) -> Result<Progress, LedgerError> {
        self.add_station(station, path)?;
        let previous = station.beginning();
        Ok(Progress {
            station,
            previous,
            seq: Some(0),
            is_broken: false,
        })
    }

    /// Adds a station, if it is of this campaign. Its id follows from its key, so no other station
    /// can have it.
    pub(super) fn add_station(&mut self, station: Station, path: &Path) -> Result<(), LedgerError> {
        if station.campaign != self.own.campaign {
            return Err(LedgerError::OtherCampaign(path.to_owned()));
        }
        self.connection.execute(
            "INSERT OR IGNORE INTO station (id, campaign, public_key, recipients) VALUES (?1, ?2, ?3, ?4)",
            params![station.id, station.campaign, station.public_key, station.recipients],
        )?;
        Ok(())
    }

    /// Takes entries in one transaction, up to the first one that does not follow.
    fn take(
        &mut self,
        current: &mut Progress,
        waiting: &mut Vec<Sealed>,
        merged: &mut Merged,
    ) -> Result<(), LedgerError> {
        let report = merged.stations.entry(current.station.id).or_default();
        if current.is_broken || waiting.is_empty() {
            merged.is_damaged |= !waiting.is_empty();
            return Ok(());
        }
        let station = current.station;
        let first = current.previous;
        // The number of an entry is above 0, and in a file it may be anything.
        let before = match (current.seq, waiting.first()) {
            (None, Some(entry)) => entry.seq.saturating_sub(1),
            (seq, _) => seq.unwrap_or(0),
        };
        let is_beginning = first == station.beginning();
        let fits: Vec<bool> = (0..waiting.len())
            .into_par_iter()
            .map(|at| {
                let previous = if at == 0 { first } else { waiting[at - 1].hash };
                let seq = waiting[at].seq;
                Some(seq) == before.checked_add(1 + at as u64)
                    // SQLite's numbers end at 2^63.
                    && i64::try_from(seq).is_ok()
                    && (at > 0 || (seq == 1) == is_beginning)
                    && waiting[at].follows(previous, &station)
            })
            .collect();
        let good = fits.iter().take_while(|fits| **fits).count();
        let mut is_broken = good < waiting.len();
        waiting.truncate(good);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for entry in &*waiting {
            match insert(&transaction, station.id, current.previous, entry)? {
                Inserted::New => report.new += 1,
                Inserted::Known => report.known += 1,
                Inserted::Forked => report.forked += 1,
                Inserted::Refused => {
                    is_broken = true;
                    break;
                }
            }
            (current.previous, current.seq) = (entry.hash, Some(entry.seq));
        }
        transaction.commit()?;
        current.is_broken = is_broken;
        merged.is_damaged |= is_broken;
        Ok(())
    }

    /// Remembers the head of a receipt, if its station signed it or is not known yet. Returns true
    /// if it did.
    ///
    /// # Errors
    /// Returns an error if it cannot be stored.
    pub fn remember(&mut self, known: &SignedHead) -> Result<bool, LedgerError> {
        self.remember_as(known, ORGANIZER)
    }

    /// Remembers a head that a server holds, if its station is known here and signed it.
    ///
    /// # Errors
    /// Returns an error if it cannot be stored.
    pub fn remember_from_server(&mut self, known: &SignedHead) -> Result<bool, LedgerError> {
        // The server has no name and no say: the station itself is the one who says so.
        self.remember_as(known, known.head.station)
    }

    /// Remembers a head that somebody holds. One from a file is not remembered if its station is
    /// not known, since nobody can tell then who made it up.
    fn remember_as(&mut self, known: &SignedHead, writer: StationId) -> Result<bool, LedgerError> {
        let Head { station, seq, hash } = known.head;
        let is_true = match find_station(&self.connection, station)? {
            Some(station) => is_signed(&station, &known.head, &known.signature),
            None => writer == ORGANIZER,
        };
        // SQLite's numbers end at 2^63.
        if seq == 0 || i64::try_from(seq).is_err() || !is_true {
            return Ok(false);
        }
        self.connection.execute(
            "INSERT OR IGNORE INTO head (station, seq, hash, signature, writer) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![station, seq, hash, known.signature, writer],
        )?;
        Ok(true)
    }

    /// The stations that are known here.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn stations(&self) -> Result<Vec<Station>, LedgerError> {
        Ok(super::transfer::stations(&self.connection)?)
    }

    /// The forks of all chains.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn forks(&self) -> Result<Vec<Fork>, LedgerError> {
        let sql = "SELECT station, min(seq) FROM branch AS b
                   WHERE EXISTS (SELECT 1 FROM entry WHERE station = b.station AND seq = b.seq)
                   GROUP BY station ORDER BY station";
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Fork {
                station: row.get(0)?,
                seq: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The entries that are lost between those that are here.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn gaps(&self) -> Result<Vec<Gap>, LedgerError> {
        Ok(gaps(&self.connection)?)
    }
}

/// The first station of a turn-in or a mirror, which names its campaign and the recipients that it
/// seals to; `None` if the file is neither, has no station or cannot be read. Nothing is verified.
#[must_use]
pub fn first_station(path: &Path) -> Option<Station> {
    let file = open_regular(path, LONGEST).ok()?;
    let Begun::Frames(mut frames) = Frames::open(BufReader::new(file)).ok()? else {
        return None;
    };
    match frames.next().ok()?? {
        Frame::Station(station) => Some(station),
        Frame::Entry(_) | Frame::Previous(_) | Frame::End => None,
    }
}

/// The station with this id, if it is known here.
pub(crate) fn find_station(
    connection: &rusqlite::Connection,
    id: StationId,
) -> rusqlite::Result<Option<Station>> {
    connection
        .prepare_cached("SELECT campaign, public_key, recipients FROM station WHERE id = ?1")?
        .query_row(params![id], |row| {
            Ok(Station::new(row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()
}

/// The result of inserting an entry that was checked.
pub(super) enum Inserted {
    New,
    Known,
    Forked,
    /// Another entry of its station has the same id, which no station makes.
    Refused,
}

/// Stores an entry that was checked, on the chain or on a fork.
pub(super) fn insert(
    transaction: &Transaction<'_>,
    station: StationId,
    previous: Hash,
    entry: &Sealed,
) -> rusqlite::Result<Inserted> {
    let hash_of = |seq: u64| -> rusqlite::Result<Option<Hash>> {
        transaction
            .prepare_cached("SELECT hash FROM entry WHERE station = ?1 AND seq = ?2")?
            .query_row(params![station, seq], |row| row.get(0))
            .optional()
    };
    let here = hash_of(entry.seq)?;
    if here == Some(entry.hash) {
        return Ok(Inserted::Known);
    }
    let Sealed {
        seq,
        kind,
        id,
        hash,
        signature,
        ref sealed,
    } = *entry;
    // It belongs to the chain if the entry before it does. Everything after the first forked entry
    // belongs to the fork.
    if here.is_none() && (seq == 1 || hash_of(seq - 1)? == Some(previous)) {
        let new = transaction
            .prepare_cached(
                "INSERT OR IGNORE INTO entry (station, seq, id, kind, sealed, hash, signature, previous) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![station, seq, id, kind, sealed, hash, signature, previous])?;
        return Ok(if new == 0 {
            Inserted::Refused
        } else {
            Inserted::New
        });
    }
    let new = transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO fork (station, seq, hash, previous, id, kind, sealed, signature) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![station, seq, hash, previous, id, kind, sealed, signature])?;
    Ok(if new == 0 {
        Inserted::Known
    } else {
        Inserted::Forked
    })
}
