//! Every format that is read from outside takes any bytes: no reader panics, hangs or believes what
//! it should not. `cargo test` tries some of each; `FORMATS_RUNS=10000000` tries so many of each,
//! from `FORMATS_SEED` on. What fails is kept in `target/tmp/formats`, and is tried again with its
//! seed.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and a long one says how far it came"
)]

#[path = "common/chance.rs"]
mod chance;
#[path = "formats/mutate.rs"]
mod mutate;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chance::Chance;
use ledger::campaign::Campaign;
use ledger::{EntryId, Ledger, LedgerError, Mirror, NewSignature, Reader, SignedHead, salvage};
use mutate::changed;
use petition::signature::{Draft, Point};
use petition::time::Timestamp;
use petition::{BUNDLED, Language, Petition, check, import_file, text_file};

/// The files of each format that are tried where nobody asks for more.
const RUNS: u64 = 400;
/// The time, in seconds, after which a reader hangs.
const HANGS: u64 = 5;

/// Tries a reader with changed files. `read` fails by panicking.
fn fuzz(name: &str, files: &[Vec<u8>], most: usize, mut read: impl FnMut(&[u8])) {
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    // A salvage turns every bit of an entry over.
    let runs = if name == "ledger" { RUNS / 10 } else { RUNS };
    let runs = number("FORMATS_RUNS").unwrap_or(runs);
    let first = number("FORMATS_SEED").unwrap_or(1);
    assert!(!files.is_empty(), "{name}: no file to begin with");
    let begun = Instant::now();
    for seed in first..first + runs {
        let bytes = changed(files, &mut Chance::new(seed), most);
        let started = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| read(&bytes)));
        if outcome.is_err() || started.elapsed() > Duration::from_secs(HANGS) {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formats");
            fs::create_dir_all(&folder).expect("made");
            fs::write(folder.join(format!("{name}-{seed}")), &bytes).expect("written");
            panic!(
                "{name}: seed {seed} fails, or takes {:?}",
                started.elapsed()
            );
        }
    }
    let rate = runs as f64 / begun.elapsed().as_secs_f64();
    println!("{name}: {runs} files from seed {first}, {rate:.0} a second");
}

/// The files in a folder of this repository.
fn files_in(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("read").path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    let read = |path: PathBuf| {
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        (name, fs::read(path).expect("read"))
    };
    files.into_iter().map(read).collect()
}

#[test]
fn petition_files() {
    let files = [BUNDLED.as_bytes().to_vec()];
    fuzz("petition", &files, 64 * 1024, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        let _ = check(&text);
        if let Ok(petition) = Petition::from_toml(&text) {
            // What is taken can be written and taken again, with the same text.
            let written = petition::to_toml(&petition).expect("written");
            let again = Petition::from_toml(&written).expect("taken again");
            let language = petition.language();
            assert!(again.text_hash(language) == petition.text_hash(language));
        }
    });
}

#[test]
fn letters() {
    let letters = files_in("crates/petition/src/petition/import/tests/letters");
    let names: Vec<String> = letters.iter().map(|(name, _)| name.clone()).collect();
    let files: Vec<Vec<u8>> = letters.into_iter().map(|(_, bytes)| bytes).collect();
    let mut turn = 0;
    fuzz("letter", &files, 256 * 1024, |bytes| {
        turn += 1;
        let name = &names[turn % names.len()];
        if let Ok(imported) = import_file(bytes, name, Language::new("en")) {
            let written = petition::to_toml(&imported.petition).expect("written");
            Petition::from_toml(&written).expect("what is imported is a petition file");
        }
    });
}

#[test]
fn texts_in_any_encoding() {
    let files = [
        BUNDLED.as_bytes().to_vec(),
        b"To: Mayor Roe\r\n\xe9\xe8".to_vec(),
    ];
    fuzz("text", &files, 32 * 1024, |bytes| {
        if let Ok(file) = text_file::decode(bytes) {
            let _ = text_file::put_right(&text_file::plain_line_ends(&file.text));
        }
    });
}

#[test]
fn drafts() {
    let petition = Petition::bundled().expect("the bundled petition");
    let draft = |name: &str, phone: &str| {
        format!(
            r#"{{"given_name":"{name}","family_name":"Lopez","email":"a@example.org","zip":"20009",
                "city":"Washington","state":"DC","phone":"{phone}","comment":"Yes","language":"en",
                "consents":["email"],"ink":[[[1,1,0],[400,90,60]]]}}"#
        )
        .into_bytes()
    };
    let files = [
        draft("Maria", "(+1) 202-555-0147 ext. 12"),
        draft("山田", "٢٠٢٥٥٥٠١٤٧"),
    ];
    fuzz("draft", &files, 16 * 1024, |bytes| {
        if let Ok(draft) = serde_json::from_slice::<Draft>(bytes) {
            let _ = draft.check_sent(&petition);
            let _ = draft.check(&petition);
        }
    });
}

#[test]
fn receipts() {
    let station = "7f3a91c2-04bd-4000-8000-000000000000";
    let code = format!("PK2:{station}:34:{}:{}", "0a".repeat(32), "0b".repeat(64));
    fuzz("receipt", &[code.into_bytes()], 1024, |bytes| {
        if let Ok(text) = std::str::from_utf8(bytes)
            && let Ok(head) = text.parse::<SignedHead>()
        {
            assert_eq!(head.in_a_code().parse::<SignedHead>(), Ok(head));
        }
    });
}

