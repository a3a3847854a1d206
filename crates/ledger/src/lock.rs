//! One process at a time appends to a ledger, under whatever name it opens it.
//!
//! The file beside the ledger, which has its name, is locked on every system. Behind a hard link,
//! or when somebody removed that file, it is another one; so on Linux the ledger itself is locked
//! too (`flock`, which does not touch the locks of SQLite there). Other systems have one kind of
//! lock for both, so there a symbolic link is followed and a hard link is not noticed.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use super::LedgerError;
use super::frames::{Station, Writer};

/// Held while a ledger is open for appending. The system releases it if the process dies.
pub(super) struct Lock {
    file: File,
    /// Released before the file beside the ledger is.
    #[cfg(target_os = "linux")]
    ledger: Option<itself::Held>,
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
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LedgerError::InUse(ledger.to_owned())),
            Err(TryLockError::Error(source)) => return Err(LedgerError::Io { path, source }),
        }
        let mut lock = Self {
            file,
            #[cfg(target_os = "linux")]
            ledger: None,
        };
        lock.hold(ledger)?;
        Ok(lock)
    }

    /// Locks the ledger itself, if it is there and is not locked yet.
    #[cfg(target_os = "linux")]
    pub(super) fn hold(&mut self, ledger: &Path) -> Result<(), LedgerError> {
        if self.ledger.is_none() {
            self.ledger = itself::hold(ledger)?;
        }
        Ok(())
    }

    #[cfg(not(target_os = "linux"))]
    #[expect(clippy::unnecessary_wraps, reason = "it fails on Linux")]
    pub(super) fn hold(&mut self, _: &Path) -> Result<(), LedgerError> {
        Ok(())
    }

    /// Writes a byte again that is there already. The system may have made the medium read-only
    /// under files that are open, without saying so in its flags (ext4 from Linux 6.15 on).
    pub(super) fn can_write(&mut self) -> io::Result<()> {
        let mut first = [0];
        self.file.rewind()?;
        if self.file.read(&mut first)? == 1 {
            self.file.rewind()?;
            self.file.write_all(&first)?;
        }
        Ok(())
    }

    /// Writes the station's name into the file that is locked, as a turn-in does. By it, entries
    /// can be proved that are all that is left of a ledger: see [`salvage`](crate::salvage).
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
    Lock::take(&behind_link(path)).map(LedgerLock)
}

/// The path of the file behind a link, since the log, the lock and the ballast of a ledger stand
/// beside the file. Any other path is returned as it is.
pub(super) fn behind_link(path: &Path) -> PathBuf {
    let is_link = fs::symlink_metadata(path).is_ok_and(|known| known.is_symlink());
    let behind = is_link.then(|| fs::canonicalize(path).ok()).flatten();
    behind.unwrap_or_else(|| path.to_owned())
}

/// The lock on the file of a ledger.
#[cfg(target_os = "linux")]
mod itself {
    use std::collections::HashMap;
    use std::collections::hash_map::Entry;
    use std::fs::{File, TryLockError};
    use std::path::Path;
    use std::sync::{Mutex, PoisonError};

    use crate::LedgerError;
    use crate::files::FileId;

    /// The files that this process has locked, and whether it holds the lock now. They stay open:
    /// a process that closes a file loses all locks of SQLite on it (fcntl(2), "if a process closes
    /// any file descriptor referring to a file").
    static OPENED: Mutex<Option<HashMap<FileId, (File, bool)>>> = Mutex::new(None);

    /// File systems over a network, which make one kind of lock of both: NFS, CIFS and SMB2
    /// (linux/magic.h).
    const OVER_NETWORK: [u64; 3] = [0x6969, 0xff53_4d42, 0xfe53_4d42];

    /// Held while the file of a ledger is locked.
    pub(super) struct Held(FileId);

    /// Locks the file of a ledger. Returns `None` if there is none, or its medium has no such
    /// locks: then the file beside it is all that is locked.
    pub(super) fn hold(ledger: &Path) -> Result<Option<Held>, LedgerError> {
        let Some(id) = FileId::from_path(ledger).filter(|_| has_locks(ledger)) else {
            return Ok(None);
        };
        let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
        let opened = opened.get_or_insert_default();
        let (file, is_held) = match opened.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => match File::open(ledger) {
                Ok(file) => free.insert((file, false)),
                Err(_) => return Ok(None),
            },
        };
        if *is_held {
            return Err(LedgerError::InUse(ledger.to_owned()));
        }
        match file.try_lock() {
            Ok(()) => {
                *is_held = true;
                Ok(Some(Held(id)))
            }
            Err(TryLockError::WouldBlock) => Err(LedgerError::InUse(ledger.to_owned())),
            Err(TryLockError::Error(_)) => Ok(None),
        }
    }

    fn has_locks(ledger: &Path) -> bool {
        let is_local = |path: &Path| {
            rustix::fs::statfs(path).is_ok_and(|medium| {
                let kind = u64::try_from(medium.f_type).unwrap_or_default();
                !OVER_NETWORK.contains(&kind)
            })
        };
        ledger.is_file() && is_local(ledger)
    }

    impl Drop for Held {
        fn drop(&mut self) {
            let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
            let held = opened.as_mut().and_then(|opened| opened.get_mut(&self.0));
            if let Some((file, is_held)) = held {
                let _ = file.unlock();
                *is_held = false;
            }
        }
    }
}
