//! The subcommand `erase`, which destroys the key of a campaign and writes a certificate. Entries
//! that were sealed to the key can never be opened again.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::bounded::read_typed;
use super::{Place, secret};
use crate::erasure::{Elsewhere, Plan, unreached};
use petition::i18n::{Words, grouped};
use petition::time::{Timestamp, day_in_words};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    place: Place,
    /// A file with the organizer's passphrase, to check first that the key is the campaign's;
    /// destroying the key does not need it
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
    /// The certificate to write
    #[arg(short, long, value_name = "CERTIFICATE.pdf", value_parser = pdf)]
    output: PathBuf,
    /// Destroy the campaign's key files on plugged-in sticks too; without it they are listed and
    /// stay
    #[arg(long)]
    sticks: bool,
    /// The campaign's name, as a confirmation; without it the name is asked for
    #[arg(long, value_name = "NAME")]
    yes_erase: Option<String>,
}

fn pdf(typed: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(typed);
    let is_pdf = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    if is_pdf {
        Ok(path)
    } else {
        Err("a certificate is a PDF; end the name of the file with .pdf".to_owned())
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (folder, ledger) = (arguments.place.campaign()?, arguments.place.ledger()?);
    let passphrase = arguments
        .passphrase_file
        .as_deref()
        .map(|file| secret::passphrase(Some(file)))
        .transpose()?;
    let certificate = std::path::absolute(&arguments.output).context(
        "the certificate's folder cannot be found; give an absolute path, nothing was destroyed",
    )?;
    let plan = Plan::new(
        &folder,
        &ledger,
        &Elsewhere::of_this_machine(),
        passphrase.as_ref(),
    )?;
    // A kiosk that kept running would collect signatures for a key that is gone.
    let _lock = ledger::lock(&ledger)?;
    let words = Words::new(plan.campaign().petition.language());
    show(&plan, arguments.sticks, &words)?;
    let name = plan.campaign().name();
    let typed = match &arguments.yes_erase {
        Some(name) => name.clone(),
        None => ask(&name)?,
    };
    let destroyed = plan
        .begin(
            &typed,
            arguments.sticks,
            &certificate,
            Timestamp::now(),
            words,
        )?
        .finish()?;
    writeln!(
        io::stdout(),
        "{destroyed} key files were destroyed; the certificate is {}",
        certificate.display()
    )?;
    Ok(())
}

/// Prints the files that will be destroyed, and the copies that cannot be reached.
fn show(plan: &Plan, sticks: bool, words: &Words) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    let campaign = plan.campaign();
    writeln!(
        out,
        "Campaign: {}",
        campaign.petition.text(campaign.petition.language()).title
    )?;
    if let Some(day) = &campaign.retention {
        writeln!(out, "The key is to be destroyed by {}.", day_in_words(day))?;
    }
    for key in plan
        .keys
        .iter()
        .chain(plan.on_sticks.iter().filter(|_| sticks))
    {
        writeln!(out, "To be destroyed: key file {}", key.display())?;
    }
    for station in &plan.stations {
        let (signatures, entries) = (grouped(station.signatures), grouped(station.entries));
        writeln!(
            out,
            "Unreadable afterwards: station {}, {signatures} signatures in {entries} entries, head {}",
            station.station, station.code
        )?;
    }
    for sentence in unreached(plan, sticks, words) {
        writeln!(out, "Not reached: {sentence}")?;
    }
    Ok(())
}

fn ask(name: &str) -> anyhow::Result<String> {
    anyhow::ensure!(
        io::stdin().is_terminal(),
        "nothing was destroyed; confirm it with --yes-erase \"{name}\""
    );
    write!(
        io::stderr(),
        "This cannot be undone. Type the campaign's name, {name}: "
    )?;
    let mut typed = String::new();
    read_typed(&mut typed).context("the terminal could not be read; nothing was destroyed")?;
    Ok(typed)
}
