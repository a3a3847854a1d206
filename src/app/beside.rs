//! What is done on a thread beside the screen's: sealing, deciding, opening, destroying the key.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::station::{Stored, lock, sentence};
use crate::erasure::{Elsewhere, Erasing, Plan};
use crate::output::Job;
use crate::paths;
use kiosk::StoreFailure;
use ledger::campaign::{Campaign, Event, KEY, KeyError, OrganizerKey, Passphrase, Untested};
use ledger::{
    Decided, Decision, EntryId, Head, Ledger, LedgerError, NewSignature, Reader, Subject, Verdict,
};
use petition::Language;
use petition::i18n::Words;
use petition::signature::Signature;
use petition::time::Timestamp;
use roll::Roll;

/// Seals and stores one signature.
pub(super) struct Sealer {
    pub(super) campaign: Arc<Campaign>,
    pub(super) ledger: Result<Arc<Mutex<Ledger>>, String>,
    pub(super) event: Option<Event>,
}

impl Sealer {
    pub(super) fn store(
        &self,
        id: Option<uuid::Uuid>,
        signature: &Signature,
    ) -> Result<Stored, NotStored> {
        let recipients = self.campaign.recipients()?;
        let ledger = self.ledger.as_ref().map_err(|reason| NotStored {
            failure: StoreFailure::Other,
            reason: reason.clone(),
        })?;
        let mut ledger = lock(ledger);
        let id = id.map_or_else(EntryId::random, EntryId::from);
        let new = NewSignature {
            id,
            signed_at: Timestamp::now(),
            event: self.event.as_ref().map(|event| event.code.as_str()),
            signature,
        };
        let stored = ledger.append(&new, recipients)?;
        tracing::info!(seq = stored.seq, id = %stored.id, "stored");
        Ok(Stored {
            count: ledger.count(),
            head: ledger.head().code(),
            short_of_room: ledger.is_short_of_room(),
        })
    }
}

/// The reason why a signature was not stored: one for the signer, one for the log.
#[derive(Debug, Clone)]
pub struct NotStored {
    pub(super) failure: StoreFailure,
    pub(super) reason: String,
}

impl From<Untested> for NotStored {
    fn from(error: Untested) -> Self {
        Self {
            failure: match &error {
                Untested::NotTested => StoreFailure::KeyUntested,
                Untested::Erased { .. } | Untested::Erasing { .. } => StoreFailure::CampaignOver,
            },
            reason: error.to_string(),
        }
    }
}

impl From<LedgerError> for NotStored {
    fn from(error: LedgerError) -> Self {
        let failure = match &error {
            LedgerError::DiskFull => StoreFailure::DiskFull,
            LedgerError::Gone(_) | LedgerError::Missing(_) | LedgerError::NoFolder(_) => {
                StoreFailure::LedgerGone
            }
            LedgerError::InUse(_) => StoreFailure::LedgerInUse,
            LedgerError::Io { why, .. } => match why.kind() {
                io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                    StoreFailure::ReadOnly
                }
                io::ErrorKind::StorageFull => StoreFailure::DiskFull,
                _ => StoreFailure::Other,
            },
            _ => StoreFailure::Other,
        };
        Self {
            failure,
            reason: error.to_string(),
        }
    }
}

/// Seals and stores what was decided about a signature.
pub(super) struct Decider {
    pub(super) campaign: Arc<Campaign>,
    pub(super) ledger: Result<Arc<Mutex<Ledger>>, String>,
}

impl Decider {
    /// The decision as it was stored, and the head of the ledger that has it.
    pub(super) fn decide(
        &self,
        subject: Subject,
        verdict: &Verdict,
    ) -> Result<(Decision, Head), String> {
        let recipients = self
            .campaign
            .recipients()
            .map_err(|error| sentence(&error.to_string()))?;
        let ledger = self.ledger.as_ref().map_err(|why| sentence(why))?;
        let decided = Decided {
            decided_at: Timestamp::now(),
            subject,
            verdict: verdict.clone(),
        };
        let mut ledger = lock(ledger);
        let decision = ledger
            .decide(decided, recipients)
            .map_err(|error| sentence(&error.to_string()))?;
        Ok((decision, ledger.head()))
    }
}

/// Destroys the campaign's key. The ledger is held by this program meanwhile, so nobody else
/// collects.
pub(super) struct Eraser {
    pub(super) folder: PathBuf,
    pub(super) ledger: PathBuf,
}

impl Eraser {
    pub(super) fn plan(&self) -> Result<Box<Plan>, String> {
        let plan = Plan::new(
            &self.folder,
            &self.ledger,
            &Elsewhere::of_this_machine(),
            None,
        );
        plan.map(Box::new)
            .map_err(|error| sentence(&error.to_string()))
    }
}

/// Destroys the keys of a plan, and answers with the certificate.
pub(super) fn erase(
    plan: Plan,
    typed: &str,
    sticks: bool,
    folder: &Path,
    language: &Language,
) -> Result<PathBuf, String> {
    let now = Timestamp::now();
    let certificate = folder.join(format!("erasure-certificate-{}.pdf", now.in_file_name()));
    let erasing = plan.begin(typed, sticks, &certificate, now, Words::for_staff(language));
    erasing
        .and_then(Erasing::finish)
        .map(|_| certificate)
        .map_err(|error| sentence(&error.to_string()))
}

/// What was opened, and with what.
pub struct Opened {
    pub(super) roll: Roll,
    /// How many entries did not open.
    pub(super) unopened: usize,
    pub(super) key: Arc<OrganizerKey>,
}

/// Opens the roll, for who has the passphrase.
pub(super) struct Source {
    pub(super) campaign: Arc<Campaign>,
    pub(super) folder: PathBuf,
    pub(super) ledger: PathBuf,
}

impl Source {
    /// The roll, and how many entries did not open.
    pub(super) fn open(&self, passphrase: &Passphrase, job: &Job) -> Result<Opened, String> {
        let key = self
            .key(passphrase)
            .map_err(|error| sentence(&error.to_string()))?;
        self.open_with(Arc::new(key), job)
    }

    pub(super) fn open_with(&self, key: Arc<OrganizerKey>, job: &Job) -> Result<Opened, String> {
        let read = || {
            let reader = Reader::open(&self.ledger)?;
            job.set_total(usize::try_from(reader.count()?).unwrap_or_default());
            reader.open_verified(self.campaign.id, &key, |done| {
                job.set_done(usize::try_from(done).unwrap_or(usize::MAX))
            })
        };
        let opened = read().map_err(|error: LedgerError| sentence(&error.to_string()))?;
        let unopened = opened.unopened.len();
        Ok(Opened {
            roll: Roll::new(opened),
            unopened,
            key,
        })
    }

    /// The key beside the campaign, or on a stick that was put in.
    fn key(&self, passphrase: &Passphrase) -> Result<OrganizerKey, KeyError> {
        let here = self.campaign.open_key(&self.folder, passphrase);
        if !matches!(here, Err(KeyError::NoKey(_))) {
            return here;
        }
        let on_sticks = paths::sticks()
            .into_iter()
            .flat_map(|stick| [stick.join("campaign"), stick]);
        let with_key = on_sticks.filter(|folder| folder.join(KEY).is_file());
        with_key
            .map(|folder| self.campaign.open_key(&folder, passphrase))
            .find(Result::is_ok)
            .unwrap_or(here)
    }
}
