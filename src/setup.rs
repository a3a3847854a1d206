//! The screens of the first run: start a drive, join one, or practice. They do no I/O; `app` does
//! what they ask for.

mod after;
mod choosing;
mod joining;
mod leaving;
mod messages;
mod pin;
mod preview;
mod view;

use std::fmt;
use std::sync::Arc;

use iced::{Size, widget};
use zeroize::{Zeroize as _, Zeroizing};

use crate::failure::Failure;
use crate::ready::{Facts, Ready};
use kiosk::ui::keyboard::{Keyboard, Purpose, Stroke};
use kiosk::ui::writing::{Caret, Writing};
use ledger::campaign::{Joining, Passphrase, Pin, PinError, Strength};
use petition::Language;

pub use leaving::{Aside, Leaving};
use messages::Fault;
pub use messages::{Action, Ask, Chosen, FoundDrive, Listed, Message, Page, Start};
use preview::Preview;

/// The scrollable area of every page.
pub const AREA: widget::Id = widget::Id::new("setup");

/// The sentence that says what failed.
const FAILED: widget::Id = widget::Id::new("setup-failed");

/// The first run.
pub struct Setup {
    page: Page,
    typed: [Zeroizing<String>; Ask::COUNT],
    /// The passphrase that is offered on the page that starts a drive.
    offered: Option<Passphrase>,
    /// True while the passphrase is the one that was offered. It need not be typed again then: two
    /// of its words are asked back afterwards.
    is_offered: bool,
    /// The strength of the passphrase that was typed.
    strength: Option<Strength>,
    /// The files that may be petitions; `None` before anybody has looked.
    listed: Option<Vec<Listed>>,
    /// The petition that the drive is started with; `None` for the bundled petition.
    chosen: Option<Chosen>,
    preview: Option<Box<Preview>>,
    /// What was done after the start, and what is left to do.
    facts: Facts,
    ready: Ready,
    /// The numbers of the two words of the passphrase that are asked back.
    back: [usize; 2],
    shows_words: bool,
    /// The drives that were put aside on this machine.
    aside: Vec<Aside>,
    /// The drive that could be left.
    leaving: Leaving,
    /// The campaign that a person looks at before it is joined.
    joining: Option<Arc<Joining>>,
    /// The field for a word that suggestions are shown for.
    suggesting: Option<Ask>,
    /// The PIN that is offered.
    pin: Zeroizing<String>,
    faults: Vec<(Ask, Fault)>,
    failure: Option<Failure>,
    is_working: bool,
    found: Vec<FoundDrive>,
    keyboard: Keyboard,
    /// The language of the pages.
    language: Language,
    writing: Writing<Ask>,
    /// The size of the window, in logical pixels.
    size: Size,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            page: Page::default(),
            typed: Default::default(),
            offered: None,
            is_offered: false,
            strength: None,
            listed: None,
            chosen: None,
            preview: None,
            facts: Facts::default(),
            ready: Ready::default(),
            back: [1, 2],
            shows_words: false,
            aside: Vec::new(),
            leaving: Leaving::default(),
            joining: None,
            suggesting: None,
            pin: Zeroizing::default(),
            faults: Vec::new(),
            failure: None,
            is_working: false,
            found: Vec::new(),
            keyboard: Keyboard::default(),
            language: Language::english(),
            writing: Writing::default(),
            size: Size::new(1_280.0, 800.0),
        }
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Setup(..)")
    }
}

