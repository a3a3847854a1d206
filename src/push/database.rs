//! A PostgreSQL server that holds a campaign's entries, sealed as the stations hold them.
//!
//! [`push`] and [`pull`](pull::pull) are unions, as a merge is. Doing one twice changes nothing,
//! two machines can do it at the same moment, and the next run continues after a run that was cut
//! off. The server is asked entry by entry and not for the highest number, because another machine
//! may have stored the end of a chain and not its middle.

mod address;
mod batch;
mod bounded;
mod client;
mod missing;
mod opened_signatures;
mod pull;
mod server;

pub use address::{Address, AddressError};
pub use opened_signatures::{PushedOpened, push_opened};
pub use pull::{Pulled, PulledStation, pull};
pub use server::{DatabaseError, RetryPolicy, Server};

use std::collections::BTreeSet;
use std::pin::pin;

use tokio_postgres::Error;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{ToSql, Type};
use uuid::Uuid;

use batch::BatchSize;
use client::Client;
use ledger::campaign::CampaignId;
use ledger::{LedgerError, Reader, SignedHead, Station, StationId, WireEntry};

/// The SQL of the tables for sealed entries.
const SCHEMA: &str = include_str!("../../assets/postgres/schema.sql");
/// The SQL that makes those tables strict, new ones and those of an earlier version.
const CONSTRAINTS: &str = include_str!("../../assets/postgres/constraints.sql");
/// The SQL of the table for opened signatures.
const OPENED_SCHEMA: &str = include_str!("../../assets/postgres/opened.sql");
/// The SQL of the counts without names.
const OPENED_COUNTS: &str = include_str!("../../assets/postgres/opened-counts.sql");
/// All SQL for sealed entries, with the role of whoever pushes them, for an administrator.
pub const FOR_ADMINISTRATORS: [&str; 3] = [
    SCHEMA,
    CONSTRAINTS,
    include_str!("../../assets/postgres/roles.sql"),
];
/// All SQL for opened signatures, with the roles of whoever pushes them or reads counts.
pub const OPENED_FOR_ADMINISTRATORS: [&str; 3] = [
    OPENED_SCHEMA,
    OPENED_COUNTS,
    include_str!("../../assets/postgres/opened-roles.sql"),
];

/// The reason why nothing more was pushed or pulled. Entries stored before stay stored.
#[derive(Debug, thiserror::Error)]
pub enum PushError {
    /// The ledger cannot be read or written.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The server did not do what was asked.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// The server has another key for a station than the ledger.
    #[error(
        "the server knows station {0} by another key than this ledger does; nothing was stored or taken, find out who wrote it there"
    )]
    OtherKey(StationId),
    /// The push was interrupted by a failure.
    #[error("{stored} entries were stored and {already_there} were there before; then {source}")]
    Interrupted {
        /// The number of entries that this run stored.
        stored: u64,
        /// The number of entries that were there before.
        already_there: u64,
        /// The failure of the server.
        source: DatabaseError,
    },
    /// The server has entries that this ledger does not have.
    #[error(
        "the server holds {0} entries that are not in this ledger, and one of them may be a withdrawal; run `petition-kiosk pull postgres` \
         first, no opened signature was pushed"
    )]
    Behind(u64),
    /// Another machine pushed entries during this push.
    #[error(
        "another machine pushed {0} entries during this push, and one of them may be a withdrawal; run `petition-kiosk pull postgres` and then \
         push again"
    )]
    Overtaken(u64),
}

/// The counts of a push.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pushed {
    /// The number of entries that were stored now.
    pub stored: u64,
    /// The number of entries that were there before.
    pub already_there: u64,
}

