//! A drive is started only with a passphrase that is hard to guess and was written down, and joined
//! only with two of its words.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use super::*;
use kiosk::ui::writing::Caret;
use ledger::campaign::{Campaign, CampaignError, NewCampaign};

const OFFERED: &str = "pigeon umbrella tractor velvet lamp orbit";

/// The page that starts a drive, with six words offered and a PIN typed.
fn start() -> Setup {
    let mut setup = Setup::default();
    let asked = setup.update(Message::Show(Page::Start));
    assert!(matches!(asked, Action::OfferPassphrase));
    setup.update(Message::Offered(Passphrase::new(OFFERED)));
    setup.update(Message::Typed(Ask::Pin, "471193".to_owned()));
    setup
}

#[test]
fn the_offered_words_are_typed_once_more_from_paper() {
    let mut setup = start();
    let next = setup.update(Message::TakeOffered);
    assert!(matches!(next, Action::Focus(id) if id == Ask::Again.id()));
    assert!(matches!(setup.update(Message::Make), Action::None));
    assert_eq!(setup.faults, [(Ask::Again, Fault::PassphrasesDiffer)]);
    setup.update(Message::Typed(Ask::Again, OFFERED.to_owned()));
    match setup.update(Message::Make) {
        Action::Start(start) => assert_eq!(*start.passphrase, OFFERED),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_passphrase_that_is_easy_to_guess_starts_nothing() {
    for (typed, fault) in [
        ("passwordpassword", Fault::PassphraseGuessable),
        ("petition2026", Fault::PassphraseGuessable),
        ("k9$Vq2#", Fault::PassphraseTooShort),
        ("", Fault::PassphraseTooShort),
    ] {
        let mut setup = start();
        setup.update(Message::Typed(Ask::Passphrase, typed.to_owned()));
        setup.update(Message::Typed(Ask::Again, typed.to_owned()));
        assert!(matches!(setup.update(Message::Make), Action::None));
        assert_eq!(setup.faults, [(Ask::Passphrase, fault)], "{typed}");
    }
}

#[test]
fn words_that_come_when_the_page_was_left_are_dropped() {
    let mut setup = start();
    setup.update(Message::Show(Page::Ways));
    assert!(setup.offered.is_none());
    setup.update(Message::Offered(Passphrase::new(OFFERED)));
    assert!(setup.offered.is_none());
}

#[test]
fn a_pin_that_is_tried_first_starts_nothing() {
    for (typed, fault) in [
        ("123456", Fault::PinTooCommon),
        ("241126", Fault::PinTooCommon),
        ("4711", Fault::NotAPin),
    ] {
        let mut setup = start();
        setup.update(Message::TakeOffered);
        setup.update(Message::Typed(Ask::Again, OFFERED.to_owned()));
        setup.update(Message::Typed(Ask::Pin, typed.to_owned()));
        assert!(matches!(setup.update(Message::Make), Action::None));
        assert_eq!(setup.faults, [(Ask::Pin, fault)], "{typed}");
    }
}

/// A drive on a stick, and the folder that a station would keep it in.
fn drive() -> (tempfile::TempDir, Arc<Joining>) {
    let folder = tempfile::tempdir().expect("a folder");
    let stick = folder.path().join("stick");
    let new = NewCampaign {
        petition: petition::Petition::bundled().expect("the bundled petition"),
        online: String::new(),
        events: Vec::new(),
        passphrase: Passphrase::new(OFFERED),
        backup: None,
        retention: None,
        goal: None,
        show_count: true,
    };
    Campaign::create(&stick, new).expect("made");
    let joining = Joining::read(&stick, &folder.path().join("station")).expect("a drive");
    (folder, Arc::new(joining))
}

#[test]
fn a_drive_is_joined_by_touch_with_two_right_words_and_not_before() {
    let (folder, joining) = drive();
    let station = folder.path().join("station");
    let mut setup = Setup::default();
    setup.update(Message::Look(folder.path().join("stick")));
    assert!(matches!(
        setup.update(Message::Read(joining.clone())),
        Action::None
    ));
    assert_eq!(setup.page, Page::Words);
    let words = joining.campaign().fingerprint();
    let asked = joining.asked().expect("two words");
    let [first, second] = asked.map(|number| words.all()[number - 1]);
    // A word that is touched is taken, and the next field is written into.
    setup.update(Message::Caret(Ask::FirstWord, Caret::Touched));
    setup.update(Message::Typed(Ask::FirstWord, first[..2].to_uppercase()));
    let next = setup.update(Message::TakeWord(first));
    assert!(matches!(next, Action::Focus(id) if id == Ask::SecondWord.id()));
    assert_eq!(setup.writing.field(), Some(Ask::SecondWord));
    for wrong in ["", "zzzz"] {
        setup.update(Message::Typed(Ask::SecondWord, wrong.to_owned()));
        let entered = setup.update(Message::Entered(Ask::SecondWord));
        assert!(matches!(entered, Action::None), "{wrong}");
        assert_eq!(
            setup.faults,
            [(Ask::SecondWord, Fault::OtherWord)],
            "{wrong}"
        );
    }
    setup.update(Message::Typed(Ask::SecondWord, second.to_owned()));
    let joined = match setup.update(Message::Compare) {
        Action::Join(joining, typed) => {
            assert!(!station.exists(), "written before the words were compared");
            let error = joining.join([&typed[0], "zzzz"]).expect_err("a wrong word");
            assert!(matches!(error, CampaignError::OtherWords(_)), "{error}");
            joining.join([&typed[0], &typed[1]]).expect("joined")
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(joined.keys(), joining.campaign().keys());
}

#[test]
fn practice_is_joined_without_a_word() {
    let folder = tempfile::tempdir().expect("a folder");
    let stick = folder.path().join("stick");
    let petition = petition::Petition::bundled().expect("the bundled petition");
    Campaign::create_practice(&stick, petition, Vec::new()).expect("made");
    let joining = Joining::read(&stick, &folder.path().join("station")).expect("a campaign");
    let mut setup = Setup::default();
    setup.update(Message::Look(stick));
    let asked = setup.update(Message::Read(Arc::new(joining)));
    assert!(matches!(asked, Action::Join(..)));
}

#[test]
fn a_station_takes_the_offered_pin_or_one_of_its_own() {
    let mut setup = Setup::for_pin(Zeroizing::new("471193".to_owned()));
    assert!(matches!(setup.update(Message::TakePin), Action::SavePin(pin) if *pin == "471193"));
    let mut setup = Setup::for_pin(Zeroizing::new("471193".to_owned()));
    for (typed, fault) in [("123456", Fault::PinTooCommon), ("4711", Fault::NotAPin)] {
        setup.update(Message::Typed(Ask::OwnPin, typed.to_owned()));
        assert!(matches!(setup.update(Message::TakePin), Action::None));
        assert_eq!(setup.faults, [(Ask::OwnPin, fault)], "{typed}");
    }
    setup.update(Message::Typed(Ask::OwnPin, "805126".to_owned()));
    assert!(matches!(setup.update(Message::TakePin), Action::SavePin(pin) if *pin == "805126"));
}
