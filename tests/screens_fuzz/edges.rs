//! Everything at the side at which a page begins stands at one edge, whichever way the screen is
//! held; and the languages of the first run are in sight and answer.

use std::time::{Duration, Instant};

use iced_test::core::keyboard::key::Named;
use iced_test::core::widget::operation::{self, Outcome};
use iced_test::core::{Event, Rectangle, Size, clipboard, mouse, touch, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use iced_test::simulator;
use kiosk::ui::{Element, theme};
use kiosk::{AttractMessage, Message, PinMessage, StaffMessage, VisitMessage, ids};
use petition::i18n::{Words, languages};
use petition::{Field, Language};
use petition_kiosk::setup::{self, Page, Setup};

use crate::person::{self, By, LANDSCAPE, LOOP, PORTRAIT, Person};
use crate::survey::{Kind, Survey, Surveyor, Thing};

/// The screens on which the first page must show its languages: the last is 1280 by 800 at 200 %.
const SCREENS: [Size; 4] = [
    LANDSCAPE,
    PORTRAIT,
    Size::new(360.0, 640.0),
    Size::new(640.0, 400.0),
];

fn words(language: &str) -> Words {
    Words::new(&Language::new(language).expect("a tag"))
}

fn survey<M>(view: Element<'_, M>, size: Size) -> Survey {
    let mut renderer = person::renderer();
    let mut interface = UserInterface::build(view, size, Cache::new(), &mut renderer);
    let mut surveyor = Surveyor::new(Rectangle::with_size(size));
    interface.operate(&renderer, &mut operation::black_box(&mut surveyor));
    surveyor.survey
}

/// The side at which a page begins: how far a thing is from it.
#[derive(Clone, Copy)]
struct Side {
    /// The width of the page, if it reads from right to left.
    from_right: Option<f32>,
}

impl Side {
    fn distance(self, place: Rectangle) -> f32 {
        match self.from_right {
            Some(width) => width - place.x - place.width,
            None => place.x,
        }
    }
}

/// What stands first at its height, in the half at which the page begins: buttons, fields, and words
/// that are in neither.
fn firsts(survey: &Survey, side: Side, width: f32) -> Vec<&Thing> {
    let is_around = |outer: Rectangle, inner: Rectangle| {
        outer.expand(0.5).contains(inner.position()) && outer.expand(0.5).contains(inner.center())
    };
    let pressed: Vec<_> = survey
        .things
        .iter()
        .filter(|t| t.can_be_pressed())
        .collect();
    let things = survey.things.iter().filter(|thing| {
        thing.can_be_pressed()
            || (!thing.words.trim().is_empty()
                && thing.place.width > 0.0
                && !pressed
                    .iter()
                    .any(|button| is_around(button.place, thing.place)))
    });
    let things: Vec<_> = things.filter(|thing| thing.place.height > 1.0).collect();
    let overlap =
        |a: Rectangle, b: Rectangle| a.y + 1.0 < b.y + b.height && b.y + 1.0 < a.y + a.height;
    things
        .iter()
        .copied()
        .filter(|thing| {
            let own = side.distance(thing.place);
            own < width / 2.0
                && !things.iter().any(|other| {
                    overlap(other.place, thing.place) && side.distance(other.place) < own - 1.0
                })
        })
        .collect()
}

/// Asserts that everything that stands first begins at one edge, or at one that is further in by the
/// padding of cards.
fn assert_one_edge(name: &str, survey: &Survey, size: Size, rtl: bool, insets: &[f32]) {
    let side = Side {
        from_right: rtl.then_some(size.width),
    };
    let firsts = firsts(survey, side, size.width);
    assert!(firsts.len() >= 4, "{name}: {} things", firsts.len());
    let edge = firsts
        .iter()
        .map(|thing| side.distance(thing.place))
        .fold(f32::INFINITY, f32::min);
    for thing in firsts {
        let inset = side.distance(thing.place) - edge;
        assert!(
            insets.iter().any(|known| (inset - known).abs() <= 1.0),
            "{name} at {} by {}: {} {:?} begins {inset} px after the edge at {edge}",
            size.width,
            size.height,
            thing.name(),
            thing.words,
        );
    }
}

#[test]
fn the_first_run_begins_at_one_edge() {
    for size in [LANDSCAPE, PORTRAIT] {
        for language in ["en", "es", "ar"] {
            let words = words(language);
            let rtl = words.language().is_right_to_left();
            for page in [Page::Ways, Page::Start, Page::Join, Page::Petition] {
                let mut setup = Setup::default();
                setup.resize(size);
                let _ = setup.update(setup::Message::Show(page));
                // A button that cannot be pressed yet is not surveyed.
                for ask in [setup::Ask::Folder, setup::Ask::Petition] {
                    let typed = setup::Message::Typed(ask, "/media".to_owned());
                    let _ = setup.update(typed);
                }
                let survey = survey(setup.view(&words, "A petition"), size);
                let name = format!("{page:?} in {language}");
                // A petition in the list stands in its own frame.
                assert_one_edge(&name, &survey, size, rtl, &[0.0]);
            }
            let setup = Setup::default();
            let survey = survey(setup.view(&words, "A petition"), size);
            let label = |id: &'static str| {
                let button = survey.named(&id.into()).expect("a way").place;
                let inside = survey.of(Kind::Words).map(|words| words.place);
                let side = Side {
                    from_right: rtl.then_some(size.width),
                };
                inside
                    .filter(|words| button.contains(words.center()))
                    .map(|words| side.distance(words))
                    .collect::<Vec<_>>()
            };
            let all = ["way-start", "way-join", "way-practice"]
                .map(label)
                .concat();
            assert_eq!(all.len(), 6);
            let begins = all[0];
            assert!(
                all.iter().all(|place| (place - begins).abs() <= 1.0),
                "{all:?}"
            );
        }
    }
}

