//! The signers who are sent, those who are not, and those who signed twice.

use std::sync::atomic::AtomicBool;

use ledger::{Opened, Record};
use petition::Wordings;
use petition_kiosk::export::Drive;
use petition_kiosk::push::action_network::{self, Cause, SentLog, Target};
use roll::Roll;
use serde_json::json;

use crate::common::records;
use crate::server::{PETITION, Server, TOKEN};
use crate::{everybody, expected, push, quick, signer};

#[test]
fn who_signed_twice_goes_there_once_even_if_the_earlier_one_is_turned_in_later() {
    let petition = records::petition();
    let wordings = Wordings::new(&petition);
    let (server, folder) = (Server::new(&[]), tempfile::tempdir().expect("a folder"));
    let later = signer(3, true, false, &["email"]);
    let mut earlier = serde_json::to_value(&later).expect("a value");
    earlier["id"] = "00000000-0000-4000-8000-0000000000ff".into();
    earlier["signed_at"] = "2026-05-23T09:00:00-04:00".into();
    earlier["signature"]["consents"] = json!([]);
    let earlier = records::record(earlier, &records::petition());
    let roll = |records: Vec<Record>| {
        Roll::new(Opened {
            records,
            ..Opened::default()
        })
    };
    let push = |roll: &Roll| {
        let (target, drive) = (
            server.target(),
            Drive {
                title: "Tell Congress",
                events: &[],
                tags: &[],
                texts: &[],
                wordings: &wordings,
            },
        );
        let mut log = SentLog::beside(&folder.path().join("ledger.db"), &target).expect("a log");
        log.treat_as_same_person(&roll.duplicates());
        action_network::push(
            roll.records(),
            &drive,
            &target,
            &quick(),
            &mut log,
            &AtomicBool::new(false),
            |_| {},
        )
        .expect("pushed")
        .counts
    };
    assert_eq!(push(&roll(vec![later.clone()])).sent, 1);
    let both = roll(vec![later, earlier.clone()]);
    assert_eq!((both.len(), both.records()[0].id), (1, earlier.id));
    let counts = push(&both);
    assert_eq!(
        (counts.sent, counts.sent_before, server.requests()),
        (0, 1, 1)
    );
}

#[test]
fn in_the_background_an_empty_object_is_the_answer() {
    let petition = records::petition();
    let wordings = Wordings::new(&petition);
    let (server, folder, records) = (
        Server::new(&[]),
        tempfile::tempdir().expect("a folder"),
        everybody(),
    );
    let mut target = server.target();
    target.in_background = true;
    let drive = Drive {
        title: "Tell Congress",
        events: &[],
        tags: &[],
        texts: &[],
        wordings: &wordings,
    };
    let mut log = SentLog::beside(&folder.path().join("ledger.db"), &target).expect("a log");
    let report = action_network::push(
        &records,
        &drive,
        &target,
        &quick(),
        &mut log,
        &AtomicBool::new(false),
        |_| {},
    )
    .expect("pushed");
    assert_eq!(report.counts.sent, expected(&records).len());
    let book = server.book.lock().unwrap();
    assert!(
        book.requests
            .iter()
            .all(|(_, request)| request.contains("/signatures/?background_request=true "))
    );
    assert_eq!(book.people, expected(&records));
}

#[test]
fn who_has_no_address_that_is_understood_there_is_not_sent_and_named() {
    let (server, folder) = (Server::new(&[]), tempfile::tempdir().expect("a folder"));
    let mut line = serde_json::to_value(signer(0, false, true, &["sms"])).expect("a value");
    line["signature"]["phone"] = "555-0100".into();
    let records = [records::record(line, &records::petition())];
    let report = push(&records, &server, folder.path(), quick());
    assert_eq!((report.counts.failed, server.requests()), (1, 0));
    assert_eq!(report.problems[0].cause, Cause::NoAddress);
}

#[test]
fn names_go_over_no_network_in_clear_and_a_token_is_in_no_debug() {
    for base in [
        "http://example.org",
        "http://192.0.2.7",
        "ftp://localhost",
        "https://user:word@example.org",
        "nonsense",
    ] {
        assert!(Target::new(base, PETITION, TOKEN).is_err(), "{base}");
    }
    assert!(Target::new("https://actionnetwork.org", "../people", TOKEN).is_err());
    assert!(
        !format!(
            "{:?}",
            Target::new("https://actionnetwork.org", PETITION, TOKEN)
        )
        .contains(TOKEN)
    );
}

#[test]
fn who_is_sent_by_an_earlier_signature_is_judged_by_the_one_that_counts() {
    let petition = records::petition();
    let wordings = Wordings::new(&petition);
    let (server, folder) = (Server::new(&[]), tempfile::tempdir().expect("a folder"));
    let later = signer(3, true, false, &["email"]);
    let as_another = |id: &str, at: &str, consents: &[&str]| -> Record {
        let mut line = serde_json::to_value(&later).expect("a value");
        (line["id"], line["signed_at"], line["signature"]["consents"]) =
            (id.into(), at.into(), json!(consents));
        records::record(line, &records::petition())
    };
    let earlier = as_another(
        "00000000-0000-4000-8000-0000000000ff",
        "2026-05-23T09:00:00-04:00",
        &[],
    );
    let corrected = as_another(&later.id.to_string(), "2026-05-23T10:00:00-04:00", &[]);
    push(
        std::slice::from_ref(&later),
        &server,
        folder.path(),
        quick(),
    );
    let unsubscribe = |records: Vec<Record>| {
        let roll = Roll::new(Opened {
            records,
            ..Opened::default()
        });
        let mut log =
            SentLog::beside(&folder.path().join("ledger.db"), &server.target()).expect("a log");
        log.treat_as_same_person(&roll.duplicates());
        action_network::to_unsubscribe(&roll, &log, &wordings)
    };
    assert_eq!(unsubscribe(vec![later.clone()]), []);
    assert_eq!(
        unsubscribe(vec![later.clone(), earlier.clone()]),
        [],
        "the earlier one counts, with the consent of the later"
    );
    assert_eq!(
        unsubscribe(vec![corrected.clone()]),
        [roll::subject(&later)],
        "the box was not ticked after all"
    );
    assert_eq!(
        unsubscribe(vec![corrected, earlier.clone()]),
        [roll::subject(&earlier)],
        "once for one person"
    );
}
