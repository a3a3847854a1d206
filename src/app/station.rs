//! What is behind the screens: the campaign and the ledger of this station, and the work that wishes ask for.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use iced::Size;

use super::machine::Seen;
use super::paper::Clerk;
use super::printing::{Issuer, Receipt, Receipts};
use super::turn_in::{Keeper, MirrorState, TurnedIn};
use crate::campaign::{Campaign, CampaignError, Event, KEY, KeyError, NewCampaign, OrganizerKey, PRACTICE_PIN, Passphrase};
use crate::delivery::{self, Job};
use crate::erasure::{Elsewhere, Erasing, Plan};
use crate::i18n::Words;
use crate::kiosk::{self, Trouble};
use crate::ledger::{Decision, EntryId, Head, Ledger, LedgerError, New, NewDecision, Reader, SetAside, Subject, Verdict};
use crate::office;
use crate::paths::{self, Paths};
use crate::petition::{self, Language, Petition};
use crate::qr::Correction;
use crate::roll::Roll;
use crate::settings::{Settings, Shift};
use crate::setup::Start;
use crate::signature::Signature;
use crate::time::Timestamp;
use crate::ui::matrix::Matrix;
use crate::ui::theme::Look;

/// One station, open for collecting or with the reason why not.
pub struct Station {
    campaign: Arc<Campaign>,
    folder: PathBuf,
    ledger_path: PathBuf,
    ledger: Result<Arc<Mutex<Ledger>>, String>,
    aside: Option<SetAside>,
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
    receipt: Option<Result<String, String>>,
    turned_in: Option<Option<Result<String, String>>>,
    mirror: Option<Keeper>,
}

/// What is known after a signature was stored.
#[derive(Debug, Clone)]
pub struct Stored {
    count: u64,
    head: String,
    short_of_room: bool,
}

impl Station {
    /// Opens a station. A ledger that cannot be used is no error: the screen says so, and staff see why.
    pub(super) fn open(folder: &Path, ledger_path: &Path) -> Result<Self, CampaignError> {
        let campaign = Arc::new(Campaign::load(folder)?);
        let opened = Ledger::open_or_set_aside(ledger_path, campaign.id, Timestamp::now());
        let (ledger, aside) = match opened {
            Ok((ledger, aside)) => (Ok(ledger), aside),
            Err(error) => (Err(error.to_string()), None),
        };
        if let Some(aside) = &aside {
            tracing::error!(to = %aside.to.display(), why = %aside.why, "ledger set aside");
        }
        if let Err(why) = &ledger {
            tracing::error!(%why, "not collecting");
        }
        let last = ledger.as_ref().map_or(0, |ledger| ledger.head().seq);
        let (count, head, short_of_room) =
            ledger.as_ref().map_or((0, String::new(), false), |ledger| (ledger.count(), ledger.head().code(), ledger.is_short_of_room()));
        let settings_path = settings_path(ledger_path);
        let settings = Settings::load(&settings_path);
        let event = campaign.events.first().map(|event| event.code.clone());
        let nobody = Shift { volunteer: String::new(), event, from: Timestamp::now(), after: last, before: count };
        // Of a ledger that was set aside the numbers are of no use here.
        let shift = settings.shift.clone().filter(|shift| shift.after <= last && shift.before <= count).unwrap_or(nobody);
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
            receipt: None,
            turned_in: None,
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

    /// Writes the settings down. A station that cannot goes on: they are as they are until the program ends.
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
        self.turned_in = Some(None);
        self.ledger_path.clone()
    }

    pub(super) fn turned_in(&mut self, done: Result<Option<TurnedIn>, String>, words: &Words) {
        self.turned_in = Some(Some(match done {
            Ok(Some(done)) => {
                tracing::info!(entries = done.entries, "turned in");
                Ok(say!(words, "app-turned-in", count = done.entries, path = done.path.display().to_string()))
            }
            Ok(None) => Err(say!(words, "app-no-stick")),
            Err(why) => Err(why),
        }));
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
        Eraser { folder: self.folder.clone(), ledger: self.ledger_path.clone() }
    }

    /// What stores a decision, for a thread beside the screen's.
    pub(super) fn decider(&self) -> Decider {
        Decider { campaign: self.campaign(), ledger: self.ledger.clone() }
    }

