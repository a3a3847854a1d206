//! Reading files that somebody else made: from a stick, or at a path that a person gave.
//!
//! A name on a stick can be a pipe that blocks for ever, a device that never ends, or a link to a
//! file of this machine. Only a regular file of a bounded size is opened.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use zeroize::Zeroizing;

/// The reason why a file that somebody gave is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is a symbolic link.
    #[error("it is a link, and links are not followed; copy the file itself")]
    Link,
    /// It is a folder, a pipe, a socket or a device.
    #[error("it is not a regular file; choose a file")]
    NotAFile,
    /// It has more bytes than such a file can have.
    #[error("it has more than the {} MB that such a file can have; choose another", .0 / 1024 / 1024)]
    TooLarge(u64),
}

impl Unfit {
    /// The reason in an error of [`open_regular`], if the file was refused and the system had no
    /// error.
    #[must_use]
    pub fn in_error(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }
}

impl From<Unfit> for io::Error {
    fn from(reason: Unfit) -> Self {
        Self::new(io::ErrorKind::InvalidInput, reason)
    }
}

/// Opens a regular file of at most `most` bytes for reading. Nothing else is opened: no link is
/// followed, and no pipe or device is waited for.
///
/// # Errors
/// Returns an error with [`Unfit`] inside, or the error of the system.
pub fn open_regular(path: &Path, most: u64) -> io::Result<File> {
    // Asked before opening, since opening alone does something to some devices, and again after
    // it, since the name may have been given to something else meanwhile.
    check(&fs::symlink_metadata(path)?, most)?;
    let file = open_without_waiting(path)?;
    check(&file.metadata()?, most)?;
    Ok(file)
}

/// Refuses everything but a regular file of at most `most` bytes.
pub(super) fn check(known: &fs::Metadata, most: u64) -> Result<(), Unfit> {
    if known.is_symlink() {
        Err(Unfit::Link)
    } else if !known.is_file() {
        Err(Unfit::NotAFile)
    } else if known.len() > most {
        Err(Unfit::TooLarge(most))
    } else {
        Ok(())
    }
}

#[cfg(unix)]
fn open_without_waiting(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};
    let flags =
        OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    Ok(File::from(rustix::fs::open(path, flags, Mode::empty())?))
}

#[cfg(not(unix))]
fn open_without_waiting(path: &Path) -> io::Result<File> {
    File::open(path)
}

/// Returns true if there is a regular file at a path. A link is none.
#[must_use]
pub fn is_regular(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|known| known.is_file())
}

/// The bytes of a regular file that may hold names or a key. They are wiped when they are dropped.
///
/// # Errors
/// Returns the same errors as [`open_regular`].
pub fn read_regular(path: &Path, most: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = open_regular(path, most as u64)?;
    let size = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    // The buffer has its full size at once: one that grows leaves copies of its contents.
    let mut bytes = Zeroizing::new(Vec::with_capacity(size.min(most) + 1));
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        // It grew while it was read.
        return Err(Unfit::TooLarge(most as u64).into());
    }
    Ok(bytes)
}

/// Like [`read_regular`], but returns `None` if there are more than `most` bytes.
///
/// # Errors
/// Returns the other errors of [`open_regular`].
pub fn read_at_most(path: &Path, most: usize) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    match read_regular(path, most) {
        Err(error) if matches!(Unfit::in_error(&error), Some(Unfit::TooLarge(_))) => Ok(None),
        read => read.map(Some),
    }
}

/// The text of a regular file.
///
/// # Errors
/// Returns the same errors as [`open_regular`], or an error if it is not UTF-8.
pub fn read_text(path: &Path, most: usize) -> io::Result<String> {
    let bytes = read_regular(path, most)?;
    std::str::from_utf8(&bytes)
        .map(str::to_owned)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// The text of a regular file that a person made, in any encoding and with `\n` as line ends.
///
/// # Errors
/// Returns the same errors as [`open_regular`], or an error of [`io::ErrorKind::InvalidData`] with
/// [`NotText`](petition::text_file::NotText) inside.
pub fn read_any_text(path: &Path, most: usize) -> io::Result<String> {
    let bytes = read_regular(path, most)?;
    let file = petition::text_file::decode(&bytes)
        .map_err(|reason| io::Error::new(io::ErrorKind::InvalidData, reason))?;
    Ok(file.text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The hash of a regular file, which is read piece by piece.
///
/// # Errors
/// Returns the same errors as [`open_regular`].
pub fn hash_of_regular(path: &Path) -> io::Result<blake3::Hash> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(open_regular(path, u64::MAX)?)?;
    Ok(hasher.finalize())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;

    const MOST: usize = 1024 * 1024;

    fn refused(path: &Path) -> Option<Unfit> {
        Unfit::in_error(&read_regular(path, MOST).expect_err("refused"))
    }

    #[test]
    fn only_a_regular_file_is_read_and_nothing_is_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("file"), b"words").expect("written");
        symlink(at("file"), at("link")).expect("linked");
        symlink("/dev/zero", at("zero")).expect("linked");
        symlink(at("nowhere"), at("dangling")).expect("linked");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            at("pipe"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from(0o600),
            0,
        )
        .expect("a pipe");
        let _socket = UnixListener::bind(at("socket")).expect("a socket");
        let huge = File::create(at("huge")).expect("made");
        huge.set_len(4 * 1024 * 1024 * 1024).expect("sparse");
        assert_eq!(
            read_regular(&at("file"), MOST).expect("read").as_slice(),
            b"words"
        );
        for name in ["link", "zero", "dangling"] {
            assert_eq!(refused(&at(name)), Some(Unfit::Link), "{name}");
        }
        for path in [at("pipe"), at("socket"), "/dev/zero".into(), at("")] {
            assert_eq!(refused(&path), Some(Unfit::NotAFile), "{}", path.display());
        }
        assert_eq!(refused(&at("huge")), Some(Unfit::TooLarge(MOST as u64)));
        assert!(read_at_most(&at("huge"), MOST).expect("asked").is_none());
        assert!(is_regular(&at("file")) && !is_regular(&at("link")) && !is_regular(&at("pipe")));
        let missing = read_regular(&at("missing"), MOST).expect_err("missing");
        assert_eq!(missing.kind(), io::ErrorKind::NotFound);
    }
}
