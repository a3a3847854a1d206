//! A workbook in which every cell is text, so that nothing is run, rounded or shortened. The file
//! marks each cell as a string (ECMA-376, part 1, 18.18.11), and the column's format `@` keeps it a
//! string after someone has typed into it.
//!
//! `rust_xlsxwriter` makes the workbook with its headings, formats and properties. It holds every
//! cell in memory, or else writes them to a temporary file in clear. So the rows are not given to
//! it: they are written into its sheet one by one, as inline strings (18.3.1.53).

use std::fmt::Write as _;
use std::io::{self, Cursor, Seek, Write};
use std::iter::Peekable;
use std::ops::Range;

use quick_xml::escape::partial_escape;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use zip::read::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{ExportError, Row, Written};

/// The most rows in one workbook. Excel takes 1,048,576 rows a sheet, including the headings.
const MOST_ROWS: usize = 1_000_000;
/// The most bytes of a sheet's file. LibreOffice 7.4 opens no workbook with a larger one, since its
/// sizes are written in another form (ZIP64).
const MOST_BYTES: usize = 4_000_000_000;
/// The bytes of a row and of a cell without its text, and the most bytes that one of a text takes.
const ROW: usize = 30;
const CELL: usize = 90;
const LONGEST_FORM: usize = 7;

/// The sheet's file in the workbook.
const SHEET: &str = "xl/worksheets/sheet1.xml";
/// The part of the sheet in which its extent stands.
const EXTENT: &str = "<dimension ref=\"";

/// Writes a workbook of rows. The day of `last_signed` becomes the date of creation, so that the
/// same roll gives the same bytes whenever it is exported. The hour is left out, since it would be
/// that of a signature.
///
/// # Errors
/// Returns the error of the system, or an [`ExportError`] in one. It never quotes a cell.
pub(super) fn write(
    rows: impl Iterator<Item = Row>,
    count: usize,
    title: &str,
    last_signed: i64,
    file: &mut (impl Write + Seek),
) -> io::Result<Written> {
    let no_workbook = || io::Error::other(ExportError::Workbook);
    let mut rows = rows.peekable();
    let template = template(headings(&mut rows), title, last_signed).map_err(|_| no_workbook())?;
    let mut template = ZipArchive::new(Cursor::new(template)).map_err(|_| no_workbook())?;
    let sheet = io::read_to_string(template.by_name(SHEET).map_err(|_| no_workbook())?)?;
    let sheet = Sheet::parse(&sheet).ok_or_else(no_workbook)?;

    let mut book = ZipWriter::new(file);
    for at in 0..template.len() {
        let part = template.by_index_raw(at).map_err(|_| no_workbook())?;
        if part.name_raw() != SHEET.as_bytes() {
            book.raw_copy_file(part)?;
        }
    }
    book.start_file(SHEET, SimpleFileOptions::DEFAULT)?;
    sheet.write_begin(count, &mut book)?;
    let mut line = String::new();
    for (number, row) in (2..).zip(rows) {
        line.clear();
        sheet.push_row(number, &row, &mut line);
        book.write_all(line.as_bytes())?;
    }
    book.write_all(sheet.end.as_bytes())?;
    book.finish()?.flush()?;
    Ok(Written::default())
}

/// The rows of each workbook.
pub(super) fn parted(rows: impl Iterator<Item = Row>) -> Vec<Range<usize>> {
    let mut books: Vec<Range<usize>> = Vec::new();
    let mut bytes = 0;
    for (at, row) in rows.enumerate() {
        let cells = row.iter().filter(|(_, text)| !text.is_empty());
        let added = ROW
            + cells
                .map(|(_, text)| CELL + LONGEST_FORM * text.len())
                .sum::<usize>();
        let fits = |book: &Range<usize>| book.len() < MOST_ROWS && bytes + added <= MOST_BYTES;
        match books.last_mut().filter(|book| fits(book)) {
            Some(book) => {
                book.end = at + 1;
                bytes += added;
            }
            None => {
                books.push(at..at + 1);
                bytes = added;
            }
        }
    }
    books
}

fn headings(rows: &mut Peekable<impl Iterator<Item = Row>>) -> Vec<&'static str> {
    let first = rows.peek().into_iter().flatten();
    first.map(|(heading, _)| *heading).collect()
}

/// A workbook with headings and one empty row, whose first cell has the format of text.
fn template(
    headings: Vec<&'static str>,
    title: &str,
    last_signed: i64,
) -> Result<Vec<u8>, XlsxError> {
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
    for (column, heading) in (0..).zip(headings) {
        sheet
            .set_column_format(column, &text_format)?
            .set_column_width(column, 18)?
            .write_string_with_format(0, column, heading, &heading_format)?;
    }
    sheet.write_blank(1, 0, &text_format)?;
    book.save_to_buffer()
}

