//! Files made by version 0.1.0 open, merge and print as they did then (`tests/fixtures/0.1.0`).
//!
//! The answers of version 0.1.0 stand beside the files. Formats are compared byte for byte, pages
//! pixel for pixel. Of sentences only the facts are compared: numbers, ids, hashes and codes.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "common/fixtures.rs"]
mod fixtures;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;

use calamine::{Data, Range, Reader as _};
use fixtures::{
    Copy, ORGANIZER, expected, expected_facts, facts, files, fixture, looks_as_before, text,
    without_hashes,
};
use petition_kiosk::settings::Settings;
use serde_json::Value;

/// The flag of `sheets signed` that leaves out dates.
const UNDATED: &str = "--delivery";

#[test]
fn ledgers_verify_with_the_same_heads() {
    let (drive, practice) = (Copy::of("drive"), Copy::of("practice"));
    let mut said = drive.says("ledger verify station-a.db station-b.db organizer.db");
    said += &practice.says("ledger verify ledger.db");
    assert_eq!(facts(&said), expected_facts("verify.facts"));
}

#[test]
fn turn_ins_and_mirrors_merge_into_the_same_roll_in_any_order() {
    let drive = Copy::of("drive");
    let [a, copy, b] = ["a", "a-copy", "b"].map(|of| drive.only(&format!("turn-ins/{of}")));
    let mirror = drive.only("mirror");
    let said = drive.says(&format!("ledger merge all.db {a} {copy} {b}"));
    assert_eq!(facts(&said), expected_facts("merge.facts"));
    drive.says(&format!("ledger merge back.db {mirror} {copy} {a}"));
    for ledger in ["all.db", "back.db"] {
        assert_eq!(
            drive.roll(ledger),
            expected("merged-roll.ndjson"),
            "{ledger}"
        );
    }
    let heads = expected_facts("merged.facts");
    let stations: Vec<&String> = heads.iter().filter(|fact| fact.len() == 36).collect();
    let said = drive.says("ledger verify all.db");
    // The new ledger's own station has a random id and no entry.
    let is_merged = |line: &&str| stations.iter().any(|station| line.contains(*station));
    let merged: Vec<&str> = said.lines().filter(is_merged).collect();
    assert_eq!(facts(&merged.join("\n")), heads);

    let practice = Copy::of("practice");
    let mirror = practice.only("mirror-of-practice");
    practice.says(&format!("ledger merge all.db {mirror}"));
    assert_eq!(practice.roll("all.db"), expected("practice-roll.ndjson"));
}

#[test]
fn a_receipt_and_a_turn_in_that_was_cut_off_tell_what_is_missing() {
    let drive = Copy::of("drive");
    let (copy, receipt) = (drive.only("turn-ins/a-copy"), expected("receipt-code.txt"));
    let said = drive.says(&format!(
        "ledger merge behind.db {copy} --receipt {receipt}"
    ));
    assert_eq!(facts(&said), expected_facts("behind.facts"));

    let whole = fs::read(drive.path(&drive.only("turn-ins/b"))).expect("read");
    fs::write(drive.path("cut-off.turn-in"), &whole[..40_000]).expect("written");
    let said = drive.says("ledger merge cut-off.db cut-off.turn-in");
    assert_eq!(facts(&said), expected_facts("cut-off.facts"));
}

#[test]
fn turn_ins_are_the_same_bytes_under_the_same_names() {
    let drive = Copy::of("drive");
    fs::create_dir(drive.path("stick")).expect("made");
    for (of, ledger) in [
        ("a", "station-a"),
        ("b", "station-b"),
        ("organizer", "organizer"),
    ] {
        let table = expected("turn-ins.txt");
        let rows = table.lines().filter_map(|line| line.split_once(' '));
        let (name, hash) = rows
            .filter(|(from, _)| *from == of)
            .find_map(|(_, row)| row.split_once(' '))
            .expect("a row");
        drive.says(&format!("ledger turn-in --ledger {ledger}.db -o stick"));
        let bytes = fs::read(drive.path("stick").join(name)).expect("a turn-in of this name");
        assert_eq!(blake3::hash(&bytes).to_hex().as_str(), hash, "{of}");
        if of == "organizer" {
            drive.says(&format!("ledger merge another.db stick/{name}"));
            assert_eq!(drive.roll("another.db"), expected("roll.ndjson"));
        }
    }
}

