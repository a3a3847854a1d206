//! From an opened roll and its campaign to files: signed sheets in volumes, blank sheets, posters,
//! codes, receipts, lists for other systems. Shared by the command line and the office. Each file
//! is there whole or not at all.

mod blank;
mod export;
mod poster;
mod receipt;
pub mod report;
mod signed;

pub use blank::{BlankError, Blanks, IssuedBlanks, MOST_SHEETS, blanks};
pub use export::{Exported, export, export_do_not_subscribe, with_drive};
pub use poster::{
    Kind, Order as PosterOrder, code, code_pdf, code_png, code_svg, poster, short_address,
};
pub use receipt::{Shift, receipt};
pub use report::{Picture, report, report_name};
pub use signed::{By, Delivered, Order, PAGES_A_VOLUME, sheets};

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::export::ExportError;
use ledger::campaign::{Campaign, Event};
use petition::Language;
use petition::time::Timestamp;
use print::{Heading, SheetError, Stamp};

/// Why nothing could be printed or exported. No variant carries a signer's words.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// Nobody has signed.
    #[error("there is no signature to print yet")]
    Nobody,
    /// Everybody signed on paper.
    #[error(
        "all signatures are on sheets of paper, which are delivered themselves; there is nothing to print"
    )]
    OnPaperOnly,
    /// Nobody has signed, so there is no list.
    #[error("there is no signature to export yet")]
    NobodyToExport,
    /// A list could not be made.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// No online address, so no code.
    #[error(
        "the campaign has no online address, so there is nothing a QR code could lead to; add `online` to campaign.toml"
    )]
    NoAddress,
    /// A code that holds this would be too dense.
    #[error("the online address is too long for a QR code; use a short one")]
    TooLong,
    /// Whoever asked for it stopped it.
    #[error("printing was stopped; the files that were finished stay")]
    Stopped,
    /// A sheet could not be made.
    #[error("the sheets could not be made: {0}")]
    Sheet(SheetError),
    /// A picture could not be made.
    #[error("the picture could not be made")]
    Picture,
    /// A file could not be written.
    #[error("{} could not be written ({why}); the files that were finished before it stay", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        why: io::Error,
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

/// A job that takes a while, as those who wait for it see it: how much is done, and that it should
/// stop.
#[derive(Debug, Default)]
pub struct Job {
    done: AtomicUsize,
    of: AtomicUsize,
    stopped: AtomicBool,
}

impl Job {
    /// How many lines are printed, or entries opened.
    #[must_use]
    pub fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }

    /// Of how many; 0 where that is not known.
    #[must_use]
    pub fn of(&self) -> usize {
        self.of.load(Ordering::Relaxed)
    }

    /// There are so many to do.
    pub fn set_of(&self, of: usize) {
        self.of.store(of, Ordering::Relaxed);
    }

    /// So many are done in all; answers with whether to go on.
    pub fn is_done_so_far(&self, done: usize) -> bool {
        self.done.fetch_max(done, Ordering::Relaxed);
        !self.is_stopped()
    }

    /// Ends the job after the page that it is at.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether it was told to end.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// So many more are done; answers with whether to go on.
    fn advance(&self, by: usize) -> bool {
        self.done.fetch_add(by, Ordering::Relaxed);
        !self.is_stopped()
    }
}

/// Makes a folder, and clears away what an earlier run that was killed has left half-written in it:
/// it holds names.
fn make_folder(folder: &Path) -> Result<(), OutputError> {
    std::fs::create_dir_all(folder).map_err(|why| OutputError::Io {
        path: folder.to_owned(),
        why,
    })?;
    ledger::files::clear_half_written(folder);
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(|why| OutputError::Io {
            path: folder.to_owned(),
            why,
        })?;
    }
    ledger::files::write_whole(path, bytes).map_err(|why| OutputError::Io {
        path: path.to_owned(),
        why,
    })
}

fn heading(campaign: &Campaign, language: &Language, event: Option<&Event>) -> Heading {
    let petition = &campaign.petition;
    let text = petition.text(language);
    Heading {
        target: text.target.clone(),
        title: text.title.clone(),
        summary: text.summary.clone(),
        demand: text.demand.clone(),
        address: petition.online_address(
            event
                .or(campaign.events.first())
                .map(|event| event.code.as_str()),
        ),
        short_address: short_address(&petition.online),
        text_hash: petition.text_hash(language),
        unofficial: text.unofficial,
        practice: campaign.practice,
        language: language.clone(),
    }
}

/// A moment as a PDF says when it was made.
#[must_use]
pub fn stamp(at: Option<Timestamp>) -> Stamp {
    let at = at.map_or(jiff::civil::DateTime::default(), Timestamp::utc);
    let small = |number: i8| u8::try_from(number).unwrap_or_default();
    Stamp {
        year: u16::try_from(at.year()).unwrap_or_default(),
        month: small(at.month()),
        day: small(at.day()),
        hour: small(at.hour()),
        minute: small(at.minute()),
        second: small(at.second()),
    }
}
