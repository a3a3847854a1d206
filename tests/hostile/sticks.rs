//! Files that somebody prepared: on a stick, in a campaign's folder, in the place of a key. Nothing
//! is waited for, nothing fills the memory, nothing is written elsewhere, and the sentence says
//! what is wrong.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::common::{Demo, run};
use petition_kiosk::erasure::{Elsewhere, Plan};

/// The time after which a program waits for something that never comes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the program with at most 2 GB of memory, and fails if it does not end.
fn ends(home: &Path, arguments: &[&str]) -> Output {
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -v 2000000; exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_petition-kiosk"))
        .args(arguments)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("sh runs");
    let begun = Instant::now();
    while child.try_wait().expect("asked").is_none() {
        if begun.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("{arguments:?} waits for ever");
        }
        std::thread::park_timeout(Duration::from_millis(10));
    }
    child.wait_with_output().expect("ended")
}

/// Everything that a name on a stick can be and no reader should open, under one ending.
fn traps(folder: &Path, ending: &str, real: &Path) -> Vec<String> {
    let at = |name: &str| folder.join(format!("{name}{ending}"));
    let made = Command::new("mkfifo").arg(at("pipe")).status();
    assert!(made.expect("mkfifo runs").success());
    symlink("/dev/zero", at("zero")).expect("linked");
    symlink(real, at("link")).expect("linked");
    fs::create_dir(at("folder")).expect("made");
    let huge = fs::File::create(at("huge")).expect("made");
    huge.set_len(4 * 1024 * 1024 * 1024).expect("a sparse file");
    let path = |name| at(name).to_str().expect("UTF-8").to_owned();
    ["pipe", "zero", "link", "folder", "huge"]
        .map(path)
        .to_vec()
}

fn refuses(demo: &Demo, arguments: &[&str], path: &str) {
    let output = ends(demo.home.path(), arguments);
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    assert_eq!(said.trim_end().lines().count(), 1, "one sentence: {said}");
    assert!(said.contains(path), "{said}");
    let reason = if path.contains("/link") || path.contains("/zero") {
        "it is a link"
    } else if path.contains("/huge") {
        ""
    } else if path.contains("/folder") && arguments.contains(&"merge") {
        // A station sets a damaged ledger aside as a folder, which is merged as far as it is whole.
        "is neither a turn-in nor a mirror"
    } else {
        "it is not a regular file"
    };
    assert!(said.contains(reason), "{arguments:?}: {said}");
}

#[test]
fn a_file_on_a_stick_is_a_regular_one_of_a_bounded_size_or_it_is_refused() {
    let demo = Demo::new(1);
    let stick = |name: &str| {
        fs::create_dir_all(demo.path(name)).expect("made");
        demo.path(name)
    };
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let place = ["--campaign", &campaign, "--ledger", &ledger];
    let series = petition::number::Series::from_bytes(&[7; 16]);
    let sheet = petition::number::SheetNumber { series, number: 31 }.to_string();
    let opened = [&place[..], &["--passphrase-file", &passphrase]].concat();

    let turn_ins = stick("turn-ins").join("real");
    let turned_in = demo.at("turn-ins/real");
    fs::create_dir(&turn_ins).expect("made");
    let done = run(
        demo.home.path(),
        &["ledger", "turn-in", "--ledger", &ledger, "-o", &turned_in],
    );
    assert!(done.status.success());
    let real = fs::read_dir(&turn_ins)
        .expect("listed")
        .next()
        .expect("one");
    let real = real.expect("an entry").path();
    for path in traps(&stick("turn-ins"), ".turn-in", &real) {
        refuses(&demo, &["ledger", "merge", &ledger, &path], &path);
    }
    let real = demo.path("out/campaign/petition.toml");
    for path in traps(&stick("petitions"), ".toml", &real) {
        refuses(&demo, &["petition", "check", &path], &path);
        let new = demo.at("new");
        let make = ["campaign", "new", &new, "--petition", &path];
        refuses(
            &demo,
            &[&make[..], &["--passphrase-file", &passphrase]].concat(),
            &path,
        );
        assert!(!demo.path("new").exists());
    }
    for path in traps(&stick("scans"), ".png", &demo.path("out/qr/code.png")) {
        let attach = [&["paper", "attach"][..], &place, &[&sheet, &path]].concat();
        refuses(&demo, &attach, &path);
    }
    for path in traps(&stick("lists"), ".csv", &real) {
        refuses(
            &demo,
            &[&["paper", "import"][..], &opened, &[&path]].concat(),
            &path,
        );
    }
    // A campaign's folder: each of its files is a trap in turn.
    for file in ["campaign.toml", "petition.toml", "organizer.key"] {
        let folder = format!("campaigns-{file}");
        for trap in traps(&stick(&folder), "", &demo.path("out/campaign").join(file)) {
            let folder = demo.path(&format!(
                "{folder}/as-{}",
                trap.rsplit('/').next().expect("a name")
            ));
            fs::create_dir(&folder).expect("made");
            for other in ["campaign.toml", "petition.toml", "organizer.key"] {
                if other == file {
                    fs::rename(&trap, folder.join(other)).expect("moved");
                } else {
                    fs::copy(demo.path("out/campaign").join(other), folder.join(other))
                        .expect("copied");
                }
            }
            let folder = folder.to_str().expect("UTF-8");
            let opened = [
                "--campaign",
                folder,
                "--ledger",
                &ledger,
                "--passphrase-file",
                &passphrase,
            ];
            let output = ends(demo.home.path(), &[&["roll"][..], &opened].concat());
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains(file), "{said}");
        }
    }
    assert_eq!(demo.roll(&ledger).len(), 1, "the ledger is as it was");
}

