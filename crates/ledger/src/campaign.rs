//! Campaigns: a petition with its organizer's public key, events and retention date, in a folder
//! that is copied to every station.
//!
//! ```text
//! campaign.toml     everything a station needs, nothing secret; signed by the organizer
//! petition.toml     the text that is signed
//! erasure.toml      the note about the destruction of the key, once that was begun
//! organizer.key     the identity that opens signatures, under the organizer's passphrase; stays
//!                   with the organizer
//! ```
//! Only this module and the ledger handle keys. Nothing can be collected for a campaign whose test
//! record was not opened at set-up, or whose key was destroyed; [`Campaign::recipients`] returns
//! the reason.
//!
//! Whoever writes to a folder could otherwise add a recipient, so `campaign.toml` is signed with
//! the organizer's signing key, and a station that has joined takes only what that same key signed
//! ([`CampaignKeys`], [`Joining`]). A station's PIN is its own and stands in no campaign's folder.

mod change;
mod erase;
mod error;
mod event;
mod file;
mod joining;
mod key;
mod mark;
mod passphrase;
mod pin;
mod retention;
mod signed;
mod stick;
mod words;

pub use change::{Changes, StationName, name_or_id};
pub use erase::{Erasure, KeyFile, note_erasure};
pub use error::{CampaignError, Untested};
pub use event::{Event, check_name};
pub use file::CampaignFileError;
pub use joining::{Joining, two_numbers};
pub(crate) use key::count_recipients;
pub use key::{KeyError, OrganizerKey, Recipients, SealError};
pub use mark::mark_beside;
pub use passphrase::{Passphrase, Strength};
pub use pin::{Pin, PinError};
pub use retention::RetentionOver;
pub use signed::CampaignKeys;
pub(crate) use signed::{Message, from_hex, is_signed_by, to_hex};
pub use stick::{KeyCopy, has_key};
pub use words::Words;

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use petition::Petition;

/// The file of a campaign folder that the organizer signed.
const CAMPAIGN: &str = "campaign.toml";
/// The file of a campaign folder with the petition.
pub const PETITION: &str = "petition.toml";
/// The name of the file with the organizer's key, in the folder where the campaign was made.
pub const KEY: &str = "organizer.key";

/// The most bytes of a campaign or petition file. The bundled petition has 10 thousand.
pub const LONGEST: usize = 4 * 1024 * 1024;

/// The PIN of every practice campaign.
pub const PRACTICE_PIN: &str = "0000";

/// The id of a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CampaignId(Uuid);

impl CampaignId {
    /// The id of every practice campaign. Its records are refused by every real one.
    pub const PRACTICE: Self = Self(Uuid::from_bytes(*b"petition-kiosk.P"));

    /// The 16 bytes of the id.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// Makes an id from its 16 bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }
}

impl fmt::Display for CampaignId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A campaign as a station knows it.
#[derive(Debug, Clone)]
pub struct Campaign {
    /// The id of the campaign, which is in every sealed record.
    pub id: CampaignId,
    /// The petition that is signed, with the campaign's own online address.
    pub petition: Petition,
    /// The events where it collects. May be empty.
    pub events: Vec<Event>,
    /// True for practice: screens and prints are marked PRACTICE.
    pub practice: bool,
    /// The day by which the organizer has promised to destroy the key, as `2027-06-30`. Nothing is
    /// collected after it ([`Campaign::check_retention`]).
    pub retention: Option<String>,
    /// The number of signatures a day that a station hopes for.
    pub goal: Option<u64>,
    /// True if signers see how many signed at their station today.
    pub show_count: bool,
    /// The names that the organizer gave stations.
    pub stations: Vec<StationName>,
    /// The number of this version of the campaign, from 1. The organizer's changes count it up.
    pub version: u64,
    keys: CampaignKeys,
    recipients: Result<Recipients, Untested>,
    erasure: Option<Erasure>,
    /// The public half of the organizer's key, and the backup's.
    recipient: String,
    backup: Option<String>,
}

/// The parts that a new campaign is made from.
pub struct NewCampaign {
    /// The petition that is signed.
    pub petition: Petition,
    /// The address of the petition online; if it is empty, the petition's own address.
    pub online: String,
    /// The names of the events, in order.
    pub events: Vec<String>,
    /// The passphrase that opens the organizer's key.
    pub passphrase: Passphrase,
    /// The public half of a second key that opens signatures too and is kept elsewhere.
    pub backup: Option<String>,
    /// The day of [`Campaign::retention`], if there is one.
    pub retention: Option<String>,
    /// The number of [`Campaign::goal`], if there is one.
    pub goal: Option<u64>,
    /// The choice of [`Campaign::show_count`].
    pub show_count: bool,
}

