//! Tables as text: cells that are parted by commas, semicolons, tabs or bars, as spreadsheets and
//! people write them.
//!
//! It keeps to RFC 4180 where a file does, and bends where people do: blanks around quotes, curly
//! quotes, a quotation mark that is a ditto mark, rows of any length. A quotation mark that opens a
//! cell and is closed nowhere spoils its own row and not the rest of the file.

use super::{BadRow, Row};

/// The separators that are tried, the most frequent first.
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// The most bytes of a cell between quotation marks. A longer one was opened by mistake.
const LONGEST_CELL: usize = 64 * 1024;

/// The most bytes in all that are read in vain behind quotation marks that nothing closes. Then no
/// quotation mark is believed any more, so that a hostile file takes no longer than its length.
const MOST_IN_VAIN: usize = 64 * 1024 * 1024;

/// The curly and angular quotation marks that may open a cell.
const OPENING: [char; 6] = ['“', '„', '‟', '”', '«', '»'];
/// The marks that close what one of those opened.
const CLOSING: [char; 5] = ['”', '“', '‟', '»', '«'];

/// Finds the separator of a text: the one that a first line `sep=;` names, or the one with which
/// `score` finds the most headings in one row. Returns it with the text after that first line;
/// `None` if there are no headings with any of them.
pub(super) fn separator<'a>(
    text: &'a str,
    looked_at: usize,
    score: &dyn Fn(&[String]) -> usize,
) -> (Option<char>, &'a str) {
    if let Some((separator, rest)) = named_separator(text) {
        return (Some(separator), rest);
    }
    let best = SEPARATORS
        .into_iter()
        .map(|separator| {
            let rows = Rows::new(text, separator).take(looked_at);
            let most = rows.map(|row| score(&row.cells)).max();
            (separator, most.unwrap_or_default())
        })
        .rev()
        // The last of equals counts, which is the most frequent one.
        .max_by_key(|(_, most)| *most)
        .filter(|(_, most)| *most > 0);
    (best.map(|(separator, _)| separator), text)
}

/// The separator that the first line names. Excel reads such a line and does not show it.
fn named_separator(text: &str) -> Option<(char, &str)> {
    let end = text.find(['\r', '\n'])?;
    let line = text.get(..end)?.trim_matches(['"', ' ', '“', '”']);
    let name = line.get(..4)?;
    if !name.eq_ignore_ascii_case("sep=") {
        return None;
    }
    let separator = line.get(4..)?.chars().next()?;
    let rest = text.get(end..)?;
    let rest = rest.strip_prefix("\r\n").or_else(|| rest.get(1..))?;
    (!separator.is_alphanumeric() && separator != '"').then_some((separator, rest))
}

/// The rows of a text, blank ones included, each with its number as a spreadsheet shows it: a line
/// break inside of a cell begins no row.
pub(super) struct Rows<'a> {
    rest: &'a str,
    separator: char,
    number: u64,
    /// The bytes that were read in vain behind quotation marks.
    in_vain: usize,
}

impl<'a> Rows<'a> {
    pub(super) fn new(text: &'a str, separator: char) -> Self {
        Self {
            rest: text,
            separator,
            number: 0,
            in_vain: 0,
        }
    }

    /// Returns true where a cell ends: before a separator, a line end or the end of the text.
    fn is_end(&self, text: &str) -> bool {
        text.is_empty() || text.starts_with(['\r', '\n', self.separator])
    }

    /// Takes one cell off the rest of the text, up to what ends it; `None` if its quotation mark is
    /// closed nowhere.
    fn cell(&mut self) -> Option<String> {
        let start = self.rest.trim_start_matches(|c| self.is_blank(c));
        if let Some(inside) = start.strip_prefix('"') {
            let (cell, rest) = self.quoted(inside)?;
            self.rest = rest;
            let more = self.plain();
            return Some(if more.trim().is_empty() {
                cell
            } else {
                cell + more
            });
        }
        if start.starts_with(OPENING)
            && let Some((cell, rest)) = self.curly(start)
        {
            let cell = cell.to_owned();
            self.rest = rest;
            return Some(cell);
        }
        Some(self.plain().to_owned())
    }

