//! The proof of an entry: that its station signed it, after the entry that it follows. Where one
//! bit is wrong, each is turned over until the proof holds.

use super::form::{Form, Found, flip};
use crate::Head;
use crate::chain::{Hash, is_signed};
use crate::frames::{Sealed, Station};

/// The longest entry, in bytes, in which a wrong bit is looked for: it takes a second.
const LONGEST_MENDED: usize = 16 * 1024;

/// The bytes that are hashed while a wrong bit is looked for; `None` in an entry that is too long.
pub(super) fn cost_of_mending(body: usize) -> Option<u64> {
    (body <= LONGEST_MENDED).then_some(body as u64 * 8 * body as u64)
}

/// An entry that is proved.
pub(super) struct Proved {
    pub entry: Sealed,
    pub previous: Hash,
    /// True if a bit of it was wrong.
    pub is_mended: bool,
}

/// Proves an entry after one of these hashes, or after the one that it names itself.
pub(super) fn prove(
    form: &Form,
    body: &[u8],
    station: &Station,
    before: &[Hash],
    mends: bool,
) -> Option<Proved> {
    let found = form.entry(body, station.id)?;
    let proved = if found.station == station.id {
        plainly(&found, station, before)
    } else {
        None
    };
    if proved.is_some() || !mends {
        return proved;
    }
    let mut body = body.to_vec();
    for bit in 0..body.len() * 8 {
        flip(&mut body, bit);
        let mended = form
            .entry(&body, station.id)
            .filter(|found| found.station == station.id && found.seq > 0)
            .and_then(|found| by_hash(&found, station, before));
        if let Some(mended) = mended {
            return Some(Proved {
                is_mended: true,
                ..mended
            });
        }
        flip(&mut body, bit);
    }
    None
}

/// The hashes that an entry may follow.
fn ancestors<'a>(found: &Found<'a>, before: &'a [Hash]) -> impl Iterator<Item = Hash> + 'a {
    let own = found.previous;
    own.into_iter().chain(before.iter().copied())
}

/// Proves an entry as it is. The hash that it bears may be wrong, since the station signed the
/// right one.
fn plainly(found: &Found<'_>, station: &Station, before: &[Hash]) -> Option<Proved> {
    if let Some(proved) = by_hash(found, station, before) {
        return Some(proved);
    }
    ancestors(found, before).find_map(|previous| {
        let hash = found.hash_after(previous);
        let entry = Sealed {
            hash,
            ..found.sealed()
        };
        has_signed(station, found, hash).then_some(Proved {
            entry,
            previous,
            is_mended: true,
        })
    })
}

/// Proves an entry that bears the right hash.
fn by_hash(found: &Found<'_>, station: &Station, before: &[Hash]) -> Option<Proved> {
    let previous =
        ancestors(found, before).find(|previous| found.hash_after(*previous) == found.hash)?;
    has_signed(station, found, found.hash).then(|| Proved {
        entry: found.sealed(),
        previous,
        is_mended: false,
    })
}

fn has_signed(station: &Station, found: &Found<'_>, hash: Hash) -> bool {
    let head = Head {
        station: station.id,
        seq: found.seq,
        hash,
    };
    is_signed(station, &head, &found.signature)
}
