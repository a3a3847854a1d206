//! Signs a petition at Action Network for those who asked to be contacted, with one request for
//! each signer.
//!
//! Verified against actionnetwork.org/docs/v2 (*General principles*, *Record signature helper*,
//! *Signatures*): the address, the header and the body (see `export::osdi`); people are recognized
//! by e-mail or telephone number; one person signs a petition once; every new person is subscribed.
//! For that reason a signer whose [group](crate::export::Group) subscribes to nothing is never
//! sent: `export::record_signature_body`, which makes the body, makes none for them.
//!
//! **In the foreground.** With `background_request=true` the answer is always a success with an
//! empty object, even if the signature is not recorded later. Without it the answer is the
//! signature that was recorded, and an empty object means that none was. So background requests are
//! made only if the organizer asks for them, and their signatures are counted as queued.
//!
//! **Exactly once.** The [log](SentLog) gets an entry before each request and another one with its
//! answer. If a request was cut off, nobody here can know whether it arrived. It is sent again with
//! the same identifier and the same e-mail: there one person signs once, so sending twice does no
//! harm, while a signer who is not sent again could be missing for good.
//!
//! Not verified: how the limit of four requests a second is counted, and whether `Retry-After` is
//! always sent with a 429.

mod answer;
mod sent_log;
mod target;

pub use sent_log::{SentLog, SentLogError};
pub use target::{ADDRESS, Target, TargetError};

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use crate::export::{self, Drive, Group};
use crate::push::TlsError;
use answer::{Answer, Connection};
use ledger::{EntryId, Record, StationId, Subject};
use petition::Wordings;
use roll::{Exclusion, Roll};
use sent_log::Outcome;

/// The speed of a push and its patience with a server that fails.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// The time from the beginning of one request to the beginning of the next.
    pub interval: Duration,
    /// The pause before the second attempt for a signer; it doubles before each further one.
    pub first_pause: Duration,
    /// The longest pause, unless the server asks for another one.
    pub longest_pause: Duration,
    /// The longest pause that the server may ask for; a longer one ends the push.
    pub longest_wait: Duration,
    /// The longest wait for one answer.
    pub timeout: Duration,
    /// The number of attempts for one signer.
    pub attempts: u32,
    /// No attempt begins so long after the first one for the same signer, unless the server asked
    /// to wait.
    pub patience: Duration,
    /// The number of unanswered signers in a row after which the push ends.
    pub failures_in_a_row: u32,
}

impl Default for Pace {
    /// Four requests a second, which Action Network allows.
    fn default() -> Self {
        Self {
            interval: Duration::from_millis(250),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
            longest_wait: Duration::from_secs(300),
            timeout: Duration::from_secs(30),
            attempts: 6,
            // Three answers that do not come, so that a server that says nothing ends the push in
            // five minutes.
            patience: Duration::from_secs(90),
            failures_in_a_row: 3,
        }
    }
}

/// The way a push ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushEnd {
    /// Every record was handled.
    Completed,
    /// The caller stopped it.
    Stopped,
    /// The token is not accepted (401, 403).
    Unauthorized(u16),
    /// There is no such petition (404).
    NoPetition,
    /// The server redirects. Redirections are not followed, because they would carry the token.
    Redirected(u16),
    /// The server gives no usable answer.
    NotAnswering,
    /// The server asks to wait this many seconds.
    RetryLater(u64),
}

/// The cause why a signature did not arrive. It never contains a person's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// The server refused the signature.
    #[error(
        "it was refused with status {0}; look at tags and fields there, it is tried again the next time"
    )]
    Refused(u16),
    /// The server answered with an empty object.
    #[error(
        "it was answered with an empty object, so nothing was recorded there; it is tried again the next time"
    )]
    EmptyAnswer,
    /// Every attempt was answered with status 5xx or 429.
    #[error("it was answered with status {0} every time; it is tried again the next time")]
    ServerError(u16),
    /// No answer came.
    #[error(
        "no answer came, so it may have arrived or not; it is sent again the next time, as the same person"
    )]
    NoAnswer,
    /// The signature has nothing by which Action Network recognizes a person.
    #[error(
        "it has no e-mail address, and its telephone number does not show the country; it was not sent, add it there by hand"
    )]
    NoAddress,
}

