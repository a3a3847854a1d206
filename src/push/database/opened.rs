//! Opened signatures on a server that the organizer alone can reach: a table of those that count.
//!
//! Who does not count any more is deleted from it, and not marked: somebody who wants to be gone
//! is. What is not as it was (a line of paper was corrected, a consent is another one) is deleted
//! and stored anew, so that no consent stands there that does not hold.
//!
//! Nobody may be put back by a machine that has not heard that they are gone. A withdrawal is a
//! sealed entry, and entries are pushed first; so a ledger that lacks an entry of the server's
//! pushes no opened signature before it has pulled, and one that was overtaken meanwhile says so.

use std::borrow::Cow;
use std::collections::BTreeMap;

use postgres::types::ToSql;
use uuid::Uuid;

use super::{BATCH, OPENED_SCHEMA, PushError, Server, absent, number, uuid};
use ledger::campaign::CampaignId;
use ledger::{Reader, Record};
use roll::Roll;

/// What came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Opened {
    /// Signatures that were stored now.
    pub stored: u64,
    /// Signatures that were there as they are.
    pub there: u64,
    /// Signatures that were there and not as they are: they were stored anew.
    pub changed: u64,
    /// Signatures that were deleted: they do not count any more.
    pub deleted: u64,
}

/// Makes the server's table of opened signatures hold those of the roll that count, and no others
/// of this campaign.
///
/// # Errors
/// Where the server knows entries that the ledger does not, or went away. Running it again mends
/// what was left half done.
pub fn push_opened(
    reader: &Reader,
    roll: &Roll,
    campaign: CampaignId,
    server: &mut Server,
) -> Result<Opened, PushError> {
    let campaign = Uuid::from_bytes(*campaign.as_bytes());
    let ahead = count(&absent(reader, campaign, server)?);
    if ahead > 0 {
        return Err(PushError::Behind(ahead));
    }
    server.make(OPENED_SCHEMA, &["signature"])?;
    let counted: BTreeMap<Place, Row<'_>> = roll
        .records()
        .iter()
        .map(Row::new)
        .map(|row| (row.place, row))
        .collect();
    let sql = "SELECT station, id, digest FROM petition_kiosk.signature WHERE campaign = $1";
    let rows = server.run(|client| client.query(sql, &[&campaign]))?;
    let read = |row: &postgres::Row| {
        Some((
            (row.try_get(0).ok()?, row.try_get(1).ok()?),
            row.try_get(2).ok()?,
        ))
    };
    let there: BTreeMap<Place, Vec<u8>> = rows.iter().filter_map(read).collect();

    let mut opened = Opened::default();
    let is_as_it_was = |row: &Row<'_>| {
        there
            .get(&row.place)
            .is_some_and(|digest| *digest == row.digest)
    };
    let (gone, known): (Vec<Place>, Vec<Place>) =
        there.keys().partition(|place| !counted.contains_key(place));
    opened.deleted = delete(&gone, campaign, server)?;
    let changed: Vec<Place> = known
        .into_iter()
        .filter(|place| counted.get(place).is_some_and(|row| !is_as_it_was(row)))
        .collect();
    let new: Vec<&Row<'_>> = counted.values().filter(|row| !is_as_it_was(row)).collect();
    opened.there = (counted.len() - new.len()) as u64;
    opened.changed = delete(&changed, campaign, server)?;
    for rows in new.chunks(BATCH as usize) {
        opened.stored += store(rows, campaign, server)?;
    }
    opened.stored = opened.stored.saturating_sub(opened.changed);
    let ahead = count(&absent(reader, campaign, server)?);
    if ahead > 0 {
        return Err(PushError::Overtaken(ahead));
    }
    Ok(opened)
}

fn count<A, B>(absent: &[(A, Vec<B>)]) -> u64 {
    absent.iter().map(|(_, places)| places.len() as u64).sum()
}

/// A station and an entry of it.
type Place = (Uuid, Uuid);

