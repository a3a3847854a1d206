//! A person types: on the keyboard of the screen or on a real one, with city and state filled in from
//! the ZIP code.

use super::*;

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

/// Puts a finger down on a key, holds it for this time, and lifts it.
fn hold(person: &mut Person, key: &'static str, time: Duration) -> (touch::Finger, Point) {
    let at = person.place(key.into()).center();
    let id = person.next_finger();
    person.events([Event::Touch(touch::Event::FingerPressed {
        id,
        position: at,
    })]);
    person.holds(time);
    (id, at)
}

fn lift(person: &mut Person, id: touch::Finger, position: Point) {
    person.events([Event::Touch(touch::Event::FingerLifted { id, position })]);
}

#[test]
fn a_press_of_any_length_writes_its_letter_and_a_long_one_offers_its_forms_above_it() {
    let mut person = Person::new(context(PORTRAIT), By::Finger);
    begin(&mut person);
    person.press(ids::field(Field::GivenName));
    for key in ["key-J", "key-o", "key-s"] {
        let (id, at) = hold(&mut person, key, Duration::from_millis(1));
        // A hand that shakes lifts it elsewhere.
        lift(
            &mut person,
            id,
            at + iced_test::core::Vector::new(17.0, 9.0),
        );
    }
    let before = person.place("key-r".into());
    let (id, at) = hold(&mut person, "key-e", Duration::from_millis(600));
    assert!(person.sees("Jose"), "the letter stands meanwhile");
    let forms = person.place("form-é".into());
    let key = person.place("key-e".into());
    assert!(forms.y + forms.height <= key.y, "they stand above the key");
    assert_eq!(person.place("key-r".into()), before, "no key moves");
    lift(&mut person, id, at);
    assert!(person.has("form-é".into()), "they stay until the next key");
    person.holds(Duration::from_millis(350));
    person.press_at(forms.center());
    assert!(person.sees("José"));
    assert!(!person.has("form-é".into()));
    // A finger may also slide onto a form.
    let (id, _) = hold(&mut person, "key-o", Duration::from_millis(600));
    let form = person.place("form-ó".into()).center();
    lift(&mut person, id, form);
    assert!(person.sees("Joséó"));
    // The next key takes them away, and writes.
    let (id, at) = hold(&mut person, "key-a", Duration::from_millis(600));
    lift(&mut person, id, at);
    person.press_at(at);
    assert!(!person.has("form-á".into()));
    assert!(person.sees("Joséóaa"));
}

#[test]
fn whoever_is_faster_than_the_machine_loses_no_letter() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    begin(&mut person);
    person.press(ids::field(Field::GivenName));
    let mut taps = Vec::new();
    for key in ["key-A", "key-N", "key-A", "key-next", "key-L", "key-I"] {
        let position = person.place(key.into()).center();
        let id = person.next_finger();
        taps.push(Event::Touch(touch::Event::FingerPressed { id, position }));
        taps.push(Event::Touch(touch::Event::FingerLifted { id, position }));
    }
    person.at_once(&taps);
    assert!(person.sees("Ana Li"), "{:?}", person.texts());
    // The keys write on into the field with the ring.
    let at = person.place("key-u".into()).center();
    person.press_at(at);
    assert!(person.sees("Ana Liu"));
}

#[test]
fn backspace_repeats_while_it_is_held_and_stops_when_it_is_lifted() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    begin(&mut person);
    fill(&mut person, Field::GivenName, "Rosalindaaaa");
    let (id, at) = hold(&mut person, "key-back", Duration::from_millis(300));
    assert!(person.sees("Rosalindaaa") && !person.sees("Rosalindaaaa"));
    person.holds(Duration::from_millis(300));
    assert!(
        !person.sees("Rosalindaaa"),
        "it repeats after half a second"
    );
    for _ in 0..12 {
        person.holds(Duration::from_millis(130));
    }
    assert!(!person.sees("Ros"));
    lift(&mut person, id, at);
    person.types("Rosa");
    person.holds(Duration::from_millis(300));
    assert!(person.sees("Rosa"), "nothing goes once it is lifted");
}

#[test]
fn a_keyboard_that_is_shown_writes_into_the_field_with_the_ring() {
    for size in [LANDSCAPE, PORTRAIT] {
        let mut person = Person::new(context(size), By::Finger);
        begin(&mut person);
        // The label belongs to the field.
        let field = person.place(ids::field(Field::GivenName));
        person.press_at(Point::new(field.x + 30.0, field.y - 14.0));
        let key = person.place("key-Q".into()).center();
        person.press_at(key);
        assert!(person.sees("Q"), "the label focuses its field");
        // A press elsewhere leaves both.
        let paper = Point::new(field.x - 20.0, field.y);
        person.press_at(paper);
        let key = person.place("key-w".into()).center();
        person.press_at(key);
        assert!(
            person.sees("Qw"),
            "a press beside the field leaves the ring"
        );
        // The tablet is turned: all widgets are new.
        person.context.size = Size::new(size.height, size.width);
        let action = person.kiosk.resized(&person.context);
        person.grant(action);
        person.redraw();
        let key = person.place("key-e".into()).center();
        person.press_at(key);
        assert!(
            person.sees("Qwe"),
            "the ring is there when the tablet was turned"
        );
        let key = person.place("key-hide".into()).center();
        person.press_at(key);
        person.types("x");
        assert!(
            person.sees("Qwe") && !person.sees("Qwex"),
            "without keys, no ring"
        );
    }
}

