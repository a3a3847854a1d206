//! The campaign of a station: a new one, one from a stick, or practice.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::station::Station;
use super::aside::clear_leftovers;
use crate::failure::Failure;
use crate::output::check_fit;
use crate::paths::{self, Paths};
use crate::setup::{FoundDrive, Start};
use ledger::campaign::{
    Campaign, CampaignError, Changes, Joining, KEY, LONGEST, NewCampaign, OrganizerKey, Passphrase,
    Pin, mark_beside,
};
use ledger::files::{is_regular, read_any_text, read_regular};
use petition::{Fault, Imported, LONGEST_LETTER, Note, Petition};

/// The folders on sticks that hold a campaign.
pub(in crate::app) fn find_campaigns() -> Vec<FoundDrive> {
    let mut found = Vec::new();
    for stick in paths::sticks() {
        let inside = std::fs::read_dir(&stick)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        found.extend(
            std::iter::once(stick)
                .chain(inside)
                .filter(|folder| !folder.is_symlink() && is_regular(&folder.join("campaign.toml"))),
        );
    }
    found.sort();
    found.dedup();
    named(found)
}

/// Folders by the names of their sticks; by their paths where two would have the same name.
fn named(folders: Vec<PathBuf>) -> Vec<FoundDrive> {
    let names: Vec<String> = folders
        .iter()
        .map(|folder| paths::name_on_stick(folder))
        .collect();
    folders
        .into_iter()
        .zip(&names)
        .map(|(folder, name)| {
            let is_only = names.iter().filter(|other| *other == name).count() == 1;
            let name = if is_only {
                name.clone()
            } else {
                folder.display().to_string()
            };
            FoundDrive { folder, name }
        })
        .collect()
}

/// Makes a campaign on this station, and opens it.
pub(in crate::app) fn start_campaign(start: &Start, paths: &Paths) -> Result<Station, Failure> {
    let events = Some(start.event.clone()).filter(|event| !event.is_empty());
    // The petition is the one that a person saw, whatever has become of its file.
    let petition = match &start.petition {
        Some(petition) => Petition::clone(petition),
        None => bundled(Path::new("petition.toml"))?,
    };
    check_fit(&petition, &start.online)?;
    let new = NewCampaign {
        petition,
        online: start.online.clone(),
        events: events.into_iter().collect(),
        passphrase: Passphrase::new(&start.passphrase),
        backup: None,
        retention: None,
        goal: None,
        show_count: true,
    };
    clear_leftovers(paths)?;
    Campaign::create(&paths.campaign(), new)?;
    save_pin(&start.pin, paths)?;
    Ok(Station::open(&paths.campaign(), &paths.ledger())?)
}

/// Keeps the hash of this station's PIN, in a file that no stick gets.
pub(in crate::app) fn save_pin(digits: &str, paths: &Paths) -> Result<Pin, Failure> {
    let pin = Pin::new(digits).map_err(CampaignError::from)?;
    let path = paths.pin();
    ledger::files::make_folder(paths.data())
        .and_then(|()| pin.save(&path))
        .map_err(|source| CampaignError::Io { path, source })?;
    Ok(pin)
}

