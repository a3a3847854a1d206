//! The command line. Each subcommand has one file, which parses arguments, calls other rooms and
//! prints the result.
//!
//! An error is one sentence on stderr that says what to do next. The exit codes are 0 for success,
//! 1 for a failure and 2 for wrong arguments. A secret comes from a prompt, a file or the
//! environment, never from an argument: other users of a machine can see those.

mod bounded;
mod campaign;
mod decide;
#[cfg(feature = "scan")]
mod decode_picture;
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
mod station;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};

use crate::output::Job;
use crate::paths::Paths;
use crate::resources;
#[cfg(feature = "scan")]
use crate::scan::child;
use ::ledger::Reader;
use ::ledger::campaign::{Campaign, Event, OrganizerKey};
use ::ledger::files::Unfit;
use ::petition::Language;
use ::petition::text_file::NotText;
use ::petition::time::Timestamp;
use ::roll::{Exclusion, Roll};

/// Collect signatures for a petition, offline, and print them. Without a subcommand the kiosk
/// starts
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
    /// Make a practice campaign with made-up signers in a folder, with everything that can be
    /// printed; needs no display
    Demo(demo::Arguments),
    /// Check a petition file, or make one from plain text
    #[command(subcommand)]
    Petition(petition::Command),
    /// Make a campaign's folder with its key, events and PIN
    #[command(subcommand)]
    Campaign(campaign::Command),
    /// Read signatures as NDJSON from stdin; print a line for each once it is on the disk
    Intake(intake::Arguments),
    /// Verify ledgers, write turn-ins and merge them
    #[command(subcommand)]
    Ledger(ledger::Command),
    /// Take stations in or refuse them: until a station is taken in, nothing of it counts; needs
    /// the organizer's passphrase
    #[command(subcommand)]
    Station(station::Command),
    /// List the signatures; needs the organizer's passphrase
    Roll(roll::Arguments),
    /// Record a decision about a signature: withdrawn, rejected, a duplicate, or that it counts
    Decide(decide::Arguments),
    /// List repeat signatures that count once and pairs that may be one person, with the reasons;
    /// changes nothing
    Duplicates(duplicates::Arguments),
    /// Enter sheets that were signed with a pen, and keep track of each sheet
    #[command(subcommand)]
    Paper(paper::Command),
    /// Draw charts of the day as PDF or SVG: counts by hour, event, station and state, without
    /// names
    Report(report::Arguments),
    /// Print signed sheets, blank sheets and receipts
    #[command(subcommand)]
    Sheets(sheets::Command),
    /// Write files for campaign systems and spreadsheets, grouped by what signers consented to
    Export(export::Arguments),
    /// Send sealed entries to PostgreSQL, or signers who asked to be contacted to Action Network
    #[cfg(feature = "push")]
    #[command(subcommand)]
    Push(push::Command),
    /// Fetch other machines' sealed entries from a server and merge them as turn-ins are merged
    #[cfg(feature = "push")]
    #[command(subcommand)]
    Pull(pull::Command),
    /// Destroy the campaign's key, so that its signatures can never be opened again, and write a
    /// certificate
    Erase(erase::Arguments),
    /// Print posters, table tents, slips or only the QR code of the online petition
    Qr(qr::Arguments),
    /// Read one picture from stdin; the program starts this itself
    #[cfg(feature = "scan")]
    #[command(name = child::SUBCOMMAND, hide = true)]
    DecodePicture(decode_picture::Arguments),
}

impl Command {
    /// Returns true if the command does work that several threads share.
    fn shares_work(&self) -> bool {
        match self {
            Self::Petition(_)
            | Self::Campaign(_)
            | Self::Intake(_)
            | Self::Erase(_)
            | Self::Qr(_) => false,
            #[cfg(feature = "scan")]
            Self::DecodePicture(_) => false,
            _ => true,
        }
    }
}

/// The options for the campaign and the ledger; without them this station's own are used.
#[derive(Debug, Args)]
struct Place {
    /// The campaign's folder [default: this station's]
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The ledger [default: this station's]
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
}

impl Place {
    fn campaign(&self) -> anyhow::Result<PathBuf> {
        path_or_own(self.campaign.as_deref(), "--campaign DIR", Paths::campaign)
    }

