//! A drive is started only with a passphrase that is hard to guess and was written down, and joined
//! only with two of its words.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::path::PathBuf;

use super::*;
use crate::ready;
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

/// The page after the start, with words 2 and 5 asked back.
fn started(setup: &mut Setup) {
    let facts = Facts {
        folder: PathBuf::from("/home/ana/campaign"),
        version: 1,
        ..Facts::default()
    };
    setup.update(Message::Started(facts, [2, 5]));
    assert_eq!(setup.page, Page::Ready);
}

#[test]
fn two_of_the_offered_words_are_read_back_from_paper_before_the_page_is_left() {
    let mut setup = start();
    setup.update(Message::TakeOffered);
    match setup.update(Message::Make) {
        Action::Start(start) => assert_eq!(*start.passphrase, OFFERED),
        other => panic!("{other:?}"),
    }
    started(&mut setup);
    assert!(!matches!(setup.update(Message::Begin), Action::Begin));
    for [first, second] in [["", ""], ["umbrella", "velvet"], ["pigeon", "lamp"]] {
        setup.update(Message::Typed(Ask::FirstOfPassphrase, first.to_owned()));
        setup.update(Message::Typed(Ask::SecondOfPassphrase, second.to_owned()));
        let asked = setup.update(Message::CheckPassphrase);
        assert!(matches!(asked, Action::Reveal(_)), "{first} {second}");
        assert!(!setup.faults.is_empty() && !setup.facts.done.passphrase);
    }
    setup.update(Message::Typed(
        Ask::FirstOfPassphrase,
        "Umbrella ".to_owned(),
    ));
    setup.update(Message::Typed(Ask::SecondOfPassphrase, "lamp".to_owned()));
    let noted = setup.update(Message::CheckPassphrase);
    assert!(matches!(
        noted,
        Action::Ready(ready::Action::NotePassphrase)
    ));
    assert!(
        setup.typed(Ask::Passphrase).is_empty(),
        "it is kept no longer"
    );
    assert!(matches!(setup.update(Message::Begin), Action::Begin));
}

#[test]
fn a_passphrase_of_ones_own_is_kept_no_longer_than_the_start_and_confirmed() {
    let mut setup = start();
    for ask in [Ask::Passphrase, Ask::Again] {
        setup.update(Message::Typed(ask, "four plain words indeed".to_owned()));
    }
    assert!(matches!(setup.update(Message::Make), Action::Start(_)));
    started(&mut setup);
    assert!(setup.typed(Ask::Passphrase).is_empty() && setup.typed(Ask::Again).is_empty());
    assert!(!matches!(setup.update(Message::Begin), Action::Begin));
    setup.update(Message::CheckPassphrase);
    assert!(matches!(setup.update(Message::Begin), Action::Begin));
}

#[test]
fn offered_words_that_are_changed_by_hand_are_typed_twice() {
    let mut setup = start();
    setup.update(Message::TakeOffered);
    setup.update(Message::Typed(Ask::Passphrase, format!("{OFFERED} more")));
    assert!(matches!(setup.update(Message::Make), Action::Reveal(_)));
    assert_eq!(setup.faults, [(Ask::Again, Fault::PassphrasesDiffer)]);
}

#[test]
fn every_fault_is_at_its_field_and_the_first_one_comes_into_sight() {
    let mut setup = start();
    setup.update(Message::Typed(Ask::Passphrase, "short".to_owned()));
    setup.update(Message::Typed(Ask::Online, "no address".to_owned()));
    setup.update(Message::Typed(Ask::Event, "--".to_owned()));
    setup.update(Message::Typed(Ask::Pin, "4711".to_owned()));
    let shown = setup.update(Message::Make);
    assert!(matches!(shown, Action::Reveal(id) if id == Ask::Passphrase.id()));
    assert_eq!(
        setup.faults,
        [
            (Ask::Passphrase, Fault::PassphraseTooShort),
            (Ask::Online, Fault::BadAddress),
            (Ask::Event, Fault::BadEvent),
            (Ask::Pin, Fault::NotAPin),
        ]
    );
}

#[test]
fn an_address_without_https_gets_it() {
    for leave in [
        Message::Make,
        Message::Entered(Ask::Online),
        Message::Caret(Ask::Event, Caret::Touched),
        Message::Key(Stroke::Hide),
    ] {
        let mut setup = start();
        let typed = " example.org/protect".to_owned();
        setup.update(Message::Typed(Ask::Online, typed));
        setup.update(leave);
        assert_eq!(setup.typed(Ask::Online), "https://example.org/protect");
        assert!(!setup.faults.iter().any(|(ask, _)| *ask == Ask::Online));
    }
}

