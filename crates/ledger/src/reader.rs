//! Reading a ledger: verify the chain, open the seals. Nothing is written.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rayon::prelude::*;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::chain::{self, Hash, Link, beginning, is_signed};
use super::record::Place;
use super::{
    Broken, Decision, Entry, EntryId, Head, IssuedSheet, Kind, LedgerError, PaperLine, Record,
    ScanPart, SheetNews, SignedHead, StationId, Tally, record, schema,
};
use crate::campaign::{CampaignId, OrganizerKey};

/// Entries read at a time when opening: some MB of memory, enough for every core.
const BATCH: u32 = 1_000;

/// A ledger open for reading.
pub struct Reader {
    path: PathBuf,
    connection: Connection,
    /// Whether the file knows of chains that parted: one of an older version of this program does
    /// not.
    has_forks: bool,
}

/// What opening gave.
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
    /// What is known of sheets as a whole.
    pub news: Vec<SheetNews>,
    /// The parts of scans, without their bytes.
    pub scans: Vec<ScanPart>,
    /// Every one that did not.
    pub unopened: Vec<Unopened>,
    /// The heads of the chains, where they were verified.
    pub heads: Vec<Head>,
}

/// An entry that could not be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unopened {
    /// On which station.
    pub station: StationId,
    /// Its number there.
    pub seq: u64,
    /// The reason.
    pub reason: OpenError,
}

/// The reason why an entry did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Another key, or damaged.
    #[error("it was sealed for another organizer's key, or is damaged")]
    OtherKey,
    /// It says that it belongs elsewhere.
    #[error("it was moved here from another place")]
    Moved,
    /// It opened, and is nothing this program knows.
    #[error("it is not a record of this program")]
    NotARecord,
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

struct Station {
    campaign: CampaignId,
    public_key: [u8; 32],
}

impl Reader {
    /// Opens a ledger for reading.
    ///
    /// # Errors
    /// Where there is none, or the file is something else.
    pub fn open(path: &Path) -> Result<Self, LedgerError> {
        let connection = schema::open_for_reading(path)?;
        let has_forks = connection
            .table_exists(None, "fork")
            .map_err(|error| schema::unreadable(error, path))?;
        Ok(Self {
            path: path.to_owned(),
            connection,
            has_forks,
        })
    }

    /// The campaign of the station that this file was made on.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn campaign(&self) -> Result<CampaignId, LedgerError> {
        let sql = "SELECT campaign FROM station WHERE id = (SELECT station FROM own)";
        self.connection
            .query_row(sql, [], |row| row.get(0))
            .map_err(|error| self.unreadable(error))
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(super) fn has_forks(&self) -> bool {
        self.has_forks
    }

    /// Verifies every chain, and the signature of every entry.
    ///
    /// # Errors
    /// The first thing that does not fit.
    pub fn verify(&self) -> Result<Vec<Head>, LedgerError> {
        self.walk(true)
    }

    /// Verifies every chain, and the signature of each chain's last entry, which covers the others
    /// by their hashes.
    ///
    /// # Errors
    /// The first thing that does not fit.
    pub fn verify_heads(&self) -> Result<Vec<Head>, LedgerError> {
        self.walk(false)
    }

    fn walk(&self, every_signature: bool) -> Result<Vec<Head>, LedgerError> {
        let stations = self
            .stations_by_id()
            .map_err(|error| self.unreadable(error))?;
        self.walk_entries(&stations, every_signature)
            .and_then(|heads| self.walk_forks(&stations).map(|()| heads))
            .map_err(|error| match error {
                Fault::Broken(broken) => LedgerError::Broken {
                    path: self.path.clone(),
                    broken,
                },
                Fault::Sqlite(error) => self.unreadable(error),
            })
    }

