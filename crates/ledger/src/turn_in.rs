//! Turn-ins: the entries of a ledger in a file for a USB stick.
//!
//! The format can be read up to the point where the stick was pulled out, and the file is read back
//! before anyone is told that the stick may be pulled out.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::{OptionalExtension as _, params};

use super::chain::StationKey;
use super::frames::{self, Begun, Frames, Sealed, Station, Writer};
use super::{Head, LedgerError, Reader, SignedHead, StationId};

/// The ending of the names of turn-ins.
pub const ENDING: &str = "turn-in";

/// A turn-in that was written to its medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnIn {
    /// The path of the file.
    pub path: PathBuf,
    /// The number of entries, of all stations.
    pub entries: u64,
    /// The head of each chain.
    pub heads: Vec<Head>,
}

/// A part of what a turn-in holds, in its order.
enum Part<'a> {
    Station(&'a Station),
    /// The next entry follows this one.
    Previous(super::chain::Hash),
    Entry(&'a Sealed),
}

impl Reader {
    /// Writes all entries to a new file in a folder: under a temporary name, synced, renamed, and
    /// read back from the medium. Calls `progress` with the number of entries that are written.
    ///
    /// # Errors
    /// Returns an error if it cannot be written, or is not read back as it was written. Then it
    /// must not be trusted, and is removed.
    pub fn turn_in(&self, folder: &Path, progress: impl Fn(u64)) -> Result<TurnIn, LedgerError> {
        // A snapshot: the station may go on appending meanwhile.
        let snapshot = self.connection().unchecked_transaction()?;
        let (writer, key): (StationId, StationKey) =
            snapshot.query_row("SELECT station, secret_key FROM own", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let own_station = self.station(writer)?;
        let heads = self.signed_heads()?;
        let own = heads
            .iter()
            .find(|head| head.head.station == writer)
            .map_or(0, |head| head.head.seq);
        let path = folder.join(format!("{}-{own:06}.{ENDING}", writer.short()));
        let io_error = |source| LedgerError::Io {
            path: path.clone(),
            source,
        };

        // What a turn-in that was cut off has left takes the room of this one.
        crate::files::clear_half_written(folder);
        let mut entries = 0;
        let mut expected = None;
        crate::files::write_whole_with(&path, |file| {
            let mut frames = Writer::begin(BufWriter::new(file))?;
            let written = self.each_part(|part| {
                match part {
                    Part::Station(station) => frames.station(station),
                    Part::Previous(previous) => frames.previous(previous),
                    Part::Entry(entry) => {
                        entries += 1;
                        if entries % 1_000 == 0 {
                            progress(entries);
                        }
                        frames.entry(entry)
                    }
                }
                .map_err(io_error)
            });
            written.map_err(|error| match error {
                LedgerError::Io { source, .. } => source,
                other => io::Error::other(other),
            })?;
            let (mut out, hash) = frames.end(&heads, &own_station, &key)?;
            expected = Some(hash);
            out.flush()
        })
        .map_err(io_error)?;
        progress(entries);
        drop(snapshot);
        let is_as_written = read_back(&path, entries, expected).unwrap_or(false);
        if !is_as_written {
            let _ = std::fs::remove_file(&path);
            return Err(LedgerError::NotReadBack(path));
        }
        Ok(TurnIn {
            path,
            entries,
            heads: heads.into_iter().map(|head| head.head).collect(),
        })
    }

    /// The last entry of each station that has one, with its signature.
    pub(super) fn signed_heads(&self) -> Result<Vec<SignedHead>, LedgerError> {
        let sql = "SELECT station, seq, hash, signature FROM entry AS e
                   WHERE seq = (SELECT max(seq) FROM entry WHERE station = e.station) ORDER BY station";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], signed_head)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Calls `take` with every entry by station and number, and with its station before the first
    /// of one. Branches follow, each with its station and with the hash that its first entry
    /// follows.
    fn each_part(
        &self,
        mut take: impl FnMut(Part<'_>) -> Result<(), LedgerError>,
    ) -> Result<(), LedgerError> {
        let mut last: Option<StationId> = None;
        let mut statement =
            self.connection().prepare("SELECT seq, kind, id, hash, signature, sealed, station FROM entry ORDER BY station, seq")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: StationId = row.get(6)?;
            if last.replace(id) != Some(id) {
                take(Part::Station(&self.station(id)?))?;
            }
            take(Part::Entry(&sealed(row)?))?;
        }
        for end in self.branch_heads()? {
            // From its end back to the entry where it begins.
            let (mut entries, mut hash) = (Vec::new(), end.hash);
            while let Some((entry, previous)) = self.branch_entry(end.station, hash)? {
                hash = previous;
                entries.push(entry);
            }
            take(Part::Station(&self.station(end.station)?))?;
            take(Part::Previous(hash))?;
            for entry in entries.iter().rev() {
                take(Part::Entry(entry))?;
            }
        }
        Ok(())
    }

    /// The last entry of each branch.
    fn branch_heads(&self) -> Result<Vec<Head>, LedgerError> {
        let sql = "SELECT station, seq, hash FROM branch AS b
                   WHERE NOT EXISTS (SELECT 1 FROM branch WHERE station = b.station AND previous = b.hash) ORDER BY station, seq, hash";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(Head {
                station: row.get(0)?,
                seq: row.get(1)?,
                hash: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn branch_entry(
        &self,
        station: StationId,
        hash: super::chain::Hash,
    ) -> Result<Option<(Sealed, super::chain::Hash)>, LedgerError> {
        let found = self
            .connection()
            .prepare_cached("SELECT seq, kind, id, hash, signature, sealed, previous FROM branch WHERE station = ?1 AND hash = ?2")?
            .query_row(params![station, hash], |row| Ok((sealed(row)?, row.get(6)?)))
            .optional()?;
        Ok(found)
    }

    fn station(&self, id: StationId) -> Result<Station, LedgerError> {
        let sql = "SELECT campaign, public_key, recipients FROM station WHERE id = ?1";
        let read =
            |row: &rusqlite::Row<'_>| Ok(Station::new(row.get(0)?, row.get(1)?, row.get(2)?));
        Ok(self
            .connection()
            .prepare_cached(sql)?
            .query_row(params![id], read)?)
    }
}

/// A signed head from a row of station, seq, hash, signature.
pub(super) fn signed_head(row: &rusqlite::Row<'_>) -> rusqlite::Result<SignedHead> {
    let head = Head {
        station: row.get(0)?,
        seq: row.get(1)?,
        hash: row.get(2)?,
    };
    Ok(SignedHead {
        head,
        signature: row.get(3)?,
    })
}

/// An entry from a row of seq, kind, id, hash, signature, sealed.
pub(super) fn sealed(row: &rusqlite::Row<'_>) -> rusqlite::Result<Sealed> {
    Ok(Sealed {
        seq: row.get(0)?,
        kind: row.get(1)?,
        id: row.get(2)?,
        hash: row.get(3)?,
        signature: row.get(4)?,
        sealed: row.get(5)?,
    })
}

/// Returns true if a turn-in is on its medium as it was written: the number of entries, and the
/// hash of the whole.
fn read_back(path: &Path, entries: u64, expected: Option<[u8; 32]>) -> io::Result<bool> {
    let mut file = File::open(path)?;
    drop_from_cache(&file);
    let Some(end) = frames::find_end(&mut file)? else {
        return Ok(false);
    };
    io::Seek::rewind(&mut file)?;
    let Begun::Frames(mut frames) = Frames::open(BufReader::new(file))? else {
        return Ok(false);
    };
    let mut count = 0;
    while let Some(frame) = frames.next()? {
        match frame {
            frames::Frame::Entry(_) => count += 1,
            frames::Frame::Station(_) | frames::Frame::Previous(_) => {}
            frames::Frame::End => break,
        }
    }
    let hash = *frames.hasher.finalize().as_bytes();
    Ok(frames.good == end.at && count == entries && hash == end.hash && Some(hash) == expected)
}

/// Asks the system to drop a file from its cache, so that it is read from the medium.
#[cfg(target_os = "linux")]
fn drop_from_cache(file: &File) {
    // If it does not, the cache is read back, which proves less and is no error.
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
}

#[cfg(not(target_os = "linux"))]
fn drop_from_cache(_: &File) {}
