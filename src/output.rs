//! Writes files from a campaign and its opened roll: signed sheets in volumes, blank sheets,
//! posters, codes, receipts, reports, and lists for other systems. The command line and the office
//! share it. Each file is written whole or not at all.

mod blank;
mod card;
mod export;
mod fit;
mod poster;
mod receipt;
pub mod report;
mod signed;

pub use blank::{BlankError, BlankOptions, IssuedBlanks, MOST_SHEETS, blanks};
pub use card::{card, card_name};
pub use export::{Exported, export, export_do_not_subscribe, with_drive};
pub use fit::{Cramped, FitError, check_fit};
pub use poster::{PosterKind, PosterOptions, code, code_pdf, code_png, code_svg, poster};
pub use print::short_address;
pub use receipt::{Shift, first_to, receipt};
pub use report::{ReportFormat, report, report_name};
pub use signed::{GroupBy, PAGES_PER_VOLUME, PrintedSheets, SheetOptions, sheets};

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::export::ExportError;
use ledger::campaign::{Campaign, Event};
use petition::Language;
use petition::time::Timestamp;
use print::{CreationDate, Heading, SheetError};

/// The reason that something could not be printed or exported. No variant carries the data of a
/// signer.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// Nobody has signed.
    #[error("there is no signature to print yet")]
    Nobody,
    /// All signatures are on paper.
    #[error(
        "all signatures are on sheets of paper, which are delivered themselves; there is nothing to print"
    )]
    OnPaperOnly,
    /// Nobody has signed, so the list would be empty.
    #[error("there is no signature to export yet")]
    NobodyToExport,
    /// A list could not be made.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The campaign has no online address that a code could lead to.
    #[error(
        "the campaign has no online address, so there is nothing a QR code could lead to; add `online` to campaign.toml"
    )]
    NoAddress,
    /// The online address does not fit in a code.
    #[error("the online address is too long for a QR code; use a short one")]
    TooLong,
    /// The printing was stopped on request.
    #[error("printing was stopped; the files that were finished stay")]
    Stopped,
    /// A sheet could not be made.
    #[error("the sheets could not be made: {0}")]
    Sheet(#[source] SheetError),
    /// A picture could not be made.
    #[error("the picture could not be made")]
    Picture,
    /// A file could not be written.
    #[error("{} could not be written ({source}); the files that were finished before it stay", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
}

impl From<SheetError> for OutputError {
    fn from(error: SheetError) -> Self {
        match error {
            SheetError::Stopped => Self::Stopped,
            SheetError::Code(_) => Self::TooLong,
            other => Self::Sheet(other),
        }
    }
}

/// The progress of a job that takes a while, and a way to stop it. The job and the thread that
/// waits for it share it.
#[derive(Debug, Default)]
pub struct Job {
    done: AtomicUsize,
    total: AtomicUsize,
    stopped: AtomicBool,
}

impl Job {
    /// Returns the number of lines printed or entries opened so far.
    #[must_use]
    pub fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }

    /// Returns the number of lines or entries in all, or 0 if it is not known.
    #[must_use]
    pub fn total(&self) -> usize {
        self.total.load(Ordering::Relaxed)
    }

    /// Sets the number of lines or entries in all.
    pub fn set_total(&self, total: usize) {
        self.total.store(total, Ordering::Relaxed);
    }

    /// Reports that `done` are finished in all. Returns false when the job should stop.
    pub fn set_done(&self, done: usize) -> bool {
        self.done.fetch_max(done, Ordering::Relaxed);
        !self.is_stopped()
    }

    /// Tells the job to stop after the current page.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Returns true when the job was told to stop.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Reports that `by` more are finished. Returns false when the job should stop.
    fn advance(&self, by: usize) -> bool {
        self.done.fetch_add(by, Ordering::Relaxed);
        !self.is_stopped()
    }
}

/// Makes a folder. Removes half-written files that an earlier run left in it when it was killed,
/// because they hold names.
fn make_folder(folder: &Path) -> Result<(), OutputError> {
    ledger::files::make_folder(folder).map_err(|source| OutputError::Io {
        path: folder.to_owned(),
        source,
    })?;
    ledger::files::clear_half_written(folder);
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        ledger::files::make_folder(folder).map_err(|source| OutputError::Io {
            path: folder.to_owned(),
            source,
        })?;
    }
    ledger::files::write_whole(path, bytes).map_err(|source| OutputError::Io {
        path: path.to_owned(),
        source,
    })
}

/// The most bytes of an index that an earlier run left in a folder.
const LONGEST_INDEX: usize = 64 * 1024 * 1024;

/// Returns true for a name that an index may hold. The program never writes one with a folder in
/// it.
fn is_file_name(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!(
        (parts.next(), parts.next()),
        (Some(std::path::Component::Normal(_)), None)
    )
}

fn heading(campaign: &Campaign, language: &Language, event: Option<&Event>) -> Heading {
    let event = event.or(campaign.events.first());
    Heading {
        practice: campaign.practice,
        ..Heading::new(
            &campaign.petition,
            language,
            event.map(|event| event.code.as_str()),
        )
    }
}

/// Returns the day of a moment as the creation date of a PDF. The hour is left out, because the
/// last moment of a sheet is that of its last signature.
#[must_use]
pub fn creation_date(at: Option<Timestamp>) -> CreationDate {
    let day = at.map_or(jiff::civil::Date::default(), |at| at.local().date());
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    CreationDate {
        year: u16::try_from(day.year()).unwrap_or_default(),
        month: small(day.month()),
        day: small(day.day()),
        ..CreationDate::default()
    }
}
