//! Text in the place of a name that is not the name of one person.

use super::nobody::nobody;
use crate::signature::PhoneNumber;

/// Words between two people on one line, wherever they stand.
const AND: &[&str] = &["and", "&", "+", "und", "và", "ak", "和", "与", "與", "및"];

/// Words between two people that may also stand between two family names of one.
const AND_OR_FAMILY: &[&str] = &["y", "e", "и", "at", "et"];

/// Returns true for an e-mail or web address, or for a number: what belongs into another box.
pub(in super::super) fn is_address(name: &str) -> bool {
    let name = super::super::plain::plain(name).to_lowercase();
    let is_host = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let (before, last) = word.rsplit_once('.').unwrap_or_default();
        let domains = [
            "com", "org", "net", "edu", "gov", "info", "biz", "io", "example",
        ];
        before.len() > 1 && domains.contains(&last)
    };
    let digits = name.chars().filter(char::is_ascii_digit).count();
    let has_letter = name.chars().any(char::is_alphabetic);
    name.contains("://")
        || name.contains("www.")
        || name
            .split_once('@')
            .is_some_and(|(_, host)| host.contains('.'))
        || name.split_whitespace().any(is_host)
        || (digits >= 5 && !has_letter)
        || PhoneNumber::read(&name).is_some()
}

/// Signs that no name has: of addresses, of sums, of programs.
const NEVER: &[char] = &[
    '<', '>', '{', '}', '=', '|', '\\', '$', '%', '^', '~', '@', '#', ';', '€', '£',
];

/// Returns true for a name that nobody has: an address, words such as "illegible", or signs of
/// something else. Both parts are what was typed.
pub(in super::super) fn is_doubtful(given: &str, family: &str) -> bool {
    let whole = [given.trim(), family.trim()].join(" ");
    let is_cry = whole.contains("!!");
    is_address(given)
        || is_address(family)
        || nobody(&whole).is_some()
        || whole.contains(NEVER)
        || is_cry
}

/// Returns true for the names of two people and for a whole family: "Bob & Mary Smith", "The Smith
/// Family".
pub(in super::super) fn is_of_several(given: &str, family: &str) -> bool {
    // "visit us at pills.example" has no names at all.
    if is_address(given) || is_address(family) {
        return false;
    }
    let stands_between = |name: &str, is_and: &dyn Fn(&str) -> bool| {
        let words: Vec<&str> = name.split_whitespace().collect();
        let has_letter =
            |words: &[&str]| words.iter().any(|word| word.contains(char::is_alphabetic));
        (0..words.len())
            .any(|at| is_and(words[at]) && has_letter(&words[..at]) && has_letter(&words[at + 1..]))
    };
    let is_and = |word: &str| AND.contains(&word) || word.eq_ignore_ascii_case("and");
    let whole = [given, family].join(" ");
    let joined = ['&', '/', '＆', '／'].into_iter().any(|mark| {
        let is_name = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        given.split_once(mark).is_some_and(|(before, behind)| {
            let meet = before.trim_end().ends_with(char::is_alphabetic)
                && behind.trim_start().starts_with(char::is_alphabetic);
            meet && is_name(before) && is_name(behind)
        })
    });
    is_family(&whole)
        || stands_between(&whole, &is_and)
        || stands_between(given, &|word| AND_OR_FAMILY.contains(&word))
        || joined
}

/// Returns true for "The Smith Family" and "Familia Pérez", but not for somebody with that name.
fn is_family(whole: &str) -> bool {
    let whole = super::super::plain::plain_words(whole);
    let has_name = |rest: &str| !rest.trim().is_empty();
    whole
        .strip_prefix("the ")
        .and_then(|rest| rest.strip_suffix(" family"))
        .is_some_and(has_name)
        || ["familia ", "la familia ", "family of ", "pamilya "]
            .iter()
            .any(|word| whole.strip_prefix(word).is_some_and(has_name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_into_another_box_is_no_name() {
        for (given, family) in [
            ("maria@example.org", "Lopez"),
            ("maria＠example.org", ""),
            ("https://cheap-pills.example", "buy now"),
            ("www.example.org", ""),
            ("Cheap", "pills.example"),
            ("visit example.com", "now"),
            ("202-555-0147", ""),
            ("٢٠٢٥٥٥٠١٤٧", "Lopez"),
            ("Maria", "20009"),
            ("buy now at pills.example", "Lopez"),
        ] {
            assert!(is_address(given) || is_address(family), "{given} {family}");
            assert!(is_doubtful(given, family), "{given} {family}");
        }
    }

    #[test]
    fn words_for_a_missing_name_are_no_name() {
        for (given, family) in [
            ("N/A", ""),
            ("illegible", ""),
            ("(blank)", ""),
            ("same as", "above"),
            ("x", ""),
            ("X", ""),
            ("Anonymous", ""),
            ("anónimo", ""),
            ("匿名", ""),
            ("익명", ""),
            ("Аноним", ""),
            ("ẩn", "danh"),
            ("", "ditto"),
            ("None", "None"),
            ("null", "null"),
            ("see back", ""),
        ] {
            assert!(is_doubtful(given, family), "{given} {family}");
        }
    }

    #[test]
    fn signs_of_something_else_are_in_no_name() {
        for given in [
            "<script>alert(1)</script>",
            "=cmd",
            "'; DROP TABLE",
            "@maria",
            "#maria",
            "100% free",
            "FREE MONEY!!!",
            "a{b}",
        ] {
            assert!(is_doubtful(given, "Lopez"), "{given}");
        }
    }

    #[test]
    fn names_are_names() {
        for (given, family) in [
            ("Maria", "Lopez"),
            ("Na", "Li"),
            ("X Æ A-12", "Musk"),
            ("Jean-Baptiste", "O’Brien"),
            ("John", "Smith 3rd"),
            ("Person", "78X3M-0031-D"),
            ("J. R.", "Tester"),
            ("Anon", "Suwan"),
            ("Dot", "Com"),
            ("St. John", "Smith"),
            ("Comfort", "No"),
            ("王", "无忌"),
            ("Malcolm", "X"),
            ("María 😀", "Pérez"),
            ("John \"Jack\"", "O'Neil (sr.)"),
            ("Ann*", "Roe!"),
            ("N.", "A."),
            ("Trọng", ""),
            ("Mary", "Family"),
            ("José", "Ortega y Gasset"),
            ("Andy", "Anderson"),
            ("Yolanda", "y Paz"),
        ] {
            assert!(!is_doubtful(given, family), "{given} {family}");
            assert!(!is_of_several(given, family), "{given} {family}");
        }
    }

    #[test]
    fn two_people_on_a_line_are_seen() {
        for (given, family) in [
            ("Bob & Mary", "Smith"),
            ("Bob &", "Mary"),
            ("Bob and Mary", "Smith"),
            ("BOB AND MARY", "SMITH"),
            ("Bob&Mary", "Smith"),
            ("Bob Smith &", "Mary Jones"),
            ("Ana y Luis", "Pérez"),
            ("Иван и Мария", "Ивановы"),
            ("Nam và Lan", "Nguyễn"),
            ("Bob / Mary", "Smith"),
            ("Mr. & Mrs. John", "Smith"),
            ("The Smith", "Family"),
            ("Familia", "Pérez"),
        ] {
            assert!(is_of_several(given, family), "{given} {family}");
        }
    }
}
