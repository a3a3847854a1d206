//! The log of what was sent, in a file beside the ledger that only grows. Each request has one line
//! before it and one after it, and each line is on the disk before anything else happens. The log
//! contains ids of entries and names no person.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Target;
use ledger::{EntryId, Record, StationId, Subject};

/// The reason why the log cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SentLogError {
    /// Another push uses the log.
    #[error("another push of this ledger is running ({} is in use); wait for it, nothing was sent", .0.display())]
    InUse(PathBuf),
    /// The file of the log cannot be read or written.
    #[error("the log {} cannot be used ({source}), so nothing more was sent; make room on the disk and run it again, what was sent before is logged", path.display())]
    Io {
        /// The path of the log.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
}

/// The answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Recorded, under this id at Action Network.
    Recorded(Option<String>),
    /// Queued by the server.
    Queued,
    /// Refused with this status.
    Refused(u16),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum LogEvent {
    AboutToSend,
    Recorded,
    Queued,
    Refused,
}

#[derive(Serialize, Deserialize)]
struct LogEntry {
    #[serde(rename = "what")]
    event: LogEvent,
    station: StationId,
    id: EntryId,
    hash: Subject,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    remote: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
}

/// The log of one petition.
#[derive(Debug)]
pub struct SentLog {
    path: PathBuf,
    file: File,
    arrived: BTreeSet<Subject>,
    unreadable_lines: usize,
}

impl SentLog {
    /// Opens the log for a target beside a ledger, and makes it if it is missing.
    ///
    /// # Errors
    /// Returns an error if the log cannot be read and written, or another push uses it.
    pub fn beside(ledger: &Path, target: &Target) -> Result<Self, SentLogError> {
        let mut name = ledger.as_os_str().to_owned();
        name.push(format!(".{}.{}.pushed", target.host, target.petition));
        Self::open(PathBuf::from(name))
    }

    fn open(path: PathBuf) -> Result<Self, SentLogError> {
        let io_error = |source| SentLogError::Io {
            path: path.clone(),
            source,
        };
        let is_new = !path.exists();
        let mut file =
            ledger::files::open_or_make_private(&path, OpenOptions::new().read(true).append(true))
                .map_err(io_error)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(SentLogError::InUse(path)),
            Err(TryLockError::Error(source)) => return Err(SentLogError::Io { path, source }),
        }
        let (mut arrived, mut unreadable_lines) = (BTreeSet::new(), 0);
        let mut ends_with_a_line = true;
        for line in BufReader::new(&file).split(b'\n') {
            let line = line.map_err(io_error)?;
            match serde_json::from_slice::<LogEntry>(&line) {
                Ok(LogEntry {
                    event: LogEvent::Recorded | LogEvent::Queued,
                    hash,
                    ..
                }) => {
                    arrived.insert(hash);
                }
                Ok(_) => {}
                // The line was cut off by a power cut. If it recorded an arrival, the signer is
                // sent again, and recorded there as the same person.
                Err(_) => unreadable_lines += 1,
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
            // The name of a new file is stored in its folder. If the folder cannot be synced, the
            // file itself still is.
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
            unreadable_lines,
        })
    }

    /// The path of the log.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The number of lines that could not be read. Their signers are sent again.
    #[must_use]
    pub fn unreadable_lines(&self) -> usize {
        self.unreadable_lines
    }

    /// Returns true if a signature was recorded or queued there.
    #[must_use]
    pub fn has_arrived(&self, record: &Record) -> bool {
        self.arrived.contains(&Subject(record.hash))
    }

    /// Takes pairs of a repeat signature and the one that counts for it. If the repeat has arrived,
    /// the other one counts as arrived too. A station that turned in late can make an earlier
    /// signature the one that counts, and its signer must not be sent twice because of that.
    pub fn treat_as_same_person(&mut self, pairs: &[(Subject, Subject)]) {
        for (repeat, counted) in pairs {
            if self.arrived.contains(repeat) {
                self.arrived.insert(*counted);
            }
        }
    }

    pub(super) fn about_to_send(&mut self, record: &Record) -> Result<(), SentLogError> {
        self.write(record, LogEvent::AboutToSend, None, None)
    }

    pub(super) fn answered(
        &mut self,
        record: &Record,
        outcome: Outcome,
    ) -> Result<(), SentLogError> {
        match outcome {
            Outcome::Recorded(remote) => self.write(record, LogEvent::Recorded, remote, None)?,
            Outcome::Queued => self.write(record, LogEvent::Queued, None, None)?,
            Outcome::Refused(status) => {
                return self.write(record, LogEvent::Refused, None, Some(status));
            }
        }
        self.arrived.insert(Subject(record.hash));
        Ok(())
    }

    fn write(
        &mut self,
        record: &Record,
        event: LogEvent,
        remote: Option<String>,
        status: Option<u16>,
    ) -> Result<(), SentLogError> {
        let entry = LogEntry {
            event,
            station: record.station,
            id: record.id,
            hash: Subject(record.hash),
            remote,
            status,
        };
        let append = |file: &mut File| {
            let mut line = serde_json::to_vec(&entry)?;
            line.push(b'\n');
            file.write_all(&line)?;
            file.sync_data()
        };
        append(&mut self.file).map_err(|source| SentLogError::Io {
            path: self.path.clone(),
            source,
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
        let log = SentLog::open(path.clone()).expect("opened");
        assert_eq!(log.unreadable_lines(), 1);
        drop(log);
        assert!(std::fs::read(&path).expect("read").ends_with(b"sta\n"));
    }

    #[test]
    fn two_pushes_of_one_ledger_do_not_run_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("pushed");
        let _first = SentLog::open(path.clone()).expect("opened");
        assert!(matches!(SentLog::open(path), Err(SentLogError::InUse(_))));
    }
}
