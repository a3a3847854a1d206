//! What is signed.
//!
//! A [`Petition`] is read from a TOML file ([`format`]), may be made from a plain text
//! ([`import`]), speaks one or more languages, and names exactly what a person signed by its
//! [`TextHash`]. This room does no I/O and reads no clock: text in, values out.

mod format;
mod hash;
mod import;
mod text;

pub use format::address_fits;
pub use format::{Fault, Severity, check, to_toml};
pub use hash::TextHash;
pub use import::{ImportError, import};
pub use text::{Block, Span, Text};

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::consent::{self, Consent};

/// The petition that comes with the program, as a file of this room's format.
pub const BUNDLED: &str = include_str!("../../../assets/petitions/protect-immigration-act.toml");

/// A petition: what it says, in each of its languages, and what it asks of a signer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Petition {
    /// Where the petition stands online, without a source code: `https://example.org/protect`.
    /// Empty where there is none.
    pub online: String,
    /// The fields of the form, and whether each must be filled.
    pub fields: Fields,
    /// What a signer may agree to, besides signing. Never needed to sign.
    pub consents: Vec<Consent>,
    /// The language shown first, a key of `texts`.
    language: Language,
    texts: BTreeMap<Language, Text>,
}

/// A language tag as in BCP 47: `en`, `es`, `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Language(String);

impl Language {
    /// The language with this tag, if it has the form of one: letters, digits and hyphens, 2 to 16
    /// of them.
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        let fits = (2..=16).contains(&tag.len())
            && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        fits.then(|| Self(tag.to_owned()))
    }

    /// English, the language of the program's own fallback sentences.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.0.split('-').next(), Some("ar" | "fa" | "he" | "ur"))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One thing a form can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The name a person is called by.
    GivenName,
    /// The name of the family.
    FamilyName,
    /// An e-mail address.
    Email,
    /// A ZIP code of the United States, 5 or 5+4 digits.
    Zip,
    /// The city or town.
    City,
    /// The state or territory, two letters.
    State,
    /// House number and street.
    Street,
    /// A telephone number.
    Phone,
    /// Words to the petition's target.
    Comment,
    /// The signature drawn by hand.
    Ink,
}

impl Field {
    /// Every field, in the order in which a form shows them.
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

    /// The name in petition files and in drafts: `given_name`.
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

/// Whether a field is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Shown, and needed to sign.
    Required,
    /// Shown, and may stay empty.
    Optional,
    /// Not shown; a draft that carries it is refused.
    #[default]
    Off,
}

/// The need of every field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fields {
    /// See [`Field::GivenName`]; the others likewise.
    pub given_name: Need,
    /// See [`Field::FamilyName`].
    pub family_name: Need,
    /// See [`Field::Email`].
    pub email: Need,
    /// See [`Field::Zip`].
    pub zip: Need,
    /// See [`Field::City`].
    pub city: Need,
    /// See [`Field::State`].
    pub state: Need,
    /// See [`Field::Street`].
    pub street: Need,
    /// See [`Field::Phone`].
    pub phone: Need,
    /// See [`Field::Comment`].
    pub comment: Need,
    /// See [`Field::Ink`].
    pub ink: Need,
}

impl Default for Fields {
    /// What an office on Capitol Hill looks for on a sheet, and nothing more: a name, a place, a
    /// signature; an e-mail for who wants to hear back.
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
    /// The need of one field.
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

    /// Whether a field is shown at all.
    #[must_use]
    pub fn asks(&self, field: Field) -> bool {
        self.need(field) != Need::Off
    }
}

impl Petition {
    /// A petition of one language.
    #[must_use]
    pub fn new(language: Language, text: Text) -> Self {
        Self {
            online: String::new(),
            fields: Fields::default(),
            consents: vec![Consent::new(consent::EMAIL)],
            texts: BTreeMap::from([(language.clone(), text)]),
            language,
        }
    }

    /// The bundled petition, read from [`BUNDLED`].
    ///
    /// # Errors
    /// The faults of the file; a test holds that it has none.
    pub fn bundled() -> Result<Self, Vec<Fault>> {
        Self::from_toml(BUNDLED)
    }

    /// The petition that a file of this room's format holds.
    ///
    /// # Errors
    /// Every fault that makes the file unfit to be signed, each with its line. What [`check`] only
    /// warns of is no fault here.
    pub fn from_toml(source: &str) -> Result<Self, Vec<Fault>> {
        format::read(source)
    }

    /// The language shown first.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Its languages, the one shown first at the front.
    #[must_use]
    pub fn languages(&self) -> Vec<&Language> {
        let others = self.texts.keys().filter(|tag| **tag != self.language);
        std::iter::once(&self.language).chain(others).collect()
    }

    /// The text in `language`, or in the language shown first where there is none: a signer always
    /// has a text to read.
    #[must_use]
    pub fn text(&self, language: &Language) -> &Text {
        // `language` is a key of `texts` by construction (`new`, `format::read`).
        self.texts
            .get(language)
            .unwrap_or_else(|| &self.texts[&self.language])
    }

    /// The language that [`text`](Self::text) answers in.
    #[must_use]
    pub fn text_language<'a>(&'a self, language: &'a Language) -> &'a Language {
        if self.texts.contains_key(language) {
            language
        } else {
            &self.language
        }
    }

    /// The hash of exactly what is shown in `language`: see [`TextHash`].
    #[must_use]
    pub fn text_hash(&self, language: &Language) -> TextHash {
        TextHash::new(self.text_language(language), self.text(language))
    }

    /// The online address with an event's source code, as QR codes and posters carry it. `None`
    /// where there is no address.
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

/// An address with one thing more in its query, before the fragment where there is one.
#[must_use]
pub fn with_query(address: &str, name: &str, value: &str) -> String {
    let (page, fragment) = match address.split_once('#') {
        Some((page, fragment)) => (page, format!("#{fragment}")),
        None => (address, String::new()),
    };
    let joint = if page.contains('?') { '&' } else { '?' };
    format!("{page}{joint}{name}={value}{fragment}")
}
