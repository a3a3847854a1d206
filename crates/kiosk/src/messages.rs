//! The messages of the screens, and the actions that screens ask the program for.

use std::fmt;

use iced::widget;

use crate::screens::pin::TypedPin;
use crate::screens::{attract, pin, receipt, staff, thanks, visit};
use crate::ui::theme::Appearance;
use petition::Language;
use petition::signature::Signature;

/// Something that a screen asks the program to do.
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Seal this signature and store it. The program answers with [`Kiosk::sealed`] or
    /// [`Kiosk::not_sealed`].
    ///
    /// [`Kiosk::sealed`]: crate::Kiosk::sealed
    /// [`Kiosk::not_sealed`]: crate::Kiosk::not_sealed
    Sign(Box<(Option<uuid::Uuid>, Signature)>),
    /// Check this PIN. The program answers with [`Kiosk::pin_checked`].
    ///
    /// [`Kiosk::pin_checked`]: crate::Kiosk::pin_checked
    CheckPin(TypedPin),
    /// Move the focus to this widget.
    Focus(widget::Id),
    /// Scroll until a widget is visible.
    Reveal {
        /// The scrollable area.
        scroll: widget::Id,
        /// The widget inside of it.
        target: widget::Id,
        /// The number of logical pixels that are covered at the foot of the area.
        covered: f32,
    },
    /// Scroll on by most of a page.
    Page(widget::Id),
    /// Scroll to the top.
    Top(widget::Id),
    /// Open a shift.
    OpenShift {
        /// The volunteer's name or initials; empty if none were typed.
        volunteer: String,
        /// The index of the shift's event among the campaign's events.
        event: usize,
    },
    /// End the shift and print its receipt.
    Receipt,
    /// Write the ledger's entries to a stick, for the organizer.
    TurnIn,
    /// Change the appearance of this station for good.
    Appearance(Appearance),
    /// Let things move on the screens of this station from now on, or nothing.
    Motion(bool),
    /// Begin the staff's screens and the office in this language from now on.
    StaffLanguage(Language),
    /// Prepare practice, and show its screens in place of the drive's.
    Practice,
    /// End practice, and show the drive's screens again.
    EndPractice,
    /// Open the organizer's office.
    Office,
    /// Show the page on which the drive of this machine is left. Only a screen behind the PIN asks
    /// for this.
    LeaveDrive,
    /// Show the page on which a forgotten PIN is replaced with the organizer's passphrase.
    ForgottenPin,
    /// End the program. Only a screen behind the PIN asks for this.
    Leave,
}

impl fmt::Debug for Action {
    /// Names the action, and leaves out what was typed or drawn.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Sign(_) => "Sign(..)",
            Self::CheckPin(_) => "CheckPin(..)",
            Self::Focus(_) => "Focus(..)",
            Self::Reveal { .. } => "Reveal(..)",
            Self::Page(_) => "Page(..)",
            Self::Top(_) => "Top(..)",
            Self::OpenShift { .. } => "OpenShift(..)",
            Self::Receipt => "Receipt",
            Self::TurnIn => "TurnIn",
            Self::Appearance(look) => return write!(f, "Appearance({look:?})"),
            Self::Motion(moves) => return write!(f, "Motion({moves})"),
            Self::StaffLanguage(language) => return write!(f, "StaffLanguage({language})"),
            Self::Practice => "Practice",
            Self::EndPractice => "EndPractice",
            Self::Office => "Office",
            Self::LeaveDrive => "LeaveDrive",
            Self::ForgottenPin => "ForgottenPin",
            Self::Leave => "Leave",
        })
    }
}

/// A message of one of the screens.
#[derive(Clone)]
pub enum Message {
    /// From the attract screen.
    Attract(attract::Message),
    /// From the letter or the form.
    Visit(visit::Message),
    /// From the thank-you screen.
    Thanks(thanks::Message),
    /// From the PIN pad.
    Pin(pin::Message),
    /// From the staff's screen.
    Staff(staff::Message),
    /// From the receipt's screen.
    Receipt(receipt::Message),
    /// Ends practice. Its button is shown above every screen.
    EndPractice,
    /// Ends the training. Its button is shown above every screen.
    EndTraining,
}

impl fmt::Debug for Message {
    /// Leaves out everything that was typed, drawn or pressed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}