fn person_of(language: &str, size: Size) -> Person {
    let mut person = Person::new(person::context(size), By::Finger);
    let language = Language::new(language).expect("a tag");
    person.say(Message::Attract(AttractMessage::ChooseLanguage(language)));
    person
}

fn survey_of(person: &Person) -> Survey {
    survey(person.kiosk.view(&person.context), person.context.size)
}

#[test]
fn the_first_screen_and_the_thanks_begin_at_one_edge() {
    for size in [LANDSCAPE, PORTRAIT] {
        for language in ["en", "es", "ar"] {
            let mut person = person_of(language, size);
            let rtl = person.kiosk.language().is_right_to_left();
            let name = format!("attract in {language}");
            assert_one_edge(&name, &survey_of(&person), size, rtl, &[0.0]);
            person.say(Message::Attract(AttractMessage::Begin));
            person.say(Message::Visit(VisitMessage::ShowForm));
            for (field, typed) in [
                (Field::GivenName, "Maria"),
                (Field::FamilyName, "Lopez"),
                (Field::Zip, "20009"),
            ] {
                person.say(Message::Visit(VisitMessage::Edit(field, typed.to_owned())));
            }
            person.draw(LOOP);
            person.say(Message::Visit(VisitMessage::Sign));
            assert!(person.signed.pop().is_some());
            person.kiosk.sealed(person.now);
            person.now += Duration::from_secs(1);
            let name = format!("thanks in {language}");
            assert_one_edge(&name, &survey_of(&person), size, rtl, &[0.0]);
        }
    }
}

#[test]
fn the_staffs_screen_begins_at_one_edge() {
    for size in [LANDSCAPE, PORTRAIT] {
        for language in ["en", "es", "ar"] {
            let mut person = person_of(language, size);
            let rtl = person.kiosk.language().is_right_to_left();
            person.say(Message::Attract(AttractMessage::OpenPin));
            for digit in "4711".chars() {
                person.say(Message::Pin(PinMessage::Digit(digit)));
            }
            person.say(Message::Pin(PinMessage::Submit));
            let name = format!("staff in {language}");
            let insets = [0.0, theme::L];
            assert_one_edge(&name, &survey_of(&person), size, rtl, &insets);
            person.say(Message::Staff(StaffMessage::Back));
        }
    }
}

/// The messages of events, which the page of the first run sends.
fn sent(setup: &Setup, size: Size, id: &iced::widget::Id, by: By) -> Vec<setup::Message> {
    let words = words("en");
    let mut renderer = person::renderer();
    let view = setup.view(&words, "A petition");
    let mut interface = UserInterface::build(view, size, Cache::new(), &mut renderer);
    let mut surveyor = Surveyor::new(Rectangle::with_size(size));
    interface.operate(&renderer, &mut operation::black_box(&mut surveyor));
    let thing = surveyor.survey.named(id).expect("a language").clone();
    let events: Vec<Event> = match by {
        By::Finger => {
            let (finger, position) = (touch::Finger(1), thing.place.center());
            vec![
                Event::Touch(touch::Event::FingerPressed {
                    id: finger,
                    position,
                }),
                Event::Touch(touch::Event::FingerLifted {
                    id: finger,
                    position,
                }),
            ]
        }
        // Tab has led to it.
        By::Mouse => {
            let mut focus = operation::focusable::focus::<()>(id.clone());
            interface.operate(&renderer, &mut operation::black_box(&mut focus));
            assert!(!matches!(
                focus_of(&mut interface, &renderer),
                Outcome::None
            ));
            simulator::tap_key(Named::Enter, None).collect()
        }
    };
    let mut messages = Vec::new();
    for event in events {
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
        let _ = interface.update(
            &[event, redraw],
            mouse::Cursor::Available(thing.place.center()),
            &mut renderer,
            &mut clipboard::Null,
            &mut messages,
        );
    }
    messages
}

fn focus_of<M>(
    interface: &mut UserInterface<'_, M, iced::Theme, iced_test::renderer::Renderer>,
    renderer: &iced_test::renderer::Renderer,
) -> Outcome<iced::widget::Id> {
    let mut find = operation::focusable::find_focused();
    interface.operate(renderer, &mut operation::black_box(&mut find));
    operation::Operation::finish(&find)
}

#[test]
fn the_languages_of_the_first_run_are_in_sight_and_answer_to_fingers_and_keys() {
    for size in SCREENS {
        let mut setup = Setup::default();
        setup.resize(size);
        for spoken in ["en", "ar"] {
            let words = words(spoken);
            let survey = survey(setup.view(&words, "A petition"), size);
            for language in languages() {
                let thing = survey.named(&ids::language(language.as_str()));
                let thing = thing.unwrap_or_else(|| panic!("{language} at {size:?}"));
                let seen = thing.share_in_sight(size.height);
                assert!(seen > 0.999, "{language} at {size:?}: {seen}");
                assert!(thing.place.height >= theme::TARGET);
            }
        }
        for language in languages() {
            for by in [By::Finger, By::Mouse] {
                let messages = sent(&setup, size, &ids::language(language.as_str()), by);
                assert!(
                    matches!(&messages[..], [setup::Message::ChooseLanguage(chosen)]
                        if *chosen == language),
                    "{language} at {size:?}"
                );
            }
        }
    }
}
