//! Every screen in each look, in two languages, at 100 and 200 %, as pictures that someone has
//! looked at (`tests/golden/screens`).
//!
//! A file a screen: a row a look, and in it the languages at both sizes, each at half of its
//! pixels. Upright screens have a row a language. `GOLDEN=renew cargo test --test golden_screens`
//! draws all anew; one that is missing is drawn, and fails: look at it, and add it. What differs is
//! in `target/tmp/screens`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "common/mod.rs"]
mod common;
#[path = "golden_screens/elsewhere.rs"]
mod elsewhere;
#[path = "common/golden.rs"]
mod golden;
#[path = "golden_screens/kinds.rs"]
mod kinds;
#[path = "common/office.rs"]
mod office;
#[path = "golden_screens/office.rs"]
mod office_screens;
#[path = "golden_screens/organizer.rs"]
mod organizer_screens;
#[path = "common/person.rs"]
mod person;
#[path = "golden_screens/setup.rs"]
mod setup_screens;
#[path = "golden_screens/views.rs"]
mod views;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use golden::Golden;
use iced_test::core::Size;
use kiosk::ui::keyboard::Stroke;
use kiosk::ui::theme::Appearance;
use kiosk::{
    AttractMessage, Battery, Context, Machine, Message, PinMessage, ReceiptKind, ReceiptState,
    Shift, StaffMessage, Trouble, VisitMessage, ids,
};
use person::{By, LANDSCAPE, LOOP, PORTRAIT, Person, Picture, context, receipt};
use petition::{Field, Language};
use views::{LARGE, both, grown, others, tile, words};

/// Tiles side by side, so many in a row, each at half of its pixels, its colours in steps that
/// compress well and that no eye sees.
fn sheet(tiles: &[Picture], across: usize) -> Golden {
    let (tile_width, tile_height) = (tiles[0].width as usize / 2, tiles[0].height as usize / 2);
    let (width, height) = (
        tile_width * across,
        tile_height * tiles.len().div_ceil(across),
    );
    let mut pixels = vec![0; width * height * 3];
    for (at, tile) in tiles.iter().enumerate() {
        assert_eq!(
            (tile.width as usize / 2, tile.height as usize / 2),
            (tile_width, tile_height)
        );
        let (left, top) = (at % across * tile_width, at / across * tile_height);
        for y in 0..tile_height {
            for x in 0..tile_width {
                for colour in 0..3 {
                    let pixel = |dx: usize, dy: usize| {
                        u16::from(
                            tile.pixels
                                [((2 * y + dy) * tile.width as usize + 2 * x + dx) * 4 + colour],
                        )
                    };
                    let mean = (pixel(0, 0) + pixel(1, 0) + pixel(0, 1) + pixel(1, 1)) / 4;
                    let step = u8::try_from((mean + 4) / 8 * 8).unwrap_or(u8::MAX);
                    pixels[((top + y) * width + left + x) * 3 + colour] = step;
                }
            }
        }
    }
    Golden {
        width,
        height,
        color: png::ColorType::Rgb,
        pixels,
    }
}

fn check(name: &str, tiles: &[Picture], across: usize) {
    let sheet = sheet(tiles, across);
    let golden = PathBuf::from("tests/golden/screens").join(format!("{name}.png"));
    let is_new = !golden.exists();
    if is_new || std::env::var_os("GOLDEN").is_some() {
        fs::create_dir_all("tests/golden/screens").expect("a folder");
        sheet.write(&golden);
        assert!(
            std::env::var_os("GOLDEN").is_some(),
            "{name} is new: look at it, and add it"
        );
        return;
    }
    let different = sheet.differs_from(&Golden::read(&golden));
    if different > 0.0002 {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screens");
        fs::create_dir_all(&folder).expect("a folder");
        sheet.write(&folder.join(format!("{name}.png")));
        panic!(
            "{:.1} of ten thousand values of {name} differ; see target/tmp/screens",
            different * 10_000.0
        );
    }
}

const SIZES: [u8; 2] = [100, 200];

/// A person in front of the kiosk, who has chosen their language and size.
fn person(
    size: Size,
    look: Appearance,
    language: &str,
    percent: u8,
    change: &dyn Fn(&mut Context),
) -> Person {
    let scale = f32::from(percent) / 100.0;
    let mut context = Context {
        appearance: look,
        size: Size::new(size.width / scale, size.height / scale),
        ..context(size)
    };
    change(&mut context);
    let mut person = Person::new(context, By::Finger);
    person.say(Message::Attract(AttractMessage::ChooseLanguage(
        Language::new(language).expect("a tag"),
    )));
    while person.kiosk.scale() < scale {
        person.say(Message::Attract(AttractMessage::NextSize));
    }
    person
}

