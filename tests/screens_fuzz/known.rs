//! Places at which something stayed on the screen that was gone.

use std::time::Duration;

use iced::theme::Base as _;
use iced_test::core::renderer::Style;
use iced_test::core::{Event, clipboard, mouse, touch, window};
use iced_test::runtime::user_interface::Cache;
use iced_test::simulator;
use kiosk::ui::theme::{Appearance, theme};
use kiosk::{AttractMessage, Message, ids};
use petition::{Field, Language};
use petition_kiosk::office::duplicates::{self, Answer};
use petition_kiosk::office::{Message as OfficeMessage, Page};

use crate::glass::Tablet;
use crate::office::{Drive, Organizer};
use crate::person::{self, LANDSCAPE};
use crate::pixels::Pixels;

/// A tablet whose pixels are compared, in a language.
fn tablet(language: &str) -> Tablet {
    let mut tablet = Tablet::new(person::context(LANDSCAPE), (1_280, 800));
    let language = Language::new(language).expect("a tag");
    tablet.say(Message::Attract(AttractMessage::ChooseLanguage(language)));
    tablet.draws(true);
    tablet.say(Message::Attract(AttractMessage::Begin));
    tablet
}

pub(crate) fn touch(tablet: &mut Tablet, id: &iced::widget::Id) {
    let thing = tablet.survey.named(id).expect("it is there");
    let position = thing.seen.expect("it is in sight").center();
    let id = touch::Finger(1);
    for event in [
        touch::Event::FingerPressed { id, position },
        touch::Event::FingerLifted { id, position },
    ] {
        tablet.event(Event::Touch(event), Duration::ZERO);
    }
}

fn assert_nothing_stays(tablet: &mut Tablet, of: &str) {
    if let Some(stale) = tablet.stale() {
        panic!("{of}: {} pixels around {:?}", stale.count, stale.around);
    }
}

#[test]
fn an_arabic_name_leaves_no_marks_when_it_is_deleted() {
    let mut tablet = tablet("ar");
    touch(&mut tablet, &ids::field(Field::GivenName));
    for letter in "جيجيٍّ".chars() {
        for event in simulator::typewrite(&letter.to_string()) {
            tablet.event(event, Duration::ZERO);
            assert_nothing_stays(&mut tablet, "a letter");
        }
    }
    for _ in 0..6 {
        let back = iced_test::core::keyboard::key::Named::Backspace;
        for event in simulator::tap_key(back, None) {
            tablet.event(event, Duration::ZERO);
            assert_nothing_stays(&mut tablet, "Backspace");
        }
    }
}

#[test]
fn the_seconds_of_an_arabic_question_leave_no_marks() {
    let mut tablet = tablet("ar");
    touch(&mut tablet, &ids::field(Field::GivenName));
    for event in simulator::typewrite("ج") {
        tablet.event(event, Duration::ZERO);
    }
    tablet.wait(Duration::from_secs(61));
    assert!(tablet.survey.has(&ids::MORE_TIME), "the question");
    for _ in 0..12 {
        tablet.wait(Duration::from_secs(1));
        assert_nothing_stays(&mut tablet, "a second");
    }
}

/// Draws the office as a window does.
fn show(organizer: &mut Organizer, cache: Cache, pixels: &mut Pixels) -> Cache {
    let theme = theme(Appearance::Light);
    let style = Style {
        text_color: theme.base().text_color,
    };
    let background = theme.base().background_color;
    organizer.interface(cache, |interface, renderer| {
        let redraw = [Event::Window(window::Event::RedrawRequested(
            std::time::Instant::now(),
        ))];
        let cursor = mouse::Cursor::Unavailable;
        let none = &mut clipboard::Null;
        interface.update(&redraw, cursor, renderer, none, &mut Vec::new());
        interface.draw(renderer, &theme, &style, cursor);
        pixels.present(renderer, background);
        if let Some(stale) = pixels.compare(renderer, background) {
            panic!("{} pixels around {:?}", stale.count, stale.around);
        }
    })
}

#[test]
fn names_in_the_office_leave_no_specks_on_the_next_page() {
    let mut drive = Drive::new();
    for (name, email) in [
        ("Jose Jagielo", "j@example.org"),
        ("José Jagielo", "jj@example.org"),
        ("Nia Rivera", "nia@example.org"),
        ("Nia Riviera", "n@example.org"),
        ("jj Jung", "jung@example.org"),
    ] {
        drive.sign(name, email, 0);
    }
    let mut organizer = drive.organizer();
    let mut pixels = Pixels::new(1_280, 800, 1.0);
    let mut cache = show(&mut organizer, Cache::new(), &mut pixels);
    for page in [
        Page::Duplicates,
        Page::Roll,
        Page::Duplicates,
        Page::Stations,
        Page::Paper,
        Page::Sheets,
        Page::Exports,
        Page::Campaign,
        Page::Duplicates,
        Page::Today,
        Page::Roll,
    ] {
        let _ = organizer.send(OfficeMessage::Show(page));
        cache = show(&mut organizer, cache, &mut pixels);
        if page == Page::Duplicates {
            for _ in 0..3 {
                let later = duplicates::Message::Answer(Answer::Later);
                let _ = organizer.send(OfficeMessage::Duplicates(later));
                cache = show(&mut organizer, cache, &mut pixels);
            }
        }
    }
}
