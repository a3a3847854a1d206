//! The subcommand `duplicates`, which lists repeat signatures and pairs that may be one person. It
//! needs the passphrase and changes nothing.

use std::collections::HashMap;
use std::io::{BufWriter, Write as _};

use clap::Args;
use serde::Serialize;

use super::Opening;
use ledger::{Record, Subject};
use roll::matching::{Reason, Strength};
use roll::{Exclusion, LinkedPair, subject};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    opening: Opening,
    /// Print each pair as a JSON object on a line
    #[arg(long)]
    json: bool,
    /// Print the signers' names too
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

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (_, roll) = arguments.opening.open()?;
    let records: HashMap<Subject, &Record> = roll
        .all()
        .map(|(record, _)| (subject(record), record))
        .collect();
    let entry = |of: &Subject| {
        records
            .get(of)
            .map(|record| Entry::new(record, arguments.names))
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    if arguments.json {
        for LinkedPair {
            earlier,
            later,
            strength,
            score,
            reasons,
        } in roll.links()
        {
            let entries = [earlier, later].into_iter().filter_map(entry).collect();
            serde_json::to_writer(
                &mut out,
                &Line {
                    link: *strength,
                    score: *score,
                    reasons,
                    entries,
                },
            )?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
        return Ok(());
    }
    let words = |of: &Subject| entry(of).map(|entry| entry.in_words()).unwrap_or_default();
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
                "  entry {}\n  entry {}\n    {reasons} ({:.0} %)",
                words(&link.earlier),
                words(&link.later),
                link.score * 100.0
            )?;
        }
    }
    out.flush()?;
    Ok(())
}
