//! The end of the campaign's key: what becomes unreadable, which copies are not reached, and the
//! campaign's name, which is typed before anything is destroyed.

use petition::say;
use std::fmt;
use std::path::{Path, PathBuf};

use iced::Length;
use iced::widget::{Column, column, container, row, rule};

use super::Context;
use super::layout::{self, card};
use super::writing::{Hand, Input};
use crate::erasure::{Plan, unreached};
use crate::failure::Failure;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::check::check;
use kiosk::ui::field::Field;
use kiosk::ui::writing::Caret;
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};

/// A message of the page that destroys the key.
#[derive(Clone)]
pub enum Message {
    /// Types the campaign's name.
    Typed(String),
    /// The field for the name was touched, or its focus has changed.
    Caret(Caret),
    /// Includes the key files on sticks, or leaves them out.
    ToggleSticks,
    /// Destroys the key.
    Erase,
    /// Goes back to the campaign.
    Back,
    /// This would be destroyed, or nothing can be.
    Planned(Result<Box<Plan>, Failure>),
    /// The key is destroyed and its certificate is at this path, or it is not destroyed.
    Erased(Result<PathBuf, Failure>),
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// A request of this page.
#[derive(Debug)]
pub(super) enum Action {
    None,
    /// Something that the program has to do.
    Request(Request),
    /// Go back to the campaign.
    Back,
    /// The key is destroyed, and this is its certificate.
    Erased(PathBuf),
    /// The key could not be destroyed.
    Failed,
}

/// Something that the program does for this page.
#[derive(Debug)]
pub enum Request {
    /// Find what would be destroyed.
    Plan,
    /// Destroy the keys of a plan.
    Erase(EraseRequest),
}

/// The keys to be destroyed.
pub struct EraseRequest {
    /// The keys, and what becomes unreadable with them.
    pub plan: Box<Plan>,
    /// The campaign's name, as it was typed.
    pub typed: String,
    /// True when the key files on sticks are destroyed too.
    pub with_sticks: bool,
    /// The folder that the certificate is written into.
    pub folder: PathBuf,
}

impl fmt::Debug for EraseRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EraseRequest(..)")
    }
}

/// The state of the page.
#[derive(Default)]
pub(super) struct ErasePage {
    plan: Option<Result<Box<Plan>, Failure>>,
    typed: String,
    with_sticks: bool,
    is_running: bool,
    failure: Option<Failure>,
}

impl ErasePage {
    /// Forgets the plan and what was typed, unless the key is being destroyed.
    pub(super) fn reset(&mut self) {
        if !self.is_running {
            *self = Self::default();
        }
    }

    pub(super) fn is_running(&self) -> bool {
        self.is_running
    }

    /// Acts on a message. The certificate is written into `folder`.
    pub(super) fn update(&mut self, message: Message, folder: PathBuf) -> Action {
        match message {
            Message::Typed(typed) => self.typed = typed,
            // The office follows it.
            Message::Caret(_) => {}
            Message::ToggleSticks => self.with_sticks = !self.with_sticks,
            Message::Back if self.is_running => {}
            Message::Back => return Action::Back,
            Message::Erase => {
                if let Some(plan) = self.ready() {
                    let request = EraseRequest {
                        plan: Box::new(plan.clone()),
                        typed: self.typed.clone(),
                        with_sticks: self.with_sticks,
                        folder,
                    };
                    (self.is_running, self.failure) = (true, None);
                    return Action::Request(Request::Erase(request));
                }
            }
            Message::Planned(plan) => self.plan = Some(plan),
            Message::Erased(Ok(certificate)) => return Action::Erased(certificate),
            Message::Erased(Err(failure)) => {
                self.is_running = false;
                self.failure = Some(failure);
                return Action::Failed;
            }
        }
        Action::None
    }

    /// The plan, once the name was typed and there is a key that it would destroy.
    fn ready(&self) -> Option<&Plan> {
        let plan = self.plan.as_ref()?.as_ref().ok()?;
        let is_begun = plan.campaign().erasure().is_some();
        let has_keys =
            !plan.keys.is_empty() || (self.with_sticks && !plan.on_sticks.is_empty()) || is_begun;
        (!self.is_running && has_keys && plan.campaign().is_name(&self.typed)).then_some(plan)
    }

    pub(super) fn view<'a>(
        &'a self,
        folder: &Path,
        hand: &Hand,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let back = button(say!(words, "office-erase-back"), ButtonKind::Plain).id("erase-back");
        let head = column![
            text::title(say!(words, "office-erase")),
            text::plain(say!(words, "office-erase-text")),
            back.on_press_maybe((!self.is_running).then_some(Message::Back)),
        ];
        let rest = match &self.plan {
            None => column![text::plain(say!(words, "office-opening"))],
            Some(Err(failure)) => {
                column![text::label(failure.in_words(words)).style(theme::bad)]
            }
            Some(Ok(plan)) => {
                let not_reached = unreached(plan, self.with_sticks, words)
                    .into_iter()
                    .map(|what| text::plain(format!("– {what}")).into());
                let not_reached = card(
                    column![text::label(say!(words, "office-erase-unreached"))].extend(not_reached),
                );
                column![
                    self.dies(plan, context, words),
                    not_reached,
                    self.confirm(plan, folder, hand, words)
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
            .chain(plan.on_sticks.iter().filter(|_| self.with_sticks));
        let keys = shown.map(|key| text::plain(key.display().to_string()).into());
        let begun = plan
            .campaign()
            .erasure()
            .filter(|erasure| erasure.done.is_none());
        let begun = begun.map(|erasure| {
            text::label(say!(
                words,
                "office-erase-resumed",
                day = words.day(&erasure.begun.day())
            ))
            .style(theme::bad)
        });
        let retention = context
            .retention
            .as_ref()
            .map(|day| text::plain(say!(words, "office-retention", day = words.day(day))));
        let count = text::label(say!(words, "office-erase-count", count = plan.signatures()));
        let sticks = (!plan.on_sticks.is_empty()).then(|| {
            check(
                "erase-sticks",
                say!(words, "office-erase-sticks"),
                self.with_sticks,
                false,
                Message::ToggleSticks,
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
                layout::cell(cell, part)
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
            let name = context.station(station.station);
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

    fn confirm<'a>(
        &'a self,
        plan: &'a Plan,
        folder: &Path,
        hand: &Hand,
        words: &Words,
    ) -> Element<'a, Message> {
        let name = hand.field(
            Input::CampaignName,
            Field {
                id: Input::CampaignName.id(),
                label: say!(words, "office-erase-type", name = plan.campaign().name()),
                note: None,
                value: &self.typed,
                fault: self.failure.as_ref().map(|failure| failure.in_words(words)),
                secret: false,
                right_to_left: false,
            },
            words,
            Message::Typed,
            // Enter alone does not destroy the key, since that cannot be undone.
            Message::Typed(self.typed.clone()),
            Message::Caret,
        );
        let label = if self.is_running {
            say!(words, "office-erase-running")
        } else {
            say!(words, "office-erase-now")
        };
        let erase = button(label, ButtonKind::Primary)
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

/// The page after the key was destroyed. Nothing that was opened is left.
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
    page.style(theme::ground).into()
}
