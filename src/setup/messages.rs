//! The fields, the pages and the messages of the first run, and its requests to the program.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use iced::widget;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::ready;
use kiosk::ui::keyboard::Stroke;
use kiosk::ui::writing::Caret;
use ledger::campaign::{Joining, Passphrase};
use petition::{Language, Note, Petition};

/// A field of the first run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// The passphrase of the key.
    Passphrase,
    /// The passphrase, typed again.
    Again,
    /// The petition's file, where it is not among those that were found.
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
    /// The first of the two words of the passphrase that are asked back.
    FirstOfPassphrase,
    /// The second one.
    SecondOfPassphrase,
    /// The passphrase with which a forgotten PIN is replaced.
    Opening,
}

impl Ask {
    /// The number of fields.
    pub(super) const COUNT: usize = Self::Opening as usize + 1;

    /// The fields of "Start a drive", in order.
    pub const START: [Self; 5] = [
        Self::Passphrase,
        Self::Again,
        Self::Online,
        Self::Event,
        Self::Pin,
    ];

    /// The fields of the page on which two words are compared.
    pub const WORDS: [Self; 2] = [Self::FirstWord, Self::SecondWord];

    /// The fields in which two words of the passphrase are written back.
    pub const BACK: [Self; 2] = [Self::FirstOfPassphrase, Self::SecondOfPassphrase];

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
            Self::FirstOfPassphrase => "ready-first-word",
            Self::SecondOfPassphrase => "ready-second-word",
            Self::Opening => "forgotten-passphrase",
        })
    }

    /// The id of the field with everything that belongs to it.
    #[must_use]
    pub fn group(self) -> widget::Id {
        widget::Id::new(match self {
            Self::FirstWord | Self::SecondWord => "setup-words",
            Self::FirstOfPassphrase | Self::SecondOfPassphrase => "ready-passphrase",
            Self::OwnPin => "setup-pin-choice",
            _ => return self.id(),
        })
    }

    pub(super) fn is_secret(self) -> bool {
        matches!(self, Self::Passphrase | Self::Again | Self::Opening)
    }
}

/// A message of the first run.
#[derive(Clone)]
pub enum Message {
    /// Shows a page.
    Show(Page),
    /// Speaks another language on every page.
    ChooseLanguage(Language),
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
    /// Looks for petition files again.
    ListPetitions,
    /// Files were found that may be petitions.
    Listed(Result<Vec<Listed>, Failure>),
    /// Reads a petition's file, to be looked at; `None` for the bundled petition.
    LookAtPetition(Option<PathBuf>),
    /// A petition was read, or cannot be signed.
    PetitionRead(Result<Chosen, Failure>),
    /// Something was touched in the preview.
    Preview(kiosk::Message),
    /// Shows how a letter was understood, in the preview.
    ShowAsRead,
    /// Takes the petition of the preview.
    TakePetition,
    /// Starts the drive.
    Make,
    /// The drive was started: the page of what is left to do. Two words of the passphrase are asked
    /// back, by their numbers.
    Started(ready::Facts, [usize; 2]),
    /// Of the page after the start.
    Ready(ready::Message),
    /// Shows the words of the passphrase once more, or hides them.
    ShowWords,
    /// Compares two words of the passphrase, or confirms that it was written down.
    CheckPassphrase,
    /// Goes on to the first screen of signers.
    Begin,
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
    Found(Result<Vec<FoundDrive>, Failure>),
    /// Starting, joining or practising failed.
    Failed(Failure),
    /// Starts or continues practice.
    Practice,
    /// Opens the organizer's key with the passphrase, to replace a forgotten PIN.
    OpenKey,
    /// The passphrase has opened it; this PIN is offered.
    KeyOpened(Zeroizing<String>),
    /// Goes back to the first screen of signers.
    Stay,
    /// Puts the drive of this machine aside.
    LeaveDrive,
    /// Takes up a drive that was put aside in this folder.
    TakeUp(PathBuf),
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
    /// Start a drive: choose the petition.
    Petition,
    /// Start a drive: the petition as signers will see it.
    Preview,
    /// Start a drive: what is left to do afterwards.
    Ready,
    /// Join a drive: find its folder.
    Join,
    /// Join a drive: compare two words with the organizer.
    Words,
    /// The PIN of this station.
    Pin,
    /// Leave the drive of this machine.
    Leave,
    /// Replace a PIN that was forgotten.
    Forgotten,
}

/// A file that may be a petition: its title, or why it is none.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The path of the file.
    pub path: PathBuf,
    /// The petition's title.
    pub title: Result<String, Failure>,
}

/// A campaign folder that was found on a stick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundDrive {
    /// The folder.
    pub folder: PathBuf,
    /// The name of the stick, and of the folder on it: "BLUE · campaign".
    pub name: String,
}

/// A petition that was read and can be signed, on the screen and on paper.
#[derive(Clone)]
pub struct Chosen {
    /// Its file; `None` for the bundled petition.
    pub path: Option<PathBuf>,
    /// The petition as it was read. It is what a drive is started with, whatever becomes of the file.
    pub petition: Arc<Petition>,
    /// What a person should look at, if it was made from a letter; `None` for a petition file.
    pub notes: Option<Vec<Note>>,
    /// The moment at which it was read.
    pub now: Instant,
}

/// The answers that a drive is started with.
pub struct Start {
    /// The passphrase that opens the key.
    pub passphrase: Zeroizing<String>,
    /// The petition; `None` for the bundled petition.
    pub petition: Option<Arc<Petition>>,
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
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Speak this language from now on, and let the station begin in it.
    Speak(Language),
    /// Make a passphrase to offer.
    OfferPassphrase,
    /// Find files that may be petitions.
    ListPetitions,
    /// Read a petition's file; `None` for the bundled petition.
    ReadPetition(Option<PathBuf>),
    /// Make a campaign.
    Start(Start),
    /// Do a step of the page after the start.
    Ready(ready::Action),
    /// Show the first screen of signers.
    Begin,
    /// Read the campaign in a folder.
    Look(PathBuf),
    /// Take over a campaign with these two words.
    Join(Arc<Joining>, [String; 2]),
    /// Make a PIN to offer.
    OfferPin,
    /// Keep the hash of this PIN on this station.
    SavePin(Zeroizing<String>),
    /// Open the organizer's key with this passphrase.
    OpenKey(Zeroizing<String>),
    /// Put the drive of this machine aside.
    LeaveDrive,
    /// Take up a drive that was put aside in this folder.
    TakeUp(PathBuf),
    /// Open the practice campaign.
    Practice,
    /// Find campaigns on sticks.
    FindCampaigns,
    /// Put the caret here.
    Focus(widget::Id),
    /// Scroll until this is in sight.
    Reveal(widget::Id),
    /// Scroll to the top.
    Top,
    /// Scroll on by most of a page.
    Page(widget::Id),
    /// End the program.
    Close,
}

impl fmt::Debug for Action {
    /// Leaves out passphrases, PINs and words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(..)")
    }
}

/// A field that cannot be used as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    OtherWord,
    NotOnPaper,
    PassphraseTooShort,
    PassphraseGuessable,
    PassphrasesDiffer,
    BadAddress,
    BadEvent,
    NotAPin,
    PinTooCommon,
}
