//! The screens of signers and volunteers.
//!
//! [`Kiosk`] is one state machine: attract, visit, thanks; PIN and staff. It does no I/O, reads no clock and holds no key: what
//! it needs to know comes as [`Context`], time comes as an argument, and what should happen goes out
//! as a [`Action`] that `app` grants. It never imports the ledger, the roll or anything that prints:
//! what a signer can touch cannot read.
//!
//! `app` calls [`update`](Kiosk::update) with messages of [`view`](Kiosk::view),
//! [`touched`](Kiosk::touched) on every press of anything, [`tick`](Kiosk::tick) each second while
//! [`needs_clock`](Kiosk::needs_clock), and answers a [`Action::Sign`] with
//! [`sealed`](Kiosk::sealed) or [`not_sealed`](Kiosk::not_sealed), a [`Action::CheckPin`] with [`pin_checked`](Kiosk::pin_checked).

use std::fmt;
use std::time::{Duration, Instant};

use iced::widget;

use crate::ui::Element;
use crate::ui::keyboard::Keyboard;
use crate::ui::theme::Appearance;
use petition::i18n::Words;
use petition::{Language, Petition};

use crate::screens::pin::PinPad;
use crate::screens::staff::Staff;
use crate::screens::thanks::Thanks;
use crate::screens::training::Step;
use crate::screens::visit::Visit;
use crate::screens::{attract, cleaning, frame, training, visit};
use crate::{Action, Context, Message, ReceiptState, StoreFailure, ids};

/// How long a form may lie untouched before it asks, and how long it waits for an answer before
/// everything is wiped.
const IDLE: Duration = Duration::from_secs(60);
const ANSWER: Duration = Duration::from_secs(15);
/// How long the thank-you stays.
const THANKS: Duration = Duration::from_secs(20);
/// How long a staff screen may lie untouched.
const STAFF: Duration = Duration::from_secs(120);
/// How long the screen is locked to be cleaned.
const CLEANING: Duration = Duration::from_secs(20);

/// The sizes that everything can have, in percent; the usual one first.
const SIZES: [u16; 3] = [100, 150, 200];

/// Which screen is shown, and what it holds.
enum Screen {
    Attract,
    Visit(Box<Visit>),
    Thanks(Thanks),
    Pin(PinPad),
    Staff(Staff),
    /// Nothing can be touched, since that moment.
    Cleaning(Instant),
}

/// The screens of one station.
pub struct Kiosk {
    screen: Screen,
    words: Words,
    keyboard: Keyboard,
    /// A key of a real keyboard was pressed: ours stays away.
    hardware_keys: bool,
    touched: Instant,
    now: Instant,
    /// How large everything is, in percent.
    percent: u16,
    /// Whether someone wants the strongest contrast.
    contrast: bool,
    /// The training, where someone trains.
    training: Option<Step>,
    wrong_pins: u32,
    locked_until: Option<Instant>,
}

impl fmt::Debug for Kiosk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kiosk(..)")
    }
}

impl Kiosk {
    /// The attract screen, in a petition's first language.
    #[must_use]
    pub fn new(petition: &Petition, now: Instant) -> Self {
        Self {
            screen: Screen::Attract,
            words: Words::new(petition.language()),
            keyboard: Keyboard::default(),
            hardware_keys: false,
            touched: now,
            now,
            percent: SIZES[0],
            contrast: false,
            training: None,
            wrong_pins: 0,
            locked_until: None,
        }
    }

