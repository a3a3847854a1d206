//! Sends a message when its content is touched, and passes the touch on.

use iced::advanced::{Shell, mouse};
use iced::{Element, Event, touch};

use super::wrap::{EventFilter, Position, wrap};

/// Sends `message` whenever `content` is pressed by finger or mouse.
pub fn on_touch<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    message: Message,
) -> Element<'a, Message> {
    wrap(content, OnTouch { message })
}

struct OnTouch<Message> {
    message: Message,
}

impl<Message: Clone> EventFilter<Message> for OnTouch<Message> {
    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    ) {
        deliver(event, shell);
        let touched = match event {
            Event::Touch(touch::Event::FingerPressed { position: at, .. }) => {
                position.bounds.contains(*at)
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                position.cursor.is_over(position.bounds)
            }
            _ => false,
        };
        if touched {
            shell.publish(self.message.clone());
        }
    }
}
