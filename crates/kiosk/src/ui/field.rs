//! A text field: its label above, what is wrong beneath.

use iced::alignment::Horizontal;
use iced::widget::{column, row, text_input};
use iced::{Length, Padding, widget};

use super::{Element, text, theme};

/// What a field shows.
pub struct Field<'a> {
    /// The name by which focus and tests find it.
    pub id: widget::Id,
    /// What it asks for.
    pub label: String,
    /// A word behind the label, such as "(optional)".
    pub note: Option<String>,
    /// What is in it.
    pub value: &'a str,
    /// What is wrong with it and what to do.
    pub fault: Option<String>,
    /// Dots instead of letters.
    pub secret: bool,
    /// Whether it is read from right to left.
    pub right_to_left: bool,
}

/// A field that says each change, and when Enter is pressed in it.
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
    // Placed by the column: words that are aligned themselves would move out of their place from
    // right to left (iced #3293).
    let fault = field.fault.map(text::fault);
    column![head, input]
        .push(fault)
        .spacing(theme::XS)
        .width(Length::Fill)
        .align_x(side)
        .into()
}

/// Fields side by side.
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