/// A signature that did not arrive, identified by its entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// The station of the signature.
    pub station: StationId,
    /// The id of its entry.
    pub id: EntryId,
    /// The cause of the problem.
    pub cause: Cause,
}

/// The results of the records, counted. Together they add up to the roll.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Recorded now, or queued if the push asked for that.
    pub sent: usize,
    /// Recorded or queued in an earlier run.
    pub sent_before: usize,
    /// Asked to be contacted and did not arrive: each is a [`Problem`].
    pub failed: usize,
    /// Asked to be contacted and not yet sent when the push ended.
    pub waiting: usize,
    /// Can be contacted but did not ask to be, so they are never sent.
    pub did_not_ask: usize,
    /// Gave neither e-mail nor telephone number.
    pub no_contact: usize,
}

impl Counts {
    /// The sum of all counts.
    #[must_use]
    pub fn total(&self) -> usize {
        self.sent
            + self.sent_before
            + self.failed
            + self.waiting
            + self.did_not_ask
            + self.no_contact
    }
}

/// The report of a push.
#[derive(Debug)]
pub struct Report {
    /// The results, counted.
    pub counts: Counts,
    /// The signatures that did not arrive.
    pub problems: Vec<Problem>,
    /// The way it ended.
    pub end: PushEnd,
}

/// Sends every record whose signer asked to be contacted and was not sent before. `stop` ends the
/// push after the current request; `progress` receives the number of records that are done.
///
/// # Errors
/// Returns an error if the log cannot be written, since then nothing may be sent, or if no server's
/// certificate could be verified.
pub fn push(
    records: &[Record],
    drive: &Drive<'_>,
    target: &Target,
    pace: &Pace,
    log: &mut SentLog,
    stop: &AtomicBool,
    progress: impl Fn(usize),
) -> Result<Report, PushError> {
    let mut connection = Connection::new(target, pace)?;
    let mut report = Report {
        counts: Counts::default(),
        problems: Vec::new(),
        end: PushEnd::Completed,
    };
    let mut unanswered = 0;
    for (index, record) in records.iter().enumerate() {
        progress(index);
        let Some(body) = export::record_signature_body(record, drive) else {
            let count = if Group::for_record(record, drive.wordings) == Group::NoContact {
                &mut report.counts.no_contact
            } else {
                &mut report.counts.did_not_ask
            };
            *count += 1;
            continue;
        };
        if log.has_arrived(record) {
            report.counts.sent_before += 1;
            continue;
        }
        if report.end == PushEnd::Completed && stop.load(Ordering::Relaxed) {
            report.end = PushEnd::Stopped;
        }
        if report.end != PushEnd::Completed {
            report.counts.waiting += 1;
            continue;
        }
        let result = if has_address(&body) {
            log.about_to_send(record)?;
            // Wiped after the request, because the body contains a name.
            let body = Zeroizing::new(body.to_string());
            send(&mut connection, &body, target, pace, stop)
        } else {
            SendResult::Failed(Cause::NoAddress)
        };
        match result {
            SendResult::Sent(outcome) => {
                log.answered(record, outcome)?;
                report.counts.sent += 1;
                unanswered = 0;
            }
            SendResult::Failed(cause) => {
                if let Cause::Refused(status) = cause {
                    log.answered(record, Outcome::Refused(status))?;
                }
                report.counts.failed += 1;
                report.problems.push(Problem {
                    station: record.station,
                    id: record.id,
                    cause,
                });
                unanswered = match cause {
                    Cause::NoAnswer | Cause::ServerError(_) => unanswered + 1,
                    Cause::Refused(_) | Cause::EmptyAnswer | Cause::NoAddress => 0,
                };
                if unanswered >= pace.failures_in_a_row {
                    report.end = PushEnd::NotAnswering;
                }
            }
            SendResult::Ended(end) => {
                report.end = end;
                report.counts.waiting += 1;
            }
        }
    }
    progress(records.len());
    Ok(report)
}

