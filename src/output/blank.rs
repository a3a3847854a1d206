//! Blank sheets. Their numbers are issued in the ledger before they are printed, so that a sheet
//! that never comes back can be named.

use std::path::{Path, PathBuf};

use super::{OutputError, creation_date, heading, write};
use ledger::campaign::{Campaign, Event, RetentionOver};
use ledger::{Issued, Ledger, LedgerError};
use petition::i18n::Words;
use petition::number::{Series, SheetNumber};
use petition::time::Timestamp;
use petition::{Language, Notice, Petition, Way};
use print::{BlankSheets, Layout, SheetWords};

/// The most sheets that are issued at once, which is a ream.
pub const MOST_SHEETS: usize = 500;

/// The number and the form of blank sheets.
#[derive(Debug, Clone, Copy)]
pub struct BlankOptions<'a> {
    /// The number of sheets.
    pub sheets: usize,
    /// The event that the sheets are for.
    pub event: Option<&'a Event>,
    /// The language, or `None` for the petition's first.
    pub language: Option<&'a Language>,
    /// The paper and its lines.
    pub layout: Layout,
    /// True for slips of one line each, to hand out along a queue.
    pub slips: bool,
    /// True if the organizer wants sheets although the day of retention has passed.
    pub after_retention: bool,
}

/// The reason that no blank sheets were printed.
#[derive(Debug, thiserror::Error)]
pub enum BlankError {
    /// The numbers could not be issued.
    #[error("no sheet was issued: {0}")]
    Ledger(#[from] LedgerError),
    /// The campaign's key was never tested.
    #[error(transparent)]
    Untested(#[from] ledger::campaign::Untested),
    /// The day of retention has passed, and the organizer did not say that sheets are wanted still.
    #[error("no sheet was issued: {0}")]
    RetentionOver(#[from] RetentionOver),
    /// The numbers were issued, but the sheets were not printed.
    #[error(
        "{source}; the sheets {first} to {last} are issued and not printed: their numbers stay unused, print again for new ones"
    )]
    NotPrinted {
        /// The first number.
        first: SheetNumber,
        /// The last number.
        last: SheetNumber,
        /// The reason that they were not printed.
        source: OutputError,
    },
}

/// The file and the numbers of blank sheets that were issued and printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBlanks {
    /// The printed file.
    pub path: PathBuf,
    /// The first number.
    pub first: SheetNumber,
    /// The last number.
    pub last: SheetNumber,
}

/// Issues blank sheets and prints them into a folder, in a file that is named after the first
/// sheet.
///
/// # Errors
/// Returns an error if the numbers cannot be issued or the sheets cannot be printed. The error
/// tells these two apart.
pub fn blanks(
    campaign: &Campaign,
    ledger: &mut Ledger,
    options: BlankOptions<'_>,
    folder: &Path,
    now: Timestamp,
) -> Result<IssuedBlanks, BlankError> {
    let petition = &campaign.petition;
    let language = petition.text_language(options.language.unwrap_or_else(|| petition.language()));
    let sheet = Issued {
        issued_at: now,
        event: options.event.map(|event| event.code.clone()),
        text_hash: petition.text_hash(language),
        consents: petition.offered(language),
        lines: if options.slips {
            1
        } else {
            u32::try_from(options.layout.lines()).unwrap_or(u32::MAX)
        },
    };
    let recipients = campaign.recipients()?;
    if !options.after_retention {
        campaign.check_retention(now)?;
    }
    let series = Series::from_bytes(ledger.head().station.as_bytes());
    let issued = ledger.issue(&sheet, options.sheets.max(1), recipients)?;
    let numbers: Vec<SheetNumber> = issued
        .iter()
        .map(|number| SheetNumber {
            series,
            number: *number,
        })
        .collect();
    let number = |number: Option<&u64>| SheetNumber {
        series,
        number: number.copied().unwrap_or_default(),
    };
    let (first, last) = (number(issued.first()), number(issued.last()));
    let kind = if options.slips { "slips" } else { "blank" };
    let path = folder.join(format!("{kind}-{first}.pdf"));
    print(campaign, language, options, &numbers, &path, now).map_err(|source| {
        BlankError::NotPrinted {
            first,
            last,
            source,
        }
    })?;
    Ok(IssuedBlanks { path, first, last })
}

/// Returns the way of the petition's only consent, if it is the campaign's own.
pub(super) fn only_way(petition: &Petition) -> Option<Way> {
    match &*petition.consents {
        [only] if only.partner.is_empty() => Some(only.by),
        _ => None,
    }
}

fn print(
    campaign: &Campaign,
    language: &Language,
    options: BlankOptions<'_>,
    numbers: &[SheetNumber],
    path: &Path,
    now: Timestamp,
) -> Result<(), OutputError> {
    let petition = &campaign.petition;
    let text = petition.text(language);
    let consents: Vec<String> = petition
        .consents
        .iter()
        .filter_map(|consent| text.consents.get(&consent.id).cloned())
        .collect();
    let words = Words::new(language);
    let notice = Notice {
        // Every line of a sheet has room for a signature.
        has_ink: true,
        ..Notice::new(petition, language, campaign.retention_in_force(now))
    };
    let request = BlankSheets {
        heading: &heading(campaign, language, options.event),
        fields: &petition.fields,
        consents: &consents,
        only_way: only_way(petition),
        notice: &notice.in_words(&words),
        numbers,
        event: options.event.map_or("", |event| event.name.as_str()),
        layout: options.layout,
        created: creation_date(Some(now)),
        words: SheetWords::new(&words),
    };
    let printed = if options.slips {
        print::blank_slips(&request)?
    } else {
        print::blank(&request)?
    };
    write(path, &printed.pdf)
}
