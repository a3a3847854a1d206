//! The state of a button between events.

use std::time::Instant;

use iced::advanced::widget::operation::Focusable;
use iced::{Point, touch};

/// The pointer that presses the button.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Press {
    Mouse,
    Finger(touch::Finger, Point),
}

/// A button that is held down.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hold {
    /// The time at which it means something.
    pub(super) due: Instant,
    /// The redraw that was the first after this time.
    pub(super) seen: Option<Instant>,
    /// The number of times it meant something already.
    pub(super) count: u32,
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) press: Option<Press>,
    /// The hold that has begun, if holding the button means something.
    pub(super) hold: Option<Hold>,
    pub(super) focused: bool,
    /// The press and the focus as they were drawn last.
    pub(super) drawn: (bool, bool),
}

impl State {
    /// The position at which this finger began to press the button.
    pub(super) fn finger(&self, id: touch::Finger) -> Option<Point> {
        match self.press {
            Some(Press::Finger(finger, from)) if finger == id => Some(from),
            _ => None,
        }
    }
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
