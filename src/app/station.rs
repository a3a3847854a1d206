//! What is behind the screens: the campaign and the ledger of this station, and the work that
//! wishes ask for.

mod trouble;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use iced::Size;

use super::beside::{Decider, Eraser, Sealer, Source};
use super::machine::Seen;
use super::paper::Clerk;
use super::printing::{Issuer, Receipt, Receipts};
use super::turn_in::{Keeper, MirrorState, TurnedIn};
use crate::office;
use crate::output;
use crate::settings::{Settings, Shift};
use kiosk::ui::matrix::Matrix;
use kiosk::ui::theme::Appearance;
use kiosk::{ReceiptKind, ReceiptState, TurnInState};
use ledger::campaign::{Campaign, CampaignError, Event, PRACTICE_PIN};
use ledger::{Ledger, Quarantined};
use petition::qr::Correction;
use petition::time::Timestamp;

/// One station, open for collecting or with the reason why not.
pub struct Station {
    campaign: Arc<Campaign>,
    folder: PathBuf,
    ledger_path: PathBuf,
    ledger: Result<Arc<Mutex<Ledger>>, String>,
    aside: Option<Quarantined>,
    count: u64,
    /// How many of them were there when this day began.
    before_today: u64,
    head: String,
    short_of_room: bool,
    /// What is remembered until the program is started again.
    settings: Settings,
    /// The shift that was opened, or the time since the last one.
    shift: Shift,
    /// What was seen of the machine last.
    seen: Seen,
    /// The shift whose receipt was printed last.
    ended: Option<Shift>,
    receipt: ReceiptState,
    turn_in: TurnInState,
    mirror: Option<Keeper>,
}

/// What is known after a signature was stored.
#[derive(Debug, Clone)]
pub struct Stored {
    pub(super) count: u64,
    pub(super) head: String,
    pub(super) short_of_room: bool,
}

impl Station {
    /// Opens a station. A ledger that cannot be used is no error: the screen says so, and staff see
    /// why.
    pub(super) fn open(folder: &Path, ledger_path: &Path) -> Result<Self, CampaignError> {
        let campaign = Arc::new(Campaign::load(folder)?);
        let opened = Ledger::open_or_quarantine(ledger_path, campaign.id, Timestamp::now());
        let (ledger, aside) = match opened {
            Ok((ledger, aside)) => (Ok(ledger), aside),
            Err(error) => (Err(error.to_string()), None),
        };
        if let Some(aside) = &aside {
            tracing::error!(to = %aside.to.display(), why = %aside.reason, "ledger set aside");
        }
        if let Err(why) = &ledger {
            tracing::error!(%why, "not collecting");
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
        // Of a ledger that was set aside the numbers are of no use here.
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
            before_today: count,
            head,
            short_of_room,
            settings,
            shift,
            seen: Seen::default(),
            ended: None,
            receipt: ReceiptState::Idle,
            turn_in: TurnInState::Idle,
            mirror: None,
        };
        station.keep_mirror();
        station.look_at_day();
        Ok(station)
    }

    /// Whether another day has begun.
    fn look_at_day(&mut self) {
        let (before, is_new) = self.settings.day_before(Timestamp::now(), self.count);
        self.before_today = before;
        if is_new {
            self.remember();
        }
    }

    /// Writes the settings down. A station that cannot goes on: they are as they are until the
    /// program ends.
    fn remember(&self) {
        if let Err(error) = self.settings.save(&settings_path(&self.ledger_path)) {
            tracing::warn!(%error, "settings were not written");
        }
    }

    /// Mirrors into this folder from now on; into none, where its name is empty.
    pub(super) fn mirror_into(&mut self, folder: PathBuf) {
        self.settings.mirror = (!folder.as_os_str().is_empty()).then_some(folder);
        self.remember();
        self.keep_mirror();
    }

    fn keep_mirror(&mut self) {
        let folder = self.settings.mirror.clone().filter(|_| self.ledger.is_ok());
        self.mirror = folder.map(|folder| Keeper::start(self.ledger_path.clone(), folder));
    }

