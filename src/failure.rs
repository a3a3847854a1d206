//! Everything that can fail behind a screen, in one type that a message can carry.
//!
//! A failure keeps the typed error and its sources. It becomes a sentence only when a view shows
//! it, in the language of the person who reads it.

mod letter;
mod signer;
#[cfg(test)]
mod tests;
mod words;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::erasure::ErasureError;
use crate::output::{BlankError, FitError, OutputError};
use crate::printer::PrinterError;
use crate::scan::ScanError;
use ledger::LedgerError;
use ledger::campaign::{CampaignError, KeyError, RetentionOver, Untested};
use petition::ImportError;

/// The reason why something that a screen asked for did not happen. It never carries anything
/// that a signer wrote.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Failure {
    /// The ledger could not be read or written.
    #[error(transparent)]
    Ledger(Arc<LedgerError>),
    /// Nothing is collected for this campaign: its key is untested or destroyed.
    #[error(transparent)]
    NotCollecting(Untested),
    /// Nothing is collected for this campaign any more: its day of retention has passed.
    #[error(transparent)]
    RetentionOver(#[from] RetentionOver),
    /// The campaign could not be read or made.
    #[error(transparent)]
    Campaign(Arc<CampaignError>),
    /// The organizer's key could not be opened.
    #[error(transparent)]
    Key(Arc<KeyError>),
    /// Files could not be printed or exported.
    #[error(transparent)]
    Output(Arc<OutputError>),
    /// A petition leaves no room to sign on paper.
    #[error(transparent)]
    Fit(Arc<FitError>),
    /// Blank sheets could not be issued or printed.
    #[error(transparent)]
    Blank(Arc<BlankError>),
    /// The key could not be destroyed.
    #[error(transparent)]
    Erasure(Arc<ErasureError>),
    /// A printer could not be found or did not accept the files.
    #[error(transparent)]
    Printer(Arc<PrinterError>),
    /// No sheet number was found on a picture.
    #[error(transparent)]
    Scan(#[from] ScanError),
    /// A plain text is not a petition.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A file could not be read.
    #[error("{} could not be read", path.display())]
    Unreadable {
        /// The file that was to be read.
        path: PathBuf,
        /// The error of the operating system.
        #[source]
        source: Arc<io::Error>,
    },
    /// The ledger of this station is still empty, so a shift has no receipt.
    #[error("nothing was stored on this station yet")]
    NothingToReceipt,
    /// A thread of the program ended without an answer.
    #[error("a thread of the program ended without an answer")]
    LostThread,
}

impl Failure {
    /// The failure to read the file at `path`.
    pub(crate) fn unreadable(path: impl Into<PathBuf>, error: io::Error) -> Self {
        Self::Unreadable {
            path: path.into(),
            source: Arc::new(error),
        }
    }
}

impl From<Untested> for Failure {
    fn from(error: Untested) -> Self {
        Self::NotCollecting(error)
    }
}

macro_rules! shared {
    ($($variant:ident($error:ty)),* $(,)?) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::$variant(Arc::new(error))
            }
        })*
    };
}

shared! {
    Ledger(LedgerError),
    Campaign(CampaignError),
    Key(KeyError),
    Output(OutputError),
    Fit(FitError),
    Blank(BlankError),
    Erasure(ErasureError),
    Printer(PrinterError),
}
