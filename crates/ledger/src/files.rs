//! Files: written whole or not at all, readable by their owner only, read only if they are regular
//! files of a bounded size, and destroyed.

mod destroy;
mod given;
mod write;

pub use destroy::destroy;
pub use given::{
    Unfit, hash_of_regular, is_regular, open_regular, read_any_text, read_at_most, read_regular,
    read_text,
};
pub use write::{
    clear_half_written, make_folder, make_private, open_or_make_private, tighten, write_whole,
    write_whole_with,
};

use std::fs;
use std::path::Path;

/// Identifies the file behind a path, so that another one under the same name is not mistaken for
/// it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
