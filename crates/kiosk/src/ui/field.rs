//! A text field with its label above and its fault below. All of it is the field's target.

mod target;

use iced::alignment::Horizontal;
use iced::widget::{Space, column, row, text_input};
use iced::{Alignment, Length, Padding, widget};

use super::button::{ButtonKind, button};
use super::writing::{Caret, Focus};
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

/// A text field that sends a message at each change, and another when Enter is pressed in it. It
/// focuses itself, for pages without a keyboard on the screen.
pub fn field<'a, Message: Clone + 'a>(
    field: Field<'a>,
    changed: impl Fn(String) -> Message + 'a,
    entered: Message,
) -> Element<'a, Message> {
    let parts = Parts::new(field, false, changed, entered);
    parts.stand(None)
}

/// The same for pages with a keyboard on the screen: the page decides about its focus, and is told
/// of every touch. `key_word` is the word on the key that brings the keyboard back; a field that
/// has no room for it has none.
pub fn written_field<'a, Message: Clone + 'a>(
    content: Field<'a>,
    focus: Focus,
    key_word: Option<String>,
    changed: impl Fn(String) -> Message + 'a,
    entered: Message,
    told: impl Fn(Caret) -> Message + 'a,
) -> Element<'a, Message> {
    let id = content.id.clone();
    let mut parts = Parts::new(content, false, changed, entered);
    parts.input = target::guard(parts.input);
    let key = key_word.filter(|_| focus.offers_keyboard).map(|word| {
        button(word, ButtonKind::Plain)
            .by_touch_alone()
            .on_press(told(Caret::Keyboard))
            .into()
    });
    target::target(parts.stand(key), id, focus.is_written, told)
}

/// The same for a field whose page says elsewhere what is wrong with it: the field is only marked
/// as faulty. The page has the key that brings the keyboard back, too.
pub(crate) fn marked_field<'a, Message: Clone + 'a>(
    content: Field<'a>,
    focus: Focus,
    is_faulty: bool,
    changed: impl Fn(String) -> Message + 'a,
    entered: Message,
    told: impl Fn(Caret) -> Message + 'a,
) -> Element<'a, Message> {
    let id = content.id.clone();
    let mut parts = Parts::new(content, is_faulty, changed, entered);
    parts.input = target::guard(parts.input);
    target::target(parts.stand(None), id, focus.is_written, told)
}

/// Makes `content` belong to the field with this id: a finger on it goes to the field, as one on
/// its label does.
pub(crate) fn belonging_to<'a, Message: 'a>(
    id: widget::Id,
    content: impl Into<Element<'a, Message>>,
    told: impl Fn(Caret) -> Message + 'a,
) -> Element<'a, Message> {
    target::target(content, id, false, told)
}

struct Parts<'a, Message> {
    head: Element<'a, Message>,
    input: Element<'a, Message>,
    fault: Option<Element<'a, Message>>,
    right_to_left: bool,
}

impl<'a, Message: Clone + 'a> Parts<'a, Message> {
    fn new(
        field: Field<'a>,
        is_faulty: bool,
        changed: impl Fn(String) -> Message + 'a,
        entered: Message,
    ) -> Self {
        let is_faulty = is_faulty || field.fault.is_some();
        let mut head = vec![text::label(field.label).into()];
        head.extend(
            field
                .note
                .map(|note| text::plain(note).style(theme::muted).into()),
        );
        let input = text_input("", field.value)
            .id(field.id)
            .on_input(changed)
            .on_submit(entered)
            .secure(field.secret)
            .size(text::BODY)
            // As high as letters reach: the tail of an Arabic letter below its line would be lost
            // when the caret blinks.
            .line_height(widget::text::LineHeight::Relative(1.6))
            .padding(Padding::from([7.6, theme::M]))
            // What is written begins at its own side, also on a page of the other direction.
            .align_x(side(field.right_to_left || text::runs_left(field.value)))
            .style(theme::field(is_faulty));
        Self {
            head: super::row_dir(field.right_to_left, head)
                .spacing(theme::S)
                .into(),
            input: input.into(),
            // The column aligns the fault. Text that aligns itself would move out of its place from
            // right to left (iced #3293).
            fault: field.fault.map(|fault| text::fault(fault).into()),
            right_to_left: field.right_to_left,
        }
    }

    /// Stands the parts one below the other, with a key beside the input.
    fn stand(self, key: Option<Element<'a, Message>>) -> Element<'a, Message> {
        let side = side(self.right_to_left);
        let has_key = key.is_some();
        let key = key.unwrap_or_else(|| Space::new().into());
        // The input keeps its place among the children when the key comes and goes: it would lose
        // its caret otherwise.
        let line = super::row_dir(self.right_to_left, vec![self.input, key])
            .spacing(if has_key { theme::S } else { 0.0 })
            .align_y(Alignment::Center);
        column![self.head, line]
            .push(self.fault)
            .spacing(theme::XS)
            .width(Length::Fill)
            .align_x(side)
            .into()
    }
}

fn side(right_to_left: bool) -> Horizontal {
    if right_to_left {
        Horizontal::Right
    } else {
        Horizontal::Left
    }
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
