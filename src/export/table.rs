//! CSV after RFC 4180: every cell in quotes, lines that end with CR LF, UTF-8. A spreadsheet's cells
//! are guarded against becoming formulas. A campaign system reads each cell as it stands, so it gets
//! none with an apostrophe.
//!
//! CSV cannot mark a cell as text, so a spreadsheet removes the zero from `02134` unless the person
//! who opens the file tells it not to. The same list as a workbook (`xlsx`) keeps it.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::cell::guard;
use super::{ExportError, Row, Written};

/// The program that reads a list.
#[derive(Clone, Copy)]
pub(super) enum Reader {
    /// A spreadsheet, which takes a file for UTF-8 only if it begins with a byte order mark.
    Spreadsheet,
    /// A campaign system, which would take a byte order mark for a part of the first heading.
    System,
    /// A campaign system that takes at most this number of bytes a cell.
    SystemWithShortCells(usize),
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Writes a table with its headings. Without a row it writes nothing.
///
/// # Errors
/// Returns the error of the system, or an [`ExportError`] in one.
pub(super) fn write(
    rows: impl Iterator<Item = Row>,
    reader: Reader,
    file: &mut impl Write,
) -> io::Result<Written> {
    let longest_cell = match reader {
        Reader::SystemWithShortCells(bytes) => bytes,
        Reader::Spreadsheet | Reader::System => usize::MAX,
    };
    let is_for_spreadsheet = matches!(reader, Reader::Spreadsheet);
    let mut written = Written::default();
    let mut has_headings = false;
    for row in rows {
        if !has_headings {
            if is_for_spreadsheet {
                file.write_all(BYTE_ORDER_MARK.as_bytes())?;
            }
            file.write_all(&headings(&row)?)?;
            has_headings = true;
        }
        let cells: Vec<_> = row
            .iter()
            .map(|(_, full)| {
                let text = &full[..full.floor_char_boundary(longest_cell)];
                written.shortened += usize::from(text.len() < full.len());
                let cell = if is_for_spreadsheet {
                    guard(text)
                } else {
                    Cow::Borrowed(text)
                };
                written.guarded += usize::from(cell.len() != text.len());
                cell
            })
            .collect();
        file.write_all(&line(cells.iter().map(|cell| cell.as_bytes()))?)?;
    }
    Ok(written)
}

/// The rows of each file, if no file for a system may have more than this number of bytes.
///
/// # Errors
/// Returns an error if a line cannot be made.
pub(super) fn parted(
    rows: impl Iterator<Item = Row>,
    most_bytes: usize,
) -> io::Result<Vec<Range<usize>>> {
    let mut files: Vec<Range<usize>> = Vec::new();
    let mut bytes = 0;
    for (at, row) in rows.enumerate() {
        let added = line(row.iter().map(|(_, text)| text.as_bytes()))?.len();
        match files.last_mut().filter(|_| bytes + added <= most_bytes) {
            Some(file) => {
                file.end = at + 1;
                bytes += added;
            }
            None => {
                files.push(at..at + 1);
                bytes = headings(&row)?.len() + added;
            }
        }
    }
    Ok(files)
}

fn headings(row: &Row) -> io::Result<Vec<u8>> {
    line(row.iter().map(|(heading, _)| heading.as_bytes()))
}

fn line<'a>(cells: impl Iterator<Item = &'a [u8]>) -> io::Result<Vec<u8>> {
    let no_table = || io::Error::other(ExportError::Table);
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .buffer_capacity(1_024)
        .from_writer(Vec::new());
    writer.write_record(cells).map_err(|_| no_table())?;
    writer.into_inner().map_err(|_| no_table())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: usize) -> impl Iterator<Item = Row> {
        (0..count).map(|at| {
            vec![
                ("name", format!("Maria \"{at}\"")),
                ("zip", "02134".to_owned()),
            ]
        })
    }

    fn written(rows: impl Iterator<Item = Row>, reader: Reader) -> (Vec<u8>, Written) {
        let mut file = Vec::new();
        let written = write(rows, reader, &mut file).expect("written");
        (file, written)
    }

    #[test]
    fn every_cell_is_quoted_and_only_a_spreadsheet_gets_a_byte_order_mark() {
        let (bytes, _) = written(rows(1), Reader::System);
        assert_eq!(
            bytes,
            b"\"name\",\"zip\"\r\n\"Maria \"\"0\"\"\",\"02134\"\r\n"
        );
        let (bytes, _) = written(rows(1), Reader::Spreadsheet);
        assert!(bytes.starts_with("\u{feff}\"name\"".as_bytes()));
    }

    #[test]
    fn a_long_text_is_cut_at_a_character_and_counted() {
        let long = |letter: &str, times: usize| vec![("City", letter.repeat(times))];
        let rows = [long("x", 255), long("é", 128), long("字", 86)];
        let (bytes, written) = written(rows.into_iter(), Reader::SystemWithShortCells(255));
        let text = String::from_utf8(bytes).expect("UTF-8");
        let cells: Vec<&str> = text
            .lines()
            .skip(1)
            .map(|line| line.trim_matches('"'))
            .collect();
        assert_eq!(cells, ["x".repeat(255), "é".repeat(127), "字".repeat(85)]);
        assert_eq!(written.shortened, 2);
    }

    #[test]
    fn no_file_exceeds_the_limit_and_none_could_take_one_more_row() {
        let files = parted(rows(100), 300).expect("parted");
        assert!(files.len() > 5);
        let size = |range: Range<usize>| {
            let rows = rows(100).skip(range.start).take(range.len());
            written(rows, Reader::System).0.len()
        };
        for (file, next) in files.iter().zip(files.iter().skip(1)) {
            assert!(size(file.clone()) <= 300 && size(file.start..file.end + 1) > 300);
            assert_eq!(file.end, next.start);
        }
        assert_eq!(files.last().expect("a file").end, 100);
    }
}
