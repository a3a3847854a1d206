//! Splits a name that was written in one column.

use super::words::{
    begins_with_two_characters, has_vietnamese_letter, is_number, is_particle, is_plain_vietnamese,
    is_roman, is_suffix, is_vietnamese, is_vietnamese_family, joins_families,
};
use super::{is_eastern, is_eastern_letter};
use unicode_script::{Script, UnicodeScript as _};

/// Splits a name that was written in one column into given and family name, by the custom of its
/// script and language.
///
/// In "Lopez Garcia, Maria" the comma decides. Without one it is a guess: the last word is the
/// family name, with its particles and suffixes, and a single word is a given name. In Chinese,
/// Japanese and Korean characters the family name is the first word, or the first character, or the
/// first two of some names. In Vietnamese it is the first word.
///
/// [`full_name`](super::super::Signature::full_name) joins the parts to the name on the paper
/// again, apart from the comma.
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
    let eastern: Vec<&str> = written.split_whitespace().collect();
    if eastern.iter().all(|word| is_eastern(word)) && !eastern.is_empty() {
        return split_eastern(&eastern);
    }
    let mut parts: Vec<&str> = written
        .split([',', '，', '،', '、'])
        .map(str::trim)
        .collect();
    let mut suffixes = Vec::new();
    while let Some(last) = parts.last().copied()
        && parts.len() > 1
        && !last.is_empty()
        && last.split_whitespace().all(|word| is_suffix(word, true))
    {
        suffixes.insert(0, last);
        parts.pop();
    }
    let (given, mut family) = match parts.as_slice() {
        [] => (String::new(), String::new()),
        [whole] => split_words(whole),
        [family, given @ ..] => {
            let given = given.iter().filter(|part| !part.is_empty()).copied();
            (given.collect::<Vec<_>>().join(", "), (*family).to_owned())
        }
    };
    for suffix in suffixes {
        family = if family.is_empty() {
            suffix.to_owned()
        } else {
            format!("{family}, {suffix}")
        };
    }
    (given, family)
}

/// Splits a name in Han, kana or Hangul.
fn split_eastern(words: &[&str]) -> (String, String) {
    if let [family, given @ ..] = words
        && !given.is_empty()
    {
        return (given.concat(), (*family).to_owned());
    }
    let name = words.concat();
    let letters: Vec<char> = name.chars().collect();
    let is_kana = |c: &char| matches!(c.script(), Script::Hiragana | Script::Katakana);
    let first_kana = letters.iter().position(|c| is_kana(c) || *c == 'ー');
    let family = match (first_kana, letters.len()) {
        // Nobody can tell where a name in kana alone is parted.
        (Some(0), _) | (_, 1) => 0,
        // Japanese: 高橋みなみ.
        (Some(kana), _) => kana,
        (None, 2) => 1,
        (None, _) if begins_with_two_characters(&name) => 2,
        // Four and more Han characters are a Japanese name, or a Chinese one with two families.
        (None, 4..) if letters.iter().all(|c| c.script() == Script::Han) => 2,
        (None, _) => 1,
    };
    let (family, given) = letters.split_at(family);
    (given.iter().collect(), family.iter().collect())
}

/// Splits a name without a comma.
fn split_words(written: &str) -> (String, String) {
    let words: Vec<&str> = written.split_whitespace().collect();
    // "玛丽亚·洛佩斯" has the given name first and stays in one piece, or its parts would change
    // places where they are joined.
    if words.len() == 1
        && written
            .chars()
            .all(|c| is_eastern_letter(c) || "·・‧•".contains(c))
    {
        return (written.to_owned(), String::new());
    }
    if is_family_first(&words) {
        return (words[1..].join(" "), words[0].to_owned());
    }
    let mut family_start = words.len().saturating_sub(1);
    while family_start > 1 && is_behind_family(&words, family_start) {
        family_start -= 1;
    }
    // "Smith - Jones", and "O 'Brien", whose apostrophe is a blank too late.
    while family_start > 2 && words[family_start - 1] == "-" {
        family_start -= 2;
    }
    let is_apart = |at: usize| {
        words[at].starts_with(['\'', '’', '‘'])
            && matches!(words[at - 1], "O" | "D" | "L" | "d" | "l")
    };
    if family_start > 1 && is_apart(family_start) {
        family_start -= 1;
    }
    // A king has one name.
    if family_start == 1 && words.len() == 2 && is_number(words[1]) {
        family_start = 0;
    }
    while family_start > 1 && is_particle(words[family_start - 1]) {
        family_start -= 1;
        if joins_families(words[family_start]) && family_start > 1 {
            family_start -= 1;
        }
    }
    if family_start == 0 {
        (words.join(" "), String::new())
    } else {
        (
            words[..family_start].join(" "),
            words[family_start..].join(" "),
        )
    }
}