#[test]
fn a_finger_that_scrolls_the_form_opens_no_keyboard() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    begin(&mut person);
    let from = person.place(ids::field(Field::Email)).center();
    let id = person.next_finger();
    let at = |step: u8| Point::new(from.x, from.y - 5.0 * f32::from(step));
    person.finger(touch::Event::FingerPressed { id, position: from });
    // Slowly: no step is longer than what a press may stray.
    for step in 1..=20 {
        person.finger(touch::Event::FingerMoved {
            id,
            position: at(step),
        });
    }
    person.finger(touch::Event::FingerLifted {
        id,
        position: at(20),
    });
    assert!(person.kiosk.covered() < 1.0);
    assert!(!person.has("key-hide".into()));
}

#[test]
fn a_key_that_writes_nothing_changes_nothing_and_a_finger_brings_the_keyboard_back() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    begin(&mut person);
    person.press(ids::field(Field::GivenName));
    // As the volume, Shift and F5 are heard.
    let _ = person.kiosk.key_pressed(None, &person.context, person.now);
    assert!(person.has("key-hide".into()));
    let _ = person
        .kiosk
        .key_pressed(Some('x'), &person.context, person.now);
    assert!(!person.has("key-hide".into()));
    assert!(person.sees("Keyboard"), "there is a way back");
    person.press(ids::field(Field::FamilyName));
    assert!(person.has("key-hide".into()), "a finger brings it back");
    // It ends with the visit.
    let _ = person
        .kiosk
        .key_pressed(Some('x'), &person.context, person.now);
    person.press(ids::START_OVER);
    person.press(ids::BEGIN);
    person.press(ids::field(Field::GivenName));
    assert!(person.has("key-hide".into()));
}

#[test]
fn a_touch_marks_nothing_that_the_next_letter_would_replace() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    fill_all(&mut person, "Maria", "Lopez", "");
    // The keyboard rises where the finger still is, and the field is touched twice.
    for _ in 0..2 {
        person.press(ids::field(Field::City));
    }
    for key in ["key-x", "key-y", "key-z"] {
        let at = person.place(key.into()).center();
        person.press_at(at);
    }
    let city = signed(&mut person).city().to_owned();
    assert_eq!(city.len(), "Washingtonxyz".len(), "{city}");
    assert!(city.contains("xyz"), "{city}");
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
fn who_comes_back_to_a_form_sees_where_they_wrote() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    begin(&mut person);
    fill(&mut person, Field::GivenName, "Maria");
    // They look what else is asked, and think about it for a minute.
    person.scroll_to(ids::FORM, 2_000.0);
    let seen = |person: &mut Person| {
        let field = person
            .target(ids::field(Field::GivenName))
            .expect("a field");
        let seen = field.visible_bounds();
        seen.is_some_and(|seen| seen.height > 40.0)
    };
    assert!(!seen(&mut person), "it is scrolled out of sight");
    person.waits(61);
    assert!(person.sees("Still there?"));
    person.press(ids::MORE_TIME);
    assert!(seen(&mut person), "they go on where they wrote");
}

#[test]
fn keys_alone_are_enough_in_every_language_however_the_tablet_stands() {
    for language in petition::i18n::languages() {
        for size in [LANDSCAPE, PORTRAIT] {
            let mut person = Person::new(context(size), By::Mouse);
            let _ = person
                .kiosk
                .key_pressed(Some('\t'), &person.context, person.now);
            for step in [ids::language(language.as_str()), ids::BEGIN] {
                person.tab_to(step);
                person.key(Named::Enter);
            }
            if size == PORTRAIT {
                person.tab_to(ids::GO_SIGN);
                person.key(Named::Space);
            }
            // The caret stands in the first field, and Enter goes on.
            let is_family_first = ["zh-Hans", "ko", "vi"].contains(&language.as_str());
            let names = if is_family_first {
                ["Lopez", "Maria"]
            } else {
                ["Maria", "Lopez"]
            };
            for words in names.into_iter().chain(["maria@example.org", "20009"]) {
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
                (
                    signature.ink().strokes().count(),
                    signature.consent_list().as_str()
                ),
                (2, "email"),
                "{language}"
            );
        }
    }
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
    let _ = person
        .kiosk
        .key_pressed(Some('\t'), &person.context, person.now);
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
