//! Lines and pictures of paper sheets: sealed, and stored in the ledger.

use std::path::Path;
use std::sync::Mutex;

use super::lock;
use crate::failure::Failure;
use crate::office::Organizer;
use crate::office::paper::{AttachRequest, NewLine, NewsRequest};
use crate::scan::{Page as SheetPage, ScanError, child};
use ledger::campaign::Campaign;
use ledger::files::read_at_most;
use ledger::{
    Author, Entered, LONGEST_SCAN, Ledger, LedgerError, NewScan, PaperLine, Reported, ScanForm,
    SheetNews,
};
use petition::number::SheetNumber;
use petition::time::Timestamp;

/// Seals and stores one line of a sheet.
pub(in crate::app) fn store_line(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    organizer: &Organizer,
    line: NewLine,
) -> Result<Box<PaperLine>, Failure> {
    let recipients = campaign.recipients()?;
    let NewLine {
        id,
        at,
        reading,
        written,
    } = line;
    let entered = Entered {
        entered_at: Timestamp::now(),
        counter: 0,
        at,
        reading,
        written,
    };
    let author = Author::organizer(&organizer.key, organizer.seen);
    let stored = lock(ledger)
        .enter(vec![(id, entered)], author, recipients)?
        .pop();
    Ok(Box::new(stored.ok_or(LedgerError::NothingStored)?))
}

/// Seals and stores news of a sheet.
pub(in crate::app) fn store_news(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    organizer: &Organizer,
    request: &NewsRequest,
) -> Result<SheetNews, Failure> {
    let recipients = campaign.recipients()?;
    let NewsRequest { id, sheet, news } = *request;
    let reported = Reported {
        said_at: Timestamp::now(),
        counter: 0,
        sheet,
        news,
    };
    let author = Author::organizer(&organizer.key, organizer.seen);
    let stored = lock(ledger)
        .report(vec![(id, reported)], author, recipients)?
        .pop();
    Ok(stored.ok_or(LedgerError::NothingStored)?)
}

/// Seals and stores a picture of a sheet.
pub(in crate::app) fn attach_scan(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    organizer: &Organizer,
    request: &AttachRequest,
) -> Result<SheetNumber, Failure> {
    let bytes = read(&request.picture)?;
    let form = ScanForm::detect(&bytes).ok_or(ScanError::NotAPicture)?;
    let new = NewScan {
        attached_at: Timestamp::now(),
        sheet: request.sheet,
        form,
        bytes: &bytes,
    };
    let recipients = campaign.recipients()?;
    let author = Author::organizer(&organizer.key, organizer.seen);
    lock(ledger).attach(&new, author, recipients)?;
    Ok(request.sheet)
}

/// Finds the numbers of the sheets on a picture, or on the pages of a file.
pub(in crate::app) fn find_numbers(picture: &Path) -> Result<Vec<SheetPage>, Failure> {
    let bytes = read_at_most(picture, child::LONGEST_FILE)
        .map_err(|error| Failure::unreadable(picture, error))?
        .ok_or(ScanError::TooLarge)?;
    Ok(child::read(&bytes, child::MOST_SECONDS, &mut |_, _| {})?)
}

fn read(path: &Path) -> Result<zeroize::Zeroizing<Vec<u8>>, Failure> {
    read_at_most(path, LONGEST_SCAN)
        .map_err(|error| Failure::unreadable(path, error))?
        .ok_or_else(|| LedgerError::ScanTooLong.into())
}
