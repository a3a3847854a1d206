//! What a person does, and what a screen wishes for it.

use std::fmt;

use iced::widget;
use zeroize::Zeroizing;

use crate::ui::keyboard::Stroke;
use crate::ui::pad::Dot;
use crate::ui::theme::Appearance;
use petition::signature::Signature;
use petition::{Field, Language};

/// What a screen wishes to happen.
#[derive(Debug)]
pub enum Action {
    /// Nothing beyond the screen.
    None,
    /// Seal this and store it.
    Sign(Box<(Option<uuid::Uuid>, Signature)>),
    /// Check this PIN.
    CheckPin(Zeroizing<String>),
    /// Put the caret here.
    Focus(widget::Id),
    /// Bring this into sight, inside of that scrollable area; so many pixels at its foot are
    /// covered.
    Reveal {
        /// The scrollable area.
        scroll: widget::Id,
        /// What should be seen.
        target: widget::Id,
        /// Pixels covered at its foot.
        covered: f32,
    },
    /// Scroll on by most of a page.
    Page(widget::Id),
    /// Scroll to the top.
    Top(widget::Id),
    /// Begin a shift, at the event at this place among the campaign's.
    OpenShift {
        /// Who; empty where nobody said.
        volunteer: String,
        /// The event's place.
        event: usize,
    },
    /// End the shift: print its receipt.
    Receipt,
    /// Write what was signed onto a stick, for the organizer.
    TurnIn,
    /// Let the screens of this station look so from now on.
    Appearance(Appearance),
    /// Open the organizer's office.
    Office,
    /// End the program. Only from behind the PIN.
    Leave,
}

/// What a person does.
#[derive(Clone)]
pub enum Message {
    /// Reads and signs.
    Begin,
    /// Chooses a language.
    Speak(Language),
    /// Wants larger text, or the usual ones again.
    Larger,
    /// Wants stronger contrast, or the usual colours again.
    Contrast,
    /// Asks for the staff's screen.
    Staff,
    /// Goes back to the start; what was typed is wiped.
    StartOver,
    /// Reads on.
    Page,
    /// Goes from the letter to the form.
    GoSign,
    /// Goes from the form to the letter.
    ReadAgain,
    /// Changes a field.
    Typed(Field, String),
    /// Takes the e-mail address that was probably meant.
    TakeSlip,
    /// Chooses another city of the ZIP code.
    City(&'static str),
    /// Touches a field.
    Touched(Field),
    /// Presses Enter in a field.
    Entered(Field),
    /// Finishes a stroke of ink.
    Drew(Vec<Dot>),
    /// Signs with a mark, as those do who cannot draw.
    Mark,
    /// Takes the last stroke away.
    Undo,
    /// Takes all ink away.
    Clear,
    /// Ticks or unticks a consent.
    Agree(String),
    /// Asks how it is sealed.
    How,
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
    /// Signs.
    Sign,
    /// Needs more time.
    MoreTime,
    /// Ends the thank-you.
    NextPerson,
    /// A digit of the PIN.
    Digit(char),
    /// Takes the last digit away.
    DigitBack,
    /// Asks whether the PIN is right.
    PinDone,
    /// Changes the volunteer's name.
    Volunteer(String),
    /// Touches the field for it.
    VolunteerTouched,
    /// Chooses an event, by its place.
    Event(usize),
    /// Begins a shift.
    OpenShift,
    /// Ends the shift.
    Receipt,
    /// Turns in on a stick.
    TurnIn,
    /// Chooses how the screens look.
    Appearance(Appearance),
    /// Locks the screen to clean it.
    Clean,
    /// Begins the training of a volunteer. In practice only.
    Train,
    /// Ends it.
    EndTraining,
    /// Opens the office.
    Office,
    /// Ends the program.
    Leave,
}

impl fmt::Debug for Message {
    /// Without what was typed, drawn or pressed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}
