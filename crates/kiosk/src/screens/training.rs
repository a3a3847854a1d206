//! The training of a volunteer in five steps, which are done on the real screens. It exists only in
//! practice.

use iced::widget::{column, container};
use iced::{Alignment, Length};
use petition::say;

use crate::ui::button::{ButtonKind, button};
use crate::ui::even::even;
use crate::ui::{Element, row_dir, text, theme};
use crate::{Context, Message, ids};
use petition::i18n::Words;

/// A screen that is narrower has nothing beside the task, in logical pixels.
const NARROW: f32 = 560.0;

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
    let rtl = words.language().is_right_to_left();
    let task = container(text::plain(task))
        .width(Length::Fill)
        .align_x(if rtl {
            Alignment::End
        } else {
            Alignment::Start
        });
    // Beside the button the words would have no room on a narrow screen.
    let content: Element<'a, Message> = if context.size.width < NARROW {
        column![task, end.width(Length::Fill)]
            .spacing(theme::S)
            .into()
    } else {
        row_dir(rtl, vec![task.into(), end.into()])
            .spacing(theme::M)
            .align_y(Alignment::Center)
            .into()
    };
    even(
        container(content)
            .padding([theme::S, theme::L])
            .width(Length::Fill)
            .style(theme::area(|colours| colours.tint)),
    )
}
