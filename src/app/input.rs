//! Input from outside of the screens: fingers, keys, the window.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use iced::widget::operation;
use iced::{Event, Size, Task, keyboard, mouse, touch, window};

use super::perform::reveal;
use super::{App, Message, Surface};
use crate::office::{self, paper};

/// The number of fingers that hide everything on the screen when they come down together. A palm
/// that comes to rest while someone signs does not: the signing finger was there before it.
const HIDING_FINGERS: usize = 3;
const TOGETHER: Duration = Duration::from_millis(400);

/// An input from outside of the screens.
#[derive(Debug, Clone)]
pub(crate) enum Input {
    /// A mouse button was pressed or a wheel turned.
    Pressed,
    /// A finger came down or went up.
    Finger(Finger),
    /// Everything on the screen must go at once.
    HideAll,
    /// A key of a hardware keyboard was pressed; the character that it writes, if any. Enter writes
    /// a line break, Tab a tabulator, Backspace U+0008.
    Key(Option<char>),
    /// The focus moves by the Tab key.
    Tab(Focus),
    /// A file was dropped onto the window.
    Dropped(PathBuf),
    /// The window has this size.
    Size(Size),
    /// The window is to be closed.
    Close,
}

/// The movement of a finger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Finger {
    /// It touched the screen.
    Down,
    /// It left the screen.
    Up,
}

/// The direction in which the focus moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Focus {
    /// To the next field: Tab.
    Next,
    /// To the field before: Shift and Tab.
    Previous,
}

impl App {
    pub(super) fn input(&mut self, input: Input) -> Task<Message> {
        let now = Instant::now();
        match input {
            Input::Pressed => {
                self.touched = now;
                if let Some(running) = &mut self.station {
                    running.kiosk.touched(now);
                }
                Task::none()
            }
            Input::Finger(finger) => self.finger(finger, now),
            Input::HideAll => {
                self.hide_all(now);
                empty_clipboard()
            }
            Input::Key(letter) => self.key(letter, now),
            Input::Tab(focus) => self.tab(focus, now),
            Input::Dropped(path) => self.drop_file(path),
            Input::Size(size) => self.resize(size),
            Input::Close => self.close(now),
        }
    }

    fn finger(&mut self, finger: Finger, now: Instant) -> Task<Message> {
        match finger {
            Finger::Up => {
                self.fingers.pop();
                Task::none()
            }
            Finger::Down => {
                self.fingers.push(now);
                if let (Surface::Kiosk, Some(running)) = (&self.surface, &mut self.station) {
                    running.kiosk.finger_down();
                }
                let together = self
                    .fingers
                    .iter()
                    .filter(|since| now.duration_since(**since) <= TOGETHER)
                    .count();
                self.input(if together >= HIDING_FINGERS {
                    Input::HideAll
                } else {
                    Input::Pressed
                })
            }
        }
    }

    fn key(&mut self, letter: Option<char>, now: Instant) -> Task<Message> {
        self.touched = now;
        match (&mut self.surface, &mut self.station) {
            (Surface::Setup(setup), _) => {
                setup.key_pressed(letter);
                Task::none()
            }
            (Surface::Office(office), _) => {
                let action = office.key_pressed(letter);
                self.perform_office(action)
            }
            (Surface::Kiosk, Some(running)) => {
                running.kiosk.touched(now);
                let action = running.kiosk.key_pressed(letter, &running.context, now);
                self.perform_kiosk(action)
            }
            (Surface::Kiosk, None) => Task::none(),
        }
    }

    fn tab(&mut self, focus: Focus, now: Instant) -> Task<Message> {
        self.touched = now;
        // The page for paper moves its focus itself.
        if matches!(&self.surface, Surface::Office(office) if office.types_paper()) {
            return Task::none();
        }
        // Tab writes no letter, so no surface asks for anything.
        let _ = self.key(Some('\t'), now);
        let moved = match focus {
            Focus::Next => operation::focus_next(),
            Focus::Previous => operation::focus_previous(),
        };
        let (area, covered) = self.area();
        // People who use only the keyboard must see where the focus is.
        let focused = iced::advanced::widget::operate(
            iced::advanced::widget::operation::focusable::find_focused(),
        );
        moved.chain(focused.then(move |id| reveal(area.clone(), id, covered)))
    }

