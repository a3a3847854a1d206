//! The language of the first run, of staff and of the office.
//!
//! The first run speaks the system's language if the program does, until a person chooses another
//! one. The station that is made or joined keeps it, and its staff and office begin in it. A station
//! that never got one begins in its petition's language.

use super::{App, Station};
use petition::Language;
use petition::i18n::{Words, languages};

/// The language that a station gets which begins now.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    /// The one that somebody chose in the first run.
    chosen: Option<Language>,
    /// The one that the first run proposed. A station that has one already keeps its own.
    proposed: Option<Language>,
}

/// The language of the system's messages, if the program speaks it.
pub(super) fn of_this_system() -> Option<Language> {
    // By POSIX the first of these that says something counts.
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(std::env::var_os)
        .find(|locale| !locale.is_empty())
        .and_then(|locale| of_locale(locale.to_str()?))
}

/// The language of a locale such as `es_MX.UTF-8`, if the program speaks it.
fn of_locale(locale: &str) -> Option<Language> {
    let first = locale.split(['_', '-', '.', '@']).next()?;
    let first = match first.to_ascii_lowercase().as_str() {
        // Systems call Tagalog by the name of its standard.
        "fil" => "tl".to_owned(),
        other => other.to_owned(),
    };
    let is_it = |language: &Language| language.as_str().split('-').next() == Some(&first);
    languages().into_iter().find(is_it)
}

impl App {
    /// Speaks this language in the first run, until somebody chooses another one.
    pub(super) fn propose_language(&mut self, language: Option<Language>) {
        if let (Some(language), None) = (language, &self.station) {
            self.words = Words::new(&language);
            self.language.proposed = Some(language);
        }
    }

    /// Speaks the language that somebody has chosen in the first run.
    pub(super) fn choose_language(&mut self, language: Language) {
        self.words = Words::new(&language);
        self.language.chosen = Some(language);
    }

    /// Begins a station in the language that was chosen for it.
    pub(super) fn begin_language(&mut self, station: &mut Station) {
        let Wanted { chosen, proposed } = std::mem::take(&mut self.language);
        let own = station.language().cloned();
        let Some(language) = chosen.or(own.clone()).or(proposed) else {
            return;
        };
        self.words = Words::new(&language);
        if own.as_ref() != Some(&language) {
            station.set_language(language);
        }
    }
}

impl Station {
    /// The sentences for the staff of this station.
    pub(super) fn words_of_staff(&self) -> Words {
        let campaign = self.campaign();
        Words::new(
            self.language()
                .unwrap_or_else(|| campaign.petition.language()),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_language_is_proposed_if_it_is_one_of_ours() {
        for (locale, language) in [
            ("es_MX.UTF-8", Some("es")),
            ("zh_CN.UTF-8", Some("zh-Hans")),
            ("ar", Some("ar")),
            ("fil_PH", Some("tl")),
            ("ko-KR", Some("ko")),
            ("en_US@latin", Some("en")),
            ("de_DE.UTF-8", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
        ] {
            let found = of_locale(locale);
            assert_eq!(found.as_ref().map(Language::as_str), language, "{locale}");
        }
    }
}
