//! The system's own reason for not using a file, in words that say what to do.
//!
//! SQLite has one code for "cannot open", whether the disk takes no more files, this program has
//! too many open or nobody may read it. So the system is asked once more, and its error is told.

use std::fs;
use std::io;
use std::path::Path;

use super::{folder_of, has_room, write};

/// The system's numbers for "input/output error", "too many open files" here and on the whole
/// machine.
#[cfg(unix)]
const DEVICE: i32 = 5;
#[cfg(unix)]
const OPEN_FILES: [i32; 2] = [24, 23];

/// A cause that the system names only by a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The medium itself fails.
    Device,
    /// This program or the machine has too many files open.
    OpenFiles,
    /// The disk has room, and takes no more files.
    MoreFiles,
}

impl Cause {
    /// The cause behind an error at this path, if it is one of these.
    #[must_use]
    pub fn of(error: &io::Error, path: &Path) -> Option<Self> {
        // The system's own error, when a file was to be made: one that was being written had room.
        let is_full = error.kind() == io::ErrorKind::StorageFull && error.raw_os_error().is_some();
        if is_full && !path.exists() && has_room(folder_of(path)) {
            return Some(Self::MoreFiles);
        }
        #[cfg(unix)]
        match error.raw_os_error() {
            Some(DEVICE) => return Some(Self::Device),
            Some(code) if OPEN_FILES.contains(&code) => return Some(Self::OpenFiles),
            _ => {}
        }
        None
    }
}

/// The reason why a file cannot be opened for writing, or another one made beside it; `None` if
/// both can be done now.
#[must_use]
pub fn cause(path: &Path) -> Option<io::Error> {
    if let Err(error) = may_use(path)
        && error.kind() != io::ErrorKind::NotFound
    {
        return Some(error);
    }
    // SQLite makes the log beside the file.
    let beside = write::temporary_name(path);
    match write::make_new(&beside) {
        Ok(_) => {
            let _ = fs::remove_file(&beside);
            None
        }
        Err(error) => Some(error),
    }
}

/// Asks whether this program may read and write a file. It is not opened: a process that closes a
/// file loses all locks of SQLite on it (fcntl(2)).
#[cfg(unix)]
fn may_use(path: &Path) -> io::Result<()> {
    use rustix::fs::{Access, access};
    Ok(access(path, Access::READ_OK | Access::WRITE_OK)?)
}

#[cfg(not(unix))]
fn may_use(path: &Path) -> io::Result<()> {
    fs::metadata(path).map(drop)
}

/// The reason of an error at this path, in words that say what to do. Reasons that tell enough by
/// themselves stay in the words of the system.
#[must_use]
pub fn in_words(error: &io::Error, path: &Path) -> String {
    match (Cause::of(error, path), error.kind()) {
        (Some(Cause::MoreFiles), _) => {
            "the disk takes no more files, though it has room; remove some, or use another one"
                .into()
        }
        (Some(Cause::Device), _) => {
            "the disk or stick itself fails; take another one, and bring this one to the organizer"
                .into()
        }
        (Some(Cause::OpenFiles), _) => {
            "too many files are open; close other programs, and try again".into()
        }
        (None, io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
            if error.get_ref().is_none() =>
        {
            "the disk or stick is full; make room on it, or use another one".into()
        }
        (None, io::ErrorKind::ReadOnlyFilesystem) => {
            "the disk or stick cannot be written to; look for its lock, or use another one".into()
        }
        (None, io::ErrorKind::PermissionDenied) => {
            "this program has no permission; check who may read and write it".into()
        }
        _ => error.to_string(),
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cause_has_its_own_words() {
        let words = |code| {
            let gone = Path::new("/none/of/these");
            in_words(&io::Error::from_raw_os_error(code), gone)
        };
        let folder = tempfile::tempdir().expect("a folder");
        let no_more = in_words(
            &io::Error::from_raw_os_error(28),
            &folder.path().join("new"),
        );
        let all = [
            (words(5), "itself fails"),
            (words(24), "too many files are open"),
            (words(23), "too many files are open"),
            (words(28), "is full; make room"),
            (words(30), "cannot be written to"),
            (words(13), "no permission"),
            (no_more, "takes no more files"),
            (words(2), "No such file"),
        ];
        for (said, expected) in all {
            assert!(said.contains(expected), "{said}");
        }
    }

    #[test]
    fn a_file_that_can_be_used_has_no_cause_and_its_folder_stays_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ledger.db");
        assert!(cause(&path).is_none(), "it can be made");
        fs::write(&path, b"").expect("written");
        assert!(cause(&path).is_none());
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
        let gone = folder.path().join("none").join("ledger.db");
        let error = cause(&gone).expect("there is no folder");
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }
}
