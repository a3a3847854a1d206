//! The organizer of a petition: who keeps what signers write, and how to reach them.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::format::Faults;
use super::{Beside, Colour, Mark};
use crate::signature::clean;

/// The greatest length of each entry, in characters. It fits on one line of a sheet.
const LONGEST: usize = 80;

/// The organizer, who asks people to sign and keeps what they write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organizer {
    /// The name of the organization or person.
    pub name: String,
    /// The way to reach them, in order to withdraw: an e-mail address, a telephone number, or a
    /// page of the web.
    pub contact: String,
    /// The address of the page that says what becomes of signers' data. Empty if there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub privacy: String,
    /// The colour of what is to be pressed, as it stands in the file. `None` for the program's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// The mark on the first screen. `None` if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
}

/// The table `[organizer]` as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOrganizer {
    name: Spanned<String>,
    contact: Spanned<String>,
    #[serde(default)]
    privacy: Option<Spanned<String>>,
    #[serde(default)]
    colour: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) mark: Option<Spanned<String>>,
}

/// Checks the table. A file without one can be signed, because many petitions that people already
/// have name no organizer, but signers are then not told who keeps what they write.
pub(super) fn typed_organizer(
    faults: &mut Faults<'_>,
    raw: Option<RawOrganizer>,
    beside: Beside<'_>,
) -> Option<Organizer> {
    let Some(raw) = raw else {
        faults.warn(
            0..0,
            "there is no `[organizer]`: signers are not told who keeps what they write, nor how \
             to withdraw; add it with `name` and `contact`",
        );
        return None;
    };
    let mut entry = |name: &str, value: Spanned<String>| {
        match clean(value.get_ref(), LONGEST) {
            Ok(text) if text.is_empty() => faults.error(
                value.span(),
                format!("`{name}` of the organizer is empty; write it"),
            ),
            Ok(text) => return text.into_owned(),
            Err(_) => faults.error(
                value.span(),
                format!(
                    "`{name}` of the organizer is longer than {LONGEST} characters and would not \
                     fit on a sheet; shorten it"
                ),
            ),
        }
        String::new()
    };
    let name = entry("name", raw.name);
    let contact = entry("contact", raw.contact);
    let privacy = raw.privacy.map(|privacy| entry("privacy", privacy));
    let colour = raw.colour.and_then(|colour| typed_colour(faults, &colour));
    let mark = raw.mark.and_then(|mark| typed_mark(faults, &mark, beside));
    Some(Organizer {
        name,
        contact,
        privacy: privacy.unwrap_or_default(),
        colour,
        mark,
    })
}

fn typed_colour(faults: &mut Faults<'_>, raw: &Spanned<String>) -> Option<Colour> {
    let Some(colour) = Colour::parse(raw.get_ref()) else {
        faults.error(
            raw.span(),
            "`colour` of the organizer is not a colour; write it like \"#0F5257\"",
        );
        return None;
    };
    let used = colour.readable();
    if used != colour {
        faults.warn(
            raw.span(),
            format!(
                "`colour` of the organizer is too light for white words on it; the screens use \
                 {used}, which is darker"
            ),
        );
    }
    Some(colour)
}

