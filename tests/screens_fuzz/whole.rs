//! What people need at once is whole in sight, and stays in sight when the tablet is turned.

use std::sync::Arc;
use std::time::Duration;

use iced_test::core::{Event, Point, Rectangle, touch};
use kiosk::{
    AttractMessage, Battery, Context, Message, PinMessage, ReceiptKind, ReceiptState, Shift,
};
use kiosk::{StaffMessage, VisitMessage, ids};
use petition::i18n::languages;
use petition::{Field, Language, Need};

use crate::glass::Tablet;
use crate::known::touch;
use crate::person;
use crate::survey::{Kind, Thing};

/// A tablet of so many pixels whose letters have this size, in percent.
fn tablet(glass: (u32, u32), percent: u32, change: impl FnOnce(&mut Context)) -> Tablet {
    let size = iced::Size::new(glass.0 as f32, glass.1 as f32);
    let mut context = person::context(size);
    change(&mut context);
    let mut tablet = Tablet::new(context, glass);
    while tablet.station.kiosk.scale() < percent as f32 / 100.0 {
        tablet.say(Message::Attract(AttractMessage::NextSize));
    }
    tablet
}

fn speak(tablet: &mut Tablet, language: &Language) {
    let chosen = AttractMessage::ChooseLanguage(language.clone());
    tablet.say(Message::Attract(chosen));
}

fn to_form(tablet: &mut Tablet) {
    tablet.say(Message::Attract(AttractMessage::Begin));
    tablet.say(Message::Visit(VisitMessage::ShowForm));
}

fn to_staff(tablet: &mut Tablet) {
    tablet.say(Message::Attract(AttractMessage::OpenPin));
    for digit in "4711".chars() {
        tablet.say(Message::Pin(PinMessage::Digit(digit)));
    }
    tablet.say(Message::Pin(PinMessage::Submit));
    tablet.wait(Duration::from_secs(2));
    assert!(tablet.station.kiosk.shows_staff());
}

/// The part of a thing that is in sight, above whatever stands at the foot of the screen.
fn seen(tablet: &Tablet, thing: &Thing) -> f32 {
    thing.share_in_sight(tablet.station.context.size.height - tablet.station.kiosk.covered())
}

fn pad(tablet: &Tablet) -> &Thing {
    tablet.survey.of(Kind::Pad).next().expect("the pad")
}

fn finger(tablet: &mut Tablet, events: &[touch::Event]) {
    for event in events {
        tablet.event(Event::Touch(*event), Duration::ZERO);
    }
}

/// Draws a stroke along the middle of the part of the pad that is in sight.
fn draw(tablet: &mut Tablet) {
    let seen = pad(tablet).seen.expect("in sight");
    let id = touch::Finger(7);
    let at = |x: f32| Point::new(seen.x + x * seen.width, seen.center_y());
    let (press, lift) = (at(0.2), at(0.8));
    finger(
        tablet,
        &[
            touch::Event::FingerPressed {
                id,
                position: press,
            },
            touch::Event::FingerMoved {
                id,
                position: at(0.5),
            },
        ],
    );
    let before = pad(tablet).place;
    finger(tablet, &[touch::Event::FingerMoved { id, position: lift }]);
    assert_eq!(pad(tablet).place, before, "it moves under the finger");
    finger(tablet, &[touch::Event::FingerLifted { id, position: lift }]);
}

#[test]
fn the_first_screen_cuts_no_button_and_no_code() {
    let practice: fn(&mut Context) = |context| {
        (context.practice, context.practice_pin) = (true, Some("4711"));
    };
    let goal: fn(&mut Context) = |context| {
        (context.goal, context.count_today) = (Some(200), 89);
    };
    let mut cut = Vec::new();
    for (name, change) in [
        ("plain", (|_| {}) as fn(&mut Context)),
        ("goal", goal),
        ("practice", practice),
    ] {
        for (glass, percent) in [
            ((800, 1_280), 100),
            ((800, 1_280), 150),
            ((800, 1_280), 200),
            ((1_280, 800), 100),
            ((1_080, 1_920), 200),
            ((360, 640), 100),
        ] {
            let mut tablet = tablet(glass, percent, change);
            for language in languages() {
                speak(&mut tablet, &language);
                let buttons = tablet.survey.of(Kind::Button);
                let codes = tablet.survey.of(Kind::Code);
                for thing in buttons.chain(codes) {
                    let seen = seen(&tablet, thing);
                    if seen > 0.0 && seen < 0.99 {
                        let what = thing.name();
                        cut.push(format!(
                            "{name} {glass:?} {percent} {language}: {what} {seen} {:?}",
                            thing.place
                        ));
                    }
                }
            }
        }
    }
    assert!(cut.is_empty(), "{} cut:\n{}", cut.len(), cut.join("\n"));
}

