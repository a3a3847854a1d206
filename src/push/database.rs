//! A PostgreSQL server that holds a campaign's entries, sealed as the stations hold them.
//!
//! [`push`] and [`pull`](pull::pull) are unions, as a merge is: twice is once, two machines at the same moment are one after the other, and
//! whatever was cut off goes on the next time. What is there is asked for entry by entry, not by
//! the highest number: another machine may have stored the end of a chain and not its middle.

mod address;
mod opened;
mod pull;
mod server;

pub use address::{Address, BadAddress};
pub use opened::{Opened, push_opened};
pub use pull::{Pulled, PulledStation, pull};
pub use server::{DatabaseError, Pauses, Server};

use std::collections::BTreeSet;

use postgres::types::ToSql;
use uuid::Uuid;

use ledger::campaign::CampaignId;
use ledger::{LedgerError, Reader, SignedHead, Station, StationId, WireEntry};

/// The tables of sealed entries.
pub const SCHEMA: &str = include_str!("../../assets/postgres/schema.sql");
/// The table of opened signatures.
pub const OPENED_SCHEMA: &str = include_str!("../../assets/postgres/opened.sql");

/// Entries in one transaction: some 2.5 MB.
const BATCH: u32 = 1_000;

/// Why nothing more was pushed or pulled. What was stored before stays stored.
#[derive(Debug, thiserror::Error)]
pub enum PushError {
    /// The ledger.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The server.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// Another key than the ledger's.
    #[error(
        "the server knows station {0} by another key than this ledger does; nothing was stored or taken, find out who wrote it there"
    )]
    OtherKey(StationId),
    /// It went so far.
    #[error("{stored} entries were stored and {there} were there before; then {why}")]
    Interrupted {
        /// Entries stored by this run.
        stored: u64,
        /// Entries that were there.
        there: u64,
        /// Why no more.
        why: DatabaseError,
    },
    /// The server knows more than this ledger.
    #[error(
        "the server holds {0} entries that are not in this ledger, and one of them may be a withdrawal; run `petition-kiosk pull postgres` \
         first, no opened signature was pushed"
    )]
    Behind(u64),
    /// The server learned more meanwhile.
    #[error(
        "another machine has pushed {0} entries meanwhile, and one of them may be a withdrawal; run `petition-kiosk pull postgres` and then \
         push again"
    )]
    Overtaken(u64),
}

/// What came of a push.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pushed {
    /// Entries that were stored now.
    pub stored: u64,
    /// Entries that were there.
    pub there: u64,
}

/// Pushes every sealed entry of a ledger that the server does not have. `progress` is told how many
/// are done.
///
/// # Errors
/// Where the ledger cannot be read, or the server went away and did not come back; what was stored
/// stays, and a later push goes on.
pub fn push(
    reader: &Reader,
    campaign: CampaignId,
    server: &mut Server,
    progress: impl Fn(u64),
) -> Result<Pushed, PushError> {
    server.make(SCHEMA, &["station", "entry", "head"])?;
    let campaign = Uuid::from_bytes(*campaign.as_bytes());
    know_stations(&reader.stations()?, campaign, server)?;
    // First the heads: from then on it can be told what is missing of a push that was cut off.
    store_heads(&reader.known_heads()?, campaign, server)?;
    let mut pushed = Pushed::default();
    // A station of which the server has nothing is not asked about, batch by batch.
    let begun = begun(campaign, server)?;
    let mut after = None;
    loop {
        let mut entries = reader.entries_after(after, BATCH)?;
        let is_last = match entries.last() {
            Some(last) => {
                after = Some((last.station, last.seq));
                false
            }
            None => {
                entries = reader.forked_entries()?;
                true
            }
        };
        for batch in entries.chunks_mut(BATCH as usize) {
            // Every client stores in the same order, so that two of them wait for each other and
            // never in a ring.
            batch.sort_unstable_by_key(|entry| (entry.station, entry.seq, *entry.hash.as_bytes()));
            let stored = store(batch, campaign, &begun, server);
            let stored = stored.map_err(|why| PushError::Interrupted {
                stored: pushed.stored,
                there: pushed.there,
                why,
            })?;
            pushed.stored += stored;
            pushed.there += (batch.len() as u64).saturating_sub(stored);
            progress(pushed.stored + pushed.there);
        }
        if is_last {
            return Ok(pushed);
        }
    }
}

