//! What the office's page for paper wishes, done on threads beside the one that draws: lines sealed
//! and stored, pictures looked at.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::station::{lock, sentence};
use crate::office::paper::{Done, Read};
use crate::scan;
use ledger::campaign::{Campaign, Recipients};
use ledger::files::read_at_most;
use ledger::{
    Entered, EntryId, LONGEST_SCAN, Ledger, LedgerError, NewScan, News, Reported, ScanForm,
};
use petition::number::SheetNumber;
use petition::time::Timestamp;

/// Seals and stores what is read on paper.
pub(super) struct Clerk {
    pub(super) campaign: Arc<Campaign>,
    pub(super) ledger: Result<Arc<Mutex<Ledger>>, String>,
}

impl Clerk {
    fn with<T>(
        &self,
        work: impl FnOnce(&mut Ledger, &Recipients) -> Result<T, LedgerError>,
    ) -> Result<T, String> {
        let recipients = self
            .campaign
            .recipients()
            .map_err(|error| sentence(&error.to_string()))?;
        let ledger = self.ledger.as_ref().map_err(|why| sentence(why))?;
        let mut ledger = lock(ledger);
        work(&mut ledger, recipients).map_err(|error| sentence(&error.to_string()))
    }

    pub(super) fn store(&self, read: Read) -> Done {
        let Read {
            id,
            at,
            reading,
            written,
        } = read;
        let entered = Entered {
            entered_at: Timestamp::now(),
            at,
            reading,
            written,
        };
        Done::Stored(self.with(|ledger, recipients| {
            let stored = ledger.enter(vec![(id, entered)], recipients)?.pop();
            stored.map(Box::new).ok_or(LedgerError::NothingStored)
        }))
    }

    pub(super) fn say(&self, id: EntryId, sheet: SheetNumber, news: News) -> Done {
        let reported = Reported {
            said_at: Timestamp::now(),
            sheet,
            news,
        };
        Done::Said(self.with(|ledger, recipients| {
            let stored = ledger.report(vec![(id, reported)], recipients)?.pop();
            stored.ok_or(LedgerError::NothingStored)
        }))
    }

    pub(super) fn attach(&self, sheet: SheetNumber, path: &Path) -> Done {
        let attach = || -> Result<SheetNumber, String> {
            let bytes = read(path)?;
            let form = ScanForm::detect(&bytes)
                .ok_or_else(|| sentence(&scan::ScanError::NotAPicture.to_string()))?;
            let new = NewScan {
                attached_at: Timestamp::now(),
                sheet,
                form,
                bytes: &bytes,
            };
            self.with(|ledger, recipients| ledger.attach(&new, recipients))
                .map(|_| sheet)
        };
        Done::Attached(attach())
    }
}

/// The number of the sheet on a picture.
pub(super) fn look(path: PathBuf) -> Done {
    let found = read(&path)
        .and_then(|bytes| scan::number_in(&bytes).map_err(|error| sentence(&error.to_string())));
    Done::Looked(path, found)
}

fn read(path: &Path) -> Result<zeroize::Zeroizing<Vec<u8>>, String> {
    match read_at_most(path, LONGEST_SCAN) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(sentence(&LedgerError::ScanTooLong.to_string())),
        Err(why) => Err(sentence(&format!(
            "{} cannot be read ({why})",
            path.display()
        ))),
    }
}
