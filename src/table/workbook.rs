//! Tables in workbooks: .xlsx and .ods. The first tab that is seen and has the headings is read;
//! hidden tabs are what somebody put away.
//!
//! A workbook is an archive, and a stranger's archive may grow to anything: it is unpacked once to
//! nowhere, with a limit, before anything else reads it.

mod ods;
mod xlsx;

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read as _};

use zip::ZipArchive;

use super::{MOST_CELLS, MOST_COLUMNS, NotATable, Row, Table, Width, below_headings};

/// The most bytes of all files of a workbook, unpacked: a hundred times a long drive's table.
const MOST_UNPACKED: u64 = 256 * 1024 * 1024;

/// A tab of a workbook.
struct Tab {
    name: String,
    rows: Cells,
}

/// The cells of a tab as they are shown, by row and column, from 0. Only rows with words are held.
#[derive(Default)]
struct Cells {
    rows: BTreeMap<u32, Vec<String>>,
    count: usize,
    /// The bytes of all of them.
    bytes: u64,
}

impl Cells {
    /// Sets a cell. Tabs with more cells than any table has are refused.
    fn set(&mut self, row: u32, column: usize, shown: String) -> Result<(), NotATable> {
        if shown.is_empty() {
            return Ok(());
        }
        self.bytes += shown.len() as u64;
        if self.bytes > MOST_UNPACKED {
            return Err(NotATable::TooLarge);
        }
        let cells = self.rows.entry(row).or_default();
        if column >= cells.len() {
            self.count += column + 1 - cells.len();
            if column >= MOST_COLUMNS || self.count > MOST_CELLS {
                return Err(NotATable::TooLarge);
            }
            cells.resize(column + 1, String::new());
        }
        if let Some(cell) = cells.get_mut(column) {
            *cell = shown;
        }
        Ok(())
    }

    fn into_rows(self) -> impl Iterator<Item = Row> {
        self.rows.into_iter().map(|(at, cells)| Row {
            number: u64::from(at) + 1,
            cells,
            fault: None,
            is_cut_off: false,
        })
    }
}

/// Reads the first tab with the headings.
pub(super) fn read(bytes: &[u8], score: &dyn Fn(&[String]) -> usize) -> Result<Table, NotATable> {
    let kind = unpacked(bytes)?;
    let tabs = match kind {
        Kind::Xlsx => xlsx::tabs(bytes)?,
        Kind::Ods(content) => ods::tabs(&content)?,
    };
    let (mut table, mut other_tabs) = (None, Vec::new());
    for tab in tabs {
        match below_headings(tab.rows.into_rows(), score, Width::OfRows) {
            Err(NotATable::NoHeadings) => {}
            Err(reason) => return Err(reason),
            Ok(_) if table.is_some() => other_tabs.push(tab.name),
            Ok(found) => {
                table = Some(Table {
                    source: format!("the tab \"{}\"", tab.name),
                    ..found
                });
            }
        }
    }
    let table = table.ok_or(NotATable::NoHeadings)?;
    Ok(Table {
        other_tabs,
        ..table
    })
}

/// The kinds of workbooks that are read.
enum Kind {
    Xlsx,
    /// With its content.
    Ods(String),
}

/// Finds what an archive is by the names in it, and unpacks all of it to nowhere, up to the limit.
fn unpacked(bytes: &[u8]) -> Result<Kind, NotATable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotATable::Damaged)?;
    let names: Vec<String> = archive
        .file_names()
        .filter_map(|name| Some(name.ok()?.replace('\\', "/").to_lowercase()))
        .collect();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let is_xlsx = if has("xl/workbook.xml") {
        true
    } else if has("xl/workbook.bin") {
        return Err(NotATable::BinaryWorkbook);
    } else if names
        .iter()
        .any(|name| name.ends_with(".iwa") || name == "index.zip")
    {
        return Err(NotATable::Numbers);
    } else if names.iter().any(|name| name.starts_with("word/")) {
        return Err(NotATable::Document);
    } else if has("content.xml") && has("mimetype") {
        false
    } else {
        return Err(NotATable::Archive);
    };
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        // A file that cannot be unpacked here cannot be unpacked by anything below either.
        let Ok(file) = archive.by_index(at) else {
            continue;
        };
        let read = io::copy(&mut file.take(left), &mut io::sink()).unwrap_or_default();
        left -= read;
        if left == 0 {
            return Err(NotATable::TooLarge);
        }
    }
    if is_xlsx {
        return Ok(Kind::Xlsx);
    }
    let text = |archive: &mut ZipArchive<_>, name| {
        let mut text = String::new();
        let mut file = archive.by_name(name).ok()?;
        file.read_to_string(&mut text).ok()?;
        Some(text)
    };
    let mimetype = text(&mut archive, "mimetype").ok_or(NotATable::Damaged)?;
    if !mimetype.contains("opendocument.spreadsheet") {
        return Err(NotATable::Document);
    }
    text(&mut archive, "content.xml")
        .map(Kind::Ods)
        .ok_or(NotATable::Damaged)
}
