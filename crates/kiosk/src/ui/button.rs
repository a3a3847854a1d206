//! A button that is pressed with a finger, the mouse, Enter or Space.
//!
//! It sends its message when the finger is lifted, and none if the finger has moved away to scroll
//! or to change its mind. It takes the focus by Tab and shows a ring then. It is at least 48 px
//! high, and a scrollable around it may still take the touch. A key of the keyboard writes its letter
//! as soon as it is pressed, so that no press is too short, too long or too shaky.

mod press;
mod state;
mod style;

pub use style::ButtonKind;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, mouse, renderer};
use iced::{
    Background, Border, Color, Element, Event, Length, Padding, Point, Rectangle, Renderer, Size,
    Theme, alignment, keyboard, widget, window,
};

use super::{text, theme};
use state::State;

/// The distance that a finger may move before its press does not count, in logical pixels.
pub(super) const STRAY: f32 = 12.0;
/// The moment at which a button sends its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fires {
    /// When the finger that has pressed it is lifted from it.
    Lifted,
    /// When it is pressed.
    Pressed,
    /// When any finger is lifted from it, wherever that came down.
    Dropped,
}

/// A button. Without a message it is shown but cannot be pressed.
pub struct Button<'a, Message> {
    content: Element<'a, Message>,
    id: Option<widget::Id>,
    kind: ButtonKind,
    message: Option<Message>,
    held: Option<Held<Message>>,
    fires: Fires,
    width: Length,
    height: f32,
    least_width: f32,
    padding: Padding,
    align: alignment::Horizontal,
    focusable: bool,
}

/// The message of a button that is held.
struct Held<Message> {
    message: Message,
    /// True if it is sent again and again.
    repeats: bool,
}

/// A button with words on it.
pub fn button<'a, Message: Clone + 'a>(
    words: impl widget::text::IntoFragment<'a>,
    kind: ButtonKind,
) -> Button<'a, Message> {
    let label = match kind {
        ButtonKind::Primary => text::body(words).font(text::BOLD),
        ButtonKind::Chosen | ButtonKind::ChosenTab => text::letter(words).font(text::BOLD),
        ButtonKind::Plain | ButtonKind::Choice | ButtonKind::Tab => text::letter(words),
        ButtonKind::Quiet => text::plain(words),
        ButtonKind::Key | ButtonKind::Command => text::body(words),
        ButtonKind::Go => text::body(words).font(text::BOLD),
    };
    Button::new(label, kind)
}

impl<'a, Message: Clone + 'a> Button<'a, Message> {
    /// Makes a button with any content.
    pub fn new(content: impl Into<Element<'a, Message>>, kind: ButtonKind) -> Self {
        let sides = match kind {
            ButtonKind::Primary => theme::XL,
            ButtonKind::Plain => theme::L,
            ButtonKind::Choice | ButtonKind::Chosen => theme::M,
            ButtonKind::Quiet => theme::S,
            ButtonKind::Key | ButtonKind::Command | ButtonKind::Go => theme::KEY_SIDES,
            ButtonKind::Tab | ButtonKind::ChosenTab => 0.0,
        };
        Self {
            content: content.into(),
            id: None,
            kind,
            message: None,
            held: None,
            fires: Fires::Lifted,
            width: Length::Shrink,
            height: if kind == ButtonKind::Primary {
                64.0
            } else {
                theme::TARGET
            },
            least_width: theme::TARGET,
            padding: Padding::from([0.0, sides]),
            align: if matches!(kind, ButtonKind::Choice | ButtonKind::Chosen) {
                alignment::Horizontal::Left
            } else {
                alignment::Horizontal::Center
            },
            focusable: !matches!(kind, ButtonKind::Key | ButtonKind::Command | ButtonKind::Go),
        }
    }

    /// Sets the id by which tests and focus find it.
    #[must_use]
    pub fn id(mut self, id: impl Into<widget::Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the message that it sends when it is pressed.
    #[must_use]
    pub fn on_press(mut self, message: Message) -> Self {
        self.message = Some(message);
        self
    }

    /// Sets the message that it sends when it is pressed; `None` if it cannot be pressed now.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.message = message;
        self
    }

    /// Sets the message that it sends as well when it is held for half a second, if there is one.
    #[must_use]
    pub(crate) fn on_hold_maybe(mut self, message: Option<Message>) -> Self {
        self.held = message.map(|message| Held {
            message,
            repeats: false,
        });
        self
    }

    /// Makes it send its message again and again while it is held, and faster after a while.
    #[must_use]
    pub(crate) fn repeats(mut self) -> Self {
        self.held = self.message.clone().map(|message| Held {
            message,
            repeats: true,
        });
        self
    }

    /// Makes it send its message as soon as it is pressed.
    #[must_use]
    pub(crate) fn at_once(mut self) -> Self {
        self.fires = Fires::Pressed;
        self
    }

    /// Makes it send its message when any finger is lifted from it, also one that slid onto it.
    #[must_use]
    pub(crate) fn when_dropped_on(mut self) -> Self {
        self.fires = Fires::Dropped;
        self
    }

    /// Keeps it out of the order of Tab, because people with a real keyboard have no use for it.
    #[must_use]
    pub(crate) fn by_touch_alone(mut self) -> Self {
        self.focusable = false;
        self
    }

    /// Sets the width of the button.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets an exact height and no least width, for keys, which must all fit on the smallest
    /// screen.
    #[must_use]
    pub(crate) fn compact(mut self, height: f32) -> Self {
        self.height = height;
        self.least_width = 0.0;
        self
    }

    /// Sets the height, which is at least [`theme::TARGET`].
    #[must_use]
    pub fn height(mut self, height: f32) -> Self {
        self.height = height.max(theme::TARGET);
        self
    }

    /// Centres the words, whatever the kind.
    #[must_use]
    pub(crate) fn centred(mut self) -> Self {
        self.align = alignment::Horizontal::Center;
        self
    }

    /// Aligns the words at their left, whatever the kind.
    #[must_use]
    pub fn align_start(mut self) -> Self {
        self.align = alignment::Horizontal::Left;
        self
    }

    /// Aligns the words at their right.
    #[must_use]
    pub(crate) fn align_end(mut self) -> Self {
        self.align = alignment::Horizontal::Right;
        self
    }

    /// Leaves no room at the sides, so that it lines up with the widgets above and below.
    #[must_use]
    pub fn flush(mut self) -> Self {
        self.padding = Padding::ZERO;
        self
    }
}