/// Everything below a folder, by its path.
fn names(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(names(&path));
        }
        found.push(path.to_string_lossy().into_owned());
    }
    found.sort();
    found
}

#[test]
fn a_code_in_a_campaign_file_cannot_lead_out_of_a_folder() {
    let demo = Demo::new(3);
    let toml = demo.path("out/campaign/campaign.toml");
    let honest = fs::read_to_string(&toml).expect("read");
    let code = honest
        .lines()
        .find_map(|line| line.strip_prefix("code = "))
        .expect("an event")
        .to_owned();
    let (campaign, ledger, passphrase) = (demo.campaign(), demo.ledger(), demo.passphrase());
    let before = names(demo.home.path());
    for hostile in [
        "../../../escaped",
        "/tmp/petition-kiosk-escaped",
        "..",
        ".hidden",
        "-o",
        "con",
        "a/b",
        "a\\\\b",
        "a\\u0000b",
        "a\\u001b[2J",
        "",
        "A",
        "a b",
    ] {
        fs::write(&toml, honest.replace(&code, &format!("\"{hostile}\""))).expect("written");
        for command in [&["sheets", "signed", "--by", "event"][..], &["roll"]] {
            let output = demo.at("sheets");
            let place = [
                "--campaign",
                &campaign,
                "--ledger",
                &ledger,
                "--passphrase-file",
                &passphrase,
            ];
            let into = if command[0] == "sheets" {
                &["-o", &output][..]
            } else {
                &[]
            };
            let done = run(demo.home.path(), &[command, &place, into].concat());
            let said = String::from_utf8_lossy(&done.stderr);
            assert_eq!(done.status.code(), Some(1), "{hostile}: {said}");
            assert!(
                said.contains("campaign.toml") && said.contains("somebody changed it"),
                "{said}"
            );
            assert!(!said.contains('\u{1b}'), "{said}");
        }
    }
    assert_eq!(names(demo.home.path()), before);
    assert!(!Path::new("/tmp/petition-kiosk-escaped").exists());
}

