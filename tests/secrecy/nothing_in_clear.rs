//! A kiosk can write signatures and cannot read them: no file of a station contains a signer's name,
//! e-mail or ink.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::common::{Demo, program};
use petition::practice::Queue;
use petition::signature::{Draft, Point};
use petition::{Field, Petition};

/// The bytes of a draft that must not be found: words in UTF-8 and in UTF-16 of both byte orders,
/// ink as text and as the numbers that a program would store.
fn traces(draft: &Draft) -> Vec<Vec<u8>> {
    let fields = [Field::GivenName, Field::FamilyName, Field::Email];
    let mut traces = Vec::new();
    // Two letters occur in any random bytes. Every name of the made-up signers has at least four
    // bytes.
    for words in fields
        .into_iter()
        .map(|field| draft.text(field))
        .filter(|words| words.len() >= 4)
    {
        traces.push(words.as_bytes().to_vec());
        traces.push(words.encode_utf16().flat_map(u16::to_le_bytes).collect());
        traces.push(words.encode_utf16().flat_map(u16::to_be_bytes).collect());
    }
    let stroke: Vec<Point> = draft
        .ink
        .first()
        .map(|stroke| stroke.iter().take(4).copied().collect())
        .unwrap_or_default();
    assert_eq!(stroke.len(), 4);
    let json = serde_json::to_string(&stroke).expect("JSON");
    traces.push(json.trim_matches(['[', ']']).as_bytes().to_vec());
    traces.push(
        stroke
            .iter()
            .flat_map(|point| [point.0.to_le_bytes(), point.1.to_le_bytes()])
            .flatten()
            .collect(),
    );
    traces.push(
        stroke
            .iter()
            .flat_map(|point| {
                [
                    u32::from(point.0).to_le_bytes(),
                    u32::from(point.1).to_le_bytes(),
                ]
            })
            .flatten()
            .collect(),
    );
    traces
}

fn contains(bytes: &[u8], trace: &[u8]) -> bool {
    bytes.windows(trace.len()).any(|window| window == trace)
}

/// All files below a folder, with any name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)
        .expect("listed")
        .map(|entry| entry.expect("an entry").path())
    {
        if entry.is_dir() {
            found.extend(files(&entry))
        } else {
            found.push(entry)
        }
    }
    found
}

fn assert_nothing_in_clear(files: &[PathBuf], drafts: &[Draft]) {
    let traces: Vec<Vec<u8>> = drafts.iter().flat_map(traces).collect();
    assert!(traces.len() > drafts.len() * 5);
    for file in files {
        let bytes = fs::read(file).expect("read");
        // All traces are searched at once: first a set of their first four bytes, then the whole.
        let heads: std::collections::HashMap<[u8; 4], Vec<&Vec<u8>>> =
            traces.iter().fold(Default::default(), |mut heads, trace| {
                let head: [u8; 4] = trace[..4].try_into().expect("four bytes");
                std::collections::HashMap::<_, Vec<&Vec<u8>>>::entry(&mut heads, head)
                    .or_default()
                    .push(trace);
                heads
            });
        for at in 0..bytes.len().saturating_sub(3) {
            let head: [u8; 4] = bytes[at..at + 4].try_into().expect("four bytes");
            for trace in heads.get(&head).into_iter().flatten() {
                assert!(
                    !bytes[at..].starts_with(trace),
                    "{}: a signer's words at byte {at}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let petition = Petition::bundled().expect("the bundled petition");
    let draft = Queue::new(1, &petition, 1).next().expect("a signer").draft;
    let json = serde_json::to_vec(&draft).expect("JSON");
    let found = traces(&draft)
        .iter()
        .filter(|trace| contains(&json, trace))
        .count();
    assert!(found >= 3, "given name, family name and ink: {found}");
}

#[test]
fn the_ledger_of_two_hundred_signers_tells_no_name() {
    let demo = Demo::new(200);
    let petition = Petition::from_toml(
        &fs::read_to_string(demo.path("out/campaign/petition.toml")).expect("read"),
    )
    .expect("a petition");
    let drafts: Vec<Draft> = Queue::new(1, &petition, 2)
        .take(200)
        .map(|visitor| visitor.draft)
        .collect();
    let roll = demo.roll(&demo.ledger());
    assert_eq!(roll.len(), 200);
    assert_eq!(
        roll[0]["given_name"],
        drafts[0].given_name.as_str(),
        "these are the people who signed"
    );

    let kept: Vec<PathBuf> = files(&demo.path("out"))
        .into_iter()
        .filter(|file| file.to_string_lossy().contains("ledger.db"))
        .collect();
    assert!(kept.len() >= 2, "{kept:?}");
    assert_nothing_in_clear(&kept, &drafts);
}

#[test]
fn nor_does_the_write_ahead_log_while_someone_signs() {
    let demo = Demo::new(0);
    let petition = Petition::bundled().expect("the bundled petition");
    let drafts: Vec<Draft> = Queue::new(7, &petition, 1)
        .take(40)
        .map(|visitor| visitor.draft)
        .collect();
    fs::create_dir(demo.path("station")).expect("made");
    let mut child = program(demo.home.path())
        .args([
            "intake",
            "--campaign",
            &demo.campaign(),
            "--ledger",
            &demo.at("station/ledger.db"),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
    for draft in &drafts {
        writeln!(stdin, "{}", serde_json::to_string(draft).expect("JSON")).expect("sent");
        let mut answer = String::new();
        answers.read_line(&mut answer).expect("read");
        assert!(answer.contains("\"seq\""), "{answer}");
    }
    let kept = files(&demo.path("station"));
    let wal = kept
        .iter()
        .find(|file| file.to_string_lossy().ends_with("-wal"))
        .expect("a write-ahead log");
    assert!(
        fs::metadata(wal).expect("there").len() > 40 * 2_048,
        "the entries are in it"
    );
    assert_nothing_in_clear(&kept, &drafts);
    let everything: Vec<PathBuf> = files(demo.home.path())
        .into_iter()
        .filter(|file| !file.starts_with(demo.path("out/sheets")))
        .collect();
    assert_nothing_in_clear(&everything, &drafts);
    drop(stdin);
    assert!(child.wait().expect("ends").success());
}
