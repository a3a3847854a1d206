//! The card for volunteers.

use std::path::Path;

use super::{OutputError, creation_date, heading, write};
use ledger::campaign::Campaign;
use petition::i18n::Words;
use petition::{file_name_part, say};
use print::{Card, Paper};

/// The name of the card's file.
#[must_use]
pub fn card_name(campaign: &Campaign) -> String {
    format!("volunteers-{}.pdf", file_name_part(&campaign.name()))
}

/// Prints the card for volunteers into a file, in the language of `words`. It has neither a PIN nor
/// the six words of the drive: a card lies on tables.
///
/// # Errors
/// Returns an error if the page cannot be made or the file cannot be written.
pub fn card(
    campaign: &Campaign,
    path: &Path,
    paper: Paper,
    words: &Words,
) -> Result<(), OutputError> {
    let organizer = campaign.petition.organizer.as_ref();
    let lost = match organizer {
        Some(organizer) => say!(
            words,
            "card-lost-to",
            name = organizer.name.as_str(),
            contact = organizer.contact.as_str()
        ),
        None => say!(words, "card-lost"),
    };
    let steps = [
        (say!(words, "card-begin"), say!(words, "card-begin-text")),
        (say!(words, "card-hand"), say!(words, "card-hand-text")),
        (say!(words, "card-read"), say!(words, "card-read-text")),
        (say!(words, "card-hide"), say!(words, "card-hide-text")),
        (say!(words, "card-wrong"), say!(words, "card-wrong-text")),
        (say!(words, "card-end"), say!(words, "card-end-text")),
        (say!(words, "card-gone"), lost),
    ];
    let printed = print::card(&Card {
        heading: &heading(campaign, words.language(), None),
        title: &say!(words, "card-title"),
        steps: &steps,
        foot: &say!(words, "card-foot"),
        practice: &say!(words, "kiosk-practice"),
        paper,
        created: creation_date(None),
    })?;
    write(path, &printed.pdf)
}
