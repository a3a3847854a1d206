//! A person signs with mouse, finger or keyboard, in landscape and in portrait, and leaves nothing
//! behind.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "common/person.rs"]
mod person;

use std::sync::Arc;
use std::time::{Duration, Instant};

use iced_test::core::keyboard::key::Named;
use iced_test::core::{Event, Point, Size, touch};
use kiosk::ui::keyboard::Stroke;
use kiosk::{
    AttractMessage, Message, PinMessage, ReceiptKind, ReceiptState, StoreFailure, Trouble,
    VisitMessage, ids,
};
use ledger::campaign::Campaign;
use ledger::{EntryId, Ledger, NewSignature};
use person::{By, LANDSCAPE, LOOP, PORTRAIT, Person, begin, context, fill, fill_all};
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
        assert!(person.sees("Maria Lopez"), "From: …");
        person.press(ids::consent("email"));
        person.press(ids::SIGN);
        let signature = person.signed.pop().expect("a signature");
        assert_eq!(signature.full_name(), "Maria Lopez");
        assert_eq!(
            (signature.email(), signature.zip(), signature.city()),
            ("maria@example.org", "20009", "Washington")
        );
        assert_eq!(signature.consents(), ["email"]);
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
        assert!(!person.sees("Still there?") && person.sees("Maria Lopez"));
        person.waits(2);
        assert!(person.sees("Still there?"));
        person.press(ids::MORE_TIME);
        assert!(!person.sees("Still there?") && person.sees("Maria Lopez"));
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
            person.sees("Still there?") && person.sees("Maria Lopez"),
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
        person.kiosk.ask_for_pin(person.now);
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
fn the_keyboard_on_the_screen_writes_where_the_caret_is() {
    each(|mut person| {
        begin(&mut person);
        person.press(ids::field(Field::GivenName));
        for key in ["key-M", "key-i", "key-back", "key-a", "key-next"] {
            let at = person.place(key.into()).center();
            person.press_at(at);
        }
        for key in ["key-L", "key-o", "key-next"] {
            let at = person.place(key.into()).center();
            person.press_at(at);
        }
        for key in [
            "key-m", "key-@", "key-x", "key-.org", "key-next", "key-2", "key-0", "key-0", "key-0",
            "key-9",
        ] {
            let at = person.place(key.into()).center();
            person.press_at(at);
        }
        person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
        person.draw(LOOP);
        person.press(ids::SIGN);
        let signature = person.signed.pop().expect("a signature");
        assert_eq!(
            (
                signature.full_name().as_str(),
                signature.email(),
                signature.zip()
            ),
            ("Ma Lo", "m@x.org", "20009")
        );
    });
}

#[test]
fn a_letter_that_is_held_offers_its_marks() {
    let mut person = Person::new(context(PORTRAIT), By::Finger);
    begin(&mut person);
    person.press(ids::field(Field::GivenName));
    let key = |letter: char| ids::key(letter);
    person.press(key('J'));
    person.press(key('o'));
    person.press(key('s'));
    let at = person.place(key('e')).center();
    let id = person.next_finger();
    person.events([Event::Touch(touch::Event::FingerPressed {
        id,
        position: at,
    })]);
    person.holds(Duration::from_millis(500));
    person.events([Event::Touch(touch::Event::FingerLifted {
        id,
        position: at,
    })]);
    person.press(key('é'));
    assert!(person.sees("José"));
}

#[test]
fn whoever_turns_the_tablet_keeps_all_and_stays_at_the_form() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
    person.context.size = PORTRAIT;
    person.press(ids::SIGN);
    let signature = person.signed.pop().expect("a signature");
    assert_eq!(
        (
            signature.full_name().as_str(),
            signature.ink().strokes().count()
        ),
        ("Maria Lopez", 1)
    );
}

#[test]
fn a_field_is_never_under_the_keyboard() {
    each(|mut person| {
        begin(&mut person);
        for field in [Field::GivenName, Field::Email, Field::Zip, Field::State] {
            person.press(ids::field(field));
            let covered = person.kiosk.covered();
            let (field, last) = (
                person.place(ids::field(field)),
                person.place("key-next".into()),
            );
            let top = person.context.size.height - covered;
            assert!(
                covered > 200.0 && last.y > top,
                "the keyboard is where it says"
            );
            assert!(field.y + field.height <= top, "{field:?} above {top}");
        }
    });
}

