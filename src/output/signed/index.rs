//! The index of a printing, `index.json`. It holds no names.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::output::{LONGEST_INDEX, OutputError, is_file_name, write};

const NAME: &str = "index.json";

/// The content of `index.json`.
#[derive(Serialize, Deserialize)]
pub(super) struct Index {
    pub(super) signatures: usize,
    #[serde(default)]
    pub(super) on_paper: usize,
    pub(super) pages: usize,
    pub(super) covers: Vec<CoverEntry>,
    pub(super) volumes: Vec<VolumeEntry>,
}

/// The file of a cover and its hash.
#[derive(Serialize, Deserialize)]
pub(super) struct CoverEntry {
    pub(super) file: String,
    pub(super) blake3: String,
}

/// The file of a volume, what it contains, and its hash.
#[derive(Serialize, Deserialize)]
pub(super) struct VolumeEntry {
    pub(super) file: String,
    pub(super) language: String,
    pub(super) part: String,
    pub(super) first_line: usize,
    pub(super) last_line: usize,
    pub(super) first_sheet: String,
    pub(super) last_sheet: String,
    pub(super) pages: u32,
    pub(super) blake3: String,
}

impl Index {
    /// Reads the index of an earlier printing and removes it from the folder, so that a printing
    /// that is stopped leaves no index of other volumes.
    pub(super) fn take(folder: &Path) -> Result<Option<Self>, OutputError> {
        let path = folder.join(NAME);
        let Ok(json) = ledger::files::read_regular(&path, LONGEST_INDEX) else {
            return Ok(None);
        };
        // A file of this name that is not an index is not ours, so it stays.
        let Ok(index) = serde_json::from_slice(&json) else {
            return Ok(None);
        };
        std::fs::remove_file(&path).map_err(|source| OutputError::Io { path, source })?;
        Ok(Some(index))
    }

    /// Writes the index. It is written last, so a folder with an index holds all files of it.
    pub(super) fn write(&self, folder: &Path) -> Result<(), OutputError> {
        let json = serde_json::to_string_pretty(self).unwrap_or_default();
        write(&folder.join(NAME), format!("{json}\n").as_bytes())
    }

    /// Removes the files of an earlier printing that this one did not write again. Files that were
    /// changed since stay.
    pub(super) fn remove_obsolete(&self, earlier: &Self, folder: &Path) {
        let obsolete = earlier
            .files()
            .filter(|(file, _)| self.files().all(|(current, _)| current != *file));
        for (file, hash) in obsolete {
            if !is_file_name(file) {
                continue;
            }
            let path = folder.join(file);
            let is_unchanged = ledger::files::hash_of_regular(&path)
                .is_ok_and(|found| found.to_hex().as_str() == hash);
            if is_unchanged {
                // A file that cannot be removed does no harm, because the index does not name it.
                let _ = std::fs::remove_file(path);
            }
        }
    }

    /// Returns the name and the hash of each file.
    fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let covers = self.covers.iter();
        let covers = covers.map(|cover| (cover.file.as_str(), cover.blake3.as_str()));
        let volumes = self.volumes.iter();
        covers.chain(volumes.map(|volume| (volume.file.as_str(), volume.blake3.as_str())))
    }
}
