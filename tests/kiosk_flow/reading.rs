//! A person reads: in any language, with letters of any size, however the tablet is turned.

use super::*;

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

/// As many boxes as a sheet has room for, with long sentences and with short ones, on the smallest
/// screen: each can be ticked, and the button to sign can be reached behind them and the notice.
#[test]
fn every_box_that_fits_on_paper_can_be_ticked_on_the_smallest_screen() {
    let long = "Ally may send me letters, invitations and news of its work at the address that I \
                gave above, until I tell it to stop";
    for sentence in ["Ally may e-mail me", long] {
        let (count, petition) = boxes::most_boxes(sentence);
        for tag in ["en", "ar"] {
            let size = Size::new(320.0, 480.0);
            let mut person = Person::new(context(size), By::Finger);
            person.context.petition = Arc::new(petition.clone());
            person.press(ids::language(tag));
            fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
            for consent in &petition.consents {
                person.press(ids::consent(&consent.id));
                let place = person.place(ids::consent(&consent.id));
                assert!(
                    place.width <= size.width && place.height < size.height,
                    "{place:?}"
                );
            }
            person.press(ids::SIGN);
            let signature = person.signed.pop().expect("a signature");
            assert_eq!(signature.consents().len(), count, "{tag}");
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
