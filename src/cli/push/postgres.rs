//! `push postgres` and `pull postgres`.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::super::ledger::say_what_is_missing;
use super::super::{Misused, Place, progress, say_on_stderr, secret};
use crate::push::database::{
    self, Address, DatabaseError, OPENED_SCHEMA, Pauses, Pulled, SCHEMA, Server,
};
use ledger::campaign::Campaign;
use ledger::{Ledger, LedgerError, Reader};

/// The environment's name for the whole URL.
const URL_VARIABLE: &str = "PETITION_KIOSK_DATABASE";
/// The environment's name for the password, as every PostgreSQL client has it.
const PASSWORD_VARIABLE: &str = "PGPASSWORD";

/// Which database.
#[derive(Debug, Args)]
struct Where {
    /// postgres://user@host/database, without a password: other users of this machine see arguments
    url: Option<String>,
    /// A file with the URL, which may hold the password. Where neither is named, the environment's
    /// PETITION_KIOSK_DATABASE may hold it
    #[arg(long, value_name = "F", conflicts_with = "url")]
    url_file: Option<PathBuf>,
    /// A file with the password; else the environment's PGPASSWORD, or a prompt where the server
    /// wants one
    #[arg(long, value_name = "F")]
    password_file: Option<PathBuf>,
    /// The certificate (PEM) of the authority that certifies the server; the system's authorities
    /// where none is named
    #[arg(long, value_name = "F")]
    ca: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "TLS is asked for, with a certificate that is verified, unless the server is on this machine or the URL says sslmode=disable.\n\
    Running it twice changes nothing; what was cut off goes on the next time."
)]
pub(in crate::cli) struct Push {
    #[command(flatten)]
    database: Where,
    #[command(flatten)]
    place: Place,
    /// Push opened signatures too, those that count, IN CLEAR: whoever can read that database reads
    /// the list. Needs the passphrase
    #[arg(long)]
    opened: bool,
    /// A file with the organizer's passphrase, for --opened; a prompt where none is named
    #[arg(long, value_name = "F", requires = "opened")]
    passphrase_file: Option<PathBuf>,
    /// Print the statements that make the tables, for a database in which the program may not; with
    /// --opened those of opened signatures too
    #[arg(long)]
    print_schema: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Every entry is checked by its chain and its station's signature, as one of a turn-in is. No passphrase is needed."
)]
pub(in crate::cli) struct Pull {
    #[command(flatten)]
    database: Where,
    /// The campaign's folder
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The ledger; made where there is none
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
}

pub(in crate::cli) fn push(arguments: &Push) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    if arguments.print_schema {
        write!(out, "{SCHEMA}")?;
        if arguments.opened {
            write!(out, "\n{OPENED_SCHEMA}")?;
        }
        return Ok(());
    }
    let (mut server, address) = arguments.database.server()?;
    let campaign = Campaign::load(&arguments.place.campaign()?)?;
    let path = arguments.place.ledger()?;
    let reader = Reader::open(&path)?;
    if reader.campaign()? != campaign.id {
        return Err(LedgerError::OtherCampaign(path).into());
    }
    if campaign.practice {
        say_on_stderr(
            "this is practice, and its key is known to everyone: whoever can read the database can open what is pushed",
        );
    }
    let key = if arguments.opened {
        anyhow::ensure!(
            address.is_encrypted() || address.is_local(),
            "opened signatures are not sent over a network without TLS; take sslmode=disable out of the URL, nothing was pushed"
        );
        say_on_stderr(
            "with --opened, names, addresses and e-mails stand in that database in clear, for all who can read it or its backups",
        );
        Some(
            arguments
                .place
                .unlock(arguments.passphrase_file.as_deref())?
                .1,
        )
    } else {
        None
    };
    reader.verify_heads()?;
    arguments.database.connect(&mut server)?;
    let bar = progress("pushing", reader.count()?);
    let pushed = database::push(&reader, campaign.id, &mut server, |done| {
        bar.set_position(done)
    })?;
    bar.finish_and_clear();
    writeln!(out, "{:>9} sealed entries were stored", pushed.stored)?;
    writeln!(out, "{:>9} were there before", pushed.there)?;
    writeln!(
        out,
        "{:>9} of this ledger are in the database",
        pushed.stored + pushed.there
    )?;
    if let Some(key) = key {
        let roll = arguments.place.roll(&campaign, &key)?;
        let opened = database::push_opened(&reader, &roll, campaign.id, &mut server)?;
        writeln!(out, "{:>9} opened signatures were stored", opened.stored)?;
        writeln!(out, "{:>9} were there before", opened.there)?;
        writeln!(
            out,
            "{:>9} were not there as they are now, and were stored anew",
            opened.changed
        )?;
        writeln!(
            out,
            "{:>9} do not count any more, and were deleted there",
            opened.deleted
        )?;
    }
    say_reconnected(&server);
    Ok(())
}

