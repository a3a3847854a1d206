//! Rows and pages that run from right to left. What is on them is placed mirrored, but keeps its
//! order, so that Tab goes through it as it is read.

use iced::advanced::layout::Node;
use iced::{Element, Point};

use super::wrap::{EventFilter, wrap};

/// Mirrors the places of a row's children if `right_to_left` is true.
pub(crate) fn mirror<'a, Message: 'a>(
    right_to_left: bool,
    row: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let reach = Reach::Row;
    let mirror = Mirror {
        right_to_left,
        reach,
    };
    wrap(row, mirror)
}

/// Mirrors a whole page if `right_to_left` is true: everything on it, in whatever it stands. It is
/// built as one from left to right, and a part of it that is mirrored again stands as it was built.
/// Words that are narrower than their place are put into a container that has its width.
pub fn mirrored<'a, Message: 'a>(
    right_to_left: bool,
    page: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let reach = Reach::Page;
    let mirror = Mirror {
        right_to_left,
        reach,
    };
    wrap(page, mirror)
}

struct Mirror {
    right_to_left: bool,
    reach: Reach,
}

/// The reach of a mirror.
#[derive(Clone, Copy)]
enum Reach {
    /// To the children of a row.
    Row,
    /// To everything on a page.
    Page,
}

fn flip(node: &Node, reach: Reach) -> Node {
    let width = node.size().width;
    let children = node.children().iter().map(|child| {
        let place = child.bounds();
        let mirrored = Point::new(width - place.x - place.width, place.y);
        match reach {
            Reach::Row => child.clone().move_to(mirrored),
            Reach::Page => flip(child, reach).move_to(mirrored),
        }
    });
    Node::with_children(node.size(), children.collect()).move_to(node.bounds().position())
}

impl<Message> EventFilter<Message> for Mirror {
    type State = ();

    fn arrange(&self, content: Node) -> Node {
        if self.right_to_left {
            flip(&content, self.reach)
        } else {
            content
        }
    }
}