/// A signature as it stands there.
struct Row<'a> {
    place: Place,
    number: i64,
    signed_at: i64,
    words: [Cow<'a, str>; WORDS.len()],
    digest: Vec<u8>,
}

/// The columns of words, in the order of [`Row::words`].
const WORDS: [&str; 13] = [
    "event",
    "given_name",
    "family_name",
    "email",
    "phone",
    "street",
    "city",
    "state",
    "zip",
    "language",
    "comment",
    "consents",
    "text_hash",
];

impl<'a> Row<'a> {
    fn new(record: &'a Record) -> Self {
        let signature = &record.signature;
        let words: [Cow<'a, str>; WORDS.len()] = [
            record.event.as_deref().unwrap_or_default().into(),
            signature.given_name().into(),
            signature.family_name().into(),
            signature.email().into(),
            signature.phone().into(),
            signature.street().into(),
            signature.city().into(),
            signature.state().into(),
            signature.zip().into(),
            signature.language().into(),
            signature.comment().into(),
            signature.consents().join(" ").into(),
            signature.text_hash().to_string().into(),
        ];
        let (number, signed_at) = (number(record.seq), record.signed_at.unix());
        let mut digest = blake3::Hasher::new();
        digest
            .update(&number.to_be_bytes())
            .update(&signed_at.to_be_bytes());
        for words in &words {
            digest
                .update(&(words.len() as u64).to_be_bytes())
                .update(words.as_bytes());
        }
        let place = (
            uuid(record.station),
            Uuid::from_bytes(*record.id.as_bytes()),
        );
        Self {
            place,
            number,
            signed_at,
            words,
            digest: digest.finalize().as_bytes().to_vec(),
        }
    }
}

/// Deletes rows, and says how many it were.
fn delete(places: &[Place], campaign: Uuid, server: &mut Server) -> Result<u64, PushError> {
    let sql = "DELETE FROM petition_kiosk.signature WHERE campaign = $1
               AND (station, id) IN (SELECT g.station, g.id FROM unnest($2::uuid[], $3::uuid[]) AS g (station, id))";
    let mut deleted = 0;
    for places in places.chunks(BATCH as usize) {
        let (stations, ids): (Vec<Uuid>, Vec<Uuid>) = places.iter().copied().unzip();
        deleted += server.run(|client| client.execute(sql, &[&campaign, &stations, &ids]))?;
    }
    Ok(deleted)
}

fn store(rows: &[&Row<'_>], campaign: Uuid, server: &mut Server) -> Result<u64, PushError> {
    let (stations, ids): (Vec<Uuid>, Vec<Uuid>) = rows.iter().map(|row| row.place).unzip();
    let numbers: Vec<i64> = rows.iter().map(|row| row.number).collect();
    let times: Vec<i64> = rows.iter().map(|row| row.signed_at).collect();
    let digests: Vec<&[u8]> = rows.iter().map(|row| row.digest.as_slice()).collect();
    let columns: Vec<Vec<&str>> = (0..WORDS.len())
        .map(|at| rows.iter().map(|row| &*row.words[at]).collect())
        .collect();
    let names = WORDS.join(", ");
    let picked = WORDS.map(|name| format!("s.{name}")).join(", ");
    let arrays: Vec<String> = (7..7 + WORDS.len())
        .map(|at| format!("${at}::text[]"))
        .collect();
    let sql = format!(
        "INSERT INTO petition_kiosk.signature (campaign, station, id, seq, signed_at, digest, {names})
         SELECT $1, s.station, s.id, s.seq, to_timestamp(s.signed_at::double precision), s.digest, {picked}
         FROM unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[], $6::bytea[], {arrays})
             AS s (station, id, seq, signed_at, digest, {names}) ON CONFLICT DO NOTHING",
        arrays = arrays.join(", ")
    );
    let mut parameters: Vec<&(dyn ToSql + Sync)> =
        vec![&campaign, &stations, &ids, &numbers, &times, &digests];
    parameters.extend(columns.iter().map(|column| column as &(dyn ToSql + Sync)));
    Ok(server.run(|client| client.execute(&sql, &parameters))?)
}
