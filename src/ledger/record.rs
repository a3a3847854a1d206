//! What is inside of the seal, and how it gets there.
//!
//! One line of JSON that begins with where the entry belongs (campaign, station, number, id), since age has no associated
//! data: an entry moved to another place is refused when it is opened. Spaces follow up to a multiple of 2 KiB, so that the
//! length tells nothing. The time of signing stands inside, not in clear.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{EntryId, StationId};
use crate::campaign::{CampaignId, Recipients, SealError};
use crate::signature::Signature;
use crate::time::Timestamp;

/// Sealed lengths are multiples of this, plus what age adds.
const STEP: usize = 2048;

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
    /// What was signed.
    pub signature: Signature,
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record({}, {})", self.station, self.seq)
    }
}

#[derive(Serialize)]
struct Line<'a> {
    campaign: CampaignId,
    station: StationId,
    seq: u64,
    id: EntryId,
    signed_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<&'a str>,
    signature: &'a Signature,
}

pub(super) fn seal(
    new: &New<'_>,
    campaign: CampaignId,
    station: StationId,
    seq: u64,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    let line = Line { campaign, station, seq, id: new.id, signed_at: new.signed_at, event: new.event, signature: new.signature };
    // Roomy from the start: a buffer that grows leaves copies of a name behind. A point of ink takes at most 20 bytes.
    let points: usize = new.signature.ink().strokes().iter().map(Vec::len).sum();
    let mut words = Zeroizing::new(Vec::with_capacity(8 * STEP + 20 * points));
    serde_json::to_writer(&mut *words, &line).map_err(|_| SealError)?;
    words.push(b'\n');
    let padded = words.len().next_multiple_of(STEP);
    words.resize(padded, b' ');
    recipients.seal(&words)
}

/// The record in opened words, if it belongs where it was found.
pub(super) fn read(words: &[u8], campaign: CampaignId, station: StationId, seq: u64, id: EntryId) -> Result<Record, super::reader::Why> {
    use super::reader::Why;
    // The error of serde_json could quote what it read: it goes no further.
    let record: Record = serde_json::from_slice(words.trim_ascii_end()).map_err(|_| Why::NotARecord)?;
    let is_here = record.campaign == campaign && record.station == station && record.seq == seq && record.id == id;
    if is_here { Ok(record) } else { Err(Why::Moved) }
}
