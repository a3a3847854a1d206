//! The day in figures.

use iced::widget::{Column, Row, Space, column, container, row};
use iced::{Alignment, Length};

use super::{Facts, Message};
use crate::i18n::Words;
use crate::roll::Roll;
use crate::ui::{Element, letters, theme};

/// The highest bar, in logical pixels.
const HIGHEST: f32 = 150.0;

pub(super) fn view<'a>(roll: &'a Roll, unopened: usize, facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    let by_event = roll.by_event();
    let states = roll.by_state().keys().filter(|state| !state.is_empty()).count();
    let may_email = roll.records().iter().filter(|record| record.signature.consents().iter().any(|id| id == "email")).count();
    let figures = [
        (roll.len(), say!(words, "office-signatures", count = roll.len())),
        (by_event.len(), say!(words, "office-events", count = by_event.len())),
        (states, say!(words, "office-states", count = states)),
        (may_email, say!(words, "office-may-email")),
    ];
    let cards = figures.map(|(number, label)| {
        let card = column![letters::number(number.to_string()), letters::quiet(label)].spacing(theme::XS);
        container(card).padding([theme::M, theme::L]).width(Length::Fill).style(theme::card).into()
    });
    let cards: Element<'a, Message> = if facts.size.width >= 900.0 {
        Row::with_children(cards).spacing(theme::M).into()
    } else {
        let [a, b, c, d] = cards;
        column![row![a, b].spacing(theme::M), row![c, d].spacing(theme::M)].spacing(theme::M).into()
    };
    let trouble = (unopened > 0).then(|| letters::label(say!(words, "office-unopened", count = unopened)).style(theme::bad));
    let events = by_event.into_iter().map(|(code, count)| {
        let name = facts.events.iter().find(|(_, known)| known == code).map(|(name, _)| name.clone());
        let name = name.unwrap_or_else(|| if code.is_empty() { say!(words, "office-no-event") } else { code.to_owned() });
        row![letters::plain(name).width(Length::Fill), letters::label(count.to_string())].into()
    });
    let events = container(Column::with_children(events).spacing(theme::M)).padding(theme::L).width(Length::Fill).style(theme::card);
    column![letters::title(say!(words, "office-today"))]
        .push(trouble)
        .push(cards)
        .push(by_hour(roll, words))
        .push(events)
        .spacing(theme::L)
        .width(Length::Fill)
        .into()
}

fn by_hour<'a>(roll: &'a Roll, words: &Words) -> Element<'a, Message> {
    let Some((day, hours)) = roll.last_day_by_hour() else {
        return letters::plain(say!(words, "office-nobody")).into();
    };
    let most = hours.values().copied().max().unwrap_or(1).max(1) as f32;
    let (first, last) = (hours.keys().min().copied().unwrap_or(0), hours.keys().max().copied().unwrap_or(0));
    // At least eight columns: one lone hour is a bar, not a wall.
    let first = first.min(last.saturating_sub(7)).max(0);
    let bars = (first..=last.max(first + 7).min(23)).map(|hour| {
        let count = hours.get(&hour).copied().unwrap_or(0);
        // A space of no height would also take the gap after it away, and the bars would not stand on one line.
        let height = (HIGHEST * count as f32 / most).max(1.0);
        let bar = container(Space::new().width(44.0).height(height)).style(theme::area(|of| of.accent));
        let number = if count > 0 { count.to_string() } else { " ".to_owned() };
        column![Space::new().height(HIGHEST + 1.0 - height), letters::small(number), bar, letters::quiet(format!("{hour}:00"))]
            .spacing(theme::XS)
            .align_x(Alignment::Center)
            .width(Length::Fill)
            .into()
    });
    let title = letters::label(say!(words, "office-by-hour", day = day.strftime("%B %-d").to_string()));
    let chart = column![title, Row::with_children(bars).spacing(theme::XS)].spacing(theme::M);
    container(chart).padding(theme::L).width(Length::Fill).style(theme::card).into()
}
