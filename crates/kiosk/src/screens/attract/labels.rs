//! The labels of the small buttons of the attract screen, which are measured before they are shown.

use iced::Font;
use petition::i18n::Words;
use petition::say;

use super::{Choice, offers_training};
use crate::Context;
use crate::ui::text;
use crate::ui::theme::Appearance;

/// The small words at the foot of a narrow screen that stand before the way in for staff, each with
/// the boldest font that it may have.
pub(super) fn small_words(context: &Context, words: &Words, choice: Choice) -> Vec<(String, Font)> {
    let contrast = context.appearance != Appearance::Contrast;
    let mut all = vec![(letters_word(words, choice), text::REGULAR)];
    all.extend(contrast.then(|| (say!(words, "kiosk-contrast"), text::BOLD)));
    all
}

/// The word for larger letters, or for the usual ones when they are the largest.
pub(super) fn letters_word(words: &Words, choice: Choice) -> String {
    if choice.largest {
        say!(words, "kiosk-usual-letters")
    } else {
        say!(words, "kiosk-larger-letters")
    }
}

/// The label of the button that begins a training, in practice only.
pub(super) fn train_word(context: &Context, words: &Words, choice: Choice) -> Option<String> {
    offers_training(context, choice).then(|| say!(words, "kiosk-staff-train"))
}

/// The word for staff. A dot tells them that something needs their care; signers need not know.
pub(super) fn staff_word(context: &Context, words: &Words) -> String {
    let mut word = say!(words, "kiosk-staff");
    if !context.trouble.is_empty() {
        word.push_str(" ●");
    }
    word
}
