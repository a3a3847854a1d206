//! A signature comes out of a seal unchanged, and a damaged one is refused with its reason.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::*;
use crate::consent::{Consent, Way};
use crate::petition::Need;
use crate::signature::Point;

/// The bundled petition with every field but the city of a form, three consents of its own and one
/// of a partner.
fn petition() -> Petition {
    form_of(Petition::bundled().expect("the bundled petition"))
}

fn form_of(mut petition: Petition) -> Petition {
    petition.fields.phone = Need::Optional;
    petition.fields.street = Need::Optional;
    petition.fields.comment = Need::Optional;
    petition.fields.city = Need::Off;
    petition.consents = vec![
        Consent::new(consent::EMAIL),
        Consent::new(consent::SMS),
        Consent::of_partner("ally", Way::Email, "Ally"),
        Consent::of_partner("letters", Way::Post, ""),
    ];
    petition
}

prop_compose! {
    fn drafts()(
        given in "[A-Za-zÀ-ž' -]{0,20}[a-zà-ž]",
        family in "[あ-ん王김אب]{0,8}",
        reached in any::<(bool, bool, bool)>(),
        comment in "\\PC{0,80}",
        zip in prop_oneof!["[0-9]{5}", "[0-9]{9}", "[0-9]{5}–[0-9]{4}"],
        ticks in any::<[bool; 4]>(),
        strokes in prop::collection::vec(
            prop::collection::vec((0..=1_000_u16, 0..=2_000_u16, any::<u32>()), 2..20), 1..4),
        spanish: bool,
    ) -> Draft {
        let mut draft = Draft::default();
        draft.given_name = given;
        draft.family_name = format!("{family}x");
        draft.zip = zip;
        draft.state = "dc".to_owned();
        draft.comment = comment;
        draft.language = if spanish { "es" } else { "" }.to_owned();
        let (email, phone, street) = reached;
        if email { draft.email = "maria@example.org".to_owned(); }
        if phone { draft.phone = "202-555-0147".to_owned(); }
        if street { draft.street = "1 Main St".to_owned(); }
        let allowed = [email, phone, email, street];
        draft.consents = petition().consents.into_iter().zip(ticks).zip(allowed)
            .filter(|((_, ticked), allowed)| *ticked && *allowed)
            .map(|((consent, _), _)| consent.id)
            .collect();
        draft.ink = vec![vec![Point(10, 10, 0), Point(200, 60, 90)]];
        draft.ink.extend(strokes.into_iter().map(|stroke| {
            stroke.into_iter().map(|(x, y, ms)| Point(x, y, ms)).collect::<Stroke>()
        }));
        draft
    }
}

fn opened(sealed: &Value) -> RawSignature {
    serde_json::from_value(sealed.clone()).expect("the form of a signature")
}

/// The faults of a sealed value, which must not show the words that are damaged.
fn faults(sealed: &Value, petition: &Petition) -> Vec<(Place, Fault)> {
    let errors = opened(sealed).check(&Rules::new(petition), Medium::Screen);
    errors
        .err()
        .unwrap_or_default()
        .iter()
        .map(|error| (error.place, error.fault))
        .collect()
}

/// A way to damage what is sealed: a name for the message, the place and the fault that must be
/// found, and the damage itself.
type Damage = (Place, Fault, fn(&mut Value));

