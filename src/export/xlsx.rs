//! A workbook in which every cell is text, so that nothing is run, rounded or shortened. The file
//! marks each cell as a string (ECMA-376, part 1, 18.18.11), and the column's format `@` keeps it a
//! string after someone has typed into it.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::{EncodedFile, ExportError, Row};

/// The most rows in one workbook. Excel takes 1,048,576 rows a sheet, including the headings.
const MOST_ROWS: usize = 1_000_000;

/// Makes as many workbooks as the rows need. The day of `last_signed` becomes the date of creation,
/// so that the same roll gives the same bytes whenever it is exported. The hour is left out, since
/// it would be that of a signature.
pub(super) fn encode(
    mut rows: impl Iterator<Item = Row>,
    title: &str,
    last_signed: i64,
) -> Result<Vec<EncodedFile>, ExportError> {
    let mut files = Vec::new();
    loop {
        let rows: Vec<Row> = rows.by_ref().take(MOST_ROWS).collect();
        if rows.is_empty() {
            return Ok(files);
        }
        // The error is dropped because it could quote a cell.
        let bytes = workbook(&rows, title, last_signed).map_err(|_| ExportError::Workbook)?;
        files.push(EncodedFile {
            bytes,
            rows: rows.len(),
            guarded: 0,
            shortened: 0,
        });
    }
}

fn workbook(rows: &[Row], title: &str, last_signed: i64) -> Result<Vec<u8>, XlsxError> {
    let day = last_signed - last_signed.rem_euclid(86_400);
    let mut book = Workbook::new();
    // A property holds 255 characters.
    let title: String = title.chars().take(255).collect();
    book.set_properties(
        &DocProperties::new()
            .set_title(&title)
            .set_creation_datetime(&ExcelDateTime::from_timestamp(day)?),
    );
    let text_format = Format::new().set_num_format("@");
    let heading_format = text_format.clone().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_name("Signatures")?.set_freeze_panes(1, 0)?;
    for (column, (heading, _)) in (0..).zip(rows.first().into_iter().flatten()) {
        sheet
            .set_column_format(column, &text_format)?
            .set_column_width(column, 18)?
            .write_string_with_format(0, column, *heading, &heading_format)?;
    }
    for (at, row) in (1..).zip(rows) {
        for (column, (_, text)) in (0..).zip(row) {
            if !text.is_empty() {
                sheet.write_string_with_format(at, column, text, &text_format)?;
            }
        }
    }
    book.save_to_buffer()
}
