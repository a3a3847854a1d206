//! The state machine of the screens: attract, visit, thanks; PIN and staff.
//!
//! [`Kiosk`] does no I/O, reads no clock and holds no key. It is shown a [`Context`], is told the
//! time, and asks the program for things by returning an [`Action`]. It never imports the ledger,
//! the roll or anything that prints, so nothing that a signer touches can read a signature.
//!
//! The program calls [`update`](Kiosk::update) with the messages of [`view`](Kiosk::view),
//! [`touched`](Kiosk::touched) whenever anything is pressed, and [`tick`](Kiosk::tick) each second
//! while [`needs_clock`](Kiosk::needs_clock). It answers [`Action::Sign`] with
//! [`sealed`](Kiosk::sealed) or [`not_sealed`](Kiosk::not_sealed), and [`Action::CheckPin`] with
//! [`pin_checked`](Kiosk::pin_checked).

mod input;
mod staff;
mod view;
mod wrong_pins;

use std::fmt;
use std::time::{Duration, Instant};

use iced::widget;

use crate::screens::Outcome;
use crate::screens::pin::PinPad;
use crate::screens::staff::Staff;
use crate::screens::thanks::Thanks;
use crate::screens::training::{self, Step};
use crate::screens::visit::{self, Visit};
use crate::screens::{attract, pin, receipt, thanks};
use crate::ui::keyboard::Keyboard;
use crate::ui::theme::Appearance;
use crate::{Action, Context, Message, ReceiptState, StoreFailure, ids};
use petition::i18n::Words;
use petition::{Language, Petition};

/// The time after which an untouched form asks whether anybody is still there.
const IDLE: Duration = Duration::from_secs(60);
/// The same while nothing has been written: somebody reads, and there is nothing to protect.
const READING: Duration = Duration::from_secs(240);
/// The time that this question waits for an answer before everything is wiped.
const ANSWER: Duration = Duration::from_secs(15);
/// The time that the thank-you stays.
const THANKS: Duration = Duration::from_secs(20);
/// The time after which an untouched staff screen is closed.
const STAFF: Duration = Duration::from_secs(120);
/// The time that the screen is locked to be cleaned.
const CLEANING: Duration = Duration::from_secs(20);

/// The sizes that everything can have, in percent; the usual one first.
const SIZES: [u16; 3] = [100, 150, 200];

/// The screen that is shown, with everything it holds.
enum Screen {
    Attract,
    Visit(Box<Visit>),
    Thanks(Thanks),
    Pin(PinPad),
    Staff(Staff),
    /// Nothing can be touched, since this moment.
    Cleaning(Instant),
    /// The last receipt.
    Receipt,
}

/// The name of a screen. The program compares it to see that another screen has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScreenName {
    /// The screen that waits for the next person.
    Attract,
    /// The letter and the form.
    Visit,
    /// The thank-you after signing.
    Thanks,
    /// The pad for the staff's PIN.
    Pin,
    /// The volunteers' screen.
    Staff,
    /// The locked screen, while it is cleaned.
    Cleaning,
    /// The receipt of a shift, to be photographed.
    Receipt,
}

