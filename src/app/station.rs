//! The campaign and the ledger of this station, and everything that its screens show of them.

mod keeping;
mod shown;
mod trouble;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::jobs::{self, LedgerSource, Receipt, ReceiptOrder, SharedLedger, Stored, TurnedIn};
use super::machine::Reading;
use super::mirror::{MirrorState, MirrorThread};
use crate::failure::Failure;
use crate::office::change::Drive;
use crate::ready::{Facts, Outcome};
use crate::settings::{Settings, Shift};
use kiosk::ui::theme::Appearance;
use ledger::campaign::{Campaign, CampaignError, Event};
use ledger::{Ledger, Quarantined};
use petition::Language;
use petition::time::Timestamp;

/// One station: open for collecting, or with the failure that prevents it.
pub(crate) struct Station {
    campaign: Arc<Campaign>,
    folder: PathBuf,
    ledger_path: PathBuf,
    ledger: Result<SharedLedger, Failure>,
    /// A damaged ledger that was set aside when the station was opened.
    aside: Option<Quarantined>,
    /// The signatures that the station had when its shift began, and those that its ledger has, if
    /// they are fewer.
    shorter: Option<(u64, u64)>,
    /// The reason why the last signature was not stored, until one is.
    not_stored: Option<Failure>,
    /// The number of entries that the ledger had lost and has again from its mirror.
    taken_back: u64,
    count: u64,
    /// The hour in which the count was last logged, in hours since 1970.
    counted_in: Option<i64>,
    /// The number of signatures that were collected today.
    today: u64,
    head: String,
    /// The six words of the station; empty without a ledger.
    words: String,
    short_of_room: bool,
    /// The settings that stay when the program is started again.
    settings: Settings,
    /// The shift that was opened, or the time since the last one.
    shift: Shift,
    /// The last reading of the machine.
    machine: Reading,
    /// True if nothing keeps the machine awake.
    may_sleep: bool,
    /// The shift whose receipt was printed last.
    ended: Option<Shift>,
    receipt: Progress<Receipt>,
    turn_in: Progress<Option<TurnedIn>>,
    /// A practice that was asked for. It is never `Ended` well: its screens cover this station
    /// then.
    practice: Progress<()>,
    mirrors: Vec<MirrorThread>,
}

/// A message of the station: the result of a job of the kiosk, or a reading of the machine.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A signature was stored, or not.
    Stored(Result<Stored, Failure>),
    /// The PIN was right, or not.
    PinChecked(bool),
    /// The receipt of a shift was printed, or not.
    ReceiptPrinted(Result<Box<Receipt>, Failure>),
    /// A turn-in was written to a stick; `None` when there was no stick.
    TurnedIn(Result<Option<TurnedIn>, Failure>),
    /// The machine has changed.
    MachineRead(Reading),
}

/// A job of the staff's screen, and its result until the next signature.
#[derive(Debug, Clone)]
enum Progress<T> {
    /// The job was not asked for since the last signature.
    Idle,
    /// The job is running.
    Running,
    /// The job has ended.
    Ended(Result<T, Failure>),
}

impl Station {
    /// Opens a station. A ledger that cannot be used is no error here: the screens say that nothing
    /// is collected, and staff read why.
    pub(super) fn open(folder: &Path, ledger_path: &Path) -> Result<Self, CampaignError> {
        let campaign = Arc::new(Campaign::load(folder)?);
        let opened = Ledger::open_or_quarantine(ledger_path, campaign.keys(), Timestamp::now());
        let (ledger, aside) = match opened {
            Ok((ledger, aside)) => (Ok(ledger), aside),
            Err(error) => (Err(Failure::from(error)), None),
        };
        if let Some(aside) = &aside {
            tracing::error!(to = %aside.to.display(), why = %aside.reason, "ledger set aside");
        }
        if let Err(failure) = &ledger {
            tracing::error!(%failure, "not collecting");
        }
        let settings_path = settings_path(ledger_path);
        let settings = Settings::load(&settings_path);
        let (ledger, taken_back) = keeping::take_back(ledger, &settings.mirrors);
        let last = ledger.as_ref().map_or(0, |ledger| ledger.head().seq);
        let (count, head, short_of_room) =
            ledger.as_ref().map_or((0, String::new(), false), |ledger| {
                (
                    ledger.count(),
                    ledger.head().code(),
                    ledger.is_short_of_room(),
                )
            });
        let words = ledger.as_ref().ok().map(|own| own.station().words());
        let event = campaign.events.first().map(|event| event.code.clone());
        let nobody = Shift {
            volunteer: String::new(),
            event,
            from: Timestamp::now(),
            after: last,
            before: count,
        };
        // A shift that began with more than there is: the medium has lost something.
        let known = settings.shift.as_ref().map_or(0, |shift| shift.before);
        let shorter =
            (ledger.is_ok() && aside.is_none() && known > count).then_some((known, count));
        if shorter.is_some() {
            tracing::error!(had = known, has = count, "ledger is shorter than it was");
        }
        // A shift of a ledger that was set aside does not fit this one.
        let shift = settings
            .shift
            .clone()
            .filter(|shift| shift.after <= last && shift.before <= count)
            .unwrap_or(nobody);
        let mut station = Self {
            campaign,
            folder: folder.to_owned(),
            ledger_path: ledger_path.to_owned(),
            ledger: ledger.map(|ledger| Arc::new(Mutex::new(ledger))),
            aside,
            shorter,
            not_stored: None,
            taken_back,
            count,
            counted_in: None,
            today: 0,
            head,
            words: words.map(|words| words.to_string()).unwrap_or_default(),
            short_of_room,
            settings,
            shift,
            machine: Reading::default(),
            may_sleep: false,
            ended: None,
            receipt: Progress::Idle,
            turn_in: Progress::Idle,
            practice: Progress::Idle,
            mirrors: Vec::new(),
        };
        station.start_mirrors();
        station.update_day();
        Ok(station)
    }

