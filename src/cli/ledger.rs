//! The subcommands `ledger verify FILE…`, `ledger turn-in`, `ledger merge INTO FROM…`,
//! `ledger salvage FROM…` and `ledger stations`.

use std::io::Write as _;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::{Place, progress, station};
use ledger::campaign::{Campaign, CampaignKeys};
use ledger::{Gap, Ledger, LedgerError, Reader, SalvagedStation, SignedHead};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Verify the chain, numbers and signatures of ledgers; prints each station's count and head
    Verify {
        /// The ledgers to verify
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write a station's entries onto a stick for the organizer, and read them back to compare
    TurnIn(TurnIn),
    /// Merge turn-ins into a ledger, in any order and as often as you like
    Merge(Merge),
    /// Save what is left in a damaged ledger, in a folder that was set aside, in a log alone or in
    /// the image of a whole card; nothing in them is changed
    Salvage(Salvage),
    /// List the stations of a ledger: their words, their figures, whether their entries count, and
    /// what is missing of those that you took in; needs the organizer's passphrase
    Stations(station::Stations),
}

#[derive(Debug, Args)]
pub(super) struct TurnIn {
    #[command(flatten)]
    place: Place,
    /// The folder to write into, such as a stick
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Merge {
    /// The organizer's ledger, made if it is missing
    into: PathBuf,
    /// Turn-ins and mirrors to merge; of a damaged ledger, or a folder that was set aside, what can
    /// be saved is merged
    #[arg(required = true)]
    from: Vec<PathBuf>,
    /// The campaign's folder, needed only to make INTO [default: this station's, or the one near
    /// INTO that all files name]
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The code of a shift's receipt, which begins with PK2; entries that it counts and that are
    /// missing here are named; may be given several times
    #[arg(long, value_name = "CODE")]
    receipt: Vec<SignedHead>,
}

#[derive(Debug, Args)]
pub(super) struct Salvage {
    /// The damaged files or folders; several of the same station complete each other
    #[arg(required = true)]
    from: Vec<PathBuf>,
    /// The folder to write into
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// The campaign's folder, needed only if the damage took the station's name [default: this
    /// station's]
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// A ledger that knows the station, needed only if nothing but a log is left
    #[arg(long, value_name = "FILE")]
    known: Option<PathBuf>,
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Verify { files } => verify(files),
        Command::TurnIn(arguments) => turn_in(arguments),
        Command::Merge(arguments) => merge(arguments),
        Command::Salvage(arguments) => salvage(arguments),
        Command::Stations(arguments) => station::list(arguments),
    }
}

fn verify(files: &[PathBuf]) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    for file in files {
        let reader = Reader::open(file)?;
        let heads = reader.verify()?;
        writeln!(out, "{}: verifies", file.display())?;
        for head in heads {
            writeln!(
                out,
                "  station {}: {} entries, head {} ({})",
                head.station,
                head.seq,
                head.hash,
                head.code()
            )?;
        }
        print_gaps(&reader.gaps()?, &mut out)?;
    }
    Ok(())
}

/// Names the entries that are lost between others.
fn print_gaps(gaps: &[Gap], out: &mut impl std::io::Write) -> anyhow::Result<()> {
    for gap in gaps {
        writeln!(
            out,
            "station {}: {} lost between others that are here; look for them on the station, on its \
             mirror and in turn-ins",
            gap.station(),
            entries_are(&[gap.first..=gap.last.seq])
        )?;
    }
    Ok(())
}

/// "entry 7 is" or "entries 7 and 9 to 12 are".
pub(super) fn entries_are(lost: &[RangeInclusive<u64>]) -> String {
    let mut parts: Vec<String> = lost
        .iter()
        .map(|range| match (range.start(), range.end()) {
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first} to {last}"),
        })
        .collect();
    let last = parts.pop().unwrap_or_default();
    let one = matches!(lost, [range] if range.start() == range.end());
    let all = if parts.is_empty() {
        last
    } else {
        format!("{} and {last}", parts.join(", "))
    };
    if one {
        format!("entry {all} is")
    } else {
        format!("entries {all} are")
    }
}

