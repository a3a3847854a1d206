//! The subcommands `push postgres` and `pull postgres`.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::super::ledger::print_forks;
use super::super::{Misused, Place, print_on_stderr, progress, secret};
use crate::push::database::{
    self, Address, DatabaseError, FOR_ADMINISTRATORS, OPENED_FOR_ADMINISTRATORS, Pulled,
    RetryPolicy, Server,
};
use ledger::campaign::Campaign;
use ledger::{Ledger, LedgerError, Reader};

/// The environment variable for the whole URL.
const URL_VARIABLE: &str = crate::child::DATABASE;
/// The environment variable for the password, the same as in every PostgreSQL client.
const PASSWORD_VARIABLE: &str = crate::child::DATABASE_PASSWORD;

/// The options for the database.
#[derive(Debug, Args)]
struct DatabaseOptions {
    /// postgres://user@host/database, without a password, since other users of this machine can see
    /// arguments
    url: Option<String>,
    /// A file with the URL, which may contain the password; without it PETITION_KIOSK_DATABASE of
    /// the environment is used
    #[arg(long, value_name = "F", conflicts_with = "url")]
    url_file: Option<PathBuf>,
    /// A file with the password; without it PGPASSWORD of the environment is used, or the password
    /// is asked for if the server needs one
    #[arg(long, value_name = "F")]
    password_file: Option<PathBuf>,
    /// The certificate (PEM) of the authority that certifies the server [default: the system's
    /// authorities]
    #[arg(long, value_name = "F")]
    ca: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "TLS with a verified certificate is used unless the server is on this machine or the URL has sslmode=disable.\n\
    Running the command twice changes nothing, and a push that was cut off goes on the next time."
)]
pub(in crate::cli) struct Push {
    #[command(flatten)]
    database: DatabaseOptions,
    #[command(flatten)]
    place: Place,
    /// Push the signatures that count too, opened and UNENCRYPTED: everyone who can read that
    /// database can read them; needs the passphrase
    #[arg(long)]
    opened: bool,
    /// A file with the organizer's passphrase, for --opened; without it the passphrase is asked for
    #[arg(long, value_name = "F", requires = "opened")]
    passphrase_file: Option<PathBuf>,
    /// Print the SQL that creates the tables and roles, if the program is not allowed to create
    /// them; with --opened also those of opened signatures
    #[arg(long)]
    print_schema: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "The chain and the station's signature of every entry are checked, as in a turn-in. No passphrase is needed."
)]
pub(in crate::cli) struct Pull {
    #[command(flatten)]
    database: DatabaseOptions,
    /// The campaign's folder [default: this station's]
    #[arg(long, value_name = "DIR")]
    campaign: Option<PathBuf>,
    /// The ledger, made if it is missing [default: this station's]
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
}

