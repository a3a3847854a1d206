//! The organizer on the first screen: a mark, a name, and nothing that makes way for them but air.

use super::first_screen::{SCREENS, is_inside, place_of};
use super::*;
use iced_test::core::Rectangle;
use person::marks;
use petition::i18n::Words;
use petition::{Language, Petition, say};

const LONG: &str =
    "The Coalition of Neighbours for the Rivers, Springs and Wetlands of the Potomac";

fn at(size: Size, percent: u16, tag: &str, petition: &Arc<Petition>) -> Person {
    let scale = f32::from(percent) / 100.0;
    let mut context = context(Size::new(size.width / scale, size.height / scale));
    (context.goal, context.count_today) = (Some(200), 89);
    context.petition = Arc::clone(petition);
    let mut person = Person::new(context, By::Finger);
    let language = Language::new(tag).expect("a tag");
    person.say(Message::Attract(AttractMessage::ChooseLanguage(language)));
    while person.kiosk.scale() < scale {
        person.say(Message::Attract(AttractMessage::NextSize));
    }
    person
}

/// The places of what people came for: the title, the sentence, the button, the code, the languages.
fn essentials(person: &mut Person) -> Vec<Rectangle> {
    let language = person.kiosk.language().clone();
    let petition = Arc::clone(&person.context.petition);
    let text = petition.text(&language);
    let mut places = vec![
        place_of(person, &text.title),
        place_of(person, text.one_sentence()),
        person.place(ids::BEGIN),
        person.find(ids::CODE).expect("a code"),
    ];
    let languages = petition::i18n::languages();
    places.extend(
        languages
            .iter()
            .map(|tag| person.place(ids::language(tag.as_str()))),
    );
    places
}

fn overlap(one: Rectangle, other: Rectangle) -> bool {
    one.intersection(&other)
        .is_some_and(|both| both.width > 0.5 && both.height > 0.5)
}

#[test]
fn an_organizer_pushes_nothing_out_of_sight() {
    let bare = Arc::new(Petition::bundled().expect("no faults"));
    let organized = [
        ("River Alliance", Some(marks::round())),
        (LONG, Some(marks::wide())),
        (LONG, Some(marks::upright())),
    ]
    .map(|(name, mark)| Arc::new(marks::petition_of(name, None, mark)));
    for size in SCREENS {
        for percent in [100, 150, 200] {
            if percent > 100 && size.width < 600.0 {
                continue;
            }
            for tag in ["es", "ar"] {
                let before = essentials(&mut at(size, percent, tag, &bare));
                for petition in &organized {
                    let mut person = at(size, percent, tag, petition);
                    let told =
                        format!("{size:?} at {percent} % in {tag}: {:?}", petition.organizer);
                    let screen = person.context.size;
                    let after = essentials(&mut person);
                    for (before, after) in before.iter().zip(&after) {
                        if is_inside(screen, *before) {
                            assert!(is_inside(screen, *after), "{after:?}, {told}");
                        }
                    }
                    let (sentence, begin) = (after[1], after[2]);
                    if before[1].y + before[1].height <= before[2].y {
                        assert!(
                            sentence.y + sentence.height <= begin.y,
                            "{sentence:?}, {told}"
                        );
                    }
                    // The code is as large as before, but for a step where it is large anyway.
                    let [before, code] = [before[3], after[3]];
                    let third = person.context.size.height / 3.0;
                    assert!(code.width >= before.width.min(third), "{code:?}, {told}");
                    if let Some(mark) = person.find(ids::ORGANIZERS_MARK) {
                        assert!(is_inside(screen, mark), "{mark:?}, {told}");
                        assert!(!after.iter().any(|place| overlap(*place, mark)), "{told}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_mark_and_the_name_are_shown_where_there_is_room() {
    for (mark, proportion) in [
        (marks::round(), 1.0),
        (marks::wide(), 4.0),
        (marks::upright(), 0.25),
    ] {
        let petition = Arc::new(marks::petition_of("River Alliance", None, Some(mark)));
        for size in [
            LANDSCAPE,
            PORTRAIT,
            Size::new(1_920.0, 1_080.0),
            Size::new(2_736.0, 1_824.0),
        ] {
            for tag in ["en", "ar", "ko"] {
                let mut person = at(size, 100, tag, &petition);
                let told = format!("{size:?} in {tag}, {proportion}");
                let place = person.find(ids::ORGANIZERS_MARK);
                let place = place.unwrap_or_else(|| panic!("no mark, {told}"));
                assert!(
                    (place.width / place.height - proportion).abs() < 0.05,
                    "{place:?}, {told}"
                );
                assert!(
                    place.height >= 0.05 * size.width.min(size.height),
                    "{place:?}, {told}"
                );
                // It stands at the edge at which everything begins.
                let rtl = tag == "ar";
                let edge = |at: Rectangle| if rtl { at.x + at.width } else { at.x };
                let begin = person.place(ids::BEGIN);
                assert!(
                    (edge(place) - edge(begin)).abs() <= 2.0,
                    "{place:?}, {told}"
                );
                let words = Words::new(person.kiosk.language());
                let by = say!(words, "kiosk-by", organizer = "River Alliance");
                assert!(!overlap(place_of(&mut person, &by), place), "{told}");
            }
        }
    }
}

#[test]
fn on_a_small_screen_the_mark_goes_first() {
    let marked = marks::petition_of("River Alliance", None, Some(marks::round()));
    let marked = Arc::new(marked);
    for (size, percent, mark, name) in [
        (LANDSCAPE, 100, true, true),
        (LANDSCAPE, 200, false, true),
        (Size::new(640.0, 360.0), 100, false, false),
        (Size::new(360.0, 640.0), 100, false, true),
    ] {
        let mut person = at(size, percent, "en", &marked);
        let told = format!("{size:?} at {percent} %");
        assert_eq!(person.find(ids::ORGANIZERS_MARK).is_some(), mark, "{told}");
        assert_eq!(person.sees("A petition by River Alliance"), name, "{told}");
    }
    // Nobody's name is made up.
    let bare = Arc::new(Petition::bundled().expect("no faults"));
    let mut person = at(LANDSCAPE, 100, "en", &bare);
    assert!(person.find(ids::ORGANIZERS_MARK).is_none() && !person.sees("A petition by"));
}