const DAMAGES: &[Damage] = {
    use Field::{City, Comment, Email, FamilyName, GivenName, Ink, Phone, State, Street, Zip};
    use Place::{Consents, Field as At, Language};
    &[
        (At(GivenName), Fault::NotAsChecked, |sealed| {
            sealed["given_name"] = json!("Qu\u{7}xy")
        }),
        (At(GivenName), Fault::NotAsChecked, |sealed| {
            sealed["given_name"] = json!(" Quxy ")
        }),
        (At(GivenName), Fault::NoLetter, |sealed| {
            sealed["given_name"] = json!("77")
        }),
        (At(GivenName), Fault::Missing, |sealed| {
            sealed["given_name"] = json!("")
        }),
        (At(FamilyName), Fault::NotAsChecked, |sealed| {
            sealed["family_name"] = json!("Qu\u{202e}xy")
        }),
        (At(FamilyName), Fault::NotAsChecked, |sealed| {
            sealed["family_name"] = json!("Quxe\u{301}")
        }),
        (At(FamilyName), Fault::TooLong(80), |sealed| {
            sealed["family_name"] = json!("Quxy".repeat(21))
        }),
        (At(FamilyName), Fault::TooManyMarks, |sealed| {
            sealed["family_name"] = json!(format!("Qux{}", "\u{300}".repeat(9)));
        }),
        (At(Email), Fault::NotAnEmail, |sealed| {
            sealed["email"] = json!("quxy@")
        }),
        (At(Phone), Fault::NotAPhone, |sealed| {
            sealed["phone"] = json!("=quxy(1)")
        }),
        (At(Zip), Fault::NotAZip, |sealed| {
            sealed["zip"] = json!("quxy")
        }),
        (At(Zip), Fault::NotAsChecked, |sealed| {
            sealed["zip"] = json!("200091234")
        }),
        (At(State), Fault::NotAsChecked, |sealed| {
            sealed["state"] = json!("Ohio")
        }),
        (At(State), Fault::NotAState, |sealed| {
            sealed["state"] = json!("Quxy")
        }),
        (At(Street), Fault::TooLong(120), |sealed| {
            sealed["street"] = json!("quxy".repeat(31))
        }),
        (At(City), Fault::NotAskedFor, |sealed| {
            sealed["city"] = json!("Quxy")
        }),
        (At(Comment), Fault::NotAsChecked, |sealed| {
            sealed["comment"] = json!("qu\nxy")
        }),
        (At(Ink), Fault::Missing, |sealed| sealed["ink"] = json!([])),
        (At(Ink), Fault::InkTooLittle, |sealed| {
            sealed["ink"] = json!([[[1, 1, 0]]])
        }),
        (At(Ink), Fault::InkOutside, |sealed| {
            sealed["ink"][0][0][0] = json!(1_001)
        }),
        (At(Ink), Fault::InkTooMuch, |sealed| {
            sealed["ink"] = json!(vec![[[1, 1, 0], [90, 9, 9]]; 201])
        }),
        (At(Ink), Fault::NotAsChecked, |sealed| {
            sealed["ink"][0] = json!([])
        }),
        (Consents, Fault::NotAsChecked, |sealed| {
            let twice = json!({ "id": "ally", "words": "ab".repeat(32) });
            sealed["consents"] = json!([twice, twice]);
        }),
        (Consents, Fault::NotAsChecked, |sealed| {
            sealed["consents"] = json!([{ "id": "Quxy!", "words": "ab".repeat(32) }]);
        }),
        (Language, Fault::NoSuchLanguage, |sealed| {
            sealed["language"] = json!("tlh")
        }),
    ]
};

proptest! {
    #[test]
    fn a_checked_signature_survives_and_a_damaged_one_is_refused_with_its_reason(
        draft in drafts(),
        damage: Index,
    ) {
        let petition = petition();
        let Ok(signature) = draft.check(&petition) else {
            // A comment of marks alone, for example.
            return Ok(());
        };
        let sealed = serde_json::to_value(&signature).expect("JSON");
        let again = opened(&sealed).check(&Rules::new(&petition), Medium::Screen);
        prop_assert_eq!(again.as_ref().map(Signature::given_name), Ok(signature.given_name()));
        prop_assert!(again.is_ok_and(|again| again == signature));

        let (place, fault, damage) = *damage.get(DAMAGES);
        let mut damaged = sealed;
        damage(&mut damaged);
        prop_assert_eq!(faults(&damaged, &petition), [(place, fault)]);
        let said = FieldError { place, fault }.to_string();
        prop_assert!(!said.to_lowercase().contains("qux"), "{}", said);
    }

    #[test]
    fn a_line_on_paper_survives(draft in drafts()) {
        let petition = petition();
        let mut draft = draft;
        draft.ink.clear();
        if let Ok(signature) = draft.check_paper(&petition) {
            let sealed = serde_json::to_value(&signature).expect("JSON");
            let rules = Rules::new(&petition);
            let again = opened(&sealed).check(&rules, Medium::Paper);
            prop_assert!(again.is_ok_and(|again| again == signature));
        }
    }
}

