//! The mirror of the ledger on a second medium, kept on its own thread: a slow stick makes no
//! signer wait.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::failure::Failure;
use ledger::Mirror;

/// The time after which a mirror that is not there is tried again.
const RETRY: Duration = Duration::from_secs(20);
/// The time that a signer waits for the mirrors at most, before the thanks. The ink flies into its
/// envelope meanwhile (docs/decisions/0142).
const PATIENCE: Duration = Duration::from_millis(300);

/// The state of a mirror.
#[derive(Debug, Clone, Default)]
pub(super) enum MirrorState {
    /// Nothing was written yet.
    #[default]
    Starting,
    /// The mirror has every entry up to this one.
    UpToDate(u64),
    /// The mirror is not written.
    Stopped(Failure),
}

impl MirrorState {
    fn differs_from(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Starting, Self::Starting) => false,
            (Self::UpToDate(seq), Self::UpToDate(other)) => seq != other,
            (Self::Stopped(failure), Self::Stopped(other)) => {
                failure.to_string() != other.to_string()
            }
            _ => true,
        }
    }
}

/// The state that a thread shares with those who wait for it.
#[derive(Default)]
struct Shared {
    state: Mutex<MirrorState>,
    changed: Condvar,
}

/// The thread that keeps a mirror. It ends when all of these are dropped.
#[derive(Clone)]
pub(super) struct MirrorThread {
    wake: Sender<()>,
    shared: Arc<Shared>,
    folder: PathBuf,
}

/// Wakes all mirrors, and waits for a moment until they have the entry with this number, so that
/// the thanks do not come before the copy.
pub(super) fn wait_for(mirrors: &[MirrorThread], seq: u64) {
    for mirror in mirrors {
        mirror.wake();
    }
    let until = Instant::now() + PATIENCE;
    for mirror in mirrors {
        mirror.wait_for(seq, until);
    }
}

impl MirrorThread {
    /// Starts to mirror a ledger into a folder.
    pub(super) fn start(ledger: PathBuf, folder: PathBuf) -> Self {
        let (wake, woken) = channel();
        let own = Arc::new(Shared::default());
        let (shared, into) = (Arc::clone(&own), folder.clone());
        let keep = move || {
            let mut mirror: Option<Mirror> = None;
            loop {
                let written = match &mut mirror {
                    Some(mirror) => mirror.catch_up(),
                    None => Mirror::open(&ledger, &into).and_then(|mut opened| {
                        let written = opened.catch_up();
                        mirror = Some(opened);
                        written
                    }),
                };
                let now = match written {
                    Ok(seq) => MirrorState::UpToDate(seq),
                    Err(error) => {
                        // Its content is unknown now, so it is opened and read again.
                        mirror = None;
                        MirrorState::Stopped(error.into())
                    }
                };
                let mut state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
                // The number of the last entry is not logged: it changes with each signature.
                match (&*state, &now) {
                    (MirrorState::UpToDate(_), MirrorState::UpToDate(_)) => {}
                    (_, MirrorState::UpToDate(_)) => tracing::info!("mirror is written"),
                    (_, MirrorState::Stopped(failure)) if state.differs_from(&now) => {
                        tracing::warn!(%failure, "mirror is not written");
                    }
                    (_, MirrorState::Stopped(_) | MirrorState::Starting) => {}
                }
                if state.differs_from(&now) {
                    *state = now;
                }
                drop(state);
                shared.changed.notify_all();
                if woken.recv_timeout(RETRY) == Err(RecvTimeoutError::Disconnected) {
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
            shared: own,
            folder,
        }
    }

    /// Writes what was appended to the ledger meanwhile.
    fn wake(&self) {
        // Sending fails when the thread could not be started, which the log says.
        let _ = self.wake.send(());
    }

    /// Waits until the mirror has this entry, or is not written, or it is that late.
    fn wait_for(&self, seq: u64, until: Instant) {
        let is_behind = |state: &mut MirrorState| match state {
            MirrorState::Starting => true,
            MirrorState::UpToDate(has) => *has < seq,
            MirrorState::Stopped(_) => false,
        };
        let state = self
            .shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let left = until.saturating_duration_since(Instant::now());
        // Late or not, the signature is in the ledger.
        drop(
            self.shared
                .changed
                .wait_timeout_while(state, left, is_behind),
        );
    }

    /// The number of entries that are known to be in the mirror.
    pub(super) fn entries(&self) -> u64 {
        match self.state() {
            MirrorState::UpToDate(entries) => entries,
            MirrorState::Starting | MirrorState::Stopped(_) => 0,
        }
    }

    pub(super) fn state(&self) -> MirrorState {
        self.shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A mirror whose thread is stuck in a medium that does not answer.
    fn stuck() -> MirrorThread {
        MirrorThread {
            wake: channel().0,
            shared: Arc::default(),
            folder: PathBuf::from("/media/slow"),
        }
    }

    #[test]
    fn a_signer_waits_for_the_mirrors_for_a_moment_and_not_for_each() {
        let begun = Instant::now();
        wait_for(&[stuck(), stuck(), stuck()], 7);
        let waited = begun.elapsed();
        assert!(waited >= PATIENCE, "{waited:?}");
        assert!(waited < 2 * PATIENCE + Duration::from_secs(5), "{waited:?}");
    }

    #[test]
    fn nobody_waits_for_a_mirror_that_has_the_entry_or_is_gone() {
        let up_to_date = stuck();
        *up_to_date.shared.state.lock().expect("unlocked") = MirrorState::UpToDate(7);
        let gone = stuck();
        *gone.shared.state.lock().expect("unlocked") =
            MirrorState::Stopped(Failure::NothingToReceipt);
        let begun = Instant::now();
        wait_for(&[up_to_date.clone(), gone.clone()], 7);
        assert!(begun.elapsed() < PATIENCE);
        assert_eq!((up_to_date.entries(), gone.entries()), (7, 0));
    }
}
