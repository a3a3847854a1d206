//! Presses of a button, by finger and by mouse, and what follows when it is held.

use std::time::{Duration, Instant};

use iced::advanced::{Shell, mouse};
use iced::{Point, touch, window};

use super::state::{Hold, Press, State};
use super::{Button, Fires, STRAY};

/// The time after which holding a button means something more than pressing it.
const HOLD: Duration = Duration::from_millis(500);
/// The pauses between the repeats of a key that is held, at first and once it has repeated
/// [`SLOW_REPEATS`] times.
const REPEATS: [Duration; 2] = [Duration::from_millis(120), Duration::from_millis(60)];
const SLOW_REPEATS: u32 = 8;

impl<'a, Message: Clone + 'a> Button<'a, Message> {
    pub(super) fn on_mouse(
        &self,
        state: &mut State,
        event: &mouse::Event,
        is_over: bool,
        is_visible: bool,
        shell: &mut Shell<'_, Message>,
    ) {
        match event {
            mouse::Event::ButtonPressed(mouse::Button::Left) => {
                state.focused = false;
                if is_visible {
                    self.begin(state, Press::Mouse, shell);
                    shell.capture_event();
                }
            }
            mouse::Event::ButtonReleased(mouse::Button::Left)
                if state.press == Some(Press::Mouse) || self.fires == Fires::Dropped =>
            {
                state.press = None;
                if is_over && self.fires != Fires::Pressed {
                    self.fire(shell);
                }
            }
            _ => {}
        }
    }

    pub(super) fn on_touch(
        &self,
        state: &mut State,
        event: &touch::Event,
        touches: impl Fn(Point) -> bool,
        shell: &mut Shell<'_, Message>,
    ) {
        match *event {
            touch::Event::FingerPressed { id, position } => {
                state.focused = false;
                // The event is not captured, so a scrollable around the button may scroll by it.
                if (state.press.is_none() || self.fires == Fires::Pressed) && touches(position) {
                    self.begin(state, Press::Finger(id, position), shell);
                }
            }
            touch::Event::FingerMoved { id, position } if self.fires == Fires::Dropped => {
                state.press = touches(position).then_some(Press::Finger(id, position));
            }
            touch::Event::FingerMoved { id, position } => {
                if state
                    .finger(id)
                    .is_some_and(|from| from.distance(position) > STRAY)
                {
                    state.press = None;
                }
            }
            touch::Event::FingerLifted { position, .. } if self.fires == Fires::Dropped => {
                state.press = None;
                if touches(position) {
                    self.fire(shell);
                }
            }
            touch::Event::FingerLifted { id, position } => {
                if let Some(from) = state.finger(id) {
                    state.press = None;
                    let stays = touches(position) && from.distance(position) <= STRAY;
                    if stays && self.fires == Fires::Lifted {
                        self.fire(shell);
                    }
                }
            }
            touch::Event::FingerLost { id, .. } => {
                if state.finger(id).is_some() {
                    state.press = None;
                }
            }
        }
    }

    fn begin(&self, state: &mut State, press: Press, shell: &mut Shell<'_, Message>) {
        state.press = Some(press);
        state.hold = self.held.is_some().then(|| Hold {
            due: Instant::now() + HOLD,
            seen: None,
            count: 0,
        });
        if self.fires == Fires::Pressed {
            self.fire(shell);
        }
    }

    pub(super) fn fire(&self, shell: &mut Shell<'_, Message>) {
        if let Some(message) = self.message.clone() {
            shell.publish(message);
            shell.capture_event();
        }
    }

    pub(super) fn fire_if_held(
        &self,
        state: &mut State,
        now: Instant,
        shell: &mut Shell<'_, Message>,
    ) {
        let (Some(hold), Some(held), Some(_)) = (&mut state.hold, &self.held, state.press) else {
            state.hold = None;
            return;
        };
        if now < hold.due {
            shell.request_redraw_at(window::RedrawRequest::At(hold.due));
        } else if hold.seen.is_none_or(|seen| seen == now) {
            // On a busy machine the lift may be waiting behind a slow redraw: it is heard before
            // the next one.
            hold.seen = Some(now);
            shell.request_redraw();
        } else {
            shell.publish(held.message.clone());
            if held.repeats {
                hold.count += 1;
                hold.seen = None;
                hold.due = now + REPEATS[usize::from(hold.count > SLOW_REPEATS)];
                shell.request_redraw_at(window::RedrawRequest::At(hold.due));
            } else {
                state.hold = None;
            }
        }
    }
}
