//! The mirror of the ledger on a second medium, kept on its own thread: a slow stick makes no
//! signer wait.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::failure::Failure;
use ledger::Mirror;

/// The time after which a mirror that is not there is tried again.
const RETRY: Duration = Duration::from_secs(20);

/// The state of a mirror.
#[derive(Debug, Clone)]
pub(super) enum MirrorState {
    /// Nothing was written yet.
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

/// The thread that keeps a mirror. It ends when this is dropped.
pub(super) struct MirrorThread {
    wake: Sender<()>,
    state: Arc<Mutex<MirrorState>>,
    folder: PathBuf,
}

impl MirrorThread {
    /// Starts to mirror a ledger into a folder.
    pub(super) fn start(ledger: PathBuf, folder: PathBuf) -> Self {
        let (wake, woken) = channel();
        let state = Arc::new(Mutex::new(MirrorState::Starting));
        let (shared, into) = (Arc::clone(&state), folder.clone());
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
                let mut state = shared.lock().unwrap_or_else(PoisonError::into_inner);
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
            state,
            folder,
        }
    }

    /// Writes what was appended to the ledger meanwhile.
    pub(super) fn wake(&self) {
        // Sending fails when the thread could not be started, which the log says.
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
