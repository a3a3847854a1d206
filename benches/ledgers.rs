//! Appends to ledgers, opens and merges them at the size of a large campaign, and prints the times in
//! Markdown.
//!
//! `cargo bench --bench ledgers -- append FOLDER [SIGNATURES]` stores signatures, each on the disk
//! before the next one, and writes as many bytes to a plain file with fdatasync, in turns in one run.
//! `cargo bench --bench ledgers -- open FOLDER [SIGNATURES]` opens a ledger, and decrypts the same
//! sealed bytes with age itself on as many threads, in turns in one run. `cargo bench --bench
//! ledgers -- merge FOLDER [TURN-INS ENTRIES]` merges turn-ins of stations into a new ledger, one
//! after the other. The files that it makes stay in the folder and are used again.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench stops when it cannot go on, and prints what it measured"
)]

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ledger::campaign::{Campaign, KEY, Passphrase};
use ledger::{EntryId, Issued, Ledger, NewSignature, Reader};
use petition::Petition;
use petition::practice::Queue;
use petition::time::Timestamp;
use rayon::prelude::*;
use roll::Roll;

/// The number of times that each is measured, in turns. The median counts.
const TURNS: usize = 5;

fn main() {
    // `cargo bench` adds an argument of its own.
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let number = |at: usize, usual: usize| {
        arguments
            .get(at)
            .map_or(usual, |word| word.parse().expect("a number"))
    };
    match arguments.first().map(String::as_str) {
        Some("append") => append(Path::new(&arguments[1]), number(2, 1_000)),
        Some("open") => open(Path::new(&arguments[1]), number(2, 100_000)),
        Some("merge") => merge(Path::new(&arguments[1]), number(2, 100), number(3, 10_000)),
        // Run with all the other benches, it measures nothing.
        _ => {}
    }
}

fn campaign(folder: &Path) -> Campaign {
    let folder = folder.join("campaign");
    let petition = Petition::bundled().expect("the bundled petition");
    Campaign::load(&folder)
        .or_else(|_| Campaign::create_practice(&folder, petition, vec!["Bench".to_owned()]))
        .expect("a campaign")
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64()
}

