//! The subcommand `duplicates`, which lists repeat signatures and pairs that may be one person, one
//! by one or by their kinds. It needs the passphrase and changes nothing.

mod by_kind;

pub(super) use by_kind::{Sure, of_kind};

use std::collections::HashMap;
use std::io::{BufWriter, Write};

use clap::Args;
use serde::Serialize;

use super::Opening;
use ledger::{Record, Subject};
use roll::matching::{Reason, Strength};
use roll::{Exclusion, LinkedPair, Roll, subject};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// Print each pair as a JSON object on a line
    #[arg(long)]
    json: bool,
    /// Print the likely pairs as CSV with an empty column `answer`; filled in with same or apart, it
    /// is what `decide --list` reads
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Print the kinds of likely pairs, the surest first, each with its number of pairs; with
    /// --names also ten pairs of each
    #[arg(long, conflicts_with_all = ["csv", "kind"])]
    kinds: bool,
    /// Print ten of the likely pairs of this kind, named by its reasons as --kinds prints them: the
    /// least sure, the surest, and others between them
    #[arg(long, value_name = "REASONS", conflicts_with = "csv")]
    kind: Option<String>,
    #[command(flatten)]
    sure: Sure,
    /// Print the signers' names too; with --kinds, --kind and --csv all that they wrote
    #[arg(long)]
    names: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    link: Strength,
    score: f32,
    reasons: &'a [Reason],
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    station: String,
    seq: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl Entry {
    fn new(record: &Record, names: bool) -> Self {
        Self {
            id: record.id.to_string(),
            station: record.station.to_string(),
            seq: record.seq,
            name: names.then(|| record.signature.full_name()),
        }
    }

    fn in_words(&self) -> String {
        let name = self
            .name
            .as_deref()
            .map(|name| format!(" {name}"))
            .unwrap_or_default();
        format!(
            "{} of station {} ({}){name}",
            self.seq, self.station, self.id
        )
    }
}

/// The records of a roll by their subjects.
type Records<'a> = HashMap<Subject, &'a Record>;

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (_, roll) = arguments.opening.open()?;
    let records: Records<'_> = roll
        .all()
        .map(|(record, _)| (subject(record), record))
        .collect();
    let mut out = BufWriter::new(std::io::stdout().lock());
    if arguments.csv {
        by_kind::write_csv(&roll, &records, arguments.names, &mut out)?;
    } else if let Some(kind) = &arguments.kind {
        let pairs = of_kind(&roll, kind, arguments.sure)?;
        if arguments.json {
            write_json(pairs, &records, arguments.names, &mut out)?;
        } else {
            by_kind::write_sample(&pairs, &records, arguments.names, &mut out)?;
        }
    } else if arguments.kinds {
        by_kind::write_kinds(&roll, &records, arguments.names, arguments.json, &mut out)?;
    } else if arguments.json {
        write_json(roll.links(), &records, arguments.names, &mut out)?;
    } else {
        write_list(&roll, &records, arguments.names, &mut out)?;
    }
    out.flush()?;
    Ok(())
}

fn write_json<'a>(
    pairs: impl IntoIterator<Item = &'a LinkedPair>,
    records: &Records<'_>,
    names: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    for pair in pairs {
        let entries = [pair.earlier, pair.later]
            .iter()
            .filter_map(|of| records.get(of))
            .map(|record| Entry::new(record, names))
            .collect();
        let line = Line {
            link: pair.strength,
            score: pair.score,
            reasons: &pair.reasons,
            entries,
        };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

fn write_list(
    roll: &Roll,
    records: &Records<'_>,
    names: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let words = |of: &Subject| {
        let entry = records.get(of).map(|record| Entry::new(record, names));
        entry.map(|entry| entry.in_words()).unwrap_or_default()
    };
    let repeats: Vec<(&Record, &Subject)> = roll
        .left_out()
        .iter()
        .filter_map(|(record, exclusion)| match exclusion {
            Exclusion::Duplicate(counted) | Exclusion::DuplicateOf(counted) => {
                Some((record, counted))
            }
            Exclusion::Withdrawn | Exclusion::Rejected(_) | Exclusion::Held => None,
        })
        .collect();
    writeln!(
        out,
        "{} counted, {} repeat {} left out",
        roll.len(),
        repeats.len(),
        if repeats.len() == 1 {
            "signature"
        } else {
            "signatures"
        }
    )?;
    for (record, counted) in repeats {
        writeln!(
            out,
            "  entry {}\n    repeats entry {}",
            words(&subject(record)),
            words(counted)
        )?;
    }
    for (strength, heading) in [
        (Strength::Exact, "pairs counted once without asking"),
        (Strength::Likely, "likely pairs, for you to decide"),
    ] {
        let pairs: Vec<&LinkedPair> = roll
            .links()
            .iter()
            .filter(|link| link.strength == strength)
            .collect();
        writeln!(out, "\n{} {heading}", pairs.len())?;
        for link in pairs {
            let reasons = link
                .reasons
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(", ");
            writeln!(
                out,
                "  entry {}\n  entry {}\n    {reasons} ({} %)",
                words(&link.earlier),
                words(&link.later),
                percent(link.score)
            )?;
        }
    }
    Ok(())
}

/// A score in whole percent, rounded down: "100 %" would say that nothing can be wrong.
fn percent(score: f32) -> u8 {
    (score * 100.0).clamp(0.0, 99.0) as u8
}