impl Campaign {
    /// Loads the campaign in a folder. No secret is read.
    ///
    /// # Errors
    /// Returns an error that says what is missing or wrong, and what to do.
    pub fn load(folder: &Path) -> Result<Self, CampaignError> {
        if !folder.is_dir() {
            return Err(CampaignError::NoFolder(folder.to_owned()));
        }
        Self::read_files(folder).map(|(campaign, ..)| campaign)
    }

    /// Loads a campaign and returns its two files too: `campaign.toml` and `petition.toml`.
    fn read_files(folder: &Path) -> Result<(Self, String, String), CampaignError> {
        let campaign = read(folder, CAMPAIGN)?;
        let raw = file::parse(&campaign).map_err(|source| CampaignError::NotACampaign {
            path: folder.join(CAMPAIGN),
            source,
        })?;
        let petition = read(folder, PETITION)?;
        let loaded = Self::from_files(folder, raw, &petition)?;
        Ok((loaded, campaign, petition))
    }

    fn from_files(folder: &Path, raw: file::Raw, petition: &str) -> Result<Self, CampaignError> {
        if file::petition_hash(petition) != raw.petition {
            return Err(CampaignError::OtherPetition(folder.join(PETITION)));
        }
        let mut petition =
            Petition::from_toml(petition).map_err(|faults| CampaignError::BadPetition {
                path: folder.join(PETITION),
                faults,
            })?;
        let erasure = erase::read_note(folder)?;
        let keys = raw.keys();
        if !raw.online.is_empty() {
            petition.online = raw.online;
        }
        let (recipient, backup) = (raw.recipients.organizer(), raw.recipients.backup());
        let recipients = match &erasure {
            Some(erasure) => Err(erasure.untested()),
            None if raw.recipients.test_code() == raw.tested => Ok(raw.recipients),
            None => Err(Untested::NotTested),
        };
        Ok(Self {
            id: raw.id,
            petition,
            events: raw.events,
            practice: raw.id == CampaignId::PRACTICE,
            retention: raw.retention,
            goal: raw.goal.filter(|goal| *goal > 0),
            show_count: raw.show_count,
            stations: raw.stations,
            version: raw.version,
            keys,
            recipients,
            erasure,
            recipient,
            backup,
        })
    }

    /// Makes a campaign's folder: key, recipient, events. Before this returns, a record is
    /// sealed to the new key and opened again, with the passphrase and the key file as they are on
    /// the disk.
    ///
    /// # Errors
    /// Returns an error if any of it fails. The folder is not a campaign then, since
    /// `campaign.toml` is written last.
    pub fn create(folder: &Path, new: NewCampaign) -> Result<Self, CampaignError> {
        if new.passphrase.is_practice() {
            return Err(KeyError::Known.into());
        }
        match new.passphrase.strength() {
            Strength::TooShort => return Err(KeyError::TooShort.into()),
            Strength::Guessable => return Err(KeyError::Guessable.into()),
            Strength::Fair | Strength::Strong => {}
        }
        Self::write(
            folder,
            new,
            &OrganizerKey::generate(),
            CampaignId(Uuid::new_v4()),
            key::STRONG,
        )
    }

    /// Makes a practice campaign, with the key that everyone has and the passphrase "practice".
    /// Nothing made with it can be merged with a real campaign.
    ///
    /// # Errors
    /// Returns the same errors as [`create`](Self::create).
    pub fn create_practice(
        folder: &Path,
        petition: Petition,
        events: Vec<String>,
    ) -> Result<Self, CampaignError> {
        let new = NewCampaign {
            petition,
            online: String::new(),
            events,
            passphrase: Passphrase::practice(),
            backup: None,
            retention: None,
            goal: None,
            show_count: true,
        };
        Self::write(
            folder,
            new,
            &OrganizerKey::practice(),
            CampaignId::PRACTICE,
            key::QUICK,
        )
    }

    fn write(
        folder: &Path,
        new: NewCampaign,
        key: &OrganizerKey,
        id: CampaignId,
        work: u8,
    ) -> Result<Self, CampaignError> {
        if fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_some()) {
            return Err(CampaignError::NotEmpty(folder.to_owned()));
        }
        if !new.online.is_empty() {
            petition::check_address(&new.online).map_err(CampaignError::BadAddress)?;
        }
        let mut events = Vec::new();
        event::add(&mut events, &new.events)?;
        let recipients = Recipients::new(key, new.backup.as_deref())?;
        let petition = petition::to_toml(&new.petition)
            .and_then(|source| petition::with_sentences(&new.petition, source))
            .map_err(|source| CampaignError::PetitionNotWritten {
                path: folder.join(PETITION),
                source,
            })?;

