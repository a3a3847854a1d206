//! The rows of an import that were not taken whole, as a table to correct and to import again.
//!
//! Each row stands alone: it has the sheet and the words that it took from the rows above it. The
//! file has names in it, so only its owner may read it.

use std::path::Path;

use anyhow::Context as _;

use crate::table::marks::guarded;
use ledger::files::write_whole;

/// The first headings, which `paper import` knows.
const HEADINGS: [&str; 2] = ["not taken because", "in row"];

/// A row that was not taken whole.
pub(super) struct Row {
    number: u64,
    cells: Vec<String>,
    reason: String,
}

impl Row {
    pub(super) fn new(number: u64, cells: Vec<String>, reason: String) -> Self {
        Self {
            number,
            cells,
            reason,
        }
    }
}

/// Writes the rows as CSV in UTF-8, with the mark by which Excel knows it.
pub(super) fn write(path: &Path, headings: &[String], rows: &[Row]) -> anyhow::Result<()> {
    let bytes =
        table(headings, rows).context("the rows that were not taken could not be listed")?;
    write_whole(path, &bytes).with_context(|| {
        format!(
            "{} with the rows that were not taken cannot be written; the others are stored, choose another place and import the table again",
            path.display()
        )
    })
}

fn table(headings: &[String], rows: &[Row]) -> anyhow::Result<Vec<u8>> {
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(&mut bytes);
    // The columns of an earlier import are written anew.
    let kept: Vec<usize> = (0..headings.len())
        .filter(|at| !HEADINGS.contains(&headings[*at].as_str()))
        .collect();
    let own = HEADINGS.map(str::to_owned).into_iter();
    writer.write_record(own.chain(kept.iter().map(|at| guarded(&headings[*at]))))?;
    for row in rows {
        let own = [row.reason.clone(), row.number.to_string()].into_iter();
        let cells = kept
            .iter()
            .map(|at| row.cells.get(*at).map_or("", String::as_str));
        // A row with more cells than headings keeps them, to be seen and put right.
        let more = row.cells.iter().skip(headings.len()).map(String::as_str);
        writer.write_record(own.chain(cells.chain(more).map(guarded)))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}
