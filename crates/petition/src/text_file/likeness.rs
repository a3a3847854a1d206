//! How much a text is like what people write.
//!
//! A text in the wrong encoding shows in its letters outside of ASCII: a capital in the middle of a
//! word, a sign between letters, a Cyrillic letter in a Latin word. Each such letter is weighed by
//! what stands beside it.

use unicode_script::{Script, UnicodeScript as _};

/// The letters of Western Europe, in lower case.
const WESTERN: &str = "áéíóúüñàèìòùâêîôûäëïöçãõåæøœß";
/// Other letters that European languages have, in lower case.
const OTHER: &str = "ąćęłńśźżčďěňřšťůžýőűğışțșăđ";

/// Returns the sum of the weights of all letters outside of ASCII. Of two readings of the same
/// bytes
/// the one with the greater sum is the better one.
pub(super) fn likeness(text: &str) -> i64 {
    let mut sum = 0;
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_ascii() {
            sum += weight(before, c, chars.peek().copied());
        }
        before = Some(c);
    }
    sum
}

fn weight(before: Option<char>, c: char, after: Option<char>) -> i64 {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_open =
        before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '"' | ',' | ';'));
    let is_shut = after.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation() || c == '…');
    let is_good = match c {
        _ if c.is_alphabetic() && !matches!(c, 'ª' | 'º' | 'ƒ' | 'µ') => {
            return letter(before, c, after);
        }
        '“' | '‘' | '«' | '¿' | '¡' => is_open && after.is_some_and(|c| !c.is_whitespace()),
        '’' => !is_open && (is_letter(before) || is_shut),
        '”' | '»' => !is_open && is_shut,
        '–' | '—' => (is_open && is_shut) || (is_digit(before) && is_digit(after)),
        '•' | '·' | '■' => is_open,
        '…' => !is_open && is_shut,
        '€' | '£' | '¢' | '°' | 'º' | 'ª' => is_digit(before) || is_digit(after),
        '½' | '¼' | '¾' => is_digit(before) || (is_open && is_shut),
        '§' | '©' | '®' | '™' => is_shut,
        '\u{a0}' => !is_open,
        // The punctuation of East Asia stands between its letters.
        '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' => return 2,
        _ => false,
    };
    if is_good { 2 } else { -3 }
}

/// The weight of a letter.
fn letter(before: Option<char>, c: char, after: Option<char>) -> i64 {
    let neighbours = [before, after].into_iter().flatten();
    let neighbours = neighbours.filter(|c| c.is_alphabetic());
    if c.script() != Script::Latin {
        // Two bytes make a letter of East Asia, so it weighs twice.
        let wide = matches!(
            c.script(),
            Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana
        );
        let good = if wide { 3 } else { 1 };
        let mut neighbours = neighbours;
        return if neighbours.any(|one| one.script() == Script::Latin) && !wide {
            -3
        } else if wide && before.is_some_and(|one| one.is_ascii_lowercase()) {
            -3
        } else {
            good
        };
    }
    if neighbours.clone().any(|one| one.script() != Script::Latin) {
        return -3;
    }
    // No language of Latin letters has three accents in a row.
    let accents = neighbours.filter(|one| !one.is_ascii()).count();
    if accents == 2 {
        return -3;
    }
    let is_lower = |c: Option<char>| c.is_some_and(char::is_lowercase);
    let is_upper = |c: Option<char>| c.is_some_and(char::is_uppercase);
    if c.is_uppercase() && (is_lower(before) || (is_lower(after) && is_upper(before))) {
        return -3;
    }
    // A capital at the end of a word that is no initial, or a small letter between capitals.
    if c.is_lowercase() && is_upper(before) && is_upper(after) {
        return -1;
    }
    let small: String = c.to_lowercase().collect();
    let known = if WESTERN.contains(&small) {
        2
    } else if OTHER.contains(&small) {
        1
    } else {
        0
    };
    if accents == 0 { known } else { known - 1 }
}
