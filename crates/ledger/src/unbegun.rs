//! Tells a ledger whose making was cut off from one that lost its first page.
//!
//! Both look like a database with nothing in it. Until the first checkpoint all entries are in the
//! write-ahead log, so what the log holds decides: one that was begun anew over it would destroy
//! signatures that were acknowledged.

use std::fs::{self, File};
use std::io::{BufReader, Read as _};
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::quarantine::append;
use super::schema::pragma;

/// The size of a page, in bytes, of every ledger: SQLite's default.
pub(crate) const PAGE: u64 = 4_096;
/// The header of a write-ahead log, in bytes (SQLite's file format, section 4.1).
pub(crate) const LOG_HEADER: usize = 32;
/// The header of a frame in the log, in bytes. Its second number is not 0 in the last frame of a
/// transaction.
pub(crate) const FRAME_HEADER: usize = 24;

/// Returns true if a file is a database with nothing in it, as a station leaves it that loses its
/// power while its ledger is made. It is begun again, since nothing was acknowledged in it.
///
/// A rollback journal is left when the power goes at the switch to the write-ahead log. SQLite
/// rolls it back when the file is opened for writing, which is done here for a file of one page
/// only.
#[must_use]
pub fn is_unbegun(path: &Path) -> bool {
    let path = &crate::lock::behind_link(path);
    if holds_transactions(path) {
        return false;
    }
    let is_small = fs::metadata(path).is_ok_and(|file| file.len() <= PAGE);
    let access = if is_small && append(path, "-journal").exists() {
        OpenFlags::SQLITE_OPEN_READ_WRITE
    } else {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    };
    let look = || -> rusqlite::Result<bool> {
        let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        let marks: (i64, i64) = (
            pragma(&connection, "application_id")?,
            pragma(&connection, "user_version")?,
        );
        let tables: i64 =
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        Ok(marks == (0, 0) && tables == 0)
    };
    look().unwrap_or(false)
}

/// Returns true if a file is empty or gone, and its log is all that is left of a ledger. SQLite
/// deletes such a log when it opens the file, even for reading.
pub(super) fn is_only_log(path: &Path) -> bool {
    fs::metadata(path).map_or(0, |file| file.len()) == 0 && holds_transactions(path)
}

/// Returns true if the write-ahead log beside a file holds a whole transaction, whatever its header
/// says. One whose checksums do not hold counts too: a person has to look at it.
fn holds_transactions(path: &Path) -> bool {
    let Ok(file) = File::open(append(path, "-wal")) else {
        return false;
    };
    let mut log = BufReader::new(file);
    let mut header = [0; LOG_HEADER];
    if log.read_exact(&mut header).is_err() {
        return false;
    }
    let mut frame = vec![0; FRAME_HEADER + PAGE as usize];
    while log.read_exact(&mut frame).is_ok() {
        if frame[4..8] != [0; 4] {
            return true;
        }
    }
    false
}