    /// What turns in, for a thread beside the screen's.
    pub(super) fn begin_turn_in(&mut self) -> PathBuf {
        self.turn_in = TurnInState::Writing;
        self.ledger_path.clone()
    }

    pub(super) fn turned_in(&mut self, done: Result<Option<TurnedIn>, String>) {
        self.turn_in = match done {
            Ok(Some(TurnedIn { path, entries })) => {
                tracing::info!(entries, "turned in");
                TurnInState::Done { path, entries }
            }
            Ok(None) => TurnInState::NoStick,
            Err(reason) => TurnInState::Failed(reason),
        };
    }

    /// Reads the campaign again: the end of its key was noted in it, or begun.
    pub(super) fn look_at_campaign(&mut self) {
        match Campaign::load(&self.folder) {
            Ok(campaign) => self.campaign = Arc::new(campaign),
            Err(error) => tracing::error!(%error, "campaign"),
        }
    }

    /// What looks at what would die with the campaign's key, for a thread beside the screen's.
    pub(super) fn eraser(&self) -> Eraser {
        Eraser {
            folder: self.folder.clone(),
            ledger: self.ledger_path.clone(),
        }
    }

    /// What stores a decision, for a thread beside the screen's.
    pub(super) fn decider(&self) -> Decider {
        Decider {
            campaign: self.campaign(),
            ledger: self.ledger.clone(),
        }
    }

    /// What stores what is read on paper, for a thread beside the screen's.
    pub(super) fn clerk(&self) -> Clerk {
        Clerk {
            campaign: self.campaign(),
            ledger: self.ledger.clone(),
        }
    }

    /// The ledger, to merge into.
    pub(super) fn ledger(&self) -> Result<Arc<Mutex<Ledger>>, String> {
        self.ledger.clone()
    }

    /// Where the ledger is.
    pub(super) fn ledger_path(&self) -> &Path {
        &self.ledger_path
    }

    pub(super) fn saw(&mut self, seen: Seen) {
        self.seen = seen;
        self.look_at_day();
    }

    pub(super) fn choose_look(&mut self, look: Appearance) {
        self.settings.look = look;
        self.remember();
    }

    pub(super) fn look(&self) -> Appearance {
        self.settings.look
    }

    /// Begins a shift, at the event at this place among the campaign's.
    pub(super) fn open_shift(&mut self, volunteer: String, event: usize) {
        let after = self
            .ledger
            .as_ref()
            .map_or(0, |ledger| lock(ledger).head().seq);
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
        self.receipt = ReceiptState::Idle;
        self.remember();
        tracing::info!(after, "shift opened");
    }

    /// Whether a shift is open that should have been ended.
    pub(super) fn is_overdue(&self) -> bool {
        self.settings
            .shift
            .as_ref()
            .is_some_and(|shift| shift.is_over(Timestamp::now()))
    }

    pub(super) fn campaign(&self) -> Arc<Campaign> {
        Arc::clone(&self.campaign)
    }

    /// The event that is collected at: the shift's, or else the campaign's first.
    pub(super) fn event(&self) -> Option<Event> {
        let of_shift = self
            .shift
            .event
            .as_ref()
            .and_then(|code| self.campaign.event(code));
        of_shift.or(self.campaign.events.first()).cloned()
    }

    pub(super) fn stored(&mut self, stored: &Stored) {
        self.count = stored.count;
        self.head.clone_from(&stored.head);
        // What was said of the last shift's receipt is not of this one.
        self.receipt = ReceiptState::Idle;
        self.short_of_room = stored.short_of_room;
        if let Some(mirror) = &self.mirror {
            mirror.wake();
        }
        // What was turned in is not all any more.
        self.turn_in = TurnInState::Idle;
        self.look_at_day();
    }

    /// Looks at the ledger's head again, after something was appended beside signatures.
    pub(super) fn look_at_head(&mut self) {
        if let Ok(ledger) = &self.ledger {
            self.head = lock(ledger).head().code();
        }
    }

