//! A thief who has a station that was taken in, with its key.

use std::fs;
use std::path::Path;

use ed25519_dalek::SigningKey;
use ledger::{Author, Decided, Dismissed, Hash, Head, Ledger, Reader, Subject, Verdict};
use rusqlite::Connection;

use super::forger::{Forger, entries};
use super::strangers::speak;
use super::{Drive, another_campaign};

/// Writes what the forger made under a name, and merges it.
fn merge(drive: &Drive, name: &str, forger: &Forger) -> String {
    let path = drive.demo.path(name);
    fs::write(&path, &forger.bytes).expect("written");
    drive.merge(&path)
}

#[test]
fn a_stolen_station_has_no_say_in_anything_but_its_own_signatures() {
    let drive = Drive::new();
    let path = drive.demo.path("tablet.db");
    let mut ledger = Ledger::reopen(&path).expect("a ledger");
    let station = ledger.station();
    let words = speak(&drive, &mut ledger, Author::default());
    drop(ledger);
    drive.merge(&drive.turn_in("tablet.db"));
    drive.counts_as_before("a stolen station");
    let report = drive.report(station);
    assert!(report.contains("taken in"), "{report}");
    assert!(
        report
            .lines()
            .any(|line| line.ends_with(&format!(" no effect: {words}"))),
        "{report}"
    );
}

#[test]
fn entries_that_were_moved_or_said_before_count_nowhere() {
    let drive = Drive::new();
    // The organizer took a decision and took it back; the thief has read both in the turn-in.
    let subject = drive.subjects()[0].to_string();
    for verdict in ["withdrawn", "counts"] {
        let (campaign, ledger) = (drive.demo.campaign(), drive.demo.ledger());
        let passphrase = drive.demo.passphrase();
        let place = super::place(&campaign, &ledger);
        let opened = ["--passphrase-file", &passphrase, &subject, verdict];
        drive.succeeds(&[&["decide"], &place[..], &opened].concat());
    }
    let (other, _) = another_campaign(&drive.demo.path("another"));
    let other_ledger = drive.demo.path("other.db");
    drop(Ledger::open(&other_ledger, other.keys()).expect("a ledger"));
    let foreign = drive.demo.path("foreign.db");
    let intake = [
        "intake",
        "--campaign",
        &drive.at("another"),
        "--ledger",
        &drive.at("foreign.db"),
    ];
    drive.succeeds(&intake);
    assert!(foreign.exists());

    let tablet = drive.demo.path("tablet.db");
    let mut forger = Forger::thief(&tablet);
    forger.copy_chain(&tablet);
    let genuine = entries(Path::new(&drive.demo.ledger()));
    assert!(genuine.iter().any(|(kind, _, _)| *kind == 3), "decisions");
    let mut replayed: u64 = 0;
    for (at, (kind, id, sealed)) in genuine.iter().enumerate() {
        // Under its own id and kind, under another id, and as another kind.
        let mut other = *id;
        other[0] ^= 1;
        forger.append(*kind, *id, sealed);
        forger.append(*kind, other, sealed);
        other[1] ^= 1;
        forger.append(1 + u8::try_from(at % 7).expect("small"), other, sealed);
        replayed += 3;
    }
    let said = merge(&drive, "replayed.turn-in", &forger);
    assert!(said.contains(&forger.station.id.to_string()), "{said}");
    drive.counts_as_before("what was said before");
    let report = drive.report(forger.station);
    let unopened = format!("in no list: {replayed}");
    assert!(report.contains(&unopened), "{report}");
}

#[test]
fn a_branch_under_the_same_ids_takes_nothing_away() {
    let drive = Drive::new();
    let tablet = drive.demo.path("tablet.db");
    let mut forger = Forger::thief(&tablet);
    // The same ids, from the first entry on, with bytes that nobody can open.
    for (kind, id, sealed) in entries(&tablet) {
        let damaged: Vec<u8> = sealed.iter().map(|byte| byte ^ 1).collect();
        forger.append(kind, id, &damaged);
    }
    let said = merge(&drive, "branch.turn-in", &forger);
    assert!(said.contains("there are two chains"), "{said}");
    assert!(said.contains(&forger.station.id.to_string()), "{said}");
    drive.counts_as_before("a branch");

    // The same one, merged first: then the genuine entries are the branch.
    let other = drive.demo.path("branch-first.db");
    drop(Ledger::open(&other, drive.campaign().keys()).expect("a ledger"));
    let merge_into = |file: &str| {
        let into = drive.at("branch-first.db");
        drive.succeeds(&["ledger", "merge", &into, &drive.at(file)]);
    };
    merge_into("branch.turn-in");
    let genuine = drive.turn_in("tablet.db");
    let into = drive.at("branch-first.db");
    drive.succeeds(&["ledger", "merge", &into, genuine.to_str().expect("UTF-8")]);
    drive.demo.take_in(&into, false);
    assert_eq!(drive.demo.roll(&into).len(), 3);

    // One id twice in a chain: everything before the second is taken.
    let mut twice = Forger::thief(&tablet);
    twice.copy_chain(&tablet);
    let (kind, id, sealed) = entries(&tablet).remove(0);
    twice.append(kind, id, &sealed);
    let said = merge(&drive, "twice.turn-in", &twice);
    assert!(said.contains("twice.turn-in: damaged"), "{said}");
    drive.counts_as_before("an id twice");
}

