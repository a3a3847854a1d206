//! What the screens are told of station, campaign and machine.

use std::path::PathBuf;
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
    /// How far the last turn-in is.
    pub turn_in: TurnInState,
    /// How far the last receipt is.
    pub receipt: ReceiptState,
    /// Everything that staff should know, worst first.
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

/// The state of a shift's receipt.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum ReceiptState {
    /// None was asked for since the last signature.
    #[default]
    Idle,
    /// The receipt is being written.
    Writing,
    /// The receipt is in a file.
    Done {
        /// The path of the file.
        path: PathBuf,
        /// How the shift ended, and where else the receipt went.
        how: ReceiptKind,
    },
    /// There is no receipt, for this reason, which is said in staff's language.
    Failed(String),
}

/// A receipt differs by how its shift ended and by where it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptKind {
    /// The printer has taken it.
    Printed,
    /// It is in its file only.
    Saved,
    /// The shift was open for too long and was ended without anybody asking.
    Overdue,
}

/// The state of a turn-in to a stick.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum TurnInState {
    /// Nothing was turned in since the last signature.
    #[default]
    Idle,
    /// Entries are being written to the stick.
    Writing,
    /// Every entry is on the stick and was read back.
    Done {
        /// The path of the file on the stick.
        path: PathBuf,
        /// The number of entries in it.
        entries: u64,
    },
    /// No stick was found.
    NoStick,
    /// Nothing was turned in, for this reason, which is said in staff's language.
    Failed(String),
}

/// Something that is wrong with the station. The staff's screen says what it is and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No signature can be stored, for this reason, which is said in staff's language.
    NotCollecting(String),
    /// The ledger is not where it was.
    LedgerGone {
        /// The path at which it was.
        path: PathBuf,
    },
    /// The ledger did not verify; signing goes on in a new one.
    LedgerSetAside {
        /// The path at which the old one is kept.
        path: PathBuf,
    },
    /// The mirror is not written any more.
    MirrorStopped {
        /// The folder that it was written into.
        folder: PathBuf,
    },
    /// The disk is full but for the reserve.
    DiskFull,
    /// There is room for only so many signatures.
    LittleRoom(u64),
    /// The battery is at so many percent and is not charging.
    BatteryLow(u8),
    /// The clock of the machine is wrong.
    ClockWrong,
    /// The key should have been destroyed by now.
    RetentionOver {
        /// The last day on which it should exist, in words.
        day: String,
    },
}

/// The reason why a signature was not stored, as far as the person who signs needs it. The kiosk
/// says it in that person's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreFailure {
    /// The disk is full.
    DiskFull,
    /// The ledger is not where it was, for example because a stick was pulled out.
    LedgerGone,
    /// Another program has the ledger open.
    LedgerInUse,
    /// The campaign's key was destroyed, or its destruction has begun.
    CampaignOver,
    /// The campaign's key was never tested, so nothing may be sealed to it.
    KeyUntested,
    /// The ledger cannot be written to.
    ReadOnly,
    /// Anything else; the log has it.
    Other,
}
