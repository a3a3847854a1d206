//! The server fails in every way that it can, and each signer is still recorded once.

use std::time::{Duration, Instant};

use ledger::Record;
use petition_kiosk::push::action_network::{Cause, Pace, PushEnd};
use proptest::prelude::*;

use crate::server::{Behaviour, Server};
use crate::{everybody, expected, push, quick, signer};

#[test]
fn everyone_who_asked_is_recorded_once_and_nobody_else_whatever_the_server_does() {
    use Behaviour::{CutsAfter, CutsBefore, CutsIn, Fails, Nothing, Records, Sleeps, TooMany};
    let plan = [
        TooMany(None),
        Records,
        Nothing,
        Fails(500),
        Records,
        CutsBefore,
        CutsAfter,
        Sleeps,
        CutsIn,
        TooMany(Some(0)),
        Fails(503),
        CutsAfter,
    ];
    let (server, folder, records) = (
        Server::new(&plan),
        tempfile::tempdir().expect("a folder"),
        everybody(),
    );
    let first = push(&records, &server, folder.path(), quick());
    assert_eq!(first.end, PushEnd::Completed, "{first:?}");
    assert_eq!(
        (first.counts.failed, first.counts.sent),
        (0, expected(&records).len())
    );
    assert_eq!(server.people(), expected(&records));

    let asked = server.requests();
    let second = push(&records, &server, folder.path(), quick());
    assert_eq!(
        (second.counts.sent, second.counts.sent_before),
        (0, expected(&records).len())
    );
    assert_eq!(server.requests(), asked, "the second run sends nothing");
}

#[test]
fn an_empty_object_is_no_signature_and_is_tried_again_the_next_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let records = [
        signer(0, true, false, &["email"]),
        signer(1, true, false, &["email"]),
    ];
    let server = Server::new(&[Behaviour::Nothing; 12]);
    let report = push(&records, &server, folder.path(), quick());
    assert_eq!(
        (report.counts.failed, report.counts.sent),
        (1, 1),
        "{report:?}"
    );
    assert_eq!(
        (report.problems[0].id, report.problems[0].cause),
        (records[0].id, Cause::EmptyAnswer)
    );
    assert_eq!(
        push(&records, &server, folder.path(), quick()).counts.sent,
        1
    );
    assert_eq!(server.people(), expected(&records));
}

#[test]
fn one_who_is_refused_is_named_by_entry_and_the_others_go_on() {
    let (server, folder, records) = (
        Server::new(&[Behaviour::Fails(422)]),
        tempfile::tempdir().expect("a folder"),
        everybody(),
    );
    let report = push(&records, &server, folder.path(), quick());
    assert_eq!((report.counts.failed, report.end), (1, PushEnd::Completed));
    assert_eq!(report.problems[0].cause, Cause::Refused(422));
    assert_eq!(server.people().len(), expected(&records).len() - 1);
}

#[test]
fn a_wrong_token_and_a_redirection_end_it_at_the_first_request() {
    for (behaviour, end) in [
        (Behaviour::Fails(401), PushEnd::Unauthorized(401)),
        (Behaviour::Fails(403), PushEnd::Unauthorized(403)),
        (Behaviour::Fails(404), PushEnd::NoPetition),
        (Behaviour::Redirects, PushEnd::Redirected(302)),
        (Behaviour::TooMany(Some(3_000)), PushEnd::RetryLater(3_000)),
    ] {
        let (server, folder, records) = (
            Server::new(&[behaviour]),
            tempfile::tempdir().expect("a folder"),
            everybody(),
        );
        let report = push(&records, &server, folder.path(), quick());
        assert_eq!(report.end, end);
        assert_eq!((server.requests(), report.counts.sent), (1, 0));
        assert_eq!(report.counts.waiting, expected(&records).len());
    }
}

#[test]
fn nobody_who_answers_is_not_asked_a_thousand_times() {
    let (server, folder) = (
        Server::new(&[Behaviour::Fails(502); 1_000]),
        tempfile::tempdir().expect("a folder"),
    );
    let records: Vec<Record> = (0..50)
        .map(|seq| signer(seq, true, false, &["email"]))
        .collect();
    let report = push(
        &records,
        &server,
        folder.path(),
        Pace {
            attempts: 2,
            ..quick()
        },
    );
    assert_eq!(
        (report.end, report.counts.failed, report.counts.waiting),
        (PushEnd::NotAnswering, 3, 47)
    );
    assert_eq!(server.requests(), 6);
}