    fn walk_entries(
        &self,
        stations: &BTreeMap<StationId, Station>,
        every_signature: bool,
    ) -> Result<Vec<Head>, Fault> {
        let mut heads: Vec<Head> = stations
            .iter()
            .map(|(id, station)| Head {
                station: *id,
                seq: 0,
                hash: beginning(station.campaign, *id, &station.public_key),
            })
            .collect();
        let mut last: BTreeMap<StationId, [u8; 64]> = BTreeMap::new();
        let mut statement =
            self.connection.prepare("SELECT station, seq, id, kind, sealed, hash, signature FROM entry ORDER BY station, seq")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, seq): (StationId, u64) = (row.get(0)?, row.get(1)?);
            let (Some(station), Some(head)) = (
                stations.get(&id),
                heads.iter_mut().find(|head| head.station == id),
            ) else {
                return Err(Broken::UnknownStation { seq }.into());
            };
            if seq != head.seq + 1 {
                return Err(Broken::Missing {
                    station: id,
                    expected: head.seq + 1,
                }
                .into());
            }
            let sealed = row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?;
            let changed = Broken::Changed { station: id, seq };
            let kind: Kind = row.get(3).map_err(|_| changed)?;
            let link = Link {
                previous: head.hash,
                station: id,
                seq,
                kind,
                id: row.get(2)?,
                sealed,
            };
            let (hash, signature): (Hash, [u8; 64]) = (row.get(5)?, row.get(6)?);
            if link.hash() != hash {
                return Err(changed.into());
            }
            if every_signature && !is_signed(&station.public_key, &hash, &signature) {
                return Err(Broken::Unsigned { station: id, seq }.into());
            }
            *head = Head {
                station: id,
                seq,
                hash,
            };
            last.insert(id, signature);
        }
        for head in &heads {
            let signed = match (last.get(&head.station), stations.get(&head.station)) {
                (Some(signature), Some(station)) => {
                    is_signed(&station.public_key, &head.hash, signature)
                }
                _ => true,
            };
            if !signed {
                return Err(Broken::Unsigned {
                    station: head.station,
                    seq: head.seq,
                }
                .into());
            }
        }
        Ok(heads)
    }

    /// Entries of branches that parted: each follows one that is here, and its station signed it.
    fn walk_forks(&self, stations: &BTreeMap<StationId, Station>) -> Result<(), Fault> {
        if !self.has_forks {
            return Ok(());
        }
        let sql = "SELECT station, seq, id, kind, sealed, hash, signature, previous FROM fork ORDER BY station, seq";
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, seq, previous): (StationId, u64, Hash) =
                (row.get(0)?, row.get(1)?, row.get(7)?);
            let Some(station) = stations.get(&id) else {
                return Err(Broken::UnknownStation { seq }.into());
            };
            let is_here = previous == beginning(station.campaign, id, &station.public_key)
                || self.connection.query_row(
                    "SELECT EXISTS (SELECT 1 FROM entry WHERE station = ?1 AND hash = ?2 AND seq = ?3 - 1)
                         OR EXISTS (SELECT 1 FROM fork WHERE station = ?1 AND hash = ?2 AND seq = ?3 - 1)",
                    params![id, previous, seq],
                    |row| row.get(0),
                )?;
            if !is_here {
                return Err(Broken::Missing {
                    station: id,
                    expected: seq - 1,
                }
                .into());
            }
            let changed = Broken::Changed { station: id, seq };
            let kind: Kind = row.get(3).map_err(|_| changed)?;
            let sealed = row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?;
            let (hash, signature): (Hash, [u8; 64]) = (row.get(5)?, row.get(6)?);
            if (Link {
                previous,
                station: id,
                seq,
                kind,
                id: row.get(2)?,
                sealed,
            })
            .hash()
                != hash
            {
                return Err(changed.into());
            }
            if !is_signed(&station.public_key, &hash, &signature) {
                return Err(Broken::Unsigned { station: id, seq }.into());
            }
        }
        Ok(())
    }

    /// The head of the station that this file was made on, with its signature; `None` where nothing
    /// was appended.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn own_head(&self) -> Result<Option<SignedHead>, LedgerError> {
        chain::own_signed_head(&self.connection).map_err(|error| self.unreadable(error))
    }

    /// What the station that this file was made on has appended after its entry `after`, by kind.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn own_tally(&self, after: u64) -> Result<Tally, LedgerError> {
        chain::own_tally(&self.connection, after).map_err(|error| self.unreadable(error))
    }

    /// How many signatures each station has, those in branches of chains that parted among them.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn signatures(&self) -> Result<BTreeMap<StationId, u64>, LedgerError> {
        let count = |table: &str, counts: &mut BTreeMap<StationId, u64>| -> rusqlite::Result<()> {
            let sql =
                format!("SELECT station, count(*) FROM {table} WHERE kind = ?1 GROUP BY station");
            let mut statement = self.connection.prepare(&sql)?;
            let mut rows = statement.query(params![Kind::Signature])?;
            while let Some(row) = rows.next()? {
                *counts.entry(row.get(0)?).or_default() += row.get::<_, u64>(1)?;
            }
            Ok(())
        };
        let mut counts = BTreeMap::new();
        let all = count("entry", &mut counts).and_then(|()| {
            if self.has_forks {
                count("fork", &mut counts)
            } else {
                Ok(())
            }
        });
        all.map(|()| counts).map_err(|error| self.unreadable(error))
    }

    /// How many entries there are, of all stations.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn count(&self) -> Result<u64, LedgerError> {
        self.connection
            .query_row("SELECT count(*) FROM entry", [], |row| row.get(0))
            .map_err(|error| self.unreadable(error))
    }

    /// Verifies every chain, and then opens as [`open_all`](Self::open_all) does.
    ///
    /// # Errors
    /// Where a chain does not verify, or the file cannot be read.
    pub fn open_verified(
        &self,
        campaign: CampaignId,
        key: &OrganizerKey,
        watch: impl Fn(u64) -> bool + Sync,
    ) -> Result<Opened, LedgerError> {
        let heads = self.verify_heads()?;
        Ok(Opened {
            heads,
            ..self.open_all(campaign, key, watch)?
        })
    }

    /// Opens every entry of a campaign, on all cores. `watch` is told how many are done, and says
    /// whether to go on.
    ///
    /// An entry that does not open is named in the result and stops nothing.
    ///
    /// # Errors
    /// Where the file cannot be read, or it was stopped.
    pub fn open_all(
        &self,
        campaign: CampaignId,
        key: &OrganizerKey,
        watch: impl Fn(u64) -> bool + Sync,
    ) -> Result<Opened, LedgerError> {
        let stations = self
            .stations_by_id()
            .map_err(|error| self.unreadable(error))?;
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
                // Branches that parted come last, all at once: there are few.
                None => {
                    rows = self.forked_rows().map_err(|error| self.unreadable(error))?;
                    true
                }
            };
            let open = |row: &Row| {
                let result = open_one(row, campaign, &stations, key);
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
            let batch: Vec<Result<Store, Unopened>> = rows.par_iter().map(open).collect();
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

    fn stations_by_id(&self) -> rusqlite::Result<BTreeMap<StationId, Station>> {
        let mut statement = self
            .connection
            .prepare("SELECT id, campaign, public_key FROM station")?;
        let rows = statement.query_map([], |row| {
            Ok((
                row.get(0)?,
                Station {
                    campaign: row.get(1)?,
                    public_key: row.get(2)?,
                },
            ))
        })?;
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

    /// The bytes of a scan, by its parts as they were opened, in their order.
    ///
    /// # Errors
    /// Where the file cannot be read, or a part does not open.
    pub fn scan(
        &self,
        key: &OrganizerKey,
        parts: &[&ScanPart],
    ) -> Result<Zeroizing<Vec<u8>>, LedgerError> {
        let mut whole = Zeroizing::new(Vec::with_capacity(
            parts.iter().map(|part| part.bytes).sum(),
        ));
        for part in parts {
            let of = |table: &str| {
                format!("SELECT sealed FROM {table} WHERE station = ?1 AND seq = ?2 AND id = ?3")
            };
            let sql = if self.has_forks {
                format!("{} UNION ALL {}", of("entry"), of("fork"))
            } else {
                of("entry")
            };
            let found = self
                .connection
                .prepare_cached(&sql)?
                .query_row(params![part.station, part.seq, part.id], |row| {
                    row.get::<_, Vec<u8>>(0)
                })
                .optional()?;
            let opened = found.and_then(|sealed| key.open(&sealed).ok());
            let bytes = opened.as_ref().and_then(|words| {
                let begin = words.iter().position(|byte| *byte == b'\n')? + 1;
                words.get(begin..begin.checked_add(part.bytes)?)
            });
            whole.extend_from_slice(bytes.ok_or(LedgerError::ScanNotWhole {
                station: part.station,
                seq: part.seq,
            })?);
        }
        Ok(whole)
    }

    fn unreadable(&self, error: rusqlite::Error) -> LedgerError {
        match error.sqlite_error_code() {
            // A value of another form than the schema says: the file was written by something else.
            None => LedgerError::NotALedger(self.path.clone()),
            Some(_) => schema::unreadable(error, &self.path),
        }
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
    stations: &BTreeMap<StationId, Station>,
    key: &OrganizerKey,
) -> Result<Store, OpenError> {
    if stations
        .get(&row.station)
        .is_none_or(|station| station.campaign != campaign)
    {
        return Err(OpenError::OtherCampaign);
    }
    let words = match row.kind {
        Kind::Other(_) => return Err(OpenError::Newer),
        // The bytes of a scan stay sealed until somebody wants to see it.
        Kind::Scan => key.open_line(&row.sealed),
        _ => key.open(&row.sealed),
    };
    let words = words.map_err(|_| OpenError::OtherKey)?;
    let place = Place {
        campaign,
        station: row.station,
        seq: row.seq,
        id: row.id,
    };
    match row.kind {
        Kind::Signature => read(&words, place, |opened| &mut opened.records),
        Kind::BlankSheet => read(&words, place, |opened| &mut opened.sheets),
        Kind::Decision => read(&words, place, |opened| &mut opened.decisions),
        Kind::PaperLine => read(&words, place, |opened| &mut opened.lines),
        Kind::SheetNews => read(&words, place, |opened| &mut opened.news),
        Kind::Scan => read(&words, place, |opened| &mut opened.scans),
        Kind::Other(_) => Err(OpenError::Newer),
    }
}

/// Puts an entry that was opened into its list.
type Store = Box<dyn FnOnce(&mut Opened) + Send>;

/// Reads an entry of one kind, to be put into the list of its kind.
fn read<T: DeserializeOwned + Send + 'static>(
    json: &[u8],
    place: Place,
    list: fn(&mut Opened) -> &mut Vec<Entry<T>>,
) -> Result<Store, OpenError> {
    let entry = record::read(json, place)?;
    Ok(Box::new(move |opened| list(opened).push(entry)))
}

/// What may stop a walk along the chains.
enum Fault {
    Broken(Broken),
    Sqlite(rusqlite::Error),
}

impl From<Broken> for Fault {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}
