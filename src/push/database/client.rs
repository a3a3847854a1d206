//! One connection to the server: statements that wait for their answer, each with an end in time
//! and in bytes ([`super::bounded`]).

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
#[cfg(unix)]
use tokio::net::UnixStream;
use tokio::runtime::Runtime;
#[cfg(unix)]
use tokio_postgres::config::Host;
use tokio_postgres::config::{Config, SslMode, SslNegotiation};
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, Row, Socket};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::bounded::{Bounded, Silent, Wire};

/// Asks the server to go on with TLS (PostgreSQL's documentation, "Message Formats": `SSLRequest`).
const TLS_REQUEST: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];
/// The longest time for a polite goodbye.
const GOODBYE: Duration = Duration::from_secs(1);

/// The half of a connection that sends and receives.
type Traffic = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// A connection that somebody waits for.
pub(super) struct Client {
    runtime: Arc<Runtime>,
    client: tokio_postgres::Client,
    /// None once it has ended.
    traffic: Option<Traffic>,
    asked: Arc<AtomicBool>,
}

impl Client {
    /// Connects with TLS, or without if there is none. `limit` is the longest wait for an answer,
    /// in the handshake and the login too.
    pub(super) fn connect(
        runtime: &Arc<Runtime>,
        config: &Config,
        tls: Option<&MakeRustlsConnect>,
        limit: Duration,
    ) -> Result<Self, Error> {
        let asked = Arc::new(AtomicBool::new(false));
        let connector = Connector {
            tls: tls.cloned(),
            // With `direct` in the URL the server expects TLS from the first byte.
            asks_for_tls: config.get_ssl_negotiation() == SslNegotiation::Postgres,
            name: String::new(),
            limit,
            asked: Arc::clone(&asked),
        };
        let (client, traffic) = runtime.block_on(connect(config, connector))?;
        Ok(Self {
            runtime: Arc::clone(runtime),
            client,
            traffic: Some(traffic),
            asked,
        })
    }

    /// Runs statements one after another.
    pub(super) fn run<T>(
        &mut self,
        statements: impl AsyncFnOnce(&tokio_postgres::Client) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.asked.store(true, Ordering::Relaxed);
        let traffic = &mut self.traffic;
        let mut statements = pin!(statements(&self.client));
        self.runtime.block_on(poll_fn(|context| {
            let end = traffic
                .as_mut()
                .map_or(Poll::Pending, |traffic| traffic.as_mut().poll(context));
            if let Poll::Ready(end) = end {
                *traffic = None;
                end?;
            }
            statements.as_mut().poll(context)
        }))
    }

    /// The rows of an answer.
    pub(super) fn query(
        &mut self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error> {
        self.run(async |client| client.query(sql, parameters).await)
    }

    /// The one row of an answer.
    pub(super) fn query_one(
        &mut self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Row, Error> {
        self.run(async |client| client.query_one(sql, parameters).await)
    }

    /// The number of rows that a statement changed.
    pub(super) fn execute(
        &mut self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<u64, Error> {
        self.run(async |client| client.execute(sql, parameters).await)
    }

    /// Runs several statements without parameters.
    pub(super) fn batch_execute(&mut self, sql: &str) -> Result<(), Error> {
        self.run(async |client| client.batch_execute(sql).await)
    }

    /// Returns true if nothing can be asked any more.
    pub(super) fn is_closed(&self) -> bool {
        self.traffic.is_none() || self.client.is_closed()
    }

    /// Says goodbye, so that the server does not note a lost connection.
    pub(super) fn close(self) {
        drop(self.client);
        if let Some(traffic) = self.traffic {
            let _ = self
                .runtime
                .block_on(async { tokio::time::timeout(GOODBYE, traffic).await });
        }
    }
}

/// Connects to the first server of the address that can be reached; sockets of this machine first.
async fn connect(
    config: &Config,
    connector: Connector,
) -> Result<(tokio_postgres::Client, Traffic), Error> {
    // The client would bring no connector to a server without TLS, and ask for TLS where nothing
    // bounds its wait. So the connector does both.
    let mut config = config.clone();
    config.ssl_mode(SslMode::Require);
    config.ssl_negotiation(SslNegotiation::Direct);
    #[cfg(unix)]
    if connector.tls.is_none() && config.get_hostaddrs().is_empty() {
        for (index, host) in config.get_hosts().iter().enumerate() {
            let Host::Unix(folder) = host else { continue };
            let ports = config.get_ports();
            let port = ports.get(index).or(ports.first()).copied().unwrap_or(5432);
            // If nobody listens there, the client below finds the same and says it.
            if let Ok(socket) = UnixStream::connect(folder.join(format!(".s.PGSQL.{port}"))).await {
                let connector = connector.clone();
                let (client, traffic) = config.connect_raw(socket, connector).await?;
                return Ok((client, Box::pin(traffic)));
            }
        }
    }
    // The client needs a name to bring the connector.
    if config.get_hosts().is_empty() {
        for address in config.get_hostaddrs().to_vec() {
            config.host(address.to_string());
        }
    }
    let (client, traffic) = config.connect(connector).await?;
    Ok((client, Box::pin(traffic)))
}

/// Makes a connection a bounded one, with TLS or without.
#[derive(Clone)]
struct Connector {
    tls: Option<MakeRustlsConnect>,
    asks_for_tls: bool,
    /// The server's name, which its certificate must have.
    name: String,
    limit: Duration,
    asked: Arc<AtomicBool>,
}

impl Connector {
    fn bounded(self, wire: Wire) -> Bounded {
        Bounded::new(wire, self.limit, self.asked)
    }

    async fn handshake(self, mut socket: Socket) -> io::Result<Bounded> {
        let Some(tls) = &self.tls else {
            return Ok(self.bounded(Wire::Plain(Box::new(socket))));
        };
        if self.asks_for_tls {
            socket.write_all(&TLS_REQUEST).await?;
            if socket.read_u8().await? != b'S' {
                return Err(io::Error::other("server does not support TLS"));
            }
        }
        let Ok(tls) = MakeTlsConnect::<Socket>::make_tls_connect(&mut tls.clone(), &self.name);
        let stream = tls.connect(socket).await?;
        Ok(self.bounded(Wire::Encrypted(Box::new(stream))))
    }
}

/// A handshake that may still go on.
type Handshake = Pin<Box<dyn Future<Output = io::Result<Bounded>> + Send>>;

impl MakeTlsConnect<Socket> for Connector {
    type Stream = Bounded;
    type TlsConnect = Self;
    type Error = io::Error;

    fn make_tls_connect(&mut self, name: &str) -> io::Result<Self> {
        let mut connector = self.clone();
        name.clone_into(&mut connector.name);
        Ok(connector)
    }
}

impl TlsConnect<Socket> for Connector {
    type Stream = Bounded;
    type Error = io::Error;
    type Future = Handshake;

    fn connect(self, socket: Socket) -> Handshake {
        let limit = self.limit;
        Box::pin(async move {
            tokio::time::timeout(limit, self.handshake(socket))
                .await
                .unwrap_or_else(|_| Err(Silent::after(limit)))
        })
    }
}

#[cfg(unix)]
impl TlsConnect<UnixStream> for Connector {
    type Stream = Bounded;
    type Error = io::Error;
    type Future = Handshake;

    fn connect(self, socket: UnixStream) -> Handshake {
        Box::pin(async move { Ok(self.bounded(Wire::Plain(Box::new(socket)))) })
    }
}
