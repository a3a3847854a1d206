//! Turn-ins and the mirror: what goes onto sticks and comes from them, on threads beside the one
//! that draws.

use petition::say;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::station::{lock, sentence};
use crate::paths;
use ledger::{ENDING, Ledger, LedgerError, MIRROR_ENDING, Mirror, Missing, Reader};
use petition::Language;
use petition::i18n::Words;

/// How long a mirror that is not there is waited for before it is tried again.
const AGAIN: Duration = Duration::from_secs(20);

/// A turn-in that may be carried away.
#[derive(Debug, Clone)]
pub struct TurnedIn {
    pub(super) path: PathBuf,
    pub(super) entries: u64,
}

/// Writes a ledger's entries onto the first stick that takes them.
pub(super) fn turn_in(ledger: &Path) -> Result<Option<TurnedIn>, String> {
    let told = |error: LedgerError| sentence(&error.to_string());
    let reader = Reader::open(ledger).map_err(told)?;
    reader.verify_heads().map_err(told)?;
    let mut refused = None;
    for stick in paths::sticks()
        .into_iter()
        .filter(|folder| paths::is_medium(folder))
    {
        match reader.turn_in(&stick, |_| {}) {
            Ok(done) => {
                return Ok(Some(TurnedIn {
                    path: done.path,
                    entries: done.entries,
                }));
            }
            Err(error) => refused = Some(told(error)),
        }
    }
    refused.map_or(Ok(None), Err)
}

/// Turn-ins and mirrors on sticks.
pub(super) fn find() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for stick in paths::sticks() {
        let inside = std::fs::read_dir(stick)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        found.extend(inside.filter(|path| {
            path.extension()
                .is_some_and(|ending| ending == ENDING || ending == MIRROR_ENDING)
        }));
    }
    found.sort();
    found.dedup();
    found
}

/// Merges files into the organizer's ledger, and says what came of it, line by line.
pub(super) fn merge(
    ledger: &Mutex<Ledger>,
    files: &[PathBuf],
    language: &Language,
) -> Result<Vec<String>, String> {
    let told = |error: LedgerError| sentence(&error.to_string());
    let words = Words::new(language);
    let mut ledger = lock(ledger);
    let mut said = Vec::new();
    for file in files {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        // A file that is refused stops no other one.
        match ledger.merge(file, |_| {}) {
            Err(error) => said.push(told(error)),
            Ok(merged) => {
                let new: u64 = merged
                    .stations
                    .values()
                    .map(|station| station.new + station.forked)
                    .sum();
                said.push(say!(words, "app-merged", name = name.as_str(), new = new));
                if merged.is_damaged {
                    said.push(say!(words, "app-merged-damaged", name = name.as_str()));
                }
            }
        }
    }
    for missing in ledger.missing().map_err(told)? {
        said.push(match missing {
            Missing::Entries {
                station,
                held,
                expected,
            } => {
                let from: u64 = held + 1;
                say!(
                    words,
                    "app-missing",
                    station = short(station),
                    from = from,
                    until = expected
                )
            }
            Missing::Another { station, seq } => {
                say!(words, "app-another", station = short(station), seq = seq)
            }
        });
    }
    for fork in ledger.forks().map_err(told)? {
        said.push(say!(
            words,
            "app-parted",
            station = short(fork.station),
            seq = fork.seq
        ));
    }
    Ok(said)
}

fn short(station: ledger::StationId) -> String {
    station.to_string().chars().take(8).collect()
}

/// How a mirror is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum MirrorState {
    /// Nothing is known yet.
    Waits,
    /// It holds everything up to this entry.
    Holds(u64),
    /// It is not written, and why.
    Dead(String),
}

/// Keeps the mirror of a ledger, on a thread of its own: a slow stick lets no signer wait.
pub(super) struct Keeper {
    wake: Sender<()>,
    state: Arc<Mutex<MirrorState>>,
    folder: PathBuf,
}

impl Keeper {
    pub(super) fn start(ledger: PathBuf, folder: PathBuf) -> Self {
        let (wake, woken) = channel();
        let state = Arc::new(Mutex::new(MirrorState::Waits));
        let (told, into) = (Arc::clone(&state), folder.clone());
        let keep = move || {
            let mut mirror: Option<Mirror> = None;
            loop {
                let done = match &mut mirror {
                    Some(mirror) => mirror.catch_up(),
                    None => Mirror::open(&ledger, &into).and_then(|mut opened| {
                        let done = opened.catch_up();
                        mirror = Some(opened);
                        done
                    }),
                };
                let now = match done {
                    Ok(seq) => MirrorState::Holds(seq),
                    Err(error) => {
                        // What it holds is not known: it is opened, and read, again.
                        mirror = None;
                        MirrorState::Dead(sentence(&error.to_string()))
                    }
                };
                let mut state = told.lock().unwrap_or_else(PoisonError::into_inner);
                if *state != now {
                    tracing::info!(?now, "mirror");
                    *state = now;
                }
                drop(state);
                if woken.recv_timeout(AGAIN) == Err(RecvTimeoutError::Disconnected) {
                    return;
                }
            }
        };
        if let Err(error) = std::thread::Builder::new()
            .name("mirror".to_owned())
            .spawn(keep)
        {
            tracing::error!(%error, "no thread");
        }
        Self {
            wake,
            state,
            folder,
        }
    }

    /// Something was appended.
    pub(super) fn wake(&self) {
        // A thread that is gone has said so in the log.
        let _ = self.wake.send(());
    }

    pub(super) fn state(&self) -> MirrorState {
        self.state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}
