//! The subcommands `campaign new | sign | change | export | join | check DIR`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::bounded::read_typed;
use super::secret;
use crate::output;
use crate::paths::Paths;
use ledger::StationId;
use ledger::campaign::{
    Campaign, Changes, Joining, KEY, NewCampaign, OrganizerKey, PETITION, StationName, Strength,
    has_key, mark_beside,
};
use petition::Petition;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a campaign's folder and test its key
    New(New),
    /// Sign the petition of a campaign's folder after it was edited, as a new version; stations
    /// take it when they join again
    Sign {
        /// The folder of the campaign, with organizer.key
        folder: PathBuf,
        /// A file with the organizer's passphrase; without it the passphrase is asked for
        #[arg(long, value_name = "F")]
        passphrase_file: Option<PathBuf>,
    },
    /// Change events, goal, retention or names of stations, and sign that as a new version;
    /// stations take it when they join again
    Change(Change),
    /// Write what stations need onto a stick, in a folder of its own, and read it back. The key is
    /// never written; a stick that has one is refused without --anyway
    Export {
        /// The folder of the campaign
        folder: PathBuf,
        /// The stick
        stick: PathBuf,
        /// Write onto a stick that has an organizer's key too
        #[arg(long)]
        anyway: bool,
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
    /// Taken from scripts of earlier versions, and not used: each station has a PIN of its own
    #[arg(long, value_name = "F", hide = true)]
    pin_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Change {
    /// The folder of the campaign, with organizer.key
    folder: PathBuf,
    /// Add an event; may be given several times
    #[arg(long, value_name = "NAME")]
    event: Vec<String>,
    /// Give an event another name; its code stays. May be given several times
    #[arg(long, value_name = "CODE=NAME", value_parser = pair)]
    rename_event: Vec<(String, String)>,
    /// Name a station, by its id as `ledger stations` prints it; an empty name takes the name away
    #[arg(long, value_name = "ID=NAME", value_parser = pair)]
    station: Vec<(String, String)>,
    /// The goal of a station, in signatures a day; 0 for none
    #[arg(long, value_name = "N")]
    goal: Option<u64>,
    /// Tell signers how many signed at their station today, or do not
    #[arg(long, value_name = "YES|NO", value_parser = yes_or_no)]
    count: Option<bool>,
    /// The day by which the key will be destroyed, no later than the one that signers were told
    #[arg(long, value_name = "DAY")]
    retention: Option<jiff::civil::Date>,
    /// A file with the organizer's passphrase; without it the passphrase is asked for
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
}

fn pair(typed: &str) -> Result<(String, String), String> {
    let (name, value) = typed
        .split_once('=')
        .ok_or("write it with = in between, like CODE=NAME")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn yes_or_no(typed: &str) -> Result<bool, String> {
    match typed {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("write yes or no".to_owned()),
    }
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::New(new) => make(new),
        Command::Check { folder } => check(folder),
        Command::Change(changed) => change(changed),
        Command::Export {
            folder,
            stick,
            anyway,
        } => export(folder, stick, *anyway),
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
    let source = super::petition::read(&path)?;
    if let Ok(petition) = Petition::from_toml_with(&source, &mark_beside(&path)) {
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
        "{}: version {} is signed. Write it onto the sticks again with `campaign export`; the six words are the same.",
        folder.display(),
        campaign.version
    )?;
    print_words(&campaign, &mut out)
}

/// Signs changes of a campaign with the organizer's key.
fn change(changed: &Change) -> anyhow::Result<()> {
    let stations = changed.station.iter().map(|(id, name)| {
        let id: uuid::Uuid = id.parse().with_context(|| {
            format!("{id:?} is not the id of a station; `ledger stations` prints them")
        })?;
        Ok(StationName {
            station: StationId::from(id),
            name: name.clone(),
        })
    });
    let changes = Changes {
        renamed: changed.rename_event.clone(),
        added: changed.event.clone(),
        goal: changed.goal,
        show_count: changed.count,
        retention: changed.retention.map(|day| day.to_string()),
        stations: stations.collect::<anyhow::Result<_>>()?,
    };
    anyhow::ensure!(
        !changes.is_empty(),
        "nothing is to be changed; `campaign change --help` lists what can be"
    );
    let passphrase = secret::passphrase(changed.passphrase_file.as_deref())?;
    let key = OrganizerKey::load(&changed.folder.join(KEY), &passphrase)?;
    let campaign = Campaign::change(&changed.folder, &key, &changes)?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{}: version {} is signed. Write it onto a stick again with `campaign export`, and join with it on each station.",
        changed.folder.display(),
        campaign.version
    )?;
    for event in &campaign.events {
        writeln!(out, "Event: {} (source code {})", event.name, event.code)?;
    }
    for StationName { station, name } in &campaign.stations {
        writeln!(out, "Station: {name} ({station})")?;
    }
    Ok(())
}

/// Writes what stations need onto a stick.
fn export(folder: &Path, stick: &Path, anyway: bool) -> anyhow::Result<()> {
    anyhow::ensure!(
        anyway || !has_key(stick),
        "an organizer's key is on {}, and whoever gets the stick gets the key; nothing was written, take another stick",
        stick.display()
    );
    let to = Campaign::write_onto(folder, stick)?;
    writeln!(
        std::io::stdout(),
        "{}: written and read back, without the key",
        to.display()
    )?;
    Ok(())
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
    if joining.brings_key() {
        writeln!(
            out,
            "Warning: an organizer's key is beside this campaign. It is not taken over; it belongs with the organizer alone."
        )?;
    }
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
            read_typed(typed)
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
    let petition = match &new.petition {
        Some(file) => {
            let source = super::petition::read(file)?;
            Petition::from_toml_with(&source, &mark_beside(file))
        }
        None => Petition::bundled(),
    };
    let petition = petition.map_err(|faults| {
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
    if new.pin_file.is_some() {
        super::print_on_stderr(
            "--pin-file was not read: each station chooses its own PIN when it joins",
        );
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
        "Write the folder onto a stick with `campaign export`, which leaves organizer.key out, and keep two copies of that file elsewhere."
    )?;
    Ok(())
}
