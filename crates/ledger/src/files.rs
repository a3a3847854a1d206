//! Files: written whole or not at all, readable by their owner only, read only if they are regular
//! files of a bounded size, and destroyed.

mod cause;
mod destroy;
mod given;
mod write;

pub use cause::{Cause, cause, in_words};
pub use destroy::destroy;
pub use given::{
    Unfit, hash_of_regular, is_regular, open_regular, read_any_text, read_at_most, read_regular,
    read_text,
};
pub use write::{
    clear_half_written, make_folder, make_private, open_or_make_private, tighten, write_whole,
    write_whole_with,
};
pub(crate) use write::{sync_folder, temporary_name};

use std::fs;
use std::path::{Path, PathBuf};

/// The folder that a file is in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Returns true if there is a folder at a path. A link to one is none.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|known| known.is_dir())
}

/// The first of these numbered names, from 1, that no file has.
pub(crate) fn free_name(name: impl Fn(u32) -> PathBuf) -> PathBuf {
    (1..10_000)
        .map(&name)
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(0))
}

/// Returns true if the medium of a file cannot be written any more: the system makes one read-only
/// after an error, under files that are open.
#[cfg(unix)]
#[must_use]
pub fn is_read_only(path: &Path) -> bool {
    rustix::fs::statvfs(path).is_ok_and(|medium| {
        medium
            .f_flag
            .contains(rustix::fs::StatVfsMountFlags::RDONLY)
    })
}

/// Returns true if the medium of a file cannot be written any more. Not known on this system.
#[cfg(not(unix))]
#[must_use]
pub fn is_read_only(_: &Path) -> bool {
    false
}

/// The room, in bytes, from which on a write does not fail for want of room.
const ROOM: u64 = 1024 * 1024;

/// Returns true if there is room on the medium of a file, so that a write that fails has another
/// cause.
#[must_use]
pub fn has_room(path: &Path) -> bool {
    room(path) > ROOM
}

/// The room on the medium of a file, in bytes; 0 if it is not known.
#[cfg(unix)]
pub(crate) fn room(path: &Path) -> u64 {
    rustix::fs::statvfs(path).map_or(0, |medium| medium.f_bavail.saturating_mul(medium.f_frsize))
}

/// The room on the medium of a file. Not known on this system.
#[cfg(not(unix))]
pub(crate) fn room(_: &Path) -> u64 {
    0
}

/// Identifies the file behind a path, so that another one under the same name is not mistaken for
/// it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FileId(u64, u64);

impl FileId {
    /// The file at a path; `None` if there is none. On a system that has no inode numbers, all
    /// files are the same.
    #[must_use]
    pub fn from_path(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().map(|file| Self::numbers(&file))
    }

    #[cfg(unix)]
    fn numbers(file: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self(file.dev(), file.ino())
    }

    #[cfg(not(unix))]
    fn numbers(_: &fs::Metadata) -> Self {
        Self(0, 0)
    }

    /// Returns true if both are on one medium.
    #[must_use]
    pub fn is_on_medium_of(self, other: Self) -> bool {
        self.0 == other.0
    }

    /// Returns true if this file is still the one at this path.
    #[must_use]
    pub fn is_at(self, path: &Path) -> bool {
        Self::from_path(path) == Some(self)
    }
}
