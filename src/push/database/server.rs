//! The connection, which may be lost at any moment. It is made again a limited number of times and
//! the statement is repeated. Every statement here may run twice without harm.

use std::error::Error as _;
use std::path::Path;
use std::time::Duration;

use postgres::error::SqlState;
use postgres::{Client, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::Address;
use crate::push::tls::{self, TlsError};

/// The reason why the server did not do what was asked. It never contains the password or anything
/// that was sent.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    /// The server cannot be reached.
    #[error(
        "the database at {host} cannot be reached ({reason}); nothing was changed, check the address and try again"
    )]
    Unreachable {
        /// The host of the server.
        host: String,
        /// The error of the system, in words.
        reason: String,
    },
    /// The certificate of the server is not trusted.
    #[error(
        "the database at {host} offers no TLS with a certificate that can be trusted ({reason}); nothing was sent, name its authority with --ca FILE"
    )]
    NotTrusted {
        /// The host of the server.
        host: String,
        /// The error of rustls, in words.
        reason: String,
    },
    /// The server needs a password.
    #[error(
        "the database at {0} wants a password; give it by --password-file, PGPASSWORD or a terminal"
    )]
    PasswordNeeded(String),
    /// The server does not accept the user.
    #[error(
        "the database at {0} does not let this user in; check the user, the password and the database"
    )]
    LoginRefused(String),
    /// The user lacks a privilege.
    #[error(
        "this user lacks a privilege in the database; ask an administrator to run the SQL that \
         `petition-kiosk push postgres --print-schema` prints, with its grants"
    )]
    MissingPrivilege,
    /// The connection was lost and could not be made again.
    #[error(
        "the connection to the database at {0} was lost and could not be made again; run the same command again, it goes on from there"
    )]
    Lost(String),
    /// The server refused a statement.
    #[error(
        "the database refused a statement (SQLSTATE {0}); what was stored before is safe, run the same command again once that is fixed"
    )]
    Refused(String),
    /// The answer has another form than expected.
    #[error(
        "the database gave an unexpected answer; check that its tables were made by this program"
    )]
    Unexpected,
    /// TLS could not be set up.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// The pauses and the number of attempts after a lost connection.
#[derive(Debug, Clone, Copy)]
pub struct RetryPolicy {
    /// The pause before the second attempt; it doubles before each further one.
    pub first_pause: Duration,
    /// The longest pause between two attempts.
    pub longest_pause: Duration,
    /// The number of attempts for one statement.
    pub attempts: u32,
}

impl Default for RetryPolicy {
    /// About forty seconds in all, in which a restarted server comes back.
    fn default() -> Self {
        Self {
            first_pause: Duration::from_millis(100),
            longest_pause: Duration::from_secs(5),
            attempts: 14,
        }
    }
}

/// A server, which is connected to at the first statement.
pub struct Server {
    address: Address,
    tls: Option<MakeRustlsConnect>,
    client: Option<Client>,
    retry: RetryPolicy,
    /// True once the server was reached. The address of a server that never was is most likely
    /// wrong.
    was_reached: bool,
    reconnected: u64,
}

