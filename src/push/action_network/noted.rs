//! What was sent where, beside the ledger: a file that only grows, a line before each request and
//! one after it, each on the disk before anything else happens. It names entries and no person.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Target;
use ledger::{EntryId, Record, StationId, Subject};

/// Why it cannot be noted what is sent.
#[derive(Debug, thiserror::Error)]
pub enum NotedError {
    /// Another push has it.
    #[error("another push of this ledger is running ({} is in use); wait for it, nothing was sent", .0.display())]
    InUse(PathBuf),
    /// The file system said no.
    #[error("{} cannot be used ({why}), and nothing is sent that cannot be noted; make room, what was sent before is noted", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What it said.
        why: io::Error,
    },
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Recorded, under this id there.
    Recorded(Option<String>),
    /// Imported, to be looked at later.
    Queued,
    /// Not taken.
    Refused(u16),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum What {
    AboutToSend,
    Recorded,
    Queued,
    Refused,
}

#[derive(Serialize, Deserialize)]
struct Line {
    what: What,
    station: StationId,
    id: EntryId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    remote: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
}

/// What was sent to one petition.
#[derive(Debug)]
pub struct Noted {
    path: PathBuf,
    file: File,
    arrived: BTreeSet<(StationId, EntryId)>,
    unread: usize,
}

impl Noted {
    /// The file for a target beside a ledger, made where there is none.
    ///
    /// # Errors
    /// Where it cannot be read and written, or another push has it.
    pub fn beside(ledger: &Path, target: &Target) -> Result<Self, NotedError> {
        let mut name = ledger.as_os_str().to_owned();
        name.push(format!(".{}.{}.pushed", target.host, target.petition));
        Self::open(PathBuf::from(name))
    }

    fn open(path: PathBuf) -> Result<Self, NotedError> {
        let io_error = |why| NotedError::Io {
            path: path.clone(),
            why,
        };
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let is_new = !path.exists();
        let mut file = options.open(&path).map_err(io_error)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(NotedError::InUse(path)),
            Err(TryLockError::Error(why)) => return Err(NotedError::Io { path, why }),
        }
        let (mut arrived, mut unread) = (BTreeSet::new(), 0);
        let mut ends_with_a_line = true;
        for line in BufReader::new(&file).split(b'\n') {
            let line = line.map_err(io_error)?;
            match serde_json::from_slice::<Line>(&line) {
                Ok(Line {
                    what: What::Recorded | What::Queued,
                    station,
                    id,
                    ..
                }) => {
                    arrived.insert((station, id));
                }
                Ok(_) => {}
                // A line that a power cut tore. If it said that something arrived, it is sent once
                // more, as the same person.
                Err(_) => unread += 1,
            }
        }
        if file.seek(SeekFrom::End(0)).map_err(io_error)? > 0 {
            file.seek(SeekFrom::End(-1)).map_err(io_error)?;
            let mut last = [0];
            io::Read::read_exact(&mut file, &mut last).map_err(io_error)?;
            ends_with_a_line = last == *b"\n";
        }
        if !ends_with_a_line {
            file.write_all(b"\n").map_err(io_error)?;
        }
        if is_new && let Some(folder) = path.parent() {
            // The name of a new file is in its folder: where that cannot be synced, the file still
            // is.
            let folder = if folder.as_os_str().is_empty() {
                Path::new(".")
            } else {
                folder
            };
            let _ = File::open(folder).and_then(|folder| folder.sync_all());
        }
        Ok(Self {
            path,
            file,
            arrived,
            unread,
        })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lines that could not be read: whoever they were about is sent once more.
    #[must_use]
    pub fn unread(&self) -> usize {
        self.unread
    }

    /// Whether a signature was recorded or queued there.
    #[must_use]
    pub fn has_arrived(&self, record: &Record) -> bool {
        self.arrived.contains(&(record.station, record.id))
    }

    /// Signatures of one person, each with the one that counts for it now: where the one has
    /// arrived, the other has. A station that turned in late can make an earlier signature the one
    /// that counts, and its signer does not go there twice for that.
    pub fn are_of_one(&mut self, pairs: &[(Subject, Subject)]) {
        for (one, counts) in pairs {
            if self.arrived.contains(&(one.station, one.id)) {
                self.arrived.insert((counts.station, counts.id));
            }
        }
    }

    pub(super) fn about_to_send(&mut self, record: &Record) -> Result<(), NotedError> {
        self.note(record, What::AboutToSend, None, None)
    }

    pub(super) fn answered(&mut self, record: &Record, outcome: Outcome) -> Result<(), NotedError> {
        match outcome {
            Outcome::Recorded(remote) => self.note(record, What::Recorded, remote, None)?,
            Outcome::Queued => self.note(record, What::Queued, None, None)?,
            Outcome::Refused(status) => {
                return self.note(record, What::Refused, None, Some(status));
            }
        }
        self.arrived.insert((record.station, record.id));
        Ok(())
    }

    fn note(
        &mut self,
        record: &Record,
        what: What,
        remote: Option<String>,
        status: Option<u16>,
    ) -> Result<(), NotedError> {
        let line = Line {
            what,
            station: record.station,
            id: record.id,
            remote,
            status,
        };
        let write = |file: &mut File| {
            let mut words = serde_json::to_vec(&line)?;
            words.push(b'\n');
            file.write_all(&words)?;
            file.sync_data()
        };
        write(&mut self.file).map_err(|why| NotedError::Io {
            path: self.path.clone(),
            why,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_torn_line_is_left_alone_and_the_next_one_stands_on_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("pushed");
        std::fs::write(&path, "{\"what\":\"recorded\",\"sta").expect("written");
        let noted = Noted::open(path.clone()).expect("opened");
        assert_eq!(noted.unread(), 1);
        drop(noted);
        assert!(std::fs::read(&path).expect("read").ends_with(b"sta\n"));
    }

    #[test]
    fn two_pushes_of_one_ledger_do_not_run_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("pushed");
        let _first = Noted::open(path.clone()).expect("opened");
        assert!(matches!(Noted::open(path), Err(NotedError::InUse(_))));
    }
}
