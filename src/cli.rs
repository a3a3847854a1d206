//! The command line. One file a subcommand; nothing but arguments in, calls, words out.
//!
//! Errors are one sentence on stderr that says what to do next. Exit codes: 0 done, 1 failed, 2
//! used wrongly. A secret comes from a prompt, a file or the environment, never from an argument:
//! other users of a machine can see those.

mod campaign;
mod decide;
mod demo;
mod duplicates;
mod erase;
mod export;
mod intake;
mod kiosk;
mod ledger;
mod paper;
mod petition;
#[cfg(feature = "push")]
mod pull;
#[cfg(feature = "push")]
mod push;
mod qr;
mod report;
mod roll;
mod secret;
mod sheets;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};

use crate::output::Job;
use crate::paths::Paths;
use ::ledger::Reader;
use ::ledger::campaign::{Campaign, Event, OrganizerKey};
use ::petition::Language;
use ::roll::Roll;

/// Collects signatures for a petition, offline, and prints them. Without a subcommand: the kiosk.
#[derive(Debug, Parser)]
#[command(
    name = "petition-kiosk",
    version,
    about,
    args_conflicts_with_subcommands = true
)]
pub struct Cli {
    #[command(flatten)]
    kiosk: kiosk::Arguments,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a practice campaign with made-up signers, exported whole into a folder; no display
    /// needed
    Demo(demo::Arguments),
    /// Check a petition file, or make one from a plain text
    #[command(subcommand)]
    Petition(petition::Command),
    /// Make a campaign's folder: key, recipient, events, PIN
    #[command(subcommand)]
    Campaign(campaign::Command),
    /// Read drafts as NDJSON on stdin; print a line for each once it is durable
    Intake(intake::Arguments),
    /// Verify ledgers
    #[command(subcommand)]
    Ledger(ledger::Command),
    /// List opened signatures, for who has the organizer's passphrase
    Roll(roll::Arguments),
    /// Say what holds of a signature: withdrawn, weeded, a duplicate, or that it counts
    Decide(decide::Arguments),
    /// Say who signed twice and counts once, who may have, and why it is thought so; nothing is
    /// changed
    Duplicates(duplicates::Arguments),
    /// Enter sheets that were signed with a pen, and say where each one is
    #[command(subcommand)]
    Paper(paper::Command),
    /// Draw the day in pictures, as PDF or SVG: counts by hour, event, station and state; it names
    /// nobody
    Report(report::Arguments),
    /// Print signed sheets, blank sheets, receipts
    #[command(subcommand)]
    Sheets(sheets::Command),
    /// Write lists that campaign systems and spreadsheets take, parted by what signers agreed to
    Export(export::Arguments),
    /// Send to a server: sealed entries to PostgreSQL, or who asked to be contacted to Action
    /// Network
    #[cfg(feature = "push")]
    #[command(subcommand)]
    Push(push::Command),
    /// Bring other machines' sealed entries back from a server, merged as turn-ins are
    #[cfg(feature = "push")]
    #[command(subcommand)]
    Pull(pull::Command),
    /// Destroy the campaign's key, so that what was sealed to it can never be opened again, and
    /// certify it
    Erase(erase::Arguments),
    /// Print posters, table tents, slips, or the bare QR code, of the online petition
    Qr(qr::Arguments),
}

/// Which campaign and ledger: this station's own where none is named.
#[derive(Debug, Args)]
struct Place {
    /// The campaign's folder
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The ledger
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
}

impl Place {
    fn campaign(&self) -> anyhow::Result<PathBuf> {
        own(self.campaign.as_deref(), "--campaign DIR", Paths::campaign)
    }

    fn ledger(&self) -> anyhow::Result<PathBuf> {
        own(self.ledger.as_deref(), "--ledger FILE", Paths::ledger)
    }

    /// The campaign, and its organizer's key.
    fn unlock(&self, passphrase_file: Option<&Path>) -> anyhow::Result<(Campaign, OrganizerKey)> {
        let folder = self.campaign()?;
        let campaign = Campaign::load(&folder)?;
        // Before the passphrase is asked for: where there is no ledger there is nothing to open.
        Reader::open(&self.ledger()?)?;
        let key = campaign.open_key(&folder, &secret::passphrase(passphrase_file)?)?;
        Ok((campaign, key))
    }

    /// Everything in the ledger that a key opens. What does not open is counted on stderr.
    fn roll(&self, campaign: &Campaign, key: &OrganizerKey) -> anyhow::Result<Roll> {
        let reader = Reader::open(&self.ledger()?)?;
        let bar = progress("opening", reader.count()?);
        let opened = reader.open_verified(campaign.id, key, |done| {
            bar.set_position(done);
            true
        })?;
        bar.finish_and_clear();
        if let Some(first) = opened.unopened.first() {
            say_on_stderr(&format!(
                "{} of the entries could not be opened; the first is entry {} of station {}: {}",
                opened.unopened.len(),
                first.seq,
                first.station,
                first.reason
            ));
        }
        Ok(Roll::new(opened))
    }
}

