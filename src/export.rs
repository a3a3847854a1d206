//! Makes files of the roll for other systems, one module a format: values in, bytes out to whatever
//! takes them, with no clock and no file opened. `output` opens the files.
//!
//! Each signer is in exactly one [`Group`], by what they agreed to, and each file holds one group.
//! Whatever is done with a file is done with everyone in it, so no file that subscribes people may
//! hold a signer who did not ask for it. Each further consent, of the campaign or of a partner, has
//! a file of its own, by its way of contact. A telephone number is in no partner's file.
//!
//! A consent counts only if the petition still has its words. Those who agreed to other words are
//! in a group that subscribes nobody.

mod action_network;
mod actionkit;
mod all_fields;
pub(crate) mod cell;
mod civicrm;
mod delivery;
mod everyaction;
mod everyaction_upload;
mod group;
mod mailchimp;
mod nationbuilder;
mod ndjson;
mod osdi;
mod salesforce;
mod table;
#[cfg(feature = "xlsx")]
mod xlsx;

pub use group::Group;
pub(crate) use group::current_consents;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, BufWriter, Seek, Write};
use std::ops::Range;

use group::Signer;
use ledger::Record;
use petition::{TextHash, Wordings};

/// The system or reader that a list is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One signature a line, for the record signature helper of OSDI.
    Osdi,
    /// A list for Action Network's uploads.
    ActionNetwork,
    /// A list for NationBuilder's imports, in parts of 20 MB.
    NationBuilder,
    /// A list for ActionKit's import pages.
    ActionKit,
    /// One person a line, for EveryAction's and NGP VAN's `people/findOrCreate`.
    EveryAction,
    /// A list for EveryAction's and NGP VAN's bulk upload, of people who asked to be contacted.
    EveryActionUpload,
    /// A list for CiviCRM.
    CiviCrm,
    /// A list for Mailchimp's imports, of people who asked to be written to.
    Mailchimp,
    /// A list for NPSP Data Import of Salesforce, of people who asked to be contacted.
    Salesforce,
    /// Everything that is kept of a signer except the ink.
    Csv,
    /// Names and places, for the people to whom the petition is delivered.
    Delivery,
    /// The same as [`Format::Csv`], as a workbook in which every cell is text.
    #[cfg(feature = "xlsx")]
    Xlsx,
}

impl Format {
    /// All formats, in the order in which they are offered.
    pub const ALL: &[Self] = &[
        Self::Osdi,
        Self::ActionNetwork,
        Self::NationBuilder,
        Self::ActionKit,
        Self::EveryAction,
        Self::EveryActionUpload,
        Self::CiviCrm,
        Self::Mailchimp,
        Self::Salesforce,
        Self::Csv,
        Self::Delivery,
        #[cfg(feature = "xlsx")]
        Self::Xlsx,
    ];

