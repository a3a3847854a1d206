//! The append-only file of sealed entries.
//!
//! [`Ledger`] is the one that is written to: it holds a lock, was verified before it was opened, and appends in one
//! transaction (seal, chain, insert), acknowledging only after COMMIT. [`Reader`] verifies and
//! opens, and writes nothing. Nothing outside of this room speaks to SQLite. A line is never
//! updated and never deleted. What is sealed stays sealed here, except in [`Reader::open_all`],
//! which needs the organizer's key.
//!
//! The reasons and figures behind each choice stand in ARCHITECTURE.md, "The ledger".

mod aside;
mod ballast;
mod carry;
mod chain;
mod entry;
mod frames;
mod lock;
mod merge;
mod mirror;
mod paper;
mod reader;
mod record;
mod schema;
mod turn_in;

pub use aside::SetAside;
pub use carry::{Carried, Taken};
pub use chain::{Broken, Hash, Head, NotAReceipt, SignedHead, Tally};
pub use entry::{EntryId, Kind, StationId};
pub use frames::Station;
pub use merge::{Merged, MergedStation, Missing, Parting, campaign_of};
pub use mirror::{MIRROR_ENDING, Mirror};
pub use paper::{
    LONGEST_SCAN, NewNews, NewPaperLine, NewScan, News, PaperLine, PaperPlace, Reading, ScanForm,
    ScanPart, SheetNews, Written,
};
pub use reader::{Opened, Reader, Unopened};
pub use record::{Decision, IssuedSheet, New, NewDecision, NewSheet, Record, Subject, Verdict};
pub use turn_in::{ENDING, TurnIn};

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use crate::campaign::{CampaignId, Recipients, SealError};
use crate::files::FileId;
use chain::{Link, StationKey};
use lock::Lock;
use record::Place;

/// Keeps everyone from appending to a ledger, for as long as it lives.
pub struct Held(#[expect(dead_code, reason = "what it does is to be there")] Lock);

/// Keeps everyone from appending to a ledger. Nothing of it is read or changed.
///
/// # Errors
/// Where a kiosk has it.
pub fn hold(path: &Path) -> Result<Held, LedgerError> {
    Lock::take(path).map(Held)
}

/// Seals what belongs at a place.
type Seal<'a> = &'a dyn Fn(Place) -> Result<Vec<u8>, SealError>;

/// A ledger open for appending. One process at a time has it.
pub struct Ledger {
    path: PathBuf,
    file: FileId,
    connection: Connection,
    campaign: CampaignId,
    station: StationId,
    key: StationKey,
    head: Head,
    signatures: u64,
    ballast: ballast::Ballast,
    // Released last: fields are dropped in the order in which they stand.
    _lock: Lock,
}

/// What is known once an entry is durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acknowledgement {
    /// The entry's number on this station, from 1.
    pub seq: u64,
    /// The entry's id.
    pub id: EntryId,
}

/// Why a ledger could not be opened, or an entry not be stored. No variant carries anything that
/// was sealed.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// There is no file.
    #[error("there is no ledger at {}; check the path", .0.display())]
    Missing(PathBuf),
    /// The folder it should be in is missing.
    #[error("the folder {} for the ledger is missing; make it, or choose another place", .0.display())]
    NoFolder(PathBuf),
    /// It is a file of something else, or damaged past reading.
    #[error("{} cannot be read as a ledger; it was left as it is, look for the turn-in or the mirror", .0.display())]
    NotALedger(PathBuf),
    /// It was made by a later version of this program.
    #[error("{} was made by a newer version of this program; update this one", .0.display())]
    Newer(PathBuf),
    /// It does not verify: it is never written to again.
    #[error("{} does not verify ({broken}); it was left as it is, keep it and begin a new one", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// What does not fit.
        broken: Broken,
    },
    /// It belongs to another campaign.
    #[error("{} belongs to another campaign; choose another ledger", .0.display())]
    OtherCampaign(PathBuf),
    /// Another process has it.
    #[error("{} is in use by another Petition Kiosk; close that one first", .0.display())]
    InUse(PathBuf),
    /// A file that is merged is none of ours.
    #[error("{} is not a turn-in; make one on its station with `petition-kiosk ledger turn-in`, a copied ledger is not merged", .0.display())]
    NotATurnIn(PathBuf),
    /// A station's name with another key than it is known by.
    #[error("{} says that it is of station {station}, and has another key than that one; nothing of it was taken, find out where it comes from", path.display())]
    OtherKey {
        /// The file.
        path: PathBuf,
        /// The station.
        station: StationId,
    },
    /// What was written was not what was read.
    #[error("{} was not read back as it was written; use another stick, the ledger itself is as it was", .0.display())]
    NotReadBack(PathBuf),
    /// The file is not where it was opened.
    #[error("{} was taken away while it was open; put it back and start the kiosk again, everything acknowledged is in it", .0.display())]
    Gone(PathBuf),
    /// Who waited for it did not want to any more.
    #[error("opening was stopped; nothing was changed")]
    Stopped,
    /// Nothing more fits on the disk.
    #[error("the disk is full; everything acknowledged is safe, make room and sign again")]
    DiskFull,
    /// A scan that is empty or too long.
    #[error("a scan has at least one byte and at most {} MB; scan the sheet in gray at 150 to 200 dots an inch", LONGEST_SCAN / 1024 / 1024)]
    ScanTooLong,
    /// A part of a scan is not there or does not open.
    #[error(
        "entry {seq} of station {station}, a part of the scan, cannot be opened; the paper itself has what it shows"
    )]
    ScanNotWhole {
        /// Of which station.
        station: StationId,
        /// Its number there.
        seq: u64,
    },
    /// The entry could not be sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The file system said no.
    #[error("{} cannot be used: {why}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What it said.
        why: io::Error,
    },
    /// SQLite said no.
    #[error("the ledger could not be used ({0}); everything acknowledged is safe")]
    Sqlite(String),
}

