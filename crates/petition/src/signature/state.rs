//! States of the United States, however people write them.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::plain::plain;

/// Other names of each state: two letters, and names with `|` between them, as [`key`] has them.
static OTHER_NAMES: &str = include_str!("states.txt");

/// Two letters for every name and abbreviation.
static CODES: LazyLock<HashMap<String, &str>> = LazyLock::new(|| {
    let mut codes = HashMap::new();
    for (code, name) in states() {
        codes.insert(key(code), *code);
        codes.insert(key(name), *code);
    }
    for line in OTHER_NAMES.lines() {
        let Some((code, names)) = line.split_once(' ') else {
            continue;
        };
        if let Some((code, _)) = states().iter().find(|(known, _)| *known == code) {
            codes.extend(names.split('|').map(|name| (key(name), *code)));
        }
    }
    codes
});

/// Returns the two letters of a state: of its letters ("D.C."), its name in one of the program's
/// languages ("Nueva York", "纽约州"), or an abbreviation ("Mass.", "W. Va.", "Penna."). `None`
/// means that it is no state, territory or military region of the postal service (USPS Publication
/// 28, appendix B).
pub fn state_code(written: &str) -> Option<&'static str> {
    let key = key(written);
    if key.is_empty() {
        return None;
    }
    if let Some(code) = CODES.get(&key) {
        return Some(code);
    }
    let written = plain(written);
    // "TX, USA", "MA 02134"
    let small = written.to_lowercase();
    let country = [
        "united states",
        "u.s.a.",
        "usa",
        "u.s.",
        "us",
        "ee. uu.",
        "ee.uu.",
    ]
    .iter()
    .find_map(|country| small.strip_suffix(country))
    .filter(|rest| rest.ends_with([' ', ',']));
    let without = country.map_or(&*written, |rest| &written[..rest.len()]);
    let without =
        without.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | ','));
    if without.len() < written.len()
        && let Some(code) = CODES.get(&self::key(without))
    {
        return Some(code);
    }
    // "MA (Massachusetts)", "Massachusetts, MA", "Boston, MA": what stands behind the comma.
    if let Some((_, last)) = written.rsplit_once([',', '('])
        && let Some(code) = CODES.get(&self::key(last))
    {
        return Some(code);
    }
    nearly(&key)
}

/// The state whose long name has one letter less, more, changed or out of order: "Massachussetts".
/// No two names are so near to each other.
fn nearly(key: &str) -> Option<&'static str> {
    const LONG: usize = 7;
    let key: Vec<char> = key.chars().collect();
    if key.len() < LONG || !key.iter().all(char::is_ascii_lowercase) {
        return None;
    }
    let is_near = |name: &str| {
        let name: Vec<char> = self::key(name).chars().collect();
        let same = key.iter().zip(&name).take_while(|(a, b)| a == b).count();
        let (ours, its) = (&key[same..], &name[same..]);
        let rest = |letters: &[char], from: usize| letters.get(from..).map(<[char]>::to_vec);
        name.len() >= LONG
            && (rest(ours, 1) == rest(its, 1)
                || rest(ours, 1).as_deref() == Some(its)
                || rest(its, 1).as_deref() == Some(ours)
                || (ours.len() == its.len()
                    && ours.len() > 1
                    && ours[0] == its[1]
                    && ours[1] == its[0]
                    && ours[2..] == its[2..]))
    };
    let mut near = states().iter().filter(|(_, name)| is_near(name));
    let (code, _) = near.next()?;
    near.next().is_none().then_some(code)
}

/// The letters and digits of a name in lower case, without accents, and without the words that say
/// that it is a state.
fn key(name: &str) -> String {
    let mut letters: String = plain(name)
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'đ' { 'd' } else { c })
        .filter(|c| c.is_alphanumeric() && !matches!(c, 'ʻ' | 'ʼ' | 'ʽ'))
        .nfc()
        .collect();
    for word in [
        "the",
        "stateof",
        "estadode",
        "commonwealthof",
        "bang",
        "tieubang",
        "штат",
        "ولاية",
    ] {
        if let Some(rest) = letters.strip_prefix(word).filter(|rest| !rest.is_empty()) {
            letters = rest.to_owned();
        }
    }
    for word in ["州", "주", "штат"] {
        // 麻州 and 加州 are names with it.
        if let Some(rest) = letters
            .strip_suffix(word)
            .filter(|rest| rest.chars().count() > 1)
        {
            letters = rest.to_owned();
        }
    }
    letters
}

