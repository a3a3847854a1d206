//! The running copy of a ledger on a second medium: some media lie about what they have written,
//! and some are lost. It has the form of a turn-in without an end, and is merged like one.

use std::fs::File;
use std::io::{self, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::params;

use super::frames::{Begun, Frame, Frames, Station, Writer};
use super::turn_in::sealed;
use super::{LedgerError, Reader, StationId};

/// The ending of the names of mirrors.
pub const MIRROR_ENDING: &str = "mirror";

/// A mirror, open for appending.
pub struct Mirror {
    reader: Reader,
    station: StationId,
    path: PathBuf,
    writer: Writer<File>,
    /// The number of the last entry in it.
    seq: u64,
}

impl Mirror {
    /// Opens the mirror of a ledger in a folder, and makes it if there is none. An entry that was
    /// half written is written again. A file of another chain under the same name is kept under
    /// another name.
    ///
    /// # Errors
    /// Returns an error if the medium is missing or cannot be written.
    pub fn open(ledger: &Path, folder: &Path) -> Result<Self, LedgerError> {
        let reader = Reader::open(ledger)?;
        let own = reader.own_station()?;
        let station = own.id;
        let path = folder.join(format!("{}.{MIRROR_ENDING}", station.short()));
        let io_error = |source| LedgerError::Io {
            path: path.clone(),
            source,
        };
        if !folder.is_dir() {
            return Err(LedgerError::NoFolder(folder.to_owned()));
        }
        let known = read_as_far_as_good(&path, &own, &reader)?;
        if known.is_none() && path.exists() {
            std::fs::rename(&path, path.with_extension("mirror-of-another")).map_err(io_error)?;
        }
        let mut file =
            crate::files::open_or_make_private(&path, File::options().read(true).write(true))
                .map_err(io_error)?;
        let (writer, seq) = match known {
            Some((good, seq)) => {
                file.set_len(good).map_err(io_error)?;
                file.seek(SeekFrom::Start(good)).map_err(io_error)?;
                (Writer::resume(file), seq)
            }
            None => {
                let mut writer = Writer::begin(file).map_err(io_error)?;
                writer.station(&own).map_err(io_error)?;
                (writer, 0)
            }
        };
        Ok(Self {
            reader,
            station,
            path,
            writer,
            seq,
        })
    }

    /// Appends the entries that it does not have yet, and syncs. Returns the number of the last
    /// entry in it.
    ///
    /// # Errors
    /// Returns an error if the medium is gone or full. The mirror must be opened again then, since
    /// what it holds is not known.
    pub fn catch_up(&mut self) -> Result<u64, LedgerError> {
        let io_error = |source| LedgerError::Io {
            path: self.path.clone(),
            source,
        };
        // A medium that was pulled out takes what is written until the system notices.
        if !self.path.exists() {
            return Err(io_error(io::Error::from(io::ErrorKind::NotFound)));
        }
        let mut statement = self
            .reader
            .connection()
            .prepare_cached("SELECT seq, kind, id, hash, signature, sealed FROM entry WHERE station = ?1 AND seq > ?2 ORDER BY seq")?;
        let mut rows = statement.query(params![self.station, self.seq])?;
        let mut seq = self.seq;
        while let Some(row) = rows.next()? {
            let entry = sealed(row)?;
            self.writer.entry(&entry).map_err(io_error)?;
            seq = entry.seq;
        }
        let file = self.writer.get_mut();
        file.flush()
            .and_then(|()| file.sync_data())
            .map_err(io_error)?;
        self.seq = seq;
        Ok(seq)
    }
}

/// The byte and the number up to which an existing mirror is good; `None` if there is none of this
/// chain.
fn read_as_far_as_good(
    path: &Path,
    station: &Station,
    reader: &Reader,
) -> Result<Option<(u64, u64)>, LedgerError> {
    let io_error = |source| LedgerError::Io {
        path: path.to_owned(),
        source,
    };
    let file = match crate::files::open_regular(path, u64::MAX) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(io_error(source)),
    };
    let Begun::Frames(mut frames) = Frames::open(BufReader::new(file)).map_err(io_error)? else {
        return Ok(None);
    };
    match frames.next().map_err(io_error)? {
        Some(Frame::Station(known)) if known == *station => {}
        _ => return Ok(None),
    }
    let mut good = (frames.good, 0);
    let mut hash_of = reader.connection().prepare(
        "SELECT EXISTS (SELECT 1 FROM entry WHERE station = ?1 AND seq = ?2 AND hash = ?3)",
    )?;
    while let Some(Frame::Entry(entry)) = frames.next().map_err(io_error)? {
        let is_ours: bool =
            hash_of.query_row(params![station.id, entry.seq, entry.hash], |row| row.get(0))?;
        if entry.seq != good.1 + 1 || !is_ours {
            break;
        }
        good = (frames.good, entry.seq);
    }
    Ok(Some(good))
}