fn salvage(arguments: &Salvage) -> anyhow::Result<()> {
    let place = Place {
        campaign: arguments.campaign.clone(),
        ledger: None,
    };
    // Most damage leaves the station's name, so that no campaign is needed.
    let campaign = place
        .campaign()
        .and_then(|folder| Ok(Campaign::load(&folder)?));
    let keys = match campaign {
        Ok(campaign) => Some(campaign.keys()),
        Err(reason) if arguments.campaign.is_some() => return Err(reason),
        Err(_) => None,
    };
    let known = match &arguments.known {
        Some(file) => Reader::open(file)?.stations()?,
        None => Vec::new(),
    };
    let bar = progress("Searching", 0);
    let salvaged = ledger::salvage(&arguments.from, &known, keys, &arguments.output, |done| {
        bar.set_position(done);
    })?;
    bar.finish_and_clear();
    let mut out = std::io::stdout().lock();
    print_salvaged(&salvaged.stations, &mut out)?;
    if salvaged.unknown > 0 {
        writeln!(
            out,
            "{} rows are of stations that are not known here, so nothing of them can be proved",
            salvaged.unknown
        )?;
    }
    writeln!(
        out,
        "{}: written; merge it with `petition-kiosk ledger merge`, and keep the damaged files until \
         nothing is missing",
        salvaged.path.display()
    )?;
    Ok(())
}

/// Says how much of each station was saved, and which entries are lost.
fn print_salvaged(
    stations: &[SalvagedStation],
    out: &mut impl std::io::Write,
) -> anyhow::Result<()> {
    for station in stations {
        let mended = match station.mended {
            0 => String::new(),
            1 => ", 1 of them after one wrong bit was put right".to_owned(),
            many => format!(", {many} of them after one wrong bit each was put right"),
        };
        let lost = if station.lost.is_empty() {
            String::new()
        } else {
            format!("; {} lost", entries_are(&station.lost))
        };
        writeln!(
            out,
            "station {}: {} entries saved{mended}{lost}",
            station.id, station.entries
        )?;
    }
    Ok(())
}

fn turn_in(arguments: &TurnIn) -> anyhow::Result<()> {
    let reader = Reader::open(&arguments.place.ledger()?)?;
    reader.verify_heads()?;
    let bar = progress("Writing", reader.count()?);
    let turned_in = reader.turn_in(&arguments.output, |done| bar.set_position(done))?;
    bar.finish_and_clear();
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{}: {} entries, written and read back; safe to remove",
        turned_in.path.display(),
        turned_in.entries
    )?;
    for head in turned_in.heads {
        writeln!(
            out,
            "  station {}: {} entries, {}",
            head.station,
            head.seq,
            head.code()
        )?;
    }
    Ok(())
}

fn merge(arguments: &Merge) -> anyhow::Result<()> {
    let mut ledger = open(arguments)?;
    let before: Vec<_> = ledger.stations()?;
    let mut out = std::io::stdout().lock();
    let mut refused = Vec::new();
    for file in &arguments.from {
        let bar = progress("Merging", 0);
        let merged = ledger.merge(file, |done| bar.set_position(done));
        bar.finish_and_clear();
        let merged = match merged {
            Ok(merged) => merged,
            // A stick that was pulled out too early keeps no other file from being merged.
            Err(reason) if arguments.from.len() > 1 && reason.is_of_file(file) => {
                refused.push((file, reason));
                continue;
            }
            Err(reason) => return Err(reason.into()),
        };
        for (station, report) in &merged.stations {
            let forked = if report.forked > 0 {
                format!(", {} beside the chain", report.forked)
            } else {
                String::new()
            };
            writeln!(
                out,
                "{}: station {station}: {} new, {} known{forked}",
                file.display(),
                report.new,
                report.known
            )?;
        }
        if !merged.salvaged.is_empty() {
            print_salvaged(&merged.salvaged, &mut out)?;
        } else if merged.is_damaged {
            writeln!(
                out,
                "{}: damaged or cut off; the entries before the damage were merged, fetch the rest from its station",
                file.display()
            )?;
        }
    }
    for receipt in &arguments.receipt {
        anyhow::ensure!(
            ledger.remember(receipt)?,
            "the receipt of station {} is not signed by that station; the turn-ins were merged, find out where the receipt comes from",
            receipt.head.station
        );
        if let Some(missing) = ledger.missing_by(receipt.head)? {
            let station = receipt.head.station;
            writeln!(out, "station {station}: {}", station::say_missing(&missing))?;
        }
    }
    let mut new = ledger.stations()?;
    new.retain(|station| !before.contains(station));
    for station in &new {
        writeln!(
            out,
            "station {} is new here, its words are \"{}\"; its entries count once you have compared the words with its receipt and taken it in with `petition-kiosk station accept`",
            station.id,
            station.words()
        )?;
    }
    print_forks(&ledger, &mut out)?;
    match refused.as_slice() {
        [] => Ok(()),
        [(_, reason)] => anyhow::bail!("1 file was not merged, the others were: {reason}"),
        all => {
            for (_, reason) in all {
                writeln!(out, "not merged: {reason}")?;
            }
            let names: Vec<String> = all
                .iter()
                .map(|(file, _)| file.display().to_string())
                .collect();
            anyhow::bail!(
                "{} of {} files were not merged: {}",
                all.len(),
                arguments.from.len(),
                names.join(", ")
            )
        }
    }
}

