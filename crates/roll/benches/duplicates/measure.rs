//! Measures what is found against the labels.

use std::collections::{BTreeMap, HashMap};
use std::time::Instant;

use roll::Certainty;
use roll::matching::{Link, Links};

use super::{Row, identities, read};

/// How often an organizer touches the screen: for each kind once to look at it, once to answer.
const TOUCHES: usize = 10;

/// The number of pairs that are looked at of a kind.
const SAMPLE: usize = 10;

pub(super) fn measure(file: &str) {
    let rows = read(file);
    let identities = identities(&rows);
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
    let same = |link: &Link| rows[link.a].truth == rows[link.b].truth;
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
        let right = found().filter(|link| same(link)).count() as u64;
        print(which, right, found().count() as u64, seconds);
    };
    pairs("exact", &Link::is_exact);
    let taken = taken_by_kind(links.all(), &same);
    pairs("exact, and kinds by ten touches", &|link| {
        link.is_exact() || taken.contains(&kind(link))
    });
    pairs("exact and likely", &|_| true);
    let scores = std::env::var("SCORES").unwrap_or_else(|_| "0.5".to_owned());
    for least in scores
        .split(',')
        .map(|least| least.parse::<f32>().expect("a score"))
    {
        pairs(&format!("from {least}"), &|link| {
            link.is_exact() || link.score >= least
        });
    }
    let begun = Instant::now();
    let clusters = links.clusters(|link| link.is_exact() || link.score >= 0.5);
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
    print("clusters from 0.5", right, found, seconds);
    print_scores(links.all(), &same);
    if let Ok(which) = std::env::var("WRONG") {
        print_wrong(links.all(), &rows, &same, &which);
    }
    if std::env::var_os("KINDS").is_some() {
        print_kinds(links.all(), &same);
    }
}

type Kind = (Certainty, String);

fn kind(link: &Link) -> Kind {
    let reasons: Vec<String> = link.reasons.iter().map(ToString::to_string).collect();
    (Certainty::of(link.score), reasons.join(", "))
}

fn by_kind(links: &[Link]) -> BTreeMap<Kind, Vec<&Link>> {
    let mut kinds = BTreeMap::<Kind, Vec<&Link>>::new();
    for link in links.iter().filter(|link| !link.is_exact()) {
        kinds.entry(kind(link)).or_default().push(link);
    }
    kinds
}

/// The kinds that an organizer takes who goes from the top of the list and takes a kind if each of
/// ten pairs is right: the least sure one, the surest one, and others between them.
fn taken_by_kind(links: &[Link], same: &dyn Fn(&Link) -> bool) -> Vec<Kind> {
    let mut kinds: Vec<(Kind, Vec<&Link>)> = by_kind(links).into_iter().collect();
    kinds.sort_by_key(|((certainty, _), links)| std::cmp::Reverse((*certainty, links.len())));
    let mut taken = Vec::new();
    for (kind, mut links) in kinds.into_iter().take(TOUCHES / 2) {
        links.sort_by(|a, b| a.score.total_cmp(&b.score));
        let last = links.len() - 1;
        let is_right = |at: usize| same(links[at * last / (SAMPLE - 1)]);
        if (0..SAMPLE).all(is_right) {
            taken.push(kind);
        }
    }
    taken
}

/// Whether links that are shown as 90 % are right nine times in ten.
fn print_scores(links: &[Link], same: &dyn Fn(&Link) -> bool) {
    for (least, below) in [
        (0.1, 0.3),
        (0.3, 0.5),
        (0.5, 0.7),
        (0.7, 0.9),
        (0.9, 0.99),
        (0.99, 1.1),
    ] {
        let within: Vec<&Link> = links
            .iter()
            .filter(|link| !link.is_exact() && link.score >= least && link.score < below)
            .collect();
        let right = within.iter().filter(|link| same(link)).count();
        let shown: f32 = within.iter().map(|link| link.score).sum();
        let count = within.len().max(1) as f32;
        println!(
            "likely links from {least} to {below}: {}, shown as {:.3}, right {:.3}",
            within.len(),
            shown / count,
            right as f32 / count
        );
    }
}

fn print_kinds(links: &[Link], same: &dyn Fn(&Link) -> bool) {
    let mut kinds: Vec<(Kind, Vec<&Link>)> = by_kind(links).into_iter().collect();
    kinds.sort_by_key(|(_, links)| std::cmp::Reverse(links.len()));
    for ((certainty, reasons), links) in kinds.into_iter().take(40) {
        let right = links.iter().filter(|link| same(link)).count();
        println!("{right} of {} right: {certainty}, {reasons}", links.len());
    }
}

fn print_wrong(links: &[Link], rows: &[Row], same: &dyn Fn(&Link) -> bool, which: &str) {
    let wrong = links
        .iter()
        .filter(|link| !same(link) && (which != "exact" || link.is_exact()));
    for link in wrong.take(40) {
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
