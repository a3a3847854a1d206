//! Keeping what was signed: the ledger, its mirror, and what staff are told when one of them fails.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use super::super::jobs::{self, Stored};
use super::super::mirror::MirrorThread;
use super::{Progress, Station};
use crate::failure::Failure;
use ledger::Ledger;
use petition::time::Timestamp;

/// The most mirrors of a ledger.
const MOST_MIRRORS: usize = 2;

/// Takes back what the mirrors have and the ledger has lost, before the first signer. A mirror that
/// is not there now is no failure: its own thread says so.
pub(super) fn take_back(
    ledger: Result<Ledger, Failure>,
    mirrors: &[PathBuf],
) -> (Result<Ledger, Failure>, u64) {
    let Ok(mut ledger) = ledger else {
        return (ledger, 0);
    };
    let mut taken = 0;
    for mirror in mirrors {
        taken += ledger.take_back(mirror).unwrap_or_else(|error| {
            tracing::warn!(%error, "the mirror was not compared with the ledger");
            0
        });
    }
    if taken > 0 {
        tracing::error!(
            taken,
            "the ledger had lost entries, and took them back from its mirror"
        );
    }
    (Ok(ledger), taken)
}

impl Station {
    /// Mirrors the ledger into these folders from now on: one or two, or none.
    pub(in crate::app) fn mirror_into(&mut self, mut folders: Vec<PathBuf>) {
        folders.retain(|folder| !folder.as_os_str().is_empty());
        folders.dedup();
        folders.truncate(MOST_MIRRORS);
        self.settings.mirrors = folders;
        self.save_settings();
        self.start_mirrors();
    }

    pub(super) fn start_mirrors(&mut self) {
        let running = std::mem::take(&mut self.mirrors);
        if self.ledger.is_ok() {
            // One that runs goes on: two threads do not write one file.
            let keep_or_start = |folder: &PathBuf| {
                let same = running.iter().find(|mirror| mirror.folder() == folder);
                let start = || MirrorThread::start(self.ledger_path.clone(), folder.clone());
                same.cloned().unwrap_or_else(start)
            };
            self.mirrors = self.settings.mirrors.iter().map(keep_or_start).collect();
        }
    }

    /// The mirrors of the ledger.
    pub(in crate::app) fn mirrors(&self) -> Vec<MirrorThread> {
        self.mirrors.clone()
    }

    /// Takes over the state of the ledger after a signature was stored.
    pub(in crate::app) fn add_stored(&mut self, stored: &Stored) {
        // If this is the first one after midnight, the day begins before it.
        self.update_day();
        self.not_stored = None;
        self.count = stored.count;
        self.head.clone_from(&stored.head);
        // The last receipt and the last turn-in do not have this signature.
        self.receipt = Progress::Idle;
        self.short_of_room = stored.short_of_room;
        self.turn_in = Progress::Idle;
        self.update_day();
        let hour = Timestamp::now().unix() / 3_600;
        if self.counted_in.replace(hour) != Some(hour) {
            tracing::info!(signatures = self.count, "stored so far");
        }
    }

    /// Notes that a signature was not stored.
    pub(in crate::app) fn add_not_stored(&mut self, failure: Failure) {
        self.not_stored = Some(failure);
    }

    /// Moves what was stored out of the write-ahead log while the signer reads the thanks, so that
    /// one file holds everything. A failure is logged: what was acknowledged is in the log.
    pub(in crate::app) fn rest(&self) -> Task<Result<(), Failure>> {
        match &self.ledger {
            Ok(ledger) => {
                let ledger = Arc::clone(ledger);
                jobs::spawn(move || Ok(jobs::lock(&ledger).rest()?))
            }
            Err(_) => Task::none(),
        }
    }
}
