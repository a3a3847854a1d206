//! Every sentence that a person reads, in their language.
//!
//! Sentences stand in `assets/i18n/<language>/petition_kiosk.ftl`. [`say!`](crate::say) looks one up, and its name and
//! arguments are checked when the program is compiled.

use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;

use crate::petition::{Field, Language};
use crate::signature::{Fault, FieldError, Place};

#[derive(RustEmbed)]
#[folder = "assets/i18n"]
struct Assets;

/// The sentences of one language; English where a translation is missing.
pub struct Words {
    loader: FluentLanguageLoader,
    language: Language,
}

impl Words {
    /// The sentences of `language`, or English where there are none.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        let fallback = unic_langid::langid!("en");
        let loader = FluentLanguageLoader::new("petition_kiosk", fallback.clone());
        // A language without a file of its own would be an empty set of sentences, on which the loader panics.
        let known = loader.available_languages(&Assets).unwrap_or_default();
        let wanted = language.as_str().parse().ok().filter(|wanted| known.contains(wanted));
        let wanted: Vec<_> = wanted.into_iter().chain([fallback]).collect();
        // The files are inside of the program and read by a test: an error here would be a build without English.
        if let Err(error) = loader.load_languages(&Assets, &wanted) {
            tracing::error!(%error, "sentences could not be loaded");
        }
        // Isolation marks would end up in names of files and in tests; each sentence is laid out on its own line.
        loader.set_use_isolating(false);
        Self { loader, language: language.clone() }
    }

    /// The sentences in English.
    #[must_use]
    pub fn english() -> Self {
        Self::of(&Language::english())
    }

    /// What [`say!`](crate::say) looks things up in.
    #[must_use]
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// The language asked for.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// What is wrong at a place of the form, and what to do.
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
                Place::Field(Field::Comment) | Place::Consents | Place::Language => say!(self, "fault-missing-comment"),
            },
            Fault::TooLong(most) => say!(self, "fault-too-long", most = most),
            Fault::TooManyMarks => say!(self, "fault-too-many-marks"),
            Fault::NoLetter => say!(self, "fault-no-letter"),
            Fault::NotAnEmail => say!(self, "fault-not-an-email"),
            Fault::NotAPhone => say!(self, "fault-not-a-phone"),
            Fault::NotAZip => say!(self, "fault-not-a-zip"),
            Fault::NotAState => say!(self, "fault-not-a-state"),
            Fault::InkTooLittle => say!(self, "fault-ink-too-little"),
            Fault::InkTooMuch => say!(self, "fault-ink-too-much"),
            Fault::InkOutside => say!(self, "fault-ink-outside"),
            Fault::NotAskedFor => say!(self, "fault-not-asked-for"),
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

/// A sentence of the program in the language of the given [`Words`](crate::i18n::Words): `say!(words, "sign")`,
/// `say!(words, "thanks", name = "Maria")`.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($words.loader(), $id $(, $name = $value)*)
    };
}
pub use crate::say;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_with_an_argument_is_whole() {
        let error = FieldError { place: Place::Field(Field::City), fault: Fault::TooLong(80) };
        assert_eq!(Words::english().fault(&error), "This is too long; at most 80 characters fit");
    }

    #[test]
    fn a_language_without_sentences_falls_back_to_english() {
        let words = Words::of(&Language::new("tlh").expect("a tag"));
        assert_eq!(say!(words, "fault-missing-ink"), "Sign in the box with your finger");
    }
}
