//! Attacks of somebody who wants names, wants others' signatures gone, or wants to be believed:
//! with all that is public, and with a station that they stole. Nothing of it is counted, takes
//! something away or is acknowledged, and a sentence names the station or the file.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../common/mod.rs"]
mod common;
mod files;
mod forger;
mod pictures;
mod series;
mod sticks;
mod stolen;
mod strangers;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use common::{Demo, program, run};
use ledger::campaign::{Campaign, NewCampaign, OrganizerKey, Passphrase};
use ledger::{Hash, Reader};
use petition::time::Timestamp;

/// Everything that comes out of a drive, byte for byte.
struct Results(BTreeMap<String, Vec<u8>>);

/// A drive: the organizer's ledger with five signatures and two blank sheets, and a tablet that was
/// taken in with three signatures.
struct Drive {
    demo: Demo,
    before: Option<Results>,
}

impl Drive {
    fn new() -> Self {
        let mut drive = Self {
            demo: Demo::new(5),
            before: None,
        };
        let (campaign, ledger) = (drive.demo.campaign(), drive.demo.ledger());
        let blanks = drive.at("blanks");
        let issue = ["sheets", "blank", "--pages", "2", "-o", &blanks];
        drive.succeeds(&[&issue, &place(&campaign, &ledger)[..]].concat());
        drive.intake("tablet.db", &["Ana", "Ben", "Cem"]);
        drive.merge(&drive.turn_in("tablet.db"));
        assert_eq!(drive.demo.take_in(&ledger, false), 1);
        drive.before = Some(drive.results());
        drive
    }

    fn at(&self, path: &str) -> String {
        self.demo.at(path)
    }

    fn campaign(&self) -> Campaign {
        Campaign::load(Path::new(&self.demo.campaign())).expect("the campaign")
    }

    fn now() -> Timestamp {
        "2026-05-24T10:00:00-04:00".parse().expect("a moment")
    }

