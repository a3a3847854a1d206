//! The format of turn-ins and mirrors: frames that can be read up to the point where a stick was
//! pulled out.
//!
//! ```text
//! "PtKiTi02"
//! frames: kind (1 byte), length (4 bytes, little-endian), so many bytes
//!   'S'  station: campaign 16, its public key 32, the hash of the recipients that it seals to 32
//!   'E'  entry of that station: number 8, kind 1, id 16, hash 32, signature 64, the sealed bytes
//!   'P'  the hash that the next entry follows 32, where it does not follow the one before it in the
//!        file: a branch begins, or entries are lost
//!   'H'  the end, in a turn-in only: the number of heads 4; each head: station 16, number 8,
//!        hash 32, signature 64; the hash of all before this frame 32; who wrote it: campaign 16,
//!        public key 32, recipients 32; its signature 64
//! in a turn-in only: length of the last frame with its five bytes 4, "PtKiEnd1"
//! ```
//! A damaged length ends the reading. A damaged entry is found by its hash and its station's
//! signature. The last frame can be found from the end of the file, so that the missing entries are
//! known even if the file was damaged in the middle.

use std::io::{self, Read, Seek, SeekFrom, Write};

use super::chain::{Hash, Link, StationKey, beginning, is_signed};
use super::{EntryId, Head, Kind, SignedHead, StationId};
use crate::campaign::{CampaignId, Message, Words, is_signed_by};

const BEGINNING: &[u8; 8] = b"PtKiTi02";
/// The beginning of files of versions before 0.2.
const BEFORE_SIGNING: &[u8; 8] = b"PtKiTi01";
const END: &[u8; 8] = b"PtKiEnd1";
/// The longest frame: the largest signature has some hundred KB, and a scan comes in parts.
pub(super) const LONGEST: usize = 4 * 1024 * 1024;
/// The longest entry that is no part of a scan.
const LONGEST_ENTRY: usize = 1024 * 1024;

/// A station, with the key that signs its chain. Only [`Station::new`] makes one, so its id is
/// always the one that follows from its key.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Station {
    /// The campaign that it belongs to.
    pub campaign: CampaignId,
    /// The id of the station, which follows from the other fields.
    pub id: StationId,
    /// Its public key (Ed25519).
    pub public_key: [u8; 32],
    /// The hash of the recipients that it seals to.
    pub recipients: [u8; 32],
}

impl Station {
    /// The station with this key. Its id follows from the campaign, the key and the recipients.
    #[must_use]
    pub fn new(campaign: CampaignId, public_key: [u8; 32], recipients: [u8; 32]) -> Self {
        let hash = beginning(campaign, &public_key, &recipients);
        let [id @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = *hash.as_bytes();
        Self {
            campaign,
            id: StationId::from_bytes(id),
            public_key,
            recipients,
        }
    }

    /// The hash that its first entry follows.
    #[must_use]
    pub fn beginning(&self) -> Hash {
        beginning(self.campaign, &self.public_key, &self.recipients)
    }

    /// Six words by which people compare stations, as its receipts show them.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::from_hash(self.beginning().as_bytes())
    }
}

impl std::fmt::Debug for Station {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Station({})", self.id)
    }
}

/// A sealed entry with its place in a chain.
#[derive(Clone)]
pub(super) struct Sealed {
    pub seq: u64,
    pub kind: Kind,
    pub id: EntryId,
    pub hash: Hash,
    pub signature: [u8; 64],
    pub sealed: Vec<u8>,
}

impl Sealed {
    /// Returns true if it comes after `previous` in this station's chain, and the station signed
    /// it.
    pub(super) fn follows(&self, previous: Hash, station: &Station) -> bool {
        let Self {
            seq,
            kind,
            id,
            hash,
            ..
        } = *self;
        let link = Link {
            previous,
            station: station.id,
            seq,
            kind,
            id,
            sealed: &self.sealed,
        };
        let head = Head {
            station: station.id,
            seq,
            hash,
        };
        link.hash() == hash && is_signed(station, &head, &self.signature)
    }
}

/// The content of a frame.
pub(super) enum Frame {
    Station(Station),
    Entry(Sealed),
    Previous(Hash),
    End,
}

/// The last frame of a turn-in: the head of each chain, as the writing station knew it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct End {
    pub heads: Vec<SignedHead>,
    /// The station that wrote the file.
    pub writer: Station,
    /// The hash of everything before it.
    pub hash: [u8; 32],
    /// The offset in the file at which it begins.
    pub at: u64,
}

/// Writes frames, and hashes everything that it writes.
pub(super) struct Writer<W> {
    out: W,
    hasher: blake3::Hasher,
}

impl<W: Write> Writer<W> {
    pub(super) fn begin(mut out: W) -> io::Result<Self> {
        let mut hasher = hasher();
        hasher.update(BEGINNING);
        out.write_all(BEGINNING)?;
        Ok(Self { out, hasher })
    }

