//! A failure as the kiosk shows it to a signer: a kind that it has a sentence for in every
//! language.

use std::io;

use super::Failure;
use kiosk::StoreFailure;
use ledger::LedgerError;
use ledger::campaign::Untested;

impl Failure {
    /// The kind of this failure, when a signature could not be stored.
    pub(crate) fn for_signer(&self) -> StoreFailure {
        match self {
            Self::Ledger(error) => ledger(error),
            Self::NotCollecting(Untested::NotTested) => StoreFailure::KeyUntested,
            Self::NotCollecting(Untested::Erased { .. } | Untested::Erasing { .. })
            | Self::RetentionOver(_) => StoreFailure::CampaignOver,
            Self::Campaign(_)
            | Self::Key(_)
            | Self::Output(_)
            | Self::Fit(_)
            | Self::Blank(_)
            | Self::Erasure(_)
            | Self::Printer(_)
            | Self::Scan(_)
            | Self::Import(_)
            | Self::Unreadable { .. }
            | Self::NothingToReceipt
            | Self::LostThread => StoreFailure::Other,
        }
    }
}

fn ledger(error: &LedgerError) -> StoreFailure {
    match error {
        LedgerError::DiskFull => StoreFailure::DiskFull,
        LedgerError::Gone(_) | LedgerError::Missing(_) | LedgerError::NoFolder(_) => {
            StoreFailure::LedgerGone
        }
        LedgerError::InUse(_) => StoreFailure::LedgerInUse,
        LedgerError::NoAccess { .. } | LedgerError::ReadOnlyMedium(_) => StoreFailure::ReadOnly,
        LedgerError::Io { source, .. } => match source.kind() {
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                StoreFailure::ReadOnly
            }
            io::ErrorKind::StorageFull => StoreFailure::DiskFull,
            _ => StoreFailure::Other,
        },
        _ => StoreFailure::Other,
    }
}
