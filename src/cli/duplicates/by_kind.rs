//! Likely pairs by their kind, with a sample of each, and as a list to fill in.

use std::collections::BTreeSet;
use std::io::Write;

use clap::Args;
use serde::Serialize;

use super::super::Misused;
use super::{Records, percent};
use ledger::{Record, Subject};
use roll::matching::Reason;
use roll::{Certainty, Kind, LinkedPair, Roll, sample};

/// The number of pairs in a sample.
const SAMPLE: usize = 10;

/// The option for how sure the pairs of a kind are.
#[derive(Debug, Clone, Copy, Args)]
pub(in crate::cli) struct Sure {
    /// Only pairs that are as sure as this, by the first number that --kinds prints: 99, 90, 50 or 0
    #[arg(long, value_name = "PERCENT", requires = "kind", value_parser = certainty)]
    certainty: Option<Certainty>,
}

fn certainty(typed: &str) -> Result<Certainty, String> {
    let number = typed.trim_end_matches(['%', ' ']);
    Certainty::ALL
        .into_iter()
        .find(|one| one.least().to_string() == number)
        .ok_or_else(|| "say 99, 90, 50 or 0".to_owned())
}

/// The likely pairs of a kind: those with just these reasons, in any order.
///
/// # Errors
/// Returns an error if there is none.
pub(in crate::cli) fn of_kind<'a>(
    roll: &'a Roll,
    reasons: &str,
    sure: Sure,
) -> anyhow::Result<Vec<&'a LinkedPair>> {
    let wanted = parts(reasons);
    let pairs: Vec<&LinkedPair> = roll
        .asked()
        .filter(|pair| {
            sure.certainty
                .is_none_or(|certainty| certainty == Certainty::of(pair.score))
                && parts(&Kind::of(pair).to_string()) == wanted
        })
        .collect();
    if pairs.is_empty() {
        let sentence = format!(
            "no likely pair is of the kind \"{reasons}\"; `petition-kiosk duplicates --kinds` lists the kinds"
        );
        return Err(Misused(sentence).into());
    }
    Ok(pairs)
}

fn parts(reasons: &str) -> BTreeSet<String> {
    reasons
        .split(',')
        .map(|part| part.trim().to_lowercase())
        .filter(|part| !part.is_empty())
        .collect()
}

#[derive(Serialize)]
struct Line<'a> {
    kind: String,
    certainty: u8,
    count: usize,
    reasons: &'a [Reason],
}

/// Writes the kinds, each on a line, with a sample if names are asked for.
pub(super) fn write_kinds(
    roll: &Roll,
    records: &Records<'_>,
    names: bool,
    json: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    for (kind, count) in roll.kinds() {
        if json {
            let line = Line {
                kind: kind.to_string(),
                certainty: kind.certainty.least(),
                count,
                reasons: &kind.reasons,
            };
            serde_json::to_writer(&mut *out, &line)?;
            writeln!(out)?;
            continue;
        }
        writeln!(
            out,
            "{count:>8}  {:<14}  {kind}",
            kind.certainty.to_string()
        )?;
        if names {
            let pairs: Vec<&LinkedPair> = roll.asked().filter(|pair| kind.has(pair)).collect();
            write_sample(&pairs, records, names, out)?;
            writeln!(out)?;
        }
    }
    Ok(())
}

/// Writes some of these pairs, each with what both signers wrote if names are asked for.
pub(super) fn write_sample(
    pairs: &[&LinkedPair],
    records: &Records<'_>,
    names: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let of = |subject: &Subject| {
        let record = records.get(subject);
        let id = record
            .map(|record| record.id.to_string())
            .unwrap_or_default();
        match record.filter(|_| names) {
            Some(record) => format!("{id}  {}", written(record).join(" · ")),
            None => id,
        }
    };
    let shown = sample(pairs, SAMPLE);
    writeln!(out, "{} of {} pairs:", shown.len(), pairs.len())?;
    for pair in shown {
        writeln!(out, "  {:>3} %  {}", percent(pair.score), of(&pair.earlier))?;
        writeln!(out, "         {}", of(&pair.later))?;
    }
    Ok(())
}

/// What a signer wrote, without what is empty.
fn written(record: &Record) -> Vec<String> {
    let signature = &record.signature;
    [
        signature.full_name(),
        signature.street().to_owned(),
        signature.place(),
        signature.email().to_owned(),
        signature.phone().to_owned(),
    ]
    .into_iter()
    .filter(|cell| !cell.is_empty())
    .collect()
}

/// Writes the likely pairs as a table with an empty column for answers, the surest pairs first.
pub(super) fn write_csv(
    roll: &Roll,
    records: &Records<'_>,
    names: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    let heading = ["one", "other", "percent", "reasons", "answer"];
    let written_headings = if names { &["first", "second"][..] } else { &[] };
    table.write_record(heading.iter().chain(written_headings))?;
    let mut pairs: Vec<&LinkedPair> = roll.asked().collect();
    pairs.sort_by(|a, b| b.score.total_cmp(&a.score));
    for pair in pairs {
        let of = |subject: &Subject| records.get(subject);
        let (Some(one), Some(other)) = (of(&pair.earlier), of(&pair.later)) else {
            continue;
        };
        let mut row = vec![
            one.hash.to_string(),
            other.hash.to_string(),
            percent(pair.score).to_string(),
            Kind::of(pair).to_string(),
            String::new(),
        ];
        if names {
            row.extend([one, other].map(|record| guarded(&written(record).join(" · "))));
        }
        table.write_record(row)?;
    }
    table.flush()?;
    Ok(())
}

/// A cell that a spreadsheet does not take for a formula (decision 0065).
fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