    /// Continues a file that has no end yet.
    pub(super) fn resume(out: W) -> Self {
        Self {
            out,
            hasher: hasher(),
        }
    }

    pub(super) fn station(&mut self, station: &Station) -> io::Result<()> {
        self.frame(b'S', &station_bytes(station))
    }

    pub(super) fn entry(&mut self, entry: &Sealed) -> io::Result<()> {
        let mut bytes = Vec::with_capacity(121 + entry.sealed.len());
        bytes.extend_from_slice(&entry.seq.to_le_bytes());
        bytes.push(entry.kind.number());
        bytes.extend_from_slice(entry.id.as_bytes());
        bytes.extend_from_slice(entry.hash.as_bytes());
        bytes.extend_from_slice(&entry.signature);
        bytes.extend_from_slice(&entry.sealed);
        self.frame(b'E', &bytes)
    }

    /// Says what the next entry follows.
    pub(super) fn previous(&mut self, previous: Hash) -> io::Result<()> {
        self.frame(b'P', previous.as_bytes())
    }

    /// Writes the end of a turn-in, signed by the station that writes it. Returns the hash of
    /// everything before it.
    pub(super) fn end(
        mut self,
        heads: &[SignedHead],
        writer: &Station,
        key: &StationKey,
    ) -> io::Result<(W, [u8; 32])> {
        let hash = *self.hasher.finalize().as_bytes();
        let mut bytes = u32::try_from(heads.len())
            .unwrap_or(u32::MAX)
            .to_le_bytes()
            .to_vec();
        for SignedHead { head, signature } in heads {
            bytes.extend_from_slice(head.station.as_bytes());
            bytes.extend_from_slice(&head.seq.to_le_bytes());
            bytes.extend_from_slice(head.hash.as_bytes());
            bytes.extend_from_slice(signature);
        }
        bytes.extend_from_slice(&hash);
        bytes.extend_from_slice(&station_bytes(writer));
        let signature = key.sign(&end_message(&bytes));
        bytes.extend_from_slice(&signature);
        self.frame(b'H', &bytes)?;
        let length = u32::try_from(bytes.len() + 5).unwrap_or(u32::MAX);
        self.out.write_all(&length.to_le_bytes())?;
        self.out.write_all(END)?;
        self.out.flush()?;
        Ok((self.out, hash))
    }

    fn frame(&mut self, kind: u8, bytes: &[u8]) -> io::Result<()> {
        let mut head = [kind, 0, 0, 0, 0];
        head[1..].copy_from_slice(
            &u32::try_from(bytes.len())
                .map_err(io::Error::other)?
                .to_le_bytes(),
        );
        for part in [&head[..], bytes] {
            self.hasher.update(part);
            self.out.write_all(part)?;
        }
        Ok(())
    }

    /// The file that is written to, for syncing.
    pub(super) fn get_mut(&mut self) -> &mut W {
        &mut self.out
    }
}

fn hasher() -> blake3::Hasher {
    blake3::Hasher::new_derive_key("petition-kiosk 2026-11 turn-in file v2")
}

/// The message that the writing station signs.
fn end_message(end: &[u8]) -> Message {
    Message::new("petition-kiosk 2026-11 turn-in end v2", &[end])
}

fn station_bytes(station: &Station) -> Vec<u8> {
    [
        &station.campaign.as_bytes()[..],
        &station.public_key,
        &station.recipients,
    ]
    .concat()
}

/// The beginning of a file that may be a turn-in or a mirror.
pub(super) enum Begun<R> {
    /// It is one, and its frames follow.
    Frames(Box<Frames<R>>),
    /// A version before 0.2 made it.
    BeforeSigning,
    /// A later version made it, or its beginning is damaged.
    Newer,
    /// It is another kind of file.
    Other,
}

/// Returns true if the number at the end of the beginning is higher than the one of this version.
fn is_newer(beginning: &[u8; 8]) -> bool {
    let (name, number) = beginning.split_at(6);
    BEGINNING.starts_with(name) && number.iter().all(u8::is_ascii_digit) && beginning > BEGINNING
}

/// Reads frames in their order.
pub(super) struct Frames<R> {
    from: R,
    /// The number of bytes that were read as whole frames.
    pub good: u64,
    pub hasher: blake3::Hasher,
}

impl<R: Read> Frames<R> {
    pub(super) fn open(mut from: R) -> io::Result<Begun<R>> {
        let mut beginning = [0; 8];
        match from.read_exact(&mut beginning) {
            Ok(()) if beginning == *BEGINNING => {}
            Ok(()) if beginning == *BEFORE_SIGNING => return Ok(Begun::BeforeSigning),
            Ok(()) if is_newer(&beginning) => return Ok(Begun::Newer),
            Ok(()) => return Ok(Begun::Other),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(Begun::Other),
            Err(error) => return Err(error),
        }
        let mut hasher = hasher();
        hasher.update(BEGINNING);
        Ok(Begun::Frames(Box::new(Self {
            from,
            good: 8,
            hasher,
        })))
    }