fn append(folder: &Path, signatures: usize) {
    let campaign = campaign(folder);
    let recipients = campaign.recipients().expect("recipients");
    let signed: Vec<_> = Queue::new(1, &campaign.petition, 1)
        .take(signatures)
        .map(|visitor| {
            let signature = visitor
                .draft
                .check(&campaign.petition)
                .expect("a signature");
            (visitor.id, visitor.signed_at, signature)
        })
        .collect();
    let path = folder.join("appended.db");
    for ending in ["", "-wal", "-shm", ".lock", ".ballast"] {
        let _ = std::fs::remove_file(folder.join(format!("appended.db{ending}")));
    }
    let mut ledger = Ledger::open(&path, campaign.keys()).expect("a ledger");
    let plain = folder.join("plain");
    let mut file = File::create(&plain).expect("a file");
    let (mut ours, mut sealing, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for (id, signed_at, signature) in &signed {
        let new = NewSignature {
            id: EntryId::from_random_bytes(*id),
            signed_at: *signed_at,
            event: None,
            signature,
        };
        let start = Instant::now();
        ledger.append(&new, recipients).expect("stored");
        ours.push(start.elapsed());

        let line = serde_json::to_vec(signature).expect("JSON");
        let start = Instant::now();
        let sealed = recipients.seal(&line).expect("sealed");
        sealing.push(start.elapsed());

        let start = Instant::now();
        file.write_all(&sealed).expect("written");
        file.sync_data().expect("on the disk");
        bare.push(start.elapsed());
    }
    let (ours, sealing, bare) = (median(ours), median(sealing), median(bare));
    println!("| {signatures} signatures, medians | µs | to the bare write |");
    println!("|---|---:|---:|");
    for (name, time) in [
        ("write and fdatasync", bare),
        ("sealing alone", sealing),
        ("ours: seal, sign, commit", ours),
    ] {
        println!("| {name} | {:.0} | {:.2} |", time * 1e6, time / bare);
    }
    let _ = std::fs::remove_file(plain);
}

fn open(folder: &Path, signatures: usize) {
    let campaign = campaign(folder);
    let path = folder.join(format!("open-{signatures}.db"));
    if !path.exists() {
        let recipients = campaign.recipients().expect("recipients");
        let mut ledger = Ledger::open(&path, campaign.keys()).expect("a ledger");
        for visitor in Queue::new(1, &campaign.petition, 1).take(signatures) {
            let signature = visitor
                .draft
                .check(&campaign.petition)
                .expect("a signature");
            let new = NewSignature {
                id: EntryId::from_random_bytes(visitor.id),
                signed_at: visitor.signed_at,
                event: None,
                signature: &signature,
            };
            ledger.append(&new, recipients).expect("stored");
        }
    }
    let key = campaign
        .open_key(&folder.join("campaign"), &Passphrase::practice())
        .expect("the key");
    let identity = identity(&folder.join("campaign").join(KEY));
    let sealed = sealed(&path);
    let (mut ours, mut verified, mut ages, mut rolls) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let start = Instant::now();
        let bytes: usize = sealed
            .par_iter()
            .map(|sealed| decrypt(sealed, &identity).len())
            .sum();
        ages.push(start.elapsed());
        assert!(bytes > 2_000 * signatures);

        let reader = Reader::open(&path).expect("readable");
        let start = Instant::now();
        let opened = reader.open_all(&campaign, &key, |_| true).expect("opened");
        ours.push(start.elapsed());
        assert_eq!(
            (opened.records.len(), opened.unopened.len()),
            (signatures, 0)
        );
        let start = Instant::now();
        let roll = Roll::new(opened);
        rolls.push(start.elapsed());
        assert_eq!(roll.len() + roll.left_out().len(), signatures);

        let start = Instant::now();
        reader.verify_heads().expect("verified");
        verified.push(start.elapsed());
    }
    let (ours, ages, verified, rolls) =
        (median(ours), median(ages), median(verified), median(rolls));
    println!(
        "| {signatures} signatures, {} threads | s | to age |",
        rayon::current_num_threads()
    );
    println!("|---|---:|---:|");
    println!("| age's own decryption of the same bytes | {ages:.2} | 1.00 |");
    println!(
        "| ours: read, decrypt, check the place, parse | {ours:.2} | {:.2} |",
        ours / ages
    );
    println!(
        "| verifying the chain before it | {verified:.2} | {:.2} |",
        verified / ages
    );
    println!(
        "| duplicates, and who counts | {rolls:.2} | {:.2} |",
        rolls / ages
    );
}

/// The organizer's identity, read as any program that uses age would.
fn identity(path: &Path) -> age::x25519::Identity {
    let file = std::fs::read(path).expect("a key");
    let mut passphrase = age::scrypt::Identity::new("practice".to_owned().into());
    passphrase.set_max_work_factor(22);
    let armored = age::armor::ArmoredReader::new(&file[..]);
    let mut words = String::new();
    let decryptor = age::Decryptor::new_buffered(armored).expect("an age file");
    decryptor
        .decrypt(std::iter::once(&passphrase as &dyn age::Identity))
        .expect("opened")
        .read_to_string(&mut words)
        .expect("words");
    let line = words
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-"))
        .expect("an identity");
    line.parse().expect("an identity")
}

fn decrypt(sealed: &[u8], identity: &age::x25519::Identity) -> Vec<u8> {
    let mut words = Vec::with_capacity(sealed.len());
    let decryptor = age::Decryptor::new(sealed).expect("an age file");
    decryptor
        .decrypt(std::iter::once(identity as &dyn age::Identity))
        .expect("opened")
        .read_to_end(&mut words)
        .expect("words");
    words
}