/// Pushes every sealed entry of a ledger that the server does not have. `progress` receives the
/// number of entries that are done.
///
/// # Errors
/// Returns an error if the ledger cannot be read, or if the connection was lost and could not be
/// made again. Entries stored before stay stored, and a later push continues.
pub fn push(
    reader: &Reader,
    campaign: CampaignId,
    server: &mut Server,
    progress: impl Fn(u64),
) -> Result<Pushed, PushError> {
    server.create_tables(SCHEMA, &["station", "entry", "head"])?;
    // The last of the rules, in the order of the file.
    let is_strict =
        "SELECT count(*) > 0 FROM pg_catalog.pg_constraint WHERE conname = 'head_sizes'";
    server.improve_tables(is_strict, CONSTRAINTS)?;
    let campaign = Uuid::from_bytes(*campaign.as_bytes());
    store_stations(&reader.stations()?, campaign, server)?;
    // The heads come first: they show which entries are missing after a push that was cut off.
    store_heads(&reader.known_heads()?, campaign, server)?;
    let mut pushed = Pushed::default();
    // The server need not be asked about the entries of a station of which it has none.
    let stations_there = stations_with_entries(campaign, server)?;
    let mut size = BatchSize::of_entries();
    let (most, bytes) = (size.entries(), size.bytes());
    let most = u32::try_from(most).unwrap_or(u32::MAX);
    let mut after = None;
    loop {
        let mut entries = reader.entries_after(after, most, bytes)?;
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
        // Every client stores in the same order, so that two clients wait for each other and
        // cannot deadlock.
        entries.sort_unstable_by_key(|entry| (entry.station, entry.seq, *entry.hash.as_bytes()));
        let mut rest = &entries[..];
        while !rest.is_empty() {
            let batch = server.run_batch(&mut size, |client, size| {
                let fitting = size.fitting(rest.iter().map(|entry| entry.sealed.len()));
                let batch = rest.get(..fitting).unwrap_or(rest);
                let stored = store(batch, campaign, &stations_there, client)?;
                Ok((batch.len(), stored))
            });
            let (entries, stored) = batch.map_err(|source| PushError::Interrupted {
                stored: pushed.stored,
                already_there: pushed.already_there,
                source,
            })?;
            rest = rest.get(entries..).unwrap_or_default();
            pushed.stored += stored;
            pushed.already_there += (entries as u64).saturating_sub(stored);
            progress(pushed.stored + pushed.already_there);
        }
        if is_last {
            return Ok(pushed);
        }
    }
}

/// Stores the stations, and compares their keys with those on the server.
fn store_stations(
    stations: &[Station],
    campaign: Uuid,
    server: &mut Server,
) -> Result<(), PushError> {
    let mut stations = stations.to_vec();
    stations.sort_unstable_by_key(|station| station.id);
    let ids: Vec<Uuid> = stations.iter().map(|station| uuid(station.id)).collect();
    let recipients: Vec<&[u8]> = stations
        .iter()
        .map(|station| &station.recipients[..])
        .collect();
    let keys: Vec<&[u8]> = stations
        .iter()
        .map(|station| &station.public_key[..])
        .collect();
    let insert = "INSERT INTO petition_kiosk.station (campaign, id, public_key, recipients)
                  SELECT $1, s.id, s.public_key, s.recipients
                  FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) AS s (id, public_key, recipients)
                  ON CONFLICT DO NOTHING";
    server.run(|client| client.execute(insert, &[&campaign, &ids, &keys, &recipients]))?;
    refuse_other_keys(&stations, &stations_of(campaign, server)?)
}

fn refuse_other_keys(here: &[Station], there: &[Station]) -> Result<(), PushError> {
    let differs = |station: &&Station| {
        there
            .iter()
            .any(|other| other.id == station.id && other != *station)
    };
    here.iter()
        .find(differs)
        .map_or(Ok(()), |station| Err(PushError::OtherKey(station.id)))
}