/// Writes down the stations, and compares their keys with those that are there.
fn know_stations(
    stations: &[Station],
    campaign: Uuid,
    server: &mut Server,
) -> Result<(), PushError> {
    let mut stations = stations.to_vec();
    stations.sort_unstable_by_key(|station| station.id);
    let ids: Vec<Uuid> = stations.iter().map(|station| uuid(station.id)).collect();
    let keys: Vec<&[u8]> = stations
        .iter()
        .map(|station| &station.public_key[..])
        .collect();
    let insert = "INSERT INTO petition_kiosk.station (campaign, id, public_key)
                  SELECT $1, s.id, s.public_key FROM unnest($2::uuid[], $3::bytea[]) AS s (id, public_key) ON CONFLICT DO NOTHING";
    server.run(|client| client.execute(insert, &[&campaign, &ids, &keys]))?;
    refuse_other_keys(&stations, &stations_of(campaign, server)?)
}

fn refuse_other_keys(here: &[Station], there: &[Station]) -> Result<(), PushError> {
    let differs = |station: &&Station| {
        there
            .iter()
            .any(|other| other.id == station.id && other.public_key != station.public_key)
    };
    here.iter()
        .find(differs)
        .map_or(Ok(()), |station| Err(PushError::OtherKey(station.id)))
}

/// The stations of a campaign that the server has; what is no station is left out.
fn stations_of(campaign: Uuid, server: &mut Server) -> Result<Vec<Station>, DatabaseError> {
    let sql = "SELECT id, public_key FROM petition_kiosk.station WHERE campaign = $1 ORDER BY id";
    let rows = server.run(|client| client.query(sql, &[&campaign]))?;
    let station = |row: &postgres::Row| {
        let (id, key): (Uuid, &[u8]) = (row.try_get(0).ok()?, row.try_get(1).ok()?);
        let campaign = CampaignId::from_bytes(*campaign.as_bytes());
        Some(Station {
            campaign,
            id: StationId::from(id),
            public_key: key.try_into().ok()?,
        })
    };
    Ok(rows.iter().filter_map(station).collect())
}

fn store_heads(
    heads: &[SignedHead],
    campaign: Uuid,
    server: &mut Server,
) -> Result<(), DatabaseError> {
    let mut heads: Vec<&SignedHead> = heads.iter().collect();
    heads.sort_unstable_by_key(|signed| {
        (
            signed.head.station,
            signed.head.seq,
            *signed.head.hash.as_bytes(),
        )
    });
    let stations: Vec<Uuid> = heads
        .iter()
        .map(|signed| uuid(signed.head.station))
        .collect();
    let numbers: Vec<i64> = heads.iter().map(|signed| number(signed.head.seq)).collect();
    let hashes: Vec<&[u8]> = heads
        .iter()
        .map(|signed| &signed.head.hash.as_bytes()[..])
        .collect();
    let signatures: Vec<&[u8]> = heads.iter().map(|signed| &signed.signature()[..]).collect();
    let sql = "INSERT INTO petition_kiosk.head (campaign, station, seq, hash, signature)
               SELECT $1, h.station, h.seq, h.hash, h.signature
               FROM unnest($2::uuid[], $3::bigint[], $4::bytea[], $5::bytea[]) AS h (station, seq, hash, signature) ON CONFLICT DO NOTHING";
    server
        .run(|client| client.execute(sql, &[&campaign, &stations, &numbers, &hashes, &signatures]))
        .map(|_| ())
}

/// The stations of which the server has entries.
fn begun(campaign: Uuid, server: &mut Server) -> Result<BTreeSet<StationId>, DatabaseError> {
    let sql = "SELECT s.id FROM petition_kiosk.station AS s WHERE s.campaign = $1 AND EXISTS
                   (SELECT 1 FROM petition_kiosk.entry AS e WHERE e.campaign = s.campaign AND e.station = s.id)";
    let rows = server.run(|client| client.query(sql, &[&campaign]))?;
    Ok(rows
        .iter()
        .filter_map(|row| row.try_get::<_, Uuid>(0).ok())
        .map(StationId::from)
        .collect())
}

