//! A text field with its label above and its fault below.

use iced::alignment::Horizontal;
use iced::widget::{column, row, text_input};
use iced::{Length, Padding, widget};

use super::{Element, text, theme};

/// The content of a text field.
pub struct Field<'a> {
    /// The id by which focus and tests find it.
    pub id: widget::Id,
    /// The label above the field.
    pub label: String,
    /// A note after the label, such as "(optional)".
    pub note: Option<String>,
    /// The text in the field.
    pub value: &'a str,
    /// The sentence that says what is wrong and what to do.
    pub fault: Option<String>,
    /// True if dots are shown instead of letters.
    pub secret: bool,
    /// True if the text runs from right to left.
    pub right_to_left: bool,
}

/// A text field that sends a message at each change, and another when Enter is pressed in it.
pub fn field<'a, Message: Clone + 'a>(
    field: Field<'a>,
    changed: impl Fn(String) -> Message + 'a,
    entered: Message,
) -> Element<'a, Message> {
    let side = if field.right_to_left {
        Horizontal::Right
    } else {
        Horizontal::Left
    };
    let mut head = vec![text::label(field.label).into()];
    head.extend(
        field
            .note
            .map(|note| text::plain(note).style(theme::muted).into()),
    );
    let head = super::row_dir(field.right_to_left, head).spacing(theme::S);
    let input = text_input("", field.value)
        .id(field.id)
        .on_input(changed)
        .on_submit(entered)
        .secure(field.secret)
        .size(text::BODY)
        .line_height(widget::text::LineHeight::Relative(1.2))
        .padding(Padding::from([12.0, theme::M]))
        .align_x(side)
        .style(theme::field(field.fault.is_some()));
    // The column aligns the fault. Text that aligns itself would move out of its place from right
    // to left (iced #3293).
    let fault = field.fault.map(text::fault);
    column![head, input]
        .push(fault)
        .spacing(theme::XS)
        .width(Length::Fill)
        .align_x(side)
        .into()
}

/// Puts fields side by side.
#[must_use]
pub fn beside<'a, Message: 'a>(
    right_to_left: bool,
    fields: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut fields = fields;
    if right_to_left {
        fields.reverse();
    }
    row(fields).spacing(theme::M).width(Length::Fill).into()
}
