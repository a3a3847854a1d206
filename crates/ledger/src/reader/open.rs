//! Opening the entries of a ledger with the organizer's key.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rusqlite::{OptionalExtension as _, params};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use petition::signature::FieldError;

use super::check::Checks;
use super::{Reader, StationKeys};
use crate::campaign::{Campaign, CampaignId, OrganizerKey};
use crate::record::{self, Place};
use crate::stack::wiped;
use crate::{
    Decision, Entry, EntryId, Head, IssuedSheet, Kind, LedgerError, PaperLine, Record, ScanPart,
    SheetNews, StationId,
};

/// Entries read at a time when opening: some MB of memory, enough for every core.
const BATCH: u32 = 1_000;

/// The entries of a ledger, opened.
#[derive(Debug, Default)]
pub struct Opened {
    /// Every signature that opened, by station and number.
    pub records: Vec<Record>,
    /// Every blank sheet that was issued, by station and number.
    pub sheets: Vec<IssuedSheet>,
    /// Every decision about a signature.
    pub decisions: Vec<Decision>,
    /// Every line that was read on paper.
    pub lines: Vec<PaperLine>,
    /// Every report about a whole sheet.
    pub news: Vec<SheetNews>,
    /// The parts of scans, without their bytes.
    pub scans: Vec<ScanPart>,
    /// Every entry that did not open.
    pub unopened: Vec<Unopened>,
    /// The heads of the chains, if they were verified.
    pub heads: Vec<Head>,
}

/// An entry that could not be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unopened {
    /// The station that appended it.
    pub station: StationId,
    /// Its number on that station.
    pub seq: u64,
    /// The reason why not.
    pub reason: OpenError,
}

/// The reason why an entry did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It was sealed to another key, or is damaged.
    #[error("it was sealed for another organizer's key, or is damaged")]
    OtherKey,
    /// The place that is sealed with it is another one.
    #[error("it was moved here from another place")]
    Moved,
    /// It opened, but its content is not a record of this program.
    #[error("it is not a record of this program")]
    NotARecord,
    /// It opened, but its signature does not keep the rules of the form.
    #[error("its signature cannot have been made by this program: {0}")]
    NotASignature(FieldError),
    /// It opened, but the campaign does not have its event.
    #[error("the campaign does not have its event")]
    NoSuchEvent,
    /// It is of another campaign, such as practice.
    #[error("it belongs to another campaign")]
    OtherCampaign,
    /// It is of a kind that this version does not know.
    #[error("a newer version of this program made it; update this one to read it")]
    Newer,
}

struct Row {
    station: StationId,
    seq: u64,
    id: EntryId,
    kind: Kind,
    sealed: Vec<u8>,
}

impl Reader {
    /// Verifies every chain, and then opens all entries as [`open_all`](Self::open_all) does.
    ///
    /// # Errors
    /// Returns an error if a chain does not verify, or the file cannot be read.
    pub fn open_verified(
        &self,
        campaign: &Campaign,
        key: &OrganizerKey,
        watch: impl Fn(u64) -> bool + Sync,
    ) -> Result<Opened, LedgerError> {
        let heads = self.verify_heads()?;
        Ok(Opened {
            heads,
            ..self.open_all(campaign, key, watch)?
        })
    }

    /// Opens every entry of a campaign, on all cores. Calls `watch` with the number of entries that
    /// are done, and stops if it returns false.
    ///
    /// What came out of a seal is checked by the rules of the campaign's petition and by its
    /// events. An entry that does not open, or does not pass, is listed in the result with its
    /// reason and stops nothing.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, or the opening was stopped.
    pub fn open_all(
        &self,
        campaign: &Campaign,
        key: &OrganizerKey,
        watch: impl Fn(u64) -> bool + Sync,
    ) -> Result<Opened, LedgerError> {
        // Threads of its own: those that all work shares would keep copies of the key.
        ThreadPoolBuilder::new()
            .build_scoped(
                |thread| wiped(|| thread.run()),
                |pool| self.open_on(pool, campaign, key, watch),
            )
            .map_err(|error| LedgerError::Io {
                path: self.path.clone(),
                source: io::Error::other(error),
            })?
    }

