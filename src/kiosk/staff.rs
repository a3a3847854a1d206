//! What a volunteer sees behind the PIN: how many, what is wrong and what to do. No names anywhere.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};

use super::{Facts, Message, ids};
use crate::i18n::Words;
use crate::ui::press::{Kind, press};
use crate::ui::scroll::scroll;
use crate::ui::{Element, letters, theme};

pub(super) fn view<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    let event = match &facts.event {
        Some(name) => say!(words, "kiosk-staff-event", name = name.as_str()),
        None => say!(words, "kiosk-staff-no-event"),
    };
    let count = column![
        letters::display(facts.count.to_string()),
        letters::plain(say!(words, "kiosk-staff-count", count = facts.count)),
        letters::quiet(say!(words, "kiosk-staff-today", count = facts.count_now)),
    ];
    let count = container(count.spacing(theme::XS)).padding(theme::L).width(Length::Fill).style(theme::card);
    let head = column![
        letters::plain(say!(words, "kiosk-staff-head", code = facts.head.as_str())),
        letters::quiet(say!(words, "kiosk-staff-note"))
    ];
    let end = press(say!(words, "kiosk-staff-receipt"), Kind::Plain)
        .id(ids::RECEIPT)
        .on_press_maybe((facts.count > 0).then_some(Message::Receipt));
    let done = facts.receipt.as_ref().map(|receipt| match receipt {
        Ok(where_it_is) => letters::plain(where_it_is).color(theme::GOOD),
        Err(why) => letters::plain(why).color(theme::BAD),
    });
    let head = container(head.push(end).push(done).spacing(theme::S)).padding(theme::L).width(Length::Fill).style(theme::card);
    let page = column![
        letters::title(say!(words, "kiosk-staff-title")),
        letters::quiet(event),
        trouble(facts, words),
        count,
        head,
        ways_out(words)
    ];
    let page = container(page.spacing(theme::M).max_width(640)).center_x(Length::Fill).padding(theme::XL);
    scroll("staff-page", page).height(Length::Fill).width(Length::Fill).into()
}

/// What is wrong comes first.
fn trouble<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    if facts.trouble.is_empty() {
        return letters::plain(say!(words, "kiosk-staff-well")).color(theme::GOOD).into();
    }
    let all = facts.trouble.iter().map(|trouble| {
        let card = column![letters::label(&trouble.what).color(theme::BAD), letters::plain(&trouble.what_to_do)].spacing(theme::XS);
        container(card).padding(theme::L).width(Length::Fill).style(theme::card).into()
    });
    Column::with_children(all).spacing(theme::S).into()
}

fn ways_out<'a>(words: &Words) -> Element<'a, Message> {
    let back = press(say!(words, "kiosk-staff-petition"), Kind::Primary).id(ids::BACK).width(Length::Fill).on_press(Message::StartOver);
    let others = row![
        press(say!(words, "kiosk-staff-office"), Kind::Plain).id(ids::OFFICE).width(Length::Fill).on_press(Message::Office),
        press(say!(words, "kiosk-staff-close"), Kind::Plain).id(ids::LEAVE).width(Length::Fill).on_press(Message::Leave),
    ];
    column![back, others.spacing(theme::M)].spacing(theme::M).align_x(Alignment::Center).into()
}
