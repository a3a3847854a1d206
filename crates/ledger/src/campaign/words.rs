//! Six words that stand for a key, to be compared by eye or read aloud.
//!
//! The words are of the English list of BIP 39: 2,048 words, of which no two begin with the same
//! four letters. Six of them hold 66 bits.

use std::fmt;

use bip39::Language;

/// The number of words.
pub(super) const COUNT: usize = 6;
/// The number of bits of a word.
const BITS: usize = 11;

/// Six words that stand for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words([&'static str; COUNT]);

impl Words {
    /// The words of the first 66 bits of a hash, the first bit being the highest one.
    #[must_use]
    pub fn from_hash(hash: &[u8; 32]) -> Self {
        let list = Language::English.word_list();
        Self(std::array::from_fn(|word| {
            let index = (word * BITS..(word + 1) * BITS).fold(0, |so_far, bit| {
                so_far << 1 | usize::from(hash[bit / 8] >> (7 - bit % 8) & 1)
            });
            list[index]
        }))
    }

    /// The words, in their order.
    #[must_use]
    pub const fn all(&self) -> &[&'static str; COUNT] {
        &self.0
    }

    /// Returns true if this is the word with this number, from 1. The first four letters are
    /// enough, in either case.
    #[must_use]
    pub fn is_word(&self, number: usize, typed: &str) -> bool {
        let typed = typed.trim().to_lowercase();
        number
            .checked_sub(1)
            .and_then(|at| self.0.get(at))
            .is_some_and(|word| {
                typed == *word || (typed.chars().count() >= 4 && word.starts_with(&typed))
            })
    }

    /// The words of the list that begin with what was typed, in the order of the list; none before
    /// the first letter.
    pub fn beginning_with(typed: &str) -> impl Iterator<Item = &'static str> {
        let typed = typed.trim().to_lowercase();
        Language::English
            .word_list()
            .iter()
            .copied()
            .filter(move |word| !typed.is_empty() && word.starts_with(&typed))
    }

    /// Returns true if these are all the words, with any spaces or hyphens between them.
    #[must_use]
    pub fn are(&self, typed: &str) -> bool {
        let typed: Vec<&str> = typed
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        typed.len() == COUNT
            && (1..)
                .zip(typed)
                .all(|(number, word)| self.is_word(number, word))
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_hash_are_those_of_bip_39() {
        // The words of BIP 39's own vectors: all bits 0, and all bits 1.
        assert_eq!(
            Words::from_hash(&[0; 32]).to_string(),
            "abandon abandon abandon abandon abandon abandon"
        );
        assert_eq!(
            Words::from_hash(&[0xff; 32]).to_string(),
            "zoo zoo zoo zoo zoo zoo"
        );
        // 0x7f7f… gives "legal winner thank year wave sausage" there.
        let words = Words::from_hash(&[0x7f; 32]);
        assert_eq!(words.to_string(), "legal winner thank year wave sausage");
        assert!(
            words.is_word(2, "Winn ") && !words.is_word(2, "win") && !words.is_word(0, "legal")
        );
        assert!(words.are("legal-winner thank  year wave saus"));
        assert!(!words.are("legal winner thank year wave"));
        assert!(!words.are("winner legal thank year wave sausage"));
    }

    #[test]
    fn a_few_letters_find_the_words_that_begin_with_them() {
        let found: Vec<_> = Words::beginning_with(" Woo").collect();
        assert_eq!(found, ["wood", "wool"]);
        assert_eq!(Words::beginning_with("").count(), 0);
        assert_eq!(Words::beginning_with("woof").count(), 0);
    }
}
