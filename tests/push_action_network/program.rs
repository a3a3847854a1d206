//! The program itself pushes from a demo's ledger: killed, interrupted, and with a wrong token.

use std::collections::BTreeMap;
use std::process::{Child, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rand::{Rng as _, SeedableRng as _};
use serde_json::Value;

use crate::common::{Demo, program, run};
use crate::server::{Behaviour, PETITION, Server, TOKEN};

/// The program itself against a server, from a demo's ledger.
struct Shift {
    demo: Demo,
    server: Server,
}

impl Shift {
    fn new(signatures: usize, plan: &[Behaviour]) -> Self {
        let shift = Self {
            demo: Demo::new(signatures),
            server: Server::new(plan),
        };
        std::fs::write(shift.demo.path("token"), format!("{TOKEN}\n")).expect("written");
        shift
    }

    fn command(&self) -> std::process::Command {
        let mut command = program(self.demo.home.path());
        command.args([
            "push",
            "action-network",
            "--petition",
            PETITION,
            "--campaign",
            &self.demo.campaign(),
            "--ledger",
            &self.demo.ledger(),
        ]);
        command.args([
            "--passphrase-file",
            &self.demo.passphrase(),
            "--token-file",
            &self.demo.at("token"),
            "--base-url",
            &self.server.address,
        ]);
        command
    }

    fn asked(&self) -> (BTreeMap<String, usize>, Vec<Value>) {
        let roll = self.demo.roll(&self.demo.ledger());
        let asks = |line: &&Value| {
            line["consents"]
                .as_array()
                .expect("a list")
                .iter()
                .any(|consent| consent == "email")
        };
        let people = roll
            .iter()
            .filter(asks)
            .map(|line| (line["email"].as_str().expect("text").to_owned(), 1))
            .collect();
        (people, roll)
    }

    /// Starts the push; nobody reads what it says.
    fn start(&self) -> Child {
        let mut command = self.command();
        let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
        quiet.spawn().expect("started")
    }

    /// No name, address, token or petition text in anything that it said or noted.
    fn says_nobody(&self, output: &Output) {
        let (_, roll) = self.asked();
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        let mut notes = 0;
        for file in std::fs::read_dir(self.demo.path("out"))
            .expect("listed")
            .map(|file| file.expect("a file").path())
        {
            if file.extension().is_some_and(|ending| ending == "pushed") {
                #[cfg(unix)]
                {
                    use std::os::unix::fs::PermissionsExt as _;
                    let note = std::fs::metadata(&file).expect("a file");
                    assert_eq!(note.permissions().mode() & 0o777, 0o600);
                }
                said += &std::fs::read_to_string(file).expect("read");
                notes += 1;
            }
        }
        assert_eq!(notes, 1, "one file of notes");
        for line in &roll {
            for field in ["given_name", "family_name", "email", "zip"] {
                let words = line[field].as_str().expect("text");
                assert!(
                    words.is_empty() || !said.contains(words),
                    "{field} was said"
                );
            }
        }
        assert!(!said.contains(TOKEN), "the token was said");
    }
}

#[test]
fn killed_in_the_middle_it_goes_on_and_everyone_is_there_once() {
    let shift = Shift::new(
        48,
        &[
            Behaviour::Records,
            Behaviour::CutsAfter,
            Behaviour::Records,
            Behaviour::Sleeps,
            Behaviour::Records,
        ],
    );
    let (expected, _) = shift.asked();
    assert!(
        expected.len() >= 6,
        "enough to be killed among: {}",
        expected.len()
    );
    let mut kills = 0;
    for after in [1, 3, 5] {
        let mut child = shift.start();
        let until = Instant::now() + Duration::from_secs(60);
        while shift.server.requests() < after && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(5));
        }
        kills += usize::from(child.try_wait().expect("asked").is_none());
        child.kill().expect("killed");
        child.wait().expect("ended");
    }
    assert_eq!(kills, 3, "each run was killed while it ran");
    let output = shift.command().output().expect("ended");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(shift.server.people(), expected);
    let book = shift.server.book.lock().unwrap();
    assert_eq!(
        book.identifiers.len(),
        expected.len(),
        "each by one identifier, however often it was sent"
    );
    drop(book);
    shift.says_nobody(&output);
}

