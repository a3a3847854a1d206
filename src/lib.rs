//! The program around the crates: the command line, the office, and everything that reads and
//! writes files, asks the operating system or opens a connection.
//!
//! The rules live in the crates: `petition`, `ledger`, `roll`, `print` and `kiosk`.
//! ARCHITECTURE.md describes where each part of the code belongs.

#[cfg(feature = "gui")]
mod app;
mod child;
pub mod cli;
pub mod erasure;
pub mod export;
#[cfg(feature = "gui")]
pub mod failure;
mod hardening;
#[cfg(feature = "gui")]
mod logging;
#[cfg(feature = "gui")]
pub mod office;
pub mod output;
mod paths;
pub mod printer;
#[cfg(feature = "push")]
pub mod push;
#[cfg(feature = "gui")]
pub mod ready;
mod resources;
#[cfg(feature = "scan")]
mod scan;
#[cfg(feature = "gui")]
pub mod settings;
#[cfg(feature = "gui")]
pub mod setup;
mod table;

pub use hardening::harden;
