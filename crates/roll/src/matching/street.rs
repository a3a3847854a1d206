//! Normalizes streets: house number, street and unit, without the many ways to write them.

use super::normalize::words_of;

/// Words behind which a unit stands.
const UNITS: [&str; 12] = [
    "apt",
    "apartment",
    "unit",
    "suite",
    "ste",
    "flat",
    "room",
    "rm",
    "lot",
    "trlr",
    "spc",
    "space",
];

/// Several words that are written as one word or as a short form.
const PHRASES: [(&[&str], &str); 10] = [
    (&["post", "office", "box"], "pobox"),
    (&["p", "o", "box"], "pobox"),
    (&["po", "box"], "pobox"),
    (&["county", "road"], "crd"),
    (&["county", "rd"], "crd"),
    (&["county", "highway"], "chwy"),
    (&["state", "route"], "rte"),
    (&["us", "highway"], "hwy"),
    (&["martin", "luther", "king", "jr"], "mlk"),
    (&["martin", "luther", "king"], "mlk"),
];

/// The house number, the street and the unit: behind "Apt", behind a number as in "12B", or at the
/// end as in "12 Elm St 2B".
pub(super) fn street(typed: &str) -> (Box<str>, Box<str>, Box<str>) {
    // "#4" is a unit.
    let words = join_phrases(words_of(&typed.replace('#', " apt ")));
    let mut words: &[String] = &words;
    let (mut number, mut unit) = (String::new(), String::new());
    if let [first, rest @ ..] = words
        && !rest.is_empty()
        && first.starts_with(|c: char| c.is_ascii_digit())
    {
        (number, words) = (first.clone(), rest);
        if let Some((digits, letter)) = number_with_letter(&number) {
            (number, unit) = (digits, letter);
        }
    }
    if let Some(at) = words.iter().position(|word| UNITS.contains(&word.as_str()))
        && at > 0
    {
        unit = words[at + 1..]
            .iter()
            .filter(|word| *word != "apt")
            .map(String::as_str)
            .collect();
        words = &words[..at];
    } else if let [before @ .., kind, last] = words
        && !before.is_empty()
        && last.starts_with(|c: char| c.is_ascii_digit())
        && ends_a_street(kind)
    {
        unit.clone_from(last);
        words = &words[..words.len() - 1];
    }
    let street = words
        .iter()
        .map(|word| abbreviation(word))
        .collect::<Vec<_>>()
        .join(" ");
    (number.into(), street.into(), unit.into())
}

/// The number and the letter of "12b".
fn number_with_letter(word: &str) -> Option<(String, String)> {
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = word.len() - letters.len();
    // "1st" is no house.
    (digits > 0 && letters.len() == 1 && letters.is_ascii())
        .then(|| (word[..digits].to_owned(), letters.to_owned()))
}

/// Returns true for the word at the end of most streets, behind which a number can only be a unit.
/// A highway has its own number.
fn ends_a_street(word: &str) -> bool {
    matches!(
        abbreviation(word),
        "st" | "ave"
            | "rd"
            | "dr"
            | "ln"
            | "ct"
            | "pl"
            | "blvd"
            | "cir"
            | "ter"
            | "pkwy"
            | "trl"
            | "wy"
            | "nw"
            | "ne"
            | "sw"
            | "se"
    )
}

fn join_phrases(mut words: Vec<String>) -> Vec<String> {
    for (phrase, one) in PHRASES {
        let found = words
            .windows(phrase.len())
            .position(|window| window.iter().zip(phrase).all(|(word, other)| word == other));
        if let Some(at) = found {
            words.splice(at..at + phrase.len(), [one.to_owned()]);
        }
    }
    if let [first, ..] = words.as_mut_slice()
        && first == "cr"
    {
        "crd".clone_into(first);
    }
    if let [_, second, ..] = words.as_mut_slice()
        && second == "cr"
    {
        "crd".clone_into(second);
    }
    words
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
        "route" | "rt" => "rte",
        "trail" => "trl",
        "way" => "wy",
        "square" => "sq",
        "crescent" | "cres" => "cres",
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

    fn parts(typed: &str) -> (String, String, String) {
        let (number, street, unit) = street(typed);
        (number.into(), street.into(), unit.into())
    }

    #[test]
    fn all_spellings_of_an_address_normalize_to_one() {
        assert_eq!(
            parts("12 Practice Street Northwest, Apt. 4"),
            ("12".into(), "practice st nw".into(), "4".into())
        );
        for (a, b) in [
            (
                "12 PRACTICE ST NW #4",
                "12 Practice Street Northwest Apartment 4",
            ),
            (
                "12 Practice St NW 4",
                "12 Practice Street Northwest Apartment 4",
            ),
            ("12B Elm St", "12 Elm Street Apt B"),
            ("12 Elm St 2B", "12 Elm Street, Unit 2B"),
            ("P.O. Box 12", "PO Box 12"),
            ("Post Office Box 12", "P O Box 12"),
            ("400 County Road 12", "400 CR 12"),
            ("5 Martin Luther King Jr. Blvd", "5 MLK Boulevard"),
            ("77 State Route 9", "77 Rt 9"),
            ("3 Mount Vernon Place", "3 Mt. Vernon Pl"),
        ] {
            assert_eq!(parts(a), parts(b), "{a}");
        }
        assert_eq!(
            parts("Fifth Avenue"),
            ("".into(), "5th ave".into(), "".into())
        );
        assert_eq!(
            parts("77 Highway 9").1,
            "hwy 9",
            "a highway's number is no unit"
        );
        assert_ne!(parts("12 Elm St 2"), parts("12 Elm St 3"));
    }
}
