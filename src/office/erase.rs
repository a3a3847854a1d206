//! The end of the campaign's key: what dies, what is not reached, and the campaign's name typed
//! before anything is destroyed.

use petition::say;
use std::path::Path;

use iced::Length;
use iced::widget::{Column, column, container, row, rule};

use super::Context;
use crate::erasure::{Plan, unreached};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::check::check;
use kiosk::ui::field::{Field, field};
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};
use petition::time::day_in_words;

/// What an organizer does here.
#[derive(Clone)]
pub enum Message {
    /// Types the campaign's name.
    Typed(String),
    /// With the key files on sticks, or without.
    Sticks,
    /// Destroys.
    Erase,
    /// Goes back to the campaign.
    Back,
}

/// What this page wishes.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Go back to the campaign.
    Back,
    /// Destroy the keys of this plan, with those on sticks or without; this was typed as the
    /// campaign's name.
    Erase(Box<Plan>, String, bool),
}

/// What is known of the end.
#[derive(Default)]
pub(super) struct ErasePage {
    plan: Option<Result<Box<Plan>, String>>,
    typed: String,
    sticks: bool,
    running: bool,
    refused: Option<String>,
}

impl ErasePage {
    /// Nothing is known yet.
    pub(super) fn look(&mut self) {
        if !self.running {
            *self = Self::default();
        }
    }

    /// This would die, or in words why nothing can be destroyed.
    pub(super) fn planned(&mut self, plan: Result<Box<Plan>, String>) {
        self.plan = Some(plan);
    }

    pub(super) fn is_running(&self) -> bool {
        self.running
    }