    /// Acts on what a person did.
    pub fn update(&mut self, message: Message, context: &Context, now: Instant) -> Action {
        self.stay(now);
        self.keyboard.fit(context.size.height);
        let waits = match &self.screen {
            Screen::Visit(visit) => visit.is_sealing(),
            Screen::Pin(pad) => pad.is_checking(),
            Screen::Cleaning(_) => true,
            _ => false,
        };
        if waits {
            // Until the answer comes this screen belongs to the signature that is being stored, or
            // to the PIN that is being checked: were it left, the answer would fall to whoever
            // stands here next. And a screen that is being cleaned answers to nothing.
            return Action::None;
        }
        match message {
            Message::Begin if context.collecting => {
                self.keyboard.reset();
                self.screen = Screen::Visit(Box::new(Visit::new(
                    self.words.language(),
                    &context.petition,
                )));
                // Who came by the keys of a keyboard goes on by them.
                if self.hardware_keys && context.is_wide() {
                    visit::first_field(&context.petition)
                } else {
                    Action::None
                }
            }
            Message::Speak(language) => {
                self.words = Words::new(&language);
                Action::None
            }
            Message::Larger => {
                let at = SIZES
                    .iter()
                    .position(|size| *size == self.percent)
                    .unwrap_or_default();
                self.percent = SIZES[(at + 1) % SIZES.len()];
                Action::None
            }
            Message::Contrast => {
                self.contrast = !self.contrast;
                Action::None
            }
            Message::Train if context.practice => {
                self.training = Some(Step::Sign);
                Action::None
            }
            Message::EndTraining => {
                self.training = None;
                Action::None
            }
            Message::StartOver | Message::NextPerson => {
                if matches!(self.screen, Screen::Visit(_)) {
                    training::after(&mut self.training, Step::Leave);
                }
                self.start_over(context);
                Action::None
            }
            Message::Staff => {
                self.screen = Screen::Pin(PinPad::default());
                Action::None
            }
            Message::Office if matches!(self.screen, Screen::Staff(_)) => {
                self.start_over(context);
                Action::Office
            }
            Message::Clean if matches!(self.screen, Screen::Staff(_)) => {
                self.screen = Screen::Cleaning(now);
                Action::None
            }
            message => match &mut self.screen {
                Screen::Visit(visit) => {
                    visit.update(message, context, &mut self.keyboard, self.hardware_keys)
                }
                Screen::Staff(staff) => {
                    let opens = matches!(message, Message::OpenShift);
                    let action = staff.update(
                        message,
                        &mut self.keyboard,
                        self.hardware_keys,
                        self.words.language().as_str(),
                    );
                    if opens {
                        // Who has opened a shift wants to collect.
                        self.start_over(context);
                    }
                    action
                }
                Screen::Pin(pad) if self.locked_until.is_none_or(|until| until <= now) => {
                    pad.update(&message)
                }
                _ => Action::None,
            },
        }
    }

    /// Three fingers or the key for it: whatever is on the screen goes at once, wiped, and the
    /// plain petition is shown. An entry that is just being stored is waited for, as anywhere.
    pub fn hide_all(&mut self, context: &Context, now: Instant) {
        let waits = match &self.screen {
            Screen::Visit(visit) => visit.is_sealing(),
            Screen::Cleaning(_) => true,
            _ => false,
        };
        if !waits {
            if matches!(self.screen, Screen::Visit(_)) {
                training::after(&mut self.training, Step::Hide);
            }
            self.start_over(context);
            self.stay(now);
        }
    }

    /// Something was pressed or touched: nobody has gone away. While the question is asked, its own
    /// answers count alone: were it gone at the touch, the lifted finger would answer to what lies
    /// under it.
    pub fn touched(&mut self, now: Instant) {
        if !self.asks() {
            self.stay(now);
        }
    }

    fn stay(&mut self, now: Instant) {
        self.touched = now;
        self.now = now;
    }

    /// Whether "Still there?" is asked.
    fn asks(&self) -> bool {
        let idle = self.now.saturating_duration_since(self.touched);
        matches!(&self.screen, Screen::Visit(visit) if !visit.is_sealing()) && idle >= IDLE
    }

    /// A key of a real keyboard was pressed; digits go into the PIN.
    pub fn key_pressed(&mut self, letter: Option<char>, context: &Context, now: Instant) -> Action {
        self.hardware_keys = true;
        match (&mut self.screen, letter) {
            (Screen::Visit(visit), _) => {
                visit.hide_keyboard();
                Action::None
            }
            (Screen::Staff(staff), _) => {
                staff.hide_keyboard();
                Action::None
            }
            (Screen::Pin(_), Some('\n')) => self.update(Message::PinDone, context, now),
            (Screen::Pin(_), Some('\u{8}')) => self.update(Message::DigitBack, context, now),
            (Screen::Pin(_), Some(digit)) if digit.is_ascii_digit() => {
                self.update(Message::Digit(digit), context, now)
            }
            _ => Action::None,
        }
    }

