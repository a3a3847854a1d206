//! The ids by which focus, scrolling and tests find widgets on the screens.

use iced::widget::Id;

use petition::Field;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        $($(#[$doc])* pub const $name: Id = Id::new($id);)*
    };
}

ids! {
    /// The button "Read and sign".
    BEGIN = "begin";
    /// The button "Larger letters".
    LARGER = "larger";
    /// The QR code on the first screen and on the thank-you.
    CODE = "code";
    /// The organizer's mark on the first screen.
    ORGANIZERS_MARK = "organizers-mark";
    /// The button "Staff".
    STAFF = "staff";
    /// The letter's scrollable area.
    LETTER = "letter";
    /// The scrollable area of the first screen.
    ATTRACT_PAGE = "attract";
    /// The scrollable area of the thank-you.
    THANKS_PAGE = "thanks";
    /// The scrollable area of the PIN pad.
    PIN_PAGE = "pin";
    /// The scrollable area of the receipt.
    RECEIPT_PAGE = "receipt";
    /// The form's scrollable area.
    FORM = "form";
    /// The button "Start over".
    START_OVER = "start-over";
    /// The button "Read on".
    PAGE = "page";
    /// The button from the letter to the form.
    GO_SIGN = "go-sign";
    /// The button from the form to the letter.
    READ_AGAIN = "read-again";
    /// The button that takes the suggested e-mail address.
    SLIP = "slip";
    /// The button that offers all cities of a ZIP code.
    MORE_CITIES = "more-cities";
    /// The pad for the ink.
    INK = "ink";
    /// The button "Sign with a ×".
    MARK = "mark";
    /// The button "Undo".
    UNDO = "undo";
    /// The button "Clear".
    CLEAR = "clear";
    /// The button "How?".
    HOW = "how";
    /// The reason why nothing was stored, or the number of faults.
    FAILED = "failed";
    /// The box "I have only one name".
    ONE_NAME = "one-name";
    /// The box "I have no address in the United States".
    NO_US_ADDRESS = "no-us-address";
    /// The button "Sign".
    SIGN = "sign";
    /// The button "I need more time".
    MORE_TIME = "more-time";
    /// The button "Start over" below the question "Still there?".
    LEAVE_FORM = "leave-form";
    /// The button "Next person".
    NEXT_PERSON = "next-person";
    /// The button "OK" of the PIN pad.
    PIN_OK = "pin-ok";
    /// The button "Back" of the PIN pad.
    PIN_BACK = "pin-back";
    /// The button "PIN forgotten?" of the PIN pad.
    PIN_FORGOTTEN = "pin-forgotten";
    /// The button "Back to the petition".
    BACK = "back";
    /// The button "End the shift".
    RECEIPT = "receipt";
    /// The button that shows the last receipt.
    SHOW_RECEIPT = "show-receipt";
    /// The button that closes the receipt.
    RECEIPT_DONE = "receipt-done";
    /// The button "Practice".
    PRACTICE = "practice";
    /// The button "Back to the drive", above every screen of practice.
    PRACTICE_END = "practice-end";
    /// The result of the last receipt.
    RECEIPT_RESULT = "receipt-result";
    /// The result of the last turn-in.
    TURN_IN_RESULT = "turn-in-result";
    /// The button "Turn in on a stick".
    TURN_IN = "turn-in";
    /// The scrollable area of the staff's screen.
    STAFF_PAGE = "staff-page";
    /// The field for the volunteer's name.
    VOLUNTEER = "volunteer";
    /// The button "Open the shift".
    OPEN_SHIFT = "open-shift";
    /// The button "Lock the screen to clean it".
    CLEAN = "clean";
    /// The button "Train in five steps".
    TRAIN = "train";
    /// The button "End the training".
    TRAIN_END = "train-end";
    /// The button "Stronger contrast".
    CONTRAST = "contrast";
    /// The button "Office".
    OFFICE = "office";
    /// The button "Close the program".
    LEAVE = "leave";
    /// The button "Leave this drive".
    LEAVE_DRIVE = "leave-drive";
}

/// The id of a field of the form.
#[must_use]
pub fn field(field: Field) -> Id {
    if field == Field::Ink {
        INK
    } else {
        Id::new(field.name())
    }
}

/// The id of the group of fields that begins with this one, with their labels and their note.
#[must_use]
pub fn group(first: Field) -> Id {
    Id::from(format!("group-{}", first.name()))
}

/// The id of the box of a consent.
#[must_use]
pub fn consent(id: &str) -> Id {
    Id::from(format!("consent-{id}"))
}

/// The id of a letter on the on-screen keyboard.
#[must_use]
pub fn key(letter: char) -> Id {
    Id::from(format!("key-{letter}"))
}

/// The id of a digit of the PIN pad.
#[must_use]
pub fn digit(digit: char) -> Id {
    Id::from(format!("digit-{digit}"))
}

/// The id of the button for an event, by the index of the event.
#[must_use]
pub fn event(index: usize) -> Id {
    Id::from(format!("event-{index}"))
}

/// The id of the button for an appearance.
#[must_use]
pub fn appearance(appearance: crate::ui::theme::Appearance) -> Id {
    Id::from(format!("look-{appearance:?}"))
}

/// The id of the button that lets things move on the screens, or nothing.
#[must_use]
pub fn motion(moves: bool) -> Id {
    Id::new(if moves { "motion" } else { "motion-still" })
}

/// The id of the button for a language, on the attract screen, on the staff's and in the first run.
#[must_use]
pub fn language(tag: &str) -> Id {
    Id::from(format!("language-{tag}"))
}

/// The id of the button for another city of the ZIP code.
#[must_use]
pub fn city(city: &str) -> Id {
    Id::from(format!("city-{city}"))
}