    fn is_blank(&self, c: char) -> bool {
        c != self.separator && matches!(c, ' ' | '\u{a0}' | '\t')
    }

    /// Takes everything up to the end of the cell.
    fn plain(&mut self) -> &'a str {
        let rest = self.rest;
        let end = rest.find(['\r', '\n', self.separator]);
        let (cell, rest) = rest.split_at(end.unwrap_or(rest.len()));
        self.rest = rest;
        cell
    }

    /// The cell behind a quotation mark, and the text behind its closing mark.
    fn quoted(&mut self, inside: &'a str) -> Option<(String, &'a str)> {
        // People write `"` for "as above" without doubling it.
        let is_lone = self.is_end(inside);
        let ditto = is_lone.then(|| ("\"".to_owned(), inside));
        let Some((cell, rest)) = self.closed(inside) else {
            return ditto;
        };
        let holds_cells = cell.ends_with([self.separator, '\r', '\n'])
            || cell.contains(&format!("{}\"", self.separator));
        if is_lone && holds_cells {
            return ditto;
        }
        Some((cell, rest))
    }

    /// The text up to the closing quotation mark, with doubled marks made single.
    fn closed(&mut self, inside: &'a str) -> Option<(String, &'a str)> {
        let mut cell = String::new();
        let mut rest = inside;
        while cell.len() <= LONGEST_CELL && self.in_vain <= MOST_IN_VAIN {
            let Some(at) = rest.find('"') else {
                self.in_vain += rest.len();
                break;
            };
            cell.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix('"') {
                cell.push('"');
                rest = after;
            } else if self.is_end(rest.trim_start_matches(|c| self.is_blank(c))) {
                return Some((cell, rest));
            } else if cell.contains(['\r', '\n']) {
                // It has run into the quotation marks of a later row.
                break;
            } else {
                cell.push('"');
            }
        }
        self.in_vain += cell.len();
        None
    }

    /// The cell between curly quotation marks on one line.
    fn curly(&self, start: &'a str) -> Option<(&'a str, &'a str)> {
        let line = start.split(['\r', '\n']).next()?;
        let inside = line.get(line.chars().next()?.len_utf8()..)?;
        if self.is_end(inside) {
            return None;
        }
        let (at, mark) = inside.match_indices(CLOSING).find(|(at, mark)| {
            let after = &inside[at + mark.len()..];
            self.is_end(after.trim_start_matches(|c| self.is_blank(c)))
        })?;
        let end = line.len() - inside.len() + at + mark.len();
        let rest = start.get(end..)?;
        let rest = rest.trim_start_matches(|c| self.is_blank(c));
        Some((&inside[..at], rest))
    }

    /// Takes a line end off the rest of the text.
    fn end_row(&mut self) {
        let rest = self.rest;
        self.rest = rest
            .strip_prefix("\r\n")
            .or_else(|| rest.strip_prefix(['\r', '\n']))
            .unwrap_or(rest);
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let mut cells = Vec::new();
        let mut fault = None;
        loop {
            match self.cell() {
                Some(cell) if cells.len() < super::MOST_COLUMNS => cells.push(cell),
                // What is empty at the end of a row is no cell.
                Some(cell) if cell.trim().is_empty() => {}
                Some(_) => fault = Some(BadRow::TooWide),
                None => {
                    fault = Some(BadRow::OpenQuote);
                    let end = self.rest.find(['\r', '\n']).unwrap_or(self.rest.len());
                    let (line, rest) = self.rest.split_at(end);
                    cells.push(line.to_owned());
                    self.rest = rest;
                }
            }
            match self.rest.strip_prefix(self.separator) {
                Some(rest) => self.rest = rest,
                None => break,
            }
        }
        let is_cut_off = self.rest.is_empty();
        self.end_row();
        Some(Row {
            number: self.number,
            cells,
            fault,
            is_cut_off,
        })
    }
}
