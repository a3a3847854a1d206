//! How a station comes to its campaign: a new one, one from a stick, or practice.

use std::path::{Path, PathBuf};

use super::station::{Station, sentence};
use crate::paths::{self, Paths};
use crate::setup::Start;
use ledger::campaign::{Campaign, CampaignError, NewCampaign, Passphrase};
use petition::{self, Language, Petition};

/// Folders on sticks that hold a campaign.
pub(super) fn find_campaigns() -> Vec<PathBuf> {
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
                .filter(|folder| folder.join("campaign.toml").is_file()),
        );
    }
    found.sort();
    found.dedup();
    found
}

/// Makes a campaign on this station, and opens it.
pub(super) fn start(start: &Start, paths: &Paths) -> Result<Station, String> {
    let petition = read_petition(&start.petition)?;
    let new = NewCampaign {
        petition,
        online: start.online.clone(),
        events: if start.event.is_empty() {
            Vec::new()
        } else {
            vec![start.event.clone()]
        },
        pin: start.pin.to_string(),
        passphrase: Passphrase::new(&start.passphrase),
        backup: None,
        retention: None,
        goal: None,
        show_count: true,
    };
    Campaign::create(&paths.campaign(), new).map_err(|error| sentence(&error.to_string()))?;
    Station::open(&paths.campaign(), &paths.ledger()).map_err(|error| sentence(&error.to_string()))
}

/// The petition in a file; the bundled one where none is named.
fn read_petition(file: &str) -> Result<Petition, String> {
    let faulty = |faults: Vec<petition::Fault>| {
        faults
            .first()
            .map(|fault| sentence(&fault.to_string()))
            .unwrap_or_default()
    };
    if file.is_empty() {
        return Petition::bundled().map_err(faulty);
    }
    let words = std::fs::read_to_string(file)
        .map_err(|why| sentence(&format!("{file} cannot be read ({why})")))?;
    if Path::new(file)
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
    {
        Petition::from_toml(&words).map_err(faulty)
    } else {
        petition::import(&words, Language::english()).map_err(|error| sentence(&error.to_string()))
    }
}

/// Takes over a campaign from a folder, without its key, and opens it.
pub(super) fn join(folder: &Path, paths: &Paths) -> Result<Station, String> {
    Campaign::join(folder, &paths.campaign())
        .and_then(|_| Station::open(&paths.campaign(), &paths.ledger()))
        .map_err(|error| sentence(&error.to_string()))
}

/// Opens the practice campaign, making it where there is none.
pub(super) fn practice(paths: &Paths) -> Result<Station, String> {
    let paths = paths.practice();
    let make = || -> Result<(), CampaignError> {
        let known = Campaign::load(&paths.campaign());
        // Whoever has practised the end of a key begins anew.
        if known
            .as_ref()
            .is_ok_and(|campaign| campaign.erasure().is_some())
        {
            std::fs::remove_dir_all(paths.campaign()).map_err(|source| CampaignError::Io {
                path: paths.campaign(),
                source,
            })?;
        }
        if known.is_err() || !paths.campaign().exists() {
            let mut petition =
                Petition::bundled().map_err(|faults| CampaignError::BadPetition {
                    path: paths.campaign(),
                    faults,
                })?;
            "https://example.org/practice".clone_into(&mut petition.online);
            Campaign::create_practice(&paths.campaign(), petition, vec!["Practice".to_owned()])?;
        }
        Ok(())
    };
    make()
        .and_then(|()| Station::open(&paths.campaign(), &paths.ledger()))
        .map_err(|error| sentence(&error.to_string()))
}
