//! Whoever asked to be contacted is at Action Network exactly once, whatever its server does
//! meanwhile; and nobody else ever is.
//!
//! The server is a real one, on this machine: it answers as actionnetwork.org/docs/v2 says, knows
//! one person by one e-mail or number, and misbehaves as it is told.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Output, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use common::{Demo, program, run};
use ledger::{Opened, Record};
use petition::TextHash;
use petition_kiosk::export::{Drive, Group};
use petition_kiosk::push::action_network::{self, Ended, Noted, Pace, Report, Target, Why};
use proptest::prelude::*;
use roll::Roll;
use serde_json::{Value, json};

const PETITION: &str = "d91b4b2e-ae0e-4cd3-9ed7-d0ec501b0bc3";
const TOKEN: &str = "tulip0token0of0the0test";

/// What the server does with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    Records,
    /// 429, with so many seconds in `Retry-After`, or without.
    TooMany(Option<u64>),
    /// 200 and `{}`: nothing was recorded.
    Nothing,
    Fails(u16),
    /// Records, and answers too late.
    Sleeps,
    /// Cuts the connection, and nothing was recorded.
    CutsBefore,
    /// Cuts the connection after it was recorded.
    CutsAfter,
    /// Cuts the connection in the middle of the answer.
    CutsIn,
    Redirects,
}

#[derive(Default)]
struct Book {
    /// By e-mail or number, as Action Network knows a person; how many signatures each has.
    people: BTreeMap<String, usize>,
    /// Identifiers of the requests that were taken.
    identifiers: BTreeSet<String>,
    requests: Vec<(Instant, String)>,
}

/// A server that answers by a plan, request by request; after its end it records.
struct Server {
    address: String,
    book: Arc<Mutex<Book>>,
    stop: Arc<AtomicBool>,
}

impl Server {
    fn new(plan: &[Does]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let (book, stop) = (
            Arc::new(Mutex::new(Book::default())),
            Arc::new(AtomicBool::new(false)),
        );
        let plan = Arc::new(Mutex::new(plan.iter().copied().collect::<VecDeque<_>>()));
        let server = Self {
            address,
            book: Arc::clone(&book),
            stop: Arc::clone(&stop),
        };
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let (book, plan) = (Arc::clone(&book), Arc::clone(&plan));
                std::thread::spawn(move || {
                    while serve(stream.as_ref().expect("a connection"), &book, &plan) {}
                });
            }
        });
        server
    }

    fn target(&self) -> Target {
        Target::new(&self.address, PETITION, TOKEN).expect("a target")
    }

    fn people(&self) -> BTreeMap<String, usize> {
        self.book.lock().unwrap().people.clone()
    }

    fn requests(&self) -> usize {
        self.book.lock().unwrap().requests.len()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(self.address.trim_start_matches("http://"));
    }
}

