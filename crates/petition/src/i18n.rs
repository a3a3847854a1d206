//! Every sentence that a person reads, in their language.
//!
//! The sentences are in `assets/i18n/<language>/petition_kiosk.ftl`. [`say!`](crate::say) looks one
//! up; the compiler checks its id and arguments.

use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;

use crate::petition::{Field, Language};
use crate::signature::{Fault, FieldError, Place};
use crate::time::Timestamp;

#[derive(RustEmbed)]
#[folder = "../../assets/i18n"]
struct Assets;

/// The languages of the signers' screens with their native names, in the order in which they are
/// offered.
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English"),
    ("es", "Español"),
    ("vi", "Tiếng Việt"),
    ("zh-Hans", "简体中文"),
    ("ar", "العربية"),
    ("ht", "Kreyòl Ayisyen"),
    ("ko", "한국어"),
    ("tl", "Tagalog"),
];

/// Returns the languages of the signers' screens, in the order in which they are offered.
#[must_use]
pub fn languages() -> Vec<Language> {
    LANGUAGES
        .iter()
        .filter_map(|(tag, _)| Language::new(tag))
        .collect()
}

/// Returns the native name of a language, or its tag if the program has no sentences in it.
#[must_use]
pub fn native_name(language: &Language) -> &str {
    LANGUAGES
        .iter()
        .find(|(tag, _)| *tag == language.as_str())
        .map_or(language.as_str(), |(_, name)| name)
}

/// Formats a count with separated thousands: "41,000".
#[must_use]
pub fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// The sentences of one language. A sentence without a translation is English.
pub struct Words {
    loader: FluentLanguageLoader,
    language: Language,
}

impl Words {
    /// Loads the sentences of `language`, or English if there are none.
    #[must_use]
    pub fn new(language: &Language) -> Self {
        let fallback = unic_langid::langid!("en");
        let loader = FluentLanguageLoader::new("petition_kiosk", fallback.clone());
        // The loader panics on a language without a file.
        let known = loader.available_languages(&Assets).unwrap_or_default();
        let wanted = language
            .as_str()
            .parse()
            .ok()
            .filter(|wanted| known.contains(wanted));
        let wanted: Vec<_> = wanted.into_iter().chain([fallback]).collect();
        // The files are part of the program and a test reads them, so this only fails in a build
        // without English.
        if let Err(error) = loader.load_languages(&Assets, &wanted) {
            tracing::error!(%error, "sentences could not be loaded");
        }
        // Isolation marks would end up in file names and in tests. They are not needed, because
        // every sentence is laid out on a line of its own.
        loader.set_use_isolating(false);
        Self {
            loader,
            language: language.clone(),
        }
    }

    /// Loads the English sentences.
    #[must_use]
    pub fn english() -> Self {
        Self::new(&Language::english())
    }

    /// Returns the loader that [`say!`](crate::say) looks sentences up in.
    #[must_use]
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// Returns the language that was asked for, even if its sentences are English.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Returns a day like `2027-06-30` as the language writes it: "Jun 30, 2027". Other text is
    /// returned as it is.
    #[must_use]
    pub fn day(&self, day: &str) -> String {
        let Ok(date) = day.parse::<jiff::civil::Date>() else {
            return day.to_owned();
        };
        let (year, month, day) = (date.year(), date.month(), date.day());
        say!(self, "sheet-day", year = year, month = month, day = day)
    }

    /// Returns a day in the shortest form that the language has, for a column: "Jun 30, 2027".
    #[must_use]
    pub fn short_day(&self, date: jiff::civil::Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        say!(
            self,
            "sheet-day-short",
            year = year,
            month = month,
            day = day
        )
    }

    /// Returns a day without its year: "June 30".
    #[must_use]
    pub fn day_of_year(&self, date: jiff::civil::Date) -> String {
        let (month, day) = (date.month(), date.day());
        say!(self, "sheet-day-of-year", month = month, day = day)
    }

    /// Returns a day without its year, as short as a bar of a chart: "Jun 30".
    #[must_use]
    pub fn short_day_of_year(&self, date: jiff::civil::Date) -> String {
        let (month, day) = (date.month(), date.day());
        say!(self, "sheet-day-of-year-short", month = month, day = day)
    }

    /// Returns a moment with its day and its time at its place: "Jun 30, 2027, 16:05".
    #[must_use]
    pub fn moment(&self, moment: Timestamp) -> String {
        say!(
            self,
            "sheet-moment",
            day = self.short_day(moment.local().date()),
            time = moment.time_in_words()
        )
    }

