//! Tables that people bring, as Excel, Numbers, LibreOffice and Google Sheets write them.
//!
//! From the bytes of a file to rows of cells, each row with the number that a spreadsheet shows
//! beside it. What a heading means is the caller's: it says how well a row fits as the row of
//! headings, and by that the separator, the tab and the row are found. Nothing here quotes a cell,
//! because a cell could name someone.

pub(crate) mod headings;
pub(crate) mod lines;
pub(crate) mod marks;
mod separated;
#[cfg(test)]
mod tests;
#[cfg(feature = "xlsx")]
mod workbook;

use std::cell::Cell;

use petition::text_file::{self, NotText};

/// The most columns of a sheet in any spreadsheet.
const MOST_COLUMNS: usize = 16_384;
/// The most cells of a table: a hundred thousand lines of twenty columns. They fit into 50 MB.
const MOST_CELLS: usize = 2_000_000;
/// The row of headings is looked for in so many rows. Titles and notes stand above it.
const LOOKED_AT: usize = 50;

/// A row of a table.
pub(crate) struct Row {
    /// The number that a spreadsheet shows beside it, from 1.
    pub(crate) number: u64,
    /// Its cells, tidied, without empty ones at the end.
    pub(crate) cells: Vec<String>,
    /// The reason why nobody can say under which headings its cells stand.
    pub(crate) fault: Option<BadRow>,
    /// True if the text ends in this row, without a line end.
    is_cut_off: bool,
}

/// The reason why nobody can say under which headings the cells of a row stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadRow {
    /// A quotation mark opens a cell and none closes it.
    #[error("a quotation mark begins a cell and none ends it; remove it or add the other one")]
    OpenQuote,
    /// It has more cells than a spreadsheet can show.
    #[error("it has more than {MOST_COLUMNS} cells, which no spreadsheet can show")]
    TooWide,
    /// It has words outside of the columns that have headings.
    #[error(
        "it has more cells than there are headings; a separator inside of a cell needs quotation marks around the cell"
    )]
    MoreCells,
    /// The file ends in the middle of it.
    #[error("the file ends in the middle of it; save or copy the file once more")]
    CutOff,
}

/// A table with its headings.
pub(crate) struct Table {
    /// What it was read from, for a person: `text parted by semicolons`, or the name of a tab.
    pub(crate) source: String,
    /// The name of the encoding if it was guessed from the words, so that somebody looks at them.
    pub(crate) guessed: Option<&'static str>,
    /// The number of cells whose letters another program had spoiled, and which were put right.
    pub(crate) put_right: usize,
    /// Other tabs of the workbook with such headings. They were not read.
    pub(crate) other_tabs: Vec<String>,
    /// The rows above the headings: a title, notes.
    pub(crate) above: Vec<Vec<String>>,
    /// The row of headings.
    pub(crate) headings: Vec<String>,
    /// The number of the row of headings.
    pub(crate) headings_at: u64,
    /// The rows below the headings that have words in them, from the top down.
    pub(crate) rows: Vec<Row>,
}

/// The reason why a file is no table. No variant quotes a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotATable {
    /// There are no rows.
    #[error("the file is empty")]
    Empty,
    /// No row has the headings.
    #[error("no row in the first {LOOKED_AT} has the headings")]
    NoHeadings,
    /// A workbook of Excel before 2007, or one that is locked with a password.
    #[error(
        "it is in the old format of Excel, or locked with a password; open it there and save it as .xlsx, .ods or CSV"
    )]
    OldOffice,
    /// A document of Apple's Numbers.
    #[cfg(feature = "xlsx")]
    #[error("it is a document of Numbers; open it there and export it as CSV or as Excel")]
    Numbers,
    /// A workbook in Excel's binary format.
    #[cfg(feature = "xlsx")]
    #[error("it is a binary workbook (.xlsb); open it in Excel and save it as .xlsx, .ods or CSV")]
    BinaryWorkbook,
    /// A document of words.
    #[error("it is a document and no table; copy its table into a spreadsheet and save it as CSV")]
    Document,
    /// A web page or another file in XML.
    #[error("it is a web page; open it in a spreadsheet and save it as .xlsx, .ods or CSV")]
    WebPage,
    /// An archive of files.
    #[error("it is an archive and no table; unpack it and choose the table in it")]
    Archive,
    /// A workbook, read by a program without the feature for workbooks.
    #[cfg(not(feature = "xlsx"))]
    #[error("it is a workbook, which this smaller program does not read; save it as CSV")]
    Workbook,
    /// A workbook that cannot be read.
    #[cfg(feature = "xlsx")]
    #[error("it is a workbook that is damaged; open it in a spreadsheet and save it once more")]
    Damaged,
    /// A table that would fill the memory.
    #[error("it has more cells than any table of signatures; save that table alone, as CSV")]
    TooLarge,
    /// A picture or a PDF.
    #[error("it is a picture or a PDF and no table; attach it with `paper attach`")]
    Picture,
    /// Text with zero bytes in it, as a stick leaves it that was pulled out while it was written.
    #[error(
        "there are zero bytes in it, so it was damaged on its way; save or copy the table once more"
    )]
    ZeroBytes,
    /// Text in UTF-16 that is damaged.
    #[error("it is text in UTF-16, but damaged; save it once more, as CSV in UTF-8")]
    DamagedText,
    /// None of these.
    #[error("it is no table that this program knows; save it as .xlsx, .ods or CSV")]
    Unknown,
}

