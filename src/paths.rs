//! The folders and files of a station, placed as is usual on each system.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;
#[cfg(feature = "gui")]
use directories::UserDirs;

/// The paths of one station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paths {
    data: PathBuf,
}

impl Paths {
    /// The paths of this machine for this user, or `None` if the user has no home folder.
    #[must_use]
    pub(crate) fn of_this_machine() -> Option<Self> {
        ProjectDirs::from("org", "Petition Kiosk", "petition-kiosk").map(|dirs| Self {
            data: dirs.data_dir().to_owned(),
        })
    }

    /// The paths below `data`.
    #[cfg(all(test, feature = "gui"))]
    pub(crate) fn inside(data: &Path) -> Self {
        Self {
            data: data.to_owned(),
        }
    }

    /// The folder that contains all of it.
    #[cfg(feature = "gui")]
    #[must_use]
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// The campaign's folder.
    #[must_use]
    pub(crate) fn campaign(&self) -> PathBuf {
        self.data.join("campaign")
    }

    /// The file with the hash of this machine's PIN.
    #[cfg(feature = "gui")]
    #[must_use]
    pub(crate) fn pin(&self) -> PathBuf {
        self.data.join("pin.toml")
    }

    /// The path of the ledger.
    #[must_use]
    pub(crate) fn ledger(&self) -> PathBuf {
        self.data.join("ledger.db")
    }

    /// Separate paths for practice, so that practice signatures never mix with real ones.
    #[cfg(feature = "gui")]
    #[must_use]
    pub(crate) fn practice(&self) -> Self {
        Self {
            data: self.data.join("practice"),
        }
    }

    /// The folder of everything that is practised at a station of a drive.
    #[cfg(feature = "gui")]
    #[must_use]
    pub(crate) fn trainings(&self) -> PathBuf {
        self.data.join("training")
    }

    /// Separate paths for one practice of a station in a drive. Everything below them is removed
    /// when it ends.
    #[cfg(feature = "gui")]
    #[must_use]
    pub(crate) fn training(&self, number: u64) -> Self {
        Self {
            data: self.trainings().join(number.to_string()),
        }
    }

    /// The folder of shift receipts.
    #[cfg(feature = "gui")]
    #[must_use]
    pub(crate) fn receipts(&self) -> PathBuf {
        self.data.join("receipts")
    }

    /// The folder of drives that were put aside.
    #[cfg(feature = "gui")]
    #[must_use]
    pub(crate) fn aside(&self) -> PathBuf {
        self.data.join("aside")
    }

    /// The folder of the logs.
    #[cfg(feature = "gui")]
    #[must_use]
    pub(crate) fn logs(&self) -> PathBuf {
        self.data.join("log")
    }
}

/// The folder in which an organizer looks for printed files: in the documents folder, or else in
/// the home folder.
#[cfg(feature = "gui")]
#[must_use]
pub(crate) fn prints() -> Option<PathBuf> {
    let dirs = UserDirs::new()?;
    Some(
        dirs.document_dir()
            .unwrap_or(dirs.home_dir())
            .join("Petition sheets"),
    )
}

/// The folders of a person in which a petition may lie: Documents and Downloads.
#[cfg(feature = "gui")]
#[must_use]
pub(crate) fn documents() -> Vec<PathBuf> {
    let Some(dirs) = UserDirs::new() else {
        return Vec::new();
    };
    let usual = |name: &str| dirs.home_dir().join(name);
    let documents = dirs.document_dir().map(Path::to_owned);
    let downloads = dirs.download_dir().map(Path::to_owned);
    vec![
        documents.unwrap_or_else(|| usual("Documents")),
        downloads.unwrap_or_else(|| usual("Downloads")),
    ]
}

/// The sticks and cards that are plugged in, each once.
#[cfg(feature = "gui")]
#[must_use]
pub(crate) fn media() -> Vec<PathBuf> {
    let mut known: Vec<ledger::files::FileId> = Vec::new();
    sticks()
        .into_iter()
        .filter(|folder| is_medium(folder))
        .filter(|folder| {
            let Some(id) = ledger::files::FileId::from_path(folder) else {
                return false;
            };
            let is_new = !known.iter().any(|known| known.is_on_medium_of(id));
            known.push(id);
            is_new
        })
        .collect()
}

/// The folders of plugged-in sticks and cards, where Linux desktops and macOS mount them.
#[must_use]
pub(crate) fn sticks() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for root in ["/run/media", "/media", "/mnt", "/Volumes"] {
        for folder in folders(Path::new(root)) {
            // A stick is at /run/media/<user>/<stick>, /media/<user>/<stick> or /media/<stick>.
            let inside = folders(&folder);
            found.push(folder);
            found.extend(inside);
        }
    }
    found
}

/// The name by which a person knows a folder on a stick: that of the stick, and of the folder if it
/// is not the stick itself. A stick is where another medium begins; a folder that is on none has the
/// name of the folder around it.
#[cfg(feature = "gui")]
#[must_use]
pub(crate) fn name_on_stick(folder: &Path) -> String {
    let begins = |at: &&Path| is_medium(at) && at.parent().is_some_and(|above| !is_same(at, above));
    let stick = folder.ancestors().find(begins).or_else(|| folder.parent());
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    match stick {
        Some(stick) if stick != folder && stick.file_name().is_some() => {
            format!("{} · {}", name(stick), name(folder))
        }
        _ => name(folder),
    }
}

/// Returns true if two folders are on the same medium.
#[cfg(feature = "gui")]
fn is_same(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let device = |path: &Path| std::fs::metadata(path).map(|folder| folder.dev()).ok();
        device(one) == device(other)
    }
    #[cfg(not(unix))]
    {
        // Every folder is one of its own there.
        one == other
    }
}

/// Returns true if a folder is on another medium than the system's.
#[cfg(feature = "gui")]
#[must_use]
pub(crate) fn is_medium(folder: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let device = |path: &Path| std::fs::metadata(path).map(|folder| folder.dev()).ok();
        device(folder).is_some_and(|medium| Some(medium) != device(Path::new("/")))
    }
    #[cfg(not(unix))]
    {
        folder.is_dir()
    }
}

/// The folders in a folder, sorted by name.
#[must_use]
pub(crate) fn folders(folder: &Path) -> Vec<PathBuf> {
    let Ok(inside) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut folders: Vec<_> = inside
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}
