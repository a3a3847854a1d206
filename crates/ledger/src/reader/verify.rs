//! Verifying the chains and the forks of a ledger.

use std::collections::BTreeMap;

use super::Reader;
use crate::chain::{Hash, Link, is_signed};
use crate::{Broken, Head, Kind, LedgerError, Station, StationId, schema};

/// An error that may stop the verifying.
enum Fault {
    Broken(Broken),
    Sqlite(rusqlite::Error),
}

impl From<Broken> for Fault {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl Reader {
    /// Verifies every chain, and the signature of every entry.
    ///
    /// # Errors
    /// Returns the first thing that does not fit.
    pub fn verify(&self) -> Result<Vec<Head>, LedgerError> {
        self.verify_chains(true)
    }

    /// Verifies every chain, and the signature of each chain's last entry, which covers the others
    /// by their hashes.
    ///
    /// # Errors
    /// Returns the first thing that does not fit.
    pub fn verify_heads(&self) -> Result<Vec<Head>, LedgerError> {
        self.verify_chains(false)
    }

    fn verify_chains(&self, every_signature: bool) -> Result<Vec<Head>, LedgerError> {
        let stations = self
            .stations_by_id()
            .map_err(|error| self.unreadable(error))?;
        self.verify_entries(&stations, every_signature)
            .and_then(|heads| self.verify_forks(&stations).map(|()| heads))
            .map_err(|error| match error {
                Fault::Broken(broken) => LedgerError::Broken {
                    path: self.path.clone(),
                    broken,
                },
                Fault::Sqlite(error) => self.unreadable(error),
            })
    }

    fn verify_entries(
        &self,
        stations: &BTreeMap<StationId, Station>,
        every_signature: bool,
    ) -> Result<Vec<Head>, Fault> {
        if let Some((id, _)) = stations.iter().find(|(id, station)| **id != station.id) {
            return Err(Broken::ForgedStation { station: *id }.into());
        }
        let mut heads: Vec<Head> = stations
            .values()
            .map(|station| Head {
                station: station.id,
                seq: 0,
                hash: station.beginning(),
            })
            .collect();
        let mut last: BTreeMap<StationId, [u8; 64]> = BTreeMap::new();
        let previous = if schema::says_previous(&self.connection)? {
            "previous"
        } else {
            "NULL"
        };
        let mut statement = self.connection.prepare(&format!(
            "SELECT station, seq, id, kind, sealed, hash, signature, {previous} FROM entry ORDER BY station, seq"
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, seq): (StationId, u64) = (row.get(0)?, row.get(1)?);
            let (Some(station), Some(head)) = (
                stations.get(&id),
                heads.iter_mut().find(|head| head.station == id),
            ) else {
                return Err(Broken::UnknownStation { seq }.into());
            };
            if seq != head.seq + 1 {
                return Err(Broken::Missing {
                    station: id,
                    expected: head.seq + 1,
                }
                .into());
            }
            let sealed = row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?;
            let changed = Broken::Changed { station: id, seq };
            let kind: Kind = row.get(3).map_err(|_| changed)?;
            let link = Link {
                previous: head.hash,
                station: id,
                seq,
                kind,
                id: row.get(2)?,
                sealed,
            };
            let (hash, signature): (Hash, [u8; 64]) = (row.get(5)?, row.get(6)?);
            let previous: Option<Hash> = row.get(7)?;
            if link.hash() != hash || previous.is_some_and(|previous| previous != head.hash) {
                return Err(changed.into());
            }
            let next = Head {
                station: id,
                seq,
                hash,
            };
            if every_signature && !is_signed(station, &next, &signature) {
                return Err(Broken::Unsigned { station: id, seq }.into());
            }
            *head = next;
            last.insert(id, signature);
        }
        for head in &heads {
            let signed = match (last.get(&head.station), stations.get(&head.station)) {
                (Some(signature), Some(station)) => is_signed(station, head, signature),
                _ => true,
            };
            if !signed {
                return Err(Broken::Unsigned {
                    station: head.station,
                    seq: head.seq,
                }
                .into());
            }
        }
        Ok(heads)
    }

    /// Verifies that each entry beside the chains follows the one that it says, and that its
    /// station signed it. That one may be lost: see [`gaps`](Self::gaps).
    fn verify_forks(&self, stations: &BTreeMap<StationId, Station>) -> Result<(), Fault> {
        let sql = "SELECT station, seq, id, kind, sealed, hash, signature, previous FROM branch ORDER BY station, seq";
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, seq, previous): (StationId, u64, Hash) =
                (row.get(0)?, row.get(1)?, row.get(7)?);
            let Some(station) = stations.get(&id) else {
                return Err(Broken::UnknownStation { seq }.into());
            };
            if (seq == 1) != (previous == station.beginning()) {
                return Err(Broken::Missing {
                    station: id,
                    expected: seq.saturating_sub(1),
                }
                .into());
            }
            let changed = Broken::Changed { station: id, seq };
            let kind: Kind = row.get(3).map_err(|_| changed)?;
            let sealed = row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?;
            let (hash, signature): (Hash, [u8; 64]) = (row.get(5)?, row.get(6)?);
            if (Link {
                previous,
                station: id,
                seq,
                kind,
                id: row.get(2)?,
                sealed,
            })
            .hash()
                != hash
            {
                return Err(changed.into());
            }
            let head = Head {
                station: id,
                seq,
                hash,
            };
            if !is_signed(station, &head, &signature) {
                return Err(Broken::Unsigned { station: id, seq }.into());
            }
        }
        Ok(())
    }
}