    /// Fits the keyboard on the screen to the new size, and brings the field that is written into
    /// into sight again.
    pub(super) fn resized(&mut self) -> Task<Message> {
        let page = self.page_size();
        match (&mut self.surface, &mut self.station) {
            (Surface::Setup(setup), _) => {
                let action = setup.reveal_field();
                self.perform_setup(action)
            }
            (Surface::Office(office), _) => {
                office.resized(page);
                Task::none()
            }
            (Surface::Kiosk, Some(running)) => {
                let action = running.kiosk.resized(&running.context);
                self.perform_kiosk(action)
            }
            (Surface::Kiosk, None) => Task::none(),
        }
    }

    fn drop_file(&mut self, path: PathBuf) -> Task<Message> {
        match &self.surface {
            Surface::Office(office) if office.enters_paper() => {
                self.update_office(office::Message::Paper(paper::Message::Dropped(path)))
            }
            Surface::Office(_) | Surface::Setup(_) | Surface::Kiosk => Task::none(),
        }
    }

    fn hide_all(&mut self, now: Instant) {
        let Some(running) = &mut self.station else {
            return;
        };
        match &self.surface {
            Surface::Kiosk => running.kiosk.hide_all(&running.context, now),
            Surface::Office(office) if !office.is_busy() => {
                self.leave_office();
                if let Some(running) = &mut self.station {
                    running.kiosk.hide_all(&running.context, now);
                }
            }
            Surface::Setup(setup) if setup.is_passing() => self.surface = Surface::Kiosk,
            Surface::Office(_) | Surface::Setup(_) => return,
        }
        self.refresh();
    }

    /// Closes the program where that is allowed. Signers cannot close the window: they are asked
    /// for the PIN.
    fn close(&mut self, now: Instant) -> Task<Message> {
        let is_practice = self.aside.is_some();
        match (&self.surface, &mut self.station) {
            // These pages are reached without the PIN, or would be.
            (Surface::Setup(setup), Some(_)) if setup.is_passing() => {
                self.surface = Surface::Kiosk;
                self.refresh();
                Task::none()
            }
            (Surface::Setup(_), _) => iced::exit(),
            // Everyone at the table knows the PIN of practice.
            (Surface::Kiosk, Some(running)) if running.kiosk.may_close() && !is_practice => {
                iced::exit()
            }
            (Surface::Kiosk, Some(running)) => {
                running.kiosk.ask_for_pin(&running.context, now);
                Task::none()
            }
            (Surface::Kiosk, None) | (Surface::Office(_), _) => Task::none(),
        }
    }
}

/// Empties the clipboard, and what the middle button pastes. What was copied in the office would
/// stay there for the next person, and for every program of the desktop.
pub(super) fn empty_clipboard() -> Task<Message> {
    let primary = iced::clipboard::write_primary(String::new());
    iced::clipboard::write(String::new()).chain(primary)
}

/// The input of a window's event, if it is one. Mouse moves are none: each would draw the screen
/// again.
pub(super) fn input_of(event: &Event) -> Option<Input> {
    match event {
        Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
            Some(Input::Pressed)
        }
        Event::Touch(touch::Event::FingerPressed { .. }) => Some(Input::Finger(Finger::Down)),
        Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
            Some(Input::Finger(Finger::Up))
        }
        Event::Keyboard(keyboard::Event::KeyPressed {
            key,
            text,
            modifiers,
            ..
        }) => match key {
            keyboard::Key::Named(keyboard::key::Named::Tab) => {
                Some(Input::Tab(if modifiers.shift() {
                    Focus::Previous
                } else {
                    Focus::Next
                }))
            }
            keyboard::Key::Named(keyboard::key::Named::F12) => Some(Input::HideAll),
            keyboard::Key::Named(keyboard::key::Named::Enter) => Some(Input::Key(Some('\n'))),
            keyboard::Key::Named(keyboard::key::Named::Backspace) => {
                Some(Input::Key(Some('\u{8}')))
            }
            // With these held, a key is a shortcut: it writes nothing.
            _ if modifiers.control() || modifiers.logo() => Some(Input::Key(None)),
            _ => Some(Input::Key(
                text.as_ref()
                    .and_then(|text| text.chars().next())
                    .filter(|letter| !letter.is_control()),
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
