//! Of whom the roll's page shows the rows: by event, day, station, language, consent, paper or
//! screen, and whether they count.

use petition::{ConsentKind, say};
use std::collections::BTreeSet;

use iced::widget::{Column, Row, container, row};
use iced::{Alignment, Length};
use jiff::civil::Date;

use super::{Context, Message};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use ledger::{Record, StationId};
use petition::i18n::Words;
use roll::{Exclusion, Roll};

/// Whether a signature counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Counts,
    /// Its signer had signed before.
    Again,
    /// It was withdrawn.
    Withdrawn,
    /// It was weeded out.
    Weeded,
}

impl Standing {
    fn from_exclusion(out: Option<&Exclusion>) -> Self {
        match out {
            None => Self::Counts,
            Some(Exclusion::Duplicate(_) | Exclusion::DuplicateOf(_)) => Self::Again,
            Some(Exclusion::Withdrawn) => Self::Withdrawn,
            Some(Exclusion::Rejected(_)) => Self::Weeded,
        }
    }
}

/// One thing that those who are shown share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The event, by its code; "" for none.
    Event(String),
    /// The day of signing.
    Day(Date),
    /// The station.
    Station(StationId),
    /// The language in which the petition was read.
    Language(String),
    /// What they agreed to, by its id; "" for nothing.
    Consent(String),
    /// On paper, or on a screen.
    Paper(bool),
    /// Whether they count.
    Standing(Standing),
}

/// What is chosen, at most one of a kind.
#[derive(Debug, Default)]
pub(super) struct Filter(Vec<Choice>);

impl Filter {
    /// Chooses, in place of another of its kind; or chooses it no more.
    pub(super) fn choose(&mut self, choice: Choice) {
        let was = self.0.contains(&choice);
        self.0
            .retain(|known| std::mem::discriminant(known) != std::mem::discriminant(&choice));
        if !was {
            self.0.push(choice);
        }
    }

    /// How many are chosen.
    pub(super) fn chosen(&self) -> usize {
        self.0.len()
    }

    /// Whether a record has all that is chosen.
    pub(super) fn fits(&self, record: &Record, out: Option<&Exclusion>) -> bool {
        let signature = &record.signature;
        self.0.iter().all(|choice| match choice {
            Choice::Event(code) => record.event.as_deref().unwrap_or_default() == code,
            Choice::Day(day) => record.signed_at.local().date() == *day,
            Choice::Station(station) => record.station == *station,
            Choice::Language(tag) => signature.language() == tag,
            Choice::Consent(id) if id.is_empty() => signature.consents().is_empty(),
            Choice::Consent(id) => signature.consents().contains(id),
            Choice::Paper(paper) => record.on_paper.is_some() == *paper,
            Choice::Standing(standing) => Standing::from_exclusion(out) == *standing,
        })
    }
}

/// The choices that tell some of the roll from others.
pub(super) fn view<'a>(
    filter: &Filter,
    roll: &Roll,
    context: &Context,
    words: &Words,
) -> Element<'a, Message> {
    let mut kinds: [BTreeSet<(String, String)>; 5] = std::array::from_fn(|_| BTreeSet::new());
    let mut days = BTreeSet::new();
    let mut stations = BTreeSet::new();
    let mut paper = [false; 2];
    for (record, _) in roll.all() {
        let code = record.event.as_deref().unwrap_or_default();
        if kinds[0].iter().all(|(_, known)| known != code) {
            let name = context
                .events
                .iter()
                .find(|(_, known)| known == code)
                .map(|(name, _)| name.clone());
            kinds[0].insert((
                name.unwrap_or_else(|| {
                    if code.is_empty() {
                        say!(words, "office-no-event")
                    } else {
                        code.to_owned()
                    }
                }),
                code.to_owned(),
            ));
        }
        days.insert(record.signed_at.local().date());
        stations.insert(record.station);
        let tag = record.signature.language();
        if kinds[1].iter().all(|(_, known)| known != tag) {
            kinds[1].insert((tag.to_owned(), tag.to_owned()));
        }
        for id in record.signature.consents() {
            if kinds[2].iter().all(|(_, known)| known != id) {
                kinds[2].insert((consent_in_words(id, words), id.clone()));
            }
        }
        paper[usize::from(record.on_paper.is_some())] = true;
    }
    let [events, languages, consents, ..] = kinds;
    let mut consents: Vec<(String, String)> = consents.into_iter().collect();
    consents.push((say!(words, "office-consent-none"), String::new()));
    let standing = [
        (
            say!(words, "office-counts"),
            Choice::Standing(Standing::Counts),
        ),
        (
            say!(words, "office-standing-again"),
            Choice::Standing(Standing::Again),
        ),
        (
            say!(words, "office-standing-withdrawn"),
            Choice::Standing(Standing::Withdrawn),
        ),
        (
            say!(words, "office-standing-weeded"),
            Choice::Standing(Standing::Weeded),
        ),
    ];
    let paper = if paper == [true; 2] {
        vec![
            (say!(words, "office-filter-on-screen"), Choice::Paper(false)),
            (say!(words, "office-on-sheets"), Choice::Paper(true)),
        ]
    } else {
        Vec::new()
    };
    let lines = [
        (
            say!(words, "office-event"),
            events
                .into_iter()
                .map(|(name, code)| (name, Choice::Event(code)))
                .collect(),
        ),
        (
            say!(words, "office-day"),
            days.into_iter()
                .map(|day| {
                    (
                        petition::time::day_in_words(&day.to_string()),
                        Choice::Day(day),
                    )
                })
                .collect(),
        ),
        (
            say!(words, "sheet-receipt-station"),
            stations
                .into_iter()
                .map(|station| {
                    (
                        station.to_string().chars().take(8).collect(),
                        Choice::Station(station),
                    )
                })
                .collect(),
        ),
        (
            say!(words, "office-language"),
            languages
                .into_iter()
                .map(|(name, tag)| (name, Choice::Language(tag)))
                .collect(),
        ),
        (
            say!(words, "office-filter-agreed"),
            consents
                .into_iter()
                .map(|(name, id)| (name, Choice::Consent(id)))
                .collect::<Vec<_>>(),
        ),
        (say!(words, "office-medium"), paper),
        (say!(words, "office-standing"), standing.to_vec()),
    ];
    let lines = lines
        .into_iter()
        .filter(|(_, choices)| choices.len() > 1)
        .map(|(label, choices)| {
            let choices = choices.into_iter().map(|(name, choice)| {
                let kind = if filter.0.contains(&choice) {
                    ButtonKind::Chosen
                } else {
                    ButtonKind::Choice
                };
                button(name, kind).on_press(Message::Filter(choice)).into()
            });
            let label = container(text::label(label))
                .width(120)
                .height(theme::TARGET)
                .align_y(Alignment::Center);
            row![
                label,
                Row::with_children(choices)
                    .spacing(theme::S)
                    .wrap()
                    .vertical_spacing(theme::S)
            ]
            .spacing(theme::S)
            .into()
        });
    container(Column::with_children(lines).spacing(theme::S))
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

/// What was agreed to, in words; a partner by its id.
fn consent_in_words(id: &str, words: &Words) -> String {
    match ConsentKind::from_id(id) {
        ConsentKind::Email => say!(words, "office-email"),
        ConsentKind::Sms => say!(words, "office-texts"),
        ConsentKind::Partner(id) => id.to_owned(),
    }
}
