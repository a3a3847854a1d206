//! Widgets that know no petition: theme, letters, press, scroll, pad, keyboard, field.
//!
//! iced's own button drops taps once a mouse was used, blocks scrolling by finger and takes no
//! focus; so every touchable thing here is a [`press`](press::press). A finger is judged by its own
//! position and id, never by the cursor.

pub mod band;
pub mod check;
pub mod field;
pub mod keyboard;
pub mod keys;
pub mod letters;
pub mod matrix;
pub mod notice;
pub mod opaque;
pub mod pad;
pub mod pointer;
pub mod press;
pub mod scroll;
pub mod theme;
mod wrap;

/// What is drawn on the screen.
pub type Element<'a, Message> = iced::Element<'a, Message>;

/// A row that reads from right to left in languages that do.
#[must_use]
pub fn row_dir<Message>(
    right_to_left: bool,
    mut children: Vec<Element<'_, Message>>,
) -> iced::widget::Row<'_, Message> {
    if right_to_left {
        children.reverse();
    }
    iced::widget::Row::with_children(children)
}
