//! The first screen of an organizer with a name, a colour and a mark.

use std::sync::Arc;

use super::*;
use person::marks;

const NAME: &str = "River Alliance";
const COLOUR: Option<&str> = Some("#8A1538");

fn of(name: &str, mark: Option<Vec<u8>>) -> impl Fn(&mut Context) {
    let petition = Arc::new(marks::petition_of(name, COLOUR, mark));
    move |context| {
        context.petition = Arc::clone(&petition);
        (context.goal, context.count_today) = (Some(200), 89);
    }
}

#[test]
fn an_organizer_on_the_first_screen() {
    kiosk("organizer", SIGNERS, of(NAME, Some(marks::round())), |_| {});
    let change = of(NAME, Some(marks::wide()));
    let mut tiles = Vec::new();
    for language in SIGNERS {
        for percent in SIZES {
            tiles.push(person(PORTRAIT, Appearance::Light, language, percent, &change).picture());
        }
    }
    check("upright-organizer", &tiles, 4);
    let size = Size::new(2_736.0, 1_824.0);
    let tiles =
        SIGNERS.map(|language| person(size, Appearance::Light, language, 100, &change).picture());
    check("large-organizer", &tiles, 2);
}

/// Names alone, a long one; marks that need a card in each appearance.
#[test]
fn organizers_of_every_kind() {
    let long = "The Coalition of Neighbours for the Rivers, Springs and Wetlands of the Potomac";
    let kinds = [
        of(NAME, None),
        of(long, Some(marks::wide())),
        of(NAME, Some(marks::upright())),
        of(NAME, Some(marks::boxed())),
        of(NAME, Some(marks::white())),
    ];
    let mut tiles = Vec::new();
    for look in Appearance::ALL {
        for change in &kinds {
            tiles.push(person(LANDSCAPE, look, "en", 100, change).picture());
        }
    }
    check("organizers", &tiles, 5);
}
