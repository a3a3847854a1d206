//! Turn-ins: written onto a stick at a station, and merged from sticks in the office.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::lock;
use super::receipt::{receipts_in, remove_receipts};
use crate::failure::Failure;
use crate::office::stations::{MergeReport, MergedFile, Taken};
use crate::paths;
use ledger::{ENDING, Ledger, MIRROR_ENDING, Merged, Reader, SALVAGED_ENDING, SET_ASIDE};

/// A turn-in that was written and read back.
#[derive(Debug, Clone)]
pub(crate) struct TurnedIn {
    pub(in crate::app) path: PathBuf,
    pub(in crate::app) entries: u64,
}

/// Writes a ledger's entries onto the first stick that takes them; `None` when there is no stick.
///
/// The receipts in `receipts` are removed then. What they prove is in the turn-in, and a
/// volunteer's name is on them. They do not go onto the stick, which has no name on it and may get
/// lost.
pub(in crate::app) fn turn_in(ledger: &Path, receipts: &Path) -> Result<Option<TurnedIn>, Failure> {
    let sticks = paths::sticks();
    let sticks = sticks.iter().filter(|folder| paths::is_medium(folder));
    turn_in_on(sticks.map(PathBuf::as_path), ledger, receipts)
}

/// The same for these sticks.
pub(in crate::app) fn turn_in_on<'a>(
    sticks: impl Iterator<Item = &'a Path>,
    ledger: &Path,
    receipts: &Path,
) -> Result<Option<TurnedIn>, Failure> {
    let reader = Reader::open(ledger)?;
    reader.verify_heads()?;
    // A receipt that is written from now on may count entries that this turn-in does not have.
    let covered = receipts_in(receipts);
    let mut refused = None;
    for stick in sticks {
        match reader.turn_in(stick, |_| {}) {
            Ok(done) => {
                remove_receipts(&covered);
                return Ok(Some(TurnedIn {
                    path: done.path,
                    entries: done.entries,
                }));
            }
            Err(error) => refused = Some(Failure::from(error)),
        }
    }
    refused.map_or(Ok(None), Err)
}

/// The turn-ins and mirrors on sticks, what was salvaged, and ledgers that a station set aside.
pub(in crate::app) fn find_turn_ins() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for stick in paths::sticks() {
        let inside = std::fs::read_dir(stick)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        found.extend(inside.filter(|path| is_to_merge(path)));
    }
    found.sort();
    found.dedup();
    found
}

fn is_to_merge(path: &Path) -> bool {
    let has_ending = |ending: &str| path.extension().is_some_and(|is| is == ending);
    if ledger::files::is_folder(path) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        return name.contains(SET_ASIDE);
    }
    [ENDING, MIRROR_ENDING, SALVAGED_ENDING]
        .into_iter()
        .any(has_ending)
        && ledger::files::is_regular(path)
}

/// Merges files into the organizer's ledger. A file that is refused does not stop the others.
pub(in crate::app) fn merge_turn_ins(
    ledger: &Mutex<Ledger>,
    files: &[PathBuf],
) -> Result<MergeReport, Failure> {
    let mut ledger = lock(ledger);
    let mut report = MergeReport::default();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        report.files.push(MergedFile {
            name: name.into_owned(),
            result: ledger
                .merge(file, |_| {})
                .map(|merged| taken(&merged))
                .map_err(Failure::from),
        });
    }
    report.forks = ledger.forks()?;
    Ok(report)
}

fn taken(merged: &Merged) -> Taken {
    Taken {
        new: merged
            .stations
            .values()
            .map(|station| station.new + station.forked)
            .sum(),
        is_damaged: merged.is_damaged,
        is_salvaged: !merged.salvaged.is_empty(),
    }
}
