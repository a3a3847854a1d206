//! Sheets that were signed with a pen: lines that somebody read, reports on where a sheet is, and
//! scans. They are sealed and appended like every entry, and never changed: the latest entry about
//! a line of a sheet holds.
//!
//! A sheet is identified by its printed number, not by the entry that issued it, since it may come
//! back before the station that issued it has turned in. The number's check character shows that it
//! was read correctly.

mod form;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::record::{Author, Content, Place, STEP, json_line, push_signature, seal_padded};
use super::{Acknowledgement, Entry, EntryId, Hash, Kind, Ledger, LedgerError};
use crate::campaign::{OrganizerKey, Recipients, SealError};
use petition::number::SheetNumber;
use petition::signature::Signature;
use petition::time::Timestamp;

pub use form::ScanForm;

/// The number of bytes of a scan in one entry. Sealed, such an entry fits into a frame of a
/// turn-in.
const PART: usize = 3 * 1024 * 1024;
/// The longest scan that is kept, in bytes: about ten pages from an office scanner.
pub const LONGEST_SCAN: usize = 32 * 1024 * 1024;

/// The place of a line on paper: its sheet and its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PaperPlace {
    /// The number that is printed on the sheet.
    pub sheet: SheetNumber,
    /// The number of the line, from 1.
    pub line: u32,
}

/// The first reading of a line or the second. Some sheets are read a second time by somebody else,
/// to measure how well they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// The reading that counts.
    First,
    /// The reading that the first one is compared with.
    Second,
}

/// The content of a line on paper. `S` is [`RawSignature`](petition::signature::RawSignature) until
/// what came out of the seal is checked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Written<S = Signature> {
    /// A signature. Its ink stays on the paper.
    Signed(Box<S>),
    /// Nothing is written there.
    Blank,
    /// The line was struck out.
    Struck,
    /// Nobody can read the line.
    Illegible,
    /// The signer is on this sheet already.
    Duplicate,
}

impl<S> fmt::Debug for Written<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Signed(_) => "Signed(..)",
            Self::Blank => "Blank",
            Self::Struck => "Struck",
            Self::Illegible => "Illegible",
            Self::Duplicate => "Duplicate",
        })
    }
}

/// A line of a sheet as it was read, opened.
pub type PaperLine = Entry<Entered>;
/// A report about a whole sheet, opened.
pub type SheetNews = Entry<Reported>;
/// A part of a scan, opened, without its bytes.
pub type ScanPart = Entry<Attached>;

/// The content of the entry of a line on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entered<S = Signature> {
    /// The time when it was entered. The time of signing is on the paper.
    pub entered_at: Timestamp,
    /// Higher than that of every word of the organizer that was known then.
    pub counter: u64,
    /// The line that was read.
    pub at: PaperPlace,
    /// The first reading or the second.
    pub reading: Reading,
    /// The signature on the line, or the reason that there is none.
    pub written: Written<S>,
}

impl Content for Entered {
    const KIND: Kind = Kind::PaperLine;
    const IS_WORD: bool = true;

    fn set_counter(&mut self, counter: u64) {
        self.counter = counter;
    }
}

/// The news that a report gives about a whole sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// The sheet was given out.
    Out,
    /// The sheet came back.
    Back,
    /// The sheet is being looked for.
    Missing,
    /// The sheet is blank from this line on, except for lines that have an entry of their own.
    RestBlank {
        /// The first blank line.
        from: u32,
        /// The first reading or the second.
        reading: Reading,
    },
}

/// The content of the entry of a report about a whole sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// The time of the report.
    pub said_at: Timestamp,
    /// Higher than that of every word of the organizer that was known then.
    pub counter: u64,
    /// The sheet of the report.
    pub sheet: SheetNumber,
    /// The news about the sheet.
    pub news: News,
}

impl Content for Reported {
    const KIND: Kind = Kind::SheetNews;
    const IS_WORD: bool = true;

