//! Answers for many pairs at once: for all of a kind, and from a list.

use std::io::Write as _;
use std::process::{Output, Stdio};

use crate::common::{Demo, failure, program, run};
use crate::duplicates::sign;

/// A campaign with a ledger in which people signed at two tablets.
struct Drive(Demo);

/// Two who signed twice with name and ZIP alone, one who used a short form the second time, and one
/// who is alone.
const SIGNERS: [(&str, &str, &str); 7] = [
    ("Siobhan", "Kshatriya", ""),
    ("Siobhan", "Kshatriya", ""),
    ("Wilhelmina", "Ostrowski", ""),
    ("Wilhelmina", "Ostrowski", "wo@example.org"),
    ("Victoria", "Quintanilla", "victoria.q@example.org"),
    ("Vicki", "Quintanilla", "victoria.q@example.org"),
    ("Thaddeus", "Okonkwo", ""),
];

const KIND: &str = "same ZIP, same name";

impl Drive {
    fn new() -> Self {
        let demo = Demo::new(1);
        sign(&demo, &demo.at("signed.db"), &SIGNERS);
        Self(demo)
    }

    fn arguments(&self, command: &str, more: &[&str]) -> Vec<String> {
        let place = [
            command,
            "--campaign",
            &self.0.campaign(),
            "--ledger",
            &self.0.at("signed.db"),
            "--passphrase-file",
            &self.0.passphrase(),
        ];
        place
            .iter()
            .chain(more)
            .map(|one| (*one).to_owned())
            .collect()
    }

    /// Runs a command that succeeds; returns its output.
    fn run(&self, command: &str, more: &[&str]) -> String {
        let arguments = self.arguments(command, more);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let done = run(self.0.home.path(), &arguments);
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{arguments:?}: {said}");
        String::from_utf8(done.stdout).expect("UTF-8")
    }

    fn fails(&self, command: &str, more: &[&str], code: i32) -> String {
        let arguments = self.arguments(command, more);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        failure(self.0.home.path(), &arguments, code)
    }

    /// Gives `decide --list` this list.
    fn list(&self, list: &str) -> Output {
        let mut command = program(self.0.home.path());
        let mut decide = command
            .args(self.arguments("decide", &["--list"]))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        let mut stdin = decide.stdin.take().expect("a pipe");
        stdin.write_all(list.as_bytes()).expect("written");
        drop(stdin);
        decide.wait_with_output().expect("ended")
    }

    fn counted(&self) -> usize {
        self.0.roll(&self.0.at("signed.db")).len()
    }

    fn entries(&self) -> String {
        let done = run(
            self.0.home.path(),
            &["ledger", "verify", &self.0.at("signed.db")],
        );
        String::from_utf8(done.stdout).expect("UTF-8")
    }
}

#[test]
fn all_pairs_of_a_kind_are_decided_after_a_look_and_taken_back() {
    let drive = Drive::new();
    let kinds = drive.run("duplicates", &["--kinds"]);
    let words: Vec<&str> = kinds
        .lines()
        .next()
        .expect("a kind")
        .split_whitespace()
        .collect();
    assert_eq!(words.join(" "), format!("2 at least 99 % {KIND}"));
    assert!(!kinds.contains("Kshatriya"), "{kinds}");
    let named = drive.run("duplicates", &["--kinds", "--names"]);
    assert!(named.contains("Siobhan Kshatriya") && named.contains("victoria.q@example.org"));
    let json = drive.run("duplicates", &["--kinds", "--json"]);
    let first: serde_json::Value =
        serde_json::from_str(json.lines().next().expect("a kind")).expect("JSON");
    assert_eq!(first["kind"], KIND);
    assert_eq!(
        (&first["certainty"], &first["count"]),
        (&99.into(), &2.into())
    );

    let decide = ["--kind", KIND, "--certainty", "99", "--same"];
    let said = drive.fails("decide", &decide, 1);
    assert!(said.contains("--all 2"), "{said}");
    let said = drive.fails("decide", &[&decide[..], &["--all", "3"]].concat(), 1);
    assert!(said.contains("there are 2 pairs"), "{said}");
    let sample = drive.run("duplicates", &["--kind", KIND, "--names"]);
    assert!(
        sample.starts_with("2 of 2 pairs:") && sample.contains("Ostrowski"),
        "{sample}"
    );
    assert_eq!(drive.counted(), 7, "nothing was decided yet");

    let done = drive.run("decide", &[&decide[..], &["--all", "2"]].concat());
    assert!(
        done.starts_with(
            "2 decisions are sealed and stored: 7 counted before, 5 now, 1 likely pair left"
        ),
        "{done}"
    );
    assert_eq!(drive.counted(), 5);
    assert!(drive.entries().contains("9 entries"), "{}", drive.entries());

    let done = drive.run("decide", &["--take-back"]);
    assert!(
        done.contains("5 counted before, 7 now, 3 likely pairs left"),
        "{done}"
    );
    assert!(drive.entries().contains("11 entries"), "nothing is removed");
    let said = drive.fails("decide", &["--take-back"], 1);
    assert!(said.contains("nothing is taken back"), "{said}");

    // Two people each: both count, and nobody asks again. The order of the reasons is free.
    let apart = ["--kind", "same name, same ZIP", "--apart", "--all", "2"];
    let done = drive.run("decide", &apart);
    assert!(
        done.contains("7 counted before, 7 now, 1 likely pair left"),
        "{done}"
    );
    let done = drive.run("decide", &["--take-back"]);
    assert!(done.contains("3 likely pairs left"), "{done}");
}

