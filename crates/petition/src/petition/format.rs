//! Reads the petition file: TOML in, a [`Petition`] or every fault out.
//!
//! It does so in two steps, as ripgrep does with its flags: serde reads the raw file, then the raw
//! file is checked and typed. Raw values stay inside this module.

mod consents;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::address::check_address;
use super::advice::Names;
use super::organizer::{RawOrganizer, typed_organizer};
use super::{Beside, Field, Fields, Language, MarkError, Need, Petition, Text};
use crate::consent::Consent;
use consents::{RawConsent, RawSentences, sentences, typed_consents, typed_sentences};

/// The only version of the format so far.
pub(super) const FORMAT: u32 = 1;
/// The greatest lengths that fit on a screen and a sheet, in characters. A longer text was probably
/// pasted by mistake.
const MAX_TITLE: usize = 300;
const MAX_DEMAND: usize = 600;
const MAX_BODY: usize = 40_000;

/// An error or a warning about a petition file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line of the fault, counted from 1.
    pub line: usize,
    /// Tells errors from warnings.
    pub severity: Severity,
    /// A sentence that says what is wrong and what to write instead.
    pub message: String,
}

/// The consequence of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The petition cannot be signed.
    Error,
    /// The petition can be signed, but someone should look at it.
    Warning,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let warning = if self.severity == Severity::Warning {
            "warning: "
        } else {
            ""
        };
        write!(f, "line {}: {warning}{}", self.line, self.message)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    format: Spanned<u32>,
    language: Spanned<String>,
    #[serde(default)]
    online: Option<Spanned<String>>,
    #[serde(default)]
    fields: Option<Spanned<Fields>>,
    #[serde(default)]
    organizer: Option<RawOrganizer>,
    #[serde(default)]
    consents: Vec<Spanned<RawConsent>>,
    text: BTreeMap<Spanned<String>, Spanned<RawText>>,
    #[serde(default)]
    sentences: RawSentences,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawText {
    title: Spanned<String>,
    #[serde(default)]
    summary: String,
    target: Spanned<String>,
    #[serde(default)]
    from: String,
    body: Spanned<String>,
    #[serde(default)]
    call: String,
    demand: Spanned<String>,
    #[serde(default)]
    sponsors: Vec<Spanned<String>>,
    #[serde(default)]
    consents: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    unofficial: bool,
}

/// Collects faults while a file is checked.
pub(super) struct Faults<'a> {
    source: &'a str,
    found: Vec<Fault>,
}

impl Faults<'_> {
    fn push(&mut self, severity: Severity, at: Range<usize>, message: impl Into<String>) {
        let start = at.start.min(self.source.len());
        let line = 1 + self.source.as_bytes()[..start]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        self.found.push(Fault {
            line,
            severity,
            message: message.into(),
        });
    }

    pub(super) fn error(&mut self, at: Range<usize>, message: impl Into<String>) {
        self.push(Severity::Error, at, message);
    }

    pub(super) fn warn(&mut self, at: Range<usize>, message: impl Into<String>) {
        self.push(Severity::Warning, at, message);
    }

    fn check_text(&mut self, name: &str, value: &Spanned<String>, max_chars: usize) {
        let (text, at) = (value.get_ref().trim(), value.span());
        if text.is_empty() {
            self.error(
                at,
                format!("`{name}` is empty; write the petition's {name} there"),
            );
        } else if text.chars().count() > max_chars {
            self.error(
                at,
                format!(
                    "`{name}` is longer than {max_chars} characters and would not fit on a sheet; \
                     shorten it"
                ),
            );
        }
    }
}

/// Returns the errors and warnings of a petition file, sorted by line. A mark is read only if it
/// stands in the file itself.
#[must_use]
pub fn check(source: &str) -> Vec<Fault> {
    check_with(source, &from_nowhere)
}

/// Returns the errors and warnings of a petition file in its folder, sorted by line.
#[must_use]
pub fn check_with(source: &str, beside: Beside<'_>) -> Vec<Fault> {
    parse(source, beside).1
}

/// Reads no file: a campaign's petition needs none.
pub(super) fn from_nowhere(name: &str) -> Result<Vec<u8>, MarkError> {
    Err(MarkError::NotRead(name.to_owned()))
}

