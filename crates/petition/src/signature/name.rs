//! Names of people: joined for a sheet, and split when they come in one column.

mod doubt;
mod nobody;
mod split;
mod words;

pub(super) use doubt::{is_address, is_doubtful, is_of_several};
pub use nobody::{NoName, no_name_on_paper};
pub use split::split_name;

use unicode_script::{Script, UnicodeScript as _};

/// Returns true if there is at least one letter in it. "---" is not a name.
pub(super) fn has_letter(name: &str) -> bool {
    name.chars().any(char::is_alphabetic)
}

/// Joins given and family name in the usual order. The family name comes first in a name that is
/// all in Han, kana or Hangul, without a space between, and in a Vietnamese one, with a space.
pub(super) fn full_name(given: &str, family: &str) -> String {
    if is_eastern(given) && is_eastern(family) {
        format!("{family}{given}")
    } else if is_vietnamese(given, family) {
        format!("{family} {given}")
    } else {
        [given, family]
            .iter()
            .filter(|name| !name.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Returns true for Han, kana or Hangul, as far as there is anything.
fn is_eastern(name: &str) -> bool {
    !name.is_empty() && name.chars().all(is_eastern_letter)
}

fn is_eastern_letter(c: char) -> bool {
    c == 'ー'
        || matches!(
            c.script(),
            Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana
        )
}

/// Returns true for a Vietnamese name of three words or more with its accents. With two words,
/// "Anna Nguyễn" is at home in America.
fn is_vietnamese(given: &str, family: &str) -> bool {
    let is_accented = !given.is_ascii() || !family.is_ascii();
    is_accented
        && given.split_whitespace().nth(1).is_some()
        && words::is_vietnamese_family(family)
        && given.split_whitespace().all(words::is_vietnamese)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eastern_names_are_written_family_first() {
        assert_eq!(full_name("小明", "王"), "王小明");
        assert_eq!(full_name("太郎", "山田"), "山田太郎");
        assert_eq!(full_name("민수", "김"), "김민수");
        assert_eq!(full_name("Văn An", "Nguyễn"), "Nguyễn Văn An");
        assert_eq!(full_name("Hưng Đạo", "Trần"), "Trần Hưng Đạo");
    }

    #[test]
    fn others_are_written_given_name_first() {
        assert_eq!(full_name("Minsu", "Kim"), "Minsu Kim");
        assert_eq!(full_name("Anna", "Nguyễn"), "Anna Nguyễn");
        assert_eq!(full_name("Mary Ellen", "Ho"), "Mary Ellen Ho");
        assert_eq!(full_name("Zoë Marie", "Do"), "Zoë Marie Do");
        assert_eq!(full_name("Van An", "Nguyen"), "Van An Nguyen");
        assert_eq!(full_name("", "Madonna"), "Madonna");
        assert_eq!(full_name("Suharto", ""), "Suharto");
    }
}
