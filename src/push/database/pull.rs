//! Fetches other machines' entries from a server and imports them as a merge of turn-ins does.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;

use tokio_postgres::Error;
use uuid::Uuid;

use super::batch::BatchSize;
use super::client::Client;
use super::missing::{Missing, for_missing};
use super::{PushError, SCHEMA, Server, number, refuse_other_keys, stations_of, uuid};
use ledger::campaign::CampaignId;
use ledger::{
    EntryId, Hash, Head, Imported, Kind, Ledger, Reader, SignedHead, Station, StationId, WireEntry,
};

/// The longest entry, the same as in a turn-in's frames. Without a limit, anyone who can write to
/// the server could fill this machine's memory.
const LONGEST: i32 = 4 * 1024 * 1024;
/// The name of the server in errors of the ledger.
const SERVER: &str = "the database";

/// The result of a pull.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pulled {
    /// The results by station, for the stations with entries that were missing here.
    pub stations: BTreeMap<StationId, PulledStation>,
}

/// The result for one station.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PulledStation {
    /// The entries that were imported or refused.
    pub imported: Imported,
    /// The number of entries that this version of the program cannot read.
    pub unreadable: u64,
    /// True if the ledger did not know the station before.
    pub is_new: bool,
}

/// Imports every entry that the server has and the ledger does not. `progress` receives the number
/// of entries that were asked for.
///
/// # Errors
/// Returns an error if the connection was lost and could not be made again, or if the server has
/// another key for a station. Entries imported before stay.
pub fn pull(
    ledger: &mut Ledger,
    reader: &Reader,
    campaign: CampaignId,
    server: &mut Server,
    progress: impl Fn(u64),
) -> Result<Pulled, PushError> {
    server.create_tables(SCHEMA, &["station", "entry", "head"])?;
    let campaign = Uuid::from_bytes(*campaign.as_bytes());
    refuse_other_keys(&reader.stations()?, &stations_of(campaign, server)?)?;
    let mut pulled = Pulled::default();
    let mut requested = 0;
    let mut size = BatchSize::of_entries();
    for_missing(reader, campaign, server, |server, station, missing| {
        let report = match pulled.stations.entry(station.id) {
            Entry::Occupied(report) => report.into_mut(),
            Entry::Vacant(place) => place.insert(PulledStation {
                is_new: !ledger.knows(station.id)?,
                ..PulledStation::default()
            }),
        };
        let mut rest = missing;
        while !rest.is_empty() {
            let (asked, fetched) = server.run_batch(&mut size, |client, size| {
                let fitting = size.fitting(rest.iter().map(|entry| entry.bytes));
                let asked = rest.get(..fitting).unwrap_or(rest);
                Ok((asked.len(), fetch(station, asked, campaign, client)?))
            })?;
            rest = rest.get(asked..).unwrap_or_default();
            report.unreadable += (asked as u64).saturating_sub(fetched.len() as u64);
            let imported = ledger.import(*station, fetched, Path::new(SERVER))?;
            report.imported.merged.new += imported.merged.new;
            report.imported.merged.known += imported.merged.known;
            report.imported.merged.forked += imported.merged.forked;
            report.imported.missing_parent += imported.missing_parent;
            report.imported.forged += imported.forged;
            requested += asked as u64;
            progress(requested);
        }
        Ok(())
    })?;
    for head in heads(campaign, server)? {
        // A receipt on paper can introduce a station that is not known yet; a server cannot.
        if ledger.knows(head.head.station)? {
            ledger.remember_from_server(&head)?;
        }
    }
    Ok(pulled)
}

/// Fetches entries in the order of their numbers. Rows that are no valid entry, or of a kind that
/// is not known, are left out.
fn fetch(
    station: &Station,
    asked: &[Missing],
    campaign: Uuid,
    client: &mut Client,
) -> Result<Vec<WireEntry>, Error> {
    let numbers: Vec<i64> = asked.iter().map(|entry| number(entry.seq)).collect();
    let hashes: Vec<&[u8]> = asked.iter().map(|entry| &entry.hash[..]).collect();
    let sql = "SELECT e.seq, e.hash, e.previous, e.id, e.kind, e.signature, e.sealed
               FROM unnest($3::bigint[], $4::bytea[]) AS w (seq, hash)
               JOIN petition_kiosk.entry AS e ON e.campaign = $1 AND e.station = $2 AND e.seq = w.seq AND e.hash = w.hash
               WHERE octet_length(e.sealed) <= $5 ORDER BY e.seq, e.hash";
    let station_id = uuid(station.id);
    let rows = client.query(sql, &[&campaign, &station_id, &numbers, &hashes, &LONGEST])?;
    Ok(rows
        .iter()
        .filter_map(|row| parse_entry(station.id, row))
        .collect())
}

fn parse_entry(station: StationId, row: &tokio_postgres::Row) -> Option<WireEntry> {
    let bytes = |at: usize| row.try_get::<_, &[u8]>(at).ok();
    Some(WireEntry {
        station,
        seq: u64::try_from(row.try_get::<_, i64>(0).ok()?).ok()?,
        hash: Hash::from_bytes(bytes(1)?.try_into().ok()?),
        previous: Hash::from_bytes(bytes(2)?.try_into().ok()?),
        id: EntryId::from(row.try_get::<_, Uuid>(3).ok()?),
        kind: Kind::from_number(u8::try_from(row.try_get::<_, i16>(4).ok()?).ok()?),
        signature: bytes(5)?.try_into().ok()?,
        sealed: bytes(6)?.to_vec(),
    })
}

fn heads(campaign: Uuid, server: &mut Server) -> Result<Vec<SignedHead>, PushError> {
    let sql = "SELECT station, seq, hash, signature FROM petition_kiosk.head WHERE campaign = $1 ORDER BY station, seq, hash";
    let rows = server.run(|client| client.query(sql, &[&campaign]))?;
    let head = |row: &tokio_postgres::Row| {
        let bytes = |at: usize| row.try_get::<_, &[u8]>(at).ok();
        let station = StationId::from(row.try_get::<_, Uuid>(0).ok()?);
        let seq = u64::try_from(row.try_get::<_, i64>(1).ok()?).ok()?;
        let head = Head {
            station,
            seq,
            hash: Hash::from_bytes(bytes(2)?.try_into().ok()?),
        };
        Some(SignedHead::new(head, bytes(3)?.try_into().ok()?))
    };
    Ok(rows.iter().filter_map(head).collect())
}
