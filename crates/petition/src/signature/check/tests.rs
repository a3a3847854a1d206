//! The rules of the form.

use proptest::prelude::*;

use super::*;
use crate::consent;
use crate::signature::Point;

fn petition() -> Petition {
    Petition::bundled().expect("the bundled petition")
}

fn maria() -> Draft {
    let mut draft = Draft::default();
    draft.set_text(Field::GivenName, "Maria".into());
    draft.set_text(Field::FamilyName, "Lopez".into());
    draft.set_text(Field::Email, "maria@example.org".into());
    draft.set_text(Field::Zip, "20009".into());
    draft.ink = vec![vec![Point(10, 10, 0), Point(200, 60, 90)]];
    draft
}

fn faults(draft: &Draft) -> Vec<(Place, Fault)> {
    draft
        .check(&petition())
        .err()
        .unwrap_or_default()
        .into_iter()
        .map(|error| (error.place, error.fault))
        .collect()
}

#[test]
fn a_filled_form_is_a_signature_of_the_petitions_text() {
    let signature = maria().check(&petition()).expect("a signature");
    assert_eq!(signature.full_name(), "Maria Lopez");
    assert_eq!(
        signature.text_hash(),
        petition().text_hash(&Language::english())
    );
    assert!(signature.consents().is_empty());
}

#[test]
fn all_faults_come_at_once_in_the_order_of_the_form() {
    let mut draft = Draft::default();
    draft.given_name = "--".into();
    draft.email = "maria@".into();
    draft.zip = "2000".into();
    draft.consents = vec!["post".into()];
    use Field::{Email, FamilyName, GivenName, Ink, Zip};
    assert_eq!(
        faults(&draft),
        [
            (Place::Field(GivenName), Fault::NoLetter),
            (Place::Field(FamilyName), Fault::Missing),
            (Place::Field(Email), Fault::NotAnEmail),
            (Place::Field(Zip), Fault::NotAZip),
            (Place::Field(Ink), Fault::Missing),
            (Place::Consents, Fault::NoSuchConsent),
        ]
    );
}

#[test]
fn what_is_not_asked_for_is_refused() {
    let mut draft = maria();
    draft.street = "1 Main St".into();
    assert_eq!(
        faults(&draft),
        [(Place::Field(Field::Street), Fault::NotAskedFor)]
    );
}

#[test]
fn a_consent_to_email_needs_an_email() {
    let mut draft = maria();
    draft.email.clear();
    draft.consents = vec![consent::EMAIL.into()];
    assert_eq!(
        faults(&draft),
        [(Place::Consents, Fault::ConsentNeedsContact)]
    );
}

#[test]
fn a_language_the_petition_does_not_speak_is_refused() {
    let mut draft = maria();
    draft.language = "tlh".into();
    assert_eq!(faults(&draft), [(Place::Language, Fault::NoSuchLanguage)]);
}

#[test]
fn an_empty_field_is_no_fault_before_signing() {
    let mut draft = Draft::default();
    draft.zip = "2".into();
    assert_eq!(
        draft.field_fault(Field::Zip, &petition()),
        Some(Fault::NotAZip)
    );
    assert_eq!(draft.field_fault(Field::GivenName, &petition()), None);
}

#[test]
fn a_line_on_paper_needs_a_name_and_nothing_else() {
    let faults = |draft: &Draft| {
        let errors = draft.check_paper(&petition()).err().unwrap_or_default();
        errors
            .into_iter()
            .map(|error| (error.place, error.fault))
            .collect::<Vec<_>>()
    };
    let mut draft = Draft::default();
    draft.consents = vec![consent::EMAIL.into()];
    assert_eq!(
        faults(&draft),
        [(Place::Field(Field::GivenName), Fault::Missing)]
    );
    draft.family_name = "Lopez".into();
    let signature = draft.check_paper(&petition()).expect("a signature");
    assert_eq!(
        (
            signature.full_name().as_str(),
            signature.zip(),
            signature.consent_list().as_str()
        ),
        ("Lopez", "", consent::EMAIL)
    );
    assert!(signature.ink().is_empty());
    let mut draft = maria();
    draft.street = "1 Main St".into();
    draft.zip = "2000".into();
    draft.consents = vec!["post".into()];
    use Field::{Ink, Street};
    assert_eq!(
        faults(&draft),
        [
            (Place::Field(Street), Fault::NotAskedFor),
            (Place::Field(Ink), Fault::NotAskedFor),
            (Place::Consents, Fault::NoSuchConsent),
        ]
    );
}