/// The petition in a file that somebody made, and what a person should look at, if it was a letter.
pub(super) fn read_petition(path: &Path) -> Result<(Petition, Option<Vec<Note>>), Failure> {
    let is_toml = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    if is_toml {
        let text =
            read_any_text(path, LONGEST).map_err(|error| Failure::unreadable(path, error))?;
        let petition = Petition::from_toml_with(&text, &mark_beside(path));
        let petition = petition.map_err(|faults| bad_petition(path, faults))?;
        return Ok((petition, None));
    }
    let bytes =
        read_regular(path, LONGEST_LETTER).map_err(|error| Failure::unreadable(path, error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Imported { petition, notes } = petition::import_file(&bytes, &name, None)?;
    // A letter has no fields that could be wrong, but may be too long for some.
    let toml = petition::to_toml(&petition).map_err(|source| {
        let path = path.to_owned();
        CampaignError::PetitionNotWritten { path, source }
    })?;
    let petition = Petition::from_toml(&toml).map_err(|faults| bad_petition(path, faults))?;
    Ok((petition, Some(notes)))
}

pub(super) fn bundled(path: &Path) -> Result<Petition, CampaignError> {
    Petition::bundled().map_err(|faults| bad_petition(path, faults))
}

fn bad_petition(path: &Path, faults: Vec<Fault>) -> CampaignError {
    CampaignError::BadPetition {
        path: path.to_owned(),
        faults,
    }
}

/// Reads the campaign in a folder, so that a person can look at it before it is joined.
pub(in crate::app) fn read_campaign(folder: &Path, paths: &Paths) -> Result<Arc<Joining>, Failure> {
    Ok(Arc::new(Joining::read(folder, &paths.campaign())?))
}

/// Takes over a campaign, if these are its words, and opens it.
pub(in crate::app) fn join_campaign(
    joining: &Joining,
    words: &[String; 2],
    paths: &Paths,
) -> Result<Station, Failure> {
    clear_leftovers(paths)?;
    joining.join([&words[0], &words[1]])?;
    Ok(Station::open(&paths.campaign(), &paths.ledger())?)
}

/// Makes a practice campaign with the petition and the events of a drive, and opens it. Nothing of
/// an earlier one is left in it.
pub(in crate::app) fn open_training(drive: &Campaign, paths: &Paths) -> Result<Station, Failure> {
    remove_training(paths.data());
    let mut petition = drive.petition.clone();
    "https://example.org/practice".clone_into(&mut petition.online);
    let events = drive.events.iter().map(|event| event.name.clone());
    ledger::files::make_folder(paths.data()).map_err(|source| CampaignError::Io {
        path: paths.data().to_owned(),
        source,
    })?;
    Campaign::create_practice(&paths.campaign(), petition, events.collect())?;
    Ok(Station::open(&paths.campaign(), &paths.ledger())?)
}

/// Removes everything of a practice. Its key is known to everyone, and volunteers may have typed
/// their own names.
pub(in crate::app) fn remove_training(folder: &Path) {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            tracing::warn!(%error, "practice was not removed");
        }
        _ => {}
    }
}

/// Opens the organizer's key, in the campaign's folder or on a stick, and forgets it again.
pub(in crate::app) fn open_key(
    campaign: &Campaign,
    folder: &Path,
    passphrase: &Passphrase,
) -> Result<(), Failure> {
    let here = match campaign.open_key(folder, passphrase) {
        Ok(_) => return Ok(()),
        Err(error) => error,
    };
    let sticks = paths::sticks().into_iter().flat_map(|stick| {
        let inside = paths::folders(&stick);
        std::iter::once(stick).chain(inside)
    });
    let is_ours = |path: &PathBuf| {
        OrganizerKey::load(path, passphrase)
            .is_ok_and(|key| key.signing_key() == campaign.keys().signing_key)
    };
    let mut keys = sticks
        .map(|folder| folder.join(KEY))
        .filter(|path| is_regular(path));
    if keys.any(|path| is_ours(&path)) {
        return Ok(());
    }
    Err(here.into())
}

/// Changes a campaign and signs it.
pub(in crate::app) fn change_campaign(
    folder: &Path,
    key: &OrganizerKey,
    changes: &Changes,
) -> Result<(), Failure> {
    Campaign::change(folder, key, changes)?;
    Ok(())
}

/// Opens the practice campaign, and makes it first where there is none.
pub(in crate::app) fn open_practice(paths: &Paths) -> Result<Station, Failure> {
    let paths = paths.practice();
    let folder = paths.campaign();
    let known = Campaign::load(&folder);
    // A practice in which the end of a key was tried out starts again.
    let is_over = known
        .as_ref()
        .is_ok_and(|campaign| campaign.erasure().is_some());
    if is_over {
        std::fs::remove_dir_all(&folder).map_err(|source| CampaignError::Io {
            path: folder.clone(),
            source,
        })?;
    }
    if known.is_err() || !folder.exists() {
        let mut petition = bundled(&folder)?;
        "https://example.org/practice".clone_into(&mut petition.online);
        Campaign::create_practice(&folder, petition, vec!["Practice".to_owned()])?;
    }
    Ok(Station::open(&folder, &paths.ledger())?)
}
