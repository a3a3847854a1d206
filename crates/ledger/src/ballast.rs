//! Room kept for the moment when the disk is full: a file that is deleted then, so that the
//! signature at hand, and some hundreds after it, are still stored while the screen asks for space.

use std::fs;
use std::path::{Path, PathBuf};

/// Some 400 signatures with ink.
const SIZE: usize = 2 * 1024 * 1024;

/// The file, and whether it is still there.
pub(super) struct Ballast {
    path: PathBuf,
    there: bool,
}

impl Ballast {
    /// The ballast beside a ledger, made where there is none and room for it. A disk without room
    /// for it is short already.
    pub(super) fn beside(ledger: &Path) -> Self {
        let path = super::quarantine::with_ending(ledger, "ballast");
        let whole = fs::metadata(&path).is_ok_and(|file| file.len() == SIZE as u64);
        let there = whole || {
            // Not zeros: a file system that compresses or leaves holes would keep no room.
            let mut bytes = vec![0; SIZE];
            blake3::Hasher::new_derive_key("petition-kiosk ballast")
                .finalize_xof()
                .fill(&mut bytes);
            crate::files::write_whole(&path, &bytes).is_ok()
        };
        Self { path, there }
    }

    /// Deletes the file. Whether that made room.
    pub(super) fn drop_it(&mut self) -> bool {
        let dropped = self.there && fs::remove_file(&self.path).is_ok();
        self.there = false;
        dropped
    }

    pub(super) fn is_gone(&self) -> bool {
        !self.there
    }
}
