//! After a power failure at any moment, every acknowledged signature is stored once and the ledger
//! verifies.

#![cfg(unix)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use crate::common::{Demo, program, run};
use rand::Rng as _;

const KILLS: usize = 50;
const NEW_SIGNERS_A_ROUND: usize = 40;

/// The id and the name of a draft that is not acknowledged yet.
type Pending = BTreeMap<String, String>;

fn draft(id: &str, name: &str) -> String {
    format!(
        r#"{{"id":"{id}","given_name":"{name}","family_name":"Kill","zip":"20009","ink":[[[10,10,0],[300,90,40],[420,30,80]]]}}"#
    )
}

fn intake(demo: &Demo, ledger: &str) -> Child {
    let mut command: Command = program(demo.home.path());
    command.args(["intake", "--campaign", &demo.campaign(), "--ledger", ledger]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs")
}

/// Sends all pending drafts and removes the acknowledged ones from the list. After `kill_after`
/// acknowledgements it kills the program with -9.
fn round(
    demo: &Demo,
    ledger: &str,
    pending: &mut Pending,
    kill_after: Option<usize>,
) -> Vec<(u64, String)> {
    let mut child = intake(demo, ledger);
    let mut stdin = child.stdin.take().expect("a pipe");
    let lines: Vec<String> = pending.iter().map(|(id, name)| draft(id, name)).collect();
    let writer = std::thread::spawn(move || {
        for line in lines {
            // A killed reader closes the pipe. Drafts that were not sent are sent in the next round.
            if writeln!(stdin, "{line}").is_err() {
                return;
            }
        }
    });
    let mut acknowledged = Vec::new();
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut killed = false;
    loop {
        if !killed && kill_after.is_some_and(|after| acknowledged.len() >= after) {
            // The kill hits somewhere in the next commit.
            for _ in 0..rand::rng().random_range(0..400_000) {
                std::hint::spin_loop();
            }
            child.kill().expect("killed");
            killed = true;
        }
        let mut line = String::new();
        if answers.read_line(&mut line).expect("read") == 0 {
            break;
        }
        // The kill may cut off the last line, which was then not acknowledged.
        let Ok(answer) = serde_json::from_str::<serde_json::Value>(&line) else {
            break;
        };
        let id = answer["id"].as_str().expect("stored").to_owned();
        assert!(pending.remove(&id).is_some(), "acknowledged twice: {id}");
        acknowledged.push((answer["seq"].as_u64().expect("a number"), id));
    }
    writer.join().expect("the writer ends");
    let status = child.wait().expect("the program ends");
    assert!(killed || status.success());
    acknowledged
}

#[test]
fn fifty_kills_lose_nothing_and_double_nothing() {
    let demo = Demo::new(0);
    let ledger = demo.at("killed.db");
    let mut pending = Pending::new();
    let mut acknowledged: BTreeMap<u64, String> = BTreeMap::new();
    let mut names = BTreeSet::new();
    let mut random = rand::rng();
    let mut interrupted = 0;
    for kill in 0..=KILLS {
        for signer in 0..NEW_SIGNERS_A_ROUND {
            let name = format!("Round{kill}Signer{signer}");
            names.insert(name.clone());
            pending.insert(uuid::Uuid::new_v4().to_string(), name);
        }
        // In the first half of the work, so that there is work left to interrupt.
        let kill_after = (kill < KILLS).then(|| random.random_range(0..pending.len() / 2));
        for (seq, id) in round(&demo, &ledger, &mut pending, kill_after) {
            assert_eq!(
                acknowledged.insert(seq, id),
                None,
                "number {seq} was given twice"
            );
        }
        interrupted += usize::from(!pending.is_empty());
        let verified = run(demo.home.path(), &["ledger", "verify", &ledger]);
        assert!(
            kill_after == Some(0) || verified.status.success(),
            "{}",
            String::from_utf8_lossy(&verified.stderr)
        );
    }
    assert!(pending.is_empty());
    assert!(
        interrupted > KILLS / 2,
        "only {interrupted} kills came while there was work"
    );

    let roll = demo.roll(&ledger);
    assert_eq!(roll.len(), names.len(), "nothing is there twice");
    let found: BTreeMap<u64, String> = roll
        .iter()
        .map(|line| {
            (
                line["seq"].as_u64().expect("a number"),
                line["id"].as_str().expect("an id").to_owned(),
            )
        })
        .collect();
    assert_eq!(
        found, acknowledged,
        "every acknowledged entry is there under its number"
    );
    let signed: BTreeSet<String> = roll
        .iter()
        .map(|line| line["given_name"].as_str().expect("a name").to_owned())
        .collect();
    assert_eq!(signed, names);
}