#[test]
fn a_head_that_a_stolen_station_made_up_is_dismissed_without_refusing_it() {
    let drive = Drive::new();
    let tablet = drive.demo.path("tablet.db");
    let mut thief = Forger::thief(&tablet);
    thief.copy_chain(&tablet);
    thief.end_with_head(1_000_000);
    let said = merge(&drive, "alarm.turn-in", &thief);
    assert!(!said.contains("1000000"), "{said}");
    drive.counts_as_before("a head");
    let alarm = "entries 4 to 1000000 are missing (look";
    let report = drive.report(thief.station);
    assert!(report.contains(alarm), "{report}");

    // The thief cannot dismiss an alarm, nor take the organizer's word back.
    let words = thief.station.words().to_string();
    let speak = |dismissed| {
        let head = Head {
            station: thief.station.id,
            seq: 1_000_000,
            hash: Hash::from_bytes([0xee; 32]),
        };
        let mut ledger = Ledger::reopen(&tablet).expect("a ledger");
        let campaign = drive.campaign();
        let author = Author {
            key: None,
            seen: 1 << 40,
        };
        let word = Dismissed::new(head, dismissed, Drive::now());
        let recipients = campaign.recipients().expect("tested");
        ledger.dismiss(word, author, recipients).expect("stored");
        drop(ledger);
        drive.merge(&drive.turn_in("tablet.db"));
        drive.report(thief.station)
    };
    let report = speak(true);
    assert!(report.contains("1000000 are missing (look"), "{report}");
    let said = drive.organizer(&["station", "dismiss", &words]);
    assert!(said.contains("Alarms about this station: 0."), "{said}");
    let report = speak(false);
    assert!(!report.contains("(look"), "{report}");
    assert!(report.contains("you dismissed this alarm"), "{report}");
    assert!(report.contains("no effect: 2"), "{report}");
    assert!(report.contains("taken in"), "{report}");
    // Another head alarms again, and the dismissal can be taken back.
    let mut thief = Forger::thief(&tablet);
    thief.copy_chain(&tablet);
    thief.end_with_head(7);
    merge(&drive, "again.turn-in", &thief);
    let report = drive.report(thief.station);
    assert!(report.contains("6 to 7 are missing (look"), "{report}");
    drive.organizer(&["station", "dismiss", "--undo", &words]);
    let report = drive.report(thief.station);
    assert!(
        report.contains("6 to 1000000 are missing (look"),
        "{report}"
    );
    drive.counts_as_before("all of that");
}

#[test]
fn a_station_that_was_not_taken_in_alarms_nobody() {
    let drive = Drive::new();
    let tablet = drive.demo.path("tablet.db");
    let mut stranger = Forger::stranger(drive.campaign().keys());
    let (kind, id, sealed) = entries(&tablet).remove(0);
    stranger.append(kind, id, &sealed);
    stranger.end_with_head(1_000_000);
    let said = merge(&drive, "alarm.turn-in", &stranger);
    assert!(!said.contains("1000000"), "{said}");
    assert!(!said.contains("damaged"), "{said}");
    drive.is_as_before("a stranger's head");
    let words = stranger.station.words().to_string();
    let shown_in_its_own_report_alone = || {
        let all = drive.organizer(&["ledger", "stations"]);
        let report = drive.report(stranger.station);
        assert!(
            report.contains("have not arrived, which counts only"),
            "{report}"
        );
        assert!(!all.contains("missing"), "{all}");
        assert_eq!(all.matches("have not arrived").count(), 1, "{all}");
    };
    shown_in_its_own_report_alone();
    drive.organizer(&["station", "refuse", &words]);
    shown_in_its_own_report_alone();
    // Taken in by mistake, it alarms; refused again, it does not.
    drive.organizer(&["station", "accept", &words]);
    let report = drive.report(stranger.station);
    assert!(
        report.contains("2 to 1000000 are missing (look"),
        "{report}"
    );
    drive.organizer(&["station", "refuse", &words]);
    shown_in_its_own_report_alone();

    // A genuine head of the tablet alarms by the tablet's own turn-in, not by a stranger's.
    drive.intake("tablet.db", &["Dora"]);
    let head = Reader::open(&tablet).and_then(|reader| reader.own_head());
    let head = head.expect("read").expect("a head");
    let mut another = Forger::of(
        SigningKey::from_bytes(&[0x67; 32]),
        drive.campaign().id,
        drive.campaign().keys().recipients,
    );
    another.append(kind, id, &sealed);
    another.end_with_signed_head(&head);
    merge(&drive, "hearsay.turn-in", &another);
    let report = drive.report(another.station);
    assert!(
        report.contains("have not arrived, which counts only"),
        "{report}"
    );
    let all = drive.organizer(&["ledger", "stations"]);
    assert!(!all.contains("missing"), "{all}");

    // A stranger's head about the tablet is not signed by the tablet, and is nowhere.
    let mut stranger = Forger::stranger(drive.campaign().keys());
    stranger.append(kind, id, &sealed);
    let mine = stranger.station;
    stranger.station = Reader::open(&tablet)
        .and_then(|reader| reader.own_station())
        .expect("a station");
    stranger.end_with_head(2_000_000);
    stranger.station = mine;
    let said = merge(&drive, "stranger.turn-in", &stranger);
    assert!(said.contains("stranger.turn-in: damaged"), "{said}");
    let all = drive.organizer(&["ledger", "stations"]);
    assert!(!all.contains("2000000"), "{all}");
    drive.counts_as_before("all of that");
}