/// A screen of the kiosk in every look, language and size.
fn kiosk(
    name: &str,
    languages: [&str; 2],
    change: impl Fn(&mut Context),
    walk: impl Fn(&mut Person),
) {
    let mut tiles = Vec::new();
    for look in Appearance::ALL {
        for language in languages {
            for percent in SIZES {
                let mut person = person(LANDSCAPE, look, language, percent, &change);
                walk(&mut person);
                tiles.push(person.picture());
            }
        }
    }
    check(name, &tiles, 4);
}

/// The same on a screen held upright, in the usual look.
fn upright(name: &str, walk: impl Fn(&mut Person)) {
    let mut tiles = Vec::new();
    for language in ["en", "ar"] {
        for percent in SIZES {
            let mut person = person(PORTRAIT, Appearance::Light, language, percent, &|_| {});
            walk(&mut person);
            tiles.push(person.picture());
        }
    }
    check(&format!("upright-{name}"), &tiles, 4);
}

/// The same on the large screens of a desktop and of a tablet whose system does not scale.
fn large(name: &str, walk: impl Fn(&mut Person)) {
    for size in LARGE {
        let tiles = SIGNERS.map(|language| {
            let mut person = person(size, Appearance::Light, language, 100, &|context| {
                (context.goal, context.count_today) = (Some(200), 89);
            });
            walk(&mut person);
            person.picture()
        });
        check(&format!("large-{name}-{}", size.width), &tiles, 2);
    }
}

const SIGNERS: [&str; 2] = ["en", "ar"];
const STAFF: [&str; 2] = ["en", "es"];

fn begin(person: &mut Person) {
    person.say(Message::Attract(AttractMessage::Begin));
}

fn to_form(person: &mut Person) {
    begin(person);
    person.say(Message::Visit(VisitMessage::ShowForm));
}

fn fill(person: &mut Person) {
    to_form(person);
    for (field, words) in [
        (Field::GivenName, "Maria"),
        (Field::FamilyName, "Lopez"),
        (Field::Email, "maria@gmial.com"),
        (Field::Zip, "20009"),
    ] {
        person.say(Message::Visit(VisitMessage::Edit(field, words.to_owned())));
    }
    person.draw(LOOP);
}

fn find_faults(person: &mut Person) {
    to_form(person);
    person.say(Message::Visit(VisitMessage::Edit(
        Field::Email,
        "maria".to_owned(),
    )));
    person.say(Message::Visit(VisitMessage::Sign));
}

fn write(person: &mut Person) {
    to_form(person);
    person.press(ids::field(Field::Email));
}

fn thank(person: &mut Person) {
    fill(person);
    person.say(Message::Visit(VisitMessage::Edit(
        Field::Email,
        "maria@example.org".to_owned(),
    )));
    person.say(Message::Visit(VisitMessage::Sign));
    assert!(person.signed.pop().is_some());
    person.kiosk.sealed(person.now);
    person.context.count_today = 27;
}

/// The thank-you after the ink has flown into its envelope.
fn thank_and_seal(person: &mut Person) {
    thank(person);
    person.picture();
    person.now += Duration::from_millis(400);
}

fn to_pin(person: &mut Person) {
    person.say(Message::Attract(AttractMessage::OpenPin));
}

fn to_staff(person: &mut Person) {
    to_pin(person);
    for digit in "4711".chars() {
        person.say(Message::Pin(PinMessage::Digit(digit)));
    }
    person.say(Message::Pin(PinMessage::Submit));
    assert!(person.kiosk.shows_staff());
}

fn on_shift(context: &mut Context) {
    context.shift = Some(Shift {
        volunteer: "Ana R.".to_owned(),
        since: "14:05".to_owned(),
        count: 34,
    });
    (context.goal, context.count_today, context.count) = (Some(200), 89, 412);
    let battery = Some(Battery {
        percent: 12,
        charging: false,
    });
    context.machine = Machine {
        battery,
        room: Some(41_876),
        mirror: Some(true),
        clock: "Nov 24, 2026, 15:43".to_owned(),
        clock_is_wrong: false,
    };
    context.receipt = ReceiptState::Done {
        receipt: receipt(),
        how: ReceiptKind::Saved,
    };
    context.trouble = vec![Trouble::BatteryLow(12)];
}