/// Returns true if the person of a body has an e-mail address or a telephone number.
fn has_address(body: &serde_json::Value) -> bool {
    let person = &body["person"];
    person.get("email_addresses").is_some() || person.get("phone_numbers").is_some()
}

/// Finds the signatures that were sent and whose signers may not be contacted any more: withdrawn,
/// rejected, or without a consent after a correction. Action Network has no request that takes a
/// signature back, so the organizer unsubscribes them there.
///
/// Call [`SentLog::treat_as_same_person`] first. A signature that is left out because another one
/// of the same person counts is judged by that other one.
#[must_use]
pub fn to_unsubscribe(roll: &Roll, log: &SentLog, wordings: &Wordings<'_>) -> Vec<Subject> {
    let repeats: BTreeSet<Subject> = roll
        .duplicates()
        .into_iter()
        .map(|(repeat, _)| repeat)
        .collect();
    let subject = |record: &Record| Subject(record.hash);
    let may_stay = |record: &Record, exclusion: Option<&Exclusion>| match exclusion {
        None => Group::for_record(record, wordings).subscribes(),
        Some(_) => repeats.contains(&subject(record)),
    };
    roll.all()
        .filter(|(record, exclusion)| log.has_arrived(record) && !may_stay(record, *exclusion))
        .map(|(record, _)| subject(record))
        .collect()
}

/// The reason why nothing more could be sent.
#[derive(Debug, thiserror::Error)]
pub enum PushError {
    /// The log of what was sent cannot be written.
    #[error(transparent)]
    Log(#[from] SentLogError),
    /// No server's certificate could be verified.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// The result for one signer.
enum SendResult {
    Sent(Outcome),
    Failed(Cause),
    Ended(PushEnd),
}

/// Sends one signer, with as many attempts as are needed and allowed.
fn send(
    connection: &mut Connection,
    body: &str,
    target: &Target,
    pace: &Pace,
    stop: &AtomicBool,
) -> SendResult {
    let (begun, mut pause) = (Instant::now(), pace.first_pause);
    let mut cause = Cause::NoAnswer;
    for attempt in 1..=pace.attempts.max(1) {
        if !connection.wait(pace.interval, stop) {
            return SendResult::Ended(PushEnd::Stopped);
        }
        let mut retry_after = None;
        match connection.post(body, &target.token, target.in_background) {
            Answer::Recorded(remote_id) => return SendResult::Sent(Outcome::Recorded(remote_id)),
            Answer::Queued => return SendResult::Sent(Outcome::Queued),
            Answer::Refused(status) => return SendResult::Failed(Cause::Refused(status)),
            Answer::Unauthorized(status) => {
                return SendResult::Ended(PushEnd::Unauthorized(status));
            }
            Answer::NoPetition => return SendResult::Ended(PushEnd::NoPetition),
            Answer::Redirected(status) => return SendResult::Ended(PushEnd::Redirected(status)),
            Answer::Empty => cause = Cause::EmptyAnswer,
            Answer::None => cause = Cause::NoAnswer,
            Answer::ServerError {
                status,
                retry_after: wait,
            } => {
                cause = Cause::ServerError(status);
                retry_after = wait;
            }
        }
        if let Some(wait) = retry_after.filter(|wait| *wait > pace.longest_wait) {
            return SendResult::Ended(PushEnd::RetryLater(wait.as_secs()));
        }
        if retry_after.is_none() && begun.elapsed() >= pace.patience {
            break;
        }
        if attempt < pace.attempts {
            if !rest(retry_after.unwrap_or(pause), stop) {
                return SendResult::Ended(PushEnd::Stopped);
            }
            pause = pace.longest_pause.min(pause * 2);
        }
    }
    SendResult::Failed(cause)
}

/// Waits for `time`. Returns false if `stop` was set meanwhile.
fn rest(time: Duration, stop: &AtomicBool) -> bool {
    let until = Instant::now() + time;
    loop {
        if stop.load(Ordering::Relaxed) {
            return false;
        }
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return true;
        }
        std::thread::sleep(left.min(Duration::from_millis(50)));
    }
}
