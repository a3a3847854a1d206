//! The screens of the first run: start a drive, join one, or practice. They do no I/O; `app` does
//! what they ask for.

mod joining;
mod pin;
mod view;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use iced::widget;
use zeroize::{Zeroize as _, Zeroizing};

use crate::failure::Failure;
use kiosk::ui::keyboard::{Keyboard, Purpose, Stroke};
use kiosk::ui::writing::{Caret, Writing};
use ledger::campaign::{Joining, Passphrase, Pin, PinError, Strength};

/// The scrollable area of every page.
pub const AREA: widget::Id = widget::Id::new("setup");

/// A field of the first run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// The passphrase of the key.
    Passphrase,
    /// The passphrase, typed again.
    Again,
    /// The petition's file.
    Petition,
    /// The online address.
    Online,
    /// The first event.
    Event,
    /// The staff's PIN.
    Pin,
    /// The folder of a campaign to join.
    Folder,
    /// The first of the two words that the organizer is asked for.
    FirstWord,
    /// The second one.
    SecondWord,
    /// A PIN of one's own, in place of the one that is offered.
    OwnPin,
}

impl Ask {
    /// The fields of "Start a drive", in order.
    pub const START: [Self; 6] = [
        Self::Passphrase,
        Self::Again,
        Self::Petition,
        Self::Online,
        Self::Event,
        Self::Pin,
    ];

    /// The fields of the page on which two words are compared.
    pub const WORDS: [Self; 2] = [Self::FirstWord, Self::SecondWord];

    /// The id by which focus and tests find the field.
    #[must_use]
    pub fn id(self) -> widget::Id {
        widget::Id::new(match self {
            Self::Passphrase => "setup-passphrase",
            Self::Again => "setup-again",
            Self::Petition => "setup-petition",
            Self::Online => "setup-online",
            Self::Event => "setup-event",
            Self::Pin => "setup-pin",
            Self::Folder => "setup-folder",
            Self::FirstWord => "setup-first-word",
            Self::SecondWord => "setup-second-word",
            Self::OwnPin => "setup-own-pin",
        })
    }

    /// The id of the field with everything that belongs to it.
    #[must_use]
    pub fn group(self) -> widget::Id {
        widget::Id::new(if Self::WORDS.contains(&self) {
            "setup-words"
        } else {
            "setup-pin-choice"
        })
    }

    /// The widget that the keyboard must not cover: the field, with the words suggested below it.
    fn whole(self) -> widget::Id {
        if Self::WORDS.contains(&self) || self == Self::OwnPin {
            self.group()
        } else {
            self.id()
        }
    }

    fn is_secret(self) -> bool {
        matches!(self, Self::Passphrase | Self::Again)
    }
}

/// A message of the first run.
#[derive(Clone)]
pub enum Message {
    /// Shows a page.
    Show(Page),
    /// Changes a field.
    Typed(Ask, String),
    /// A field was touched, or its focus has changed.
    Caret(Ask, Caret),
    /// Presses Enter in a field.
    Entered(Ask),
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
    /// A passphrase was made, to be offered.
    Offered(Passphrase),
    /// Takes the passphrase that is offered.
    TakeOffered,
    /// Asks for another passphrase to be offered.
    OfferAnother,
    /// Starts the drive.
    Make,
    /// Reads the campaign in this folder, to be looked at.
    Look(PathBuf),
    /// The campaign was read.
    Read(Arc<Joining>),
    /// Takes a word that is suggested.
    TakeWord(&'static str),
    /// Compares the two words, and joins the campaign if they are right.
    Compare,
    /// A PIN was made, to be offered.
    PinOffered(Zeroizing<String>),
    /// Asks for another PIN to be offered.
    OfferAnotherPin,
    /// Takes the PIN that was typed, or the one that is offered.
    TakePin,
    /// Looks for sticks again.
    FindCampaigns,
    /// Campaign folders were found on sticks.
    Found(Result<Vec<PathBuf>, Failure>),
    /// Starting, joining or practising failed.
    Failed(Failure),
    /// Starts or continues practice.
    Practice,
    /// Ends the program.
    Close,
}

impl fmt::Debug for Message {
    /// Leaves out what was typed: a passphrase is among it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// The pages of the first run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The choice between starting, joining and practising.
    #[default]
    Ways,
    /// Start a drive.
    Start,
    /// Join a drive: find its folder.
    Join,
    /// Join a drive: compare two words with the organizer.
    Words,
    /// The PIN of this station.
    Pin,
}

/// The answers that a drive is started with.
pub struct Start {
    /// The passphrase that opens the key.
    pub passphrase: Zeroizing<String>,
    /// The petition's file; empty for the bundled petition.
    pub petition: String,
    /// The online address; may be empty.
    pub online: String,
    /// The first event; may be empty.
    pub event: String,
    /// The staff's PIN.
    pub pin: Zeroizing<String>,
}

impl fmt::Debug for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Start(..)")
    }
}

/// A request of the first run.
#[derive(Debug)]
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Make a passphrase to offer.
    OfferPassphrase,
    /// Make a campaign.
    Start(Start),
    /// Read the campaign in a folder.
    Look(PathBuf),
    /// Take over a campaign with these two words.
    Join(Arc<Joining>, [String; 2]),
    /// Make a PIN to offer.
    OfferPin,
    /// Keep the hash of this PIN on this station.
    SavePin(Zeroizing<String>),
    /// Open the practice campaign.
    Practice,
    /// Find campaigns on sticks.
    FindCampaigns,
    /// Put the caret here.
    Focus(widget::Id),
    /// Scroll until this is in sight.
    Reveal(widget::Id),
    /// End the program.
    Close,
}

