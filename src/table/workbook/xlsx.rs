//! The cells of an .xlsx workbook as Excel shows them.

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx};

use super::{Cells, NotATable, Tab};

/// The tabs that are seen, from the left.
pub(super) fn tabs(bytes: &[u8]) -> Result<Vec<Tab>, NotATable> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| NotATable::Damaged)?;
    let seen: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut tabs = Vec::new();
    for name in seen {
        let mut cells = Cells::default();
        let mut reader = workbook
            .worksheet_cells_reader(&name)
            .map_err(|_| NotATable::Damaged)?;
        while let Some((cell, style)) = reader
            .next_cell_with_style_id()
            .map_err(|_| NotATable::Damaged)?
        {
            let (row, column) = cell.get_position();
            let format = reader.styles().get(style);
            let format = format.and_then(|style| style.number_format.as_ref());
            let format = format.map_or("", |format| format.format_code.as_str());
            let column = usize::try_from(column).map_err(|_| NotATable::TooLarge)?;
            cells.set(row, column, shown(cell.get_value(), format))?;
        }
        tabs.push(Tab { name, rows: cells });
    }
    Ok(tabs)
}

/// What a cell shows.
fn shown(value: &DataRef<'_>, format: &str) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Int(number) => with_format(*number as f64, format),
        DataRef::Float(number) => with_format(*number, format),
        DataRef::Bool(is_true) => if *is_true { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => date(*moment),
        DataRef::Error(_) => Data::from(value.clone()).to_string(),
    }
}

fn date(moment: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let time = if (hour, minute) == (0, 0) {
        String::new()
    } else {
        format!(" {hour:02}:{minute:02}")
    };
    format!("{year:04}-{month:02}-{day:02}{time}")
}

/// A number with as many zeros and marks as its format gives it: `00000` shows 2134 as 02134, and
/// `(###) ###-####` shows a telephone number.
fn with_format(number: f64, format: &str) -> String {
    let is_whole = number.fract() == 0.0 && number.abs() < 1e15;
    if !is_whole {
        return number.to_string();
    }
    let digits = format!("{number:.0}");
    let format = section(number, format);
    let is_of_digits = format.chars().all(|c| "0#()-./\\\" ".contains(c));
    let places = format.chars().filter(|c| matches!(c, '0' | '#')).count();
    // `0`, `0.00` and the like add nothing that stands on the paper.
    if number < 0.0 || !is_of_digits || places < 2 || format.contains('.') {
        return digits;
    }
    let mut left = digits.chars().rev().peekable();
    let mut out = Vec::new();
    let mut places_left = places;
    for c in format.chars().rev() {
        match c {
            '0' | '#' => {
                match left.next() {
                    Some(digit) => out.push(digit),
                    None if c == '0' => out.push('0'),
                    None => {}
                }
                places_left -= 1;
                if places_left == 0 {
                    // Digits that have no place of their own stand before the first one.
                    out.extend(left.by_ref());
                }
            }
            '\\' | '"' => {}
            mark => out.push(mark),
        }
    }
    out.into_iter().rev().collect()
}

/// The part of a format for this number: `[<=9999999]###-####;(###) ###-####` has two.
fn section(number: f64, format: &str) -> &str {
    let mut sections = format.split(';');
    let first = sections.next().unwrap_or_default();
    let Some((limit, pattern)) = first
        .strip_prefix("[<=")
        .and_then(|first| first.split_once(']'))
    else {
        return first;
    };
    if limit.parse().is_ok_and(|limit: f64| number <= limit) {
        pattern
    } else {
        sections.next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_the_cell_shows_them() {
        const PHONE: &str = "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####";
        for (number, format, shown) in [
            (20009.0, "General", "20009"),
            (20009.0, "", "20009"),
            (1.0, "0", "1"),
            (1.0, "0.00", "1"),
            (2134.0, "00000", "02134"),
            (681.0, "00000", "00681"),
            (21_341_234.0, "00000\\-0000", "02134-1234"),
            (21_341_234.0, "00000-0000", "02134-1234"),
            (2_025_550_147.0, PHONE, "(202) 555-0147"),
            (5_550_147.0, PHONE, "555-0147"),
            (12_025_550_147.0, PHONE, "(1202) 555-0147"),
            (2_025_550_147.0, "#,##0", "2025550147"),
            (3.5, "General", "3.5"),
            (-4.0, "00000", "-4"),
        ] {
            assert_eq!(with_format(number, format), shown, "{number} as {format}");
        }
    }
}
