//! The screens of volunteers, and the language in which they begin.

use std::time::Instant;

use super::{Kiosk, Screen};
use crate::screens::pin::PinPad;
use crate::screens::staff::{self, Staff};
use crate::{Action, Context};
use petition::Language;
use petition::i18n::Words;

impl Kiosk {
    pub(super) fn update_staff(&mut self, message: staff::Message, context: &Context) -> Action {
        let Screen::Staff(staff) = &mut self.screen else {
            return Action::None;
        };
        if let staff::Message::ChooseLanguage(language) = &message {
            self.words = Words::new(language);
        }
        let outcome = staff.update(message, &mut self.keyboard, self.words.language().as_str());
        self.follow(outcome, context)
    }

    /// Shows the PIN pad, for example because somebody tries to close the window.
    pub fn ask_for_pin(&mut self, context: &Context, now: Instant) {
        self.stay(now);
        if !self.is_waiting() {
            self.show_pin(context);
        }
    }

    pub(super) fn show_pin(&mut self, context: &Context) {
        self.speak_to_staff(context);
        self.screen = Screen::Pin(PinPad::default());
    }

    /// Returns true while the staff's screen is shown.
    #[must_use]
    pub fn shows_staff(&self) -> bool {
        matches!(self.screen, Screen::Staff(_))
    }

    /// Shows the staff's screen, because the PIN was right or the office was closed.
    pub fn show_staff(&mut self, context: &Context, now: Instant) {
        self.stay(now);
        self.keyboard.reset();
        self.speak_to_staff(context);
        self.screen = Screen::Staff(Staff::new(context));
    }

    /// Shows the receipt of the shift that was just ended, if staff still wait for it.
    pub fn show_receipt(&mut self, now: Instant) {
        if self.shows_staff() {
            self.stay(now);
            self.screen = Screen::Receipt;
        }
    }

    /// Speaks this language until the screen starts over.
    pub fn speak(&mut self, language: &Language) {
        if self.words.language() != language {
            self.words = Words::new(language);
        }
    }

    /// Speaks the language of the staff. Whoever has chosen another one than the petition's on the
    /// first screen keeps it.
    fn speak_to_staff(&mut self, context: &Context) {
        let Some(own) = &context.staff_language else {
            return;
        };
        if self.words.language() == context.petition.language() {
            self.speak(own);
        }
    }
}
