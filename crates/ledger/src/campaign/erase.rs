//! The end of a campaign's key: which files hold it, how one is destroyed, and what `campaign.toml`
//! says from then on.
//!
//! The steps and their order, and the certificate, stand in [`erasure`](crate::erasure); here is
//! what touches keys.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{
    CAMPAIGN, Campaign, CampaignError, CampaignId, KEY, KeyError, OrganizerKey, Passphrase,
    Untested, file, read, write,
};
use petition::time::Timestamp;

/// What `campaign.toml` says of the end of its key. From the first word of it on nothing is
/// collected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// When it was begun.
    pub begun: Timestamp,
    /// When no key file that was known was left; `None`: it did not come to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Timestamp>,
    /// Where the certificate is written.
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

    /// Why the key cannot be opened, where it is gone.
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
    /// Where.
    pub path: PathBuf,
    /// Whether it is known to be this campaign's: it lies in its folder, or the passphrase opened
    /// it. Whose another one is cannot be told without its passphrase.
    pub is_ours: bool,
}

impl Campaign {
    /// What was noted of the end of its key.
    #[must_use]
    pub fn erasure(&self) -> Option<&Erasure> {
        self.erasure.as_ref()
    }

    /// The name that is typed to confirm what cannot be undone: the first words of the petition's
    /// title.
    #[must_use]
    pub fn name(&self) -> String {
        let title = &self.petition.text(self.petition.language()).title;
        let words: Vec<&str> = title.split_whitespace().take(3).collect();
        let name: String = words.join(" ").chars().take(30).collect();
        name.trim_end_matches(|c: char| !c.is_alphanumeric())
            .to_owned()
    }

    /// Whether someone has typed its name: letters and digits count, signs and capitals do not.
    #[must_use]
    pub fn is_name(&self, typed: &str) -> bool {
        let plain = |words: &str| {
            words
                .chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect::<String>()
        };
        let typed = plain(typed);
        !typed.is_empty()
            && (typed == plain(&self.name())
                || typed == plain(&self.petition.text(self.petition.language()).title))
    }

    /// The key files in a folder that may be this campaign's: the key, its copies beside it, and
    /// what a writer that was killed left of it. Those of other campaigns are not among them.
    #[must_use]
    pub fn key_files(&self, folder: &Path, passphrase: Option<&Passphrase>) -> Vec<KeyFile> {
        let of = campaign_in(folder);
        if of.is_some_and(|id| id != self.id) {
            return Vec::new();
        }
        let inside = fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        let named = |path: &PathBuf| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().contains(KEY))
                && path.is_file()
        };
        let mut found: Vec<_> = inside
            .filter(named)
            .filter_map(|path| self.judge(path, of.is_some(), passphrase))
            .collect();
        found.sort_by(|a, b| a.path.cmp(&b.path));
        found
    }

    fn judge(
        &self,
        path: PathBuf,
        is_ours: bool,
        passphrase: Option<&Passphrase>,
    ) -> Option<KeyFile> {
        let Some(passphrase) = passphrase.filter(|_| !is_ours) else {
            return Some(KeyFile { path, is_ours });
        };
        match OrganizerKey::load(&path, passphrase) {
            Ok(key) => key.is_of(&self.recipient).then_some(KeyFile {
                path,
                is_ours: true,
            }),
            Err(_) => Some(KeyFile {
                path,
                is_ours: false,
            }),
        }
    }

    /// Whether the passphrase opens this key file and it is the campaign's.
    ///
    /// # Errors
    /// Where it does not, or is another campaign's.
    pub fn try_key(&self, path: &Path, passphrase: &Passphrase) -> Result<(), KeyError> {
        let key = OrganizerKey::load(path, passphrase)?;
        if key.is_of(&self.recipient) {
            Ok(())
        } else {
            Err(KeyError::OtherKey(path.to_owned()))
        }
    }
}

/// The campaign whose folder this is, however far its end has come.
fn campaign_in(folder: &Path) -> Option<CampaignId> {
    file::parse(&read(folder, CAMPAIGN).ok()?)
        .ok()
        .map(|raw| raw.id)
}

/// Notes in a campaign's folder how far the end of its key has come. From then on nothing is
/// collected for it on this machine.
///
/// # Errors
/// Where the file cannot be read or written; it is as it was then.
pub fn note_erasure(folder: &Path, erasure: &Erasure) -> Result<(), CampaignError> {
    let mut raw =
        file::parse(&read(folder, CAMPAIGN)?).map_err(|source| CampaignError::NotACampaign {
            path: folder.join(CAMPAIGN),
            source,
        })?;
    raw.erasure = Some(erasure.clone());
    write(folder, CAMPAIGN, &raw.to_toml())
}

/// Destroys a key file, as far as a file system allows: see
/// [`files::destroy`](crate::files::destroy).
///
/// # Errors
/// Where it could not be written over or removed.
pub fn destroy_key(path: &Path) -> io::Result<()> {
    crate::files::destroy(path)
}