/// Which campaign and ledger, and what opens them.
#[derive(Debug, Args)]
struct Opening {
    #[command(flatten)]
    place: Place,
    /// A file with the organizer's passphrase; a prompt where none is named
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
}

impl Opening {
    /// The campaign, and everything in the ledger that the passphrase opens. What does not open is
    /// counted on stderr.
    fn open(&self) -> anyhow::Result<(Campaign, Roll)> {
        let (campaign, key) = self.unlock()?;
        let roll = self.place.roll(&campaign, &key)?;
        Ok((campaign, roll))
    }

    /// The campaign, and its organizer's key.
    fn unlock(&self) -> anyhow::Result<(Campaign, OrganizerKey)> {
        self.place.unlock(self.passphrase_file.as_deref())
    }
}

fn own(named: Option<&Path>, option: &str, of: fn(&Paths) -> PathBuf) -> anyhow::Result<PathBuf> {
    named
        .map(Path::to_owned)
        .or_else(|| Paths::of_this_machine().map(|paths| of(&paths)))
        .ok_or_else(|| {
            anyhow::anyhow!("this machine names no home folder; say where with {option}")
        })
}

/// Parses the arguments and does what they say.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        None => kiosk::run(&cli.kiosk),
        Some(Command::Demo(arguments)) => demo::run(&arguments),
        Some(Command::Petition(command)) => petition::run(&command),
        Some(Command::Campaign(command)) => campaign::run(&command),
        Some(Command::Intake(arguments)) => intake::run(&arguments),
        Some(Command::Ledger(command)) => ledger::run(&command),
        Some(Command::Roll(arguments)) => roll::run(&arguments),
        Some(Command::Decide(arguments)) => decide::run(&arguments),
        Some(Command::Duplicates(arguments)) => duplicates::run(&arguments),
        Some(Command::Paper(command)) => paper::run(&command),
        Some(Command::Report(arguments)) => report::run(&arguments),
        Some(Command::Sheets(command)) => sheets::run(&command),
        Some(Command::Export(arguments)) => export::run(&arguments),
        #[cfg(feature = "push")]
        Some(Command::Push(command)) => push::run(&command),
        #[cfg(feature = "push")]
        Some(Command::Pull(command)) => pull::run(&command),
        Some(Command::Erase(arguments)) => erase::run(&arguments),
        Some(Command::Qr(arguments)) => qr::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // `petition-kiosk roll --json | head`: who reads has read enough.
        Err(error) if error.chain().any(is_broken_pipe) => ExitCode::SUCCESS,
        Err(error) if error.is::<Misused>() => {
            say_on_stderr(&error.to_string());
            ExitCode::from(2)
        }
        Err(error) => {
            say_on_stderr(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// The program was used wrongly, in a way that the arguments' grammar does not show.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Misused(String);

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    let kind = error.downcast_ref::<io::Error>().map(io::Error::kind);
    let inside = || {
        error
            .downcast_ref::<serde_json::Error>()
            .and_then(serde_json::Error::io_error_kind)
    };
    kind.or_else(inside) == Some(io::ErrorKind::BrokenPipe)
}

/// One sentence for a person, begun with the program's name. If stderr is closed, nobody is there
/// to be told.
fn say_on_stderr(sentence: &str) {
    let _ = writeln!(io::stderr(), "petition-kiosk: {sentence}");
}

/// An event of the campaign, by its name or code.
fn event<'a>(campaign: &'a Campaign, name: &str) -> anyhow::Result<&'a Event> {
    campaign
        .event(name)
        .with_context(|| format!("the campaign has no event \"{name}\"; see campaign.toml"))
}

/// A language of the petition.
fn spoken(campaign: &Campaign, tag: &str) -> anyhow::Result<Language> {
    let languages = campaign.petition.languages();
    let known = || {
        languages
            .iter()
            .map(|language| language.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let language = languages.iter().find(|language| language.as_str() == tag);
    language
        .map(|language| (*language).clone())
        .with_context(|| format!("the petition has no text in \"{tag}\"; it has {}", known()))
}

/// Works with a progress bar that shows what a job has done.
fn with_progress<T>(what: &'static str, of: usize, job: &Job, work: impl FnOnce() -> T) -> T {
    let bar = progress(what, of as u64);
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            while !ended.load(Ordering::Acquire) {
                bar.set_position(job.done() as u64);
                std::thread::park_timeout(Duration::from_millis(100));
            }
        });
        let done = work();
        ended.store(true, Ordering::Release);
        watcher.thread().unpark();
        bar.finish_and_clear();
        done
    })
}

/// A progress bar on a terminal; nothing elsewhere.
fn progress(what: &'static str, of: u64) -> indicatif::ProgressBar {
    use std::io::IsTerminal as _;
    if !io::stderr().is_terminal() {
        return indicatif::ProgressBar::hidden();
    }
    let style = indicatif::ProgressStyle::with_template("{msg} {wide_bar} {pos} of {len}")
        .unwrap_or_else(|_| indicatif::ProgressStyle::default_bar());
    indicatif::ProgressBar::new(of)
        .with_style(style)
        .with_message(what)
}