#[test]
fn a_list_of_pairs_is_decided_at_once() {
    let drive = Drive::new();
    let csv = drive.run("duplicates", &["--csv"]);
    assert!(
        csv.starts_with("one,other,percent,reasons,answer\n"),
        "{csv}"
    );
    assert!(!csv.contains("Kshatriya"), "{csv}");
    assert_eq!(csv.lines().count(), 4);
    // The first pair is one person, the second two, the third is not answered.
    let mut lines: Vec<String> = csv.lines().map(str::to_owned).collect();
    lines[1].push_str("same");
    lines[2].push_str("apart");
    let done = drive.list(&lines.join("\r\n"));
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(
        said.contains("7 counted before, 6 now, 1 likely pair left"),
        "{said}"
    );

    // As a spreadsheet in a country with a decimal comma writes it, with a mark at the beginning.
    let id = |number: usize| {
        drive
            .run("roll", &["--json", "--all"])
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"))
            .nth(number)
            .and_then(|line| line["id"].as_str().map(str::to_owned))
            .expect("an id")
    };
    let done = drive.list(&format!(
        "\u{feff}One;Other;Answer\n{};{};SAME\n",
        id(4),
        id(5)
    ));
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert_eq!(drive.counted(), 5);
}

#[test]
fn a_list_of_objects_is_what_duplicates_writes_with_answers() {
    let drive = Drive::new();
    let answered: String = drive
        .run("duplicates", &["--json"])
        .lines()
        .map(|line| {
            let mut line: serde_json::Value = serde_json::from_str(line).expect("JSON");
            line["answer"] = "same".into();
            format!("{line}\n")
        })
        .collect();
    let done = drive.list(&answered);
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert_eq!(drive.counted(), 4);
    let done = drive.run("decide", &["--take-back"]);
    assert!(done.contains("4 counted before, 7 now"), "{done}");
}

#[test]
fn a_wrong_list_is_refused_whole_and_says_its_line() {
    let drive = Drive::new();
    let csv = drive.run("duplicates", &["--csv"]);
    let rows: Vec<Vec<String>> = csv
        .lines()
        .skip(1)
        .map(|row| row.split(',').map(str::to_owned).collect())
        .collect();
    let (one, other) = (&rows[0][0], &rows[0][1]);
    let refused = |list: &str, expected: &str| {
        let done = drive.list(list);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(1), "{said}");
        assert!(
            said.contains(expected) && said.contains("nothing was decided"),
            "{said}"
        );
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
        assert_eq!(drive.counted(), 7);
    };
    refused(
        &format!("one,other,answer\n{one},{other},maybe\n"),
        "line 2",
    );
    refused(
        &format!("one,other,answer\n{one},{other},same\n{one},{one},same\n"),
        "line 3",
    );
    refused(
        &format!("one,other,answer\n{one},0123456789,same\n"),
        "line 2",
    );
    refused(&format!("one,other\n{one},{other}\n"), "\"answer\"");
    refused(
        &format!("one,other,answer\n{one},{other},same\n{other},{one},apart\n"),
        "line 3",
    );
    refused("{\"entries\":[\"Maria Lopez\"]}\n", "line 1");
    let said = drive.fails("decide", &[one], 2);
    assert!(said.contains("decide ID withdrawn"), "{said}");
    drive.run("decide", &[one, "withdrawn"]);
    let done = drive.list(&format!("one,other,answer\n{one},{other},same\n"));
    assert!(String::from_utf8_lossy(&done.stderr).contains("withdrawn or rejected"));
}
