//! No pointer of a mouse while a finger is used: it would stand where the finger was last, over
//! what is read.

use std::cell::Cell;
use std::rc::Rc;

use iced::advanced::{Shell, mouse};
use iced::{Element, Event, touch};

use super::wrap::{Manner, Place, wrap};

/// Whether a finger was used last, and no mouse since.
#[derive(Debug, Clone, Default)]
pub struct ByFinger(Rc<Cell<bool>>);

/// Content over which the pointer is hidden after a finger has touched it, and comes back with the
/// mouse.
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

impl<Message> Manner<Message> for Pointer {
    fn event(
        &mut self,
        event: &Event,
        _: &Place<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    ) {
        match event {
            Event::Touch(touch::Event::FingerPressed { .. }) => self.by_finger.0.set(true),
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::ButtonPressed(_)) => {
                self.by_finger.0.set(false)
            }
            _ => {}
        }
        deliver(event, shell);
    }

    fn pointer(&self, wished: mouse::Interaction, _: bool) -> mouse::Interaction {
        if self.by_finger.0.get() {
            mouse::Interaction::Hidden
        } else {
            wished
        }
    }
}
