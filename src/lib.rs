//! The program around the crates: the command line, the office, and everything that reads and
//! writes files, asks the operating system or opens a connection.
//!
//! The rules live in the crates: `petition`, `ledger`, `roll`, `print` and `kiosk`.
//! ARCHITECTURE.md describes where each part of the code belongs.

#[cfg(feature = "gui")]
mod app;
pub mod cli;
pub mod erasure;
pub mod export;
#[cfg(feature = "gui")]
pub mod failure;
#[cfg(feature = "gui")]
mod logging;
#[cfg(feature = "gui")]
pub mod office;
pub mod output;
mod paths;
pub mod printer;
#[cfg(feature = "push")]
pub mod push;
#[cfg(feature = "scan")]
mod scan;
#[cfg(feature = "gui")]
pub mod settings;
#[cfg(feature = "gui")]
pub mod setup;

/// Turns core dumps off, because a crash must not write a signer's words to the disk. If the system
/// refuses, the program continues; THREAT_MODEL.md describes the settings that a machine needs.
pub fn harden() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        let _ = setrlimit(Resource::Core, none);
    }
}
