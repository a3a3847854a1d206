//! The subcommands `campaign new | sign | join | check DIR`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::secret;
use crate::output;
use crate::paths::Paths;
use ledger::campaign::{Campaign, Joining, KEY, NewCampaign, OrganizerKey, PETITION, Strength};
use petition::{BUNDLED, Petition};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a campaign's folder and test its key
    New(New),
    /// Sign the petition of a campaign's folder after it was edited, as a new version; stations take
    /// it when they join again
    Sign {
        /// The folder of the campaign, with organizer.key
        folder: PathBuf,
        /// A file with the organizer's passphrase; without it the passphrase is asked for
        #[arg(long, value_name = "F")]
        passphrase_file: Option<PathBuf>,
    },
    /// Join a campaign on this machine, as "Join a drive" does: asks for two of its six words, and
    /// copies what a station needs. A station that has joined takes a newer version without them
    Join {
        /// The folder of the campaign, such as on a stick
        folder: PathBuf,
        /// The folder to copy it into [default: this station's]
        #[arg(long, value_name = "DIR")]
        into: Option<PathBuf>,
    },
    /// Check a campaign's folder: the organizer's signature, the petition, the keys; prints the six
    /// words by which people compare it
    Check {
        /// The folder of the campaign
        folder: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// The folder to make
    folder: PathBuf,
    /// The petition, in TOML [default: the bundled one]
    #[arg(long, value_name = "FILE")]
    petition: Option<PathBuf>,
    /// The address of the online petition, for QR codes
    #[arg(long, value_name = "URL", default_value = "")]
    url: String,
    /// An event, such as a place and a day; may be given several times
    #[arg(long, value_name = "NAME")]
    event: Vec<String>,
    /// A file with the passphrase that opens signatures; without it the passphrase is asked for
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
    /// The public part (age1…) of a second key, kept elsewhere, that can open signatures too
    #[arg(long, value_name = "AGE1")]
    backup_recipient: Option<String>,
    /// The day by which the key will be destroyed, like 2027-06-30
    #[arg(long, value_name = "DAY")]
    retention: Option<jiff::civil::Date>,
    /// The goal of a station, in signatures a day; volunteers and signers see it
    #[arg(long, value_name = "N")]
    goal: Option<u64>,
    /// Do not tell signers how many signed at their station today
    #[arg(long)]
    hide_count: bool,
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::New(new) => make(new),
        Command::Check { folder } => check(folder),
        Command::Join { folder, into } => join(folder, into.clone()),
        Command::Sign {
            folder,
            passphrase_file,
        } => sign(folder, passphrase_file.as_deref()),
    }
}

/// Signs an edited petition with the organizer's key.
fn sign(folder: &Path, passphrase_file: Option<&Path>) -> anyhow::Result<()> {
    let passphrase = secret::passphrase(passphrase_file)?;
    let key = OrganizerKey::load(&folder.join(KEY), &passphrase)?;
    let path = folder.join(PETITION);
    // Its faults are named when it is signed.
    if let Ok(petition) = Petition::from_toml(&super::petition::read(&path)?) {
        output::check_fit(&petition, "").map_err(|error| {
            anyhow::anyhow!(
                "{} cannot be signed on paper: {error}; the campaign was not changed",
                path.display()
            )
        })?;
    }
    let campaign = Campaign::sign_petition(folder, &key)?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{}: version {} is signed. Copy campaign.toml and petition.toml to every stick; the six words are the same.",
        folder.display(),
        campaign.version
    )?;
    print_words(&campaign, &mut out)
}

/// Checks a campaign's folder and prints what a person compares.
fn check(folder: &Path) -> anyhow::Result<()> {
    let campaign = Campaign::load(folder)?;
    let mut out = std::io::stdout().lock();
    if campaign.practice {
        writeln!(
            out,
            "This is the practice campaign: everyone has its key, and nothing of it counts."
        )?;
    }
    print_words(&campaign, &mut out)?;
    print_drive(&campaign, &mut out)?;
    writeln!(
        out,
        "Version {}, signed by its organizer; the petition is the one that was signed.",
        campaign.version
    )?;
    campaign.recipients()?;
    Ok(())
}

