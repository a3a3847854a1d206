//! The program around the screens: the office is opened, left and locked by itself.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod language;
mod leaving;
mod practice;
mod sticks;

use std::sync::Weak;

use super::*;
use crate::failure::Failure;
use crate::office::{Opened, sheets, unlock};
use ::kiosk::Trouble;
use ledger::LedgerError;
use ledger::campaign::{Campaign, OrganizerKey, Passphrase};
use petition::Petition;
use roll::Roll;

struct Kiosk {
    app: App,
    folder: tempfile::TempDir,
    key: OrganizerKey,
}

/// The kiosk of a practice campaign.
fn kiosk() -> Kiosk {
    let folder = tempfile::tempdir().expect("a folder");
    let campaign = folder.path().join("campaign");
    let petition = Petition::bundled().expect("the bundled petition");
    let events = vec!["Dupont Circle".to_owned()];
    let made = Campaign::create_practice(&campaign, petition, events).expect("a campaign");
    let key = made
        .open_key(&campaign, &Passphrase::practice())
        .expect("the key");
    let station = Station::open(&campaign, &folder.path().join("ledger.db")).expect("a station");
    let paths = Paths::inside(&folder.path().join("data"));
    Kiosk {
        app: App::new(Some(station), paths, true),
        folder,
        key,
    }
}

impl Kiosk {
    fn send(&mut self, message: office::Message) {
        drop(self.app.update(Message::Office(message)));
    }

    fn enter_office(&mut self) {
        drop(self.app.perform_kiosk(kiosk::Action::Office));
        assert!(self.office().is_some());
    }

    fn office(&self) -> Option<&Office> {
        match &self.app.surface {
            Surface::Office(office) => Some(office),
            Surface::Setup(_) | Surface::Kiosk => None,
        }
    }

    /// Types the passphrase. The task that opens the ledger is dropped, and its answer sent by the
    /// test.
    fn ask_to_open(&mut self) {
        let typed = unlock::Message::Passphrase("practice".to_owned());
        self.send(office::Message::Unlock(typed));
        self.send(office::Message::Unlock(unlock::Message::Open));
    }

    fn answer(&self) -> (office::Message, Weak<Roll>, Weak<OrganizerKey>) {
        let (roll, key) = (Arc::new(Roll::default()), Arc::new(self.key.clone()));
        let (weak_roll, weak_key) = (Arc::downgrade(&roll), Arc::downgrade(&key));
        let opened = Opened {
            roll,
            unopened: 0,
            key,
        };
        (office::Message::Opened(Ok(opened)), weak_roll, weak_key)
    }

    fn is_open(&self) -> bool {
        self.office().is_some_and(Office::is_open)
    }
}

#[test]
fn an_untouched_office_is_locked_and_holds_nothing_any_more() {
    let mut kiosk = kiosk();
    kiosk.enter_office();
    kiosk.ask_to_open();
    let (answer, roll, key) = kiosk.answer();
    kiosk.send(answer);
    assert!(kiosk.is_open() && roll.upgrade().is_some() && key.upgrade().is_some());
    let touched = kiosk.app.touched;
    drop(
        kiosk
            .app
            .tick(touched + OFFICE_IDLE - Duration::from_secs(1)),
    );
    assert!(kiosk.is_open(), "a second is left");
    drop(kiosk.app.tick(touched + OFFICE_IDLE));
    assert!(kiosk.office().is_none());
    assert!(roll.upgrade().is_none() && key.upgrade().is_none());
}

#[test]
fn an_office_with_a_running_job_is_not_locked_before_its_answer() {
    let mut kiosk = kiosk();
    kiosk.enter_office();
    kiosk.ask_to_open();
    let (answer, ..) = kiosk.answer();
    kiosk.send(answer);
    kiosk.send(office::Message::Sheets(sheets::Message::Print));
    let later = kiosk.app.touched + 2 * OFFICE_IDLE;
    drop(kiosk.app.tick(later));
    assert!(kiosk.is_open(), "sheets are being printed");
    drop(kiosk.app.input(Input::HideAll));
    assert!(kiosk.is_open());
    let stopped = Failure::from(crate::output::OutputError::Stopped);
    kiosk.send(office::Message::Sheets(sheets::Message::Printed(Err(
        stopped,
    ))));
    drop(kiosk.app.input(Input::HideAll));
    // The thread that prints may still hold the roll for a moment.
    assert!(kiosk.office().is_none());
}

