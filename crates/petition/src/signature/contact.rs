//! Tests for e-mail addresses, telephone numbers, ZIP codes and states. Text is kept as typed,
//! except that states and ZIP+4 codes get one spelling, because sheets are sorted by them.

use std::str::FromStr as _;

use email_address::{EmailAddress, Options};

/// Returns true for an address that mail can be sent to: a local part, an @ and a host with a dot,
/// at most 254 octets (RFC 5321).
pub(super) fn is_email(typed: &str) -> bool {
    let options = Options::default()
        .with_required_tld()
        .without_display_text()
        .without_domain_literal();
    typed.len() <= 254
        && EmailAddress::parse_with_options(typed, options).is_ok()
        && EmailAddress::from_str(typed).is_ok()
}

/// Returns true for a number that can be called: 7 to 15 digits (ITU-T E.164), with the marks that
/// people write between them.
pub(super) fn is_phone(typed: &str) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let marks = typed
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | '(' | ')' | '/' | ' ' | 'x'));
    let plus_is_first = typed.rfind('+').is_none_or(|at| at == 0);
    marks && plus_is_first && (7..=15).contains(&digits)
}

/// Returns a typed ZIP code as it is printed, `20009` or `20009-1234`, or `None` if it is not one.
pub(super) fn zip(typed: &str) -> Option<String> {
    let digits: String = typed
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '–'))
        .collect();
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match digits.len() {
        5 => Some(digits),
        9 => Some(format!("{}-{}", &digits[..5], &digits[5..])),
        _ => None,
    }
}

/// Returns the two letters of a state, typed as its letters or its name. `None` means that it is no
/// state, territory or military region of the postal service (USPS Publication 28, appendix B).
pub(super) fn state(typed: &str) -> Option<&'static str> {
    states()
        .iter()
        .find(|(code, name)| code.eq_ignore_ascii_case(typed) || name.eq_ignore_ascii_case(typed))
        .map(|(code, _)| *code)
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
    use super::*;

    #[test]
    fn emails() {
        for good in [
            "maria@example.org",
            "o'brien+kiosk@mail.example.co.uk",
            "josé@example.org",
        ] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "maria",
            "maria@",
            "@example.org",
            "maria@example",
            "a b@example.org",
            "Maria <maria@example.org>",
            "maria@[127.0.0.1]",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn phones() {
        for good in [
            "202-555-0147",
            "(202) 555 0147",
            "+52 55 1234 5678",
            "555-0147",
        ] {
            assert!(is_phone(good), "{good}");
        }
        for bad in ["12345", "call me", "1234567890123456", "202+5550147"] {
            assert!(!is_phone(bad), "{bad}");
        }
    }

    #[test]
    fn zips_and_states() {
        assert_eq!(zip("20009").as_deref(), Some("20009"));
        assert_eq!(zip("02134 1234").as_deref(), Some("02134-1234"));
        assert_eq!(zip("2000"), None);
        assert_eq!(zip("K1A 0B1"), None);
        assert_eq!(state("dc"), Some("DC"));
        assert_eq!(state("new york"), Some("NY"));
        assert_eq!(state("Ontario"), None);
    }
}
