//! Notices that something was touched, and changes nothing about it.

use iced::advanced::{Shell, mouse};
use iced::{Element, Event, touch};

use super::wrap::{Manner, Place, wrap};

/// Content that says `message` whenever it is pressed by finger or mouse.
pub fn on_touch<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    message: Message,
) -> Element<'a, Message> {
    wrap(content, OnTouch { message })
}

struct OnTouch<Message> {
    message: Message,
}

impl<Message: Clone> Manner<Message> for OnTouch<Message> {
    fn event(
        &mut self,
        event: &Event,
        place: &Place<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    ) {
        deliver(event, shell);
        let touched = match event {
            Event::Touch(touch::Event::FingerPressed { position, .. }) => {
                place.bounds.contains(*position)
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                place.cursor.is_over(place.bounds)
            }
            _ => false,
        };
        if touched {
            shell.publish(self.message.clone());
        }
    }
}
