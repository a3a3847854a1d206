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
