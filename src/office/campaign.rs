//! What every station of the drive has.

use iced::Length;
use iced::widget::{Column, column, container, row};
use petition::say;

use super::{Facts, Message, Page};
use kiosk::ui::press::{Kind, press};
use kiosk::ui::{Element, letters, theme};
use petition::i18n::Words;

pub(super) fn view<'a>(facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    let online = if facts.online.is_empty() {
        say!(words, "office-no-online")
    } else {
        say!(words, "office-online", address = facts.online.as_str())
    };
    let retention = match &facts.retention {
        Some(day) => say!(
            words,
            "office-retention",
            day = petition::time::day_in_words(day)
        ),
        None => say!(words, "office-no-retention"),
    };
    let texts = facts.texts.iter().map(|(language, hash)| {
        row![
            letters::label(language),
            letters::plain(say!(words, "office-text", hash = hash.as_str()))
        ]
        .spacing(theme::M)
        .into()
    });
    let events = facts.events.iter().map(|(name, code)| {
        row![
            letters::plain(name).width(Length::Fill),
            letters::quiet(code)
        ]
        .into()
    });
    let key = letters::quiet(say!(
        words,
        "office-recipient",
        key = facts.recipient.as_str()
    ));
    let card = |content: Column<'a, Message>| {
        container(content.spacing(theme::M))
            .padding(theme::L)
            .width(Length::Fill)
            .style(theme::card)
    };
    column![
        letters::title(say!(words, "office-campaign")),
        letters::plain(say!(words, "office-campaign-text")),
        card(column![
            letters::plain(online),
            letters::plain(retention),
            key
        ]),
        card(Column::with_children(texts)),
        card(Column::with_children(events)),
        card(column![
            letters::label(say!(words, "office-erase")),
            letters::plain(say!(words, "office-erase-text")),
            press(say!(words, "office-erase-look"), Kind::Plain)
                .id("to-erase")
                .on_press(Message::Show(Page::Erase)),
        ]),
    ]
    .spacing(theme::L)
    .width(Length::Fill)
    .into()
}
