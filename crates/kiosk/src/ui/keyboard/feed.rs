//! The widget that passes the keyboard's events to the form.

use std::rc::Rc;

use iced::advanced::Shell;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::Focusable;
use iced::{Element, Event, Rectangle, widget, window};

use super::{Keyboard, Queue, Waiting};
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
        // With the screen, and before the form hears of it: the page may have moved the focus.
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.write(shell, content);
        }
        content.deliver(event, shell);
    }
}

impl Feed {
    /// Passes the waiting events on, each to the field that it was struck for.
    ///
    /// A field edits its own copy of the text, so several events may follow each other before their
    /// messages have come to the screen. Each gets a shell of its own: what one event has captured
    /// must not keep the next from the field.
    fn write<Message>(&self, shell: &mut Shell<'_, Message>, content: &mut dyn Content<Message>) {
        let waiting: Vec<Waiting> = self.queue.borrow_mut().drain(..).collect();
        for Waiting { field, event } in waiting {
            let aside = field
                .as_ref()
                .and_then(|field| Aside::move_to(field, content));
            let mut messages = Vec::new();
            let mut inner = Shell::new(&mut messages);
            content.deliver(&event, &mut inner);
            shell.merge(inner, |message| message);
            shell.request_redraw();
            if let Some(aside) = aside {
                aside.move_back(content);
            }
        }
    }
}

/// The focus that stands aside for a stroke that was meant for another field: whoever goes on to the
/// next field faster than a busy machine draws leaves strokes behind.
struct Aside(Option<widget::Id>);

impl Aside {
    /// Gives the focus to this field; `None` if it has it.
    fn move_to<Message>(field: &widget::Id, content: &mut dyn Content<Message>) -> Option<Self> {
        let mut look = Focused::default();
        content.operate(&mut look);
        if look.0.as_ref() == Some(field) {
            return None;
        }
        content.operate(&mut Refocus(Some(field)));
        Some(Self(look.0))
    }

    fn move_back<Message>(self, content: &mut dyn Content<Message>) {
        content.operate(&mut Refocus(self.0.as_ref()));
    }
}

/// Finds the widget with the focus.
#[derive(Default)]
struct Focused(Option<widget::Id>);

impl Operation for Focused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&widget::Id>, _: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.0 = id.cloned();
        }
    }
}

/// Gives the focus to this widget alone.
struct Refocus<'a>(Option<&'a widget::Id>);

impl Operation for Refocus<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&widget::Id>, _: Rectangle, state: &mut dyn Focusable) {
        if id.is_some() && id == self.0 {
            state.focus();
        } else {
            state.unfocus();
        }
    }
}
