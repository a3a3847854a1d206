//! A layer that lets nothing through: no click and no finger reaches what lies under it. (iced's
//! `opaque` lets fingers.)

use iced::advanced::{Shell, mouse};
use iced::{Element, Event, touch};

use super::wrap::{Manner, Place, wrap};

/// Puts content on a layer that lets nothing through where the content is.
pub fn opaque<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    wrap(content, Opaque)
}

struct Opaque;

impl<Message> Manner<Message> for Opaque {
    fn event(
        &mut self,
        event: &Event,
        place: &Place<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    ) {
        deliver(event, shell);
        let here = match event {
            Event::Touch(
                touch::Event::FingerPressed { position, .. }
                | touch::Event::FingerMoved { position, .. }
                | touch::Event::FingerLifted { position, .. },
            ) => place.bounds.contains(*position),
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
                place.cursor.is_over(place.bounds)
            }
            _ => false,
        };
        if here {
            shell.capture_event();
        }
    }

    /// Something else than "none" tells a stack that this layer has the mouse.
    fn pointer(&self, wished: mouse::Interaction, is_over: bool) -> mouse::Interaction {
        if wished == mouse::Interaction::None && is_over {
            mouse::Interaction::Idle
        } else {
            wished
        }
    }
}
