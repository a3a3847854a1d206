//! Text in the place of a name that is not the name of one person.

use crate::signature::PhoneNumber;

/// Words that people write where a name should stand, in lower case, in the languages of the form.
const NO_NAMES: &[&str] = &[
    "n/a",
    "none",
    "no name",
    "nobody",
    "anonymous",
    "anon",
    "anonymous anonymous",
    "unknown",
    "illegible",
    "unreadable",
    "blank",
    "empty",
    "same",
    "same as above",
    "as above",
    "see above",
    "above",
    "ditto",
    "x",
    "xx",
    "xxx",
    "test",
    "test test",
    "signature",
    "name",
    "first last",
    "first name",
    "last name",
    "your name",
    "tbd",
    "void",
    "declined",
    "refused",
    "not given",
    "withheld",
    "prefer not to say",
    "anónimo",
    "anónima",
    "ninguno",
    "nadie",
    "sin nombre",
    "ilegible",
    "en blanco",
    "vacío",
    "idem",
    "ídem",
    "igual que arriba",
    "lo mismo",
    "desconocido",
    "无",
    "無",
    "匿名",
    "无名",
    "佚名",
    "同上",
    "空白",
    "不详",
    "看不清",
    "없음",
    "익명",
    "무명",
    "위와 같음",
    "상동",
    "공란",
    "미상",
    "нет",
    "аноним",
    "анонимно",
    "неразборчиво",
    "то же",
    "пусто",
    "неизвестно",
    "مجهول",
    "لا يوجد",
    "بدون اسم",
    "غير مقروء",
    "نفس الشيء",
    "فارغ",
    "không",
    "ẩn danh",
    "vô danh",
    "không có",
    "như trên",
    "không rõ",
    "trống",
    "anonim",
    "okenn",
    "menm jan",
    "pa ka li",
    "vid",
    "wala",
    "hindi alam",
    "walang pangalan",
    "di mabasa",
    "katulad ng nasa itaas",
];

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

/// Returns true for a name that nobody has: an address, or words such as "illegible". Both parts
/// are what was typed.
pub(in super::super) fn is_doubtful(given: &str, family: &str) -> bool {
    let whole = [given.trim(), family.trim()].join(" ");
    let bare = |c: char| c.is_whitespace() || "()[]{}<>.-–—_*\"'“”".contains(c);
    let whole = super::super::plain::plain(&whole).to_lowercase();
    let whole = whole.trim_matches(bare);
    is_address(given) || is_address(family) || NO_NAMES.contains(&whole)
}

/// Returns true for the names of two people: "Bob & Mary Smith".
pub(in super::super) fn is_of_several(given: &str, family: &str) -> bool {
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
    stands_between(&whole, &is_and)
        || stands_between(given, &|word| AND_OR_FAMILY.contains(&word))
        || joined
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
        ] {
            assert!(is_doubtful(given, family), "{given} {family}");
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
        ] {
            assert!(is_of_several(given, family), "{given} {family}");
        }
    }
}
