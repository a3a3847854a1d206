//! One request and what its answer means.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use serde_json::Value;
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

use super::{Pace, Target, rest};
use crate::push::tls::{self, TlsError};

/// Answers are read so far: the one that is documented has some KB.
const LONGEST: u64 = 1024 * 1024;

/// What an answer means.
pub(super) enum Answer {
    /// A signature was recorded, under this id where it names one.
    Recorded(Option<String>),
    /// It was taken, and nobody knows yet what becomes of it.
    Queued,
    /// A success in which nothing is.
    Empty,
    /// It will not be taken as it is.
    Refused(u16),
    NotLetIn(u16),
    NoPetition,
    Elsewhere(u16),
    /// It may go well later.
    Trouble {
        status: u16,
        /// How long the receiver asks to wait.
        wait: Option<Duration>,
    },
    /// None: whether the request arrived is not known.
    Silence,
}

/// The connection to the receiver.
pub(super) struct Line {
    agent: Agent,
    url: String,
    began: Option<Instant>,
}

impl Line {
    pub(super) fn new(target: &Target, pace: &Pace) -> Result<Self, TlsError> {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            // A redirection would carry the token elsewhere, and make a GET of a POST.
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
            began: None,
        })
    }

    /// Waits until the next request may begin; answers with whether to go on.
    pub(super) fn wait(&mut self, between: Duration, stop: &AtomicBool) -> bool {
        let left = self.began.map_or(Duration::ZERO, |began| {
            between.saturating_sub(began.elapsed())
        });
        rest(left, stop)
    }

    pub(super) fn post(&mut self, body: &str, token: &str, in_background: bool) -> Answer {
        self.began = Some(Instant::now());
        let request = self
            .agent
            .post(&self.url)
            .header("OSDI-API-Token", token)
            .content_type("application/json");
        // What ureq says of it goes no further: it knows what was sent.
        let Ok(mut response) = request.send(body) else {
            return Answer::Silence;
        };
        let status = response.status().as_u16();
        let wait = response
            .headers()
            .get("retry-after")
            .and_then(|value| value.to_str().ok()?.trim().parse().ok())
            .map(Duration::from_secs);
        match status {
            200..=299 => {
                // Cut off in the middle: it was most likely recorded, and is asked for once more.
                let Ok(words) = response
                    .body_mut()
                    .with_config()
                    .limit(LONGEST)
                    .read_to_string()
                else {
                    return Answer::Silence;
                };
                read(&words, in_background)
            }
            300..=399 => Answer::Elsewhere(status),
            401 | 403 => Answer::NotLetIn(status),
            404 | 410 => Answer::NoPetition,
            408 | 425 | 429 | 500.. => Answer::Trouble { status, wait },
            _ => Answer::Refused(status),
        }
    }
}

/// What a success says. Of what the receiver answers nothing is kept but an id that has the form of
/// one.
fn read(words: &str, in_background: bool) -> Answer {
    let Ok(Value::Object(answer)) = serde_json::from_str(words) else {
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
    let its_own = |id: &str| {
        let id = id.strip_prefix("action_network:")?;
        let is_one = id.len() <= 64 && id.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
        is_one.then(|| id.to_owned())
    };
    Answer::Recorded(ids.filter_map(Value::as_str).find_map(its_own))
}