pub(super) fn read(source: &str, beside: Beside<'_>) -> Result<Petition, Vec<Fault>> {
    let (petition, faults) = parse(source, beside);
    let errors: Vec<_> = faults
        .into_iter()
        .filter(|fault| fault.severity == Severity::Error)
        .collect();
    match petition {
        Some(petition) if errors.is_empty() => Ok(petition),
        _ => Err(errors),
    }
}

fn parse(source: &str, beside: Beside<'_>) -> (Option<Petition>, Vec<Fault>) {
    let mut faults = Faults {
        source,
        found: Vec::new(),
    };
    let raw: Raw = match toml::from_str(source) {
        Ok(raw) => raw,
        Err(error) => {
            let reason = error.message().lines().collect::<Vec<_>>().join(" ");
            faults.error(
                error.span().unwrap_or(0..0),
                format!("this cannot be read as a petition: {reason}"),
            );
            return (None, faults.found);
        }
    };
    if *raw.format.get_ref() != FORMAT {
        faults.error(
            raw.format.span(),
            format!(
                "`format` is {}; this program reads format {FORMAT}",
                raw.format.get_ref()
            ),
        );
    }
    let fields_at = raw.fields.as_ref().map_or(0..0, Spanned::span);
    let fields = raw.fields.map(Spanned::into_inner).unwrap_or_default();
    let online_at = raw.online.as_ref().map_or(0..0, Spanned::span);
    let online = raw.online.map(Spanned::into_inner).unwrap_or_default();

    check_fields(&mut faults, &fields, fields_at.clone());
    let consents = typed_consents(&mut faults, raw.consents, &fields);
    let organizer = typed_organizer(&mut faults, raw.organizer, beside);
    check_online(&mut faults, &online, online_at);

    let first = Language::new(raw.language.get_ref());
    if first.is_none() {
        faults.error(
            raw.language.span(),
            "`language` is not a language tag; write one like \"en\" or \"zh-Hans\"",
        );
    }
    let mut texts = BTreeMap::new();
    for (tag, text) in raw.text {
        let (at, whole) = (tag.span(), text.span());
        let Some(language) = Language::new(tag.get_ref()) else {
            faults.error(
                at,
                format!(
                    "`text.{}` is not named by a language tag; write one like `text.en`",
                    tag.get_ref()
                ),
            );
            continue;
        };
        let organizer = organizer.as_ref().map_or("", |organizer| &organizer.name);
        let text = text.into_inner();
        let text = typed_text(&mut faults, text, whole, &language, &consents, organizer);
        texts.insert(language, text);
    }
    let sentences = typed_sentences(&mut faults, raw.sentences, &texts, &consents);
    let petition = first.and_then(|language| {
        if !texts.contains_key(&language) {
            faults.error(
                raw.language.span(),
                format!("there is no `[text.{language}]`, the language shown first; add it"),
            );
            return None;
        }
        Some(Petition {
            online,
            fields,
            organizer,
            consents,
            language,
            texts,
            sentences,
        })
    });
    faults.found.sort_by_key(|fault| fault.line);
    (petition, faults.found)
}

fn check_fields(faults: &mut Faults<'_>, fields: &Fields, at: Range<usize>) {
    if !fields.asks(Field::GivenName) && !fields.asks(Field::FamilyName) {
        faults.error(
            at.clone(),
            "neither `given_name` nor `family_name` is asked for; a signature needs a name",
        );
    } else if fields.given_name != Need::Required && fields.family_name != Need::Required {
        faults.error(
            at.clone(),
            "neither name is \"required\"; a signature needs a name",
        );
    }
    if !fields.asks(Field::Ink) {
        faults.warn(
            at,
            "`ink` is off: the signed sheets will have no drawn signatures, and some offices want \
             them",
        );
    }
}

fn check_online(faults: &mut Faults<'_>, online: &str, at: Range<usize>) {
    if online.is_empty() {
        faults.warn(
            at,
            "there is no `online` address yet: QR codes need one; a campaign can give it",
        );
    } else if let Err(error) = check_address(online) {
        faults.error(at, format!("`online` {error}"));
    }
}

