//! Finds duplicates among labelled rows and prints how many were found, how many were found
//! wrongly, and how long it took, as Markdown.
//!
//! - `cargo bench -p roll --bench duplicates -- FILE.ndjson…` reads rows with the field names of a
//!   draft and a field `truth`, which is the same in all rows of one person. `WITHOUT=street,phone`
//!   empties fields, as in the bundled petition.
//! - `… -- make ROWS SEED` makes rows up to tune on, `… -- town ROWS SEED` rows to measure on, by
//!   another generator.
//! - `… -- fit FILE.ndjson…` fits the chances of links to rows.
//!
//! `benches/side-by-side/duplicates/run` does the first two, and has another program do the same.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench stops at the first error and prints what it measured"
)]

mod fit;
mod measure;
mod names;
mod population;
mod town;

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};

use roll::matching::Identity;
use serde::{Deserialize, Serialize};

/// A row with the label of its person.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Row {
    truth: String,
    given_name: String,
    family_name: String,
    email: String,
    phone: String,
    street: String,
    zip: String,
    city: String,
    state: String,
}

fn main() {
    // `cargo bench` adds an argument of its own.
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    let number = |text: &str| text.parse::<u64>().expect("a number");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // `cargo bench` without a file has nothing to compare.
        [] => {}
        ["make", count, seed] => write(population::rows(number(count) as usize, number(seed))),
        ["town", count, seed] => write(town::rows(number(count) as usize, number(seed))),
        ["fit", ..] => fit::fit(&arguments[1..]),
        ref files => {
            println!(
                "| rows | links | precision | recall | F1 | s |\n|---|---|---:|---:|---:|---:|"
            );
            for file in files {
                measure::measure(file);
            }
        }
    }
}

fn write(rows: Vec<Row>) {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for row in rows {
        serde_json::to_writer(&mut out, &row).expect("written");
        out.write_all(b"\n").expect("written");
    }
    out.flush().expect("written");
}

/// The rows of a file, without the fields that `WITHOUT` names.
fn read(file: &str) -> Vec<Row> {
    let without = std::env::var("WITHOUT").unwrap_or_default();
    let lines = BufReader::new(File::open(file).expect("an NDJSON file")).lines();
    lines
        .map(|line| {
            let mut row: Row = serde_json::from_str(&line.expect("UTF-8")).expect("a row");
            for name in without.split(',') {
                match name {
                    "street" => row.street.clear(),
                    "phone" => row.phone.clear(),
                    "email" => row.email.clear(),
                    "city" => row.city.clear(),
                    "zip" => row.zip.clear(),
                    _ => {}
                }
            }
            row
        })
        .collect()
}

fn identities(rows: &[Row]) -> Vec<Identity<'_>> {
    rows.iter()
        .map(|row| Identity {
            given_name: &row.given_name,
            family_name: &row.family_name,
            email: &row.email,
            phone: &row.phone,
            street: &row.street,
            zip: &row.zip,
            city: &row.city,
            state: &row.state,
        })
        .collect()
}
