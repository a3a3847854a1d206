//! Quarantine for ledgers that do not verify.
//!
//! Such a file goes into a folder of its own as it is, with its log and its journal, which may hold
//! everything, and a new ledger is begun: signers go on, and nothing that might still be opened is
//! lost.

use std::fs;
use std::path::{Path, PathBuf};

use super::lock::{Lock, behind_link};
use super::{Ledger, LedgerError};
use crate::campaign::CampaignKeys;
use petition::time::Timestamp;

/// The mark in the name of a folder in which a ledger was set aside.
pub const SET_ASIDE: &str = ".set-aside";

/// A ledger that was put into quarantine, for the staff to know.
#[derive(Debug)]
pub struct Quarantined {
    /// The folder that it is in now.
    pub to: PathBuf,
    /// The reason why it is unfit.
    pub reason: LedgerError,
}

impl Ledger {
    /// Opens a station's ledger. One that is unfit is put into quarantine first, in a folder with
    /// the time in its name.
    ///
    /// # Errors
    /// Returns an error if neither it nor a new one can be used, since it is in use or of another
    /// campaign, or there is no folder or no room.
    pub fn open_or_quarantine(
        path: &Path,
        campaign: CampaignKeys,
        now: Timestamp,
    ) -> Result<(Self, Option<Quarantined>), LedgerError> {
        let path = &behind_link(path);
        match Self::open(path, campaign) {
            Err(reason) if reason.is_unfit() => {
                let to = quarantine(path, now)?;
                Ok((
                    Self::open(path, campaign)?,
                    Some(Quarantined { to, reason }),
                ))
            }
            opened => opened.map(|ledger| (ledger, None)),
        }
    }
}

fn quarantine(path: &Path, now: Timestamp) -> Result<PathBuf, LedgerError> {
    let _lock = Lock::take(path)?;
    let stamp = now.in_file_name();
    let to = crate::files::free_name(|n| {
        let number = match n {
            0 | 1 => String::new(),
            more => format!("-{more}"),
        };
        append(path, &format!("{SET_ASIDE}-{stamp}{number}"))
    });
    let io_error = |source| LedgerError::Io {
        path: to.clone(),
        source,
    };
    fs::create_dir(&to).map_err(io_error)?;
    crate::files::tighten(&to);
    let name = path.file_name().unwrap_or_default();
    // The log goes last: a log without its ledger is never written over.
    for ending in ["", "-journal", "-shm", "-wal"] {
        let (from, to) = (append(path, ending), append(&to.join(name), ending));
        if from.exists() {
            fs::rename(&from, &to).map_err(|source| LedgerError::Io { path: from, source })?;
        }
    }
    // It names the station of what was set aside, and the new ledger has another.
    let lock = with_ending(path, "lock");
    let _ = fs::copy(&lock, with_ending(&to.join(name), "lock"));
    Ok(to)
}

/// `ledger.db` and `lock` make `ledger.db.lock`.
pub(super) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    append(path, &format!(".{ending}"))
}

pub(super) fn append(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