/// The petition is the one that was looked at, and a file that is none changes nothing.
#[test]
fn a_petition_is_looked_at_before_it_is_taken() {
    let mut setup = start();
    assert!(matches!(
        setup.update(Message::Show(Page::Petition)),
        Action::ListPetitions
    ));
    let path = PathBuf::from("/media/ana/BLUE/letter.txt");
    let asked = setup.update(Message::LookAtPetition(Some(path.clone())));
    assert!(matches!(asked, Action::ReadPetition(Some(_))));
    let refused = Failure::from(petition::ImportError::NoTarget);
    setup.update(Message::PetitionRead(Err(refused)));
    assert_eq!(setup.page, Page::Petition);
    assert!(setup.failure.is_some() && setup.chosen.is_none());
    let letter = "Open it\n\nIt is closed.\n\nTo: The Council\n\nOpen it.";
    let language = Language::english();
    let petition = petition::import(letter, language).expect("a petition");
    setup.update(Message::LookAtPetition(Some(path.clone())));
    setup.update(Message::PetitionRead(Ok(Chosen {
        path: Some(path),
        petition: Arc::new(petition),
        notes: Some(Vec::new()),
        now: std::time::Instant::now(),
    })));
    assert_eq!(setup.page, Page::Preview);
    assert!(setup.chosen.is_none(), "it was not taken yet");
    // Nothing can be signed and nobody becomes staff in a preview.
    use kiosk::{AttractMessage, VisitMessage};
    for touched in [
        kiosk::Message::Attract(AttractMessage::Begin),
        kiosk::Message::Visit(VisitMessage::Sign),
        kiosk::Message::Visit(VisitMessage::StartOver),
        kiosk::Message::Attract(AttractMessage::OpenPin),
    ] {
        assert!(matches!(
            setup.update(Message::Preview(touched)),
            Action::None
        ));
    }
    let shown = setup.preview.as_ref().expect("a preview");
    assert_eq!(shown.screen(), kiosk::ScreenName::Attract);
    setup.update(Message::TakePetition);
    assert_eq!(setup.page, Page::Start);
    setup.update(Message::TakeOffered);
    match setup.update(Message::Make) {
        Action::Start(start) => {
            let petition = start.petition.expect("the petition that was looked at");
            let text = petition.text(petition.language());
            assert_eq!(text.title, "Open it");
        }
        other => panic!("{other:?}"),
    }
}

