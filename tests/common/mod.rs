//! Shared by several tests: the program, and a campaign to run it on.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "a test fails by panicking, and not every test uses all of this"
)]

pub(crate) mod records;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A command that runs the program with its home inside `home`, apart from this machine's station.
pub(crate) fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_petition-kiosk"));
    command
        .env_clear()
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .stdin(Stdio::null());
    command
}

/// Runs the program and returns its output.
pub(crate) fn run(home: &Path, arguments: &[&str]) -> Output {
    program(home)
        .args(arguments)
        .output()
        .expect("the program runs")
}

/// Asserts that a run fails with `code` and one sentence on stderr, and returns the sentence.
pub(crate) fn failure(home: &Path, arguments: &[&str], code: i32) -> String {
    let output = run(home, arguments);
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    assert!(!said.contains("panicked"), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "one sentence: {said}");
    said.trim_end().to_owned()
}

/// A demo campaign in its own folder. The file `passphrase` beside it contains its passphrase.
pub(crate) struct Demo {
    pub(crate) home: tempfile::TempDir,
}

impl Demo {
    pub(crate) fn new(signatures: usize) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        std::fs::write(home.path().join("passphrase"), "practice\n").expect("written");
        let demo = Self { home };
        let done = run(
            demo.home.path(),
            &[
                "demo",
                &demo.at("out"),
                "--signatures",
                &signatures.to_string(),
            ],
        );
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        demo
    }

    /// A path inside the demo's home, as an argument.
    pub(crate) fn at(&self, path: &str) -> String {
        self.path(path).to_str().expect("UTF-8").to_owned()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    pub(crate) fn campaign(&self) -> String {
        self.at("out/campaign")
    }

    pub(crate) fn ledger(&self) -> String {
        self.at("out/ledger.db")
    }

    pub(crate) fn passphrase(&self) -> String {
        self.at("passphrase")
    }

    /// Runs a command that opens a ledger with the organizer's passphrase.
    pub(crate) fn opens(&self, command: &[&str], ledger: &str, more: &[&str]) -> Output {
        let (campaign, passphrase) = (self.campaign(), self.passphrase());
        let place = ["--campaign", &campaign, "--ledger", ledger];
        let key = ["--passphrase-file", &passphrase];
        run(self.home.path(), &[command, &place, &key, more].concat())
    }

    /// Signs the petition of the demo's campaign after a test edited it.
    pub(crate) fn sign_petition(&self) {
        let (campaign, passphrase) = (self.campaign(), self.passphrase());
        let sign = [
            "campaign",
            "sign",
            &campaign,
            "--passphrase-file",
            &passphrase,
        ];
        let output = run(self.home.path(), &sign);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
    }

    /// Takes in every station of a ledger that waits, as an office or only with its signatures.
    /// Returns how many there were.
    pub(crate) fn take_in(&self, ledger: &str, as_office: bool) -> usize {
        let said = |arguments: &[&str]| {
            let output = self.opens(arguments, ledger, &[]);
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{arguments:?}: {error}");
            String::from_utf8(output.stdout).expect("UTF-8")
        };
        let stations = said(&["ledger", "stations", "--json"]);
        let mut taken = 0;
        for line in stations.lines() {
            let station: serde_json::Value = serde_json::from_str(line).expect("JSON");
            if station["standing"].is_null() {
                let words = station["words"].as_str().expect("words");
                let office: &[&str] = if as_office { &["--office"] } else { &[] };
                said(&[&["station", "accept", words], office].concat());
                taken += 1;
            }
        }
        taken
    }

    /// The opened roll of a ledger, with one object for each signature.
    pub(crate) fn roll(&self, ledger: &str) -> Vec<serde_json::Value> {
        let (campaign, passphrase) = (self.campaign(), self.passphrase());
        let arguments = [
            "roll",
            "--campaign",
            &campaign,
            "--ledger",
            ledger,
            "--passphrase-file",
            &passphrase,
            "--json",
        ];
        let output = run(self.home.path(), &arguments);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let lines = String::from_utf8(output.stdout).expect("UTF-8");
        lines
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect()
    }
}
