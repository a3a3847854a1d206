//! Writes the petition file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::format::FORMAT;
use super::{Fields, Language, Mark, Organizer, Petition};
use crate::consent::{Consent, EMAIL};
use crate::i18n::{Words, languages};

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
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    sentences: &'a BTreeMap<Language, BTreeMap<String, String>>,
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
        sentences: &petition.sentences,
    })
}

/// Returns the source of a petition file with every sentence of a consent in it. If the file leaves
/// some to the program, it is written anew, without its comments: signers agree to words, so a later
/// version of the program must not find others.
///
/// # Errors
/// The same as of [`to_toml`]. `petition` must have been read from `source`.
pub fn with_sentences(petition: &Petition, source: String) -> Result<String, toml::ser::Error> {
    let file: toml::Table = source.parse().unwrap_or_default();
    let has = |language: &Language, id: &str| {
        let sentence = file
            .get("text")
            .and_then(|texts| texts.get(language.as_str()))
            .and_then(|text| text.get("consents"))
            .and_then(|consents| consents.get(id))
            .and_then(toml::Value::as_str);
        sentence.is_some_and(|sentence| !sentence.trim().is_empty())
    };
    let is_whole = petition.languages().into_iter().all(|language| {
        let mut consents = petition.consents.iter();
        consents.all(|consent| has(language, &consent.id))
    });
    let source = if is_whole { source } else { to_toml(petition)? };
    Ok(source + &own_sentences(petition))
}

/// The place of the mark in a file.
#[derive(Deserialize)]
struct Place {
    organizer: Option<PlaceInOrganizer>,
}

#[derive(Deserialize)]
struct PlaceInOrganizer {
    mark: Option<Spanned<String>>,
}

/// Returns the source of a petition file with the organizer's mark itself in the place of the name
/// of its file, and otherwise as it stands. `petition` must have been read from `source`.
#[must_use]
pub fn with_mark(petition: &Petition, mut source: String) -> String {
    let mark = petition
        .organizer
        .as_ref()
        .and_then(|one| one.mark.as_ref());
    let place: Option<Place> = toml::from_str(&source).ok();
    let entry = place.and_then(|place| place.organizer?.mark);
    if let (Some(mark), Some(entry)) = (mark, entry)
        && !Mark::is_inside(entry.get_ref())
    {
        source.replace_range(entry.span(), &format!("\"{mark}\""));
    }
    source
}

/// Returns the program's own sentence of the consent to e-mail, as TOML, in each language that the
/// petition has nothing in: somebody who cannot read the letter should be able to read a box before
/// they tick it. There are none if the organizer's sentence is not the program's, which may promise
/// something else.
fn own_sentences(petition: &Petition) -> String {
    let sentence = |language: &Language| say!(Words::new(language), "kiosk-consent-to-email");
    let Some(consent) = petition.consents.iter().find(|one| one.id == EMAIL) else {
        return String::new();
    };
    let (first, language) = petition.consent_sentence(consent, &petition.language);
    if !languages().contains(language) || first != sentence(language) {
        return String::new();
    }
    let has = |language: &Language| {
        petition.texts.contains_key(language) || petition.sentences.contains_key(language)
    };
    languages()
        .iter()
        .filter(|language| !has(language))
        .map(|language| {
            let sentence = toml::Value::String(sentence(language));
            format!("\n[sentences.{language}]\n{EMAIL} = {sentence}\n")
        })
        .collect()
}