/// A practice campaign, with a ledger of a station, its turn-in and its mirror.
struct Drive {
    folder: tempfile::TempDir,
    campaign: Campaign,
    ledger: Vec<u8>,
    moved: Vec<Vec<u8>>,
    /// The ids of all entries.
    ids: Vec<EntryId>,
}

impl Drive {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let petition = Petition::bundled().expect("the bundled petition");
        let campaign = folder.path().join("campaign");
        let campaign = Campaign::create_practice(&campaign, petition, Vec::new()).expect("made");
        let mut draft = Draft::default();
        draft.given_name = "Maria".to_owned();
        draft.family_name = "Lopez".to_owned();
        draft.zip = "20009".to_owned();
        draft.ink = vec![vec![Point(1, 1, 0), Point(400, 90, 60)]];
        let signature = draft.check(&campaign.petition).expect("a signature");
        let path = folder.path().join("station.db");
        let mut ledger = Ledger::open(&path, campaign.keys()).expect("a ledger");
        let recipients = campaign.recipients().expect("tested");
        let ids = (0..6).map(|_| EntryId::random()).collect::<Vec<_>>();
        for id in &ids {
            let new = NewSignature {
                id: *id,
                signed_at: Timestamp::now(),
                event: None,
                signature: &signature,
            };
            ledger.append(&new, recipients).expect("stored");
        }
        drop(ledger);
        let stick = folder.path().join("stick");
        fs::create_dir(&stick).expect("made");
        let reader = Reader::open(&path).expect("readable");
        reader.turn_in(&stick, |_| {}).expect("turned in");
        let mut mirror = Mirror::open(&path, &stick).expect("a mirror");
        mirror.catch_up().expect("written");
        let moved = fs::read_dir(&stick).expect("listed");
        let moved = moved.map(|file| fs::read(file.expect("read").path()).expect("read"));
        Self {
            moved: moved.collect(),
            ledger: fs::read(&path).expect("read"),
            folder,
            campaign,
            ids,
        }
    }
}

/// Nothing of a file that was changed is taken but what its station signed: the same entries, once.
#[test]
fn turn_ins_and_mirrors() {
    let drive = Drive::new();
    let into = drive.folder.path().join("all.db");
    let mut all = Ledger::open(&into, drive.campaign.keys()).expect("a ledger");
    let reader = Reader::open(&into).expect("readable");
    let file = drive.folder.path().join("a.turn-in");
    fuzz("turn-in", &drive.moved, 64 * 1024, |bytes| {
        fs::write(&file, bytes).expect("written");
        let _ = all.merge(&file, |_| {});
        let entries = reader.entries_after(None, 100, usize::MAX).expect("read");
        let entries = entries
            .into_iter()
            .chain(reader.forked_entries().expect("read"));
        assert!(
            entries
                .into_iter()
                .all(|entry| drive.ids.contains(&entry.id))
        );
    });
    reader.verify().expect("it verifies");
    assert_eq!(all.forks().expect("read"), []);
}

/// Nothing is salvaged but what its station signed.
#[test]
fn damaged_ledgers() {
    let drive = Drive::new();
    let (damaged, out) = (
        drive.folder.path().join("l.db"),
        drive.folder.path().join("out"),
    );
    fs::create_dir(&out).expect("made");
    let mut files = drive.moved.clone();
    files.push(drive.ledger.clone());
    fuzz("ledger", &files, 256 * 1024, |bytes| {
        fs::write(&damaged, bytes).expect("written");
        let keys = Some(drive.campaign.keys());
        match salvage(std::slice::from_ref(&damaged), &[], keys, &out, |_| {}) {
            Ok(salvaged) => {
                let entries: u64 = salvaged.stations.iter().map(|one| one.entries).sum();
                assert!(entries <= drive.ids.len() as u64);
                fs::remove_file(salvaged.path).expect("removed");
            }
            Err(LedgerError::NotATurnIn(_)) => {}
            Err(other) => panic!("{other}"),
        }
    });
}

/// A ledger that was changed is refused, or verifies; opening it never harms it.
#[test]
fn ledgers() {
    let drive = Drive::new();
    let path = drive.folder.path().join("l.db");
    fuzz(
        "opened",
        std::slice::from_ref(&drive.ledger),
        256 * 1024,
        |bytes| {
            fs::write(&path, bytes).expect("written");
            if let Ok(reader) = Reader::open(&path)
                && reader.verify().is_ok()
            {
                let entries = reader.entries_after(None, 100, usize::MAX).expect("read");
                assert!(
                    entries
                        .into_iter()
                        .all(|entry| drive.ids.contains(&entry.id))
                );
            }
        },
    );
}

#[test]
fn campaign_files() {
    let drive = Drive::new();
    let from = drive.folder.path().join("campaign");
    let copy = drive.folder.path().join("copy");
    fs::create_dir(&copy).expect("made");
    for name in ["organizer.key", "petition.toml"] {
        fs::copy(from.join(name), copy.join(name)).expect("copied");
    }
    let whole = fs::read(from.join("campaign.toml")).expect("read");
    fuzz(
        "campaign",
        std::slice::from_ref(&whole),
        64 * 1024,
        |bytes| {
            fs::write(copy.join("campaign.toml"), bytes).expect("written");
            // Nobody but the organizer's key speaks for the campaign.
            if let Ok(campaign) = Campaign::load(&copy) {
                assert_eq!(campaign.keys(), drive.campaign.keys());
            }
        },
    );
}