#[test]
fn keys_alone_are_enough_in_every_language_however_the_tablet_stands() {
    for language in petition::i18n::languages() {
        for size in [LANDSCAPE, PORTRAIT] {
            let mut person = Person::new(context(size), By::Mouse);
            let _ = person.kiosk.key_pressed(None, &person.context, person.now);
            for step in [ids::language(language.as_str()), ids::BEGIN] {
                person.tab_to(step);
                person.key(Named::Enter);
            }
            if size == PORTRAIT {
                person.tab_to(ids::GO_SIGN);
                person.key(Named::Space);
            }
            // The caret stands in the first field, and Enter goes on.
            for words in ["Maria", "Lopez", "maria@example.org", "20009"] {
                person.types(words);
                person.key(Named::Enter);
            }
            person.tab_to(ids::MARK);
            person.key(Named::Enter);
            person.tab_to(ids::consent("email"));
            person.key(Named::Space);
            person.tab_to(ids::SIGN);
            person.key(Named::Enter);
            let signature = person.signed.pop().expect("a signature");
            assert_eq!(
                (
                    signature.full_name().as_str(),
                    signature.city(),
                    signature.state()
                ),
                ("Maria Lopez", "Washington", "DC")
            );
            assert_eq!(
                (signature.ink().strokes().count(), signature.consents()),
                (2, &["email".to_owned()][..]),
                "{language}"
            );
        }
    }
}

#[test]
fn a_finger_that_moves_away_presses_nothing_and_a_second_one_is_ignored() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    let at = person.place(ids::BEGIN).center();
    let (one, two) = (person.next_finger(), person.next_finger());
    let away = Point::new(at.x + 30.0, at.y);
    person.events([
        Event::Touch(touch::Event::FingerPressed {
            id: one,
            position: at,
        }),
        Event::Touch(touch::Event::FingerMoved {
            id: one,
            position: away,
        }),
        Event::Touch(touch::Event::FingerMoved {
            id: one,
            position: at,
        }),
        Event::Touch(touch::Event::FingerLifted {
            id: one,
            position: at,
        }),
    ]);
    assert!(person.has(ids::BEGIN), "strayed");
    person.events([
        Event::Touch(touch::Event::FingerPressed {
            id: one,
            position: at,
        }),
        Event::Touch(touch::Event::FingerLifted {
            id: two,
            position: at,
        }),
    ]);
    assert!(person.has(ids::BEGIN), "another finger was lifted");
    person.events([Event::Touch(touch::Event::FingerLifted {
        id: one,
        position: at,
    })]);
    assert!(!person.has(ids::BEGIN));
}

#[test]
fn a_palm_on_the_pad_draws_nothing() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
    person.press(ids::CLEAR);
    let pad = person.place(ids::INK);
    let (pen, palm) = (person.next_finger(), person.next_finger());
    let at = |x: f32, y: f32| Point::new(pad.x + x * pad.width, pad.y + y * pad.height);
    person.events([
        Event::Touch(touch::Event::FingerPressed {
            id: pen,
            position: at(0.1, 0.5),
        }),
        Event::Touch(touch::Event::FingerPressed {
            id: palm,
            position: at(0.9, 0.9),
        }),
        Event::Touch(touch::Event::FingerMoved {
            id: palm,
            position: at(0.8, 0.9),
        }),
        Event::Touch(touch::Event::FingerMoved {
            id: pen,
            position: at(0.4, 0.4),
        }),
        Event::Touch(touch::Event::FingerLifted {
            id: palm,
            position: at(0.8, 0.9),
        }),
        Event::Touch(touch::Event::FingerLifted {
            id: pen,
            position: at(0.5, 0.5),
        }),
    ]);
    person.press(ids::SIGN);
    let ink = person.signed.pop().expect("a signature").ink().clone();
    assert_eq!(ink.strokes().count(), 1);
    assert!(ink.bounds().expect("ink").2 <= 510, "the palm was at 800");
}

