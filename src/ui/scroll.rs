//! A scrollable area in which fingers are where they are.
//!
//! iced's scrollable shifts the cursor for its content, but not the positions that touch events and mouse moves carry, so
//! whatever judges by those would be off by what was scrolled. [`Shift`] moves them along. It stands directly inside of the
//! scrollable: its own position is then the scrollable's, and the viewport it is given is what is seen of it.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{Outcome, Scrollable as Scrolled};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::widget::{Scrollable, scrollable};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, touch, widget};

use super::theme;

/// The room kept above and below what is brought into sight, in logical pixels.
const ROOM: f32 = 24.0;

/// A vertical scrollable area with our look.
pub fn scroll<'a, Message: 'a>(id: impl Into<widget::Id>, content: impl Into<Element<'a, Message>>) -> Scrollable<'a, Message> {
    scrollable(Shift { content: content.into() })
        .id(id)
        .direction(scrollable::Direction::Vertical(scrollable::Scrollbar::new().width(8.0).scroller_width(8.0).margin(2.0)))
        .style(theme::scroll)
}

/// How far a scrollable area must be scrolled, from its top in logical pixels, so that `target` inside of it is seen while
/// `covered` pixels at its foot are not. No answer: it is seen already, or is not there.
pub fn reveal(scroll: widget::Id, target: widget::Id, covered: f32) -> impl Operation<f32> {
    Reveal { scroll, target, covered, area: None, found: None }
}

struct Reveal {
    scroll: widget::Id,
    target: widget::Id,
    covered: f32,
    area: Option<(Rectangle, Vector)>,
    found: Option<Rectangle>,
}

impl Reveal {
    fn look_at(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        if id == Some(&self.target) && self.found.is_none() {
            self.found = Some(bounds);
        }
    }
}

impl Operation<f32> for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<f32>)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        self.look_at(id, bounds);
    }

    fn text_input(&mut self, id: Option<&widget::Id>, bounds: Rectangle, _: &mut dyn iced::advanced::widget::operation::TextInput) {
        self.look_at(id, bounds);
    }

    fn scrollable(&mut self, id: Option<&widget::Id>, bounds: Rectangle, _: Rectangle, translation: Vector, _: &mut dyn Scrolled) {
        if id == Some(&self.scroll) {
            self.area = Some((bounds, translation));
        }
    }

    fn finish(&self) -> Outcome<f32> {
        let (Some((area, translation)), Some(found)) = (self.area, self.found) else { return Outcome::None };
        offset(area, translation.y, found, self.covered).map_or(Outcome::None, Outcome::Some)
    }
}

/// Where to scroll to; `None` where nothing is to be done.
fn offset(area: Rectangle, scrolled: f32, found: Rectangle, covered: f32) -> Option<f32> {
    let (top, bottom) = (found.y - area.y, found.y - area.y + found.height);
    let seen = area.height - covered;
    if top - ROOM < scrolled {
        Some((top - 2.0 * ROOM).max(0.0))
    } else if bottom + ROOM > scrolled + seen {
        Some(bottom + ROOM - seen)
    } else {
        None
    }
}

/// Moves the positions of pointer events along with what was scrolled.
struct Shift<'a, Message> {
    content: Element<'a, Message>,
}

/// The event as something at `by` further down sees it.
fn shifted(event: &Event, by: Vector) -> Event {
    match *event {
        Event::Touch(touch) => Event::Touch(match touch {
            touch::Event::FingerPressed { id, position } => touch::Event::FingerPressed { id, position: position + by },
            touch::Event::FingerMoved { id, position } => touch::Event::FingerMoved { id, position: position + by },
            touch::Event::FingerLifted { id, position } => touch::Event::FingerLifted { id, position: position + by },
            touch::Event::FingerLost { id, position } => touch::Event::FingerLost { id, position: position + by },
        }),
        Event::Mouse(mouse::Event::CursorMoved { position }) => Event::Mouse(mouse::Event::CursorMoved { position: position + by }),
        ref other => other.clone(),
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Shift<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(content.size(), vec![content])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if let Some(inside) = layout.children().next() {
            self.content.as_widget_mut().operate(&mut tree.children[0], inside, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(inside) = layout.children().next() else { return };
        let by = viewport.position() - layout.position();
        let event = &shifted(event, by);
        self.content.as_widget_mut().update(&mut tree.children[0], event, inside, cursor, renderer, clipboard, shell, viewport);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if let Some(inside) = layout.children().next() {
            self.content.as_widget().draw(&tree.children[0], renderer, theme, style, inside, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let inside = layout.children().next();
        inside.map_or_else(mouse::Interaction::default, |inside| {
            self.content.as_widget().mouse_interaction(&tree.children[0], inside, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let inside = layout.children().next()?;
        self.content.as_widget_mut().overlay(&mut tree.children[0], inside, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Shift<'a, Message>> for Element<'a, Message> {
    fn from(shift: Shift<'a, Message>) -> Self {
        Self::new(shift)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_brought_into_sight_and_nothing_else_moves() {
        let area = Rectangle { x: 0.0, y: 100.0, width: 400.0, height: 600.0 };
        let at = |y: f32| Rectangle { x: 0.0, y: 100.0 + y, width: 100.0, height: 50.0 };
        assert_eq!(offset(area, 0.0, at(200.0), 0.0), None);
        assert_eq!(offset(area, 0.0, at(700.0), 0.0), Some(174.0));
        assert_eq!(offset(area, 0.0, at(400.0), 300.0), Some(174.0), "what the keyboard covers is not seen");
        assert_eq!(offset(area, 500.0, at(200.0), 0.0), Some(152.0));
    }
}
