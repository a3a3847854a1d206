//! Signs a petition at Action Network for those who asked to be contacted, one request a signer.
//!
//! Verified against actionnetwork.org/docs/v2 (*General principles*, *Record signature helper*,
//! *Signatures*): the address, the header, the body (see `export::osdi`), that a person is one by
//! e-mail or telephone number, that one person signs a petition once, and that every new person is
//! subscribed. So nobody goes there whose [group](crate::export::Group) subscribes to nothing:
//! `export::record_signature_body`, which makes the body, makes none for them.
//!
//! **In the foreground.** With `background_request=true` the answer is always a success with an
//! empty object, whatever becomes of the signature afterwards; without it the answer is the
//! signature that was recorded, and an empty object means that none was. So it is asked for only
//! where the organizer says so, and then what was answered is counted as queued.
//!
//! **Exactly once.** Before a request it is [noted](Noted) that it is about to be sent, and after
//! it what was answered. Of a request that was cut off nobody here can know whether it arrived. It
//! is sent again, with the same identifier and the same e-mail: there one person signs once, so
//! that twice is once, while a signer who is left out stays left out.
//!
//! Not verified: how the limit of four requests a second is counted, and whether `Retry-After` is
//! always sent with a 429.

mod answer;
mod noted;
mod target;

pub use noted::{Noted, NotedError};
pub use target::{ADDRESS, BadTarget, Target};

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use crate::export::{self, Drive, Group};
use crate::push::TlsError;
use answer::{Answer, Line};
use ledger::{EntryId, Record, StationId, Subject};
use noted::Outcome;
use roll::{Exclusion, Roll};

/// How fast, and how patiently.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// From the beginning of one request to that of the next.
    pub between: Duration,
    /// Before the second try of a signer; doubled before each further one.
    pub pause: Duration,
    /// The longest pause, where the receiver names none.
    pub longest_pause: Duration,
    /// The longest pause that the receiver may ask for; a longer one ends the push.
    pub longest_wait: Duration,
    /// How long one answer is waited for.
    pub timeout: Duration,
    /// Tries of one signer.
    pub tries: u32,
    /// So many signers in a row who could not be sent end the push: nobody answers there.
    pub in_vain: u32,
}

impl Default for Pace {
    /// Four requests a second, which Action Network allows.
    fn default() -> Self {
        Self {
            between: Duration::from_millis(250),
            pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(30),
            longest_wait: Duration::from_secs(300),
            timeout: Duration::from_secs(30),
            tries: 6,
            in_vain: 3,
        }
    }
}

/// How a push ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Everyone was gone through.
    Done,
    /// It was told to stop.
    Stopped,
    /// The token is not accepted (401, 403).
    NotLetIn(u16),
    /// There is no such petition (404).
    NoPetition,
    /// It answers that it is elsewhere: nothing is sent on, the token least of all.
    Elsewhere(u16),
    /// Nobody answers as they should.
    NobodyAnswers,
    /// It asks to wait so many seconds.
    ComeBackLater(u64),
}

/// Why a signature did not arrive. No person's words are in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// It was refused.
    #[error(
        "it was refused with status {0}; look at tags and fields there, it is tried again the next time"
    )]
    Refused(u16),
    /// An empty object came back.
    #[error(
        "it was answered with an empty object, so nothing was recorded there; it is tried again the next time"
    )]
    Empty,
    /// Status 5xx or 429, to the end.
    #[error("it was answered with status {0} every time; it is tried again the next time")]
    Trouble(u16),
    /// No answer.
    #[error(
        "no answer came; whether it arrived is not known, it is sent again the next time, as the same person"
    )]
    NoAnswer,
    /// There is nothing by which a person is known there.
    #[error(
        "it has no e-mail address, and a telephone number whose country cannot be told; it was not sent, add it there by hand"
    )]
    NoAddress,
}

/// A signature that did not arrive, by its entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    /// On which station it was signed.
    pub station: StationId,
    /// Its entry.
    pub id: EntryId,
    /// Why.
    pub why: Why,
}

/// How many of the roll came to what. Together they are the roll.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Recorded there now; or queued there, where that was asked for.
    pub sent: usize,
    /// Recorded or queued in an earlier run.
    pub sent_before: usize,
    /// Asked to be contacted, and did not arrive: each is a [`Problem`].
    pub failed: usize,
    /// Asked to be contacted, and their turn did not come.
    pub waiting: usize,
    /// Can be contacted and did not ask to be: nobody sends them.
    pub did_not_ask: usize,
    /// Cannot be contacted.
    pub no_contact: usize,
}