/// One request; answers with whether the connection goes on.
fn serve(stream: &TcpStream, book: &Mutex<Book>, plan: &Mutex<VecDeque<Does>>) -> bool {
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return false;
        }
        if line.trim().is_empty() {
            break;
        }
        head.push(line.trim().to_owned());
    }
    let header = |name: &str| {
        head.iter().find_map(|line| {
            line.split_once(": ")
                .filter(|(key, _)| key.eq_ignore_ascii_case(name))
                .map(|(_, value)| value.to_owned())
        })
    };
    let length: usize = header("content-length")
        .expect("a length")
        .parse()
        .expect("a number");
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    let answer = |status: &str, more: &str, body: &str| {
        let words = format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/hal+json\r\n{more}Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut to = stream;
        to.write_all(words.as_bytes()).is_ok()
    };
    let request = head.first().cloned().unwrap_or_default();
    book.lock()
        .unwrap()
        .requests
        .push((Instant::now(), request.clone()));
    if header("osdi-api-token").as_deref() != Some(TOKEN) {
        return answer(
            "403 Forbidden",
            "",
            r#"{"error":"API Key invalid or not present"}"#,
        );
    }
    if !request.starts_with(&format!("POST /api/v2/petitions/{PETITION}/signatures/")) {
        return answer(
            "404 Not Found",
            "",
            r#"{"error":"The resource was not found"}"#,
        );
    }
    let body: Value = serde_json::from_slice(&body).expect("JSON");
    let does = plan.lock().unwrap().pop_front().unwrap_or(Does::Records);
    let cut = || {
        let _ = stream.shutdown(std::net::Shutdown::Both);
        false
    };
    match does {
        Does::TooMany(seconds) => {
            let wait =
                seconds.map_or_else(String::new, |seconds| format!("Retry-After: {seconds}\r\n"));
            return answer("429 Too Many Requests", &wait, "{}");
        }
        Does::Nothing => return answer("200 OK", "", "{}"),
        Does::Fails(status) => return answer(&format!("{status} No"), "", r#"{"error":"no"}"#),
        Does::Redirects => return answer("302 Found", "Location: http://127.0.0.1:1/\r\n", ""),
        Does::CutsBefore => return cut(),
        Does::Records | Does::Sleeps | Does::CutsAfter | Does::CutsIn => {}
    }
    record(&body, &mut book.lock().unwrap());
    if request.contains("background_request=true") {
        return answer("200 OK", "", "{}");
    }
    let recorded = json!({ "identifiers": ["action_network:167ce1d2-70b7-423e-b480-914981cbeaff"], "person": body["person"] }).to_string();
    match does {
        Does::CutsAfter => cut(),
        Does::CutsIn => {
            let (mut to, words) = (stream, &recorded[..20]);
            let _ = to.write_all(
                format!(
                    "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{words}",
                    recorded.len()
                )
                .as_bytes(),
            );
            cut()
        }
        Does::Sleeps => {
            std::thread::sleep(Duration::from_millis(400));
            answer("200 OK", "", &recorded)
        }
        _ => answer("200 OK", "", &recorded),
    }
}

/// "Signatures are deduplicated based on person", and people by e-mail address and telephone
/// number.
fn record(body: &Value, book: &mut Book) {
    let person = &body["person"];
    let known_by = person["email_addresses"][0]["address"]
        .as_str()
        .or(person["phone_numbers"][0]["number"].as_str());
    let known_by = known_by.expect("a person has an address or a number");
    book.people.insert(known_by.to_owned(), 1);
    book.identifiers.insert(
        body["identifiers"][0]
            .as_str()
            .expect("an identifier")
            .to_owned(),
    );
}