impl From<NotText> for NotATable {
    fn from(reason: NotText) -> Self {
        match reason {
            NotText::Archive => Self::Archive,
            NotText::OldOffice => Self::OldOffice,
            NotText::Pdf | NotText::Picture => Self::Picture,
            NotText::RichText => Self::Document,
            NotText::DamagedUtf16 => Self::DamagedText,
            NotText::Unknown => Self::Unknown,
        }
    }
}

/// Reads the table of a file. `score` says how many headings a row has that the caller knows; zero
/// means that it is not the row of headings.
///
/// # Errors
/// Returns the reason if the file is no table, or has no row of headings.
pub(crate) fn read(bytes: &[u8], score: &dyn Fn(&[String]) -> usize) -> Result<Table, NotATable> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(NotATable::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        #[cfg(feature = "xlsx")]
        return workbook::read(bytes, score);
        #[cfg(not(feature = "xlsx"))]
        return Err(NotATable::Workbook);
    }
    let file = text_file::decode(bytes).map_err(|reason| match reason {
        NotText::Unknown if bytes.contains(&0) => NotATable::ZeroBytes,
        reason => reason.into(),
    })?;
    let text = file.text.trim_end_matches('\u{1a}');
    let beginning = text.trim_start();
    if beginning.starts_with('<') {
        return Err(NotATable::WebPage);
    }
    if beginning.is_empty() {
        return Err(NotATable::Empty);
    }
    let (separator, text) = separated::separator(text, LOOKED_AT, score);
    let Some(separator) = separator else {
        // Zero bytes make other letters of a text in one byte a letter.
        let letters = text.chars().count();
        let plain = text.chars().filter(char::is_ascii).count();
        let is_damaged = bytes.contains(&0) && plain * 2 < letters;
        return Err(if is_damaged {
            NotATable::ZeroBytes
        } else {
            NotATable::NoHeadings
        });
    };
    let parted_by = match separator {
        ',' => "commas".to_owned(),
        ';' => "semicolons".to_owned(),
        '\t' => "tabs".to_owned(),
        '|' => "bars".to_owned(),
        other => format!("`{other}`"),
    };
    let rows = separated::Rows::new(text, separator);
    let mut table = below_headings(rows, score, Width::OfHeadings)?;
    table.source = format!("text parted by {parted_by}, in {}", file.encoding);
    table.guessed = file.is_guess.then_some(file.encoding);
    Ok(table)
}

/// The width of a table's rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Width {
    /// That of the row of headings: a longer row of text has a separator too many.
    OfHeadings,
    /// That of the longest row, as in a workbook, where each cell has a place of its own.
    #[cfg(feature = "xlsx")]
    OfRows,
}

/// Finds the row of headings and keeps what is below it. Each cell is tidied, and a row without
/// words is none.
fn below_headings(
    rows: impl Iterator<Item = Row>,
    score: &dyn Fn(&[String]) -> usize,
    width: Width,
) -> Result<Table, NotATable> {
    let put_right = Cell::new(0);
    let mut rows = rows
        .map(|mut row| {
            for cell in &mut row.cells {
                *cell = marks::tidy(cell);
                if let Some(right) = text_file::put_right(cell) {
                    *cell = right;
                    put_right.set(put_right.get() + 1);
                }
            }
            row
        })
        .peekable();
    let mut above = Vec::new();
    while let Some(row) = rows.next_if(|_| above.len() < LOOKED_AT) {
        above.push(row);
    }
    let rank = |at: &usize| score(&above[*at].cells);
    let at = (0..above.len())
        .rev()
        .max_by_key(rank)
        .filter(|at| rank(at) > 0)
        .ok_or(NotATable::NoHeadings)?;
    let below = above.split_off(at + 1);
    let Row {
        number,
        cells: mut headings,
        ..
    } = above.pop().ok_or(NotATable::NoHeadings)?;
    let last = headings.iter().rposition(|cell| !cell.is_empty());
    let last = last.map_or(0, |at| at + 1);
    let (mut kept, mut cells) = (Vec::new(), 0);
    for mut row in below.into_iter().chain(rows) {
        let is_short = row.cells.len() < last;
        while row.cells.last().is_some_and(String::is_empty) {
            row.cells.pop();
        }
        row.cells.shrink_to_fit();
        let own = &row.cells;
        // A page of a long table may begin with the headings again.
        let is_repeated = || headings.starts_with(own) && score(own) > 0;
        if row.fault.is_none() && (own.is_empty() || is_repeated()) {
            continue;
        }
        cells += own.len();
        if cells > MOST_CELLS {
            return Err(NotATable::TooLarge);
        }
        if own.len() > headings.len() && width == Width::OfHeadings {
            row.fault = row.fault.or(Some(BadRow::MoreCells));
        } else if own.len() > headings.len() {
            headings.resize(own.len(), String::new());
        } else if row.is_cut_off && is_short {
            row.fault = row.fault.or(Some(BadRow::CutOff));
        }
        kept.push(row);
    }
    Ok(Table {
        source: String::new(),
        guessed: None,
        put_right: put_right.get(),
        other_tabs: Vec::new(),
        above: above.into_iter().map(|row| row.cells).collect(),
        headings,
        headings_at: number,
        rows: kept,
    })
}
