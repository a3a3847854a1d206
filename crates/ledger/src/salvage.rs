//! Salvage of all that a damaged ledger still has.
//!
//! SQLite gives up where a page is damaged. Here the bytes are searched, without SQLite: in a
//! ledger, its log alone, a folder that was set aside, a mirror, or the image of a whole medium. An
//! entry is taken if its station signed it after the entry that it names, so nothing that somebody
//! made up comes along. The result has the form of a turn-in without an end, and is merged like
//! one; where entries are lost, it says which one the next follows.

mod form;
mod medium;
mod pages;
mod prove;
mod search;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::campaign::{CampaignId, CampaignKeys};
use crate::chain::Hash;
use crate::files::free_name;
use crate::frames::{Station, Writer};
use crate::{LedgerError, StationId};
use medium::Medium;
use prove::{Proved, cost_of_mending, prove};
use search::{Candidate, Search};

/// The ending of the names of files that hold what was salvaged.
pub const SALVAGED_ENDING: &str = "salvaged";

/// The entries that are read and proved at a time.
const BATCH: usize = 512;
/// The bytes that are hashed in all while wrong bits are looked for: a minute or two, some 1,400
/// signatures. A file that somebody made up could ask for days.
const MOST_MENDING: u64 = 64 * 1024 * 1024 * 1024;

/// The result of a salvage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// The file that holds it.
    pub path: PathBuf,
    /// The stations whose entries are in it.
    pub stations: Vec<SalvagedStation>,
    /// The number of rows whose station is not known, so that nothing of them can be proved.
    pub unknown: u64,
}

/// The result of a salvage for one station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalvagedStation {
    /// The station.
    pub id: StationId,
    /// The number of its entries that are proved.
    pub entries: u64,
    /// The number of those in which one bit was wrong and was put right.
    pub mended: u64,
    /// The numbers below the highest one that are lost.
    pub lost: Vec<RangeInclusive<u64>>,
}

/// Where a proved entry lies.
struct Kept {
    candidate: Candidate,
    previous: Hash,
    is_mended: bool,
}

/// Searches files for the entries of ledgers, and writes what is proved into a new file in a
/// folder.
///
/// Each of `from` is a file or a folder; beside a ledger, its log and journal are searched too.
/// `known` are stations whose entries can be proved even if the file has lost the station itself,
/// and `keys` the campaign's. Calls `progress` with the number of bytes that were searched.
///
/// # Errors
/// Returns an error if a file cannot be opened, nothing in them is proved, or the result cannot be
/// written.
pub fn salvage(
    from: &[PathBuf],
    known: &[Station],
    keys: Option<CampaignKeys>,
    folder: &Path,
    progress: impl Fn(u64),
) -> Result<Salvaged, LedgerError> {
    let name = from.first().and_then(|path| path.file_name());
    let name = name.unwrap_or_default().to_string_lossy();
    let name = name.strip_suffix(".db").unwrap_or(&name);
    let path = free_name(|n| {
        let number = match n {
            0 | 1 => String::new(),
            more => format!("-{more}"),
        };
        folder.join(format!("{name}{number}.{SALVAGED_ENDING}"))
    });
    let campaign = keys.map(|keys| (keys.id, keys.recipients));
    let (stations, unknown) = salvage_into(&path, from, known, campaign, u64::MAX, progress)?;
    Ok(Salvaged {
        path,
        stations,
        unknown,
    })
}

/// The same, into a file with this name, for a campaign with this id and these recipients. Files of
/// more than `most` bytes together are not searched.
pub(crate) fn salvage_into(
    path: &Path,
    from: &[PathBuf],
    known: &[Station],
    campaign: Option<(CampaignId, [u8; 32])>,
    most: u64,
    progress: impl Fn(u64),
) -> Result<(Vec<SalvagedStation>, u64), LedgerError> {
    let (mut media, mut kinds) = (Vec::new(), Vec::new());
    for given in from {
        let io_error = |source| LedgerError::Io {
            path: given.clone(),
            source,
        };
        for file in medium::files_of(given).map_err(io_error)? {
            media.push(Medium::open(&file).map_err(|source| LedgerError::Io {
                path: file.clone(),
                source,
            })?);
            kinds.push(file.to_string_lossy().ends_with("-wal"));
        }
    }
    let nothing = || LedgerError::NotATurnIn(from.first().cloned().unwrap_or_default());
    if media.iter().map(Medium::length).sum::<u64>() > most {
        return Err(nothing());
    }
    let mut search = Search::new(&media, known, campaign);
    let done = std::cell::Cell::new(0);
    for (medium, is_log) in kinds.iter().enumerate() {
        search.medium(medium, &|bytes| {
            done.set(done.get() + bytes);
            progress(done.get());
        });
        search.pages.add_whole(&media, medium, *is_log);
    }
    let (candidates, unknown) = search.candidates();
    let kept = prove_all(&search, &candidates);
    if kept.is_empty() {
        return Err(nothing());
    }
    let io_error = |source| LedgerError::Io {
        path: path.to_owned(),
        source,
    };
    crate::files::write_whole_with(path, |file| write(file, &search, &kept)).map_err(io_error)?;
    Ok((report(&candidates, &kept), unknown))
}

/// An entry's station, number and hash.
type Place = (StationId, u64, Hash);
/// The hashes that an entry of a station with a number has or may have.
type Hashes = BTreeMap<(StationId, u64), BTreeSet<Hash>>;

