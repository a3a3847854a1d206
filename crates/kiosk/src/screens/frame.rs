//! The frame around every screen: the word PRACTICE if nothing counts, the way back from practice,
//! and the next step of a training.

use iced::widget::{Space, column, container};
use iced::{Alignment, Length};
use petition::say;

use crate::screens::training::{self, Step};
use crate::ui::band::band;
use crate::ui::button::{ButtonKind, button};
use crate::ui::even::even;
use crate::ui::{Element, row_dir, theme};
use crate::{Context, Message, ids};
use petition::i18n::Words;

/// The band that says that nothing counts. Where a station of a drive practises, it has the button
/// back to the drive, at the same place of every screen.
fn mark<'a>(context: &Context, words: &Words) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    let practice = band(say!(words, "kiosk-practice"), rtl);
    if !context.leads_back {
        return practice;
    }
    let back = button(say!(words, "kiosk-staff-practice-end"), ButtonKind::Plain)
        .id(ids::PRACTICE_END)
        .on_press(Message::EndPractice);
    let parts = vec![practice, back.into()];
    let both = row_dir(rtl, parts).align_y(Alignment::Center);
    even(
        container(both)
            .padding([theme::XS, theme::M])
            .width(Length::Fill)
            .style(theme::area(|colours| colours.practice)),
    )
}

/// Puts a screen into its frame.
pub(crate) fn frame<'a>(
    context: &Context,
    words: &Words,
    step: Option<Step>,
    screen: Element<'a, Message>,
) -> Element<'a, Message> {
    // The screen keeps its place among the children when a band goes: it would lose the position to
    // which it is scrolled otherwise.
    let none = || Space::new().into();
    let practice = context.practice.then(|| mark(context, words));
    let step = step.map(|step| training::band(step, context, words));
    container(column![
        practice.unwrap_or_else(none),
        step.unwrap_or_else(none),
        screen
    ])
    .width(Length::Fill)
    .height(Length::Fill)
    .style(theme::ground)
    .into()
}
