//! The widget that passes the keyboard's events to the form.

use std::rc::Rc;

use iced::advanced::Shell;
use iced::{Element, Event, window};

use super::{Keyboard, Queue};
use crate::ui::wrap::{Content, EventFilter, Position, wrap};

/// Passes the events that the keyboard queues to `content`, at each redraw.
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
    type State = ();

    fn on_event(
        &mut self,
        event: &Event,
        _: &Position<'_>,
        (): &mut (),
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        content.deliver(event, shell);
        // With the screen, because a message of the stroke may have brought another field.
        if !matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            return;
        }
        // The field edits its own copy of the text, so several events may follow each other before
        // their messages have come to the screen. Each gets a shell of its own: what one event has
        // captured must not keep the next from the field.
        while let Some(queued) = self.queue.borrow_mut().pop_front() {
            let mut messages = Vec::new();
            let mut inner = Shell::new(&mut messages);
            content.deliver(&queued, &mut inner);
            shell.merge(inner, |message| message);
            shell.request_redraw();
        }
    }
}
