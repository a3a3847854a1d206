//! Vietnamese by Telex: Latin letters become letters with marks, in Unicode NFC.
//!
//! `aa ee oo` write â ê ô, `aw ow uw` write ă ơ ư and `dd` writes đ. `s f r x j` set the five tones
//! anywhere in the word, and `z` removes the tone. A mark typed twice is removed and the letter is
//! written instead: "Tess" gives "Tes". Without a vowel before it a mark is a letter, so that
//! "Wilson" can be written.

use unicode_normalization::UnicodeNormalization as _;

/// A letter of a word, as it was typed, with its mark.
#[derive(Clone, Copy, PartialEq)]
struct Letter {
    typed: char,
    /// A combining circumflex, breve or horn; for `d`, the stroke.
    mark: Option<char>,
}

const CIRCUMFLEX: char = '\u{302}';
const BREVE: char = '\u{306}';
const HORN: char = '\u{31b}';
const STROKE: char = '-';

impl Letter {
    fn base(self) -> char {
        self.typed.to_ascii_lowercase()
    }

    fn is_vowel(self) -> bool {
        matches!(self.base(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
    }
}

/// The text that these keys write.
pub(super) fn compose(keys: &str) -> String {
    let mut word = Word {
        letters: Vec::new(),
        tone: None,
        plain: false,
    };
    keys.chars().for_each(|key| word.strike(key));
    word.written()
}

struct Word {
    letters: Vec<Letter>,
    tone: Option<char>,
    /// True after a mark was removed: from here on every key is a letter.
    plain: bool,
}

impl Word {
    fn strike(&mut self, key: char) {
        let lower = key.to_ascii_lowercase();
        let done = !self.plain
            && match lower {
                's' => self.tone('\u{301}'),
                'f' => self.tone('\u{300}'),
                'r' => self.tone('\u{309}'),
                'x' => self.tone('\u{303}'),
                'j' => self.tone('\u{323}'),
                'z' => self.tone.take().is_some(),
                'w' => self.horn_or_breve(),
                'a' | 'e' | 'o' => self.double(lower, CIRCUMFLEX),
                'd' => self.double(lower, STROKE),
                _ => false,
            };
        if !done {
            self.letters.push(Letter {
                typed: key,
                mark: None,
            });
        }
    }

    /// Sets a tone. The same tone again removes it, and is a letter.
    fn tone(&mut self, tone: char) -> bool {
        if !self.letters.iter().any(|letter| letter.is_vowel()) {
            return false;
        }
        self.plain = self.tone == Some(tone);
        self.tone = (!self.plain).then_some(tone);
        !self.plain
    }

    /// The same letter twice in a row is one letter with a mark; three times, it is two letters.
    fn double(&mut self, base: char, mark: char) -> bool {
        let Some(last) = self.letters.last_mut().filter(|last| last.base() == base) else {
            return false;
        };
        self.plain = last.mark == Some(mark);
        last.mark = (!self.plain).then_some(mark);
        !self.plain
    }

    /// Handles `w` after a vowel: ă, ơ, ư, and both letters of `uo`.
    fn horn_or_breve(&mut self) -> bool {
        let mark_of = |letter: &Letter| if letter.base() == 'a' { BREVE } else { HORN };
        let Some(at) = self
            .letters
            .iter()
            .rposition(|letter| matches!(letter.base(), 'a' | 'o' | 'u'))
        else {
            return false;
        };
        let before = at
            .checked_sub(1)
            .filter(|before| self.letters[at].base() == 'o' && self.letters[*before].base() == 'u');
        // The u of "qu" belongs to its consonant.
        let before = before.filter(|before| {
            before
                .checked_sub(1)
                .is_none_or(|q| self.letters[q].base() != 'q')
        });
        // "ua" is ưa, but for "oa" and "qua".
        let at = match at.checked_sub(1) {
            Some(u)
                if self.letters[at].base() == 'a'
                    && self.letters[u].base() == 'u'
                    && (u == 0 || self.letters[u - 1].base() != 'q') =>
            {
                u
            }
            _ => at,
        };
        let marks: Vec<usize> = before.into_iter().chain([at]).collect();
        self.plain = marks
            .iter()
            .all(|at| self.letters[*at].mark == Some(mark_of(&self.letters[*at])));
        for at in marks {
            let mark = mark_of(&self.letters[at]);
            self.letters[at].mark = (!self.plain).then_some(mark);
        }
        !self.plain
    }

    /// The index of the letter that carries the tone. A vowel with a mark comes before all others.
    /// Of three vowels it is the middle one; of two it is the second if a consonant follows, else
    /// the first.
    fn carrier(&self) -> Option<usize> {
        let first = self.letters.iter().position(|letter| letter.is_vowel())?;
        let mut vowels: Vec<usize> = (first..self.letters.len())
            .take_while(|at| self.letters[*at].is_vowel())
            .collect();
        // The i of "gi" and the u of "qu" belong to the consonant if another vowel follows.
        let onset = first.checked_sub(1).map(|at| self.letters[at].base());
        if vowels.len() > 1
            && matches!(
                (onset, self.letters[first].base()),
                (Some('g'), 'i') | (Some('q'), 'u')
            )
        {
            vowels.remove(0);
        }
        let closed = vowels
            .last()
            .is_some_and(|last| last + 1 < self.letters.len());
        let marked = vowels
            .iter()
            .rev()
            .copied()
            .find(|at| self.letters[*at].mark.is_some());
        marked.or_else(|| match vowels[..] {
            [only] => Some(only),
            [first, second] => Some(if closed { second } else { first }),
            [_, middle, ..] => Some(middle),
            [] => None,
        })
    }

    fn written(&self) -> String {
        let carrier = self.tone.and(self.carrier());
        let mut written = String::new();
        for (at, letter) in self.letters.iter().enumerate() {
            match (letter.mark, letter.typed) {
                (Some(STROKE), 'd') => written.push('đ'),
                (Some(STROKE), _) => written.push('Đ'),
                (mark, typed) => {
                    written.push(typed);
                    written.extend(mark);
                }
            }
            if carrier == Some(at) {
                written.extend(self.tone);
            }
        }
        written.nfc().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_places_are_written_as_in_vietnam() {
        for (keys, word) in [
            ("Nguyeenx", "Nguyễn"),
            ("Nguyeexn", "Nguyễn"),
            ("Thij", "Thị"),
            ("Hoongf", "Hồng"),
            ("Hoofng", "Hồng"),
            ("Anhs", "Ánh"),
            ("Traanf", "Trần"),
            ("DDawngj", "Đặng"),
            ("Ddoox", "Đỗ"),
            ("dduwowcj", "được"),
            ("dduowcj", "được"),
            ("nguwowif", "người"),
            ("Phuowngr", "Phưởng"),
            ("Huwowng", "Hương"),
            ("Quynhf", "Quỳnh"),
            ("Quaan", "Quân"),
            ("hoaf", "hòa"),
            ("Giangf", "Giàng"),
            ("gif", "gì"),
            ("Khueexs", "Khuế"),
            ("muaf", "mùa"),
            ("muwaf", "mừa"),
            ("muaw", "mưa"),
            ("thoaij", "thoại"),
            ("Haf", "Hà"),
            ("HAF", "HÀ"),
            ("toans", "toán"),
        ] {
            assert_eq!(compose(keys), word, "{keys}");
        }
    }

    #[test]
    fn a_mark_typed_twice_is_taken_back_and_none_is_made_without_a_vowel() {
        for (keys, word) in [
            ("Tess", "Tes"),
            ("Willss", "Wills"),
            ("aaa", "aa"),
            ("Leee", "Lee"),
            ("ddd", "dd"),
            ("Loww", "Low"),
            ("asz", "a"),
            ("Wm", "Wm"),
            ("Sr", "Sr"),
            ("", ""),
        ] {
            assert_eq!(compose(keys), word, "{keys}");
        }
    }
}
