//! A person signs with mouse, finger or keyboard, in landscape and in portrait, and leaves nothing
//! behind.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "common/boxes.rs"]
mod boxes;
#[path = "kiosk_flow/clipboard.rs"]
mod clipboard;
#[path = "kiosk_flow/drawing.rs"]
mod drawing;
#[path = "kiosk_flow/excuses.rs"]
mod excuses;
#[path = "kiosk_flow/first_screen.rs"]
mod first_screen;
#[path = "kiosk_flow/languages.rs"]
mod languages;
#[path = "kiosk_flow/organizer.rs"]
mod organizer;
#[path = "common/person.rs"]
mod person;
#[path = "kiosk_flow/reading.rs"]
mod reading;
#[path = "kiosk_flow/shift.rs"]
mod shift;
#[path = "kiosk_flow/thanking.rs"]
mod thanking;
#[path = "kiosk_flow/trouble.rs"]
mod trouble;
#[path = "kiosk_flow/typing.rs"]
mod typing;
#[path = "kiosk_flow/waiting.rs"]
mod waiting;

use std::sync::Arc;
use std::time::Duration;

use iced_test::core::keyboard::key::Named;
use iced_test::core::{Event, Point, Size, touch};
use kiosk::ui::keyboard::Stroke;
use kiosk::{
    AttractMessage, Message, PinMessage, ReceiptKind, ReceiptState, StoreFailure, Trouble,
    VisitMessage, ids,
};
use ledger::campaign::Campaign;
use ledger::{EntryId, Ledger, NewSignature};
use person::{By, LANDSCAPE, LOOP, PORTRAIT, Person, begin, context, fill, fill_all, receipt};
use petition::Field;
use petition::time::Timestamp;

/// Runs a test with each way of pointing, at both sizes.
fn each(test: impl Fn(Person)) {
    for size in [LANDSCAPE, PORTRAIT] {
        for by in [By::Mouse, By::Finger] {
            test(Person::new(context(size), by));
        }
    }
}

#[test]
fn a_stranger_signs() {
    each(|mut person| {
        assert!(person.sees("3 people signed here today"));
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        assert!(person.sees("Maria") && person.sees("Lopez"));
        person.press(ids::consent("email"));
        person.press(ids::SIGN);
        let signature = person.signed.pop().expect("a signature");
        assert_eq!(signature.full_name(), "Maria Lopez");
        assert_eq!(
            (signature.email(), signature.zip(), signature.city()),
            ("maria@example.org", "20009", "Washington")
        );
        assert_eq!(signature.consent_list(), "email");
        assert_eq!(signature.ink().strokes().count(), 1);
        let (left, _, right, _) = signature.ink().bounds().expect("ink");
        assert!(
            (90..=110).contains(&left) && (690..=710).contains(&right),
            "{left} to {right}, in thousandths of the pad"
        );
        person.kiosk.sealed(person.now);
        assert!(person.sees("Thank you, Maria."));
        assert!(person.sees("delivered to Congress"));
        person.press(ids::NEXT_PERSON);
        assert!(person.has(ids::BEGIN) && !person.sees("Maria"));
    });
}

#[test]
fn nothing_is_ticked_beforehand() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::SIGN);
        assert!(
            person
                .signed
                .pop()
                .expect("a signature")
                .consents()
                .is_empty()
        );
    });
}

#[test]
fn the_petition_is_on_the_screen_word_for_word() {
    each(|mut person| {
        person.press(ids::BEGIN);
        let petition = Arc::clone(&person.context.petition);
        let text = petition.text(petition.language());
        let shown = person.texts();
        for block in text.blocks() {
            assert!(shown.contains(&block.plain()), "{}", block.plain());
        }
        for words in [
            &text.title,
            &text.call,
            &text.demand,
            &text.from,
            &text.target,
        ] {
            assert!(shown.contains(words), "{words}");
        }
        let sponsors = shown
            .iter()
            .find(|shown| shown.contains("18 Million Rising"))
            .expect("the sponsors");
        assert_eq!(sponsors.split(", ").collect::<Vec<_>>(), text.sponsors);
        assert!(
            shown.contains(&"Petition Sponsors:".to_owned()) && shown.contains(&"From:".to_owned())
        );
    });
}

#[test]
fn every_fault_is_shown_at_once_in_words() {
    each(|mut person| {
        begin(&mut person);
        fill(&mut person, Field::Email, "maria@");
        person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
        person.press(ids::SIGN);
        assert!(person.signed.is_empty());
        for words in [
            "Write your first name",
            "Write your last name",
            "needs an @ and a dot",
            "Write your ZIP code",
            "Sign in the box",
            "5 things to correct",
        ] {
            assert!(person.sees(words), "{words}");
        }
        assert!(
            person.place(ids::field(Field::GivenName)).height > 0.0,
            "the first one is in sight"
        );
        fill(&mut person, Field::GivenName, "Maria");
        assert!(
            !person.sees("Write your first name"),
            "what is mended is not called wrong"
        );
    });
}

