//! Consents: permission to be contacted, which a signer may give besides signing.
//!
//! A consent is its words and its way. What is sealed with a signature is the consent's id and a
//! [`WordsHash`] of the exact sentence that stood beside the box, its language, the way of contact
//! and the partner. If any of them is changed later, nobody who agreed before is taken to have
//! agreed to the new words.
//!
//! Two ids have a way of their own, [`EMAIL`] and [`SMS`]. They decide who is subscribed to a
//! mailing list, so they are spelled here and nowhere else. `tests/architecture.rs` fails if one of
//! them is spelled again.

pub(crate) mod texting;
mod words;

pub use words::{Wordings, WordsHash};

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::file_name::is_code;
use crate::petition::Field;

/// The id of the consent to be sent e-mail. It is written in petition files and in sealed entries,
/// so it can never change.
pub const EMAIL: &str = "email";
/// The id of the consent to be sent text messages. It is as permanent as [`EMAIL`].
pub const SMS: &str = "sms";
/// The most consents that a petition, a sheet or a signature can have: the boxes on paper are
/// lettered from A to Z.
pub const MOST: usize = 26;

/// The way of contact that a consent permits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// By an e-mail.
    Email,
    /// By text message.
    Sms,
    /// By a telephone call.
    Phone,
    /// By a letter.
    Post,
}

impl Way {
    /// Every way, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Email, Self::Sms, Self::Phone, Self::Post];

    /// Returns the name in petition files, such as `post`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Email => EMAIL,
            Self::Sms => SMS,
            Self::Phone => "phone",
            Self::Post => "post",
        }
    }

    /// Returns the field that must be filled for a consent to be of use.
    #[must_use]
    pub const fn field(self) -> Field {
        match self {
            Self::Email => Field::Email,
            Self::Sms | Self::Phone => Field::Phone,
            Self::Post => Field::Street,
        }
    }

    /// Returns the way that an id stands for without a `by`: [`EMAIL`] and [`SMS`] have one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            EMAIL => Some(Self::Email),
            SMS => Some(Self::Sms),
            _ => None,
        }
    }
}

/// A consent that a petition asks for. A signer never has to give it in order to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Consent {
    /// [`EMAIL`], [`SMS`], or another short name.
    pub id: String,
    /// The way of contact.
    pub by: Way,
    /// The name of the partner that may contact the signer; empty for the campaign itself.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub partner: String,
    /// The name under which the campaign writes, for its own consents; empty if the file has none.
    /// Signers agree to the sentence and not to this name, so it is not hashed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sender: String,
    /// The most text messages in a month, for the program's own sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monthly: Option<u32>,
}

impl Consent {
    /// The campaign's own consent with this id, by e-mail unless the id is [`SMS`].
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        let id = id.into();
        let by = Way::from_id(&id).unwrap_or(Way::Email);
        Self::of_partner(id, by, "")
    }

    /// The consent with this id to hear from a partner.
    #[must_use]
    pub fn of_partner(id: impl Into<String>, by: Way, partner: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            by,
            partner: partner.into(),
            sender: String::new(),
            monthly: None,
        }
    }

    /// Returns what the consent permits.
    #[must_use]
    pub fn kind(&self) -> ConsentKind<'_> {
        ConsentKind::from_id(&self.id)
    }

    /// Returns true if the id is a short name: 1 to 40 characters of a-z, 0-9 and hyphens, with a
    /// letter or digit first. It becomes a part of the names of files.
    #[must_use]
    pub fn is_id(id: &str) -> bool {
        id.len() <= 40 && !id.contains('_') && is_code(id)
    }
}

/// A consent as it is sealed: its id and the hash of the words that stood beside the box.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Zeroize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// The id of the consent.
    pub id: String,
    /// The hash of the words.
    #[zeroize(skip)]
    pub words: WordsHash,
}

/// Returns true if a list of consents could have been made by this program: at most [`MOST`], each
/// id a short name, and none twice.
#[must_use]
pub fn is_list(agreed: &[Agreed]) -> bool {
    let is_first = |at: usize| agreed[..at].iter().all(|other| other.id != agreed[at].id);
    agreed.len() <= MOST
        && (0..agreed.len()).all(|at| Consent::is_id(&agreed[at].id) && is_first(at))
}

/// A consent id with its meaning: who may contact the signer, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConsentKind<'a> {
    /// The campaign may send e-mail.
    Email,
    /// The campaign may send text messages.
    Sms,
    /// The partner with this id may contact the signer.
    Partner(&'a str),
}

impl<'a> ConsentKind<'a> {
    /// Returns the meaning of an id. The spelling must be exact: `EMAIL` is a partner.
    #[must_use]
    pub fn from_id(id: &'a str) -> Self {
        match id {
            EMAIL => Self::Email,
            SMS => Self::Sms,
            partner => Self::Partner(partner),
        }
    }

    /// Returns the id, as files spell it.
    #[must_use]
    pub const fn id(self) -> &'a str {
        match self {
            Self::Email => EMAIL,
            Self::Sms => SMS,
            Self::Partner(id) => id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Petition files, sealed entries and exports on disk spell the ids so. A change would turn
    /// those who asked for e-mail into people who agreed to hear from a partner.
    #[test]
    fn ids_are_spelled_as_in_existing_files() {
        for (id, kind, way) in [
            ("email", ConsentKind::Email, Some(Way::Email)),
            ("sms", ConsentKind::Sms, Some(Way::Sms)),
            ("ally", ConsentKind::Partner("ally"), None),
            ("EMAIL", ConsentKind::Partner("EMAIL"), None),
            ("", ConsentKind::Partner(""), None),
        ] {
            assert_eq!(ConsentKind::from_id(id), kind);
            assert_eq!((kind.id(), Way::from_id(id)), (id, way));
        }
    }

    #[test]
    fn a_list_has_each_short_name_once_and_no_more_than_letters() {
        let agreed = |ids: &[&str]| -> Vec<Agreed> {
            let words = "ab".repeat(32).parse().expect("a hash");
            ids.iter()
                .map(|id| Agreed {
                    id: (*id).to_owned(),
                    words,
                })
                .collect()
        };
        assert!(is_list(&agreed(&["email", "river-watch"])));
        for wrong in [
            &["email", "email"][..],
            &[""],
            &["River Watch"],
            &["a\u{202e}b"],
        ] {
            assert!(!is_list(&agreed(wrong)), "{wrong:?}");
        }
        let ids: Vec<String> = (0..=MOST).map(|at| format!("c{at}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        assert!(is_list(&agreed(&ids[..MOST])) && !is_list(&agreed(&ids)));
    }
}
