//! Finds the entries that the server has and a ledger does not, a page at a time: a list of all of
//! them could be longer than a bad link or this machine's memory bears.

use tokio_postgres::{Error, Row};
use uuid::Uuid;

use super::batch::BatchSize;
use super::client::Client;
use super::{PushError, Server, stations_of, uuid};
use ledger::{Reader, Station, StationId};

/// An entry that is on the server and not here.
pub(super) struct Missing {
    pub(super) seq: u64,
    pub(super) hash: [u8; 32],
    /// The length of what is sealed in it, as the server says.
    pub(super) bytes: usize,
}

/// A line of the server's list, which need not be a valid one.
struct Line {
    seq: i64,
    hash: Vec<u8>,
    bytes: i32,
}

/// Calls `found` with entries that the server has and the ledger does not, by station, in the order
/// of their numbers. What it imports is asked about no more.
pub(super) fn for_missing(
    reader: &Reader,
    campaign: Uuid,
    server: &mut Server,
    mut found: impl FnMut(&mut Server, &Station, &[Missing]) -> Result<(), PushError>,
) -> Result<(), PushError> {
    let mut size = BatchSize::of_keys();
    for station in stations_of(campaign, server)? {
        let here = reader.places(station.id)?;
        let mut after = (0, Vec::new());
        loop {
            let (lines, is_last) = server.run_batch(&mut size, |client, size| {
                let lines = list(station.id, &after, size.entries(), campaign, client)?;
                let is_last = lines.len() < size.entries();
                Ok((lines, is_last))
            })?;
            let missing: Vec<Missing> = lines
                .iter()
                .filter_map(Line::read)
                .filter(|entry| !here.contains(&(entry.seq, entry.hash)))
                .collect();
            if !missing.is_empty() {
                found(server, &station, &missing)?;
            }
            // A server that lists the same again and again would hold the program for ever.
            let goes_on = |last: &Line| (last.seq, &last.hash) > (after.0, &after.1);
            match lines.into_iter().next_back().filter(goes_on) {
                Some(last) if !is_last => after = (last.seq, last.hash),
                _ => break,
            }
        }
    }
    Ok(())
}

/// The next entries of a station after a number and a hash.
fn list(
    station: StationId,
    (seq, hash): &(i64, Vec<u8>),
    most: usize,
    campaign: Uuid,
    client: &mut Client,
) -> Result<Vec<Line>, Error> {
    let sql = "SELECT seq, hash, octet_length(sealed) FROM petition_kiosk.entry
               WHERE campaign = $1 AND station = $2 AND (seq, hash) > ($3, $4) ORDER BY seq, hash LIMIT $5";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let rows = client.query(sql, &[&campaign, &uuid(station), seq, hash, &most])?;
    let line = |row: &Row| {
        Some(Line {
            seq: row.try_get(0).ok()?,
            hash: row.try_get(1).ok()?,
            bytes: row.try_get(2).ok()?,
        })
    };
    Ok(rows.iter().filter_map(line).collect())
}

impl Line {
    fn read(&self) -> Option<Missing> {
        Some(Missing {
            seq: u64::try_from(self.seq).ok()?,
            hash: self.hash.as_slice().try_into().ok()?,
            bytes: usize::try_from(self.bytes).ok()?,
        })
    }
}
