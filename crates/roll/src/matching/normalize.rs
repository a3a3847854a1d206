//! Normalizes what a person typed: removes case, accents, punctuation and the many ways to write a
//! street, so that the values that are left differ only where it means something. Nothing here is
//! ever shown or stored.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::{Identity, nickname};
use petition::signature::{PhoneNumber, email_to_compare};

/// A given or a family name.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Name {
    /// The words without spaces: "vanderberg".
    pub whole: Box<str>,
    /// The words with spaces between them; empty if there is only one.
    pub words: Box<str>,
    /// The set of letters that occur, one bit each. Two names with few in common are not compared
    /// further.
    pub letters: u32,
    /// The groups of nicknames that the first word is in; 0 stands for none.
    pub nicknames: [u8; 3],
}

impl Name {
    fn new(words: &[&str]) -> Self {
        let whole: String = words.concat();
        let letters = whole
            .chars()
            .fold(0, |set, c| set | 1 << (u32::from(c) % 32));
        let nicknames = words
            .first()
            .map(|first| nickname::groups(first))
            .unwrap_or_default();
        let words = if words.len() > 1 {
            words.join(" ")
        } else {
            String::new()
        };
        Self {
            whole: whole.into(),
            words: words.into(),
            letters,
            nicknames,
        }
    }

    pub(super) fn words(&self) -> impl Iterator<Item = &str> + Clone {
        (if self.words.is_empty() {
            &self.whole
        } else {
            &self.words
        })
        .split(' ')
        .filter(|word| !word.is_empty())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.whole.is_empty()
    }

    /// Returns true for a name in Latin letters, which are plain ASCII after normalization.
    pub(super) fn is_latin(&self) -> bool {
        self.whole.is_ascii()
    }
}

/// A person's whole name: all that a veto looks at.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct FullName {
    pub given: Name,
    pub family: Name,
    /// 1 is Sr., 2 is Jr. or II, and so on; 0 if none was written.
    pub generation: u8,
}

/// A normalized identity. It can be sorted so that the order of input decides nothing; the order
/// itself means nothing.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Normalized {
    pub name: FullName,
    pub email: Box<str>,
    pub phone: Box<str>,
    pub number: Box<str>,
    pub street: Box<str>,
    pub unit: Box<str>,
    pub zip: Box<str>,
    pub city: Box<str>,
    pub state: Box<str>,
    /// A hash of all that was typed. It gives two people of one name a fixed order.
    pub fingerprint: u64,
}

impl Normalized {
    pub(super) fn new(identity: &Identity<'_>) -> Self {
        let (number, street, unit) = street(identity.street);
        Self {
            name: full_name(identity.given_name, identity.family_name),
            email: email(identity.email),
            phone: phone(identity.phone),
            number,
            street,
            unit,
            zip: zip(identity.zip),
            city: words_of(identity.city).concat().into(),
            state: words_of(identity.state).concat().into(),
            fingerprint: fingerprint(identity),
        }
    }
}