#[test]
fn undo_and_clear_take_ink_away() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.draw(&[(0.2, 0.9), (0.8, 0.9)]);
        person.press(ids::UNDO);
        person.press(ids::SIGN);
        assert_eq!(
            person
                .signed
                .pop()
                .expect("a signature")
                .ink()
                .strokes()
                .count(),
            1
        );
    });
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
            path: "out/receipt.pdf".into(),
            how: ReceiptKind::Saved,
        };
        assert!(person.sees("The receipt is in out/receipt.pdf"));
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

/// The signature that the form holds, found by signing it.
fn signed(person: &mut Person) -> petition::signature::Signature {
    person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
    person.press(ids::SIGN);
    let seen = person.texts();
    let signature = person
        .signed
        .pop()
        .unwrap_or_else(|| panic!("a signature, and not {seen:?}"));
    person.kiosk.not_sealed(StoreFailure::DiskFull, person.now);
    signature
}

/// Replaces the text of a field.
fn rewrite(person: &mut Person, field: Field, old: &str, new: &str) {
    person.press(ids::field(field));
    person.key(Named::End);
    for _ in old.chars() {
        person.key(Named::Backspace);
    }
    person.types(new);
}

#[test]
fn a_field_left_by_tab_is_looked_at_like_one_left_by_touch() {
    let mut person = Person::new(context(LANDSCAPE), By::Mouse);
    begin(&mut person);
    let _ = person.kiosk.key_pressed(None, &person.context, person.now);
    person.press(ids::field(Field::GivenName));
    for words in ["Maria", "Lopez", "maria@gmial.com", "2000", "Washington"] {
        person.types(words);
        person.tab();
    }
    assert!(person.has(ids::SLIP));
    assert!(person.sees("A ZIP code has five digits"));
}

#[test]
fn a_zip_code_fills_city_and_state_and_never_over_what_was_written() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "");
        let place = |person: &mut Person| -> String { signed(person).place() };
        assert_eq!(place(&mut person), "Washington, DC 20009");
        rewrite(&mut person, Field::Zip, "20009", "11232");
        assert_eq!(
            place(&mut person),
            "Brooklyn, NY 11232",
            "they go with the code"
        );
        rewrite(&mut person, Field::City, "Brooklyn", "Sunset Park");
        rewrite(&mut person, Field::Zip, "11232", "20009");
        assert_eq!(
            place(&mut person),
            "Sunset Park, DC 20009",
            "what was written stays"
        );
    });
}

#[test]
fn every_city_of_a_zip_code_is_offered() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "");
        rewrite(&mut person, Field::Zip, "20009", "78201");
        person.press(ids::city("Balcones Heights"));
        assert_eq!(signed(&mut person).place(), "Balcones Heights, TX 78201");
        person.press(ids::city("San Antonio"));
        assert_eq!(signed(&mut person).place(), "San Antonio, TX 78201");
    });
}

#[test]
fn a_slip_in_an_address_is_offered_and_not_forced() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@gmial.com");
        assert_eq!(
            signed(&mut person).email(),
            "maria@gmial.com",
            "it is theirs to say"
        );
        assert!(person.sees("Did you mean maria@gmail.com?"));
        person.press(ids::SLIP);
        assert_eq!(signed(&mut person).email(), "maria@gmail.com");
        assert!(!person.has(ids::SLIP));
    });
}

#[test]
fn everyone_signs_in_their_language_and_the_next_one_begins_in_the_first() {
    for language in petition::i18n::languages() {
        let words = petition::i18n::Words::new(&language);
        each(|mut person| {
            person.press(ids::language(language.as_str()));
            assert!(
                person.sees(&petition::say!(words, "kiosk-read-and-sign")),
                "{language}"
            );
            fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
            person.press(ids::SIGN);
            let signature = person.signed.pop().expect("a signature");
            assert_eq!(
                (signature.full_name().as_str(), signature.email()),
                ("Maria Lopez", "maria@example.org"),
                "{language}"
            );
            let petition = &person.context.petition;
            assert_eq!(
                signature.language(),
                petition.text_language(&language).as_str(),
                "the text that was shown"
            );
            assert_eq!(signature.text_hash(), petition.text_hash(&language));
            person.kiosk.sealed(person.now);
            assert!(
                person.sees(&petition::say!(words, "kiosk-thanks", name = "Maria")),
                "{language}"
            );
            person.press(ids::NEXT_PERSON);
            assert!(
                person.sees("Read and sign"),
                "the next one begins in the petition's first language"
            );
        });
    }
}

