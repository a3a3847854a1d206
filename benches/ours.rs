//! Prints the lines of an NDJSON file (`roll --json`) as signed sheets, in volumes of 250 pages, on
//! one thread. `benches/side-by-side/run` compares it with other writers. It opens no ledger, so
//! that only the printing is compared.
//!
//! `cargo bench --bench ours -- INPUT.ndjson FOLDER`

#![allow(clippy::expect_used, reason = "a bench stops when it cannot go on")]

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;

use petition::Petition;
use petition::i18n::Words;
use petition::number::Series;
use petition::signature::{Ink, Stroke};
use petition::time::Timestamp;
use print::{CreationDate, Heading, Layout, Line, SheetWords, SignedSheets};
use serde::Deserialize;

const PAGES_PER_VOLUME: usize = 250;

#[derive(Deserialize)]
struct Signer {
    given_name: String,
    family_name: String,
    city: String,
    state: String,
    zip: String,
    signed_at: Timestamp,
    ink: Vec<Stroke>,
}

fn main() {
    // `cargo bench` adds its own argument.
    let mut arguments = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"));
    let (Some(input), Some(folder)) = (arguments.next(), arguments.next().map(PathBuf::from))
    else {
        // `cargo bench` without arguments runs all benches, and there is nothing to compare then.
        return;
    };
    std::fs::create_dir_all(&folder).expect("a folder");
    let lines = || BufReader::new(File::open(&input).expect("an NDJSON file")).lines();
    let all = lines().count();
    let lines_per_volume = PAGES_PER_VOLUME * Layout::Letter.lines();
    let mut rest =
        lines().map(|line| serde_json::from_str(&line.expect("UTF-8")).expect("a signer"));
    for volume in 0..all.div_ceil(lines_per_volume) {
        let signers: Vec<Signer> = rest.by_ref().take(lines_per_volume).collect();
        let pdf = print(&signers, volume, all.div_ceil(Layout::Letter.lines()));
        std::fs::write(folder.join(format!("signed-{volume:03}.pdf")), pdf).expect("written");
    }
}

fn print(signers: &[Signer], volume: usize, pages: usize) -> Vec<u8> {
    let petition = Petition::bundled().expect("the bundled petition");
    let heading = Heading {
        address: Some("https://example.org/protect?source=dupont-circle".to_owned()),
        short_address: "example.org/protect".to_owned(),
        ..Heading::new(&petition, petition.language(), None)
    };
    let inks: Vec<Ink> = signers
        .iter()
        .map(|signer| Ink::new(&signer.ink).expect("ink"))
        .collect();
    let lines: Vec<Line<'_>> = signers
        .iter()
        .zip(&inks)
        .map(|(signer, ink)| Line {
            name: format!("{} {}", signer.given_name, signer.family_name),
            place: format!("{}, {} {}", signer.city, signer.state, signer.zip),
            date: signer.signed_at.day_in_words(),
            ink,
        })
        .collect();
    let small = |number: usize| u32::try_from(number).expect("a small number");
    let request = SignedSheets {
        heading: &heading,
        lines: &lines,
        first_number: small(volume * PAGES_PER_VOLUME * Layout::Letter.lines() + 1),
        first_page: small(volume * PAGES_PER_VOLUME + 1),
        total_pages: small(pages),
        series: Series::from_bytes(&[0x3a; 16]),
        first_sheet: (volume * PAGES_PER_VOLUME + 1) as u64,
        part: "",
        undated: false,
        notice: "",
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
