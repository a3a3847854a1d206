//! Finds the state and cities of a ZIP code, to fill in the form. It never checks an address:
//! people know better where they live.

/// Every active ZIP code, sorted; made by build.rs.
static TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/zip-codes.txt"));

/// The state and cities of a ZIP code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZipPlace {
    /// The state's two letters.
    pub state: &'static str,
    /// The cities that the postal service accepts, its preferred one first. Never empty.
    pub cities: Vec<&'static str>,
}

/// Finds the place of a typed ZIP code, `20009` or the beginning of `20009-1234`. Returns `None` if
/// the code is unknown or incomplete.
#[must_use]
pub fn zip_place(typed: &str) -> Option<ZipPlace> {
    let code = typed.trim();
    let code = code.get(..5).filter(|code| {
        code.bytes().all(|byte| byte.is_ascii_digit()) && !code_goes_on(typed.trim())
    })?;
    // Binary search by bytes: the middle of the rest falls into some line, and the line begins
    // after the line break before it. Reading line by line would read half of the table.
    let (mut from, mut to) = (0, TABLE.len());
    while from < to {
        let middle = from + (to - from) / 2;
        // Cities have letters of several bytes, so a string slice could panic here.
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

/// Returns true if a sixth character makes it something other than a ZIP+4 code.
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
