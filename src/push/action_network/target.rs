//! The petition at Action Network that signatures are sent to, and the token.

use std::fmt;

use ureq::http::Uri;
use zeroize::Zeroizing;

/// The address of Action Network's API.
pub const ADDRESS: &str = "https://actionnetwork.org";

/// The reason why a target cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// The id is not that of a petition.
    #[error(
        "this is not the id of a petition at Action Network; it is the last part of the petition's address in its API, 36 letters and digits"
    )]
    NotAPetition,
    /// The base address is not an address.
    #[error("the base address is not valid; it looks like {ADDRESS}")]
    NotAnAddress,
    /// Names would be readable on the way.
    #[error(
        "the base address must begin with https://, or names and the token could be read on the way; nothing was sent"
    )]
    NotEncrypted,
    /// The token is not valid.
    #[error(
        "the token is empty or has more than one line; copy it from Action Network's page \"API & Sync\""
    )]
    NotAToken,
}

/// The receiver of the signatures. Its `Debug` does not show the token.
pub struct Target {
    base: String,
    /// The host as it is written in the name of a file.
    pub(super) host: String,
    pub(super) petition: String,
    pub(super) token: Zeroizing<String>,
    pub(super) is_local: bool,
    /// True if the server may queue the signatures instead of recording them at once.
    pub in_background: bool,
}

impl Target {
    /// A petition at Action Network, or at another server with the same API.
    ///
    /// # Errors
    /// Returns an error if the address, the petition or the token is not valid. The error quotes
    /// none of them.
    pub fn new(base: &str, petition: &str, token: &str) -> Result<Self, TargetError> {
        let base = base.trim().trim_end_matches('/');
        let uri: Uri = base.parse().map_err(|_| TargetError::NotAnAddress)?;
        let (Some(host), Some(authority), None) = (uri.host(), uri.authority(), uri.query()) else {
            return Err(TargetError::NotAnAddress);
        };
        if authority.as_str().contains('@') {
            return Err(TargetError::NotAnAddress);
        }
        let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
        let is_local = host == "localhost" || address.is_ok_and(|address| address.is_loopback());
        match uri.scheme_str() {
            Some("https") => {}
            Some("http") if is_local => {}
            _ => return Err(TargetError::NotEncrypted),
        }
        let petition = petition.trim().trim_start_matches("action_network:");
        if petition.is_empty()
            || petition.len() > 64
            || !petition
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-')
        {
            return Err(TargetError::NotAPetition);
        }
        let token = token.trim();
        if token.is_empty() || token.chars().any(|c| !c.is_ascii_graphic()) {
            return Err(TargetError::NotAToken);
        }
        Ok(Self {
            base: base.to_owned(),
            host: authority
                .as_str()
                .replace(|c: char| !c.is_ascii_alphanumeric() && c != '.', "-"),
            petition: petition.to_owned(),
            token: Zeroizing::new(token.to_owned()),
            is_local,
            in_background: false,
        })
    }

    /// Returns true if the server is on this machine, as in a test.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.is_local
    }

    pub(super) fn url(&self) -> String {
        let query = if self.in_background {
            "?background_request=true"
        } else {
            ""
        };
        format!(
            "{}/api/v2/petitions/{}/signatures/{query}",
            self.base, self.petition
        )
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Target({}, {})", self.base, self.petition)
    }
}
