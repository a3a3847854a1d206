//! A widget that shows its content as it is and filters the events that reach it.
//! [`scroll`](super::scroll), [`opaque`](super::opaque), the parts of a [`field`](super::field),
//! [`keys`](super::keys), [`no_clipboard`](super::no_clipboard), [`pointer`](super::pointer) and
//! the keyboard's [`feed`](super::keyboard::feed) differ only in their filter;
//! [`mirror`](super::mirror) places its content anew.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, clipboard, mouse, overlay, renderer};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

/// The position of a wrapped widget and of the mouse when an event comes.
pub(super) struct Position<'a> {
    /// The widget's own bounds.
    pub bounds: Rectangle,
    /// The position of the mouse.
    pub cursor: mouse::Cursor,
    /// The part of the screen in which the widget is visible.
    pub viewport: &'a Rectangle,
}

/// The content of a wrapped widget, as its filter reaches it.
pub(super) trait Content<Message> {
    /// Passes an event on to the content.
    fn deliver(&mut self, event: &Event, shell: &mut Shell<'_, Message>);

    /// Passes an event on as if the mouse were at this place.
    fn deliver_at(&mut self, at: Point, event: &Event, shell: &mut Shell<'_, Message>);

    /// Runs an operation on the content, such as one that moves the focus.
    fn operate(&mut self, operation: &mut dyn Operation);
}

/// Decides which events reach the content, and which messages they make on the way.
pub(super) trait EventFilter<Message> {
    /// What the filter remembers from one event to the next, as long as it is on the screen.
    type State: Default + 'static;

    /// Handles an event. Without a rule of its own a filter passes on every one.
    fn on_event(
        &mut self,
        event: &Event,
        _position: &Position<'_>,
        _state: &mut Self::State,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        content.deliver(event, shell);
    }

    /// Returns false if the content gets no clipboard: it can neither copy nor paste.
    fn has_clipboard(&self) -> bool {
        true
    }

    /// Places the content's parts anew, after it has laid them out itself.
    fn arrange(&self, content: layout::Node) -> layout::Node {
        content
    }

    /// Draws something over the content.
    fn draw_over(&self, _state: &Self::State, _renderer: &mut Renderer, _theme: &Theme) {}

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

/// The state of a filter. The toolkit takes a state of type `()` for none at all.
struct Kept<S>(S);

/// The content, and everything that an event needs to reach it.
struct Reach<'r, 'a, Message> {
    content: &'r mut Element<'a, Message>,
    tree: &'r mut Tree,
    inside: Layout<'r>,
    cursor: mouse::Cursor,
    renderer: &'r Renderer,
    clipboard: &'r mut dyn Clipboard,
    viewport: &'r Rectangle,
}

impl<Message> Reach<'_, '_, Message> {
    fn pass_on(&mut self, event: &Event, cursor: mouse::Cursor, shell: &mut Shell<'_, Message>) {
        self.content.as_widget_mut().update(
            self.tree,
            event,
            self.inside,
            cursor,
            self.renderer,
            self.clipboard,
            shell,
            self.viewport,
        );
    }
}

impl<Message> Content<Message> for Reach<'_, '_, Message> {
    fn deliver(&mut self, event: &Event, shell: &mut Shell<'_, Message>) {
        self.pass_on(event, self.cursor, shell);
    }

    fn deliver_at(&mut self, at: Point, event: &Event, shell: &mut Shell<'_, Message>) {
        self.pass_on(event, mouse::Cursor::Available(at), shell);
    }

    fn operate(&mut self, operation: &mut dyn Operation) {
        self.content
            .as_widget_mut()
            .operate(self.tree, self.inside, self.renderer, operation);
    }
}

impl<Message, F: EventFilter<Message>> Widget<Message, Theme, Renderer> for Wrap<'_, Message, F> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Kept<F::State>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Kept(F::State::default()))
    }

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
        let mut none = clipboard::Null;
        let clipboard: &mut dyn Clipboard = if self.filter.has_clipboard() {
            clipboard
        } else {
            &mut none
        };
        let mut content = Reach {
            content: &mut self.content,
            tree: &mut tree.children[0],
            inside,
            cursor,
            renderer,
            clipboard,
            viewport,
        };
        let position = Position {
            bounds: layout.bounds(),
            cursor,
            viewport,
        };
        let Kept(state) = tree.state.downcast_mut();
        self.filter
            .on_event(event, &position, state, shell, &mut content);
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
        let Kept(state) = tree.state.downcast_ref();
        self.filter.draw_over(state, renderer, theme);
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
