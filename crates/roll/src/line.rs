//! A record as `roll --json` prints it.

use serde::Serialize;

use crate::Exclusion;
use ledger::{PaperPlace, Record};
use petition::TextHash;
use petition::signature::{AsWritten, Ink};

/// One record of `roll --json`: the field names of a draft, and the place of its entry.
#[derive(Serialize)]
pub struct Line<'a> {
    id: String,
    hash: String,
    station: String,
    seq: u64,
    event: Option<&'a str>,
    signed_at: String,
    given_name: &'a str,
    family_name: &'a str,
    email: &'a str,
    zip: &'a str,
    city: &'a str,
    state: &'a str,
    street: &'a str,
    phone: &'a str,
    comment: &'a str,
    language: &'a str,
    consents: Vec<&'a str>,
    text_hash: TextHash,
    ink: &'a Ink,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    no_us_address: bool,
    #[serde(skip_serializing_if = "AsWritten::is_empty")]
    as_written: &'a AsWritten,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_counted: Option<&'static str>,
    /// The sheet and line of a signature that was written on paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    on_paper: Option<PaperPlace>,
}

impl<'a> Line<'a> {
    /// The line of a record. `exclusion` is the reason if the record does not count.
    #[must_use]
    pub fn new(record: &'a Record, exclusion: Option<&Exclusion>) -> Self {
        let signature = &record.signature;
        Self {
            id: record.id.to_string(),
            hash: record.hash.to_string(),
            station: record.station.to_string(),
            seq: record.seq,
            event: record.event.as_deref(),
            signed_at: record.signed_at.to_string(),
            given_name: signature.given_name(),
            family_name: signature.family_name(),
            email: signature.email(),
            zip: signature.zip(),
            city: signature.city(),
            state: signature.state(),
            street: signature.street(),
            phone: signature.phone(),
            comment: signature.comment(),
            language: signature.language(),
            consents: signature.consent_ids().collect(),
            text_hash: signature.text_hash(),
            ink: signature.ink(),
            no_us_address: signature.has_no_us_address(),
            as_written: signature.as_written(),
            // These words are a file format: they stay when a variant is renamed.
            not_counted: exclusion.map(|exclusion| match exclusion {
                Exclusion::Withdrawn => "withdrawn",
                Exclusion::Rejected(_) => "rejected",
                Exclusion::DuplicateOf(_) => "duplicate",
                Exclusion::Duplicate(_) => "again",
                Exclusion::Held => "held",
            }),
            on_paper: record.on_paper,
        }
    }
}