    /// Returns the sentence that says what is wrong with a part of the form and what to do.
    #[must_use]
    pub fn fault(&self, error: &FieldError) -> String {
        match error.fault {
            Fault::Missing => match error.place {
                Place::Field(Field::GivenName) => say!(self, "fault-missing-given-name"),
                Place::Field(Field::FamilyName) => say!(self, "fault-missing-family-name"),
                Place::Field(Field::Email) => say!(self, "fault-missing-email"),
                Place::Field(Field::Zip) => say!(self, "fault-missing-zip"),
                Place::Field(Field::City) => say!(self, "fault-missing-city"),
                Place::Field(Field::State) => say!(self, "fault-missing-state"),
                Place::Field(Field::Street) => say!(self, "fault-missing-street"),
                Place::Field(Field::Phone) => say!(self, "fault-missing-phone"),
                Place::Field(Field::Ink) => say!(self, "fault-missing-ink"),
                Place::Field(Field::Comment) | Place::Consents | Place::Language => {
                    say!(self, "fault-missing-comment")
                }
            },
            Fault::TooLong(most) => say!(self, "fault-too-long", most = most),
            Fault::TooManyMarks => say!(self, "fault-too-many-marks"),
            Fault::NoLetter => say!(self, "fault-no-letter"),
            Fault::NotAName => say!(self, "fault-not-a-name"),
            Fault::SeveralNames => say!(self, "fault-several-names"),
            Fault::NotAnEmail => say!(self, "fault-not-an-email"),
            Fault::NotAPhone => say!(self, "fault-not-a-phone"),
            Fault::NotAZip => say!(self, "fault-not-a-zip"),
            Fault::ZipLacksZero => say!(self, "fault-zip-lacks-zero"),
            Fault::NotAState => say!(self, "fault-not-a-state"),
            Fault::InkTooLittle => say!(self, "fault-ink-too-little"),
            Fault::InkTooMuch => say!(self, "fault-ink-too-much"),
            Fault::InkOutside => say!(self, "fault-ink-outside"),
            // No form can have the second one: it is found in what was sealed.
            Fault::NotAskedFor | Fault::NotAsChecked => say!(self, "fault-not-asked-for"),
            Fault::NoSuchConsent => say!(self, "fault-no-such-consent"),
            Fault::ConsentNeedsContact => say!(self, "fault-consent-needs-contact"),
            Fault::NoSuchLanguage => say!(self, "fault-no-such-language"),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language)
    }
}

/// Looks up a sentence in the language of the given [`Words`](crate::i18n::Words):
/// `say!(words, "sign")`, `say!(words, "thanks", name = "Maria")`.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::fl!($words.loader(), $id $(, $name = $value)*)
    };
}
#[doc(hidden)]
pub use i18n_embed_fl::fl;

pub use crate::say;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_with_an_argument_is_whole() {
        let error = FieldError {
            place: Place::Field(Field::City),
            fault: Fault::TooLong(80),
        };
        assert_eq!(
            Words::english().fault(&error),
            "This is too long; at most 80 characters fit"
        );
    }

    /// Returns the ids of a file, each with the names of its arguments.
    fn sentences(
        file: &str,
    ) -> std::collections::BTreeMap<String, std::collections::BTreeSet<String>> {
        let mut all =
            std::collections::BTreeMap::<String, std::collections::BTreeSet<String>>::new();
        let mut last = String::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
            if let Some((id, _)) = line.split_once(" = ").filter(|_| begins) {
                id.clone_into(&mut last);
            }
            let arguments = line.split('$').skip(1).map(|rest| {
                rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .next()
                    .unwrap_or_default()
            });
            if !last.is_empty() {
                all.entry(last.clone())
                    .or_default()
                    .extend(arguments.map(str::to_owned));
            }
        }
        all
    }

    fn file(language: &str) -> String {
        let file = Assets::get(&format!("{language}/petition_kiosk.ftl"))
            .unwrap_or_else(|| panic!("{language} has no file"));
        String::from_utf8(file.data.into_owned()).expect("UTF-8")
    }

    #[test]
    fn everybody_is_spoken_to_in_their_language_whole() {
        let english = sentences(&file("en"));
        for language in LANGUAGES.iter().map(|(tag, _)| *tag) {
            let translated = sentences(&file(language));
            for (id, arguments) in &english {
                assert_eq!(translated.get(id), Some(arguments), "{language}: {id}");
            }
            let unknown: Vec<_> = translated
                .keys()
                .filter(|id| !english.contains_key(*id))
                .collect();
            assert!(unknown.is_empty(), "{language}: {unknown:?}");
            assert!(
                !file(language).contains('!'),
                "{language}: nobody is shouted at"
            );
        }
    }

    #[test]
    fn no_sentence_stands_twice() {
        for language in LANGUAGES.iter().map(|(tag, _)| *tag) {
            let file = file(language);
            let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
            let mut all: Vec<&str> = file
                .lines()
                .filter(begins)
                .filter_map(|line| line.split_once(" ="))
                .map(|(id, _)| id)
                .collect();
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            // Of two sentences with one id, the first would be used in both places.
            assert_eq!(all.len(), count, "{language}");
        }
    }

    #[test]
    fn days_are_written_as_each_language_writes_them() {
        for (tag, expected) in [
            ("en", "Jun 30, 2027"),
            ("es", "30 de junio de 2027"),
            ("zh-Hans", "2027年6月30日"),
            ("ar", "30 يونيو 2027"),
        ] {
            let words = Words::new(&Language::new(tag).expect("a tag"));
            assert_eq!(words.day("2027-06-30"), expected);
            assert_eq!(words.day("soon"), "soon");
        }
        let moment: Timestamp = "2027-06-30T23:05:00-05:00".parse().expect("a moment");
        for (tag, expected, date) in [
            ("en", "Jun 30, 2027, 23:05", "June 30"),
            ("es", "30 jun 2027, 23:05", "30 de junio"),
            ("vi", "23:05, 30/6/2027", "30/6"),
            ("ko", "2027. 6. 30. 23:05", "6월 30일"),
        ] {
            let words = Words::new(&Language::new(tag).expect("a tag"));
            assert_eq!(words.moment(moment), expected);
            assert_eq!(words.day_of_year(moment.local().date()), date);
        }
    }

    #[test]
    fn every_file_can_be_read() {
        for language in languages() {
            let words = Words::new(&language);
            assert!(!say!(words, "kiosk-sign").is_empty());
            assert!(
                !say!(words, "kiosk-signed-today", count = 3).contains("kiosk-"),
                "{language}"
            );
            assert_ne!(native_name(&language), language.as_str());
        }
    }

    #[test]
    fn a_language_without_sentences_falls_back_to_english() {
        let words = Words::new(&Language::new("tlh").expect("a tag"));
        assert_eq!(
            say!(words, "fault-missing-ink"),
            "Sign in the box with your finger"
        );
    }
}
