//! From what was typed to what is signed.
//!
//! A [`Draft`] is strings; [`Draft::check`] answers with a [`Signature`] or with everything that is
//! wrong, at once and at the field where it stands. Words are kept as they were typed: nothing is
//! corrected, nothing re-capitalized. This room is pure: no I/O, no clock. Its values hold people's
//! names, so none of them can be printed: their `Debug` says nothing.

mod contact;
mod draft;
mod ink;
mod slip;
mod words;
mod zip;

pub use contact::states;
pub use draft::{Draft, Fault, FieldError, Place};
pub use ink::{Ink, InkFault, Point, Stroke};
pub use slip::suggest_email;
pub use words::split_name;
pub use zip::{ZipPlace, zip_place};

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::consent::ConsentKind;
use crate::petition::TextHash;

/// One signer's record: checked, in Unicode NFC, bounded in length. A field that was not asked for
/// or left empty is empty.
///
/// There is one way to get one, [`Draft::check`], and one from a sealed entry (`serde`); it is
/// wiped from memory when dropped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Signature {
    pub(crate) given_name: String,
    pub(crate) family_name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) email: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) zip: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) city: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) state: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) street: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) phone: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) comment: String,
    pub(crate) language: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) consents: Vec<String>,
    #[serde(default, skip_serializing_if = "Ink::is_empty")]
    pub(crate) ink: Ink,
    #[zeroize(skip)]
    pub(crate) text_hash: TextHash,
}

impl Signature {
    /// The given name, as typed.
    #[must_use]
    pub fn given_name(&self) -> &str {
        &self.given_name
    }

    /// The family name, as typed.
    #[must_use]
    pub fn family_name(&self) -> &str {
        &self.family_name
    }

    /// Given and family name, for a sheet: in the order of Chinese, Japanese and Korean names where
    /// both are written so.
    #[must_use]
    pub fn full_name(&self) -> String {
        words::full_name(&self.given_name, &self.family_name)
    }

    /// The e-mail address, or "".
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// The ZIP code, `20009` or `20009-1234`, or "".
    #[must_use]
    pub fn zip(&self) -> &str {
        &self.zip
    }

    /// The city, or "".
    #[must_use]
    pub fn city(&self) -> &str {
        &self.city
    }

    /// The state's two letters, or "".
    #[must_use]
    pub fn state(&self) -> &str {
        &self.state
    }

    /// House number and street, or "".
    #[must_use]
    pub fn street(&self) -> &str {
        &self.street
    }

    /// The telephone number as typed, or "".
    #[must_use]
    pub fn phone(&self) -> &str {
        &self.phone
    }

    /// The words to the target, or "".
    #[must_use]
    pub fn comment(&self) -> &str {
        &self.comment
    }

    /// The language in which the petition was read.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The ids of what the signer agreed to.
    #[must_use]
    pub fn consents(&self) -> &[String] {
        &self.consents
    }

    /// Returns true when the signer agreed to this kind of contact.
    #[must_use]
    pub fn agrees_to(&self, kind: ConsentKind<'_>) -> bool {
        self.consents.iter().any(|id| id == kind.id())
    }

    /// The drawn signature; may be empty where ink is not required.
    #[must_use]
    pub fn ink(&self) -> &Ink {
        &self.ink
    }

    /// What exactly was signed.
    #[must_use]
    pub fn text_hash(&self) -> TextHash {
        self.text_hash
    }

    /// The same signature under another text: a line on paper was read before its sheet was known,
    /// and what was signed is the text on the sheet.
    #[must_use]
    pub fn with_text_hash(mut self, text_hash: TextHash) -> Self {
        self.text_hash = text_hash;
        self
    }

    /// What was agreed to, with the ways of contact that were given for it.
    pub fn contact(&self) -> Contact {
        Contact {
            email: self.email.clone(),
            phone: self.phone.clone(),
            consents: self.consents.clone(),
        }
    }

    /// Takes over what another of this signer's signatures agreed to, with its ways of contact and
    /// no others: nobody is written to at an address for which they did not ask.
    pub fn set_contact(&mut self, mut contact: Contact) {
        std::mem::swap(&mut self.email, &mut contact.email);
        std::mem::swap(&mut self.phone, &mut contact.phone);
        std::mem::swap(&mut self.consents, &mut contact.consents);
    }

    /// "Washington, DC 20009": what there is of city, state and ZIP.
    #[must_use]
    pub fn place(&self) -> String {
        let region = [self.state.as_str(), self.zip.as_str()]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" ");
        [self.city.as_str(), region.as_str()]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// What a signer agreed to, and the ways of contact given for it. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Contact {
    email: String,
    phone: String,
    consents: Vec<String>,
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contact(..)")
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(..)")
    }
}