fn typed_text(
    faults: &mut Faults<'_>,
    raw: RawText,
    whole: Range<usize>,
    language: &Language,
    consents: &[Consent],
    organizer: &str,
) -> Text {
    faults.check_text("title", &raw.title, MAX_TITLE);
    faults.check_text("target", &raw.target, MAX_TITLE);
    faults.check_text("demand", &raw.demand, MAX_DEMAND);
    faults.check_text("body", &raw.body, MAX_BODY);
    for sponsor in &raw.sponsors {
        if sponsor.get_ref().trim().is_empty() {
            faults.error(
                sponsor.span(),
                "a sponsor's name is empty; write it or drop the line",
            );
        }
    }
    let sponsors = raw.sponsors.iter().map(|name| name.get_ref().as_str());
    let names = Names {
        organizer,
        sponsors: sponsors.collect(),
    };
    let consents = sentences(faults, raw.consents, whole, language, consents, &names);
    Text {
        title: raw.title.into_inner(),
        summary: raw.summary,
        target: raw.target.into_inner(),
        from: raw.from,
        body: raw.body.into_inner().trim().to_owned(),
        call: raw.call,
        demand: raw.demand.into_inner(),
        sponsors: raw.sponsors.into_iter().map(Spanned::into_inner).collect(),
        consents,
        unofficial: raw.unofficial,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::petition::{BUNDLED, to_toml};

    const SMALL: &str = "format = 1\nlanguage = \"en\"\nonline = \"https://example.org/p\"\n\n\
        [text.en]\ntitle = \"T\"\ntarget = \"Congress\"\nbody = \"B\"\ndemand = \"D\"\n\n\
        [organizer]\nname = \"O\"\ncontact = \"o@example.org\"\n";

    fn faults(source: &str) -> Vec<String> {
        check(source).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_bundled_petition_has_no_error_and_comes_back_the_same() {
        let petition = Petition::from_toml(BUNDLED).expect("no faults");
        let again = Petition::from_toml(&to_toml(&petition).expect("TOML")).expect("no faults");
        assert_eq!(petition, again);
    }

    #[test]
    fn a_small_petition_is_enough() {
        assert_eq!(faults(SMALL), [""; 0]);
    }

    #[test]
    fn every_fault_is_named_with_its_line() {
        let broken = SMALL
            .replace("\"T\"", "\" \"")
            .replace("demand = \"D\"", "demand = \"\"")
            .replace("https", "gopher");
        let found = faults(&broken);
        assert_eq!(found.len(), 3, "{found:?}");
        for (fault, line) in found.iter().zip(["line 3: ", "line 6: ", "line 9: "]) {
            assert!(fault.starts_with(line), "{fault}");
        }
    }

    #[test]
    fn what_is_not_toml_or_not_known_is_named_with_its_line() {
        for (source, line, word) in [
            ("format = 1\nlanguage = \"en", "line 2:", "cannot be read"),
            (&*SMALL.replace("target", "targett"), "line 7:", "targett"),
            (
                &*SMALL.replace("format = 1", "format = 7"),
                "line 1:",
                "format",
            ),
            (&*SMALL.replace("\"en\"", "\"es\""), "line 2:", "text.es"),
        ] {
            let found = faults(source);
            assert!(
                found
                    .iter()
                    .any(|f| f.starts_with(line) && f.contains(word)),
                "{source}\n{found:?}"
            );
        }
    }

    #[test]
    fn a_consent_needs_words_and_its_field() {
        let with = SMALL.replace("[text.en]", "[[consents]]\nid = \"sms\"\n\n[text.en]");
        let found = faults(&with);
        assert!(found.iter().any(|f| f.contains("`phone`")), "{found:?}");
        assert!(found.iter().any(|f| f.contains("no sentence")), "{found:?}");
    }

    #[test]
    fn a_petition_without_a_name_to_sign_is_refused() {
        let nameless =
            SMALL.replace("[text.en]", "[fields]\nemail = \"required\"\ngiven_name = \"off\"\nfamily_name = \"off\"\n\n[text.en]");
        assert!(faults(&nameless).iter().any(|f| f.contains("needs a name")));
    }
}