    fn set_counter(&mut self, counter: u64) {
        self.counter = counter;
    }
}

/// A scan to append.
pub struct NewScan<'a> {
    /// The time when it was attached.
    pub attached_at: Timestamp,
    /// The sheet that it shows.
    pub sheet: SheetNumber,
    /// The format of the file.
    pub form: ScanForm,
    /// The bytes of the file, at most [`LONGEST_SCAN`].
    pub bytes: &'a [u8],
}

/// The content of the entry of a part of a scan, without the bytes that follow it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// The time when it was attached.
    pub attached_at: Timestamp,
    /// The sheet that it shows.
    pub sheet: SheetNumber,
    /// The format of the file.
    pub form: ScanForm,
    /// The id of the entry of the first part.
    pub scan: EntryId,
    /// The number of this part, from 0.
    pub part: u32,
    /// The number of parts.
    pub of: u32,
    /// The number of bytes that follow the line with the organizer's signature.
    pub bytes: usize,
    /// The BLAKE3 hash of these bytes, so that the signature covers them too.
    pub bytes_hash: Hash,
}

fn seal_part(
    new: &NewScan<'_>,
    scan: EntryId,
    part: usize,
    place: Place,
    key: Option<&OrganizerKey>,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    let small = |number: usize| u32::try_from(number).map_err(|_| SealError);
    let bytes = new.bytes.chunks(PART).nth(part).ok_or(SealError)?;
    let attached = Attached {
        attached_at: new.attached_at,
        sheet: new.sheet,
        form: new.form,
        scan,
        part: small(part)?,
        of: small(new.bytes.len().div_ceil(PART))?,
        bytes: bytes.len(),
        bytes_hash: Hash::from_bytes(*blake3::hash(bytes).as_bytes()),
    };
    let entry = place.entry(Hash::default(), &attached);
    let mut whole = json_line(&entry, bytes.len() + 2 * STEP)?;
    push_signature(&mut whole, Kind::Scan, key);
    whole.extend_from_slice(bytes);
    seal_padded(whole, recipients)
}

impl Ledger {
    /// Appends lines of sheets as they were read: all of them or none. A line whose id is in the
    /// ledger already is not stored again.
    ///
    /// # Errors
    /// Returns an error if they could not be stored; then none of them was.
    pub fn enter(
        &mut self,
        lines: Vec<(EntryId, Entered)>,
        author: Author<'_>,
        recipients: &Recipients,
    ) -> Result<Vec<PaperLine>, LedgerError> {
        self.append_contents(lines, author, recipients)
    }

    /// Appends reports about sheets: all of them or none.
    ///
    /// # Errors
    /// Returns an error if they could not be stored; then none of them was.
    pub fn report(
        &mut self,
        news: Vec<(EntryId, Reported)>,
        author: Author<'_>,
        recipients: &Recipients,
    ) -> Result<Vec<SheetNews>, LedgerError> {
        self.append_contents(news, author, recipients)
    }

    /// Appends a scan, in as many parts as it needs: all of them or none.
    ///
    /// # Errors
    /// Returns an error if it is empty, longer than [`LONGEST_SCAN`], or could not be stored.
    pub fn attach(
        &mut self,
        new: &NewScan<'_>,
        author: Author<'_>,
        recipients: &Recipients,
    ) -> Result<Vec<Acknowledgement>, LedgerError> {
        if new.bytes.is_empty() || new.bytes.len() > LONGEST_SCAN {
            return Err(LedgerError::ScanTooLong);
        }
        let ids: Vec<EntryId> = new.bytes.chunks(PART).map(|_| EntryId::random()).collect();
        let first = *ids.first().ok_or(SealError)?;
        let seal =
            |part: usize, place: Place| seal_part(new, first, part, place, author.key, recipients);
        self.append_sealed(&ids, Kind::Scan, &seal, None)
    }
}

#[cfg(test)]
mod tests;