#[test]
fn a_stolen_ledger_that_was_changed_is_refused_and_named() {
    let drive = Drive::new();
    let station = Reader::open(&drive.demo.path("tablet.db"))
        .and_then(|reader| reader.own_station())
        .expect("a station");
    for change in [
        "UPDATE station SET recipients = zeroblob(32)",
        "UPDATE station SET public_key = zeroblob(32)",
        "UPDATE entry SET kind = 3 WHERE seq = 2",
        "DELETE FROM entry WHERE seq = 1",
    ] {
        let path = drive.demo.path("changed.db");
        fs::copy(drive.demo.path("tablet.db"), &path).expect("copied");
        let connection = Connection::open(&path).expect("opened");
        let triggers = "DROP TRIGGER entry_is_never_updated; DROP TRIGGER entry_is_never_deleted;
                        DROP TRIGGER station_is_never_updated;";
        connection
            .execute_batch(&format!("{triggers} {change}"))
            .expect("changed");
        drop(connection);
        let stick = drive.at("stick-changed");
        fs::create_dir_all(&stick).expect("made");
        let path = drive.at("changed.db");
        for command in [
            &["ledger", "verify", &path][..],
            &["ledger", "turn-in", "--ledger", &path, "-o", &stick],
        ] {
            let said = super::common::failure(drive.demo.home.path(), command, 1);
            assert!(said.contains(&path), "{change}: {said}");
            assert!(said.contains(&station.id.to_string()), "{change}: {said}");
        }
        assert_eq!(fs::read_dir(&stick).expect("listed").count(), 0);
        fs::remove_file(&path).expect("removed");
    }
}

#[test]
fn a_stolen_office_never_has_the_last_word() {
    let mut drive = Drive::new();
    drive.intake("office.db", &["Dora"]);
    drive.merge(&drive.turn_in("office.db"));
    assert_eq!(drive.demo.take_in(&drive.demo.ledger(), true), 1);
    let path = drive.demo.path("office.db");
    let mut office = Ledger::reopen(&path).expect("a ledger");
    let words = office.station().words().to_string();
    drive.organizer(&["station", "refuse", &words]);
    drive.before = Some(drive.results());
    drive.organizer(&["station", "accept", &words, "--office"]);

    // Its words count as long as it is an office, up to half of all counters.
    let subjects = drive.subjects();
    let campaign = drive.campaign();
    let recipients = campaign.recipients().expect("tested");
    let half = (1 << 52) - subjects.len() as u64;
    for seen in [half, (1 << 53) - 1] {
        for subject in &subjects {
            let decided = Decided {
                decided_at: Drive::now(),
                counter: 0,
                subject: Subject(*subject),
                verdict: Verdict::Withdrawn,
            };
            let author = Author { key: None, seen };
            office.decide(decided, author, recipients).expect("stored");
        }
    }
    drop(office);
    drive.merge(&drive.turn_in("office.db"));
    let counted = || drive.organizer(&["roll", "--json"]).lines().count();
    assert_eq!(counted(), 0);
    // The organizer decides otherwise, more than once, and refuses the office, more than once.
    for _ in 0..3 {
        for (verdict, count) in [("counts", 1), ("withdrawn", 0), ("counts", 1)] {
            let (campaign, ledger) = (drive.demo.campaign(), drive.demo.ledger());
            let passphrase = drive.demo.passphrase();
            let subject = subjects[0].to_string();
            let opened = ["--passphrase-file", &passphrase, &subject, verdict];
            drive.succeeds(&[&["decide"], &super::place(&campaign, &ledger)[..], &opened].concat());
            assert_eq!(counted(), count, "{verdict}");
        }
        drive.organizer(&["station", "refuse", &words]);
        drive.counts_as_before("a stolen office");
        drive.organizer(&["station", "accept", &words, "--office"]);
        assert_eq!(counted(), 1);
    }
}
