//! Sheets that were signed with a pen: what somebody read on a line, where a sheet is, and pictures
//! of it. Sealed and appended like every entry, and never changed: the latest word on a line of a
//! sheet holds.
//!
//! A sheet is named by its printed number, not by the entry that issued it: it may come back before
//! the station that issued it has turned in, and the number's check character makes sure that it
//! was read right.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::record::{Place, STEP, placed, seal_line};
use super::{Acknowledgement, EntryId, Kind, Ledger, LedgerError, StationId};
use crate::campaign::{CampaignId, Recipients, SealError};
use petition::number::SheetNumber;
use petition::signature::Signature;
use petition::time::Timestamp;

/// So many bytes of a scan are in one entry: sealed, an entry fits into a frame of a turn-in.
const PART: usize = 3 * 1024 * 1024;
/// The longest scan that is kept, in bytes: some ten pages as an office scanner writes them.
pub const LONGEST_SCAN: usize = 32 * 1024 * 1024;

/// A line of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PaperPlace {
    /// The number that is printed on the sheet.
    pub sheet: SheetNumber,
    /// The line, from 1.
    pub line: u32,
}

/// Who read a line: most sheets are read once, some a second time by somebody else, to know how
/// well it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// The reading that counts.
    First,
    /// The one that it is compared with.
    Second,
}

/// What stands on a line.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Written {
    /// Somebody signed. Their ink stays on the paper.
    Signed(Box<Signature>),
    /// Nothing.
    Blank,
    /// Something that was struck out.
    Struck,
    /// Something that nobody can read.
    Illegible,
    /// Somebody who is on this sheet already.
    Duplicate,
}

impl fmt::Debug for Written {
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

/// A line that was read, about to be sealed.
#[derive(Debug, Clone, Copy)]
pub struct NewPaperLine<'a> {
    /// Chosen before, so that it can be looked up after a crash.
    pub id: EntryId,
    /// When it was entered; when it was signed stands on the paper.
    pub entered_at: Timestamp,
    /// Which line.
    pub at: PaperPlace,
    /// By whom it was read.
    pub reading: Reading,
    /// What stands there.
    pub written: &'a Written,
}

/// A line that was read, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperLine {
    /// Of which campaign.
    pub campaign: CampaignId,
    /// On which station it was entered.
    pub station: StationId,
    /// Its entry's number there.
    pub seq: u64,
    /// Its entry's name.
    pub id: EntryId,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// Which line.
    pub at: PaperPlace,
    /// By whom it was read.
    pub reading: Reading,
    /// What stands there.
    pub written: Written,
}

/// What is known of a sheet as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// It was given out.
    Out,
    /// It came back.
    Back,
    /// It is looked for.
    Missing,
    /// From this line on it is blank, as far as nothing was said of a line by itself.
    RestBlank {
        /// The first blank line.
        from: u32,
        /// By whom it was read.
        reading: Reading,
    },
}

/// Something known of a sheet, about to be sealed.
#[derive(Debug, Clone, Copy)]
pub struct NewNews {
    /// Chosen before, so that it can be looked up after a crash.
    pub id: EntryId,
    /// When it was said.
    pub said_at: Timestamp,
    /// Of which sheet.
    pub sheet: SheetNumber,
    /// What.
    pub news: News,
}

/// Something known of a sheet, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetNews {
    /// Of which campaign.
    pub campaign: CampaignId,
    /// On which station it was said.
    pub station: StationId,
    /// Its entry's number there.
    pub seq: u64,
    /// Its entry's name.
    pub id: EntryId,
    /// When it was said.
    pub said_at: Timestamp,
    /// Of which sheet.
    pub sheet: SheetNumber,
    /// What.
    pub news: News,
}

/// What form a scan has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScanForm {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// PDF.
    Pdf,
}

impl ScanForm {
    /// The form of a file, by how it begins.
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        let begins = |with: &[u8]| bytes.starts_with(with);
        // Some programs put a few bytes before a PDF's own beginning, and readers let them.
        let is_pdf = || {
            bytes
                .get(..1024.min(bytes.len()))
                .is_some_and(|head| head.windows(5).any(|five| five == b"%PDF-"))
        };
        if begins(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if begins(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else {
            is_pdf().then_some(Self::Pdf)
        }
    }

    /// How a file of this form ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Pdf => "pdf",
        }
    }
}

/// A scan about to be sealed.
pub struct NewScan<'a> {
    /// When it was attached.
    pub attached_at: Timestamp,
    /// To which sheet.
    pub sheet: SheetNumber,
    /// What form it has.
    pub form: ScanForm,
    /// The file: at most [`LONGEST_SCAN`].
    pub bytes: &'a [u8],
}

