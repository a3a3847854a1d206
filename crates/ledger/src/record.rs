//! The contents of entries, and how they are sealed and read.
//!
//! An entry is sealed as one line of JSON that begins with its place (campaign, station, number,
//! id), since age has no associated data: an entry that was moved to another place is refused when
//! it is opened. Spaces fill it up to a multiple of 2 KiB, so that the length tells nothing. The
//! time of signing is sealed too; it is not in clear anywhere.
//!
//! Decisions, lines on paper, reports, scans and enrolments are the organizer's words. A second line
//! carries the organizer's signature over the first one, in hexadecimal digits, or is empty.
//!
//! A new kind of entry is a [`Kind`], a struct that implements [`Content`] and an arm in
//! [`reader`](crate::reader).

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use zeroize::Zeroizing;

use super::paper::PaperPlace;
use super::reader::OpenError;
use super::{EntryId, Hash, Kind, StationId};
use crate::campaign::{
    CampaignId, Message, OrganizerKey, Recipients, SealError, from_hex, is_signed_by, to_hex,
};
use petition::signature::Signature;
use petition::time::Timestamp;
use petition::{Agreed, TextHash};

/// Sealed lengths are multiples of this, plus what age adds.
pub(super) const STEP: usize = 2048;

/// An entry of a ledger: its place and its content.
///
/// The content's fields are reached through the entry, as in `record.signature`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry<T> {
    /// The campaign that it belongs to.
    pub campaign: CampaignId,
    /// The station that appended it.
    pub station: StationId,
    /// Its number on that station, from 1.
    pub seq: u64,
    /// The id of the entry.
    pub id: EntryId,
    /// Its hash in the station's chain, by which decisions name it. It is not sealed, since it
    /// covers what is sealed.
    #[serde(default, skip_serializing)]
    pub hash: Hash,
    /// The fields that its kind of entry has.
    #[serde(flatten)]
    pub content: T,
}

impl<T> Deref for Entry<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.content
    }
}

impl<T> DerefMut for Entry<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.content
    }
}

/// A signature, opened.
pub type Record = Entry<Signed>;
/// A blank sheet that was issued. Its number is the sheet's.
pub type IssuedSheet = Entry<Issued>;
/// A decision of the organizer about a signature.
pub type Decision = Entry<Decided>;

/// Fields that are sealed as one kind of entry.
pub(super) trait Content: Serialize {
    const KIND: Kind;
    /// True if it counts only by the organizer's signature, or by that of an office.
    const IS_WORD: bool = false;

    /// Sets the counter, by which the organizer's words are ordered.
    fn set_counter(&mut self, _counter: u64) {}

    /// More bytes than a short entry needs, at most, when it is written as JSON.
    fn extra_bytes(&self) -> usize {
        0
    }
}

/// A signature to append. It is borrowed, so that no second copy of a name is in memory.
#[derive(Serialize)]
pub struct NewSignature<'a> {
    /// The id, chosen before the signature is stored, so that it can be looked up after a crash.
    #[serde(skip)]
    pub id: EntryId,
    /// The time of signing.
    pub signed_at: Timestamp,
    /// The event's source code; `None` if the campaign has no events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<&'a str>,
    /// The signature itself.
    pub signature: &'a Signature,
}

impl Content for NewSignature<'_> {
    const KIND: Kind = Kind::Signature;

    fn extra_bytes(&self) -> usize {
        // A point of ink takes three bytes at least, and at most 22 when it is written out.
        8 * self.signature.ink().packed_len()
    }
}

/// The content of a signature's entry. It cannot be printed, and the signature is wiped from memory
/// when it is dropped. `S` is [`RawSignature`](petition::signature::RawSignature) until what came
/// out of the seal is checked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed<S = Signature> {
    /// The time of signing.
    pub signed_at: Timestamp,
    /// The event's source code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Its line on paper; `None` if it was signed on a screen.
    #[serde(skip)]
    pub on_paper: Option<PaperPlace>,
    /// The signature itself.
    pub signature: S,
}

impl<S> fmt::Debug for Signed<S> {
    /// Without the signature: it names someone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signed(..)")
    }
}

/// The content of a blank sheet's entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// The time when it was issued.
    pub issued_at: Timestamp,
    /// The event that it is for, by its source code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The hash of the text that is signed on it.
    pub text_hash: TextHash,
    /// The consents that it offers, in the order of its boxes, each with its words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Agreed>,
    /// The number of lines on it.
    pub lines: u32,
}

impl Content for Issued {
    const KIND: Kind = Kind::BlankSheet;
}

/// The signature that a decision is about, by the hash of its entry. An id would not do: whoever has
/// a station's key can give an id of its chain to another entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Subject(pub Hash);

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A decision about a signature. The one with the highest counter holds, so one is undone by
/// making another.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It counts, whatever was decided before.
    Counts,
    /// Its signer withdrew it: it is on no later sheet and in no later list.
    Withdrawn,
    /// It may not count, for this reason.
    Rejected(String),
    /// The same person as another one, which counts for both.
    DuplicateOf(Subject),
    /// Not the same person as another one, however much alike they look.
    NotDuplicateOf(Subject),
}

impl fmt::Debug for Verdict {
    /// Without the reason: it could name someone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Counts => "Counts",
            Self::Withdrawn => "Withdrawn",
            Self::Rejected(_) => "Rejected(..)",
            Self::DuplicateOf(_) => "DuplicateOf(..)",
            Self::NotDuplicateOf(_) => "NotDuplicateOf(..)",
        })
    }
}

/// The content of a decision's entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// The time when it was made.
    pub decided_at: Timestamp,
    /// Higher than that of every word of the organizer that was known then.
    pub counter: u64,
    /// The signature that it is about.
    pub subject: Subject,
    /// The decision itself.
    pub verdict: Verdict,
}

