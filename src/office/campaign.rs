//! The campaign as every station of the drive has it.

use iced::Length;
use iced::widget::{Column, column, container, row};
use petition::say;

use super::change::Drive;
use super::layout::{card, wrapped};
use super::{Context, Message, Page};
use crate::ready::{Part, Ready};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

pub(super) fn view<'a>(
    drive: &'a Drive,
    context: &'a Context,
    words: &Words,
) -> Element<'a, Message> {
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
            container(text::plain(language)).width(Length::Fill),
            text::plain(hash)
        ]
        .spacing(theme::M)
        .into()
    });
    let events = context.events.iter().map(|(name, code)| {
        row![
            container(text::plain(name)).width(Length::Fill),
            text::quiet(code)
        ]
        .into()
    });
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
        ways(drive, words),
        card(column![text::plain(online), text::plain(retention), key].push(backup)),
        card(
            column![
                text::label(say!(words, "office-text-codes")),
                text::quiet(say!(words, "office-text-codes-why"))
            ]
            .extend(texts)
        ),
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

/// What an organizer can do with the campaign.
fn ways<'a>(drive: &'a Drive, words: &Words) -> Element<'a, Message> {
    let done = drive.facts.steps_done();
    let old = (!drive.facts.is_on_stick() && drive.facts.done.campaign.is_some())
        .then(|| text::label(say!(words, "office-campaign-newer")).style(theme::bad));
    let way = |id: &'static str, label: String, message| {
        Element::from(button(label, ButtonKind::Plain).id(id).on_press(message))
    };
    let ways = [
        way(
            "to-change",
            say!(words, "office-campaign-change"),
            Message::Show(Page::Change),
        ),
        way(
            "to-ready",
            say!(words, "office-campaign-ready", done = done),
            Message::Show(Page::Ready),
        ),
        way(
            "to-leave",
            say!(words, "office-campaign-leave"),
            Message::LeaveDrive,
        ),
    ];
    card(column![].push(old).push(wrapped(ways)))
}

/// The page of what an organizer does after the start.
pub(super) fn ready<'a>(ready: &Ready, drive: &'a Drive, words: &Words) -> Element<'a, Message> {
    let is_done = drive.facts.done.passphrase;
    let noted = (!is_done).then(|| {
        button(say!(words, "ready-passphrase-noted"), ButtonKind::Primary)
            .id("ready-noted")
            .on_press(Message::NotePassphrase)
            .into()
    });
    let passphrase = Part {
        title: say!(words, "ready-passphrase"),
        is_done,
        text: say!(words, "ready-passphrase-text"),
        result: is_done.then(|| say!(words, "ready-passphrase-done")),
        below: noted.into_iter().collect(),
    };
    column![
        text::title(say!(words, "ready-title")),
        passphrase.view("ready-passphrase-card"),
    ]
    .extend(ready.view(&drive.facts, words, Message::Ready))
    .spacing(theme::M)
    .width(Length::Fill)
    .into()
}
