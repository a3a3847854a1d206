//! The names by which focus, scrolling and tests find things on the screens.

use iced::widget::Id;

use petition::Field;

macro_rules! ids {
    ($($(#[$words:meta])* $name:ident = $id:literal;)*) => { $($(#[$words])* pub const $name: Id = Id::new($id);)* };
}

ids! {
    /// "Read and sign".
    BEGIN = "begin";
    /// "Larger letters".
    LARGER = "larger";
    /// "Staff".
    STAFF = "staff";
    /// The letter's scrollable area.
    LETTER = "letter";
    /// The form's scrollable area.
    FORM = "form";
    /// "Start over".
    START_OVER = "start-over";
    /// "Read on".
    PAGE = "page";
    /// From the letter to the form.
    GO_SIGN = "go-sign";
    /// From the form to the letter.
    READ_AGAIN = "read-again";
    /// "Did you mean …?"
    SLIP = "slip";
    /// The pad for the ink.
    INK = "ink";
    /// "Sign with a ×".
    MARK = "mark";
    /// "Undo".
    UNDO = "undo";
    /// "Clear".
    CLEAR = "clear";
    /// "How?".
    HOW = "how";
    /// "Sign".
    SIGN = "sign";
    /// "I need more time".
    MORE_TIME = "more-time";
    /// "Start over", as an answer to the question.
    LEAVE_FORM = "leave-form";
    /// "Next person".
    NEXT_PERSON = "next-person";
    /// "OK" under the PIN.
    PIN_OK = "pin-ok";
    /// "Back" under the PIN.
    PIN_BACK = "pin-back";
    /// "Back to the petition".
    BACK = "back";
    /// "End the shift".
    RECEIPT = "receipt";
    /// "Turn in on a stick".
    TURN_IN = "turn-in";
    /// The staff's scrollable area.
    STAFF_PAGE = "staff-page";
    /// The volunteer's name.
    VOLUNTEER = "volunteer";
    /// "Open the shift".
    OPEN_SHIFT = "open-shift";
    /// "Lock the screen to clean it".
    CLEAN = "clean";
    /// "Train in five steps".
    TRAIN = "train";
    /// "End the training".
    TRAIN_END = "train-end";
    /// "Stronger contrast".
    CONTRAST = "contrast";
    /// "Office".
    OFFICE = "office";
    /// "Close the program".
    LEAVE = "leave";
}

/// A field of the form.
#[must_use]
pub fn field(field: Field) -> Id {
    if field == Field::Ink {
        INK
    } else {
        Id::new(field.name())
    }
}

/// The box of a consent.
#[must_use]
pub fn consent(id: &str) -> Id {
    Id::from(format!("consent-{id}"))
}

/// A letter on the on-screen keyboard.
#[must_use]
pub fn key(letter: char) -> Id {
    Id::from(format!("key-{letter}"))
}

/// A digit of the PIN pad.
#[must_use]
pub fn digit(digit: char) -> Id {
    Id::from(format!("digit-{digit}"))
}

/// An event of the campaign, by its place.
#[must_use]
pub fn event(at: usize) -> Id {
    Id::from(format!("event-{at}"))
}

/// A look.
#[must_use]
pub fn appearance(appearance: crate::ui::theme::Appearance) -> Id {
    Id::from(format!("look-{appearance:?}"))
}

/// A language on the attract screen.
#[must_use]
pub fn language(tag: &str) -> Id {
    Id::from(format!("language-{tag}"))
}

/// Another city of the ZIP code.
#[must_use]
pub fn city(city: &str) -> Id {
    Id::from(format!("city-{city}"))
}