    fn ledger(&self) -> anyhow::Result<PathBuf> {
        path_or_own(self.ledger.as_deref(), "--ledger FILE", Paths::ledger)
    }

    /// Loads the campaign and opens its organizer's key.
    fn unlock(&self, passphrase_file: Option<&Path>) -> anyhow::Result<(Campaign, OrganizerKey)> {
        let folder = self.campaign()?;
        let campaign = Campaign::load(&folder)?;
        // Checked before the prompt: without a ledger a passphrase is of no use.
        Reader::open(&self.ledger()?)?;
        let key = campaign.open_key(&folder, &secret::passphrase(passphrase_file)?)?;
        Ok((campaign, key))
    }

    /// Opens every entry of the ledger. Entries that cannot be opened are counted on stderr.
    fn roll(&self, campaign: &Campaign, key: &OrganizerKey) -> anyhow::Result<Roll> {
        let reader = Reader::open(&self.ledger()?)?;
        let bar = progress("opening", reader.count()?);
        let opened = reader.open_verified(campaign, key, |done| {
            bar.set_position(done);
            true
        })?;
        bar.finish_and_clear();
        if let Some(first) = opened.unopened.first() {
            print_on_stderr(&format!(
                "{} entries could not be opened; the first is entry {} of station {}: {}",
                opened.unopened.len(),
                first.seq,
                first.station,
                first.reason
            ));
        }
        let waiting = opened.stations.iter().filter(|report| report.waits());
        let (stations, signatures) = waiting.fold((0, 0), |(stations, signatures), report| {
            (stations + 1, signatures + report.signatures)
        });
        if stations > 0 {
            let count = |number: u64, one: &str| match number {
                1 => format!("1 {one}"),
                _ => format!("{number} {one}s"),
            };
            print_on_stderr(&format!(
                "not taken in, and counted for nobody until then: {}, {}; `petition-kiosk ledger stations` lists what waits",
                count(stations, "station"),
                count(signatures, "signature")
            ));
        }
        let roll = Roll::new(opened);
        let held = roll.left_out().iter();
        let held = held.filter(|(_, exclusion)| *exclusion == Exclusion::Held);
        let held = held.count();
        if held > 0 {
            print_on_stderr(&format!(
                "{held} held, because the name does not look like a person's; `roll --all` or the office shows which, `decide` counts or rejects them"
            ));
        }
        Ok(roll)
    }
}

/// The options for the campaign, the ledger and the passphrase.
#[derive(Debug, Args)]
struct Opening {
    #[command(flatten)]
    place: Place,
    /// A file with the organizer's passphrase; without it the passphrase is asked for
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
}

impl Opening {
    /// Loads the campaign and opens every entry of the ledger. Entries that cannot be opened are
    /// counted on stderr.
    fn open(&self) -> anyhow::Result<(Campaign, Roll)> {
        let (campaign, key) = self.unlock()?;
        let roll = self.place.roll(&campaign, &key)?;
        Ok((campaign, roll))
    }