/// How a letter was understood is shown before the screens that signers will see, and a petition
/// file, which says its parts itself, has no such page.
#[test]
fn a_letter_is_shown_as_it_was_read() {
    let letter = "Open it\n\nDear Mayor Roe,\n\nIt is closed.\n\nOpen it soon.";
    let read = petition::import_file(letter.as_bytes(), "letter.txt", None).expect("a petition");
    assert_eq!(read.notes.len(), 2, "{:?}", read.notes);
    let chosen = |notes| Chosen {
        path: None,
        petition: Arc::new(read.petition.clone()),
        notes,
        now: std::time::Instant::now(),
    };
    let mut setup = start();
    setup.update(Message::PetitionRead(Ok(chosen(Some(read.notes.clone())))));
    let shows = |setup: &Setup| setup.preview.as_ref().expect("a preview").shows_read();
    assert!(shows(&setup));
    let begin = kiosk::Message::Attract(kiosk::AttractMessage::Begin);
    setup.update(Message::Preview(begin));
    assert!(!shows(&setup));
    setup.update(Message::ShowAsRead);
    assert!(shows(&setup));
    setup.update(Message::TakePetition);
    assert!(setup.chosen.is_some(), "it can be taken from that page");
    setup.update(Message::PetitionRead(Ok(chosen(None))));
    assert!(!shows(&setup));
    setup.update(Message::ShowAsRead);
    assert!(!shows(&setup));
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
        assert!(matches!(setup.update(Message::Make), Action::Reveal(_)));
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
        setup.update(Message::Typed(Ask::Pin, typed.to_owned()));
        assert!(matches!(setup.update(Message::Make), Action::Reveal(_)));
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

/// Presses Enter with a real keyboard in a field that has the ring.
fn enter(setup: &mut Setup, ask: Ask, typed: &str) -> Action {
    setup.update(Message::Caret(ask, Caret::Came));
    for letter in typed.chars() {
        setup.key_pressed(Some(letter));
    }
    setup.update(Message::Typed(ask, typed.to_owned()));
    setup.update(Message::Entered(ask))
}

fn refused() -> Failure {
    Failure::from(CampaignError::NoFolder(PathBuf::from("/media/none")))
}

#[test]
fn with_a_real_keyboard_the_ring_stays_where_enter_was_refused() {
    let mut setup = start();
    enter(&mut setup, Ask::Pin, "4711");
    assert_eq!(setup.writing.field(), Some(Ask::Pin), "the last field");
    assert!(matches!(setup.update(Message::Make), Action::Reveal(_)));
    assert_eq!(setup.writing.field(), Some(Ask::Pin), "the form is refused");

    let mut setup = Setup::for_pin(Zeroizing::new("471193".to_owned()));
    let asked = enter(&mut setup, Ask::OwnPin, "123456");
    assert!(matches!(asked, Action::None) && !setup.faults.is_empty());
    assert_eq!(setup.writing.field(), Some(Ask::OwnPin));
    let asked = enter(&mut setup, Ask::OwnPin, "805126");
    assert!(matches!(asked, Action::SavePin(_)));
    setup.update(Message::Failed(refused()));
    assert_eq!(setup.writing.field(), Some(Ask::OwnPin), "not stored");

    let mut setup = Setup::for_forgotten();
    let asked = enter(&mut setup, Ask::Opening, "not the passphrase");
    assert!(matches!(asked, Action::OpenKey(_)));
    setup.update(Message::Failed(refused()));
    assert_eq!(setup.writing.field(), Some(Ask::Opening));

    let mut setup = Setup::default();
    setup.update(Message::Show(Page::Petition));
    let asked = enter(&mut setup, Ask::Petition, "/media/none.txt");
    assert!(matches!(asked, Action::ReadPetition(Some(_))));
    setup.update(Message::PetitionRead(Err(refused())));
    assert_eq!(setup.writing.field(), Some(Ask::Petition));

    let mut setup = Setup::default();
    setup.update(Message::Show(Page::Join));
    enter(&mut setup, Ask::Folder, "/media/none");
    setup.update(Message::Look(PathBuf::from("/media/none")));
    setup.update(Message::Failed(refused()));
    assert_eq!(setup.writing.field(), Some(Ask::Folder));
}

#[test]
fn the_ring_stays_where_a_word_of_the_passphrase_was_wrong_and_goes_with_the_fields() {
    let mut setup = start();
    setup.update(Message::TakeOffered);
    setup.update(Message::Make);
    started(&mut setup);
    enter(&mut setup, Ask::FirstOfPassphrase, "umbrella");
    assert_eq!(setup.writing.field(), Some(Ask::SecondOfPassphrase));
    enter(&mut setup, Ask::SecondOfPassphrase, "velvet");
    assert!(!setup.faults.is_empty());
    assert_eq!(setup.writing.field(), Some(Ask::SecondOfPassphrase));
    enter(&mut setup, Ask::SecondOfPassphrase, "lamp");
    assert!(setup.facts.done.passphrase);
    assert_eq!(setup.writing.field(), None);
}

#[test]
fn a_finger_that_is_refused_leaves_no_keyboard_over_the_fault() {
    let mut setup = Setup::for_pin(Zeroizing::new("471193".to_owned()));
    setup.update(Message::Caret(Ask::OwnPin, Caret::Touched));
    assert!(setup.covered() > 0.0);
    setup.update(Message::Typed(Ask::OwnPin, "123456".to_owned()));
    setup.update(Message::Key(Stroke::Next));
    assert!(!setup.faults.is_empty() && setup.covered() == 0.0);
    assert_eq!(setup.writing.field(), None);
}

#[test]
fn a_language_is_chosen_on_the_first_page_and_asked_for() {
    let mut setup = Setup::default();
    let arabic = Language::new("ar").expect("a tag");
    let asked = setup.update(Message::ChooseLanguage(arabic.clone()));
    assert!(matches!(asked, Action::Speak(language) if language == arabic));
    assert_eq!(setup.language, arabic);
    // While a station is being made, its language is settled.
    setup.update(Message::Practice);
    let asked = setup.update(Message::ChooseLanguage(Language::english()));
    assert!(matches!(asked, Action::None));
    assert_eq!(setup.language, arabic);
}