fn sealed(path: &Path) -> Vec<Vec<u8>> {
    let connection = rusqlite::Connection::open(path).expect("a ledger");
    let mut statement = connection
        .prepare("SELECT sealed FROM entry ORDER BY station, seq")
        .expect("a statement");
    statement
        .query_map([], |row| row.get(0))
        .expect("rows")
        .collect::<Result<_, _>>()
        .expect("rows")
}

fn merge(folder: &Path, count: usize, entries: usize) {
    let campaign = campaign(folder);
    let files: Vec<PathBuf> = (0..count)
        .into_par_iter()
        .map(|at| turn_in(&campaign, folder, at, entries))
        .collect();
    let into = folder.join("merged.db");
    for ending in ["", "-wal", "-shm", ".lock", ".ballast"] {
        let _ = std::fs::remove_file(folder.join(format!("merged.db{ending}")));
    }
    let mut ledger = Ledger::open(&into, campaign.keys()).expect("a ledger");
    let tenths = count.div_ceil(10);
    let mut so_far = Duration::ZERO;
    println!("| turn-ins of {entries} | new entries | s | entries a second |");
    println!("|---|---:|---:|---:|");
    for (at, files) in files.chunks(tenths).enumerate() {
        let start = Instant::now();
        for file in files {
            let merged = ledger.merge(file, |_| {}).expect("merged");
            assert!(!merged.is_damaged);
        }
        let took = start.elapsed();
        so_far += took;
        let new = files.len() * entries;
        println!(
            "| {} to {} | {new} | {:.2} | {:.0} |",
            at * tenths + 1,
            at * tenths + files.len(),
            took.as_secs_f64(),
            new as f64 / took.as_secs_f64()
        );
    }
    println!(
        "| all | {} | {:.2} | {:.0} |",
        count * entries,
        so_far.as_secs_f64(),
        (count * entries) as f64 / so_far.as_secs_f64()
    );
    let start = Instant::now();
    for file in files.iter().take(tenths) {
        ledger.merge(file, |_| {}).expect("merged");
    }
    println!(
        "| 1 to {tenths} once more | 0 | {:.2} | |",
        start.elapsed().as_secs_f64()
    );
    assert_eq!(
        Reader::open(&into)
            .and_then(|reader| reader.count())
            .expect("counted"),
        (count * entries) as u64
    );
}

/// A station's turn-in with this many entries. Sealed blank sheets are as long as signatures, and
/// many are issued at once.
fn turn_in(campaign: &Campaign, folder: &Path, at: usize, entries: usize) -> PathBuf {
    let stick = folder.join(format!("stick-{entries}-{at:03}"));
    let there = || {
        std::fs::read_dir(&stick)
            .ok()?
            .filter_map(Result::ok)
            .map(|file| file.path())
            .next()
    };
    if let Some(file) = there() {
        return file;
    }
    let path = folder.join(format!("station-{at:03}.db"));
    let text_hash = campaign.petition.text_hash(campaign.petition.language());
    let sheets = Issued {
        issued_at: Timestamp::now(),
        event: None,
        text_hash,
        consents: Vec::new(),
        lines: 15,
    };
    let mut ledger = Ledger::open(&path, campaign.keys()).expect("a ledger");
    ledger
        .issue(&sheets, entries, campaign.recipients().expect("recipients"))
        .expect("issued");
    drop(ledger);
    std::fs::create_dir_all(&stick).expect("a folder");
    Reader::open(&path)
        .and_then(|reader| reader.turn_in(&stick, |_| {}))
        .expect("turned in");
    for ending in ["", "-wal", "-shm", ".lock", ".ballast"] {
        let _ = std::fs::remove_file(folder.join(format!("station-{at:03}.db{ending}")));
    }
    there().expect("a turn-in")
}
