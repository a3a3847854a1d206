//! Entries that are lost between others that are here.
//!
//! A damaged ledger may come out with a hole: the entries after it stand beside the chain, each
//! proved by its station's signature and by the hash that it follows. So the first of them says
//! which entry must have come before it.

use rusqlite::Connection;

use crate::{Head, LedgerError, Reader, StationId};

/// Entries of a station that are lost between others that are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The first number that is lost.
    pub first: u64,
    /// The last entry that is lost, as the one after it names it.
    pub last: Head,
}

impl Gap {
    /// The station whose entries are lost.
    #[must_use]
    pub const fn station(&self) -> StationId {
        self.last.station
    }
}

impl Reader {
    /// The entries that are lost between those that are here.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn gaps(&self) -> Result<Vec<Gap>, LedgerError> {
        Ok(gaps(self.connection())?)
    }
}

/// The gaps, by station and number.
pub(crate) fn gaps(connection: &Connection) -> rusqlite::Result<Vec<Gap>> {
    let mut statement = connection.prepare(
        "SELECT DISTINCT b.station, b.seq - 1, b.previous,
                max(coalesce((SELECT max(seq) FROM entry
                              WHERE station = b.station AND seq < b.seq - 1), 0),
                    coalesce((SELECT max(seq) FROM branch
                              WHERE station = b.station AND seq < b.seq - 1), 0)) + 1
         FROM branch AS b
         WHERE b.seq > 1
           AND NOT EXISTS (SELECT 1 FROM entry WHERE station = b.station AND hash = b.previous
                                                 AND seq = b.seq - 1)
           AND NOT EXISTS (SELECT 1 FROM branch WHERE station = b.station AND hash = b.previous
                                                  AND seq = b.seq - 1)
         ORDER BY b.station, b.seq, b.previous",
    )?;
    let rows = statement.query_map([], |row| {
        let last = Head {
            station: row.get(0)?,
            seq: row.get(1)?,
            hash: row.get(2)?,
        };
        Ok(Gap {
            first: row.get(3)?,
            last,
        })
    })?;
    rows.collect()
}