/// Joins a campaign. Nothing is written before two of its words were typed.
fn join(folder: &Path, into: Option<PathBuf>) -> anyhow::Result<()> {
    let into = match into {
        Some(into) => into,
        None => Paths::of_this_machine()
            .context("this machine has no home folder; name a folder with --into")?
            .campaign(),
    };
    let joining = Joining::read(folder, &into)?;
    let mut out = std::io::stdout().lock();
    print_drive(joining.campaign(), &mut out)?;
    let mut typed = [const { String::new() }; 2];
    if let Some(numbers) = joining.asked() {
        writeln!(
            out,
            "Ask the organizer for two of the six words of this drive, in person or by telephone."
        )?;
        for (number, typed) in numbers.into_iter().zip(&mut typed) {
            write!(out, "Word {number}: ")?;
            out.flush()?;
            std::io::stdin()
                .read_line(typed)
                .context("the words could not be read from the terminal; nothing was written")?;
        }
    }
    let campaign = joining.join([&typed[0], &typed[1]])?;
    writeln!(
        out,
        "Version {} was joined into {}. The kiosk asks for a PIN of this station when it starts first.",
        campaign.version,
        into.display()
    )?;
    Ok(())
}

/// Prints the petition, and every key that can read what is signed.
fn print_drive(campaign: &Campaign, out: &mut impl std::io::Write) -> anyhow::Result<()> {
    let title = &campaign.petition.text(campaign.petition.language()).title;
    writeln!(out, "Petition: {title}")?;
    if let Some(organizer) = &campaign.petition.organizer {
        writeln!(out, "Organizer: {}, {}", organizer.name, organizer.contact)?;
    }
    if !campaign.petition.online.is_empty() {
        writeln!(out, "Online: {}", campaign.petition.online)?;
    }
    writeln!(out, "Signatures are sealed to {}", campaign.recipient())?;
    if let Some(backup) = campaign.backup_recipient() {
        writeln!(out, "                     and {backup}")?;
    }
    Ok(())
}

/// Prints the six words of a campaign.
fn print_words(campaign: &Campaign, out: &mut impl std::io::Write) -> anyhow::Result<()> {
    writeln!(out, "Words: {}", campaign.fingerprint())?;
    Ok(())
}

fn make(new: &New) -> anyhow::Result<()> {
    let source = match &new.petition {
        Some(file) => super::petition::read(file)?,
        None => BUNDLED.to_owned(),
    };
    let petition = Petition::from_toml(&source).map_err(|faults| {
        let first = faults.first().map(ToString::to_string).unwrap_or_default();
        anyhow::anyhow!("the petition cannot be signed yet ({first}); nothing was made, `petition-kiosk petition check` lists all faults")
    })?;
    output::check_fit(&petition, &new.url).map_err(|error| {
        anyhow::anyhow!("the petition cannot be signed on paper: {error}; nothing was made")
    })?;
    let passphrase = secret::new_passphrase(new.passphrase_file.as_deref())?;
    let strength = passphrase.strength();
    let campaign = Campaign::create(
        &new.folder,
        NewCampaign {
            petition,
            online: new.url.clone(),
            events: new.event.clone(),
            passphrase,
            backup: new.backup_recipient.clone(),
            retention: new.retention.map(|day| day.to_string()),
            goal: new.goal,
            show_count: !new.hide_count,
        },
    )?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{}: the campaign is ready; its key opened a test entry.",
        new.folder.display()
    )?;
    if strength == Strength::Fair {
        writeln!(
            out,
            "The passphrase is hard to guess; six random words would be harder."
        )?;
    }
    print_words(&campaign, &mut out)?;
    writeln!(
        out,
        "Write the six words down: every station shows them, and they change if anybody changes a key."
    )?;
    for event in &campaign.events {
        writeln!(out, "Event: {} (source code {})", event.name, event.code)?;
    }
    writeln!(
        out,
        "Copy the folder to every station without organizer.key, and keep two copies of that file elsewhere."
    )?;
    Ok(())
}