    /// Counts the signatures of today, and notes when another day has begun.
    fn update_day(&mut self) {
        let (today, is_new) = self.settings.count_today(Timestamp::now(), self.count);
        self.today = today;
        if is_new {
            self.save_settings();
        }
    }

    /// Saves the settings. When that fails the station goes on, and they last until the program
    /// ends.
    fn save_settings(&self) {
        if let Err(error) = self.settings.save(&settings_path(&self.ledger_path)) {
            tracing::warn!(%error, "settings were not written");
        }
    }

    /// Notes that practice is being prepared.
    pub(super) fn begin_practice(&mut self) {
        self.practice = Progress::Running;
    }

    /// Notes that practice was prepared, or why it was not.
    pub(super) fn end_practice(&mut self, failure: Option<Failure>) {
        self.practice = failure.map_or(Progress::Idle, |failure| Progress::Ended(Err(failure)));
    }

    /// Returns true while a job of the staff's screen is running.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self.receipt, Progress::Running)
            || matches!(self.turn_in, Progress::Running)
            || matches!(self.practice, Progress::Running)
    }

    /// Notes that a receipt is being made.
    pub(super) fn begin_receipt(&mut self) {
        self.receipt = Progress::Running;
    }

    /// What was done after the drive was started here, and what it is done for.
    pub(super) fn facts(&self) -> Facts {
        Facts {
            folder: self.folder.clone(),
            version: self.campaign.version,
            words: self.campaign.fingerprint().to_string(),
            done: self.settings.ready.clone().unwrap_or_default(),
        }
    }

    /// The drive, as the office can change it.
    pub(super) fn drive(&self) -> Drive {
        let campaign = &*self.campaign;
        let own = self.ledger.as_ref().ok();
        Drive {
            events: campaign.events.clone(),
            goal: campaign.goal,
            show_count: campaign.show_count,
            retention: campaign.retention.clone(),
            stations: campaign.stations.clone(),
            own: own.map(|ledger| jobs::lock(ledger).station().id),
            practice: campaign.practice,
            mirrors: self.settings.mirrors.clone(),
            facts: self.facts(),
        }
    }

    /// The number of signatures in this station's ledger.
    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// The number of signatures that no turn-in of this machine has.
    pub(super) fn not_turned_in(&self) -> u64 {
        self.count.saturating_sub(self.settings.turned_in)
    }

    /// The name that the organizer gave this station.
    fn own_name(&self) -> Option<String> {
        let own = jobs::lock(self.ledger.as_ref().ok()?).station().id;
        self.campaign.station_name(own).map(str::to_owned)
    }

    /// Notes that the passphrase is on paper.
    pub(super) fn note_passphrase(&mut self) {
        self.settings.ready.get_or_insert_default().passphrase = true;
        self.save_settings();
    }

    /// Notes the result of a step after the start of the drive.
    pub(super) fn note(&mut self, outcome: Outcome) {
        let done = self.settings.ready.get_or_insert_default();
        match outcome {
            Outcome::Key { stick, again } => {
                if !again || !done.keys.contains(&stick) {
                    done.keys.push(stick);
                }
            }
            Outcome::Campaign(on) => done.campaign = Some(on),
            Outcome::Card(path) => done.card = Some(path),
        }
        self.save_settings();
    }

    /// Notes that a turn-in is being written.
    pub(super) fn begin_turn_in(&mut self) {
        self.turn_in = Progress::Running;
        self.practice = Progress::Idle;
    }

    pub(super) fn end_turn_in(&mut self, result: Result<Option<TurnedIn>, Failure>) {
        if let Ok(Some(_)) = &result {
            self.settings.turned_in = self.count;
            self.save_settings();
            tracing::info!("turned in");
        }
        self.turn_in = Progress::Ended(result);
    }

    /// Reads the campaign again: its key was destroyed, or its destruction has begun.
    pub(super) fn reload_campaign(&mut self) {
        match Campaign::load(&self.folder) {
            Ok(campaign) => self.campaign = Arc::new(campaign),
            Err(error) => tracing::error!(%error, "campaign"),
        }
    }

    /// The ledger, to be written to on another thread.
    ///
    /// # Errors
    /// Returns the failure that prevents collecting.
    pub(super) fn ledger(&self) -> Result<SharedLedger, Failure> {
        self.ledger.clone()
    }

    /// Returns true if another program has the ledger open.
    pub(super) fn is_in_use(&self) -> bool {
        matches!(&self.ledger, Err(failure)
            if failure.for_signer() == kiosk::StoreFailure::LedgerInUse)
    }

    /// The campaign's folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The path of the ledger.
    pub(super) fn ledger_path(&self) -> &Path {
        &self.ledger_path
    }

    pub(super) fn set_machine(&mut self, reading: Reading) {
        self.machine = reading;
        self.update_day();
    }

    /// Notes whether something keeps the machine awake.
    pub(super) fn set_may_sleep(&mut self, may_sleep: bool) {
        self.may_sleep = may_sleep;
    }

    pub(super) fn set_appearance(&mut self, appearance: Appearance) {
        self.settings.appearance = appearance;
        self.save_settings();
    }

    pub(super) fn appearance(&self) -> Appearance {
        self.settings.appearance
    }

    /// Lets things move on the screens, or nothing.
    pub(super) fn set_motion(&mut self, moves: bool) {
        self.settings.still = !moves;
        self.save_settings();
    }

    pub(super) fn moves(&self) -> bool {
        !self.settings.still
    }

    /// Begins staff and office in this language from now on.
    pub(super) fn set_language(&mut self, language: Language) {
        self.settings.language = Some(language);
        self.save_settings();
    }

    /// The language in which staff and office begin, if one was chosen.
    pub(super) fn language(&self) -> Option<&Language> {
        self.settings.language.as_ref()
    }

    /// Counts a PIN as wrong, on the disk too, before it is checked: ending the program during the
    /// check must not save a person the count.
    pub(super) fn begin_pin(&mut self) {
        self.settings.wrong_pins = self.settings.wrong_pins.saturating_add(1);
        self.save_settings();
    }

    /// Forgets the wrong PINs once the right one was typed.
    pub(super) fn accept_pin(&mut self) {
        self.settings.wrong_pins = 0;
        self.save_settings();
    }

    pub(super) fn wrong_pins(&self) -> u32 {
        self.settings.wrong_pins
    }

    /// Begins a shift at the event with this place in the campaign.
    pub(super) fn open_shift(&mut self, volunteer: String, event: usize) {
        let after = self
            .ledger
            .as_ref()
            .map_or(0, |ledger| jobs::lock(ledger).head().seq);
        let event = self
            .campaign
            .events
            .get(event)
            .map(|event| event.code.clone());
        self.shift = Shift {
            volunteer,
            event,
            from: Timestamp::now(),
            after,
            before: self.count,
        };
        self.settings.shift = Some(self.shift.clone());
        self.receipt = Progress::Idle;
        self.save_settings();
        tracing::info!("shift opened");
    }

    /// Returns true when a shift is open that should have been ended.
    pub(super) fn is_overdue(&self) -> bool {
        self.settings
            .shift
            .as_ref()
            .is_some_and(|shift| shift.is_over(Timestamp::now()))
    }

    pub(super) fn campaign(&self) -> Arc<Campaign> {
        Arc::clone(&self.campaign)
    }

    /// The event of the shift, or else the campaign's first one.
    pub(super) fn event(&self) -> Option<Event> {
        let of_shift = self
            .shift
            .event
            .as_ref()
            .and_then(|code| self.campaign.event(code));
        of_shift.or(self.campaign.events.first()).cloned()
    }

    /// Reads the code of the ledger's head again, after the office has appended entries.
    pub(super) fn refresh_head(&mut self) {
        if let Ok(ledger) = &self.ledger {
            let head = jobs::lock(ledger).head().code();
            if head != self.head {
                // The last receipt and the last turn-in do not have what the office appended.
                self.head = head;
                self.receipt = Progress::Idle;
                self.turn_in = Progress::Idle;
            }
        }
    }

    /// The shift whose receipt is to be printed.
    pub(super) fn receipt_order(&self, is_overdue: bool) -> ReceiptOrder {
        ReceiptOrder {
            shift: self.shift.clone(),
            ended: self.ended.clone(),
            is_overdue,
            mirrors: self.mirrors(),
        }
    }

    /// Ends the shift whose receipt was printed, and begins the time after it.
    pub(super) fn end_shift(&mut self, result: Result<Receipt, Failure>) {
        if let Ok(receipt) = &result {
            self.settings.shift = None;
            self.save_settings();
            (self.ended, self.shift) = (Some(receipt.shift.clone()), receipt.next.clone());
        }
        self.receipt = Progress::Ended(result);
    }

    /// The places that the office opens the roll from.
    pub(super) fn source(&self) -> LedgerSource {
        LedgerSource {
            campaign: self.campaign(),
            folder: self.folder.clone(),
            ledger: self.ledger_path.clone(),
        }
    }
}

/// The settings of a station are beside its ledger.
fn settings_path(ledger: &Path) -> PathBuf {
    ledger.with_file_name("station.toml")
}