#[test]
fn silence_drips_and_floods_end_after_the_attempts_that_there_are() {
    for behaviour in [Behaviour::IsSilent, Behaviour::Drips, Behaviour::Floods] {
        let (server, folder) = (
            Server::new(&[behaviour; 100]),
            tempfile::tempdir().expect("a folder"),
        );
        let records: Vec<Record> = (0..9)
            .map(|seq| signer(seq, true, false, &["email"]))
            .collect();
        let pace = Pace {
            attempts: 2,
            ..quick()
        };
        let begun = Instant::now();
        let report = push(&records, &server, folder.path(), pace);
        assert_eq!(report.end, PushEnd::NotAnswering, "{behaviour:?}");
        assert_eq!(report.problems[0].cause, Cause::NoAnswer, "{behaviour:?}");
        assert_eq!(server.requests(), 6, "{behaviour:?}");
        // Six answers of 200 ms at most, and a slow machine.
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(8), "{behaviour:?}: {took:?}");
    }
}

#[test]
fn what_it_is_told_to_wait_it_waits_and_it_is_never_faster_than_its_pace() {
    let (server, folder) = (
        Server::new(&[Behaviour::TooMany(Some(1))]),
        tempfile::tempdir().expect("a folder"),
    );
    let records: Vec<Record> = (0..8)
        .map(|seq| signer(seq, true, false, &["email"]))
        .collect();
    let interval = Duration::from_millis(30);
    push(
        &records,
        &server,
        folder.path(),
        Pace {
            interval,
            timeout: Duration::from_secs(5),
            ..quick()
        },
    );
    let times: Vec<Instant> = server
        .book
        .lock()
        .unwrap()
        .requests
        .iter()
        .map(|(at, _)| *at)
        .collect();
    assert_eq!(times.len(), 9);
    assert!(times[1] - times[0] >= Duration::from_secs(1), "Retry-After");
    // One request may be read a little late and the next one at once; all of them together may not
    // be faster.
    assert!(
        times[8] - times[1] >= interval * 6,
        "{:?}",
        times[8] - times[1]
    );
}

fn a_server_that_misbehaves() -> impl Strategy<Value = Vec<Behaviour>> {
    let one = prop_oneof![
        4 => Just(Behaviour::Records),
        1 => Just(Behaviour::TooMany(None)),
        1 => Just(Behaviour::TooMany(Some(0))),
        1 => Just(Behaviour::Nothing),
        1 => prop_oneof![Just(500_u16), Just(503), Just(422), Just(400), Just(403)].prop_map(Behaviour::Fails),
        1 => Just(Behaviour::CutsBefore),
        1 => Just(Behaviour::CutsAfter),
        1 => Just(Behaviour::CutsIn),
    ];
    prop::collection::vec(one, 0..30)
}

fn a_queue() -> impl Strategy<Value = Vec<Record>> {
    let consents = prop::sample::subsequence(vec!["email", "sms", "ally", "e-mail"], 0..=4);
    prop::collection::vec((any::<bool>(), any::<bool>(), consents), 0..12).prop_map(|people| {
        people
            .into_iter()
            .enumerate()
            .map(|(seq, (email, phone, consents))| signer(seq, email, phone, &consents))
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// However consents fall and whatever the server does, in however many runs: nobody is there
    /// who did not ask, each one by what they asked for alone; and in the end everyone who asked
    /// is.
    #[test]
    fn no_push_subscribes_who_did_not_ask(records in a_queue(), plan in a_server_that_misbehaves()) {
        let (server, folder) = (Server::new(&plan), tempfile::tempdir().expect("a folder"));
        let expected = expected(&records);
        let pace = Pace { attempts: 2, ..quick() };
        for _ in 0..plan.len() + 1 {
            let report = push(&records, &server, folder.path(), pace);
            for person in server.people().keys() {
                prop_assert!(expected.contains_key(person), "someone who did not ask for it");
            }
            if report.counts.sent + report.counts.sent_before == expected.len() {
                break;
            }
        }
        prop_assert_eq!(server.people(), expected);
    }
}
