//! Turns a filled form into a signature.
//!
//! A [`Draft`] holds unchecked strings. [`Draft::check`] returns a [`Signature`], or every fault at
//! once, each with its field. Text is kept as typed: no spelling or capital letter is changed.
//!
//! These values hold people's names, so their `Debug` prints nothing of them.

mod as_written;
mod check;
mod clean;
mod draft;
mod email;
mod fault;
mod ink;
mod name;
mod phone;
mod plain;
mod postal;
mod punycode;
mod raw;
mod slip;
mod state;
mod texts;
mod zip;

pub use as_written::AsWritten;
pub use check::Medium;
pub(crate) use clean::{clean, is_invisible};
pub use draft::Draft;
pub use email::{email_in_ascii, email_to_compare};
pub use fault::{Fault, FieldError, Place};
pub use ink::{Ink, InkFault, Point, Stroke};
pub use name::{NoName, no_name_on_paper, split_name};
pub use phone::PhoneNumber;
pub use plain::{plain as plain_characters, plain_words};
pub use postal::is_postal_code_abroad;
pub use raw::{RawSignature, Rules};
pub use slip::suggest_email;
pub use state::{state_code, states};
pub use zip::{ZipPlace, zip_place};

use std::fmt;
use std::mem;

use serde::{Serialize, Serializer};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::consent::{Agreed, ConsentKind};
use crate::petition::TextHash;
use texts::{TextOf, Texts};

/// A checked signature: text in Unicode NFC, of limited length. A field that the petition does not
/// ask for, or that the signer left out, is empty.
///
/// It comes from [`Draft::check`], [`Draft::check_paper`] or [`RawSignature::check`], which apply
/// the same rules, and from nowhere else. It is wiped from memory when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Signature {
    texts: Texts,
    consents: Box<[Agreed]>,
    ink: Ink,
    /// There for few, so it is apart. It wipes itself.
    #[zeroize(skip)]
    as_written: Option<Box<AsWritten>>,
    no_us_address: bool,
    #[zeroize(skip)]
    text_hash: TextHash,
}

/// A signature as it is sealed and printed: the names and the order of a draft's fields.
#[derive(Serialize)]
struct Fields<'a> {
    given_name: &'a str,
    family_name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    email: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    zip: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    city: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    state: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    street: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    phone: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    comment: &'a str,
    language: &'a str,
    #[serde(skip_serializing_if = "<[Agreed]>::is_empty")]
    consents: &'a [Agreed],
    #[serde(skip_serializing_if = "Ink::is_empty")]
    ink: &'a Ink,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    no_us_address: bool,
    #[serde(skip_serializing_if = "AsWritten::is_empty")]
    as_written: &'a AsWritten,
    text_hash: TextHash,
}

impl Serialize for Signature {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = Fields {
            given_name: self.given_name(),
            family_name: self.family_name(),
            email: self.email(),
            zip: self.zip(),
            city: self.city(),
            state: self.state(),
            street: self.street(),
            phone: self.phone(),
            comment: self.comment(),
            language: self.language(),
            consents: self.consents(),
            ink: &self.ink,
            no_us_address: self.no_us_address,
            as_written: self.as_written(),
            text_hash: self.text_hash,
        };
        fields.serialize(serializer)
    }
}

impl Signature {
    /// The given name, as typed.
    #[must_use]
    pub fn given_name(&self) -> &str {
        self.texts.get(TextOf::GivenName)
    }

    /// The family name, as typed.
    #[must_use]
    pub fn family_name(&self) -> &str {
        self.texts.get(TextOf::FamilyName)
    }

    /// The full name as sheets show it: the family name comes first if both names are in Chinese,
    /// Japanese or Korean characters, or make a Vietnamese name.
    #[must_use]
    pub fn full_name(&self) -> String {
        name::full_name(self.given_name(), self.family_name())
    }

    /// The e-mail address, or "".
    #[must_use]
    pub fn email(&self) -> &str {
        self.texts.get(TextOf::Email)
    }

    /// Returns true when the name is an e-mail or web address, a number, or words such as
    /// "illegible". Somebody has to look before it counts.
    #[must_use]
    pub fn has_doubtful_name(&self) -> bool {
        name::is_doubtful(self.given_name(), self.family_name())
    }

    /// The ZIP code, `20009` or `20009-1234`; the postal code of a signer from another country, as
    /// written; or "".
    #[must_use]
    pub fn zip(&self) -> &str {
        self.texts.get(TextOf::Zip)
    }

    /// The city, or "".
    #[must_use]
    pub fn city(&self) -> &str {
        self.texts.get(TextOf::City)
    }

    /// The state's two letters; the region of a signer from another country, as written; or "".
    #[must_use]
    pub fn state(&self) -> &str {
        self.texts.get(TextOf::State)
    }