#[test]
fn a_late_answer_opens_neither_the_kiosk_nor_the_next_office() {
    let mut kiosk = kiosk();
    kiosk.enter_office();
    kiosk.send(office::Message::Leave);
    assert!(kiosk.office().is_none());
    let (answer, roll, key) = kiosk.answer();
    kiosk.send(answer);
    assert!(kiosk.office().is_none() && roll.upgrade().is_none() && key.upgrade().is_none());
    kiosk.enter_office();
    let (answer, roll, _) = kiosk.answer();
    kiosk.send(answer);
    assert!(!kiosk.is_open() && roll.upgrade().is_none());
}

#[test]
fn staff_read_why_nothing_is_collected_and_signers_only_that() {
    let mut kiosk = kiosk();
    let spanish = petition::Language::new("es").expect("a tag");
    let path = kiosk.folder.path().join("ledger.db");
    let failure = Failure::from(LedgerError::Gone(path));
    let running = kiosk.app.station.as_mut().expect("a station");
    let words = Words::new(&spanish);
    running.station.end_turn_in(Err(failure.clone()));
    let context = running
        .station
        .kiosk_context(&words, Size::new(1_280.0, 800.0));
    assert_eq!(
        context.turn_in,
        kiosk::TurnInState::Failed(failure.in_words(&words))
    );
    assert_eq!(failure.for_signer(), kiosk::StoreFailure::LedgerGone);
}

#[test]
fn nothing_is_collected_after_the_day_of_retention() {
    let folder = tempfile::tempdir().expect("a folder");
    let new = ledger::campaign::NewCampaign {
        petition: Petition::bundled().expect("the bundled petition"),
        online: String::new(),
        events: Vec::new(),
        passphrase: Passphrase::new("pigeon umbrella tractor velvet"),
        backup: None,
        retention: Some("2020-06-30".to_owned()),
        goal: None,
        show_count: true,
    };
    let campaign = folder.path().join("campaign");
    Campaign::create(&campaign, new).expect("a campaign");
    let station = Station::open(&campaign, &folder.path().join("ledger.db")).expect("a station");
    let context = station.kiosk_context(&Words::english(), Size::new(1_280.0, 800.0));
    assert!(context.is_over && !context.collecting);
    assert_eq!(
        context.trouble,
        [Trouble::RetentionOver {
            day: "2020-06-30".to_owned()
        }]
    );

    let campaign = station.campaign();
    let mut draft = petition::signature::Draft::default();
    draft.set_text(petition::Field::GivenName, "Maria".to_owned());
    draft.set_text(petition::Field::FamilyName, "Lopez".to_owned());
    draft.set_text(petition::Field::Zip, "20009".to_owned());
    let signature = draft.check_paper(&campaign.petition).expect("a signature");
    let ledger = station.ledger().expect("a ledger");
    let refused = jobs::store_signature(&campaign, &ledger, &[], None, None, &signature)
        .expect_err("the drive is over");
    assert_eq!(refused.for_signer(), kiosk::StoreFailure::CampaignOver);
    assert_eq!(jobs::lock(&ledger).count(), 0);
}

#[test]
fn a_station_whose_ledger_another_program_has_is_in_use_and_no_other() {
    let kiosk = kiosk();
    let campaign = kiosk.folder.path().join("campaign");
    let first = kiosk.app.station.as_ref().expect("a station");
    assert!(!first.station.is_in_use());
    let second = Station::open(&campaign, &kiosk.folder.path().join("ledger.db"));
    assert!(second.expect("a station").is_in_use());
    let missing = kiosk.folder.path().join("no folder").join("ledger.db");
    let elsewhere = Station::open(&campaign, &missing).expect("a station");
    assert!(!elsewhere.is_in_use());
}

