//! Leaving a drive on a machine, starting another, and taking the first one up again.

use super::*;
use crate::setup::{Setup, Start};
use petition::practice::Queue;
use zeroize::Zeroizing;

fn start(event: &str) -> Start {
    Start {
        passphrase: Zeroizing::new("pigeon umbrella tractor velvet lamp orbit".to_owned()),
        petition: None,
        online: String::new(),
        event: event.to_owned(),
        pin: Zeroizing::new("471193".to_owned()),
    }
}

fn sign(station: &Station) {
    let (campaign, ledger) = (station.campaign(), station.ledger().expect("a ledger"));
    let signer = Queue::new(1, &campaign.petition, 1).next();
    let signature = signer.expect("a signer").draft.check(&campaign.petition);
    let signature = signature.expect("checked");
    jobs::store_signature(&campaign, &ledger, &[], None, None, &signature).expect("stored");
}

#[test]
fn a_drive_that_is_left_keeps_every_byte_and_is_taken_up_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = Paths::inside(&folder.path().join("data"));
    let station = jobs::start_campaign(&start("First"), &paths).expect("started");
    sign(&station);
    let first = station.campaign().keys();
    drop(station);
    let key = std::fs::read(paths.campaign().join("organizer.key")).expect("a key");
    let ledger = std::fs::read(paths.ledger()).expect("a ledger");

    let aside = jobs::put_aside(&paths).expect("put aside");
    assert!(!paths.campaign().exists() && !paths.ledger().exists() && !paths.pin().exists());
    assert_eq!(
        std::fs::read(aside.join("ledger.db")).expect("kept"),
        ledger
    );
    assert_eq!(
        std::fs::read(aside.join("campaign/organizer.key")).expect("kept"),
        key
    );
    let listed = jobs::list_aside(&paths);
    assert_eq!(listed.len(), 1);

    // Another drive is started, and nothing is taken up while it is there.
    let station = jobs::start_campaign(&start("Second"), &paths).expect("started");
    assert_ne!(station.campaign().keys(), first);
    assert_eq!(station.count(), 0);
    drop(station);
    assert!(jobs::take_up(&listed[0].folder, &paths).is_err());
    assert_eq!(
        std::fs::read(aside.join("ledger.db")).expect("kept"),
        ledger
    );

    jobs::put_aside(&paths).expect("put aside");
    assert_eq!(jobs::list_aside(&paths).len(), 2);
    let station = jobs::take_up(&listed[0].folder, &paths).expect("taken up");
    assert_eq!((station.campaign().keys(), station.count()), (first, 1));
    assert!(paths.pin().exists());
    assert_eq!(jobs::list_aside(&paths).len(), 1);
}

/// Somebody removed the campaign's folder by hand, or the power went while a drive was put aside.
#[test]
fn a_ledger_without_its_campaign_is_put_aside_and_never_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = Paths::inside(&folder.path().join("data"));
    let station = jobs::start_campaign(&start("First"), &paths).expect("started");
    sign(&station);
    drop(station);
    let ledger = std::fs::read(paths.ledger()).expect("a ledger");
    std::fs::remove_dir_all(paths.campaign()).expect("removed");
    let station = jobs::start_campaign(&start("Second"), &paths).expect("started");
    assert_eq!(station.count(), 0);
    let kept = std::fs::read_dir(paths.aside()).expect("listed");
    let kept: Vec<_> = kept.map(|entry| entry.expect("an entry").path()).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(
        std::fs::read(kept[0].join("ledger.db")).expect("kept"),
        ledger
    );
}

#[test]
fn leaving_says_what_is_not_turned_in_and_ends_at_the_first_run() {
    let mut kiosk = kiosk();
    let running = kiosk.app.station.as_ref().expect("a station");
    let station = &running.station;
    assert_eq!(station.not_turned_in(), station.count());
    drop(kiosk.app.perform_kiosk(kiosk::Action::LeaveDrive));
    let Surface::Setup(setup) = &kiosk.app.surface else {
        panic!("the page is not shown");
    };
    assert!(setup.is_passing());
    // Nobody touches it.
    let later = kiosk.app.touched + PASSING_IDLE;
    drop(kiosk.app.tick(later));
    assert!(matches!(kiosk.app.surface, Surface::Kiosk));
    kiosk.app.surface = Surface::Setup(Box::new(Setup::for_forgotten()));
    drop(kiosk.app.input(Input::Close));
    assert!(matches!(kiosk.app.surface, Surface::Kiosk), "not closed");
    drop(kiosk.app.update(Message::PutAside(Ok(()))));
    assert!(matches!(kiosk.app.surface, Surface::Setup(_)));
}

/// The key may be on this machine or on a stick; a wrong passphrase gives no PIN.
#[test]
fn a_forgotten_pin_is_replaced_with_the_passphrase_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = Paths::inside(&folder.path().join("data"));
    let station = jobs::start_campaign(&start("First"), &paths).expect("started");
    let (campaign, folder) = (station.campaign(), station.folder());
    let open = |words: &str| jobs::open_key(&campaign, folder, &Passphrase::new(words));
    assert!(open("pigeon umbrella tractor velvet lamp").is_err());
    open("pigeon umbrella tractor velvet lamp orbit").expect("opened");
}