#[test]
fn a_strange_cell_is_kept_apart_where_nobody_can_be_asked() {
    let mut petition = petition();
    petition.fields.phone = Need::Optional;
    petition.fields.zip = Need::Optional;
    let mut draft = maria();
    draft.email = "maria at example".into();
    draft.phone = "call my sister".into();
    draft.zip = "2000".into();
    draft.state = "Narnia".into();
    let sent = draft.check_sent(&petition).expect("a signature");
    draft.ink.clear();
    let on_paper = draft.check_paper(&petition).expect("a signature");
    for signature in [sent, on_paper] {
        assert_eq!(
            (
                signature.email(),
                signature.phone(),
                signature.zip(),
                signature.state()
            ),
            ("", "", "", "")
        );
        let kept: Vec<(Field, &str)> = signature.as_written().texts().collect();
        assert_eq!(
            kept,
            [
                (Field::Email, "maria at example"),
                (Field::Phone, "call my sister"),
                (Field::Zip, "2000"),
                (Field::State, "Narnia"),
            ]
        );
    }
    // A person who can mend it is asked.
    let faults: Vec<Fault> = draft
        .check_strictly_on_sheet(&petition, &[])
        .err()
        .unwrap_or_default()
        .iter()
        .map(|error| error.fault)
        .collect();
    use Fault::{NotAPhone, NotAState, NotAZip, NotAnEmail};
    assert_eq!(faults, [NotAnEmail, NotAPhone, NotAZip, NotAState]);
}

#[test]
fn what_a_consent_needs_is_not_kept_apart_by_a_program() {
    let mut draft = maria();
    draft.email = "maria@123.45.67.89".into();
    assert!(draft.check_sent(&petition()).is_ok());
    draft.consents = vec![consent::EMAIL.into()];
    let faults = draft.check_sent(&petition()).err().unwrap_or_default();
    let faults: Vec<_> = faults
        .iter()
        .map(|error| (error.place, error.fault))
        .collect();
    assert_eq!(
        faults,
        [
            (Place::Field(Field::Email), Fault::NotAnEmail),
            (Place::Consents, Fault::ConsentNeedsContact)
        ]
    );
}

#[test]
fn somebody_with_one_name_signs_once_it_was_said() {
    for (given, family) in [("Suharto", ""), ("", "Suharto")] {
        let mut draft = maria();
        draft.given_name = given.into();
        draft.family_name = family.into();
        assert!(
            faults(&draft)
                .iter()
                .any(|(_, fault)| *fault == Fault::Missing)
        );
        let sent = draft.check_sent(&petition()).expect("a signature");
        draft.one_name = true;
        let signed = draft.check(&petition()).expect("a signature");
        for signature in [sent, signed] {
            assert_eq!(
                (signature.given_name(), signature.family_name()),
                ("Suharto", "")
            );
            assert_eq!(signature.full_name(), "Suharto");
        }
    }
    let mut nobody = maria();
    (nobody.given_name, nobody.family_name, nobody.one_name) = (String::new(), String::new(), true);
    assert!(nobody.check(&petition()).is_err());
    assert!(nobody.check_sent(&petition()).is_err());
}

#[test]
fn somebody_without_an_address_here_signs() {
    let mut draft = maria();
    // The form of the code says where it is from.
    draft.zip = "k1a 0b1".into();
    draft.city = "Ottawa".into();
    draft.state = "Ontario".into();
    let signature = draft.check(&petition()).expect("a signature");
    assert_eq!((signature.zip(), signature.state()), ("K1A 0B1", "Ontario"));
    assert_eq!((signature.is_abroad(), signature.is_in_us()), (true, false));
    // This one could be a ZIP code, so its owner says so.
    for zip in ["10115", ""] {
        draft.zip = zip.into();
        draft.state = "Berlin".into();
        assert!(draft.check(&petition()).is_err());
        draft.no_us_address = true;
        let signature = draft.check(&petition()).expect("a signature");
        assert_eq!((signature.zip(), signature.state()), (zip, "Berlin"));
        assert_eq!((signature.is_abroad(), signature.is_in_us()), (true, false));
        draft.no_us_address = false;
    }
    // A program cannot be asked.
    draft.zip.clear();
    draft.state.clear();
    let signature = draft.check_sent(&petition()).expect("a signature");
    assert!(!signature.is_abroad() && !signature.is_in_us());
}

