//! One process at a time appends to a ledger.

use std::fs::{File, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::Path;

use super::LedgerError;
use super::frames::{Station, Writer};

/// Held while a ledger is open for appending. The system releases it if the process dies.
pub(super) struct Lock {
    file: File,
}

impl Lock {
    pub(super) fn take(ledger: &Path) -> Result<Self, LedgerError> {
        let path = super::quarantine::with_ending(ledger, "lock");
        let io_error = |source| LedgerError::Io {
            path: path.clone(),
            source,
        };
        let options = &mut File::options();
        let file = crate::files::open_or_make_private(&path, options.read(true).write(true))
            .map_err(io_error)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(LedgerError::InUse(ledger.to_owned())),
            Err(TryLockError::Error(source)) => Err(LedgerError::Io { path, source }),
        }
    }

    /// Writes a byte again that is there already. The system may have made the medium read-only under
    /// files that are open, without saying so in its flags (ext4 from Linux 6.15 on).
    pub(super) fn can_write(&mut self) -> io::Result<()> {
        let mut first = [0];
        self.file.rewind()?;
        if self.file.read(&mut first)? == 1 {
            self.file.rewind()?;
            self.file.write_all(&first)?;
        }
        Ok(())
    }

    /// Writes the station's name into the file that is locked, as a turn-in does. By it, entries can
    /// be proved that are all that is left of a ledger: see [`salvage`](crate::salvage).
    pub(super) fn name(&mut self, station: &Station) -> io::Result<()> {
        let mut named = Writer::begin(Vec::new())?;
        named.station(station)?;
        let (mut is, named) = (Vec::new(), std::mem::take(named.get_mut()));
        self.file.rewind()?;
        (&mut self.file).take(1024).read_to_end(&mut is)?;
        if is != named {
            self.file.set_len(0)?;
            self.file.rewind()?;
            self.file.write_all(&named)?;
        }
        Ok(())
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