    /// A second has gone by.
    pub fn tick(&mut self, context: &Context, now: Instant) {
        self.now = now;
        if matches!(context.receipt, ReceiptState::Done { .. }) {
            training::after(&mut self.training, Step::Receipt);
        }
        let idle = now.saturating_duration_since(self.touched);
        let gone = match &self.screen {
            // Who chose a language or a size and went away left it for the next one.
            Screen::Attract => self.is_changed(context.petition.language()) && idle >= IDLE,
            // While an entry is being stored its form waits for the answer.
            Screen::Visit(visit) => !visit.is_sealing() && idle >= IDLE + ANSWER,
            Screen::Thanks(_) => idle >= THANKS,
            Screen::Pin(_) => idle >= IDLE,
            Screen::Staff(_) => idle >= STAFF,
            Screen::Cleaning(since) => now.saturating_duration_since(*since) >= CLEANING,
        };
        if gone {
            self.start_over(context);
        }
    }

    /// The signature is on the disk.
    pub fn sealed(&mut self, now: Instant) {
        if let Screen::Visit(visit) = &mut self.screen {
            // Dropping the visit wipes its draft; the first name alone goes on, to be thanked.
            let name = visit.take_given_name();
            self.keyboard.reset();
            training::after(&mut self.training, Step::Sign);
            self.screen = Screen::Thanks(Thanks { name });
            self.stay(now);
        }
    }

    /// The signature could not be stored: the form stays as it is, and says so.
    pub fn not_sealed(&mut self, failure: StoreFailure, now: Instant) {
        self.stay(now);
        if let Screen::Visit(visit) = &mut self.screen {
            visit.not_sealed(failure);
        }
    }

    /// Whether the PIN was right. Wrong ones cost more and more time.
    pub fn pin_checked(&mut self, right: bool, context: &Context, now: Instant) {
        let Screen::Pin(pad) = &mut self.screen else {
            return;
        };
        self.touched = now;
        self.now = now;
        if right {
            self.wrong_pins = 0;
            training::after(&mut self.training, Step::Pin);
            self.show_staff(context, now);
        } else {
            self.wrong_pins += 1;
            pad.wrong();
            let over = self.wrong_pins.saturating_sub(2);
            self.locked_until =
                (over > 0).then(|| now + Duration::from_secs(u64::from(5 * over.min(60))));
        }
    }

    /// Whether anything on the screen changes by time alone. The attract screen does not, unless
    /// someone has changed it: it is drawn once.
    #[must_use]
    pub fn needs_clock(&self, context: &Context) -> bool {
        !matches!(self.screen, Screen::Attract) || self.is_changed(context.petition.language())
    }

    /// The language that is spoken now.
    #[must_use]
    pub fn language(&self) -> &Language {
        self.words.language()
    }

    /// How much larger than usual everything is drawn.
    #[must_use]
    pub fn scale(&self) -> f32 {
        f32::from(self.percent) / 100.0
    }

    fn is_changed(&self, first: &Language) -> bool {
        self.percent != SIZES[0] || self.contrast || self.words.language() != first
    }

    /// How many logical pixels at the foot of the screen the keyboard covers.
    #[must_use]
    pub fn covered(&self) -> f32 {
        match &self.screen {
            Screen::Visit(visit) => visit.covered(&self.keyboard),
            Screen::Staff(staff) => staff.covered(&self.keyboard),
            _ => 0.0,
        }
    }

    /// The scrollable area that is shown.
    #[must_use]
    pub fn area(&self) -> widget::Id {
        if matches!(self.screen, Screen::Staff(_)) {
            ids::STAFF_PAGE
        } else {
            ids::FORM
        }
    }

