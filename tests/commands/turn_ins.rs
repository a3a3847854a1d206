//! Turn-ins of five stations, with overlaps, a copied ledger, one that is cut off and one with a
//! flipped bit, give the same roll when merged in different orders, and missing entries are named.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::common::{Demo, failure, program, run};

/// A practice campaign with its stations and turn-ins.
struct Drive(Demo);

impl Drive {
    fn new() -> Self {
        Self(Demo::new(1))
    }

    fn at(&self, path: &str) -> String {
        self.0.at(path)
    }

    fn says(&self, arguments: &[&str]) -> String {
        let output = run(self.0.home.path(), arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Signs once for each name at a station. Returns the number of acknowledged signatures.
    fn sign(&self, station: &str, names: impl Iterator<Item = String>) -> usize {
        let ledger = self.at(station);
        let mut command: Command = program(self.0.home.path());
        let mut intake = command
            .args([
                "intake",
                "--campaign",
                &self.0.campaign(),
                "--ledger",
                &ledger,
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let mut drafts = intake.stdin.take().expect("a pipe");
        let names: Vec<String> = names.collect();
        let writer = std::thread::spawn(move || {
            for name in names {
                let draft = serde_json::json!({
                    "given_name": name, "family_name": "Example", "zip": "20009", "language": "en",
                    "ink": [[[100, 100, 0], [300, 40, 100], [500, 120, 200]]]
                });
                writeln!(drafts, "{draft}").expect("written");
            }
        });
        let output = intake.wait_with_output().expect("ended");
        writer.join().expect("written");
        assert!(output.status.success());
        String::from_utf8(output.stdout)
            .expect("UTF-8")
            .lines()
            .count()
    }

    /// Turns a station's ledger in, into its own folder.
    fn turn_in(&self, station: &str, folder: &str) -> PathBuf {
        let folder = self.0.path(folder);
        std::fs::create_dir_all(&folder).expect("made");
        let ledger = self.at(station);
        let said = self.says(&[
            "ledger",
            "turn-in",
            "--ledger",
            &ledger,
            "-o",
            folder.to_str().expect("UTF-8"),
        ]);
        assert!(said.contains("safe to remove"), "{said}");
        std::fs::read_dir(&folder)
            .expect("listed")
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .next()
            .expect("a turn-in")
    }

    /// The report on each station of a merged ledger.
    fn stations(&self, ledger: &str) -> String {
        self.says(&[
            "ledger",
            "stations",
            "--ledger",
            &self.at(ledger),
            "--campaign",
            &self.0.campaign(),
            "--passphrase-file",
            &self.0.passphrase(),
        ])
    }

    fn merge(&self, into: &str, from: &[&PathBuf], more: &[&str]) -> String {
        let into = self.at(into);
        let campaign = self.0.campaign();
        let mut arguments = vec!["ledger", "merge", &into, "--campaign", &campaign];
        arguments.extend(from.iter().map(|path| path.to_str().expect("UTF-8")));
        arguments.extend(more);
        let said = self.says(&arguments);
        self.0.take_in(&into, false);
        said
    }

    /// The ids and names of a ledger's roll.
    fn roll(&self, ledger: &str) -> Vec<(String, String)> {
        let text = |value: &serde_json::Value| value.as_str().expect("text").to_owned();
        self.0
            .roll(&self.at(ledger))
            .iter()
            .map(|line| (text(&line["id"]), text(&line["given_name"])))
            .collect()
    }
}

fn names(station: &str, numbers: std::ops::Range<u32>) -> impl Iterator<Item = String> + use<> {
    let station = station.to_owned();
    numbers.map(move |number| {
        format!(
            "{station}{}",
            char::from(b'a' + (number % 26) as u8)
                .to_string()
                .repeat(1 + number as usize / 26)
        )
    })
}

#[test]
fn five_tablets_come_to_one_list_whatever_the_order() {
    let drive = Drive::new();
    let mut sticks = Vec::new();
    for (station, count) in [("A", 40), ("B", 30), ("C", 25), ("D", 60), ("E", 50)] {
        drive.sign(&format!("{station}.db"), names(station, 0..count));
        sticks.push(drive.turn_in(&format!("{station}.db"), &format!("{station}-1")));
    }
    // Station A turns in again after ten more people have signed.
    drive.sign("A.db", names("A", 40..50));
    sticks.push(drive.turn_in("A.db", "A-2"));
    // The ledger of B was copied, and both copies continued.
    std::fs::copy(drive.0.path("B.db"), drive.0.path("B-copy.db")).expect("copied");
    drive.sign("B.db", names("B", 30..35));
    drive.sign("B-copy.db", names("Bcopy", 0..8));
    sticks.push(drive.turn_in("B.db", "B-2"));
    sticks.push(drive.turn_in("B-copy.db", "B-copy-1"));
    // The stick of D was pulled out while it was written; the turn-in of E has a flipped bit.
    let whole = std::fs::read(&sticks[3]).expect("read");
    std::fs::write(&sticks[3], &whole[..whole.len() * 6 / 10]).expect("written");
    let mut flipped = std::fs::read(&sticks[4]).expect("read");
    let middle = flipped.len() / 2;
    flipped[middle] ^= 4;
    std::fs::write(&sticks[4], &flipped).expect("written");

    let forth: Vec<_> = sticks.iter().collect();
    let back: Vec<_> = sticks.iter().rev().collect();
    let said = drive.merge("forth.db", &forth, &[]);
    drive.merge("back.db", &back, &[]);
    assert_eq!(said.matches("damaged or cut off").count(), 2, "{said}");
    // E's head is at the end of its turn-in, which is whole.
    let stations = drive.stations("forth.db");
    assert!(stations.contains(" to 50 are missing"), "{stations}");
    assert!(
        said.contains("from entry 31 on there are two chains"),
        "{said}"
    );
    let (one, other) = (drive.roll("forth.db"), drive.roll("back.db"));
    assert_eq!(one, other);
    // All entries of A, B with its copy and C, and those of D and E before the damage.
    let of = |station: &str| {
        one.iter()
            .filter(|(_, name)| name.starts_with(station))
            .count()
    };
    assert_eq!((of("A"), of("B"), of("Bcopy"), of("C")), (50, 43, 8, 25));
    assert!(
        (20..60).contains(&of("D")) && (20..50).contains(&of("E")),
        "{} {}",
        of("D"),
        of("E")
    );

    // Merging again, twice and in another order, changes nothing.
    drive.merge("forth.db", &back, &[]);
    let again = drive.merge("forth.db", &forth, &[]);
    assert!(
        !again
            .lines()
            .any(|line| line.contains(" new,") && !line.contains(": 0 new,")),
        "{again}"
    );
    assert_eq!(drive.roll("forth.db"), one);
    for ledger in ["forth.db", "back.db"] {
        drive.says(&["ledger", "verify", &drive.at(ledger)]);
    }

    // The tablets still exist, so their sticks are written again, and nothing is missing any more.
    let (d, e) = (drive.turn_in("D.db", "D-2"), drive.turn_in("E.db", "E-2"));
    drive.merge("forth.db", &[&d, &e], &[]);
    let stations = drive.stations("forth.db");
    assert!(!stations.contains("missing"), "{stations}");
    let all = drive.roll("forth.db");
    assert_eq!(all.len(), 50 + 43 + 25 + 60 + 50);
    assert_eq!(
        all.iter().map(|(id, _)| id).collect::<BTreeSet<_>>().len(),
        all.len()
    );

    // The organizer's own turn-in copies everything, with both chains of a fork, to another
    // machine.
    let theirs = drive.turn_in("forth.db", "forth-1");
    let said = drive.merge("another.db", &[&theirs], &[]);
    assert!(!said.contains("damaged"), "{said}");
    assert_eq!(drive.roll("another.db"), all);
}

#[test]
fn a_receipt_tells_what_was_not_turned_in() {
    let drive = Drive::new();
    drive.sign("A.db", names("A", 0..8));
    let early = drive.turn_in("A.db", "early");
    drive.sign("A.db", names("A", 8..12));
    let ledger = drive.at("A.db");
    let (campaign, receipt) = (drive.0.campaign(), drive.at("receipt.pdf"));
    drive.says(&[
        "sheets",
        "receipt",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "-o",
        &receipt,
    ]);
    // The same text as in the code on the receipt.
    let head = ledger::Reader::open(&drive.0.path("A.db"))
        .and_then(|reader| reader.own_head())
        .expect("read")
        .expect("a head");
    let code = head.in_a_code();
    assert_eq!(code.parse::<ledger::SignedHead>().expect("a receipt"), head);
    let said = drive.merge("all.db", &[&early], &["--receipt", &code]);
    assert!(said.contains("entries 9 to 12 are missing"), "{said}");
    let late = drive.turn_in("A.db", "late");
    assert!(
        !drive
            .merge("all.db", &[&late], &["--receipt", &code])
            .contains("missing")
    );
    // A receipt with a forged signature.
    let last = code.len() - 1;
    let forged = format!(
        "{}{}",
        &code[..last],
        if code.ends_with('0') { '1' } else { '0' }
    );
    let said = failure(
        drive.0.home.path(),
        &[
            "ledger",
            "merge",
            &drive.at("all.db"),
            late.to_str().expect("UTF-8"),
            "--receipt",
            &forged,
        ],
        1,
    );
    assert!(said.contains("is not signed by that station"), "{said}");
}

#[test]
fn what_is_no_turn_in_of_this_campaign_is_refused_whole() {
    let drive = Drive::new();
    drive.sign("A.db", names("A", 0..3));
    let stick = drive.turn_in("A.db", "A-1");
    drive.merge("all.db", &[&stick], &[]);
    let (all, copied) = (drive.at("all.db"), drive.at("A.db"));
    // A copied ledger is only searched, and brings what a turn-in of it brings.
    let said = drive.says(&["ledger", "merge", &all, &copied]);
    assert!(said.contains("0 new, 3 known"), "{said}");
    let words = drive.at("passphrase");
    let said = failure(drive.0.home.path(), &["ledger", "merge", &all, &words], 1);
    assert!(said.contains("is neither a turn-in nor a mirror"), "{said}");
    // All practice shares one campaign id, so a real campaign is made.
    std::fs::write(drive.0.path("words"), "correct horse battery staple\n").expect("written");
    let (other, words) = (drive.at("other"), drive.at("words"));
    drive.says(&["campaign", "new", &other, "--passphrase-file", &words]);
    let station = drive.at("other.db");
    let mut command = program(drive.0.home.path());
    let ended = command
        .args(["intake", "--campaign", &other, "--ledger", &station])
        .stdin(Stdio::null())
        .status()
        .expect("run");
    assert!(ended.success());
    let foreign = drive.turn_in("other.db", "other-1");
    // An empty ledger has no entries, so there is nothing to refuse and nothing to merge.
    drive.merge("all.db", &[&foreign], &[]);
    assert_eq!(drive.roll("all.db").len(), 3);
}

#[test]
fn a_ledger_whose_making_was_cut_off_is_made_again_when_files_are_merged_into_it() {
    let drive = Drive::new();
    drive.sign("A.db", names("A", 0..3));
    let a = drive.turn_in("A.db", "A-1");
    std::fs::write(drive.at("all.db"), b"").expect("written");
    let said = drive.merge("all.db", &[&a], &[]);
    assert!(said.contains("3 new"), "{said}");
    assert_eq!(drive.roll("all.db").len(), 3);
    // Its tables were made, and its station was not.
    let half = rusqlite::Connection::open(drive.at("half.db")).expect("opened");
    for migration in ["0001_entries", "0002_previous"] {
        let sql = format!(
            "{}/assets/migrations/{migration}.sql",
            env!("CARGO_MANIFEST_DIR")
        );
        let sql = std::fs::read_to_string(sql).expect("read");
        half.execute_batch(&sql).expect("made");
    }
    half.execute_batch("PRAGMA user_version = 2; PRAGMA application_id = 0x50744b32;")
        .expect("made");
    drop(half);
    let said = drive.merge("half.db", &[&a], &[]);
    assert!(said.contains("3 new"), "{said}");
}

#[test]
fn a_file_that_cannot_be_merged_keeps_no_other_from_it_and_is_named() {
    let drive = Drive::new();
    drive.sign("A.db", names("A", 0..3));
    drive.sign("B.db", names("B", 0..2));
    let (a, b) = (drive.turn_in("A.db", "A-1"), drive.turn_in("B.db", "B-1"));
    let (a, b) = (a.to_str().expect("UTF-8"), b.to_str().expect("UTF-8"));
    let (pulled_out, gone, all) = (
        drive.at("0.turn-in"),
        drive.at("gone.turn-in"),
        drive.at("all.db"),
    );
    std::fs::write(&pulled_out, b"").expect("written");
    let campaign = drive.0.campaign();
    let merge = |files: &[&str]| {
        let mut arguments = vec!["ledger", "merge", &all, "--campaign", &campaign];
        arguments.extend(files);
        run(drive.0.home.path(), &arguments)
    };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let done = merge(&[&pulled_out, a]);
    let (said, error) = (text(&done.stdout), text(&done.stderr));
    assert_eq!(done.status.code(), Some(1));
    assert!(said.contains("3 new"), "{said}{error}");
    assert!(
        error.contains("1 file was not merged, the others were: ")
            && error.contains("0.turn-in is neither a turn-in nor a mirror"),
        "{error}"
    );
    let done = merge(&[a, &gone, b, &pulled_out]);
    let (said, error) = (text(&done.stdout), text(&done.stderr));
    assert_eq!(done.status.code(), Some(1));
    assert!(
        said.contains("2 new") && said.matches("not merged: ").count() == 2,
        "{said}{error}"
    );
    assert!(
        error.contains("2 of 4 files were not merged: ")
            && error.contains("gone.turn-in")
            && error.contains("0.turn-in"),
        "{error}"
    );
    assert_eq!(error.trim_end().lines().count(), 1, "one sentence: {error}");
    drive.0.take_in(&all, false);
    assert_eq!(drive.roll("all.db").len(), 5);
}

/// A new ledger takes the campaign that all files name from the folder beside it, and no other.
#[test]
fn a_new_ledger_finds_the_campaign_of_its_turn_ins() {
    let drive = Drive::new();
    drive.sign("A.db", names("A", 0..2));
    let good = drive.turn_in("A.db", "stick").display().to_string();
    let empty = drive.at("0.turn-in");
    std::fs::write(&empty, "").expect("written");
    // The campaign is in `out/campaign`.
    let into = drive.at("out/merged/all.db");
    std::fs::create_dir(drive.0.path("out/merged")).expect("made");
    let merge = ["ledger", "merge", &into, &empty, &good];
    let done = run(drive.0.home.path(), &merge);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (said, error) = (text(&done.stdout), text(&done.stderr));
    assert_eq!(done.status.code(), Some(1));
    assert!(error.contains("1 file was not merged"), "{error}");
    assert!(said.contains("campaign, which all files name"), "{said}");
    drive.0.take_in(&into, false);
    assert_eq!(drive.roll("out/merged/all.db").len(), 2);

    // Nothing is found for files of two campaigns, far from the folder, or of another campaign.
    std::fs::write(drive.0.path("words"), "correct horse battery staple\n").expect("written");
    let (other, words) = (drive.at("other"), drive.at("words"));
    drive.says(&["campaign", "new", &other, "--passphrase-file", &words]);
    let station = drive.at("other.db");
    let mut intake = program(drive.0.home.path())
        .args(["intake", "--campaign", &other, "--ledger", &station])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("started");
    let mut drafts = intake.stdin.take().expect("a pipe");
    let draft = serde_json::json!({
        "given_name": "Ann", "family_name": "Example", "zip": "20009",
        "ink": [[[100, 100, 0], [300, 40, 100], [500, 120, 200]]]
    });
    writeln!(drafts, "{draft}").expect("written");
    drop(drafts);
    assert!(intake.wait().expect("ended").success());
    let foreign = drive.turn_in("other.db", "other-1").display().to_string();
    let far = drive.at("far/away/all.db");
    std::fs::create_dir_all(drive.0.path("far/away")).expect("made");
    let near = drive.at("out/merged/other.db");
    for arguments in [
        vec!["ledger", "merge", &near, &good, &foreign],
        vec!["ledger", "merge", &near, &foreign],
        vec!["ledger", "merge", &near, &empty],
        vec!["ledger", "merge", &far, &good],
    ] {
        let said = failure(drive.0.home.path(), &arguments, 1);
        assert!(said.contains("--campaign DIR"), "{said}");
    }
    assert!(!std::path::Path::new(&near).exists() && !std::path::Path::new(&far).exists());
}