    fn open_on(
        &self,
        pool: &ThreadPool,
        campaign: &Campaign,
        key: &OrganizerKey,
        watch: impl Fn(u64) -> bool + Sync,
    ) -> Result<Opened, LedgerError> {
        let stations = self
            .keys_by_station()
            .map_err(|error| self.unreadable(error))?;
        let checks = Checks::new(campaign);
        let (done, stopped) = (AtomicU64::new(0), AtomicBool::new(false));
        // Room for all at once: a list of large records that grows is there twice while it does.
        let count = usize::try_from(self.count()?).unwrap_or_default();
        let mut opened = Opened {
            records: Vec::with_capacity(count),
            ..Opened::default()
        };
        let mut after: Option<(StationId, u64)> = None;
        loop {
            let mut rows = self.rows(after).map_err(|error| self.unreadable(error))?;
            let is_last = match rows.last() {
                Some(end) => {
                    after = Some((end.station, end.seq));
                    false
                }
                // Forks come last, all at once: there are few.
                None => {
                    rows = self.forked_rows().map_err(|error| self.unreadable(error))?;
                    true
                }
            };
            let open = |row: &Row| {
                let result = open_one(row, campaign.id, &stations, key, &checks);
                if !watch(done.fetch_add(1, Ordering::Relaxed) + 1) {
                    stopped.store(true, Ordering::Relaxed);
                }
                result.map_err(|reason| Unopened {
                    station: row.station,
                    seq: row.seq,
                    reason,
                })
            };
            let (scans, rows): (Vec<Row>, Vec<Row>) = rows
                .into_iter()
                .partition(|row| row.kind == Kind::Scan && row.sealed.is_empty());
            let batch: Vec<Result<Store, Unopened>> =
                pool.install(|| rows.par_iter().map(open).collect());
            let scans = scans
                .into_iter()
                .map(|row| self.with_bytes(row).map(|row| open(&row)));
            let scans: Vec<_> = scans
                .collect::<rusqlite::Result<_>>()
                .map_err(|error| self.unreadable(error))?;
            if stopped.load(Ordering::Relaxed) {
                return Err(LedgerError::Stopped);
            }
            for result in batch.into_iter().chain(scans) {
                match result {
                    Ok(store) => store(&mut opened),
                    Err(unopened) => opened.unopened.push(unopened),
                }
            }
            if is_last {
                return Ok(opened);
            }
        }
    }

    fn forked_rows(&self) -> rusqlite::Result<Vec<Row>> {
        if !self.has_forks {
            return Ok(Vec::new());
        }
        let mut statement = self.connection.prepare(
            "SELECT station, seq, id, kind, sealed FROM fork ORDER BY station, seq, hash",
        )?;
        let rows = statement.query_map([], read_row)?;
        rows.collect()
    }

    /// The next batch of entries after a place: by key, never by OFFSET, which reads everything
    /// before it again.
    fn rows(&self, after: Option<(StationId, u64)>) -> rusqlite::Result<Vec<Row>> {
        // Scans have megabytes: a thousand of them would not fit into memory. They are fetched one
        // by one.
        let columns =
            "SELECT station, seq, id, kind, CASE kind WHEN 6 THEN x'' ELSE sealed END FROM entry";
        let order = "ORDER BY station, seq LIMIT";
        let read = read_row;
        match after {
            None => self
                .connection
                .prepare_cached(&format!("{columns} {order} {BATCH}"))?
                .query_map([], read)?
                .collect(),
            Some((station, seq)) => self
                .connection
                .prepare_cached(&format!(
                    "{columns} WHERE (station, seq) > (?1, ?2) {order} {BATCH}"
                ))?
                .query_map(params![station, seq], read)?
                .collect(),
        }
    }

