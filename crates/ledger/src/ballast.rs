//! Space kept for the moment when the disk is full.
//!
//! A file of a fixed size is deleted then, so that this signature, and some hundreds after it, are
//! still stored while the screen asks for space.

use std::fs;
use std::path::{Path, PathBuf};

/// Some 400 signatures with ink.
const SIZE: usize = 2 * 1024 * 1024;

/// The room, in bytes, from which on the file is made again.
const ENOUGH: u64 = 4 * SIZE as u64;

/// The file that is kept beside a ledger.
pub(super) struct Ballast {
    path: PathBuf,
    exists: bool,
}

impl Ballast {
    /// The ballast beside a ledger. It is made if it is missing; if the disk has no room for it,
    /// the ledger is short of room already.
    pub(super) fn beside(ledger: &Path) -> Self {
        let path = super::quarantine::with_ending(ledger, "ballast");
        let whole = fs::metadata(&path).is_ok_and(|file| file.len() == SIZE as u64);
        let exists = whole || write(&path);
        Self { path, exists }
    }

    /// Makes the file again once somebody has made room.
    pub(super) fn come_back(&mut self, ledger: &Path) {
        if !self.exists && crate::files::room(ledger) > ENOUGH {
            self.exists = write(&self.path);
        }
    }

    /// Deletes the file. Returns true if that made room.
    pub(super) fn release(&mut self) -> bool {
        let dropped = self.exists && fs::remove_file(&self.path).is_ok();
        self.exists = false;
        dropped
    }

    pub(super) fn is_gone(&self) -> bool {
        !self.exists
    }
}

/// Returns true if the disk has taken the file.
fn write(path: &Path) -> bool {
    // Not zeros: a file system that compresses or leaves holes would keep no room.
    let mut bytes = vec![0; SIZE];
    blake3::Hasher::new_derive_key("petition-kiosk ballast")
        .finalize_xof()
        .fill(&mut bytes);
    crate::files::write_whole(path, &bytes).is_ok()
}
