//! Practice at a station of a drive: nothing of it reaches the drive, nothing of the drive reaches
//! it, and it ends by itself.

use super::*;
use kiosk::{Message as Said, ScreenName, StaffMessage};
use ledger::campaign::{NewCampaign, PRACTICE_PIN};
use petition::practice::Queue;

/// A station of a drive, with one signature.
struct Table {
    app: App,
    folder: tempfile::TempDir,
    practices: u64,
}

impl Table {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let paths = Paths::inside(&folder.path().join("data"));
        let new = NewCampaign {
            petition: Petition::bundled().expect("the bundled petition"),
            online: String::new(),
            events: vec!["Dupont Circle".to_owned()],
            passphrase: Passphrase::new("pigeon umbrella tractor velvet"),
            backup: None,
            retention: None,
            goal: None,
            show_count: true,
        };
        Campaign::create(&paths.campaign(), new).expect("a campaign");
        let station = Station::open(&paths.campaign(), &paths.ledger()).expect("a station");
        jobs::save_pin("471193", &paths).expect("saved");
        let mut table = Self {
            app: App::new(Some(station), paths, true),
            folder,
            practices: 0,
        };
        table.sign();
        table
    }

    fn running(&mut self) -> &mut Running {
        self.app.station.as_mut().expect("a station")
    }

    /// Stores a signature in the ledger of the station that is on the screen.
    fn sign(&mut self) {
        let station = &self.running().station;
        let (campaign, ledger) = (station.campaign(), station.ledger().expect("a ledger"));
        let signer = Queue::new(1, &campaign.petition, 1)
            .next()
            .expect("a signer");
        let signature = signer.draft.check(&campaign.petition).expect("checked");
        let stored = jobs::store_signature(&campaign, &ledger, &[], None, None, &signature);
        let era = self.app.era;
        let stored = station::Message::Stored(Ok(stored.expect("stored")));
        drop(self.app.update(Message::Station(era, stored)));
    }

    /// The PIN was right.
    fn open_staff(&mut self) {
        let era = self.app.era;
        drop(self.app.perform_kiosk(kiosk::Action::None));
        drop(
            self.app
                .update_kiosk(Said::Attract(kiosk::AttractMessage::OpenPin)),
        );
        let right = station::Message::PinChecked(true);
        drop(self.app.update(Message::Station(era, right)));
        assert_eq!(self.running().kiosk.screen(), ScreenName::Staff);
    }

    /// Asks for practice, and answers as the program does once it is prepared.
    fn practise(&mut self) {
        self.open_staff();
        drop(self.app.update_kiosk(Said::Staff(StaffMessage::Practice)));
        self.practices += 1;
        let drive = self.running().station.campaign();
        let training = self.app.paths.training(70 + self.practices);
        let station = jobs::open_training(&drive, &training).expect("practice");
        let ready = PracticeMessage::Ready(once(station));
        drop(self.app.update(Message::Practice(ready)));
        assert!(self.app.aside.is_some(), "practice is shown");
    }

    fn count(&mut self) -> u64 {
        self.running().context.count
    }

    fn head(&mut self) -> String {
        self.running().context.head.clone()
    }
}

/// Waits for a thread of the program.
fn until(is_so: impl Fn() -> bool) {
    for _ in 0..500 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("it did not come to be so in ten seconds");
}

#[test]
fn what_is_signed_in_practice_is_in_its_own_ledger_and_goes_with_it() {
    let mut table = Table::new();
    let (count, head) = (table.count(), table.head());
    let real = table.folder.path().join("data/ledger.db");
    table.practise();
    assert!(table.running().context.practice && table.running().context.leads_back);
    assert_eq!(table.count(), 0, "practice begins empty");
    assert_eq!(
        table.running().context.event.as_deref(),
        Some("Dupont Circle")
    );
    table.sign();
    table.sign();
    assert_eq!(table.count(), 2);
    let practised = table.running().station.ledger_path().to_owned();
    assert!(practised.exists() && practised != real);
    drop(table.app.update_kiosk(Said::EndPractice));
    assert!(!table.running().context.practice && !table.running().context.leads_back);
    assert_eq!(
        (table.count(), table.head()),
        (count, head),
        "the drive is as it was"
    );
    assert_eq!(table.running().kiosk.screen(), ScreenName::Attract);
    until(|| !practised.exists());
    // The drive goes on.
    table.sign();
    assert_eq!(table.count(), count + 1);
}