#[test]
fn the_organizers_ledger_opens_to_the_same_roll() {
    let drive = Copy::of("drive");
    assert_eq!(drive.roll("organizer.db"), expected("roll.ndjson"));
    for (command, answer) in [
        ("duplicates --json", "duplicates.ndjson"),
        ("sheets issued --json", "issued.ndjson"),
        ("paper status --json", "paper-status.ndjson"),
    ] {
        let said = drive.says(&format!("{command} {ORGANIZER}"));
        assert_eq!(said, expected(answer), "{command}");
    }
    for (command, answer) in [
        ("roll", "roll.facts"),
        ("paper report", "paper-report.facts"),
    ] {
        let said = drive.says(&format!("{command} {ORGANIZER}"));
        assert_eq!(facts(&said), expected_facts(answer), "{command}");
    }
    drive.says(&format!("report {ORGANIZER} -o report.svg"));
    let svg = text(&drive.path("report.svg"));
    let between_tags = svg.split('<').filter_map(|tag| tag.split_once('>'));
    let words: Vec<&str> = between_tags.map(|(_, words)| words).collect();
    assert_eq!(facts(&words.join(" ")), expected_facts("report.facts"));
}

#[test]
fn exports_of_every_format_are_the_same_files() {
    let drive = Copy::of("drive");
    let formats = files(&fixture("expected/exports"));
    assert_eq!(formats.len(), 9);
    for format in &formats {
        drive.says(&format!(
            "export {ORGANIZER} --format {format} --tag river-path -o {format}"
        ));
        let (now, then) = (drive.path(format), fixture("expected/exports").join(format));
        assert_eq!(files(&now), files(&then), "{format}");
        for file in files(&now) {
            let (now, then) = (now.join(&file), then.join(&file));
            if file.ends_with(".xlsx") {
                // A workbook says when it was made.
                assert_eq!(cells(&now), cells(&then), "{file}");
            } else if file == "xlsx-index.json" {
                assert_eq!(without_hashes(&text(&now)), without_hashes(&text(&then)));
            } else {
                assert_eq!(text(&now), text(&then), "{file}");
            }
        }
    }
}

/// The sheets of a workbook, by name, and their rows.
fn cells(workbook: &Path) -> Vec<(String, Vec<Vec<String>>)> {
    let mut workbook = calamine::open_workbook_auto(workbook).expect("a workbook");
    let row = |row: &[Data]| row.iter().map(ToString::to_string).collect();
    let rows = |range: Range<Data>| range.rows().map(row).collect();
    let sheets = workbook.worksheets().into_iter();
    sheets.map(|(name, range)| (name, rows(range))).collect()
}

#[test]
fn signed_sheets_have_the_same_numbers_and_look_the_same() {
    let drive = Copy::of("drive");
    for (name, flags) in [
        ("letter", "--layout letter"),
        ("letter-state", "--layout letter --by state"),
        (
            "a4-event-undated",
            &format!("--layout a4 --by event {UNDATED}"),
        ),
        ("legal-day", "--layout legal --by day"),
        (
            "legal-undated-in-twos",
            &format!("--layout legal {UNDATED} --pages 1"),
        ),
    ] {
        let then = without_hashes(&expected(&format!("printed/{name}.json")));
        assert_eq!(drive.print(ORGANIZER, flags, name), then, "{name}");
    }
    for page in ["cover-en.pdf", "signed-en-001.pdf", "signed-ar-001.pdf"] {
        looks_as_before(&drive.path("letter").join(page));
    }
}

