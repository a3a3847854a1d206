//! The end of a campaign's key. The steps have an order, so that whatever stops them leaves a key
//! that works or a certificate that tells the truth:
//!
//! 1. A certificate is written that says that it was begun, and no more than that.
//! 2. `campaign.toml` notes it. From here on nothing is collected: nobody would ever open it.
//! 3. Each key file is destroyed.
//! 4. The certificate is replaced by one that says that it was done.
//! 5. `campaign.toml` notes that.
//!
//! Whoever is stopped in between begins again, and goes on where it ended. The ledger is read and
//! never changed: its chain and its heads prove as much as before. This room handles no key:
//! `campaign` finds and destroys the files.

mod certificate;

pub use certificate::unreached;

use std::io;
use std::path::{Path, PathBuf};

use crate::paths::{self, Paths};
use ledger::campaign::{
    Campaign, CampaignError, Erasure, KEY, KeyError, Passphrase, destroy_key, note_erasure,
};
use ledger::{LedgerError, Reader, StationId};
use petition::i18n::Words;
use petition::time::Timestamp;
use print::SheetError;

/// Why a key could not be destroyed. Each says what is left.
#[derive(Debug, thiserror::Error)]
pub enum ErasureError {
    /// The campaign cannot be read, or its end cannot be noted.
    #[error(transparent)]
    Campaign(#[from] CampaignError),
    /// The ledger cannot be read, or a kiosk has it.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The passphrase does not open the key, or it is another campaign's.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// There is nothing to destroy.
    #[error("no key of this campaign is in {} or on a stick that is plugged in; go where the key is, nothing was changed", .0.display())]
    NoKey(PathBuf),
    /// Its key lies on a stick only, and sticks were not asked for.
    #[error("the key is on a stick, and not in {}; say that sticks are meant too, nothing was changed", .0.display())]
    OnlyOnSticks(PathBuf),
    /// All of it is done.
    #[error("the key was destroyed on {day}, and no other file of it is here; its certificate is {}", certificate.display())]
    Done {
        /// When.
        day: String,
        /// Where the certificate was written.
        certificate: PathBuf,
    },
    /// Something else than the campaign's name was typed.
    #[error("that is not the campaign's name, which is \"{0}\"; nothing was destroyed")]
    NotItsName(String),
    /// The certificate could not be made.
    #[error("the certificate could not be made ({0}); no key was destroyed after that")]
    Sheet(#[from] SheetError),
    /// The certificate could not be written.
    #[error("the certificate {} could not be written ({source}); look whether the key is still there, and try again with another folder", path.display())]
    Certificate {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A key file could not be destroyed.
    #[error("{} could not be destroyed ({source}); the certificate says that it was begun and not that it was done, mend that and try again", path.display())]
    NotDestroyed {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
}

/// What one station has sealed, and how much of it there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// Which one.
    pub station: StationId,
    /// Signatures.
    pub signatures: u64,
    /// Entries of every kind.
    pub entries: u64,
    /// The hash of the last one, whole.
    pub head: String,
    /// Its beginning, to be read aloud.
    pub code: String,
}

/// What would die, and what cannot be reached.
#[derive(Debug, Clone)]
pub struct Plan {
    campaign: Campaign,
    folder: PathBuf,
    /// Folders of the same campaign on this machine, such as its own station's: they collect no
    /// more either.
    others: Vec<PathBuf>,
    ledger: PathBuf,
    /// The campaign's key files on this machine.
    pub keys: Vec<PathBuf>,
    /// Its key files on sticks that are plugged in.
    pub on_sticks: Vec<PathBuf>,
    /// Key files on sticks that may be its, or another campaign's.
    pub unknown: Vec<PathBuf>,
    /// What becomes unreadable.
    pub stations: Vec<Station>,
}

/// Where a key may lie besides the campaign's folder.
#[derive(Debug, Clone, Default)]
pub struct Elsewhere {
    /// Folders of this machine.
    pub here: Vec<PathBuf>,
    /// Folders of sticks.
    pub sticks: Vec<PathBuf>,
}

impl Elsewhere {
    /// This machine's own station, and the sticks that are plugged in.
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
    /// Looks at a campaign, its ledger and the places where its key may lie. Nothing is changed.
    ///
    /// # Errors
    /// Where there is no key to destroy, the passphrase does not open it, or the ledger does not
    /// verify.
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
                // What a step that was stopped has written over is no key any more.
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
            stations,
        };
        let mut seen = Vec::new();
        let here = std::iter::once(&plan.folder)
            .chain(&elsewhere.here)
            .map(|folder| (folder, false));
        for (folder, is_stick) in here.chain(elsewhere.sticks.iter().map(|stick| (stick, true))) {
            for file in plan.campaign.key_files(folder, passphrase) {
                // The same file under two names is one.
                let same = std::fs::canonicalize(&file.path).unwrap_or_else(|_| file.path.clone());
                if seen.contains(&same) {
                    continue;
                }
                seen.push(same);
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
                day: done.day_in_words(),
                certificate: certificate.clone(),
            }),
            // Begun, and the key is gone: what is left is to say so.
            Some(_) => Ok(plan),
            None => Err(ErasureError::NoKey(plan.folder)),
        }
    }

