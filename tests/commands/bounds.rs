//! Input without an end is refused in words, and does not fill the memory.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use crate::common::{Demo, failure, program};

const DRAFT: &str = r#"{"given_name":"Ann","family_name":"Roe","zip":"20009","ink":[[[10,10,0],[300,90,40],[420,30,80]]]}"#;

/// The most memory that a process has had, in MB.
#[cfg(target_os = "linux")]
fn peak(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).expect("a status");
    let mut lines = status
        .lines()
        .filter_map(|line| line.strip_prefix("VmHWM:"));
    let number = lines.next().expect("a line").trim();
    let number = number.split(' ').next().expect("a number");
    number.parse::<u64>().expect("a number") / 1_024
}

#[cfg(target_os = "linux")]
#[test]
fn a_line_of_64_megabytes_is_refused_without_being_kept_and_the_next_one_is_stored() {
    let demo = Demo::new(0);
    let (campaign, ledger) = (demo.campaign(), demo.at("long.db"));
    let mut intake = program(demo.home.path())
        .args(["intake", "--campaign", &campaign, "--ledger", &ledger])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("intake");
    let mut stdin = intake.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(intake.stdout.take().expect("a pipe")).lines();
    let mut next = || -> serde_json::Value {
        let line = answers.next().expect("an answer").expect("read");
        serde_json::from_str(&line).expect("JSON")
    };
    writeln!(stdin, "{DRAFT}").expect("sent");
    assert_eq!(next()["seq"], 1);
    let before = peak(intake.id());

    stdin.write_all(b"{\"given_name\":\"").expect("sent");
    let megabyte = vec![b'x'; 1024 * 1024];
    for _ in 0..64 {
        stdin.write_all(&megabyte).expect("sent");
    }
    writeln!(stdin, "\"}}\n{DRAFT}").expect("sent");
    let refused = next();
    let said = refused["errors"][0]["message"].as_str().expect("a reason");
    assert!(said.contains("line 2 has more than the 1 MB"), "{said}");
    assert!(!said.contains("xx"), "{said}");
    assert_eq!(next()["seq"], 2);
    let grown = peak(intake.id()) - before;
    assert!(grown <= 8, "{grown} MB more");
    drop(stdin);
    let ended = intake.wait_with_output().expect("ended");
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(said.contains("1 of 3 drafts were not stored"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_secret_from_a_device_without_an_end_is_refused() {
    let demo = Demo::new(1);
    let (campaign, ledger) = (demo.campaign(), demo.ledger());
    let place = ["--campaign", &campaign, "--ledger", &ledger];
    let key = ["--passphrase-file", "/dev/zero"];
    let roll = [&["roll"][..], &place, &key].concat();
    let said = failure(demo.home.path(), &roll, 1);
    assert!(said.contains("/dev/zero has more than 1 MB"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_list_of_pairs_without_an_end_is_refused() {
    let demo = Demo::new(1);
    let (campaign, ledger) = (demo.campaign(), demo.ledger());
    let zeros = fs::File::open("/dev/zero").expect("a device");
    let decided = program(demo.home.path())
        .args(["decide", "--list", "--campaign", &campaign])
        .args(["--ledger", &ledger, "--passphrase-file", &demo.passphrase()])
        .stdin(zeros)
        .output()
        .expect("run");
    let said = String::from_utf8_lossy(&decided.stderr);
    assert_eq!(decided.status.code(), Some(1), "{said}");
    assert!(said.contains("the list has more than 128 MB"), "{said}");
}

/// Every thread of the program asks for more stack than there is room for, so none is started.
#[cfg(target_os = "linux")]
#[test]
fn work_that_threads_share_is_done_where_no_thread_can_be_started() {
    let demo = Demo::new(3);
    let (campaign, ledger, key) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let place = ["--campaign", &campaign, "--ledger", &ledger];
    let opening = [&place[..], &["--passphrase-file", &key]].concat();
    let stick = demo.at("stick");
    fs::create_dir(&stick).expect("a folder");
    let works = |arguments: &[&str]| {
        let output = program(demo.home.path())
            .env("RUST_MIN_STACK", (1_u64 << 46).to_string())
            .args(arguments)
            .output()
            .expect("run");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{arguments:?}: {said}");
    };
    works(&[&["ledger", "turn-in"], &place[..], &["-o", &stick]].concat());
    let turn_in = fs::read_dir(&stick)
        .expect("listed")
        .next()
        .expect("a turn-in")
        .expect("read")
        .path();
    let turn_in = turn_in.to_str().expect("UTF-8");
    let (merged, lists) = (demo.at("merged.db"), demo.at("lists"));
    let (sheets, saved) = (demo.at("sheets"), demo.at("saved"));
    fs::create_dir(&saved).expect("a folder");
    works(&["ledger", "merge", &merged, turn_in, "--campaign", &campaign]);
    works(&["ledger", "salvage", &ledger, "-o", &saved]);
    works(&[&["sheets", "signed", "-o", &sheets], &opening[..]].concat());
    works(&[&["export", "--format", "csv", "-o", &lists], &opening[..]].concat());
    works(&[&["duplicates", "--kinds"], &opening[..]].concat());
    works(&[&["roll", "--json"], &opening[..]].concat());
}
