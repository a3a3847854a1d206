//! The end of the campaign's key. The ledger is held by this program meanwhile, so nobody else
//! collects.

use std::path::{Path, PathBuf};

use crate::erasure::{Elsewhere, Erasing, Plan};
use crate::failure::Failure;
use crate::office::erase::EraseRequest;
use petition::i18n::Words;
use petition::time::Timestamp;

/// Finds the keys that would be destroyed, and what becomes unreadable with them.
pub(in crate::app) fn plan_erasure(folder: &Path, ledger: &Path) -> Result<Box<Plan>, Failure> {
    let plan = Plan::new(folder, ledger, &Elsewhere::of_this_machine(), None)?;
    Ok(Box::new(plan))
}

/// Destroys the keys of a plan and returns the path of the certificate.
pub(in crate::app) fn erase_key(request: EraseRequest, words: Words) -> Result<PathBuf, Failure> {
    let EraseRequest {
        plan,
        typed,
        with_sticks,
        folder,
    } = request;
    let now = Timestamp::now();
    let certificate = folder.join(format!("erasure-certificate-{}.pdf", now.in_file_name()));
    plan.begin(&typed, with_sticks, &certificate, now, words)
        .and_then(Erasing::finish)?;
    tracing::info!("key destroyed");
    Ok(certificate)
}