/// Proves the candidates, first as they are, and then with one bit turned over. A proved entry may
/// be what another one waited for.
fn prove_all(search: &Search<'_>, candidates: &[Candidate]) -> BTreeMap<Place, Kept> {
    let mut hashes: Hashes = BTreeMap::new();
    for station in search.stations.values() {
        hashes.insert((station.id, 0), BTreeSet::from([station.beginning()]));
    }
    for one in candidates {
        let known = hashes.entry((one.station, one.seq)).or_default();
        known.insert(one.hash);
    }
    let mut kept = BTreeMap::new();
    let mut open = candidates.to_vec();
    let mut left = MOST_MENDING;
    for mends in [false, true, false] {
        for batch in open.chunks(BATCH) {
            let may_mend: Vec<bool> = (batch.iter())
                .map(|one| mends && take_from(&mut left, cost_of_mending(one.form.body())))
                .collect();
            let proved: Vec<Option<(Place, Kept)>> = batch
                .par_iter()
                .zip(may_mend)
                .map(|(one, mends)| prove_one(search, one, &hashes, &kept, mends))
                .collect();
            for (place, found) in proved.into_iter().flatten() {
                let known = hashes.entry((place.0, place.1)).or_default();
                known.insert(place.2);
                kept.entry(place).or_insert(found);
            }
        }
        open.retain(|one| !kept.contains_key(&one.place()));
    }
    kept
}

/// Takes a cost from what is left. Returns false if there is not enough.
fn take_from(left: &mut u64, cost: Option<u64>) -> bool {
    match cost.and_then(|cost| left.checked_sub(cost)) {
        Some(rest) => {
            *left = rest;
            true
        }
        None => false,
    }
}

/// Proves a candidate, unless the same row was proved from another place: the log has it, and pages
/// that were copied.
fn prove_one(
    search: &Search<'_>,
    one: &Candidate,
    hashes: &Hashes,
    kept: &BTreeMap<Place, Kept>,
    mends: bool,
) -> Option<(Place, Kept)> {
    if kept.contains_key(&one.place()) {
        return None;
    }
    let before = hashes.get(&(one.station, one.seq - 1));
    let before: Vec<Hash> = before.into_iter().flatten().copied().collect();
    let proved = find_proof(search, one, &before, mends)?;
    let place = (one.station, proved.entry.seq, proved.entry.hash);
    let kept = Kept {
        candidate: *one,
        previous: proved.previous,
        is_mended: proved.is_mended,
    };
    Some((place, kept))
}

/// Proves a candidate in one of the ways in which its bytes may lie.
fn find_proof(
    search: &Search<'_>,
    one: &Candidate,
    before: &[Hash],
    mends: bool,
) -> Option<Proved> {
    let station = search.stations.get(&one.station)?;
    search
        .pages
        .bodies(search.media, one.spot, &one.form)
        .into_iter()
        .find_map(|body| prove(&one.form, &body, station, before, mends))
}

/// Writes chain after chain. What does not follow the entry before it says what it follows.
fn write(file: &mut File, search: &Search<'_>, kept: &BTreeMap<Place, Kept>) -> io::Result<()> {
    let mut frames = Writer::begin(BufWriter::new(file))?;
    let mut followers: BTreeMap<(StationId, Hash), Vec<Place>> = BTreeMap::new();
    for (place, one) in kept {
        followers
            .entry((place.0, one.previous))
            .or_default()
            .push(*place);
    }
    let mut last_station = None;
    let mut written = BTreeSet::new();
    for first in kept.keys() {
        let mut next = Some(*first);
        while let Some(place) = next.filter(|place| written.insert(*place)) {
            let (id, _, hash) = place;
            let (Some(one), Some(station)) = (kept.get(&place), search.stations.get(&id)) else {
                break;
            };
            let begins = place == *first;
            if begins && last_station.replace(id) != Some(id) {
                frames.station(station)?;
                if one.previous != station.beginning() {
                    frames.previous(one.previous)?;
                }
            } else if begins {
                frames.previous(one.previous)?;
            }
            let proved = find_proof(search, &one.candidate, &[one.previous], one.is_mended)
                .ok_or(io::ErrorKind::InvalidData)?;
            frames.entry(&proved.entry)?;
            next = followers
                .get(&(id, hash))
                .and_then(|all| all.iter().find(|place| !written.contains(*place)))
                .copied();
        }
    }
    frames.get_mut().flush()
}

/// Counts what came out of each station, and what did not.
fn report(candidates: &[Candidate], kept: &BTreeMap<Place, Kept>) -> Vec<SalvagedStation> {
    let mut stations: BTreeMap<StationId, SalvagedStation> = BTreeMap::new();
    let mut numbers: BTreeMap<StationId, BTreeSet<u64>> = BTreeMap::new();
    for ((id, seq, _), one) in kept {
        let station = stations.entry(*id).or_insert_with(|| SalvagedStation {
            id: *id,
            entries: 0,
            mended: 0,
            lost: Vec::new(),
        });
        station.entries += 1;
        station.mended += u64::from(one.is_mended);
        numbers.entry(*id).or_default().insert(*seq);
    }
    for station in stations.values_mut() {
        let Some(numbers) = numbers.get(&station.id) else {
            continue;
        };
        // The row after the last one that is proved may be there, damaged.
        let highest = numbers.last().copied().unwrap_or(0);
        let is_next = candidates
            .iter()
            .any(|one| one.station == station.id && one.seq == highest + 1);
        let mut from = 1;
        for number in numbers
            .iter()
            .copied()
            .chain([highest + 1 + u64::from(is_next)])
        {
            if number > from {
                station.lost.push(from..=number - 1);
            }
            from = number + 1;
        }
    }
    stations.into_values().collect()
}
