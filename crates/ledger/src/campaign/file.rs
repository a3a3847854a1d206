//! Reading and writing `campaign.toml`.

use serde::{Deserialize, Serialize};

use super::{CampaignId, Erasure, Event, Pin, Recipients};

const FORMAT: u32 = 1;

/// The contents of the file, checked.
pub(super) struct Raw {
    pub id: CampaignId,
    pub recipients: Recipients,
    pub tested: String,
    pub online: String,
    pub pin: Pin,
    pub retention: Option<String>,
    pub goal: Option<u64>,
    pub show_count: bool,
    pub erasure: Option<Erasure>,
    pub events: Vec<Event>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Toml {
    format: u32,
    id: CampaignId,
    recipient: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    backup_recipient: Option<String>,
    tested: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    online: String,
    pin: Pin,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    retention: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    goal: Option<u64>,
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    show_count: bool,
    /// An older version of this program does not know this field and refuses the file, so it
    /// collects nothing more either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    erasure: Option<Erasure>,
    #[serde(default)]
    events: Vec<Event>,
}

fn yes() -> bool {
    true
}

/// The reason why a file is not a `campaign.toml`.
#[derive(Debug, thiserror::Error)]
pub enum CampaignFileError {
    /// It is not TOML, or has other fields than a campaign.
    #[error("{}", one_line(.0.message()))]
    Toml(#[from] toml::de::Error),
    /// It has a format that this program does not know.
    #[error("format {0}, this program reads {FORMAT}")]
    Format(u32),
    /// It has no age public key to seal to.
    #[error("its recipient is not an age public key")]
    Recipient,
    /// The source code of an event could lead out of a folder, as a part of a file's name.
    #[error("the event code {0:?} is not a short name of a-z, 0-9 and hyphens")]
    EventCode(String),
    /// Its online address does not fit into a QR code.
    #[error("its online address {0}")]
    Address(#[from] petition::AddressError),
}

fn one_line(message: &str) -> String {
    message.lines().collect::<Vec<_>>().join(" ")
}

pub(super) fn parse(source: &str) -> Result<Raw, CampaignFileError> {
    let toml: Toml = toml::from_str(source)?;
    if toml.format != FORMAT {
        return Err(CampaignFileError::Format(toml.format));
    }
    let recipients = Recipients::parse(&toml.recipient, toml.backup_recipient.as_deref())
        .ok_or(CampaignFileError::Recipient)?;
    if let Some(event) = toml
        .events
        .iter()
        .find(|event| !petition::is_code(&event.code))
    {
        return Err(CampaignFileError::EventCode(event.code.clone()));
    }
    if !toml.online.is_empty() {
        petition::check_address(&toml.online)?;
    }
    Ok(Raw {
        id: toml.id,
        recipients,
        tested: toml.tested,
        online: toml.online,
        pin: toml.pin,
        retention: toml.retention,
        goal: toml.goal,
        show_count: toml.show_count,
        erasure: toml.erasure,
        events: toml.events,
    })
}

impl Raw {
    pub(super) fn to_toml(&self) -> String {
        let toml = Toml {
            format: FORMAT,
            id: self.id,
            recipient: self.recipients.organizer(),
            backup_recipient: self.recipients.backup(),
            tested: self.tested.clone(),
            online: self.online.clone(),
            pin: self.pin.clone(),
            retention: self.retention.clone(),
            goal: self.goal,
            show_count: self.show_count,
            erasure: self.erasure.clone(),
            events: self.events.clone(),
        };
        // Only strings, numbers and one list of tables, all of which TOML can express.
        toml::to_string_pretty(&toml).unwrap_or_default()
    }
}
