//! The page of sheets and posters, as it is shown.

use petition::say;

use iced::widget::{Column, column, row};
use iced::{Alignment, Length};

use super::{BLANKS, Content, Message, PosterSize, Printed, SheetsPage};
use crate::failure::Failure;
use crate::office::Context;
use crate::office::layout::{card, choice, choices, wrapped};
use crate::office::writing::{Hand, Input};
use crate::output::{BlankError, GroupBy, PosterKind};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::check::check;
use kiosk::ui::field::Field;
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;
use print::Layout;

impl SheetsPage {
    pub(in crate::office) fn view<'a>(
        &'a self,
        signatures: usize,
        hand: &Hand,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        column![text::title(say!(words, "office-sheets"))]
            .push(
                self.result
                    .as_ref()
                    .map(|result| self.result_card(result, context, words)),
            )
            .push(self.signed(signatures, hand, words))
            .push(self.blank(context, words))
            .push(self.posters(context, words))
            .spacing(theme::L)
            .width(Length::Fill)
            .into()
    }

    fn signed<'a>(&'a self, signatures: usize, hand: &Hand, words: &Words) -> Element<'a, Message> {
        let folder = hand.field(
            Input::SheetsFolder,
            Field {
                id: Input::SheetsFolder.id(),
                label: say!(words, "office-folder"),
                note: None,
                value: &self.folder,
                fault: None,
                secret: false,
                right_to_left: false,
            },
            words,
            Message::Folder,
            Message::Print,
            Message::Caret,
        );
        let order = self.order;
        let papers = [
            (Layout::Letter, say!(words, "office-letter")),
            (Layout::A4, say!(words, "office-a4")),
            (Layout::Legal, say!(words, "office-legal")),
        ];
        let papers = papers
            .map(|(layout, label)| choice(label, order.layout == layout, Message::Paper(layout)));
        let parts = [
            (None, say!(words, "office-by-none")),
            (Some(GroupBy::State), say!(words, "office-by-state")),
            (Some(GroupBy::Event), say!(words, "office-by-event")),
            (Some(GroupBy::Day), say!(words, "office-by-day")),
        ];
        let parts = parts.map(|(by, label)| choice(label, order.group_by == by, Message::By(by)));
        let print: Element<'a, Message> = match self.running {
            Some((done, of)) if of > 0 => {
                let so_far = text::label(say!(words, "office-printing", done = done, of = of));
                let stop = button(say!(words, "office-stop"), ButtonKind::Plain).id("office-stop");
                row![
                    so_far,
                    stop.on_press_maybe((!self.is_stopping).then_some(Message::Stop))
                ]
                .spacing(theme::L)
                .align_y(Alignment::Center)
                .into()
            }
            _ => {
                let can = signatures > 0 && self.running.is_none();
                button(say!(words, "office-print"), ButtonKind::Primary)
                    .id("office-print")
                    .on_press_maybe(can.then_some(Message::Print))
                    .into()
            }
        };
        let nobody = (signatures == 0).then(|| text::plain(say!(words, "office-nobody")));
        card(
            column![
                text::plain(say!(words, "office-sheets-text")),
                folder,
                choices(say!(words, "office-paper"), papers),
                choices(say!(words, "office-parts"), parts),
                check(
                    "office-delivery",
                    say!(words, "office-delivery"),
                    order.undated,
                    false,
                    Message::ToggleDays
                ),
                print,
            ]
            .push(nobody),
        )
    }

    fn blank<'a>(&'a self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let counts = BLANKS.map(|count| {
            choice(
                count.to_string(),
                self.blanks == count,
                Message::Blanks(count),
            )
        });
        let events = context
            .events
            .iter()
            .enumerate()
            .map(|(at, (name, _))| choice(name.clone(), self.event == at, Message::Event(at)));
        let events =
            (context.events.len() > 1).then(|| choices(say!(words, "office-for-event"), events));
        let lines = [
            (false, say!(words, "office-blank-sheets")),
            (true, say!(words, "office-blank-slips")),
        ]
        .map(|(slips, label)| choice(label, self.slips == slips, Message::Slips(slips)));
        let issue = button(say!(words, "office-issue"), ButtonKind::Plain).id("office-issue");
        card(
            column![
                text::label(say!(words, "office-blank-title")),
                text::plain(say!(words, "office-blank-text"))
            ]
            .push(choices(say!(words, "office-blank-lines"), lines))
            .push(choices(say!(words, "office-blank-count"), counts))
            .push(events)
            .push(issue.on_press_maybe(self.running.is_none().then_some(Message::Issue))),
        )
    }

    fn posters<'a>(&'a self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let can = !context.online.is_empty() && self.running.is_none();
        let kinds = [
            (
                "office-poster",
                say!(words, "office-poster"),
                PosterKind::Poster,
                PosterSize::Usual,
            ),
            (
                "office-poster-large",
                say!(words, "office-poster-large"),
                PosterKind::Poster,
                PosterSize::Large,
            ),
            (
                "office-tent",
                say!(words, "office-tent"),
                PosterKind::Tent,
                PosterSize::Usual,
            ),
            (
                "office-slips",
                say!(words, "office-slips"),
                PosterKind::Slips,
                PosterSize::Usual,
            ),
        ];
        let kinds = kinds.map(|(id, label, kind, size)| {
            button(label, ButtonKind::Plain)
                .id(id)
                .on_press_maybe(can.then_some(Message::Poster(kind, size)))
                .into()
        });
        card(
            column![
                text::label(say!(words, "office-poster-title")),
                text::plain(say!(words, "office-poster-text"))
            ]
            .push(wrapped(kinds))
            .push(
                context
                    .online
                    .is_empty()
                    .then(|| text::quiet(say!(words, "office-no-online"))),
            ),
        )
    }

    /// The result of the last job, the folder with its files, and the printers they can go to.
    fn result_card<'a>(
        &'a self,
        result: &'a Result<Printed, Failure>,
        context: &Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let printed = match result {
            Ok(printed) => printed,
            Err(failure) => {
                let anyway = is_after_retention(failure).then(|| {
                    button(say!(words, "office-issue-anyway"), ButtonKind::Plain)
                        .id("office-issue-anyway")
                        .on_press_maybe(
                            self.running
                                .is_none()
                                .then_some(Message::IssueAfterRetention),
                        )
                });
                let failed = text::label(failure.in_words(words)).style(theme::bad);
                return card(column![failed].push(anyway));
            }
        };
        let show = context.has_desktop.then(|| {
            button(say!(words, "office-open-folder"), ButtonKind::Plain)
                .on_press(Message::OpenFolder)
        });
        let sent = self.sent.as_ref().map(|sent| match sent {
            Ok(printer) => text::label(say!(words, "office-sent", printer = printer.as_str()))
                .style(theme::good),
            Err(failure) => text::label(failure.in_words(words)).style(theme::bad),
        });
        card(
            content(&printed.content, self.folder.as_str(), words)
                .push(show)
                .push(self.printers(words))
                .push(sent),
        )
    }

    fn printers<'a>(&'a self, words: &Words) -> Element<'a, Message> {
        match &self.printers {
            None => text::quiet(say!(words, "office-printers-looking")).into(),
            Some(Err(failure)) => text::quiet(failure.in_words(words)).into(),
            Some(Ok(printers)) if printers.is_empty() => {
                text::quiet(say!(words, "office-printers-none")).into()
            }
            Some(Ok(printers)) => wrapped(printers.iter().map(|name| {
                let label = say!(words, "office-on-paper", printer = name.as_str());
                button(label, ButtonKind::Plain)
                    .on_press(Message::Send(name.clone()))
                    .into()
            })),
        }
    }
}

