//! The part of a field that can be touched, and the guard around its text.
//!
//! iced's text input takes the focus when its own box is pressed, by the position of the mouse, and
//! gives it up at any other press. A keyboard on the screen would then be left without a field. So
//! no press reaches it. The target judges fingers by their own position, and when one is lifted, it
//! places the caret. The rest is kept as the page wants it, at each redraw.

use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{Focusable, TextInput};
use iced::advanced::{Shell, mouse};
use iced::{Element, Event, Point, Rectangle, touch, widget, window};

use crate::ui::button::STRAY;
use crate::ui::wrap::{Content, EventFilter, Position, wrap};
use crate::ui::writing::Caret;

/// The finger that places the caret. No screen counts its fingers so far.
const PLACING: touch::Finger = touch::Finger(u64::MAX);

/// Keeps presses from a text input, other than of the mouse on it and of the target.
pub(super) fn guard<'a, Message: 'a>(
    input: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(input, Guard)
}

struct Guard;

impl<Message> EventFilter<Message> for Guard {
    type State = ();

    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        (): &mut (),
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        match event {
            Event::Touch(touch::Event::FingerPressed { id, position: at }) if *id == PLACING => {
                // Two touches at the same place would be a double click, which marks a word: the
                // next letter would replace it. A press elsewhere in between keeps them apart.
                let bounds = position.bounds;
                let far = if at.x > bounds.center_x() {
                    Point::new(bounds.x + 1.0, at.y)
                } else {
                    Point::new(bounds.x + bounds.width - 1.0, at.y)
                };
                content.deliver_at(far, event, shell);
                content.deliver_at(*at, event, shell);
            }
            Event::Touch(touch::Event::FingerLifted { id, .. }) if *id == PLACING => {
                content.deliver(event, shell);
            }
            Event::Touch(_) => {}
            Event::Mouse(mouse::Event::ButtonPressed(_))
                if !position.cursor.is_over(visible(position)) => {}
            _ => content.deliver(event, shell),
        }
    }
}

/// The part of a widget that is in sight.
fn visible(position: &Position<'_>) -> Rectangle {
    position
        .bounds
        .intersection(position.viewport)
        .unwrap_or_default()
}

/// Makes all of `content` the target of the text input with this id. The input has the focus if
/// `is_written` is true; `told` makes a message of every change.
pub(super) fn target<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    id: widget::Id,
    is_written: bool,
    told: impl Fn(Caret) -> Message + 'a,
) -> Element<'a, Message> {
    wrap(
        content,
        Target {
            id,
            is_written,
            told,
        },
    )
}

struct Target<F> {
    id: widget::Id,
    is_written: bool,
    told: F,
}

#[derive(Default)]
struct State {
    press: Option<Press>,
    /// True if the input had the focus when the screen was drawn last.
    had_focus: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Press {
    Finger(touch::Finger, Point),
    /// The mouse, on the input itself or beside it.
    Mouse {
        on_input: bool,
    },
}

impl<Message, F: Fn(Caret) -> Message> EventFilter<Message> for Target<F> {
    type State = State;

    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        state: &mut State,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        // Before the input hears of the redraw, so that its ring is drawn at once.
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.keep_focus(state, shell, content);
        }
        content.deliver(event, shell);
        match event {
            Event::Touch(event) => self.on_finger(event, position, state, shell, content),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_here = position.cursor.is_over(visible(position));
                state.press = is_here.then(|| Press::Mouse {
                    on_input: self
                        .look(content)
                        .is_some_and(|input| position.cursor.is_over(input.bounds)),
                });
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                if let Some(Press::Mouse { on_input }) = state.press.take() {
                    // Words that are marked with the mouse may end anywhere.
                    if on_input || position.cursor.is_over(position.bounds) {
                        if !on_input {
                            self.set_focus(true, content);
                        }
                        state.had_focus = true;
                        shell.publish((self.told)(Caret::Clicked));
                    }
                }
            }
            _ => {}
        }
    }
}

