//! The letters on the keys, for each language.

use super::{hangul, telex};

/// The letters on the keys of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Alphabet {
    /// QWERTY as in English.
    #[default]
    Latin,
    /// QWERTY with ñ.
    Spanish,
    /// QWERTY; letters and marks are composed by Telex.
    Vietnamese,
    /// The Arabic alphabet.
    Arabic,
    /// Two-set Korean; letters are composed into syllables.
    Korean,
}

impl Alphabet {
    /// The keys for a language. Names in Chinese are written in Latin letters, or in ink.
    #[must_use]
    pub(crate) fn for_language(language: &str) -> Self {
        match language {
            "es" => Self::Spanish,
            "vi" => Self::Vietnamese,
            "ar" => Self::Arabic,
            "ko" => Self::Korean,
            _ => Self::Latin,
        }
    }

    /// The rows of letters, without or with Shift, with the letters on this many rows.
    pub(super) fn rows(self, shift: bool, count: usize) -> Vec<String> {
        let rows = self.three_rows(shift);
        if self != Self::Arabic || count == rows.len() {
            return rows.into();
        }
        // Shift and Backspace stand beside the last row.
        let letters: Vec<char> = rows.iter().flat_map(|row| row.chars()).collect();
        let length = (letters.len() + 3).div_ceil(count);
        letters
            .chunks(length)
            .map(|row| row.iter().collect())
            .collect()
    }

    fn three_rows(self, shift: bool) -> [String; 3] {
        let (rows, shifted) = match self {
            Self::Latin | Self::Vietnamese => (["qwertyuiop", "asdfghjkl", "zxcvbnm"], None),
            Self::Spanish => (["qwertyuiop", "asdfghjklñ", "zxcvbnm"], None),
            Self::Arabic => (
                ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذئءؤرىةوزظ"],
                Some(["ضصثقفغعهخحجد", "شسيبلأتنمكط", "ذئءؤرآإةوزظ"]),
            ),
            Self::Korean => (
                [
                    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ",
                    "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ",
                    "ㅋㅌㅊㅍㅠㅜㅡ",
                ],
                Some([
                    "ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ",
                    "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ",
                    "ㅋㅌㅊㅍㅠㅜㅡ",
                ]),
            ),
        };
        match (shift, shifted) {
            (true, Some(shifted)) => shifted.map(str::to_owned),
            (true, None) => rows.map(str::to_uppercase),
            (false, _) => rows.map(str::to_owned),
        }
    }

    /// The label of the key that changes to this alphabet.
    pub(super) const fn sign(self) -> &'static str {
        match self {
            Self::Latin | Self::Spanish | Self::Vietnamese => "abc",
            Self::Arabic => "عربي",
            Self::Korean => "한글",
        }
    }

    /// Returns true if a name begins with a capital. Arabic has no capitals, and Korean has other
    /// letters in their place.
    #[must_use]
    pub(crate) const fn is_latin(self) -> bool {
        matches!(self, Self::Latin | Self::Spanish | Self::Vietnamese)
    }

    /// The text that these keys write together.
    pub(super) fn compose(self, keys: &str) -> String {
        match self {
            Self::Vietnamese => telex::compose(keys),
            Self::Korean => hangul::compose(keys),
            Self::Latin | Self::Spanish | Self::Arabic => keys.to_owned(),
        }
    }

    /// Returns true if a letter may be composed with those before it.
    pub(super) fn composes(self, letter: char) -> bool {
        match self {
            Self::Vietnamese => letter.is_ascii_alphabetic(),
            Self::Korean => ('ㄱ'..='ㅣ').contains(&letter),
            Self::Latin | Self::Spanish | Self::Arabic => false,
        }
    }
}

/// A letter with each of its marks and in its other forms; empty if it has none.
pub(super) const fn marked(letter: char) -> &'static str {
    match letter {
        'a' => "áàâäãåāăæ",
        'c' => "çćč",
        'd' => "đð",
        'e' => "éèêëēę",
        'g' => "ğ",
        'i' => "íìîïī",
        'l' => "ł",
        'n' => "ñńň",
        'o' => "óòôöõøōœ",
        's' => "ßśšş",
        'u' => "úùûüū",
        'y' => "ýÿ",
        'z' => "źžż",
        'ا' => "أإآٱ",
        'و' => "ؤ",
        'ي' => "ئى",
        'ى' => "يئ",
        'ه' => "ة",
        'ة' => "ه",
        'ت' => "ة",
        'ب' => "پ",
        'ج' => "چ",
        'ز' => "ژ",
        'ف' => "ڤ",
        'ك' => "گک",
        'ء' => "أإؤئ",
        _ => "",
    }
}

/// The marks of a letter as it was written, as a small letter or a capital.
pub(super) fn offers(letter: char) -> Vec<char> {
    let small: Vec<char> = letter.to_lowercase().collect();
    let [small] = small.as_slice() else {
        return Vec::new();
    };
    let is_capital = *small != letter;
    let marks = marked(*small).chars();
    if is_capital {
        // A sharp s has no capital of one letter.
        marks
            .filter_map(|mark| {
                let mut capital = mark.to_uppercase();
                capital.next().filter(|_| capital.next().is_none())
            })
            .collect()
    } else {
        marks.collect()
    }
}
