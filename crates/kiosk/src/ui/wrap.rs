//! A widget that shows its content as it is and filters the events that reach it.
//! [`scroll`](super::scroll), [`opaque`](super::opaque), [`on_touch`](super::on_touch),
//! [`keys`](super::keys), [`no_clipboard`](super::no_clipboard), [`pointer`](super::pointer) and
//! the keyboard's [`feed`](super::keyboard::feed) differ only in their filter;
//! [`mirror`](super::mirror) places its content anew.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, clipboard, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// The position of a wrapped widget and of the mouse when an event comes.
pub(super) struct Position<'a> {
    /// The widget's own bounds.
    pub bounds: Rectangle,
    /// The position of the mouse.
    pub cursor: mouse::Cursor,
    /// The part of the screen in which the widget is visible.
    pub viewport: &'a Rectangle,
}

/// Decides which events reach the content, and which messages they make on the way.
pub(super) trait EventFilter<Message> {
    /// Handles an event; `deliver` passes one on to the content.
    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        shell: &mut Shell<'_, Message>,
        deliver: &mut dyn FnMut(&Event, &mut Shell<'_, Message>),
    );

    /// Returns false if the content gets no clipboard: it can neither copy nor paste.
    fn has_clipboard(&self) -> bool {
        true
    }

    /// Places the content's parts anew, after it has laid them out itself.
    fn arrange(&self, content: layout::Node) -> layout::Node {
        content
    }

    /// Chooses the mouse pointer; `wanted` is the one that the content asks for.
    fn pointer(&self, wanted: mouse::Interaction, _is_over: bool) -> mouse::Interaction {
        wanted
    }
}

/// Puts a filter around content.
pub(super) fn wrap<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    filter: impl EventFilter<Message> + 'a,
) -> Element<'a, Message> {
    Element::new(Wrap {
        content: content.into(),
        filter,
    })
}

struct Wrap<'a, Message, F> {
    content: Element<'a, Message>,
    filter: F,
}

impl<Message, F: EventFilter<Message>> Widget<Message, Theme, Renderer> for Wrap<'_, Message, F> {
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
        let content = self.filter.arrange(content);
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
        let mut none = clipboard::Null;
        let clipboard: &mut dyn Clipboard = if self.filter.has_clipboard() {
            clipboard
        } else {
            &mut none
        };
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
        let position = Position {
            bounds: layout.bounds(),
            cursor,
            viewport,
        };
        self.filter.on_event(event, &position, shell, &mut deliver);
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
        let wanted = self.content.as_widget().mouse_interaction(
            &tree.children[0],
            inside,
            cursor,
            viewport,
            renderer,
        );
        self.filter.pointer(wanted, cursor.is_over(layout.bounds()))
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