#[test]
fn the_way_in_for_staff_ends_at_the_other_edge() {
    for glass in [(800, 1_280), (360, 640), (1_280, 800)] {
        let mut tablet = tablet(glass, 100, |_| {});
        for language in ["en", "vi", "ar"].map(|tag| Language::new(tag).expect("a tag")) {
            speak(&mut tablet, &language);
            let width = tablet.station.context.size.width;
            let begin = tablet.survey.named(&ids::LARGER).expect("it").place;
            let staff = tablet.survey.named(&ids::STAFF).expect("it").place;
            let (before, after) = if language.is_right_to_left() {
                (width - begin.x - begin.width, staff.x)
            } else {
                (begin.x, width - staff.x - staff.width)
            };
            if glass.0 < glass.1 {
                assert!(
                    (before - after).abs() < 1.5,
                    "{glass:?} {language}: {after}"
                );
            }
            assert!(after < 80.0, "{glass:?} {language}: {after}");
        }
    }
}

#[test]
fn no_daily_button_of_the_staff_is_cut_on_a_usual_tablet() {
    let mut cut = Vec::new();
    for language in languages() {
        let mut tablet = tablet((1_280, 800), 100, |context| {
            context.staff_language = Some(language.clone());
            context.shift = Some(Shift {
                volunteer: "Ana R.".to_owned(),
                since: "14:05".to_owned(),
                count: 34,
            });
            context.goal = Some(200);
            context.machine.battery = Some(Battery {
                percent: 62,
                charging: false,
            });
            (context.machine.room, context.machine.mirror) = (Some(41_876), Some(true));
            context.machine.clock = "Nov 24, 2026, 15:43".to_owned();
        });
        to_staff(&mut tablet);
        for id in [
            ids::RECEIPT,
            ids::BACK,
            ids::TURN_IN,
            ids::CLEAN,
            ids::PRACTICE,
            ids::OFFICE,
            ids::LEAVE,
            ids::LEAVE_DRIVE,
        ] {
            let thing = tablet.survey.named(&id).expect("it is there");
            let seen = seen(&tablet, thing);
            if seen < 0.99 {
                cut.push(format!(
                    "{language}: {} {seen} {:?}",
                    thing.name(),
                    thing.place
                ));
            }
        }
    }
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}

#[test]
fn the_pad_is_whole_in_sight_when_the_form_begins_on_a_usual_tablet() {
    let mut tablet = tablet((1_280, 800), 100, |_| {});
    to_form(&mut tablet);
    let pad = pad(&tablet);
    assert!(
        seen(&tablet, pad) > 0.999,
        "{:?} of {:?}",
        pad.seen,
        pad.place
    );
}

#[test]
fn a_pad_that_is_cut_comes_into_sight_before_it_takes_ink() {
    for glass in [(1_280, 800), (640, 400), (800, 600), (1_280, 720)] {
        let mut tablet = tablet(glass, 100, |context| context.practice = true);
        to_form(&mut tablet);
        let spanish = Language::new("es").expect("a tag");
        tablet.say(Message::Visit(VisitMessage::StartOver));
        speak(&mut tablet, &spanish);
        to_form(&mut tablet);
        // A finger scrolls until some of it is in sight, but not all.
        let mut swipes = 0;
        while seen(&tablet, pad(&tablet)) < 0.3 {
            let id = touch::Finger(1);
            let size = tablet.station.context.size;
            let at = |y: f32| Point::new(size.width * 0.97, size.height / 2.0 + y);
            finger(
                &mut tablet,
                &[
                    touch::Event::FingerPressed {
                        id,
                        position: at(0.0),
                    },
                    touch::Event::FingerMoved {
                        id,
                        position: at(-25.0),
                    },
                    touch::Event::FingerLifted {
                        id,
                        position: at(-25.0),
                    },
                ],
            );
            swipes += 1;
            assert!(swipes < 80, "{glass:?}: {:?}", pad(&tablet));
        }
        let part = seen(&tablet, pad(&tablet));
        assert!(part < 0.98, "{glass:?}: {part} is as good as whole");
        draw(&mut tablet);
        assert!(
            !tablet.survey.has(&ids::UNDO),
            "{glass:?}: ink on a part of it"
        );
        assert!(seen(&tablet, pad(&tablet)) > 0.999, "{glass:?}");
        draw(&mut tablet);
        assert!(tablet.survey.has(&ids::UNDO), "{glass:?}: no ink");
    }
}