/// Stores those of a batch that are not there, in one transaction; answers with how many were not.
fn store(
    batch: &[WireEntry],
    campaign: Uuid,
    begun: &BTreeSet<StationId>,
    server: &mut Server,
) -> Result<u64, DatabaseError> {
    let known = if batch.iter().any(|entry| begun.contains(&entry.station)) {
        known(batch, campaign, server)?
    } else {
        BTreeSet::new()
    };
    let new: Vec<&WireEntry> = batch
        .iter()
        .filter(|entry| !known.contains(&(entry.station, entry.seq, *entry.hash.as_bytes())))
        .collect();
    if new.is_empty() {
        return Ok(0);
    }
    let stations: Vec<Uuid> = new.iter().map(|entry| uuid(entry.station)).collect();
    let numbers: Vec<i64> = new.iter().map(|entry| number(entry.seq)).collect();
    let hashes: Vec<&[u8]> = new.iter().map(|entry| &entry.hash.as_bytes()[..]).collect();
    let previous: Vec<&[u8]> = new
        .iter()
        .map(|entry| &entry.previous.as_bytes()[..])
        .collect();
    let ids: Vec<Uuid> = new
        .iter()
        .map(|entry| Uuid::from_bytes(*entry.id.as_bytes()))
        .collect();
    let kinds: Vec<i16> = new
        .iter()
        .map(|entry| i16::from(entry.kind.number()))
        .collect();
    let signatures: Vec<&[u8]> = new.iter().map(|entry| &entry.signature[..]).collect();
    let sealed: Vec<&[u8]> = new.iter().map(|entry| &entry.sealed[..]).collect();
    let sql = "INSERT INTO petition_kiosk.entry (campaign, station, seq, hash, previous, id, kind, signature, sealed)
               SELECT $1, e.station, e.seq, e.hash, e.previous, e.id, e.kind, e.signature, e.sealed
               FROM unnest($2::uuid[], $3::bigint[], $4::bytea[], $5::bytea[], $6::uuid[], $7::smallint[], $8::bytea[], $9::bytea[])
                    AS e (station, seq, hash, previous, id, kind, signature, sealed) ON CONFLICT DO NOTHING";
    let parameters: [&(dyn ToSql + Sync); 9] = [
        &campaign,
        &stations,
        &numbers,
        &hashes,
        &previous,
        &ids,
        &kinds,
        &signatures,
        &sealed,
    ];
    // One statement is one transaction: all of a batch is there, or nothing of it.
    server.run(|client| client.execute(sql, &parameters))
}

/// Which of a batch the server has.
fn known(
    batch: &[WireEntry],
    campaign: Uuid,
    server: &mut Server,
) -> Result<BTreeSet<(StationId, u64, [u8; 32])>, DatabaseError> {
    let stations: Vec<Uuid> = batch.iter().map(|entry| uuid(entry.station)).collect();
    let numbers: Vec<i64> = batch.iter().map(|entry| number(entry.seq)).collect();
    let hashes: Vec<&[u8]> = batch
        .iter()
        .map(|entry| &entry.hash.as_bytes()[..])
        .collect();
    // One look into the key an entry: a join would let the server choose to read the whole table
    // for each batch.
    let sql = "SELECT w.station, w.seq, w.hash FROM unnest($2::uuid[], $3::bigint[], $4::bytea[]) AS w (station, seq, hash),
               LATERAL (SELECT 1 FROM petition_kiosk.entry AS e
                        WHERE e.campaign = $1 AND e.station = w.station AND e.seq = w.seq AND e.hash = w.hash LIMIT 1) AS found";
    let rows =
        server.run(|client| client.query(sql, &[&campaign, &stations, &numbers, &hashes]))?;
    let place = |row: &postgres::Row| {
        let (station, seq, hash): (Uuid, i64, &[u8]) = (
            row.try_get(0).ok()?,
            row.try_get(1).ok()?,
            row.try_get(2).ok()?,
        );
        Some((
            StationId::from(station),
            u64::try_from(seq).ok()?,
            hash.try_into().ok()?,
        ))
    };
    Ok(rows.iter().filter_map(place).collect())
}

/// Every entry that the server has and this ledger does not, by station, in the order of their
/// numbers.
fn absent(
    reader: &Reader,
    campaign: Uuid,
    server: &mut Server,
) -> Result<Vec<(Station, Vec<Place>)>, PushError> {
    let mut absent = Vec::new();
    for station in stations_of(campaign, server)? {
        let here = reader.places(station.id)?;
        let sql = "SELECT seq, hash FROM petition_kiosk.entry WHERE campaign = $1 AND station = $2 ORDER BY seq, hash";
        let rows = server.run(|client| client.query(sql, &[&campaign, &uuid(station.id)]))?;
        let place = |row: &postgres::Row| {
            let (seq, hash): (i64, &[u8]) = (row.try_get(0).ok()?, row.try_get(1).ok()?);
            Some((u64::try_from(seq).ok()?, hash.try_into().ok()?))
        };
        let missing: Vec<Place> = rows
            .iter()
            .filter_map(place)
            .filter(|place| !here.contains(place))
            .collect();
        if !missing.is_empty() {
            absent.push((station, missing));
        }
    }
    Ok(absent)
}

/// Number and hash of an entry of a station.
type Place = (u64, [u8; 32]);

fn uuid(station: StationId) -> Uuid {
    Uuid::from_bytes(*station.as_bytes())
}

fn number(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}
