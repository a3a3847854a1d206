//! The connection, which may be lost at any moment. It is made again a limited number of times and
//! the statement is repeated. Every statement here may run twice without harm.
//!
//! A batch that was lost is repeated with half of its entries. An attempt counts only while nothing
//! arrives: each batch that does begins a new count.

use std::cell::Cell;
use std::error::Error as _;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::Address;
use super::batch::BatchSize;
use super::bounded::{Silent, TooLong};
use super::client::Client;
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
    /// The server says nothing any more.
    #[error(
        "the database at {host} did not answer for {seconds} seconds, again and again; run the same command again, it goes on from there"
    )]
    Silent {
        /// The host of the server.
        host: String,
        /// The longest wait for one answer.
        seconds: u64,
    },
    /// The server sends more than this program ever asks for.
    #[error(
        "the database at {0} sends an answer of more than 32 MiB, which this program never asks for; nothing of it was taken, check the address"
    )]
    TooLong(String),
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
    /// The number of attempts for one statement or batch.
    pub attempts: u32,
    /// The longest wait for one answer.
    pub answer: Duration,
    /// No attempt begins so long after the first one for the same statement or batch.
    pub patience: Duration,
}

impl Default for RetryPolicy {
    /// About forty seconds in all, in which a restarted server comes back; about two minutes with
    /// a server that says nothing.
    fn default() -> Self {
        Self {
            first_pause: Duration::from_millis(100),
            longest_pause: Duration::from_secs(5),
            attempts: 14,
            answer: Duration::from_secs(30),
            patience: Duration::from_secs(90),
        }
    }
}

/// A server, which is connected to at the first statement.
pub struct Server {
    address: Address,
    tls: Option<MakeRustlsConnect>,
    client: Option<Client>,
    retry: RetryPolicy,
    runtime: Arc<Runtime>,
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
    /// Returns an error if there are no authorities to verify a certificate with, or the system
    /// has nothing left to make a connection with.
    pub fn new(
        mut address: Address,
        ca: Option<&Path>,
        retry: RetryPolicy,
    ) -> Result<Self, DatabaseError> {
        if ca.is_some() {
            address.prefer_tls();
        }
        let tls = if address.is_encrypted() {
            Some(MakeRustlsConnect::new(tls::client(ca)?))
        } else {
            None
        };
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| DatabaseError::Unreachable {
            host: address.hosts(),
            reason: error.to_string(),
        })?;
        let config = &mut address.config;
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
            runtime: Arc::new(runtime),
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

    fn new_client(&self) -> Result<Client, Error> {
        let (config, tls) = (&self.address.config, self.tls.as_ref());
        Client::connect(&self.runtime, config, tls, self.retry.answer)
    }

    /// Runs a statement that may run twice. The connection is made again if it was lost.
    pub(super) fn run<T>(
        &mut self,
        statement: impl FnMut(&mut Client) -> Result<T, Error>,
    ) -> Result<T, DatabaseError> {
        self.run_until_it_arrives(statement, |_| {})
    }

    /// Runs a statement about the first entries of what is left, as many as `size` says. It has
    /// less of them after each connection that was lost over it, far less after silence, and the
    /// next one has more.
    pub(super) fn run_batch<T>(
        &mut self,
        size: &mut BatchSize,
        mut statement: impl FnMut(&mut Client, BatchSize) -> Result<T, Error>,
    ) -> Result<T, DatabaseError> {
        let now = Cell::new(*size);
        let answer = self.run_until_it_arrives(
            |client| statement(client, now.get()),
            |error| {
                let mut smaller = now.get();
                if silence(error).is_some() {
                    // Each one takes half a minute, and the attempts end after a few of them.
                    smaller.shrink();
                } else {
                    smaller.halve();
                }
                now.set(smaller);
            },
        );
        *size = now.get();
        if answer.is_ok() {
            size.double();
        }
        answer
    }