/// A part of a scan without its bytes, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScanPart {
    /// Of which campaign.
    pub campaign: CampaignId,
    /// On which station it was attached.
    pub station: StationId,
    /// Its entry's number there.
    pub seq: u64,
    /// Its entry's name.
    pub id: EntryId,
    /// When it was attached.
    pub attached_at: Timestamp,
    /// To which sheet.
    pub sheet: SheetNumber,
    /// What form it has.
    pub form: ScanForm,
    /// The entry of its first part.
    pub scan: EntryId,
    /// Which part, from 0.
    pub part: u32,
    /// Of how many.
    pub of: u32,
    /// How many bytes follow this line.
    pub bytes: usize,
}

placed!(PaperLine, SheetNews, ScanPart);

#[derive(Serialize)]
struct PaperLineLine<'a> {
    #[serde(flatten)]
    place: Place,
    entered_at: Timestamp,
    at: PaperPlace,
    reading: Reading,
    written: &'a Written,
}

#[derive(Serialize)]
struct NewsLine {
    #[serde(flatten)]
    place: Place,
    said_at: Timestamp,
    sheet: SheetNumber,
    news: News,
}

fn seal_part(
    new: &NewScan<'_>,
    scan: EntryId,
    part: usize,
    place: Place,
    recipients: &Recipients,
) -> Result<Vec<u8>, SealError> {
    let Place {
        campaign,
        station,
        seq,
        id,
    } = place;
    let small = |number: usize| u32::try_from(number).map_err(|_| SealError);
    let bytes = new.bytes.chunks(PART).nth(part).ok_or(SealError)?;
    let head = ScanPart {
        campaign,
        station,
        seq,
        id,
        attached_at: new.attached_at,
        sheet: new.sheet,
        form: new.form,
        scan,
        part: small(part)?,
        of: small(new.bytes.len().div_ceil(PART))?,
        bytes: bytes.len(),
    };
    // Roomy from the start: a buffer that grows leaves copies of what it held.
    let mut words = Zeroizing::new(Vec::with_capacity(bytes.len() + 2 * STEP));
    serde_json::to_writer(&mut *words, &head).map_err(|_| SealError)?;
    words.push(b'\n');
    words.extend_from_slice(bytes);
    let padded = words.len().next_multiple_of(STEP);
    words.resize(padded, b' ');
    recipients.seal(&words)
}

impl Ledger {
    /// Appends lines as they were read: all of them or none. A line whose id is there already is
    /// acknowledged, and stored once.
    ///
    /// # Errors
    /// Where they could not be stored.
    pub fn enter(
        &mut self,
        lines: &[NewPaperLine<'_>],
        recipients: &Recipients,
    ) -> Result<Vec<Acknowledgement>, LedgerError> {
        let ids: Vec<EntryId> = lines.iter().map(|line| line.id).collect();
        let seal = |place: Place| {
            let NewPaperLine {
                entered_at,
                at,
                reading,
                written,
                ..
            } = *lines
                .iter()
                .find(|line| line.id == place.id)
                .ok_or(SealError)?;
            seal_line(
                &PaperLineLine {
                    place,
                    entered_at,
                    at,
                    reading,
                    written,
                },
                0,
                recipients,
            )
        };
        self.append_sealed(&ids, Kind::PaperLine, &seal)
    }

    /// Appends what is known of sheets: all of it or nothing.
    ///
    /// # Errors
    /// Where it could not be stored.
    pub fn say_of_sheets(
        &mut self,
        all: &[NewNews],
        recipients: &Recipients,
    ) -> Result<Vec<Acknowledgement>, LedgerError> {
        let ids: Vec<EntryId> = all.iter().map(|news| news.id).collect();
        let seal = |place: Place| {
            let NewNews {
                said_at,
                sheet,
                news,
                ..
            } = *all
                .iter()
                .find(|news| news.id == place.id)
                .ok_or(SealError)?;
            seal_line(
                &NewsLine {
                    place,
                    said_at,
                    sheet,
                    news,
                },
                0,
                recipients,
            )
        };
        self.append_sealed(&ids, Kind::SheetNews, &seal)
    }

    /// Appends a scan, in as many parts as it needs: all of them or none.
    ///
    /// # Errors
    /// Where it is empty, longer than [`LONGEST_SCAN`], or could not be stored.
    pub fn attach(
        &mut self,
        new: &NewScan<'_>,
        recipients: &Recipients,
    ) -> Result<Vec<Acknowledgement>, LedgerError> {
        if new.bytes.is_empty() || new.bytes.len() > LONGEST_SCAN {
            return Err(LedgerError::ScanTooLong);
        }
        let ids: Vec<EntryId> = new.bytes.chunks(PART).map(|_| EntryId::random()).collect();
        let seal = |place: Place| {
            let part = ids.iter().position(|id| *id == place.id).ok_or(SealError)?;
            seal_part(new, *ids.first().ok_or(SealError)?, part, place, recipients)
        };
        self.append_sealed(&ids, Kind::Scan, &seal)
    }
}

#[cfg(test)]
mod tests;