    /// It could not be done, and why.
    pub(super) fn refused(&mut self, why: String) {
        self.running = false;
        self.refused = Some(why);
    }

    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(typed) => self.typed = typed,
            Message::Sticks => self.sticks = !self.sticks,
            Message::Back if !self.running => return Action::Back,
            Message::Erase => {
                if let Some(plan) = self.ready() {
                    let plan = Box::new(plan.clone());
                    (self.running, self.refused) = (true, None);
                    return Action::Erase(plan, self.typed.clone(), self.sticks);
                }
            }
            Message::Back => {}
        }
        Action::None
    }

    /// What is destroyed, if the name was typed and there is something meant.
    fn ready(&self) -> Option<&Plan> {
        let plan = self.plan.as_ref()?.as_ref().ok()?;
        let is_begun = plan.campaign().erasure().is_some();
        let has_keys =
            !plan.keys.is_empty() || (self.sticks && !plan.on_sticks.is_empty()) || is_begun;
        (!self.running && has_keys && plan.campaign().is_name(&self.typed)).then_some(plan)
    }

    pub(super) fn view<'a>(
        &'a self,
        folder: &Path,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let back = button(say!(words, "office-erase-back"), ButtonKind::Plain).id("erase-back");
        let head = column![
            text::title(say!(words, "office-erase")),
            text::plain(say!(words, "office-erase-text")),
            back.on_press_maybe((!self.running).then_some(Message::Back)),
        ];
        let rest = match &self.plan {
            None => column![text::plain(say!(words, "office-opening"))],
            Some(Err(why)) => column![text::label(why).style(theme::bad)],
            Some(Ok(plan)) => {
                let not_reached = unreached(plan, self.sticks, words)
                    .into_iter()
                    .map(|what| text::plain(format!("– {what}")).into());
                let not_reached = card(
                    column![text::label(say!(words, "office-erase-unreached"))].extend(not_reached),
                );
                column![
                    self.dies(plan, context, words),
                    not_reached,
                    self.confirm(plan, folder, words)
                ]
                .spacing(theme::L)
            }
        };
        head.push(rest).spacing(theme::L).width(Length::Fill).into()
    }

    fn dies<'a>(
        &'a self,
        plan: &'a Plan,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let shown = plan
            .keys
            .iter()
            .chain(plan.on_sticks.iter().filter(|_| self.sticks));
        let keys = shown.map(|key| text::plain(key.display().to_string()).into());
        let begun = plan
            .campaign()
            .erasure()
            .filter(|erasure| erasure.done.is_none());
        let begun = begun.map(|erasure| {
            text::label(say!(
                words,
                "office-erase-resumed",
                day = erasure.begun.day_in_words()
            ))
            .style(theme::bad)
        });
        let retention = context
            .retention
            .as_ref()
            .map(|day| text::plain(say!(words, "office-retention", day = day_in_words(day))));
        let count = text::label(say!(words, "office-erase-count", count = plan.signatures()));
        let sticks = (!plan.on_sticks.is_empty()).then(|| {
            check(
                "erase-sticks",
                say!(words, "office-erase-sticks"),
                self.sticks,
                false,
                Message::Sticks,
            )
        });
        let line = |cells: [String; 4], is_head: bool| -> Element<'a, Message> {
            let parts = [3, 2, 2, 4];
            let cells = cells.into_iter().zip(parts).map(|(cell, part)| {
                let cell = if is_head {
                    text::quiet(cell)
                } else {
                    text::plain(cell)
                };
                cell.width(Length::FillPortion(part)).into()
            });
            row(cells).spacing(theme::M).into()
        };
        let head = [
            say!(words, "sheet-receipt-station"),
            say!(words, "office-certificate-signatures"),
            say!(words, "office-entries"),
            say!(words, "sheet-receipt-head"),
        ];
        let mut table = vec![line(head, true)];
        for station in &plan.stations {
            table.push(rule::horizontal(1).style(theme::line).into());
            let name = station.station.to_string().chars().take(8).collect();
            table.push(line(
                [
                    name,
                    grouped(station.signatures),
                    grouped(station.entries),
                    station.code.clone(),
                ],
                false,
            ));
        }
        card(
            column![text::label(say!(words, "office-erase-dies"))]
                .push(begun)
                .push(retention)
                .extend(keys)
                .push(sticks)
                .push(count)
                .push(Column::with_children(table).spacing(theme::S)),
        )
    }

    fn confirm<'a>(&'a self, plan: &'a Plan, folder: &Path, words: &Words) -> Element<'a, Message> {
        let name = field(
            Field {
                id: "erase-name".into(),
                label: say!(words, "office-erase-type", name = plan.campaign().name()),
                note: None,
                value: &self.typed,
                fault: self.refused.clone(),
                secret: false,
                right_to_left: false,
            },
            Message::Typed,
            // Not by Enter alone: it cannot be undone.
            Message::Typed(self.typed.clone()),
        );
        let said = if self.running {
            say!(words, "office-erase-running")
        } else {
            say!(words, "office-erase-now")
        };
        let erase = button(said, ButtonKind::Primary)
            .id("erase-now")
            .on_press_maybe(self.ready().map(|_| Message::Erase));
        card(column![
            name,
            text::quiet(say!(
                words,
                "office-erase-folder",
                folder = folder.display().to_string()
            )),
            erase
        ])
    }
}

/// What is shown once it is done: nothing of what was opened is left.
pub(super) fn done<'a, M: Clone + 'a>(
    certificate: &Path,
    show: Option<M>,
    leave: M,
    words: &Words,
) -> Element<'a, M> {
    let path = certificate.display().to_string();
    let show = show.map(|show| {
        button(say!(words, "office-open-folder"), ButtonKind::Plain)
            .id("erased-folder")
            .on_press(show)
    });
    let page = column![
        text::title(say!(words, "office-erased")).style(theme::good),
        text::plain(say!(words, "office-erased-text", path = path)),
    ]
    .push(show)
    .push(
        button(say!(words, "office-back"), ButtonKind::Primary)
            .id("office-back")
            .on_press(leave),
    );
    let page = container(page.spacing(theme::L).max_width(640))
        .center(Length::Fill)
        .padding(theme::L);
    page.style(theme::ground(21)).into()
}

fn card<'a>(content: Column<'a, Message>) -> Element<'a, Message> {
    container(content.spacing(theme::M))
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}