    /// Loads the campaign and opens its organizer's key.
    fn unlock(&self) -> anyhow::Result<(Campaign, OrganizerKey)> {
        self.place.unlock(self.passphrase_file.as_deref())
    }
}

/// Returns the path that was given with `option`, or else this station's own.
fn path_or_own(
    given: Option<&Path>,
    option: &str,
    own: fn(&Paths) -> PathBuf,
) -> anyhow::Result<PathBuf> {
    given
        .map(Path::to_owned)
        .or_else(|| Paths::of_this_machine().map(|paths| own(&paths)))
        .ok_or_else(|| {
            anyhow::anyhow!("your user has no home folder on this machine; add {option}")
        })
}

/// Parses the arguments and runs the subcommand.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    // The window says it on the screen of the staff.
    if cli.command.is_some() && !Timestamp::now().is_plausible() {
        print_on_stderr(&format!(
            "the clock of this machine shows {}, which cannot be right; set it, since sheets show the day of signing",
            Timestamp::now().moment_in_words()
        ));
    }
    let shares_work = cli.command.as_ref().is_some_and(Command::shares_work);
    let scarce = shares_work.then(resources::prepare).and_then(Result::err);
    if let Some(scarce) = scarce {
        print_on_stderr(&scarce.to_string());
        return ExitCode::FAILURE;
    }
    let done = match cli.command {
        None => kiosk::run(&cli.kiosk),
        Some(Command::Demo(arguments)) => demo::run(&arguments),
        Some(Command::Petition(command)) => petition::run(&command),
        Some(Command::Campaign(command)) => campaign::run(&command),
        Some(Command::Intake(arguments)) => intake::run(&arguments),
        Some(Command::Ledger(command)) => ledger::run(&command),
        Some(Command::Station(command)) => station::run(&command),
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
        #[cfg(feature = "scan")]
        Some(Command::DecodePicture(arguments)) => decode_picture::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // As in `petition-kiosk roll --json | head`: the reader has read enough.
        Err(error) if error.chain().any(is_broken_pipe) => ExitCode::SUCCESS,
        Err(error) if error.is::<Misused>() => {
            print_on_stderr(&error.to_string());
            ExitCode::from(2)
        }
        Err(error) => {
            print_on_stderr(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Wrong arguments that clap cannot recognize.
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

/// Prints one sentence on stderr, after the program's name. An error is ignored: if stderr is
/// closed, nobody reads it.
fn print_on_stderr(sentence: &str) {
    let _ = writeln!(io::stderr(), "petition-kiosk: {sentence}");
}

/// The error of a file that was named and cannot be read.
fn unreadable(file: &Path, error: io::Error) -> anyhow::Error {
    match Unfit::in_error(&error) {
        Some(reason) => anyhow::anyhow!("{} was not read: {reason}", file.display()),
        None => not_text(file, &error).unwrap_or_else(|| {
            anyhow::Error::new(error)
                .context(format!("{} cannot be read; check its path", file.display()))
        }),
    }
}

/// The error of a file that is there and has no text that can be read.
fn not_text(file: &Path, error: &io::Error) -> Option<anyhow::Error> {
    if error.kind() != io::ErrorKind::InvalidData {
        return None;
    }
    let reason = error.get_ref()?.downcast_ref::<NotText>();
    Some(match reason {
        Some(reason) => anyhow::anyhow!("{} was not read: {reason}", file.display()),
        None => anyhow::anyhow!(
            "{} was not read: it is not text in UTF-8; save it as plain text in UTF-8",
            file.display()
        ),
    })
}

/// Finds an event of the campaign by its name or code.
fn find_event<'a>(campaign: &'a Campaign, name: &str) -> anyhow::Result<&'a Event> {
    campaign.event(name).with_context(|| {
        format!("the campaign has no event \"{name}\"; its events are in campaign.toml")
    })
}

/// Finds a language of the petition by its tag.
fn find_language(campaign: &Campaign, tag: &str) -> anyhow::Result<Language> {
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

/// Runs `work` while a progress bar shows how far `job` is.
fn with_progress<T>(label: &'static str, total: usize, job: &Job, work: impl FnOnce() -> T) -> T {
    let bar = progress(label, total as u64);
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watch = || {
            while !ended.load(Ordering::Acquire) {
                bar.set_position(job.done() as u64);
                std::thread::park_timeout(Duration::from_millis(100));
            }
        };
        // Without a thread the work is done, and the bar stands still.
        let watcher = std::thread::Builder::new().spawn_scoped(scope, watch);
        let done = work();
        ended.store(true, Ordering::Release);
        if let Ok(watcher) = watcher {
            watcher.thread().unpark();
        }
        bar.finish_and_clear();
        done
    })
}

/// A progress bar if stderr is a terminal, else a hidden one.
fn progress(label: &'static str, total: u64) -> indicatif::ProgressBar {
    use std::io::IsTerminal as _;
    if !io::stderr().is_terminal() {
        return indicatif::ProgressBar::hidden();
    }
    let style = indicatif::ProgressStyle::with_template("{msg} {wide_bar} {pos} of {len}")
        .unwrap_or_else(|_| indicatif::ProgressStyle::default_bar());
    indicatif::ProgressBar::new(total)
        .with_style(style)
        .with_message(label)
}