    /// The name in file names and on the command line: `action-network`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Osdi => "osdi",
            Self::ActionNetwork => "action-network",
            Self::NationBuilder => "nationbuilder",
            Self::ActionKit => "actionkit",
            Self::EveryAction => "everyaction",
            Self::EveryActionUpload => "everyaction-upload",
            Self::CiviCrm => "civicrm",
            Self::Mailchimp => "mailchimp",
            Self::Salesforce => "salesforce",
            Self::Csv => "csv",
            Self::Delivery => "delivery",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "xlsx",
        }
    }

    /// Returns true if a format has a file for the signers of a group. Some formats are lists of
    /// people to write to or to call, so they have none for people who did not ask for it. Those are
    /// counted and in no file.
    #[must_use]
    pub const fn has_file_for(self, group: &Group) -> bool {
        match self {
            Self::Mailchimp => group.subscribes(),
            Self::Salesforce | Self::EveryActionUpload => group.subscribes() || group.is_single(),
            _ => true,
        }
    }

    /// The group that a signer is in.
    fn group(self, record: &Record, drive: &Drive<'_>) -> Group {
        match self {
            Self::Delivery if drive.texts.contains(&record.signature.text_hash()) => {
                Group::Everyone
            }
            Self::Delivery => Group::OtherText,
            _ => Group::for_record(record, drive.wordings),
        }
    }

    /// The name of a group's file, without number and extension.
    fn file_stem(self, group: &Group) -> String {
        match group {
            Group::Everyone => self.name().to_owned(),
            group => format!("{}-{}", self.name(), group.name()),
        }
    }

    /// The extension of a group's files.
    const fn extension(self, group: &Group) -> &'static str {
        match self {
            Self::Osdi if group.subscribes() => "ndjson",
            Self::EveryAction => "ndjson",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "xlsx",
            _ => "csv",
        }
    }

    /// The records of each file of a group, by their places in it: one file, unless the system takes
    /// no larger ones.
    fn files(self, part: &Part<'_>) -> Result<Vec<Range<usize>>, ExportError> {
        match self {
            Self::NationBuilder => {
                let rows = part.rows_by(nationbuilder::row);
                table::parted(rows, nationbuilder::MOST_BYTES).map_err(|_| ExportError::Table)
            }
            #[cfg(feature = "xlsx")]
            Self::Xlsx => Ok(xlsx::parted(part.rows_by(all_fields::row))),
            _ => Ok(std::iter::once(0..part.records.len()).collect()),
        }
    }

    /// Writes a part to a file.
    fn write<F: Write + Seek>(self, part: &Part<'_>, file: &mut F) -> io::Result<Written> {
        let drive = part.drive;
        let csv = |row: fn(&Signer<'_>, &Drive<'_>) -> Row, file: &mut F| {
            table::write(part.rows_by(row), table::Reader::System, file)
        };
        match self {
            // Whoever goes through the helper may be subscribed by it, so the other groups are made
            // for an upload to Action Network.
            Self::Osdi if part.group.subscribes() => ndjson::write(
                part.signers().map(|signer| osdi::line(&signer, drive)),
                file,
            ),
            Self::Osdi | Self::ActionNetwork => csv(action_network::row, file),
            Self::NationBuilder => csv(nationbuilder::row, file),
            Self::ActionKit => csv(actionkit::row, file),
            Self::EveryAction => ndjson::write(
                part.signers().map(|signer| everyaction::line(&signer)),
                file,
            ),
            Self::EveryActionUpload => csv(everyaction_upload::row, file),
            Self::CiviCrm => csv(civicrm::row, file),
            Self::Mailchimp => {
                let reader = table::Reader::SystemWithShortCells(mailchimp::MOST_BYTES);
                table::write(part.rows_by(mailchimp::row), reader, file)
            }
            Self::Salesforce => csv(salesforce::row, file),
            Self::Csv => {
                let rows = part.rows_by(all_fields::row);
                table::write(rows, table::Reader::Spreadsheet, file)
            }
            Self::Delivery => {
                let rows = part.rows_by(delivery::row);
                table::write(rows, table::Reader::Spreadsheet, file)
            }
            #[cfg(feature = "xlsx")]
            Self::Xlsx => {
                let signed_at = |record: &&Record| record.signed_at.unix();
                let last_signed = part.records.iter().map(signed_at).max().unwrap_or_default();
                let rows = part.rows_by(all_fields::row);
                xlsx::write(rows, part.records.len(), drive.title, last_signed, file)
            }
        }
    }
}

/// The petition drive: what all signatures of a campaign share.
#[derive(Debug, Clone, Copy)]
pub struct Drive<'a> {
    /// The petition's title.
    pub title: &'a str,
    /// The code and name of each event.
    pub events: &'a [(&'a str, &'a str)],
    /// The tags that each person gets in systems that have tags.
    pub tags: &'a [String],
    /// The texts of the campaign's petition as it is now. A list that is delivered with the
    /// petition names those who signed one of these.
    pub texts: &'a [TextHash],
    /// The words of the petition's consents as they are now. Nobody is in a list for words that
    /// they did not agree to.
    pub wordings: &'a Wordings<'a>,
}

impl Drive<'_> {
    /// The name of an event, or its code if the campaign does not know it any more.
    fn event<'a>(&'a self, code: &'a str) -> &'a str {
        self.events
            .iter()
            .find(|(known, _)| *known == code)
            .map_or(code, |(_, name)| name)
    }
}

/// A row of a table: the heading and text of each cell.
type Row = Vec<(&'static str, String)>;

/// The counts of a file that was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// The number of cells that got an apostrophe, so that no spreadsheet takes them for a formula.
    pub guarded: usize,
    /// The number of cells that were cut, because the system takes no longer ones.
    pub shortened: usize,
}

/// One file of an export, which is made while it is written: a list of a million signers is never
/// in memory. Its `Debug` shows nothing of its content.
pub struct Part<'a> {
    /// The file's name: `action-network-subscribe-email.csv`.
    pub name: String,
    /// The group of its signers.
    pub group: Group,
    format: Format,
    drive: &'a Drive<'a>,
    records: Vec<&'a Record>,
}

