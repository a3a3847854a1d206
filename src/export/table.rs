//! CSV as RFC 4180 has it: every cell in quotes, lines that end with CR LF, UTF-8; each cell
//! harmless to a spreadsheet.
//!
//! What CSV cannot say is that a cell is text: a spreadsheet that is not told so while opening
//! takes the zero from `02134`. The same list as a workbook (`xlsx`) keeps it.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::cell::harmless;
use super::{ExportError, Row, Written};

/// Who reads a list.
#[derive(Clone, Copy)]
pub(super) enum For {
    /// A spreadsheet: it takes a file for UTF-8 only if a byte order mark says so.
    Spreadsheet,
    /// A campaign system: a byte order mark would become a part of the first heading.
    System,
    /// A campaign system that takes so many bytes a file.
    SystemThatTakes(usize),
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

pub(super) fn write(
    rows: impl Iterator<Item = Row>,
    reader: For,
) -> Result<Vec<Written>, ExportError> {
    let most_bytes = if let For::SystemThatTakes(bytes) = reader {
        bytes
    } else {
        usize::MAX
    };
    let mark = if matches!(reader, For::Spreadsheet) {
        BYTE_ORDER_MARK
    } else {
        ""
    };
    let mut files: Vec<Written> = Vec::new();
    let mut full = true;
    for row in rows {
        let mut guarded = 0;
        let cells: Vec<_> = row
            .iter()
            .map(|(_, words)| {
                let safe = harmless(words);
                guarded += usize::from(safe.len() != words.len());
                safe
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
            files.push(Written {
                bytes,
                rows: 0,
                guarded: 0,
            });
            full = false;
        }
        if let Some(file) = files.last_mut() {
            file.bytes.extend(line);
            file.rows += 1;
            file.guarded += guarded;
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
    fn every_cell_is_quoted_and_only_a_spreadsheet_is_told_the_encoding() {
        let file = &write(rows(1), For::System).expect("written")[0];
        assert_eq!(
            file.bytes,
            b"\"name\",\"zip\"\r\n\"Maria \"\"0\"\"\",\"02134\"\r\n"
        );
        let file = &write(rows(1), For::Spreadsheet).expect("written")[0];
        assert!(file.bytes.starts_with("\u{feff}\"name\"".as_bytes()));
    }

    #[test]
    fn no_file_is_larger_than_asked_and_each_has_headings() {
        let files = write(rows(100), For::SystemThatTakes(300)).expect("written");
        assert!(files.len() > 5);
        assert!(
            files
                .iter()
                .all(|file| file.bytes.len() <= 300 && file.bytes.starts_with(b"\"name\""))
        );
        assert_eq!(files.iter().map(|file| file.rows).sum::<usize>(), 100);
    }
}