/// Killed at moments that nobody chose, it sends again only the one signer of whom it cannot know:
/// the one whose answer it had not written down.
#[test]
fn killed_at_random_moments_it_sends_again_only_whom_it_was_at() {
    // Every other signer is recorded and answered late, so that some kills fall between the two.
    let plan = [Behaviour::Sleeps, Behaviour::Records].repeat(50);
    let shift = Shift::new(48, &plan);
    let (expected, _) = shift.asked();
    let seed = rand::random::<u64>();
    println!("seed {seed}");
    let mut moments = rand::rngs::StdRng::seed_from_u64(seed);
    let mut kills = 0;
    while shift.server.people().len() < expected.len() {
        let mut child = shift.start();
        // Before its first request, between two, or within one.
        let before = shift.server.requests();
        let until = Instant::now() + Duration::from_secs(60);
        let wanted = before + moments.random_range(0..3);
        while shift.server.requests() < wanted && Instant::now() < until {
            if child.try_wait().expect("asked").is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(moments.random_range(0..300_000)));
        kills += usize::from(child.try_wait().expect("asked").is_none());
        child.kill().expect("killed");
        child.wait().expect("ended");
    }
    let output = shift.command().output().expect("ended");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert!(kills >= 3, "{kills} kills");
    assert_eq!(shift.server.people(), expected, "nobody is missed");
    let requests = shift.server.requests();
    assert!(
        requests <= expected.len() + kills,
        "{requests} requests for {} signers after {kills} kills",
        expected.len()
    );
    let identifiers = shift.server.book.lock().unwrap().identifiers.len();
    assert_eq!(identifiers, expected.len(), "nobody by two identifiers");
    shift.says_nobody(&output);
}

#[test]
fn it_says_how_many_and_by_which_entry_and_no_name() {
    let shift = Shift::new(12, &[Behaviour::Fails(422), Behaviour::CutsBefore]);
    let (expected, roll) = shift.asked();
    let output = shift
        .command()
        .args(["--csv", &shift.demo.at("lists"), "--tag", "protect"])
        .output()
        .expect("ended");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("was refused with status 422") && said.contains("1 did not arrive"),
        "{said}"
    );
    let counted = String::from_utf8_lossy(&output.stdout);
    assert!(
        counted.contains(&format!("{:>9} were recorded there", expected.len() - 1)),
        "{counted}"
    );
    assert!(
        counted.contains(&format!("{:>9} signatures in all", roll.len())),
        "{counted}"
    );
    shift.says_nobody(&output);
    // The lists are of the others alone.
    let files: Vec<String> = std::fs::read_dir(shift.demo.path("lists"))
        .expect("listed")
        .map(|file| {
            file.expect("a file")
                .file_name()
                .into_string()
                .expect("UTF-8")
        })
        .collect();
    assert!(
        files.contains(&"action-network-do-not-subscribe.csv".to_owned()),
        "{files:?}"
    );
    assert!(
        files.iter().all(|file| !file.contains("-subscribe-")),
        "{files:?}"
    );
    let list =
        std::fs::read_to_string(shift.demo.path("lists/action-network-do-not-subscribe.csv"))
            .expect("read");
    assert!(expected.keys().all(|email| !list.contains(email.as_str())));
}

#[test]
fn who_was_sent_and_withdraws_is_to_be_unsubscribed_there_by_hand() {
    let shift = Shift::new(12, &[]);
    let (expected, roll) = shift.asked();
    assert!(shift.command().output().expect("ended").status.success());
    let sent = roll
        .iter()
        .find(|line| {
            line["email"]
                .as_str()
                .is_some_and(|email| expected.contains_key(email))
        })
        .expect("one");
    let id = sent["id"].as_str().expect("an id");
    let (campaign, ledger, passphrase) = (
        shift.demo.campaign(),
        shift.demo.ledger(),
        shift.demo.passphrase(),
    );
    let decide = [
        "decide",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        id,
        "withdrawn",
    ];
    assert!(run(shift.demo.home.path(), &decide).status.success());
    let output = shift.command().output().expect("ended");
    let (counted, said) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{said}");
    assert!(
        counted.contains(&format!("{:>9} were sent before\n", expected.len() - 1)),
        "{counted}"
    );
    assert!(
        counted.contains("        1 were sent before and may not be contacted any more"),
        "{counted}"
    );
    assert_eq!(
        said.matches(&format!("entry {id} of station")).count(),
        1,
        "{said}"
    );
    shift.says_nobody(&output);
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_after_the_request_it_is_at_and_the_next_run_goes_on() {
    let shift = Shift::new(24, &[]);
    let (expected, _) = shift.asked();
    let child = shift
        .command()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    let seen = AtomicUsize::new(0);
    while seen.load(Ordering::Relaxed) < 2 {
        std::thread::sleep(Duration::from_millis(5));
        seen.store(shift.server.requests(), Ordering::Relaxed);
    }
    let killed = std::process::Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .expect("kill");
    assert!(killed.success());
    let output = child.wait_with_output().expect("ended");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("stopped; ") && said.contains("running it again goes on"),
        "{said}"
    );
    assert!(shift.server.people().len() < expected.len());
    let before = shift.server.requests();
    assert!(shift.command().output().expect("ended").status.success());
    assert_eq!(shift.server.people(), expected);
    assert_eq!(
        shift.server.requests() - before,
        expected.len() - before,
        "nobody was sent twice"
    );
}

#[test]
fn a_wrong_token_is_said_with_what_to_do() {
    let shift = Shift::new(12, &[]);
    std::fs::write(shift.demo.path("token"), "wrong0token\n").expect("written");
    let output = shift.command().output().expect("ended");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said.contains("the token is not accepted")
            && said.contains("API & Sync")
            && !said.contains("wrong0token"),
        "{said}"
    );
    assert!(shift.server.people().is_empty());
}
