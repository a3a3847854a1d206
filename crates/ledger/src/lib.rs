//! The append-only file of sealed entries.
//!
//! [`Ledger`] is the one that is written to: it holds a lock, was verified before it was opened, and appends in one
//! transaction (seal, chain, insert), acknowledging only after COMMIT. [`Reader`] verifies and
//! opens, and writes nothing. Nothing outside of this room speaks to SQLite. A line is never
//! updated and never deleted. What is sealed stays sealed here, except in [`Reader::open_all`],
//! which needs the organizer's key.
//!
//! The reasons and figures behind each choice stand in ARCHITECTURE.md, "The ledger".

mod ballast;
pub mod campaign;
mod chain;
mod entry;
mod error;
pub mod files;
mod frames;
mod lock;
mod merge;
mod mirror;
mod paper;
mod quarantine;
mod reader;
mod record;
mod schema;
mod transfer;
mod turn_in;
mod writer;

pub use chain::{Broken, Hash, Head, NotAReceipt, SignedHead, Tally};
pub use entry::{EntryId, Kind, StationId};
pub use error::LedgerError;
pub use frames::Station;
pub use lock::{LedgerLock, lock};
pub use merge::{Fork, Merged, MergedStation, Missing, campaign_of};
pub use mirror::{MIRROR_ENDING, Mirror};
pub use paper::{
    Attached, Entered, LONGEST_SCAN, NewScan, News, PaperLine, PaperPlace, Reading, Reported,
    ScanForm, ScanPart, SheetNews, Written,
};
pub use quarantine::Quarantined;
pub use reader::{OpenError, Opened, Reader, Unopened};
pub use record::{
    Decided, Decision, Entry, Issued, IssuedSheet, NewSignature, Record, Signed, Subject, Verdict,
};
pub use transfer::{Imported, WireEntry};
pub use turn_in::{ENDING, TurnIn};
pub use writer::{Acknowledgement, Ledger};

#[cfg(test)]
mod tests;