/// Touches the key of a letter, on the layer that has it.
fn strike(person: &mut Person, letter: char) {
    let mut touch = |id: &str| {
        let id = iced_test::core::widget::Id::from(id.to_owned());
        let there = person.has(id.clone());
        if there {
            let at = person.place(id).center();
            person.press_at(at);
        }
        there
    };
    let key = if letter == ' ' {
        "key-space".to_owned()
    } else {
        format!("key-{letter}")
    };
    if touch(&key) {
        return;
    }
    for layer in ["key-shift", "key-accents", "key-shift"] {
        touch(layer);
        if touch(&key) {
            // Go back from the letters with marks.
            if ["key-ç", "key-Ç"]
                .into_iter()
                .any(|id| person.has(iced_test::core::widget::Id::new(id)))
            {
                let at = person
                    .place(iced_test::core::widget::Id::new("key-turn"))
                    .center();
                person.press_at(at);
            }
            return;
        }
    }
    panic!("no key writes {letter}");
}

#[test]
fn names_are_put_together_on_the_keyboard_of_their_language() {
    for (tag, given, family, expected) in [
        ("vi", "Hoongf Anhs", "Nguyeenx", "Nguyễn"),
        ("ko", "ㅁㅣㄴㅅㅜ", "ㄱㅣㅁ", "김"),
        ("ar", "مريم", "الخطيب", "الخطيب"),
        ("es", "José", "ñandú", "ñandú"),
    ] {
        each(|mut person| {
            person.press(ids::language(tag));
            begin(&mut person);
            for (field, keys) in [(Field::GivenName, given), (Field::FamilyName, family)] {
                person.press(ids::field(field));
                // An alphabet without capitals offers none at the beginning of a name.
                assert!(tag != "ko" || person.has(iced_test::core::widget::Id::new("key-ㄱ")));
                for key in keys.chars() {
                    strike(&mut person, key);
                }
            }
            fill(&mut person, Field::Zip, "20009");
            person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
            person.draw(LOOP);
            let signature = signed(&mut person);
            assert_eq!(signature.family_name(), expected, "{tag}");
            use unicode_normalization::UnicodeNormalization as _;
            assert_eq!(
                signature.full_name().nfc().collect::<String>(),
                signature.full_name(),
                "{tag}"
            );
        });
    }
}

#[test]
fn on_small_screens_and_with_the_largest_letters_everything_can_be_reached() {
    // A tablet at 200 %, upright and on its side, and the smallest screen.
    for size in [
        Size::new(640.0, 400.0),
        Size::new(400.0, 640.0),
        Size::new(320.0, 480.0),
        Size::new(3_840.0, 2_160.0),
    ] {
        for tag in ["en", "ar"] {
            let mut person = Person::new(context(size), By::Finger);
            person.press(ids::language(tag));
            fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
            for id in [ids::consent("email"), ids::SIGN] {
                person.reveal(id.clone());
                let place = person.place(id.clone());
                assert!(
                    place.x >= 0.0 && place.x + place.width <= size.width + 0.5,
                    "{id:?} {place:?} on {size:?}"
                );
            }
            person.press(ids::SIGN);
            let seen: Vec<String> = person.texts();
            assert_eq!(person.signed.len(), 1, "{tag} on {size:?}: {seen:?}");
            person.kiosk.sealed(person.now);
            person.press(ids::NEXT_PERSON);
            assert!(person.has(ids::BEGIN));
        }
    }
}

#[test]
fn larger_letters_are_chosen_and_go_with_whoever_chose_them() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    let size = |person: &Person| (person.kiosk.scale() * 100.0).round() as u32;
    let mut seen = vec![size(&person)];
    for _ in 0..3 {
        person.press(ids::LARGER);
        seen.push(size(&person));
    }
    assert_eq!(seen, [100, 150, 200, 100]);
    person.press(ids::LARGER);
    person.press(ids::language("ar"));
    person.waits(59);
    assert_eq!(size(&person), 150);
    person.waits(2);
    assert_eq!(size(&person), 100, "nobody is there any more");
    assert!(person.sees("Read and sign"));
    person.press(ids::LARGER);
    begin(&mut person);
    person.press(ids::START_OVER);
    assert_eq!(size(&person), 100);
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

