//! Where a station keeps its own things, by the system's customs.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// The places of one station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    data: PathBuf,
}

impl Paths {
    /// This machine's, for this user. `None` where the system names no home.
    #[must_use]
    pub fn of_this_machine() -> Option<Self> {
        ProjectDirs::from("org", "Petition Kiosk", "petition-kiosk").map(|dirs| Self {
            data: dirs.data_dir().to_owned(),
        })
    }

    /// Places inside of a given folder.
    #[must_use]
    pub fn inside(data: &Path) -> Self {
        Self {
            data: data.to_owned(),
        }
    }

    /// The folder of everything.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The campaign's folder.
    #[must_use]
    pub fn campaign(&self) -> PathBuf {
        self.data.join("campaign")
    }

    /// The ledger.
    #[must_use]
    pub fn ledger(&self) -> PathBuf {
        self.data.join("ledger.db")
    }

    /// The same for practice, apart: what is practised never mixes with a drive.
    #[must_use]
    pub fn practice(&self) -> Self {
        Self {
            data: self.data.join("practice"),
        }
    }

    /// The folder of shift receipts.
    #[must_use]
    pub fn receipts(&self) -> PathBuf {
        self.data.join("receipts")
    }

    /// The folder of the logs.
    #[must_use]
    pub fn logs(&self) -> PathBuf {
        self.data.join("log")
    }
}

/// Where an organizer looks for what was printed: the documents folder, or else the home.
#[must_use]
pub fn prints() -> Option<PathBuf> {
    let dirs = UserDirs::new()?;
    Some(
        dirs.document_dir()
            .unwrap_or(dirs.home_dir())
            .join("Petition sheets"),
    )
}

/// Folders of sticks and cards that are plugged in, as Linux desktops mount them.
#[must_use]
pub fn sticks() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for root in ["/run/media", "/media", "/mnt", "/Volumes"] {
        for folder in folders(Path::new(root)) {
            // /run/media/<user>/<stick> and /media/<user>/<stick>, or /media/<stick>.
            let inside = folders(&folder);
            found.push(folder);
            found.extend(inside);
        }
    }
    found
}

/// Whether a folder is where another medium than the system's begins or lies.
#[must_use]
pub fn is_medium(folder: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let device = |path: &Path| std::fs::metadata(path).map(|folder| folder.dev()).ok();
        device(folder).is_some_and(|of| Some(of) != device(Path::new("/")))
    }
    #[cfg(not(unix))]
    {
        folder.is_dir()
    }
}

/// The folders in a folder, by name.
#[must_use]
pub fn folders(of: &Path) -> Vec<PathBuf> {
    let Ok(inside) = std::fs::read_dir(of) else {
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
