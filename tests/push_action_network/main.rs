//! Everyone who asked to be contacted is recorded at Action Network exactly once, whatever its
//! server does meanwhile, and nobody else is.
//!
//! The server is a real one on this machine. It answers as actionnetwork.org/docs/v2 says,
//! recognizes a person by e-mail or number, and misbehaves according to a plan.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../common/mod.rs"]
mod common;
mod failures;
mod people;
mod program;
mod server;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use common::records;
use ledger::Record;
use petition::{TextHash, Wordings};
use petition_kiosk::export::{Drive, Group};
use petition_kiosk::push::action_network::{self, Pace, Report, SentLog};
use serde_json::json;
use server::Server;

fn quick() -> Pace {
    let short = Duration::from_millis(2);
    Pace {
        interval: short,
        first_pause: short,
        longest_pause: short * 4,
        timeout: Duration::from_millis(200),
        attempts: 12,
        ..Pace::default()
    }
}

fn text() -> TextHash {
    "ab".repeat(32).parse().expect("a hash")
}

fn signer(seq: usize, email: bool, phone: bool, consents: &[&str]) -> Record {
    let mut signature = json!({ "given_name": format!("Roswitha{seq}"), "family_name": "Example", "language": "en", "text_hash": text(),
                                "consents": consents });
    if email {
        signature["email"] = format!("roswitha{seq}@example.org").into();
    }
    if phone {
        signature["phone"] = format!("202-555-{:04}", 100 + seq).into();
    }
    let id = format!("00000000-0000-4000-8000-{seq:012}");
    let line = json!({
        "campaign": id, "station": "00000000-0000-4000-8000-0000000000aa", "seq": seq + 1, "id": id,
        "signed_at": "2026-05-23T10:00:00-04:00", "event": "dupont-circle", "signature": signature,
    });
    records::record(line, &records::petition())
}

/// The address or number by which the server may know a signer: the one they asked to be contacted
/// by, and no other.
fn may_be_known_by(record: &Record) -> Option<String> {
    let digits = |typed: &str| {
        format!(
            "1{}",
            typed
                .chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        )
    };
    let petition = records::petition();
    match Group::for_record(record, &Wordings::new(&petition)) {
        Group::Email | Group::EmailAndTexts => Some(record.signature.email().to_owned()),
        Group::Texts => Some(digits(record.signature.phone())),
        _ => None,
    }
}

fn expected(records: &[Record]) -> BTreeMap<String, usize> {
    records
        .iter()
        .filter_map(may_be_known_by)
        .map(|known_by| (known_by, 1))
        .collect()
}

fn push(records: &[Record], server: &Server, folder: &Path, pace: Pace) -> Report {
    let (target, tags) = (server.target(), ["protect".to_owned()]);
    let petition = records::petition();
    let drive = Drive {
        title: "Tell Congress",
        events: &[],
        tags: &tags,
        texts: &[],
        wordings: &Wordings::new(&petition),
    };
    let mut log = SentLog::beside(&folder.join("ledger.db"), &target).expect("a log");
    let report = action_network::push(
        records,
        &drive,
        &target,
        &pace,
        &mut log,
        &AtomicBool::new(false),
        |_| {},
    )
    .expect("pushed");
    assert_eq!(
        report.counts.total(),
        records.len(),
        "the counts add up to the roll: {report:?}"
    );
    report
}

fn everybody() -> Vec<Record> {
    let mut all = Vec::new();
    for (email, phone) in [(true, true), (true, false), (false, true), (false, false)] {
        for consents in [&[][..], &["email"], &["sms"], &["email", "sms"], &["ally"]] {
            all.push(signer(all.len(), email, phone, consents));
        }
    }
    all
}