    fn with_bytes(&self, row: Row) -> rusqlite::Result<Row> {
        let sql = "SELECT sealed FROM entry WHERE station = ?1 AND seq = ?2";
        let sealed = self
            .connection
            .prepare_cached(sql)?
            .query_row(params![row.station, row.seq], |row| row.get(0))?;
        Ok(Row { sealed, ..row })
    }

    /// The bytes of a scan, from its parts in their order.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, or a part does not open.
    pub fn scan(
        &self,
        key: &OrganizerKey,
        parts: &[&ScanPart],
    ) -> Result<Zeroizing<Vec<u8>>, LedgerError> {
        let mut whole = Zeroizing::new(Vec::with_capacity(
            parts.iter().map(|part| part.bytes).sum(),
        ));
        for part in parts {
            let select = |table: &str| {
                format!("SELECT sealed FROM {table} WHERE station = ?1 AND seq = ?2 AND id = ?3")
            };
            let sql = if self.has_forks {
                format!("{} UNION ALL {}", select("entry"), select("fork"))
            } else {
                select("entry")
            };
            let found = self
                .connection
                .prepare_cached(&sql)?
                .query_row(params![part.station, part.seq, part.id], |row| {
                    row.get::<_, Vec<u8>>(0)
                })
                .optional()?;
            let opened = found.and_then(|sealed| key.open(&sealed).ok());
            let bytes = opened.as_ref().and_then(|bytes| {
                let begin = bytes.iter().position(|byte| *byte == b'\n')? + 1;
                bytes.get(begin..begin.checked_add(part.bytes)?)
            });
            whole.extend_from_slice(bytes.ok_or(LedgerError::ScanNotWhole {
                station: part.station,
                seq: part.seq,
            })?);
        }
        Ok(whole)
    }
}

fn read_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        station: row.get(0)?,
        seq: row.get(1)?,
        id: row.get(2)?,
        kind: row.get(3)?,
        sealed: row.get(4)?,
    })
}

fn open_one(
    row: &Row,
    campaign: CampaignId,
    stations: &BTreeMap<StationId, StationKeys>,
    key: &OrganizerKey,
    checks: &Checks<'_>,
) -> Result<Store, OpenError> {
    if stations
        .get(&row.station)
        .is_none_or(|station| station.campaign != campaign)
    {
        return Err(OpenError::OtherCampaign);
    }
    let json = match row.kind {
        Kind::Other(_) => return Err(OpenError::Newer),
        // The bytes of a scan stay sealed until somebody wants to see it.
        Kind::Scan => key.open_line(&row.sealed),
        _ => key.open(&row.sealed),
    };
    let json = json.map_err(|_| OpenError::OtherKey)?;
    let place = Place {
        campaign,
        station: row.station,
        seq: row.seq,
        id: row.id,
    };
    match row.kind {
        Kind::Signature => read(&json, place, |raw| checks.signed(raw), |to| &mut to.records),
        Kind::BlankSheet => read(&json, place, |raw| checks.issued(raw), |to| &mut to.sheets),
        Kind::Decision => read(&json, place, Ok, |to| &mut to.decisions),
        Kind::PaperLine => read(&json, place, |raw| checks.entered(raw), |to| &mut to.lines),
        Kind::SheetNews => read(&json, place, Ok, |to| &mut to.news),
        Kind::Scan => read(&json, place, Ok, |to| &mut to.scans),
        Kind::Other(_) => Err(OpenError::Newer),
    }
}

/// Puts an entry that was opened into its list.
type Store = Box<dyn FnOnce(&mut Opened) + Send>;

/// Reads an entry of one kind and checks it, to be put into the list of its kind.
fn read<R: DeserializeOwned, T: Send + 'static>(
    json: &[u8],
    place: Place,
    check: impl FnOnce(R) -> Result<T, OpenError>,
    list: fn(&mut Opened) -> &mut Vec<Entry<T>>,
) -> Result<Store, OpenError> {
    let raw: Entry<R> = record::read(json, place)?;
    let entry = place.entry(check(raw.content)?);
    Ok(Box::new(move |opened| list(opened).push(entry)))
}
