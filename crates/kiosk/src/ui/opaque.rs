//! A layer that lets nothing through: no click and no finger reaches the widgets below it. (iced's
//! own `opaque` lets fingers through.)

use iced::advanced::{Shell, mouse};
use iced::{Element, Event, touch};

use super::wrap::{EventFilter, Position, wrap};

/// Puts content on a layer that lets nothing through where the content is.
pub(crate) fn opaque<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(content, Opaque)
}

struct Opaque;

impl<Message> EventFilter<Message> for Opaque {
    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    ) {
        deliver(event, shell);
        let is_here = match event {
            Event::Touch(
                touch::Event::FingerPressed { position: at, .. }
                | touch::Event::FingerMoved { position: at, .. }
                | touch::Event::FingerLifted { position: at, .. },
            ) => position.bounds.contains(*at),
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
                position.cursor.is_over(position.bounds)
            }
            _ => false,
        };
        if is_here {
            shell.capture_event();
        }
    }

    /// Any pointer other than "none" tells a stack that this layer has the mouse.
    fn pointer(&self, wanted: mouse::Interaction, is_over: bool) -> mouse::Interaction {
        if wanted == mouse::Interaction::None && is_over {
            mouse::Interaction::Idle
        } else {
            wanted
        }
    }
}
