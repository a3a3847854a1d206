//! The errors of a ledger. None of them carries anything that was sealed.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ffi;

use crate::campaign::SealError;
use crate::files::in_words;
use crate::merge::MOST_STATIONS;
use crate::{Broken, LONGEST_SCAN, StationId};

/// The reason why a ledger could not be opened, or an entry could not be stored. No variant carries
/// anything that was sealed.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// There is no file.
    #[error("there is no ledger at {}; check the path", .0.display())]
    Missing(PathBuf),
    /// The folder that it should be in is missing.
    #[error("the folder {} for the ledger is missing; make it, or choose another place", .0.display())]
    NoFolder(PathBuf),
    /// It is a file of another program, or too damaged to be read.
    #[error("{} cannot be read as a ledger; it was left as it is, `petition-kiosk ledger salvage` saves what is left in it", .0.display())]
    NotALedger(PathBuf),
    /// It was made by a later version of this program.
    #[error("{} was made by a newer version of this program; update this one", .0.display())]
    Newer(PathBuf),
    /// It was made before files said whose word counts.
    #[error("{} was made by a version before 0.2, whose files do not show who wrote them; it was left as it is, and nothing of it was taken", .0.display())]
    BeforeSigning(PathBuf),
    /// The campaign of this ledger was signed by another organizer's key.
    #[error("{} was begun for a campaign of another signing key or other recipients than the campaign's folder has now; nothing is collected, ask the organizer which campaign is the right one", .0.display())]
    OtherKeys(PathBuf),
    /// A turn-in has more stations than a drive ever has.
    #[error("{} has more than {MOST_STATIONS} stations, which no drive has; nothing of it was taken, find out where it comes from", .0.display())]
    TooManyStations(PathBuf),
    /// It does not verify, and is never written to again.
    #[error("{} does not verify ({broken}); it was left as it is, `petition-kiosk ledger salvage` saves what is left in it", path.display())]
    Broken {
        /// The path of the file.
        path: PathBuf,
        /// The first thing that does not fit.
        broken: Broken,
    },
    /// It belongs to another campaign.
    #[error("{} belongs to another campaign; choose another ledger", .0.display())]
    OtherCampaign(PathBuf),
    /// Another process has it open.
    #[error("{} is in use by another Petition Kiosk; close that one first", .0.display())]
    InUse(PathBuf),
    /// A file that was to be merged is not a turn-in or a mirror, and holds no entry that can be
    /// proved.
    #[error("{} is neither a turn-in nor a mirror, and no entry of this campaign was found in it; make a turn-in on its station with `petition-kiosk ledger turn-in`", .0.display())]
    NotATurnIn(PathBuf),
    /// A turn-in was not read back from its medium as it was written.
    #[error("{} was not read back as it was written; use another stick, the ledger itself is as it was", .0.display())]
    NotReadBack(PathBuf),
    /// The file is no longer where it was opened.
    #[error("{} was taken away while it was open; put it back and start the kiosk again, everything acknowledged is in it", .0.display())]
    Gone(PathBuf),
    /// The caller cancelled.
    #[error("opening was stopped; nothing was changed")]
    Stopped,
    /// The disk is full.
    #[error("the disk is full; everything acknowledged is safe, make room and sign again")]
    DiskFull,
    /// A write failed: the disk is full, or it fails.
    #[error(
        "the disk does not take what is written: it is full, or it fails; everything acknowledged is safe, make room and try again, or use another tablet"
    )]
    NotWritten,
    /// A scan is empty or too long.
    #[error("a scan has at least one byte and at most {} MB; scan the sheet in gray at 150 to 200 dots an inch", LONGEST_SCAN / 1024 / 1024)]
    ScanTooLong,
    /// A part of a scan is missing or does not open.
    #[error(
        "entry {seq} of station {station}, a part of the scan, cannot be opened; look at the paper itself"
    )]
    ScanNotWhole {
        /// The station that has the entry.
        station: StationId,
        /// The number of the entry there.
        seq: u64,
    },
    /// The entry could not be sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The entry was neither stored nor found.
    #[error("the entry was not stored; everything acknowledged is safe, try again")]
    NothingStored,
    /// The file cannot be read or written.
    #[error("{} cannot be used: {}", path.display(), in_words(source, path))]
    Io {
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// SQLite may not open or write the file.
    #[error("{} cannot be used ({source}); nothing in it was changed, check who may read and write it", path.display())]
    NoAccess {
        /// The path of the file.
        path: PathBuf,
        /// The error of SQLite.
        source: rusqlite::Error,
    },
    /// The system has made the medium read-only.
    #[error(
        "{0} is on a medium that cannot be written any more; use another tablet, and bring this one to the organizer"
    )]
    ReadOnlyMedium(PathBuf),
    /// SQLite reported an error.
    #[error("the ledger could not be used: {}; everything acknowledged is safe", sqlite_in_words(*code, source))]
    Sqlite {
        /// SQLite's extended result code.
        code: i32,
        /// The error of SQLite.
        source: rusqlite::Error,
    },
    /// A row has another form than the schema says.
    #[error("a row of the ledger cannot be read ({0}); everything acknowledged is safe")]
    BadRow(#[source] rusqlite::Error),
}

