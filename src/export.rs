//! The roll as files that other systems take: one file a format, values in, bytes out. No I/O and
//! no clock; `delivery` writes what is made here.
//!
//! Each signer is in exactly one [`Group`], by what they agreed to, and each file holds one group:
//! what is done with a file is done with everyone in it, so nobody may stand in a file that
//! subscribes to what they did not ask for. Who agreed to hear from a partner is in that partner's
//! file besides.

mod action_network;
mod actionkit;
mod cell;
mod civicrm;
mod consent;
mod delivery;
mod everyaction;
mod lines;
mod nationbuilder;
mod osdi;
mod phone;
mod plain;
mod table;
#[cfg(feature = "xlsx")]
mod xlsx;

pub use consent::Group;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use consent::Signer;
use ledger::Record;
use petition::TextHash;

/// For whom a list is made.
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
    /// A list for CiviCRM.
    CiviCrm,
    /// Everything that is kept of a signer but the ink.
    Csv,
    /// Names and places, for those whom the petition is delivered to.
    Delivery,
    /// As [`Format::Csv`], as a workbook in which every cell is text.
    #[cfg(feature = "xlsx")]
    Xlsx,
}

impl Format {
    /// Every format.
    pub const ALL: &[Self] = &[
        Self::Osdi,
        Self::ActionNetwork,
        Self::NationBuilder,
        Self::ActionKit,
        Self::EveryAction,
        Self::CiviCrm,
        Self::Csv,
        Self::Delivery,
        #[cfg(feature = "xlsx")]
        Self::Xlsx,
    ];

    /// As files and the command line name it: `action-network`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Osdi => "osdi",
            Self::ActionNetwork => "action-network",
            Self::NationBuilder => "nationbuilder",
            Self::ActionKit => "actionkit",
            Self::EveryAction => "everyaction",
            Self::CiviCrm => "civicrm",
            Self::Csv => "csv",
            Self::Delivery => "delivery",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "xlsx",
        }
    }

    /// The group that a signer is in.
    fn group(self, record: &Record, drive: &Drive<'_>) -> Group {
        match self {
            Self::Delivery if drive.texts.contains(&record.signature.text_hash()) => {
                Group::Everyone
            }
            Self::Delivery => Group::OtherText,
            _ => Group::for_record(record),
        }
    }

    /// The file of a group, without number and ending.
    fn file(self, group: &Group) -> String {
        match group {
            Group::Everyone => self.name().to_owned(),
            group => format!("{}-{}", self.name(), group.name()),
        }
    }

    /// The files of a group's signers, with their ending.
    fn write(
        self,
        group: &Group,
        signers: &[Signer<'_>],
        drive: &Drive<'_>,
    ) -> Result<(&'static str, Vec<Written>), ExportError> {
        let rows = |of: fn(&Signer<'_>, &Drive<'_>) -> Row| {
            signers.iter().map(move |signer| of(signer, drive))
        };
        Ok(match self {
            // Whatever goes through the helper may be subscribed by it.
            Self::Osdi if group.subscribes() => (
                "ndjson",
                lines::write(signers.iter().map(|signer| osdi::line(signer, drive)))?,
            ),
            Self::Osdi | Self::ActionNetwork => (
                "csv",
                table::write(rows(action_network::row), table::For::System)?,
            ),
            Self::NationBuilder => (
                "csv",
                table::write(
                    rows(nationbuilder::row),
                    table::For::SystemThatTakes(nationbuilder::MOST_BYTES),
                )?,
            ),
            Self::ActionKit => (
                "csv",
                table::write(rows(actionkit::row), table::For::System)?,
            ),
            Self::EveryAction => (
                "ndjson",
                lines::write(signers.iter().map(everyaction::line))?,
            ),
            Self::CiviCrm => ("csv", table::write(rows(civicrm::row), table::For::System)?),
            Self::Csv => (
                "csv",
                table::write(rows(plain::row), table::For::Spreadsheet)?,
            ),
            Self::Delivery => (
                "csv",
                table::write(rows(delivery::row), table::For::Spreadsheet)?,
            ),
            #[cfg(feature = "xlsx")]
            Self::Xlsx => {
                let last = signers
                    .iter()
                    .map(|signer| signer.record.signed_at.unix())
                    .max()
                    .unwrap_or_default();
                ("xlsx", xlsx::write(rows(plain::row), drive.title, last)?)
            }
        })
    }
}