#[test]
fn attract() {
    kiosk("attract", SIGNERS, |_| {}, |_| {});
    kiosk(
        "attract-goal",
        SIGNERS,
        |context| (context.goal, context.count_today) = (Some(200), 89),
        |_| {},
    );
    upright("attract", |_| {});
    large("attract", |_| {});
}

#[test]
fn closed() {
    kiosk(
        "closed",
        SIGNERS,
        |context| context.collecting = false,
        |_| {},
    );
}

#[test]
fn letter() {
    upright("letter", begin);
}

#[test]
fn form() {
    kiosk(
        "form",
        SIGNERS,
        |_| {},
        |person| {
            fill(person);
            person.scroll_to(ids::FORM, 0.0);
        },
    );
    kiosk(
        "form-end",
        SIGNERS,
        |_| {},
        |person| {
            fill(person);
            person.say(Message::Visit(VisitMessage::ToggleHow));
            person.scroll_to(ids::FORM, 10_000.0);
        },
    );
    upright("form", fill);
}

#[test]
fn faults() {
    kiosk("faults", SIGNERS, |_| {}, find_faults);
}

#[test]
fn keys() {
    kiosk("keys", SIGNERS, |_| {}, write);
    upright("keys", |person| {
        to_form(person);
        person.press(ids::field(Field::GivenName));
    });
}

#[test]
fn still_there() {
    kiosk(
        "still-there",
        SIGNERS,
        |_| {},
        |person| {
            fill(person);
            person.waits(62);
        },
    );
}

#[test]
fn thanks() {
    kiosk("thanks", SIGNERS, |_| {}, thank_and_seal);
    upright("thanks", thank_and_seal);
    large("thanks", thank_and_seal);
}

/// The ink on its way into the envelope, every 80 ms.
#[test]
fn sealing() {
    let mut tiles = Vec::new();
    for language in SIGNERS {
        let mut person = person(LANDSCAPE, Appearance::Light, language, 100, &|_| {});
        thank(&mut person);
        for _ in 0..6 {
            tiles.push(person.picture());
            person.now += Duration::from_millis(80);
        }
    }
    check("sealing", &tiles, 6);
}

#[test]
fn staff() {
    kiosk("pin", STAFF, |_| {}, to_pin);
    kiosk(
        "pin-wrong",
        STAFF,
        |_| {},
        |person| {
            to_pin(person);
            for _ in 0..3 {
                person.say(Message::Pin(PinMessage::Digit('1')));
                person.say(Message::Pin(PinMessage::Submit));
            }
        },
    );
    kiosk(
        "staff",
        STAFF,
        |context| context.machine.clock = "Nov 24, 2026, 15:43".to_owned(),
        to_staff,
    );
    kiosk("shift", STAFF, on_shift, to_staff);
    kiosk(
        "cleaning",
        STAFF,
        |_| {},
        |person| {
            to_staff(person);
            person.say(Message::Staff(StaffMessage::CleanScreen));
        },
    );
    upright("shift", |person| {
        on_shift(&mut person.context);
        to_staff(person);
    });
    kiosk(
        "staff-settings",
        STAFF,
        |_| {},
        |person| {
            to_staff(person);
            person.reveal(ids::motion(true));
            person.reveal(ids::language("tl"));
        },
    );
    kiosk("staff-elsewhere", ["ar", "zh-Hans"], on_shift, to_staff);
    let show = |person: &mut Person| {
        to_staff(person);
        person.say(Message::Staff(StaffMessage::ShowReceipt));
    };
    kiosk("receipt", STAFF, on_shift, show);
    upright("receipt", |person| {
        on_shift(&mut person.context);
        show(person);
    });
}

#[test]
fn training() {
    let practice =
        |context: &mut Context| (context.practice, context.practice_pin) = (true, Some("4711"));
    kiosk("practice", STAFF, practice, |_| {});
    kiosk(
        "practice-of-a-drive",
        STAFF,
        |context| {
            practice(context);
            context.leads_back = true;
        },
        to_staff,
    );
    kiosk("training", STAFF, practice, |person| {
        person.say(Message::Attract(AttractMessage::StartTraining));
        to_form(person);
        person.say(Message::Visit(VisitMessage::Key(Stroke::Hide)));
    });
}
