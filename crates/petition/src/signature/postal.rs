//! ZIP codes and the postal codes of other countries.

use std::fmt;

use super::plain::plain;
use super::state::state_code;
use super::zip::zip_place;

/// A code in the form in which it is kept.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum PostalCode {
    /// A ZIP code, `20009` or `20009-1234`.
    Zip(String),
    /// A code in the form of another country, as written, with capital letters.
    Foreign(String),
}

impl fmt::Debug for PostalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostalCode(..)")
    }
}

/// The fault of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PostalFault {
    /// It is a ZIP code without its first zero, as a spreadsheet makes it.
    LacksZero,
    /// It has the form of no code.
    NoCode,
}

/// Reads a code. A zero that a spreadsheet took away is put back if the state or the city says
/// where the code belongs: `2134` in Massachusetts is 02134, `681` in Puerto Rico 00681. A code
/// that has the form of another country's, and could be no ZIP code, stays as it is.
pub(super) fn postal_code(
    written: &str,
    state: &str,
    city: &str,
) -> Result<PostalCode, PostalFault> {
    let written = plain(written);
    let mut code = bare(&written);
    if let Some(number) = code.strip_suffix(".0")
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        code = number;
    }
    if let Some((state, code)) = beside_state(code)
        && let Some(zip) = zip(code, state, "").ok().flatten()
    {
        return Ok(PostalCode::Zip(zip));
    }
    if FOREIGN.contains(&form(code).as_str()) {
        return Ok(PostalCode::Foreign(code.to_uppercase()));
    }
    if let Some(zip) = zip(code, state, city)? {
        return Ok(PostalCode::Zip(zip));
    }
    // Letters that a hand or a scan makes of digits: "O2134", "2OOO9".
    let digits: String = code
        .chars()
        .map(|c| match c {
            'O' | 'o' => '0',
            'I' | 'l' => '1',
            c => c,
        })
        .collect();
    let has_most = code.bytes().filter(u8::is_ascii_digit).count() >= 2;
    match form(&digits).as_str() {
        "00000" | "00000-0000" if has_most => Ok(PostalCode::Zip(digits)),
        _ => Err(PostalFault::NoCode),
    }
}

/// A code without what people and spreadsheets write around it: "ZIP 20009", "20009 USA", "'20009",
/// `="02134"`.
fn bare(written: &str) -> &str {
    let mut code = written.trim_end_matches(['.', ',', ';']);
    code = code
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(code);
    code = code.trim_matches(['\'', '’', '‘', '"', '“', '”']);
    let is_before = |word: &str| {
        let head = code.get(..word.len())?;
        let rest = code.get(word.len()..)?;
        let rest = rest.trim_start_matches([' ', ':', '.', '#']);
        let is_code = rest.starts_with(|c: char| c.is_ascii_digit());
        (head.eq_ignore_ascii_case(word) && is_code).then_some(rest)
    };
    code = [
        "zip code",
        "zipcode",
        "zip",
        "postal code",
        "código postal",
        "c.p.",
        "cp",
    ]
    .iter()
    .find_map(|word| is_before(word))
    .unwrap_or(code);
    for country in [" USA", " U.S.A", " U.S", " US", ", USA"] {
        let at = code.len().saturating_sub(country.len());
        if let Some(end) = code.get(at..)
            && end.eq_ignore_ascii_case(country)
        {
            return code[..at].trim_end_matches([' ', ',']);
        }
    }
    code
}

/// Reads a ZIP code; `None` if it is none.
fn zip(code: &str, state: &str, city: &str) -> Result<Option<String>, PostalFault> {
    let digits: String = code
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '/'))
        .collect();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    let lost = match digits.len() {
        5 | 9 => return Ok(Some(with_hyphen(&digits))),
        4 | 8 => "0",
        3 | 7 => "00",
        _ => return Ok(None),
    };
    let whole = format!("{lost}{digits}");
    let Some(place) = zip_place(&whole[..5]).filter(|_| !digits.starts_with('0')) else {
        return Ok(None);
    };
    let is_its_city = |known: &&str| known.to_lowercase() == plain(city).to_lowercase();
    if state_code(state) == Some(place.state) || place.cities.iter().any(is_its_city) {
        Ok(Some(with_hyphen(&whole)))
    } else {
        Err(PostalFault::LacksZero)
    }
}

