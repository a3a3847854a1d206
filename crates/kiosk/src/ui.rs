//! Widgets that know nothing of petitions: theme, text, button, scroll, pad, keyboard, field.
//!
//! iced's own button drops taps once a mouse was used, blocks scrolling by finger and takes no
//! focus, so everything that can be touched is a [`button`](button::button) of ours. It goes by the
//! position and id of each finger, never by the cursor.

pub mod band;
pub(crate) mod below;
pub mod button;
pub mod check;
pub(crate) mod envelope;
pub(crate) mod even;
pub mod field;
pub mod ink;
pub mod keyboard;
pub mod keys;
pub mod matrix;
pub(crate) mod measured;
pub mod mirror;
pub(crate) mod no_clipboard;
pub(crate) mod opaque;
pub(crate) mod pad;
pub(crate) mod picture;
pub mod pointer;
pub(crate) mod room;
pub mod scroll;
pub mod text;
pub mod theme;
pub mod whole;
mod wrap;
pub mod writing;

/// A widget with our theme and renderer.
pub type Element<'a, Message> = iced::Element<'a, Message>;

/// A row whose children stand from right to left if `right_to_left` is true.
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
