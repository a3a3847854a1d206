//! One signer selects and copies, and the next one pastes.

use iced_test::core::clipboard::{Clipboard, Kind};
use iced_test::core::keyboard::{Key, Location, Modifiers, key};
use iced_test::core::{keyboard, mouse};
use iced_test::runtime::{UserInterface, user_interface};

use super::*;

/// A clipboard of the desktop. Reading and writing it is counted.
#[derive(Default)]
struct Desktop {
    written: Vec<String>,
    read: std::cell::Cell<usize>,
}

impl Clipboard for Desktop {
    fn read(&self, _: Kind) -> Option<String> {
        self.read.set(self.read.get() + 1);
        Some("rosa.parks@example.org".to_owned())
    }

    fn write(&mut self, _: Kind, contents: String) {
        self.written.push(contents);
    }
}

/// Ctrl and a letter, pressed and let go.
fn control(letter: &str, code: key::Code) -> [Event; 3] {
    let pressed = Event::Keyboard(keyboard::Event::KeyPressed {
        key: Key::Character(letter.into()),
        modified_key: Key::Character(letter.into()),
        physical_key: key::Physical::Code(code),
        location: Location::Standard,
        modifiers: Modifiers::CTRL,
        text: None,
        repeat: false,
    });
    let held = |modifiers| Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers));
    [held(Modifiers::CTRL), pressed, held(Modifiers::empty())]
}

#[test]
fn nothing_is_copied_cut_or_pasted_by_a_signer() {
    let mut person = Person::new(context(LANDSCAPE), By::Mouse);
    begin(&mut person);
    fill(&mut person, Field::Email, "maria@example.org");
    let at = person.place(ids::field(Field::Email)).center();
    let mut renderer = person::renderer();
    let mut interface = UserInterface::build(
        person.kiosk.view(&person.context),
        person.context.size,
        user_interface::Cache::new(),
        &mut renderer,
    );
    let button = |button| {
        [
            Event::Mouse(mouse::Event::ButtonPressed(button)),
            Event::Mouse(mouse::Event::ButtonReleased(button)),
        ]
    };
    let events: Vec<Event> = button(mouse::Button::Left)
        .into_iter()
        .chain(control("a", key::Code::KeyA))
        .chain(control("c", key::Code::KeyC))
        .chain(control("v", key::Code::KeyV))
        .chain(button(mouse::Button::Middle))
        .chain(control("a", key::Code::KeyA))
        .chain(control("x", key::Code::KeyX))
        .collect();
    let (mut desktop, mut messages) = (Desktop::default(), Vec::new());
    let cursor = mouse::Cursor::Available(at);
    interface.update(&events, cursor, &mut renderer, &mut desktop, &mut messages);
    assert!(
        !messages.is_empty(),
        "the field has the focus: it was cut empty"
    );
    assert_eq!(desktop.written, [""; 0]);
    assert_eq!(desktop.read.get(), 0);
}

#[test]
fn words_that_somebody_cuts_stay_since_nothing_could_bring_them_back() {
    let mut person = Person::new(context(LANDSCAPE), By::Mouse);
    begin(&mut person);
    fill(&mut person, Field::Email, "maria@example.org");
    person.press(ids::field(Field::Email));
    person.events(control("a", key::Code::KeyA));
    person.events(control("x", key::Code::KeyX));
    assert!(person.sees("maria@example.org"));
}
