//! Wrong PINs, and the time that the pad is locked after them.

use std::time::{Duration, Instant};

use super::{Kiosk, Screen};
use crate::Context;
use crate::screens::training::{self, Step};

impl Kiosk {
    /// The kiosk of a station at which so many wrong PINs were typed in a row before the program
    /// was started. The pad begins locked, as after the last of them.
    #[must_use]
    pub fn after_wrong_pins(self, wrong_pins: u32) -> Self {
        Self {
            wrong_pins,
            locked_until: locked_for(wrong_pins).map(|time| self.now + time),
            ..self
        }
    }

    /// Opens the staff's screen if the PIN was right. From the third wrong PIN on, the pad is
    /// locked for a time that grows with each one.
    pub fn pin_checked(&mut self, is_right: bool, context: &Context, now: Instant) {
        let Screen::Pin(pad) = &mut self.screen else {
            return;
        };
        // Not `stay`, which would borrow the pad a second time.
        self.touched = now;
        self.now = now;
        if is_right {
            self.wrong_pins = 0;
            training::complete(&mut self.training, Step::Pin);
            self.show_staff(context, now);
        } else {
            self.wrong_pins = self.wrong_pins.saturating_add(1);
            pad.wrong();
            self.locked_until = locked_for(self.wrong_pins).map(|time| now + time);
        }
    }

    /// The whole seconds for which the pad stays locked; `None` if it was never locked.
    #[must_use]
    pub fn seconds_locked(&self) -> Option<u64> {
        self.locked_until
            .map(|until| super::view::whole_seconds(until.saturating_duration_since(self.now)))
    }
}

/// The time that the pad is locked after so many wrong PINs: five seconds for each from the third
/// on, up to five minutes.
fn locked_for(wrong_pins: u32) -> Option<Duration> {
    let too_many = wrong_pins.saturating_sub(2).min(60);
    (too_many > 0).then(|| Duration::from_secs(u64::from(5 * too_many)))
}