#[test]
fn where_nothing_was_given_nothing_is_written() {
    let mut petition = petition();
    petition.fields.phone = Need::Optional;
    petition.fields.street = Need::Optional;
    for words in [
        "n/a",
        "N/A",
        "none",
        "-",
        "—",
        "?",
        "no email",
        "Ninguno",
        "无",
        "없음",
        "لا يوجد",
    ] {
        let mut draft = maria();
        draft.email = words.into();
        draft.phone = words.into();
        draft.state = words.into();
        let signature = draft.check(&petition).expect("a signature");
        assert_eq!(
            (signature.email(), signature.phone(), signature.state()),
            ("", "", "")
        );
        draft.consents = vec![consent::EMAIL.into()];
        assert!(draft.check(&petition).is_err(), "{words}");
    }
}

#[test]
fn what_stands_in_the_wrong_box_is_asked_or_held() {
    for (given, family, fault) in [
        ("maria@example.org", "Lopez", Fault::NotAName),
        ("https://cheap-pills.example", "buy now", Fault::NotAName),
        ("202-555-0147", "Lopez", Fault::NotAName),
        ("Bob & Mary", "Smith", Fault::SeveralNames),
    ] {
        let mut draft = maria();
        draft.given_name = given.into();
        draft.family_name = family.into();
        assert_eq!(faults(&draft), [(Place::Field(Field::GivenName), fault)]);
        let sent = draft.check_sent(&petition());
        if fault == Fault::NotAName && given.contains(char::is_alphabetic) {
            assert!(sent.expect("a signature").has_doubtful_name());
        } else {
            assert!(sent.is_err());
        }
    }
}

#[test]
fn nothing_of_a_signer_can_be_printed() {
    let draft = maria();
    let signature = draft.check(&petition()).expect("a signature");
    let mut faulty = draft.clone();
    faulty.zip = "200".into();
    let printed = format!("{draft:?} {signature:?} {:?}", faulty.check(&petition()));
    for word in ["Maria", "Lopez", "maria@", "200"] {
        assert!(!printed.contains(word), "{printed}");
    }
}

#[test]
fn invisible_characters_are_neither_an_address_nor_a_name() {
    let mut draft = maria();
    draft.email = "\u{200b}".into();
    draft.consents = vec![consent::EMAIL.into()];
    assert_eq!(
        faults(&draft),
        [(Place::Consents, Fault::ConsentNeedsContact)]
    );
    let mut line = Draft::default();
    line.given_name = "\u{200b}".into();
    assert_eq!(
        line.check_paper(&petition()).err(),
        Some(vec![FieldError {
            place: Place::Field(Field::GivenName),
            fault: Fault::Missing
        }])
    );
}

/// A draft with something else in every field.
fn full() -> Draft {
    let mut draft = maria();
    draft.set_text(Field::Phone, "202-555-0147".into());
    draft.set_text(Field::Street, "1 Main St".into());
    draft.set_text(Field::City, "Washington".into());
    draft.set_text(Field::State, "DC".into());
    draft.set_text(Field::Comment, "Please".into());
    draft
}

fn text_of(signature: &Signature, field: Field) -> &str {
    match field {
        Field::GivenName => signature.given_name(),
        Field::FamilyName => signature.family_name(),
        Field::Email => signature.email(),
        Field::Zip => signature.zip(),
        Field::City => signature.city(),
        Field::State => signature.state(),
        Field::Street => signature.street(),
        Field::Phone => signature.phone(),
        Field::Comment => signature.comment(),
        Field::Ink => "",
    }
}

proptest! {
    #[test]
    fn text_goes_to_its_own_field_in_whatever_order_the_form_asks(
        order in Just(Field::ALL.to_vec()).prop_shuffle(),
        on_paper: bool,
    ) {
        let mut petition = petition();
        petition.fields.phone = Need::Optional;
        petition.fields.street = Need::Optional;
        petition.fields.comment = Need::Optional;
        let mut draft = full();
        let medium = if on_paper {
            draft.ink.clear();
            Medium::Paper
        } else {
            Medium::Screen
        };
        let signature = draft.check_fields(&petition, &Checking::new(medium), &order).expect("a signature");
        for field in Field::ALL {
            prop_assert_eq!(text_of(&signature, field), draft.text(field));
        }
        prop_assert_eq!(signature.ink().is_empty(), on_paper);
    }
}