pub(in crate::cli) fn pull(arguments: &Pull) -> anyhow::Result<()> {
    let (mut server, _) = arguments.database.server()?;
    let place = Place {
        campaign: arguments.campaign.clone(),
        ledger: arguments.ledger.clone(),
    };
    let campaign = Campaign::load(&place.campaign()?)?;
    let path = place.ledger()?;
    arguments.database.connect(&mut server)?;
    let mut ledger = Ledger::open(&path, campaign.id)?;
    let reader = Reader::open(&path)?;
    let bar = progress("pulling", 0);
    let pulled = database::pull(&mut ledger, &reader, campaign.id, &mut server, |done| {
        bar.set_position(done)
    })?;
    bar.finish_and_clear();
    let mut out = std::io::stdout().lock();
    let left = say_pulled(&pulled, &mut out)?;
    say_what_is_missing(&ledger, &mut out)?;
    say_reconnected(&server);
    anyhow::ensure!(
        left == 0,
        "{left} entries of the database were not taken, all others were; the lines above say of which stations, ask there for a turn-in"
    );
    Ok(())
}

/// Says what came of each station; answers with how many entries were not taken.
fn say_pulled(pulled: &Pulled, out: &mut impl std::io::Write) -> anyhow::Result<u64> {
    let mut left = 0;
    for (station, report) in &pulled.stations {
        let taken = &report.taken;
        let parted = if taken.merged.forked > 0 {
            format!(", {} of a chain that parted", taken.merged.forked)
        } else {
            String::new()
        };
        let stranger = if report.is_new {
            ", a station that was not known here"
        } else {
            ""
        };
        writeln!(
            out,
            "station {station}: {} new{parted}{stranger}",
            taken.merged.new
        )?;
        for (count, why) in [
            (
                taken.forged,
                "are not signed by their station or were changed",
            ),
            (taken.missing_parent, "stand on entries that are not there"),
            (
                report.unknown,
                "cannot be read by this version of the program",
            ),
        ] {
            if count > 0 {
                writeln!(out, "station {station}: {count} were not taken, they {why}")?;
            }
            left += count;
        }
    }
    if pulled.stations.is_empty() {
        writeln!(out, "nothing new")?;
    }
    Ok(left)
}

fn say_reconnected(server: &Server) {
    if server.reconnected() > 0 {
        say_on_stderr(&format!(
            "the connection was lost and made again {} times; nothing is missing for it",
            server.reconnected()
        ));
    }
}

impl Where {
    /// The server, not connected to yet, and its address.
    fn server(&self) -> anyhow::Result<(Server, Address)> {
        let mut address = match (&self.url, &self.url_file) {
            (Some(url), _) => {
                let address = Address::parse(url).map_err(|bad| Misused(bad.to_string()))?;
                if address.has_password() {
                    let words = "a password in an argument is seen by other users of this machine: leave it out of the URL and give it by \
                                 --password-file, PGPASSWORD or the prompt, or the whole URL by --url-file; change it if others use this machine";
                    return Err(Misused(words.to_owned()).into());
                }
                address
            }
            (None, file) => {
                let url =
                    secret::other_without_asking("database's URL", file.as_deref(), URL_VARIABLE)?;
                let missing = || {
                    Misused(format!(
                        "no database was named; give its URL, --url-file F, or set {URL_VARIABLE}"
                    ))
                };
                Address::parse(&url.ok_or_else(missing)?)?
            }
        };
        if let Some(password) = secret::other_without_asking(
            "database's password",
            self.password_file.as_deref(),
            PASSWORD_VARIABLE,
        )? && (self.password_file.is_some() || !address.has_password())
        {
            address.set_password(&password);
        }
        Ok((
            Server::new(address.clone(), self.ca.as_deref(), Pauses::default())?,
            address,
        ))
    }

    /// Connects, and asks for a password where one is wanted.
    fn connect(&self, server: &mut Server) -> anyhow::Result<()> {
        match server.connect() {
            Err(DatabaseError::NoPassword(_)) if std::io::stdin().is_terminal() => {
                let typed = secret::other(
                    "database's password",
                    None,
                    PASSWORD_VARIABLE,
                    "--password-file",
                )?;
                server.set_password(&typed);
                server.connect().context("the database was not reached")
            }
            other => Ok(other?),
        }
    }
}
