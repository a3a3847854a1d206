//! Everything that the screens show about the station, its campaign and the machine.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Size;

use crate::ui::matrix::Matrix;
use crate::ui::theme::Appearance;
use petition::{Language, Petition};

/// Everything that the screens are shown.
#[derive(Debug, Clone)]
pub struct Context {
    /// The petition that is signed.
    pub petition: Arc<Petition>,
    /// The day until which the organizer keeps what signers write, as `2027-06-30`.
    pub retention: Option<String>,
    /// True once that day has passed: nothing is collected any more.
    pub is_over: bool,
    /// The event at which signatures are collected now.
    pub event: Option<String>,
    /// The name that the organizer gave this station, like "Table 2".
    pub station_name: Option<String>,
    /// All events of the campaign.
    pub events: Vec<String>,
    /// The shift that was opened.
    pub shift: Option<Shift>,
    /// The number of signatures a day that the campaign hopes for at a station.
    pub goal: Option<u64>,
    /// True if signers are shown how many people signed here today.
    pub shows_count: bool,
    /// The appearance that was chosen for this station.
    pub appearance: Appearance,
    /// True if something may move on the screens of this station.
    pub moves: bool,
    /// The language in which the staff's screens begin; `None` for that of the first screen.
    pub staff_language: Option<Language>,
    /// The state of the machine.
    pub machine: Machine,
    /// True if this is practice: nothing counts, and every screen says so.
    pub practice: bool,
    /// The PIN of practice, which is no secret.
    pub practice_pin: Option<&'static str>,
    /// True if this is the practice of a station in a drive, which it leads back to.
    pub leads_back: bool,
    /// The state of a practice that was asked for.
    pub practice_state: PracticeState,
    /// True if a signature could be sealed and stored now.
    pub collecting: bool,
    /// The number of signatures in this station's ledger.
    pub count: u64,
    /// The number of those that were collected today.
    pub count_today: u64,
    /// The code of the ledger's head.
    pub head: String,
    /// The six words of the drive, by which people compare its keys.
    pub drive_words: String,
    /// The six words of this station; empty if its ledger could not be opened.
    pub station_words: String,
    /// The state of the last turn-in.
    pub turn_in: TurnInState,
    /// The state of the last receipt.
    pub receipt: ReceiptState,
    /// Everything that is wrong, worst first.
    pub trouble: Vec<Trouble>,
    /// The QR code of the online petition.
    pub qr_code: Option<Matrix>,
    /// The address of the online petition, as a person types it.
    pub short_address: String,
    /// The size of the window, in logical pixels.
    pub size: Size,
}

impl Context {
    /// Returns true if the letter and the form stand side by side.
    pub(super) fn is_wide(&self) -> bool {
        self.size.width >= 900.0 && self.size.width > self.size.height
    }
}

/// A volunteer's time at a station.
#[derive(Clone, PartialEq, Eq)]
pub struct Shift {
    /// The volunteer's name or initials; empty if none were typed.
    pub volunteer: String,
    /// The time at which the shift was opened, in words.
    pub since: String,
    /// The number of signatures in the shift.
    pub count: u64,
}

impl fmt::Debug for Shift {
    /// Leaves out the name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shift(..)")
    }
}

/// The state of the machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Machine {
    /// The battery; `None` if the machine has none.
    pub battery: Option<Battery>,
    /// The number of signatures that there is room for; `None` if the system does not say.
    pub room: Option<u64>,
    /// True if the mirror is up to date; `None` if there is no mirror.
    pub mirror: Option<bool>,
    /// The day and time by the machine's clock, in words.
    pub clock: String,
    /// True if it cannot be that late, or that early.
    pub clock_is_wrong: bool,
}

/// The state of a battery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Battery {
    /// Its charge in percent.
    pub percent: u8,
    /// True if it is full or charging.
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
    /// There is a receipt.
    Done {
        /// The receipt.
        receipt: Box<Receipt>,
        /// The kind of receipt.
        how: ReceiptKind,
    },
    /// There is no receipt, for this reason, which is said in staff's language.
    Failed(String),
}

/// The receipt of a shift, as it is shown. It names nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The number of signatures in the shift.
    pub count: u64,
    /// The beginning and the end of the shift, in words.
    pub shift: String,
    /// The name of the event; empty if there is none.
    pub event: String,
    /// The code of the last entry.
    pub head: String,
    /// The numbers of the entries that are on a mirror; empty if there is no mirror.
    pub mirrored: String,
    /// The six words of the station.
    pub station_words: String,
    /// The six words of the drive.
    pub drive_words: String,
    /// The code with the signed head, the same as on paper.
    pub code: Matrix,
}

/// A receipt differs by how its shift ended and by where it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceiptKind {
    /// The printer has taken it.
    Printed,
    /// It is in its file only.
    Saved,
    /// It is nowhere but on the screen: no file could be written.
    OnlyShown,
    /// The shift was open for too long and was ended without anybody asking.
    Overdue,
}

/// The state of a practice that staff asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PracticeState {
    /// None was asked for.
    #[default]
    Idle,
    /// It is being prepared.
    Preparing,
    /// There is none, for this reason, which is said in staff's language.
    Failed(String),
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
    /// The last signature was not stored, for this reason, which is said in staff's language.
    NotStored(String),
    /// The ledger is not where it was.
    LedgerGone {
        /// The path at which it was.
        path: PathBuf,
    },
    /// The ledger did not verify; signing goes on in a new one.
    LedgerSetAside {
        /// The folder in which the old one is kept.
        path: PathBuf,
    },
    /// The ledger has fewer signatures than the station knows of.
    LedgerShorter {
        /// The number that the station had when its shift began.
        had: u64,
        /// The number that its ledger has.
        has: u64,
    },
    /// The ledger had lost so many entries, and has them again from its mirror.
    TookBack(u64),
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
    /// Nothing keeps the machine awake.
    MaySleep,
    /// The drive is over: the key should have been destroyed by now.
    RetentionOver {
        /// The last day on which it should exist, as `2027-06-30`.
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