/// The sheet of a template, around the place of its rows.
struct Sheet<'a> {
    /// The text before the sheet's extent.
    before_extent: &'a str,
    /// The letters of the last column.
    last_column: String,
    /// The text from the end of the extent to the first row.
    before_rows: &'a str,
    /// The text after the last row.
    end: &'a str,
    /// The number of the format of text.
    style: &'a str,
}

impl<'a> Sheet<'a> {
    /// Finds the parts of a sheet as `rust_xlsxwriter` writes it; `None` if they are not there.
    fn parse(xml: &'a str) -> Option<Self> {
        let extent = xml.find(EXTENT)? + EXTENT.len();
        let extent_end = extent + xml[extent..].find('"')?;
        let (_, last) = xml[extent..extent_end].split_once(':')?;
        let row = xml.find("<row r=\"2\"")?;
        let end = row + xml[row..].find("</sheetData>")?;
        let (_, style) = xml[row..end].split_once("r=\"A2\" s=\"")?;
        Some(Self {
            before_extent: &xml[..extent],
            last_column: last
                .trim_end_matches(|c: char| c.is_ascii_digit())
                .to_owned(),
            before_rows: &xml[extent_end..row],
            end: &xml[end..],
            style: style.split_once('"')?.0,
        })
    }

    fn write_begin(&self, rows: usize, file: &mut impl Write) -> io::Result<()> {
        let (column, last) = (&self.last_column, rows + 1);
        write!(
            file,
            "{}A1:{column}{last}{}",
            self.before_extent, self.before_rows
        )
    }

    /// Adds a row to a line. A sheet has its rows numbered from 1, and the headings are the first.
    fn push_row(&self, number: usize, row: &Row, line: &mut String) {
        // Writing to a string cannot fail.
        let _ = write!(line, "<row r=\"{number}\">");
        for (column, (_, text)) in row.iter().enumerate() {
            if !text.is_empty() {
                let _ = write!(
                    line,
                    "<c r=\"{}{number}\" s=\"{}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                    letters(column),
                    self.style,
                    partial_escape(without_controls(text))
                );
            }
        }
        line.push_str("</row>");
    }
}

/// The letters of a column: A to Z, then AA and so on.
fn letters(column: usize) -> String {
    let letter = |at: usize| char::from(b'A' + (at % 26) as u8);
    if column < 26 {
        letter(column).to_string()
    } else {
        format!("{}{}", letters(column / 26 - 1), letter(column))
    }
}

/// The text with each character that XML cannot hold in the form that a workbook has for it, and
/// with what looks like that form kept apart from it (ECMA-376, part 1, 22.9.2.19).
fn without_controls(text: &str) -> String {
    let is_control =
        |c: char| (c.is_control() && c != '\n' && c != '\t') || c > '\u{fffd}' && c < '\u{10000}';
    let is_form = |rest: &str| {
        let bytes = rest.as_bytes();
        bytes.len() >= 7
            && bytes[1] == b'x'
            && bytes[6] == b'_'
            && bytes[2..6].iter().all(u8::is_ascii_hexdigit)
    };
    let mut all = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if is_control(c) || c == '_' && is_form(&text[at..]) {
            let _ = write!(all, "_x{:04X}_", u32::from(c));
        } else {
            all.push(c);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        let of = [0, 25, 26, 51, 52, 701, 702].map(letters);
        assert_eq!(of, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn a_workbook_has_no_more_rows_than_a_sheet_takes() {
        let rows = std::iter::repeat_with(|| vec![("zip", "02134".to_owned())]);
        assert_eq!(
            parted(rows.take(1_000_001)),
            [0..1_000_000, 1_000_000..1_000_001]
        );
        let long = std::iter::repeat_with(|| vec![("comment", "x".repeat(100_000))]);
        let books = parted(long.take(12_000));
        assert!(books.len() > 1 && books.iter().all(|book| book.len() < 5_720));
    }

    #[test]
    fn what_xml_cannot_hold_has_the_workbooks_form() {
        for (text, written) in [
            ("Maria", "Maria"),
            ("two\nlines", "two\nlines"),
            ("a\rb", "a_x000D_b"),
            ("_x000D_", "_x005F_x000D_"),
            ("_xyz_", "_xyz_"),
            ("字\u{ffff}", "字_xFFFF_"),
        ] {
            assert_eq!(without_controls(text), written);
        }
    }
}
