//! Tells whether there is more of a content below what is in sight.

use iced::advanced::Shell;
use iced::{Event, window};

use super::Element;
use super::wrap::{Content, EventFilter, Position, wrap};

/// A rest that is not worth scrolling to, in logical pixels: the margin at the end of a page.
const REST: f32 = 24.0;

/// Watches content that stands directly in a scrollable area. When there is more of it below, or
/// not any more, and the screen does not know, a message says so.
pub(crate) fn below<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    known: bool,
    told: impl Fn(bool) -> Message + 'a,
) -> Element<'a, Message> {
    wrap(content, Below { known, told })
}

struct Below<F> {
    known: bool,
    told: F,
}

impl<Message, F: Fn(bool) -> Message> EventFilter<Message> for Below<F> {
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
        if !matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            return;
        }
        let end = position.bounds.y + position.bounds.height;
        let seen = position.viewport.y + position.viewport.height;
        let is_more = end > seen + REST;
        if is_more != self.known {
            shell.publish((self.told)(is_more));
        }
    }
}