impl Counts {
    /// All of them.
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

/// What came of a push.
#[derive(Debug)]
pub struct Report {
    /// How many.
    pub counts: Counts,
    /// Who did not arrive.
    pub problems: Vec<Problem>,
    /// How it ended.
    pub ended: Ended,
}

/// Sends everyone of these who asked to be contacted and was not sent before. `stop` ends it after
/// the request that it is at; `progress` is told how many records were gone through.
///
/// # Errors
/// Where it cannot be noted what is sent, since then nothing may be sent; or where no server's
/// certificate can be judged.
pub fn push(
    records: &[Record],
    drive: &Drive<'_>,
    target: &Target,
    pace: &Pace,
    noted: &mut Noted,
    stop: &AtomicBool,
    progress: impl Fn(usize),
) -> Result<Report, PushError> {
    let mut line = Line::new(target, pace)?;
    let mut report = Report {
        counts: Counts::default(),
        problems: Vec::new(),
        ended: Ended::Done,
    };
    let mut in_vain = 0;
    for (at, record) in records.iter().enumerate() {
        progress(at);
        let Some(body) = export::record_signature_body(record, drive) else {
            let count = if Group::for_record(record) == Group::NoContact {
                &mut report.counts.no_contact
            } else {
                &mut report.counts.did_not_ask
            };
            *count += 1;
            continue;
        };
        if noted.has_arrived(record) {
            report.counts.sent_before += 1;
            continue;
        }
        if report.ended == Ended::Done && stop.load(Ordering::Relaxed) {
            report.ended = Ended::Stopped;
        }
        if report.ended != Ended::Done {
            report.counts.waiting += 1;
            continue;
        }
        let person = &body["person"];
        let came =
            if person.get("email_addresses").is_none() && person.get("phone_numbers").is_none() {
                Came::Failed(Why::NoAddress)
            } else {
                noted.about_to_send(record)?;
                // As long as the words are needed, and wiped then: the body has a name in it.
                let body = Zeroizing::new(body.to_string());
                send(&mut line, &body, target, pace, stop)
            };
        match came {
            Came::Sent(outcome) => {
                noted.answered(record, outcome)?;
                report.counts.sent += 1;
                in_vain = 0;
            }
            Came::Failed(why) => {
                if let Why::Refused(status) = why {
                    noted.answered(record, Outcome::Refused(status))?;
                }
                report.counts.failed += 1;
                report.problems.push(Problem {
                    station: record.station,
                    id: record.id,
                    why,
                });
                in_vain = if matches!(why, Why::NoAnswer | Why::Trouble(_)) {
                    in_vain + 1
                } else {
                    0
                };
                if in_vain >= pace.in_vain {
                    report.ended = Ended::NobodyAnswers;
                }
            }
            Came::Ended(ended) => {
                report.ended = ended;
                report.counts.waiting += 1;
            }
        }
    }
    progress(records.len());
    Ok(report)
}

/// Signatures that were sent and whose signers may not be contacted any more: withdrawn, weeded
/// out, or without a consent that a correction took away. Action Network has no request that takes
/// a signature back, so it is the organizer who unsubscribes them there.
/// [`Noted::are_of_one`] comes before it: who is left out because another signature of theirs counts is judged by that one.
#[must_use]
pub fn to_unsubscribe(roll: &Roll, noted: &Noted) -> Vec<Subject> {
    let again: BTreeSet<Subject> = roll.duplicates().into_iter().map(|(one, _)| one).collect();
    let subject = |record: &Record| Subject {
        station: record.station,
        id: record.id,
    };
    let may_stay = |record: &Record, out: Option<&Exclusion>| match out {
        None => Group::for_record(record).subscribes(),
        Some(_) => again.contains(&subject(record)),
    };
    roll.all()
        .filter(|(record, out)| noted.has_arrived(record) && !may_stay(record, *out))
        .map(|(record, _)| subject(record))
        .collect()
}

/// Why nothing could be sent.
#[derive(Debug, thiserror::Error)]
pub enum PushError {
    /// What is sent cannot be noted.
    #[error(transparent)]
    Noted(#[from] NotedError),
    /// No certificate can be judged.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// What came of one signer.
enum Came {
    Sent(Outcome),
    Failed(Why),
    Ended(Ended),
}

/// Sends one signer, as often as it takes and is allowed.
fn send(line: &mut Line, body: &str, target: &Target, pace: &Pace, stop: &AtomicBool) -> Came {
    let mut pause = pace.pause;
    let mut last = Why::NoAnswer;
    for attempt in 1..=pace.tries.max(1) {
        if !line.wait(pace.between, stop) {
            return Came::Ended(Ended::Stopped);
        }
        let mut asked = None;
        match line.post(body, &target.token, target.in_background) {
            Answer::Recorded(remote) => return Came::Sent(Outcome::Recorded(remote)),
            Answer::Queued => return Came::Sent(Outcome::Queued),
            Answer::Refused(status) => return Came::Failed(Why::Refused(status)),
            Answer::NotLetIn(status) => return Came::Ended(Ended::NotLetIn(status)),
            Answer::NoPetition => return Came::Ended(Ended::NoPetition),
            Answer::Elsewhere(status) => return Came::Ended(Ended::Elsewhere(status)),
            Answer::Empty => last = Why::Empty,
            Answer::Silence => last = Why::NoAnswer,
            Answer::Trouble { status, wait } => {
                last = Why::Trouble(status);
                asked = wait;
            }
        }
        if let Some(wait) = asked.filter(|wait| *wait > pace.longest_wait) {
            return Came::Ended(Ended::ComeBackLater(wait.as_secs()));
        }
        if attempt < pace.tries {
            if !rest(asked.unwrap_or(pause), stop) {
                return Came::Ended(Ended::Stopped);
            }
            pause = pace.longest_pause.min(pause * 2);
        }
    }
    Came::Failed(last)
}

/// Waits, unless it is told to stop; answers with whether to go on.
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