/// What all signatures of a campaign share.
#[derive(Debug, Clone, Copy)]
pub struct Drive<'a> {
    /// The petition's title.
    pub title: &'a str,
    /// Code and name of each event.
    pub events: &'a [(&'a str, &'a str)],
    /// Tags that each person gets where a system has tags.
    pub tags: &'a [String],
    /// The texts that the campaign's petition has now: a list that is delivered with it names who
    /// signed those.
    pub texts: &'a [TextHash],
}

impl Drive<'_> {
    /// The name of an event; its code where the campaign does not know it any more.
    fn event<'a>(&'a self, code: &'a str) -> &'a str {
        self.events
            .iter()
            .find(|(known, _)| *known == code)
            .map_or(code, |(_, name)| name)
    }
}

/// A row of a table: heading and words of each cell.
type Row = Vec<(&'static str, String)>;

/// A file's bytes, before it has a name.
struct Written {
    bytes: Vec<u8>,
    rows: usize,
    guarded: usize,
}

/// One file. Its `Debug` says nothing of what is in it.
#[derive(Clone)]
pub struct Part {
    /// The file's name: `action-network-subscribe-email.csv`.
    pub name: String,
    /// Who is in it.
    pub group: Group,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// How many signers.
    pub rows: usize,
    /// How many cells were given an apostrophe, so that no spreadsheet takes them for a formula.
    pub guarded: usize,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({}, {} rows)", self.name, self.rows)
    }
}

/// What an export is.
#[derive(Debug, Clone)]
pub struct Export {
    /// How many signers are in each group. Those of no partner add up to the roll.
    pub counts: Vec<(Group, usize)>,
    /// The files; a group of nobody has none.
    pub parts: Vec<Part>,
}

/// Why a file could not be made. It carries no signer's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// A list could not be made.
    #[error("a list could not be made")]
    Table,
    /// A workbook could not be made.
    #[error("a workbook could not be made; export to csv instead")]
    Workbook,
    /// A line could not be made.
    #[error("a line of JSON could not be made")]
    Line,
}

/// The body of a request that signs an online petition for a signer and subscribes them to what
/// they asked for, as [`Format::Osdi`] writes it; `None` for who asked for nothing, since whoever
/// goes through such a request may be subscribed.
#[must_use]
pub fn record_signature_body(record: &Record, drive: &Drive<'_>) -> Option<serde_json::Value> {
    let group = Group::for_record(record);
    group
        .subscribes()
        .then(|| osdi::line(&Signer::in_group(&group, record), drive))
}

/// The files of a format: each group's, in the order of [`Group`].
///
/// # Errors
/// When a library that makes them refuses.
pub fn export(
    format: Format,
    drive: &Drive<'_>,
    records: &[Record],
) -> Result<Export, ExportError> {
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
            for partner in Group::partners(record) {
                members.entry(partner).or_default().push(record);
            }
        }
    }
    let mut export = Export {
        counts: Vec::new(),
        parts: Vec::new(),
    };
    let mut names = BTreeSet::new();
    for (group, records) in members {
        export.counts.push((group.clone(), records.len()));
        if records.is_empty() {
            continue;
        }
        let signers: Vec<Signer<'_>> = records
            .iter()
            .map(|record| Signer::in_group(&group, record))
            .collect();
        let (ending, written) = format.write(&group, &signers, drive)?;
        // Two partners may have names that differ only in what a file's name cannot hold.
        let mut file = format.file(&group);
        while !names.insert(file.clone()) {
            file.push_str("-2");
        }
        let numbered = written.len() > 1;
        export.parts.extend(written.into_iter().enumerate().map(
            |(
                at,
                Written {
                    bytes,
                    rows,
                    guarded,
                },
            )| {
                let name = if numbered {
                    format!("{file}-{:03}.{ending}", at + 1)
                } else {
                    format!("{file}.{ending}")
                };
                Part {
                    name,
                    group: group.clone(),
                    bytes,
                    rows,
                    guarded,
                }
            },
        ));
    }
    Ok(export)
}
