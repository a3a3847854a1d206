//! A ledger is one, whatever the names under which programs open it.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::symlink;
use std::process::Stdio;

use crate::common::{Demo, failure, program, run};

const DRAFT: &str = r#"{"given_name":"Ann","family_name":"Roe","zip":"20009","ink":[[[10,10,0],[300,90,40],[420,30,80]]]}"#;

#[test]
fn a_second_program_is_refused_through_a_link_and_without_the_lock() {
    let demo = Demo::new(0);
    let (campaign, ledger) = (demo.campaign(), demo.at("one.db"));
    let mut first = program(demo.home.path())
        .args(["intake", "--campaign", &campaign, "--ledger", &ledger])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("intake");
    let mut drafts = first.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(first.stdout.take().expect("a pipe")).lines();
    let mut sign = || {
        writeln!(drafts, "{DRAFT}").expect("sent");
        answers.next().expect("an answer").expect("read")
    };
    assert!(sign().contains("\"seq\":1"));
    symlink(demo.path("one.db"), demo.path("soft.db")).expect("linked");
    fs::hard_link(demo.path("one.db"), demo.path("hard.db")).expect("linked");
    for name in ["soft.db", "hard.db", "one.db"] {
        if name == "one.db" {
            fs::remove_file(demo.path("one.db.lock")).expect("removed");
        }
        let second = demo.at(name);
        let intake = ["intake", "--campaign", &campaign, "--ledger", &second];
        let said = failure(demo.home.path(), &intake, 1);
        assert!(said.contains("is in use"), "{name}: {said}");
    }
    // Programs that read are let in, and the log stays where it is for the one that writes.
    for name in ["one.db", "soft.db"] {
        let verified = run(demo.home.path(), &["ledger", "verify", &demo.at(name)]);
        let said = String::from_utf8_lossy(&verified.stdout).into_owned();
        assert!(said.contains("1 entries"), "{name}: {verified:?}");
    }
    assert!(sign().contains("\"seq\":2"));
    drop(drafts);
    assert!(first.wait().expect("ended").success());
    let verified = run(demo.home.path(), &["ledger", "verify", &ledger]);
    let said = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert!(said.contains("2 entries"), "{verified:?}");
}
