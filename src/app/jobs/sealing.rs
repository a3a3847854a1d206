//! Signatures and decisions: sealed, and stored in the ledger.

use std::sync::Mutex;

use super::super::mirror::{MirrorThread, wait_for};
use super::lock;
use crate::failure::Failure;
use crate::office::{Organizer, StoredDecision, StoredDecisions};
use ledger::campaign::{Campaign, Event};
use ledger::{
    Author, Decided, Dismissed, Enrolled, EntryId, Head, Ledger, NewSignature, Standing, StationId,
    Subject, Verdict,
};
use petition::signature::Signature;
use petition::time::Timestamp;

/// The state of the ledger after a signature was stored.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(in crate::app) count: u64,
    pub(in crate::app) head: String,
    pub(in crate::app) short_of_room: bool,
}

/// Seals and stores one signature, and waits for a moment until the mirrors have it.
pub(in crate::app) fn store_signature(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    mirrors: &[MirrorThread],
    event: Option<&Event>,
    id: Option<uuid::Uuid>,
    signature: &Signature,
) -> Result<Stored, Failure> {
    let recipients = campaign.recipients()?;
    let signed_at = Timestamp::now();
    // A person may have begun to write before midnight.
    campaign.check_retention(signed_at)?;
    let mut ledger = lock(ledger);
    let new = NewSignature {
        id: id.map_or_else(EntryId::random, EntryId::from),
        signed_at,
        event: event.map(|event| event.code.as_str()),
        signature,
    };
    // Nothing is logged: a line for each signature would tell when each person signed.
    let acknowledged = ledger.append(&new, recipients)?;
    let stored = Stored {
        count: ledger.count(),
        head: ledger.head().code(),
        short_of_room: ledger.is_short_of_room(),
    };
    drop(ledger);
    wait_for(mirrors, acknowledged.seq);
    Ok(stored)
}

/// Seals and stores a decision about a signature.
pub(in crate::app) fn record_decision(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    organizer: &Organizer,
    subject: Subject,
    verdict: Verdict,
) -> Result<Box<StoredDecision>, Failure> {
    let recipients = campaign.recipients()?;
    let decided = Decided {
        decided_at: Timestamp::now().after(organizer.latest),
        counter: 0,
        subject,
        verdict,
    };
    let mut ledger = lock(ledger);
    let author = Author::organizer(&organizer.key, organizer.seen);
    let decision = ledger.decide(decided, author, recipients)?;
    Ok(Box::new(StoredDecision {
        decision,
        head: ledger.head(),
    }))
}

/// Seals and stores decisions about signatures in one go: all of them or none.
pub(in crate::app) fn record_decisions(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    organizer: &Organizer,
    verdicts: Vec<(Subject, Verdict)>,
) -> Result<Box<StoredDecisions>, Failure> {
    let recipients = campaign.recipients()?;
    // One time for all: by it they are known to belong together.
    let decided_at = Timestamp::now().after(organizer.latest);
    let decided = verdicts.into_iter().map(|(subject, verdict)| Decided {
        decided_at,
        counter: 0,
        subject,
        verdict,
    });
    let mut ledger = lock(ledger);
    let author = Author::organizer(&organizer.key, organizer.seen);
    let decisions = ledger.decide_all(decided.collect(), author, recipients)?;
    Ok(Box::new(StoredDecisions {
        decisions,
        head: ledger.head(),
    }))
}

/// Seals and stores a decision about a station.
pub(in crate::app) fn record_standing(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    organizer: &Organizer,
    about: StationId,
    standing: Standing,
) -> Result<(), Failure> {
    let recipients = campaign.recipients()?;
    let enrolled = Enrolled {
        decided_at: Timestamp::now(),
        counter: 0,
        about,
        from: None,
        standing,
    };
    let author = Author::organizer(&organizer.key, organizer.seen);
    lock(ledger).enrol(enrolled, author, recipients)?;
    Ok(())
}

/// Seals and stores a decision about an alarm.
pub(in crate::app) fn record_dismissal(
    campaign: &Campaign,
    ledger: &Mutex<Ledger>,
    organizer: &Organizer,
    head: Head,
    dismissed: bool,
) -> Result<(), Failure> {
    let recipients = campaign.recipients()?;
    let dismissed = Dismissed::new(head, dismissed, Timestamp::now());
    let author = Author::organizer(&organizer.key, organizer.seen);
    lock(ledger).dismiss(dismissed, author, recipients)?;
    Ok(())
}
