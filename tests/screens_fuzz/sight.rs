//! Answers and faults come in sight, and nothing moves under the finger: the places at which people
//! met it.

use std::time::Duration;

use iced_test::core::Rectangle;
use iced_test::simulator;
use kiosk::{AttractMessage, Message, StoreFailure, VisitMessage, ids};
use petition::i18n::Words;
use petition::{Field, Language, say};

use crate::glass::Tablet;
use crate::known::touch;
use crate::person;
use crate::survey::{Kind, Thing};

const GLASSES: [(u32, u32); 4] = [(1_280, 800), (800, 1_280), (360, 640), (640, 400)];

fn tablet(glass: (u32, u32)) -> Tablet {
    let size = iced::Size::new(glass.0 as f32, glass.1 as f32);
    Tablet::new(person::context(size), glass)
}

/// A tablet that shows the form.
fn form(glass: (u32, u32)) -> Tablet {
    let mut tablet = tablet(glass);
    tablet.say(Message::Attract(AttractMessage::Begin));
    tablet.say(Message::Visit(VisitMessage::ShowForm));
    tablet
}

fn english() -> Words {
    Words::new(&Language::new("en").expect("a tag"))
}

fn words<'a>(tablet: &'a Tablet, words: &str) -> &'a Thing {
    let mut all = tablet.survey.of(Kind::Words);
    all.find(|thing| thing.words.contains(words))
        .unwrap_or_else(|| panic!("{words} is not on the screen"))
}

/// The places of all that can be pressed and is in sight.
fn places(tablet: &Tablet) -> Vec<(String, Rectangle)> {
    let pressable = |thing: &&Thing| thing.can_be_pressed() && thing.seen.is_some();
    let things = tablet.survey.things.iter().filter(pressable);
    things.map(|thing| (thing.name(), thing.place)).collect()
}

/// Fails if something that is in sight before and after has moved.
fn assert_still(before: &[(String, Rectangle)], tablet: &Tablet, what: &str) {
    let after = places(tablet);
    for (name, was) in before {
        let Some((_, is)) = after.iter().find(|(other, _)| other == name) else {
            continue;
        };
        let by = (was.x - is.x).abs().max((was.y - is.y).abs());
        assert!(by < 1.0, "{what}: {name} moved from {was:?} to {is:?}");
    }
}

#[test]
fn how_a_signature_is_sealed_is_answered_in_sight() {
    let answer = say!(english(), "kiosk-how-answer");
    for glass in GLASSES {
        let mut tablet = form(glass);
        tablet.say(Message::Visit(VisitMessage::ToggleHow));
        let height = tablet.station.context.size.height;
        let share = words(&tablet, &answer).share_in_sight(height);
        assert!(share > 0.9, "{share} of it on {glass:?}");
    }
}

#[test]
fn why_nothing_was_stored_is_said_in_sight() {
    for glass in GLASSES {
        let mut tablet = form(glass);
        tablet.fails_to_store(StoreFailure::DiskFull);
        let height = tablet.station.context.size.height;
        let share = words(&tablet, "This tablet has no room left").share_in_sight(height);
        assert!(share > 0.9, "{share} of it on {glass:?}");
    }
}

#[test]
fn read_on_leaves_at_the_end_of_the_letter_and_moves_nothing() {
    for glass in GLASSES {
        let mut tablet = tablet(glass);
        tablet.say(Message::Attract(AttractMessage::Begin));
        let before = places(&tablet);
        let mut touches = 0;
        while tablet.survey.has(&ids::PAGE) {
            touch(&mut tablet, &ids::PAGE);
            touches += 1;
            assert!(touches < 60, "it never leaves on {glass:?}");
        }
        assert!(touches > 0, "there was more to read on {glass:?}");
        assert_still(&before, &tablet, "the end");
        let end = tablet.survey.of(Kind::Words);
        let end = end.filter(|words| words.words.contains("End all 287(g)"));
        let share = end.map(|demand| demand.share_in_sight(glass.1 as f32));
        assert!(share.last().is_some_and(|share| share > 0.9), "{glass:?}");
    }
}

#[test]
fn somebody_who_only_reads_has_time_and_somebody_who_wrote_is_asked() {
    let mut tablet = form((1_280, 800));
    tablet.wait(Duration::from_secs(200));
    assert!(!tablet.survey.has(&ids::MORE_TIME), "the letter is long");
    tablet.wait(Duration::from_secs(45));
    assert!(
        tablet.survey.has(&ids::MORE_TIME),
        "nobody reads for so long"
    );
    tablet.wait(Duration::from_secs(16));
    assert!(
        tablet.survey.has(&ids::BEGIN),
        "the next person begins anew"
    );
    let mut tablet = form((1_280, 800));
    touch(&mut tablet, &ids::field(Field::GivenName));
    for event in simulator::typewrite("M") {
        tablet.event(event, Duration::ZERO);
    }
    tablet.wait(Duration::from_secs(61));
    assert!(
        tablet.survey.has(&ids::MORE_TIME),
        "what was written is covered"
    );
}
