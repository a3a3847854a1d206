//! Suggestions for mistyped e-mail addresses, such as "gmail.com" for "gmial.com". The signer may
//! ignore them.

/// The hosts of most addresses. A host that differs from one of them by one slip is probably a
/// mistake.
const COMMON: &[&str] = &[
    "gmail.com",
    "yahoo.com",
    "hotmail.com",
    "outlook.com",
    "icloud.com",
    "aol.com",
    "comcast.net",
    "verizon.net",
    "protonmail.com",
    "sbcglobal.net",
    "bellsouth.net",
];

/// Real hosts that differ from a common one by one slip.
const SIMILAR: &[&str] = &[
    "ymail.com",
    "mail.com",
    "gmx.com",
    "email.com",
    "aol.de",
    "yahoo.co",
    "hotmail.co",
    "proton.me",
    "me.com",
    "aim.com",
];

/// Endings that do not exist, and the endings that were probably meant.
const ENDINGS: &[(&str, &str)] = &[
    (".con", ".com"),
    (".cmo", ".com"),
    (".ocm", ".com"),
    (".comm", ".com"),
    (".ne", ".net"),
    (".ogr", ".org"),
    (".orgg", ".org"),
    (".eud", ".edu"),
];

/// Returns the address that was probably meant, if the typed one looks like a slip.
#[must_use]
pub fn suggest_email(typed: &str) -> Option<String> {
    let (person, host) = typed.trim().rsplit_once('@')?;
    let host = host.to_ascii_lowercase();
    if person.is_empty()
        || !host.contains('.')
        || COMMON.contains(&host.as_str())
        || SIMILAR.contains(&host.as_str())
    {
        return None;
    }
    // A slip is one letter wrong, missing, added, or two letters swapped. In a short name that
    // would be a different host, such as aol.de for aol.com.
    let near = COMMON
        .iter()
        .find(|common| common.len() > 7 && strsim::osa_distance(common, &host) == 1);
    let ending = ENDINGS.iter().find_map(|(wrong, right)| {
        host.strip_suffix(wrong)
            .map(|before| format!("{before}{right}"))
    });
    let meant = near.map(|near| (*near).to_owned()).or(ending)?;
    Some(format!("{person}@{meant}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_offered_and_addresses_are_left_alone() {
        for (typed, meant) in [
            ("maria@gmial.com", Some("maria@gmail.com")),
            ("maria@gmail.con", Some("maria@gmail.com")),
            ("maria@gmail.co", Some("maria@gmail.com")),
            ("Maria.L@Yaho.com", Some("Maria.L@yahoo.com")),
            ("maria@hotmial.com", Some("maria@hotmail.com")),
            ("maria@example.con", Some("maria@example.com")),
            ("maria@school.eud", Some("maria@school.edu")),
            ("maria@gmail.com", None),
            ("maria@ymail.com", None),
            ("maria@mail.com", None),
            ("maria@example.org", None),
            ("maria@aol.co", None),
            ("maria", None),
            ("@gmial.com", None),
            ("", None),
        ] {
            assert_eq!(suggest_email(typed).as_deref(), meant, "{typed}");
        }
    }
}
