//! The campaign and the ledger of this station, and everything that its screens show of them.

mod trouble;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use iced::Size;

use super::jobs::{self, LedgerSource, Receipt, ReceiptOrder, SharedLedger, Stored, TurnedIn};
use super::machine::Reading;
use super::mirror::{MirrorState, MirrorThread};
use crate::failure::Failure;
use crate::office;
use crate::office::change::Drive;
use crate::output;
use crate::ready::{Facts, Outcome};
use crate::settings::{Settings, Shift};
use kiosk::ui::matrix::Matrix;
use kiosk::ui::theme::Appearance;
use kiosk::{ReceiptState, TurnInState};
use ledger::campaign::{Campaign, CampaignError, Event, PRACTICE_PIN};
use ledger::{Ledger, Quarantined};
use petition::i18n::Words;
use petition::qr::Correction;
use petition::time::Timestamp;

/// One station: open for collecting, or with the failure that prevents it.
pub(crate) struct Station {
    campaign: Arc<Campaign>,
    folder: PathBuf,
    ledger_path: PathBuf,
    ledger: Result<SharedLedger, Failure>,
    /// A damaged ledger that was set aside when the station was opened.
    aside: Option<Quarantined>,
    count: u64,
    /// The hour in which the count was last logged, in hours since 1970.
    counted_in: Option<i64>,
    /// The number of signatures when this day began.
    before_today: u64,
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
    /// The shift whose receipt was printed last.
    ended: Option<Shift>,
    receipt: Progress<Receipt>,
    turn_in: Progress<Option<TurnedIn>>,
    mirror: Option<MirrorThread>,
}

