//! One module for each screen, and the parts that screens share.
//!
//! Each screen has a `Message` of its own, which its `update` matches whole.

pub(crate) mod attract;
pub(crate) mod cleaning;
pub(crate) mod form;
pub(crate) mod frame;
pub(crate) mod letter;
pub(crate) mod pin;
pub(crate) mod receipt;
pub(crate) mod staff;
pub(crate) mod thanks;
pub(crate) mod training;
pub(crate) mod visit;

use crate::Action;

/// The result of a message: whether its screen stays, and what the program is asked for.
pub(crate) enum Outcome {
    /// The screen stays.
    Stay(Action),
    /// The attract screen comes back; everything that the screen held is wiped.
    StartOver(Action),
    /// The screen is locked so that it can be cleaned.
    Clean,
    /// The last receipt covers the screen.
    ShowReceipt,
}

impl From<Action> for Outcome {
    fn from(action: Action) -> Self {
        Self::Stay(action)
    }
}
