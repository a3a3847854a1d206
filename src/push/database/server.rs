//! The connection, which may go away at any moment: it is made again a bounded number of times, and
//! what was asked is asked once more. All that is asked may be asked twice.

use std::error::Error as _;
use std::path::Path;
use std::time::Duration;

use postgres::error::SqlState;
use postgres::{Client, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::Address;
use crate::push::tls::{self, TlsError};

/// Why the server did not do what was asked. Never with what was sent to it, and never with the
/// password.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    /// It was never reached.
    #[error(
        "the database at {host} cannot be reached ({why}); nothing was changed, look at the address and try again"
    )]
    Unreachable {
        /// Where.
        host: String,
        /// What the system said.
        why: String,
    },
    /// Its certificate is not believed.
    #[error(
        "the database at {host} offers no TLS with a certificate that can be trusted ({why}); nothing was sent, name its authority with --ca FILE"
    )]
    NotTrusted {
        /// Where.
        host: String,
        /// What rustls said.
        why: String,
    },
    /// It wants a password.
    #[error(
        "the database at {0} wants a password; give it by --password-file, PGPASSWORD or a terminal"
    )]
    NoPassword(String),
    /// It lets nobody of this name in.
    #[error("the database at {0} does not let this user in; look at user, password and database")]
    NotLetIn(String),
    /// It may not be done by this user.
    #[error(
        "this user may not do that in the database; let an administrator run what `petition-kiosk push postgres --print-schema` prints, and grant \
         what it says"
    )]
    NotAllowed,
    /// It went away, and did not come back.
    #[error(
        "the connection to the database at {0} was lost and did not come back; run the same again, it goes on from there"
    )]
    Lost(String),
    /// It said no.
    #[error(
        "the database refused it (SQLSTATE {0}); what was stored before is safe, run the same again when that is mended"
    )]
    Refused(String),
    /// What it answered is nothing that it was asked.
    #[error(
        "the database answered with something else than was asked; is it one of this program's?"
    )]
    Unexpected,
    /// TLS cannot be begun.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// How long is waited, and how often is tried.
#[derive(Debug, Clone, Copy)]
pub struct Pauses {
    /// Before the second try; doubled before each further one.
    pub first: Duration,
    /// At most.
    pub most: Duration,
    /// Tries in a row without anything done.
    pub tries: u32,
}

impl Default for Pauses {
    /// About forty seconds in all: a server that is started again is back by then.
    fn default() -> Self {
        Self {
            first: Duration::from_millis(100),
            most: Duration::from_secs(5),
            tries: 14,
        }
    }
}

/// A server, connected to when something is asked.
pub struct Server {
    address: Address,
    tls: Option<MakeRustlsConnect>,
    client: Option<Client>,
    pauses: Pauses,
    /// Whether it was ever reached: one that never was is most likely misspelled.
    was_reached: bool,
    reconnected: u64,
}