/// The times that a typical signer waits for the program.
struct Walk {
    letters: u64,
    beside: u64,
    /// The time from each touch until the screen is redrawn whole.
    waited: Duration,
    longest: Duration,
}

/// The time for which this thread has run. If the system does not say, it is the wall clock's time,
/// which also counts the work of other programs.
fn at_work() -> Duration {
    static BEGUN: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let begun = *BEGUN.get_or_init(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let told = told
        .as_deref()
        .and_then(|words| words.split_whitespace().next()?.parse().ok());
    told.map_or_else(|| begun.elapsed(), Duration::from_nanos)
}

fn walk(size: Size) -> Walk {
    let mut person = Person::new(context(size), By::Finger);
    let (mut waited, mut longest, mut letters) = (Duration::ZERO, Duration::ZERO, 0);
    let mut step = |person: &mut Person, touch: &mut dyn FnMut(&mut Person)| {
        let begun = at_work();
        touch(person);
        let _ = person.picture();
        let took = at_work() - begun;
        waited += took;
        longest = longest.max(took);
    };
    step(&mut person, &mut |person| person.press(ids::BEGIN));
    if person.has(ids::GO_SIGN) {
        step(&mut person, &mut |person| person.press(ids::GO_SIGN));
    }
    step(&mut person, &mut |person| {
        person.press(ids::field(Field::GivenName))
    });
    for words in [
        &["M", "a", "r", "i", "a"][..],
        &["L", "o", "p", "e", "z"],
        &["m", "a", "@", "gmail.com"],
        &["2", "0", "0", "0", "9"],
    ] {
        for key in words.iter().chain(&["next"]) {
            let at = person
                .place(iced_test::core::widget::Id::from(format!("key-{key}")))
                .center();
            step(&mut person, &mut |person| person.press_at(at));
        }
        letters += words.len() as u64;
    }
    step(&mut person, &mut |person| person.draw(LOOP));

    // The time to sign includes sealing and storing.
    let folder = tempfile::tempdir().expect("a folder");
    let campaign = Campaign::create_practice(
        &folder.path().join("campaign"),
        (*person.context.petition).clone(),
        vec![],
    )
    .expect("a campaign");
    let mut ledger = Ledger::open(&folder.path().join("ledger.db"), campaign.id).expect("a ledger");
    step(&mut person, &mut |person| {
        person.press(ids::SIGN);
        let signature = person.signed.pop().expect("a signature");
        let new = NewSignature {
            id: EntryId::random(),
            signed_at: Timestamp::now(),
            event: None,
            signature: &signature,
        };
        ledger
            .append(&new, campaign.recipients().expect("tested"))
            .expect("stored");
        person.kiosk.sealed(person.now);
        assert_eq!(
            (signature.full_name().as_str(), signature.email()),
            ("Maria Lopez", "ma@gmail.com")
        );
        assert_eq!(signature.place(), "Washington, DC 20009");
    });
    Walk {
        letters,
        beside: person.touches() - letters,
        waited,
        longest,
    }
}

#[test]
#[allow(clippy::print_stdout, reason = "the count is what the test tells")]
fn a_signature_takes_few_touches_beside_its_letters_and_no_waiting() {
    for size in [LANDSCAPE, PORTRAIT] {
        // The best of three counts, because a machine that is busy otherwise is not this program's
        // fault.
        let walks = [walk(size), walk(size), walk(size)];
        let best = walks.iter().min_by_key(|walk| walk.longest).expect("three");
        println!(
            "{} x {}: {} keys, {} touches beside them; {:.2} s of waiting in all, {} ms at most",
            size.width,
            size.height,
            best.letters,
            best.beside,
            best.waited.as_secs_f32(),
            best.longest.as_millis()
        );
        assert!(best.beside <= 12, "{}", best.beside);
        assert!(
            best.longest <= Duration::from_millis(100),
            "{:?}",
            best.longest
        );
    }
}
