//! Trouble: told to staff, and no more than a dot to signers.

use crate::person::{By, LANDSCAPE, Person, context};
use kiosk::{Trouble, ids};

#[test]
fn the_first_screen_shows_staff_that_something_is_wrong_and_signers_nothing_of_it() {
    let mut person = Person::new(context(LANDSCAPE), By::Finger);
    let staff = |person: &mut Person| {
        let texts = person.texts();
        texts.into_iter().find(|text| text.starts_with("Staff"))
    };
    assert_eq!(staff(&mut person).as_deref(), Some("Staff"));
    person.context.trouble = vec![Trouble::MaySleep];
    assert_eq!(staff(&mut person).as_deref(), Some("Staff ●"));
    assert!(!person.sees("sleep"));
    person.press(ids::STAFF);
    for digit in "4711".chars() {
        person.press(ids::digit(digit));
    }
    person.press(ids::PIN_OK);
    assert!(person.sees("This tablet may go to sleep."));
    assert!(person.sees("Switch sleep and the screen saver off"));
}
