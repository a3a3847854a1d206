//! Parting the opened entries that count from those that do not, and counting the others for the
//! report on their station.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension as _, params};

use super::Reader;
use super::open::{Opened, Unopened, signed_enrolments};
use crate::campaign::CampaignId;
use crate::enrolment::RefusedEntries;
use crate::gaps::gaps;
use crate::missing;
use crate::paper::{Attached, Entered, Reported};
use crate::writer::HIGHEST_COUNTER;
use crate::{
    Decided, Dismissed, Enrolled, Entry, Hash, Head, IssuedSheet, LedgerError, Record, Standings,
    StationId, StationReport,
};
use petition::time::Timestamp;

/// The time in seconds by which the clock of an organizer's machine may be ahead of this one.
const CLOCKS_DIFFER: i64 = 24 * 60 * 60;

/// A word of the organizer as it was opened.
pub(super) struct Word<T> {
    pub entry: Entry<T>,
    /// True if the organizer's key signed it.
    pub is_signed: bool,
}

/// A word that is in an order, and bears a time.
trait Ordered {
    fn counter(&self) -> u64;
    fn time(&self) -> Timestamp;
}

impl Ordered for Decided {
    fn counter(&self) -> u64 {
        self.counter
    }

    fn time(&self) -> Timestamp {
        self.decided_at
    }
}

impl Ordered for Entered {
    fn counter(&self) -> u64 {
        self.counter
    }

    fn time(&self) -> Timestamp {
        self.entered_at
    }
}

impl Ordered for Reported {
    fn counter(&self) -> u64 {
        self.counter
    }

    fn time(&self) -> Timestamp {
        self.said_at
    }
}

impl Ordered for Attached {
    fn counter(&self) -> u64 {
        0
    }

    fn time(&self) -> Timestamp {
        self.attached_at
    }
}

impl Ordered for Enrolled {
    fn counter(&self) -> u64 {
        self.counter
    }

    fn time(&self) -> Timestamp {
        self.decided_at
    }
}

impl Ordered for Dismissed {
    fn counter(&self) -> u64 {
        self.counter
    }

    fn time(&self) -> Timestamp {
        self.decided_at
    }
}

/// All entries that opened, before it is known which of them count.
#[derive(Default)]
pub(super) struct Judged {
    pub records: Vec<Record>,
    pub sheets: Vec<IssuedSheet>,
    pub decisions: Vec<Word<Decided>>,
    pub lines: Vec<Word<Entered>>,
    pub news: Vec<Word<Reported>>,
    pub scans: Vec<Word<Attached>>,
    pub enrolments: Vec<Word<Enrolled>>,
    pub dismissals: Vec<Word<Dismissed>>,
    pub unopened: Vec<Unopened>,
    /// The number of entries of each station that are sealed to other keys, or to more.
    pub other_recipients: BTreeMap<StationId, u64>,
}

impl Judged {
    pub(super) fn with_capacity(count: usize) -> Self {
        Self {
            records: Vec::with_capacity(count),
            ..Self::default()
        }
    }
}

impl Reader {
    /// Keeps what counts, and reports on every station.
    pub(super) fn judge(
        &self,
        campaign: CampaignId,
        judged: Judged,
    ) -> Result<Opened, LedgerError> {
        let stations = self
            .stations_by_id()
            .map_err(|error| self.unreadable(error))?;
        let own = self.own_station()?.id;
        let latest = Timestamp::now().unix() + CLOCKS_DIFFER;
        let mut enrolments = judged.enrolments;
        enrolments.retain(|word| {
            is_in_order(&word.entry.content, word.is_signed, latest)
                && word.entry.campaign == campaign
        });
        let enrolments = signed_enrolments(enrolments);
        let standings = Standings::new(Some(own), &enrolments);
        let refused = self
            .refused_entries(&standings)
            .map_err(|error| self.unreadable(error))?;
        let mut judge = Judge {
            reports: stations
                .into_values()
                .map(|station| {
                    let standing = standings.of_station(station.id);
                    let report = StationReport::new(station, standing, station.id == own);
                    (station.id, report)
                })
                .collect(),
            standings: &standings,
            refused,
            latest,
            counter: enrolments.iter().map(|one| one.counter).max().unwrap_or(0),
        };
        for (station, count) in judged.other_recipients {
            judge.report(station, |report| report.other_recipients = count);
        }
        for unopened in &judged.unopened {
            judge.report(unopened.station, |report| report.unopened += 1);
        }
        let mut records = judged.records;
        records.retain(|record| {
            judge.report(record.station, |report| {
                report.count_signature(record.signed_at);
            });
            judge.counts(record)
        });
        let mut sheets = judged.sheets;
        sheets.retain(|sheet| judge.counts(sheet) && standings.owns_series(sheet.station));
        let dismissals = judge.words_of_the_key(judged.dismissals);
        let claims = missing::claims(&self.connection).map_err(|error| self.unreadable(error))?;
        let heads = missing::judge(&claims, &standings, &dismissals);
        for (station, count) in heads.claims {
            judge.report(station, |report| report.claims = count);
        }
        let mut opened = Opened {
            missing: heads.missing,
            records,
            sheets,
            decisions: judge.words(judged.decisions),
            lines: judge.words(judged.lines),
            news: judge.words(judged.news),
            scans: judge.words(judged.scans),
            unopened: judged.unopened,
            counter: judge.counter,
            stations: judge.reports.into_values().collect(),
            ..Opened::default()
        };
        opened.standings = standings;
        Ok(opened)
    }