/// The numbers of signed sheets are on paper, so the series of a printing may never change. It is
/// hashed from the entries and from how they are printed, which version 0.1.0 wrote as the `Debug`
/// names of three values: `Letter None false`, or `A4 Some(State) true`.
#[test]
fn each_way_of_printing_has_the_same_series() {
    let practice = Copy::of("practice");
    let of = "--campaign campaign --ledger ledger.db --passphrase-file passphrase";
    let table = expected("series.txt");
    let mut series = BTreeSet::new();
    for line in table.lines() {
        let mut words = line.split(' ');
        let (layout, by, dates) = (words.next(), words.next(), words.next());
        let then: Vec<&str> = words.collect();
        let mut flags = format!("--layout {}", layout.expect("a layout"));
        if let Some(by) = by.filter(|by| *by != "-") {
            flags += &format!(" --by {by}");
        }
        if dates == Some("undated") {
            flags += &format!(" {UNDATED}");
        }
        let index = practice.print(of, &flags, "printed");
        let volumes = index["volumes"].as_array().expect("volumes").iter();
        let now: Vec<&str> = volumes
            .filter_map(|volume| volume["first_sheet"].as_str())
            .collect();
        assert_eq!(now, then, "{flags}");
        series.insert(
            then.first()
                .and_then(|number| number.split_once('-'))
                .map(|(series, _)| series),
        );
    }
    assert_eq!(
        (table.lines().count(), series.len()),
        (24, 24),
        "each has a series of its own"
    );
}

#[test]
fn blank_sheets_that_are_issued_next_have_the_next_numbers_and_look_the_same() {
    let drive = Copy::of("drive");
    let pages = files(&fixture("expected/pages"));
    let blank = pages
        .iter()
        .find(|name| name.starts_with("blank-"))
        .expect("a blank sheet");
    let of = "--campaign campaign --ledger station-a.db --event plaza-jose-marti --language es";
    drive.says(&format!(
        "sheets blank {of} --layout legal --pages 2 -o next"
    ));
    assert_eq!(drive.only("next"), format!("next/{blank}"));
    looks_as_before(&drive.path("next").join(blank));
}

#[test]
fn paper_that_was_entered_is_known_and_its_scans_come_back() {
    let drive = Copy::of("drive");
    for file in ["paper.csv", "scan.png"] {
        fs::copy(fixture("expected").join(file), drive.path(file)).expect("copied");
    }
    let said = drive.says(&format!("paper import {ORGANIZER} paper.csv"));
    assert_eq!(facts(&said), expected_facts("import.facts"));
    let said = drive.says("ledger verify organizer.db");
    assert_eq!(
        facts(&said),
        expected_facts("imported.facts"),
        "nothing was stored twice"
    );

    let said = drive.says("paper scan scan.png");
    let sheet = said.trim();
    assert!(expected("issued.ndjson").contains(sheet), "{sheet}");
    drive.says(&format!("paper scans {ORGANIZER} {sheet} -o scans"));
    for (at, kind) in [(1, "png"), (2, "jpg")] {
        let now = fs::read(drive.path(&format!("scans/{sheet}-{at}.{kind}"))).expect("a scan");
        let then = fs::read(fixture(&format!("expected/scan.{kind}"))).expect("a scan");
        assert!(now == then, "scan {at}");
    }
}

#[test]
fn the_code_of_an_event_is_the_same() {
    let drive = Copy::of("drive");
    drive.says("qr --campaign campaign --event plaza-jose-marti -o code.svg");
    assert_eq!(text(&drive.path("code.svg")), expected("code.svg"));
}

#[test]
fn a_station_goes_on_with_its_ledger() {
    let drive = Copy::of("drive");
    let known = r#"{"id":"a0000000-0000-4000-8000-000000000003","given_name":"Bartholomew"}"#;
    let new = r#"{"id":"a0000000-0000-4000-8000-000000000099","given_name":"Later"}"#;
    let drafts = format!("{known}\n{new}\n");
    let said = drive.answers("intake --campaign campaign --ledger station-a.db", &drafts);
    let number = |line: &str| serde_json::from_str::<Value>(line).expect("JSON")["seq"].as_u64();
    let numbers: Vec<_> = said.lines().map(number).collect();
    assert_eq!(
        numbers,
        [Some(3), Some(32)],
        "a stored entry is found, not stored again"
    );
    let said = drive.says("ledger verify station-a.db");
    assert!(facts(&said).contains(&"32".to_owned()), "{said}");
}

