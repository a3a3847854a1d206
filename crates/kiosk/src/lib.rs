//! Screens and widgets that signers and volunteers touch.
//!
//! [`Kiosk`] is the state machine of the screens, [`ui`] has the widgets. This crate does no I/O,
//! reads no clock and holds no key. The program gives it a [`Context`] and the time, and does what
//! its [`Action`]s ask for:
//!
//! ```
//! use std::time::Instant;
//!
//! use kiosk::{Kiosk, ScreenName};
//! use petition::Petition;
//!
//! let petition = Petition::bundled().expect("the bundled petition has no faults");
//! let kiosk = Kiosk::new(&petition, Instant::now());
//! assert_eq!(kiosk.screen(), ScreenName::Attract);
//! assert!(!kiosk.may_close(), "only staff may close the program");
//! ```
//!
//! No screen can open a signature: this crate does not depend on `ledger`, so code in it that names
//! the ledger's reader does not compile.
//!
//! ```compile_fail,E0432
//! use ledger::Reader;
//! ```

mod context;
pub mod ids;
mod kiosk;
mod messages;
mod screens;
pub mod ui;

pub use context::{
    Battery, Context, Machine, PracticeState, Receipt, ReceiptKind, ReceiptState, Shift,
    StoreFailure, Trouble, TurnInState,
};
pub use kiosk::{Kiosk, ScreenName};
pub use messages::{Action, Message};
pub use screens::attract::Message as AttractMessage;
pub use screens::attract::plan::growth;
pub use screens::pin::Message as PinMessage;
pub use screens::pin::TypedPin;
pub use screens::receipt::Message as ReceiptMessage;
pub use screens::staff::Message as StaffMessage;
pub use screens::staff::{LITTLE_ROOM, LOW_BATTERY, rounded};
pub use screens::thanks::Message as ThanksMessage;
pub use screens::visit::Message as VisitMessage;
