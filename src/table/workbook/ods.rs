//! The cells of an .ods workbook. Its XML has each cell as it is shown, with its zeros and marks
//! (OpenDocument 1.3, part 3, 9.1.4).

use std::collections::BTreeSet;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::{Cells, MOST_COLUMNS, NotATable, Tab};

/// The most bytes of a cell that is repeated in its row.
const LONGEST_ROW: usize = 1024 * 1024;

/// The tabs that are seen, from the left.
pub(super) fn tabs(content: &str) -> Result<Vec<Tab>, NotATable> {
    let mut reader = Reader::from_str(content);
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let mut found = Found::default();
    loop {
        match reader.read_event().map_err(|_| NotATable::Damaged)? {
            Event::Start(element) => found.begin(&element)?,
            Event::End(element) => found.end(element.name().0)?,
            Event::Text(text) if found.is_in_words() => {
                found.cell.words.push_str(&text.xml10_content());
            }
            Event::GeneralRef(entity) if found.is_in_words() => {
                found.cell.words.extend(character(&entity));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(found.tabs)
}

/// A cell that is being read.
#[derive(Default)]
struct OpenCell {
    words: String,
    /// The value, for a program that wrote no words.
    value: String,
    repeated: usize,
    /// True if a merged cell covers it.
    is_covered: bool,
}

/// What was read so far.
#[derive(Default)]
struct Found {
    tabs: Vec<Tab>,
    /// The styles of tabs that are hidden.
    hidden: BTreeSet<String>,
    style: String,
    /// True inside of a tab that is hidden.
    is_hidden: bool,
    row: u32,
    row_repeated: u32,
    /// The cells of the row that have words, with their columns.
    cells: Vec<(usize, String)>,
    column: usize,
    cell: OpenCell,
    /// How deep in paragraphs of the cell.
    paragraphs: u32,
    /// How deep in remarks beside the cell, which are none of its words.
    remarks: u32,
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// How often an element is repeated.
fn repeated(element: &BytesStart<'_>, name: &str) -> u32 {
    attribute(element, name)
        .and_then(|count| count.parse().ok())
        .unwrap_or(1)
}

/// The character of `&amp;` or `&#233;`. Entities that a file declares itself are not read.
fn character(entity: &BytesRef<'_>) -> Option<char> {
    match entity.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => entity.resolve_char_ref().ok()?,
    }
}

impl Found {
    fn is_in_words(&self) -> bool {
        self.paragraphs > 0 && self.remarks == 0
    }

    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), NotATable> {
        match element.name().0 {
            "style:style" => self.style = attribute(element, "style:name").unwrap_or_default(),
            "style:table-properties"
                if attribute(element, "table:display").as_deref() == Some("false") =>
            {
                self.hidden.insert(std::mem::take(&mut self.style));
            }
            "table:table" => {
                let style = attribute(element, "table:style-name").unwrap_or_default();
                self.is_hidden = self.hidden.contains(&style);
                self.row = 0;
                if !self.is_hidden {
                    self.tabs.push(Tab {
                        name: attribute(element, "table:name").unwrap_or_default(),
                        rows: Cells::default(),
                    });
                }
            }
            "table:table-row" => {
                self.row_repeated = repeated(element, "table:number-rows-repeated");
                self.column = 0;
                self.cells.clear();
            }
            name @ ("table:table-cell" | "table:covered-table-cell") => {
                let value = ["office:value", "office:string-value", "office:date-value"]
                    .into_iter()
                    .chain(["office:boolean-value"])
                    .find_map(|value| attribute(element, value));
                let repeated = repeated(element, "table:number-columns-repeated");
                self.cell = OpenCell {
                    words: String::new(),
                    value: value.unwrap_or_default(),
                    repeated: usize::try_from(repeated).map_err(|_| NotATable::TooLarge)?,
                    is_covered: name == "table:covered-table-cell",
                };
                (self.paragraphs, self.remarks) = (0, 0);
            }
            "office:annotation" => self.remarks += 1,
            "text:p" => {
                if self.remarks == 0 && !self.cell.words.is_empty() {
                    self.cell.words.push('\n');
                }
                self.paragraphs += 1;
            }
            "text:s" | "text:tab" | "text:line-break" if self.is_in_words() => {
                self.cell.words.push(' ');
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), NotATable> {
        match name {
            "office:annotation" => self.remarks = self.remarks.saturating_sub(1),
            "text:p" => self.paragraphs = self.paragraphs.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => {
                let cell = std::mem::take(&mut self.cell);
                let shown = if cell.words.is_empty() {
                    cell.value
                } else {
                    cell.words
                };
                let end = self.column.saturating_add(cell.repeated);
                if !cell.is_covered && !shown.is_empty() {
                    let bytes = cell.repeated.saturating_mul(shown.len());
                    if end > MOST_COLUMNS || bytes > LONGEST_ROW {
                        return Err(NotATable::TooLarge);
                    }
                    self.cells
                        .extend((self.column..end).map(|column| (column, shown.clone())));
                }
                self.column = end;
            }
            "table:table-row" => {
                let next = self.row.saturating_add(self.row_repeated);
                if let Some(tab) = self.tabs.last_mut().filter(|_| !self.is_hidden)
                    && !self.cells.is_empty()
                {
                    for row in self.row..next {
                        for (column, shown) in &self.cells {
                            tab.rows.set(row, *column, shown.clone())?;
                        }
                    }
                }
                self.row = next;
            }
            _ => {}
        }
        Ok(())
    }
}
