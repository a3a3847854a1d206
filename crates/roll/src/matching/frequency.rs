//! How common names are in the country, and whether a given name is a man's or a woman's.
//!
//! A roll of seventeen people does not say how common James Smith is. The tables stand for people
//! who are not in the roll.

use std::collections::HashMap;
use std::sync::LazyLock;

/// How common a name is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// How many of 100,000 people have it.
    pub of_100_000: u32,
    /// `m` or `f` if nearly all of them are men or women.
    pub sex: Option<char>,
}

type Table = HashMap<&'static str, Entry>;

static GIVEN: LazyLock<Table> = LazyLock::new(|| read(include_str!("given_names.txt")));
static FAMILY: LazyLock<Table> = LazyLock::new(|| read(include_str!("family_names.txt")));

fn read(text: &'static str) -> Table {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let entries = lines.flat_map(str::split_whitespace).filter_map(|entry| {
        let (name, number) = entry.split_once(':')?;
        let sex = number.chars().last().filter(char::is_ascii_alphabetic);
        let of_100_000 = number.trim_end_matches(['m', 'f']).parse().ok()?;
        Some((name, Entry { of_100_000, sex }))
    });
    entries.collect()
}

/// How common a given name is; `None` if it is rare.
pub(super) fn given(name: &str) -> Option<Entry> {
    GIVEN.get(name).copied()
}

/// How common a family name is; `None` if it is rare.
pub(super) fn family(name: &str) -> Option<Entry> {
    FAMILY.get(name).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_names_are_known_with_their_sex() {
        let james = given("james").expect("a common name");
        assert!(james.of_100_000 > 1_000 && james.sex == Some('m'));
        assert_eq!(given("mary").and_then(|entry| entry.sex), Some('f'));
        assert_eq!(given("leslie").and_then(|entry| entry.sex), None);
        assert!(family("smith").is_some_and(|entry| entry.of_100_000 > 900));
        assert_eq!(family("kshatriya"), None);
        assert!(GIVEN.len() > 1_500 && FAMILY.len() > 5_000);
    }
}
