//! The training of a volunteer in five steps, which are done on the real screens. It exists only in
//! practice.

use iced::widget::{container, row};
use iced::{Alignment, Length};
use petition::say;

use crate::ui::button::{ButtonKind, button};
use crate::ui::{Element, text, theme};
use crate::{Context, Message, ids};
use petition::i18n::Words;

/// The step that is to be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Sign, as a visitor would.
    Sign,
    /// Start over, as if a visitor walked away.
    Leave,
    /// Hide everything at once.
    Hide,
    /// Open the staff's screen.
    Pin,
    /// End a shift.
    Receipt,
    /// All five are done.
    Done,
}

/// Goes on to the next step if `done` was the one to be done.
pub(crate) fn complete(step: &mut Option<Step>, done: Step) {
    if *step == Some(done) {
        *step = Some(match done {
            Step::Sign => Step::Leave,
            Step::Leave => Step::Hide,
            Step::Hide => Step::Pin,
            Step::Pin => Step::Receipt,
            Step::Receipt | Step::Done => Step::Done,
        });
    }
}

/// The band above every screen that says what is to be done next.
pub(crate) fn band<'a>(step: Step, context: &Context, words: &Words) -> Element<'a, Message> {
    let task = match step {
        Step::Sign => say!(words, "kiosk-staff-train-sign"),
        Step::Leave => say!(words, "kiosk-staff-train-leave"),
        Step::Hide => say!(words, "kiosk-staff-train-hide"),
        Step::Pin => say!(
            words,
            "kiosk-staff-train-pin",
            pin = context.practice_pin.unwrap_or_default()
        ),
        Step::Receipt => say!(words, "kiosk-staff-train-receipt"),
        Step::Done => say!(words, "kiosk-staff-train-done"),
    };
    let end = button(say!(words, "kiosk-staff-train-end"), ButtonKind::Plain)
        .id(ids::TRAIN_END)
        .on_press(Message::EndTraining);
    let content = row![text::plain(task).width(Length::Fill), end]
        .spacing(theme::M)
        .align_y(Alignment::Center);
    container(content)
        .padding([theme::S, theme::L])
        .width(Length::Fill)
        .style(theme::area(|colours| colours.tint))
        .into()
}
