//! Blank sheets: numbers are issued in the ledger first, and then printed. A sheet that never comes
//! back can be named.

use std::path::{Path, PathBuf};

use super::{OutputError, heading, stamp, write};
use ledger::campaign::{Campaign, Event};
use ledger::{Issued, Ledger, LedgerError};
use petition::Language;
use petition::i18n::Words;
use petition::number::{Series, SheetNumber};
use petition::time::Timestamp;
use print::{Blank, Layout, SheetWords};

/// The most sheets that are issued at once: a ream.
pub const MOST_SHEETS: usize = 500;

/// What is to be issued.
#[derive(Debug, Clone, Copy)]
pub struct Blanks<'a> {
    /// How many sheets.
    pub sheets: usize,
    /// For which event.
    pub event: Option<&'a Event>,
    /// In which language; `None`: the petition's first.
    pub language: Option<&'a Language>,
    /// On which paper.
    pub layout: Layout,
}

/// Why no blank sheets were printed.
#[derive(Debug, thiserror::Error)]
pub enum BlankError {
    /// Their numbers could not be issued.
    #[error("no sheet was issued: {0}")]
    Ledger(#[from] LedgerError),
    /// The campaign's key was never tested.
    #[error(transparent)]
    Untested(#[from] ledger::campaign::Untested),
    /// The numbers are issued, and nothing was printed under them.
    #[error(
        "{why}; the sheets {first} to {last} are issued and not printed: their numbers stay unused, print again for new ones"
    )]
    NotPrinted {
        /// The first number.
        first: SheetNumber,
        /// The last number.
        last: SheetNumber,
        /// Why.
        why: OutputError,
    },
}

/// Blank sheets that were issued and printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBlanks {
    /// The file.
    pub path: PathBuf,
    /// The first number.
    pub first: SheetNumber,
    /// The last number.
    pub last: SheetNumber,
}

/// Issues blank sheets and prints them into a folder, in a file that is named by the first one.
///
/// # Errors
/// In words: whether numbers were issued is said.
pub fn blanks(
    campaign: &Campaign,
    ledger: &mut Ledger,
    order: Blanks<'_>,
    folder: &Path,
    now: Timestamp,
) -> Result<IssuedBlanks, BlankError> {
    let petition = &campaign.petition;
    let language = petition.text_language(order.language.unwrap_or_else(|| petition.language()));
    let sheet = Issued {
        issued_at: now,
        event: order.event.map(|event| event.code.clone()),
        text_hash: petition.text_hash(language),
        lines: u32::try_from(order.layout.lines()).unwrap_or(u32::MAX),
    };
    let recipients = campaign.recipients()?;
    let series = Series::from_bytes(ledger.head().station.as_bytes());
    let issued = ledger.issue(&sheet, order.sheets.max(1), recipients)?;
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
    let path = folder.join(format!("blank-{first}.pdf"));
    print(campaign, language, order, &numbers, &path, now)
        .map_err(|why| BlankError::NotPrinted { first, last, why })?;
    Ok(IssuedBlanks { path, first, last })
}

fn print(
    campaign: &Campaign,
    language: &Language,
    order: Blanks<'_>,
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
    let until = campaign
        .retention
        .as_deref()
        .map(petition::time::day_in_words);
    let printed = print::blank(&Blank {
        heading: &heading(campaign, language, order.event),
        fields: &petition.fields,
        consents: &consents,
        until: until.as_deref(),
        numbers,
        event: order.event.map_or("", |event| event.name.as_str()),
        layout: order.layout,
        stamp: stamp(Some(now)),
        words: SheetWords::new(&Words::new(language)),
    })?;
    write(path, &printed.pdf)
}
