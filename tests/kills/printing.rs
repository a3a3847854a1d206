//! A printing that is killed at any moment leaves only whole files under their final names, and the
//! next run removes what was half-written.

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use crate::common::{Demo, program, run};
use rand::Rng as _;
use rustix::process::{Pid, Signal, kill_process};

const KILLS: usize = 25;

fn arguments(demo: &Demo) -> Vec<String> {
    let (campaign, ledger, passphrase, output) = (
        demo.campaign(),
        demo.ledger(),
        demo.passphrase(),
        demo.at("sheets"),
    );
    let all = [
        "sheets",
        "signed",
        "--campaign",
        &campaign,
        "--ledger",
        &ledger,
        "--passphrase-file",
        &passphrase,
        "-o",
        &output,
        "--pages",
        "1",
    ];
    all.iter().map(|argument| (*argument).to_owned()).collect()
}

fn start(demo: &Demo) -> Child {
    program(demo.home.path())
        .args(arguments(demo))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs")
}

/// Returns the number of PDFs in a folder. A PDF that is not whole fails the test.
fn whole_files(folder: &Path) -> usize {
    let pdfs = names(folder)
        .into_iter()
        .filter(|name| name.ends_with(".pdf") && !name.starts_with('.'));
    let count = |name: String| {
        let bytes = fs::read(folder.join(&name)).expect("read");
        assert!(
            bytes.ends_with(b"%%EOF") || bytes.ends_with(b"%%EOF\n"),
            "{name} is cut off"
        );
        assert!(
            !lopdf::Document::load_mem(&bytes)
                .expect("a PDF")
                .get_pages()
                .is_empty(),
            "{name}"
        );
    };
    pdfs.map(count).count()
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(inside) = fs::read_dir(folder) else {
        return Vec::new();
    };
    inside
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

fn wait_for_a_file(folder: &Path, child: &mut Child) {
    while names(folder).is_empty() && child.try_wait().expect("asked").is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_printing_that_is_killed_leaves_no_half_file_under_a_final_name() {
    let demo = Demo::new(600);
    let folder = demo.path("sheets");
    let mut unfinished = 0;
    for _ in 0..KILLS {
        let _ = fs::remove_dir_all(&folder);
        let mut child = start(&demo);
        wait_for_a_file(&folder, &mut child);
        std::thread::sleep(Duration::from_micros(rand::rng().random_range(0..60_000)));
        // The printing may be done already, and then there is nothing to kill.
        let _ = child.kill();
        child.wait().expect("ended");
        let whole = whole_files(&folder);
        let index = folder.join("index.json").exists();
        assert!(
            !index || whole == 61,
            "the index is written after all other files"
        );
        unfinished += usize::from(!index);
    }
    assert!(
        unfinished > KILLS / 2,
        "{unfinished} of {KILLS} were killed in the middle"
    );
    let again = run(
        demo.home.path(),
        &arguments(&demo)
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
    );
    assert!(
        again.status.success(),
        "{}",
        String::from_utf8_lossy(&again.stderr)
    );
    assert_eq!(whole_files(&folder), 61, "60 volumes and a cover");
    assert!(
        names(&folder).iter().all(|name| !name.starts_with('.')),
        "half-written files are removed"
    );
}

#[test]
fn an_interrupt_stops_a_printing_with_a_sentence_and_leaves_nothing_half_written() {
    let demo = Demo::new(2_000);
    let folder = demo.path("sheets");
    let mut child = start(&demo);
    wait_for_a_file(&folder, &mut child);
    let id = Pid::from_raw(i32::try_from(child.id()).expect("small")).expect("a process");
    kill_process(id, Signal::INT).expect("asked to end");
    let ended = child.wait_with_output().expect("ended");
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(
        said.trim(),
        "petition-kiosk: printing was stopped; the files that were finished stay"
    );
    assert!(!folder.join("index.json").exists());
    assert!(names(&folder).iter().all(|name| !name.starts_with('.')));
    assert!((1..201).contains(&whole_files(&folder)));
}
