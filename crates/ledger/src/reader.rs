//! Reading a ledger: verifies the chains, opens the seals, and writes nothing.

mod check;
mod judge;
mod open;
mod verify;

pub use open::{OpenError, Opened, Unopened};

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};

use super::{Kind, LedgerError, SignedHead, Station, StationId, Tally, chain, schema};
use crate::campaign::CampaignId;

/// A ledger open for reading.
pub struct Reader {
    path: PathBuf,
    connection: Connection,
}

impl Reader {
    /// Opens a ledger for reading.
    ///
    /// # Errors
    /// Returns an error if there is none, or the file is something else.
    pub fn open(path: &Path) -> Result<Self, LedgerError> {
        let path = crate::lock::behind_link(path);
        let connection = schema::open_for_reading(&path)?;
        Ok(Self { path, connection })
    }

    /// The campaign of the station that this file was made on.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn campaign(&self) -> Result<CampaignId, LedgerError> {
        let sql = "SELECT campaign FROM station WHERE id = (SELECT station FROM own)";
        self.connection
            .query_row(sql, [], |row| row.get(0))
            .map_err(|error| self.unreadable(error))
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The head of the station that this file was made on, with its signature; `None` if nothing
    /// was appended.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn own_head(&self) -> Result<Option<SignedHead>, LedgerError> {
        chain::own_signed_head(&self.connection).map_err(|error| self.unreadable(error))
    }

    /// The number of entries of each kind that the station of this file appended after its entry
    /// `after`.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn own_tally(&self, after: u64) -> Result<Tally, LedgerError> {
        chain::own_tally(&self.connection, after).map_err(|error| self.unreadable(error))
    }

    /// The number of signatures of each station, with those on forks.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn signatures(&self) -> Result<BTreeMap<StationId, u64>, LedgerError> {
        let count = |table: &str, counts: &mut BTreeMap<StationId, u64>| -> rusqlite::Result<()> {
            let sql =
                format!("SELECT station, count(*) FROM {table} WHERE kind = ?1 GROUP BY station");
            let mut statement = self.connection.prepare(&sql)?;
            let mut rows = statement.query(params![Kind::Signature])?;
            while let Some(row) = rows.next()? {
                *counts.entry(row.get(0)?).or_default() += row.get::<_, u64>(1)?;
            }
            Ok(())
        };
        let mut counts = BTreeMap::new();
        let counted = count("entry", &mut counts).and_then(|()| count("branch", &mut counts));
        counted
            .map(|()| counts)
            .map_err(|error| self.unreadable(error))
    }

    /// The number of entries, of all stations.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn count(&self) -> Result<u64, LedgerError> {
        self.connection
            .query_row("SELECT count(*) FROM entry", [], |row| row.get(0))
            .map_err(|error| self.unreadable(error))
    }

    /// The stations under the ids that the file gives them, which the verifying compares with
    /// their own.
    fn stations_by_id(&self) -> rusqlite::Result<BTreeMap<StationId, Station>> {
        let mut statement = self
            .connection
            .prepare("SELECT id, campaign, public_key, recipients FROM station")?;
        let rows = statement.query_map([], |row| {
            let station = Station::new(row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((row.get(0)?, station))
        })?;
        rows.collect()
    }

    fn unreadable(&self, error: rusqlite::Error) -> LedgerError {
        match error.sqlite_error_code() {
            // A value of another form than the schema says: another program wrote the file.
            None => LedgerError::NotALedger(self.path.clone()),
            Some(_) => schema::unreadable(error, &self.path),
        }
    }
}