/// A station seals what it likes: the event of its entries is no code of this campaign.
#[test]
fn a_sealed_event_cannot_lead_out_of_a_folder() {
    use ledger::campaign::{Campaign, Passphrase};
    use ledger::{EntryId, Ledger, NewSignature, Reader};
    use petition_kiosk::output::{GroupBy, Job, OutputError, SheetOptions, sheets};
    let home = tempfile::tempdir().expect("a folder");
    let at = |path: &str| home.path().join(path);
    let petition = petition::Petition::bundled().expect("a petition");
    let campaign = Campaign::create_practice(&at("campaign"), petition, Vec::new()).expect("made");
    let mut ledger = Ledger::open(&at("ledger.db"), campaign.keys()).expect("opened");
    let signers = petition::practice::Queue::new(3, &campaign.petition, 1);
    let hostile = [
        "../../escaped",
        "/tmp/petition-kiosk-escaped",
        "a\0b",
        "..",
        "a",
        "A",
    ];
    for (event, visitor) in hostile.into_iter().zip(signers) {
        let signature = visitor
            .draft
            .check(&campaign.petition)
            .expect("a signature");
        let new = NewSignature {
            id: EntryId::random(),
            signed_at: visitor.signed_at,
            event: Some(event),
            signature: &signature,
        };
        ledger
            .append(&new, campaign.recipients().expect("tested"))
            .expect("stored");
    }
    drop(ledger);
    let key = campaign
        .open_key(&at("campaign"), &Passphrase::practice())
        .expect("opened");
    let reader = Reader::open(&at("ledger.db")).expect("opened");
    let opened = reader
        .open_verified(&campaign, &key, |_| true)
        .expect("opened");
    assert_eq!(
        opened.unopened.len(),
        hostile.len(),
        "none is an event of it"
    );
    let roll = roll::Roll::new(opened);
    let options = SheetOptions {
        group_by: Some(GroupBy::Event),
        ..SheetOptions::whole(print::Layout::Letter)
    };
    fs::create_dir_all(at("a/b")).expect("made");
    let before = names(home.path());
    let printed = sheets(
        &campaign,
        &roll,
        &at("a/b/sheets"),
        options,
        &Job::default(),
    );
    assert!(matches!(printed, Err(OutputError::Nobody)), "{printed:?}");
    assert_eq!(names(home.path()), before);
}

#[test]
fn an_erasure_follows_no_link_and_destroys_nothing_but_keys() {
    let demo = Demo::new(1);
    let at = |path: &str| demo.path(path);
    fs::create_dir(at("mine")).expect("made");
    fs::write(at("mine/thesis"), "years of work").expect("written");
    let key = fs::read(at("out/campaign/organizer.key")).expect("read");
    fs::write(at("mine/other-key"), &key).expect("written");
    // Planted in the campaign's folder: links to a file and to a key of somebody else, and a file
    // that only has the name of a key.
    symlink(at("mine/thesis"), at("out/campaign/organizer.key.1")).expect("linked");
    symlink(at("mine/other-key"), at("out/campaign/organizer.key.2")).expect("linked");
    fs::write(at("out/campaign/notes on organizer.key"), "keep this").expect("written");
    fs::hard_link(at("out/campaign/organizer.key"), at("mine/hard")).expect("linked");
    // The folder itself is reached by a link: the true path is what is named.
    symlink(at("out/campaign"), at("by-a-link")).expect("linked");
    let elsewhere = Elsewhere::default();
    let plan = Plan::new(&at("by-a-link"), &at("out/ledger.db"), &elsewhere, None).expect("a plan");
    let real = fs::canonicalize(at("out/campaign/organizer.key")).expect("there");
    assert_eq!(plan.keys, std::slice::from_ref(&real));
    assert_eq!(
        plan.unknown,
        [fs::canonicalize(at("mine/other-key")).expect("there")]
    );
    assert_eq!(plan.linked, [(real, 1)]);

    let (campaign, ledger, certificate) = (demo.at("by-a-link"), demo.ledger(), demo.at("c.pdf"));
    let done = run(
        demo.home.path(),
        &[
            "erase",
            "--campaign",
            &campaign,
            "--ledger",
            &ledger,
            "-o",
            &certificate,
            "--yes-erase",
            "tell congress stop",
        ],
    );
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(
        said.contains("out/campaign/organizer.key") && !said.contains("by-a-link/organizer"),
        "{said}"
    );
    assert!(
        said.contains("mine/other-key") && said.contains("Other names"),
        "{said}"
    );
    assert!(!at("out/campaign/organizer.key").exists());
    assert_eq!(fs::read(at("mine/thesis")).expect("read"), b"years of work");
    assert_eq!(fs::read(at("mine/other-key")).expect("read"), key);
    assert_eq!(
        fs::read(at("out/campaign/notes on organizer.key")).expect("read"),
        b"keep this"
    );
    assert_eq!(
        fs::read(at("mine/hard")).expect("read"),
        b"",
        "the same blocks"
    );
}
