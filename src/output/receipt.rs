//! The receipt of a shift.

use std::fmt;
use std::path::Path;

use super::{OutputError, creation_date, heading, write};
use ledger::campaign::{Campaign, Event};
use ledger::{SignedHead, Station, Tally};
use petition::i18n::Words;
use petition::time::Timestamp;
use print::{Paper, SheetWords};

/// A shift that ended.
#[derive(Clone)]
pub struct Shift<'a> {
    /// The volunteer's name. Empty if none was given.
    pub volunteer: &'a str,
    /// The event of the shift.
    pub event: Option<&'a Event>,
    /// The start of the shift, if it is known.
    pub from: Option<Timestamp>,
    /// The end of the shift.
    pub until: Timestamp,
    /// The number of the last entry before the shift.
    pub after: u64,
    /// The counts of the entries that were appended in the shift.
    pub tally: Tally,
    /// The station's head at the end of the shift.
    pub head: SignedHead,
    /// The station, by whose words the organizer takes it in.
    pub station: Station,
    /// The number of entries that are on a mirror, which the organizer compares with what it
    /// brings; `None` if there is no mirror.
    pub mirrored: Option<u64>,
}

/// The numbers from the first to this one.
#[must_use]
pub fn first_to(last: u64) -> String {
    if last == 0 {
        "–".to_owned()
    } else {
        format!("1 – {last}")
    }
}

impl fmt::Debug for Shift<'_> {
    /// Leaves out the name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shift(..)")
    }
}

/// Prints the receipt of a shift into a file.
///
/// # Errors
/// Returns an error if the page cannot be made or the file cannot be written.
pub fn receipt(
    campaign: &Campaign,
    shift: &Shift<'_>,
    path: &Path,
    paper: Paper,
) -> Result<(), OutputError> {
    let language = campaign.petition.language();
    let in_words = Words::new(language);
    let head = shift.head.head;
    let (id, words) = (shift.station.id.to_string(), shift.station.words());
    let id = match campaign.station_name(shift.station.id) {
        Some(name) => format!("{name} ({id})"),
        None => id,
    };
    let printed = print::receipt(&print::Receipt {
        heading: &heading(campaign, language, shift.event),
        station: &id,
        station_words: &words.to_string(),
        drive_words: &campaign.fingerprint().to_string(),
        event: shift.event.map_or("", |event| event.name.as_str()),
        volunteer: shift.volunteer,
        shift: (
            shift.from.map(|from| in_words.moment(from)),
            in_words.moment(shift.until),
        ),
        signatures: shift.tally.signatures,
        sheets: shift.tally.sheets,
        mirrored: &shift.mirrored.map_or_else(String::new, first_to),
        entries: (head.seq > shift.after).then_some((shift.after + 1, head.seq)),
        head: &head.code(),
        signed_head: &shift.head.in_a_code(),
        paper,
        created: creation_date(Some(shift.until)),
        words: SheetWords::new(&in_words),
    })?;
    write(path, &printed.pdf)
}