    fn succeeds(&self, arguments: &[&str]) -> String {
        let output = run(self.demo.home.path(), arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Runs a command of the organizer's on the ledger.
    fn organizer(&self, arguments: &[&str]) -> String {
        let (campaign, ledger) = (self.demo.campaign(), self.demo.ledger());
        let passphrase = self.demo.passphrase();
        let opened = [
            &place(&campaign, &ledger)[..],
            &["--passphrase-file", &passphrase],
        ];
        self.succeeds(&[arguments, &opened.concat()].concat())
    }

    /// Signs once for each name, and returns what was acknowledged.
    fn intake(&self, ledger: &str, names: &[&str]) -> String {
        let mut intake = program(self.demo.home.path())
            .arg("intake")
            .args(place(&self.demo.campaign(), &self.at(ledger)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let mut drafts = intake.stdin.take().expect("a pipe");
        for name in names {
            let draft = serde_json::json!({
                "given_name": name, "family_name": "Example", "zip": "20009", "language": "en",
                "ink": [[[100, 100, 0], [300, 40, 100], [500, 120, 200]]]
            });
            writeln!(drafts, "{draft}").expect("written");
        }
        drop(drafts);
        let output = intake.wait_with_output().expect("ended");
        assert!(output.status.success());
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn turn_in(&self, ledger: &str) -> PathBuf {
        let stick = self.demo.path(&format!("stick-{ledger}"));
        fs::create_dir_all(&stick).expect("made");
        Reader::open(&self.demo.path(ledger))
            .and_then(|reader| reader.turn_in(&stick, |_| {}))
            .expect("turned in")
            .path
    }

    /// Merges a file into the organizer's ledger, and returns everything that is said.
    fn merge(&self, file: &Path) -> String {
        let file = file.to_str().expect("UTF-8");
        let ledger = self.demo.ledger();
        let before = files(self.demo.home.path());
        let output = run(
            self.demo.home.path(),
            &[
                "ledger",
                "merge",
                &ledger,
                file,
                "--campaign",
                &self.demo.campaign(),
            ],
        );
        assert_eq!(files(self.demo.home.path()), before, "written outside");
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).expect("UTF-8");
        assert!(!said.contains("panicked"), "{said}");
        said
    }

    /// The roll with all that was left out, the issued sheets, the exports and the index of the
    /// printed sheets.
    fn results(&self) -> Results {
        let mut results = BTreeMap::new();
        for command in [&["roll", "--json", "--all"][..], &["sheets", "issued"]] {
            results.insert(command.join(" "), self.organizer(command).into_bytes());
        }
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().to_str().expect("UTF-8");
        self.organizer(&["export", "--format", "csv", "-o", out]);
        self.organizer(&["sheets", "signed", "-o", out]);
        for file in fs::read_dir(folder.path()).expect("listed") {
            let path = file.expect("a file").path();
            if path.extension().is_some_and(|ending| ending != "pdf") {
                let name = path.file_name().expect("a name").to_string_lossy();
                results.insert(name.into_owned(), fs::read(&path).expect("read"));
            }
        }
        let index = results.remove("index.json").expect("an index");
        let mut index: serde_json::Value = serde_json::from_slice(&index).expect("JSON");
        let covers = index
            .as_object_mut()
            .and_then(|index| index.remove("covers"));
        let covers = covers.expect("covers").to_string().into_bytes();
        results.insert("covers".to_owned(), covers);
        results.insert("index.json".to_owned(), index.to_string().into_bytes());
        assert!(results.len() > 5, "{:?}", results.keys());
        Results(results)
    }

    /// Asserts that everything that comes out is as it was before.
    fn is_as_before(&self, attack: &str) {
        self.compare(attack, &["no exception"]);
    }

    /// The same after an attack by a station that counts: its count and head are on the covers.
    fn counts_as_before(&self, attack: &str) {
        self.compare(attack, &["covers"]);
    }

    fn compare(&self, attack: &str, except: &[&str]) {
        let now = self.results();
        let before = self.before.as_ref().expect("results");
        let names = |results: &Results| results.0.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&now), names(before), "{attack}");
        for (name, bytes) in &before.0 {
            if !except.contains(&name.as_str()) {
                let [bytes, other] =
                    [bytes, &now.0[name]].map(|bytes| String::from_utf8_lossy(bytes));
                assert_eq!(other, bytes, "{attack} changed {name}");
            }
        }
        let said = self.succeeds(&["ledger", "verify", &self.demo.ledger()]);
        assert!(said.contains("verifies"), "{said}");
    }

    /// The lines of `ledger stations` about a station.
    fn report(&self, station: ledger::Station) -> String {
        let all = self.organizer(&["ledger", "stations"]);
        let words = station.words().to_string();
        let at = all
            .find(&words)
            .unwrap_or_else(|| panic!("{words} in {all}"));
        let lines: Vec<&str> = all[at..].lines().collect();
        let end = 1 + lines[1..]
            .iter()
            .take_while(|line| line.starts_with(' '))
            .count();
        lines[..end].join("\n")
    }

    /// The hashes of all signatures.
    fn subjects(&self) -> Vec<Hash> {
        self.organizer(&["roll", "--json", "--all"])
            .lines()
            .map(|line| {
                let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
                let hash = line["hash"].as_str().expect("a hash").to_owned();
                Hash::try_from(hash).expect("a hash")
            })
            .collect()
    }
}

/// Every file below a folder, but for those that SQLite, the lock and the log need beside a ledger.
fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("listed") {
            let path = entry.expect("an entry").path();
            let name = path.to_string_lossy();
            let is_beside = [".db-wal", ".db-shm", ".db.lock", ".db.ballast", ".log"]
                .iter()
                .any(|ending| name.ends_with(ending));
            if path.is_dir() {
                folders.push(path);
            } else if !is_beside {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn place<'a>(campaign: &'a str, ledger: &'a str) -> [&'a str; 4] {
    ["--campaign", campaign, "--ledger", ledger]
}

/// Another campaign, of which the forger has every key.
fn another_campaign(folder: &Path) -> (Campaign, OrganizerKey) {
    let passphrase = Passphrase::new("pigeon umbrella tractor velvet");
    let new = NewCampaign {
        petition: petition::Petition::bundled().expect("the bundled petition"),
        online: String::new(),
        events: Vec::new(),
        passphrase: passphrase.clone(),
        backup: None,
        retention: None,
        goal: None,
        show_count: true,
    };
    let campaign = Campaign::create(folder, new).expect("made");
    let key = campaign.open_key(folder, &passphrase).expect("a key");
    (campaign, key)
}