        make_folder(folder)?;
        let key_file = folder.join(KEY);
        key.save(&key_file, &new.passphrase, work)?;
        OrganizerKey::load(&key_file, &new.passphrase)?.try_out(&recipients)?;
        write(folder, PETITION, &petition)?;
        let raw = file::Raw {
            id,
            version: 1,
            signing_key: key.signing_key(),
            tested: recipients.test_code(),
            petition: file::petition_hash(&petition),
            online: new.online,
            events,
            retention: new.retention,
            goal: new.goal,
            show_count: new.show_count,
            stations: Vec::new(),
            recipients,
        };
        write(folder, CAMPAIGN, &raw.to_toml(key))?;
        Self::load(folder)
    }

    /// Signs the petition of a folder anew after it was edited, as the next version of the campaign.
    /// A mark that it names is read from that folder and kept inside of it.
    ///
    /// # Errors
    /// Returns an error if the campaign or the petition has faults, the key is not the one that
    /// signed the campaign, or a file cannot be written. The campaign is left as it was then.
    pub fn sign_petition(folder: &Path, key: &OrganizerKey) -> Result<Self, CampaignError> {
        let mut raw = file::parse(&read(folder, CAMPAIGN)?).map_err(|source| {
            CampaignError::NotACampaign {
                path: folder.join(CAMPAIGN),
                source,
            }
        })?;
        if key.signing_key() != raw.signing_key {
            return Err(KeyError::OtherKey(folder.join(KEY)).into());
        }
        let path = folder.join(PETITION);
        let source = read(folder, PETITION)?;
        let petition = Petition::from_toml_with(&source, &mark_beside(&path));
        let text = match petition {
            Ok(petition) => {
                let source = petition::with_mark(&petition, source);
                petition::with_sentences(&petition, source)
                    .map_err(|source| CampaignError::PetitionNotWritten { path, source })?
            }
            Err(faults) => return Err(CampaignError::BadPetition { path, faults }),
        };
        write(folder, PETITION, &text)?;
        raw.petition = file::petition_hash(&text);
        raw.version += 1;
        write(folder, CAMPAIGN, &raw.to_toml(key))?;
        Self::load(folder)
    }

    /// The public keys that signatures are sealed to.
    ///
    /// # Errors
    /// Returns an error if the key was never tested or was destroyed. Then nothing may be
    /// collected.
    pub fn recipients(&self) -> Result<&Recipients, Untested> {
        self.recipients.as_ref().map_err(Clone::clone)
    }

    /// The public keys that the campaign stands or falls with.
    #[must_use]
    pub const fn keys(&self) -> CampaignKeys {
        self.keys
    }

    /// The number of keys that signatures are sealed to.
    #[must_use]
    pub fn recipient_count(&self) -> usize {
        1 + usize::from(self.backup.is_some())
    }

    /// The six words that the organizer compares before a station joins.
    #[must_use]
    pub fn fingerprint(&self) -> Words {
        self.keys.fingerprint()
    }

    /// The organizer's public key, `age1…`, whether or not anything may be sealed to it.
    #[must_use]
    pub fn recipient(&self) -> &str {
        &self.recipient
    }

    /// The public half of the second key that opens signatures too, if there is one.
    #[must_use]
    pub fn backup_recipient(&self) -> Option<&str> {
        self.backup.as_deref()
    }

    /// The event with this name or source code.
    #[must_use]
    pub fn event(&self, name: &str) -> Option<&Event> {
        self.events
            .iter()
            .find(|event| event.name == name || event.code == name)
    }

    /// Opens the organizer's key from the campaign's folder.
    ///
    /// # Errors
    /// Returns an error if the passphrase is wrong, the folder is a station's and has no key, or
    /// the key was destroyed.
    pub fn open_key(
        &self,
        folder: &Path,
        passphrase: &Passphrase,
    ) -> Result<OrganizerKey, KeyError> {
        let Some(erasure) = &self.erasure else {
            return OrganizerKey::load(&folder.join(KEY), passphrase);
        };
        if let Some(gone) = erasure.gone() {
            return Err(gone);
        }
        // The destruction was begun, but the key may still be there.
        OrganizerKey::load(&folder.join(KEY), passphrase).map_err(|error| match error {
            KeyError::NoKey(_) | KeyError::NotAKey(_) => erasure.half_gone(),
            other => other,
        })
    }
}

/// Makes a campaign's folder, or takes an empty one away from everyone but its owner.
fn make_folder(folder: &Path) -> Result<(), CampaignError> {
    crate::files::make_folder(folder).map_err(|source| CampaignError::Io {
        path: folder.to_owned(),
        source,
    })?;
    crate::files::tighten(folder);
    Ok(())
}

fn read(folder: &Path, name: &str) -> Result<String, CampaignError> {
    let path = folder.join(name);
    crate::files::read_text(&path, LONGEST).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => CampaignError::NoFile(path),
        _ => CampaignError::Io { path, source },
    })
}

/// Writes a file whole or not at all: under a temporary name, synced, renamed.
fn write(folder: &Path, name: &str, text: &str) -> Result<(), CampaignError> {
    let path = folder.join(name);
    crate::files::write_whole(&path, text.as_bytes())
        .map_err(|source| CampaignError::Io { path, source })
}

#[cfg(test)]
mod tests;
