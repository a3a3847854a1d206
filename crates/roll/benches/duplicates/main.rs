//! Finds duplicates among labelled rows and prints how many were found, how many were found
//! wrongly, and how long it took, as Markdown.
//!
//! `cargo bench -p roll --bench duplicates -- FILE.ndjson…` reads rows with the field names of a
//! draft and a field `truth`, which is the same in all rows of one person. With
//! `… --bench duplicates -- make ROWS SEED >FILE.ndjson` it makes such rows up.
//! `benches/side-by-side/duplicates/run` does both, and has another program do the same.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench stops at the first error and prints what it measured"
)]

mod names;
mod population;

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::time::Instant;

use roll::matching::{Identity, Link, Links};
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
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // `cargo bench` without a file has nothing to compare.
        [] => {}
        ["make", rows, seed] => {
            let mut out = BufWriter::new(std::io::stdout().lock());
            for row in population::rows(
                rows.parse().expect("a number of rows"),
                seed.parse().expect("a seed"),
            ) {
                serde_json::to_writer(&mut out, &row).expect("written");
                out.write_all(b"\n").expect("written");
            }
            out.flush().expect("written");
        }
        ref files => {
            println!(
                "| rows | links | precision | recall | F1 | s |\n|---|---|---:|---:|---:|---:|"
            );
            for file in files {
                measure(file);
            }
        }
    }
}

fn measure(file: &str) {
    let lines = BufReader::new(File::open(file).expect("an NDJSON file")).lines();
    let rows: Vec<Row> = lines
        .map(|line| serde_json::from_str(&line.expect("UTF-8")).expect("a row"))
        .collect();
    let identities: Vec<Identity<'_>> = rows
        .iter()
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
        .collect();
    let begun = Instant::now();
    let links = Links::find(&identities);
    let seconds = begun.elapsed().as_secs_f64();
    let mut people = HashMap::<&str, u64>::new();
    for row in &rows {
        *people.entry(&row.truth).or_default() += 1;
    }
    let pairs_of = |count: u64| count * count.saturating_sub(1) / 2;
    let all_pairs: u64 = people.values().copied().map(pairs_of).sum();
    let name = file
        .rsplit('/')
        .next()
        .and_then(|name| name.strip_suffix(".ndjson"))
        .unwrap_or(file);
    let same = |a: usize, b: usize| rows[a].truth == rows[b].truth;
    let print = |which: &str, right: u64, found: u64, seconds: f64| {
        let (precision, recall) = (
            right as f64 / found.max(1) as f64,
            right as f64 / all_pairs.max(1) as f64,
        );
        let f1 = 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
        println!("| {name} | {which} | {precision:.4} | {recall:.4} | {f1:.4} | {seconds:.2} |");
    };
    let pairs = |which: &str, holds: &dyn Fn(&Link) -> bool| {
        let found = || links.all().iter().filter(|link| holds(link));
        print(
            which,
            found().filter(|link| same(link.a, link.b)).count() as u64,
            found().count() as u64,
            seconds,
        );
    };
    pairs("exact", &Link::is_exact);
    pairs("exact and likely", &|_| true);
    if let Ok(scores) = std::env::var("SCORES") {
        for least in scores
            .split(',')
            .map(|least| least.parse::<f32>().expect("a score"))
        {
            pairs(&format!("from {least}"), &|link| {
                link.is_exact() || link.score >= least
            });
        }
    }
    let begun = Instant::now();
    let clusters = links.clusters(|_| true);
    let seconds = seconds + begun.elapsed().as_secs_f64();
    let found = clusters
        .iter()
        .map(|cluster| pairs_of(cluster.len() as u64))
        .sum();
    let right = clusters
        .iter()
        .map(|cluster| {
            let mut people = HashMap::<&str, u64>::new();
            for at in cluster {
                *people.entry(&rows[*at].truth).or_default() += 1;
            }
            people.values().copied().map(pairs_of).sum::<u64>()
        })
        .sum();
    print("clusters of both", right, found, seconds);
    if std::env::var_os("WRONG").is_some() {
        for link in links
            .all()
            .iter()
            .filter(|link| !same(link.a, link.b))
            .take(40)
        {
            let row = |at: usize| serde_json::to_string(&rows[at]).expect("a row");
            println!(
                "{:?} {} {:?}\n  {}\n  {}",
                link.strength,
                link.score,
                link.reasons,
                row(link.a),
                row(link.b)
            );
        }
    }
}
