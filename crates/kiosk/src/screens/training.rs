//! The training of a volunteer: five steps, each done on the real screens, in practice only.

use iced::widget::{container, row};
use iced::{Alignment, Length};
use petition::say;

use crate::ui::button::{ButtonKind, button};
use crate::ui::{Element, text, theme};
use crate::{Context, Message, ids};
use petition::i18n::Words;

/// What is to be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Sign, as a visitor would.
    Sign,
    /// Start over, as for someone who walks away.
    Leave,
    /// Hide everything at once.
    Hide,
    /// Open the staff's screen.
    Pin,
    /// End a shift.
    Receipt,
    /// Nothing more.
    Done,
}

/// Which step comes after `done`, if that was the one to be done.
pub(crate) fn after(step: &mut Option<Step>, done: Step) {
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

/// What is to be done next, over every screen.
pub(crate) fn band<'a>(step: Step, context: &Context, words: &Words) -> Element<'a, Message> {
    let said = match step {
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
    let said = row![text::plain(said).width(Length::Fill), end]
        .spacing(theme::M)
        .align_y(Alignment::Center);
    container(said)
        .padding([theme::S, theme::L])
        .width(Length::Fill)
        .style(theme::area(|of| of.tint))
        .into()
}
