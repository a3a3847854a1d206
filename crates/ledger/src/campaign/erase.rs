//! The destruction of a campaign's key: the files that hold it, how one is destroyed, and the note
//! about it, `erasure.toml`. The note is a file of its own, since `campaign.toml` is signed and the
//! key that could sign it again may be gone.
//!
//! This module does what touches keys. The order of the steps, and the certificate, are in the
//! program's `erasure` module.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::key::LONGEST;
use super::{
    CAMPAIGN, Campaign, CampaignError, CampaignId, KEY, KeyError, OrganizerKey, Passphrase,
    Untested, file, read, write,
};
use crate::files::{Unfit, destroy, is_regular, read_regular};
use petition::time::Timestamp;

/// The name of the file with the note.
pub(super) const NOTE: &str = "erasure.toml";

/// The note in a campaign's folder about the destruction of its key. Once it is there, nothing is
/// collected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The time when it was begun.
    pub begun: Timestamp,
    /// The time when no known key file was left; `None` if it was not finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Timestamp>,
    /// The path of the certificate.
    pub certificate: PathBuf,
    /// The key files that were to be destroyed.
    pub keys: Vec<PathBuf>,
}

impl Erasure {
    pub(super) fn untested(&self) -> Untested {
        match self.done {
            Some(done) => Untested::Erased {
                day: done.day_in_words(),
                certificate: self.certificate.clone(),
            },
            None => Untested::Erasing {
                day: self.begun.day_in_words(),
            },
        }
    }

    /// The error for opening the key, if it is destroyed.
    pub(super) fn gone(&self) -> Option<KeyError> {
        self.done.map(|done| KeyError::Erased {
            day: done.day_in_words(),
            certificate: self.certificate.clone(),
        })
    }

    pub(super) fn half_gone(&self) -> KeyError {
        KeyError::Erasing {
            day: self.begun.day_in_words(),
        }
    }
}

/// A file that holds an organizer's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    /// The path of the file.
    pub path: PathBuf,
    /// True if it is known to be this campaign's, since it is in its folder or the passphrase
    /// opened it. Without its passphrase, nobody can tell which campaign another file belongs to.
    pub is_ours: bool,
    /// The number of other names that the same file has on this disk (hard links).
    pub other_names: u64,
}

/// The beginning of a file that age sealed to a passphrase, and the same in its armor of letters.
const SEALED: &[u8] = b"age-encryption.org/v1\n-> scrypt ";
const ARMOR: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const ARMORED: &str = "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlw";

/// Returns true if a file holds an organizer's key, or the beginning of one that a killed writer
/// left. A file that only has the name of one may be anybody's.
pub(super) fn is_key(path: &Path) -> bool {
    let Ok(bytes) = read_regular(path, LONGEST) else {
        return false;
    };
    let armored = std::str::from_utf8(&bytes).is_ok_and(|text| {
        let mut lines = text.trim_start().lines();
        lines.next().map(str::trim_end) == Some(ARMOR)
            && lines.next().is_some_and(|line| line.starts_with(ARMORED))
    });
    armored || bytes.starts_with(SEALED)
}

fn is_named_as_a_key(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().contains(KEY))
}

/// The number of other names that a file has.
#[cfg(unix)]
fn other_names(path: &Path) -> u64 {
    use std::os::unix::fs::MetadataExt as _;
    fs::symlink_metadata(path).map_or(0, |known| known.nlink().saturating_sub(1))
}

#[cfg(not(unix))]
fn other_names(_: &Path) -> u64 {
    0
}

impl Campaign {
    /// The note about the destruction of its key, if it was begun.
    #[must_use]
    pub fn erasure(&self) -> Option<&Erasure> {
        self.erasure.as_ref()
    }

    /// The name that is typed to confirm something that cannot be undone: the first words of the
    /// petition's title.
    #[must_use]
    pub fn name(&self) -> String {
        let title = &self.petition.text(self.petition.language()).title;
        let words: Vec<&str> = title.split_whitespace().take(3).collect();
        let name: String = words.join(" ").chars().take(30).collect();
        name.trim_end_matches(|c: char| !c.is_alphanumeric())
            .to_owned()
    }

    /// Returns true if this is its name. Only letters and digits are compared, in either case.
    #[must_use]
    pub fn is_name(&self, typed: &str) -> bool {
        let plain = |text: &str| {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect::<String>()
        };
        let typed = plain(typed);
        !typed.is_empty()
            && (typed == plain(&self.name())
                || typed == plain(&self.petition.text(self.petition.language()).title))
    }

