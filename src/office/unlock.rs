//! The locked office: it asks for the organizer's passphrase.

use std::fmt;

use iced::widget::{Space, column, container, row, stack};
use iced::{Alignment, Length, Padding};
use petition::say;
use zeroize::{Zeroize as _, Zeroizing};

use super::{Context, Progress};
use crate::failure::Failure;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::field::{Field, field};
use kiosk::ui::keyboard::{self, KeyWords, Keyboard, Purpose, Stroke};
use kiosk::ui::on_touch::on_touch;
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

/// A message of the locked office.
#[derive(Clone)]
pub enum Message {
    /// Changes the passphrase.
    Passphrase(String),
    /// Touches its field.
    Touched,
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
    /// Opens the ledger with the passphrase.
    Open,
    /// Stops opening it.
    Stop,
    /// Goes back to the station.
    Leave,
}

impl fmt::Debug for Message {
    /// Leaves out what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// A request of this page.
#[derive(Debug)]
pub(super) enum Action {
    None,
    /// Open the ledger with this passphrase.
    Open(Zeroizing<String>),
    /// Stop opening it.
    Stop,
    /// Go back to the station.
    Leave,
}

/// The state of the page.
#[derive(Default)]
pub(super) struct UnlockPage {
    passphrase: Zeroizing<String>,
    failure: Option<Failure>,
    keyboard: Keyboard,
    is_keyboard_shown: bool,
    has_hardware_keys: bool,
}

impl UnlockPage {
    pub(super) fn update(&mut self, message: Message, is_opening: bool) -> Action {
        match message {
            Message::Passphrase(typed) => {
                self.passphrase.zeroize();
                self.passphrase = Zeroizing::new(typed);
                self.failure = None;
                Action::None
            }
            Message::Touched => {
                self.is_keyboard_shown = !self.has_hardware_keys;
                Action::None
            }
            Message::Key(Stroke::Hide) => {
                self.is_keyboard_shown = false;
                Action::None
            }
            Message::Open | Message::Key(Stroke::Next) => self.open(is_opening),
            Message::Key(stroke) => {
                self.keyboard.strike(&stroke);
                Action::None
            }
            Message::Stop if is_opening => Action::Stop,
            Message::Stop => Action::None,
            Message::Leave => Action::Leave,
        }
    }

    fn open(&mut self, is_opening: bool) -> Action {
        if is_opening || self.passphrase.is_empty() {
            return Action::None;
        }
        self.is_keyboard_shown = false;
        // It leaves by value; nothing of it stays here.
        Action::Open(std::mem::take(&mut self.passphrase))
    }

    /// A key of a hardware keyboard was pressed: the one on the screen is not needed.
    pub(super) fn use_hardware_keys(&mut self) {
        self.has_hardware_keys = true;
        self.is_keyboard_shown = false;
    }

    pub(super) fn fail(&mut self, failure: Failure) {
        self.failure = Some(failure);
    }

    pub(super) fn view<'a>(
        &'a self,
        opening: Option<Progress>,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let input = field(
            Field {
                id: "office-passphrase".into(),
                label: say!(words, "office-passphrase"),
                note: None,
                value: &self.passphrase,
                fault: self.failure.as_ref().map(|failure| failure.in_words(words)),
                secret: true,
                right_to_left: false,
            },
            Message::Passphrase,
            Message::Open,
        );
        let is_ready = opening.is_none() && !self.passphrase.is_empty();
        let open = match opening {
            Some(Progress { done, of }) if of > 0 => {
                say!(words, "office-opening-so-far", done = done, of = of)
            }
            Some(_) => say!(words, "office-opening"),
            None => say!(words, "office-open"),
        };
        let back = if opening.is_some() {
            button(say!(words, "office-stop"), ButtonKind::Plain)
                .id("stop-opening")
                .height(64.0)
                .on_press(Message::Stop)
        } else {
            button(say!(words, "office-back"), ButtonKind::Plain)
                .id("office-back")
                .height(64.0)
                .on_press(Message::Leave)
        };
        let door = column![
            text::title(say!(words, "office-unlock")),
            text::label(&context.name),
            text::plain(if context.practice {
                say!(words, "office-practice")
            } else {
                say!(words, "office-unlock-text")
            }),
            on_touch(input, Message::Touched),
            row![
                button(open, ButtonKind::Primary)
                    .id("office-open")
                    .width(Length::Fill)
                    .on_press_maybe(is_ready.then_some(Message::Open)),
                back,
            ]
            .spacing(theme::M)
            .align_y(Alignment::Center),
        ];
        let covered = if self.is_keyboard_shown {
            self.keyboard.height(Purpose::Words)
        } else {
            0.0
        };
        let page = container(door.spacing(theme::L).max_width(560))
            .center(Length::Fill)
            .padding(Padding {
                bottom: theme::L + covered,
                ..Padding::from(theme::L)
            });
        let keys = self.is_keyboard_shown.then(|| {
            let names = KeyWords {
                next: say!(words, "office-open"),
                hide: say!(words, "kiosk-key-hide"),
                space: say!(words, "kiosk-key-space"),
            };
            column![
                Space::new().height(Length::Fill),
                keyboard::keys(&self.keyboard, Purpose::Words, &names, Message::Key)
            ]
        });
        let layers = stack![keyboard::feed(&self.keyboard, page)].push(keys);
        container(layers)
            .style(theme::ground)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}
