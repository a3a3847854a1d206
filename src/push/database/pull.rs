//! Other machines' entries, back from a server, through the hand that merges turn-ins.

use std::collections::BTreeMap;
use std::path::Path;

use uuid::Uuid;

use super::{
    BATCH, Place, PushError, SCHEMA, Server, absent, number, refuse_other_keys, stations_of, uuid,
};
use ledger::campaign::CampaignId;
use ledger::{
    EntryId, Hash, Head, Imported, Kind, Ledger, Reader, SignedHead, Station, StationId, WireEntry,
};

/// No entry is longer (a turn-in's frames have the same bound): whoever can write to the server
/// must not fill this machine's memory.
const LONGEST: i32 = 4 * 1024 * 1024;
/// Whom a ledger's error names.
const SERVER: &str = "the database";

/// What came of a pull.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pulled {
    /// By station, those of which something was to be taken.
    pub stations: BTreeMap<StationId, PulledStation>,
}

/// What came of one station's entries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PulledStation {
    /// The entries.
    pub taken: Imported,
    /// Entries that this version of the program cannot read.
    pub unknown: u64,
    /// Whether the ledger had never heard of the station.
    pub is_new: bool,
}

/// Takes every entry that the server has and the ledger does not. `progress` is told how many were
/// asked for.
///
/// # Errors
/// Where the server went away and did not come back, or holds a station under another key. What was
/// taken stays.
pub fn pull(
    ledger: &mut Ledger,
    reader: &Reader,
    campaign: CampaignId,
    server: &mut Server,
    progress: impl Fn(u64),
) -> Result<Pulled, PushError> {
    server.make(SCHEMA, &["station", "entry", "head"])?;
    let campaign = Uuid::from_bytes(*campaign.as_bytes());
    refuse_other_keys(&reader.stations()?, &stations_of(campaign, server)?)?;
    let mut pulled = Pulled::default();
    let mut asked = 0;
    for (station, places) in absent(reader, campaign, server)? {
        let mut report = PulledStation {
            is_new: !ledger.knows(station.id)?,
            ..PulledStation::default()
        };
        for places in places.chunks(BATCH as usize) {
            let fetched = fetch(&station, places, campaign, server)?;
            report.unknown += (places.len() as u64).saturating_sub(fetched.len() as u64);
            let taken = ledger.import(station, fetched, Path::new(SERVER))?;
            report.taken.merged.new += taken.merged.new;
            report.taken.merged.known += taken.merged.known;
            report.taken.merged.forked += taken.merged.forked;
            report.taken.missing_parent += taken.missing_parent;
            report.taken.forged += taken.forged;
            asked += places.len() as u64;
            progress(asked);
        }
        pulled.stations.insert(station.id, report);
    }
    for head in heads(campaign, server)? {
        // A receipt on paper is believed of a station that is not known; a server is not.
        if ledger.knows(head.head.station)? {
            ledger.remember(&head)?;
        }
    }
    Ok(pulled)
}

/// The entries at these places, in the order of their numbers; those that are none, or of a kind
/// that is not known, are left out.
fn fetch(
    station: &Station,
    places: &[Place],
    campaign: Uuid,
    server: &mut Server,
) -> Result<Vec<WireEntry>, PushError> {
    let numbers: Vec<i64> = places.iter().map(|(seq, _)| number(*seq)).collect();
    let hashes: Vec<&[u8]> = places.iter().map(|(_, hash)| &hash[..]).collect();
    let sql = "SELECT e.seq, e.hash, e.previous, e.id, e.kind, e.signature, e.sealed
               FROM unnest($3::bigint[], $4::bytea[]) AS w (seq, hash)
               JOIN petition_kiosk.entry AS e ON e.campaign = $1 AND e.station = $2 AND e.seq = w.seq AND e.hash = w.hash
               WHERE octet_length(e.sealed) <= $5 ORDER BY e.seq, e.hash";
    let rows = server.run(|client| {
        client.query(
            sql,
            &[&campaign, &uuid(station.id), &numbers, &hashes, &LONGEST],
        )
    })?;
    Ok(rows
        .iter()
        .filter_map(|row| carried(station.id, row))
        .collect())
}

fn carried(station: StationId, row: &postgres::Row) -> Option<WireEntry> {
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
    let head = |row: &postgres::Row| {
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
