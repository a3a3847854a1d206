//! Where signatures go, and with which token.

use std::fmt;

use ureq::http::Uri;
use zeroize::Zeroizing;

/// The address of Action Network.
pub const ADDRESS: &str = "https://actionnetwork.org";

/// Why nothing can be sent there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadTarget {
    /// The petition's id.
    #[error(
        "this is not the id of a petition at Action Network; it is the last part of the petition's address in its API, 36 letters and digits"
    )]
    NotAPetition,
    /// The base address.
    #[error("the base address is not one; it looks like {ADDRESS}")]
    NotAnAddress,
    /// It would be readable on the way.
    #[error(
        "the base address must begin with https://, since names and the token would be readable on the way; nothing was sent"
    )]
    NotEncrypted,
    /// The token cannot be one.
    #[error(
        "the token is empty or has more than one line; copy it from Action Network's page \"API & Sync\""
    )]
    NotAToken,
}

/// Where the signatures go. Its `Debug` says nothing of the token.
pub struct Target {
    base: String,
    /// As it stands in the name of a file.
    pub(super) host: String,
    pub(super) petition: String,
    pub(super) token: Zeroizing<String>,
    pub(super) is_local: bool,
    /// Whether the receiver is to queue what it is sent.
    pub in_background: bool,
}

impl Target {
    /// A petition at Action Network, or at whoever speaks as it does.
    ///
    /// # Errors
    /// Where address, petition or token cannot be one. The error quotes none of them.
    pub fn new(base: &str, petition: &str, token: &str) -> Result<Self, BadTarget> {
        let base = base.trim().trim_end_matches('/');
        let uri: Uri = base.parse().map_err(|_| BadTarget::NotAnAddress)?;
        let (Some(host), Some(authority), None) = (uri.host(), uri.authority(), uri.query()) else {
            return Err(BadTarget::NotAnAddress);
        };
        if authority.as_str().contains('@') {
            return Err(BadTarget::NotAnAddress);
        }
        let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
        let is_local = host == "localhost" || address.is_ok_and(|address| address.is_loopback());
        match uri.scheme_str() {
            Some("https") => {}
            Some("http") if is_local => {}
            _ => return Err(BadTarget::NotEncrypted),
        }
        let petition = petition.trim().trim_start_matches("action_network:");
        if petition.is_empty()
            || petition.len() > 64
            || !petition
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-')
        {
            return Err(BadTarget::NotAPetition);
        }
        let token = token.trim();
        if token.is_empty() || token.chars().any(|c| !c.is_ascii_graphic()) {
            return Err(BadTarget::NotAToken);
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

    /// Whether it is on this machine, as it is in a test.
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
