//! What is inside of the seal, and how it gets there.
//!
//! One line of JSON that begins with where the entry belongs (campaign, station, number, id), since
//! age has no associated data: an entry moved to another place is refused when it is opened. Spaces
//! follow up to a multiple of 2 KiB, so that the length tells nothing. The time of signing stands
//! inside, not in clear.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::paper::PaperPlace;
use super::reader::Why;
use super::{EntryId, StationId};
use crate::campaign::{CampaignId, Recipients, SealError};
use petition::TextHash;
use petition::signature::Signature;
use petition::time::Timestamp;

/// Sealed lengths are multiples of this, plus what age adds.
pub(super) const STEP: usize = 2048;

/// A signature about to be sealed.
pub struct New<'a> {
    /// Chosen before, so that it can be looked up after a crash.
    pub id: EntryId,
    /// When it was signed.
    pub signed_at: Timestamp,
    /// The event's source code; `None` where the campaign has no events.
    pub event: Option<&'a str>,
    /// What was signed.
    pub signature: &'a Signature,
}

/// One opened entry. It cannot be printed, and its signature is wiped when it is dropped.
#[derive(Clone, Serialize, Deserialize)]
pub struct Record {
    /// Of which campaign.
    pub campaign: CampaignId,
    /// On which station.
    pub station: StationId,
    /// Its number there, from 1.
    pub seq: u64,
    /// Its name.
    pub id: EntryId,
    /// When it was signed.
    pub signed_at: Timestamp,
    /// The event's source code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Where it stands on paper; `None` where it was signed on a screen.
    #[serde(skip)]
    pub on_paper: Option<PaperPlace>,
    /// What was signed.
    pub signature: Signature,
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record({}, {})", self.station, self.seq)
    }
}

/// A blank sheet about to be issued.
pub struct NewSheet<'a> {
    /// When it is issued.
    pub issued_at: Timestamp,
    /// For which event, by its source code.
    pub event: Option<&'a str>,
    /// Under which text its lines are signed.
    pub text_hash: TextHash,
    /// How many lines it has.
    pub lines: u32,
}

/// A blank sheet that was issued, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedSheet {
    /// Of which campaign.
    pub campaign: CampaignId,
    /// On which station.
    pub station: StationId,
    /// Its entry's number there, which is the sheet's.
    pub seq: u64,
    /// Its entry's name.
    pub id: EntryId,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// For which event, by its source code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Under which text its lines are signed.
    pub text_hash: TextHash,
    /// How many lines it has.
    pub lines: u32,
}

/// Which signature a decision is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Subject {
    /// Of which station.
    pub station: StationId,
    /// Its entry.
    pub id: EntryId,
}

/// What is decided about a signature. The latest word on it holds: to undo one is to say another.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It counts, whatever was decided before.
    Counts,
    /// Its signer wants it gone: it is on no later sheet and in no later list.
    Withdrawn,
    /// It is no signature that may count, and why.
    #[serde(rename = "weeded")]
    Rejected(String),
    /// The same person as another one, which counts for both.
    DuplicateOf(Subject),
    /// Not the same person as another one, however alike they look.
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

/// A decision about to be sealed.
pub struct NewDecision<'a> {
    /// When it is made.
    pub decided_at: Timestamp,
    /// About which signature.
    pub subject: Subject,
    /// What.
    pub verdict: &'a Verdict,
}

/// A decision, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Of which campaign.
    pub campaign: CampaignId,
    /// On which station it was made.
    pub station: StationId,
    /// Its entry's number there.
    pub seq: u64,
    /// Its entry's name.
    pub id: EntryId,
    /// When it was made.
    pub decided_at: Timestamp,
    /// About which signature.
    pub subject: Subject,
    /// What.
    pub verdict: Verdict,
}

/// Where an entry belongs: the beginning of everything that is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct Place {
    pub campaign: CampaignId,
    pub station: StationId,
    pub seq: u64,
    pub id: EntryId,
}

#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    place: Place,
    signed_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a str>,
    signature: &'a Signature,
}

#[derive(Serialize)]
struct SheetLine<'a> {
    #[serde(flatten)]
    place: Place,
    issued_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a str>,
    text_hash: TextHash,
    lines: u32,
}

#[derive(Serialize)]
struct DecisionLine<'a> {
    #[serde(flatten)]
    place: Place,
    decided_at: Timestamp,
    subject: Subject,
    verdict: &'a Verdict,
}

pub(super) fn seal(
    new: &New<'_>,
    place: Place,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    let line = Line {
        place,
        signed_at: new.signed_at,
        event: new.event,
        signature: new.signature,
    };
    // A point of ink takes three bytes at least, and at most 22 when it is written out.
    seal_line(&line, 8 * new.signature.ink().packed_len(), recipients)
}

pub(super) fn seal_sheet(
    new: &NewSheet<'_>,
    place: Place,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    let NewSheet {
        issued_at,
        event,
        text_hash,
        lines,
    } = *new;
    seal_line(
        &SheetLine {
            place,
            issued_at,
            event,
            text_hash,
            lines,
        },
        0,
        recipients,
    )
}

pub(super) fn seal_decision(
    new: &NewDecision<'_>,
    place: Place,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    let NewDecision {
        decided_at,
        subject,
        verdict,
    } = *new;
    seal_line(
        &DecisionLine {
            place,
            decided_at,
            subject,
            verdict,
        },
        0,
        recipients,
    )
}

pub(super) fn seal_line(
    line: &impl Serialize,
    more: usize,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    // Roomy from the start: a buffer that grows leaves copies of a name behind.
    let mut words = Zeroizing::new(Vec::with_capacity(8 * STEP + more));
    serde_json::to_writer(&mut *words, line).map_err(|_| SealError)?;
    words.push(b'\n');
    let padded = words.len().next_multiple_of(STEP);
    words.resize(padded, b' ');
    recipients.seal(&words)
}

/// What says where it belongs.
pub(super) trait Placed {
    /// Where.
    fn place(&self) -> Place;
}

/// Says of types with these four fields where they belong.
macro_rules! placed {
    ($($name:ident),*) => {
        $(impl $crate::record::Placed for $name {
            fn place(&self) -> $crate::record::Place {
                $crate::record::Place { campaign: self.campaign, station: self.station, seq: self.seq, id: self.id }
            }
        })*
    };
}
pub(super) use placed;

placed!(Record, IssuedSheet, Decision);

/// What is in opened words, if it belongs where it was found.
pub(super) fn read<T: DeserializeOwned + Placed>(words: &[u8], place: Place) -> Result<T, Why> {
    // The error of serde_json could quote what it read: it goes no further.
    let read: T = serde_json::from_slice(words.trim_ascii_end()).map_err(|_| Why::NotARecord)?;
    if read.place() == place {
        Ok(read)
    } else {
        Err(Why::Moved)
    }
}
