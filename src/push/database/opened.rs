//! Opened signatures on a server that the organizer alone can reach: a table of those that count.
//!
//! Who does not count any more is deleted from it, and not marked: somebody who wants to be gone is. So nobody may be put back by a machine
//! that has not heard of it. A withdrawal is a sealed entry, and entries are pushed first; so a ledger that lacks an entry of the server's
//! pushes no opened signature before it has pulled, and one that was overtaken meanwhile says so.

use std::collections::{BTreeMap, BTreeSet};

use postgres::types::ToSql;
use uuid::Uuid;

use super::{BATCH, OPENED_SCHEMA, PushError, Server, absent, number, uuid};
use crate::campaign::CampaignId;
use crate::ledger::{Reader, Record};
use crate::roll::Roll;

/// What came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Opened {
    /// Signatures that were stored now.
    pub stored: u64,
    /// Signatures that were there.
    pub there: u64,
    /// Signatures that were deleted: they do not count any more.
    pub deleted: u64,
}

/// Makes the server's table of opened signatures hold those of the roll that count, and no others of this campaign.
///
/// # Errors
/// Where the server knows entries that the ledger does not, or went away. Running it again mends what was left half done.
pub fn push_opened(reader: &Reader, roll: &Roll, campaign: CampaignId, server: &mut Server) -> Result<Opened, PushError> {
    let campaign = Uuid::from_bytes(*campaign.as_bytes());
    let ahead = count(&absent(reader, campaign, server)?);
    if ahead > 0 {
        return Err(PushError::Behind(ahead));
    }
    server.make(OPENED_SCHEMA, &["signature"])?;
    let counted: BTreeMap<(Uuid, Uuid), &Record> =
        roll.records().iter().map(|record| ((uuid(record.station), Uuid::from_bytes(*record.id.as_bytes())), record)).collect();
    let rows = server.run(|client| client.query("SELECT station, id FROM petition_kiosk.signature WHERE campaign = $1", &[&campaign]))?;
    let there: BTreeSet<(Uuid, Uuid)> = rows.iter().filter_map(|row| Some((row.try_get(0).ok()?, row.try_get(1).ok()?))).collect();

    let mut opened = Opened::default();
    let gone: Vec<(Uuid, Uuid)> = there.iter().filter(|place| !counted.contains_key(place)).copied().collect();
    for places in gone.chunks(BATCH as usize) {
        let (stations, ids): (Vec<Uuid>, Vec<Uuid>) = places.iter().copied().unzip();
        let sql = "DELETE FROM petition_kiosk.signature WHERE campaign = $1
                   AND (station, id) IN (SELECT g.station, g.id FROM unnest($2::uuid[], $3::uuid[]) AS g (station, id))";
        opened.deleted += server.run(|client| client.execute(sql, &[&campaign, &stations, &ids]))?;
    }
    let new: Vec<&Record> = counted.iter().filter(|(place, _)| !there.contains(place)).map(|(_, record)| *record).collect();
    opened.there = (counted.len() - new.len()) as u64;
    for records in new.chunks(BATCH as usize) {
        opened.stored += store(records, campaign, server)?;
    }
    let ahead = count(&absent(reader, campaign, server)?);
    if ahead > 0 {
        return Err(PushError::Overtaken(ahead));
    }
    Ok(opened)
}

fn count<A, B>(absent: &[(A, Vec<B>)]) -> u64 {
    absent.iter().map(|(_, places)| places.len() as u64).sum()
}

fn store(records: &[&Record], campaign: Uuid, server: &mut Server) -> Result<u64, PushError> {
    let stations: Vec<Uuid> = records.iter().map(|record| uuid(record.station)).collect();
    let ids: Vec<Uuid> = records.iter().map(|record| Uuid::from_bytes(*record.id.as_bytes())).collect();
    let numbers: Vec<i64> = records.iter().map(|record| number(record.seq)).collect();
    let times: Vec<i64> = records.iter().map(|record| record.signed_at.unix()).collect();
    let events: Vec<&str> = records.iter().map(|record| record.event.as_deref().unwrap_or_default()).collect();
    let words = |of: fn(&Record) -> &str| -> Vec<&str> { records.iter().map(|record| of(record)).collect() };
    let columns = [
        words(|record| record.signature.given_name()),
        words(|record| record.signature.family_name()),
        words(|record| record.signature.email()),
        words(|record| record.signature.phone()),
        words(|record| record.signature.street()),
        words(|record| record.signature.city()),
        words(|record| record.signature.state()),
        words(|record| record.signature.zip()),
        words(|record| record.signature.language()),
        words(|record| record.signature.comment()),
    ];
    let consents: Vec<String> = records.iter().map(|record| record.signature.consents().join(" ")).collect();
    let texts: Vec<String> = records.iter().map(|record| record.signature.text_hash().to_string()).collect();
    let sql = "INSERT INTO petition_kiosk.signature (campaign, station, id, seq, signed_at, event, given_name, family_name, email, phone,
                   street, city, state, zip, language, comment, consents, text_hash)
               SELECT $1, s.station, s.id, s.seq, to_timestamp(s.signed_at::double precision), s.event, s.given_name, s.family_name, s.email,
                   s.phone, s.street, s.city, s.state, s.zip, s.language, s.comment, s.consents, s.text_hash
               FROM unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
                   $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[])
                   AS s (station, id, seq, signed_at, event, given_name, family_name, email, phone, street, city, state, zip, language,
                   comment, consents, text_hash) ON CONFLICT DO NOTHING";
    let mut parameters: Vec<&(dyn ToSql + Sync)> = vec![&campaign, &stations, &ids, &numbers, &times, &events];
    parameters.extend(columns.iter().map(|column| column as &(dyn ToSql + Sync)));
    parameters.extend([&consents as &(dyn ToSql + Sync), &texts]);
    Ok(server.run(|client| client.execute(sql, &parameters))?)
}