/// A field that cannot be used as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    OtherWord,
    PassphraseTooShort,
    PassphraseGuessable,
    PassphrasesDiffer,
    NotAPin,
    PinTooCommon,
}

/// The first run.
#[derive(Default)]
pub struct Setup {
    page: Page,
    typed: [Zeroizing<String>; 10],
    /// The passphrase that is offered on the page that starts a drive.
    offered: Option<Passphrase>,
    /// The strength of the passphrase that was typed.
    strength: Option<Strength>,
    /// The campaign that a person looks at before it is joined.
    joining: Option<Arc<Joining>>,
    /// The field for a word that suggestions are shown for.
    suggesting: Option<Ask>,
    /// The PIN that is offered.
    pin: Zeroizing<String>,
    faults: Vec<(Ask, Fault)>,
    failure: Option<Failure>,
    is_working: bool,
    found: Vec<PathBuf>,
    keyboard: Keyboard,
    writing: Writing<Ask>,
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
            }
            Message::Read(joining) => return self.read(joining),
            Message::PinOffered(digits) => self.pin = digits,
            Message::Found(Ok(folders)) => self.found = folders,
            Message::Found(Err(failure)) => self.failure = Some(failure),
            _ if self.is_working => {}
            Message::Show(page) => {
                self.show(page);
                self.offered = None;
                return match page {
                    Page::Join => Action::FindCampaigns,
                    Page::Start => Action::OfferPassphrase,
                    Page::Ways | Page::Words | Page::Pin => Action::None,
                };
            }
            Message::Typed(ask, typed) => {
                self.writing.write_into(ask);
                self.fill_in(ask, typed);
            }
            Message::Offered(passphrase) if self.page == Page::Start => {
                self.offered = Some(passphrase);
            }
            Message::Offered(_) => {}
            Message::OfferAnother => return Action::OfferPassphrase,
            Message::TakeOffered => {
                if let Some(offered) = &self.offered {
                    let words = offered.exposed().to_owned();
                    self.fill_in(Ask::Passphrase, words);
                    // It is typed again from paper, which shows that it was written down.
                    self.fill_in(Ask::Again, String::new());
                    self.writing.go_on(Ask::Again);
                    return Action::Focus(Ask::Again.id());
                }
            }
            Message::Caret(ask, caret) => return self.follow(ask, caret),
            Message::Entered(ask) => return self.go_on(ask),
            Message::Key(Stroke::Next) => {
                return self
                    .writing
                    .on_screen()
                    .map_or(Action::None, |ask| self.go_on(ask));
            }
            Message::Key(Stroke::Hide) => self.writing.end(),
            Message::Key(stroke) => self.keyboard.strike(&stroke),
            Message::Make => return self.make(),
            Message::Look(folder) => {
                self.writing.end();
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

    /// Fits the keyboard to a screen of this size, and brings the field that is written into into
    /// sight again.
    pub fn resized(&mut self, size: iced::Size) -> Action {
        self.keyboard.fit(size);
        self.writing
            .field()
            .map_or(Action::None, |ask| Action::Reveal(ask.whole()))
    }

    fn follow(&mut self, ask: Ask, caret: Caret) -> Action {
        let Some(begun) = self.writing.follow(ask, caret, &mut self.keyboard).begun else {
            return Action::None;
        };
        self.keyboard.reset();
        Action::Reveal(begun.whole())
    }

    /// The height of the foot of the screen that the keyboard covers, in logical pixels.
    #[must_use]
    pub fn covered(&self) -> f32 {
        self.writing.covered(&self.keyboard, purpose)
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

    fn go_on(&mut self, ask: Ask) -> Action {
        match ask {
            Ask::SecondWord => return self.compare(),
            Ask::OwnPin => return self.take_pin(),
            _ => {}
        }
        let fields: &[Ask] = match ask {
            Ask::FirstWord => &Ask::WORDS,
            _ => &Ask::START,
        };
        let next = fields
            .iter()
            .skip_while(|known| **known != ask)
            .nth(1)
            .copied();
        self.keyboard.reset();
        match next {
            Some(next) => self.writing.go_on(next),
            None => self.writing.end(),
        }
        next.map_or(Action::None, |next| Action::Focus(next.id()))
    }

    fn make(&mut self) -> Action {
        self.writing.end();
        self.faults = self.check();
        if !self.faults.is_empty() {
            return Action::None;
        }
        self.is_working = true;
        Action::Start(Start {
            passphrase: self.typed[Ask::Passphrase as usize].clone(),
            petition: self.typed(Ask::Petition).trim().to_owned(),
            online: self.typed(Ask::Online).trim().to_owned(),
            event: self.typed(Ask::Event).trim().to_owned(),
            pin: self.typed[Ask::Pin as usize].clone(),
        })
    }

    /// Every field that cannot be used as it is.
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
        Ask::Online => Purpose::Email,
        Ask::Passphrase
        | Ask::Again
        | Ask::Petition
        | Ask::Event
        | Ask::Folder
        | Ask::FirstWord
        | Ask::SecondWord => Purpose::Words,
    }
}

#[cfg(test)]
mod tests;
