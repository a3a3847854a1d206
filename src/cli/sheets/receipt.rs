//! The subcommand `sheets receipt`.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::super::{Place, find_event};
use super::ToPrinter;
use crate::output::{self, Shift};
use ledger::Reader;
use ledger::campaign::Campaign;
use petition::time::Timestamp;
use print::Paper;

#[derive(Debug, Args)]
pub(in crate::cli) struct Receipt {
    #[command(flatten)]
    place: Place,
    /// The number of the last entry before the shift, from the previous receipt
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    after: u64,
    /// The event, by its name or code [default: the campaign's first]
    #[arg(long, value_name = "E")]
    event: Option<String>,
    /// The file to write
    #[arg(short, long, value_name = "FILE.pdf")]
    output: PathBuf,
    /// Use A4 instead of US Letter
    #[arg(long)]
    a4: bool,
    #[command(flatten)]
    printer: ToPrinter,
}

pub(super) fn run(arguments: &Receipt) -> anyhow::Result<()> {
    let campaign = Campaign::load(&arguments.place.campaign()?)?;
    let event = match &arguments.event {
        Some(name) => Some(find_event(&campaign, name)?),
        None => campaign.events.first(),
    };
    let reader = Reader::open(&arguments.place.ledger()?)?;
    reader.verify_heads()?;
    let head = reader
        .own_head()?
        .context("nothing was signed on this station yet, so there is no receipt")?;
    let last = head.head.seq;
    anyhow::ensure!(
        arguments.after <= last,
        "the ledger ends with entry {last}, before --after {}; look at the last receipt",
        arguments.after
    );
    let shift = Shift {
        volunteer: "",
        event,
        from: None,
        until: Timestamp::now(),
        after: arguments.after,
        tally: reader.own_tally(arguments.after)?,
        head,
        station: reader.own_station()?,
        mirrored: None,
    };
    let paper = if arguments.a4 {
        Paper::A4
    } else {
        Paper::Letter
    };
    output::receipt(&campaign, &shift, &arguments.output, paper)?;
    writeln!(std::io::stdout(), "{}", arguments.output.display())?;
    arguments.printer.send(&[&arguments.output], paper.name())
}
