//! A drive is started only with a passphrase that is hard to guess and was written down.

#![allow(clippy::panic, reason = "a test fails by panicking")]

use super::*;

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
