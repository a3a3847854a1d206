//! Leaving the drive of this machine, and taking one up again; and a new PIN for a station whose PIN
//! was forgotten, with the organizer's passphrase.

use iced::Length;
use iced::widget::{Column, column};
use petition::say;
use zeroize::Zeroizing;

use super::{Action, Ask, Message, Page, Setup};
use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;
use std::path::PathBuf;

/// The drive that could be left.
#[derive(Debug, Clone, Default)]
pub struct Leaving {
    /// The petition's title.
    pub title: String,
    /// The number of signatures in this station's ledger.
    pub signatures: u64,
    /// The number of those that no turn-in has.
    pub not_turned_in: u64,
    /// True if the organizer's key is on this machine.
    pub has_key: bool,
    /// True if its folder was named on the command line, so that it cannot be left here.
    pub is_named: bool,
}

/// A drive that was put aside on this machine.
#[derive(Debug, Clone)]
pub struct Aside {
    /// The folder that has it.
    pub folder: PathBuf,
    /// The name of that folder, which begins with the day.
    pub name: String,
    /// The petition's title.
    pub title: String,
}

impl Setup {
    /// The first run of a machine on which these drives were put aside.
    #[must_use]
    pub fn with_aside(mut self, aside: Vec<Aside>) -> Self {
        self.aside = aside;
        self
    }

    /// The page on which the drive of this machine is left.
    #[must_use]
    pub fn for_leaving(leaving: Leaving) -> Self {
        Self {
            page: Page::Leave,
            leaving,
            ..Self::default()
        }
    }

    /// The page on which a forgotten PIN is replaced.
    #[must_use]
    pub fn for_forgotten() -> Self {
        let mut setup = Self {
            page: Page::Forgotten,
            ..Self::default()
        };
        setup.writing.write_into(Ask::Opening);
        setup
    }

    /// Returns true on a page that anybody at the table could have opened: it is closed when nobody
    /// touches it, and the window is not closed from it.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self.page, Page::Leave | Page::Forgotten) && !self.is_working
    }

    pub(super) fn open_key(&mut self) -> Action {
        self.stop_writing();
        let typed = std::mem::take(&mut self.typed[Ask::Opening as usize]);
        if typed.is_empty() {
            return Action::None;
        }
        self.failure = None;
        self.is_working = true;
        Action::OpenKey(typed)
    }

    /// Offers a new PIN, once the passphrase has opened the key.
    pub(super) fn key_opened(&mut self, offered: Zeroizing<String>) -> Action {
        self.is_working = false;
        self.show(Page::Pin);
        self.pin = offered;
        Action::Top
    }

    pub(super) fn leave(&self, words: &Words) -> Element<'_, Message> {
        let Leaving {
            signatures,
            not_turned_in,
            ..
        } = self.leaving;
        let press = |message| (!self.is_working).then_some(message);
        let open = (not_turned_in > 0)
            .then(|| text::fault(say!(words, "leave-not-turned-in", count = not_turned_in)));
        let key = self
            .leaving
            .has_key
            .then(|| text::plain(say!(words, "leave-key")));
        let leave = if self.leaving.is_named {
            text::plain(say!(words, "leave-named")).into()
        } else {
            Element::from(
                button(say!(words, "leave-go"), ButtonKind::Plain)
                    .id("leave-go")
                    .width(Length::Fill)
                    .on_press_maybe(press(Message::LeaveDrive)),
            )
        };
        column![
            text::title(say!(words, "leave-title")),
            text::body(self.leaving.title.clone()).font(text::BOLD),
            text::plain(say!(words, "leave-count", count = signatures)),
        ]
        .push(open)
        .push(key)
        .push(text::plain(say!(words, "leave-text")))
        .push(leave)
        .push(self.stay(words))
        .spacing(theme::M)
        .into()
    }

    /// The button that goes back to the first screen.
    fn stay(&self, words: &Words) -> Element<'_, Message> {
        button(say!(words, "leave-stay"), ButtonKind::Primary)
            .id("leave-stay")
            .width(Length::Fill)
            .on_press_maybe((!self.is_working).then_some(Message::Stay))
            .into()
    }

    pub(super) fn forgotten(&self, words: &Words) -> Element<'_, Message> {
        let open = if self.is_working {
            say!(words, "ready-working")
        } else {
            say!(words, "forgotten-open")
        };
        column![
            text::title(say!(words, "forgotten-title")),
            text::plain(say!(words, "forgotten-text")),
            self.ask(Ask::Opening, say!(words, "setup-passphrase"), words),
            button(open, ButtonKind::Primary)
                .id("forgotten-open")
                .width(Length::Fill)
                .on_press_maybe((!self.is_working).then_some(Message::OpenKey)),
            button(say!(words, "setup-back"), ButtonKind::Plain)
                .id("forgotten-back")
                .width(Length::Fill)
                .on_press_maybe((!self.is_working).then_some(Message::Stay)),
        ]
        .spacing(theme::M)
        .into()
    }

    /// The drives that were put aside here, to be taken up again.
    pub(super) fn aside(&self, words: &Words) -> Option<Element<'_, Message>> {
        if self.aside.is_empty() {
            return None;
        }
        let all = self.aside.iter().enumerate().map(|(at, aside)| {
            let both = column![
                text::body(aside.title.clone()).font(text::BOLD),
                text::quiet(say!(words, "aside-name", name = aside.name.as_str()))
            ];
            let both = both
                .spacing(theme::XS)
                .padding([theme::S, 0.0])
                .width(Length::Fill);
            let take_up = Message::TakeUp(aside.folder.clone());
            Button::new(both, ButtonKind::Plain)
                .id(format!("aside-{at}"))
                .width(Length::Fill)
                .on_press_maybe((!self.is_working).then_some(take_up))
                .into()
        });
        let all = Column::with_children(all).spacing(theme::S);
        Some(
            column![text::label(say!(words, "aside-title")), all]
                .spacing(theme::S)
                .width(Length::Fill)
                .into(),
        )
    }
}
