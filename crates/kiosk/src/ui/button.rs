//! What is pressed: by finger, mouse, Enter or Space.
//!
//! It fires on lifting, gives up once the finger has moved away (a scroll, a second thought), takes
//! focus by Tab with a ring that shows it, is at least 48 px high, and leaves the touch to a
//! scrollable around it until it is sure of it.

use std::time::{Duration, Instant};

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, mouse, renderer};
use iced::{
    Background, Border, Color, Element, Event, Length, Padding, Point, Rectangle, Renderer, Size,
    Theme, alignment, keyboard, touch, widget, window,
};

use super::theme::Colours;
use super::{text, theme};

/// How far a finger may stray before its press is none.
const STRAY: f32 = 12.0;
/// How long something is held until that means something else.
const HOLD: Duration = Duration::from_millis(450);

/// How it looks, and so what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do on a screen.
    Primary,
    /// Something else to do.
    Plain,
    /// Words that can be pressed.
    Quiet,
    /// One of a list, not chosen.
    Choice,
    /// One of a list, chosen.
    Chosen,
    /// A key of the on-screen keyboard.
    Key,
    /// A key that does something else than write.
    Command,
}

/// A pressable thing. Without a message it is shown and cannot be pressed.
pub struct Button<'a, Message> {
    content: Element<'a, Message>,
    id: Option<widget::Id>,
    kind: ButtonKind,
    message: Option<Message>,
    held: Option<Message>,
    width: Length,
    height: f32,
    least_width: f32,
    padding: Padding,
    align: alignment::Horizontal,
    focusable: bool,
}

/// A pressable thing with words on it.
pub fn button<'a, Message: Clone + 'a>(
    words: impl widget::text::IntoFragment<'a>,
    kind: ButtonKind,
) -> Button<'a, Message> {
    let label = match kind {
        ButtonKind::Primary => text::body(words).font(text::BOLD),
        ButtonKind::Chosen => text::letter(words).font(text::BOLD),
        ButtonKind::Plain | ButtonKind::Choice => text::letter(words),
        ButtonKind::Quiet => text::plain(words),
        ButtonKind::Key | ButtonKind::Command => text::body(words),
    };
    Button::new(label, kind)
}

impl<'a, Message: Clone + 'a> Button<'a, Message> {
    /// A pressable thing with anything on it.
    pub fn new(content: impl Into<Element<'a, Message>>, kind: ButtonKind) -> Self {
        let sides = match kind {
            ButtonKind::Primary => theme::XL,
            ButtonKind::Plain => theme::L,
            ButtonKind::Choice | ButtonKind::Chosen => theme::M,
            ButtonKind::Quiet => theme::S,
            ButtonKind::Key | ButtonKind::Command => theme::XS,
        };
        Self {
            content: content.into(),
            id: None,
            kind,
            message: None,
            held: None,
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
            focusable: !matches!(kind, ButtonKind::Key | ButtonKind::Command),
        }
    }

    /// The name by which tests and focus find it.
    #[must_use]
    pub fn id(mut self, id: impl Into<widget::Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What it says when it is pressed.
    #[must_use]
    pub fn on_press(mut self, message: Message) -> Self {
        self.message = Some(message);
        self
    }

    /// What it says, if it can be pressed now.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.message = message;
        self
    }

    /// What it says, in place of the other, when it is held for half a second.
    #[must_use]
    pub fn on_hold_maybe(mut self, message: Option<Message>) -> Self {
        self.held = message;
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Exactly this height, and as narrow as its place: for keys, which must all fit on the
    /// smallest screen.
    #[must_use]
    pub fn compact(mut self, height: f32) -> Self {
        self.height = height;
        self.least_width = 0.0;
        self
    }

    /// Its height, at least [`theme::TARGET`].
    #[must_use]
    pub fn height(mut self, height: f32) -> Self {
        self.height = height.max(theme::TARGET);
        self
    }

    /// Its words in the middle, whatever its kind.
    #[must_use]
    pub fn centred(mut self) -> Self {
        self.align = alignment::Horizontal::Center;
        self
    }

    /// No room at its sides: it lines up with what stands above and below.
    #[must_use]
    pub fn flush(mut self) -> Self {
        self.padding = Padding::ZERO;
        self
    }

    fn style(&self, of: &Colours, down: bool) -> (Option<Background>, Border, Color) {
        let border = |colour: Color, width: f32| Border {
            color: colour,
            width,
            radius: theme::RADIUS.into(),
        };
        let none = Border {
            radius: theme::RADIUS.into(),
            ..Border::default()
        };
        let ready = self.message.is_some();
        match self.kind {
            ButtonKind::Primary if !ready => (Some(of.off.into()), none, of.page),
            ButtonKind::Primary => (
                Some(if down { of.accent_down } else { of.accent }.into()),
                none,
                of.on_accent,
            ),
            ButtonKind::Plain => {
                let behind = if down { of.tint } else { of.page };
                (
                    Some(behind.into()),
                    border(of.rule, of.border),
                    if ready { of.ink } else { of.muted },
                )
            }
            // A background even where it is not seen: letters reach a little out of their box, and
            // all of this is drawn anew.
            ButtonKind::Quiet => (
                Some(if down { of.tint } else { of.paper }.into()),
                none,
                of.muted,
            ),
            ButtonKind::Choice => (down.then(|| of.tint.into()), none, of.ink),
            ButtonKind::Chosen => (Some(of.tint.into()), none, of.accent),
            ButtonKind::Key => (
                Some(if down { of.tint } else { of.page }.into()),
                border(of.rule, 1.0),
                of.ink,
            ),
            ButtonKind::Command => (
                Some(if down { of.page } else { of.tint }.into()),
                border(of.rule, 1.0),
                of.ink,
            ),
        }
    }
}

