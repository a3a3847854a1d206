//! What comes from outside of the screens: fingers, keys, the window.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use iced::widget::operation;
use iced::{Event, Size, Task, keyboard, mouse, touch, window};

use super::perform::reveal;
use super::{App, Message, Surface};
use crate::office::{self, paper};

/// So many fingers that come down together hide all that is on the screen. A palm that comes to
/// rest while someone signs does not: the signing finger was there before it.
const HIDING_FINGERS: usize = 3;
const TOGETHER: Duration = Duration::from_millis(400);

/// What comes from outside of the screens.
#[derive(Clone)]
pub enum Input {
    /// A mouse button or wheel.
    Pressed,
    /// A finger: down, or up again.
    Finger(bool),
    /// All that is on the screen must go at once.
    HideAll,
    /// A key of a real keyboard; the letter where it writes one.
    Key(Option<char>),
    /// Tab, or Shift and Tab.
    Tab(bool),
    /// A file was dropped onto the window.
    Dropped(PathBuf),
    /// The window has this size.
    Size(Size),
    /// Someone wants the window closed.
    Close,
}

impl App {
    pub(super) fn input(&mut self, input: Input) -> Task<Message> {
        let now = Instant::now();
        if matches!(input, Input::Pressed | Input::Key(_) | Input::Tab(_)) {
            self.touched = now;
        }
        match input {
            Input::Dropped(path) => {
                let Surface::Office(office) = &mut self.surface else {
                    return Task::none();
                };
                if office.enters_paper() {
                    let action =
                        office.update(office::Message::Paper(paper::Message::Dropped(path)));
                    return self.perform_office(action);
                }
            }
            // The keys are the page's own, which has them already.
            Input::Tab(_) if matches!(&self.surface, Surface::Office(office) if office.types_paper()) =>
                {}
            Input::Tab(back) => {
                let _ = self.input(Input::Key(None));
                let move_on = if back {
                    operation::focus_previous()
                } else {
                    operation::focus_next()
                };
                let (area, covered) = self.area();
                // Whoever uses keys alone must see where they are.
                let focused = iced::advanced::widget::operate(
                    iced::advanced::widget::operation::focusable::find_focused(),
                );
                return move_on.chain(focused.then(move |id| reveal(area.clone(), id, covered)));
            }
            Input::Size(size) => {
                // The toolkit counts in pixels of the size that everything has now.
                let scale = self.scale();
                self.size = Size::new(size.width * scale, size.height * scale);
                self.refresh();
            }
            Input::Pressed => {
                if let Some(running) = &mut self.station {
                    running.kiosk.touched(now);
                }
            }
            Input::Key(letter) => match (&mut self.surface, &mut self.station) {
                (Surface::Setup(setup), _) => setup.key_pressed(),
                (Surface::Office(office), _) => {
                    let action = office.key_pressed(letter);
                    return self.perform_office(action);
                }
                (Surface::Kiosk, Some(running)) => {
                    running.kiosk.touched(now);
                    let action = running.kiosk.key_pressed(letter, &running.context, now);
                    return self.perform_kiosk(action);
                }
                (Surface::Kiosk, None) => {}
            },
            Input::Finger(down) => {
                if !down {
                    self.fingers.pop();
                    return Task::none();
                }
                self.fingers.push(now);
                let together = self
                    .fingers
                    .iter()
                    .filter(|since| now.duration_since(**since) <= TOGETHER)
                    .count();
                return self.input(if together >= HIDING_FINGERS {
                    Input::HideAll
                } else {
                    Input::Pressed
                });
            }
            Input::HideAll => match (&self.surface, &mut self.station) {
                (Surface::Kiosk, Some(running)) => {
                    running.kiosk.hide_all(&running.context, now);
                    self.refresh();
                }
                (Surface::Office(office), Some(running)) if !office.is_busy() => {
                    running.kiosk.hide_all(&running.context, now);
                    // Dropping the office wipes what was opened.
                    self.surface = Surface::Kiosk;
                    self.key = None;
                }
                _ => {}
            },
            // A window is not closed over a signer's head: whoever may close it has the PIN.
            Input::Close => match (&self.surface, &mut self.station) {
                (Surface::Setup(_), _) => return iced::exit(),
                (Surface::Kiosk, Some(running)) if running.kiosk.may_close() => {
                    return iced::exit();
                }
                (Surface::Kiosk, Some(running)) => {
                    running.kiosk.ask_for_pin(now);
                }
                _ => {}
            },
        }
        Task::none()
    }
}

/// What of the window's events matters here. Mouse moves do not: each would draw the screen anew.
pub(super) fn heard(event: &Event) -> Option<Input> {
    match event {
        Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
            Some(Input::Pressed)
        }
        Event::Touch(touch::Event::FingerPressed { .. }) => Some(Input::Finger(true)),
        Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
            Some(Input::Finger(false))
        }
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            text,
            modifiers,
            ..
        }) => match key {
            keyboard::Key::Named(keyboard::key::Named::Tab) => Some(Input::Tab(modifiers.shift())),
            keyboard::Key::Named(keyboard::key::Named::F12) => Some(Input::HideAll),
            keyboard::Key::Named(keyboard::key::Named::Enter) => Some(Input::Key(Some('\n'))),
            keyboard::Key::Named(keyboard::key::Named::Backspace) => {
                Some(Input::Key(Some('\u{8}')))
            }
            _ => Some(Input::Key(
                text.as_ref().and_then(|text| text.chars().next()),
            )),
        },
        Event::Window(window::Event::FileDropped(path)) => Some(Input::Dropped(path.clone())),
        Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Input::Size(*size))
        }
        Event::Window(window::Event::CloseRequested) => Some(Input::Close),
        _ => None,
    }
}
