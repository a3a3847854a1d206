//! `duplicates`: who signed twice, for who has the passphrase. It says so and changes nothing.

use std::io::{BufWriter, Write as _};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::Place;
use crate::ledger::Record;
use crate::roll::links::{Counted, Link, Reason, Strength};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    place: Place,
    /// A file with the organizer's passphrase; a prompt where none is named
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
    /// Print each link as an object a line
    #[arg(long)]
    json: bool,
    /// Say the signers' names too
    #[arg(long)]
    names: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    link: Strength,
    score: f32,
    reasons: &'a [Reason],
    entries: [Entry; 2],
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
    fn of(record: &Record, names: bool) -> Self {
        Self {
            id: record.id.to_string(),
            station: record.station.to_string(),
            seq: record.seq,
            name: names.then(|| record.signature.full_name()),
        }
    }

    fn in_words(&self) -> String {
        let name = self.name.as_deref().map(|name| format!(" {name}")).unwrap_or_default();
        format!("{} of station {} ({}){name}", self.seq, self.station, self.id)
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (_, roll) = arguments.place.open(arguments.passphrase_file.as_deref())?;
    let links = roll.links();
    let records = roll.records();
    // Who was said to be two people is not asked about again.
    let stands = |link: &Link| !roll.are_apart(&records[link.a], &records[link.b]);
    let entry = |at: usize| Entry::of(&records[at], arguments.names);
    let mut out = BufWriter::new(std::io::stdout().lock());
    if arguments.json {
        for Link { a, b, strength, score, reasons } in links.all().iter().filter(|link| stands(link)) {
            let line = Line { link: *strength, score: *score, reasons, entries: [entry(*a), entry(*b)] };
            serde_json::to_writer(&mut out, &line)?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
        return Ok(());
    }
    let groups = links.groups(|link| link.is_exact() && stands(link));
    let again: usize = groups.iter().map(|group| group.len() - 1).sum();
    writeln!(out, "{} signatures, {again} of them again by who had signed before", records.len())?;
    for group in &groups {
        let counted = links.counted_once(group, |at| records[at].signed_at.unix(), |at| records[at].signature.consents().len());
        let Some(Counted { record, consent }) = counted else { continue };
        writeln!(out, "\ncounted once: entry {}", entry(record).in_words())?;
        if consent != record {
            writeln!(out, "  with the consents of entry {}", entry(consent).in_words())?;
        }
        for at in group.iter().filter(|at| **at != record) {
            writeln!(out, "  again: entry {}", entry(*at).in_words())?;
        }
    }
    for (strength, heading) in [(Strength::Exact, "linked by themselves"), (Strength::Likely, "likely, for you to decide")] {
        let of: Vec<&Link> = links.all().iter().filter(|link| link.strength == strength && stands(link)).collect();
        writeln!(out, "\n{} {heading}", of.len())?;
        for link in of {
            let why = link.reasons.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            writeln!(
                out,
                "  entry {}\n  entry {}\n    {why} ({:.0} %)",
                entry(link.a).in_words(),
                entry(link.b).in_words(),
                100.0 * link.score
            )?;
        }
    }
    writeln!(out, "\nTo decide: petition-kiosk decide ID duplicate-of ID, or not-duplicate-of.")?;
    out.flush()?;
    Ok(())
}
