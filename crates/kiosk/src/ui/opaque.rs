//! A layer that lets nothing through: no click and no finger reaches the widgets below it. (iced's
//! own `opaque` lets fingers through.)

use iced::advanced::{Shell, mouse};
use iced::{Element, Event, touch};

use super::wrap::{Content, EventFilter, Position, wrap};

/// Puts content on a layer that lets nothing through where the content is.
pub(crate) fn opaque<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(content, Opaque)
}

struct Opaque;

impl<Message> EventFilter<Message> for Opaque {
    type State = ();

    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        (): &mut (),
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        content.deliver(event, shell);
        // A finger that is lifted or moved here may have come down below, before this layer was
        // there. The widget that it touches has to hear of it, and no other widget minds.
        let is_pressed_here = match event {
            Event::Touch(touch::Event::FingerPressed { position: at, .. }) => {
                position.bounds.contains(*at)
            }
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
                position.cursor.is_over(position.bounds)
            }
            _ => false,
        };
        if is_pressed_here {
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