#[test]
fn a_campaign_without_its_key_collects_nothing_and_an_erasure_that_was_stopped_goes_on() {
    let drive = Copy::of("drive");
    let of = "--campaign campaign --ledger ../station-b.db";
    let before = fs::read(drive.path("station-b.db")).expect("read");
    for folder in ["erased", "half-erased"] {
        let draft = "{\"given_name\":\"Nobody\"}\n";
        let refused = drive.refuses(folder, &format!("intake {of}"), draft);
        assert!(refused.contains("Nov 23, 2026"), "{refused}");
        let roll = format!("roll {of} --passphrase-file ../passphrase");
        let refused = drive.refuses(folder, &roll, "");
        assert!(refused.contains("Nov 23, 2026"), "{refused}");
    }
    let erase = format!("erase {of} -o certificate.pdf --yes-erase keep-the-river");
    let refused = drive.refuses("erased", &erase, "");
    assert!(
        refused.contains("/srv/river-path/certificate.pdf"),
        "{refused}"
    );

    let key = drive.path("half-erased/campaign/organizer.key");
    assert!(key.exists());
    let ended = drive.run("half-erased", &erase, "");
    assert!(
        ended.status.success(),
        "{}",
        String::from_utf8_lossy(&ended.stderr)
    );
    assert!(!key.exists());
    let note = text(&drive.path("half-erased/campaign/campaign.toml"));
    assert!(
        note.contains("begun = \"2026-11-23T09:00:00-05:00\"\ndone = "),
        "{note}"
    );
    assert!(
        note.contains("keys = [\"campaign/organizer.key\"]"),
        "{note}"
    );
    assert!(before == fs::read(drive.path("station-b.db")).expect("read"));
}

#[test]
fn settings_are_written_as_they_were_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("station.toml");
    let is_kept = |words: &str| {
        fs::write(&path, words).expect("written");
        Settings::load(&path).save(&path).expect("written");
        assert_eq!(text(&path), words);
    };
    for file in ["drive/station.toml", "practice/station.toml"] {
        let then = text(&fixture(file));
        is_kept(&then);
        let (look, rest) = then.split_once('\n').expect("lines");
        assert!(look.starts_with("look = "), "{look}");
        for look in ["light", "dark", "sunlight", "contrast"] {
            is_kept(&format!("look = \"{look}\"\n{rest}"));
        }
    }
}

#[test]
fn nobody_who_was_sent_to_action_network_is_sent_again() {
    let drive = Copy::of("drive");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let petition = "d91b4b2e-ae0e-4cd3-9ed7-d0ec501b0bc3";
    let notes = files(&drive.path(""))
        .into_iter()
        .find(|name| name.ends_with(".pushed"));
    let now = format!("organizer.db.127.0.0.1-{port}.{petition}.pushed");
    fs::rename(drive.path(&notes.expect("notes")), drive.path(&now)).expect("renamed");
    fs::write(drive.path("token"), "a0token0of0the0fixture\n").expect("written");
    let server = std::thread::spawn(move || {
        let requests = listener
            .incoming()
            .map_while(|stream| record(&stream.expect("connected")));
        requests.collect::<Vec<Value>>()
    });

    let to = format!("--petition {petition} --token-file token --base-url http://127.0.0.1:{port}");
    let said = drive.says(&format!("push action-network {ORGANIZER} {to}"));
    // A connection without a request ends the server.
    drop(TcpStream::connect(("127.0.0.1", port)).expect("connected"));
    let requests = server.join().expect("requests");
    assert_eq!(facts(&said), expected_facts("push.facts"));
    let then = expected("requests.ndjson");
    let then = then
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    assert_eq!(requests, then.collect::<Vec<Value>>());
}

/// Answers one request as Action Network does, and closes the connection. Returns the body.
fn record(mut stream: &TcpStream) -> Option<Value> {
    let mut reader = BufReader::new(stream);
    let mut length = None;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a line");
        let line = line.trim().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        length = line
            .strip_prefix("content-length: ")
            .map_or(length, |value| value.parse().ok());
    }
    let mut body = vec![0; length?];
    reader.read_exact(&mut body).expect("a body");
    let answer = r#"{"identifiers":["action_network:d1e2f3a4-0000-4000-8000-00000000abcd"]}"#;
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json";
    let length = answer.len();
    write!(stream, "{head}\r\nContent-Length: {length}\r\n\r\n{answer}").expect("answered");
    Some(serde_json::from_slice(&body).expect("JSON"))
}
