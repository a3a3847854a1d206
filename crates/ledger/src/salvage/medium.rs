//! The files that are searched: a ledger, its log and its journal, a mirror, or the image of a
//! whole medium. A piece that the medium does not read is taken for zeros.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::files::open_regular;
use crate::quarantine::append;
use crate::unbegun;

/// The size of a page, in bytes.
pub(super) const PAGE: usize = unbegun::PAGE as usize;
/// The bytes that are searched at a time.
const PIECE: usize = 1024 * 1024;
/// The bytes of the next piece that are looked at too, so that nothing is cut in two.
const OVERLAP: usize = 256;

/// A file that is searched.
pub(super) struct Medium {
    file: Mutex<File>,
    length: u64,
}

impl Medium {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = open_regular(path, u64::MAX)?;
        let length = file.metadata()?.len();
        Ok(Self {
            file: Mutex::new(file),
            length,
        })
    }

    pub(super) const fn length(&self) -> u64 {
        self.length
    }

    /// The bytes at a place, as many as there are. What cannot be read is zero.
    pub(super) fn read(&self, at: u64, length: usize) -> Vec<u8> {
        let rest = usize::try_from(self.length.saturating_sub(at)).unwrap_or(usize::MAX);
        let mut bytes = vec![0; length.min(rest)];
        if self.fill(at, &mut bytes).is_err() {
            let mut from = at;
            for part in bytes.chunks_mut(PAGE) {
                if self.fill(from, part).is_err() {
                    part.fill(0);
                }
                from += part.len() as u64;
            }
        }
        bytes
    }

    fn fill(&self, at: u64, bytes: &mut [u8]) -> io::Result<()> {
        let mut file = match self.file.lock() {
            Ok(file) => file,
            Err(poisoned) => poisoned.into_inner(),
        };
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(bytes)
    }

    /// Calls `search` with every piece, the place at which it begins, and the number of its bytes
    /// that no later piece begins with.
    pub(super) fn each_piece(&self, mut search: impl FnMut(&[u8], u64, usize)) {
        let mut at = 0;
        while at < self.length {
            let bytes = self.read(at, PIECE + OVERLAP);
            search(&bytes, at, bytes.len().min(PIECE));
            at += PIECE as u64;
        }
    }
}

/// The files that belong to what a person named: those of a folder, or a file with what SQLite
/// keeps beside it, and with the lock, which names the station.
pub(super) fn files_of(path: &Path) -> io::Result<Vec<PathBuf>> {
    if crate::files::is_folder(path) {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(path)? {
            let path = entry?.path();
            if crate::files::is_regular(&path) {
                files.push(path);
            }
        }
        files.sort();
        return Ok(files);
    }
    let beside = ["-wal", "-journal", ".lock"].map(|ending| append(path, ending));
    Ok(std::iter::once(path.to_owned())
        .chain(
            beside
                .into_iter()
                .filter(|path| crate::files::is_regular(path)),
        )
        .collect())
}