/// The ledger that is merged into. A new one is bound to the keys of a campaign's folder, never to
/// those that a turn-in brings.
fn open(arguments: &Merge) -> anyhow::Result<Ledger> {
    // One whose making was cut off is made again: before it had tables, or before it had a station.
    if arguments.into.exists() && !ledger::is_unbegun(&arguments.into) {
        match Ledger::reopen(&arguments.into) {
            Err(LedgerError::Missing(_)) => {}
            opened => return Ok(opened?),
        }
    }
    let place = Place {
        campaign: arguments.campaign.clone(),
        ledger: None,
    };
    let keys = match place
        .campaign()
        .and_then(|folder| Ok(Campaign::load(&folder)?))
    {
        Ok(campaign) => campaign.keys(),
        Err(reason) if arguments.campaign.is_none() => {
            keys_near(arguments).map_err(|sentence| reason.context(sentence))?
        }
        Err(reason) => return Err(reason),
    };
    Ok(Ledger::open(&arguments.into, keys)?)
}

/// The most folders that are looked at.
const MOST_FOLDERS: usize = 1_000;

/// The keys of the campaign that all files name, from its folder: the one of INTO, one in it, or
/// one beside it. The files themselves bring no key, and a folder beside them may be anybody's.
fn keys_near(arguments: &Merge) -> anyhow::Result<CampaignKeys> {
    let into = &arguments.into;
    let mut named: Vec<_> = arguments
        .from
        .iter()
        .filter_map(|file| ledger::first_station(file))
        .map(|station| (station.campaign, station.recipients))
        .collect();
    named.dedup();
    let folder = std::path::absolute(into)?;
    let folder = folder.parent().unwrap_or(&folder);
    let around = [Some(folder), folder.parent()];
    let mut found: Vec<(PathBuf, CampaignKeys)> = std::iter::once(folder.to_owned())
        .chain(around.into_iter().flatten().flat_map(folders_in))
        .take(MOST_FOLDERS)
        .filter_map(|folder| Some((folder.clone(), Campaign::load(&folder).ok()?.keys())))
        .filter(|(_, keys)| named == [(keys.id, keys.recipients)])
        .collect();
    // Copies of one campaign are one; two signing keys for it are a forgery or its trace.
    found.dedup_by(|(_, one), (_, other)| one == other);
    match found.as_slice() {
        [(folder, keys)] => {
            writeln!(
                std::io::stdout(),
                "{} is made anew for the campaign in {}, which all files name",
                into.display(),
                folder.display()
            )?;
            Ok(*keys)
        }
        _ => anyhow::bail!(
            "{} is made anew and belongs to a campaign; name the campaign's folder with --campaign DIR",
            into.display()
        ),
    }
}

/// The folders in a folder.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.map(|entry| entry.path());
    folders.filter(|path| path.is_dir()).collect()
}

/// Prints the forks. What is missing is not known yet: without the organizer's key nobody can tell
/// who may say so.
pub(super) fn print_forks(ledger: &Ledger, out: &mut impl std::io::Write) -> anyhow::Result<()> {
    print_gaps(&ledger.gaps()?, out)?;
    for fork in ledger.forks()? {
        let (station, seq) = (fork.station, fork.seq);
        writeln!(
            out,
            "station {station}: from entry {seq} on there are two chains; its ledger was copied, and both chains are kept"
        )?;
    }
    writeln!(
        out,
        "`petition-kiosk ledger stations` says what counts and what has not arrived yet; it needs \
         your passphrase"
    )?;
    Ok(())
}
