//! Sticks: the campaign that tablets take, and the copies of the organizer's key. The two never go
//! onto one stick, since a stick for tablets goes through many hands.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::erase::is_key;
use super::key::LONGEST;
use super::{
    CAMPAIGN, Campaign, CampaignError, KEY, KeyError, PETITION, event, make_folder, write,
};

/// The most files of a folder that are looked into for a key.
const MOST_FILES: usize = 1_000;

/// A key file that is on a stick now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyCopy {
    /// The path of the file.
    pub path: PathBuf,
    /// True if the same key was there before, so that this is the stick of an earlier copy.
    pub was_there: bool,
}

impl Campaign {
    /// Writes what stations need, never the key, into a folder of its own on a stick, and reads it
    /// back. Returns that folder.
    ///
    /// # Errors
    /// Returns an error if the campaign cannot be read, or not written or read back.
    pub fn write_onto(folder: &Path, stick: &Path) -> Result<PathBuf, CampaignError> {
        let (campaign, campaign_file, petition_file) = Self::read_files(folder)?;
        let to = stick.join(campaign.folder_name(""));
        make_folder(&to)?;
        write(&to, PETITION, &petition_file)?;
        write(&to, CAMPAIGN, &campaign_file)?;
        let (_, campaign_there, petition_there) = Self::read_files(&to)?;
        if (campaign_there, petition_there) != (campaign_file, petition_file) {
            return Err(CampaignError::NotReadBack(to));
        }
        Ok(to)
    }

    /// Copies the organizer's key into a folder of its own on a stick, and reads it back. It stays
    /// under its passphrase.
    ///
    /// # Errors
    /// Returns an error if there is no key in the folder, or if it cannot be written or read back.
    pub fn copy_key(&self, folder: &Path, stick: &Path) -> Result<KeyCopy, CampaignError> {
        let from = folder.join(KEY);
        let key = read_key(&from)?;
        let to = stick.join(self.folder_name("key-"));
        let path = to.join(KEY);
        if read_key(&path).is_ok_and(|there| *there == *key) {
            let was_there = true;
            return Ok(KeyCopy { path, was_there });
        }
        make_folder(&to)?;
        crate::files::write_whole(&path, &key).map_err(|source| KeyError::Io {
            path: path.clone(),
            source,
        })?;
        if *read_key(&path)? != *key {
            return Err(CampaignError::NotReadBack(path));
        }
        Ok(KeyCopy {
            path,
            was_there: false,
        })
    }

    /// Returns true if what stations need of this campaign is on a stick, as it is now or older.
    #[must_use]
    pub fn is_on(&self, stick: &Path) -> bool {
        let there = Self::load(&stick.join(self.folder_name("")));
        there.is_ok_and(|there| there.keys == self.keys)
    }

    /// The name of a folder on a stick: the first words of the title, and the beginning of the id.
    fn folder_name(&self, kind: &str) -> String {
        let id = self.id.to_string();
        let id = id.get(..4).unwrap_or_default();
        format!("{kind}{}-{id}", event::code(&self.name()))
    }
}

fn read_key(path: &Path) -> Result<zeroize::Zeroizing<Vec<u8>>, KeyError> {
    crate::files::read_regular(path, LONGEST).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => KeyError::NoKey(path.to_owned()),
        _ => KeyError::Io {
            path: path.to_owned(),
            source,
        },
    })
}

/// Returns true if an organizer's key, of whatever campaign and under whatever name, lies in a
/// folder or in a folder inside it.
#[must_use]
pub fn has_key(folder: &Path) -> bool {
    let inside = list(folder);
    inside.iter().any(|path| is_key(path))
        || inside
            .iter()
            .filter(|path| !path.is_symlink() && path.is_dir())
            .any(|folder| list(folder).iter().any(|path| is_key(path)))
}

/// Returns true if an organizer's key lies in a campaign's folder, or beside that folder on the same
/// medium.
pub(super) fn brings_key(folder: &Path) -> bool {
    let beside = folder
        .parent()
        .filter(|parent| is_one_medium(folder, parent))
        .is_some_and(|parent| {
            let folders = list(parent);
            folders.iter().any(|path| is_key(path))
                || folders
                    .iter()
                    .filter(|path| !path.is_symlink() && path.is_dir())
                    .filter(|path| path.as_path() != folder)
                    .any(|beside| list(beside).iter().any(|path| is_key(path)))
        });
    beside || has_key(folder)
}

fn list(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).into_iter().flatten();
    inside
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .take(MOST_FILES)
        .collect()
}

#[cfg(unix)]
fn is_one_medium(folder: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let device = |path: &Path| fs::metadata(path).map(|known| known.dev()).ok();
    device(folder).is_some() && device(folder) == device(parent)
}

#[cfg(not(unix))]
fn is_one_medium(_: &Path, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::super::{
        Joining, OrganizerKey, Passphrase,
        tests::{create, new},
    };
    use super::*;

    #[test]
    fn tablets_get_the_campaign_and_never_the_key() {
        let folder = tempfile::tempdir().expect("a folder");
        let (office, stick) = (folder.path().join("office"), folder.path().join("stick"));
        fs::create_dir(&stick).expect("made");
        let made = create(&office, new("four plain words")).expect("made");
        assert!(!made.is_on(&stick) && !has_key(&stick));
        let to = Campaign::write_onto(&office, &stick).expect("written");
        assert!(made.is_on(&stick) && !has_key(&stick));
        assert_eq!(list(&to).len(), 2, "{:?}", list(&to));
        let joining = Joining::read(&to, &folder.path().join("station")).expect("a campaign");
        assert!(!joining.brings_key());
        assert_eq!(joining.campaign().keys(), made.keys());
    }

    #[test]
    fn a_copy_of_the_key_is_read_back_opens_and_is_known_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let (office, stick) = (folder.path().join("office"), folder.path().join("stick"));
        fs::create_dir(&stick).expect("made");
        let made = create(&office, new("four plain words")).expect("made");
        let copy = made.copy_key(&office, &stick).expect("copied");
        assert!(!copy.was_there && has_key(&stick));
        OrganizerKey::load(&copy.path, &Passphrase::new("four plain words")).expect("opened");
        assert!(made.copy_key(&office, &stick).expect("known").was_there);
        // A key beside the campaign, inside its folder, or under another name is found.
        let to = Campaign::write_onto(&office, &stick).expect("written");
        let station = folder.path().join("station");
        let read = |from: &Path| Joining::read(from, &station).expect("a campaign");
        assert!(read(&to).brings_key());
        fs::remove_dir_all(copy.path.parent().expect("a folder")).expect("removed");
        assert!(!read(&to).brings_key());
        fs::copy(office.join(KEY), to.join("notes.txt")).expect("copied");
        assert!(read(&to).brings_key() && has_key(&stick));
    }

    #[test]
    fn a_station_without_the_key_copies_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let made = create(folder.path(), new("four plain words")).expect("made");
        fs::remove_file(folder.path().join(KEY)).expect("removed");
        let error = made.copy_key(folder.path(), folder.path());
        assert!(matches!(error, Err(CampaignError::Key(KeyError::NoKey(_)))));
    }
}
