//! The frame around every screen: the word PRACTICE if nothing counts, and the next step of a
//! training.

use iced::Length;
use iced::widget::{column, container};
use petition::say;

use crate::screens::training::{self, Step};
use crate::ui::band::band;
use crate::ui::{Element, theme};
use crate::{Context, Message};
use petition::i18n::Words;

/// Puts a screen into its frame.
pub(crate) fn frame<'a>(
    context: &Context,
    words: &Words,
    step: Option<Step>,
    screen: Element<'a, Message>,
) -> Element<'a, Message> {
    let practice = context
        .practice
        .then(|| band(say!(words, "kiosk-practice")));
    let step = step.map(|step| training::band(step, context, words));
    container(column![].push(practice).push(step).push(screen))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(theme::ground)
        .into()
}
