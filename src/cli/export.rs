//! The subcommand `export`, which writes files for the campaign's own systems. It needs the
//! passphrase.

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Opening, print_on_stderr};
use crate::export::{self, Group};
use crate::output;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// The system or kind of file
    #[arg(long, value_enum)]
    format: Format,
    /// The folder to export into
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// A tag for each person, if the system has tags; may be given several times
    #[arg(long = "tag", value_name = "WORD", value_parser = tag)]
    tags: Vec<String>,
}

/// Parses a tag. It has no comma, because some formats join tags by commas.
pub(super) fn tag(typed: &str) -> Result<String, String> {
    let word = typed.trim();
    let fits = !word.is_empty()
        && word.chars().count() <= 60
        && !word.contains(|c: char| c == ',' || c.is_control());
    if fits {
        Ok(word.to_owned())
    } else {
        Err("a tag has 1 to 60 characters and no comma".to_owned())
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// NDJSON with one signature on each line, for OSDI's record signature helper
    Osdi,
    /// CSV for an upload to Action Network; tags are chosen there
    ActionNetwork,
    /// CSV for an import into NationBuilder
    #[value(name = "nationbuilder")]
    NationBuilder,
    /// CSV for an import page of ActionKit
    #[value(name = "actionkit")]
    ActionKit,
    /// NDJSON with one person on each line, for people/findOrCreate of EveryAction and NGP VAN
    #[value(name = "everyaction")]
    EveryAction,
    /// CSV for the bulk upload of EveryAction and NGP VAN, with only people who asked to be contacted
    #[value(name = "everyaction-upload")]
    EveryActionUpload,
    /// CSV for CiviCRM
    #[value(name = "civicrm")]
    CiviCrm,
    /// CSV for an import into Mailchimp, with only people who asked to be written to
    Mailchimp,
    /// CSV for NPSP Data Import of Salesforce, with only people who asked to be contacted
    Salesforce,
    /// CSV with everything except the ink; open it with all columns as text
    Csv,
    /// CSV with only names and places, to hand over with the petition
    Delivery,
    /// The same columns as csv, in a workbook in which every cell is text
    #[cfg(feature = "xlsx")]
    Xlsx,
}

impl From<Format> for export::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Osdi => Self::Osdi,
            Format::ActionNetwork => Self::ActionNetwork,
            Format::NationBuilder => Self::NationBuilder,
            Format::ActionKit => Self::ActionKit,
            Format::EveryAction => Self::EveryAction,
            Format::EveryActionUpload => Self::EveryActionUpload,
            Format::CiviCrm => Self::CiviCrm,
            Format::Mailchimp => Self::Mailchimp,
            Format::Salesforce => Self::Salesforce,
            Format::Csv => Self::Csv,
            Format::Delivery => Self::Delivery,
            #[cfg(feature = "xlsx")]
            Format::Xlsx => Self::Xlsx,
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let format = export::Format::from(arguments.format);
    let exported = output::export(&campaign, &roll, &arguments.output, format, &arguments.tags)?;
    let mut out = std::io::stdout().lock();
    for (_, file) in &exported.files {
        writeln!(out, "{}", file.display())?;
    }
    let (partners, groups): (Vec<_>, Vec<_>) = exported
        .counts
        .iter()
        .partition(|(group, _)| group.is_single());
    for (group, count) in groups {
        writeln!(out, "{count:>9} {}", describe(group))?;
    }
    writeln!(out, "{:>9} signatures in all", roll.len())?;
    let without_file: usize = exported
        .counts
        .iter()
        .filter(|(group, _)| !group.is_single() && !format.has_file_for(group))
        .map(|(_, count)| count)
        .sum();
    if !roll.left_out().is_empty() {
        writeln!(
            out,
            "{:>9} more do not count and are in no file",
            roll.left_out().len()
        )?;
    }
    for (group, count) in partners {
        writeln!(out, "{count:>9} of them {}", describe(group))?;
    }
    if exported.guarded > 0 {
        print_on_stderr(&format!(
            "{} cells begin like a formula; an apostrophe was put before each, so that no spreadsheet runs it",
            exported.guarded
        ));
    }
    if without_file > 0 {
        print_on_stderr(&format!(
            "{without_file} signers are in no file, since this list is for people who asked to be contacted"
        ));
    }
    if exported.shortened > 0 {
        print_on_stderr(&format!(
            "{} cells are longer than the system takes; they were cut at a character",
            exported.shortened
        ));
    }
    Ok(())
}

pub(super) fn describe(group: &Group) -> String {
    match group {
        Group::Everyone => "signed the petition".to_owned(),
        Group::OtherText => "signed a text that is not the one in petition.toml".to_owned(),
        Group::Email => "asked for e-mail".to_owned(),
        Group::Texts => "asked for text messages".to_owned(),
        Group::EmailAndTexts => "asked for both e-mail and text messages".to_owned(),
        Group::Nobody => "did not ask to be contacted; do not subscribe them".to_owned(),
        Group::NoContact => "gave neither e-mail nor telephone number".to_owned(),
        Group::OtherWords => {
            "agreed to other words; do not subscribe them, ask them again".to_owned()
        }
        Group::Own(id, by) => format!("gave the consent \"{id}\", by {}", by.name()),
        Group::Partner(id, _) => format!("agreed to hear from the partner \"{id}\""),
    }
}
