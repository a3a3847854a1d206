//! The filters of the list of signatures: by event, day, station, language, consent, medium, and by
//! whether a signature counts.

use petition::{Consent, ConsentKind, Wordings, say};
use std::collections::BTreeSet;

use iced::Length;
use iced::widget::{Column, container};
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::layout::{choice, choices, event_name};
use super::{Context, roll::Message};
use kiosk::ui::{Element, theme};
use ledger::{Record, StationId};
use petition::i18n::Words;
use roll::{Exclusion, Roll};

/// The standing of a signature: whether it counts, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The signature counts.
    Counts,
    /// Its signer had signed before.
    Again,
    /// It was withdrawn.
    Withdrawn,
    /// The organizer rejected it.
    Rejected,
    /// Its name is no person's, and nobody has looked at it yet.
    Held,
}

impl Standing {
    fn from_exclusion(exclusion: Option<&Exclusion>) -> Self {
        match exclusion {
            None => Self::Counts,
            Some(Exclusion::Duplicate(_) | Exclusion::DuplicateOf(_)) => Self::Again,
            Some(Exclusion::Withdrawn) => Self::Withdrawn,
            Some(Exclusion::Rejected(_)) => Self::Rejected,
            Some(Exclusion::Held) => Self::Held,
        }
    }
}

/// The medium on which a signature was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// A kiosk's screen.
    Screen,
    /// A sheet of paper.
    Paper,
}

impl Medium {
    fn of_record(record: &Record) -> Self {
        if record.on_paper.is_some() {
            Self::Paper
        } else {
            Self::Screen
        }
    }
}

/// An agreement that a list can be filtered by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Agreement {
    /// The consent with this id, in words that the petition has now.
    To(String),
    /// Words that the petition does not have any more.
    OtherWords,
    /// No consent at all.
    Nothing,
}

/// A property that all shown signatures share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The event, by its code; "" for none.
    Event(String),
    /// The day of signing.
    Day(Date),
    /// The station that collected it.
    Station(StationId),
    /// The language in which the petition was read.
    Language(String),
    /// The agreement of the signer.
    Consent(Agreement),
    /// The medium of the signature.
    Medium(Medium),
    /// The standing of the signature.
    Standing(Standing),
}

/// The choices that are made, at most one of a kind.
#[derive(Debug, Default)]
pub(super) struct Filter(Vec<Choice>);

impl Filter {
    /// Makes a choice in place of another one of its kind, or takes it back.
    pub(super) fn toggle(&mut self, choice: Choice) {
        let was_chosen = self.0.contains(&choice);
        self.0
            .retain(|known| std::mem::discriminant(known) != std::mem::discriminant(&choice));
        if !was_chosen {
            self.0.push(choice);
        }
    }

    /// The number of choices.
    pub(super) fn chosen(&self) -> usize {
        self.0.len()
    }

    /// Returns true when a record has every property that is chosen.
    pub(super) fn fits(
        &self,
        record: &Record,
        exclusion: Option<&Exclusion>,
        wordings: &Wordings<'_>,
    ) -> bool {
        let signature = &record.signature;
        let current = || {
            let consents = signature.consents().iter();
            consents.map(|agreed| wordings.consent(agreed))
        };
        self.0.iter().all(|choice| match choice {
            Choice::Event(code) => record.event.as_deref().unwrap_or_default() == code,
            Choice::Day(day) => record.signed_at.local().date() == *day,
            Choice::Station(station) => record.station == *station,
            Choice::Language(tag) => signature.language() == tag,
            Choice::Consent(Agreement::Nothing) => signature.consents().is_empty(),
            Choice::Consent(Agreement::To(id)) => current().flatten().any(|known| known.id == *id),
            Choice::Consent(Agreement::OtherWords) => current().any(|known| known.is_none()),
            Choice::Medium(medium) => Medium::of_record(record) == *medium,
            Choice::Standing(standing) => Standing::from_exclusion(exclusion) == *standing,
        })
    }
}

/// The properties that occur in a roll. Those with words are sorted by them.
#[derive(Default)]
struct Occurring {
    /// Name and code.
    events: BTreeSet<(String, String)>,
    days: BTreeSet<Date>,
    stations: BTreeSet<StationId>,
    languages: BTreeSet<String>,
    /// Words and id.
    consents: BTreeSet<(String, String)>,
    other_words: bool,
    on_screen: bool,
    on_paper: bool,
}

