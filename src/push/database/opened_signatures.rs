//! Pushes opened signatures to a server that only the organizer can reach: a table of the
//! signatures that count.
//!
//! A signature that does not count any more is deleted there and not only marked, because its
//! signer may have asked to be removed. A signature that changed (a line of paper was corrected, a
//! consent changed) is deleted and stored again, so that no outdated consent stays in the table.
//!
//! A machine that has not received a withdrawal must not put the signature back. A withdrawal is a
//! sealed entry, and entries are pushed first. So a ledger that lacks an entry of the server pushes
//! no opened signatures before a pull, and if another machine pushes entries meanwhile, the push
//! fails with an error.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tokio_postgres::Error;
use tokio_postgres::types::ToSql;
use uuid::Uuid;

use super::batch::BatchSize;
use super::client::Client;
use super::missing::for_missing;
use super::{OPENED_COUNTS, OPENED_SCHEMA, PushError, Server, number, uuid};
use crate::export::current_consents;
use ledger::campaign::Campaign;
use ledger::{Reader, Record};
use petition::Wordings;
use roll::Roll;

/// The counts of a push of opened signatures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PushedOpened {
    /// The number of signatures that were stored now.
    pub stored: u64,
    /// The number of signatures that were there unchanged.
    pub already_there: u64,
    /// The number of signatures that had changed and were stored again.
    pub changed: u64,
    /// The number of signatures that were deleted because they do not count any more.
    pub deleted: u64,
}

/// Updates the server's table so that it holds the signatures of this campaign that count, and no
/// others.
///
/// # Errors
/// Returns an error if the server has entries that the ledger does not have, or if the connection
/// was lost. Running it again completes an update that was interrupted.
pub fn push_opened(
    reader: &Reader,
    roll: &Roll,
    campaign: &Campaign,
    server: &mut Server,
) -> Result<PushedOpened, PushError> {
    let wordings = Wordings::new(&campaign.petition);
    let campaign = Uuid::from_bytes(*campaign.id.as_bytes());
    let ahead = count_missing(reader, campaign, server)?;
    if ahead > 0 {
        return Err(PushError::Behind(ahead));
    }
    server.create_tables(OPENED_SCHEMA, &["signature"])?;
    let has_counts = "SELECT to_regclass('petition_kiosk.signature_count') IS NOT NULL";
    server.improve_tables(has_counts, OPENED_COUNTS)?;
    let counted: BTreeMap<SignatureKey, Row<'_>> = roll
        .records()
        .iter()
        .map(|record| Row::new(record, &wordings))
        .map(|row| (row.key, row))
        .collect();
    let there = digests(campaign, server)?;

    let mut opened = PushedOpened::default();
    let is_unchanged = |row: &Row<'_>| {
        there
            .get(&row.key)
            .is_some_and(|digest| *digest == row.digest)
    };
    let (uncounted, known): (Vec<SignatureKey>, Vec<SignatureKey>) =
        there.keys().partition(|key| !counted.contains_key(key));
    opened.deleted = delete(&uncounted, campaign, server)?;
    let changed: Vec<SignatureKey> = known
        .into_iter()
        .filter(|key| counted.get(key).is_some_and(|row| !is_unchanged(row)))
        .collect();
    let new: Vec<&Row<'_>> = counted.values().filter(|row| !is_unchanged(row)).collect();
    opened.already_there = (counted.len() - new.len()) as u64;
    opened.changed = delete(&changed, campaign, server)?;
    let mut size = BatchSize::of_entries();
    let mut rest = &new[..];
    while !rest.is_empty() {
        let (rows, stored) = server.run_batch(&mut size, |client, size| {
            let rows = rest.get(..size.entries()).unwrap_or(rest);
            Ok((rows.len(), store(rows, campaign, client)?))
        })?;
        rest = rest.get(rows..).unwrap_or_default();
        opened.stored += stored;
    }
    opened.stored = opened.stored.saturating_sub(opened.changed);
    let ahead = count_missing(reader, campaign, server)?;
    if ahead > 0 {
        return Err(PushError::Overtaken(ahead));
    }
    Ok(opened)
}

fn count_missing(reader: &Reader, campaign: Uuid, server: &mut Server) -> Result<u64, PushError> {
    let mut missing = 0;
    for_missing(reader, campaign, server, |_, _, entries| {
        missing += entries.len() as u64;
        Ok(())
    })?;
    Ok(missing)
}

