//! Pieces that the pages of the office share.

use iced::widget::{Column, Row, container, row};
use iced::{Alignment, Length};

use super::Context;
use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};
use petition::signature::Signature;
use petition::{Field, say};

/// A framed part of a page.
pub(super) fn card<'a, M: 'a>(content: Column<'a, M>) -> Element<'a, M> {
    container(content.spacing(theme::M))
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

/// The kind of a button that is one of several choices.
pub(super) fn choice_kind(is_chosen: bool) -> ButtonKind {
    if is_chosen {
        ButtonKind::Chosen
    } else {
        ButtonKind::Choice
    }
}

/// A button that is one of several choices.
pub(super) fn choice<'a, M: Clone + 'a>(
    label: String,
    is_chosen: bool,
    message: M,
) -> Element<'a, M> {
    button(label, choice_kind(is_chosen))
        .on_press(message)
        .into()
}

/// A button that is one of several choices, with the number of what waits behind it; 0 is not shown.
/// In a button that fills its line the number stands at the end.
pub(super) fn choice_with_count<'a, M: Clone + 'a>(
    label: String,
    count: usize,
    is_chosen: bool,
    width: Length,
) -> Button<'a, M> {
    let kind = choice_kind(is_chosen);
    if count == 0 {
        return button(label, kind);
    }
    let label = text::letter(label);
    let label = if is_chosen {
        label.font(text::BOLD)
    } else {
        label
    };
    let count = text::label(grouped(count as u64));
    let both = row![container(label).width(width), count]
        .spacing(theme::S)
        .align_y(Alignment::Center);
    Button::new(both, kind)
}

/// A label with choices beside it. The choices wrap where they do not fit on one line.
pub(super) fn choices<'a, M: 'a>(
    label: String,
    choices: impl IntoIterator<Item = Element<'a, M>>,
) -> Element<'a, M> {
    let label = container(text::label(label))
        .width(120)
        .height(theme::TARGET)
        .align_y(Alignment::Center);
    row![label, wrapped(choices)].spacing(theme::S).into()
}

/// A cell of a table, which takes this share of its line. Words that take it themselves would begin
/// at the wrong side of it where the page runs from right to left.
pub(super) fn cell<'a, M: 'a>(words: iced::widget::Text<'a>, share: u16) -> Element<'a, M> {
    container(words).width(Length::FillPortion(share)).into()
}

/// Elements side by side, wrapped where they do not fit on one line.
pub(super) fn wrapped<'a, M: 'a>(
    elements: impl IntoIterator<Item = Element<'a, M>>,
) -> Element<'a, M> {
    Row::with_children(elements)
        .spacing(theme::S)
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(theme::S)
        .into()
}

/// The ink of a signature; a dash where there is none, as on paper.
pub(super) fn ink<'a, M: 'a>(signature: &Signature, width: f32, height: f32) -> Element<'a, M> {
    let strokes: Vec<Vec<(u16, u16)>> = signature
        .ink()
        .strokes()
        .map(|stroke| stroke.iter().map(|point| (point.0, point.1)).collect())
        .collect();
    if strokes.iter().all(Vec::is_empty) {
        return text::plain("–").into();
    }
    kiosk::ui::ink::ink(strokes, width, height)
}

/// The name of the event with this source code; the code itself when the campaign does not list it.
pub(super) fn event_name(code: &str, context: &Context, words: &Words) -> String {
    match context.events.iter().find(|(_, known)| known == code) {
        Some((name, _)) => name.clone(),
        None if code.is_empty() => say!(words, "office-no-event"),
        None => code.to_owned(),
    }
}

/// The name of a field whose text is kept apart if it cannot be read.
pub(super) fn field(field: Field, words: &Words) -> String {
    match field {
        Field::Email => say!(words, "office-email"),
        Field::Phone => say!(words, "office-phone"),
        Field::Zip => say!(words, "kiosk-postal-code"),
        _ => say!(words, "kiosk-state"),
    }
}
