//! Fingers, real keys and a turned screen, as they change the keyboard on the screen.

use std::time::Instant;

use super::{Kiosk, Screen};
use crate::screens::pin;
use crate::{Action, Context, Message};

impl Kiosk {
    /// Notes that a finger touched the screen. Whoever begins with a finger goes on with one.
    pub fn finger_down(&mut self) {
        if matches!(self.screen, Screen::Attract) {
            self.keyboard.come_back();
        }
    }

    /// Notes that a key of a real keyboard was pressed, and the character that it writes: also a
    /// tabulator, a line break or U+0008. On the PIN pad, digits go into the PIN. A key that writes
    /// nothing, such as one for the volume, changes nothing.
    pub fn key_pressed(&mut self, letter: Option<char>, context: &Context, now: Instant) -> Action {
        if letter.is_none() {
            return Action::None;
        }
        self.keyboard.stay_away();
        match (&mut self.screen, letter) {
            (Screen::Visit(visit), _) => {
                visit.put_keyboard_away();
                Action::None
            }
            (Screen::Staff(staff), _) => {
                staff.put_keyboard_away();
                Action::None
            }
            (Screen::Pin(_), Some('\n')) => {
                self.update(Message::Pin(pin::Message::Submit), context, now)
            }
            (Screen::Pin(_), Some('\u{8}')) => {
                self.update(Message::Pin(pin::Message::DeleteDigit), context, now)
            }
            (Screen::Pin(_), Some(digit)) if digit.is_ascii_digit() => {
                self.update(Message::Pin(pin::Message::Digit(digit)), context, now)
            }
            _ => Action::None,
        }
    }

    /// Brings the field that is written into into sight again, because the screen was turned.
    pub fn resized(&mut self, context: &Context) -> Action {
        self.keyboard.fit(context.size);
        match &self.screen {
            Screen::Visit(visit) => visit.reveal_field(&self.keyboard),
            Screen::Staff(staff) => staff.reveal_field(&self.keyboard),
            _ => Action::None,
        }
    }
}
