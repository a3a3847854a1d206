//! The first screen fills every screen, and everything on it is in sight and at one edge.

use super::*;
use iced_test::core::Rectangle;
use petition::Language;
use petition::i18n::Words;

/// Screens of tablets, laptops and a telephone, in logical pixels.
pub(super) const SCREENS: [Size; 7] = [
    LANDSCAPE,
    PORTRAIT,
    Size::new(1_920.0, 1_080.0),
    Size::new(2_736.0, 1_824.0),
    Size::new(1_024.0, 600.0),
    Size::new(360.0, 640.0),
    Size::new(1_366.0, 768.0),
];

/// The first screen in a language, on a screen of this size, with letters of so many percent.
fn at(size: Size, percent: u16, tag: &str) -> Person {
    let scale = f32::from(percent) / 100.0;
    let mut context = context(Size::new(size.width / scale, size.height / scale));
    (context.goal, context.count_today) = (Some(200), 89);
    let mut person = Person::new(context, By::Finger);
    let language = Language::new(tag).expect("a tag");
    person.say(Message::Attract(AttractMessage::ChooseLanguage(language)));
    while person.kiosk.scale() < scale {
        person.say(Message::Attract(AttractMessage::NextSize));
    }
    person
}

fn everywhere(tags: &[&str], test: impl Fn(&mut Person, &str)) {
    for size in SCREENS {
        for percent in [100, 150, 200] {
            // A telephone's screen has no room for the largest letters.
            if percent > 100 && size.width < 600.0 {
                continue;
            }
            for tag in tags {
                let told = format!("{size:?} at {percent} % in {tag}");
                test(&mut at(size, percent, tag), &told);
            }
        }
    }
}

pub(super) fn is_inside(screen: Size, place: Rectangle) -> bool {
    place.x >= 0.0
        && place.y >= 0.0
        && place.x + place.width <= screen.width + 0.5
        && place.y + place.height <= screen.height + 0.5
}

pub(super) fn place_of(person: &mut Person, words: &str) -> Rectangle {
    let plain = |text: &str| text.replace("\u{200e}\u{200a}", "").replace('\u{200f}', "");
    let lines = person.lines();
    let found = lines.iter().find(|(text, _)| plain(text) == words);
    found
        .unwrap_or_else(|| panic!("{words:?} is not there: {lines:?}"))
        .1
}

#[test]
fn all_languages_and_the_button_are_in_sight_however_large_the_letters_are() {
    everywhere(&["en", "es", "ar", "ko"], |person, told| {
        let screen = person.context.size;
        let mut ids = vec![ids::BEGIN, ids::LARGER, ids::CONTRAST, ids::STAFF];
        let languages = petition::i18n::languages();
        ids.extend(languages.iter().map(|tag| ids::language(tag.as_str())));
        for id in ids {
            let place = person.place(id.clone());
            assert!(is_inside(screen, place), "{id:?} at {place:?}, {told}");
            assert!(
                place.height > 47.99 && place.width > 47.99,
                "{id:?} at {place:?}, {told}"
            );
        }
    });
}

#[test]
fn tab_goes_through_the_first_screen_as_it_is_read() {
    let arabic = Arc::new(in_arabic());
    everywhere(&["en", "ar"], |person, told| {
        person.context.petition = Arc::clone(&arabic);
        let stops = person.stops();
        assert_eq!(stops.len(), 12, "{told}");
        for pair in stops.windows(2) {
            let is_below = pair[1].y >= pair[0].y + pair[0].height;
            let is_next = if told.ends_with("ar") {
                pair[1].x + pair[1].width <= pair[0].x
            } else {
                pair[1].x >= pair[0].x + pair[0].width
            };
            assert!(is_below || is_next, "{pair:?}, {told}");
        }
    });
}

/// A petition without a text in Arabic.
fn in_english() -> petition::Petition {
    let bundled = petition::Petition::bundled().expect("no faults");
    let text = bundled.text(&Language::english()).clone();
    petition::Petition::new(Language::english(), text)
}

