//! The running copy of a ledger on a second medium: some media lie about what they have written,
//! and some are lost. It has the form of a turn-in without an end, and is merged like one.

use std::fs::File;
use std::io::{self, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::params;

use super::frames::{Begun, Frame, Frames, Station, Writer};
use super::turn_in::sealed;
use super::{Ledger, LedgerError, Reader, StationId};

/// The bytes of an entry in a mirror beside the sealed ones: the head of its frame and its fields.
const ENTRY_OVERHEAD: u64 = 5 + 8 + 1 + 16 + 32 + 64;

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
    /// half written is written again. A file that holds what the ledger does not have is kept whole
    /// under another name: see [`Ledger::take_back`].
    ///
    /// # Errors
    /// Returns an error if the medium is missing or cannot be written.
    pub fn open(ledger: &Path, folder: &Path) -> Result<Self, LedgerError> {
        let reader = Reader::open(ledger)?;
        let own = reader.own_station()?;
        let station = own.id;
        let path = path_in(folder, station);
        let io_error = |source| LedgerError::Io {
            path: path.clone(),
            source,
        };
        if !folder.is_dir() {
            return Err(LedgerError::NoFolder(folder.to_owned()));
        }
        let known = read_as_far_as_good(&path, &own, &reader)?;
        if known.is_none() && path.exists() {
            std::fs::rename(&path, free_name(&path)).map_err(io_error)?;
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
                crate::files::sync_folder(&path).map_err(io_error)?;
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

/// The path of a station's mirror in a folder.
fn path_in(folder: &Path, station: StationId) -> PathBuf {
    folder.join(format!("{}.{MIRROR_ENDING}", station.short()))
}

/// A name beside a mirror that no file has.
fn free_name(path: &Path) -> PathBuf {
    crate::files::free_name(|n| path.with_extension(format!("{MIRROR_ENDING}-{n}")))
}

impl Ledger {
    /// Takes entries back from this station's mirror in a folder, which has them if the medium of
    /// the ledger has lost its end. Returns their number. Without a mirror there are none.
    ///
    /// # Errors
    /// Returns an error if the mirror cannot be read, or the disk is full.
    pub fn take_back(&mut self, folder: &Path) -> Result<u64, LedgerError> {
        let path = path_in(folder, self.station().id);
        if !path.exists() {
            return Ok(0);
        }
        let merged = self.merge(&path, |_| {})?;
        let own = merged.stations.get(&self.station().id);
        Ok(own.map_or(0, |own| own.new + own.forked))
    }
}

/// The byte and the number up to which an existing mirror is good; `None` if there is none of this
/// chain, or if it holds more than the ledger.
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
    let length = file.metadata().map_err(io_error)?.len();
    let Begun::Frames(mut frames) = Frames::open(BufReader::new(file)).map_err(io_error)? else {
        return Ok(None);
    };
    match frames.next().map_err(io_error)? {
        Some(Frame::Station(known)) if known == *station => {}
        _ => return Ok(None),
    }
    let (mut good, mut previous) = ((frames.good, 0), station.beginning());
    let mut hash_of = reader.connection().prepare(
        "SELECT EXISTS (SELECT 1 FROM entry WHERE station = ?1 AND seq = ?2 AND hash = ?3)",
    )?;
    while let Some(Frame::Entry(entry)) = frames.next().map_err(io_error)? {
        let is_ours: bool =
            hash_of.query_row(params![station.id, entry.seq, entry.hash], |row| row.get(0))?;
        if entry.seq != good.1 + 1 {
            break;
        }
        if !is_ours {
            // The station signed it, and the ledger does not have it.
            if entry.follows(previous, station) {
                return Ok(None);
            }
            break;
        }
        (good, previous) = ((frames.good, entry.seq), entry.hash);
    }
    // The end is cut off only if the ledger has at least as much to write in its place.
    let at_hand: u64 = reader.connection().query_row(
        "SELECT coalesce(sum(length(sealed)), 0) FROM entry WHERE station = ?1 AND seq > ?2",
        params![station.id, good.1],
        |row| row.get(0),
    )?;
    let frames_at_hand = reader.own_head()?.map_or(0, |own| own.head.seq) - good.1;
    let writes = at_hand + frames_at_hand * ENTRY_OVERHEAD;
    Ok((length - good.0 <= writes).then_some(good))
}