/// Returns every state, district, territory and military region as (two letters, name).
#[must_use]
pub const fn states() -> &'static [(&'static str, &'static str)] {
    &[
        ("AL", "Alabama"),
        ("AK", "Alaska"),
        ("AZ", "Arizona"),
        ("AR", "Arkansas"),
        ("CA", "California"),
        ("CO", "Colorado"),
        ("CT", "Connecticut"),
        ("DE", "Delaware"),
        ("DC", "District of Columbia"),
        ("FL", "Florida"),
        ("GA", "Georgia"),
        ("HI", "Hawaii"),
        ("ID", "Idaho"),
        ("IL", "Illinois"),
        ("IN", "Indiana"),
        ("IA", "Iowa"),
        ("KS", "Kansas"),
        ("KY", "Kentucky"),
        ("LA", "Louisiana"),
        ("ME", "Maine"),
        ("MD", "Maryland"),
        ("MA", "Massachusetts"),
        ("MI", "Michigan"),
        ("MN", "Minnesota"),
        ("MS", "Mississippi"),
        ("MO", "Missouri"),
        ("MT", "Montana"),
        ("NE", "Nebraska"),
        ("NV", "Nevada"),
        ("NH", "New Hampshire"),
        ("NJ", "New Jersey"),
        ("NM", "New Mexico"),
        ("NY", "New York"),
        ("NC", "North Carolina"),
        ("ND", "North Dakota"),
        ("OH", "Ohio"),
        ("OK", "Oklahoma"),
        ("OR", "Oregon"),
        ("PA", "Pennsylvania"),
        ("RI", "Rhode Island"),
        ("SC", "South Carolina"),
        ("SD", "South Dakota"),
        ("TN", "Tennessee"),
        ("TX", "Texas"),
        ("UT", "Utah"),
        ("VT", "Vermont"),
        ("VA", "Virginia"),
        ("WA", "Washington"),
        ("WV", "West Virginia"),
        ("WI", "Wisconsin"),
        ("WY", "Wyoming"),
        ("AS", "American Samoa"),
        ("GU", "Guam"),
        ("MP", "Northern Mariana Islands"),
        ("PR", "Puerto Rico"),
        ("VI", "Virgin Islands"),
        ("FM", "Federated States of Micronesia"),
        ("MH", "Marshall Islands"),
        ("PW", "Palau"),
        ("AA", "Armed Forces Americas"),
        ("AE", "Armed Forces Europe"),
        ("AP", "Armed Forces Pacific"),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_state_is_known_by_its_letters_names_and_abbreviations() {
        for (written, state) in [
            ("dc", "DC"),
            ("D.C.", "DC"),
            ("D. C.", "DC"),
            ("Washington, D.C.", "DC"),
            ("Washington DC", "DC"),
            ("Washington", "WA"),
            ("Wash.", "WA"),
            ("new york", "NY"),
            ("N.Y.", "NY"),
            ("N. Y.", "NY"),
            ("NY.", "NY"),
            ("ＮＹ", "NY"),
            ("N.H.", "NH"),
            ("Mass.", "MA"),
            ("Mass", "MA"),
            ("Commonwealth of Massachusetts", "MA"),
            ("TX.", "TX"),
            ("Tex.", "TX"),
            ("Calif.", "CA"),
            ("Cal", "CA"),
            ("Penna.", "PA"),
            ("W. Va.", "WV"),
            ("W. Virginia", "WV"),
            ("N. Carolina", "NC"),
            ("S. Dak.", "SD"),
            ("Hawaiʻi", "HI"),
            ("Hawai'i", "HI"),
            ("Hawai’i", "HI"),
            ("Conn.", "CT"),
            ("Boston, MA", "MA"),
            ("State of Ohio", "OH"),
            ("Nueva York", "NY"),
            ("NUEVA YORK", "NY"),
            ("Carolina del Norte", "NC"),
            ("Nuevo México", "NM"),
            ("Pensilvania", "PA"),
            ("Distrito de Columbia", "DC"),
            ("纽约", "NY"),
            ("纽约州", "NY"),
            ("加州", "CA"),
            ("麻省", "MA"),
            ("華盛頓特區", "DC"),
            ("뉴욕", "NY"),
            ("뉴욕주", "NY"),
            ("Нью-Йорк", "NY"),
            ("штат Техас", "TX"),
            ("نيويورك", "NY"),
            ("ولاية تكساس", "TX"),
            ("Bắc Carolina", "NC"),
            ("Tây Virginia", "WV"),
            ("Hilagang Carolina", "NC"),
            ("Puerto Rico", "PR"),
            ("P.R.", "PR"),
            ("U.S. Virgin Islands", "VI"),
            ("Islas Vírgenes", "VI"),
            ("Guam", "GU"),
            ("CNMI", "MP"),
            ("AA", "AA"),
            ("Wash DC", "DC"),
            ("Wash. D.C.", "DC"),
            ("the District of Columbia", "DC"),
            ("NYC", "NY"),
            ("N.Y.C.", "NY"),
            ("New Hamp.", "NH"),
            ("Rhode Is.", "RI"),
            ("North Car.", "NC"),
            ("Cali", "CA"),
            ("TX USA", "TX"),
            ("TX, USA", "TX"),
            ("Texas, United States", "TX"),
            ("MA 02134", "MA"),
            ("MA, 02134-1234", "MA"),
            ("Massachussetts", "MA"),
            ("Massachusets", "MA"),
            ("Pennsylvannia", "PA"),
            ("Californa", "CA"),
            ("Virgina", "VA"),
            ("Illinios", "IL"),
            ("West Virgina", "WV"),
            ("Tennesee", "TN"),
            ("A.E.", "AE"),
            ("Armed Forces Pacific", "AP"),
        ] {
            assert_eq!(state_code(written), Some(state), "{written}");
        }
        for written in [
            "",
            "-",
            "Ontario",
            "ON",
            "XX",
            "none",
            "London",
            "Washingtonias",
            "Louisville",
            "USA",
            "Columbia",
        ] {
            assert_eq!(state_code(written), None, "{written}");
        }
    }

    #[test]
    fn no_name_stands_for_two_states() {
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        let mut count = 0;
        for line in OTHER_NAMES.lines() {
            let (state, names) = line.split_once(' ').expect("two letters and names");
            assert!(states().iter().any(|(code, _)| *code == state), "{state}");
            for name in names.split('|') {
                let other = known.insert(key(name), state);
                assert!(other.is_none_or(|other| other == state), "{name}");
                assert_eq!(state_code(name), Some(state), "{name}");
                count += 1;
            }
        }
        for (state, name) in states() {
            assert_eq!(
                (state_code(state), state_code(name)),
                (Some(*state), Some(*state))
            );
        }
        assert!(count > 300, "{count}");
    }

    proptest! {
        #[test]
        fn any_text_is_a_state_or_none(written in "\\PC{0,20}") {
            if let Some(known) = state_code(&written) {
                prop_assert_eq!(state_code(known), Some(known));
            }
        }
    }
}
