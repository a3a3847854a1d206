//! Errors of a ledger, without anything that was sealed.

use std::io;
use std::path::PathBuf;

use crate::campaign::SealError;
use crate::{Broken, LONGEST_SCAN, StationId};

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
    /// An entry was neither stored nor found.
    #[error("the entry was not stored; everything acknowledged is safe, try again")]
    NothingStored,
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
