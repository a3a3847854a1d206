//! Cleans text as a person types it: composes it (Unicode NFC), removes what cannot be seen or
//! turns the direction of a line, and limits its length.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;
use unicode_script::{Script, UnicodeScript as _};

/// The reason why text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CleanError {
    /// It is longer than the field can hold.
    TooLong,
    /// A letter has more marks than any language uses. They would run over other lines of a sheet.
    TooManyMarks,
}

/// Composes and trims text, and removes control characters, direction overrides and characters
/// without width.
///
/// Joiners stay between letters, because Persian and Indic names need them. Repeated spaces inside
/// a name stay, because the signer saw them when signing; a line break becomes a space.
pub(crate) fn clean(typed: &str, max_chars: usize) -> Result<Cow<'_, str>, CleanError> {
    // Most text is of these characters alone. They are seen, composed and without marks.
    if typed.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let kept = typed.trim();
        return if kept.len() > max_chars {
            Err(CleanError::TooLong)
        } else {
            Ok(Cow::Borrowed(kept))
        };
    }
    let composed: Vec<char> = typed.nfc().collect();
    let mut kept = String::with_capacity(typed.len());
    for (at, &c) in composed.iter().enumerate() {
        let c = if matches!(c, '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}') {
            ' '
        } else {
            c
        };
        let joins = matches!(c, '\u{200c}' | '\u{200d}');
        if joins {
            let letter = |neighbour: Option<&char>| neighbour.is_some_and(|n| takes_joiners(*n));
            if letter(at.checked_sub(1).and_then(|before| composed.get(before)))
                && letter(composed.get(at + 1))
            {
                kept.push(c);
            }
        } else if matches!(c, '\u{1d400}'..='\u{1d7ff}' | 'Ⓐ'..='ⓩ') {
            // Letters of formulas, which phones offer as fonts: "𝓐𝓷𝓷" is Ann.
            kept.extend(std::iter::once(c).nfkc());
        } else if let Some(letter) = crate::text_file::meant(c) {
            kept.push(letter);
        } else if !is_invisible(c) {
            kept.push(c);
        }
    }
    let kept = kept.trim().nfc().collect::<String>();
    if kept.chars().count() > max_chars {
        return Err(CleanError::TooLong);
    }
    let mut marks = 0;
    for c in kept.chars() {
        marks = if unicode_normalization::char::is_combining_mark(c) {
            marks + 1
        } else {
            0
        };
        if marks > 4 {
            return Err(CleanError::TooManyMarks);
        }
    }
    Ok(Cow::Owned(kept))
}

/// Returns true for a character that is drawn as nothing, or that turns the direction of the text
/// after it.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}')
        || matches!(c, '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}')
        || matches!(c, '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        // Private use: every machine draws these characters differently.
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Returns true if the script of a letter uses joiners, as Arabic and the Indic scripts do.
fn takes_joiners(c: char) -> bool {
    !matches!(
        c.script(),
        Script::Latin
            | Script::Greek
            | Script::Cyrillic
            | Script::Han
            | Script::Hangul
            | Script::Common
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(typed: &str, expected: &str) {
        assert_eq!(clean(typed, 100).as_deref(), Ok(expected), "{typed:?}");
    }

    #[test]
    fn what_was_typed_is_kept() {
        check("  O’Brien-McDonald  ", "O’Brien-McDonald");
        check("van  der Berg", "van  der Berg");
        check("ÑANDÚ iii", "ÑANDÚ iii");
    }

    #[test]
    fn names_are_composed() {
        check("Nguye\u{302}\u{303}n Thi\u{323}", "Nguyễn Thị");
        check("\u{1100}\u{1175}\u{11b7}", "김");
    }

    #[test]
    fn what_cannot_be_seen_goes() {
        check("𝓐𝓷𝓷 𝐑𝐨𝐞 Ⓑⓞ", "Ann Roe Bo");
        check("O\u{92}Brien \u{93}Bo\u{94}", "O’Brien “Bo”");
        check("Ma\u{200b}ria\u{202e} evil\u{0}\u{7}", "Maria evil");
        check("a\u{e0041}b\u{feff}", "ab");
        check("two\nlines", "two lines");
    }

    #[test]
    fn joiners_stay_where_letters_join() {
        check("علی\u{200c}رضا", "علی\u{200c}رضا");
        check("क्\u{200d}ष", "क्\u{200d}ष");
        check("Mar\u{200d}ia\u{200c}", "Maria");
    }

    #[test]
    fn towers_of_marks_and_novels_are_refused() {
        assert_eq!(
            clean(&format!("a{}", "\u{300}".repeat(9)), 100),
            Err(CleanError::TooManyMarks)
        );
        assert_eq!(clean(&"a".repeat(101), 100), Err(CleanError::TooLong));
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(typed in "\\PC{0,40}") {
            if let Ok(once) = clean(&typed, 100) {
                prop_assert_eq!(clean(&once, 100), Ok(once.clone()));
                let unseen = once.chars().any(|c| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c));
                prop_assert!(!unseen);
            }
        }
    }
}
