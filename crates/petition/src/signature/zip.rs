//! Which state and cities a ZIP code is in: an offer for the form, never a check. People know
//! better where they live.

/// Every active ZIP code, sorted: see build.rs.
static TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/zip-codes.txt"));

/// Where a ZIP code is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZipPlace {
    /// The state's two letters.
    pub state: &'static str,
    /// The cities that the postal service accepts, the one that it prefers first. Never empty.
    pub cities: Vec<&'static str>,
}

/// Where a ZIP code is, from what was typed: `20009`, or the beginning of `20009-1234`. `None`
/// where it is not known.
#[must_use]
pub fn zip_place(typed: &str) -> Option<ZipPlace> {
    let code = typed.trim();
    let code = code.get(..5).filter(|code| {
        code.bytes().all(|byte| byte.is_ascii_digit()) && !code_goes_on(typed.trim())
    })?;
    // Line by line would read half of the table; the middle of what is left is on some line, whose
    // beginning is a step back.
    let (mut from, mut to) = (0, TABLE.len());
    while from < to {
        let middle = from + (to - from) / 2;
        // Cities have letters with accents: a line is looked for in bytes.
        let begin = TABLE.as_bytes()[..middle]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let end = TABLE.as_bytes()[begin..]
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(TABLE.len(), |at| begin + at);
        let line = TABLE.get(begin..end)?;
        match line.get(..5)?.cmp(code) {
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Greater => to = begin,
            std::cmp::Ordering::Equal => {
                let (state, cities) = line.get(6..)?.split_once(' ')?;
                return Some(ZipPlace {
                    state,
                    cities: cities.split('|').collect(),
                });
            }
        }
    }
    None
}

/// Whether a sixth character makes it something else than a ZIP+4.
fn code_goes_on(typed: &str) -> bool {
    typed[5..]
        .chars()
        .next()
        .is_some_and(|c| !matches!(c, '-' | ' ' | '–') && !c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_found() {
        let mut count = 0;
        for line in TABLE.lines() {
            let place = zip_place(&line[..5]).expect("known");
            assert!(
                line.starts_with(&format!(
                    "{} {} {}",
                    &line[..5],
                    place.state,
                    place.cities[0]
                )),
                "{line}"
            );
            count += 1;
        }
        assert!(count > 30_000, "{count}");
    }

    #[test]
    fn places_are_as_the_postal_service_has_them() {
        for (typed, state, city) in [
            ("20009", "DC", "Washington"),
            (" 20009-1234 ", "DC", "Washington"),
            ("00907", "PR", "San Juan"),
            ("11232", "NY", "Brooklyn"),
            ("99801", "AK", "Juneau"),
        ] {
            let place = zip_place(typed).expect("known");
            assert_eq!((place.state, place.cities[0]), (state, city), "{typed}");
        }
        for typed in [
            "",
            "2000",
            "00000",
            "abcde",
            "20009x",
            "２０００９",
            "é2000",
        ] {
            assert_eq!(zip_place(typed), None, "{typed}");
        }
    }
}