#[test]
fn an_answer_that_was_meant_for_practice_does_not_reach_the_drive_nor_the_reverse() {
    let mut table = Table::new();
    let real = table.app.era;
    let (count, head) = (table.count(), table.head());
    table.practise();
    let practice = table.app.era;
    let stored = |count| {
        station::Message::Stored(Ok(jobs::Stored {
            count,
            head: "0000 0000 0000".to_owned(),
            short_of_room: true,
        }))
    };
    drop(table.app.update(Message::Station(real, stored(99))));
    assert_eq!(table.count(), 0);
    drop(table.app.update_kiosk(Said::EndPractice));
    // The PIN of practice is checked while practice ends.
    drop(
        table
            .app
            .update_kiosk(Said::Attract(kiosk::AttractMessage::OpenPin)),
    );
    let right = station::Message::PinChecked(true);
    drop(table.app.update(Message::Station(practice, right)));
    assert_eq!(
        table.running().kiosk.screen(),
        ScreenName::Pin,
        "it opens nothing"
    );
    drop(table.app.update(Message::Station(practice, stored(99))));
    assert_eq!((table.count(), table.head()), (count, head));
    assert!(table.running().context.trouble.is_empty());
}

#[test]
fn practice_that_nobody_touches_gives_way_to_the_drive() {
    let mut table = Table::new();
    table.practise();
    let touched = table.app.touched;
    drop(table.app.tick(touched + Duration::from_secs(119)));
    assert!(table.running().context.practice);
    drop(table.app.tick(touched + Duration::from_secs(120)));
    assert!(!table.running().context.practice && table.app.aside.is_none());
}

/// Everyone at the table knows the PIN and the passphrase of practice.
#[test]
fn the_pin_of_practice_closes_nothing_and_opens_no_office() {
    let mut table = Table::new();
    table.practise();
    table.open_staff();
    drop(
        table
            .app
            .update_kiosk(Said::Staff(StaffMessage::OpenOffice)),
    );
    assert!(matches!(table.app.surface, Surface::Kiosk));
    table.open_staff();
    drop(
        table
            .app
            .update_kiosk(Said::Staff(StaffMessage::CloseProgram)),
    );
    drop(table.app.input(Input::Close));
    assert_eq!(
        table.running().kiosk.screen(),
        ScreenName::Pin,
        "it asks for the PIN"
    );
    drop(table.app.update_kiosk(Said::EndPractice));
    drop(
        table
            .app
            .update_kiosk(Said::Attract(kiosk::AttractMessage::OpenPin)),
    );
    let is_practice = table.running().station.campaign().practice;
    let opens = perform::is_pin(table.app.pin.as_ref(), is_practice, PRACTICE_PIN);
    assert!(!opens, "the drive has its own PIN");
}

#[test]
fn receipts_of_practice_lie_in_its_own_folder() {
    let mut table = Table::new();
    let drive = table.app.receipts();
    table.practise();
    let practice = table.app.receipts();
    assert!(practice != drive && practice.starts_with(table.app.paths.trainings()));
}

#[test]
fn practice_begins_only_for_a_volunteer_who_still_waits_for_it() {
    let mut table = Table::new();
    table.open_staff();
    drop(table.app.update_kiosk(Said::Staff(StaffMessage::Practice)));
    assert_eq!(
        table.running().context.practice_state,
        kiosk::PracticeState::Preparing
    );
    // The volunteer goes back to the petition, where somebody may sign.
    drop(table.app.update_kiosk(Said::Staff(StaffMessage::Back)));
    let drive = table.running().station.campaign();
    let station = jobs::open_training(&drive, &table.app.paths.training(70)).expect("practice");
    let ready = PracticeMessage::Ready(once(station));
    drop(table.app.update(Message::Practice(ready)));
    assert!(table.app.aside.is_none() && !table.running().context.practice);
    assert_eq!(
        table.running().context.practice_state,
        kiosk::PracticeState::Idle
    );
}

#[test]
fn a_practice_of_the_day_before_leaves_nothing_in_the_next_one() {
    let mut table = Table::new();
    table.practise();
    table.sign();
    drop(table.app.update_kiosk(Said::EndPractice));
    table.practise();
    assert_eq!(table.count(), 0);
}
