//! Prints the lines of an NDJSON file (`roll --json`) as signed sheets, in volumes of 250 pages, on
//! one thread: what `benches/side-by-side/run` compares with other writers. It opens no ledger, so
//! that only the printing is compared.
//!
//! `cargo bench --bench ours -- INPUT.ndjson FOLDER`

#![allow(clippy::expect_used, reason = "a bench ends where it cannot go on")]

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;

use petition::Petition;
use petition::i18n::Words;
use petition::number::Series;
use petition::signature::Ink;
use petition::time::Timestamp;
use print::{CreationDate, Heading, Layout, Line, SheetWords, SignedSheets};
use serde::Deserialize;

const PAGES: usize = 250;

#[derive(Deserialize)]
struct Signer {
    given_name: String,
    family_name: String,
    city: String,
    state: String,
    zip: String,
    signed_at: Timestamp,
    ink: Ink,
}

fn main() {
    // `cargo bench` adds an argument of its own.
    let mut arguments = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"));
    let (Some(input), Some(folder)) = (arguments.next(), arguments.next().map(PathBuf::from))
    else {
        // Among all benches there is nothing to compare.
        return;
    };
    std::fs::create_dir_all(&folder).expect("a folder");
    let lines = || BufReader::new(File::open(&input).expect("an NDJSON file")).lines();
    let all = lines().count();
    let a_volume = PAGES * Layout::Letter.lines();
    let mut rest =
        lines().map(|line| serde_json::from_str(&line.expect("UTF-8")).expect("a signer"));
    for volume in 0..all.div_ceil(a_volume) {
        let signers: Vec<Signer> = rest.by_ref().take(a_volume).collect();
        let pdf = print(&signers, volume, all.div_ceil(Layout::Letter.lines()));
        std::fs::write(folder.join(format!("signed-{volume:03}.pdf")), pdf).expect("written");
    }
}

fn print(signers: &[Signer], volume: usize, pages: usize) -> Vec<u8> {
    let petition = Petition::bundled().expect("the bundled petition");
    let language = petition.language();
    let text = petition.text(language);
    let heading = Heading {
        target: text.target.clone(),
        title: text.title.clone(),
        summary: text.summary.clone(),
        demand: text.demand.clone(),
        address: Some("https://example.org/protect?source=dupont-circle".to_owned()),
        short_address: "example.org/protect".to_owned(),
        text_hash: petition.text_hash(language),
        unofficial: false,
        practice: false,
        language: language.clone(),
    };
    let lines: Vec<Line<'_>> = signers
        .iter()
        .map(|signer| Line {
            name: format!("{} {}", signer.given_name, signer.family_name),
            place: format!("{}, {} {}", signer.city, signer.state, signer.zip),
            date: signer.signed_at.day_in_words(),
            ink: &signer.ink,
        })
        .collect();
    let small = |number: usize| u32::try_from(number).expect("a small number");
    let request = SignedSheets {
        heading: &heading,
        lines: &lines,
        first_number: small(volume * PAGES * Layout::Letter.lines() + 1),
        first_page: small(volume * PAGES + 1),
        total_pages: small(pages),
        series: Series::from_bytes(&[0x3a; 16]),
        first_sheet: (volume * PAGES + 1) as u64,
        part: "",
        undated: false,
        layout: Layout::Letter,
        created: CreationDate {
            year: 2026,
            month: 11,
            day: 24,
            hour: 9,
            minute: 8,
            second: 0,
        },
        words: SheetWords::new(&Words::english()),
    };
    print::signed(&request, &|_| true).expect("sheets").pdf
}
