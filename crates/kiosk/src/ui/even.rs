//! Bands whose lower edge lies between two rows of pixels. The renderer draws such a row as a mix of
//! the band and of what is below it; when only what is below it is redrawn, the mix is lost and a
//! line stays behind. So a band ends where a row of pixels ends.

use iced::advanced::layout::Node;
use iced::{Element, Size, Vector};

use super::whole::GRID;
use super::wrap::{EventFilter, wrap};

/// Makes a band as much higher as it takes to end with a row of pixels, at every scale at which
/// screens are drawn. What is in it stays in the middle.
pub(crate) fn even<'a, Message: 'a>(band: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    wrap(band, Even)
}

struct Even;

impl<Message> EventFilter<Message> for Even {
    type State = ();

    fn arrange(&self, content: Node) -> Node {
        let size = content.size();
        let height = (size.height / GRID).ceil() * GRID;
        let lower = Vector::new(0.0, ((height - size.height) / 2.0).floor());
        let children = content.children().iter().cloned();
        Node::with_children(
            Size::new(size.width, height),
            children.map(|child| child.translate(lower)).collect(),
        )
    }
}
