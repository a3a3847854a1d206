//! The address of a server. The URL is parsed here, so that one place decides which parts of it may
//! be shown.

use std::fmt;
use std::net::IpAddr;

use tokio_postgres::Config;
use tokio_postgres::config::Host;

/// The reason why a URL cannot be used. No error quotes the URL, which may contain a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It is not a PostgreSQL URL.
    #[error(
        "this is not the URL of a PostgreSQL database; it looks like postgres://user@host/database"
    )]
    NotAUrl,
    /// The value of `sslmode` is not known.
    #[error(
        "sslmode in the URL is none of disable, require, verify-ca, verify-full; leave it out, TLS is used anyway"
    )]
    NotAnSslMode,
    /// The URL has no host.
    #[error(
        "the URL names no host; write postgres://user@host/database, or postgres:///database?host=/run/postgresql for a local socket"
    )]
    NoHost,
}

/// A server's address. Its `Debug` does not show the password.
#[derive(Clone)]
pub struct Address {
    pub(super) config: Config,
    is_local: bool,
    /// The choice of the URL: with TLS, without TLS, or none.
    tls: Option<bool>,
}

impl Address {
    /// Parses a URL.
    ///
    /// # Errors
    /// Returns an error if it is not a PostgreSQL URL. The error does not quote it.
    pub fn parse(url: &str) -> Result<Self, AddressError> {
        let url = url.trim();
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(AddressError::NotAUrl);
        }
        // The client knows fewer values of sslmode than other programs. Since certificates are
        // always verified here, all values that ask for TLS mean the same.
        let (place, query) = url.split_once('?').unwrap_or((url, ""));
        let mut tls = None;
        let mut rest = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            match pair.split_once('=') {
                Some(("sslmode", "disable")) => tls = Some(false),
                Some(("sslmode", "require" | "verify-ca" | "verify-full")) => tls = Some(true),
                // Weaker modes are never used without `disable`: TLS stays the default.
                Some(("sslmode", "allow" | "prefer")) => {}
                Some(("sslmode", _)) => return Err(AddressError::NotAnSslMode),
                _ => rest.push(pair),
            }
        }
        let plain = if rest.is_empty() {
            place.to_owned()
        } else {
            format!("{place}?{}", rest.join("&"))
        };
        let config: Config = plain.parse().map_err(|_| AddressError::NotAUrl)?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(AddressError::NoHost);
        }
        let local_name = |name: &str| {
            name.eq_ignore_ascii_case("localhost")
                || name
                    .parse()
                    .is_ok_and(|address: IpAddr| address.is_loopback())
        };
        let local_host = |host: &Host| match host {
            Host::Tcp(name) => local_name(name),
            #[cfg(unix)]
            Host::Unix(_) => true,
        };
        // If there is a `hostaddr` beside the name, the client connects to that.
        let is_local = config.get_hosts().iter().all(local_host)
            && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
        Ok(Self {
            config,
            is_local,
            tls,
        })
    }

    /// Returns true if the URL contains a password.
    #[must_use]
    pub fn has_password(&self) -> bool {
        self.config.get_password().is_some()
    }

    /// Sets the password that was given apart from the URL.
    pub fn set_password(&mut self, password: &str) {
        self.config.password(password);
    }

    /// Returns true if the server is on this machine.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.is_local
    }

    /// Returns true if the connection uses TLS: always, except to this machine and if the URL has
    /// `sslmode=disable`.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.tls.unwrap_or(!self.is_local)
    }

    /// Uses TLS unless the URL forbids it.
    pub(super) fn prefer_tls(&mut self) {
        self.tls = self.tls.or(Some(true));
    }

    /// The server's name in errors: its hosts and nothing else.
    pub(super) fn hosts(&self) -> String {
        let host = |host: &Host| match host {
            Host::Tcp(name) => name.clone(),
            #[cfg(unix)]
            Host::Unix(path) => path.display().to_string(),
        };
        let hosts = self.config.get_hosts().iter().map(host);
        let addresses = self.config.get_hostaddrs().iter().map(ToString::to_string);
        hosts.chain(addresses).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", self.hosts())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tls_is_asked_for_unless_the_server_is_here_or_the_url_says_no() {
        for (url, encrypted) in [
            ("postgres://kiosk@db.example.org/drive", true),
            ("postgres://kiosk@db.example.org/drive?sslmode=prefer", true),
            (
                "postgres://kiosk@db.example.org/drive?sslmode=verify-full&connect_timeout=3",
                true,
            ),
            (
                "postgres://kiosk@db.example.org/drive?sslmode=disable",
                false,
            ),
            ("postgres://kiosk@localhost/drive", false),
            ("postgres://kiosk@127.0.0.1:5433/drive", false),
            ("postgres://kiosk@[::1]/drive", false),
            ("postgres://kiosk@localhost/drive?sslmode=require", true),
            ("postgres:///drive?host=/run/postgresql", false),
            ("postgresql://kiosk@localhost,db.example.org/drive", true),
            ("postgres://kiosk@localhost/drive?hostaddr=192.0.2.1", true),
        ] {
            assert_eq!(
                Address::parse(url).map(|address| address.is_encrypted()),
                Ok(encrypted),
                "{url}"
            );
        }
    }

    #[test]
    fn what_is_wrong_with_a_url_is_said_without_quoting_it() {
        for url in [
            "postgres://kiosk:tulip@host:notaport/drive",
            "https://kiosk:tulip@host/drive",
            "postgres://a:tulip@h/d?sslmode=tulip",
        ] {
            let error = Address::parse(url).expect_err(url);
            assert!(!error.to_string().contains("tulip"), "{error}");
        }
        assert_eq!(
            Address::parse("postgres:///drive").expect_err("no host"),
            AddressError::NoHost
        );
    }

    #[test]
    fn a_password_is_found_wherever_it_stands_and_is_in_no_debug() {
        for url in [
            "postgres://kiosk:tulip@host/drive",
            "postgres://kiosk@host/drive?password=tulip",
            "postgres://kiosk:%74ulip@host/drive",
        ] {
            let address = Address::parse(url).expect(url);
            assert!(address.has_password(), "{url}");
            assert!(!format!("{address:?}").contains("tulip"), "{url}");
        }
    }
}
