//! Everything that the passphrase opened. It lives in the office alone, so that locking the office
//! drops it.

use std::fmt;
use std::sync::Arc;

use ledger::campaign::OrganizerKey;
use ledger::{Decision, Head};
use petition::time::Timestamp;
use roll::Roll;

/// An opened ledger.
#[derive(Clone)]
pub struct Opened {
    /// The signatures and decisions. A job that prints or exports shares them.
    pub roll: Arc<Roll>,
    /// The number of entries that could not be opened.
    pub unopened: usize,
    /// The key that opened them. It opens the ledger again after a merge.
    pub key: Arc<OrganizerKey>,
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opened(..)")
    }
}

/// The organizer's key, with the highest counter of the organizer's words that it has opened. What
/// the office stores is signed with it.
#[derive(Clone)]
pub struct Organizer {
    /// The key that opens and signs.
    pub key: Arc<OrganizerKey>,
    /// The highest counter of the organizer's words that was seen.
    pub seen: u64,
    /// The latest moment of a decision that was seen.
    pub latest: Option<Timestamp>,
}

impl fmt::Debug for Organizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Organizer({})", self.seen)
    }
}

/// A decision about a signature, as it was stored.
#[derive(Debug, Clone)]
pub struct StoredDecision {
    /// The entry of the decision.
    pub decision: Decision,
    /// The head of the ledger that has it.
    pub head: Head,
}

/// Decisions about signatures, as they were stored in one go.
#[derive(Debug, Clone)]
pub struct StoredDecisions {
    /// The entries of the decisions.
    pub decisions: Vec<Decision>,
    /// The head of the ledger that has them.
    pub head: Head,
}