impl Occurring {
    fn new(roll: &Roll, wordings: &Wordings<'_>, context: &Context, words: &Words) -> Self {
        let mut all = Self::default();
        for (record, _) in roll.all() {
            let code = record.event.as_deref().unwrap_or_default();
            if all.events.iter().all(|(_, known)| known != code) {
                let name = event_name(code, context, words);
                all.events.insert((name, code.to_owned()));
            }
            all.days.insert(record.signed_at.local().date());
            all.stations.insert(record.station);
            let tag = record.signature.language();
            if !all.languages.contains(tag) {
                all.languages.insert(tag.to_owned());
            }
            for agreed in record.signature.consents() {
                let Some(Consent { id, .. }) = wordings.consent(agreed) else {
                    all.other_words = true;
                    continue;
                };
                if all.consents.iter().all(|(_, known)| known != id) {
                    let words = consent_in_words(id, words);
                    all.consents.insert((words, id.clone()));
                }
            }
            match Medium::of_record(record) {
                Medium::Screen => all.on_screen = true,
                Medium::Paper => all.on_paper = true,
            }
        }
        all
    }

    /// A line for each kind of property, with its choices.
    fn lines(self, context: &Context, words: &Words) -> [(String, Vec<(String, Choice)>); 7] {
        let events = self
            .events
            .into_iter()
            .map(|(name, code)| (name, Choice::Event(code)));
        let days = self.days.into_iter().map(|day| {
            let name = words.day(&day.to_string());
            (name, Choice::Day(day))
        });
        let stations = self
            .stations
            .into_iter()
            .map(|station| (context.station(station), Choice::Station(station)));
        let languages = self
            .languages
            .into_iter()
            .map(|tag| (tag.clone(), Choice::Language(tag)));
        let consents = self
            .consents
            .into_iter()
            .map(|(name, id)| (name, Agreement::To(id)))
            .chain(self.other_words.then(|| {
                let name = say!(words, "office-consent-other-words");
                (name, Agreement::OtherWords)
            }))
            .chain([(say!(words, "office-consent-none"), Agreement::Nothing)])
            .map(|(name, agreement)| (name, Choice::Consent(agreement)));
        let media = if self.on_screen && self.on_paper {
            vec![
                (
                    say!(words, "office-filter-on-screen"),
                    Choice::Medium(Medium::Screen),
                ),
                (
                    say!(words, "office-on-sheets"),
                    Choice::Medium(Medium::Paper),
                ),
            ]
        } else {
            Vec::new()
        };
        [
            (say!(words, "office-event"), events.collect()),
            (say!(words, "office-day"), days.collect()),
            (say!(words, "sheet-receipt-station"), stations.collect()),
            (say!(words, "office-language"), languages.collect()),
            (say!(words, "office-filter-agreed"), consents.collect()),
            (say!(words, "office-medium"), media),
            (say!(words, "office-standing"), standings(words)),
        ]
    }
}

fn standings(words: &Words) -> Vec<(String, Choice)> {
    [
        (say!(words, "office-counts"), Standing::Counts),
        (say!(words, "office-standing-again"), Standing::Again),
        (
            say!(words, "office-standing-withdrawn"),
            Standing::Withdrawn,
        ),
        (say!(words, "office-standing-weeded"), Standing::Rejected),
        (say!(words, "office-standing-held"), Standing::Held),
    ]
    .into_iter()
    .map(|(name, standing)| (name, Choice::Standing(standing)))
    .collect()
}

/// The choices that tell some signatures of the roll from others. A kind with one choice does not.
pub(super) fn view<'a>(
    filter: &Filter,
    roll: &Roll,
    wordings: &Wordings<'_>,
    context: &Context,
    words: &Words,
) -> Element<'a, Message> {
    let lines = Occurring::new(roll, wordings, context, words)
        .lines(context, words)
        .into_iter()
        .filter(|(_, line)| line.len() > 1)
        .map(|(label, line)| {
            let line = line.into_iter().map(|(name, property)| {
                let is_chosen = filter.0.contains(&property);
                choice(name, is_chosen, Message::Filter(property))
            });
            choices(label, line)
        });
    container(Column::with_children(lines).spacing(theme::S))
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

/// A consent in words; a partner by its id.
pub(super) fn consent_in_words(id: &str, words: &Words) -> String {
    match ConsentKind::from_id(id) {
        ConsentKind::Email => say!(words, "office-email"),
        ConsentKind::Sms => say!(words, "office-texts"),
        ConsentKind::Partner(id) => id.to_owned(),
    }
}

/// Returns true when a record has every one of the `folded` words.
pub(super) fn has_words(folded_words: &str, record: &Record) -> bool {
    if folded_words.trim().is_empty() {
        return true;
    }
    let signature = &record.signature;
    let all = Zeroizing::new(
        [
            &signature.full_name(),
            signature.email(),
            signature.phone(),
            signature.street(),
            &signature.place(),
        ]
        .join("\n"),
    );
    let all = folded(&all);
    folded_words
        .split_whitespace()
        .all(|word| all.contains(word))
}

/// The text in lower case and without accents, so that "jose" finds "José". Most names are ASCII
/// and take the short way.
pub(super) fn folded(text: &str) -> Zeroizing<String> {
    Zeroizing::new(if text.is_ascii() {
        text.to_ascii_lowercase()
    } else {
        text.nfd()
            .filter(|c| !is_combining_mark(*c))
            .collect::<String>()
            .to_lowercase()
    })
}
