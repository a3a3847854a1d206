//! Campaigns and their ledgers: append-only files of sealed entries.
//!
//! [`Ledger`] is the one that is written to. It holds a lock, verifies the file before it opens it,
//! and appends in one transaction (seal, chain, insert); an entry is acknowledged only after
//! COMMIT.
//! [`Reader`] verifies and opens, and writes nothing. A row is never updated or deleted. Entries
//! stay sealed here, except in [`Reader::open_all`] and [`Reader::scan`], which need the
//! organizer's key. This is the only crate that uses SQLite and age.
//!
//! ```
//! use ledger::campaign::{Campaign, Passphrase};
//! use ledger::{EntryId, Ledger, NewSignature, Reader};
//! use petition::Petition;
//! use petition::signature::{Draft, Point};
//! use petition::time::Timestamp;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let folder = folder.path();
//! # let petition = Petition::bundled().map_err(|faults| format!("{faults:?}"))?;
//! let campaign = Campaign::create_practice(&folder.join("campaign"), petition, Vec::new())?;
//!
//! // A station seals a signature with the public key. It cannot open it again.
//! let mut draft = Draft::default();
//! draft.given_name = "Maria".to_owned();
//! draft.family_name = "Lopez".to_owned();
//! draft.zip = "20009".to_owned();
//! draft.ink = vec![vec![Point(1, 1, 0), Point(400, 90, 60)]];
//! # let check = |draft: &Draft| draft.check(&campaign.petition).map_err(|errors| format!("{errors:?}"));
//! let signature = check(&draft)?;
//! let mut ledger = Ledger::open(&folder.join("ledger.db"), campaign.keys())?;
//! let new = NewSignature {
//!     id: EntryId::random(),
//!     signed_at: Timestamp::now(),
//!     event: None,
//!     signature: &signature,
//! };
//! let stored = ledger.append(&new, campaign.recipients()?)?;
//! assert_eq!(stored.seq, 1);
//!
//! // The organizer opens it with the key, which needs a passphrase.
//! let key = campaign.open_key(&folder.join("campaign"), &Passphrase::practice())?;
//! let reader = Reader::open(&folder.join("ledger.db"))?;
//! let opened = reader.open_verified(&campaign, &key, |_done| true)?;
//! assert_eq!(opened.records[0].signature.family_name(), "Lopez");
//! # Ok(())
//! # }
//! ```
//!
//! The reasons and figures behind each choice are in `docs/decisions`, from 0009 to 0019.

mod ballast;
pub mod campaign;
mod chain;
mod enrolment;
mod entry;
mod error;
pub mod files;
mod frames;
mod gaps;
mod lock;
mod merge;
mod mirror;
mod missing;
mod paper;
mod quarantine;
mod reader;
mod record;
mod salvage;
mod schema;
mod stack;
mod transfer;
mod turn_in;
mod unbegun;
mod writer;

pub use chain::{Broken, Hash, Head, NotAHash, NotAReceipt, SignedHead, Tally};
pub use enrolment::{Enrolled, Enrolment, Standing, Standings, StationReport};
pub use entry::{EntryId, Kind, StationId};
pub use error::LedgerError;
pub use frames::Station;
pub use gaps::Gap;
pub use lock::{LedgerLock, lock};
pub use merge::{Fork, Merged, MergedStation, first_station};
pub use mirror::{MIRROR_ENDING, Mirror};
pub use missing::{Dismissal, Dismissed, Missing};
pub use paper::{
    Attached, Entered, LONGEST_SCAN, NewScan, News, PaperLine, PaperPlace, Reading, Reported,
    ScanForm, ScanPart, SheetNews, Written,
};
pub use quarantine::{Quarantined, SET_ASIDE};
pub use reader::{OpenError, Opened, Reader, Unopened};
pub use record::{
    Author, Decided, Decision, Entry, Issued, IssuedSheet, NewSignature, Record, Signed, Subject,
    Verdict,
};
pub use salvage::{SALVAGED_ENDING, Salvaged, SalvagedStation, salvage};
pub use stack::wiped;
pub use transfer::{Imported, WireEntry};
pub use turn_in::{ENDING, TurnIn};
pub use unbegun::is_unbegun;
pub use writer::{Acknowledgement, Ledger};

#[cfg(test)]
mod tests;