#[test]
fn whoever_leaves_a_form_leaves_nothing_in_it() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.waits(59);
        assert!(!person.sees("Still there?") && person.sees("Lopez"));
        person.waits(2);
        assert!(person.sees("Still there?"));
        person.press(ids::MORE_TIME);
        assert!(!person.sees("Still there?") && person.sees("Lopez"));
        person.waits(76);
        assert!(person.has(ids::BEGIN));
        begin(&mut person);
        for words in ["Maria", "Lopez", "maria@example.org", "20009"] {
            assert!(!person.sees(words), "{words}");
        }
        person.press(ids::SIGN);
        assert!(
            person.signed.is_empty()
                && person.sees("Write your first name")
                && person.sees("Sign in the box")
        );
    });
}

#[test]
fn the_question_is_answered_and_nothing_beneath_it() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        let beneath = person.place(ids::START_OVER).center();
        person.waits(62);
        person.press_at(beneath);
        assert!(
            person.sees("Still there?") && person.sees("Lopez"),
            "what lies beneath is not touched"
        );
        person.press(ids::LEAVE_FORM);
        assert!(person.has(ids::BEGIN), "the form was left, as asked");
    });
}

#[test]
fn the_second_signer_never_sees_the_first() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::consent("email"));
        person.press(ids::SIGN);
        person.kiosk.sealed(person.now);
        person.waits(21);
        assert!(person.has(ids::BEGIN), "back to the start by itself");
        fill_all(&mut person, "José", "Ñandú", "jose@example.org");
        for words in ["Maria", "Lopez", "maria@"] {
            assert!(!person.sees(words), "{words}");
        }
        person.press(ids::SIGN);
        let second = person.signed.pop().expect("a signature");
        assert_eq!(
            (
                second.full_name().as_str(),
                second.email(),
                second.consents().len()
            ),
            ("José Ñandú", "jose@example.org", 0)
        );
        assert_eq!(
            second.ink().strokes().count(),
            1,
            "only the second one's ink"
        );
    });
}

#[test]
fn start_over_wipes_too() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::START_OVER);
        begin(&mut person);
        assert!(!person.sees("Maria"));
    });
}

#[test]
fn a_second_tap_on_sign_is_no_second_signature() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::SIGN);
        person.press(ids::SIGN);
        assert_eq!(person.signed.len(), 1);
        assert!(person.sees("One moment"));
    });
}

#[test]
fn the_answer_falls_to_whoever_signed() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::SIGN);
        // The disk is slow and the person impatient.
        person.press(ids::START_OVER);
        person.kiosk.ask_for_pin(&person.context, person.now);
        person.waits(90);
        assert!(person.sees("One moment"), "the form waits for its answer");
        person.kiosk.sealed(person.now);
        assert!(person.sees("Thank you, Maria."));
    });
}

#[test]
fn what_could_not_be_stored_stays_on_the_form() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::SIGN);
        person.kiosk.not_sealed(StoreFailure::DiskFull, person.now);
        assert!(person.sees(
            "Your signature was not stored. This tablet has no room left. Please tell a volunteer. \
             What you wrote is still here."
        ));
        person.press(ids::SIGN);
        assert_eq!(person.signed.len(), 2);
        assert_eq!(person.signed[1].full_name(), "Maria Lopez");
    });
}

#[test]
fn a_signer_is_told_in_their_own_language_why_nothing_was_stored() {
    let failures = [
        StoreFailure::DiskFull,
        StoreFailure::LedgerGone,
        StoreFailure::LedgerInUse,
        StoreFailure::CampaignOver,
        StoreFailure::KeyUntested,
        StoreFailure::ReadOnly,
        StoreFailure::Other,
    ];
    for failure in failures {
        let mut person = Person::new(context(LANDSCAPE), By::Finger);
        person.press(ids::language("ko"));
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::SIGN);
        person.kiosk.not_sealed(failure, person.now);
        let texts = person.texts();
        let told = texts
            .iter()
            .find(|text| text.contains("서명이 저장되지 않았습니다"))
            .unwrap_or_else(|| panic!("{failure:?}: {texts:?}"));
        assert!(
            !told.contains(|letter: char| letter.is_ascii_alphabetic()),
            "{failure:?}: {told}"
        );
    }
}

