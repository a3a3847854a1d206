//! Turns a typed telephone number into digits that can be dialled.

/// The country code and number as digits; `None` if the number has no country code and is not a
/// North American one. An extension behind an `x` is left out.
pub(super) fn digits(typed: &str) -> Option<String> {
    let number = typed.split(['x', 'X']).next().unwrap_or_default();
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        7..=15 if number.trim_start().starts_with('+') => Some(digits),
        10 => Some(format!("1{digits}")),
        11 if digits.starts_with('1') => Some(digits),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_get_their_country_code() {
        for (typed, expected) in [
            ("202-555-0147", Some("12025550147")),
            ("1 (202) 555 0147", Some("12025550147")),
            ("202-555-0147 x12", Some("12025550147")),
            ("+52 55 1234 5678", Some("525512345678")),
            ("555-0147", None),
            ("", None),
        ] {
            assert_eq!(digits(typed).as_deref(), expected, "{typed}");
        }
    }
}