    /// The entries on the branches that the organizer refused.
    fn refused_entries(&self, standings: &Standings) -> rusqlite::Result<RefusedEntries> {
        let mut refused = RefusedEntries::default();
        let mut all = self.connection.prepare("SELECT hash FROM branch")?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            refused.on_forks.insert(row.get(0)?);
        }
        let lost: BTreeSet<Head> = (gaps(&self.connection)?.into_iter())
            .map(|gap| gap.last)
            .collect();
        for (station, from) in standings.branches() {
            let on_chain: Option<u64> = self
                .connection
                .prepare_cached("SELECT seq FROM entry WHERE station = ?1 AND hash = ?2")?
                .query_row(params![station, from], |row| row.get(0))
                .optional()?;
            if let Some(seq) = on_chain {
                let first = refused.chains.entry(*station).or_insert(seq);
                *first = seq.min(*first);
            }
            let mut forks = self.connection.prepare_cached(
                "SELECT f.hash, f.previous, before.seq, f.seq FROM branch AS f
                 LEFT JOIN entry AS before ON before.station = f.station AND before.hash = f.previous
                 WHERE f.station = ?1 ORDER BY f.seq",
            )?;
            let mut rows = forks.query(params![station])?;
            let on_branch: Option<u64> = self
                .connection
                .prepare_cached("SELECT seq FROM branch WHERE station = ?1 AND hash = ?2")?
                .query_row(params![station, from], |row| row.get(0))
                .optional()?;
            let refused_from = on_chain.or(on_branch).unwrap_or(0);
            while let Some(row) = rows.next()? {
                let (hash, previous, before): (Hash, Hash, Option<u64>) =
                    (row.get(0)?, row.get(1)?, row.get(2)?);
                let seq: u64 = row.get(3)?;
                // What follows lost entries may follow the refused one: nobody can tell.
                let follows_lost = seq > refused_from
                    && lost.contains(&Head {
                        station: *station,
                        seq: seq - 1,
                        hash: previous,
                    });
                let follows = refused.forks.contains(&previous)
                    || follows_lost
                    || before.is_some_and(|before| {
                        refused
                            .chains
                            .get(station)
                            .is_some_and(|first| before >= *first)
                    });
                if hash == *from || follows {
                    refused.forks.insert(hash);
                }
            }
        }
        Ok(refused)
    }
}

/// Returns true if a word's counter is possible and its time is not yet to come.
///
/// The upper half of the counters is the organizer's alone: whoever steals an office could
/// otherwise use up all of them, and no later word could be told from the others.
fn is_in_order(word: &impl Ordered, is_signed: bool, latest: i64) -> bool {
    let highest = if is_signed {
        HIGHEST_COUNTER
    } else {
        HIGHEST_COUNTER / 2
    };
    word.counter() <= highest && word.time().unix() <= latest
}

/// Decides which entries count.
struct Judge<'a> {
    standings: &'a Standings,
    refused: RefusedEntries,
    reports: BTreeMap<StationId, StationReport>,
    latest: i64,
    counter: u64,
}

impl Judge<'_> {
    fn report(&mut self, station: StationId, change: impl FnOnce(&mut StationReport)) {
        if let Some(report) = self.reports.get_mut(&station) {
            change(report);
        }
    }

    /// Returns true if an entry that needs no word of the organizer counts.
    fn counts<T>(&mut self, entry: &Entry<T>) -> bool {
        if self.refused.contains(entry.station, entry.seq, entry.hash) {
            self.report(entry.station, |report| report.refused += 1);
            return false;
        }
        self.standings.counts(entry.station)
    }

    /// The words that have an effect only if the organizer's key signed them.
    fn words_of_the_key<T: Ordered>(&mut self, words: Vec<Word<T>>) -> Vec<Entry<T>> {
        let (signed, unsigned): (Vec<_>, Vec<_>) =
            words.into_iter().partition(|word| word.is_signed);
        for word in unsigned {
            self.report(word.entry.station, |report| report.unsigned += 1);
        }
        self.words(signed)
    }

    /// The words that have an effect: those that the organizer signed, wherever they lie, and those
    /// of an office.
    fn words<T: Ordered>(&mut self, words: Vec<Word<T>>) -> Vec<Entry<T>> {
        let mut effective = Vec::with_capacity(words.len());
        for Word { entry, is_signed } in words {
            let is_refused = self.refused.contains(entry.station, entry.seq, entry.hash);
            if !is_signed && (is_refused || !self.standings.is_office(entry.station)) {
                self.report(entry.station, |report| report.unsigned += 1);
            } else if !is_in_order(&entry.content, is_signed, self.latest) {
                self.report(entry.station, |report| report.later += 1);
            } else {
                self.counter = self.counter.max(entry.content.counter());
                effective.push(entry);
            }
        }
        effective
    }
}
