//! What takes time, or none: fingers that move and hold, and events that come together.

use std::time::{Duration, Instant};

use iced_test::core::{Event, mouse, touch, window};

use super::Person;

impl Person {
    /// Moves a finger. A scrollable area goes by the cursor, which follows it.
    pub(crate) fn finger(&mut self, event: touch::Event) {
        let (touch::Event::FingerPressed { position, .. }
        | touch::Event::FingerMoved { position, .. }
        | touch::Event::FingerLifted { position, .. }
        | touch::Event::FingerLost { position, .. }) = event;
        self.cursor = mouse::Cursor::Available(position);
        self.event(Event::Touch(event));
    }

    /// Handles events that come together, as on a machine that is too busy to draw in between.
    pub(crate) fn at_once(&mut self, events: &[Event]) {
        self.deliver(events);
        self.redraw();
    }

    /// Redraws the screen without anything having happened.
    pub(crate) fn redraw(&mut self) {
        for _ in 0..3 {
            self.deliver(&[Event::Window(window::Event::RedrawRequested(self.now))]);
        }
    }

    /// Holds everything still for a time that counts as holding a button.
    pub(crate) fn holds(&mut self, time: Duration) {
        // What is held counts from when it was touched, by the clock of the machine.
        std::thread::sleep(time);
        for _ in 0..3 {
            let now = Instant::now();
            self.deliver(&[Event::Window(window::Event::RedrawRequested(now))]);
        }
    }
}
