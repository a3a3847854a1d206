//! What stands in one column of a sheet and belongs into several fields.

use petition::Field;
use petition::signature::{Signature, is_postal_code_abroad, split_name, state_code, zip_place};

/// The text of a field, or what stands there and could not be read.
pub(super) fn text_of(signature: &Signature, field: Field) -> String {
    let text = match field {
        Field::Email => signature.email(),
        _ => signature.phone(),
    };
    if text.is_empty() {
        signature.as_written().get(field).to_owned()
    } else {
        text.to_owned()
    }
}

/// A name in one field, so that it is split into the same two names again.
pub(super) fn name_in_one(signature: &Signature) -> String {
    let (given, family) = (signature.given_name(), signature.family_name());
    let whole = signature.full_name();
    if split_name(&whole) == (given.to_owned(), family.to_owned()) {
        whole
    } else {
        format!("{family}, {given}")
    }
}

/// A place in one field, so that it is taken apart into the same parts again.
pub(super) fn place_in_one(signature: &Signature) -> String {
    let kept = signature.as_written();
    let (state, zip) = (kept.get(Field::State), kept.get(Field::Zip));
    if !state.is_empty() || !zip.is_empty() {
        let parts = [signature.place(), state.to_owned(), zip.to_owned()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        return parts.collect::<Vec<_>>().join(", ");
    }
    let known = (
        signature.zip().to_owned(),
        signature.city().to_owned(),
        signature.state().to_owned(),
    );
    if place_of(signature.zip()) == known {
        known.0
    } else {
        signature.place()
    }
}

/// ZIP code, city and state of a text in the column of places. A ZIP code alone is completed with
/// its city and state.
pub(super) fn place_of(text: &str) -> (String, String, String) {
    let (zip, rest) = parted_code(text);
    // Digits that are not a ZIP code are refused by the check.
    if zip.is_empty() && rest.starts_with(|c: char| c.is_ascii_digit()) {
        return (rest, String::new(), String::new());
    }
    if rest.is_empty() {
        let known = zip_place(&zip);
        let city = known
            .as_ref()
            .and_then(|place| place.cities.first())
            .copied()
            .unwrap_or_default();
        let state = known.as_ref().map(|place| place.state).unwrap_or_default();
        return (zip, city.to_owned(), state.to_owned());
    }
    let (city, state) = match rest.rsplit_once(',') {
        Some((city, state)) => (city.trim().to_owned(), state.trim().to_owned()),
        None => parted_state(&rest),
    };
    (zip, city, state)
}

/// The ZIP code, or the postal code of another country, and what stands around it.
fn parted_code(text: &str) -> (String, String) {
    let text = text.trim_matches(around);
    let digits = |word: &str| word.bytes().take_while(u8::is_ascii_digit).count();
    let words: Vec<&str> = text.split([' ', ',']).collect();
    if let Some(zip) = words.iter().find(|word| digits(word) >= 5) {
        let rest = text.replacen(zip, "", 1);
        return ((*zip).to_owned(), rest.trim_matches(around).to_owned());
    }
    // "K1A 0B1" has two words, and stands at the beginning or at the end.
    for (at, _) in text.match_indices([' ', ',']).chain([(text.len(), "")]) {
        let (before, behind) = text.split_at(at);
        let behind = behind.trim_matches(around);
        if is_postal_code_abroad(before) {
            return (before.to_owned(), behind.to_owned());
        }
        if is_postal_code_abroad(behind) {
            return (behind.to_owned(), before.trim_matches(around).to_owned());
        }
    }
    // A ZIP code without its first zero, beside a place that says where it belongs.
    let lacks_zero = |word: &&&str| matches!(word.len(), 3 | 4) && digits(word) == word.len();
    if let Some(code) = words.iter().find(lacks_zero).filter(|_| words.len() > 1) {
        let rest = text.replacen(code, "", 1);
        return ((*code).to_owned(), rest.trim_matches(around).to_owned());
    }
    (String::new(), text.to_owned())
}

fn around(c: char) -> bool {
    c.is_whitespace() || c == ','
}

/// City and state without a comma between them: the state has up to three words at the end.
fn parted_state(place: &str) -> (String, String) {
    // "Washington DC" is a city as well.
    if state_code(place).is_some_and(|state| state != "DC") {
        return (String::new(), place.to_owned());
    }
    for (at, _) in place.match_indices(' ') {
        let (city, state) = place.split_at(at);
        if state_code(state.trim()).is_some() {
            return (city.trim().to_owned(), state.trim().to_owned());
        }
    }
    match state_code(place) {
        Some(_) => (String::new(), place.to_owned()),
        None => (place.to_owned(), String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_taken_apart_however_it_was_written() {
        for (text, zip, city, state) in [
            ("20009", "20009", "Washington", "DC"),
            ("20009-1234", "20009-1234", "Washington", "DC"),
            ("Washington, DC 20009", "20009", "Washington", "DC"),
            ("20009 Washington DC", "20009", "Washington", "DC"),
            ("Boston Mass. 02134", "02134", "Boston", "Mass."),
            ("Boston, Mass.", "", "Boston", "Mass."),
            ("2134 Boston MA", "2134", "Boston", "MA"),
            (
                "Charlotte North Carolina",
                "",
                "Charlotte",
                "North Carolina",
            ),
            ("Washington, D.C.", "", "Washington", "D.C."),
            ("New York", "", "", "New York"),
            ("Takoma Park", "", "Takoma Park", ""),
            ("Ottawa, ON K1A 0B1", "K1A 0B1", "Ottawa", "ON"),
            ("K1A 0B1", "K1A 0B1", "", ""),
            ("1000-001 Lisboa", "1000-001", "Lisboa", ""),
            ("2000", "2000", "", ""),
            ("", "", "", ""),
        ] {
            let expected = (zip.to_owned(), city.to_owned(), state.to_owned());
            assert_eq!(place_of(text), expected, "{text}");
        }
    }
}
