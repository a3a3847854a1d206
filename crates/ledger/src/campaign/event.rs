//! Events, and the source codes that QR codes carry.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use super::CampaignError;

/// A place and day where signatures are collected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The name as staff and sheets use it: "Dupont Circle".
    pub name: String,
    /// The source code in the online address: `dupont-circle`.
    pub code: String,
}

/// Checks the name of an event.
///
/// # Errors
/// Returns an error if it has no letter or digit, or more than 60 characters.
pub fn check_name(name: &str) -> Result<(), CampaignError> {
    checked(name).map(drop)
}

/// The name of an event, without spaces around it.
pub(super) fn checked(name: &str) -> Result<String, CampaignError> {
    let name = name.trim();
    if name.is_empty()
        || name.chars().count() > 60
        || name.chars().any(char::is_control)
        || !name.chars().any(char::is_alphanumeric)
    {
        return Err(CampaignError::BadEvent(name.to_owned()));
    }
    Ok(name.to_owned())
}

/// Adds events with these names, each with its own code.
pub(super) fn add(events: &mut Vec<Event>, names: &[String]) -> Result<(), CampaignError> {
    for name in names {
        let name = checked(name)?;
        let plain = code(&name);
        let free = |code: &str| events.iter().all(|event| event.code != code);
        let code = std::iter::once(plain.clone())
            .chain((2..).map(|n| format!("{plain}-{n}")))
            .find(|code| free(code))
            .unwrap_or(plain);
        events.push(Event { name, code });
    }
    Ok(())
}

/// The letters and digits of a name in lower case without accents, joined by hyphens; "event" if a
/// name has no Latin letter.
pub(super) fn code(name: &str) -> String {
    let plain: String = name
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .collect::<String>()
        .to_lowercase();
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let joined: String = words.join("-").chars().take(30).collect();
    let joined = joined.trim_end_matches('-');
    if joined.is_empty() {
        "event".to_owned()
    } else if petition::is_code(joined) {
        joined.to_owned()
    } else {
        // Some systems give such a name to a device: "con".
        format!("event-{joined}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_plain_and_differ() {
        let names = [
            "Dupont Circle",
            "Dupont  circle!",
            "Plaza José Martí",
            "王府井",
            "Con",
        ]
        .map(str::to_owned);
        let mut events = Vec::new();
        add(&mut events, &names).expect("events");
        let codes: Vec<_> = events.into_iter().map(|event| event.code).collect();
        assert_eq!(
            codes,
            [
                "dupont-circle",
                "dupont-circle-2",
                "plaza-jose-marti",
                "event",
                "event-con"
            ]
        );
    }

    #[test]
    fn a_name_without_a_letter_is_refused() {
        assert!(add(&mut Vec::new(), &["--".to_owned()]).is_err());
    }
}
