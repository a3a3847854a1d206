//! Korean: letters (jamo) are composed into syllables as they are typed, by the arithmetic of the
//! Unicode Standard (3.12).

const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
/// The final consonants; the first entry stands for none.
const FINALS: &str = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/// Pairs of vowels and pairs of finals that become one letter.
const PAIRS: &[(char, char, char)] = &[
    ('ㅗ', 'ㅏ', 'ㅘ'),
    ('ㅗ', 'ㅐ', 'ㅙ'),
    ('ㅗ', 'ㅣ', 'ㅚ'),
    ('ㅜ', 'ㅓ', 'ㅝ'),
    ('ㅜ', 'ㅔ', 'ㅞ'),
    ('ㅜ', 'ㅣ', 'ㅟ'),
    ('ㅡ', 'ㅣ', 'ㅢ'),
    ('ㄱ', 'ㅅ', 'ㄳ'),
    ('ㄴ', 'ㅈ', 'ㄵ'),
    ('ㄴ', 'ㅎ', 'ㄶ'),
    ('ㄹ', 'ㄱ', 'ㄺ'),
    ('ㄹ', 'ㅁ', 'ㄻ'),
    ('ㄹ', 'ㅂ', 'ㄼ'),
    ('ㄹ', 'ㅅ', 'ㄽ'),
    ('ㄹ', 'ㅌ', 'ㄾ'),
    ('ㄹ', 'ㅍ', 'ㄿ'),
    ('ㄹ', 'ㅎ', 'ㅀ'),
    ('ㅂ', 'ㅅ', 'ㅄ'),
];

fn place(list: &str, jamo: char) -> Option<u32> {
    list.chars()
        .position(|known| known == jamo)
        .and_then(|at| u32::try_from(at).ok())
}

fn joined(a: char, b: char) -> Option<char> {
    PAIRS
        .iter()
        .find(|(first, second, _)| (*first, *second) == (a, b))
        .map(|(.., both)| *both)
}

fn split(both: char) -> Option<(char, char)> {
    PAIRS
        .iter()
        .find(|(.., known)| *known == both)
        .map(|(first, second, _)| (*first, *second))
}

/// The syllable that is being written.
#[derive(Default, Clone, Copy)]
struct Syllable {
    initial: Option<char>,
    vowel: Option<char>,
    last: Option<char>,
}

impl Syllable {
    fn written(self) -> Option<char> {
        let Self {
            initial,
            vowel,
            last,
        } = self;
        let (Some(first), Some(middle)) = (initial, vowel) else {
            return initial.or(vowel);
        };
        let (first, middle) = (place(INITIALS, first)?, place(VOWELS, middle)?);
        let last = last.map_or(Some(0), |last| place(FINALS, last))?;
        char::from_u32(0xac00 + (first * 21 + middle) * 28 + last)
    }
}

/// The text that these letters write. Anything that is not a jamo stays as it is.
pub(super) fn compose(keys: &str) -> String {
    let mut written = String::new();
    let mut now = Syllable::default();
    for key in keys.chars() {
        let next = if place(VOWELS, key).is_some() {
            vowel(&mut now, key)
        } else if place(INITIALS, key).is_some() {
            consonant(&mut now, key)
        } else {
            written.extend(std::mem::take(&mut now).written());
            written.push(key);
            None
        };
        if let Some(next) = next {
            written.extend(std::mem::replace(&mut now, next).written());
        }
    }
    written.extend(now.written());
    written
}

/// Adds a vowel to the syllable, or returns the next syllable if the vowel begins one.
fn vowel(now: &mut Syllable, key: char) -> Option<Syllable> {
    match *now {
        // The final, or its second half, turns out to begin the next syllable.
        Syllable {
            last: Some(last), ..
        } => {
            let (stays, goes) =
                split(last).map_or((None, last), |(stays, goes)| (Some(stays), goes));
            now.last = stays;
            Some(Syllable {
                initial: Some(goes),
                vowel: Some(key),
                last: None,
            })
        }
        Syllable {
            vowel: Some(before),
            ..
        } => match joined(before, key) {
            Some(both) => {
                now.vowel = Some(both);
                None
            }
            None => Some(Syllable {
                vowel: Some(key),
                ..Syllable::default()
            }),
        },
        _ => {
            now.vowel = Some(key);
            None
        }
    }
}

/// Adds a consonant to the syllable, or returns the next syllable if the consonant begins one.
fn consonant(now: &mut Syllable, key: char) -> Option<Syllable> {
    let begins = Some(Syllable {
        initial: Some(key),
        ..Syllable::default()
    });
    match *now {
        Syllable {
            initial: None,
            vowel: None,
            ..
        } => {
            now.initial = Some(key);
            None
        }
        Syllable {
            initial: Some(_),
            vowel: Some(_),
            last: None,
        } if place(FINALS, key).is_some() => {
            now.last = Some(key);
            None
        }
        Syllable {
            last: Some(last), ..
        } => match joined(last, key) {
            Some(both) => {
                now.last = Some(both);
                None
            }
            None => begins,
        },
        _ => begins,
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    #[test]
    fn syllables_are_put_together_as_they_are_typed() {
        for (keys, word) in [
            ("ㄱㅣㅁㅁㅣㄴㅅㅜ", "김민수"),
            ("ㅂㅏㄱㅈㅣㅇㅜ", "박지우"),
            ("ㅎㅏㄴㄱㅡㄹ", "한글"),
            ("ㅇㅗㅏㄴ", "완"),
            ("ㄱㅏㅂㅅ", "값"),
            ("ㄱㅏㅂㅅㅣ", "갑시"),
            ("ㄷㅏㄹㄱㅣ", "달기"),
            ("ㄲㅗㅊ", "꽃"),
            ("ㅇㅡㅣㅅㅏ", "의사"),
            ("ㅋㅋ", "ㅋㅋ"),
            ("ㅏㅏ", "ㅏㅏ"),
            ("ㄱ", "ㄱ"),
            ("ㄸㅏㄸ", "따ㄸ"),
            ("ㄱㅣㅁ A", "김 A"),
            ("", ""),
        ] {
            let composed = compose(keys);
            assert_eq!(composed, word, "{keys}");
            assert_eq!(composed.nfc().collect::<String>(), composed);
        }
    }
}
