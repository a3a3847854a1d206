//! Sends one request and classifies its answer.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use serde_json::Value;
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

use super::{Pace, Target, rest};
use crate::push::tls::{self, TlsError};

/// The longest answer that is read. The documented one has a few KB.
const LONGEST: u64 = 1024 * 1024;

/// The meaning of an answer.
pub(super) enum Answer {
    /// A signature was recorded, under this id if the answer contains one.
    Recorded(Option<String>),
    /// The signature was accepted and may be recorded later.
    Queued,
    /// A success without a signature in it.
    Empty,
    /// The signature is refused as it is.
    Refused(u16),
    Unauthorized(u16),
    NoPetition,
    Redirected(u16),
    /// A failure that may pass.
    ServerError {
        status: u16,
        /// The wait that the server asks for.
        retry_after: Option<Duration>,
    },
    /// No answer, so the request may have arrived or not.
    None,
}

/// The connection to the server.
pub(super) struct Connection {
    agent: Agent,
    url: String,
    last_request: Option<Instant>,
}

impl Connection {
    pub(super) fn new(target: &Target, pace: &Pace) -> Result<Self, TlsError> {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            // A redirection would carry the token to another address and turn the POST into a GET.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .https_only(!target.is_local)
            .user_agent(concat!("petition-kiosk/", env!("CARGO_PKG_VERSION")))
            .timeout_global(Some(pace.timeout));
        if target.is_local {
            config = config.proxy(None);
        } else {
            let roots: Vec<Certificate<'static>> = tls::authorities(None)?
                .iter()
                .map(|root| Certificate::from_der(root).to_owned())
                .collect();
            let tls = TlsConfig::builder()
                .unversioned_rustls_crypto_provider(tls::provider())
                .root_certs(RootCerts::Specific(Arc::new(roots)))
                .build();
            config = config.tls_config(tls);
        }
        Ok(Self {
            agent: config.build().new_agent(),
            url: target.url(),
            last_request: None,
        })
    }

    /// Waits until the next request may begin. Returns false if `stop` was set.
    pub(super) fn wait(&self, interval: Duration, stop: &AtomicBool) -> bool {
        let left = self.last_request.map_or(Duration::ZERO, |begun| {
            interval.saturating_sub(begun.elapsed())
        });
        rest(left, stop)
    }

    pub(super) fn post(&mut self, body: &str, token: &str, in_background: bool) -> Answer {
        self.last_request = Some(Instant::now());
        let request = self
            .agent
            .post(&self.url)
            .header("OSDI-API-Token", token)
            .content_type("application/json");
        // The error of ureq is dropped, because it could quote what was sent.
        let Ok(mut response) = request.send(body) else {
            return Answer::None;
        };
        let status = response.status().as_u16();
        let retry_after = response
            .headers()
            .get("retry-after")
            .and_then(|value| value.to_str().ok()?.trim().parse().ok())
            .map(Duration::from_secs);
        match status {
            200..=299 => {
                // An answer that is cut off most likely means a recorded signature; it is sent
                // again to be sure.
                let Ok(text) = response
                    .body_mut()
                    .with_config()
                    .limit(LONGEST)
                    .read_to_string()
                else {
                    return Answer::None;
                };
                classify_success(&text, in_background)
            }
            300..=399 => Answer::Redirected(status),
            401 | 403 => Answer::Unauthorized(status),
            404 | 410 => Answer::NoPetition,
            408 | 425 | 429 | 500.. => Answer::ServerError {
                status,
                retry_after,
            },
            _ => Answer::Refused(status),
        }
    }
}

/// Classifies the text of a success. Nothing of it is kept except an id in the expected form.
fn classify_success(text: &str, in_background: bool) -> Answer {
    let Ok(Value::Object(answer)) = serde_json::from_str(text) else {
        return Answer::Empty;
    };
    if answer.contains_key("error") {
        return Answer::Empty;
    }
    if answer.is_empty() {
        return if in_background {
            Answer::Queued
        } else {
            Answer::Empty
        };
    }
    let ids = answer
        .get("identifiers")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let remote_id = |id: &str| {
        let id = id.strip_prefix("action_network:")?;
        let is_valid = id.len() <= 64 && id.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
        is_valid.then(|| id.to_owned())
    };
    Answer::Recorded(ids.filter_map(Value::as_str).find_map(remote_id))
}