impl Content for Decided {
    const KIND: Kind = Kind::Decision;
    const IS_WORD: bool = true;

    fn set_counter(&mut self, counter: u64) {
        self.counter = counter;
    }
}

/// The one by whose word an entry is appended.
#[derive(Clone, Copy, Default)]
pub struct Author<'a> {
    /// The organizer's key, which signs the entry. Without it the entry counts only if its station
    /// is an office.
    pub key: Option<&'a OrganizerKey>,
    /// The highest counter of the organizer's words that the author has seen.
    pub seen: u64,
}

impl<'a> Author<'a> {
    /// The organizer, who has seen the words up to this counter.
    #[must_use]
    pub const fn organizer(key: &'a OrganizerKey, seen: u64) -> Self {
        Self {
            key: Some(key),
            seen,
        }
    }
}

impl fmt::Debug for Author<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Author({})", self.seen)
    }
}

/// The message of a word of the organizer: its kind, and its line of JSON without the line break.
fn word_message(kind: Kind, line: &[u8]) -> Message {
    Message::new(
        "petition-kiosk 2026-11 word of the organizer v1",
        &[&[kind.number()], line],
    )
}

/// Appends the line with the organizer's signature over the first line, which ends in a line break.
pub(super) fn push_signature(line: &mut Vec<u8>, kind: Kind, key: Option<&OrganizerKey>) {
    if let Some(key) = key {
        let signed = line.trim_ascii_end();
        let signature = to_hex(&key.sign(&word_message(kind, signed)));
        line.extend_from_slice(signature.as_bytes());
    }
    line.push(b'\n');
}

/// Returns true if the second line of opened bytes is the organizer's signature over the first.
pub(super) fn is_signed_word(bytes: &[u8], kind: Kind, signing_key: &[u8; 32]) -> bool {
    let mut lines = bytes.splitn(3, |byte| *byte == b'\n');
    let (Some(line), Some(signature)) = (lines.next(), lines.next()) else {
        return false;
    };
    std::str::from_utf8(signature)
        .ok()
        .and_then(from_hex)
        .is_some_and(|signature| is_signed_by(signing_key, &word_message(kind, line), &signature))
}

/// The place of an entry: everything that is sealed begins with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub campaign: CampaignId,
    pub station: StationId,
    pub seq: u64,
    pub id: EntryId,
}

impl Place {
    pub(super) fn entry<T>(self, hash: Hash, content: T) -> Entry<T> {
        let Self {
            campaign,
            station,
            seq,
            id,
        } = self;
        Entry {
            campaign,
            station,
            seq,
            id,
            hash,
            content,
        }
    }
}

/// Seals an entry with this content.
pub(super) fn seal<T: Content>(
    content: &T,
    place: Place,
    key: Option<&OrganizerKey>,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    let capacity = 8 * STEP + content.extra_bytes();
    let mut line = json_line(&place.entry(Hash::default(), content), capacity)?;
    if T::IS_WORD {
        push_signature(&mut line, T::KIND, key);
    }
    seal_padded(line, recipients)
}

/// An entry as a line of JSON, in a buffer that is large enough from the start: one that grows
/// leaves copies of a name behind.
pub(super) fn json_line<T: Serialize>(
    entry: &Entry<&T>,
    capacity: usize,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let mut line = Zeroizing::new(Vec::with_capacity(capacity));
    serde_json::to_writer(&mut *line, entry).map_err(|_| SealError)?;
    line.push(b'\n');
    Ok(line)
}

/// Fills bytes up with spaces and seals them.
pub(super) fn seal_padded(
    mut bytes: Zeroizing<Vec<u8>>,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    let padded = bytes.len().next_multiple_of(STEP);
    bytes.resize(padded, b' ');
    recipients.seal(&bytes)
}

/// Reads an entry from opened JSON, if it belongs to the place where it was found.
pub(super) fn read<T: DeserializeOwned>(
    json: &[u8],
    place: Place,
    hash: Hash,
) -> Result<Entry<T>, OpenError> {
    let line = json.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut json = serde_json::Deserializer::from_slice(line.trim_ascii_end());
    let mut is_elsewhere = false;
    let seed = ContentAt {
        place,
        is_elsewhere: &mut is_elsewhere,
        content: PhantomData,
    };
    // The errors of serde_json could quote what they read, so they are dropped here.
    let content = seed.deserialize(&mut json);
    match (content, json.end()) {
        (Ok(content), Ok(())) => Ok(place.entry(hash, content)),
        _ if is_elsewhere => Err(OpenError::Moved),
        _ => Err(OpenError::NotARecord),
    }
}

/// Reads the place, and then the content with the rest of the same object. serde's `flatten` would
/// copy all of it into memory that is not wiped.
struct ContentAt<'a, T> {
    place: Place,
    is_elsewhere: &'a mut bool,
    content: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for ContentAt<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ContentAt<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an entry that begins with its place")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let found = Place {
            campaign: field(&mut map, "campaign")?,
            station: field(&mut map, "station")?,
            seq: field(&mut map, "seq")?,
            id: field(&mut map, "id")?,
        };
        if found != self.place {
            *self.is_elsewhere = true;
            return Err(A::Error::custom("moved"));
        }
        T::deserialize(MapAccessDeserializer::new(map))
    }
}

/// The value of the next field, which must have this name.
fn field<'de, A: MapAccess<'de>, V: Deserialize<'de>>(
    map: &mut A,
    name: &'static str,
) -> Result<V, A::Error> {
    match map.next_key::<Cow<'de, str>>()? {
        Some(key) if key == name => map.next_value(),
        _ => Err(A::Error::missing_field(name)),
    }
}

#[cfg(test)]
mod tests;
