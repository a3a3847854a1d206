//! The petition: its texts, its form and its consents.
//!
//! A [`Petition`] is read from a TOML file ([`format`]) or made from plain text ([`import()`]). It
//! has a text in one or more languages; a [`TextHash`] identifies the exact text that a person
//! signed.

mod address;
mod advice;
mod colour;
mod format;
mod hash;
mod import;
mod mark;
mod organizer;
mod text;
mod write;

pub use address::{AddressError, check_address, with_query};
pub use colour::Colour;
pub use format::{Fault, Severity, check, check_with};
pub use hash::{TextHash, TextHashError};
pub use import::{ImportError, Imported, LONGEST_LETTER, Note, import, import_file};
pub use mark::{Beside, Mark, MarkError, Picture};
pub use organizer::Organizer;
pub use text::{Block, Span, Text};
pub use write::{to_toml, with_mark, with_sentences};

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::consent::{self, Agreed, Consent, WordsHash};

/// The petition file that comes with the program.
pub const BUNDLED: &str = include_str!("../../../assets/petitions/protect-immigration-act.toml");

/// A petition: its text in each language, and the form for its signers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Petition {
    /// The address of the petition online, without a source code: `https://example.org/protect`.
    /// Empty if there is none.
    pub online: String,
    /// The fields of the form and the need of each.
    pub fields: Fields,
    /// The organizer who asks people to sign. `None` if the file does not say.
    pub organizer: Option<Organizer>,
    /// The consents that the form offers. None of them is needed to sign.
    pub consents: Vec<Consent>,
    /// The language shown first, a key of `texts`.
    language: Language,
    texts: BTreeMap<Language, Text>,
    /// The sentences of consents in languages that the petition has no text in, by consent id.
    sentences: BTreeMap<Language, BTreeMap<String, String>>,
}

/// A BCP 47 language tag, such as `en`, `es` or `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Language(String);

impl Language {
    /// Returns the language with this tag, or `None` if it is not shaped like a tag: 2 to 16
    /// letters, digits and hyphens.
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        let fits = (2..=16).contains(&tag.len())
            && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        fits.then(|| Self(tag.to_owned()))
    }

    /// Returns English, in which the program has every sentence.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// Returns the tag, such as `zh-Hans`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns true if the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.primary(), "ar" | "fa" | "he" | "ur")
    }

    /// Returns true if people write the family name before the given name.
    #[must_use]
    pub fn is_family_name_first(&self) -> bool {
        matches!(self.primary(), "zh" | "ko" | "ja" | "vi")
    }

    /// Returns true if names are written in letters other than the Latin ones.
    #[must_use]
    pub fn has_own_script(&self) -> bool {
        matches!(
            self.primary(),
            "zh" | "ko" | "ja" | "ar" | "fa" | "he" | "ur"
        )
    }

    /// The language itself, without script and region.
    fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A field that a form can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The given name.
    GivenName,
    /// The family name.
    FamilyName,
    /// An e-mail address.
    Email,
    /// A ZIP code of the United States, 5 or 5+4 digits, or the postal code of another country.
    Zip,
    /// The city or town.
    City,
    /// The state or territory, two letters.
    State,
    /// House number and street.
    Street,
    /// A telephone number.
    Phone,
    /// A message to the petition's target.
    Comment,
    /// The signature drawn by hand.
    Ink,
}

impl Field {
    /// Every field, in the order of the form.
    pub const ALL: [Self; 10] = [
        Self::GivenName,
        Self::FamilyName,
        Self::Email,
        Self::Phone,
        Self::Street,
        Self::Zip,
        Self::City,
        Self::State,
        Self::Comment,
        Self::Ink,
    ];

    /// Returns the name in petition files and in drafts, such as `given_name`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Email => "email",
            Self::Zip => "zip",
            Self::City => "city",
            Self::State => "state",
            Self::Street => "street",
            Self::Phone => "phone",
            Self::Comment => "comment",
            Self::Ink => "ink",
        }
    }
}

/// The need of a field: whether the form shows it and whether it must be filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Shown, and must be filled to sign. The family name may stay empty for who has one name, and
    /// the address for who has none in the United States.
    Required,
    /// Shown, and may stay empty.
    Optional,
    /// Not shown. A draft that fills it is refused.
    #[default]
    Off,
}

impl Need {
    /// The need of a field for somebody who cannot fill it.
    pub(crate) const fn min_optional(self) -> Self {
        match self {
            Self::Required | Self::Optional => Self::Optional,
            Self::Off => Self::Off,
        }
    }
}

/// The need of every field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fields {
    /// The need of the given name.
    pub given_name: Need,
    /// The need of the family name.
    pub family_name: Need,
    /// The need of the e-mail address.
    pub email: Need,
    /// The need of the ZIP code.
    pub zip: Need,
    /// The need of the city.
    pub city: Need,
    /// The need of the state.
    pub state: Need,
    /// The need of the house number and street.
    pub street: Need,
    /// The need of the telephone number.
    pub phone: Need,
    /// The need of the comment.
    pub comment: Need,
    /// The need of the drawn signature.
    pub ink: Need,
}

impl Default for Fields {
    /// Asks for the things that an office on Capitol Hill looks for on a sheet, and nothing more: a
    /// name, a place and a signature. An e-mail address is optional, for signers who want to hear
    /// back.
    fn default() -> Self {
        Self {
            given_name: Need::Required,
            family_name: Need::Required,
            email: Need::Optional,
            zip: Need::Required,
            city: Need::Optional,
            state: Need::Optional,
            street: Need::Off,
            phone: Need::Off,
            comment: Need::Off,
            ink: Need::Required,
        }
    }
}

