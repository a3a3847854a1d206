//! The widget that passes the keyboard's events to the form.

use std::rc::Rc;

use iced::advanced::Shell;
use iced::{Element, Event, window};

use super::{Keyboard, Queue};
use crate::ui::wrap::{EventFilter, Position, wrap};

/// Passes the events that the keyboard queues to `content`, one at each redraw.
pub fn feed<'a, Message: 'a>(
    keyboard: &Keyboard,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(
        content,
        Feed {
            queue: Rc::clone(&keyboard.queue),
        },
    )
}

struct Feed {
    queue: Queue,
}

impl<Message> EventFilter<Message> for Feed {
    fn on_event(
        &mut self,
        event: &Event,
        _: &Position<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    ) {
        deliver(event, shell);
        // An event makes a message that changes the text of the field. So only one is passed on at
        // each redraw, when the screen has been rebuilt with the text from the last one.
        if !matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            return;
        }
        let queued = self.queue.borrow_mut().pop_front();
        if let Some(queued) = queued {
            deliver(&queued, shell);
            shell.request_redraw();
        }
    }
}
