//! Leaving a drive: everything that this machine has of it is put aside under a name, and can be
//! taken up again. Nothing is deleted and nothing is written over.

use std::path::{Path, PathBuf};

use super::super::station::Station;
use crate::failure::Failure;
use crate::paths::Paths;
use crate::setup::Aside;
use ledger::campaign::{Campaign, CampaignError};
use ledger::files::{make_folder, tighten};
use petition::file_name_part;
use petition::time::Timestamp;

/// What stays where it is: practice, the logs, and what was put aside before.
const STAYS: [&str; 3] = ["practice", "log", "aside"];

/// The folder that makes a machine a station of a drive. It goes first and comes back last, so that
/// a drive that was moved only in part is none.
const CAMPAIGN: &str = "campaign";

/// Puts the drive of this machine aside. The station has to be closed before.
pub(in crate::app) fn put_aside(paths: &Paths) -> Result<PathBuf, Failure> {
    let name = Campaign::load(&paths.campaign())
        .map_or_else(|_| "ledger".to_owned(), |campaign| campaign.name());
    let now = Timestamp::now().in_file_name();
    let to = paths
        .aside()
        .join(format!("{now}-{}", file_name_part(&name)));
    make_folder(&to).map_err(|source| failed(&to, source))?;
    tighten(&to);
    let mut all: Vec<_> = names_in(paths.data())
        .into_iter()
        .filter(|name| !STAYS.contains(&name.as_str()))
        .collect();
    all.sort_by_key(|name| name != CAMPAIGN);
    for name in all {
        rename(&paths.data().join(&name), &to.join(&name))?;
    }
    Ok(to)
}

/// Puts a ledger aside that has no campaign any more, so that the next drive begins its own.
pub(in crate::app) fn clear_leftovers(paths: &Paths) -> Result<(), Failure> {
    if !paths.campaign().exists() && paths.ledger().exists() {
        put_aside(paths)?;
    }
    Ok(())
}

/// The drives that were put aside here, the last one first.
pub(in crate::app) fn list_aside(paths: &Paths) -> Vec<Aside> {
    let mut all: Vec<_> = names_in(&paths.aside())
        .into_iter()
        .filter_map(|name| {
            let folder = paths.aside().join(&name);
            let campaign = Campaign::load(&folder.join(CAMPAIGN)).ok()?;
            let title = campaign.petition.text(campaign.petition.language());
            Some(Aside {
                title: title.title.clone(),
                folder,
                name,
            })
        })
        .collect();
    all.sort_by(|a, b| b.name.cmp(&a.name));
    all
}

/// Takes a drive up again that was put aside, and opens it.
pub(in crate::app) fn take_up(folder: &Path, paths: &Paths) -> Result<Station, Failure> {
    clear_leftovers(paths)?;
    if paths.campaign().exists() {
        return Err(CampaignError::NotEmpty(paths.campaign()).into());
    }
    let mut all = names_in(folder);
    all.sort_by_key(|name| name == CAMPAIGN);
    for name in all {
        let to = paths.data().join(&name);
        if to.exists() {
            return Err(CampaignError::NotEmpty(to).into());
        }
        rename(&folder.join(&name), &to)?;
    }
    // An empty folder says nothing to anybody; one that is not empty stays.
    let _ = std::fs::remove_dir(folder);
    Ok(Station::open(&paths.campaign(), &paths.ledger())?)
}

fn names_in(folder: &Path) -> Vec<String> {
    let inside = std::fs::read_dir(folder).into_iter().flatten();
    inside
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}

fn rename(from: &Path, to: &Path) -> Result<(), Failure> {
    std::fs::rename(from, to).map_err(|source| failed(from, source))
}

fn failed(path: &Path, source: std::io::Error) -> Failure {
    CampaignError::Io {
        path: path.to_owned(),
        source,
    }
    .into()
}