impl Part<'_> {
    /// The number of signers in it.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.records.len()
    }

    /// Writes the file's content. The same part gives the same bytes each time.
    ///
    /// # Errors
    /// Returns the error of the system, or an [`ExportError`] inside of one if a library that
    /// encodes it fails. It quotes nothing that a signer typed.
    pub fn write_to(&self, file: &mut (impl Write + Seek)) -> io::Result<Written> {
        let mut file = BufWriter::with_capacity(BUFFER, file);
        let written = self.format.write(self, &mut file)?;
        file.flush()?;
        Ok(written)
    }

    fn signers(&self) -> impl Iterator<Item = Signer<'_>> {
        let records = self.records.iter();
        records.map(|record| Signer::in_group(&self.group, record))
    }

    fn rows_by(&self, row: fn(&Signer<'_>, &Drive<'_>) -> Row) -> impl Iterator<Item = Row> {
        self.signers().map(move |signer| row(&signer, self.drive))
    }
}

impl fmt::Debug for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({}, {} rows)", self.name, self.rows())
    }
}

/// The bytes that are collected before they are written to a file.
const BUFFER: usize = 64 * 1024;

/// The plan of an export.
#[derive(Debug)]
pub struct Export<'a> {
    /// The number of signers in each group. Without those of single consents they add up to the
    /// roll.
    pub counts: Vec<(Group, usize)>,
    /// The files. An empty group has none, nor has one without a file in this format.
    pub parts: Vec<Part<'a>>,
}

/// The reason why a file could not be made. It carries nothing that a signer typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// A CSV list could not be made.
    #[error("a list could not be made, and no index was written; try another format")]
    Table,
    /// A workbook could not be made.
    #[error("a workbook could not be made, and no index was written; export to csv instead")]
    Workbook,
    /// A line of NDJSON could not be made.
    #[error("a line of JSON could not be made, and no index was written; export to csv instead")]
    Line,
}

/// The body of a request that signs an online petition for a signer and subscribes them to what
/// they asked for, as [`Format::Osdi`] writes it. It is `None` for a signer who asked for nothing,
/// since such a request may subscribe whoever it names.
#[must_use]
pub fn record_signature_body(record: &Record, drive: &Drive<'_>) -> Option<serde_json::Value> {
    let group = Group::for_record(record, drive.wordings);
    group
        .subscribes()
        .then(|| osdi::line(&Signer::in_group(&group, record), drive))
}

/// Plans the files of a format, in the order of [`Group`].
///
/// # Errors
/// Returns an error if a line of a list whose size is limited cannot be made.
pub fn export<'a>(
    format: Format,
    drive: &'a Drive<'a>,
    records: &'a [Record],
) -> Result<Export<'a>, ExportError> {
    let mut export = Export {
        counts: Vec::new(),
        parts: Vec::new(),
    };
    let mut stems = BTreeSet::new();
    for (group, records) in members(format, drive, records) {
        export.counts.push((group.clone(), records.len()));
        if records.is_empty() || !format.has_file_for(&group) {
            continue;
        }
        // A group and its file are never two, but a name that is there twice would lose a list.
        let mut stem = format.file_stem(&group);
        while !stems.insert(stem.clone()) {
            stem.push_str("-2");
        }
        let extension = format.extension(&group);
        let whole = Part {
            name: format!("{stem}.{extension}"),
            group,
            format,
            drive,
            records,
        };
        let files = format.files(&whole)?;
        if files.len() == 1 {
            export.parts.push(whole);
            continue;
        }
        for (number, range) in (1..).zip(files) {
            export.parts.push(Part {
                name: format!("{stem}-{number:03}.{extension}"),
                group: whole.group.clone(),
                format,
                drive,
                records: whole.records[range].to_vec(),
            });
        }
    }
    Ok(export)
}

/// The records of each group of a format.
fn members<'a>(
    format: Format,
    drive: &Drive<'_>,
    records: &'a [Record],
) -> BTreeMap<Group, Vec<&'a Record>> {
    let groups = if format == Format::Delivery {
        &Group::FOR_DELIVERY[..]
    } else {
        &Group::ALL[..]
    };
    let mut members: BTreeMap<Group, Vec<&Record>> = groups
        .iter()
        .map(|group| (group.clone(), Vec::new()))
        .collect();
    for record in records {
        members
            .entry(format.group(record, drive))
            .or_default()
            .push(record);
        if format != Format::Delivery {
            for single in Group::single(record, drive.wordings) {
                members.entry(single).or_default().push(record);
            }
        }
    }
    members
}
