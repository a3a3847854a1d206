//! Content that leaves the keys of a keyboard to its screen, each as it is pressed and in its
//! order.
//!
//! Not by the program's subscription to events: its channel drops what a busy machine is too slow
//! for, and a letter would be lost.

use iced::advanced::{Shell, input_method};
use iced::keyboard::key::Named;
use iced::{Event, keyboard};

use super::Element;
use super::wrap::{Manner, Place, wrap};

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// It writes this; Enter is a line break, and Backspace is itself.
    Writes(char),
    /// Tab, or Shift and Tab.
    Tab(bool),
    /// The arrow up, or down.
    Line(bool),
    /// Escape.
    Escape,
}

/// Leaves the keys to the screen where `are_taken`; the content does not see those.
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

impl<Message, F: Fn(Key) -> Message> Manner<Message> for Keys<F> {
    fn event(
        &mut self,
        event: &Event,
        _: &Place<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    ) {
        let keys = if self.are_taken {
            keys_of(event)
        } else {
            Vec::new()
        };
        if keys.is_empty() {
            return deliver(event, shell);
        }
        keys.into_iter()
            .for_each(|key| shell.publish((self.pressed)(key)));
        shell.capture_event();
    }
}

fn keys_of(event: &Event) -> Vec<Key> {
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
