//! Names of files that are made from codes, such as an event's or a partner's.
//!
//! Codes come from campaign files, petition files and turn-ins, and anybody can write those. A code
//! that is read is checked by [`is_code`]; a code that was sealed elsewhere cannot be refused any
//! more, so [`file_name_part`] makes a harmless name of it.

/// The most characters of a code.
const LONGEST: usize = 60;

/// Names that Windows gives to devices, in every folder and with any ending. The last two stand
/// with a digit after them.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Returns true for a code as this program makes them: 1 to 60 of a to z, 0 to 9, hyphen and
/// underscore, with a letter or digit first. Such a code is a harmless part of a file's name on
/// every system.
#[must_use]
pub fn is_code(code: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    code.len() <= LONGEST
        && code.starts_with(is_plain)
        && code.chars().all(|c| is_plain(c) || c == '-' || c == '_')
        && !is_device(code)
}

fn is_device(code: &str) -> bool {
    let numbered = code.trim_end_matches(|c: char| c.is_ascii_digit());
    DEVICES.contains(&code) || DEVICES.contains(&numbered) && code.len() == numbered.len() + 1
}

/// Makes a part of a file's name from a code. A code that [`is_code`] is the part itself. Of any
/// other one the letters and digits are kept, and a hash of the whole is added, so that two codes
/// never have one name.
#[must_use]
pub fn file_name_part(code: &str) -> String {
    if is_code(code) {
        return code.to_owned();
    }
    let kept: String = code
        .chars()
        .take(LONGEST / 2)
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    let hash = blake3::hash(code.as_bytes()).to_hex();
    let hash = hash.get(..8).unwrap_or_default();
    match kept.trim_matches('-') {
        "" => format!("code-{hash}"),
        kept => format!("{kept}-{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Component, Path};

    use super::*;

    const HOSTILE: [&str; 24] = [
        "",
        ".",
        "..",
        "../x",
        "../../etc/passwd",
        "/etc/passwd",
        "a/b",
        "a\\b",
        "C:\\x",
        "x\0y",
        "CON",
        "con",
        "aux",
        "com1",
        "LPT9",
        ".hidden",
        "-rf",
        "a\nb",
        "a\u{1b}[2J",
        "a\u{202e}b",
        "A",
        "É",
        "a b",
        "a.",
    ];

    #[test]
    fn a_code_that_leads_somewhere_is_none() {
        for code in HOSTILE {
            assert!(!is_code(code), "{code:?}");
        }
        assert!(!is_code(&"a".repeat(61)));
        for code in [
            "dupont-circle",
            "a",
            "7",
            "18-million_rising",
            "com10",
            "console",
        ] {
            assert!(is_code(code), "{code}");
            assert_eq!(file_name_part(code), code);
        }
    }

    #[test]
    fn every_part_is_a_plain_name_and_no_two_are_the_same() {
        let long = "../".repeat(500);
        let codes: Vec<&str> = HOSTILE
            .into_iter()
            .chain(["a", "e", "a-b", &long])
            .collect();
        let parts: BTreeSet<String> = codes.iter().map(|code| file_name_part(code)).collect();
        assert_eq!(parts.len(), codes.len(), "{parts:?}");
        for part in parts {
            assert!(is_code(&part), "{part}");
            let components: Vec<Component<'_>> = Path::new(&part).components().collect();
            assert!(matches!(components[..], [Component::Normal(_)]), "{part}");
        }
    }
}