impl Fields {
    /// Returns the need of one field.
    #[must_use]
    pub const fn need(&self, field: Field) -> Need {
        match field {
            Field::GivenName => self.given_name,
            Field::FamilyName => self.family_name,
            Field::Email => self.email,
            Field::Zip => self.zip,
            Field::City => self.city,
            Field::State => self.state,
            Field::Street => self.street,
            Field::Phone => self.phone,
            Field::Comment => self.comment,
            Field::Ink => self.ink,
        }
    }

    /// Returns true if the form shows the field.
    #[must_use]
    pub fn asks(&self, field: Field) -> bool {
        self.need(field) != Need::Off
    }
}

impl Petition {
    /// Makes a petition of one language, with the default form and the consent to e-mail.
    #[must_use]
    pub fn new(language: Language, text: Text) -> Self {
        Self {
            online: String::new(),
            fields: Fields::default(),
            organizer: None,
            consents: vec![Consent::new(consent::EMAIL)],
            texts: BTreeMap::from([(language.clone(), text)]),
            sentences: BTreeMap::new(),
            language,
        }
    }

    /// Reads the bundled petition from [`BUNDLED`].
    ///
    /// # Errors
    /// Returns the faults of the file. A test makes sure that it has none.
    pub fn bundled() -> Result<Self, Vec<Fault>> {
        Self::from_toml(BUNDLED)
    }

    /// Reads a petition file.
    ///
    /// # Errors
    /// Returns every fault that keeps the petition from being signed, each with its line. The
    /// warnings of [`check`] are not among them.
    pub fn from_toml(source: &str) -> Result<Self, Vec<Fault>> {
        format::read(source, &format::from_nowhere)
    }

    /// Reads a petition file in the folder where somebody wrote it: `beside` reads the mark that it
    /// names.
    ///
    /// # Errors
    /// Returns the same faults as [`from_toml`](Self::from_toml), and those of the mark.
    pub fn from_toml_with(source: &str, beside: Beside<'_>) -> Result<Self, Vec<Fault>> {
        format::read(source, beside)
    }

    /// Returns the language shown first.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Returns the name of the organizer. It is empty if the file names none.
    #[must_use]
    pub fn organizer_name(&self) -> &str {
        self.organizer
            .as_ref()
            .map_or("", |organizer| &organizer.name)
    }

    /// Returns the languages of the petition, beginning with the one shown first.
    #[must_use]
    pub fn languages(&self) -> Vec<&Language> {
        let others = self.texts.keys().filter(|tag| **tag != self.language);
        std::iter::once(&self.language).chain(others).collect()
    }

    /// Returns the text in `language`, or in the language shown first if there is none. So a signer
    /// always has a text to read.
    #[must_use]
    pub fn text(&self, language: &Language) -> &Text {
        // `language` is a key of `texts` by construction (`new`, `format::read`).
        self.texts
            .get(language)
            .unwrap_or_else(|| &self.texts[&self.language])
    }

    /// Returns the language of the text that [`text`](Self::text) returns.
    #[must_use]
    pub fn text_language<'a>(&'a self, language: &'a Language) -> &'a Language {
        if self.texts.contains_key(language) {
            language
        } else {
            &self.language
        }
    }

    /// Returns the hash of the text that is shown in `language`.
    #[must_use]
    pub fn text_hash(&self, language: &Language) -> TextHash {
        TextHash::new(self.text_language(language), self.text(language))
    }

    /// Returns the hash of the words of a consent as they are shown in `language`.
    #[must_use]
    pub fn consent_words(&self, consent: &Consent, language: &Language) -> WordsHash {
        let (sentence, language) = self.consent_sentence(consent, language);
        WordsHash::new(consent, sentence, language)
    }

    /// Returns the sentence that stands beside the box of a consent on a form in `language`, and the
    /// language of that sentence. It is the sentence of the text that is shown, unless that text is
    /// in another language and the petition has the sentence in this one.
    #[must_use]
    pub fn consent_sentence<'a>(
        &'a self,
        consent: &Consent,
        language: &'a Language,
    ) -> (&'a str, &'a Language) {
        let own = self.sentences.get(language);
        match own.and_then(|sentences| sentences.get(&consent.id)) {
            Some(sentence) => (sentence, language),
            None => {
                let text = self.text(language);
                let sentence = text.consents.get(&consent.id).map_or("", String::as_str);
                (sentence, self.text_language(language))
            }
        }
    }

    /// Returns the languages in which there are sentences of consents: those of the texts, and those
    /// that have sentences only.
    pub(crate) fn languages_of_consents(&self) -> impl Iterator<Item = &Language> {
        self.texts.keys().chain(self.sentences.keys())
    }

    /// Returns every consent with its words in `language`, as a form or a sheet offers them.
    #[must_use]
    pub fn offered(&self, language: &Language) -> Vec<Agreed> {
        let agreed = |consent: &Consent| Agreed {
            id: consent.id.clone(),
            words: self.consent_words(consent, language),
        };
        self.consents.iter().map(agreed).collect()
    }

    /// Returns the online address with the source code of an event, as on QR codes and posters, or
    /// `None` if there is no address.
    ///
    /// The code goes into the query as `source`, the name that Action Network, ActionKit and
    /// EveryAction pages share.
    #[must_use]
    pub fn online_address(&self, source_code: Option<&str>) -> Option<String> {
        if self.online.is_empty() {
            return None;
        }
        let Some(code) = source_code else {
            return Some(self.online.clone());
        };
        Some(with_query(&self.online, "source", code))
    }
}
