//! The locked office: it asks for the organizer's passphrase.

use std::fmt;

use iced::widget::{column, container, row, stack};
use iced::{Alignment, Length, Padding};
use petition::say;
use zeroize::{Zeroize as _, Zeroizing};

use super::{Context, Progress};
use crate::failure::Failure;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::field::{Field, written_field};
use kiosk::ui::keyboard::{self, KeyWords, Keyboard, Purpose, Stroke};
use kiosk::ui::mirror::mirrored;
use kiosk::ui::writing::{Caret, Writing};
use kiosk::ui::{Element, text, theme};
use petition::Language;
use petition::i18n::Words;

/// The purpose of the keyboard: Latin letters first.
const PURPOSE: Purpose = Purpose::Code;

/// A message of the locked office.
#[derive(Clone)]
pub enum Message {
    /// Changes the passphrase.
    Passphrase(String),
    /// Its field was touched, or its focus has changed.
    Caret(Caret),
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
pub(super) enum Action {
    None,
    /// Open the ledger with this passphrase.
    Open(Zeroizing<String>),
    /// Stop opening it.
    Stop,
    /// Go back to the station.
    Leave,
}

impl fmt::Debug for Action {
    /// Leaves out the passphrase.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(..)")
    }
}

/// The state of the page.
#[derive(Default)]
pub(super) struct UnlockPage {
    passphrase: Zeroizing<String>,
    failure: Option<Failure>,
    keyboard: Keyboard,
    /// The language of the page; `None` for English.
    language: Option<Language>,
    /// The only field, while it is written into.
    writing: Writing<OnlyField>,
}

/// The field for the passphrase, the only one of this page.
#[derive(Debug, Clone, Copy, PartialEq)]
struct OnlyField;

impl UnlockPage {
    /// The page with its field ready for a real keyboard.
    pub(super) fn ready() -> Self {
        let mut page = Self::default();
        page.writing.write_into(OnlyField);
        page
    }

    pub(super) fn update(&mut self, message: Message, is_opening: bool) -> Action {
        match message {
            Message::Passphrase(typed) => {
                self.passphrase.zeroize();
                self.passphrase = Zeroizing::new(typed);
                self.failure = None;
                Action::None
            }
            Message::Caret(caret) => {
                let change = self.writing.follow(OnlyField, caret, &mut self.keyboard);
                if change.begun.is_some() {
                    let language = self.language.as_ref().map_or("en", Language::as_str);
                    let id = "office-passphrase".into();
                    self.keyboard.begin(id, PURPOSE, language, false);
                }
                Action::None
            }
            Message::Key(Stroke::Hide) => {
                self.writing.end_on_screen(&self.keyboard);
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
        self.writing.end_on_screen(&self.keyboard);
        // It leaves by value; nothing of it stays here.
        Action::Open(std::mem::take(&mut self.passphrase))
    }

    /// A key of a hardware keyboard was pressed that writes: the one on the screen is not needed.
    pub(super) fn use_hardware_keys(&mut self) {
        self.keyboard.stay_away();
        self.writing.put_keyboard_away();
    }

    pub(super) fn speak(&mut self, language: &Language) {
        self.language = Some(language.clone());
    }

    pub(super) fn fit(&mut self, size: iced::Size) {
        self.keyboard.fit(size);
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
        let input = written_field(
            Field {
                id: "office-passphrase".into(),
                label: say!(words, "office-passphrase"),
                note: None,
                value: &self.passphrase,
                fault: self.failure.as_ref().map(|failure| failure.in_words(words)),
                secret: true,
                right_to_left: false,
            },
            self.writing.focus(OnlyField, &self.keyboard),
            Some(say!(words, "kiosk-key-keyboard")),
            Message::Passphrase,
            Message::Open,
            Message::Caret,
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
            input,
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
        let covered = self.writing.covered(&self.keyboard, |OnlyField| PURPOSE);
        let page = container(door.spacing(theme::L).max_width(560))
            .center(Length::Fill)
            .padding(Padding {
                bottom: theme::L + covered,
                ..Padding::from(theme::L)
            });
        let keys = self.writing.on_screen().map(|OnlyField| {
            let names = KeyWords {
                next: say!(words, "office-open"),
                hide: say!(words, "kiosk-key-hide"),
                space: say!(words, "kiosk-key-space"),
            };
            let rtl = words.language().is_right_to_left();
            let keys = keyboard::layer(&self.keyboard, PURPOSE, &names, Message::Key);
            mirrored(rtl, keys)
        });
        let layers = stack![keyboard::feed(&self.keyboard, page)].push(keys);
        container(layers)
            .style(theme::ground)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ledger::campaign::KeyError;

    #[test]
    fn with_a_real_keyboard_the_ring_stays_where_enter_was_refused() {
        let mut page = UnlockPage::default();
        page.update(Message::Caret(Caret::Came), false);
        page.use_hardware_keys();
        // Enter before anything was typed.
        assert!(matches!(page.update(Message::Open, false), Action::None));
        assert!(page.writing.field().is_some());
        page.update(Message::Passphrase("not this one".to_owned()), false);
        assert!(matches!(page.update(Message::Open, false), Action::Open(_)));
        page.fail(Failure::from(KeyError::WrongPassphrase));
        assert!(page.writing.field().is_some() && page.writing.on_screen().is_none());
        assert!(page.passphrase.is_empty());
    }
}