    /// The key files in a folder that may be this campaign's: the key, copies beside it, and files
    /// that a killed writer left. Those of other campaigns are not among them. A link is not
    /// followed: the key that it leads to is named by its own path, and is not known to be ours.
    #[must_use]
    pub fn key_files(&self, folder: &Path, passphrase: Option<&Passphrase>) -> Vec<KeyFile> {
        let campaign = campaign_in(folder);
        if campaign.is_some_and(|id| id != self.id) {
            return Vec::new();
        }
        // The true path is what a person is shown, and what is destroyed.
        let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let inside = fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        let mut found: Vec<_> = inside
            .filter(|path| is_named_as_a_key(path))
            .filter_map(|path| {
                if path.is_symlink() {
                    let path = fs::canonicalize(path).ok().filter(|path| is_key(path))?;
                    return Some(KeyFile {
                        other_names: other_names(&path),
                        path,
                        is_ours: false,
                    });
                }
                if !is_key(&path) && !self.was_begun_on(&path) {
                    return None;
                }
                self.identify(path, campaign.is_some(), passphrase)
            })
            .collect();
        found.sort_by(|a, b| a.path.cmp(&b.path));
        found
    }

    fn identify(
        &self,
        path: PathBuf,
        is_ours: bool,
        passphrase: Option<&Passphrase>,
    ) -> Option<KeyFile> {
        let is_ours = match passphrase.filter(|_| !is_ours) {
            None => is_ours,
            Some(passphrase) => match OrganizerKey::load(&path, passphrase) {
                Ok(key) if key.is_of(&self.recipient) => true,
                Ok(_) => return None,
                Err(_) => false,
            },
        };
        Some(KeyFile {
            other_names: other_names(&path),
            path,
            is_ours,
        })
    }

    /// Returns true if an interrupted erasure may have overwritten this file, which is then a key
    /// no more.
    fn was_begun_on(&self, path: &Path) -> bool {
        let true_path = |path: &Path| fs::canonicalize(path).ok();
        is_named_as_a_key(path)
            && is_regular(path)
            && self
                .erasure
                .iter()
                .flat_map(|note| &note.keys)
                .any(|key| !key.is_symlink() && true_path(key) == true_path(path))
    }

    /// Destroys a key file, as far as a file system allows: see
    /// [`files::destroy`](crate::files::destroy).
    ///
    /// # Errors
    /// Returns an error if it is a link, is no key, or could not be overwritten or removed.
    pub fn destroy_key(&self, path: &Path) -> io::Result<()> {
        if path.is_symlink() {
            return Err(Unfit::Link.into());
        }
        // Asked again, since the file may have been exchanged after it was listed.
        if path.exists() && !is_key(path) && !self.was_begun_on(path) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "it is not an organizer's key any more",
            ));
        }
        destroy(path)
    }

    /// Checks that the passphrase opens this key file and that the key is the campaign's.
    ///
    /// # Errors
    /// Returns an error if it does not open, or is another campaign's.
    pub fn try_key(&self, path: &Path, passphrase: &Passphrase) -> Result<(), KeyError> {
        let key = OrganizerKey::load(path, passphrase)?;
        if key.is_of(&self.recipient) {
            Ok(())
        } else {
            Err(KeyError::OtherKey(path.to_owned()))
        }
    }
}

/// The id of the campaign in this folder, even if its key is being destroyed.
fn campaign_in(folder: &Path) -> Option<CampaignId> {
    file::parse(&read(folder, CAMPAIGN).ok()?)
        .ok()
        .map(|raw| raw.id)
}

/// Notes in a campaign's folder how far the destruction of its key has come. From then on nothing
/// is collected for it on this machine.
///
/// # Errors
/// Returns an error if the file cannot be read or written. It is left as it was then.
pub fn note_erasure(folder: &Path, erasure: &Erasure) -> Result<(), CampaignError> {
    // A folder that is no campaign gets no note.
    read(folder, CAMPAIGN)?;
    // Times, paths and a list of paths. A path that is not UTF-8 cannot be written as TOML.
    let text = toml::to_string_pretty(erasure).map_err(|source| CampaignError::Io {
        path: folder.join(NOTE),
        source: io::Error::other(source),
    })?;
    write(folder, NOTE, &text)
}

/// The note in a folder, if there is one.
pub(super) fn read_note(folder: &Path) -> Result<Option<Erasure>, CampaignError> {
    let text = match read(folder, NOTE) {
        Ok(text) => text,
        Err(CampaignError::NoFile(_)) => return Ok(None),
        Err(error) => return Err(error),
    };
    toml::from_str(&text)
        .map(Some)
        .map_err(|source| CampaignError::NotACampaign {
            path: folder.join(NOTE),
            source: source.into(),
        })
}
