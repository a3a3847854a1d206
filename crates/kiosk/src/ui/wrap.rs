//! A widget that is its content but for how events reach it: one body for
//! [`scroll`](super::scroll), [`opaque`](super::opaque),
//! [`notice`](super::notice) and the keyboard's [`feed`](super::keyboard::feed), which differ in that alone.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// Where a wrapped widget is while an event comes.
pub(super) struct Place<'a> {
    /// The widget's own bounds.
    pub bounds: Rectangle,
    /// Where the mouse is.
    pub cursor: mouse::Cursor,
    /// What of it is seen.
    pub viewport: &'a Rectangle,
}

/// How events reach the content.
pub(super) trait Manner<Message> {
    /// Takes an event; `deliver` hands one to the content.
    fn event(
        &mut self,
        event: &Event,
        place: &Place<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    );

    /// What the mouse pointer says over it, given what the content wishes.
    fn pointer(&self, wished: mouse::Interaction, _is_over: bool) -> mouse::Interaction {
        wished
    }
}

/// Content with a manner.
pub(super) fn wrap<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    manner: impl Manner<Message> + 'a,
) -> Element<'a, Message> {
    Element::new(Wrap {
        content: content.into(),
        manner,
    })
}

struct Wrap<'a, Message, M> {
    content: Element<'a, Message>,
    manner: M,
}

impl<Message, M: Manner<Message>> Widget<Message, Theme, Renderer> for Wrap<'_, Message, M> {
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

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self
            .content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(content.size(), vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(inside) = layout.children().next() {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                inside,
                renderer,
                operation,
            );
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
        let Some(inside) = layout.children().next() else {
            return;
        };
        let content = self.content.as_widget_mut();
        let mut deliver = |event: &Event, shell: &mut Shell<'_, Message>| {
            content.update(
                &mut tree.children[0],
                event,
                inside,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        };
        let place = Place {
            bounds: layout.bounds(),
            cursor,
            viewport,
        };
        self.manner.event(event, &place, shell, &mut deliver);
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
            self.content.as_widget().draw(
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
        let Some(inside) = layout.children().next() else {
            return mouse::Interaction::default();
        };
        let wished = self.content.as_widget().mouse_interaction(
            &tree.children[0],
            inside,
            cursor,
            viewport,
            renderer,
        );
        self.manner.pointer(wished, cursor.is_over(layout.bounds()))
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
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            inside,
            renderer,
            viewport,
            translation,
        )
    }
}