    fn run_until_it_arrives<T>(
        &mut self,
        mut statement: impl FnMut(&mut Client) -> Result<T, Error>,
        lost: impl Fn(&Error),
    ) -> Result<T, DatabaseError> {
        let (begun, mut attempts) = (Instant::now(), 0);
        loop {
            let error = match self.attempt(&mut statement) {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            attempts += 1;
            if !self.was_reached || !is_temporary(&error) {
                return Err(self.classify(&error));
            }
            if attempts >= self.retry.attempts || begun.elapsed() >= self.retry.patience {
                return Err(self.classify(&error).or_lost(self.address.hosts()));
            }
            if is_lost(&error) {
                lost(&error);
            }
            let doublings = (attempts - 1).min(16);
            let pause = self.retry.first_pause * 2_u32.saturating_pow(doublings);
            std::thread::sleep(self.retry.longest_pause.min(pause));
        }
    }

    fn attempt<T>(
        &mut self,
        statement: &mut impl FnMut(&mut Client) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut client = match self.client.take() {
            Some(client) => client,
            None => {
                let client = self.new_client()?;
                self.reconnected += u64::from(self.was_reached);
                self.was_reached = true;
                client
            }
        };
        let answer = statement(&mut client);
        let is_usable = match &answer {
            Ok(_) => true,
            Err(error) => !client.is_closed() && !is_lost(error),
        };
        if is_usable {
            self.client = Some(client);
        }
        answer
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
            let tables_exist = |client: &mut Client| -> Result<bool, Error> {
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

    /// Runs SQL that makes tables stricter or adds to them, unless `is_done` says that it ran
    /// before. A server that refuses it (the tables are somebody else's, it is no PostgreSQL,
    /// another client does the same at this moment) is used as it is: nothing that is pulled
    /// depends on it.
    pub(super) fn improve_tables(
        &mut self,
        is_done: &str,
        improvement: &str,
    ) -> Result<(), DatabaseError> {
        // A long reader holds a lock that a change of a table waits for, and a push shall not.
        let sql = format!("SET LOCAL lock_timeout = '5s';\n{improvement}");
        self.run(|client| {
            let improve = |client: &mut Client| -> Result<(), Error> {
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

    fn classify(&self, error: &Error) -> DatabaseError {
        let host = self.address.hosts();
        if let Some(seconds) = silence(error).filter(|_| self.was_reached) {
            return DatabaseError::Silent { host, seconds };
        }
        if connection_error(error).and_then(inner::<TooLong>).is_some() {
            return DatabaseError::TooLong(host);
        }
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
        let is_tls = (error.to_string().contains("TLS") || reason.contains("TLS"))
            && !connection_error(error).is_some_and(is_broken_link);
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

impl DatabaseError {
    /// As it is said of a server that was given up.
    fn or_lost(self, host: String) -> Self {
        match self {
            silent @ Self::Silent { .. } => silent,
            _ => Self::Lost(host),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            client.close();
        }
    }
}

/// The error of the connection below, if that is what failed.
fn connection_error(error: &Error) -> Option<&io::Error> {
    error.source()?.downcast_ref()
}

/// The error of this program within an error of the connection.
fn inner<T: std::error::Error + 'static>(error: &io::Error) -> Option<&T> {
    error.get_ref()?.downcast_ref()
}

/// The seconds without an answer, if that is what failed.
fn silence(error: &Error) -> Option<u64> {
    let silent: &Silent = connection_error(error).and_then(inner)?;
    Some(silent.0)
}

/// Returns true if the link failed, and not the two at its ends.
fn is_broken_link(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, TimedOut, UnexpectedEof};
    let kinds = [
        BrokenPipe,
        ConnectionAborted,
        ConnectionReset,
        TimedOut,
        UnexpectedEof,
    ];
    kinds.contains(&error.kind())
}

/// Returns true if the connection is lost.
fn is_lost(error: &Error) -> bool {
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
        None => error.is_closed() || connection_error(error).is_some_and(is_no_lie),
    }
}

/// Returns true if a next connection may do better.
fn is_no_lie(error: &io::Error) -> bool {
    inner::<TooLong>(error).is_none()
}

/// Returns true if the same statement may succeed the next time.
fn is_temporary(error: &Error) -> bool {
    let is_conflict = |code: &SqlState| {
        [
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::T_R_DEADLOCK_DETECTED,
        ]
        .contains(code)
    };
    is_lost(error) || error.code().is_some_and(is_conflict)
}

fn already_exists(error: &Error) -> bool {
    let codes = [
        SqlState::UNIQUE_VIOLATION,
        SqlState::DUPLICATE_TABLE,
        SqlState::DUPLICATE_SCHEMA,
        SqlState::DUPLICATE_OBJECT,
    ];
    error.code().is_some_and(|code| codes.contains(code))
}

#[cfg(test)]
mod tests;
