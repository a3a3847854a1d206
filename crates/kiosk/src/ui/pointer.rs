//! Hides the mouse pointer while a finger is used. It would stand where the finger was last, over
//! the text that the person reads.

use std::cell::Cell;
use std::rc::Rc;

use iced::advanced::{Shell, mouse};
use iced::{Element, Event, touch};

use super::wrap::{Content, EventFilter, Position, wrap};

/// True while a finger was used last, and no mouse since.
#[derive(Debug, Clone, Default)]
pub struct ByFinger(Rc<Cell<bool>>);

/// Hides the pointer over `content` once a finger has touched it, and shows it again when the mouse
/// moves.
pub fn hidden_from_fingers<'a, Message: 'a>(
    by_finger: &ByFinger,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(
        content,
        Pointer {
            by_finger: by_finger.clone(),
        },
    )
}

struct Pointer {
    by_finger: ByFinger,
}

impl<Message> EventFilter<Message> for Pointer {
    type State = ();

    fn on_event(
        &mut self,
        event: &Event,
        _: &Position<'_>,
        (): &mut (),
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        match event {
            Event::Touch(touch::Event::FingerPressed { .. }) => self.by_finger.0.set(true),
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::ButtonPressed(_)) => {
                self.by_finger.0.set(false)
            }
            _ => {}
        }
        content.deliver(event, shell);
    }

    fn pointer(&self, wanted: mouse::Interaction, _: bool) -> mouse::Interaction {
        if self.by_finger.0.get() {
            mouse::Interaction::Hidden
        } else {
            wanted
        }
    }
}
