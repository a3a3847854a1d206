//! The page that changes the drive, as it is shown.

use std::path::PathBuf;

use iced::Length;
use iced::widget::{Column, column};
use petition::say;

use super::{ChangePage, Edit, Fault, Message};
use crate::office::layout::{card, wrapped};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::check::check;
use kiosk::ui::field::{Field, written_field};
use kiosk::ui::keyboard::{self, KeyWords};
use kiosk::ui::{Element, text, theme};
use ledger::{Standing, StationId};
use petition::i18n::Words;
use roll::Roll;

impl ChangePage {
    pub(in crate::office) fn view<'a>(
        &'a self,
        roll: &Roll,
        words: &Words,
    ) -> Element<'a, Message> {
        let events = (0..self.drive.events.len()).map(|at| {
            let code = self.drive.events.get(at).map_or("", |event| &event.code);
            let label = say!(words, "change-event", code = code);
            self.field(Edit::Event(at), label, words)
        });
        let events = Column::with_children(events).push(self.field(
            Edit::NewEvent,
            say!(words, "change-event-new"),
            words,
        ));
        let shows_count = check(
            "change-count",
            say!(words, "change-count"),
            self.shows_count(),
            false,
            Message::ToggleCount,
        );
        let numbers = column![
            self.field(Edit::Goal, say!(words, "change-goal"), words),
            shows_count,
            self.field(Edit::Retention, say!(words, "change-retention"), words),
            text::quiet(say!(words, "change-retention-note")),
        ];
        let stations = self.stations(roll).into_iter().map(|station| {
            let id = station.short();
            let label = if self.drive.own == Some(station) {
                say!(words, "change-station-own", id = id)
            } else {
                say!(words, "change-station", id = id)
            };
            self.field(Edit::Station(station), label, words)
        });
        let stations = column![text::label(say!(words, "change-stations"))].extend(stations);
        let save = if self.is_working {
            say!(words, "ready-working")
        } else {
            say!(words, "change-save")
        };
        let save = button(save, ButtonKind::Primary)
            .id("change-save")
            .width(Length::Fill)
            .on_press_maybe((!self.is_working).then_some(Message::Save));
        let failed = self.failure.as_ref();
        let failed = failed.map(|failure| text::fault(failure.in_words(words)));
        let signed = self.signed.map(|version| {
            text::label(say!(words, "change-signed", version = version)).style(theme::good)
        });
        let own = (!self.drive.practice).then(|| self.pin(words));
        column![
            text::title(say!(words, "change-title")),
            text::plain(say!(words, "change-text")),
            card(events),
            card(numbers),
            card(stations),
            save,
        ]
        .push(failed)
        .push(signed)
        .push(own)
        .push(self.mirror(words))
        .spacing(theme::L)
        .width(Length::Fill)
        .into()
    }

    /// The on-screen keyboard, while a field is written into.
    pub(in crate::office) fn keys(&self, words: &Words) -> Option<Element<'_, Message>> {
        let edit = self.writing.on_screen()?;
        let names = KeyWords::new(words);
        Some(keyboard::layer(
            &self.keyboard,
            edit.purpose(),
            &names,
            Message::Key,
        ))
    }

    /// Sends the keys of the keyboard to the field that has the focus.
    pub(in crate::office) fn feed<'a, M: 'a>(&'a self, page: Element<'a, M>) -> Element<'a, M> {
        keyboard::feed(&self.keyboard, page)
    }

    /// This machine's station, those that were taken in, and those that have a name.
    fn stations(&self, roll: &Roll) -> Vec<StationId> {
        let taken_in = roll.stations().iter().filter(|report| {
            report.is_own || matches!(report.standing, Some(Standing::Accepted | Standing::Office))
        });
        let mut all: Vec<_> = taken_in.map(|report| report.station.id).collect();
        all.extend(self.drive.own);
        all.extend(self.drive.stations.iter().map(|known| known.station));
        all.sort_by_key(|id| (self.drive.own != Some(*id), *id));
        all.dedup();
        all
    }

    fn pin<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let done = self
            .has_new_pin
            .then(|| text::label(say!(words, "change-pin-done")).style(theme::good));
        card(
            column![
                text::plain(say!(words, "change-pin-text")),
                self.field(Edit::Pin, say!(words, "change-pin"), words),
            ]
            .push(done)
            .push(
                button(say!(words, "change-pin-save"), ButtonKind::Plain)
                    .id("change-pin-save")
                    .on_press_maybe((!self.is_working).then_some(Message::SavePin)),
            ),
        )
    }

    fn mirror<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        let into = |folder: &PathBuf| {
            let path = folder.display().to_string();
            text::plain(say!(words, "change-mirror", path = path)).into()
        };
        let mirrors = &self.drive.mirrors;
        let none = mirrors
            .is_empty()
            .then(|| text::plain(say!(words, "change-mirror-none")));
        let now = Column::with_children(mirrors.iter().map(into)).push(none);
        let media = self.media.as_ref().map(|media| {
            let choices = media.iter().enumerate().map(|(at, folder)| {
                button(folder.display().to_string(), ButtonKind::Choice)
                    .id(format!("change-mirror-{at}"))
                    .on_press(Message::Mirror(folder.clone()))
                    .into()
            });
            wrapped(choices)
        });
        let none = self.media.as_ref().is_some_and(Vec::is_empty);
        let none = none.then(|| text::plain(say!(words, "change-mirror-no-medium")));
        let find = button(say!(words, "change-mirror-find"), ButtonKind::Plain)
            .id("change-mirror-find")
            .on_press(Message::FindMedia);
        let end = (!mirrors.is_empty()).then(|| {
            button(say!(words, "change-mirror-end"), ButtonKind::Quiet)
                .id("change-mirror-end")
                .on_press(Message::EndMirrors)
                .into()
        });
        let buttons = std::iter::once(Element::from(find)).chain(end);
        card(
            column![text::label(say!(words, "change-mirror-title")), now,]
                .push(media)
                .push(none)
                .push(wrapped(buttons)),
        )
    }

    /// A field with its fault.
    fn field<'a>(&'a self, edit: Edit, label: String, words: &Words) -> Element<'a, Message> {
        let fault = self.faults.iter().find(|(at, _)| *at == edit);
        written_field(
            Field {
                id: edit.id(),
                label,
                note: None,
                value: self.value(edit),
                fault: fault.map(|(_, fault)| fault_in_words(fault, words)),
                secret: false,
                right_to_left: false,
            },
            self.writing.focus(edit, &self.keyboard),
            Some(say!(words, "kiosk-key-keyboard")),
            move |typed| Message::Typed(edit, typed),
            Message::Entered(edit),
            move |caret| Message::Caret(edit, caret),
        )
    }
}

fn fault_in_words(fault: &Fault, words: &Words) -> String {
    match fault {
        Fault::Event => say!(words, "setup-event-bad"),
        Fault::Goal => say!(words, "change-goal-bad"),
        Fault::Day => say!(words, "change-day-bad"),
        Fault::Later(day) => say!(words, "failure-campaign-later", day = words.day(day)),
        Fault::Name => say!(words, "change-station-bad"),
        Fault::NotAPin => say!(words, "setup-pin-bad"),
        Fault::PinTooCommon => say!(words, "setup-pin-common"),
    }
}