    /// House number and street, or "".
    #[must_use]
    pub fn street(&self) -> &str {
        self.texts.get(TextOf::Street)
    }

    /// The telephone number as typed, in plain characters, or "".
    #[must_use]
    pub fn phone(&self) -> &str {
        self.texts.get(TextOf::Phone)
    }

    /// The telephone number as systems dial it; `None` if there is none. A number without a country
    /// code is taken for a North American one only if its signer may live there.
    #[must_use]
    pub fn phone_number(&self) -> Option<PhoneNumber> {
        PhoneNumber::read_in(self.phone(), !self.is_abroad())
    }

    /// Returns true when the signer said that they have no address in the United States.
    #[must_use]
    pub fn has_no_us_address(&self) -> bool {
        self.no_us_address
    }

    /// Returns true when the signer said so or gave the postal code of another country.
    #[must_use]
    pub fn is_abroad(&self) -> bool {
        self.no_us_address || !(self.zip().is_empty() || postal::is_zip(self.zip()))
    }

    /// Returns true when a ZIP code or a state says that the address is in the United States.
    #[must_use]
    pub fn is_in_us(&self) -> bool {
        let has_state = || states().iter().any(|(code, _)| *code == self.state());
        !self.is_abroad() && (!self.zip().is_empty() || has_state())
    }

    /// The text of fields that could not be read.
    #[must_use]
    pub fn as_written(&self) -> &AsWritten {
        static NONE: AsWritten = AsWritten::NONE;
        self.as_written.as_deref().unwrap_or(&NONE)
    }

    /// The message to the target, or "".
    #[must_use]
    pub fn comment(&self) -> &str {
        self.texts.get(TextOf::Comment)
    }

    /// The tag of the language in which the petition was read.
    #[must_use]
    pub fn language(&self) -> &str {
        self.texts.get(TextOf::Language)
    }

    /// The consents that the signer gave, each with its words.
    #[must_use]
    pub fn consents(&self) -> &[Agreed] {
        &self.consents
    }

    /// The ids of the consents that the signer gave.
    pub fn consent_ids(&self) -> impl Iterator<Item = &str> {
        self.consents.iter().map(|agreed| agreed.id.as_str())
    }

    /// The ids of the consents that the signer gave, with spaces between them.
    #[must_use]
    pub fn consent_list(&self) -> String {
        self.consent_ids().collect::<Vec<_>>().join(" ")
    }

    /// Returns true when the signer agreed to this kind of contact.
    #[must_use]
    pub fn agrees_to(&self, kind: ConsentKind<'_>) -> bool {
        self.consent_ids().any(|id| id == kind.id())
    }

    /// The drawn signature. It may be empty if the petition does not require ink.
    #[must_use]
    pub fn ink(&self) -> &Ink {
        &self.ink
    }

    /// The hash of the text that was signed.
    #[must_use]
    pub fn text_hash(&self) -> TextHash {
        self.text_hash
    }

    /// Replaces the text and the words of the consents by those of the sheet that was signed. A
    /// line on paper can be entered before its sheet is known, or after the petition was changed;
    /// the words that count are those on the sheet. A box that the sheet does not have cannot have
    /// been ticked.
    #[must_use]
    pub fn on_sheet(mut self, text_hash: TextHash, offered: &[Agreed]) -> Self {
        self.text_hash = text_hash;
        let mut consents = mem::take(&mut self.consents).into_vec();
        consents.retain_mut(|agreed| {
            let on_sheet = offered.iter().find(|on_sheet| on_sheet.id == agreed.id);
            on_sheet
                .map(|on_sheet| agreed.words = on_sheet.words)
                .is_some()
        });
        self.consents = consents.into();
        self
    }

    /// Returns the consents with the address and number that were given for them.
    #[must_use]
    pub fn contact(&self) -> Contact {
        Contact {
            email: self.email().to_owned(),
            phone: self.phone().to_owned(),
            consents: self.consents.clone(),
        }
    }

    /// Replaces consents, address and number by those of another signature of the same person. They
    /// are replaced together, so that nobody is contacted at an address for which they gave no
    /// consent.
    pub fn set_contact(&mut self, mut contact: Contact) {
        self.texts = self.texts.with(&[
            (TextOf::Email, &contact.email),
            (TextOf::Phone, &contact.phone),
        ]);
        self.consents = mem::take(&mut contact.consents);
    }

    /// The city, state and ZIP code that were given, as in "Washington, DC 20009".
    #[must_use]
    pub fn place(&self) -> String {
        let region = [self.state(), self.zip()]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" ");
        [self.city(), region.as_str()]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// The consents of a signer with the address and number given for them. Wiped from memory when
/// dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Contact {
    email: String,
    phone: String,
    consents: Box<[Agreed]>,
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