/// The digests of the rows that the server has.
fn digests(
    campaign: Uuid,
    server: &mut Server,
) -> Result<BTreeMap<SignatureKey, Vec<u8>>, PushError> {
    let sql = "SELECT station, id, digest FROM petition_kiosk.signature
               WHERE campaign = $1 AND (station, id) > ($2, $3) ORDER BY station, id LIMIT $4";
    let read = |row: &tokio_postgres::Row| {
        Some((
            (row.try_get(0).ok()?, row.try_get(1).ok()?),
            row.try_get(2).ok()?,
        ))
    };
    let (mut there, mut size) = (BTreeMap::new(), BatchSize::of_keys());
    let mut after = (Uuid::nil(), Uuid::nil());
    loop {
        let (page, is_last) = server.run_batch(&mut size, |client, size| {
            let most = i64::try_from(size.entries()).unwrap_or(i64::MAX);
            let rows = client.query(sql, &[&campaign, &after.0, &after.1, &most])?;
            let page: Vec<(SignatureKey, Vec<u8>)> = rows.iter().filter_map(read).collect();
            Ok((page, rows.len() < size.entries()))
        })?;
        let last = page.last().map(|(key, _)| *key).filter(|key| *key > after);
        there.extend(page);
        match last {
            Some(last) if !is_last => after = last,
            _ => return Ok(there),
        }
    }
}

/// The ids of a station and of an entry.
type SignatureKey = (Uuid, Uuid);

/// A row of the table.
struct Row<'a> {
    key: SignatureKey,
    number: i64,
    signed_at: i64,
    texts: [Cow<'a, str>; TEXT_COLUMNS.len()],
    digest: Vec<u8>,
}

/// The text columns, in the order of [`Row::texts`].
const TEXT_COLUMNS: [&str; 13] = [
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
    fn new(record: &'a Record, wordings: &Wordings<'_>) -> Self {
        let signature = &record.signature;
        let texts: [Cow<'a, str>; TEXT_COLUMNS.len()] = [
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
            current_consents(signature, wordings).into(),
            signature.text_hash().to_string().into(),
        ];
        let (number, signed_at) = (number(record.seq), record.signed_at.unix());
        let mut digest = blake3::Hasher::new();
        digest
            .update(&number.to_be_bytes())
            .update(&signed_at.to_be_bytes());
        for text in &texts {
            digest
                .update(&(text.len() as u64).to_be_bytes())
                .update(text.as_bytes());
        }
        let key = (
            uuid(record.station),
            Uuid::from_bytes(*record.id.as_bytes()),
        );
        Self {
            key,
            number,
            signed_at,
            texts,
            digest: digest.finalize().as_bytes().to_vec(),
        }
    }
}

/// Deletes rows and returns their number.
fn delete(keys: &[SignatureKey], campaign: Uuid, server: &mut Server) -> Result<u64, PushError> {
    let sql = "DELETE FROM petition_kiosk.signature WHERE campaign = $1
               AND (station, id) IN (SELECT g.station, g.id FROM unnest($2::uuid[], $3::uuid[]) AS g (station, id))";
    let (mut deleted, mut size, mut rest) = (0, BatchSize::of_entries(), keys);
    while !rest.is_empty() {
        let (taken, gone) = server.run_batch(&mut size, |client, size| {
            let keys = rest.get(..size.entries()).unwrap_or(rest);
            let (stations, ids): (Vec<Uuid>, Vec<Uuid>) = keys.iter().copied().unzip();
            Ok((
                keys.len(),
                client.execute(sql, &[&campaign, &stations, &ids])?,
            ))
        })?;
        rest = rest.get(taken..).unwrap_or_default();
        deleted += gone;
    }
    Ok(deleted)
}

fn store(rows: &[&Row<'_>], campaign: Uuid, client: &mut Client) -> Result<u64, Error> {
    let (stations, ids): (Vec<Uuid>, Vec<Uuid>) = rows.iter().map(|row| row.key).unzip();
    let numbers: Vec<i64> = rows.iter().map(|row| row.number).collect();
    let times: Vec<i64> = rows.iter().map(|row| row.signed_at).collect();
    let digests: Vec<&[u8]> = rows.iter().map(|row| row.digest.as_slice()).collect();
    let columns: Vec<Vec<&str>> = (0..TEXT_COLUMNS.len())
        .map(|at| rows.iter().map(|row| &*row.texts[at]).collect())
        .collect();
    let names = TEXT_COLUMNS.join(", ");
    let picked = TEXT_COLUMNS.map(|name| format!("s.{name}")).join(", ");
    let arrays: Vec<String> = (7..7 + TEXT_COLUMNS.len())
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
    client.execute(&sql, &parameters)
}
