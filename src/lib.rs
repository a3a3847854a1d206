//! Petition Kiosk: signatures at a rally, sealed before they reach the disk.
//!
//! A kiosk that can write and cannot read. The rooms, in the order in which a signature goes through them:
//!
//! - [`petition`]: what is signed
//! - [`signature`]: from what was typed to what is signed

#[macro_use]
pub mod i18n;
pub mod campaign;
pub mod files;
pub mod fonts;
pub mod ledger;
pub mod petition;
pub mod signature;
pub mod time;