#[test]
fn what_was_in_sight_stays_in_sight_when_the_tablet_is_turned_and_back() {
    for ends in ["pressed", "drawn", "scrolled"] {
        let mut tablet = tablet((1_280, 800), 100, |context| {
            let fields = &mut Arc::make_mut(&mut context.petition).fields;
            (fields.phone, fields.street) = (Need::Optional, Need::Optional);
            fields.comment = Need::Optional;
        });
        to_form(&mut tablet);
        let id = match ends {
            "pressed" => {
                touch(&mut tablet, &ids::field(Field::Zip));
                ids::field(Field::Zip)
            }
            "drawn" => {
                tablet.say(Message::Visit(VisitMessage::ShowPad));
                draw(&mut tablet);
                ids::UNDO
            }
            _ => {
                tablet.say(Message::Visit(VisitMessage::ShowPad));
                ids::MARK
            }
        };
        for glass in [(800, 1_280), (1_280, 800), (800, 1_280), (1_280, 720)] {
            tablet.resize(glass.0, glass.1);
            let thing = tablet.survey.named(&id).expect("it is there");
            let share = seen(&tablet, thing);
            assert!(
                share > 0.99,
                "{ends} {glass:?}: {share} of {:?}",
                thing.place
            );
            if ends == "drawn" {
                assert!(seen(&tablet, pad(&tablet)) > 0.99, "{glass:?}");
            }
        }
    }
}

#[test]
fn the_place_in_the_letter_stays_when_the_tablet_is_turned_and_back() {
    let mut tablet = tablet((1_280, 800), 100, |_| {});
    tablet.say(Message::Attract(AttractMessage::Begin));
    let first = tablet.survey.of(Kind::Words).next().expect("it").clone();
    for glass in [(640, 400), (800, 1_280), (1_280, 800)] {
        tablet.resize(glass.0, glass.1);
        let top = tablet.survey.of(Kind::Words).next().expect("it");
        assert!(
            top.words == first.words && seen(&tablet, top) > 0.9,
            "{glass:?}"
        );
    }
    touch(&mut tablet, &ids::PAGE);
    let middle = tablet
        .survey
        .of(Kind::Words)
        .filter(|words| words.scrolls && seen(&tablet, words) > 0.99)
        .filter(|words| words.place.x < 600.0)
        .min_by_key(|words| (words.place.center_y() - 370.0).abs() as u32)
        .expect("a paragraph")
        .words
        .clone();
    for glass in [(800, 1_280), (1_280, 800)] {
        tablet.resize(glass.0, glass.1);
        let paragraph = tablet.survey.of(Kind::Words).find(|w| w.words == middle);
        let paragraph = paragraph.expect("it is there");
        assert!(
            seen(&tablet, paragraph) > 0.9,
            "{glass:?}: {:?}",
            paragraph.place
        );
    }
}

#[test]
fn the_receipt_stands_in_the_middle() {
    for glass in [(1_280, 800), (2_736, 1_824), (1_920, 1_080), (800, 1_280)] {
        for language in ["en", "ar"] {
            let mut tablet = tablet(glass, 100, |context| {
                context.staff_language = Language::new(language);
                let receipt = person::receipt();
                let how = ReceiptKind::Saved;
                context.receipt = ReceiptState::Done { receipt, how };
            });
            to_staff(&mut tablet);
            tablet.say(Message::Staff(StaffMessage::ShowReceipt));
            let all = tablet.survey.things.iter().map(|thing| thing.place);
            let all = all.filter(|place| place.width > 1.0);
            let around = all.reduce(|one, other| one.union(&other)).expect("things");
            let size = tablet.station.context.size;
            let (left, right) = (around.x, size.width - around.x - around.width);
            assert!(
                (left - right).abs() < 3.0,
                "{glass:?} {language}: {around:?}"
            );
            assert!(Rectangle::with_size(size).contains(around.center()));
        }
    }
}
