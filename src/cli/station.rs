//! The subcommands `ledger stations` and `station accept | refuse | dismiss`: whose entries count,
//! and which alarms are false.

use std::io::Write;

use anyhow::Context as _;
use clap::{Args, Subcommand};
use serde::Serialize;

use super::Opening;
use super::ledger::entries_are;
use ledger::campaign::Campaign;
use ledger::{
    Author, Dismissed, Enrolled, Hash, Ledger, Missing, Standing, StationId, StationReport,
};
use petition::time::Timestamp;
use roll::Roll;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Take a station in: from now on its signatures and blank sheets count
    Accept(Accept),
    /// Refuse a station, or what it appended from an entry on; nothing of that counts, and
    /// accepting it later undoes the refusal
    Refuse(Refuse),
    /// Dismiss the alarm that entries of a station are missing, which `ledger stations` shows
    Dismiss(Dismiss),
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
pub(super) struct Dismiss {
    #[command(flatten)]
    opening: Opening,
    /// The station: its six words, its id or the beginning of its id
    #[arg(required = true, value_name = "STATION")]
    station: Vec<String>,
    /// Only the alarm about the entry with this number [default: each one that is shown]
    #[arg(long, value_name = "N")]
    entry: Option<u64>,
    /// Take the dismissal back, so that the alarm is shown again
    #[arg(long)]
    undo: bool,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
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
    claims: u64,
    missing: Vec<MissingLine>,
}

#[derive(Serialize)]
struct MissingLine {
    number: u64,
    head: Hash,
    held: u64,
    dismissed: bool,
}

/// An alarm about a station of which nothing has arrived.
#[derive(Serialize)]
struct UnknownLine<'a> {
    station: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    missing: Vec<MissingLine>,
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
        Command::Dismiss(arguments) => dismiss(arguments),
    }
}

/// Lists the stations of a ledger.
pub(super) fn list(arguments: &Stations) -> anyhow::Result<()> {
    let (campaign, roll) = arguments.opening.open()?;
    let mut out = std::io::stdout().lock();
    for report in roll.stations() {
        if arguments.json {
            serde_json::to_writer(&mut out, &line(report, &campaign, &roll))?;
            writeln!(out)?;
        } else {
            print(report, &campaign, &roll, &mut out)?;
        }
    }
    for station in roll.unknown_stations() {
        if arguments.json {
            let line = UnknownLine {
                station: station.to_string(),
                name: campaign.station_name(station),
                missing: missing_lines(&roll, station),
            };
            serde_json::to_writer(&mut out, &line)?;
            writeln!(out)?;
        } else {
            writeln!(out, "nothing has arrived of a station")?;
            let station_in_words = in_words(&campaign, station);
            writeln!(out, "  {station_in_words}: you typed its receipt")?;
            print_missing(&roll, station, &mut out)?;
        }
    }
    Ok(())
}

fn missing_lines(roll: &Roll, station: StationId) -> Vec<MissingLine> {
    let line = |missing: &Missing| MissingLine {
        number: missing.head.seq,
        head: missing.head.hash,
        held: missing.held,
        dismissed: missing.is_dismissed,
    };
    roll.missing_of(station).map(line).collect()
}

/// A sentence for a head that is not here.
pub(super) fn say_missing(missing: &Missing) -> String {
    let (first, number) = (missing.held + 1, missing.head.seq);
    if missing.is_another() {
        format!(
            "entry {number} is not the one on its receipt or turn-in; its ledger was changed or \
             copied"
        )
    } else {
        format!("{} missing", entries_are(&[first..=number]))
    }
}

fn print_missing(roll: &Roll, station: StationId, out: &mut impl Write) -> anyhow::Result<()> {
    for missing in roll.missing_of(station) {
        let state = if missing.is_dismissed {
            "you dismissed this alarm; `station dismiss --undo` shows it again"
        } else {
            "look for them on the station, on its mirror and on other sticks; if they never were, \
             `station dismiss` ends this alarm"
        };
        writeln!(out, "  {} ({state})", say_missing(missing))?;
    }
    Ok(())
}

/// A station for people: its id, after its name if the campaign has one.
fn in_words(campaign: &Campaign, station: StationId) -> String {
    campaign
        .station_name(station)
        .map_or_else(|| station.to_string(), |name| format!("{name} ({station})"))
}

fn line<'a>(report: &'a StationReport, campaign: &'a Campaign, roll: &Roll) -> Line<'a> {
    Line {
        station: report.station.id.to_string(),
        name: campaign.station_name(report.station.id),
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
        claims: report.claims,
        missing: missing_lines(roll, report.station.id),
    }
}

fn print(
    report: &StationReport,
    campaign: &Campaign,
    roll: &Roll,
    out: &mut impl Write,
) -> anyhow::Result<()> {
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
    let station = in_words(campaign, report.station.id);
    writeln!(out, "  {station}: {count} signatures{times}")?;
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
    if report.claims > 0 {
        writeln!(
            out,
            "  it says that entries have not arrived, which counts only once it is taken in: {}",
            report.claims
        )?;
    }
    print_missing(roll, report.station.id, out)
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

/// Stores a decision about each alarm that is meant.
fn dismiss(arguments: &Dismiss) -> anyhow::Result<()> {
    let (opening, place) = (&arguments.opening, &arguments.opening.place);
    let (campaign, key) = opening.unlock()?;
    let roll = place.roll(&campaign, &key)?;
    let typed = arguments.station.join(" ");
    // Of a station of which nothing has arrived only the id is known.
    let nowhere = roll
        .unknown_stations()
        .into_iter()
        .find(|station| typed.len() >= 8 && station.to_string().starts_with(&typed));
    let station = match nowhere {
        Some(station) => station,
        None => find(&roll, &typed)?.station.id,
    };
    let meant: Vec<&Missing> = roll
        .missing_of(station)
        .filter(|missing| missing.is_dismissed == arguments.undo)
        .filter(|missing| {
            arguments
                .entry
                .is_none_or(|entry| entry == missing.head.seq)
        })
        .collect();
    anyhow::ensure!(
        !meant.is_empty(),
        "there is no such alarm about this station, so nothing was decided; \
         `petition-kiosk ledger stations` shows the alarms"
    );
    let mut ledger = Ledger::open(&place.ledger()?, campaign.keys())?;
    let recipients = campaign.recipients()?;
    for missing in &meant {
        let dismissed = Dismissed::new(missing.head, !arguments.undo, Timestamp::now());
        let author = Author::organizer(&key, roll.counter());
        ledger.dismiss(dismissed, author, recipients)?;
    }
    drop(ledger);
    let after = place.roll(&campaign, &key)?;
    let left = after
        .missing_of(station)
        .filter(|missing| !missing.is_dismissed);
    writeln!(
        std::io::stdout(),
        "Sealed, signed and stored. Alarms about this station: {}.",
        left.count()
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