/// Returns true if blank sheets were not issued because the day of retention has passed.
pub(super) fn is_after_retention(failure: &Failure) -> bool {
    matches!(failure, Failure::Blank(error) if matches!(**error, BlankError::RetentionOver(_)))
}

/// The content of the files that were printed, with its warnings.
fn content<'a>(content: &'a Content, folder: &str, words: &Words) -> Column<'a, Message> {
    match content {
        Content::Sheets {
            pages,
            unprintable,
            other_text,
        } => {
            let (pages, unprintable, other_text) = (*pages, *unprintable, *other_text);
            let printed = say!(words, "office-printed", pages = pages, folder = folder);
            column![text::label(printed).style(theme::good)]
                .push(
                    (unprintable > 0).then(|| {
                        text::plain(say!(words, "office-unprintable", count = unprintable))
                    }),
                )
                .push(
                    (other_text > 0)
                        .then(|| text::fault(say!(words, "office-other-text", count = other_text))),
                )
        }
        Content::Blanks {
            sheets,
            first,
            last,
        } => {
            let sheets = *sheets;
            let issued = say!(
                words,
                "office-issued",
                count = sheets,
                first = first.as_str(),
                last = last.as_str(),
                folder = folder
            );
            column![text::label(issued).style(theme::good)]
        }
        Content::Poster { is_dense } => {
            let done = say!(words, "office-poster-done", folder = folder);
            column![text::label(done).style(theme::good)]
                .push(is_dense.then(|| text::plain(say!(words, "office-poster-dense"))))
        }
    }
}