impl From<rusqlite::Error> for LedgerError {
    fn from(error: rusqlite::Error) -> Self {
        // A write that fails for want of room comes as FULL, or as IOERR_WRITE and IOERR_SHMSIZE in
        // WAL mode.
        match error.sqlite_error() {
            Some(code)
                if code.code == rusqlite::ErrorCode::DiskFull
                    || matches!(code.extended_code, 778 | 4874) =>
            {
                Self::DiskFull
            }
            Some(code) => Self::Sqlite(code.to_string()),
            None => Self::Sqlite("a row has another form than expected".to_owned()),
        }
    }
}

impl LedgerError {
    /// Whether the file itself is unfit, so that a kiosk sets it aside and begins a new one.
    #[must_use]
    pub fn is_unfit(&self) -> bool {
        matches!(self, Self::NotALedger(_) | Self::Broken { .. })
    }
}

impl Ledger {
    /// Opens a station's ledger for appending, making it where there is none. The whole chain is
    /// verified first.
    ///
    /// # Errors
    /// Where it is in use, belongs to another campaign, or does not verify: then not one byte of it
    /// was changed.
    pub fn open(path: &Path, campaign: CampaignId) -> Result<Self, LedgerError> {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return Err(LedgerError::NoFolder(folder.to_owned()));
        }
        let lock = Lock::take(path)?;
        if path.exists() && !schema::is_unbegun(path) {
            // Read before the first write: opening for writing would already replay or reset the
            // write-ahead log.
            let reader = Reader::open(path)?;
            reader.verify_heads()?;
        }
        let mut connection = schema::open_for_writing(path)?;
        schema::migrate(&mut connection, path)?;
        let (station, key) = own_station(&mut connection, campaign, path)?;
        let head = chain::own_head(&connection, station, campaign, &key)?;
        let signatures = chain::own_tally(&connection, 0)?.signatures;
        let ballast = ballast::Ballast::beside(path);
        let file = FileId::of(path).ok_or_else(|| LedgerError::Missing(path.to_owned()))?;
        Ok(Self {
            path: path.to_owned(),
            file,
            connection,
            campaign,
            station,
            key,
            head,
            signatures,
            ballast,
            _lock: lock,
        })
    }

    /// Seals a signature and appends it. When this returns, the entry is on the disk.
    ///
    /// The id is chosen by the caller before: given once more after a crash, it is found and
    /// acknowledged, and nothing is stored twice.
    ///
    /// # Errors
    /// Where it could not be stored; then nothing of it was.
    pub fn append(
        &mut self,
        new: &New<'_>,
        recipients: &Recipients,
    ) -> Result<Acknowledgement, LedgerError> {
        let seal = |place: Place| record::seal(new, place, recipients);
        let stored = self.append_sealed(&[new.id], Kind::Signature, &seal)?;
        // One id, one answer.
        stored
            .first()
            .copied()
            .ok_or_else(|| LedgerError::Sqlite("nothing was stored".to_owned()))
    }

    /// Issues blank sheets: an entry each, all of them or none. The number of a sheet is its
    /// entry's, so that none is issued twice, on this station or, with the station's
    /// [series](crate::sheet::Series), on any. Answers with the numbers.
    ///
    /// # Errors
    /// Where they could not be stored; then no sheet was issued.
    pub fn issue(
        &mut self,
        new: &NewSheet<'_>,
        sheets: usize,
        recipients: &Recipients,
    ) -> Result<Vec<u64>, LedgerError> {
        let ids: Vec<EntryId> = std::iter::repeat_with(EntryId::random)
            .take(sheets)
            .collect();
        let seal = |place: Place| record::seal_sheet(new, place, recipients);
        Ok(self
            .append_sealed(&ids, Kind::BlankSheet, &seal)?
            .into_iter()
            .map(|entry| entry.seq)
            .collect())
    }

    /// Appends what was decided about a signature. Answers with the decision as it is read when it
    /// is opened.
    ///
    /// # Errors
    /// Where it could not be stored.
    pub fn decide(
        &mut self,
        new: &NewDecision<'_>,
        recipients: &Recipients,
    ) -> Result<Decision, LedgerError> {
        let seal = |place: Place| record::seal_decision(new, place, recipients);
        let id = EntryId::random();
        self.append_sealed(&[id], Kind::Decision, &seal)?;
        let Head { station, seq, .. } = self.head;
        let NewDecision {
            decided_at,
            subject,
            verdict,
        } = *new;
        Ok(Decision {
            campaign: self.campaign,
            station,
            seq,
            id,
            decided_at,
            subject,
            verdict: verdict.clone(),
        })
    }

    fn append_sealed(
        &mut self,
        ids: &[EntryId],
        kind: Kind,
        seal: Seal<'_>,
    ) -> Result<Vec<Acknowledgement>, LedgerError> {
        match self.try_append(ids, kind, seal) {
            // The ballast was kept for this moment: it goes, and signers go on while the screen
            // asks for room.
            Err(LedgerError::DiskFull) if self.ballast.drop_it() => {
                self.try_append(ids, kind, seal)
            }
            other => other,
        }
    }

    fn try_append(
        &mut self,
        ids: &[EntryId],
        kind: Kind,
        seal: Seal<'_>,
    ) -> Result<Vec<Acknowledgement>, LedgerError> {
        // SQLite goes on writing into a file that was deleted or whose medium was pulled, as long
        // as the system lets it.
        if !self.file.is_at(&self.path) {
            return Err(LedgerError::Gone(self.path.clone()));
        }
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut head = self.head;
        let mut stored = Vec::with_capacity(ids.len());
        for id in ids.iter().copied() {
            let known: Option<u64> = transaction
                .query_row(
                    "SELECT seq FROM entry WHERE id = ?1 AND station = ?2",
                    params![id, self.station],
                    |row| row.get(0),
                )
                .optional()?;
            if let Some(seq) = known {
                stored.push(Acknowledgement { seq, id });
                continue;
            }
            let seq = head.seq + 1;
            let sealed = seal(Place {
                campaign: self.campaign,
                station: self.station,
                seq,
                id,
            })?;
            let hash = Link {
                previous: head.hash,
                station: self.station,
                seq,
                kind,
                id,
                sealed: &sealed,
            }
            .hash();
            transaction
                .prepare_cached("INSERT INTO entry (station, seq, id, kind, sealed, hash, signature) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
                .execute(params![self.station, seq, id, kind, sealed, hash, self.key.sign(&hash)])?;
            head = Head {
                station: self.station,
                seq,
                hash,
            };
            stored.push(Acknowledgement { seq, id });
        }
        transaction.commit()?;
        if kind == Kind::Signature {
            self.signatures += head.seq - self.head.seq;
        }
        self.head = head;
        Ok(stored)
    }

    /// The last entry's number and hash.
    #[must_use]
    pub fn head(&self) -> Head {
        self.head
    }

    /// The head with the station's signature over it, for a receipt; `None` where nothing was
    /// appended.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn signed_head(&self) -> Result<Option<SignedHead>, LedgerError> {
        Ok(chain::own_signed_head(&self.connection)?)
    }

    /// What was appended after the entry `after`, by kind.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn tally(&self, after: u64) -> Result<Tally, LedgerError> {
        Ok(chain::own_tally(&self.connection, after)?)
    }

    /// How many signatures this station has appended.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.signatures
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the room kept for a full disk was used up: time to ask for space.
    #[must_use]
    pub fn is_short_of_room(&self) -> bool {
        self.ballast.is_gone()
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Ledger({}, {} entries)",
            self.path.display(),
            self.head.seq
        )
    }
}

/// The station of this file, made at its first opening.
fn own_station(
    connection: &mut Connection,
    campaign: CampaignId,
    path: &Path,
) -> Result<(StationId, StationKey), LedgerError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let known: Option<(StationId, CampaignId, StationKey)> = transaction
        .query_row("SELECT own.station, station.campaign, own.secret_key FROM own JOIN station ON station.id = own.station", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    if let Some((station, of, key)) = known {
        return if of == campaign {
            Ok((station, key))
        } else {
            Err(LedgerError::OtherCampaign(path.to_owned()))
        };
    }
    let (station, key) = (StationId::random(), StationKey::generate());
    transaction.execute(
        "INSERT INTO station (id, campaign, public_key) VALUES (?1, ?2, ?3)",
        params![station, campaign, key.public()],
    )?;
    transaction.execute(
        "INSERT INTO own (only_one, station, secret_key) VALUES (1, ?1, ?2)",
        params![station, key],
    )?;
    transaction.commit()?;
    Ok((station, key))
}

#[cfg(test)]
mod tests;