#[test]
fn staff_come_in_by_pin_and_see_no_name() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::SIGN);
        person.kiosk.sealed(person.now);
        person.press(ids::NEXT_PERSON);
        person.context.trouble = vec![Trouble::DiskFull];
        person.press(ids::STAFF);
        for digit in "4712".chars() {
            person.press(ids::digit(digit));
        }
        person.press(ids::PIN_OK);
        assert!(person.sees("That PIN is not right"));
        assert!(!person.kiosk.may_close());
        for digit in "4711".chars() {
            person.press(ids::digit(digit));
        }
        person.press(ids::PIN_OK);
        for words in [
            "12",
            "signatures on this station",
            "The disk is full.",
            "About 400 more signatures fit.",
            "7f3a 91c2 04bd",
        ] {
            assert!(person.sees(words), "{words}");
        }
        assert!(!person.sees("Maria") && !person.sees("Lopez"));
        person.press(ids::RECEIPT);
        assert_eq!(person.wished.last().map(String::as_str), Some("Receipt"));
        person.context.receipt = ReceiptState::Done {
            receipt: receipt(),
            how: ReceiptKind::Saved,
        };
        assert!(person.sees("It is kept on this tablet until the next turn-in."));
        person.press(ids::LEAVE);
        assert_eq!(person.wished.last().map(String::as_str), Some("Leave"));
    });
}

#[test]
fn guessing_pins_takes_longer_and_longer() {
    let mut person = Person::new(context(LANDSCAPE), By::Mouse);
    person.press(ids::STAFF);
    for _ in 0..3 {
        person.press(ids::digit('1'));
        person.press(ids::PIN_OK);
    }
    assert!(person.sees("Too many wrong PINs. Wait 5 seconds."));
    let tries = person.wished.len();
    person.press(ids::digit('4'));
    person.press(ids::PIN_OK);
    assert_eq!(
        person.wished.len(),
        tries,
        "nothing is checked while it waits"
    );
    person.waits(6);
    assert!(!person.sees("Too many"));
}

#[test]
fn a_station_that_cannot_collect_says_so_and_shows_no_form() {
    each(|mut person| {
        person.context.collecting = false;
        assert!(person.sees("not collecting right now"));
        assert!(!person.has(ids::BEGIN));
        person.say(Message::Attract(AttractMessage::Begin));
        assert!(!person.has(ids::SIGN));
    });
}

#[test]
fn after_the_day_of_retention_signers_read_that_the_drive_is_over() {
    each(|mut person| {
        (person.context.collecting, person.context.is_over) = (false, true);
        assert!(person.sees("This campaign is over and takes no more signatures."));
        assert!(!person.sees("not collecting right now"));
        assert!(!person.has(ids::BEGIN));
    });
}

#[test]
fn the_form_says_who_receives_what_above_its_button() {
    each(|mut person| {
        person.context.retention = Some("2027-06-30".to_owned());
        begin(&mut person);
        assert!(person.sees("go to Congress"));
        assert!(person.sees("until Jun 30, 2027"));
    });
}

#[test]
fn practice_says_so_on_every_screen() {
    each(|mut person| {
        person.context.practice = true;
        person.context.practice_pin = Some("0000");
        assert!(person.sees("PRACTICE"));
        person.press(ids::STAFF);
        assert!(person.sees("In practice the PIN is 0000"));
        person.press(ids::PIN_BACK);
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        assert!(person.sees("PRACTICE"));
        person.press(ids::SIGN);
        person.kiosk.sealed(person.now);
        assert!(person.sees("PRACTICE"));
    });
}

#[test]
fn nothing_that_was_typed_can_be_printed() {
    let message = Message::Visit(VisitMessage::Edit(Field::GivenName, "Maria".to_owned()));
    let stroke = Message::Visit(VisitMessage::Key(Stroke::Write("M".to_owned())));
    let printed = format!(
        "{message:?} {stroke:?} {:?}",
        Message::Pin(PinMessage::Digit('7'))
    );
    assert!(
        !printed.contains("Maria") && !printed.contains('7') && !printed.contains("\"M\""),
        "{printed}"
    );
}

#[test]
fn all_that_is_on_the_screen_can_be_hidden_at_once() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.kiosk.hide_all(&person.context, person.now);
        assert!(person.has(ids::BEGIN) && !person.sees("Maria"));
        begin(&mut person);
        assert!(!person.sees("Maria"), "nothing of it is kept");
        person.press(ids::START_OVER);
        fill_all(&mut person, "Ana", "Reyes", "");
        person.press(ids::SIGN);
        person.kiosk.hide_all(&person.context, person.now);
        person.kiosk.sealed(person.now);
        assert!(
            person.sees("Thank you, Ana."),
            "what is just being stored is waited for"
        );
    });
}
