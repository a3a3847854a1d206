//! The reasons why a campaign cannot be read, made or collected for.

use std::io;
use std::path::PathBuf;

use super::{CampaignFileError, KeyError, PinError};
use petition::Fault;

/// The reason why nothing may be collected for a campaign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Untested {
    /// No test record was opened at set-up, or the key was changed since.
    #[error(
        "the campaign's key was changed or never tested, so what is sealed with it might never be opened; make the campaign again, or copy its folder again from the organizer"
    )]
    NotTested,
    /// The key was destroyed.
    #[error("the campaign's key was destroyed on {day}, so nothing more can be collected for it; its certificate is {}", certificate.display())]
    Erased {
        /// The day when it was destroyed.
        day: String,
        /// The path of the certificate.
        certificate: PathBuf,
    },
    /// The destruction of the key was begun, but not finished.
    #[error(
        "destroying the campaign's key was begun on {day} and was not finished, so nothing is collected for it; finish it with `petition-kiosk erase`, or in the office"
    )]
    Erasing {
        /// The day when it was begun.
        day: String,
    },
}

/// The reason why a campaign could not be read or made.
#[derive(Debug, thiserror::Error)]
pub enum CampaignError {
    /// There is no folder.
    #[error("there is no campaign folder at {}; make one with `petition-kiosk campaign new`, or copy it from the organizer", .0.display())]
    NoFolder(PathBuf),
    /// There is a folder without this file.
    #[error("{} is missing from the campaign folder; copy the folder again from the organizer", .0.display())]
    NoFile(PathBuf),
    /// A file cannot be read or written.
    #[error("{} cannot be used: {source}; nothing was changed", path.display())]
    Io {
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// `campaign.toml` cannot be read.
    #[error("{} is not a campaign this program can read ({source}); copy the folder again from the organizer", path.display())]
    NotACampaign {
        /// The path of the file.
        path: PathBuf,
        /// The first fault in the file.
        source: CampaignFileError,
    },
    /// The petition cannot be written as TOML.
    #[error("the petition cannot be written to {} ({source}); the campaign was not made, check the petition file", path.display())]
    PetitionNotWritten {
        /// The path of the file.
        path: PathBuf,
        /// The error of the TOML writer.
        source: toml::ser::Error,
    },
    /// `petition.toml` is not the one that the organizer signed.
    #[error("{} is not the petition that the organizer signed; copy the folder again from the organizer", .0.display())]
    OtherPetition(PathBuf),
    /// The campaign in this folder is not the one that was joined here.
    #[error("the campaign in {} was not signed by the organizer whose campaign this station joined; nothing was changed here, ask the organizer", .0.display())]
    OtherOrganizer(PathBuf),
    /// The campaign in this folder is an earlier version than the one that was joined here.
    #[error("the campaign in {} is older than the one on this station; nothing was changed here, ask the organizer for the newest", .0.display())]
    Older(PathBuf),
    /// The words that were typed are not those of the campaign in this folder.
    #[error("the two words are not those of the campaign in {}; nothing was taken over, ask the organizer and do not go on", .0.display())]
    OtherWords(PathBuf),
    /// `petition.toml` has faults.
    #[error("{} cannot be signed: {}", path.display(), faults.first().map(ToString::to_string).unwrap_or_default())]
    BadPetition {
        /// The path of the file.
        path: PathBuf,
        /// All faults in it.
        faults: Vec<Fault>,
    },
    /// Nothing may be collected for the campaign any more.
    #[error(transparent)]
    Over(#[from] Untested),
    /// The folder is not empty, and nothing in it is overwritten.
    #[error("{} is not empty; choose a new folder for the campaign", .0.display())]
    NotEmpty(PathBuf),
    /// The online address does not fit into a QR code.
    #[error("the online address {0}")]
    BadAddress(#[source] petition::AddressError),
    /// The PIN of the station is not valid.
    #[error(transparent)]
    Pin(#[from] PinError),
    /// The key could not be made, or did not open its own test record.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// What was written onto a stick is not what is read back from it.
    #[error("{} was not read back as it was written; take another stick", .0.display())]
    NotReadBack(PathBuf),
    /// There is no event with this code.
    #[error("there is no event with the code {0:?}; `petition-kiosk campaign check` lists them")]
    NoEvent(String),
    /// The day of retention is not a day.
    #[error("{0:?} is not a day like 2027-06-30")]
    NotADay(String),
    /// The day of retention is later than the one that signers were told.
    #[error(
        "signers were told that the key will be destroyed by {promised}, so the day can be brought forward and not put off; nothing was changed"
    )]
    LaterRetention {
        /// The day that signers were told.
        promised: String,
    },
    /// The name of a station is not valid.
    #[error("the name of a station has at most 40 characters; \"{0}\" is not one")]
    BadStationName(String),
    /// The name of an event is not valid.
    #[error(
        "an event needs a name with a letter or digit, at most 60 characters; \"{0}\" is not one"
    )]
    BadEvent(String),
}
