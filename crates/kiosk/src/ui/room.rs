//! Keeps room for something that comes and goes, so that nothing moves when it does.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Alignment, Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// Shows `shown`, in as much room as the largest of it and of `others` needs. The others are not
/// seen and cannot be pressed. What is narrower than the room stands at its `side`.
pub(crate) fn room<'a, Message: 'a>(
    side: Alignment,
    shown: Option<Element<'a, Message>>,
    others: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let shown = shown.unwrap_or_else(|| iced::widget::Space::new().into());
    Element::new(Room {
        side,
        shown,
        others,
    })
}

struct Room<'a, Message> {
    side: Alignment,
    shown: Element<'a, Message>,
    others: Vec<Element<'a, Message>>,
}

impl<Message> Room<'_, Message> {
    /// Passes something on to the child that is shown.
    fn first<'b>(layout: Layout<'b>) -> Option<Layout<'b>> {
        layout.children().next()
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Room<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        std::iter::once(&self.shown)
            .chain(&self.others)
            .map(Tree::new)
            .collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let all: Vec<_> = std::iter::once(&self.shown)
            .chain(&self.others)
            .map(Element::as_widget)
            .collect();
        tree.diff_children(&all);
    }

    fn size(&self) -> Size<Length> {
        let lengths = std::iter::once(&self.shown).chain(&self.others);
        let width = lengths
            .map(|child| child.as_widget().size_hint().width)
            .fold(Length::Shrink, Length::enclose);
        Size::new(width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let children = std::iter::once(&mut self.shown).chain(&mut self.others);
        let nodes: Vec<layout::Node> = children
            .zip(&mut tree.children)
            .map(|(child, tree)| {
                child
                    .as_widget_mut()
                    .layout(tree, renderer, &limits.loose())
            })
            .collect();
        let size = nodes
            .iter()
            .map(layout::Node::size)
            .fold(Size::new(limits.min().width, 0.0), |most, size| {
                Size::new(most.width.max(size.width), most.height.max(size.height))
            });
        let side = self.side;
        let nodes = nodes
            .into_iter()
            .map(|node| node.align(side, Alignment::Start, size));
        layout::Node::with_children(size, nodes.collect())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(inside) = Self::first(layout) {
            let shown = self.shown.as_widget_mut();
            shown.operate(&mut tree.children[0], inside, renderer, operation);
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
        if let Some(inside) = Self::first(layout) {
            self.shown.as_widget_mut().update(
                &mut tree.children[0],
                event,
                inside,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
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
        if let Some(inside) = Self::first(layout) {
            let shown = self.shown.as_widget();
            shown.draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                inside,
                cursor,
                viewport,
            );
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
        Self::first(layout).map_or_else(mouse::Interaction::default, |inside| {
            let shown = self.shown.as_widget();
            shown.mouse_interaction(&tree.children[0], inside, cursor, viewport, renderer)
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
        let inside = Self::first(layout)?;
        let shown = self.shown.as_widget_mut();
        shown.overlay(
            &mut tree.children[0],
            inside,
            renderer,
            viewport,
            translation,
        )
    }
}
