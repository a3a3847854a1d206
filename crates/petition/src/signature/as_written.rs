//! What stands on the paper or in a sent form and cannot be read as what its field is for.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::clean::clean;
use super::{Fault, check};
use crate::petition::Field;

/// The most characters of each text.
const LONGEST: usize = 200;

/// The text of fields that could not be read, kept apart: "call my sister" for a telephone number.
/// The field itself is empty then, so that nobody dials it, writes to it or sorts by it. The office
/// shows it, and whoever can read it types it once more.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct AsWritten {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    email: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    phone: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    zip: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    state: String,
}

impl AsWritten {
    /// Nothing that could not be read.
    pub(super) const NONE: Self = Self {
        email: String::new(),
        phone: String::new(),
        zip: String::new(),
        state: String::new(),
    };

    /// Returns true when every field could be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts().next().is_none()
    }

    /// The fields that could not be read, with what stands there.
    pub fn texts(&self) -> impl Iterator<Item = (Field, &str)> {
        Field::ALL
            .into_iter()
            .map(|field| (field, self.get(field)))
            .filter(|(_, text)| !text.is_empty())
    }

    /// What stands in a field that could not be read, or "".
    #[must_use]
    pub fn get(&self, field: Field) -> &str {
        match field {
            Field::Email => &self.email,
            Field::Phone => &self.phone,
            Field::Zip => &self.zip,
            Field::State => &self.state,
            _ => "",
        }
    }

    pub(super) fn set(&mut self, field: Field, text: String) {
        let slot = match field {
            Field::Email => &mut self.email,
            Field::Phone => &mut self.phone,
            Field::Zip => &mut self.zip,
            Field::State => &mut self.state,
            _ => return,
        };
        slot.zeroize();
        *slot = text;
    }

    /// The fault of a text that came out of a seal: it is not clean, or the field could be read
    /// too. `text` is that of each field.
    pub(super) fn fault<'a>(&self, text: impl Fn(Field) -> &'a str) -> Option<(Field, Fault)> {
        let is_as_checked = |field: Field, kept: &str| {
            check::is_kept_apart(field)
                && text(field).is_empty()
                && clean(kept, LONGEST).is_ok_and(|clean| clean == kept)
        };
        self.texts()
            .find(|(field, kept)| !is_as_checked(*field, kept))
            .map(|(field, _)| (field, Fault::NotAsChecked))
    }
}

impl fmt::Debug for AsWritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AsWritten(..)")
    }
}