fn typed_mark(faults: &mut Faults<'_>, raw: &Spanned<String>, beside: Beside<'_>) -> Option<Mark> {
    let mark = match Mark::from_entry(raw.get_ref(), beside) {
        Ok(mark) => mark,
        Err(error) => {
            faults.error(raw.span(), format!("`mark` of the organizer {error}"));
            return None;
        }
    };
    if mark.picture().is_light() {
        faults.warn(
            raw.span(),
            "`mark` of the organizer can hardly be seen on white (nearly nothing of it has a \
             contrast of 3:1): the screens put it on a dark card; a darker one needs none",
        );
    }
    if mark.is_coarse() {
        faults.warn(
            raw.span(),
            "`mark` of the organizer has few pixels and is blurred on large screens; save it with \
             160 rows or more",
        );
    }
    Some(mark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::petition::{Petition, Severity, check, to_toml};

    fn file(organizer: &str) -> String {
        format!(
            "format = 1\nlanguage = \"en\"\nonline = \"https://example.org/p\"\n\n[text.en]\n\
             title = \"T\"\ntarget = \"Congress\"\nbody = \"B\"\ndemand = \"D\"\n\n{organizer}"
        )
    }

    #[test]
    fn an_organizer_is_read_and_written_back() {
        let source = file(
            "[organizer]\nname = \" River\\nAlli\\u202Eance \"\ncontact = \"petition@example.org\"\n\
             privacy = \"https://example.org/privacy\"\n",
        );
        assert_eq!(check(&source), []);
        let petition = Petition::from_toml(&source).expect("no faults");
        let organizer = petition.organizer.clone().expect("an organizer");
        assert_eq!(organizer.name, "River Alliance");
        assert_eq!(organizer.contact, "petition@example.org");
        assert_eq!(organizer.privacy, "https://example.org/privacy");
        let again = Petition::from_toml(&to_toml(&petition).expect("TOML")).expect("no faults");
        assert_eq!(again, petition);
    }

    #[test]
    fn a_colour_is_kept_as_written_and_a_light_one_is_warned_of_by_the_one_that_is_used() {
        let with = |colour: &str| {
            file(&format!(
                "[organizer]\nname = \"n\"\ncontact = \"c\"\ncolour = \"{colour}\"\n"
            ))
        };
        assert_eq!(check(&with("#8A1538")), []);
        let faults = check(&with("#FFCC00"));
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(
            (faults[0].severity, faults[0].line),
            (Severity::Warning, 14)
        );
        let used = Colour::parse("#FFCC00").expect("a colour").readable();
        assert!(faults[0].message.contains(&used.to_string()), "{faults:?}");
        let petition = Petition::from_toml(&with("#FFCC00")).expect("no error");
        let plain = file("[organizer]\nname = \"n\"\ncontact = \"c\"\n");
        let plain = Petition::from_toml(&plain).expect("no faults");
        assert_eq!(
            petition.text_hash(petition.language()),
            plain.text_hash(plain.language()),
            "the colour is not part of what is signed"
        );
        let again = Petition::from_toml(&to_toml(&petition).expect("TOML")).expect("no faults");
        assert_eq!(again, petition);
        let faults = Petition::from_toml(&with("yellow")).expect_err("it is refused");
        assert_eq!((faults.len(), faults[0].line), (1, 14), "{faults:?}");
    }

    #[test]
    fn a_petition_without_an_organizer_can_be_signed_with_a_warning() {
        let faults = check(&file(""));
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].severity, Severity::Warning);
        assert!(faults[0].message.contains("[organizer]"), "{faults:?}");
        assert_eq!(
            Petition::from_toml(&file("")).expect("no error").organizer,
            None
        );
        let bundled = Petition::bundled().expect("no faults");
        assert_eq!(bundled.organizer, None, "nobody's name was made up");
    }

    #[test]
    fn an_organizer_without_a_name_or_with_a_novel_is_refused() {
        let long = "a".repeat(LONGEST + 1);
        for (wrong, line) in [
            ("name = \" \"\ncontact = \"c\"", 12),
            ("name = \"n\"\ncontact = \"\"", 13),
            (&format!("name = \"n\"\ncontact = \"{long}\""), 13),
            ("name = \"n\"\ncontact = \"c\"\nprivacy = \"\"", 14),
        ] {
            let faults = Petition::from_toml(&file(&format!("[organizer]\n{wrong}\n")))
                .expect_err("it is refused");
            assert_eq!(faults.len(), 1, "{wrong}: {faults:?}");
            assert_eq!(faults[0].line, line, "{wrong}: {faults:?}");
        }
        for missing in [
            "name = \"n\"",
            "contact = \"c\"",
            "name = \"n\"\nmail = \"m\"",
        ] {
            let wrong = file(&format!("[organizer]\n{missing}\n"));
            assert!(Petition::from_toml(&wrong).is_err(), "{missing}");
        }
    }
}
