//! People who read another language than the petition has, or write their names in another order.

use std::sync::Arc;

use kiosk::{AttractMessage, Message, PinMessage, StaffMessage, VisitMessage, ids};
use petition::i18n::{Words, languages};
use petition::{Language, Petition, import, say, to_toml, with_sentences};
use petition::{Wordings, WordsHash};

use crate::person::{By, LANDSCAPE, Person, context, fill_all};

/// A petition in English alone, as a campaign has it.
fn in_english_alone() -> Petition {
    let letter = "Save the river\n\nIt is ours.\n\nTo: The city council\n\nSave it now.";
    let imported = import(letter, Language::english()).expect("a petition");
    let source = to_toml(&imported).expect("TOML");
    let source = with_sentences(&imported, source).expect("TOML");
    Petition::from_toml(&source).expect("no faults")
}

fn reader_of(language: &Language, petition: Petition) -> Person {
    let mut context = context(LANDSCAPE);
    context.petition = Arc::new(petition);
    let mut person = Person::new(context, By::Finger);
    person.say(Message::Attract(AttractMessage::ChooseLanguage(
        language.clone(),
    )));
    person
}

#[test]
fn a_petition_without_a_translation_says_so_and_its_box_can_be_read() {
    for language in languages() {
        let mut person = reader_of(&language, in_english_alone());
        person.say(Message::Attract(AttractMessage::Begin));
        let words = Words::new(&language);
        let said = say!(words, "kiosk-not-translated", language = "English");
        let is_english = language == Language::english();
        assert_eq!(person.sees(&said), !is_english, "{language}");
        let sentence = say!(words, "kiosk-consent-to-email");
        assert!(person.sees(&sentence), "{language}: {sentence}");
    }
}

#[test]
fn who_ticks_a_box_in_their_language_agreed_to_that_sentence_and_signed_the_english_text() {
    let korean = Language::new("ko").expect("a tag");
    let mut person = reader_of(&korean, in_english_alone());
    fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
    person.press(ids::consent("email"));
    person.press(ids::SIGN);
    let signature = person.signed.pop().expect("a signature");
    let petition = in_english_alone();
    assert_eq!(
        signature.text_hash(),
        petition.text_hash(&Language::english())
    );
    let consent = &petition.consents[0];
    let (sentence, _) = petition.consent_sentence(consent, &korean);
    let [agreed] = signature.consents() else {
        panic!("one consent");
    };
    assert_eq!(agreed.words, WordsHash::new(consent, sentence, &korean));
    assert!(Wordings::new(&petition).consent(agreed).is_some());
}

#[test]
fn names_stand_in_the_order_of_their_language() {
    for language in languages() {
        let mut person = reader_of(&language, Petition::bundled().expect("a petition"));
        person.say(Message::Attract(AttractMessage::Begin));
        person.say(Message::Visit(VisitMessage::ShowForm));
        let given = person.place(ids::field(petition::Field::GivenName));
        let family = person.place(ids::field(petition::Field::FamilyName));
        let family_first = ["zh-Hans", "ko", "vi"].contains(&language.as_str());
        let from_left = !language.is_right_to_left();
        let is_before = family.x < given.x;
        assert_eq!(is_before, family_first == from_left, "{language}");
        let latin = say!(Words::new(&language), "kiosk-latin-names");
        let has_own_letters = ["zh-Hans", "ko", "ar"].contains(&language.as_str());
        assert_eq!(person.sees(&latin), has_own_letters, "{language}");
    }
}

/// A station in the petition's English whose staff speak Arabic.
fn station_of_arabic_staff() -> Person {
    let mut context = context(LANDSCAPE);
    context.staff_language = Language::new("ar");
    Person::new(context, By::Finger)
}

fn enter(person: &mut Person) {
    for digit in "4711".chars() {
        person.say(Message::Pin(PinMessage::Digit(digit)));
    }
    person.say(Message::Pin(PinMessage::Submit));
    assert!(person.kiosk.shows_staff());
}

#[test]
fn staff_begin_in_the_language_of_their_station_and_signers_in_the_petitions() {
    let mut person = station_of_arabic_staff();
    assert_eq!(person.kiosk.language().as_str(), "en");
    person.press(ids::STAFF);
    assert_eq!(person.kiosk.language().as_str(), "ar", "the PIN pad");
    enter(&mut person);
    assert_eq!(person.kiosk.language().as_str(), "ar");
    person.press(ids::BACK);
    assert_eq!(person.kiosk.language().as_str(), "en");
    // Whoever has chosen a language on the first screen keeps it.
    person.press(ids::language("es"));
    person.press(ids::STAFF);
    enter(&mut person);
    assert_eq!(person.kiosk.language().as_str(), "es");
}

#[test]
fn volunteers_choose_the_language_of_their_screen_and_whether_anything_moves() {
    let mut person = station_of_arabic_staff();
    person.press(ids::STAFF);
    enter(&mut person);
    person.press(ids::language("tl"));
    assert_eq!(person.kiosk.language().as_str(), "tl");
    assert!(person.sees(&say!(
        Words::new(&Language::new("tl").expect("a tag")),
        "kiosk-staff-motion"
    )));
    person.press(ids::motion(false));
    person.press(ids::motion(true));
    assert_eq!(
        person.wished,
        [
            "pin".to_owned(),
            "StaffLanguage(tl)".to_owned(),
            "Motion(false)".to_owned(),
            "Motion(true)".to_owned()
        ]
    );
    person.say(Message::Staff(StaffMessage::Back));
    assert_eq!(person.kiosk.language().as_str(), "en");
}