/// The stations of a campaign on the server. Rows that are no valid station are left out.
///
/// # Errors
/// Returns an error if the id of a station does not follow from its key: somebody exchanged one.
fn stations_of(campaign: Uuid, server: &mut Server) -> Result<Vec<Station>, PushError> {
    let sql = "SELECT id, public_key, recipients FROM petition_kiosk.station WHERE campaign = $1 ORDER BY id";
    let rows = server.run(|client| client.query(sql, &[&campaign]))?;
    let station = |row: &tokio_postgres::Row| {
        let id: Uuid = row.try_get(0).ok()?;
        let (key, recipients): (&[u8], &[u8]) = (row.try_get(1).ok()?, row.try_get(2).ok()?);
        let campaign = CampaignId::from_bytes(*campaign.as_bytes());
        let station = Station::new(campaign, key.try_into().ok()?, recipients.try_into().ok()?);
        let id = StationId::from(id);
        Some(if station.id == id {
            Ok(station)
        } else {
            Err(PushError::OtherKey(id))
        })
    };
    rows.iter().filter_map(station).collect()
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
fn stations_with_entries(
    campaign: Uuid,
    server: &mut Server,
) -> Result<BTreeSet<StationId>, DatabaseError> {
    let sql = "SELECT s.id FROM petition_kiosk.station AS s WHERE s.campaign = $1 AND EXISTS
                   (SELECT 1 FROM petition_kiosk.entry AS e WHERE e.campaign = s.campaign AND e.station = s.id)";
    let rows = server.run(|client| client.query(sql, &[&campaign]))?;
    Ok(rows
        .iter()
        .filter_map(|row| row.try_get::<_, Uuid>(0).ok())
        .map(StationId::from)
        .collect())
}

/// Stores the missing entries of a batch in one transaction. Returns their number.
fn store(
    batch: &[WireEntry],
    campaign: Uuid,
    stations_there: &BTreeSet<StationId>,
    client: &mut Client,
) -> Result<u64, Error> {
    let known = if batch
        .iter()
        .any(|entry| stations_there.contains(&entry.station))
    {
        known(batch, campaign, client)?
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
    // One statement is one transaction: either the whole batch is stored or none of it.
    match copy(&new, campaign, client) {
        // Another client stored one of them meanwhile, or this one before its connection was lost.
        Err(error) if error.code() == Some(&SqlState::UNIQUE_VIOLATION) => {
            insert(&new, campaign, client)
        }
        other => other,
    }
}

/// Stores entries by COPY, which takes half of the time of INSERT. It stores none of them if one is
/// there.
fn copy(entries: &[&WireEntry], campaign: Uuid, client: &mut Client) -> Result<u64, Error> {
    let sql = "COPY petition_kiosk.entry (campaign, station, seq, hash, previous, id, kind, signature, sealed)
               FROM STDIN (FORMAT binary)";
    let types = [
        Type::UUID,
        Type::UUID,
        Type::INT8,
        Type::BYTEA,
        Type::BYTEA,
        Type::UUID,
        Type::INT2,
        Type::BYTEA,
        Type::BYTEA,
    ];
    client.run(async |client| {
        let mut rows = pin!(BinaryCopyInWriter::new(client.copy_in(sql).await?, &types));
        for entry in entries {
            let row: [&(dyn ToSql + Sync); 9] = [
                &campaign,
                &uuid(entry.station),
                &number(entry.seq),
                &&entry.hash.as_bytes()[..],
                &&entry.previous.as_bytes()[..],
                &Uuid::from_bytes(*entry.id.as_bytes()),
                &i16::from(entry.kind.number()),
                &&entry.signature[..],
                &&entry.sealed[..],
            ];
            rows.as_mut().write(&row).await?;
        }
        rows.finish().await
    })
}

/// Stores those of the entries that are not there.
fn insert(entries: &[&WireEntry], campaign: Uuid, client: &mut Client) -> Result<u64, Error> {
    let new = entries.iter();
    let stations: Vec<Uuid> = new.clone().map(|entry| uuid(entry.station)).collect();
    let numbers: Vec<i64> = new.clone().map(|entry| number(entry.seq)).collect();
    let hashes: Vec<&[u8]> = new
        .clone()
        .map(|entry| &entry.hash.as_bytes()[..])
        .collect();
    let previous: Vec<&[u8]> = new
        .clone()
        .map(|entry| &entry.previous.as_bytes()[..])
        .collect();
    let ids: Vec<Uuid> = new
        .clone()
        .map(|entry| Uuid::from_bytes(*entry.id.as_bytes()))
        .collect();
    let kinds: Vec<i16> = new
        .clone()
        .map(|entry| i16::from(entry.kind.number()))
        .collect();
    let signatures: Vec<&[u8]> = new.clone().map(|entry| &entry.signature[..]).collect();
    let sealed: Vec<&[u8]> = new.map(|entry| &entry.sealed[..]).collect();
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
    client.execute(sql, &parameters)
}

/// The entries of a batch that the server has.
fn known(
    batch: &[WireEntry],
    campaign: Uuid,
    client: &mut Client,
) -> Result<BTreeSet<(StationId, u64, [u8; 32])>, Error> {
    let stations: Vec<Uuid> = batch.iter().map(|entry| uuid(entry.station)).collect();
    let numbers: Vec<i64> = batch.iter().map(|entry| number(entry.seq)).collect();
    let hashes: Vec<&[u8]> = batch
        .iter()
        .map(|entry| &entry.hash.as_bytes()[..])
        .collect();
    // One index lookup for each entry: with a join the server could choose to read the whole table
    // for each batch.
    let sql = "SELECT w.station, w.seq, w.hash FROM unnest($2::uuid[], $3::bigint[], $4::bytea[]) AS w (station, seq, hash),
               LATERAL (SELECT 1 FROM petition_kiosk.entry AS e
                        WHERE e.campaign = $1 AND e.station = w.station AND e.seq = w.seq AND e.hash = w.hash LIMIT 1) AS found";
    let rows = client.query(sql, &[&campaign, &stations, &numbers, &hashes])?;
    let key = |row: &tokio_postgres::Row| {
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
    Ok(rows.iter().filter_map(key).collect())
}

fn uuid(station: StationId) -> Uuid {
    Uuid::from_bytes(*station.as_bytes())
}

fn number(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}
