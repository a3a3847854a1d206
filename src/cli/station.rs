//! The subcommands `ledger stations` and `station accept | refuse`: whose entries count.

use std::io::Write as _;

use anyhow::Context as _;
use clap::{Args, Subcommand};
use serde::Serialize;

use super::Opening;
use ledger::{Author, Enrolled, Hash, Ledger, Standing, StationReport};
use petition::time::Timestamp;
use roll::Roll;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Take a station in: from now on its signatures and blank sheets count
    Accept(Accept),
    /// Refuse a station, or what it appended from an entry on; nothing of that counts, and
    /// accepting it later undoes the refusal
    Refuse(Refuse),
}

#[derive(Debug, Args)]
pub(super) struct Accept {
    #[command(flatten)]
    opening: Opening,
    /// The station: its six words, its id or the beginning of its id, as `ledger stations` prints
    /// them
    #[arg(required = true, value_name = "STATION")]
    station: Vec<String>,
    /// It is a machine of the organizers: decisions and lines that were typed there count too
    #[arg(long, conflicts_with = "from")]
    office: bool,
    /// Undo the refusal of the branch that begins with the entry of this hash
    #[arg(long, value_name = "HASH")]
    from: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Refuse {
    #[command(flatten)]
    opening: Opening,
    /// The station: its six words, its id or the beginning of its id
    #[arg(required = true, value_name = "STATION")]
    station: Vec<String>,
    /// Refuse only the entry with this hash and all that follow it, as after a theft; `roll --json`
    /// prints the hashes
    #[arg(long, value_name = "HASH")]
    from: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Stations {
    #[command(flatten)]
    opening: Opening,
    /// Print each station as a JSON object on a line
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    station: String,
    words: String,
    standing: Option<Standing>,
    is_own: bool,
    signatures: u64,
    first: Option<&'a Timestamp>,
    last: Option<&'a Timestamp>,
    refused: u64,
    unsigned: u64,
    later: u64,
    unopened: u64,
    other_recipients: u64,
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Accept(accept) => {
            let standing = if accept.office {
                Standing::Office
            } else {
                Standing::Accepted
            };
            let from = accept.from.as_deref();
            decide(&accept.opening, &accept.station, from, standing)
        }
        Command::Refuse(refuse) => {
            let from = refuse.from.as_deref();
            decide(&refuse.opening, &refuse.station, from, Standing::Refused)
        }
    }
}

/// Lists the stations of a ledger.
pub(super) fn list(arguments: &Stations) -> anyhow::Result<()> {
    let (_, roll) = arguments.opening.open()?;
    let mut out = std::io::stdout().lock();
    for report in roll.stations() {
        if arguments.json {
            serde_json::to_writer(&mut out, &line(report))?;
            writeln!(out)?;
        } else {
            print(report, &mut out)?;
        }
    }
    Ok(())
}

fn line(report: &StationReport) -> Line<'_> {
    Line {
        station: report.station.id.to_string(),
        words: report.station.words().to_string(),
        standing: report.standing,
        is_own: report.is_own,
        signatures: report.signatures,
        first: report.first.as_ref(),
        last: report.last.as_ref(),
        refused: report.refused,
        unsigned: report.unsigned,
        later: report.later,
        unopened: report.unopened,
        other_recipients: report.other_recipients,
    }
}

fn print(report: &StationReport, out: &mut impl std::io::Write) -> anyhow::Result<()> {
    let standing = match report.standing {
        _ if report.is_own => "this ledger's own",
        None => "waits to be taken in; nothing of it counts",
        Some(Standing::Accepted) => "taken in",
        Some(Standing::Office) => "taken in as an office",
        Some(Standing::Refused) => "refused; nothing of it counts",
    };
    writeln!(out, "{}: {standing}", report.station.words())?;
    let times = match (report.first, report.last) {
        (Some(first), Some(last)) => format!(", the first {first}, the last {last}"),
        _ => String::new(),
    };
    let count = report.signatures;
    writeln!(out, "  {}: {count} signatures{times}", report.station.id)?;
    let marks = [
        (report.refused, "on a branch that was refused"),
        (
            report.unsigned,
            "without the organizer's signature; they have no effect",
        ),
        (
            report.later,
            "of a time that is still to come; they have no effect",
        ),
        (
            report.unopened,
            "cannot be opened or break a rule; they are in no list",
        ),
        (
            report.other_recipients,
            "sealed to other keys than the campaign's; somebody else may be able to read them",
        ),
    ];
    for (count, sentence) in marks.iter().filter(|(count, _)| *count > 0) {
        writeln!(out, "  entries {sentence}: {count}")?;
    }
    Ok(())
}

/// Stores a decision about a station, and prints how many signatures count after it.
fn decide(
    opening: &Opening,
    station: &[String],
    from: Option<&str>,
    standing: Standing,
) -> anyhow::Result<()> {
    let (campaign, key) = opening.unlock()?;
    let roll = opening.place.roll(&campaign, &key)?;
    let report = find(&roll, &station.join(" "))?;
    let from = from
        .map(|typed| {
            Hash::try_from(typed.to_owned())
                .context("--from needs all 64 digits of an entry's hash; `roll --json` prints them")
        })
        .transpose()?;
    anyhow::ensure!(
        !report.is_own || standing != Standing::Refused || from.is_some(),
        "this is the ledger's own station, which counts as long as its ledger is opened; nothing was decided"
    );
    if standing != Standing::Refused
        && let Some(holder) = roll.standings().holder_of_series(report.station.id)
    {
        anyhow::bail!(
            "this station would print the sheet numbers of station {holder}; nothing was decided, make its ledger anew on its machine"
        );
    }
    let enrolled = Enrolled {
        decided_at: Timestamp::now(),
        counter: 0,
        about: report.station.id,
        from,
        standing,
    };
    let mut ledger = Ledger::open(&opening.place.ledger()?, campaign.keys())?;
    let author = Author::organizer(&key, roll.counter());
    ledger.enrol(enrolled, author, campaign.recipients()?)?;
    drop(ledger);
    let after = opening.place.roll(&campaign, &key)?;
    writeln!(
        std::io::stdout(),
        "Sealed, signed and stored. {} signatures counted before, and {} count now.",
        roll.len(),
        after.len()
    )?;
    Ok(())
}

/// The station with these words, or this beginning of its id.
fn find<'a>(roll: &'a Roll, typed: &str) -> anyhow::Result<&'a StationReport> {
    let typed = typed.trim();
    let is_meant = |report: &&StationReport| {
        report.station.words().are(typed)
            || (typed.len() >= 8 && report.station.id.to_string().starts_with(typed))
    };
    let mut found = roll.stations().iter().filter(is_meant);
    let first = found.next().with_context(|| {
        format!(
            "no station of this ledger is \"{typed}\"; `petition-kiosk ledger stations` lists them"
        )
    })?;
    anyhow::ensure!(
        found.next().is_none(),
        "several stations begin with \"{typed}\"; name one by its six words"
    );
    Ok(first)
}
