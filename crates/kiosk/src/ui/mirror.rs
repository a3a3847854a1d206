//! A row that runs from right to left. Its children are placed mirrored, but keep their order, so
//! that Tab goes through them as they are read.

use iced::advanced::Shell;
use iced::advanced::layout::Node;
use iced::{Element, Event, Point};

use super::wrap::{Content, EventFilter, Position, wrap};

/// Mirrors the places of a row's children if `right_to_left` is true.
pub(crate) fn mirror<'a, Message: 'a>(
    right_to_left: bool,
    row: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(row, Mirror { right_to_left })
}

struct Mirror {
    right_to_left: bool,
}

impl<Message> EventFilter<Message> for Mirror {
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
    }

    fn arrange(&self, content: Node) -> Node {
        if !self.right_to_left {
            return content;
        }
        let width = content.size().width;
        let children = content.children().iter().map(|child| {
            let place = child.bounds();
            let mirrored = Point::new(width - place.x - place.width, place.y);
            child.clone().move_to(mirrored)
        });
        Node::with_children(content.size(), children.collect())
    }
}