/// The reason in a result code of SQLite, in words that say what to do.
fn sqlite_in_words(code: i32, source: &rusqlite::Error) -> String {
    match code & 0xff {
        ffi::SQLITE_IOERR => {
            "its disk fails; use another tablet, and bring this one to the organizer".into()
        }
        ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => {
            "another program holds it; close that one, and try again".into()
        }
        ffi::SQLITE_NOMEM => {
            "there is too little memory; close other programs, and try again".into()
        }
        ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => {
            "it is damaged; `petition-kiosk ledger salvage` saves what is left in it".into()
        }
        _ => source.to_string(),
    }
}

impl From<rusqlite::Error> for LedgerError {
    fn from(source: rusqlite::Error) -> Self {
        let Some(failure) = source.sqlite_error() else {
            return Self::BadRow(source);
        };
        if failure.code == rusqlite::ErrorCode::DiskFull {
            return Self::DiskFull;
        }
        // In WAL mode a full disk comes as one of these, and so does a medium that fails.
        if matches!(
            failure.extended_code,
            ffi::SQLITE_IOERR_WRITE | ffi::SQLITE_IOERR_SHMSIZE
        ) {
            return Self::NotWritten;
        }
        let code = failure.extended_code;
        Self::Sqlite { code, source }
    }
}

impl LedgerError {
    /// Returns true when the file itself is unfit, so that a kiosk puts it into quarantine and
    /// begins a new one.
    #[must_use]
    pub fn is_unfit(&self) -> bool {
        matches!(self, Self::NotALedger(_) | Self::Broken { .. })
    }

    /// Returns true when the disk itself fails, as far as SQLite can tell.
    #[must_use]
    pub fn is_of_disk(&self) -> bool {
        matches!(self, Self::Sqlite { code, .. } if code & 0xff == ffi::SQLITE_IOERR)
    }

    /// Returns true when the error is about this file, which was to be merged, so that others can
    /// still be. One that is about the ledger itself, or about its disk, ends every merge.
    #[must_use]
    pub fn is_of_file(&self, file: &Path) -> bool {
        match self {
            Self::NotATurnIn(path)
            | Self::BeforeSigning(path)
            | Self::Newer(path)
            | Self::TooManyStations(path)
            | Self::OtherCampaign(path)
            | Self::Io { path, .. } => path == file,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    fn failure(code: i32) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
    }

    #[test]
    fn a_full_disk_is_not_taken_for_one_that_fails() {
        let error = LedgerError::from(failure(ffi::SQLITE_FULL));
        assert!(matches!(error, LedgerError::DiskFull), "{error:?}");
        for code in [ffi::SQLITE_IOERR_WRITE, ffi::SQLITE_IOERR_SHMSIZE] {
            let error = LedgerError::from(failure(code));
            assert!(
                matches!(error, LedgerError::NotWritten),
                "{code}: {error:?}"
            );
        }
        assert_eq!(
            (ffi::SQLITE_IOERR_WRITE, ffi::SQLITE_IOERR_SHMSIZE),
            (778, 4874)
        );
    }

    #[test]
    fn an_error_keeps_its_code_and_its_cause() {
        let error = LedgerError::from(failure(ffi::SQLITE_IOERR_FSYNC));
        let LedgerError::Sqlite { code, .. } = &error else {
            panic!("{error:?}");
        };
        assert_eq!(*code, ffi::SQLITE_IOERR_FSYNC);
        assert!(
            error
                .source()
                .is_some_and(|source| source.is::<rusqlite::Error>())
        );

        let folder = tempfile::tempdir().expect("a folder");
        let missing = folder.path().join("none.turn-in");
        let error = LedgerError::Io {
            source: std::fs::File::open(&missing).expect_err("missing"),
            path: missing,
        };
        let cause = error.source().and_then(|source| source.downcast_ref());
        assert_eq!(cause.map(io::Error::kind), Some(io::ErrorKind::NotFound));
    }
}
