//! Words in the place of a name: the one list of them, for screens, drafts and paper.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::super::plain::{plain_words, plain_words_with_accents};

/// The meaning of a word in the place of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoName {
    /// Nobody signed there.
    Blank,
    /// The name cannot be read.
    Illegible,
    /// The line is struck out.
    Struck,
    /// The same person signed elsewhere.
    Duplicate,
    /// As in the line above.
    Above,
    /// Any other word that nobody is called by: "anonymous", "test", "see back".
    Remark,
}

impl NoName {
    fn named(kind: &str) -> Option<Self> {
        Some(match kind {
            "blank" => Self::Blank,
            "illegible" => Self::Illegible,
            "struck" => Self::Struck,
            "duplicate" => Self::Duplicate,
            "above" => Self::Above,
            "remark" => Self::Remark,
            _ => return None,
        })
    }
}

type Words = HashMap<String, NoName>;

static WITH_ACCENTS: LazyLock<Words> = LazyLock::new(|| words(plain_words_with_accents));
static WITHOUT_ACCENTS: LazyLock<Words> = LazyLock::new(|| words(plain_words));

fn words(plain: fn(&str) -> String) -> Words {
    let lines = include_str!("no_names.txt").lines();
    let kinds = lines.filter_map(|line| line.split_once(": "));
    kinds
        .filter_map(|(kind, words)| Some((NoName::named(kind)?, words)))
        .flat_map(|(kind, words)| words.split(" | ").map(move |word| (plain(word), kind)))
        .collect()
}

/// The most bytes of such words, in any script. Most texts are longer.
const LONGEST: usize = 80;

/// The meaning of a text that is one of the words that stand where a name should be, as they are
/// written in their language; `None` for every other text. "Trọng" is a name, "trống" is none. A
/// word that is repeated says the same as once.
pub(super) fn nobody(text: &str) -> Option<NoName> {
    if text.len() > LONGEST {
        return None;
    }
    // "N. A." are two initials.
    let found = in_words(&WITH_ACCENTS, &plain_words_with_accents(text))?;
    let is_initials = plain_words(text) == "n a" && !text.contains(['/', '／']);
    (!is_initials).then_some(found)
}

/// The same for a text that was typed in a hurry, as tables of paper lines are: without accents.
///
/// ```
/// use petition::signature::{NoName, no_name_on_paper};
///
/// assert_eq!(no_name_on_paper("(VACIO)"), Some(NoName::Blank));
/// assert_eq!(no_name_on_paper("Maria"), None);
/// ```
#[must_use]
pub fn no_name_on_paper(cell: &str) -> Option<NoName> {
    if cell.len() > LONGEST {
        return None;
    }
    in_words(&WITHOUT_ACCENTS, &plain_words(cell))
}

fn in_words(known: &Words, text: &str) -> Option<NoName> {
    if let Some(found) = known.get(text) {
        return Some(*found);
    }
    // "none none", "n/a n/a"
    let (first, second) = text.split_at_checked(text.len() / 2)?;
    let is_twice = second.strip_prefix(' ') == Some(first);
    known.get(first).copied().filter(|_| is_twice)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line that names no kind would be read as nothing.
    #[test]
    fn every_line_of_the_list_names_a_kind_and_each_word_has_one() {
        let mut seen: HashMap<String, NoName> = HashMap::new();
        let lines = include_str!("no_names.txt").lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (kind, words) = line.split_once(": ").expect("a kind");
            let kind = NoName::named(kind).expect("known");
            for word in words.split(" | ") {
                let before = seen.insert(plain_words_with_accents(word), kind);
                assert_eq!(before, None, "{word} stands there twice");
                assert_eq!(no_name_on_paper(word), Some(kind), "{word}");
            }
        }
        assert!(seen.len() > 200, "{}", seen.len());
    }

    #[test]
    fn a_word_is_known_in_each_case_and_with_signs_around_it() {
        for (text, kind) in [
            ("ILLEGIBLE", NoName::Illegible),
            ("(Blank)", NoName::Blank),
            ("- void -", NoName::Struck),
            ("N/A", NoName::Remark),
            ("none none", NoName::Remark),
            ("Test Test", NoName::Remark),
            ("vacío", NoName::Blank),
            ("trống", NoName::Blank),
            ("see above", NoName::Above),
        ] {
            assert_eq!(nobody(text), Some(kind), "{text}");
        }
        for name in ["Trọng", "N. A.", "Na Na", "Bo Bo", "Blank Ann"] {
            assert_eq!(nobody(name), None, "{name}");
        }
        assert_eq!(no_name_on_paper("vacio"), Some(NoName::Blank));
    }
}