/// The state that somebody wrote before or behind the code, with the code: "MA 02134", "02134 MA".
fn beside_state(code: &str) -> Option<(&str, &str)> {
    let is_letter = |c: char| c.is_ascii_alphabetic();
    let (before, behind) = (
        code.trim_start_matches(is_letter),
        code.trim_end_matches(is_letter),
    );
    let parts = if before.len() < code.len() {
        (&code[..code.len() - before.len()], before)
    } else {
        (&code[behind.len()..], behind)
    };
    state_code(parts.0)?;
    let code = parts.1.trim_matches([' ', '-', ',']);
    // "KY1-1001" is a code of the Cayman Islands and none of Kentucky.
    let digits = code.bytes().take_while(u8::is_ascii_digit).count();
    (digits >= 3).then_some((parts.0, code))
}

/// Reads the code of somebody who says that they have no address in the United States, in whatever
/// form: letters, digits, blanks and hyphens, at most twelve characters.
pub(super) fn code_abroad(written: &str) -> Option<String> {
    let code = plain(written).to_uppercase();
    let is_code = code
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '/'));
    (is_code && code.chars().any(char::is_alphanumeric)).then_some(code)
}

/// Returns true for a postal code in a form that other countries have and the United States have
/// not: `K1A 0B1`, `01310-100`.
#[must_use]
pub fn is_postal_code_abroad(written: &str) -> bool {
    matches!(postal_code(written, "", ""), Ok(PostalCode::Foreign(_)))
}

/// Returns true for a ZIP code in the form in which it is kept.
pub(super) fn is_zip(code: &str) -> bool {
    let form = form(code);
    form == "00000" || form == "00000-0000"
}

fn with_hyphen(digits: &str) -> String {
    match digits.split_at_checked(5) {
        Some((five, four)) if !four.is_empty() => format!("{five}-{four}"),
        _ => digits.to_owned(),
    }
}

/// The form of a code: `0` for a digit, `A` for a Latin letter, anything else as it is.
fn form(code: &str) -> String {
    code.chars()
        .map(|c| match c {
            c if c.is_ascii_digit() => '0',
            c if c.is_ascii_alphabetic() => 'A',
            c => c,
        })
        .collect()
}

