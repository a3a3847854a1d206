//! A person draws: one finger at a time counts, and ink can be taken away again.

use super::*;

#[test]
fn a_finger_that_moves_away_presses_nothing_and_a_second_one_is_ignored() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    let at = person.place(ids::BEGIN).center();
    let (one, two) = (person.next_finger(), person.next_finger());
    let away = Point::new(at.x + 30.0, at.y);
    person.events([
        Event::Touch(touch::Event::FingerPressed {
            id: one,
            position: at,
        }),
        Event::Touch(touch::Event::FingerMoved {
            id: one,
            position: away,
        }),
        Event::Touch(touch::Event::FingerMoved {
            id: one,
            position: at,
        }),
        Event::Touch(touch::Event::FingerLifted {
            id: one,
            position: at,
        }),
    ]);
    assert!(person.has(ids::BEGIN), "strayed");
    person.events([
        Event::Touch(touch::Event::FingerPressed {
            id: one,
            position: at,
        }),
        Event::Touch(touch::Event::FingerLifted {
            id: two,
            position: at,
        }),
    ]);
    assert!(person.has(ids::BEGIN), "another finger was lifted");
    person.events([Event::Touch(touch::Event::FingerLifted {
        id: one,
        position: at,
    })]);
    assert!(!person.has(ids::BEGIN));
}

#[test]
fn a_palm_on_the_pad_draws_nothing() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
    person.press(ids::CLEAR);
    let pad = person.place(ids::INK);
    let (pen, palm) = (person.next_finger(), person.next_finger());
    let at = |x: f32, y: f32| Point::new(pad.x + x * pad.width, pad.y + y * pad.height);
    person.events([
        Event::Touch(touch::Event::FingerPressed {
            id: pen,
            position: at(0.1, 0.5),
        }),
        Event::Touch(touch::Event::FingerPressed {
            id: palm,
            position: at(0.9, 0.9),
        }),
        Event::Touch(touch::Event::FingerMoved {
            id: palm,
            position: at(0.8, 0.9),
        }),
        Event::Touch(touch::Event::FingerMoved {
            id: pen,
            position: at(0.4, 0.4),
        }),
        Event::Touch(touch::Event::FingerLifted {
            id: palm,
            position: at(0.8, 0.9),
        }),
        Event::Touch(touch::Event::FingerLifted {
            id: pen,
            position: at(0.5, 0.5),
        }),
    ]);
    person.press(ids::SIGN);
    let ink = person.signed.pop().expect("a signature").ink().clone();
    assert_eq!(ink.strokes().count(), 1);
    assert!(ink.bounds().expect("ink").2 <= 510, "the palm was at 800");
}

#[test]
fn undo_and_clear_take_ink_away() {
    each(|mut person| {
        fill_all(&mut person, "Maria", "Lopez", "maria@example.org");
        person.draw(&[(0.2, 0.9), (0.8, 0.9)]);
        person.press(ids::UNDO);
        person.press(ids::SIGN);
        assert_eq!(
            person
                .signed
                .pop()
                .expect("a signature")
                .ink()
                .strokes()
                .count(),
            1
        );
    });
}
