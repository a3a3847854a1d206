//! The rows of an import that were not taken whole, as a table to correct and to import again.
//!
//! Each row stands alone: it has the sheet and the words that it took from the rows above it. The
//! file has names in it, so only its owner may read it.

use std::path::Path;

use anyhow::Context as _;

use crate::export::cell::guard;
use ledger::files::write_whole;
use petition::number::SheetNumber;

/// The first headings, which `paper import` knows.
const HEADINGS: [&str; 2] = ["not taken because", "in row"];

/// A row that was not taken whole.
pub(super) struct Row {
    /// The number that a spreadsheet shows beside it in the table.
    pub(super) number: u64,
    /// Its sheet, if the table has no column for it.
    pub(super) sheet: Option<SheetNumber>,
    /// Its cells.
    pub(super) cells: Vec<String>,
    /// Why it was not taken.
    pub(super) reason: String,
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
    let names_sheets = rows.iter().any(|row| row.sheet.is_some());
    let sheet = |text: &str| names_sheets.then(|| text.to_owned());
    let own = HEADINGS
        .map(str::to_owned)
        .into_iter()
        .chain(sheet("sheet"));
    writer.write_record(own.chain(kept.iter().map(|at| guard(&headings[*at]).into_owned())))?;
    for row in rows {
        let own = [row.reason.clone(), row.number.to_string()].into_iter();
        let number = row.sheet.map(|sheet| sheet.to_string()).unwrap_or_default();
        let own = own.chain(sheet(&number));
        let cells = kept
            .iter()
            .map(|at| row.cells.get(*at).map_or("", String::as_str));
        // A row with more cells than headings keeps them, to be seen and put right.
        let more = row.cells.iter().skip(headings.len()).map(String::as_str);
        writer.write_record(own.chain(cells.chain(more).map(|cell| guard(cell).into_owned())))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::marks::tidy;

    #[test]
    fn no_cell_is_a_formula_and_each_comes_back_as_it_was() {
        let hostile = [
            "=1+1",
            "＝1+1",
            "﹦1+1",
            "\"=1+1",
            "\u{200b}=1+1",
            "\t=1+1",
            "’=1+1",
        ];
        let rows = hostile.map(|cell| Row {
            number: 2,
            sheet: None,
            cells: vec![cell.to_owned()],
            reason: "no name".to_owned(),
        });
        let bytes = table(&["name".to_owned()], &rows).expect("a table");
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let mut count = 0;
        for (row, cell) in reader.records().zip(hostile) {
            let row = row.expect("a row");
            assert!(row[2].starts_with('\''), "{:?}", &row[2]);
            assert_eq!(tidy(&row[2]), tidy(cell), "{cell:?}");
            count += 1;
        }
        assert_eq!(count, hostile.len());
    }
}