pub(in crate::cli) fn push(arguments: &Push) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    if arguments.print_schema {
        write!(out, "{}", FOR_ADMINISTRATORS.join("\n"))?;
        if arguments.opened {
            write!(out, "\n{}", OPENED_FOR_ADMINISTRATORS.join("\n"))?;
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
        print_on_stderr(
            "this is a practice campaign, whose key is public: everyone who can read the database can open what is pushed",
        );
    }
    let key = if arguments.opened {
        anyhow::ensure!(
            address.is_encrypted() || address.is_local(),
            "opened signatures are not sent over a network without TLS, so nothing was pushed; remove sslmode=disable from the URL"
        );
        print_on_stderr(
            "with --opened, names, addresses and e-mails are in clear in that database, for everyone who can read it or its backups",
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
    writeln!(out, "{:>9} were there before", pushed.already_there)?;
    writeln!(
        out,
        "{:>9} of this ledger are in the database",
        pushed.stored + pushed.already_there
    )?;
    if let Some(key) = key {
        let roll = arguments.place.roll(&campaign, &key)?;
        let opened = database::push_opened(&reader, &roll, &campaign, &mut server)?;
        writeln!(out, "{:>9} opened signatures were stored", opened.stored)?;
        writeln!(out, "{:>9} were there before", opened.already_there)?;
        writeln!(
            out,
            "{:>9} had changed and were stored again",
            opened.changed
        )?;
        writeln!(
            out,
            "{:>9} do not count any more and were deleted there",
            opened.deleted
        )?;
    }
    print_reconnections(&server);
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
    let mut ledger = Ledger::open(&path, campaign.keys())?;
    let reader = Reader::open(&path)?;
    let bar = progress("pulling", 0);
    let pulled = database::pull(&mut ledger, &reader, campaign.id, &mut server, |done| {
        bar.set_position(done)
    })?;
    bar.finish_and_clear();
    let mut out = std::io::stdout().lock();
    let not_taken = print_pulled(&pulled, &mut out)?;
    print_forks(&ledger, &mut out)?;
    print_reconnections(&server);
    anyhow::ensure!(
        not_taken == 0,
        "{not_taken} entries of the database were not taken, all others were; ask the stations named above for a turn-in"
    );
    Ok(())
}

/// Prints the result for each station. Returns the number of entries that were not taken.
fn print_pulled(pulled: &Pulled, out: &mut impl std::io::Write) -> anyhow::Result<u64> {
    let mut not_taken = 0;
    for (station, report) in &pulled.stations {
        let imported = &report.imported;
        let forked = if imported.merged.forked > 0 {
            format!(", {} beside the chain", imported.merged.forked)
        } else {
            String::new()
        };
        let unknown_station = if report.is_new {
            ", a station that was not known here"
        } else {
            ""
        };
        writeln!(
            out,
            "station {station}: {} new{forked}{unknown_station}",
            imported.merged.new
        )?;
        for (count, reason) in [
            (
                imported.forged,
                "are not signed by their station or were changed",
            ),
            (imported.missing_parent, "follow entries that are not there"),
            (
                report.unreadable,
                "cannot be read by this version of the program",
            ),
        ] {
            if count > 0 {
                writeln!(
                    out,
                    "station {station}: {count} were not taken, they {reason}"
                )?;
            }
            not_taken += count;
        }
    }
    if pulled.stations.is_empty() {
        writeln!(out, "nothing new")?;
    }
    Ok(not_taken)
}

fn print_reconnections(server: &Server) {
    if server.reconnected() > 0 {
        print_on_stderr(&format!(
            "the connection was lost and made again {} times; nothing is missing because of it",
            server.reconnected()
        ));
    }
}

impl DatabaseOptions {
    /// Builds the server and its address, without connecting.
    fn server(&self) -> anyhow::Result<(Server, Address)> {
        let mut address = match (&self.url, &self.url_file) {
            (Some(url), _) => {
                let address = Address::parse(url).map_err(|error| Misused(error.to_string()))?;
                if address.has_password() {
                    let words = "a password in an argument can be seen by other users of this machine; remove it from the URL and use \
                                 --password-file, PGPASSWORD, the prompt or --url-file, and change it if others use this machine";
                    return Err(Misused(words.to_owned()).into());
                }
                address
            }
            (None, file) => {
                let url =
                    secret::read_without_prompt("database's URL", file.as_deref(), URL_VARIABLE)?;
                let missing = || {
                    Misused(format!(
                        "no database was named; give its URL or --url-file F, or set {URL_VARIABLE}"
                    ))
                };
                Address::parse(&url.ok_or_else(missing)?)?
            }
        };
        if let Some(password) = secret::read_without_prompt(
            "database's password",
            self.password_file.as_deref(),
            PASSWORD_VARIABLE,
        )? && (self.password_file.is_some() || !address.has_password())
        {
            address.set_password(&password);
        }
        Ok((
            Server::new(address.clone(), self.ca.as_deref(), RetryPolicy::default())?,
            address,
        ))
    }

    /// Connects, and asks for a password if the server needs one.
    fn connect(&self, server: &mut Server) -> anyhow::Result<()> {
        match server.connect() {
            Err(DatabaseError::PasswordNeeded(_)) if std::io::stdin().is_terminal() => {
                let typed = secret::read(
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
