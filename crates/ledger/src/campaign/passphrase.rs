//! The passphrase of the organizer's key: its words, those that are made for a person, and the effort
//! that guessing one takes.

use std::fmt;

use age::secrecy::{ExposeSecret as _, SecretString};
use bip39::Language;
use rand::Rng as _;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The number of words that are offered: 66 bits.
const WORDS: usize = 6;
/// With fewer guesses than ten to the power of this, a passphrase is refused. One guess takes a
/// core about a second, so this many take 300 years of a core, which can be rented for some
/// thousand dollars.
const GUESSABLE: f64 = 10.0;
/// From ten to the power of this on, nobody can pay for the guesses.
const STRONG: f64 = 14.0;

/// The passphrase of every practice campaign.
const PRACTICE_PASSPHRASE: &str = "practice";

/// The passphrase of the organizer's key: the words, however they were typed or saved. They are
/// wiped from memory when dropped, and never printed.
///
/// A file that Notepad saved begins with a mark and ends with a line break, a Mac decomposes its
/// accents, and a copied line ends with a blank. None of that is a part of the words
/// (docs/decisions/0112-a-passphrase-is-its-words.md).
#[derive(Clone)]
pub struct Passphrase {
    /// The words, composed and with single blanks.
    words: SecretString,
    /// The text as given, without the line break at its end. Earlier versions made keys from it.
    given: SecretString,
}

impl Passphrase {
    /// The smallest number of characters of a passphrase for a real campaign.
    pub const SHORTEST: usize = 8;

    /// Makes a passphrase from what was typed, or from the text of a file.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let given = typed.trim_end_matches(['\r', '\n']).to_owned();
        Self {
            words: SecretString::from(words_of(typed)),
            given: SecretString::from(given),
        }
    }

    /// The words that new keys are made from.
    pub(super) fn words(&self) -> SecretString {
        self.words.clone()
    }

    /// What may have been typed when a key was made: the words, and what earlier versions took for
    /// them. The most frequent is the first.
    pub(super) fn readings(&self) -> Vec<SecretString> {
        let words = self.words.expose_secret();
        let marked = Zeroizing::new(format!("\u{feff}{words}"));
        let decomposed = collected(words, words.nfd());
        let mut readings = vec![self.words.clone()];
        for other in [self.given.expose_secret(), &decomposed, &marked] {
            let is_new = readings.iter().all(|one| one.expose_secret() != other);
            if is_new {
                readings.push(SecretString::from(other));
            }
        }
        readings
    }

    /// The passphrase of every practice campaign.
    #[must_use]
    pub fn practice() -> Self {
        Self::new(PRACTICE_PASSPHRASE)
    }

    /// Returns true if it is long enough to protect a list of names.
    #[must_use]
    pub fn is_long_enough(&self) -> bool {
        self.words.expose_secret().chars().count() >= Self::SHORTEST
    }

    /// The words themselves, for the person who is to write them down.
    #[must_use]
    pub fn exposed(&self) -> &str {
        self.words.expose_secret()
    }

    pub(super) fn is_practice(&self) -> bool {
        self.words.expose_secret() == PRACTICE_PASSPHRASE
    }
}

/// Collects another form of a secret. There is room for all of it from the start: a string that
/// grows leaves copies behind that nobody wipes. No form of a letter is longer than four times what
/// it was (Unicode TR 15, table 10, has 3 in UTF-8).
fn collected(secret: &str, form: impl Iterator<Item = char>) -> Zeroizing<String> {
    let mut all = Zeroizing::new(String::with_capacity(4 * secret.len()));
    all.extend(form);
    all
}

