//! The campaign as every station of the drive has it.

use iced::Length;
use iced::widget::{Column, column, row};
use petition::say;

use super::layout::card;
use super::{Context, Message, Page};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

pub(super) fn view<'a>(context: &'a Context, words: &Words) -> Element<'a, Message> {
    let online = if context.online.is_empty() {
        say!(words, "office-no-online")
    } else {
        say!(words, "office-online", address = context.online.as_str())
    };
    let retention = match &context.retention {
        Some(day) => say!(words, "office-retention", day = words.day(day)),
        None => say!(words, "office-no-retention"),
    };
    let texts = context.texts.iter().map(|(language, hash)| {
        row![
            text::label(language),
            text::plain(say!(words, "office-text", hash = hash.as_str()))
        ]
        .spacing(theme::M)
        .into()
    });
    let events = context
        .events
        .iter()
        .map(|(name, code)| row![text::plain(name).width(Length::Fill), text::quiet(code)].into());
    let key = text::quiet(say!(
        words,
        "office-recipient",
        key = context.recipient.as_str()
    ));
    let backup = context
        .backup
        .as_deref()
        .map(|key| text::quiet(say!(words, "office-backup", key = key)));
    let six_words = card(column![
        text::label(context.words.as_str()),
        text::quiet(say!(words, "office-words"))
    ]);
    column![
        text::title(say!(words, "office-campaign")),
        text::plain(say!(words, "office-campaign-text")),
        six_words,
        card(column![text::plain(online), text::plain(retention), key].push(backup)),
        card(Column::with_children(texts)),
        card(Column::with_children(events)),
        card(column![
            text::label(say!(words, "office-erase")),
            text::plain(say!(words, "office-erase-text")),
            button(say!(words, "office-erase-look"), ButtonKind::Plain)
                .id("to-erase")
                .on_press(Message::Show(Page::Erase)),
        ]),
    ]
    .spacing(theme::L)
    .width(Length::Fill)
    .into()
}
