//! A workbook in which every cell is text, so that nothing is run, rounded or shortened: a string
//! of the format says that it is one (ECMA-376, part 1, 18.18.11), and the column's format `@`
//! keeps it one after someone has typed into it.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::{ExportError, Row, Written};

/// Excel takes 1,048,576 rows a sheet, headings among them.
const MOST_ROWS: usize = 1_000_000;

/// `last` is when the last of them signed: the same roll gives the same bytes, whenever it is
/// exported.
pub(super) fn write(
    mut rows: impl Iterator<Item = Row>,
    title: &str,
    last: i64,
) -> Result<Vec<Written>, ExportError> {
    let mut files = Vec::new();
    loop {
        let rows: Vec<Row> = rows.by_ref().take(MOST_ROWS).collect();
        if rows.is_empty() {
            return Ok(files);
        }
        // The error could quote a cell: it goes no further.
        let bytes = book(&rows, title, last).map_err(|_| ExportError::Workbook)?;
        files.push(Written {
            bytes,
            rows: rows.len(),
            guarded: 0,
        });
    }
}

fn book(rows: &[Row], title: &str, last: i64) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Properties hold 255 characters.
    let title: String = title.chars().take(255).collect();
    book.set_properties(
        &DocProperties::new()
            .set_title(&title)
            .set_creation_datetime(&ExcelDateTime::from_timestamp(last)?),
    );
    let text = Format::new().set_num_format("@");
    let heading = text.clone().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_name("Signatures")?.set_freeze_panes(1, 0)?;
    for (column, (name, _)) in (0..).zip(rows.first().into_iter().flatten()) {
        sheet
            .set_column_format(column, &text)?
            .set_column_width(column, 18)?
            .write_string_with_format(0, column, *name, &heading)?;
    }
    for (at, row) in (1..).zip(rows) {
        for (column, (_, words)) in (0..).zip(row) {
            if !words.is_empty() {
                sheet.write_string_with_format(at, column, words, &text)?;
            }
        }
    }
    book.save_to_buffer()
}
