//! One process at a time appends to a ledger.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::LedgerError;

/// Held while a ledger is open for appending. The system releases it if the process dies.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    pub(super) fn take(ledger: &Path) -> Result<Self, LedgerError> {
        let path = super::quarantine::with_ending(ledger, "lock");
        let io_error = |source| LedgerError::Io {
            path: path.clone(),
            source,
        };
        let file = crate::files::open_or_make_private(&path, File::options().write(true))
            .map_err(io_error)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(LedgerError::InUse(ledger.to_owned())),
            Err(TryLockError::Error(source)) => Err(LedgerError::Io { path, source }),
        }
    }
}

/// Keeps every process from appending to a ledger until it is dropped.
pub struct LedgerLock(#[expect(dead_code, reason = "only held")] Lock);

/// Locks a ledger, so that nothing is appended to it. Nothing of it is read or changed.
///
/// # Errors
/// Returns an error if a kiosk has it open.
pub fn lock(path: &Path) -> Result<LedgerLock, LedgerError> {
    Lock::take(path).map(LedgerLock)
}