/// Returns true for a suffix that stands behind the family name.
fn is_behind_family(words: &[&str], at: usize) -> bool {
    is_suffix(words[at], false) || (is_roman(words[at]) && at + 1 == words.len())
}

/// Returns true for a Vietnamese name in its own order: "Nguyễn Văn An". One whose last word is a
/// family name, as in "An Nguyễn", is in the American order.
fn is_family_first(words: &[&str]) -> bool {
    let [first, .., last] = words else {
        return false;
    };
    let is_accented = words.iter().any(|word| has_vietnamese_letter(word));
    let is_accented = is_accented
        && is_vietnamese_family(first)
        && words.iter().all(|word| is_vietnamese(word))
        && (has_vietnamese_letter(first) || !is_vietnamese_family(last));
    let is_both = words.len() == 2 && is_vietnamese_family(last) && !is_vietnamese_family(first);
    (is_accented && !is_both) || is_plain_vietnamese(words)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::full_name;
    use super::*;

    fn check(cases: &[(&str, &str, &str)]) {
        for (written, given, family) in cases {
            assert_eq!(
                split_name(written),
                ((*given).to_owned(), (*family).to_owned()),
                "{written}"
            );
        }
    }

    #[test]
    fn western_names_end_with_the_family_and_its_particles() {
        check(&[
            ("Maria Lopez", "Maria", "Lopez"),
            ("  Maria  Elena Lopez ", "Maria Elena", "Lopez"),
            ("Lopez Garcia, Maria", "Maria", "Lopez Garcia"),
            ("López， María", "María", "López"),
            ("Juan de la Cruz", "Juan", "de la Cruz"),
            ("Maria dela Cruz", "Maria", "dela Cruz"),
            ("Jose Delos Santos", "Jose", "Delos Santos"),
            ("Dirk van der Berg III", "Dirk", "van der Berg III"),
            ("Ludwig von und zu Stein", "Ludwig", "von und zu Stein"),
            ("Sanne in 't Veld", "Sanne", "in 't Veld"),
            ("José Ortega y Gasset", "José", "Ortega y Gasset"),
            ("Mary O' Brien", "Mary", "O' Brien"),
            ("Mary O’ Brien", "Mary", "O’ Brien"),
            ("Jean d' Arc", "Jean", "d' Arc"),
            ("Mary O 'Brien", "Mary", "O 'Brien"),
            ("Mary Smith - Jones", "Mary", "Smith - Jones"),
            ("Henry VIII", "Henry VIII", ""),
            ("Suharto Jr.", "Suharto Jr.", ""),
            ("Omar bin Said", "Omar", "bin Said"),
            ("David ben Gurion", "David", "ben Gurion"),
            ("Mary Ben Smith", "Mary Ben", "Smith"),
            ("Al Green", "Al", "Green"),
            ("Van Morrison", "Van", "Morrison"),
            ("Madonna", "Madonna", ""),
            ("Lopez,", "", "Lopez"),
            ("", "", ""),
        ]);
    }

    #[test]
    fn suffixes_stay_with_the_family() {
        check(&[
            ("John Smith, Jr.", "John", "Smith, Jr."),
            ("John Smith Jr.", "John", "Smith Jr."),
            ("John Smith, M.D.", "John", "Smith, M.D."),
            ("John Smith M.D.", "John", "Smith M.D."),
            ("Jane Doe, RN", "Jane", "Doe, RN"),
            ("Jane Doe, RN, MSN, PhD", "Jane", "Doe, RN, MSN, PhD"),
            ("Jane Doe, D.O.", "Jane", "Doe, D.O."),
            ("John Smith, Jr., M.D.", "John", "Smith, Jr., M.D."),
            ("John Smith 2nd", "John", "Smith 2nd"),
            ("John Smith V", "John", "Smith V"),
            ("King, Martin Luther, Jr.", "Martin Luther", "King, Jr."),
            ("King Jr., Martin Luther", "Martin Luther", "King Jr."),
            // These are names.
            ("Yo Yo Ma", "Yo Yo", "Ma"),
            ("Kim Do", "Kim", "Do"),
            ("John V", "John", "V"),
        ]);
    }

    #[test]
    fn eastern_names_begin_with_the_family() {
        check(&[
            ("山田 太郎", "太郎", "山田"),
            ("山田\u{3000}太郎", "太郎", "山田"),
            ("山田太郎", "太郎", "山田"),
            ("髙橋一郎", "一郎", "髙橋"),
            ("佐々木 希", "希", "佐々木"),
            ("高橋みなみ", "みなみ", "高橋"),
            ("やまだ たろう", "たろう", "やまだ"),
            ("やまだたろう", "やまだたろう", ""),
            ("王小明", "小明", "王"),
            ("王明", "明", "王"),
            ("欧阳明", "明", "欧阳"),
            ("欧阳 明", "明", "欧阳"),
            ("諸葛孔明", "孔明", "諸葛"),
            ("司马相如", "相如", "司马"),
            ("김민수", "민수", "김"),
            ("김 민수", "민수", "김"),
            ("남궁민수", "민수", "남궁"),
            ("玛丽亚·洛佩斯", "玛丽亚·洛佩斯", ""),
            ("マリア・ロペス", "マリア・ロペス", ""),
        ]);
    }

    #[test]
    fn vietnamese_names_begin_with_the_family_unless_they_end_with_it() {
        check(&[
            ("Nguyễn Văn An", "Văn An", "Nguyễn"),
            ("Nguyễn Thị Minh Khai", "Thị Minh Khai", "Nguyễn"),
            ("Trần Hưng Đạo", "Hưng Đạo", "Trần"),
            ("Lê Lợi", "Lợi", "Lê"),
            ("Nguyen Van An", "Van An", "Nguyen"),
            ("Tran Thi Lan", "Thi Lan", "Tran"),
            ("An Nguyễn", "An", "Nguyễn"),
            ("Van An Nguyen", "Van An", "Nguyen"),
            ("Anna Nguyen", "Anna", "Nguyen"),
            ("Nguyen Smith", "Nguyen", "Smith"),
            ("Mai Zetterling", "Mai", "Zetterling"),
            ("Le Roy Brown", "Le Roy", "Brown"),
        ]);
    }

    #[test]
    fn a_name_that_was_split_is_joined_in_its_order() {
        for written in [
            "Maria Lopez",
            "Maria dela Cruz",
            "Mary O' Brien",
            "John Smith, M.D.",
            "王小明",
            "山田太郎",
            "Juan de la Cruz",
            "Nguyễn Văn An",
            "Trần Hưng Đạo",
            "Madonna",
            "マリア・ロペス",
        ] {
            let (given, family) = split_name(written);
            assert_eq!(full_name(&given, &family), written);
        }
    }

    proptest! {
        #[test]
        fn no_word_is_lost(words in prop::collection::vec(
            prop_oneof![
                "[A-ZĐ][a-zêễơ]{0,6}",
                "(de|la|van|dela|y|Jr\\.|M\\.D\\.|V|O'|RN|Nguyễn|Văn|太郎|山田|김)",
            ],
            1..6,
        )) {
            let written = words.join(" ");
            let (given, family) = split_name(&written);
            let mut before: Vec<char> = written.chars().filter(|c| *c != ' ').collect();
            let mut after: Vec<char> = format!("{given}{family}").chars().filter(|c| *c != ' ').collect();
            before.sort_unstable();
            after.sort_unstable();
            prop_assert_eq!(before, after);
            prop_assert!(!given.is_empty());
        }
    }
}