impl Server {
    /// A server at an address, not connected yet. Its certificate is verified with the authorities
    /// of `ca`, or with the system's.
    ///
    /// # Errors
    /// Returns an error if there are no authorities to verify a certificate with.
    pub fn new(
        mut address: Address,
        ca: Option<&Path>,
        retry: RetryPolicy,
    ) -> Result<Self, TlsError> {
        if ca.is_some() {
            address.prefer_tls();
        }
        let tls = if address.is_encrypted() {
            Some(MakeRustlsConnect::new(tls::client(ca)?))
        } else {
            None
        };
        let config = address.client_config();
        config.application_name("petition-kiosk");
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(10));
        }
        config.keepalives_idle(Duration::from_secs(20));
        // A pulled cable gives no sign. Without this a push would wait for a quarter of an hour.
        config.tcp_user_timeout(Duration::from_secs(30));
        Ok(Self {
            address,
            tls,
            client: None,
            retry,
            was_reached: false,
            reconnected: 0,
        })
    }

    /// Connects, unless it is connected.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached or does not accept the user.
    pub fn connect(&mut self) -> Result<(), DatabaseError> {
        if self.client.is_none() {
            self.client = Some(self.new_client().map_err(|error| self.classify(&error))?);
            self.was_reached = true;
        }
        Ok(())
    }

    /// Sets the password that the server asked for.
    pub fn set_password(&mut self, password: &str) {
        self.address.set_password(password);
    }

    /// The number of times that the connection was lost and made again.
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

    /// Runs a statement that may run twice. The connection is made again if it was lost.
    pub(super) fn run<T>(
        &mut self,
        mut statement: impl FnMut(&mut Client) -> Result<T, postgres::Error>,
    ) -> Result<T, DatabaseError> {
        let mut attempts = 0;
        loop {
            let answer = match &mut self.client {
                Some(client) => statement(client),
                None => self.new_client().and_then(|mut client| {
                    let answer = statement(&mut client);
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
            attempts += 1;
            if !self.was_reached || !is_temporary(&error) {
                return Err(self.classify(&error));
            }
            if attempts >= self.retry.attempts {
                return Err(DatabaseError::Lost(self.address.hosts()));
            }
            let doublings = (attempts - 1).min(16);
            let pause = self.retry.first_pause * 2_u32.saturating_pow(doublings);
            std::thread::sleep(self.retry.longest_pause.min(pause));
        }
    }

    /// Creates the tables if one of them is missing.
    pub(super) fn create_tables(
        &mut self,
        schema: &str,
        tables: &[&str],
    ) -> Result<(), DatabaseError> {
        let wanted: Vec<String> = tables.iter().map(|&table| table.to_owned()).collect();
        // Asked first, because "if not exists" needs the privilege to create even if there is
        // nothing to create.
        let sql = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'petition_kiosk' AND table_name = ANY($1)";
        self.run(|client| {
            let tables_exist = |client: &mut Client| -> Result<bool, postgres::Error> {
                let count: i64 = client.query_one(sql, &[&wanted])?.try_get(0)?;
                Ok(usize::try_from(count).is_ok_and(|count| count >= wanted.len()))
            };
            if tables_exist(client)? {
                return Ok(());
            }
            match client.batch_execute(schema) {
                // If two clients create the tables at the same moment, the slower one fails with
                // "already exists".
                Err(error) if already_exists(&error) => client.batch_execute(schema),
                other => other,
            }
        })
    }

    /// Runs SQL that makes tables stricter or adds to them, unless `is_done` says that it ran before.
    /// A server that refuses it (the tables are somebody else's, it is no PostgreSQL, another client
    /// does the same at this moment) is used as it is: nothing that is pulled depends on it.
    pub(super) fn improve_tables(
        &mut self,
        is_done: &str,
        improvement: &str,
    ) -> Result<(), DatabaseError> {
        // A long reader holds a lock that a change of a table waits for, and a push shall not.
        let sql = format!("SET LOCAL lock_timeout = '5s';\n{improvement}");
        self.run(|client| {
            let improve = |client: &mut Client| -> Result<(), postgres::Error> {
                if client.query_one(is_done, &[])?.try_get(0)? {
                    return Ok(());
                }
                client.batch_execute(&sql)
            };
            match improve(client) {
                Err(error) if error.code().is_some() && !is_lost(&error) => Ok(()),
                other => other,
            }
        })
    }

    fn classify(&self, error: &postgres::Error) -> DatabaseError {
        let host = self.address.hosts();
        if let Some(code) = error.code() {
            return match *code {
                SqlState::INVALID_PASSWORD
                | SqlState::INVALID_AUTHORIZATION_SPECIFICATION
                | SqlState::INVALID_CATALOG_NAME => DatabaseError::LoginRefused(host),
                SqlState::INSUFFICIENT_PRIVILEGE => DatabaseError::MissingPrivilege,
                // The message is left out, because it may quote what was sent.
                _ => DatabaseError::Refused(code.code().to_owned()),
            };
        }
        let reason = error.source().map(ToString::to_string).unwrap_or_default();
        if reason == "password missing" {
            return DatabaseError::PasswordNeeded(host);
        }
        let is_tls = error.to_string().contains("TLS") || reason.contains("TLS");
        match (self.was_reached, is_tls) {
            (_, true) => DatabaseError::NotTrusted { host, reason },
            (false, false) => DatabaseError::Unreachable {
                host,
                reason: if reason.is_empty() {
                    error.to_string()
                } else {
                    reason
                },
            },
            (true, false) if is_lost(error) => DatabaseError::Lost(host),
            (true, false) => DatabaseError::Unexpected,
        }
    }
}

/// Returns true if the connection is lost.
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

/// Returns true if the same statement may succeed the next time.
fn is_temporary(error: &postgres::Error) -> bool {
    let is_conflict = |code: &SqlState| {
        [
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::T_R_DEADLOCK_DETECTED,
        ]
        .contains(code)
    };
    is_lost(error) || error.code().is_some_and(is_conflict)
}

fn already_exists(error: &postgres::Error) -> bool {
    let codes = [
        SqlState::UNIQUE_VIOLATION,
        SqlState::DUPLICATE_TABLE,
        SqlState::DUPLICATE_SCHEMA,
        SqlState::DUPLICATE_OBJECT,
    ];
    error.code().is_some_and(|code| codes.contains(code))
}
