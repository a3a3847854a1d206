//! Gives the keys of a real keyboard to the screen and not to its widgets, each as it is pressed
//! and in order.
//!
//! The program's subscription to events cannot do this: its channel drops events when the machine
//! is too busy, and a letter would be lost.

use iced::advanced::{Shell, input_method};
use iced::keyboard::key::Named;
use iced::{Event, keyboard};

use super::Element;
use super::wrap::{Content, EventFilter, Position, wrap};

/// A key that was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A key that writes this character. Enter is a line break, Backspace is U+0008.
    Writes(char),
    /// Tab; true with Shift.
    Tab(bool),
    /// An arrow; true for up, false for down.
    Line(bool),
    /// The Escape key.
    Escape,
}

/// Sends each key as a message while `are_taken` is true; the content does not see those keys.
pub fn keys<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    are_taken: bool,
    pressed: impl Fn(Key) -> Message + 'a,
) -> Element<'a, Message> {
    wrap(content, Keys { are_taken, pressed })
}

struct Keys<F> {
    are_taken: bool,
    pressed: F,
}

impl<Message, F: Fn(Key) -> Message> EventFilter<Message> for Keys<F> {
    type State = ();

    fn on_event(
        &mut self,
        event: &Event,
        _: &Position<'_>,
        (): &mut (),
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        let keys = if self.are_taken {
            keys_in(event)
        } else {
            Vec::new()
        };
        if keys.is_empty() {
            return content.deliver(event, shell);
        }
        keys.into_iter()
            .for_each(|key| shell.publish((self.pressed)(key)));
        shell.capture_event();
    }
}

fn keys_in(event: &Event) -> Vec<Key> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            text,
            modifiers,
            ..
        }) => match key {
            keyboard::Key::Named(Named::Enter) => vec![Key::Writes('\n')],
            keyboard::Key::Named(Named::Backspace) => vec![Key::Writes('\u{8}')],
            keyboard::Key::Named(Named::Tab) => vec![Key::Tab(modifiers.shift())],
            keyboard::Key::Named(Named::ArrowUp) => vec![Key::Line(true)],
            keyboard::Key::Named(Named::ArrowDown) => vec![Key::Line(false)],
            keyboard::Key::Named(Named::Escape) => vec![Key::Escape],
            _ if modifiers.control() || modifiers.logo() => Vec::new(),
            _ => text
                .iter()
                .flat_map(|text| text.chars())
                .filter(|c| !c.is_control())
                .map(Key::Writes)
                .collect(),
        },
        Event::InputMethod(input_method::Event::Commit(words)) => {
            words.chars().map(Key::Writes).collect()
        }
        _ => Vec::new(),
    }
}