    /// What seals and stores, for a thread beside the screen's.
    pub(super) fn sealer(&self) -> Sealer {
        Sealer {
            campaign: self.campaign(),
            ledger: self.ledger.clone(),
            event: self.event(),
        }
    }

    /// What prints the receipt of this shift, for a thread beside the screen's.
    pub(super) fn receipts(&self) -> Receipts {
        Receipts {
            campaign: self.campaign(),
            ledger: self.ledger.clone(),
            shift: self.shift.clone(),
            ended: self.ended.clone(),
        }
    }

    /// A receipt was printed: the next shift begins.
    pub(super) fn receipted(&mut self, receipt: Result<Receipt, String>) {
        self.receipt = match receipt {
            Ok(receipt) => {
                self.settings.shift = None;
                self.remember();
                (self.ended, self.shift) = (Some(receipt.shift), receipt.next);
                let how = if receipt.by_itself {
                    ReceiptKind::Overdue
                } else if receipt.on_paper {
                    ReceiptKind::Printed
                } else {
                    ReceiptKind::Saved
                };
                let path = receipt.path;
                ReceiptState::Done { path, how }
            }
            Err(reason) => ReceiptState::Failed(reason),
        };
    }

    /// What issues blank sheets, for a thread beside the screen's.
    pub(super) fn issuer(&self) -> Issuer {
        Issuer {
            campaign: self.campaign(),
            ledger: self.ledger.clone(),
        }
    }

    /// Where signatures are opened from.
    pub(super) fn source(&self) -> Source {
        Source {
            campaign: self.campaign(),
            folder: self.folder.clone(),
            ledger: self.ledger_path.clone(),
        }
    }

    pub(super) fn kiosk_context(&self, size: Size) -> kiosk::Context {
        let event = self.event();
        let code = output::code(&self.campaign, event.as_ref(), Correction::default()).ok();
        kiosk::Context {
            petition: Arc::new(self.campaign.petition.clone()),
            event: event.map(|event| event.name),
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
            appearance: self.settings.look,
            machine: self.machine(),
            practice: self.campaign.practice,
            practice_pin: self.campaign.practice.then_some(PRACTICE_PIN),
            collecting: self.ledger.is_ok()
                && !self.seen.ledger_is_gone
                && self.campaign.recipients().is_ok(),
            count: self.count,
            count_today: self.count.saturating_sub(self.before_today),
            head: self.head.clone(),
            receipt: self.receipt.clone(),
            turn_in: self.turn_in.clone(),
            trouble: self.trouble(),
            qr_code: code.map(|code| Matrix {
                side: code.side(),
                modules: code.modules().to_vec(),
            }),
            short_address: output::short_address(&self.campaign.petition.online),
            size,
        }
    }

    /// What is known of the machine, with the time that it is now.
    pub(super) fn machine(&self) -> kiosk::Machine {
        kiosk::Machine {
            battery: self.seen.battery,
            room: self.seen.room,
            mirror: self
                .mirror
                .as_ref()
                .map(|mirror| !matches!(mirror.state(), MirrorState::Dead(_))),
            clock: Timestamp::now().moment_in_words(),
            clock_is_wrong: self.seen.clock_is_wrong,
        }
    }

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
            goal: campaign.goal,
            retention: campaign.retention.clone(),
            practice: campaign.practice,
            has_desktop,
            size,
        }
    }
}

/// What a station remembers stands beside its ledger.
fn settings_path(ledger: &Path) -> PathBuf {
    ledger.with_file_name("station.toml")
}

/// A thread that died while it held the ledger leaves nothing half done: what is not committed is
/// not there.
pub(super) fn lock(ledger: &Mutex<Ledger>) -> std::sync::MutexGuard<'_, Ledger> {
    ledger
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The time of a moment; with its day where that is not today.
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

/// An error as a sentence of its own.
pub(super) fn sentence(why: &str) -> String {
    let mut letters = why.chars();
    let first = letters
        .next()
        .map(|first| first.to_uppercase().to_string())
        .unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