    /// The next frame; `None` if the file ends or is damaged.
    pub(super) fn next(&mut self) -> io::Result<Option<Frame>> {
        let mut head = [0; 5];
        if !self.fill(&mut head)? {
            return Ok(None);
        }
        let length = u32::from_le_bytes([head[1], head[2], head[3], head[4]]) as usize;
        if length > LONGEST {
            return Ok(None);
        }
        if head[0] == b'H' {
            return Ok(Some(Frame::End));
        }
        let mut bytes = vec![0; length];
        if !self.fill(&mut bytes)? {
            return Ok(None);
        }
        let frame = match head[0] {
            b'S' => station(&bytes).map(Frame::Station),
            b'E' => entry(&bytes).map(Frame::Entry),
            b'P' => (<[u8; 32]>::try_from(&bytes[..]).ok())
                .map(|hash| Frame::Previous(Hash::from_bytes(hash))),
            _ => None,
        };
        if frame.is_some() {
            self.hasher.update(&head);
            self.hasher.update(&bytes);
            self.good += 5 + length as u64;
        }
        Ok(frame)
    }

    /// Fills the buffer. Returns false if the file ends before.
    fn fill(&mut self, bytes: &mut [u8]) -> io::Result<bool> {
        match self.from.read_exact(bytes) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// The end of a turn-in, if it is whole and signed by the station that wrote it.
pub(super) fn find_end(file: &mut (impl Read + Seek)) -> io::Result<Option<End>> {
    let size = file.seek(SeekFrom::End(0))?;
    if size < 20 {
        return Ok(None);
    }
    let mut last = [0; 12];
    file.seek(SeekFrom::End(-12))?;
    file.read_exact(&mut last)?;
    let length = u64::from(u32::from_le_bytes([last[0], last[1], last[2], last[3]]));
    if last[4..] != *END || length > LONGEST as u64 || length + 20 > size {
        return Ok(None);
    }
    let at = size - 12 - length;
    file.seek(SeekFrom::Start(at))?;
    let mut frame = vec![0; usize::try_from(length).unwrap_or_default()];
    file.read_exact(&mut frame)?;
    if frame.first() != Some(&b'H') {
        return Ok(None);
    }
    Ok(frame.get(5..).and_then(|bytes| end(bytes, at)))
}

fn end(bytes: &[u8], at: u64) -> Option<End> {
    let mut from = Bytes(bytes);
    let count = u32::from_le_bytes(from.take()?);
    let mut heads = Vec::new();
    for _ in 0..count {
        let station = StationId::from_bytes(from.take()?);
        let (seq, hash, signature) = (
            u64::from_le_bytes(from.take()?),
            Hash::from_bytes(from.take()?),
            from.take()?,
        );
        heads.push(SignedHead {
            head: Head { station, seq, hash },
            signature,
        });
    }
    let hash = from.take()?;
    let writer = read_station(&mut from)?;
    let body = bytes.len() - from.0.len();
    let signature = from.take()?;
    let message = end_message(&bytes[..body]);
    (from.0.is_empty() && is_signed_by(&writer.public_key, &message, &signature)).then_some(End {
        heads,
        writer,
        hash,
        at,
    })
}

fn station(bytes: &[u8]) -> Option<Station> {
    let mut from = Bytes(bytes);
    let station = read_station(&mut from)?;
    from.0.is_empty().then_some(station)
}

fn read_station(from: &mut Bytes<'_>) -> Option<Station> {
    let campaign = CampaignId::from_bytes(from.take()?);
    Some(Station::new(campaign, from.take()?, from.take()?))
}

fn entry(bytes: &[u8]) -> Option<Sealed> {
    let mut from = Bytes(bytes);
    let seq = u64::from_le_bytes(from.take()?);
    let [kind] = from.take()?;
    let (kind, id) = (Kind::from_number(kind), EntryId::from_bytes(from.take()?));
    let (hash, signature) = (Hash::from_bytes(from.take()?), from.take()?);
    if kind != Kind::Scan && from.0.len() > LONGEST_ENTRY {
        return None;
    }
    Some(Sealed {
        seq,
        kind,
        id,
        hash,
        signature,
        sealed: from.0.to_vec(),
    })
}

/// Bytes that are read from the front, part by part.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (part, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*part)
    }
}

/// The number of stations that a file names, up to one more than a limit, from the heads of its
/// frames alone.
pub(super) fn count_stations(file: &mut (impl Read + Seek), limit: usize) -> io::Result<usize> {
    let mut from = io::BufReader::new(file);
    from.seek(SeekFrom::Start(BEGINNING.len() as u64))?;
    let mut count = 0;
    let mut head = [0; 5];
    while count <= limit
        && from.read_exact(&mut head).is_ok()
        && matches!(head[0], b'S' | b'E' | b'P')
    {
        count += usize::from(head[0] == b'S');
        let length = u32::from_le_bytes([head[1], head[2], head[3], head[4]]);
        from.seek_relative(length.into())?;
    }
    Ok(count)
}