/// The log and the staff's screen come from one answer, whenever it comes.
#[test]
fn staff_are_told_when_nothing_keeps_the_machine_awake() {
    let troubles = |kiosk: &Kiosk| {
        let running = kiosk.app.station.as_ref().expect("a station");
        running.context.trouble.clone()
    };
    let mut asked = kiosk();
    assert!(
        !troubles(&asked).contains(&Trouble::MaySleep),
        "not known yet"
    );
    drop(asked.app.update(Message::Awake(once(None))));
    assert!(troubles(&asked).contains(&Trouble::MaySleep));
    // The answer may come before there is a station.
    let station = Station::open(
        &asked.folder.path().join("campaign"),
        &asked.folder.path().join("another.db"),
    );
    asked.app.begin(station.expect("a station"));
    assert!(troubles(&asked).contains(&Trouble::MaySleep));
}

/// A machine under load may refuse a lock later than it was waited for.
#[cfg(unix)]
#[test]
fn staff_are_told_when_a_lock_against_sleep_was_refused_late() {
    let mut kiosk = kiosk();
    let held = machine::Awake::by("env");
    let watches = kiosk.app.update(Message::Awake(once(Some(held))));
    assert!(!kiosk.app.may_sleep, "env waits with its lock");
    assert_eq!(watches.units(), 1, "its loss reaches a screen that waits");
    kiosk.app.awake = Some(machine::Awake::by("true"));
    kiosk.app.refresh();
    let running = kiosk.app.station.as_ref().expect("a station");
    assert!(running.context.trouble.contains(&Trouble::MaySleep));
}

/// A person with the tablet ends the program after each try, or during the check.
#[test]
fn wrong_pins_are_still_counted_after_the_program_was_ended() {
    let mut kiosk = kiosk();
    let campaign = kiosk.folder.path().join("campaign");
    let ledger = kiosk.folder.path().join("ledger.db");
    let waits: Vec<_> = (0..5)
        .map(|_| {
            let pin = kiosk::TypedPin::new("111111".to_owned());
            drop(kiosk.app.perform_kiosk(kiosk::Action::CheckPin(pin)));
            // The ledger is locked by the program that has it open.
            kiosk.app.station = None;
            let station = Station::open(&campaign, &ledger).expect("a station");
            let paths = Paths::inside(&kiosk.folder.path().join("data"));
            kiosk.app = App::new(Some(station), paths, true);
            let running = kiosk.app.station.as_ref().expect("a station");
            running.kiosk.seconds_locked()
        })
        .collect();
    assert_eq!(waits, [None, None, Some(5), Some(10), Some(15)]);
    let running = kiosk.app.station.as_mut().expect("a station");
    running.station.accept_pin();
    kiosk.app.station = None;
    let station = Station::open(&campaign, &ledger).expect("a station");
    assert_eq!(station.wrong_pins(), 0);
}

#[test]
fn both_mirrors_have_a_signature_before_the_thanks_and_the_receipt_counts_it() {
    let mut kiosk = kiosk();
    let folders = ["card", "stick"].map(|name| kiosk.folder.path().join(name));
    for folder in &folders {
        std::fs::create_dir(folder).expect("made");
    }
    let receipts = kiosk.folder.path().join("receipts");
    std::fs::create_dir(&receipts).expect("made");
    let running = kiosk.app.station.as_mut().expect("a station");
    running.station.mirror_into(folders.to_vec());
    let (campaign, ledger) = (running.station.campaign(), running.station.ledger());
    let ledger = ledger.expect("a ledger");
    let visitor = petition::practice::Queue::new(1, &campaign.petition, 1).next();
    let signature = visitor.expect("a signer").draft.check(&campaign.petition);
    let signature = signature.expect("checked");
    let mirrors = running.station.mirrors();
    // A machine under load may take longer than a signer waits.
    for number in 1..=20_u64 {
        let begun = Instant::now();
        jobs::store_signature(&campaign, &ledger, &mirrors, None, None, &signature)
            .expect("stored");
        let waited = begun.elapsed();
        let has_all = || mirrors.iter().all(|mirror| mirror.entries() == number);
        assert!(has_all() || waited >= Duration::from_millis(300));
    }
    let order = running.station.receipt_order(false);
    let receipt = jobs::print_receipt(&campaign, &ledger, order, &receipts).expect("made");
    let last = mirrors.iter().map(mirror::MirrorThread::entries).max();
    assert_eq!(
        receipt.shown.mirrored,
        format!("1 – {}", last.expect("a mirror"))
    );
    for folder in &folders {
        let mirror = std::fs::read_dir(folder).expect("listed").next();
        let mirror = mirror.expect("a mirror").expect("read");
        assert!(mirror.metadata().expect("read").len() > 40_000);
    }
}