fn quick() -> Pace {
    let short = Duration::from_millis(2);
    Pace {
        between: short,
        pause: short,
        longest_pause: short * 4,
        timeout: Duration::from_millis(200),
        tries: 12,
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
    serde_json::from_value(line).expect("a record")
}

/// What the server may know a signer by: what they asked to be contacted by, and nothing else.
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
    match Group::for_record(record) {
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
    let drive = Drive {
        title: "Tell Congress",
        events: &[],
        tags: &tags,
        texts: &[],
    };
    let mut noted = Noted::beside(&folder.join("ledger.db"), &target).expect("noted");
    let report = action_network::push(
        records,
        &drive,
        &target,
        &pace,
        &mut noted,
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

#[test]
fn who_asked_is_there_once_and_nobody_else_whatever_the_server_does() {
    use Does::{CutsAfter, CutsBefore, CutsIn, Fails, Nothing, Records, Sleeps, TooMany};
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
    assert_eq!(first.ended, Ended::Done, "{first:?}");
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
    let server = Server::new(&[Does::Nothing; 12]);
    let report = push(&records, &server, folder.path(), quick());
    assert_eq!(
        (report.counts.failed, report.counts.sent),
        (1, 1),
        "{report:?}"
    );
    assert_eq!(
        (report.problems[0].id, report.problems[0].why),
        (records[0].id, Why::Empty)
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
        Server::new(&[Does::Fails(422)]),
        tempfile::tempdir().expect("a folder"),
        everybody(),
    );
    let report = push(&records, &server, folder.path(), quick());
    assert_eq!((report.counts.failed, report.ended), (1, Ended::Done));
    assert_eq!(report.problems[0].why, Why::Refused(422));
    assert_eq!(server.people().len(), expected(&records).len() - 1);
}

#[test]
fn a_wrong_token_and_a_redirection_end_it_at_the_first_request() {
    for (does, ended) in [
        (Does::Fails(401), Ended::NotLetIn(401)),
        (Does::Fails(403), Ended::NotLetIn(403)),
        (Does::Fails(404), Ended::NoPetition),
        (Does::Redirects, Ended::Elsewhere(302)),
        (Does::TooMany(Some(3_000)), Ended::ComeBackLater(3_000)),
    ] {
        let (server, folder, records) = (
            Server::new(&[does]),
            tempfile::tempdir().expect("a folder"),
            everybody(),
        );
        let report = push(&records, &server, folder.path(), quick());
        assert_eq!(report.ended, ended);
        assert_eq!((server.requests(), report.counts.sent), (1, 0));
        assert_eq!(report.counts.waiting, expected(&records).len());
    }
}

#[test]
fn nobody_who_answers_is_not_asked_a_thousand_times() {
    let (server, folder) = (
        Server::new(&[Does::Fails(502); 1_000]),
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
            tries: 2,
            ..quick()
        },
    );
    assert_eq!(
        (report.ended, report.counts.failed, report.counts.waiting),
        (Ended::NobodyAnswers, 3, 47)
    );
    assert_eq!(server.requests(), 6);
}

#[test]
fn what_it_is_told_to_wait_it_waits_and_it_is_never_faster_than_its_pace() {
    let (server, folder) = (
        Server::new(&[Does::TooMany(Some(1))]),
        tempfile::tempdir().expect("a folder"),
    );
    let records: Vec<Record> = (0..8)
        .map(|seq| signer(seq, true, false, &["email"]))
        .collect();
    let between = Duration::from_millis(30);
    push(
        &records,
        &server,
        folder.path(),
        Pace {
            between,
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
        times[8] - times[1] >= between * 6,
        "{:?}",
        times[8] - times[1]
    );
}

#[test]
fn who_signed_twice_goes_there_once_even_if_the_earlier_one_is_turned_in_later() {
    let (server, folder) = (Server::new(&[]), tempfile::tempdir().expect("a folder"));
    let later = signer(3, true, false, &["email"]);
    let mut earlier = serde_json::to_value(&later).expect("a value");
    earlier["id"] = "00000000-0000-4000-8000-0000000000ff".into();
    earlier["signed_at"] = "2026-05-23T09:00:00-04:00".into();
    earlier["signature"]["consents"] = json!([]);
    let earlier: Record = serde_json::from_value(earlier).expect("a record");
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
            },
        );
        let mut noted = Noted::beside(&folder.path().join("ledger.db"), &target).expect("noted");
        noted.are_of_one(&roll.duplicates());
        action_network::push(
            roll.records(),
            &drive,
            &target,
            &quick(),
            &mut noted,
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
    };
    let mut noted = Noted::beside(&folder.path().join("ledger.db"), &target).expect("noted");
    let report = action_network::push(
        &records,
        &drive,
        &target,
        &quick(),
        &mut noted,
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
    let records = [serde_json::from_value(line).expect("a record")];
    let report = push(&records, &server, folder.path(), quick());
    assert_eq!((report.counts.failed, server.requests()), (1, 0));
    assert_eq!(report.problems[0].why, Why::NoAddress);
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

fn a_server_that_misbehaves() -> impl Strategy<Value = Vec<Does>> {
    let one = prop_oneof![
        4 => Just(Does::Records),
        1 => Just(Does::TooMany(None)),
        1 => Just(Does::TooMany(Some(0))),
        1 => Just(Does::Nothing),
        1 => prop_oneof![Just(500_u16), Just(503), Just(422), Just(400), Just(403)].prop_map(Does::Fails),
        1 => Just(Does::CutsBefore),
        1 => Just(Does::CutsAfter),
        1 => Just(Does::CutsIn),
    ];
    prop::collection::vec(one, 0..30)
}

fn a_queue() -> impl Strategy<Value = Vec<Record>> {
    let consents = prop::collection::vec(
        prop_oneof![Just("email"), Just("sms"), Just("ally"), Just("EMAIL")],
        0..4,
    );
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
        let pace = Pace { tries: 2, ..quick() };
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

/// The program itself against a server, from a demo's ledger.
struct Shift {
    demo: Demo,
    server: Server,
}

impl Shift {
    fn new(signatures: usize, plan: &[Does]) -> Self {
        let shift = Self {
            demo: Demo::new(signatures),
            server: Server::new(plan),
        };
        std::fs::write(shift.demo.path("token"), format!("{TOKEN}\n")).expect("written");
        shift
    }

    fn command(&self) -> std::process::Command {
        let mut command = program(self.demo.home.path());
        command.args([
            "push",
            "action-network",
            "--petition",
            PETITION,
            "--campaign",
            &self.demo.campaign(),
            "--ledger",
            &self.demo.ledger(),
        ]);
        command.args([
            "--passphrase-file",
            &self.demo.passphrase(),
            "--token-file",
            &self.demo.at("token"),
            "--base-url",
            &self.server.address,
        ]);
        command
    }

    fn asked(&self) -> (BTreeMap<String, usize>, Vec<Value>) {
        let roll = self.demo.roll(&self.demo.ledger());
        let asks = |line: &&Value| {
            line["consents"]
                .as_array()
                .expect("a list")
                .iter()
                .any(|consent| consent == "email")
        };
        let people = roll
            .iter()
            .filter(asks)
            .map(|line| (line["email"].as_str().expect("text").to_owned(), 1))
            .collect();
        (people, roll)
    }

    /// No name, address, token or petition text in anything that it said or noted.
    fn says_nobody(&self, output: &Output) {
        let (_, roll) = self.asked();
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        let mut notes = 0;
        for file in std::fs::read_dir(self.demo.path("out"))
            .expect("listed")
            .map(|file| file.expect("a file").path())
        {
            if file.extension().is_some_and(|ending| ending == "pushed") {
                said += &std::fs::read_to_string(file).expect("read");
                notes += 1;
            }
        }
        assert_eq!(notes, 1, "one file of notes");
        for line in &roll {
            for field in ["given_name", "family_name", "email", "zip"] {
                let words = line[field].as_str().expect("text");
                assert!(
                    words.is_empty() || !said.contains(words),
                    "{field} was said"
                );
            }
        }
        assert!(!said.contains(TOKEN), "the token was said");
    }
}

#[test]
fn killed_in_the_middle_it_goes_on_and_everyone_is_there_once() {
    let shift = Shift::new(
        48,
        &[
            Does::Records,
            Does::CutsAfter,
            Does::Records,
            Does::Sleeps,
            Does::Records,
        ],
    );
    let (expected, _) = shift.asked();
    assert!(
        expected.len() >= 6,
        "enough to be killed among: {}",
        expected.len()
    );
    let mut kills = 0;
    for after in [1, 3, 5] {
        let mut child = shift
            .command()
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("started");
        let until = Instant::now() + Duration::from_secs(60);
        while shift.server.requests() < after && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(5));
        }
        kills += usize::from(child.try_wait().expect("asked").is_none());
        child.kill().expect("killed");
        child.wait().expect("ended");
    }
    assert_eq!(kills, 3, "each run was killed while it ran");
    let output = shift.command().output().expect("ended");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(shift.server.people(), expected);
    let book = shift.server.book.lock().unwrap();
    assert_eq!(
        book.identifiers.len(),
        expected.len(),
        "each by one identifier, however often it was sent"
    );
    drop(book);
    shift.says_nobody(&output);
}

#[test]
fn it_says_how_many_and_by_which_entry_and_no_name() {
    let shift = Shift::new(12, &[Does::Fails(422), Does::CutsBefore]);
    let (expected, roll) = shift.asked();
    let output = shift
        .command()
        .args(["--csv", &shift.demo.at("lists"), "--tag", "protect"])
        .output()
        .expect("ended");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("was refused with status 422") && said.contains("1 did not arrive"),
        "{said}"
    );
    let counted = String::from_utf8_lossy(&output.stdout);
    assert!(
        counted.contains(&format!("{:>9} were recorded there", expected.len() - 1)),
        "{counted}"
    );
    assert!(
        counted.contains(&format!("{:>9} signatures in all", roll.len())),
        "{counted}"
    );
    shift.says_nobody(&output);
    // The lists are of the others alone.
    let files: Vec<String> = std::fs::read_dir(shift.demo.path("lists"))
        .expect("listed")
        .map(|file| {
            file.expect("a file")
                .file_name()
                .into_string()
                .expect("UTF-8")
        })
        .collect();
    assert!(
        files.contains(&"action-network-do-not-subscribe.csv".to_owned()),
        "{files:?}"
    );
    assert!(
        files.iter().all(|file| !file.contains("-subscribe-")),
        "{files:?}"
    );
    let list =
        std::fs::read_to_string(shift.demo.path("lists/action-network-do-not-subscribe.csv"))
            .expect("read");
    assert!(expected.keys().all(|email| !list.contains(email.as_str())));
}

#[test]
fn who_was_sent_and_withdraws_is_to_be_unsubscribed_there_by_hand() {
    let shift = Shift::new(12, &[]);
    let (expected, roll) = shift.asked();
    assert!(shift.command().output().expect("ended").status.success());
    let sent = roll
        .iter()
        .find(|line| {
            line["email"]
                .as_str()
                .is_some_and(|email| expected.contains_key(email))
        })
        .expect("one");
    let id = sent["id"].as_str().expect("an id");
    let (campaign, ledger, passphrase) = (
        shift.demo.campaign(),
        shift.demo.ledger(),
        shift.demo.passphrase(),
    );
    let decide = [
        "decide",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        id,
        "withdrawn",
    ];
    assert!(run(shift.demo.home.path(), &decide).status.success());
    let output = shift.command().output().expect("ended");
    let (counted, said) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{said}");
    assert!(
        counted.contains(&format!("{:>9} were sent before\n", expected.len() - 1)),
        "{counted}"
    );
    assert!(
        counted.contains("        1 were sent before and may not be contacted any more"),
        "{counted}"
    );
    assert_eq!(
        said.matches(&format!("entry {id} of station")).count(),
        1,
        "{said}"
    );
    shift.says_nobody(&output);
}

#[test]
fn who_is_sent_by_an_earlier_signature_is_judged_by_the_one_that_counts() {
    let (server, folder) = (Server::new(&[]), tempfile::tempdir().expect("a folder"));
    let later = signer(3, true, false, &["email"]);
    let as_another = |id: &str, at: &str, consents: &[&str]| -> Record {
        let mut line = serde_json::to_value(&later).expect("a value");
        (line["id"], line["signed_at"], line["signature"]["consents"]) =
            (id.into(), at.into(), json!(consents));
        serde_json::from_value(line).expect("a record")
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
        let mut noted =
            Noted::beside(&folder.path().join("ledger.db"), &server.target()).expect("noted");
        noted.are_of_one(&roll.duplicates());
        action_network::to_unsubscribe(&roll, &noted)
            .iter()
            .map(|of| of.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(unsubscribe(vec![later.clone()]), []);
    assert_eq!(
        unsubscribe(vec![later.clone(), earlier.clone()]),
        [],
        "the earlier one counts, with the consent of the later"
    );
    assert_eq!(
        unsubscribe(vec![corrected.clone()]),
        [later.id],
        "the box was not ticked after all"
    );
    assert_eq!(
        unsubscribe(vec![corrected, earlier.clone()]),
        [earlier.id],
        "once for one person"
    );
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_after_the_request_it_is_at_and_the_next_run_goes_on() {
    let shift = Shift::new(24, &[]);
    let (expected, _) = shift.asked();
    let child = shift
        .command()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    let seen = AtomicUsize::new(0);
    while seen.load(Ordering::Relaxed) < 2 {
        std::thread::sleep(Duration::from_millis(5));
        seen.store(shift.server.requests(), Ordering::Relaxed);
    }
    let killed = std::process::Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .expect("kill");
    assert!(killed.success());
    let output = child.wait_with_output().expect("ended");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("stopped; ") && said.contains("running it again goes on"),
        "{said}"
    );
    assert!(shift.server.people().len() < expected.len());
    let before = shift.server.requests();
    assert!(shift.command().output().expect("ended").status.success());
    assert_eq!(shift.server.people(), expected);
    assert_eq!(
        shift.server.requests() - before,
        expected.len() - before,
        "nobody was sent twice"
    );
}

#[test]
fn a_wrong_token_is_said_with_what_to_do() {
    let shift = Shift::new(12, &[]);
    std::fs::write(shift.demo.path("token"), "wrong0token\n").expect("written");
    let output = shift.command().output().expect("ended");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said.contains("the token is not accepted")
            && said.contains("API & Sync")
            && !said.contains("wrong0token"),
        "{said}"
    );
    assert!(shift.server.people().is_empty());
}
