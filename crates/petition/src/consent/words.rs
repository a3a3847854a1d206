//! The hash of the words of a consent, and the table of the words that a petition has now.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Agreed, Consent};
use crate::petition::{Language, Petition, TextHashError};

/// The BLAKE3 hash of all that a signer could read about a consent: its id, its way of contact, the
/// exact sentence beside the box, the language of the sentence and the name of the partner.
///
/// The items are hashed in this order, each after the length of its UTF-8 text as 8 bytes,
/// little-endian, so that no two consents give the same bytes. The way is written as in petition
/// files. Without a partner the name is empty.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordsHash([u8; 32]);

impl WordsHash {
    /// Hashes the words of a consent.
    #[must_use]
    pub fn new(consent: &Consent, sentence: &str, language: &Language) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("petition-kiosk 2026-11 consent words v1");
        for item in [
            consent.id.as_str(),
            consent.by.name(),
            sentence,
            language.as_str(),
            consent.partner.as_str(),
        ] {
            hasher.update(&(item.len() as u64).to_le_bytes());
            hasher.update(item.as_bytes());
        }
        Self(*hasher.finalize().as_bytes())
    }
}

impl fmt::Display for WordsHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl fmt::Debug for WordsHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WordsHash({self})")
    }
}

impl FromStr for WordsHash {
    type Err = TextHashError;

    fn from_str(digits: &str) -> Result<Self, TextHashError> {
        blake3::Hash::from_hex(digits)
            .map(|hash| Self(*hash.as_bytes()))
            .map_err(|_| TextHashError)
    }
}

impl Serialize for WordsHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for WordsHash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// The words of every consent of a petition, in every language that it has now.
#[derive(Debug, Clone, Default)]
pub struct Wordings<'a> {
    consents: BTreeMap<WordsHash, &'a Consent>,
}

impl<'a> Wordings<'a> {
    /// Lists the words of a petition.
    #[must_use]
    pub fn new(petition: &'a Petition) -> Self {
        let mut consents = BTreeMap::new();
        for language in petition.languages_of_consents() {
            for consent in &petition.consents {
                consents.insert(petition.consent_words(consent, language), consent);
            }
        }
        Self { consents }
    }

    /// Returns the consent that was agreed to, if the petition still has its words. `None` means
    /// that other words stood beside the box.
    #[must_use]
    pub fn consent(&self, agreed: &Agreed) -> Option<&'a Consent> {
        self.consents
            .get(&agreed.words)
            .copied()
            .filter(|consent| consent.id == agreed.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::Way;

    /// Sealed entries have these hashes, so they can never change.
    #[test]
    fn each_part_of_the_words_changes_the_hash() {
        let en = Language::english();
        let es = Language::new("es").expect("a tag");
        let ally = |id: &str, by, name: &str| Consent::of_partner(id, by, name);
        let hashes = [
            WordsHash::new(&ally("ally", Way::Email, "Ally"), "Write to me", &en),
            WordsHash::new(&ally("ally2", Way::Email, "Ally"), "Write to me", &en),
            WordsHash::new(&ally("ally", Way::Post, "Ally"), "Write to me", &en),
            WordsHash::new(&ally("ally", Way::Email, "Ally"), "Write to me.", &en),
            WordsHash::new(&ally("ally", Way::Email, "Ally"), "Write to me", &es),
            WordsHash::new(&ally("ally", Way::Email, ""), "Write to me", &en),
            WordsHash::new(&ally("ally", Way::Email, "me"), "Write to ", &en),
        ];
        let different: std::collections::BTreeSet<_> = hashes.iter().collect();
        assert_eq!(different.len(), hashes.len());
        assert_eq!(
            hashes[0].to_string().parse::<WordsHash>().ok(),
            Some(hashes[0])
        );
    }
}