impl Setup {
    /// Acts on a message. While a station is being made, only the answer counts.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Failed(failure) => {
                self.is_working = false;
                self.failure = Some(failure);
                return Action::Reveal(FAILED);
            }
            Message::Read(joining) => return self.read(joining),
            Message::Listed(listed) => self.take_list(listed),
            Message::PetitionRead(read) => return self.preview(read),
            Message::KeyOpened(offered) => return self.key_opened(offered),
            Message::Started(facts, back) => return self.started(facts, back),
            Message::PinOffered(digits) => self.pin = digits,
            Message::Found(Ok(found)) => self.found = found,
            Message::Found(Err(failure)) => self.failure = Some(failure),
            Message::Ready(message) => {
                return Action::Ready(self.ready.update(message, &self.facts.done));
            }
            _ if self.is_working => {}
            Message::Show(page) => return self.go_to(page),
            Message::ChooseLanguage(language) => {
                self.speak(&language);
                return Action::Speak(language);
            }
            Message::Typed(ask, typed) => {
                if ask == Ask::Passphrase && std::mem::take(&mut self.is_offered) {
                    self.fill_in(Ask::Again, String::new());
                }
                self.fill_in(ask, typed);
            }
            Message::Offered(passphrase) if self.page == Page::Start => {
                self.offered = Some(passphrase);
                if self.is_offered {
                    self.take_offered();
                }
            }
            Message::Offered(_) => {}
            Message::OfferAnother => return Action::OfferPassphrase,
            Message::TakeOffered => self.take_offered(),
            Message::Caret(ask, caret) => return self.follow(ask, caret),
            Message::Entered(ask) => return self.go_on(ask),
            Message::Key(Stroke::Next) => {
                let written = self.writing.on_screen();
                return written.map_or(Action::None, |ask| self.go_on(ask));
            }
            Message::Key(Stroke::Hide) => self.stop_writing(),
            Message::Key(stroke) => self.keyboard.strike(&stroke),
            Message::ListPetitions => return Action::ListPetitions,
            Message::LookAtPetition(path) => {
                self.stop_writing();
                self.is_working = true;
                self.failure = None;
                return Action::ReadPetition(path);
            }
            Message::Preview(message) => return self.touch_preview(message),
            Message::ShowAsRead => return self.show_as_read(),
            Message::TakePetition => {
                if let Some(preview) = self.preview.take() {
                    self.chosen = Some(preview.into_chosen());
                }
                self.show(Page::Start);
                return Action::Top;
            }
            Message::Make => return self.make(),
            Message::ShowWords => self.shows_words = !self.shows_words,
            Message::CheckPassphrase => return self.check_passphrase(),
            Message::Begin if self.facts.done.passphrase => return Action::Begin,
            Message::Begin => return Action::Reveal(Ask::FirstOfPassphrase.group()),
            Message::Look(folder) => {
                self.stop_writing();
                self.is_working = true;
                return Action::Look(folder);
            }
            Message::TakeWord(word) => return self.take_word(word),
            Message::Compare => return self.compare(),
            Message::OfferAnotherPin => return Action::OfferPin,
            Message::TakePin => return self.take_pin(),
            Message::FindCampaigns => return Action::FindCampaigns,
            Message::Practice => {
                self.is_working = true;
                return Action::Practice;
            }
            Message::OpenKey => return self.open_key(),
            Message::Stay => return Action::Begin,
            Message::LeaveDrive => {
                self.is_working = true;
                return Action::LeaveDrive;
            }
            Message::TakeUp(folder) => {
                self.is_working = true;
                return Action::TakeUp(folder);
            }
            Message::Close => return Action::Close,
        }
        Action::None
    }

    /// A key of a hardware keyboard was pressed. If it writes something, the keyboard on the screen
    /// is not needed.
    pub fn key_pressed(&mut self, letter: Option<char>) {
        if letter.is_some() {
            self.keyboard.stay_away();
            self.writing.put_keyboard_away();
        }
    }

    /// Brings the field that is written into into sight again, because the screen was turned.
    pub fn reveal_field(&self) -> Action {
        self.writing
            .field()
            .map_or(Action::None, |ask| Action::Reveal(ask.group()))
    }

    /// The pages are in this language: the keyboard on the screen begins with its letters.
    pub fn speak(&mut self, language: &Language) {
        self.language.clone_from(language);
    }

    /// The window has this size.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.keyboard.fit(size);
        if let Some(preview) = &mut self.preview {
            preview.resize(size);
        }
    }

    /// The height of the foot of the screen that the keyboard covers, in logical pixels.
    #[must_use]
    pub fn covered(&self) -> f32 {
        self.writing.covered(&self.keyboard, purpose)
    }

    fn go_to(&mut self, page: Page) -> Action {
        let from = self.page;
        self.show(page);
        match page {
            Page::Join => Action::FindCampaigns,
            Page::Petition => Action::ListPetitions,
            // What was typed stays while the petition is chosen.
            Page::Start if matches!(from, Page::Petition | Page::Preview) => Action::Top,
            Page::Start => {
                self.writing.write_into(Ask::Passphrase);
                self.offered = None;
                Action::OfferPassphrase
            }
            Page::Ways => {
                self.offered = None;
                Action::None
            }
            Page::Forgotten => {
                self.writing.write_into(Ask::Opening);
                Action::None
            }
            Page::Preview | Page::Ready | Page::Words | Page::Pin | Page::Leave => Action::None,
        }
    }

    fn show(&mut self, page: Page) {
        self.page = page;
        self.failure = None;
        self.writing.end();
        self.suggesting = None;
        self.faults.clear();
    }

    fn typed(&self, ask: Ask) -> &str {
        &self.typed[ask as usize]
    }

    fn fill_in(&mut self, ask: Ask, typed: String) {
        let place = &mut self.typed[ask as usize];
        place.zeroize();
        *place = Zeroizing::new(typed);
        if ask == Ask::Passphrase {
            let passphrase = Passphrase::new(&self.typed[ask as usize]);
            self.strength = Some(passphrase.strength());
        }
        if Ask::WORDS.contains(&ask) {
            self.suggesting = Some(ask);
        }
        self.faults.retain(|(at, _)| *at != ask);
        self.failure = None;
    }

    fn take_offered(&mut self) {
        let Some(offered) = &self.offered else {
            return;
        };
        let words = offered.exposed().to_owned();
        self.fill_in(Ask::Passphrase, words.clone());
        self.fill_in(Ask::Again, words);
        self.writing.end();
        self.is_offered = true;
    }

    /// Follows the caret: what was written before is left, and the keyboard comes.
    fn follow(&mut self, ask: Ask, caret: Caret) -> Action {
        let change = self.writing.follow(ask, caret, &mut self.keyboard);
        if change.left.is_some() || change.begun.is_some() {
            self.leave_field();
        }
        let Some(begun) = change.begun else {
            return Action::None;
        };
        self.show_keys(begun);
        // The keyboard must not cover the field, nor what belongs to it.
        Action::Reveal(begun.group())
    }

    fn show_keys(&mut self, ask: Ask) {
        let language = self.language.as_str();
        self.keyboard.begin(ask.id(), purpose(ask), language, false);
    }

    /// Puts the keyboard on the screen away. With a real keyboard the ring stays in its field, in
    /// case the form is refused; the page that comes otherwise begins without one.
    fn stop_writing(&mut self) {
        self.leave_field();
        self.writing.end_on_screen(&self.keyboard);
    }

    /// Adds https:// to an address that lacks it and is one with it.
    fn leave_field(&mut self) {
        let typed = self.typed(Ask::Online).trim();
        if typed.is_empty() || petition::check_address(typed).is_ok() {
            return;
        }
        let whole = format!("https://{typed}");
        if typed.contains('.') && petition::check_address(&whole).is_ok() {
            self.fill_in(Ask::Online, whole);
        }
    }

    fn go_on(&mut self, ask: Ask) -> Action {
        match ask {
            Ask::SecondWord => return self.compare(),
            Ask::SecondOfPassphrase => return self.check_passphrase(),
            Ask::OwnPin => return self.take_pin(),
            Ask::Opening => return self.open_key(),
            Ask::Petition => return self.look_at_typed(),
            _ => self.leave_field(),
        }
        let fields: &[Ask] = match ask {
            Ask::FirstWord => &Ask::WORDS,
            Ask::FirstOfPassphrase => &Ask::BACK,
            _ => &Ask::START,
        };
        let next = fields
            .iter()
            .skip_while(|known| **known != ask)
            .skip(1)
            .find(|known| **known != Ask::Again || !self.is_offered)
            .copied();
        match next {
            Some(next) => {
                self.writing.go_on(next);
                self.show_keys(next);
            }
            None => self.writing.end_on_screen(&self.keyboard),
        }
        next.map_or(Action::None, |next| Action::Focus(next.id()))
    }

    fn make(&mut self) -> Action {
        self.stop_writing();
        self.failure = None;
        self.faults = self.check();
        if let Some((first, _)) = self.faults.first() {
            return Action::Reveal(first.id());
        }
        self.is_working = true;
        let chosen = self.chosen.as_ref();
        Action::Start(Start {
            passphrase: self.typed[Ask::Passphrase as usize].clone(),
            petition: chosen.map(|chosen| Arc::clone(&chosen.petition)),
            online: self.typed(Ask::Online).trim().to_owned(),
            event: self.typed(Ask::Event).trim().to_owned(),
            pin: self.typed[Ask::Pin as usize].clone(),
        })
    }

    /// Every field that cannot be used as it is, from the top of the page down.
    fn check(&self) -> Vec<(Ask, Fault)> {
        let mut faults = Vec::new();
        match self.strength.unwrap_or(Strength::TooShort) {
            Strength::TooShort => faults.push((Ask::Passphrase, Fault::PassphraseTooShort)),
            Strength::Guessable => faults.push((Ask::Passphrase, Fault::PassphraseGuessable)),
            Strength::Fair | Strength::Strong => {
                if self.typed(Ask::Passphrase) != self.typed(Ask::Again) {
                    faults.push((Ask::Again, Fault::PassphrasesDiffer));
                }
            }
        }
        let online = self.typed(Ask::Online).trim();
        if !online.is_empty() && petition::check_address(online).is_err() {
            faults.push((Ask::Online, Fault::BadAddress));
        }
        let event = self.typed(Ask::Event).trim();
        if !event.is_empty() && ledger::campaign::check_name(event).is_err() {
            faults.push((Ask::Event, Fault::BadEvent));
        }
        if let Some(fault) = fault_of_pin(self.typed(Ask::Pin)) {
            faults.push((Ask::Pin, fault));
        }
        faults
    }
}

fn fault_of_pin(typed: &str) -> Option<Fault> {
    match Pin::check(typed) {
        Ok(()) => None,
        Err(PinError::Common) => Some(Fault::PinTooCommon),
        Err(_) => Some(Fault::NotAPin),
    }
}

fn purpose(ask: Ask) -> Purpose {
    match ask {
        Ask::Pin | Ask::OwnPin => Purpose::Digits,
        Ask::Online => Purpose::Address,
        Ask::Event => Purpose::Words,
        // The words that are offered are English, and so are most paths.
        Ask::Passphrase
        | Ask::Again
        | Ask::Petition
        | Ask::Folder
        | Ask::FirstWord
        | Ask::SecondWord
        | Ask::FirstOfPassphrase
        | Ask::Opening
        | Ask::SecondOfPassphrase => Purpose::Code,
    }
}

#[cfg(test)]
mod tests;