/// A hash of all fields as they were typed, the same on every machine.
fn fingerprint(identity: &Identity<'_>) -> u64 {
    let Identity {
        given_name,
        family_name,
        email,
        phone,
        street,
        zip,
        city,
        state,
    } = *identity;
    let mut digest = blake3::Hasher::new();
    for field in [
        given_name,
        family_name,
        email,
        phone,
        street,
        zip,
        city,
        state,
    ] {
        digest
            .update(&(field.len() as u64).to_le_bytes())
            .update(field.as_bytes());
    }
    digest
        .finalize()
        .as_bytes()
        .iter()
        .take(8)
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Folds to lower case and compatible forms, and removes accents.
fn fold(words: &str) -> String {
    if words.is_ascii() {
        return words.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(words.len());
    for c in words
        .nfkd()
        .filter(|c| !is_accent(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            // The lower case of a letter can contain a mark again: İ.
            c if is_accent(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

/// Returns true for marks that people often leave out. Vowels in the scripts of India are marks
/// too, but they are part of the name.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}')
}

/// The folded words of a field. An apostrophe does not separate words: "O’Brien" is one.
fn words_of(typed: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in fold(typed).chars() {
        // A modifier letter, such as the ʻokina of Hawaiʻi, is typed as an apostrophe as often.
        if matches!(c, '\u{2b9}'..='\u{2c1}' | 'ꞌ') {
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            word.push(c);
        } else if !matches!(c, '\'' | '’' | '‘' | '`' | '´' | '′') && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Separates generations ("Jr.") and titles ("Dr.") from a name.
fn full_name(given: &str, family: &str) -> FullName {
    let (given, family) = (words_of(given), words_of(family));
    let mut given: &[String] = &given;
    let mut family: &[String] = &family;
    let mut generation = 0;
    for name in [&mut family, &mut given] {
        if let [before @ .., last] = *name
            && !before.is_empty()
            && let Some(found) = generation_of(last)
        {
            (generation, *name) = (found, before);
        }
    }
    if let [title, rest @ ..] = given
        && !rest.is_empty()
        && matches!(title.as_str(), "mr" | "mrs" | "ms" | "dr" | "rev" | "prof")
    {
        given = rest;
    }
    let words = |name: &[String]| Name::new(&name.iter().map(String::as_str).collect::<Vec<_>>());
    FullName {
        given: words(given),
        family: words(family),
        generation,
    }
}

fn generation_of(word: &str) -> Option<u8> {
    match word {
        "sr" | "senior" => Some(1),
        "jr" | "junior" | "ii" | "2nd" => Some(2),
        "iii" | "3rd" => Some(3),
        "iv" | "4th" => Some(4),
        _ => None,
    }
}

/// The mailbox. Case makes no difference, nor does the script of its host, and at Google neither do
/// dots nor a plus with anything behind it.
fn email(typed: &str) -> Box<str> {
    let folded = email_to_compare(typed);
    match folded.split_once('@') {
        Some((mailbox, "gmail.com" | "googlemail.com")) => {
            let mailbox = mailbox
                .split('+')
                .next()
                .unwrap_or_default()
                .replace('.', "");
            format!("{mailbox}@gmail.com").into()
        }
        Some((mailbox, host)) if !mailbox.is_empty() && !host.is_empty() => folded.into(),
        _ => Box::default(),
    }
}

/// The digits of a telephone number without its extension and North America's country code 1; empty
/// if there are fewer than seven.
fn phone(typed: &str) -> Box<str> {
    if let Some(number) = PhoneNumber::read(typed) {
        let digits = number.digits();
        let national = digits
            .strip_prefix('1')
            .filter(|rest| number.is_international() && rest.len() == 10);
        return national.unwrap_or(digits).into();
    }
    // Signatures of earlier rules have numbers that cannot be read as one.
    let digits: String = typed
        .chars()
        .filter_map(|c| c.to_digit(10).and_then(|digit| char::from_digit(digit, 10)))
        .collect();
    let digits = digits
        .strip_prefix('1')
        .filter(|rest| rest.len() == 10)
        .unwrap_or(&digits);
    if digits.len() < 7 {
        Box::default()
    } else {
        digits.into()
    }
}

/// The first five digits of a ZIP code; any other code as it was written, since other countries
/// have other codes.
fn zip(typed: &str) -> Box<str> {
    let typed = words_of(typed).concat();
    match typed.get(..5) {
        Some(five) if five.bytes().all(|byte| byte.is_ascii_digit()) => five.into(),
        _ => typed.into(),
    }
}

/// The house number, the street and the unit behind "Apt".
fn street(typed: &str) -> (Box<str>, Box<str>, Box<str>) {
    // "#4" is a unit.
    let words = words_of(&typed.replace('#', " apt "));
    let mut words: &[String] = &words;
    let mut number: Box<str> = Box::default();
    if let [first, rest @ ..] = words
        && !rest.is_empty()
        && first.starts_with(|c: char| c.is_ascii_digit())
    {
        (number, words) = (first.as_str().into(), rest);
    }
    let mut unit = String::new();
    if let Some(at) = words.iter().position(|word| {
        matches!(
            word.as_str(),
            "apt" | "apartment" | "unit" | "suite" | "ste" | "flat"
        )
    }) && at > 0
    {
        unit = words[at + 1..]
            .iter()
            .filter(|word| *word != "apt")
            .map(String::as_str)
            .collect();
        words = &words[..at];
    }
    let street = words
        .iter()
        .map(|word| abbreviation(word))
        .collect::<Vec<_>>()
        .join(" ");
    (number, street.into(), unit.into())
}

/// Abbreviates a word of a street as the postal service does (Publication 28).
fn abbreviation(word: &str) -> &str {
    match word {
        "street" | "str" => "st",
        "avenue" | "av" | "aven" => "ave",
        "road" => "rd",
        "drive" | "drv" => "dr",
        "lane" => "ln",
        "court" => "ct",
        "place" => "pl",
        "boulevard" | "boul" => "blvd",
        "circle" => "cir",
        "terrace" => "ter",
        "parkway" => "pkwy",
        "highway" => "hwy",
        "square" => "sq",
        "crescent" | "cres" => "cr",
        "close" => "cl",
        "circuit" | "cct" => "cct",
        "north" => "n",
        "south" => "s",
        "east" => "e",
        "west" => "w",
        "northwest" => "nw",
        "northeast" => "ne",
        "southwest" => "sw",
        "southeast" => "se",
        "saint" => "st",
        "mount" => "mt",
        "fort" => "ft",
        "first" => "1st",
        "second" => "2nd",
        "third" => "3rd",
        "fourth" => "4th",
        "fifth" => "5th",
        "sixth" => "6th",
        "seventh" => "7th",
        "eighth" => "8th",
        "ninth" => "9th",
        "tenth" => "10th",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(given: &str, family: &str) -> (String, String, u8) {
        let name = full_name(given, family);
        (
            name.given.words().collect::<Vec<_>>().join(" "),
            name.family.whole.into(),
            name.generation,
        )
    }

    #[test]
    fn names_lose_case_accents_and_gaps() {
        let check = |given: &str, family: &str, expected: (&str, &str, u8)| {
            assert_eq!(
                name(given, family),
                (expected.0.to_owned(), expected.1.to_owned(), expected.2)
            );
        };
        check("José", "O’Brien", ("jose", "obrien", 0));
        check("JOSE ", "o'brien", ("jose", "obrien", 0));
        check("Zoë", "van der Berg", ("zoe", "vanderberg", 0));
        check(
            "Marie-Ange",
            "Jean-Baptiste",
            ("marie ange", "jeanbaptiste", 0),
        );
        check("Łukasz", "Wiśniewski", ("lukasz", "wisniewski", 0));
        check("Ánh", "Nguyễn Thị Hồng", ("anh", "nguyenthihong", 0));
        check("Mehmet", "Yılmaz", ("mehmet", "yilmaz", 0));
        for okina in [
            "Kaʻiulani",
            "Ka'iulani",
            "Ka’iulani",
            "Ka‘iulani",
            "Kaʼiulani",
            "Kaiulani",
        ] {
            check(okina, "Nāone", ("kaiulani", "naone", 0));
        }
    }

    #[test]
    fn generations_and_titles_are_not_part_of_a_name() {
        assert_eq!(
            name("Dr. John", "Smith Jr."),
            ("john".into(), "smith".into(), 2)
        );
        assert_eq!(name("John Sr", "Smith"), ("john".into(), "smith".into(), 1));
        assert_eq!(
            name("Junior", "Senior"),
            ("junior".into(), "senior".into(), 0)
        );
    }

    #[test]
    fn vowels_of_indic_scripts_are_kept() {
        assert_ne!(name("रीता", ""), name("राता", ""));
        assert_eq!(name("श्रीकृष्ण", "").0.split(' ').count(), 1);
    }

    #[test]
    fn all_spellings_of_an_address_normalize_to_one() {
        let parts = |typed: &str| -> (String, String, String) {
            let (number, street, unit) = street(typed);
            (number.into(), street.into(), unit.into())
        };
        assert_eq!(
            parts("12 Practice Street Northwest, Apt. 4"),
            ("12".into(), "practice st nw".into(), "4".into())
        );
        assert_eq!(
            parts("12 PRACTICE ST NW #4"),
            parts("12 Practice Street Northwest Apartment 4")
        );
        assert_eq!(
            parts("Fifth Avenue"),
            ("".into(), "5th ave".into(), "".into())
        );
    }

    #[test]
    fn mailboxes_and_numbers_are_normalized() {
        assert_eq!(
            email("Maria.Lopez+rally@GMail.com"),
            email("marialopez@googlemail.com")
        );
        assert_ne!(
            email("maria.lopez@example.org"),
            email("marialopez@example.org")
        );
        assert_eq!(&*email("none"), "");
        assert_eq!(phone("+1 (202) 555-0134"), phone("202.555.0134"));
        assert_eq!(phone("(202) 555-0134 x5"), phone("+1 202-555-0134"));
        assert_eq!(phone("٢٠٢٥٥٥٠١٣٤"), phone("202-555-0134"));
        assert_eq!(phone("011 52 55 1234 5678"), phone("(+52) 55 1234 5678"));
        assert_eq!(&*phone("555"), "");
        assert_eq!(email("x@bücher.example"), email("X@xn--bcher-kva.example"));
        assert_eq!(email("ｍａｒｉａ＠example.org"), email("maria@example.org"));
        assert_eq!(&*zip("20009-1234"), "20009");
        assert_eq!(&*zip("2611"), "2611");
    }
}
