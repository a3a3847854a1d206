//! The receipt of a shift.

use std::path::Path;

use super::{OutputError, heading, stamp, write};
use ledger::campaign::{Campaign, Event};
use ledger::{SignedHead, Tally};
use petition::i18n::Words;
use petition::time::Timestamp;
use print::{Paper, SheetWords};

/// A shift that ended.
#[derive(Debug, Clone)]
pub struct Shift<'a> {
    /// Who had it; empty where nobody said.
    pub volunteer: &'a str,
    /// Where.
    pub event: Option<&'a Event>,
    /// When it began, where that is known.
    pub from: Option<Timestamp>,
    /// When it ended.
    pub until: Timestamp,
    /// The number of the last entry before it.
    pub after: u64,
    /// What was appended in it.
    pub tally: Tally,
    /// The station's head at its end.
    pub head: SignedHead,
}

/// Prints the receipt of a shift into a file.
///
/// # Errors
/// Where the file cannot be written.
pub fn receipt(
    campaign: &Campaign,
    shift: &Shift<'_>,
    path: &Path,
    paper: Paper,
) -> Result<(), OutputError> {
    let language = campaign.petition.language();
    let head = shift.head.head;
    let printed = print::receipt(&print::Receipt {
        heading: &heading(campaign, language, shift.event),
        station: &head.station.to_string(),
        event: shift.event.map_or("", |event| event.name.as_str()),
        volunteer: shift.volunteer,
        shift: (
            shift.from.map(Timestamp::moment_in_words),
            shift.until.moment_in_words(),
        ),
        signatures: shift.tally.signatures,
        sheets: shift.tally.sheets,
        entries: (head.seq > shift.after).then_some((shift.after + 1, head.seq)),
        head: &head.code(),
        signed_head: &shift.head.in_a_code(),
        paper,
        stamp: stamp(Some(shift.until)),
        words: SheetWords::new(&Words::new(language)),
    })?;
    write(path, &printed.pdf)
}
