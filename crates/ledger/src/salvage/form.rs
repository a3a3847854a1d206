//! The forms in which an entry lies in a file: a row of SQLite (file format, section 2.1), or a
//! frame of a turn-in.

use crate::chain::{Hash, Link};
use crate::frames::{LONGEST, Sealed};
use crate::{EntryId, Kind, StationId};

/// The bytes of the longest head of a row, and one more.
pub(super) const WINDOW: usize = 16;
/// The types of a row's columns that have a fixed length: 16, 32 and 64 bytes. A type above 11 that
/// is even is a BLOB of (type - 12) / 2 bytes.
const ID: u8 = 12 + 2 * 16;
const HASH: u8 = 12 + 2 * 32;
const SIGNATURE: [u8; 2] = [0x81, 0x0c];
const NULL: u8 = 0;

/// How an entry is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layout {
    /// A row of `entry`, which may say which one it follows.
    Row { says_previous: bool },
    /// A row of `fork`.
    Branch,
    /// A frame of a turn-in or a mirror.
    Frame,
}

/// The form of an entry, as its head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Form {
    pub layout: Layout,
    /// The bytes of the head, after which the entry begins.
    pub head: usize,
    /// SQLite's types of the number and of the kind.
    seq: u8,
    kind: u8,
    /// The sealed bytes.
    pub sealed: usize,
}

impl Form {
    /// The form of a frame with so many bytes.
    pub(super) fn of_frame(length: usize) -> Option<Self> {
        Some(Self {
            layout: Layout::Frame,
            head: 5,
            seq: 6,
            kind: 1,
            sealed: length.checked_sub(8 + 1 + 16 + 32 + 64)?,
        })
    }

    /// Reads the head of a row.
    pub(super) fn read(window: &[u8]) -> Option<Self> {
        let [head, ID, seq, third, rest @ ..] = window else {
            return None;
        };
        let form = match (*third, rest) {
            (ID, [kind, rest @ ..]) => {
                let (sealed, bytes) = blob(rest)?;
                let [HASH, one, two, rest @ ..] = rest.get(bytes..)? else {
                    return None;
                };
                let ends = 5 + bytes + 3;
                let says_previous = match rest {
                    [HASH, ..] if usize::from(*head) == ends + 1 => true,
                    [NULL, ..] if usize::from(*head) == ends + 1 => false,
                    _ if usize::from(*head) == ends => false,
                    _ => return None,
                };
                ([*one, *two] == SIGNATURE).then_some(Self {
                    layout: Layout::Row { says_previous },
                    head: usize::from(*head),
                    seq: *seq,
                    kind: *kind,
                    sealed,
                })?
            }
            (HASH, [HASH, ID, kind, rest @ ..]) => {
                let (sealed, bytes) = blob(rest)?;
                let is_whole =
                    rest.get(bytes..bytes + 2)? == SIGNATURE && usize::from(*head) == 7 + bytes + 2;
                is_whole.then_some(Self {
                    layout: Layout::Branch,
                    head: usize::from(*head),
                    seq: *seq,
                    kind: *kind,
                    sealed,
                })?
            }
            _ => return None,
        };
        (integer(form.seq).is_some() && integer(form.kind).is_some()).then_some(form)
    }

    /// The forms that the head may have if one of its bits is wrong.
    pub(super) fn mended(window: &[u8]) -> Vec<Self> {
        let mut window = window.to_vec();
        let mut forms = Vec::new();
        for bit in 0..window.len() * 8 {
            flip(&mut window, bit);
            forms.extend(Self::read(&window));
            flip(&mut window, bit);
        }
        forms.sort();
        forms.dedup();
        forms
    }

    /// The bytes after the head.
    pub(super) fn body(&self) -> usize {
        let integers = integer(self.seq).unwrap_or(0) + integer(self.kind).unwrap_or(0);
        let fixed = match self.layout {
            Layout::Row { says_previous } => 16 + 16 + 32 + 64 + 32 * usize::from(says_previous),
            Layout::Branch => 16 + 32 + 32 + 16 + 64,
            Layout::Frame => 16 + 32 + 64,
        };
        fixed + integers + self.sealed
    }

