//! Petition Kiosk: signatures at a rally, sealed before they reach the disk.
//!
//! A kiosk that can write and cannot read. The rooms, in the order in which a signature goes
//! through them:
//!
//! - [`petition`]: what is signed
//! - [`signature`]: from what was typed to what is signed
//! - [`campaign`]: the organizer's key, events, PIN
//! - [`ledger`]: seal, chain, append; verify, open
//! - [`roll`]: the opened list
//! - [`qr`], [`sheet`]: what is printed
//! - [`scan`]: which sheet a photo is of
//! - [`export`]: lists for other systems
//! - [`push`]: to and from servers
//! - [`delivery`], [`printer`]: from the roll to files, and to paper
//! - [`erasure`]: the end of a campaign's key
//! - [`ui`], [`kiosk`]: widgets, and the screens of signers and volunteers
//! - [`setup`]: the first run
//! - [`office`]: the organizer's screens
//! - [`app`]: the program that grants what screens wish
//! - [`cli`]: the command line
//!
//! Beside the way: [`i18n`], [`fonts`], [`paths`], [`files`], [`settings`], [`time`], [`logging`],
//! [`practice`]. What may never be in a room stands in ARCHITECTURE.md, and a test holds it.

#[macro_use]
pub mod i18n;

pub mod app;
pub mod campaign;
pub mod cli;
pub mod delivery;
pub mod erasure;
pub mod export;
pub mod files;
pub mod fonts;
pub mod kiosk;
pub mod ledger;
pub mod logging;
pub mod office;
pub mod paths;
pub mod petition;
pub mod practice;
pub mod printer;
pub mod push;
pub mod qr;
pub mod roll;
pub mod scan;
pub mod settings;
pub mod setup;
pub mod sheet;
pub mod signature;
pub mod time;
pub mod ui;

/// Turns core dumps off: a crash may not write a signer's words to the disk. Where the system
/// refuses, the program goes on; THREAT_MODEL.md says what a machine must be set to.
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
