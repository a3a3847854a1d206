//! Names of people: joined for a sheet, and split when they come in one column.

use unicode_script::{Script, UnicodeScript as _};

/// Returns true if there is at least one letter in it. "---" is not a name.
pub(super) fn has_letter(name: &str) -> bool {
    name.chars().any(char::is_alphabetic)
}

/// Joins given and family name in the usual order: family name first and without a space if both
/// are in Han, kana or Hangul.
pub(super) fn full_name(given: &str, family: &str) -> String {
    let is_eastern = |name: &str| {
        !name.is_empty()
            && name.chars().all(|c| {
                matches!(
                    c.script(),
                    Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana
                ) || c == 'ー'
            })
    };
    if is_eastern(given) && is_eastern(family) {
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

/// Particles that stand before a family name and belong to it, in their most frequent spellings.
const PARTICLES: &[&str] = &[
    "al", "ap", "bin", "bint", "da", "dal", "das", "de", "del", "della", "den", "der", "di", "dos",
    "du", "el", "ibn", "la", "las", "le", "los", "mac", "san", "st.", "ter", "van", "von", "y",
    "zu",
];
/// Suffixes that stand after a family name and belong to it.
const SUFFIXES: &[&str] = &[
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "md", "phd", "esq", "esq.",
];

/// Splits a name that was written in one column into given and family name.
///
/// In "Lopez Garcia, Maria" the comma decides. Without one it is a guess: the last word is the
/// family name, with its particles and suffixes, and a single word is a given name.
///
/// [`full_name`](super::Signature::full_name) joins the parts to the name on the paper again, apart
/// from the comma.
///
/// ```
/// use petition::signature::split_name;
///
/// let (given, family) = split_name("Juan de la Cruz");
/// assert_eq!((given.as_str(), family.as_str()), ("Juan", "de la Cruz"));
/// ```
#[must_use]
pub fn split_name(written: &str) -> (String, String) {
    let written = written.trim();
    if let Some((family, given)) = written.split_once(',') {
        let is_suffix = SUFFIXES.contains(&given.trim().to_lowercase().as_str());
        if !is_suffix {
            return (given.trim().to_owned(), family.trim().to_owned());
        }
    }
    let is_eastern = |c: char| {
        matches!(
            c.script(),
            Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana
        )
    };
    // Without a space, the first character is the family name in most cases.
    if written.chars().all(is_eastern) && written.chars().count() > 1 {
        let family_end = written.chars().next().map_or(0, char::len_utf8);
        return (
            written[family_end..].to_owned(),
            written[..family_end].to_owned(),
        );
    }
    let words: Vec<&str> = written.split_whitespace().collect();
    let lowercase = |at: usize| {
        words
            .get(at)
            .map(|word| word.to_lowercase())
            .unwrap_or_default()
    };
    let mut family_start = words.len().saturating_sub(1);
    while family_start > 1 && SUFFIXES.contains(&lowercase(family_start).as_str()) {
        family_start -= 1;
    }
    while family_start > 1 && PARTICLES.contains(&lowercase(family_start - 1).as_str()) {
        family_start -= 1;
    }
    if family_start == 0 {
        (written.to_owned(), String::new())
    } else {
        (
            words[..family_start].join(" "),
            words[family_start..].join(" "),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_one_column_is_split_and_can_be_joined_again() {
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

    #[test]
    fn eastern_names_are_written_family_first() {
        assert_eq!(full_name("小明", "王"), "王小明");
        assert_eq!(full_name("민수", "김"), "김민수");
        assert_eq!(full_name("Minsu", "Kim"), "Minsu Kim");
        assert_eq!(full_name("", "Madonna"), "Madonna");
    }
}
