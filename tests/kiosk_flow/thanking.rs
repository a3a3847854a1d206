//! The thank-you: the signer's place, the demand, and ink that is seen to be sealed.

use super::*;
use iced_test::core::Rectangle;

fn thanked(size: Size, count: u64) -> Person {
    let mut person = Person::new(context(size), By::Finger);
    fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
    person.press(ids::SIGN);
    assert!(person.signed.pop().is_some());
    // As the program does: the count is made anew once the signature is stored.
    person.kiosk.sealed(person.now);
    person.context.count_today = count;
    person
}

#[test]
fn a_signer_hears_which_one_they_are_today_and_reads_the_demand_again() {
    let mut person = thanked(LANDSCAPE, 27);
    assert!(person.sees("You are the 27th to sign here today."));
    assert!(
        person.sees("“End all 287(g) ICE agreements by passing the PROTECT Immigration Act now")
    );
    person.context.count_today = 1;
    assert!(person.sees("You are the first to sign here today."));
    person.context.shows_count = false;
    assert!(
        !person.sees("You are the"),
        "the campaign keeps its count to itself"
    );
}

#[test]
fn everything_on_the_thank_you_begins_at_one_edge() {
    for size in [
        LANDSCAPE,
        PORTRAIT,
        Size::new(1_024.0, 600.0),
        Size::new(360.0, 640.0),
    ] {
        let mut person = thanked(size, 27);
        let next = person.place(ids::NEXT_PERSON);
        let lines: Vec<(String, Rectangle)> = person.lines();
        let of_text = [
            "Thank you, Maria.",
            "You are the 27th",
            "“End all",
            "Your signature is sealed",
        ];
        for words in of_text {
            let (_, place) = lines
                .iter()
                .find(|(text, _)| text.starts_with(words))
                .unwrap_or_else(|| panic!("{words} on {size:?}: {lines:?}"));
            assert!(
                (place.x - next.x).abs() <= 1.0,
                "{words} at {place:?}, {next:?}"
            );
        }
        let code = person.place(ids::CODE);
        assert!(code.height >= 0.2 * size.height, "{code:?} on {size:?}");
    }
}

/// The share of pixels that differ.
fn apart(one: &person::Picture, other: &person::Picture) -> f32 {
    let pairs = one.pixels.iter().zip(&other.pixels);
    pairs.filter(|(a, b)| a != b).count() as f32 / one.pixels.len() as f32
}

#[test]
fn the_ink_flies_for_400_ms_and_then_everything_keeps_still() {
    let mut person = thanked(LANDSCAPE, 27);
    let mut pictures = vec![person.picture()];
    for _ in 0..5 {
        person.now += Duration::from_millis(100);
        pictures.push(person.picture());
    }
    for at in 0..4 {
        assert!(
            apart(&pictures[at], &pictures[at + 1]) > 0.0,
            "at {at}00 ms"
        );
    }
    assert_eq!(apart(&pictures[4], &pictures[5]), 0.0, "it is over");
}

#[test]
fn nothing_moves_at_a_station_that_keeps_still_or_in_strong_contrast() {
    for contrast in [false, true] {
        let mut person = Person::new(context(LANDSCAPE), By::Finger);
        person.context.moves = contrast;
        if contrast {
            person.press(ids::CONTRAST);
        }
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.press(ids::SIGN);
        person.kiosk.sealed(person.now);
        let first = person.picture();
        for _ in 0..4 {
            person.now += Duration::from_millis(100);
            assert_eq!(apart(&first, &person.picture()), 0.0, "{contrast}");
        }
    }
}

#[test]
fn the_next_person_need_not_wait_for_the_flight() {
    let mut person = thanked(LANDSCAPE, 27);
    person.picture();
    person.press(ids::NEXT_PERSON);
    assert!(person.has(ids::BEGIN) && !person.sees("Maria"));
}