    /// What stores what is read on paper, for a thread beside the screen's.
    pub(super) fn clerk(&self) -> Clerk {
        Clerk { campaign: self.campaign(), ledger: self.ledger.clone() }
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

    pub(super) fn choose_look(&mut self, look: Look) {
        self.settings.look = look;
        self.remember();
    }

    pub(super) fn look(&self) -> Look {
        self.settings.look
    }

    /// Begins a shift, at the event at this place among the campaign's.
    pub(super) fn open_shift(&mut self, volunteer: String, event: usize) {
        let after = self.ledger.as_ref().map_or(0, |ledger| lock(ledger).head().seq);
        let event = self.campaign.events.get(event).map(|event| event.code.clone());
        self.shift = Shift { volunteer, event, from: Timestamp::now(), after, before: self.count };
        self.settings.shift = Some(self.shift.clone());
        self.receipt = None;
        self.remember();
        tracing::info!(after, "shift opened");
    }

    /// Whether a shift is open that should have been ended.
    pub(super) fn is_overdue(&self) -> bool {
        self.settings.shift.as_ref().is_some_and(|shift| shift.is_over(Timestamp::now()))
    }

    pub(super) fn campaign(&self) -> Arc<Campaign> {
        Arc::clone(&self.campaign)
    }

    /// The event that is collected at: the shift's, or else the campaign's first.
    pub(super) fn event(&self) -> Option<Event> {
        let of_shift = self.shift.event.as_ref().and_then(|code| self.campaign.event(code));
        of_shift.or(self.campaign.events.first()).cloned()
    }

    pub(super) fn stored(&mut self, stored: &Stored) {
        self.count = stored.count;
        self.head.clone_from(&stored.head);
        // What was said of the last shift's receipt is not of this one.
        self.receipt = None;
        self.short_of_room = stored.short_of_room;
        if let Some(mirror) = &self.mirror {
            mirror.wake();
        }
        // What was turned in is not all any more.
        self.turned_in = None;
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
        Sealer { campaign: self.campaign(), ledger: self.ledger.clone(), event: self.event() }
    }

    /// What prints the receipt of this shift, for a thread beside the screen's.
    pub(super) fn receipts(&self) -> Receipts {
        Receipts { campaign: self.campaign(), ledger: self.ledger.clone(), shift: self.shift.clone(), ended: self.ended.clone() }
    }

    /// A receipt was printed: the next shift begins.
    pub(super) fn receipted(&mut self, receipt: Result<Receipt, String>, words: &Words) {
        if receipt.is_ok() {
            self.settings.shift = None;
            self.remember();
        }
        self.receipt = Some(receipt.map(|receipt| {
            (self.ended, self.shift) = (Some(receipt.shift), receipt.next);
            let path = receipt.path.display().to_string();
            if receipt.by_itself {
                say!(words, "app-receipt-by-itself", path = path)
            } else if receipt.on_paper {
                say!(words, "app-receipt-printed", path = path)
            } else {
                say!(words, "app-receipt-saved", path = path)
            }
        }));
    }

    /// What issues blank sheets, for a thread beside the screen's.
    pub(super) fn issuer(&self) -> Issuer {
        Issuer { campaign: self.campaign(), ledger: self.ledger.clone() }
    }

    /// Where signatures are opened from.
    pub(super) fn source(&self) -> Source {
        Source { campaign: self.campaign(), folder: self.folder.clone(), ledger: self.ledger_path.clone() }
    }

    pub(super) fn kiosk_facts(&self, words: &Words, size: Size) -> kiosk::Facts {
        let event = self.event();
        let code = delivery::code(&self.campaign, event.as_ref(), Correction::default()).ok();
        kiosk::Facts {
            petition: Arc::new(self.campaign.petition.clone()),
            event: event.map(|event| event.name),
            events: self.campaign.events.iter().map(|event| event.name.clone()).collect(),
            shift: self.settings.shift.as_ref().map(|shift| kiosk::Shift {
                volunteer: shift.volunteer.clone(),
                since: since(shift.from, Timestamp::now()),
                count: self.count.saturating_sub(shift.before),
            }),
            goal: self.campaign.goal,
            shows_count: self.campaign.show_count,
            look: self.settings.look,
            machine: self.machine(),
            practice: self.campaign.practice,
            practice_pin: self.campaign.practice.then_some(PRACTICE_PIN),
            collecting: self.ledger.is_ok() && !self.seen.ledger_is_gone && self.campaign.recipients().is_ok(),
            count: self.count,
            count_now: self.count.saturating_sub(self.before_today),
            head: self.head.clone(),
            receipt: self.receipt.clone(),
            turned_in: self.turned_in.clone(),
            trouble: self.trouble(words),
            code: code.map(|code| Matrix { side: code.side(), modules: code.modules().to_vec() }),
            short_address: delivery::short_address(&self.campaign.petition.online),
            size,
        }
    }

    /// What is known of the machine, with the time that it is now.
    pub(super) fn machine(&self) -> kiosk::Machine {
        kiosk::Machine {
            battery: self.seen.battery,
            room: self.seen.room,
            mirror: self.mirror.as_ref().map(|mirror| !matches!(mirror.state(), MirrorState::Dead(_))),
            clock: Timestamp::now().moment_in_words(),
            clock_is_wrong: self.seen.clock_is_wrong,
        }
    }

    /// What is wrong, worst first.
    fn trouble(&self, words: &Words) -> Vec<Trouble> {
        let mut all = Vec::new();
        let stops = self.ledger.as_ref().err().cloned();
        let untested = self.campaign.recipients().err().map(|error| error.to_string());
        for why in [stops, untested].into_iter().flatten() {
            all.push(Trouble { what: say!(words, "app-not-collecting"), what_to_do: sentence(&why) });
        }
        if self.seen.ledger_is_gone {
            let path = self.ledger_path.display().to_string();
            all.push(Trouble { what: say!(words, "app-ledger-gone"), what_to_do: say!(words, "app-ledger-gone-do", path = path) });
        }
        if let Some(aside) = &self.aside {
            let path = aside.to.display().to_string();
            all.push(Trouble { what: say!(words, "app-set-aside"), what_to_do: say!(words, "app-set-aside-do", path = path) });
        }
        if let Some((mirror, MirrorState::Dead(_))) = self.mirror.as_ref().map(|mirror| (mirror, mirror.state())) {
            let path = mirror.folder().display().to_string();
            all.push(Trouble { what: say!(words, "app-mirror-dead"), what_to_do: say!(words, "app-mirror-dead-do", path = path) });
        }
        if self.short_of_room {
            all.push(Trouble { what: say!(words, "app-no-room"), what_to_do: say!(words, "app-no-room-do") });
        } else if let Some(room) = self.seen.room.filter(|room| *room < kiosk::LITTLE_ROOM) {
            all.push(Trouble { what: say!(words, "app-little-room", count = room), what_to_do: say!(words, "app-little-room-do") });
        }
        if let Some(battery) = self.seen.battery.filter(|battery| !battery.charging && battery.percent < kiosk::LOW_BATTERY) {
            let what = say!(words, "app-battery", percent = battery.percent);
            all.push(Trouble { what, what_to_do: say!(words, "app-battery-do") });
        }
        if self.seen.clock_is_wrong {
            all.push(Trouble { what: say!(words, "app-clock"), what_to_do: say!(words, "app-clock-do") });
        }
        let today = Timestamp::now().local().date().to_string();
        if let Some(day) = self.campaign.retention.as_ref().filter(|day| **day < today) {
            let day = crate::time::day_in_words(day);
            all.push(Trouble { what: say!(words, "app-retention-over", day = day), what_to_do: say!(words, "app-retention-over-do") });
        }
        all
    }

    pub(super) fn office_facts(&self, has_desktop: bool, size: Size) -> office::Facts {
        let campaign = &*self.campaign;
        let petition = &campaign.petition;
        office::Facts {
            name: shortened(&petition.text(petition.language()).title),
            events: campaign.events.iter().map(|event| (event.name.clone(), event.code.clone())).collect(),
            recipient: campaign.recipient().to_owned(),
            online: petition.online.clone(),
            texts: petition.languages().into_iter().map(|tag| (tag.to_string(), petition.text_hash(tag).short())).collect(),
            consents: petition.text(petition.language()).consents.clone().into_iter().collect(),
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

/// A thread that died while it held the ledger leaves nothing half done: what is not committed is not there.
fn lock(ledger: &Mutex<Ledger>) -> std::sync::MutexGuard<'_, Ledger> {
    ledger.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The time of a moment; with its day where that is not today.
fn since(from: Timestamp, now: Timestamp) -> String {
    if from.local().date() == now.local().date() { from.time_in_words() } else { from.moment_in_words() }
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
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// Seals and stores one signature.
pub(super) struct Sealer {
    campaign: Arc<Campaign>,
    ledger: Result<Arc<Mutex<Ledger>>, String>,
    event: Option<Event>,
}

impl Sealer {
    pub(super) fn store(&self, id: Option<uuid::Uuid>, signature: &Signature) -> Result<Stored, String> {
        let recipients = self.campaign.recipients().map_err(|error| sentence(&error.to_string()))?;
        let ledger = self.ledger.as_ref().map_err(|why| sentence(why))?;
        let mut ledger = lock(ledger);
        let id = id.map_or_else(EntryId::random, EntryId::from);
        let new = New { id, signed_at: Timestamp::now(), event: self.event.as_ref().map(|event| event.code.as_str()), signature };
        let stored = ledger.append(&new, recipients).map_err(|error| sentence(&error.to_string()))?;
        tracing::info!(seq = stored.seq, id = %stored.id, "stored");
        Ok(Stored { count: ledger.count(), head: ledger.head().code(), short_of_room: ledger.is_short_of_room() })
    }
}

/// Seals and stores what was decided about a signature.
pub(super) struct Decider {
    campaign: Arc<Campaign>,
    ledger: Result<Arc<Mutex<Ledger>>, String>,
}

impl Decider {
    /// The decision as it was stored, and the head of the ledger that has it.
    pub(super) fn decide(&self, subject: Subject, verdict: &Verdict) -> Result<(Decision, Head), String> {
        let recipients = self.campaign.recipients().map_err(|error| sentence(&error.to_string()))?;
        let ledger = self.ledger.as_ref().map_err(|why| sentence(why))?;
        let new = NewDecision { decided_at: Timestamp::now(), subject, verdict };
        let mut ledger = lock(ledger);
        let decision = ledger.decide(&new, recipients).map_err(|error| sentence(&error.to_string()))?;
        Ok((decision, ledger.head()))
    }
}

/// Destroys the campaign's key. The ledger is held by this program meanwhile, so nobody else collects.
pub(super) struct Eraser {
    folder: PathBuf,
    ledger: PathBuf,
}

impl Eraser {
    pub(super) fn plan(&self) -> Result<Box<Plan>, String> {
        let plan = Plan::of(&self.folder, &self.ledger, &Elsewhere::of_this_machine(), None);
        plan.map(Box::new).map_err(|error| sentence(&error.to_string()))
    }
}

/// Destroys the keys of a plan, and answers with the certificate.
pub(super) fn erase(plan: Plan, typed: &str, sticks: bool, folder: &Path, language: &Language) -> Result<PathBuf, String> {
    let now = Timestamp::now();
    let certificate = folder.join(format!("erasure-certificate-{}.pdf", now.in_file_name()));
    let erasing = plan.begin(typed, sticks, &certificate, now, Words::of_staff(language));
    erasing.and_then(Erasing::finish).map(|_| certificate).map_err(|error| sentence(&error.to_string()))
}

/// What was opened, and with what.
pub struct Opened {
    pub(super) roll: Roll,
    /// How many entries did not open.
    pub(super) unopened: usize,
    pub(super) key: Arc<OrganizerKey>,
}

/// Opens the roll, for who has the passphrase.
pub(super) struct Source {
    campaign: Arc<Campaign>,
    folder: PathBuf,
    ledger: PathBuf,
}

impl Source {
    /// The roll, and how many entries did not open.
    pub(super) fn open(&self, passphrase: &Passphrase, job: &Job) -> Result<Opened, String> {
        let key = self.key(passphrase).map_err(|error| sentence(&error.to_string()))?;
        self.open_with(Arc::new(key), job)
    }

    pub(super) fn open_with(&self, key: Arc<OrganizerKey>, job: &Job) -> Result<Opened, String> {
        let read = || {
            let reader = Reader::open(&self.ledger)?;
            job.expect(usize::try_from(reader.count()?).unwrap_or_default());
            reader.open_verified(self.campaign.id, &key, |done| job.is_done_so_far(usize::try_from(done).unwrap_or(usize::MAX)))
        };
        let opened = read().map_err(|error: LedgerError| sentence(&error.to_string()))?;
        let unopened = opened.unopened.len();
        Ok(Opened { roll: Roll::of(opened), unopened, key })
    }

    /// The key beside the campaign, or on a stick that was put in.
    fn key(&self, passphrase: &Passphrase) -> Result<OrganizerKey, KeyError> {
        let here = self.campaign.open_key(&self.folder, passphrase);
        if !matches!(here, Err(KeyError::NoKey(_))) {
            return here;
        }
        let on_sticks = paths::sticks().into_iter().flat_map(|stick| [stick.join("campaign"), stick]);
        let with_key = on_sticks.filter(|folder| folder.join(KEY).is_file());
        with_key.map(|folder| self.campaign.open_key(&folder, passphrase)).find(Result::is_ok).unwrap_or(here)
    }
}

/// Folders on sticks that hold a campaign.
pub(super) fn find_campaigns() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for stick in paths::sticks() {
        let inside = std::fs::read_dir(&stick).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
        found.extend(std::iter::once(stick).chain(inside).filter(|folder| folder.join("campaign.toml").is_file()));
    }
    found.sort();
    found.dedup();
    found
}

/// Makes a campaign on this station, and opens it.
pub(super) fn start(start: &Start, paths: &Paths) -> Result<Station, String> {
    let petition = read_petition(&start.petition)?;
    let new = NewCampaign {
        petition,
        online: start.online.clone(),
        events: if start.event.is_empty() { Vec::new() } else { vec![start.event.clone()] },
        pin: start.pin.to_string(),
        passphrase: Passphrase::new(&start.passphrase),
        backup: None,
        retention: None,
        goal: None,
        show_count: true,
    };
    Campaign::create(&paths.campaign(), new).map_err(|error| sentence(&error.to_string()))?;
    Station::open(&paths.campaign(), &paths.ledger()).map_err(|error| sentence(&error.to_string()))
}

/// The petition in a file; the bundled one where none is named.
fn read_petition(file: &str) -> Result<Petition, String> {
    let faulty = |faults: Vec<petition::Fault>| faults.first().map(|fault| sentence(&fault.to_string())).unwrap_or_default();
    if file.is_empty() {
        return Petition::bundled().map_err(faulty);
    }
    let words = std::fs::read_to_string(file).map_err(|why| sentence(&format!("{file} cannot be read ({why})")))?;
    if Path::new(file).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml")) {
        Petition::from_toml(&words).map_err(faulty)
    } else {
        petition::import(&words, Language::english()).map_err(|error| sentence(&error.to_string()))
    }
}

/// Takes over a campaign from a folder, without its key, and opens it.
pub(super) fn join(folder: &Path, paths: &Paths) -> Result<Station, String> {
    Campaign::join(folder, &paths.campaign())
        .and_then(|_| Station::open(&paths.campaign(), &paths.ledger()))
        .map_err(|error| sentence(&error.to_string()))
}

/// Opens the practice campaign, making it where there is none.
pub(super) fn practice(paths: &Paths) -> Result<Station, String> {
    let paths = paths.practice();
    let make = || -> Result<(), CampaignError> {
        let known = Campaign::load(&paths.campaign());
        // Whoever has practised the end of a key begins anew.
        if known.as_ref().is_ok_and(|campaign| campaign.erasure().is_some()) {
            std::fs::remove_dir_all(paths.campaign()).map_err(|why| CampaignError::Io { path: paths.campaign(), why })?;
        }
        if known.is_err() || !paths.campaign().exists() {
            let mut petition = Petition::bundled().map_err(|faults| CampaignError::BadPetition { path: paths.campaign(), faults })?;
            "https://example.org/practice".clone_into(&mut petition.online);
            Campaign::create_practice(&paths.campaign(), petition, vec!["Practice".to_owned()])?;
        }
        Ok(())
    };
    make().and_then(|()| Station::open(&paths.campaign(), &paths.ledger())).map_err(|error| sentence(&error.to_string()))
}
