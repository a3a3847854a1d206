//! The view of the screen that is shown now.

use std::time::Duration;

use super::{ANSWER, CLEANING, Kiosk, SIZES, Screen, THANKS};
use crate::screens::{attract, cleaning, frame, receipt};
use crate::ui::Element;
use crate::ui::no_clipboard::no_clipboard;
use crate::ui::theme::Appearance;
use crate::ui::whole::whole_with_pad;
use crate::{Context, Message, ids};

impl Kiosk {
    /// Builds the widgets of the screen that is shown.
    #[must_use]
    pub fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let words = &self.words;
        let untouched = self.now.saturating_duration_since(self.touched);
        let screen = match &self.screen {
            Screen::Attract => {
                let choice = attract::Choice {
                    largest: self.percent == SIZES[SIZES.len() - 1],
                    contrast: self.contrast,
                    trains: self.training.is_some(),
                    scale: self.scale(),
                };
                attract::view(context, words, choice).map(Message::Attract)
            }
            Screen::Visit(visit) => {
                let seconds = self
                    .asks()
                    .then(|| seconds_left(self.idle() + ANSWER, untouched));
                visit
                    .view(context, words, &self.keyboard, seconds)
                    .map(Message::Visit)
            }
            Screen::Thanks(thanks) => {
                let seconds = seconds_left(THANKS, untouched);
                // Strong contrast is for eyes that are easily disturbed.
                let moves = context.moves && self.appearance(context) != Appearance::Contrast;
                thanks
                    .view(context, words, seconds, moves)
                    .map(Message::Thanks)
            }
            Screen::Pin(pad) => pad
                .view(context, words, self.seconds_locked())
                .map(Message::Pin),
            Screen::Staff(staff) => staff
                .view(context, words, &self.keyboard)
                .map(Message::Staff),
            Screen::Cleaning(since) => {
                let gone = self.now.saturating_duration_since(*since);
                cleaning::view(words, seconds_left(CLEANING, gone))
            }
            Screen::Receipt => receipt::view(context, words).map(Message::Receipt),
        };
        let framed = frame::frame(context, words, self.training, screen);
        whole_with_pad(ids::INK, no_clipboard(framed))
    }
}

fn seconds_left(total: Duration, gone: Duration) -> u64 {
    whole_seconds(total.saturating_sub(gone))
}

/// Rounds up, so that the last second is shown as one and not as none.
pub(super) fn whole_seconds(time: Duration) -> u64 {
    time.as_secs_f32().ceil() as u64
}