impl<F> Target<F> {
    fn on_finger<Message>(
        &self,
        event: &touch::Event,
        position: &Position<'_>,
        state: &mut State,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) where
        F: Fn(Caret) -> Message,
    {
        match *event {
            touch::Event::FingerPressed { id, position: at } => {
                if state.press.is_none() && visible(position).contains(at) {
                    state.press = Some(Press::Finger(id, at));
                }
            }
            touch::Event::FingerMoved { id, position: at } => {
                if state
                    .began(id)
                    .is_some_and(|from| from.distance(at) > STRAY)
                {
                    state.press = None;
                }
            }
            touch::Event::FingerLifted { id, position: at } => {
                let Some(from) = state.began(id) else {
                    return;
                };
                state.press = None;
                if from.distance(at) <= STRAY && position.bounds.contains(at) {
                    self.place(at, state, shell, content);
                    shell.publish((self.told)(Caret::Touched));
                }
            }
            touch::Event::FingerLost { id, .. } => {
                if state.began(id).is_some() {
                    state.press = None;
                }
            }
        }
    }

    /// Gives the input the focus, and puts the caret where the finger was; at the end of the text
    /// if that was beside the input.
    fn place<Message>(
        &self,
        at: Point,
        state: &mut State,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        let input = self.look(content);
        self.set_focus(true, content);
        state.had_focus = true;
        if input.is_some_and(|input| input.bounds.contains(at)) {
            for event in [
                touch::Event::FingerPressed {
                    id: PLACING,
                    position: at,
                },
                touch::Event::FingerLifted {
                    id: PLACING,
                    position: at,
                },
            ] {
                content.deliver_at(at, &Event::Touch(event), shell);
            }
        }
    }

    /// Keeps the focus of the input and that of the page the same. The one that has changed since
    /// the screen was drawn last is right: a key moves the input's, a touch or a turned screen,
    /// whose widgets are new, the page's.
    fn keep_focus<Message>(
        &self,
        state: &mut State,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) where
        F: Fn(Caret) -> Message,
    {
        let Some(input) = self.look(content) else {
            return;
        };
        if input.has_focus == self.is_written {
            state.had_focus = input.has_focus;
        } else if input.has_focus == state.had_focus {
            self.set_focus(self.is_written, content);
            state.had_focus = self.is_written;
            shell.request_redraw();
        } else {
            state.had_focus = input.has_focus;
            shell.publish((self.told)(if input.has_focus {
                Caret::Came
            } else {
                Caret::Went
            }));
        }
    }

    fn look<Message>(&self, content: &mut dyn Content<Message>) -> Option<Input> {
        let mut look = Look {
            id: &self.id,
            found: None,
            set: None,
        };
        content.operate(&mut look);
        look.found
    }

    fn set_focus<Message>(&self, is_focused: bool, content: &mut dyn Content<Message>) {
        content.operate(&mut Look {
            id: &self.id,
            found: None,
            set: Some(is_focused),
        });
    }
}

impl State {
    /// The position at which this finger came down here.
    fn began(&self, id: touch::Finger) -> Option<Point> {
        match self.press {
            Some(Press::Finger(finger, from)) if finger == id => Some(from),
            _ => None,
        }
    }
}

/// The text input of a field.
#[derive(Clone, Copy)]
struct Input {
    bounds: Rectangle,
    has_focus: bool,
}

/// Finds the input, and sets its focus.
struct Look<'a> {
    id: &'a widget::Id,
    found: Option<Input>,
    set: Option<bool>,
}

impl Operation for Look<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&widget::Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if id != Some(self.id) {
            return;
        }
        match self.set {
            Some(true) if !state.is_focused() => state.focus(),
            Some(false) => state.unfocus(),
            _ => {}
        }
        self.found = Some(Input {
            bounds,
            has_focus: state.is_focused(),
        });
    }

    fn text_input(&mut self, id: Option<&widget::Id>, _: Rectangle, state: &mut dyn TextInput) {
        if id == Some(self.id) && self.set == Some(true) {
            state.move_cursor_to_end();
        }
    }
}
