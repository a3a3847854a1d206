//! Widgets that know no petition: theme, text, press, scroll, pad, keyboard, field.
//!
//! iced's own button drops taps once a mouse was used, blocks scrolling by finger and takes no
//! focus; so every touchable thing here is a [`press`](button::press). A finger is judged by its own
//! position and id, never by the cursor.

pub mod band;
pub mod button;
pub mod check;
pub mod field;
pub mod keyboard;
pub mod keys;
pub mod matrix;
pub mod on_touch;
pub mod opaque;
pub mod pad;
pub mod pointer;
pub mod scroll;
pub mod text;
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