    /// Reads an entry of this form. A frame does not say its station.
    pub(super) fn entry<'a>(&self, body: &'a [u8], station: StationId) -> Option<Found<'a>> {
        let mut from = Columns(body);
        Some(match self.layout {
            Layout::Row { says_previous } => Found {
                station: StationId::from_bytes(from.array()?),
                seq: from.integer(self.seq)?,
                id: from.array()?,
                kind: u8::try_from(from.integer(self.kind)?).ok()?,
                sealed: from.bytes(self.sealed)?,
                hash: Hash::from_bytes(from.array()?),
                signature: from.array()?,
                previous: says_previous
                    .then(|| from.array().map(Hash::from_bytes))
                    .flatten(),
            },
            Layout::Branch => {
                let station = StationId::from_bytes(from.array()?);
                let seq = from.integer(self.seq)?;
                let hash = Hash::from_bytes(from.array()?);
                let previous = Some(Hash::from_bytes(from.array()?));
                Found {
                    station,
                    seq,
                    hash,
                    previous,
                    id: from.array()?,
                    kind: u8::try_from(from.integer(self.kind)?).ok()?,
                    sealed: from.bytes(self.sealed)?,
                    signature: from.array()?,
                }
            }
            Layout::Frame => {
                let seq = u64::from_le_bytes(from.array()?);
                let [kind] = from.array()?;
                Found {
                    station,
                    seq,
                    kind,
                    id: from.array()?,
                    hash: Hash::from_bytes(from.array()?),
                    signature: from.array()?,
                    sealed: from.bytes(self.sealed)?,
                    previous: None,
                }
            }
        })
    }
}

/// An entry as it lies in a file. Nothing of it is proved.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    pub station: StationId,
    pub seq: u64,
    id: [u8; 16],
    kind: u8,
    pub hash: Hash,
    pub signature: [u8; 64],
    sealed: &'a [u8],
    /// The entry that it follows, if it says so.
    pub previous: Option<Hash>,
}

impl Found<'_> {
    /// The hash that it has after this one.
    pub(super) fn hash_after(&self, previous: Hash) -> Hash {
        Link {
            previous,
            station: self.station,
            seq: self.seq,
            kind: Kind::from_number(self.kind),
            id: EntryId::from_bytes(self.id),
            sealed: self.sealed,
        }
        .hash()
    }

    pub(super) fn sealed(&self) -> Sealed {
        Sealed {
            seq: self.seq,
            kind: Kind::from_number(self.kind),
            id: EntryId::from_bytes(self.id),
            hash: self.hash,
            signature: self.signature,
            sealed: self.sealed.to_vec(),
        }
    }
}

/// Turns one bit over.
pub(super) fn flip(bytes: &mut [u8], bit: usize) {
    if let Some(byte) = bytes.get_mut(bit / 8) {
        *byte ^= 1 << (bit % 8);
    }
}

/// The bytes of an integer of this type.
fn integer(kind: u8) -> Option<usize> {
    Some(match kind {
        1..=4 => usize::from(kind),
        5 => 6,
        6 => 8,
        8 | 9 => 0,
        _ => return None,
    })
}

/// The length of a BLOB, and the bytes of its type.
fn blob(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0;
    for (at, byte) in bytes.iter().take(4).enumerate() {
        value = value << 7 | usize::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            let length = value.checked_sub(12)?;
            return (length % 2 == 0 && length / 2 <= LONGEST).then_some((length / 2, at + 1));
        }
    }
    None
}

/// Columns that are read from the front, one by one.
struct Columns<'a>(&'a [u8]);

impl<'a> Columns<'a> {
    fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (part, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(part)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.bytes(N)?.try_into().ok()
    }

    fn integer(&mut self, kind: u8) -> Option<u64> {
        match kind {
            8 => return Some(0),
            9 => return Some(1),
            _ => {}
        }
        let bytes = self.bytes(integer(kind)?)?;
        Some(
            bytes
                .iter()
                .fold(0, |value, byte| value << 8 | u64::from(*byte)),
        )
    }
}