/// The screens of one station.
pub struct Kiosk {
    screen: Screen,
    words: Words,
    keyboard: Keyboard,
    touched: Instant,
    now: Instant,
    /// The size of everything, in percent.
    percent: u16,
    /// True when the person chose the strongest contrast.
    contrast: bool,
    /// The next step of the training, if somebody is being trained.
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
            touched: now,
            now,
            percent: SIZES[0],
            contrast: false,
            training: None,
            wrong_pins: 0,
            locked_until: None,
        }
    }

    /// Handles a message of one of the screens.
    pub fn update(&mut self, message: Message, context: &Context, now: Instant) -> Action {
        self.stay(now);
        self.keyboard.fit(context.size);
        if self.is_waiting() {
            return Action::None;
        }
        match message {
            Message::Attract(message) => self.update_attract(message, context),
            Message::Visit(message) => self.update_visit(message, context),
            Message::Thanks(message) => self.update_thanks(message, context),
            Message::Pin(message) => self.update_pin(message, context),
            Message::Staff(message) => self.update_staff(message, context),
            Message::Receipt(receipt::Message::Done) => {
                if matches!(self.screen, Screen::Receipt) {
                    self.show_staff(context, now);
                }
                Action::None
            }
            Message::EndPractice if context.leads_back => Action::EndPractice,
            Message::EndPractice => Action::None,
            Message::EndTraining => {
                self.training = None;
                match &self.screen {
                    Screen::Visit(visit) => visit.reveal_field(&self.keyboard),
                    _ => Action::None,
                }
            }
        }
    }

    /// Returns true while the screen reacts to nothing. Until the answer comes, the screen belongs
    /// to the signature that is being stored or to the PIN that is being checked: if it could be
    /// left, the answer would be shown to the next person. A screen that is being cleaned reacts to
    /// nothing either.
    fn is_waiting(&self) -> bool {
        match &self.screen {
            Screen::Visit(visit) => visit.is_sealing(),
            Screen::Pin(pad) => pad.is_checking(),
            Screen::Cleaning(_) => true,
            Screen::Attract | Screen::Thanks(_) | Screen::Staff(_) | Screen::Receipt => false,
        }
    }

    // A message of a screen that is not shown any more is late, and does nothing.

    fn update_attract(&mut self, message: attract::Message, context: &Context) -> Action {
        if !matches!(self.screen, Screen::Attract) {
            return Action::None;
        }
        match message {
            attract::Message::Begin => return self.begin_visit(context),
            attract::Message::ChooseLanguage(language) => self.words = Words::new(&language),
            attract::Message::NextSize => self.choose_next_size(),
            attract::Message::ToggleContrast => self.contrast = !self.contrast,
            attract::Message::StartTraining => {
                if context.practice {
                    self.training = Some(Step::Sign);
                }
            }
            attract::Message::OpenPin => self.show_pin(context),
        }
        Action::None
    }

    fn update_visit(&mut self, message: visit::Message, context: &Context) -> Action {
        let Screen::Visit(visit) = &mut self.screen else {
            return Action::None;
        };
        let outcome = visit.update(message, context, &mut self.keyboard);
        if matches!(outcome, Outcome::StartOver(_)) {
            training::complete(&mut self.training, Step::Leave);
        }
        self.follow(outcome, context)
    }

    fn update_thanks(&mut self, message: thanks::Message, context: &Context) -> Action {
        let Screen::Thanks(thanks) = &self.screen else {
            return Action::None;
        };
        let outcome = thanks.update(message);
        self.follow(outcome, context)
    }

    fn update_pin(&mut self, message: pin::Message, context: &Context) -> Action {
        let is_locked = self.locked_until.is_some_and(|until| until > self.now);
        let Screen::Pin(pad) = &mut self.screen else {
            return Action::None;
        };
        let outcome = pad.update(message, is_locked);
        self.follow(outcome, context)
    }

    fn follow(&mut self, outcome: Outcome, context: &Context) -> Action {
        match outcome {
            Outcome::Stay(action) => action,
            Outcome::StartOver(action) => {
                self.start_over(context);
                action
            }
            Outcome::Clean => {
                self.screen = Screen::Cleaning(self.now);
                Action::None
            }
            Outcome::ShowReceipt => {
                self.screen = Screen::Receipt;
                Action::None
            }
        }
    }

    fn begin_visit(&mut self, context: &Context) -> Action {
        if !context.collecting {
            return Action::None;
        }
        self.keyboard.reset();
        let visit = Visit::new(self.words.language(), &context.petition);
        self.screen = Screen::Visit(Box::new(visit));
        // A person who uses the keys of a keyboard goes on with them.
        let Screen::Visit(visit) = &mut self.screen else {
            return Action::None;
        };
        if self.keyboard.stays_away() && context.is_wide() {
            visit.write_into_first_field(&context.petition)
        } else {
            Action::None
        }
    }

    fn choose_next_size(&mut self) {
        let index = SIZES
            .iter()
            .position(|size| *size == self.percent)
            .unwrap_or_default();
        self.percent = SIZES[(index + 1) % SIZES.len()];
    }

    /// Wipes whatever is on the screen and shows the plain petition, because somebody touched the
    /// screen with three fingers or pressed the key for it. A signature that is being stored is
    /// waited for even so.
    pub fn hide_all(&mut self, context: &Context, now: Instant) {
        let waits = match &self.screen {
            Screen::Visit(visit) => visit.is_sealing(),
            Screen::Cleaning(_) => true,
            Screen::Attract
            | Screen::Thanks(_)
            | Screen::Pin(_)
            | Screen::Staff(_)
            | Screen::Receipt => false,
        };
        if !waits {
            if matches!(self.screen, Screen::Visit(_)) {
                training::complete(&mut self.training, Step::Hide);
            }
            self.start_over(context);
            self.stay(now);
        }
    }

    /// Notes that something was pressed or touched, so somebody is still there. While the screen
    /// asks "Still there?", only its buttons count: if the question went away at the touch, the
    /// finger would be lifted over a widget below it and press that one.
    pub fn touched(&mut self, now: Instant) {
        if !self.asks() {
            self.stay(now);
        }
    }

    fn stay(&mut self, now: Instant) {
        self.touched = now;
        self.now = now;
    }

    /// Returns true while the screen asks "Still there?".
    fn asks(&self) -> bool {
        let idle = self.now.saturating_duration_since(self.touched);
        matches!(&self.screen, Screen::Visit(visit) if !visit.is_sealing()) && idle >= self.idle()
    }

    /// The time after which the screen asks whether anybody is still there.
    fn idle(&self) -> Duration {
        match &self.screen {
            Screen::Visit(visit) if visit.is_blank() => READING,
            Screen::Visit(_)
            | Screen::Attract
            | Screen::Thanks(_)
            | Screen::Pin(_)
            | Screen::Staff(_)
            | Screen::Receipt
            | Screen::Cleaning(_) => IDLE,
        }
    }

    /// Notes the time, and starts over if nobody has touched the screen for too long.
    pub fn tick(&mut self, context: &Context, now: Instant) {
        self.now = now;
        if matches!(context.receipt, ReceiptState::Done { .. }) {
            training::complete(&mut self.training, Step::Receipt);
        }
        let idle = now.saturating_duration_since(self.touched);
        let gone = match &self.screen {
            // The next person should not find the language or size that the last one chose.
            Screen::Attract => self.is_changed(context.petition.language()) && idle >= IDLE,
            // While a signature is being stored, its form waits for the answer.
            Screen::Visit(visit) => !visit.is_sealing() && idle >= self.idle() + ANSWER,
            Screen::Thanks(_) => idle >= THANKS,
            Screen::Pin(_) => idle >= IDLE,
            Screen::Staff(_) | Screen::Receipt => idle >= STAFF,
            Screen::Cleaning(since) => now.saturating_duration_since(*since) >= CLEANING,
        };
        if gone {
            self.start_over(context);
        }
    }

    /// Shows the thank-you, because the signature is on the disk.
    pub fn sealed(&mut self, now: Instant) {
        if let Screen::Visit(visit) = &mut self.screen {
            // Dropping the visit wipes its draft. Only the first name is kept, for the thank-you,
            // and the ink that is seen to be sealed.
            let name = visit.take_given_name();
            let ink = visit.copy_ink();
            self.keyboard.reset();
            self.keyboard.come_back();
            training::complete(&mut self.training, Step::Sign);
            self.screen = Screen::Thanks(Thanks { name, ink });
            self.stay(now);
        }
    }

    /// Tells the signer that the signature was not stored. The form keeps what was written.
    pub fn not_sealed(&mut self, failure: StoreFailure, now: Instant) -> Action {
        self.stay(now);
        match &mut self.screen {
            Screen::Visit(visit) => visit.not_sealed(failure),
            Screen::Attract
            | Screen::Thanks(_)
            | Screen::Pin(_)
            | Screen::Staff(_)
            | Screen::Receipt
            | Screen::Cleaning(_) => Action::None,
        }
    }

    /// Returns true if time alone can change the screen. The attract screen stays as it is unless
    /// somebody has chosen a language or a size, so it is drawn only once.
    #[must_use]
    pub fn needs_clock(&self, context: &Context) -> bool {
        !matches!(self.screen, Screen::Attract) || self.is_changed(context.petition.language())
    }

    /// The language of the screens now.
    #[must_use]
    pub fn language(&self) -> &Language {
        self.words.language()
    }

    /// The factor by which everything is drawn larger than usual.
    #[must_use]
    pub fn scale(&self) -> f32 {
        f32::from(self.percent) / 100.0
    }

    fn is_changed(&self, first: &Language) -> bool {
        self.percent != SIZES[0] || self.contrast || self.words.language() != first
    }

    /// The height that the on-screen keyboard covers at the foot of the screen, in logical pixels.
    #[must_use]
    pub fn covered(&self) -> f32 {
        match &self.screen {
            Screen::Visit(visit) => visit.covered(&self.keyboard),
            Screen::Staff(staff) => staff.covered(&self.keyboard),
            Screen::Attract
            | Screen::Thanks(_)
            | Screen::Pin(_)
            | Screen::Cleaning(_)
            | Screen::Receipt => 0.0,
        }
    }

    /// The id of the scrollable area that is shown.
    #[must_use]
    pub fn area(&self) -> widget::Id {
        match &self.screen {
            Screen::Attract => ids::ATTRACT_PAGE,
            Screen::Visit(_) | Screen::Cleaning(_) => ids::FORM,
            Screen::Thanks(_) => ids::THANKS_PAGE,
            Screen::Pin(_) => ids::PIN_PAGE,
            Screen::Staff(_) => ids::STAFF_PAGE,
            Screen::Receipt => ids::RECEIPT_PAGE,
        }
    }

    /// The appearance of the screens now.
    #[must_use]
    pub fn appearance(&self, context: &Context) -> Appearance {
        if self.contrast {
            Appearance::Contrast
        } else {
            context.appearance
        }
    }

    /// Returns true if the window's own button may close the program, which is so only behind the
    /// PIN.
    #[must_use]
    pub fn may_close(&self) -> bool {
        matches!(self.screen, Screen::Staff(_))
    }

    /// The name of the screen that is shown.
    #[must_use]
    pub fn screen(&self) -> ScreenName {
        match &self.screen {
            Screen::Attract => ScreenName::Attract,
            Screen::Visit(_) => ScreenName::Visit,
            Screen::Thanks(_) => ScreenName::Thanks,
            Screen::Pin(_) => ScreenName::Pin,
            Screen::Staff(_) => ScreenName::Staff,
            Screen::Cleaning(_) => ScreenName::Cleaning,
            Screen::Receipt => ScreenName::Receipt,
        }
    }

    /// Goes back to the attract screen in the petition's first language. Dropping the screen wipes
    /// everything that it held.
    fn start_over(&mut self, context: &Context) {
        self.screen = Screen::Attract;
        self.keyboard.reset();
        self.keyboard.come_back();
        self.percent = SIZES[0];
        self.contrast = false;
        if self.words.language() != context.petition.language() {
            self.words = Words::new(context.petition.language());
        }
    }
}
