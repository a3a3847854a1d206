//! `campaign new DIR`.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Subcommand};
use rand::Rng as _;
use zeroize::Zeroizing;

use super::secret;
use ledger::campaign::{Campaign, NewCampaign};
use petition::{BUNDLED, Petition};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a campaign's folder, and try its key out
    New(New),
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// A new folder
    folder: PathBuf,
    /// The petition, in TOML; the bundled one where none is named
    #[arg(long, value_name = "FILE")]
    petition: Option<PathBuf>,
    /// Where the petition stands online, for QR codes
    #[arg(long, value_name = "URL", default_value = "")]
    url: String,
    /// A place and day of tabling; may be given several times
    #[arg(long, value_name = "NAME")]
    event: Vec<String>,
    /// A file with the passphrase that opens signatures; a prompt where none is named
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
    /// A file with the staff's PIN, 4 to 12 digits; a new one is printed where none is named
    #[arg(long, value_name = "F")]
    pin_file: Option<PathBuf>,
    /// The public half (age1…) of a second key, kept elsewhere, that opens signatures too
    #[arg(long, value_name = "AGE1")]
    backup_recipient: Option<String>,
    /// The day by which the key will be destroyed, like 2027-06-30
    #[arg(long, value_name = "DAY")]
    retention: Option<jiff::civil::Date>,
    /// How many signatures a day are hoped for at a station: shown to volunteers, and to signers
    #[arg(long, value_name = "N")]
    goal: Option<u64>,
    /// Do not tell signers how many signed at their station today
    #[arg(long)]
    hide_count: bool,
}

pub(super) fn run(command: &Command) -> anyhow::Result<()> {
    let Command::New(new) = command;
    let source = match &new.petition {
        Some(file) => super::petition::read(file)?,
        None => BUNDLED.to_owned(),
    };
    let petition = Petition::from_toml(&source).map_err(|faults| {
        let first = faults.first().map(ToString::to_string).unwrap_or_default();
        anyhow::anyhow!("the petition cannot be signed yet ({first}); see all with `petition-kiosk petition check`")
    })?;
    let pin = match &new.pin_file {
        Some(file) => {
            let typed = std::fs::read_to_string(file).map(Zeroizing::new);
            typed
                .with_context(|| {
                    format!(
                        "the PIN file {} cannot be read; check its path",
                        file.display()
                    )
                })?
                .trim()
                .to_owned()
        }
        None => format!("{:06}", rand::rng().random_range(0..1_000_000)),
    };
    let campaign = Campaign::create(
        &new.folder,
        NewCampaign {
            petition,
            online: new.url.clone(),
            events: new.event.clone(),
            pin: pin.clone(),
            passphrase: secret::new_passphrase(new.passphrase_file.as_deref())?,
            backup: new.backup_recipient.clone(),
            retention: new.retention.map(|day| day.to_string()),
            goal: new.goal,
            show_count: !new.hide_count,
        },
    )?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{}: the campaign is ready; its key opened a test record.",
        new.folder.display()
    )?;
    for event in &campaign.events {
        writeln!(out, "Event: {} (source code {})", event.name, event.code)?;
    }
    if new.pin_file.is_none() {
        writeln!(out, "Staff PIN: {pin} (write it down; it is not stored)")?;
    }
    writeln!(
        out,
        "Copy the folder to every station without organizer.key, and keep two copies of that file elsewhere."
    )?;
    Ok(())
}