/// The words of a passphrase: composed, without what cannot be seen, and with single blanks.
fn words_of(typed: &str) -> String {
    let seen = |c: &char| {
        !matches!(
            c,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
    };
    let composed = collected(typed, typed.nfc().filter(seen));
    let mut words = String::with_capacity(composed.len());
    for word in composed.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !words.is_empty() && !word.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// The effort that guessing a passphrase takes, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// It has fewer than [`Passphrase::SHORTEST`] characters, and is refused.
    TooShort,
    /// It is common, or made of common parts, and is refused.
    Guessable,
    /// Guessing it costs more than most people can pay.
    Fair,
    /// Nobody can guess it.
    Strong,
}

impl Strength {
    /// Returns true if a key may be put under such a passphrase.
    #[must_use]
    pub fn is_enough(self) -> bool {
        self >= Self::Fair
    }
}

impl Passphrase {
    /// Makes a passphrase of six random words. They are of the English list of BIP 39, in which no
    /// two words begin with the same four letters.
    #[must_use]
    pub fn generate() -> Self {
        let list = Language::English.word_list();
        let mut random = rand::rng();
        let words: [&str; WORDS] =
            std::array::from_fn(|_| list[random.random_range(0..list.len())]);
        Self::new(&Zeroizing::new(words.join(" ")))
    }

    /// The effort that guessing it takes, estimated by zxcvbn: common passwords and names, English
    /// words, dates, repeats, and neighbours on a keyboard are few guesses.
    #[must_use]
    pub fn strength(&self) -> Strength {
        if !self.is_long_enough() {
            return Strength::TooShort;
        }
        let guesses = zxcvbn::zxcvbn(self.exposed(), &["petition", "kiosk"]).guesses_log10();
        match guesses {
            _ if guesses < GUESSABLE => Strength::Guessable,
            _ if guesses < STRONG => Strength::Fair,
            _ => Strength::Strong,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use std::collections::HashSet;

    use super::super::key::{OrganizerKey, QUICK};
    use super::*;

    /// The strength of a passphrase as it was typed.
    fn strength(typed: &str) -> Strength {
        Passphrase::new(typed).strength()
    }

    /// Each is among the first guesses of anyone who holds the key file.
    #[test]
    fn passphrases_that_are_guessed_first_are_refused() {
        for common in [
            "password",
            "Password123!",
            "passwordpassword",
            "12345678901234567890",
            "qwertyuiop[]",
            "aaaaaaaaaaaaaaaaaaaaaaaa",
            "abcabcabcabcabcabc",
            "iloveyou1990",
            "petition2026",
            "practice",
            "24.11.2026",
            "zxcvbnm,./",
            "P3t1t10n!",
        ] {
            assert_eq!(strength(common), Strength::Guessable, "{common}");
            assert!(!strength(common).is_enough());
        }
        assert_eq!(strength("k9$Vq2#"), Strength::TooShort);
    }

    #[test]
    fn words_that_belong_to_nothing_are_strong() {
        assert_eq!(strength("pigeon umbrella tractor velvet"), Strength::Strong);
        assert!(strength("four plain words").is_enough());
        assert!(Strength::Strong.is_enough());
    }

    #[test]
    fn every_offered_passphrase_is_six_words_of_the_list_and_strong() {
        let list: HashSet<&str> = Language::English.word_list().iter().copied().collect();
        let mut seen = HashSet::new();
        for _ in 0..50 {
            let offered = Passphrase::generate();
            let words: Vec<&str> = offered.exposed().split(' ').collect();
            assert_eq!(words.len(), WORDS);
            assert!(words.iter().all(|word| list.contains(word)), "{words:?}");
            assert_eq!(offered.strength(), Strength::Strong, "{words:?}");
            assert!(seen.insert(offered.exposed().to_owned()), "the same twice");
        }
    }

    /// What editors and systems do to a file is no part of the words.
    #[test]
    fn a_passphrase_is_its_words_however_they_were_saved() {
        let words = Passphrase::new("cuatro palabras en español");
        let decomposed: String = "cuatro palabras en español".nfd().collect();
        for saved in [
            "cuatro palabras en español\r\n",
            "\u{feff}cuatro palabras en español",
            "\u{feff}cuatro palabras en español\r\n",
            "  cuatro palabras\u{a0}en español \t\n\n",
            "cuatro\npalabras\nen\nespañol\n",
            "cuatro palabras en espa\u{ad}ñol\u{200b}",
            &decomposed,
        ] {
            let read = Passphrase::new(saved);
            assert_eq!(read.exposed(), words.exposed(), "{saved:?}");
        }
        for other in ["Cuatro palabras en español", "cuatropalabras en español"] {
            assert_ne!(Passphrase::new(other).exposed(), words.exposed());
        }
        assert!(Passphrase::new("\u{feff}practice \r\n").is_practice());
    }

    /// A key that an earlier version made from a file opens with the file and with its words.
    #[test]
    fn a_key_made_from_what_a_file_held_opens_with_its_words_too() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("organizer.key");
        let key = OrganizerKey::generate();
        let words = "cuatro palabras en español";
        let decomposed: String = words.nfd().collect();
        for (held, opens_by_hand) in [
            (words.to_owned(), true),
            (format!("\u{feff}{words}"), true),
            (decomposed, true),
            (format!("{words} "), false),
        ] {
            // As it was made before: from what was given.
            let made = Passphrase {
                words: SecretString::from(held.clone()),
                given: SecretString::from(held.clone()),
            };
            key.save(&path, &made, QUICK).expect("saved");
            let opened = |typed: &str| OrganizerKey::load(&path, &Passphrase::new(typed)).is_ok();
            assert!(opened(&format!("{held}\r\n")), "{held:?}");
            assert_eq!(opened(words), opens_by_hand, "{held:?}");
            assert!(!opened("other words in here"));
        }
        // A key that is made now opens with what was saved anywhere.
        let made = Passphrase::new("\u{feff}four plain words here \r\n");
        key.save(&path, &made, QUICK).expect("saved");
        assert!(OrganizerKey::load(&path, &Passphrase::new("four plain words here")).is_ok());
    }
}