/// Forms of postal codes that no ZIP code can be mistaken for (Universal Postal Union, *Postal
/// addressing systems*). Codes of four, five or six digits alone are missing: they may be a ZIP
/// code, or one with a slip.
const FOREIGN: &[&str] = &[
    // Canada; the United Kingdom and its islands; Bermuda; the Netherlands; Ireland; Malta.
    "A0A 0A0",
    "A0A0A0",
    "A0A-0A0",
    "A0 0AA",
    "A00 0AA",
    "A0A 0AA",
    "AA0 0AA",
    "AA00 0AA",
    "AA0A 0AA",
    "AA 00",
    "AA AA",
    "0000 AA",
    "0000AA",
    "A00 AAAA",
    "A00 A0A0",
    "A00 AA00",
    "A00 0AAA",
    "A00 A000",
    "A00 0000",
    "A00 00AA",
    "A00 0A0A",
    "A00 000A",
    "A00 AAA0",
    "A00 AA0A",
    "AAA 0000",
    // Argentina, Brunei, Cayman Islands, Andorra, Barbados, Eswatini, Gibraltar, Jamaica.
    "A0000AAA",
    "AA0000",
    "AA0-0000",
    "AA000",
    "AA00000",
    "A000",
    "AA00 0AA",
    "AAAAA00",
    // Brazil; Japan; Portugal; Poland; Sweden, Czechia, Greece; India; Taiwan; Iran.
    "00000-000",
    "000-0000",
    "0000-000",
    "00-000",
    "000 00",
    "000 000",
    "00000-00000",
    // With the country before it: A-1010, D-10115, CH-8001, LV-1010, LT-01001, MD-2001, S-111 22.
    "A-0000",
    "A-00000",
    "A-000 00",
    "AA-0000",
    "AA-00000",
    "AA-000 00",
    "AA 0000",
    "AA 00000",
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(written: &str, state: &str, city: &str) -> Result<String, PostalFault> {
        postal_code(written, state, city).map(|code| match code {
            PostalCode::Zip(code) => code,
            PostalCode::Foreign(code) => format!("abroad {code}"),
        })
    }

    #[test]
    fn zip_codes_of_every_keyboard_are_read() {
        for (written, code) in [
            ("20009", "20009"),
            (" 20009 ", "20009"),
            ("20009.", "20009"),
            ("20009.0", "20009"),
            ("٢٠٠٠٩", "20009"),
            ("２０００９", "20009"),
            ("२०००९", "20009"),
            ("02134-1234", "02134-1234"),
            ("02134 1234", "02134-1234"),
            ("021341234", "02134-1234"),
            ("02134‑1234", "02134-1234"),
            ("02134–1234", "02134-1234"),
            ("02134 - 1234", "02134-1234"),
            ("0 2 1 3 4", "02134"),
            ("MA 02134", "02134"),
            ("02134 MA", "02134"),
            ("2134 MA", "02134"),
            ("ZIP 20009", "20009"),
            ("Zip code: 20009", "20009"),
            ("'20009", "20009"),
            ("‘02134’", "02134"),
            ("=\"02134\"", "02134"),
            ("20009 USA", "20009"),
            ("20009, U.S.A.", "20009"),
            ("02134/1234", "02134-1234"),
            ("O2134", "02134"),
            ("2OOO9", "20009"),
            ("1000l", "10001"),
        ] {
            assert_eq!(read(written, "", "").as_deref(), Ok(code), "{written}");
        }
    }

    #[test]
    fn a_lost_zero_comes_back_if_the_place_is_known() {
        for (written, state, city, code) in [
            ("2134", "MA", "", Ok("02134")),
            ("2134", "Mass.", "", Ok("02134")),
            ("2134", "", "Allston", Ok("02134")),
            ("2134.0", "MA", "", Ok("02134")),
            ("681", "PR", "", Ok("00681")),
            ("681", "", "mayaguez", Ok("00681")),
            ("21341234", "MA", "", Ok("02134-1234")),
            ("2134-1234", "MA", "", Ok("02134-1234")),
            ("7030", "NJ", "", Ok("07030")),
            ("2134", "", "", Err(PostalFault::LacksZero)),
            ("2134", "CA", "", Err(PostalFault::LacksZero)),
            ("681", "", "", Err(PostalFault::LacksZero)),
            // No code begins with these, so nothing was lost.
            ("2000", "DC", "", Err(PostalFault::NoCode)),
            ("0213", "MA", "", Err(PostalFault::NoCode)),
            ("200099", "DC", "", Err(PostalFault::NoCode)),
            ("20", "DC", "", Err(PostalFault::NoCode)),
            ("none", "DC", "", Err(PostalFault::NoCode)),
        ] {
            let got = read(written, state, city);
            assert_eq!(
                got.as_deref().map_err(|fault| *fault),
                code,
                "{written} {state} {city}"
            );
        }
    }

    #[test]
    fn codes_of_other_countries_stay_as_they_are() {
        for written in [
            "K1A 0B1",
            "SW1A 1AA",
            "M1 1AE",
            "1012 AB",
            "D02 AF30",
            "01310-100",
            "100-0001",
            "1000-001",
            "00-950",
            "111 22",
            "110 001",
            "D-10115",
            "A-1010",
            "CH-8001",
            "LV-1010",
            "S-111 22",
            "AD500",
            "C1425ABC",
            "KY1-1001",
            "VLT 1117",
        ] {
            assert_eq!(
                read(written, "", ""),
                Ok(format!("abroad {written}")),
                "{written}"
            );
        }
        assert_eq!(read("k1a 0b1", "", "").as_deref(), Ok("abroad K1A 0B1"));
        assert_eq!(read("２０００９ａ", "", ""), Err(PostalFault::NoCode));
        for written in ["10115", "2000", "700000", "SW1A 1AA", "SE-111 22"] {
            assert_eq!(code_abroad(written).as_deref(), Some(written));
        }
        assert_eq!(code_abroad("--"), None);
        assert_eq!(code_abroad("me@example.org"), None);
    }

    proptest! {
        #[test]
        fn what_was_accepted_is_accepted_again(
            written in "[A-Za-z0-9٢２]{2,5}[ ‑-]?[A-Z0-9]{0,5}",
            state in prop_oneof![Just(""), Just("MA"), Just("PR")],
        ) {
            if let Ok(code) = postal_code(&written, state, "") {
                let (PostalCode::Zip(kept) | PostalCode::Foreign(kept)) = &code;
                prop_assert_eq!(postal_code(kept, state, ""), Ok(code.clone()));
                prop_assert_eq!(is_zip(kept), matches!(code, PostalCode::Zip(_)));
            }
        }
    }
}
