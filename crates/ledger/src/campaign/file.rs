//! Reading and writing `campaign.toml`.
//!
//! The file ends with a table `[signed]`, whose only field is the organizer's signature over every
//! byte before it. So whoever reads the file needs no rules on how its fields are written.

use serde::{Deserialize, Serialize};

use super::signed::{Message, from_hex, is_signed_by, to_hex};
use super::{CampaignId, CampaignKeys, Event, OrganizerKey, Recipients, StationName};

/// The format of files that this program writes. Format 1 was not signed.
const FORMAT: u32 = 2;
const SIGNED: &str = "\n[signed]\n";

/// The contents of the file, checked.
pub(super) struct Raw {
    pub id: CampaignId,
    /// The number of this version of the campaign, from 1.
    pub version: u64,
    pub signing_key: [u8; 32],
    pub recipients: Recipients,
    pub tested: String,
    /// The hash of `petition.toml`.
    pub petition: [u8; 32],
    pub online: String,
    pub retention: Option<String>,
    pub goal: Option<u64>,
    pub show_count: bool,
    pub events: Vec<Event>,
    pub stations: Vec<StationName>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Toml {
    format: u32,
    id: CampaignId,
    version: u64,
    signing_key: String,
    recipient: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    backup_recipient: Option<String>,
    tested: String,
    petition: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    online: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    retention: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    goal: Option<u64>,
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    show_count: bool,
    #[serde(default)]
    events: Vec<Event>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    stations: Vec<StationName>,
}

/// The end of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    signature: String,
}

/// The field that every version of the file begins with.
#[derive(Deserialize)]
struct Format {
    format: u32,
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
    /// It was made before campaigns were signed.
    #[error(
        "it was made by a version before 0.2, whose campaigns were not signed, so anyone could change them; make the campaign again"
    )]
    BeforeSigning,
    /// The organizer did not sign it as it is.
    #[error("it is not as its organizer signed it: somebody changed it")]
    NotSigned,
    /// It has no age public key to seal to.
    #[error("its recipient is not an age public key")]
    Recipient,
    /// It has no hash of its petition.
    #[error("its `petition` is not a hash")]
    Petition,
    /// The source code of an event could lead out of a folder, as a part of a file's name.
    #[error("the event code {0:?} is not a short name of a-z, 0-9 and hyphens")]
    EventCode(String),
    /// Its day of retention is not a day.
    #[error("its `retention` {0:?} is not a day like 2027-06-30")]
    Retention(String),
    /// Its online address does not fit into a QR code.
    #[error("its online address {0}")]
    Address(#[from] petition::AddressError),
}

fn one_line(message: &str) -> String {
    message.lines().collect::<Vec<_>>().join(" ")
}

/// The message that the organizer signs: every byte of the file before the table `[signed]`.
fn message(signed: &str) -> Message {
    Message::new("petition-kiosk 2026-11 campaign v2", &[signed.as_bytes()])
}

pub(super) fn parse(source: &str) -> Result<Raw, CampaignFileError> {
    let format = toml::from_str::<Format>(source)?.format;
    if format < FORMAT {
        return Err(CampaignFileError::BeforeSigning);
    } else if format > FORMAT {
        return Err(CampaignFileError::Format(format));
    }
    let at = source.rfind(SIGNED).ok_or(CampaignFileError::NotSigned)? + 1;
    let (signed, end) = source.split_at(at);
    let toml: Toml = toml::from_str(signed)?;
    let end: Signed = toml::from_str(end.trim_start_matches("[signed]"))?;
    let signing_key = from_hex(&toml.signing_key).ok_or(CampaignFileError::NotSigned)?;
    let signature = from_hex(&end.signature).ok_or(CampaignFileError::NotSigned)?;
    if !is_signed_by(&signing_key, &message(signed), &signature) {
        return Err(CampaignFileError::NotSigned);
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
    if let Some(day) = &toml.retention
        && !petition::time::is_day(day)
    {
        return Err(CampaignFileError::Retention(day.clone()));
    }
    if !toml.online.is_empty() {
        petition::check_address(&toml.online)?;
    }
    Ok(Raw {
        id: toml.id,
        version: toml.version,
        signing_key,
        recipients,
        tested: toml.tested,
        petition: from_hex(&toml.petition).ok_or(CampaignFileError::Petition)?,
        online: toml.online,
        retention: toml.retention,
        goal: toml.goal,
        show_count: toml.show_count,
        events: toml.events,
        stations: toml.stations,
    })
}

impl Raw {
    /// The text of the file, signed.
    pub(super) fn to_toml(&self, key: &OrganizerKey) -> String {
        let toml = Toml {
            format: FORMAT,
            id: self.id,
            version: self.version,
            signing_key: to_hex(&self.signing_key),
            recipient: self.recipients.organizer(),
            backup_recipient: self.recipients.backup(),
            tested: self.tested.clone(),
            petition: to_hex(&self.petition),
            online: self.online.clone(),
            retention: self.retention.clone(),
            goal: self.goal,
            show_count: self.show_count,
            events: self.events.clone(),
            stations: self.stations.clone(),
        };
        // Only strings, numbers and one list of tables, all of which TOML can express.
        let mut text = toml::to_string_pretty(&toml).unwrap_or_default();
        text.push('\n');
        let signature = to_hex(&key.sign(&message(&text)));
        text.push_str(&format!("[signed]\nsignature = \"{signature}\"\n"));
        text
    }

    pub(super) fn keys(&self) -> CampaignKeys {
        CampaignKeys::new(
            self.id,
            self.signing_key,
            &self.recipients.organizer(),
            self.recipients.backup().as_deref(),
        )
    }
}

/// The hash of a petition file.
pub(super) fn petition_hash(source: &str) -> [u8; 32] {
    *Message::new(
        "petition-kiosk 2026-11 petition file v1",
        &[source.as_bytes()],
    )
    .as_bytes()
}