impl Server {
    /// A server at an address. Its certificate is judged by the authorities of `ca`, or by the
    /// system's.
    ///
    /// # Errors
    /// Where no certificate could be judged. Nothing is connected to yet.
    pub fn new(mut address: Address, ca: Option<&Path>, pauses: Pauses) -> Result<Self, TlsError> {
        if ca.is_some() {
            address.ask_for_tls();
        }
        let tls = if address.is_encrypted() {
            Some(MakeRustlsConnect::new(tls::client(ca)?))
        } else {
            None
        };
        let config = address.ready();
        config.application_name("petition-kiosk");
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(10));
        }
        config.keepalives_idle(Duration::from_secs(20));
        // A cable that was pulled says nothing: without this a push would wait for a quarter of an
        // hour.
        config.tcp_user_timeout(Duration::from_secs(30));
        Ok(Self {
            address,
            tls,
            client: None,
            pauses,
            was_reached: false,
            reconnected: 0,
        })
    }

    /// Connects, if it is not connected.
    ///
    /// # Errors
    /// Where it cannot be reached, or does not let this user in.
    pub fn connect(&mut self) -> Result<(), DatabaseError> {
        if self.client.is_none() {
            self.client = Some(self.new_client().map_err(|error| self.in_words(&error))?);
            self.was_reached = true;
        }
        Ok(())
    }

    /// The password that the server wanted.
    pub fn set_password(&mut self, password: &str) {
        self.address.set_password(password);
    }

    /// How often the connection was lost and made again.
    #[must_use]
    pub fn reconnected(&self) -> u64 {
        self.reconnected
    }

    fn new_client(&self) -> Result<Client, postgres::Error> {
        match &self.tls {
            Some(tls) => self.address.config.connect(tls.clone()),
            None => self.address.config.connect(NoTls),
        }
    }

    /// Asks for something that may be asked twice, on a connection that is made again where it was
    /// lost.
    pub(super) fn run<T>(
        &mut self,
        mut ask: impl FnMut(&mut Client) -> Result<T, postgres::Error>,
    ) -> Result<T, DatabaseError> {
        let mut tries = 0;
        loop {
            let answer = match &mut self.client {
                Some(client) => ask(client),
                None => self.new_client().and_then(|mut client| {
                    let answer = ask(&mut client);
                    self.reconnected += u64::from(self.was_reached);
                    self.was_reached = true;
                    self.client = Some(client);
                    answer
                }),
            };
            let error = match answer {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            if self
                .client
                .as_ref()
                .is_some_and(|client| client.is_closed() || is_lost(&error))
            {
                self.client = None;
            }
            tries += 1;
            if !self.was_reached || !passes(&error) {
                return Err(self.in_words(&error));
            }
            if tries >= self.pauses.tries {
                return Err(DatabaseError::Lost(self.address.hosts()));
            }
            std::thread::sleep(
                self.pauses
                    .most
                    .min(self.pauses.first * 2_u32.saturating_pow((tries - 1).min(16))),
            );
        }
    }

    /// Makes tables where one of them is missing.
    pub(super) fn make(&mut self, schema: &str, tables: &[&str]) -> Result<(), DatabaseError> {
        let wanted: Vec<String> = tables.iter().map(|&table| table.to_owned()).collect();
        // To ask first: "if not exists" wants the right to create even where there is nothing to
        // do.
        let sql = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'petition_kiosk' AND table_name = ANY($1)";
        self.run(|client| {
            let is_there = |client: &mut Client| -> Result<bool, postgres::Error> {
                let count: i64 = client.query_one(sql, &[&wanted])?.try_get(0)?;
                Ok(usize::try_from(count).is_ok_and(|count| count >= wanted.len()))
            };
            if is_there(client)? {
                return Ok(());
            }
            match client.batch_execute(schema) {
                // Two who make the same at the same moment: the slower one is told that it is
                // there.
                Err(error) if is_there_already(&error) => client.batch_execute(schema),
                other => other,
            }
        })
    }

    fn in_words(&self, error: &postgres::Error) -> DatabaseError {
        let host = self.address.hosts();
        if let Some(code) = error.code() {
            return match *code {
                SqlState::INVALID_PASSWORD
                | SqlState::INVALID_AUTHORIZATION_SPECIFICATION
                | SqlState::INVALID_CATALOG_NAME => DatabaseError::NotLetIn(host),
                SqlState::INSUFFICIENT_PRIVILEGE => DatabaseError::NotAllowed,
                // Not its message: that may quote what was sent.
                _ => DatabaseError::Refused(code.code().to_owned()),
            };
        }
        let why = error.source().map(ToString::to_string).unwrap_or_default();
        if why == "password missing" {
            return DatabaseError::NoPassword(host);
        }
        let is_tls = error.to_string().contains("TLS") || why.contains("TLS");
        match (self.was_reached, is_tls) {
            (_, true) => DatabaseError::NotTrusted { host, why },
            (false, false) => DatabaseError::Unreachable {
                host,
                why: if why.is_empty() {
                    error.to_string()
                } else {
                    why
                },
            },
            (true, false) if is_lost(error) => DatabaseError::Lost(host),
            (true, false) => DatabaseError::Unexpected,
        }
    }
}

/// Whether the connection is gone.
fn is_lost(error: &postgres::Error) -> bool {
    let by_the_server = |code: &SqlState| {
        [
            SqlState::ADMIN_SHUTDOWN,
            SqlState::CRASH_SHUTDOWN,
            SqlState::CANNOT_CONNECT_NOW,
            SqlState::TOO_MANY_CONNECTIONS,
        ]
        .contains(code)
            || code.code().starts_with("08")
    };
    match error.code() {
        Some(code) => by_the_server(code),
        None => {
            let by_the_system =
                |source: &(dyn std::error::Error + 'static)| source.is::<std::io::Error>();
            error.is_closed() || error.source().is_some_and(by_the_system)
        }
    }
}

/// Whether it may go well the next time.
fn passes(error: &postgres::Error) -> bool {
    let waits = |code: &SqlState| {
        [
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::T_R_DEADLOCK_DETECTED,
        ]
        .contains(code)
    };
    is_lost(error) || error.code().is_some_and(waits)
}

fn is_there_already(error: &postgres::Error) -> bool {
    let codes = [
        SqlState::UNIQUE_VIOLATION,
        SqlState::DUPLICATE_TABLE,
        SqlState::DUPLICATE_SCHEMA,
        SqlState::DUPLICATE_OBJECT,
    ];
    error.code().is_some_and(|code| codes.contains(code))
}
