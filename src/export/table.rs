//! CSV after RFC 4180: every cell in quotes, lines that end with CR LF, UTF-8. A spreadsheet's cells
//! are guarded against becoming formulas. A campaign system reads each cell as it stands, so it gets
//! none with an apostrophe.
//!
//! CSV cannot mark a cell as text, so a spreadsheet removes the zero from `02134` unless the person
//! who opens the file tells it not to. The same list as a workbook (`xlsx`) keeps it.

use std::borrow::Cow;

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::cell::guard;
use super::{EncodedFile, ExportError, Row};

/// The program that reads a list.
#[derive(Clone, Copy)]
pub(super) enum Reader {
    /// A spreadsheet, which takes a file for UTF-8 only if it begins with a byte order mark.
    Spreadsheet,
    /// A campaign system, which would take a byte order mark for a part of the first heading.
    System,
    /// A campaign system that takes at most this number of bytes a file.
    SystemWithLimit(usize),
    /// A campaign system that takes at most this number of bytes a cell.
    SystemWithShortCells(usize),
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

pub(super) fn encode(
    rows: impl Iterator<Item = Row>,
    reader: Reader,
) -> Result<Vec<EncodedFile>, ExportError> {
    let (most_bytes, longest_cell) = match reader {
        Reader::SystemWithLimit(bytes) => (bytes, usize::MAX),
        Reader::SystemWithShortCells(bytes) => (usize::MAX, bytes),
        Reader::Spreadsheet | Reader::System => (usize::MAX, usize::MAX),
    };
    let is_for_spreadsheet = matches!(reader, Reader::Spreadsheet);
    let mark = if is_for_spreadsheet {
        BYTE_ORDER_MARK
    } else {
        ""
    };
    let mut files: Vec<EncodedFile> = Vec::new();
    let mut full = true;
    for row in rows {
        let (mut guarded, mut shortened) = (0, 0);
        let cells: Vec<_> = row
            .iter()
            .map(|(_, full)| {
                let text = &full[..full.floor_char_boundary(longest_cell)];
                shortened += usize::from(text.len() < full.len());
                let cell = if is_for_spreadsheet {
                    guard(text)
                } else {
                    Cow::Borrowed(text)
                };
                guarded += usize::from(cell.len() != text.len());
                cell
            })
            .collect();
        let line = line(cells.iter().map(|cell| cell.as_bytes()))?;
        full = full
            || files
                .last()
                .is_some_and(|file| file.bytes.len() + line.len() > most_bytes);
        if full {
            let mut bytes = mark.as_bytes().to_vec();
            bytes.extend(self::line(
                row.iter().map(|(heading, _)| heading.as_bytes()),
            )?);
            files.push(EncodedFile {
                bytes,
                rows: 0,
                guarded: 0,
                shortened: 0,
            });
            full = false;
        }
        if let Some(file) = files.last_mut() {
            file.bytes.extend(line);
            file.rows += 1;
            file.guarded += guarded;
            file.shortened += shortened;
        }
    }
    Ok(files)
}

fn line<'a>(cells: impl Iterator<Item = &'a [u8]>) -> Result<Vec<u8>, ExportError> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .buffer_capacity(1_024)
        .from_writer(Vec::new());
    writer.write_record(cells).map_err(|_| ExportError::Table)?;
    writer.into_inner().map_err(|_| ExportError::Table)
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

    #[test]
    fn every_cell_is_quoted_and_only_a_spreadsheet_gets_a_byte_order_mark() {
        let file = &encode(rows(1), Reader::System).expect("written")[0];
        assert_eq!(
            file.bytes,
            b"\"name\",\"zip\"\r\n\"Maria \"\"0\"\"\",\"02134\"\r\n"
        );
        let file = &encode(rows(1), Reader::Spreadsheet).expect("written")[0];
        assert!(file.bytes.starts_with("\u{feff}\"name\"".as_bytes()));
    }

    #[test]
    fn a_long_text_is_cut_at_a_character_and_counted() {
        let long = |letter: &str, times: usize| vec![("City", letter.repeat(times))];
        let rows = [long("x", 255), long("é", 128), long("字", 86)];
        let file =
            &encode(rows.into_iter(), Reader::SystemWithShortCells(255)).expect("written")[0];
        let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
        let cells: Vec<&str> = text
            .lines()
            .skip(1)
            .map(|line| line.trim_matches('"'))
            .collect();
        assert_eq!(cells, ["x".repeat(255), "é".repeat(127), "字".repeat(85)]);
        assert_eq!((file.rows, file.shortened), (3, 2));
    }

    #[test]
    fn no_file_exceeds_the_limit_and_each_has_headings() {
        let files = encode(rows(100), Reader::SystemWithLimit(300)).expect("written");
        assert!(files.len() > 5);
        assert!(
            files
                .iter()
                .all(|file| file.bytes.len() <= 300 && file.bytes.starts_with(b"\"name\""))
        );
        assert_eq!(files.iter().map(|file| file.rows).sum::<usize>(), 100);
    }
}