/// A thief reads the log and looks for a person whom somebody saw at the table at 2:14 pm.
#[test]
fn the_log_of_200_signatures_tells_neither_an_entry_nor_a_minute() {
    let mut kiosk = kiosk();
    let logs = tempfile::tempdir().expect("a folder");
    let log = logging::start(logs.path()).expect("a log");
    let mirror = kiosk.folder.path().join("mirror");
    std::fs::create_dir(&mirror).expect("made");
    let running = kiosk.app.station.as_mut().expect("a station");
    running.station.mirror_into(vec![mirror.clone()]);
    running.station.open_shift("Ana".to_owned(), 0);
    let (campaign, ledger) = (running.station.campaign(), running.station.ledger());
    let ledger = ledger.expect("a ledger");
    let signers = petition::practice::Queue::new(1, &campaign.petition, 1).take(200);
    let (mut ids, mut heads) = (Vec::new(), Vec::new());
    let mirrors = running.station.mirrors();
    for visitor in signers {
        let signature = visitor.draft.check(&campaign.petition).expect("checked");
        let id = uuid::Uuid::new_v4();
        ids.push(id);
        let stored = jobs::store_signature(
            &campaign,
            &ledger,
            &mirrors,
            campaign.events.first(),
            Some(id),
            &signature,
        );
        heads.extend(stored.as_ref().map(|stored| stored.head.clone()));
        let stored = station::Message::Stored(stored);
        drop(kiosk.app.update(Message::Station(Era::default(), stored)));
        // The mirror wakes for each signature; a PIN is tried now and then.
        let tried = station::Message::PinChecked(ids.len() % 50 == 0);
        drop(kiosk.app.update(Message::Station(Era::default(), tried)));
    }
    drop(kiosk);
    drop(log);
    let mut text = String::new();
    for file in std::fs::read_dir(logs.path()).expect("listed") {
        let path = file.expect("an entry").path();
        text.push_str(&std::fs::read_to_string(path).expect("read"));
    }
    assert!(
        text.contains("shift opened") && text.contains("PIN"),
        "{text}"
    );
    assert_eq!((ids.len(), heads.len()), (200, 200));
    for head in heads {
        assert!(!text.contains(&head), "{text}");
    }
    for id in ids {
        let (spelled, plain) = (id.to_string(), id.simple().to_string());
        assert!(!text.contains(&spelled) && !text.contains(&plain), "{text}");
    }
    let counts = text.lines().filter(|line| line.contains("stored"));
    assert!(
        (1..=2).contains(&counts.count()),
        "at most once an hour: {text}"
    );
    for line in text.lines() {
        let (time, said) = line.split_at("2026-11-25 14h UTC".len());
        let is_hour = time
            .chars()
            .zip("0000-00-00 00h UTC".chars())
            .all(|(c, form)| {
                if form == '0' {
                    c.is_ascii_digit()
                } else {
                    c == form
                }
            });
        assert!(is_hour, "{line}");
        let is_digit = |part: Option<char>| part.is_some_and(|c| c.is_ascii_digit());
        let is_finer = said.match_indices(':').any(|(at, _)| {
            is_digit(said[..at].chars().next_back()) && is_digit(said[at + 1..].chars().next())
        });
        assert!(!is_finer, "a time within the hour: {line}");
        assert!(
            !said.contains("seq") && !said.contains("UpToDate"),
            "{line}"
        );
    }
}
