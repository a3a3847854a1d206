//! Opening the entries of a ledger with the organizer's key, and parting those that count from
//! those that do not.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rusqlite::{OptionalExtension as _, params};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use petition::signature::FieldError;

use super::Reader;
use super::check::Checks;
use super::judge::{Judged, Word};
use crate::campaign::{Campaign, OrganizerKey, count_recipients};
use crate::record::{self, Place};
use crate::stack::wiped;
use crate::{
    Decision, Enrolment, Entry, EntryId, Hash, Head, IssuedSheet, Kind, LedgerError, Missing,
    PaperLine, Record, ScanPart, SheetNews, Standings, Station, StationId, StationReport,
};

/// Entries read at a time when opening: some MB of memory, enough for every core.
const BATCH: u32 = 1_000;
/// Entries that a thread opens without asking whether another one has nothing to do.
const PIECE: usize = 16;

/// The entries of a ledger that count, opened, and a report on each station.
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
    /// Every station with its standing. What those appended that do not count is only counted here.
    pub stations: Vec<StationReport>,
    /// The standings by which entries count.
    pub standings: Standings,
    /// The heads that count and that are not here, with those that the organizer dismissed.
    pub missing: Vec<Missing>,
    /// The highest counter of the organizer's words.
    pub counter: u64,
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

