//! The view of the screen that is shown now.

use std::time::Duration;

use super::{ANSWER, CLEANING, IDLE, Kiosk, SIZES, Screen, THANKS};
use crate::screens::{attract, cleaning, frame, receipt};
use crate::ui::Element;
use crate::ui::no_clipboard::no_clipboard;
use crate::ui::theme::Appearance;
use crate::{Context, Message};

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
                };
                attract::view(context, words, choice).map(Message::Attract)
            }
            Screen::Visit(visit) => {
                let seconds = self.asks().then(|| seconds_left(IDLE + ANSWER, untouched));
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
        let framed = frame::frame(
            context,
            words,
            self.background_number(),
            self.training,
            screen,
        );
        no_clipboard(framed)
    }

    /// Returns a number for the screen's background that differs between screens, languages and
    /// sizes. See [`theme::ground`](crate::ui::theme::ground) for the reason.
    fn background_number(&self) -> u16 {
        let languages = petition::i18n::languages();
        let language = languages
            .iter()
            .position(|language| language == self.words.language())
            .unwrap_or(languages.len());
        let size = SIZES
            .iter()
            .position(|size| *size == self.percent)
            .unwrap_or_default();
        let chosen = u16::try_from(language * SIZES.len() + size).unwrap_or_default();
        let screen = match &self.screen {
            Screen::Attract => 1,
            Screen::Visit(_) if self.asks() => 2,
            Screen::Visit(visit) => 3 + u16::from(visit.shows_form()),
            Screen::Thanks(_) => 5,
            Screen::Pin(_) => 6,
            Screen::Staff(_) => 7,
            // They never follow each other.
            Screen::Cleaning(_) | Screen::Receipt => 0,
        };
        screen + 8 * (2 * chosen + u16::from(self.training.is_some()))
    }
}

fn seconds_left(total: Duration, gone: Duration) -> u64 {
    whole_seconds(total.saturating_sub(gone))
}

/// Rounds up, so that the last second is shown as one and not as none.
pub(super) fn whole_seconds(time: Duration) -> u64 {
    time.as_secs_f32().ceil() as u64
}
