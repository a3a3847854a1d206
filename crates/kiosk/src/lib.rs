//! Screens and widgets that signers and volunteers touch.
//!
//! [`Kiosk`] is the state machine of the screens, [`ui`] has the widgets. This crate does no I/O,
//! reads no clock and holds no key. Its `Cargo.toml` names neither the ledger nor age nor SQLite:
//! what a signer can touch cannot read.

mod context;
pub mod ids;
mod kiosk;
mod messages;
mod screens;
pub mod ui;

pub use context::{
    Battery, Context, Machine, ReceiptKind, ReceiptState, Shift, StoreFailure, Trouble, TurnInState,
};
pub use kiosk::Kiosk;
pub use messages::{Action, Message};
pub use screens::staff::{LITTLE_ROOM, LOW_BATTERY, rounded};
