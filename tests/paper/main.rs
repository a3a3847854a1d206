//! Sheets that were signed with a pen, through the real program: imported, merged, counted once,
//! and never shown to anyone else.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../common/mod.rs"]
mod common;
mod delivery;
mod import;
mod merge;
mod secrets;
mod tables;

use std::fs;

use common::{Demo, run};
use petition::number::SheetNumber;

/// An organizer's office: a demo, and sheets that were issued.
struct Office(Demo);

impl Office {
    fn new(signatures: usize) -> Self {
        Self(Demo::new(signatures))
    }

    /// Runs a command that succeeds; returns its output.
    fn run(&self, arguments: &[&str]) -> String {
        let output = run(self.0.home.path(), arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// The arguments of `paper …` with campaign, ledger and, if needed, the passphrase.
    fn arguments(&self, ledger: &str, arguments: &[&str]) -> Vec<String> {
        let (campaign, passphrase) = (self.0.campaign(), self.0.passphrase());
        let mut all: Vec<String> = [
            "paper",
            arguments[0],
            "--campaign",
            &campaign,
            "--ledger",
            ledger,
        ]
        .map(str::to_owned)
        .to_vec();
        if ["import", "status", "report", "scans"].contains(&arguments[0]) {
            all.extend(["--passphrase-file".to_owned(), passphrase]);
        }
        all.extend(arguments[1..].iter().map(|argument| (*argument).to_owned()));
        all
    }

    /// Runs `paper …`; returns its output.
    fn paper(&self, ledger: &str, arguments: &[&str]) -> String {
        let all = self.arguments(ledger, arguments);
        self.run(&all.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Runs `paper …`, which fails with one sentence; returns its output and the sentence.
    fn paper_fails(&self, ledger: &str, arguments: &[&str]) -> (String, String) {
        let all = self.arguments(ledger, arguments);
        let output = run(
            self.0.home.path(),
            &all.iter().map(String::as_str).collect::<Vec<_>>(),
        );
        assert_eq!(output.status.code(), Some(1), "{all:?}");
        let error = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(error.trim_end().lines().count(), 1, "one sentence: {error}");
        (String::from_utf8(output.stdout).expect("UTF-8"), error)
    }

    /// Issues sheets into a ledger; returns their numbers.
    fn issue(&self, ledger: &str, pages: usize, layout: &str) -> Vec<String> {
        let (campaign, folder) = (self.0.campaign(), self.0.at("blank"));
        let pages = pages.to_string();
        let output = self.run(&[
            "sheets",
            "blank",
            "--campaign",
            &campaign,
            "--ledger",
            ledger,
            "--pages",
            &pages,
            "--layout",
            layout,
            "-o",
            &folder,
        ]);
        let last = output.lines().last().expect("a line");
        let (first, last) = last
            .split_once(" sheets, ")
            .expect("numbers")
            .1
            .split_once(" to ")
            .expect("two");
        let (first, last): (SheetNumber, SheetNumber) = (
            first.parse().expect("a number"),
            last.parse().expect("a number"),
        );
        (first.number..=last.number)
            .map(|number| SheetNumber { number, ..first }.to_string())
            .collect()
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.0.path(name), text).expect("written");
        self.0.at(name)
    }

    /// Turns a ledger in to a folder; returns the file.
    fn turn_in(&self, ledger: &str, folder: &str) -> String {
        fs::create_dir_all(self.0.path(folder)).expect("made");
        self.run(&[
            "ledger",
            "turn-in",
            "--ledger",
            ledger,
            "-o",
            &self.0.at(folder),
        ]);
        let files = fs::read_dir(self.0.path(folder))
            .expect("listed")
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        files
            .into_iter()
            .next()
            .expect("a file")
            .to_str()
            .expect("UTF-8")
            .to_owned()
    }

    /// The lines of the roll that were signed on paper.
    fn on_paper(&self, ledger: &str) -> Vec<serde_json::Value> {
        self.0
            .roll(ledger)
            .into_iter()
            .filter(|line| !line["on_paper"].is_null())
            .collect()
    }
}
