//! People who have one name alone, no ZIP code, or no home sign too. Nobody else meets their boxes.

use super::*;

/// Fills in a form without what these people do not have, and presses "Sign".
fn sign(person: &mut Person, given: &str, family: &str, zip: &str) {
    begin(person);
    for (field, words) in [
        (Field::GivenName, given),
        (Field::FamilyName, family),
        (Field::Zip, zip),
    ] {
        if !words.is_empty() {
            fill(person, field, words);
        }
    }
    person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
    person.draw(LOOP);
    person.press(ids::SIGN);
}

#[test]
fn one_name_is_enough_after_one_question() {
    for (given, family) in [("Suharto", ""), ("", "Suharto")] {
        each(|mut person| {
            sign(&mut person, given, family, "20009");
            assert!(person.signed.is_empty(), "it is asked first");
            assert!(!person.has(ids::NO_US_ADDRESS), "nobody asked for this");
            person.reveal(ids::ONE_NAME);
            let before = (person.place(ids::SIGN), person.place(ids::ONE_NAME));
            person.press(ids::ONE_NAME);
            let after = (person.place(ids::SIGN), person.place(ids::ONE_NAME));
            assert_eq!(before, after, "nothing moves under the finger");
            person.press(ids::SIGN);
            let signature = person.signed.pop().expect("a signature");
            assert_eq!(signature.full_name(), "Suharto");
        });
    }
}

#[test]
fn whoever_presses_again_and_mends_nothing_is_shown_the_box() {
    for zip in ["", "2000"] {
        each(|mut person| {
            sign(&mut person, "Ana", "Silva", zip);
            person.press(ids::SIGN);
            let box_height = person.place(ids::NO_US_ADDRESS).height;
            assert!(box_height > 40.0, "{box_height} of it in sight");
            assert!(person.signed.is_empty());
        });
    }
}

#[test]
fn somebody_from_abroad_or_without_a_home_signs_after_one_question() {
    for zip in ["", "2000", "1010"] {
        each(|mut person| {
            sign(&mut person, "Ana", "Silva", zip);
            assert!(person.signed.is_empty(), "it is asked first");
            assert!(!person.has(ids::ONE_NAME));
            person.press(ids::NO_US_ADDRESS);
            person.press(ids::SIGN);
            let signature = person.signed.pop().expect("a signature");
            assert_eq!((signature.zip(), signature.is_abroad()), (zip, true));
        });
    }
}

#[test]
fn a_code_of_another_country_is_typed_once_it_was_said() {
    let mut person = Person::new(context(LANDSCAPE), By::Mouse);
    sign(&mut person, "Marc", "Roy", "");
    person.press(ids::NO_US_ADDRESS);
    person.press(ids::field(Field::Zip));
    // The keys of a ZIP code are digits alone.
    assert!(person.has(ids::key('k')) || person.has(ids::key('K')));
    person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
    fill(&mut person, Field::Zip, "k1a 0b1");
    person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
    person.press(ids::SIGN);
    let signature = person.signed.pop().expect("a signature");
    assert_eq!((signature.zip(), signature.is_in_us()), ("K1A 0B1", false));
}

#[test]
fn whoever_has_both_never_sees_the_boxes() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@");
        person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
        person.press(ids::SIGN);
        assert!(person.signed.is_empty());
        assert!(!person.has(ids::ONE_NAME) && !person.has(ids::NO_US_ADDRESS));
    });
}
