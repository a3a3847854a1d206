//! The pages that start and join a drive: what is said, and said once.

use iced_test::core::Rectangle;
use iced_test::core::widget::operation::{self, Outcome, focusable};
use iced_test::core::widget::{Id, Operation};
use ledger::campaign::Passphrase;
use petition::Language;
use petition::i18n::Words;
use petition::say;
use petition_kiosk::ready::Facts;
use petition_kiosk::setup::{Ask, Chosen, FoundDrive, Message, Page, Setup};

use crate::keyboard::{FirstRun, Glass};
use crate::organizer::{Drive, Organizer};

fn glass(setup: Setup) -> Glass<FirstRun> {
    let outside = Organizer::outside(&Drive::new(), "en");
    Glass::new(FirstRun(setup, outside.words), outside.renderer)
}

struct Texts(Vec<String>);

impl Operation for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _: Option<&Id>, _: Rectangle, text: &str) {
        // Lines of mixed directions have marks at which they break.
        let text = text.replace("\u{200e}\u{200a}", "").replace('\u{200f}', "");
        self.0.push(text);
    }
}

fn texts(glass: &mut Glass<FirstRun>) -> Vec<String> {
    let mut texts = Texts(Vec::new());
    glass.operate(&mut texts);
    texts.0
}

fn focused(glass: &mut Glass<FirstRun>) -> Option<Id> {
    glass.draw();
    let mut find = focusable::find_focused();
    glass.operate(&mut operation::black_box(&mut find));
    match find.finish() {
        Outcome::Some(id) => Some(id),
        _ => None,
    }
}

#[test]
fn a_page_that_begins_with_a_field_has_the_focus_in_it() {
    let mut setup = Setup::default();
    let _ = setup.update(Message::Show(Page::Start));
    assert_eq!(focused(&mut glass(setup)), Some(Ask::Passphrase.id()));
    let forgotten = Setup::for_forgotten();
    assert_eq!(focused(&mut glass(forgotten)), Some(Ask::Opening.id()));
    // No keyboard rises for it: nobody has touched anything.
    let mut setup = Setup::default();
    let _ = setup.update(Message::Show(Page::Start));
    let mut glass = glass(setup);
    glass.draw();
    assert!(glass.place("key-q").is_none() && glass.place("setup-make").is_some());
}

#[test]
fn what_is_wrong_stands_in_the_place_of_the_hint() {
    for language in petition::i18n::languages() {
        let words = Words::new(&language);
        let hints = [
            say!(words, "setup-passphrase-note"),
            say!(words, "setup-online-note"),
            say!(words, "setup-event-note"),
            say!(words, "setup-pin-note"),
        ];
        let mut setup = Setup::default();
        let _ = setup.update(Message::Show(Page::Start));
        let mut glass = glass(setup);
        glass.screen.1 = Words::new(&language);
        let before = texts(&mut glass);
        for hint in &hints {
            assert!(before.contains(hint), "{hint} is not in {before:?}");
        }
        let setup = &mut glass.screen.0;
        for (ask, wrong) in [
            (Ask::Online, "no address"),
            (Ask::Event, "--"),
            (Ask::Pin, "4711"),
        ] {
            let _ = setup.update(Message::Typed(ask, wrong.to_owned()));
        }
        let _ = setup.update(Message::Make);
        let after = texts(&mut glass);
        for hint in &hints {
            assert!(!after.contains(hint), "{hint} stands beside its fault");
        }
        // It comes back with the next letter.
        let _ = glass
            .screen
            .0
            .update(Message::Typed(Ask::Pin, "471".to_owned()));
        assert!(texts(&mut glass).contains(&hints[3]));
    }
}

#[test]
fn the_page_after_the_start_says_which_petition_it_is() {
    let mut setup = Setup::default();
    let _ = setup.update(Message::Show(Page::Start));
    let offered = Passphrase::new("pigeon umbrella tractor velvet lamp orbit");
    let _ = setup.update(Message::Offered(offered));
    let _ = setup.update(Message::TakeOffered);
    let _ = setup.update(Message::Started(Facts::default(), [2, 5]));
    let shown = texts(&mut glass(setup));
    assert!(
        shown.iter().any(|text| text == "A bundled petition"),
        "{shown:?}"
    );
}

#[test]
fn a_drive_is_found_by_the_name_of_its_stick() {
    let mut setup = Setup::default();
    let _ = setup.update(Message::Show(Page::Join));
    let _ = setup.update(Message::Found(Ok(vec![FoundDrive {
        folder: "/media/ana/BLUE/campaign".into(),
        name: "BLUE · campaign".to_owned(),
    }])));
    let shown = texts(&mut glass(setup));
    assert!(
        shown.iter().any(|text| text == "BLUE · campaign"),
        "{shown:?}"
    );
    assert!(
        !shown.iter().any(|text| text.contains("/media")),
        "{shown:?}"
    );
}

/// "Read on" is there only while there is more to read.
#[test]
fn the_preview_offers_to_read_on_only_where_there_is_more() {
    for (paragraphs, is_more) in [(1, false), (200, true)] {
        let why = "Families in this town work six days a week.\n\n".repeat(paragraphs);
        let letter = format!(
            "Open the library on Sundays\n\n{why}To: The City Council\nFrom: [Your Name]\n\nOpen \
            the library on Sundays, from noon to six."
        );
        let petition = petition::import(&letter, Language::english()).expect("a petition");
        let mut setup = Setup::default();
        setup.resize(crate::keyboard::SIZE);
        let _ = setup.update(Message::PetitionRead(Ok(Chosen {
            path: None,
            petition: std::sync::Arc::new(petition),
            notes: None,
            now: std::time::Instant::now(),
        })));
        let begin = kiosk::Message::Attract(kiosk::AttractMessage::Begin);
        let _ = setup.update(Message::Preview(begin));
        let mut glass = glass(setup);
        glass.draw();
        assert_eq!(glass.shows(kiosk::ids::PAGE), is_more, "{paragraphs}");
    }
}
