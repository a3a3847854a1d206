//! Writes the petition file.

use std::collections::BTreeMap;

use serde::Serialize;

use super::format::FORMAT;
use super::{Fields, Organizer, Petition};
use crate::consent::Consent;

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    language: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    online: &'a str,
    fields: Fields,
    #[serde(skip_serializing_if = "Option::is_none")]
    organizer: Option<&'a Organizer>,
    consents: &'a [Consent],
    text: BTreeMap<&'a str, FileText<'a>>,
}

#[derive(Serialize)]
struct FileText<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    summary: &'a str,
    target: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    from: &'a str,
    body: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    call: &'a str,
    demand: &'a str,
    sponsors: &'a [String],
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unofficial: bool,
    consents: &'a BTreeMap<String, String>,
}

/// Writes a petition as a file that people can edit. [`Petition::from_toml`] reads it back.
///
/// # Errors
/// Returns an error if TOML cannot express the petition. It can express every petition that was
/// read from a file.
pub fn to_toml(petition: &Petition) -> Result<String, toml::ser::Error> {
    let text = petition.texts.iter().map(|(language, text)| {
        let text_out = FileText {
            title: &text.title,
            summary: &text.summary,
            target: &text.target,
            from: &text.from,
            body: format!("{}\n", text.body),
            call: &text.call,
            demand: &text.demand,
            sponsors: &text.sponsors,
            unofficial: text.unofficial,
            consents: &text.consents,
        };
        (language.as_str(), text_out)
    });
    toml::to_string_pretty(&File {
        format: FORMAT,
        language: petition.language.as_str(),
        online: &petition.online,
        fields: petition.fields,
        organizer: petition.organizer.as_ref(),
        consents: &petition.consents,
        text: text.collect(),
    })
}