    /// How the screens look now.
    #[must_use]
    pub fn look(&self, context: &Context) -> Appearance {
        if self.contrast {
            Appearance::Contrast
        } else {
            context.look
        }
    }

    /// Whether the program may be closed by the window's own means: only from behind the PIN.
    #[must_use]
    pub fn may_close(&self) -> bool {
        matches!(self.screen, Screen::Staff(_))
    }

    /// Which screen is shown, as something to compare: what has the focus on one has it on no
    /// other.
    #[must_use]
    pub fn screen(&self) -> u8 {
        match &self.screen {
            Screen::Attract => 0,
            Screen::Visit(_) => 1,
            Screen::Thanks(_) => 2,
            Screen::Pin(_) => 3,
            Screen::Staff(_) => 4,
            Screen::Cleaning(_) => 5,
        }
    }

    /// Whether the staff's screen is shown.
    #[must_use]
    pub fn shows_staff(&self) -> bool {
        matches!(self.screen, Screen::Staff(_))
    }

    /// Shows the volunteer's screen: the PIN was right, or the office has just been closed.
    pub fn show_staff(&mut self, context: &Context, now: Instant) {
        self.stay(now);
        self.keyboard.reset();
        self.screen = Screen::Staff(Staff::new(context));
    }

    /// What is shown.
    #[must_use]
    pub fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let words = &self.words;
        let screen = match &self.screen {
            Screen::Attract => {
                let largest = self.percent == SIZES[SIZES.len() - 1];
                attract::view(
                    context,
                    words,
                    attract::Choice {
                        largest,
                        contrast: self.contrast,
                        trains: self.training.is_some(),
                    },
                )
            }
            Screen::Visit(visit) => {
                let left = self.asks().then(|| {
                    seconds_left(
                        IDLE + ANSWER,
                        self.now.saturating_duration_since(self.touched),
                    )
                });
                visit.view(context, words, &self.keyboard, left)
            }
            Screen::Thanks(thanks) => thanks.view(
                context,
                words,
                seconds_left(THANKS, self.now.saturating_duration_since(self.touched)),
            ),
            Screen::Pin(pad) => pad.view(
                context,
                words,
                self.locked_until.map(|until| {
                    until
                        .saturating_duration_since(self.now)
                        .as_secs_f32()
                        .ceil() as u64
                }),
            ),
            Screen::Staff(staff) => staff.view(context, words, &self.keyboard),
            Screen::Cleaning(since) => cleaning::view(
                words,
                seconds_left(CLEANING, self.now.saturating_duration_since(*since)),
            ),
        };
        frame::frame(context, words, self.number(), self.training, screen)
    }

    /// The number of the screen's ground: another one for another screen, language or size.
    fn number(&self) -> u16 {
        let languages = petition::i18n::languages();
        let language = languages
            .iter()
            .position(|language| language == self.words.language())
            .unwrap_or(languages.len());
        let size = SIZES
            .iter()
            .position(|size| *size == self.percent)
            .unwrap_or_default();
        let chosen = u16::try_from(language * SIZES.len() + size).unwrap_or_default();
        let screen = match &self.screen {
            Screen::Attract => 1,
            Screen::Visit(_) if self.asks() => 2,
            Screen::Visit(visit) => 3 + u16::from(visit.shows_form()),
            Screen::Thanks(_) => 5,
            Screen::Pin(_) => 6,
            Screen::Staff(_) => 7,
            Screen::Cleaning(_) => 0,
        };
        screen + 8 * (2 * chosen + u16::from(self.training.is_some()))
    }

    /// Back to the attract screen, in the petition's first language. Everything a screen held is
    /// wiped as it is dropped.
    fn start_over(&mut self, context: &Context) {
        self.screen = Screen::Attract;
        self.keyboard.reset();
        self.percent = SIZES[0];
        self.contrast = false;
        if self.words.language() != context.petition.language() {
            self.words = Words::new(context.petition.language());
        }
    }
}

fn seconds_left(of: Duration, gone: Duration) -> u64 {
    of.saturating_sub(gone).as_secs_f32().ceil() as u64
}