impl<'a, Message: Clone + 'a> Widget<Message, Theme, Renderer> for Button<'a, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size {
            width: self.width,
            height: Length::Shrink,
        }
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = limits
            .width(self.width)
            .min_height(self.height)
            .min_width(self.least_width);
        // Words on two lines keep away from the edges; a low key has only one letter.
        let above = if self.height < theme::TARGET {
            0.0
        } else {
            theme::S
        };
        let vertical = Padding {
            top: above,
            bottom: above,
            ..self.padding
        };
        layout::positioned(
            &limits,
            self.width,
            Length::Shrink,
            vertical,
            |limits| {
                self.content.as_widget_mut().layout(
                    &mut tree.children[0],
                    renderer,
                    &limits.loose(),
                )
            },
            |content, size| {
                content.align(self.align.into(), alignment::Vertical::Center.into(), size)
            },
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(self.id.as_ref(), layout.bounds());
        if self.focusable && self.message.is_some() {
            operation.focusable(
                self.id.as_ref(),
                layout.bounds(),
                tree.state.downcast_mut::<State>(),
            );
        }
        operation.traverse(&mut |operation| {
            if let Some(inside) = layout.children().next() {
                self.content.as_widget_mut().operate(
                    &mut tree.children[0],
                    inside,
                    renderer,
                    operation,
                );
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        if self.message.is_none() {
            *state = State::default();
            return;
        }
        // A part that is scrolled out of sight cannot be touched.
        let touches = |position: Point| bounds.contains(position) && viewport.contains(position);
        match event {
            Event::Mouse(event) => {
                let is_over = cursor.is_over(bounds);
                let is_visible = cursor.position().is_some_and(touches);
                self.on_mouse(state, event, is_over, is_over && is_visible, shell);
            }
            Event::Touch(event) => self.on_touch(state, event, touches, shell),
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(keyboard::key::Named::Enter | keyboard::key::Named::Space),
                ..
            }) if state.focused => self.fire(shell),
            Event::Window(window::Event::RedrawRequested(now)) => {
                self.fire_if_held(state, *now, shell);
            }
            _ => {}
        }
        let current = (state.press.is_some(), state.focused);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            state.drawn = current;
        } else if state.drawn != current {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let (background, border, text_color) = self.kind.style(
            &theme::colours(theme),
            state.press.is_some(),
            self.message.is_some(),
        );
        let bounds = layout.bounds();
        if state.focused {
            let ring = Border {
                color: theme::colours(theme).accent,
                width: 3.0,
                radius: (theme::RADIUS + 4.0).into(),
            };
            renderer.fill_quad(
                renderer::Quad {
                    bounds: bounds.expand(4.0),
                    border: ring,
                    ..renderer::Quad::default()
                },
                Color::TRANSPARENT,
            );
        }
        if background.is_some() || border.width > 0.0 {
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border,
                    ..renderer::Quad::default()
                },
                background.unwrap_or(Background::Color(Color::TRANSPARENT)),
            );
        }
        if let Some(inside) = layout.children().next() {
            if self.kind == ButtonKind::ChosenTab {
                renderer.fill_quad(style::underline(inside.bounds()), text_color);
            }
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                &renderer::Style { text_color },
                inside,
                cursor,
                viewport,
            );
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.message.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        Self::new(button)
    }
}
