//! The online address of a petition, as QR codes carry it.

/// The greatest length of an online address, in characters. The QR code of a longer one has modules
/// too small to scan.
const MAX_CHARS: usize = 300;

/// The reason why an online address is refused. Each is worded to follow the name of the field, as
/// in "`online` is not an address".
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It begins with neither `https://` nor `http://`.
    #[error("does not begin with https://; write the whole address")]
    NoScheme,
    /// It has no host, or a character that no address has.
    #[error("is not an address; copy it from the browser")]
    NotAnAddress,
    /// It is longer than 300 characters.
    #[error(
        "is longer than {MAX_CHARS} characters; a QR code would be too dense to scan, use a short \
         one"
    )]
    TooLong,
}

/// Checks that an online address can be put into a QR code: `https://` or `http://`, a host, no
/// spaces, at most 300 characters.
///
/// # Errors
/// Returns the first rule that the address breaks.
pub fn check_address(online: &str) -> Result<(), AddressError> {
    let Some(rest) = online
        .strip_prefix("https://")
        .or_else(|| online.strip_prefix("http://"))
    else {
        return Err(AddressError::NoScheme);
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let has_space = online
        .bytes()
        .any(|byte| byte.is_ascii_whitespace() || byte.is_ascii_control());
    if host.is_empty() || !online.is_ascii() || has_space {
        return Err(AddressError::NotAnAddress);
    }
    if online.len() > MAX_CHARS {
        return Err(AddressError::TooLong);
    }
    Ok(())
}

/// Appends a parameter to the query of an address, before the fragment if it has one.
#[must_use]
pub fn with_query(address: &str, name: &str, value: &str) -> String {
    let (page, fragment) = match address.split_once('#') {
        Some((page, fragment)) => (page, format!("#{fragment}")),
        None => (address, String::new()),
    };
    let separator = if page.contains('?') { '&' } else { '?' };
    format!("{page}{separator}{name}={value}{fragment}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_checked() {
        let long = format!("https://example.org/{}", "a".repeat(300));
        for (address, result) in [
            ("https://example.org/p?x=1#top", Ok(())),
            ("http://localhost", Ok(())),
            ("example.org", Err(AddressError::NoScheme)),
            ("https:///p", Err(AddressError::NotAnAddress)),
            ("https://example.org/a b", Err(AddressError::NotAnAddress)),
            ("https://exämple.org", Err(AddressError::NotAnAddress)),
            (&long, Err(AddressError::TooLong)),
        ] {
            assert_eq!(check_address(address), result, "{address}");
        }
    }

    #[test]
    fn a_parameter_goes_before_the_fragment() {
        for (address, expected) in [
            ("https://example.org", "https://example.org?source=dupont"),
            (
                "https://example.org/?a=1#top",
                "https://example.org/?a=1&source=dupont#top",
            ),
        ] {
            assert_eq!(with_query(address, "source", "dupont"), expected);
        }
    }
}
