//! The form as it is being filled in. The rules it is checked by are in [`check`](super::check).

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{Stroke, name};
use crate::consent::Agreed;
use crate::petition::{Field, Language, Petition};

/// A form as typed so far: strings, nothing checked. Drafts in NDJSON use the same field names.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The id that the stored entry will get, if the sender chose one. A draft that is sent again
    /// after a crash is recognised by it and stored once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[zeroize(skip)]
    pub id: Option<uuid::Uuid>,
    /// The given name as typed.
    #[serde(default)]
    pub given_name: String,
    /// The family name as typed.
    #[serde(default)]
    pub family_name: String,
    /// The e-mail address as typed.
    #[serde(default)]
    pub email: String,
    /// The ZIP code as typed.
    #[serde(default)]
    pub zip: String,
    /// The city as typed.
    #[serde(default)]
    pub city: String,
    /// The state as typed.
    #[serde(default)]
    pub state: String,
    /// The house number and street as typed.
    #[serde(default)]
    pub street: String,
    /// The telephone number as typed.
    #[serde(default)]
    pub phone: String,
    /// The comment as typed.
    #[serde(default)]
    pub comment: String,
    /// The tag of the language in which the petition is read. Empty means the petition's first
    /// language.
    #[serde(default)]
    pub language: String,
    /// The tag of the language of the form around the petition, whose consents are ticked. Empty
    /// means the language of the petition's text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form_language: String,
    /// The ids of the consents that are ticked.
    #[serde(default)]
    pub consents: Vec<String>,
    /// The strokes drawn so far.
    #[serde(default)]
    pub ink: Vec<Stroke>,
    /// The signer has one name alone, so the other may be empty.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_name: bool,
    /// The signer has no address in the United States: lives in another country, or has no home.
    /// The address may be empty then, and its parts are kept as they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_us_address: bool,
}

impl Draft {
    /// Returns the text of a field. Ink has none.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::GivenName => &self.given_name,
            Field::FamilyName => &self.family_name,
            Field::Email => &self.email,
            Field::Zip => &self.zip,
            Field::City => &self.city,
            Field::State => &self.state,
            Field::Street => &self.street,
            Field::Phone => &self.phone,
            Field::Comment => &self.comment,
            Field::Ink => "",
        }
    }

    /// Puts new text into a field and wipes the old text from memory. Does nothing for ink.
    pub fn set_text(&mut self, field: Field, text: String) {
        let slot = match field {
            Field::GivenName => &mut self.given_name,
            Field::FamilyName => &mut self.family_name,
            Field::Email => &mut self.email,
            Field::Zip => &mut self.zip,
            Field::City => &mut self.city,
            Field::State => &mut self.state,
            Field::Street => &mut self.street,
            Field::Phone => &mut self.phone,
            Field::Comment => &mut self.comment,
            Field::Ink => return,
        };
        slot.zeroize();
        *slot = text;
    }

    /// Returns true when nothing was typed, ticked or drawn.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.consents.is_empty()
            && self.ink.is_empty()
            && Field::ALL.iter().all(|field| self.text(*field).is_empty())
    }

    /// Returns the consents as the form offers them, around a text in `language`.
    pub(super) fn offered(&self, petition: &Petition, language: &Language) -> Vec<Agreed> {
        let form = Language::new(&self.form_language);
        petition.offered(form.as_ref().unwrap_or(language))
    }

    /// Returns the full name typed so far, as the letter shows it after "From:".
    #[must_use]
    pub fn name(&self) -> String {
        name::full_name(self.given_name.trim(), self.family_name.trim())
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft(..)")
    }
}