/// The bundled petition with a text in Arabic.
fn in_arabic() -> petition::Petition {
    let source = petition::BUNDLED.replace("[text.en.consents]", "[text.en.consents]\n");
    if source.contains("[text.ar]") {
        return petition::Petition::from_toml(&source).expect("no faults");
    }
    let arabic = "\n[text.ar]\ntitle = \"قولوا للكونغرس: أوقفوا الشرطة المحلية عن القيام بعمل ICE\"\n\
                  target = \"الكونغرس\"\nbody = \"نص\"\ndemand = \"أقرّوا القانون الآن.\"\n\n\
                  [text.ar.consents]\nemail = \"راسلوني\"\nsms = \"أرسلوا لي رسائل\"\n";
    petition::Petition::from_toml(&format!("{source}{arabic}")).expect("no faults")
}

#[test]
fn everything_on_the_first_screen_begins_at_one_edge() {
    let texts = [Arc::new(in_english()), Arc::new(in_arabic())];
    for (petition, arabic) in texts.iter().zip([false, true]) {
        everywhere(&["en", "ar"], |person, told| {
            person.context.petition = Arc::clone(petition);
            let words = Words::new(person.kiosk.language());
            let petition = Arc::clone(&person.context.petition);
            let shown = petition.text(words.language());
            let rtl = petition.text_language(words.language()).is_right_to_left();
            let to = petition::say!(words, "kiosk-to");
            let begin = person.place(ids::BEGIN);
            let first = person.place(ids::language(petition.language().as_str()));
            let mut places = vec![
                ("to", place_of(person, &to)),
                ("title", place_of(person, &shown.title)),
                ("sentence", place_of(person, shown.one_sentence())),
                ("button", begin),
                ("languages", first),
            ];
            if person.context.size.width < person.context.size.height {
                let count = petition::say!(words, "kiosk-signed-today", count = 89);
                places.push(("count", place_of(person, &count)));
                // It may be out of sight.
                places.push(("code", person.bounds(ids::CODE)));
            }
            let edge = |place: Rectangle| {
                if rtl { place.x + place.width } else { place.x }
            };
            for (name, place) in &places {
                assert!(
                    (edge(*place) - edge(begin)).abs() <= 2.0,
                    "{name} at {place:?}, the button at {begin:?}, {told}, {arabic}"
                );
            }
        });
    }
}

#[test]
fn the_first_screen_grows_with_the_screen() {
    for (size, code, button) in [
        (LANDSCAPE, 0.45, 0.09),
        (Size::new(1_920.0, 1_080.0), 0.45, 0.09),
        (Size::new(2_736.0, 1_824.0), 0.45, 0.09),
        (Size::new(1_024.0, 600.0), 0.40, 0.09),
        (PORTRAIT, 0.28, 0.06),
    ] {
        let mut person = at(size, 100, "en");
        let place = person.place(ids::CODE);
        assert!(place.height >= code * size.height, "{place:?} on {size:?}");
        assert_eq!(place.width, place.height);
        let begin = person.place(ids::BEGIN);
        assert!(
            begin.height >= button * size.height,
            "{begin:?} on {size:?}"
        );
        // The dark part without the quiet zone of four modules.
        let matrix = person.context.qr_code.clone().expect("a code");
        let module = place.height / (matrix.side + 8) as f32;
        assert_eq!(module, module.round(), "a module is whole pixels");
        if size.width > size.height {
            let dark = module * matrix.side as f32;
            assert!(dark >= size.height / 3.0, "{dark} on {size:?}");
        }
        let title = person
            .context
            .petition
            .text(&Language::english())
            .title
            .clone();
        let title = place_of(&mut person, &title);
        assert!(title.height >= 0.2 * size.height, "{title:?} on {size:?}");
    }
}

#[test]
fn the_first_signer_is_not_greeted_by_a_zero() {
    let mut person = at(LANDSCAPE, 100, "en");
    assert!(person.sees("89 people signed here today") && person.sees("Goal for today: 200"));
    person.context.count_today = 0;
    assert!(!person.sees("Goal for today") && !person.sees("0 "));
    assert!(person.sees("Be the first to sign here today"));
    person.context.shows_count = false;
    assert!(!person.sees("Be the first"));
}