/// An entry as it lies in the file.
pub(super) struct Row {
    pub station: StationId,
    pub seq: u64,
    pub id: EntryId,
    pub kind: Kind,
    pub sealed: Vec<u8>,
    pub hash: Hash,
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
    /// Opened contents are checked by the rules of the campaign's petition and by its events. An
    /// entry that does not open, or does not pass, is listed in the result with its reason and
    /// stops nothing. Entries of stations that the organizer has not taken in, and words that
    /// nobody with a say signed, are only counted in the reports on their stations.
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
        // One for each core, or a single one where the system gives no more.
        for threads in [0, 1] {
            let opened = ThreadPoolBuilder::new().num_threads(threads).build_scoped(
                |thread| wiped(|| thread.run()),
                |pool| self.open_on(Some(pool), campaign, key, &watch),
            );
            if let Ok(opened) = opened {
                return opened;
            }
        }
        wiped(|| self.open_on(None, campaign, key, &watch))
    }

    /// Opens every entry on the threads of a pool, or on this one.
    fn open_on(
        &self,
        pool: Option<&ThreadPool>,
        campaign: &Campaign,
        key: &OrganizerKey,
        watch: &(impl Fn(u64) -> bool + Sync),
    ) -> Result<Opened, LedgerError> {
        let opening = Opening {
            campaign,
            checks: Checks::new(campaign),
            key,
            stations: self
                .stations_by_id()
                .map_err(|error| self.unreadable(error))?,
        };
        let (done, stopped) = (AtomicU64::new(0), AtomicBool::new(false));
        // Room for all at once: a list of large records that grows is there twice while it does.
        let count = usize::try_from(self.count()?).unwrap_or_default();
        let mut judged = Judged::with_capacity(count);
        let open = |row: &Row| {
            let result = opening.open(row);
            if !watch(done.fetch_add(1, Ordering::Relaxed) + 1) {
                stopped.store(true, Ordering::Relaxed);
            }
            result
        };
        let mut rows = self.rows(None).map_err(|error| self.unreadable(error))?;
        loop {
            let last = rows.last().map(|row| (row.station, row.seq));
            // Forks come last, all at once: there are few.
            if last.is_none() {
                rows = self.forked_rows().map_err(|error| self.unreadable(error))?;
            }
            let (scans, whole): (Vec<Row>, Vec<Row>) = rows
                .into_iter()
                .partition(|row| row.kind == Kind::Scan && row.sealed.is_empty());
            let mut batch: Vec<OneOpened> = Vec::new();
            let read_next = || last.map(|_| self.rows(last)).transpose();
            let next = if let Some(pool) = pool {
                // The next entries are read while these are opened.
                let all = whole.par_iter().with_max_len(PIECE).map(open);
                pool.in_place_scope(|scope| {
                    scope.spawn(|_| batch = all.collect());
                    read_next()
                })
            } else {
                batch.extend(whole.iter().map(open));
                read_next()
            };
            let scans = scans
                .into_iter()
                .map(|row| self.with_bytes(row).map(|row| open(&row)));
            let scans: Vec<_> = scans
                .collect::<rusqlite::Result<_>>()
                .map_err(|error| self.unreadable(error))?;
            if stopped.load(Ordering::Relaxed) {
                return Err(LedgerError::Stopped);
            }
            for one in batch.into_iter().chain(scans) {
                one.store(&mut judged);
            }
            match next.map_err(|error| self.unreadable(error))? {
                Some(next) => rows = next,
                None => return self.judge(campaign.id, judged),
            }
        }
    }

    fn forked_rows(&self) -> rusqlite::Result<Vec<Row>> {
        let mut statement = self.connection.prepare(
            "SELECT station, seq, id, kind, sealed, hash FROM branch ORDER BY station, seq, hash",
        )?;
        let rows = statement.query_map([], read_row)?;
        rows.collect()
    }

    /// The next batch of entries after a place: by key, never by OFFSET, which reads everything
    /// before it again.
    fn rows(&self, after: Option<(StationId, u64)>) -> rusqlite::Result<Vec<Row>> {
        // Scans have megabytes: a thousand of them would not fit into memory. They are fetched one
        // by one.
        let columns = "SELECT station, seq, id, kind,
                       CASE kind WHEN 6 THEN x'' ELSE sealed END, hash FROM entry";
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
    /// Returns an error if the file cannot be read, or a part does not open or is not as its entry
    /// says.
    pub fn scan(
        &self,
        key: &OrganizerKey,
        parts: &[&ScanPart],
    ) -> Result<Zeroizing<Vec<u8>>, LedgerError> {
        let mut whole = Zeroizing::new(Vec::with_capacity(
            parts.iter().map(|part| part.bytes).sum(),
        ));
        for part in parts {
            let sql = "SELECT sealed FROM entry WHERE station = ?1 AND hash = ?2
                       UNION ALL SELECT sealed FROM fork WHERE station = ?1 AND hash = ?2";
            let found = self
                .connection
                .prepare_cached(sql)?
                .query_row(params![part.station, part.hash], |row| {
                    row.get::<_, Vec<u8>>(0)
                })
                .optional()?;
            let opened = found.and_then(|sealed| key.open(&sealed).ok());
            let bytes = opened.as_ref().and_then(|opened| {
                // The line of JSON and the line of the signature come first.
                let mut ends = (0..opened.len()).filter(|at| opened[*at] == b'\n');
                let begin = ends.nth(1)? + 1;
                let bytes = opened.get(begin..begin.checked_add(part.bytes)?)?;
                (blake3::hash(bytes).as_bytes() == part.bytes_hash.as_bytes()).then_some(bytes)
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
        hash: row.get(5)?,
    })
}

/// The things that opening an entry needs.
struct Opening<'a> {
    campaign: &'a Campaign,
    checks: Checks<'a>,
    key: &'a OrganizerKey,
    stations: BTreeMap<StationId, Station>,
}

/// The result for one entry.
struct OneOpened {
    station: StationId,
    seq: u64,
    /// True if its station says that it seals to the campaign's keys, and it is sealed to just as
    /// many.
    has_our_recipients: bool,
    result: Result<Store, OpenError>,
}

/// Puts an entry that was opened into its list.
type Store = Box<dyn FnOnce(&mut Judged) + Send>;

impl OneOpened {
    fn store(self, judged: &mut Judged) {
        let Self { station, seq, .. } = self;
        if !self.has_our_recipients {
            *judged.other_recipients.entry(station).or_default() += 1;
        }
        match self.result {
            Ok(store) => store(judged),
            Err(reason) => judged.unopened.push(Unopened {
                station,
                seq,
                reason,
            }),
        }
    }
}

impl Opening<'_> {
    fn open(&self, row: &Row) -> OneOpened {
        let says_ours = self
            .stations
            .get(&row.station)
            .is_some_and(|station| station.recipients == self.campaign.keys().recipients);
        OneOpened {
            station: row.station,
            seq: row.seq,
            has_our_recipients: says_ours
                && count_recipients(&row.sealed) == Some(self.campaign.recipient_count()),
            result: self.open_content(row),
        }
    }

    fn open_content(&self, row: &Row) -> Result<Store, OpenError> {
        if self
            .stations
            .get(&row.station)
            .is_none_or(|station| station.campaign != self.campaign.id)
        {
            return Err(OpenError::OtherCampaign);
        }
        let bytes = match row.kind {
            Kind::Other(_) => return Err(OpenError::Newer),
            // The bytes of a scan stay sealed until somebody wants to see it.
            Kind::Scan => self.key.open_head(&row.sealed),
            _ => self.key.open(&row.sealed),
        };
        let bytes = bytes.map_err(|_| OpenError::OtherKey)?;
        match row.kind {
            Kind::Signature => {
                let record = self.read(&bytes, row, |raw| self.checks.signed(raw))?;
                Ok(Box::new(move |judged| judged.records.push(record)))
            }
            Kind::BlankSheet => {
                let sheet = self.read(&bytes, row, |raw| self.checks.issued(raw))?;
                Ok(Box::new(move |judged| judged.sheets.push(sheet)))
            }
            Kind::Decision => self.read_word(&bytes, row, Ok, |judged| &mut judged.decisions),
            Kind::PaperLine => {
                let check = |raw| self.checks.entered(raw);
                self.read_word(&bytes, row, check, |judged| &mut judged.lines)
            }
            Kind::SheetNews => self.read_word(&bytes, row, Ok, |judged| &mut judged.news),
            Kind::Scan => self.read_word(&bytes, row, Ok, |judged| &mut judged.scans),
            Kind::Enrolment => self.read_word(&bytes, row, Ok, |judged| &mut judged.enrolments),
            Kind::Dismissal => self.read_word(&bytes, row, Ok, |judged| &mut judged.dismissals),
            Kind::Other(_) => Err(OpenError::Newer),
        }
    }

    /// Reads an entry of one kind, and checks it.
    fn read<R: DeserializeOwned, T>(
        &self,
        bytes: &[u8],
        row: &Row,
        check: impl FnOnce(R) -> Result<T, OpenError>,
    ) -> Result<Entry<T>, OpenError> {
        let place = Place {
            campaign: self.campaign.id,
            station: row.station,
            seq: row.seq,
            id: row.id,
        };
        let raw: Entry<R> = record::read(bytes, place, row.hash)?;
        Ok(place.entry(row.hash, check(raw.content)?))
    }

    /// Reads a word of the organizer, to be put into the list of its kind.
    fn read_word<R: DeserializeOwned, T: Send + 'static>(
        &self,
        bytes: &[u8],
        row: &Row,
        check: impl FnOnce(R) -> Result<T, OpenError>,
        list: fn(&mut Judged) -> &mut Vec<Word<T>>,
    ) -> Result<Store, OpenError> {
        let word = Word {
            is_signed: record::is_signed_word(bytes, row.kind, &self.campaign.keys().signing_key),
            entry: self.read(bytes, row, check)?,
        };
        Ok(Box::new(move |judged| list(judged).push(word)))
    }
}

/// All decisions about stations that the organizer signed.
pub(super) fn signed_enrolments(words: Vec<Word<crate::Enrolled>>) -> Vec<Enrolment> {
    words
        .into_iter()
        .filter(|word| word.is_signed)
        .map(|word| word.entry)
        .collect()
}
