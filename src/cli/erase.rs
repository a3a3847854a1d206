//! `erase`: destroys the key of a campaign, and certifies it. What was sealed to it can never be
//! opened again.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::{Place, secret};
use crate::erasure::{Elsewhere, Plan, unreached};
use petition::i18n::{Words, grouped};
use petition::time::{Timestamp, day_in_words};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    place: Place,
    /// A file with the organizer's passphrase, to try first whether the key is the campaign's; it
    /// is not needed to destroy it
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
    /// The certificate
    #[arg(short, long, value_name = "CERTIFICATE.pdf", value_parser = pdf)]
    output: PathBuf,
    /// Destroy the campaign's key files on sticks that are plugged in too; without it they are
    /// named and stay
    #[arg(long)]
    sticks: bool,
    /// The campaign's name, which says that it is meant; a prompt where none is given
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
        Err("a certificate is a .pdf".to_owned())
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (folder, ledger) = (arguments.place.campaign()?, arguments.place.ledger()?);
    let passphrase = arguments
        .passphrase_file
        .as_deref()
        .map(|file| secret::passphrase(Some(file)))
        .transpose()?;
    let certificate = std::path::absolute(&arguments.output)
        .context("the certificate's place cannot be found; name a whole path")?;
    let plan = Plan::new(
        &folder,
        &ledger,
        &Elsewhere::of_this_machine(),
        passphrase.as_ref(),
    )?;
    // A kiosk that runs on would collect for a key that is gone.
    let _held = ledger::lock(&ledger)?;
    let words = Words::for_staff(plan.campaign().petition.language());
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
        "{destroyed} key files destroyed; the certificate: {}",
        certificate.display()
    )?;
    Ok(())
}

/// What will die, and what cannot be reached.
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
        writeln!(out, "Key file, to be destroyed: {}", key.display())?;
    }
    for station in &plan.stations {
        let (signatures, entries) = (grouped(station.signatures), grouped(station.entries));
        writeln!(
            out,
            "Unreadable then: station {}, {signatures} signatures of {entries} entries, head {}",
            station.station, station.code
        )?;
    }
    for what in unreached(plan, sticks, words) {
        writeln!(out, "Not reached: {what}")?;
    }
    Ok(())
}

fn ask(name: &str) -> anyhow::Result<String> {
    anyhow::ensure!(
        io::stdin().is_terminal(),
        "nothing was destroyed; say that it is meant with --yes-erase \"{name}\""
    );
    write!(
        io::stderr(),
        "This cannot be undone. Type the campaign's name, {name}: "
    )?;
    let mut typed = String::new();
    io::stdin()
        .read_line(&mut typed)
        .context("nothing could be read from the terminal, and nothing was destroyed")?;
    Ok(typed)
}
