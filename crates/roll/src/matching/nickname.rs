//! Given names that can be one person's: short forms, other spellings, and what a name is in other
//! languages. The table is `nicknames.txt`.

use std::collections::HashMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("nicknames.txt");

/// The names of the table.
struct Names {
    /// The number of each name, from 1.
    numbers: HashMap<&'static str, u16>,
    /// The lines that each name is in, by its number, in ascending order.
    lines: Vec<Vec<u16>>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names {
        numbers: HashMap::new(),
        // No name has the number 0.
        lines: vec![Vec::new()],
    };
    let lines = TABLE
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    for (line, number) in lines.zip(0_u16..) {
        for name in line.split_whitespace() {
            let at = *names.numbers.entry(name).or_insert_with(|| {
                names.lines.push(Vec::new());
                u16::try_from(names.lines.len() - 1).unwrap_or_default()
            });
            if let Some(lines) = names.lines.get_mut(usize::from(at))
                && lines.last() != Some(&number)
            {
                lines.push(number);
            }
        }
    }
    names
});

/// The number of a name in the table; 0 if it is not there.
pub(super) fn number(name: &str) -> u16 {
    NAMES.numbers.get(name).copied().unwrap_or_default()
}

/// Returns true when two names can be one person's.
pub(super) fn are_alike(a: u16, b: u16) -> bool {
    if a == 0 || b == 0 {
        return false;
    }
    let lines = |name: u16| {
        NAMES
            .lines
            .get(usize::from(name))
            .map_or(&[][..], Vec::as_slice)
    };
    lines(a).iter().any(|line| lines(b).contains(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(a: &str, b: &str) -> bool {
        are_alike(number(a), number(b))
    }

    #[test]
    fn short_names_find_each_other_and_nobody_else() {
        for (a, b) in [
            ("bob", "robert"),
            ("lupe", "guadalupe"),
            ("alex", "alexandra"),
            ("anna", "annie"),
            ("john", "jonathan"),
            ("victoria", "vicki"),
            ("katherine", "katy"),
            ("theresa", "tracy"),
            ("patricia", "trisha"),
            ("megan", "meg"),
            ("margaret", "peg"),
            ("jeffrey", "geoff"),
            ("louis", "lewis"),
            ("walter", "wally"),
            ("mitzi", "mary"),
            ("mohammed", "muhamad"),
            ("ma", "maria"),
        ] {
            assert!(alike(a, b) && alike(b, a), "{a}, {b}");
        }
        for (a, b) in [
            ("alexander", "alexandra"),
            ("bob", "bill"),
            ("robert", "roberta"),
            ("daniel", "danielle"),
            ("maria", "elena"),
            ("mary", "john"),
            ("zzz", "zzz"),
        ] {
            assert!(!alike(a, b), "{a}, {b}");
        }
    }

    #[test]
    fn the_table_has_plain_names_and_more_than_1500_pairs() {
        let mut pairs = std::collections::BTreeSet::new();
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            assert!(
                line.chars().all(|c| c.is_ascii_lowercase() || c == ' '),
                "{line}"
            );
            let names: Vec<&str> = line.split_whitespace().collect();
            assert!(names.len() != 1, "{line}");
            for (at, a) in names.iter().enumerate() {
                pairs.extend(names[at + 1..].iter().map(|b| (*a.min(b), *a.max(b))));
            }
        }
        assert!(pairs.len() > 1_500, "{}", pairs.len());
        assert!(NAMES.lines.len() < usize::from(u16::MAX));
    }
}