/// A message of the station: the result of a job of the kiosk, or a reading of the machine.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A signature was stored, or not.
    Stored(Result<Stored, Failure>),
    /// The PIN was right, or not.
    PinChecked(bool),
    /// The receipt of a shift was printed, or not.
    ReceiptPrinted(Result<Receipt, Failure>),
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
        let settings_path = settings_path(ledger_path);
        let settings = Settings::load(&settings_path);
        let event = campaign.events.first().map(|event| event.code.clone());
        let nobody = Shift {
            volunteer: String::new(),
            event,
            from: Timestamp::now(),
            after: last,
            before: count,
        };
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
            count,
            counted_in: None,
            before_today: count,
            head,
            words: words.map(|words| words.to_string()).unwrap_or_default(),
            short_of_room,
            settings,
            shift,
            machine: Reading::default(),
            ended: None,
            receipt: Progress::Idle,
            turn_in: Progress::Idle,
            mirror: None,
        };
        station.start_mirror();
        station.update_day();
        Ok(station)
    }

    /// Notes the count of signatures when another day has begun.
    fn update_day(&mut self) {
        let (before, is_new) = self.settings.day_before(Timestamp::now(), self.count);
        self.before_today = before;
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

    /// Mirrors the ledger into this folder from now on; an empty path ends the mirror.
    pub(super) fn mirror_into(&mut self, folder: PathBuf) {
        self.settings.mirror = (!folder.as_os_str().is_empty()).then_some(folder);
        self.save_settings();
        self.start_mirror();
    }

    fn start_mirror(&mut self) {
        let folder = self.settings.mirror.clone().filter(|_| self.ledger.is_ok());
        self.mirror = folder.map(|folder| MirrorThread::start(self.ledger_path.clone(), folder));
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
            mirror: self.settings.mirror.clone(),
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

    pub(super) fn set_appearance(&mut self, appearance: Appearance) {
        self.settings.appearance = appearance;
        self.save_settings();
    }

    pub(super) fn appearance(&self) -> Appearance {
        self.settings.appearance
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

    /// Takes over the state of the ledger after a signature was stored.
    pub(super) fn add_stored(&mut self, stored: &Stored) {
        self.count = stored.count;
        self.head.clone_from(&stored.head);
        // The last receipt and the last turn-in do not have this signature.
        self.receipt = Progress::Idle;
        self.short_of_room = stored.short_of_room;
        if let Some(mirror) = &self.mirror {
            mirror.wake();
        }
        self.turn_in = Progress::Idle;
        self.update_day();
        let hour = Timestamp::now().unix() / 3_600;
        if self.counted_in.replace(hour) != Some(hour) {
            tracing::info!(signatures = self.count, "stored so far");
        }
    }

    /// Reads the code of the ledger's head again, after the office has appended entries.
    pub(super) fn refresh_head(&mut self) {
        if let Ok(ledger) = &self.ledger {
            self.head = jobs::lock(ledger).head().code();
        }
    }

    /// The shift whose receipt is to be printed.
    pub(super) fn receipt_order(&self, is_overdue: bool) -> ReceiptOrder {
        ReceiptOrder {
            shift: self.shift.clone(),
            ended: self.ended.clone(),
            is_overdue,
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

    fn receipt_state(&self, words: &Words) -> ReceiptState {
        match &self.receipt {
            Progress::Idle => ReceiptState::Idle,
            Progress::Running => ReceiptState::Writing,
            Progress::Ended(Ok(receipt)) => ReceiptState::Done {
                path: receipt.path.clone(),
                how: receipt.kind,
            },
            Progress::Ended(Err(failure)) => ReceiptState::Failed(failure.in_words(words)),
        }
    }

    fn turn_in_state(&self, words: &Words) -> TurnInState {
        match &self.turn_in {
            Progress::Idle => TurnInState::Idle,
            Progress::Running => TurnInState::Writing,
            Progress::Ended(Ok(Some(done))) => TurnInState::Done {
                path: done.path.clone(),
                entries: done.entries,
            },
            Progress::Ended(Ok(None)) => TurnInState::NoStick,
            Progress::Ended(Err(failure)) => TurnInState::Failed(failure.in_words(words)),
        }
    }

    /// Everything that the kiosk shows of this station. Failures are said in `words`, the language
    /// of the staff.
    pub(super) fn kiosk_context(&self, words: &Words, size: Size) -> kiosk::Context {
        let event = self.event();
        let code = output::code(&self.campaign, event.as_ref(), Correction::default()).ok();
        kiosk::Context {
            petition: Arc::new(self.campaign.petition.clone()),
            retention: self.campaign.retention.clone(),
            is_over: self.is_over(),
            event: event.map(|event| event.name),
            station_name: self.own_name(),
            events: self
                .campaign
                .events
                .iter()
                .map(|event| event.name.clone())
                .collect(),
            shift: self.settings.shift.as_ref().map(|shift| kiosk::Shift {
                volunteer: shift.volunteer.clone(),
                since: since(shift.from, Timestamp::now()),
                count: self.count.saturating_sub(shift.before),
            }),
            goal: self.campaign.goal,
            shows_count: self.campaign.show_count,
            appearance: self.settings.appearance,
            moves: !self.settings.still,
            machine: self.machine_now(),
            practice: self.campaign.practice,
            practice_pin: self.campaign.practice.then_some(PRACTICE_PIN),
            collecting: self.ledger.is_ok()
                && !self.machine.ledger_is_gone
                && !self.is_over()
                && self.campaign.recipients().is_ok(),
            count: self.count,
            count_today: self.count.saturating_sub(self.before_today),
            head: self.head.clone(),
            drive_words: self.campaign.fingerprint().to_string(),
            station_words: self.words.clone(),
            receipt: self.receipt_state(words),
            turn_in: self.turn_in_state(words),
            trouble: self.trouble(words),
            qr_code: code.map(|code| Matrix {
                side: code.side(),
                modules: code.modules().to_vec(),
            }),
            short_address: output::short_address(&self.campaign.petition.online),
            size,
        }
    }

    /// Returns true once the day of retention has passed.
    pub(super) fn is_over(&self) -> bool {
        self.campaign.check_retention(Timestamp::now()).is_err()
    }

    /// The last reading of the machine, with the time that it is now.
    fn machine_now(&self) -> kiosk::Machine {
        kiosk::Machine {
            battery: self.machine.battery,
            room: self.machine.room,
            mirror: self
                .mirror
                .as_ref()
                .map(|mirror| !matches!(mirror.state(), MirrorState::Stopped(_))),
            clock: Timestamp::now().moment_in_words(),
            clock_is_wrong: self.machine.clock_is_wrong,
        }
    }

    /// Everything that the office shows of this station.
    pub(super) fn office_context(&self, has_desktop: bool, size: Size) -> office::Context {
        let campaign = &*self.campaign;
        let petition = &campaign.petition;
        office::Context {
            name: shortened(&petition.text(petition.language()).title),
            events: campaign
                .events
                .iter()
                .map(|event| (event.name.clone(), event.code.clone()))
                .collect(),
            recipient: campaign.recipient().to_owned(),
            backup: campaign.backup_recipient().map(str::to_owned),
            words: campaign.fingerprint().to_string(),
            online: petition.online.clone(),
            texts: petition
                .languages()
                .into_iter()
                .map(|tag| (tag.to_string(), petition.text_hash(tag).short()))
                .collect(),
            consents: petition
                .text(petition.language())
                .consents
                .clone()
                .into_iter()
                .collect(),
            stations: campaign.stations.clone(),
            goal: campaign.goal,
            retention: campaign.retention.clone(),
            practice: campaign.practice,
            has_desktop,
            size,
        }
    }
}

/// The settings of a station are beside its ledger.
fn settings_path(ledger: &Path) -> PathBuf {
    ledger.with_file_name("station.toml")
}

/// The time of a moment, with its day when that is not today.
fn since(from: Timestamp, now: Timestamp) -> String {
    if from.local().date() == now.local().date() {
        from.time_in_words()
    } else {
        from.moment_in_words()
    }
}

/// The first words of a title, for a narrow list.
fn shortened(title: &str) -> String {
    let mut short = String::new();
    for word in title.split_whitespace() {
        if short.chars().count() + word.chars().count() > 30 {
            return format!("{short}…");
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}
