//! Words as a person types them: composed (Unicode NFC), without what cannot be seen or turns a
//! line around, bounded.

use unicode_normalization::UnicodeNormalization as _;
use unicode_script::{Script, UnicodeScript as _};

/// What is wrong with words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfit {
    /// Longer than the field can keep.
    TooLong,
    /// More marks on a letter than any language has: they would run over other lines of a sheet.
    TooManyMarks,
}

/// The words, composed and trimmed, without control characters, direction overrides and characters
/// of no width.
///
/// Joiners stay between letters (Persian and Indic names need them); a run of spaces stays as typed
/// inside a name, since it is what was seen when signing, but a line break becomes a space.
pub(super) fn clean(typed: &str, longest: usize) -> Result<String, Unfit> {
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
        } else if !is_unseen(c) {
            kept.push(c);
        }
    }
    let kept = kept.trim().nfc().collect::<String>();
    if kept.chars().count() > longest {
        return Err(Unfit::TooLong);
    }
    let mut marks = 0;
    for c in kept.chars() {
        marks = if unicode_normalization::char::is_combining_mark(c) {
            marks + 1
        } else {
            0
        };
        if marks > 4 {
            return Err(Unfit::TooManyMarks);
        }
    }
    Ok(kept)
}

/// Whether a character is drawn as nothing, or turns the direction of what follows.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        // Private use and surrogate-like holes: no two machines draw them alike.
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Whether the script of a letter knows joiners: Arabic and the Indic ones.
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

/// Whether there is at least one letter in it. "---" is not a name.
pub(super) fn has_letter(words: &str) -> bool {
    words.chars().any(char::is_alphabetic)
}

/// Given and family name in the order in which they are written: family first, without a space, for
/// names in Han, kana or Hangul.
pub(super) fn full_name(given: &str, family: &str) -> String {
    let east = |words: &str| {
        !words.is_empty()
            && words.chars().all(|c| {
                matches!(
                    c.script(),
                    Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana
                ) || c == 'ー'
            })
    };
    if east(given) && east(family) {
        format!("{family}{given}")
    } else {
        [given, family]
            .iter()
            .filter(|name| !name.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// What stands before a family name and belongs to it, in the spellings that are met most.
const PARTICLES: &[&str] = &[
    "al", "ap", "bin", "bint", "da", "dal", "das", "de", "del", "della", "den", "der", "di", "dos",
    "du", "el", "ibn", "la", "las", "le", "los", "mac", "san", "st.", "ter", "van", "von", "y",
    "zu",
];
/// What stands behind one.
const SUFFIXES: &[&str] = &[
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "md", "phd", "esq", "esq.",
];

/// Given and family name of a name that was written in one column. It is a guess: who writes "Lopez
/// Garcia, Maria" says so, and nothing is guessed. Otherwise the last word is the family's, with
/// what belongs to it, and a single word is a given name.
///
/// Put together again ([`full_name`](super::Signature::full_name)) it is what stands on the paper,
/// but for the comma.
#[must_use]
pub fn split_name(written: &str) -> (String, String) {
    let written = written.trim();
    if let Some((family, given)) = written.split_once(',') {
        let is_suffix = SUFFIXES.contains(&given.trim().to_lowercase().as_str());
        if !is_suffix {
            return (given.trim().to_owned(), family.trim().to_owned());
        }
    }
    let east = |c: char| {
        matches!(
            c.script(),
            Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana
        )
    };
    // Written without a space: the family's name is the first character of most.
    if written.chars().all(east) && written.chars().count() > 1 {
        let begin = written.chars().next().map_or(0, char::len_utf8);
        return (written[begin..].to_owned(), written[..begin].to_owned());
    }
    let words: Vec<&str> = written.split_whitespace().collect();
    let low = |at: usize| {
        words
            .get(at)
            .map(|word| word.to_lowercase())
            .unwrap_or_default()
    };
    let mut from = words.len().saturating_sub(1);
    while from > 1 && SUFFIXES.contains(&low(from).as_str()) {
        from -= 1;
    }
    while from > 1 && PARTICLES.contains(&low(from - 1).as_str()) {
        from -= 1;
    }
    if from == 0 {
        (written.to_owned(), String::new())
    } else {
        (words[..from].join(" "), words[from..].join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_in_one_column_is_parted_and_stays_what_it_was() {
        for (written, given, family) in [
            ("Maria Lopez", "Maria", "Lopez"),
            ("  Maria  Elena Lopez ", "Maria Elena", "Lopez"),
            ("Lopez Garcia, Maria", "Maria", "Lopez Garcia"),
            ("Juan de la Cruz", "Juan", "de la Cruz"),
            ("Dirk van der Berg III", "Dirk", "van der Berg III"),
            ("John Smith, Jr.", "John", "Smith, Jr."),
            ("Al Green", "Al", "Green"),
            ("Madonna", "Madonna", ""),
            ("", "", ""),
            ("王小明", "小明", "王"),
            ("김민수", "민수", "김"),
        ] {
            assert_eq!(
                split_name(written),
                (given.to_owned(), family.to_owned()),
                "{written}"
            );
        }
        for written in ["Maria Lopez", "王小明", "Juan de la Cruz", "Madonna"] {
            let (given, family) = split_name(written);
            assert_eq!(full_name(&given, &family), written);
        }
    }

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
            Err(Unfit::TooManyMarks)
        );
        assert_eq!(clean(&"a".repeat(101), 100), Err(Unfit::TooLong));
    }

    #[test]
    fn eastern_names_are_written_family_first() {
        assert_eq!(full_name("小明", "王"), "王小明");
        assert_eq!(full_name("민수", "김"), "김민수");
        assert_eq!(full_name("Minsu", "Kim"), "Minsu Kim");
        assert_eq!(full_name("", "Madonna"), "Madonna");
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
