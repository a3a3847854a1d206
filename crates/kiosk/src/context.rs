//! What the screens are told of station, campaign and machine.

use std::sync::Arc;

use iced::Size;

use crate::ui::matrix::Matrix;
use crate::ui::theme::Appearance;
use petition::Petition;

/// What the screens are told.
#[derive(Debug, Clone)]
pub struct Context {
    /// What is signed.
    pub petition: Arc<Petition>,
    /// Where this is.
    pub event: Option<String>,
    /// Where it could be: the campaign's events.
    pub events: Vec<String>,
    /// The shift that was opened.
    pub shift: Option<Shift>,
    /// How many signatures a day the campaign hopes for at a station.
    pub goal: Option<u64>,
    /// Whether signers are told how many signed here today.
    pub shows_count: bool,
    /// How the screens look.
    pub look: Appearance,
    /// What is known of the machine.
    pub machine: Machine,
    /// Nothing counts; every screen says so.
    pub practice: bool,
    /// The PIN of practice, which is no secret.
    pub practice_pin: Option<&'static str>,
    /// Whether a signature could be sealed and stored now.
    pub collecting: bool,
    /// Entries in this station's ledger.
    pub count: u64,
    /// Of those, how many today.
    pub count_now: u64,
    /// The code of the ledger's head.
    pub head: String,
    /// What came of the last turn-in: nothing while it is written; in words where it is, or why it
    /// is not.
    pub turned_in: Option<Option<Result<String, String>>>,
    /// What came of the last receipt: in words where it is, or why there is none.
    pub receipt: Option<Result<String, String>>,
    /// What staff should know, worst first.
    pub trouble: Vec<Trouble>,
    /// The QR code of the online petition.
    pub code: Option<Matrix>,
    /// Its address, as a person types it.
    pub short_address: String,
    /// The size of the window, in logical pixels.
    pub size: Size,
}

impl Context {
    /// Whether letter and form stand side by side.
    pub(super) fn is_wide(&self) -> bool {
        self.size.width >= 900.0 && self.size.width > self.size.height
    }
}

/// A volunteer's time at a station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Who; empty where nobody said.
    pub volunteer: String,
    /// Since when, in words.
    pub since: String,
    /// How many signed in it.
    pub count: u64,
}

/// What is known of the machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Machine {
    /// `None` where it has none.
    pub battery: Option<Battery>,
    /// For how many signatures there is room; `None` where the system does not say.
    pub room: Option<u64>,
    /// Whether the mirror is up to date; `None` where there is none.
    pub mirror: Option<bool>,
    /// The day and time that it believes in, in words.
    pub clock: String,
    /// It cannot be that late, or that early.
    pub clock_is_wrong: bool,
}

/// A battery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Battery {
    /// How full it is, in percent.
    pub percent: u8,
    /// Whether it is full, or being filled.
    pub charging: bool,
}

/// Something that is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// What.
    pub what: String,
    /// What to do.
    pub what_to_do: String,
}
