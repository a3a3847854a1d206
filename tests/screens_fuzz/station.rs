//! The program behind the screens: it answers their requests after a moment, as the window does.

use std::time::{Duration, Instant};

use iced_test::core::{Event, Size, keyboard, touch, window};
use kiosk::{Action, Context, Kiosk, Message, ReceiptState, Shift, StoreFailure, TurnInState};

/// What the program answers to the screens after a moment.
#[derive(Debug, Clone)]
enum Answer {
    Stored(bool),
    Pin(bool),
    Receipt,
    TurnedIn,
}

/// The program behind the screens.
pub(crate) struct Station {
    pub(crate) kiosk: Kiosk,
    pub(crate) context: Context,
    pub(crate) now: Instant,
    /// The pixels of the glass.
    pub(crate) glass: (u32, u32),
    answers: Vec<(Instant, Answer)>,
    /// The signatures that were to be stored. Of four, the third fails.
    signed: usize,
    fingers: Vec<(touch::Finger, Instant)>,
    next_tick: Instant,
}

impl Station {
    pub(crate) fn new(context: Context, glass: (u32, u32)) -> Self {
        let now = Instant::now();
        Self {
            kiosk: Kiosk::new(&context.petition, now),
            context,
            now,
            glass,
            answers: Vec::new(),
            signed: 0,
            fingers: Vec::new(),
            next_tick: now,
        }
    }

    pub(crate) fn size(&self) -> Size {
        let scale = self.kiosk.scale();
        Size::new(self.glass.0 as f32 / scale, self.glass.1 as f32 / scale)
    }

    pub(crate) fn say(&mut self, messages: Vec<Message>, actions: &mut Vec<Action>) {
        for message in messages {
            let action = self.kiosk.update(message, &self.context, self.now);
            self.grant(action, actions);
            self.context.size = self.size();
        }
    }

    /// Does what a screen asks for; what the window must do goes to `actions`.
    pub(crate) fn grant(&mut self, action: Action, actions: &mut Vec<Action>) {
        let mut soon = |ms, answer| {
            let at = self.now + Duration::from_millis(ms);
            self.answers.push((at, answer));
        };
        match action {
            Action::Sign(_) => {
                self.signed += 1;
                soon(200, Answer::Stored(self.signed % 4 != 3));
            }
            Action::CheckPin(pin) => soon(100, Answer::Pin(pin.digits() == "4711")),
            Action::Receipt => {
                self.context.receipt = ReceiptState::Writing;
                soon(150, Answer::Receipt);
            }
            Action::TurnIn => {
                self.context.turn_in = TurnInState::Writing;
                soon(150, Answer::TurnedIn);
            }
            Action::OpenShift { volunteer, .. } => {
                self.context.shift = Some(Shift {
                    volunteer,
                    since: "14:05".to_owned(),
                    count: 0,
                });
            }
            Action::Appearance(look) => self.context.appearance = look,
            Action::Motion(moves) => self.context.moves = moves,
            Action::StaffLanguage(language) => self.context.staff_language = Some(language),
            Action::None | Action::Office | Action::Leave => {}
            Action::Focus(id) => {
                actions.push(Action::Focus(id.clone()));
                actions.push(Action::Reveal {
                    scroll: self.kiosk.area(),
                    target: id,
                    covered: self.kiosk.covered(),
                });
            }
            other => actions.push(other),
        }
    }

    /// What the program hears of an event beside the widgets.
    pub(crate) fn hear(&mut self, event: &Event, actions: &mut Vec<Action>) -> bool {
        match event {
            Event::Touch(touch::Event::FingerPressed { id, .. }) => {
                self.fingers.push((*id, self.now));
                let together = self
                    .fingers
                    .iter()
                    .filter(|(_, since)| self.now - *since <= Duration::from_millis(400))
                    .count();
                if together >= 3 {
                    self.kiosk.hide_all(&self.context, self.now);
                    return true;
                }
                self.kiosk.touched(self.now);
                false
            }
            Event::Touch(
                touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. },
            ) => {
                self.fingers.retain(|(finger, _)| finger != id);
                false
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, text, .. }) => {
                let letter = match key {
                    keyboard::Key::Named(keyboard::key::Named::Enter) => Some('\n'),
                    keyboard::Key::Named(keyboard::key::Named::Backspace) => Some('\u{8}'),
                    keyboard::Key::Named(keyboard::key::Named::F12) => {
                        self.kiosk.hide_all(&self.context, self.now);
                        return true;
                    }
                    _ => text
                        .as_ref()
                        .and_then(|text| text.chars().next())
                        .filter(|letter| !letter.is_control()),
                };
                self.kiosk.touched(self.now);
                let action = self.kiosk.key_pressed(letter, &self.context, self.now);
                self.grant(action, actions);
                true
            }
            Event::Window(window::Event::CloseRequested) => {
                if !self.kiosk.may_close() {
                    self.kiosk.ask_for_pin(&self.context, self.now);
                }
                true
            }
            _ => false,
        }
    }

    /// Lets the program's clock tick if a second has gone by.
    pub(crate) fn tick(&mut self) -> bool {
        if self.now < self.next_tick {
            return false;
        }
        self.next_tick = self.now + Duration::from_secs(1);
        let ticks = self.kiosk.needs_clock(&self.context);
        if ticks {
            self.kiosk.tick(&self.context, self.now);
        }
        ticks
    }

    /// Gives the answers that are due. Returns the actions that follow, if there was one.
    pub(crate) fn answer(&mut self) -> Option<Vec<Action>> {
        let mut actions = Vec::new();
        let now = self.now;
        let due: Vec<Answer> = self
            .answers
            .extract_if(.., |(at, _)| *at <= now)
            .map(|(_, answer)| answer)
            .collect();
        for answer in &due {
            match answer {
                Answer::Stored(true) => {
                    self.context.count += 1;
                    self.context.count_today += 1;
                    self.kiosk.sealed(now);
                }
                Answer::Stored(false) => {
                    let failures = [
                        StoreFailure::DiskFull,
                        StoreFailure::LedgerGone,
                        StoreFailure::Other,
                    ];
                    let shown = self.kiosk.not_sealed(failures[self.signed % 3], now);
                    self.grant(shown, &mut actions);
                }
                Answer::Pin(right) => self.kiosk.pin_checked(*right, &self.context, now),
                Answer::Receipt => {
                    self.context.shift = None;
                    self.context.receipt = ReceiptState::Failed("No room on the disk".to_owned());
                }
                Answer::TurnedIn => {
                    self.context.turn_in = if self.signed.is_multiple_of(2) {
                        TurnInState::NoStick
                    } else {
                        TurnInState::Done {
                            path: "/media/stick/turn-in-18de83d2-20261124-154300.pkt".into(),
                            entries: self.context.count,
                        }
                    };
                }
            }
        }
        (!due.is_empty()).then_some(actions)
    }
}
