//! The steps after the start of a drive: the key and the campaign onto sticks, and the card for
//! volunteers.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::campaigns::read_petition;
use crate::failure::Failure;
use crate::output;
use crate::paths;
use crate::ready::{OnStick, Outcome, Stick};
use crate::setup::{Chosen, Listed};
use ledger::campaign::{Campaign, has_key};
use petition::i18n::Words;
use print::Paper;
use std::sync::Arc;

/// The most files that are listed.
const MOST_LISTED: usize = 60;
/// The most files that are read to find them.
const MOST_READ: usize = 240;

/// The files of a campaign's folder, which are no petitions for a new drive.
const NO_PETITIONS: [&str; 3] = ["campaign.toml", "station.toml", "erasure.toml"];

/// The sticks that are plugged in. Two folders of one medium are one stick.
pub(in crate::app) fn find_sticks(folder: &Path) -> Result<Vec<Stick>, Failure> {
    let campaign = Campaign::load(folder)?;
    let sticks = paths::media().into_iter().map(|path| Stick {
        name: path.file_name().map_or_else(
            || path.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        ),
        has_key: has_key(&path),
        has_campaign: campaign.is_on(&path),
        path,
    });
    Ok(sticks.collect())
}

/// Copies the organizer's key onto a stick, and reads it back.
pub(in crate::app) fn copy_key(folder: &Path, stick: Stick) -> Result<Outcome, Failure> {
    let copy = Campaign::load(folder)?.copy_key(folder, &stick.path)?;
    Ok(Outcome::Key {
        stick: stick.name,
        again: copy.was_there,
    })
}

/// Writes what tablets need onto a stick, and reads it back.
pub(in crate::app) fn write_campaign(folder: &Path, stick: Stick) -> Result<Outcome, Failure> {
    let there = Campaign::write_onto(folder, &stick.path)?;
    Ok(Outcome::Campaign(OnStick {
        version: Campaign::load(&there)?.version,
        stick: stick.name,
    }))
}

/// Saves the card for volunteers among the other things to print.
pub(in crate::app) fn save_card(
    folder: &Path,
    to: &Path,
    words: &Words,
) -> Result<Outcome, Failure> {
    let campaign = Campaign::load(folder)?;
    let path = to.join(output::card_name(&campaign));
    output::card(&campaign, &path, Paper::Letter, words)?;
    Ok(Outcome::Card(path))
}

/// The files on sticks, in Documents and in Downloads that may be petitions, those that are ones
/// first.
pub(in crate::app) fn list_petitions() -> Vec<Listed> {
    let sticks = paths::sticks().into_iter().flat_map(|stick| {
        let inside = paths::folders(&stick);
        std::iter::once(stick).chain(inside)
    });
    let mut files: Vec<PathBuf> = sticks
        .chain(paths::documents())
        .flat_map(|folder| texts_in(&folder))
        .collect();
    files.sort();
    files.dedup();
    files.truncate(MOST_READ);
    let mut listed: Vec<_> = files
        .into_iter()
        .map(|path| {
            let title = read_petition(&path).map(|(petition, _)| {
                let text = petition.text(petition.language());
                text.title.clone()
            });
            Listed { path, title }
        })
        .collect();
    listed.sort_by_key(|listed| listed.title.is_err());
    listed.truncate(MOST_LISTED);
    listed
}

/// The endings of petition files and of letters.
const ENDINGS: [&str; 8] = [
    "toml", "txt", "md", "markdown", "docx", "odt", "html", "htm",
];

/// The regular files in a folder that may hold a text. No link is among them.
fn texts_in(folder: &Path) -> Vec<PathBuf> {
    let inside = std::fs::read_dir(folder).into_iter().flatten();
    inside
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            let ending = path.extension().unwrap_or_default();
            let is_text = ENDINGS
                .iter()
                .any(|known| ending.eq_ignore_ascii_case(known));
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            is_text
                && !name.starts_with('.')
                && !NO_PETITIONS.contains(&name.as_ref())
                && ledger::files::is_regular(path)
        })
        .collect()
}

/// Reads a petition that a person chose, or the bundled one, and checks that it can be signed on
/// paper too.
pub(in crate::app) fn choose_petition(path: Option<PathBuf>) -> Result<Chosen, Failure> {
    let (petition, notes) = match &path {
        Some(path) => read_petition(path)?,
        None => (super::campaigns::bundled(Path::new("petition.toml"))?, None),
    };
    output::check_fit(&petition, "")?;
    Ok(Chosen {
        path,
        petition: Arc::new(petition),
        notes,
        now: Instant::now(),
    })
}
