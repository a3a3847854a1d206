//! Destroys a campaign's key and certifies it. The steps have an order, so that an interruption at
//! any point leaves a key that works or a certificate that tells the truth:
//!
//! 1. A certificate is written that says only that the erasure was begun.
//! 2. `campaign.toml` records the same. From here on nothing is collected, since nobody could ever
//!    open it.
//! 3. Each key file is destroyed.
//! 4. The certificate is replaced by one that says that the erasure was completed.
//! 5. `campaign.toml` records the same.
//!
//! After an interruption the same command starts again and continues from there. The ledger is read
//! and never changed: its chain and its heads prove as much as before. This room handles no key:
//! `campaign` finds and destroys the files.

mod certificate;

pub use certificate::unreached;

use std::io;
use std::path::{Path, PathBuf};

use crate::paths::{self, Paths};
use ledger::campaign::{Campaign, CampaignError, Erasure, KEY, KeyError, Passphrase, note_erasure};
use ledger::{LedgerError, Reader, StationId};
use petition::i18n::Words;
use petition::time::{Timestamp, day_in_words};
use print::SheetError;

/// The reason why a key could not be destroyed. Each error says what is left.
#[derive(Debug, thiserror::Error)]
pub enum ErasureError {
    /// The campaign cannot be read, or the erasure cannot be recorded in it.
    #[error(transparent)]
    Campaign(#[from] CampaignError),
    /// The ledger cannot be read, or a kiosk is using it.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The passphrase does not open the key, or the key is another campaign's.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// No key file was found.
    #[error("no key of this campaign is in {} or on a plugged-in stick, and nothing was changed; run this on the machine that has the key", .0.display())]
    NoKey(PathBuf),
    /// The key is only on a stick, and sticks were not included.
    #[error("the key is on a stick and not in {}, and nothing was changed; include sticks to destroy it", .0.display())]
    OnlyOnSticks(PathBuf),
    /// The erasure was completed before.
    #[error("the key was destroyed on {}, and no other copy of it is here; its certificate is {}", day_in_words(day), certificate.display())]
    Done {
        /// The day of the erasure, such as `2026-11-24`.
        day: String,
        /// The path of the certificate.
        certificate: PathBuf,
    },
    /// The typed name is not the campaign's name.
    #[error("that is not the campaign's name, which is \"{0}\"; nothing was destroyed")]
    WrongName(String),
    /// The certificate could not be made.
    #[error("the certificate could not be made ({0}); no key was destroyed after that, try again")]
    Sheet(#[from] SheetError),
    /// The certificate could not be written.
    #[error("the certificate {} could not be written ({source}); check if the key is still there, and try again with another folder", path.display())]
    Certificate {
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A key file could not be destroyed.
    #[error("{} could not be destroyed ({source}); the certificate says only that the erasure was begun, solve this and try again", path.display())]
    NotDestroyed {
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
}

/// The entries that one station has sealed, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// The station's id.
    pub station: StationId,
    /// The number of signatures.
    pub signatures: u64,
    /// The number of entries of every kind.
    pub entries: u64,
    /// The full hash of the last entry.
    pub head: String,
    /// The beginning of that hash, to be read aloud.
    pub code: String,
}

/// The key files that an erasure would destroy, and those that it cannot reach.
#[derive(Debug, Clone)]
pub struct Plan {
    campaign: Campaign,
    folder: PathBuf,
    /// Other folders of the same campaign on this machine, such as the station's. They stop
    /// collecting too.
    others: Vec<PathBuf>,
    ledger: PathBuf,
    /// The campaign's key files on this machine.
    pub keys: Vec<PathBuf>,
    /// The campaign's key files on sticks that are plugged in.
    pub on_sticks: Vec<PathBuf>,
    /// Key files that may be this campaign's or another one's.
    pub unknown: Vec<PathBuf>,
    /// Key files that have other names on their disk (hard links), and how many.
    pub linked: Vec<(PathBuf, u64)>,
    /// The stations whose entries become unreadable.
    pub stations: Vec<Station>,
}

/// The places besides the campaign's folder in which a key may be.
#[derive(Debug, Clone, Default)]
pub struct Elsewhere {
    /// Folders on this machine.
    pub here: Vec<PathBuf>,
    /// Folders on sticks.
    pub sticks: Vec<PathBuf>,
}

impl Elsewhere {
    /// The folder of this machine's station, and the sticks that are plugged in.
    #[must_use]
    pub fn of_this_machine() -> Self {
        let sticks = paths::sticks().into_iter().flat_map(|stick| {
            let inside = paths::folders(&stick);
            std::iter::once(stick).chain(inside)
        });
        Self {
            here: Paths::of_this_machine()
                .map(|paths| paths.campaign())
                .into_iter()
                .collect(),
            sticks: sticks.collect(),
        }
    }
}

impl Plan {
    /// Reads a campaign, its ledger and the places in which its key may be, and changes nothing.
    ///
    /// # Errors
    /// Returns an error if there is no key to destroy, if the passphrase does not open it, or if
    /// the ledger does not verify.
    pub fn new(
        folder: &Path,
        ledger: &Path,
        elsewhere: &Elsewhere,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, ErasureError> {
        let campaign = Campaign::load(folder)?;
        let stations = stations(&campaign, ledger)?;
        let own = folder.join(KEY);
        if let Some(passphrase) = passphrase.filter(|_| own.is_file()) {
            match campaign.try_key(&own, passphrase) {
                // An interrupted step may have overwritten the file, which is then no key any more.
                Err(KeyError::NotAKey(_)) if campaign.erasure().is_some() => {}
                tried => tried?,
            }
        }
        let is_another = |other: &&PathBuf| {
            let same = std::fs::canonicalize(other).ok() == std::fs::canonicalize(folder).ok();
            !same && Campaign::load(other).is_ok_and(|other| other.id == campaign.id)
        };
        let others = elsewhere.here.iter().filter(is_another).cloned().collect();
        let mut plan = Self {
            campaign,
            folder: folder.to_owned(),
            others,
            ledger: ledger.to_owned(),
            keys: Vec::new(),
            on_sticks: Vec::new(),
            unknown: Vec::new(),
            linked: Vec::new(),
            stations,
        };
        let mut seen = Vec::new();
        let here = std::iter::once(&plan.folder)
            .chain(&elsewhere.here)
            .map(|folder| (folder, false));
        for (folder, is_stick) in here.chain(elsewhere.sticks.iter().map(|stick| (stick, true))) {
            for file in plan.campaign.key_files(folder, passphrase) {
                // The same file under two names is listed once.
                let same = std::fs::canonicalize(&file.path).unwrap_or_else(|_| file.path.clone());
                if seen.contains(&same) {
                    continue;
                }
                seen.push(same);
                if file.other_names > 0 {
                    plan.linked.push((file.path.clone(), file.other_names));
                }
                match (is_stick, file.is_ours) {
                    (false, true) => plan.keys.push(file.path),
                    (true, true) => plan.on_sticks.push(file.path),
                    (_, false) => plan.unknown.push(file.path),
                }
            }
        }
        match plan.campaign.erasure() {
            _ if !plan.keys.is_empty() || !plan.on_sticks.is_empty() => Ok(plan),
            Some(Erasure {
                done: Some(done),
                certificate,
                ..
            }) => Err(ErasureError::Done {
                day: done.day(),
                certificate: certificate.clone(),
            }),
            // The erasure was begun and the key is gone, so only the certificate is left to do.
            Some(_) => Ok(plan),
            None => Err(ErasureError::NoKey(plan.folder)),
        }
    }

    /// Returns the campaign.
    #[must_use]
    pub fn campaign(&self) -> &Campaign {
        &self.campaign
    }

    /// The number of signatures that become unreadable.
    #[must_use]
    pub fn signatures(&self) -> u64 {
        self.stations.iter().map(|station| station.signatures).sum()
    }

    /// Begins the erasure if `typed` is the campaign's name. With `sticks`, key files on sticks are
    /// destroyed too. [`Erasing::step`] does each step.
    ///
    /// # Errors
    /// Returns an error if another name was typed, or if all keys are on sticks and `sticks` is
    /// false.
    pub fn begin(
        self,
        typed: &str,
        sticks: bool,
        certificate: &Path,
        now: Timestamp,
        words: Words,
    ) -> Result<Erasing, ErasureError> {
        if !self.campaign.is_name(typed) {
            return Err(ErasureError::WrongName(self.campaign.name()));
        }
        if self.keys.is_empty() && !sticks && self.campaign.erasure().is_none() {
            return Err(ErasureError::OnlyOnSticks(self.folder));
        }
        let targets: Vec<PathBuf> = self
            .keys
            .iter()
            .chain(self.on_sticks.iter().filter(|_| sticks))
            .cloned()
            .collect();
        let earlier = self
            .campaign
            .erasure()
            .filter(|erasure| erasure.done.is_none());
        let mut keys = earlier
            .map(|erasure| erasure.keys.clone())
            .unwrap_or_default();
        keys.extend(
            targets
                .iter()
                .filter(|key| !keys.contains(key))
                .cloned()
                .collect::<Vec<_>>(),
        );
        let note = Erasure {
            begun: earlier.map_or(now, |erasure| erasure.begun),
            done: None,
            certificate: certificate.to_owned(),
            keys,
        };
        Ok(Erasing {
            plan: self,
            sticks,
            note,
            targets,
            replaces: certificate.exists(),
            destroyed: 0,
            next: Next::CertifyBegun,
            now,
            words,
        })
    }
}

fn stations(campaign: &Campaign, ledger: &Path) -> Result<Vec<Station>, ErasureError> {
    let reader = Reader::open(ledger)?;
    if reader.campaign()? != campaign.id {
        return Err(LedgerError::OtherCampaign(ledger.to_owned()).into());
    }
    let heads = reader.verify_heads()?;
    let signatures = reader.signatures()?;
    let station = |head: ledger::Head| Station {
        station: head.station,
        signatures: signatures.get(&head.station).copied().unwrap_or_default(),
        entries: head.seq,
        head: head.hash.to_string(),
        code: head.code(),
    };
    Ok(heads
        .into_iter()
        .filter(|head| head.seq > 0)
        .map(station)
        .collect())
}

/// A step of the erasure that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The certificate says that the erasure was begun.
    CertifiedBegun,
    /// The campaign records that it was begun, and collects no more.
    NotedBegun,
    /// A key file was destroyed.
    Destroyed(PathBuf),
    /// The certificate says that the erasure was completed.
    CertifiedDone,
    /// The campaign records that it was completed.
    NotedDone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    CertifyBegun,
    NoteBegun,
    Destroy,
    CertifyDone,
    NoteDone,
    Nothing,
}

/// An erasure that was begun.
#[derive(Debug)]
pub struct Erasing {
    plan: Plan,
    sticks: bool,
    note: Erasure,
    targets: Vec<PathBuf>,
    /// True if there was a file where the certificate is written.
    replaces: bool,
    /// The number of `targets` that were destroyed.
    destroyed: usize,
    next: Next,
    now: Timestamp,
    words: Words,
}

impl Erasing {
    /// Does the next step and returns it, or `None` once all steps are done.
    ///
    /// # Errors
    /// Returns an error if the step failed. The steps before it stay done.
    pub fn step(&mut self) -> Result<Option<Step>, ErasureError> {
        match self.next {
            Next::CertifyBegun => {
                certificate::write(self)?;
                self.next = Next::NoteBegun;
                Ok(Some(Step::CertifiedBegun))
            }
            Next::NoteBegun => {
                if let Err(error) = self.note_everywhere() {
                    self.take_back_certificate();
                    return Err(error.into());
                }
                self.next = Next::Destroy;
                Ok(Some(Step::NotedBegun))
            }
            Next::Destroy => {
                let Some(path) = self.targets.get(self.destroyed).cloned() else {
                    self.next = Next::CertifyDone;
                    return self.step();
                };
                self.plan.campaign.destroy_key(&path).map_err(|source| {
                    ErasureError::NotDestroyed {
                        path: path.clone(),
                        source,
                    }
                })?;
                self.destroyed += 1;
                Ok(Some(Step::Destroyed(path)))
            }
            Next::CertifyDone => {
                self.note.done = Some(self.now);
                certificate::write(self)?;
                self.next = Next::NoteDone;
                Ok(Some(Step::CertifiedDone))
            }
            Next::NoteDone => {
                self.note_everywhere()?;
                self.next = Next::Nothing;
                Ok(Some(Step::NotedDone))
            }
            Next::Nothing => Ok(None),
        }
    }

    /// Removes the certificate that this erasure has just made, if nothing else was changed: the
    /// error says so.
    fn take_back_certificate(&self) {
        let is_noted =
            |campaign: Result<Campaign, _>| campaign.is_ok_and(|one| one.erasure().is_some());
        if !self.replaces && !is_noted(Campaign::load(&self.plan.folder)) {
            let _ = std::fs::remove_file(&self.note.certificate);
        }
    }

    fn note_everywhere(&self) -> Result<(), CampaignError> {
        let folders = std::iter::once(&self.plan.folder).chain(&self.plan.others);
        folders
            .into_iter()
            .try_for_each(|folder| note_erasure(folder, &self.note))
    }

    /// Does all steps and returns the number of key files that were destroyed.
    ///
    /// # Errors
    /// Returns the error of the first [`step`](Self::step) that failed.
    pub fn finish(mut self) -> Result<usize, ErasureError> {
        while self.step()?.is_some() {}
        Ok(self.destroyed)
    }
}