    /// The campaign.
    #[must_use]
    pub fn campaign(&self) -> &Campaign {
        &self.campaign
    }

    /// How many signatures become unreadable.
    #[must_use]
    pub fn signatures(&self) -> u64 {
        self.stations.iter().map(|station| station.signatures).sum()
    }

    /// Begins, once the campaign's name was `typed`. With `sticks`, key files on sticks are
    /// destroyed too. Each step is done by
    /// [`Erasing::step`].
    ///
    /// # Errors
    /// Where another name was typed, or all keys are on sticks that are not meant.
    pub fn begin(
        self,
        typed: &str,
        sticks: bool,
        certificate: &Path,
        now: Timestamp,
        words: Words,
    ) -> Result<Erasing, ErasureError> {
        if !self.campaign.is_name(typed) {
            return Err(ErasureError::NotItsName(self.campaign.name()));
        }
        if self.keys.is_empty() && !sticks && self.campaign.erasure().is_none() {
            return Err(ErasureError::OnlyOnSticks(self.folder));
        }
        let meant: Vec<PathBuf> = self
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
            meant
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
            meant,
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

/// One step that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The certificate says that it was begun.
    CertifiedBegun,
    /// Nothing is collected any more.
    NotedBegun,
    /// A key file is gone.
    Destroyed(PathBuf),
    /// The certificate says that it was done.
    CertifiedDone,
    /// The campaign says so too.
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

/// An erasure on its way.
#[derive(Debug)]
pub struct Erasing {
    plan: Plan,
    sticks: bool,
    note: Erasure,
    meant: Vec<PathBuf>,
    /// How many of `meant` are gone.
    destroyed: usize,
    next: Next,
    now: Timestamp,
    words: Words,
}

impl Erasing {
    /// Does the next step, and says which; nothing once all are done.
    ///
    /// # Errors
    /// Where the step could not be done. Those before it are.
    pub fn step(&mut self) -> Result<Option<Step>, ErasureError> {
        match self.next {
            Next::CertifyBegun => {
                certificate::write(self)?;
                self.next = Next::NoteBegun;
                Ok(Some(Step::CertifiedBegun))
            }
            Next::NoteBegun => {
                self.note_everywhere()?;
                self.next = Next::Destroy;
                Ok(Some(Step::NotedBegun))
            }
            Next::Destroy => {
                let Some(path) = self.meant.get(self.destroyed).cloned() else {
                    self.next = Next::CertifyDone;
                    return self.step();
                };
                destroy_key(&path).map_err(|source| ErasureError::NotDestroyed {
                    path: path.clone(),
                    source,
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

    fn note_everywhere(&self) -> Result<(), CampaignError> {
        let folders = std::iter::once(&self.plan.folder).chain(&self.plan.others);
        folders
            .into_iter()
            .try_for_each(|folder| note_erasure(folder, &self.note))
    }

    /// Does all steps, and answers with how many key files are gone.
    ///
    /// # Errors
    /// As [`step`](Self::step).
    pub fn finish(mut self) -> Result<usize, ErasureError> {
        while self.step()?.is_some() {}
        Ok(self.destroyed)
    }
}
