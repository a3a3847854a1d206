//! Passphrases that are made for a person, and the effort that guessing a passphrase takes.

use bip39::Language;
use rand::Rng as _;
use zeroize::Zeroizing;

use super::Passphrase;

/// The number of words that are offered: 66 bits.
const WORDS: usize = 6;
/// With fewer guesses than ten to the power of this, a passphrase is refused. One guess takes a
/// core about a second, so this many take 300 years of a core, which can be rented for some
/// thousand dollars.
const GUESSABLE: f64 = 10.0;
/// From ten to the power of this on, nobody can pay for the guesses.
const STRONG: f64 = 14.0;

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
}