fn maria(petition: &Petition) -> Signature {
    let mut draft = Draft::default();
    draft.given_name = "Maria".to_owned();
    draft.family_name = "Lopez".to_owned();
    draft.email = "maria@example.org".to_owned();
    draft.zip = "20009".to_owned();
    draft.consents = vec!["ally".to_owned(), consent::EMAIL.to_owned()];
    draft.ink = vec![vec![Point(10, 10, 0), Point(200, 60, 90)]];
    draft.check(petition).expect("a signature")
}

#[test]
fn what_an_earlier_rule_took_is_kept() {
    let petition = petition();
    for (field, text) in [
        ("email", "maria@123.45.67.89"),
        ("email", "ｍａｒｉａ@example.org"),
        ("phone", "2025550147.0"),
        ("phone", "202 555 0147 / 0148"),
        ("phone", "+1 555-0147"),
    ] {
        let mut sealed = serde_json::to_value(maria(&petition)).expect("JSON");
        sealed[field] = json!(text);
        assert_eq!(faults(&sealed, &petition), [], "{text}");
    }
}

#[test]
fn what_was_kept_apart_comes_out_as_it_went_in() {
    let petition = petition();
    let mut draft = Draft::default();
    draft.given_name = "Maria".to_owned();
    draft.phone = "call my sister".to_owned();
    draft.ink = vec![vec![Point(10, 10, 0), Point(200, 60, 90)]];
    draft.no_us_address = true;
    let signature = draft.check_sent(&petition).expect("a signature");
    let sealed = serde_json::to_value(&signature).expect("JSON");
    let again = opened(&sealed).check(&Rules::new(&petition), Medium::Screen);
    assert!(again.is_ok_and(|again| again == signature));
    for damage in [
        |sealed: &mut Value| sealed["as_written"]["phone"] = json!("Qu\u{7}xy"),
        |sealed: &mut Value| sealed["phone"] = json!("202-555-0147"),
        |sealed: &mut Value| sealed["as_written"]["phone"] = json!("quxy".repeat(60)),
    ] {
        let mut damaged = sealed.clone();
        damage(&mut damaged);
        let expected = [(Place::Field(Field::Phone), Fault::NotAsChecked)];
        assert_eq!(faults(&damaged, &petition), expected);
    }
}

#[test]
fn a_consent_that_is_sealed_without_an_address_is_refused() {
    let petition = petition();
    let mut sealed = serde_json::to_value(maria(&petition)).expect("JSON");
    sealed["email"] = json!("");
    assert_eq!(
        faults(&sealed, &petition),
        [(Place::Consents, Fault::ConsentNeedsContact)]
    );
}

#[test]
fn words_that_the_petition_no_longer_has_are_kept_and_told_apart() {
    let before = petition();
    let signature = maria(&before);
    let sealed = serde_json::to_value(&signature).expect("JSON");
    for edit in [
        (|petition| petition.consents[2].partner = "Another".to_owned()) as fn(&mut Petition),
        |petition| petition.consents[2].by = Way::Post,
        |petition| petition.consents[2].id = "friend".to_owned(),
        |petition| drop(petition.consents.remove(2)),
    ] {
        let mut now = before.clone();
        edit(&mut now);
        let again = opened(&sealed)
            .check(&Rules::new(&now), Medium::Screen)
            .expect("a signature");
        assert!(again == signature);
        let wordings = Wordings::new(&now);
        let known: Vec<bool> = again
            .consents()
            .iter()
            .map(|agreed| wordings.consent(agreed).is_some())
            .collect();
        // In the petition's order: e-mail, then the partner whose words were changed.
        assert_eq!(known, [true, false]);
    }
}

#[test]
fn an_older_text_is_allowed_with_whatever_fields_its_form_had() {
    let before = petition();
    let sealed = serde_json::to_value(maria(&before)).expect("JSON");
    let reworded = crate::petition::BUNDLED.replace("demand = \"", "demand = \"Now: ");
    let mut now = form_of(Petition::from_toml(&reworded).expect("no faults"));
    assert_ne!(
        now.text_hash(now.language()),
        before.text_hash(before.language())
    );
    now.fields.email = Need::Off;
    now.fields.city = Need::Required;
    assert_eq!(faults(&sealed, &now), []);
    let mut damaged = sealed;
    damaged["email"] = json!("maria");
    damaged["language"] = json!("not a tag");
    assert_eq!(
        faults(&damaged, &now),
        [
            (Place::Field(Field::Email), Fault::NotAnEmail),
            (Place::Language, Fault::NoSuchLanguage)
        ]
    );
}
