//! Consents: permission to be contacted, which a signer may give besides signing.
//!
//! Two ids have a meaning of their own, [`EMAIL`] and [`SMS`]; every other id names a partner. They
//! decide who is subscribed to a mailing list, so they are spelled here and nowhere else.
//! `tests/architecture.rs` fails if one of them is spelled again.

use serde::{Deserialize, Serialize};

use crate::petition::Field;

/// The id of the consent to be sent e-mail. It is written in petition files and in sealed entries,
/// so it can never change.
pub const EMAIL: &str = "email";
/// The id of the consent to be sent text messages. It is as permanent as [`EMAIL`].
pub const SMS: &str = "sms";

/// A consent that a petition asks for. A signer never has to give it in order to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// [`EMAIL`], [`SMS`], or the short name of a partner.
    pub id: String,
}

impl Consent {
    /// The consent with this id.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }

    /// Returns what the consent permits.
    #[must_use]
    pub fn kind(&self) -> ConsentKind<'_> {
        ConsentKind::from_id(&self.id)
    }
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

    /// The field that must be filled for the consent to be of use. A partner takes whatever the
    /// signer gave.
    #[must_use]
    pub const fn field(self) -> Option<Field> {
        match self {
            Self::Email => Some(Field::Email),
            Self::Sms => Some(Field::Phone),
            Self::Partner(_) => None,
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
        for (id, kind, field) in [
            ("email", ConsentKind::Email, Some(Field::Email)),
            ("sms", ConsentKind::Sms, Some(Field::Phone)),
            ("ally", ConsentKind::Partner("ally"), None),
            ("EMAIL", ConsentKind::Partner("EMAIL"), None),
            ("", ConsentKind::Partner(""), None),
        ] {
            assert_eq!(ConsentKind::from_id(id), kind);
            assert_eq!((kind.id(), kind.field()), (id, field));
        }
    }
}