/// Who is pressing.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Held {
    Mouse,
    Finger(touch::Finger, Point),
}

#[derive(Debug, Default)]
struct State {
    held: Option<Held>,
    /// Since when, where holding means something.
    since: Option<Instant>,
    focused: bool,
    drawn: (bool, bool),
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
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
        // Words that need two lines stand away from the edges; a low key has one letter.
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
        let Some(message) = self.message.clone() else {
            *state = State::default();
            return;
        };
        // What is scrolled out of sight cannot be touched.
        let touches = |position: Point| bounds.contains(position) && viewport.contains(position);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                state.focused = false;
                if cursor.is_over(bounds) && cursor.position().is_some_and(touches) {
                    state.held = Some(Held::Mouse);
                    state.since = self.held.is_some().then(Instant::now);
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
                if state.held == Some(Held::Mouse) =>
            {
                state.held = None;
                if cursor.is_over(bounds) {
                    shell.publish(message);
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerPressed { id, position }) => {
                state.focused = false;
                // Not captured: a scrollable around it may make a scroll of it.
                if state.held.is_none() && touches(*position) {
                    state.held = Some(Held::Finger(*id, *position));
                    state.since = self.held.is_some().then(Instant::now);
                }
            }
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                if let Some(Held::Finger(held, from)) = state.held
                    && held == *id
                    && from.distance(*position) > STRAY
                {
                    state.held = None;
                }
            }
            Event::Touch(touch::Event::FingerLifted { id, position }) => {
                if let Some(Held::Finger(held, from)) = state.held
                    && held == *id
                {
                    state.held = None;
                    if touches(*position) && from.distance(*position) <= STRAY {
                        shell.publish(message);
                        shell.capture_event();
                    }
                }
            }
            Event::Touch(touch::Event::FingerLost { id, .. }) => {
                if matches!(state.held, Some(Held::Finger(held, _)) if held == *id) {
                    state.held = None;
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(key),
                ..
            }) if state.focused
                && matches!(
                    key,
                    keyboard::key::Named::Enter | keyboard::key::Named::Space
                ) =>
            {
                shell.publish(message);
                shell.capture_event();
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                if let (Some(since), Some(held), Some(_)) = (state.since, &self.held, state.held) {
                    let due = since + HOLD;
                    if *now >= due {
                        // Lifting means nothing any more.
                        (state.held, state.since) = (None, None);
                        shell.publish(held.clone());
                    } else {
                        shell.request_redraw_at(window::RedrawRequest::At(due));
                    }
                }
            }
            _ => {}
        }
        let looks = (state.held.is_some(), state.focused);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            state.drawn = looks;
        } else if state.drawn != looks {
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
        let (background, border, text_color) =
            self.style(theme::colours(theme), state.held.is_some());
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
    fn from(press: Button<'a, Message>) -> Self {
        Self::new(press)
    }
}
