//! Normalizes what a person typed: removes case, accents, punctuation and the many ways to write a
//! street, so that the values that are left differ only where it means something. Nothing here is
//! ever shown or stored.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::street::street;
use super::{Identity, nickname};
use petition::signature::{PhoneNumber, email_to_compare};

/// A given or a family name.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Name {
    /// The words without spaces: "vanderberg".
    pub whole: Box<str>,
    /// The words with spaces between them; empty if there is only one.
    pub words: Box<str>,
    /// The words without spaces as they are written where ü is ue, ö is oe, å is aa; empty if the
    /// name has no such letter.
    pub transcribed: Box<str>,
    /// The set of letters that occur, one bit each. Two names with few in common are not compared
    /// further.
    pub letters: u32,
    /// The numbers of the first word and of the whole name in the table of nicknames; 0 stands for
    /// none.
    pub nicknames: [u16; 2],
    /// The numbers of the words behind the first one.
    pub others: Box<[u16]>,
}

impl Name {
    fn new(words: &[&str], transcribed: &[&str]) -> Self {
        let whole: String = words.concat();
        let transcribed = transcribed.concat();
        let letters = whole
            .chars()
            .fold(0, |set, c| set | 1 << (u32::from(c) % 32));
        let first = words.first().copied().unwrap_or_default();
        let nicknames = [nickname::number(first), nickname::number(&whole)];
        let others = words.iter().skip(1).copied().map(nickname::number);
        let others = others.collect();
        let words = if words.len() > 1 {
            words.join(" ")
        } else {
            String::new()
        };
        Self {
            transcribed: if transcribed == whole {
                Box::default()
            } else {
                transcribed.into()
            },
            whole: whole.into(),
            words: words.into(),
            letters,
            nicknames,
            others,
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

    /// Returns true when two names are the same, with or without the marks on their letters.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.whole == other.whole
            || (!self.transcribed.is_empty() && self.transcribed == other.whole)
            || (!other.transcribed.is_empty() && other.transcribed == self.whole)
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

/// Writes letters as two where German and the languages of the North do when they have no marks:
/// ü is ue, ö and ø are oe, ä is ae, å is aa. `None` if no such letter is there.
fn transcribe(words: &str) -> Option<String> {
    if words.is_ascii() {
        return None;
    }
    let mut transcribed = String::with_capacity(words.len() + 4);
    let mut is_changed = false;
    for c in words.nfc() {
        let two = match c {
            'ü' | 'Ü' => "ue",
            'ö' | 'Ö' | 'ø' | 'Ø' => "oe",
            'ä' | 'Ä' => "ae",
            'å' | 'Å' => "aa",
            c => {
                transcribed.push(c);
                continue;
            }
        };
        transcribed.push_str(two);
        is_changed = true;
    }
    is_changed.then_some(transcribed)
}

/// Returns true for marks that people often leave out. Vowels in the scripts of India are marks
/// too, but they are part of the name.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}')
}

/// The folded words of a field. An apostrophe does not separate words: "O’Brien" is one.
pub(super) fn words_of(typed: &str) -> Vec<String> {
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
    let (mut given_words, mut family_words) = (words_of(given), words_of(family));
    let generation = take_additions(&mut given_words, &mut family_words);
    let (mut given_two, mut family_two) = (Vec::new(), Vec::new());
    if let (given_transcribed, family_transcribed) = (transcribe(given), transcribe(family))
        && (given_transcribed.is_some() || family_transcribed.is_some())
    {
        given_two = words_of(given_transcribed.as_deref().unwrap_or(given));
        family_two = words_of(family_transcribed.as_deref().unwrap_or(family));
        take_additions(&mut given_two, &mut family_two);
    }
    let name = |words: &[String], transcribed: &[String]| {
        let [words, transcribed] =
            [words, transcribed].map(|words| words.iter().map(String::as_str).collect::<Vec<_>>());
        Name::new(&words, &transcribed)
    };
    FullName {
        given: name(&given_words, &given_two),
        family: name(&family_words, &family_two),
        generation,
    }
}

/// Takes generations and titles off the words of a name, writes short words in full, and returns
/// the generation.
fn take_additions(given: &mut Vec<String>, family: &mut Vec<String>) -> u8 {
    let mut generation = 0;
    for name in [&mut *family, &mut *given] {
        if name.len() > 1
            && let Some(found) = name.last().and_then(|last| generation_of(last))
        {
            generation = found;
            name.pop();
        }
    }
    if let [title, _, ..] = given.as_slice()
        && matches!(title.as_str(), "mr" | "mrs" | "ms" | "dr" | "rev" | "prof")
    {
        given.remove(0);
    }
    // Ma. Elena is María Elena; a name of one word may be anything.
    if let [first, _, ..] = given.as_mut_slice()
        && first == "ma"
    {
        "maria".clone_into(first);
    }
    for word in family {
        if matches!(word.as_str(), "saint" | "sainte") {
            "st".clone_into(word);
        }
    }
    generation
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
    fn letters_with_marks_are_the_same_as_two_letters() {
        for (a, b) in [
            ("Jürgen", "Juergen"),
            ("Ju\u{308}rgen", "Juergen"),
            ("Jürgen", "JURGEN"),
            ("Søren", "Soeren"),
            ("Åse", "Aase"),
            ("Käthe", "Kaethe"),
            ("Jörg", "Joerg"),
            ("Weiß", "Weiss"),
        ] {
            let [a, b] = [a, b].map(|name| full_name(name, "").given);
            assert!(
                a.is_same(&b) && b.is_same(&a),
                "{:?}, {:?}",
                a.whole,
                b.whole
            );
        }
        let [a, b] = ["Juergen", "Jurgen"].map(|name| full_name(name, "").given);
        assert!(!a.is_same(&b), "nobody wrote a mark");
    }

    #[test]
    fn short_words_are_written_in_full() {
        assert_eq!(name("Ma. Elena", "Ruiz"), name("María Elena", "Ruiz"));
        assert_eq!(name("Ma", "Ruiz").0, "ma");
        assert_eq!(name("Ann", "Saint Clair"), name("Ann", "St. Clair"));
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
