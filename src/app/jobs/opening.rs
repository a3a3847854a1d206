//! The ledger, opened with the organizer's passphrase or with the key that it opened before.

use std::path::PathBuf;
use std::sync::Arc;

use crate::failure::Failure;
use crate::office::Opened;
use crate::output::Job;
use crate::paths;
use ledger::campaign::{Campaign, KEY, KeyError, OrganizerKey, Passphrase};
use ledger::{LedgerError, Reader};
use roll::Roll;

/// The places that a roll is opened from.
pub(in crate::app) struct LedgerSource {
    pub(in crate::app) campaign: Arc<Campaign>,
    /// The campaign's folder.
    pub(in crate::app) folder: PathBuf,
    /// The path of the ledger.
    pub(in crate::app) ledger: PathBuf,
}

/// Opens the ledger with the organizer's passphrase. `job` counts the entries and can stop it.
pub(in crate::app) fn open_roll(
    source: &LedgerSource,
    passphrase: &Passphrase,
    job: &Job,
) -> Result<Opened, Failure> {
    let key = open_key(source, passphrase)?;
    reopen_roll(source, Arc::new(key), job)
}

/// Opens the ledger with a key.
pub(in crate::app) fn reopen_roll(
    source: &LedgerSource,
    key: Arc<OrganizerKey>,
    job: &Job,
) -> Result<Opened, Failure> {
    let read = || -> Result<_, LedgerError> {
        let reader = Reader::open(&source.ledger)?;
        job.set_total(usize::try_from(reader.count()?).unwrap_or_default());
        reader.open_verified(&source.campaign, &key, |done| {
            job.set_done(usize::try_from(done).unwrap_or(usize::MAX))
        })
    };
    let opened = read()?;
    let unopened = opened.unopened.len();
    let roll = Roll::new(opened);
    tracing::info!(unopened, "office opened");
    Ok(Opened {
        roll: Arc::new(roll),
        unopened,
        key,
    })
}

/// The key beside the campaign, or on a stick that is plugged in.
fn open_key(source: &LedgerSource, passphrase: &Passphrase) -> Result<OrganizerKey, KeyError> {
    let here = source.campaign.open_key(&source.folder, passphrase);
    if !matches!(here, Err(KeyError::NoKey(_))) {
        return here;
    }
    paths::sticks()
        .into_iter()
        .flat_map(|stick| [stick.join("campaign"), stick])
        .filter(|folder| folder.join(KEY).is_file())
        .map(|folder| source.campaign.open_key(&folder, passphrase))
        .find(Result::is_ok)
        .unwrap_or(here)
}
