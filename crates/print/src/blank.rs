//! Blank sheets: the same heading as signed ones, and empty lines for pen and ink. Each sheet has
//! its own number and its own code, which leads a phone to the online petition and gives a scanner
//! the number. What the petition's target is not given stands on a strip that is cut off.

mod strip;
mod table;

use self::strip::Strip;
use self::table::{Cell, Table, Width};
use super::canvas::Canvas;
use super::document::Document;
use super::page::{self, MARGIN};
use super::{CreationDate, Heading, Layout, Printed, SheetError, SheetWords, Unprintable};
use petition::number::SheetNumber;
use petition::qr::{Code, Correction};
use petition::{self, Field, Fields};

/// The content of blank sheets.
#[derive(Debug)]
pub struct BlankSheets<'a> {
    /// The heading of every sheet. The sheet's number is added to its address.
    pub heading: &'a Heading,
    /// The fields that the petition asks for.
    pub fields: &'a Fields,
    /// The sentences that a signer may agree to.
    pub consents: &'a [String],
    /// The notice to signers: who receives what they write, until when, and how to withdraw.
    pub notice: &'a str,
    /// The numbers of the sheets, one for each sheet.
    pub numbers: &'a [SheetNumber],
    /// The name of the event. Empty if there is none.
    pub event: &'a str,
    /// The paper and its lines.
    pub layout: Layout,
    /// The creation date of the PDF.
    pub created: CreationDate,
    /// The fixed words in the language of the sheets.
    pub words: SheetWords,
}

/// Returns the content of a blank sheet's code: the address of the online petition with the sheet's
/// number as `sheet`, or the number alone if there is no address.
fn code_content(address: Option<&str>, number: SheetNumber) -> String {
    address.map_or_else(
        || format!("SHEET:{number}"),
        |address| petition::with_query(address, "sheet", &number.to_string()),
    )
}

/// Finds the sheet's number in the content of its code, as a scanner read it.
#[must_use]
pub fn number_in_code(scanned: &str) -> Option<SheetNumber> {
    let after = |mark: &str| scanned.split_once(mark).map(|(_, after)| after);
    let number = after("?sheet=")
        .or_else(|| after("&sheet="))
        .or_else(|| after("SHEET:"))?;
    number.split(['&', '#']).next()?.parse().ok()
}

/// Prints blank sheets, one page for each.
///
/// # Errors
/// Returns an error if a bundled font is damaged or the address is too long for a code.
pub fn blank(request: &BlankSheets<'_>) -> Result<Printed, SheetError> {
    let BlankSheets {
        heading,
        layout,
        numbers,
        words,
        ..
    } = request;
    let mut document = Document::new(&heading.title, request.created)?;
    let strip = Strip::new(request)?;
    let paper = layout.size();
    let rest = strip.as_ref().map_or(paper, |strip| strip.rest(paper));
    let mut sheet = Canvas::new(rest, &heading.language);
    let lowest_top = strip
        .as_ref()
        .map_or(Ok(0.0), |strip| strip.lowest_top(words))?;
    let lines = frame(&mut sheet, request, lowest_top)?;
    let mut beside = Canvas::new(paper, &heading.language);
    if let Some(strip) = &strip {
        strip.draw(&mut beside, words, lines)?;
    }
    let missing = sheet.missing.drain(..).chain(beside.missing.drain(..));
    let unprintable = missing
        .map(|character| Unprintable { line: 0, character })
        .collect();
    let (sheet, beside) = (document.form(&sheet)?, document.form(&beside)?);
    for (at, number) in numbers.iter().enumerate() {
        let mut canvas = Canvas::new(paper, &heading.language);
        if heading.practice {
            canvas.practice_watermark(&words.practice)?;
        }
        canvas.place_form(sheet, 0.0, 0.0);
        canvas.place_form(beside, 0.0, 0.0);
        let mut own = Canvas::new(rest, &heading.language);
        let code = Code::new(
            &code_content(heading.address.as_deref(), *number),
            Correction::default(),
        )?;
        page::code(&mut own, &code, page::NUMBERED_CODE);
        page::sheet_number(
            &mut own,
            words,
            request.event,
            *number,
            at + 1,
            numbers.len(),
        )?;
        canvas.place_form(document.form(&own)?, 0.0, 0.0);
        if let Some(strip) = &strip {
            strip.number(&mut canvas, words, *number)?;
        }
        document.page(&canvas)?;
    }
    Ok(Printed {
        pdf: document.finish()?,
        pages: u32::try_from(numbers.len()).unwrap_or(u32::MAX),
        unprintable,
    })
}

/// Draws the part of all sheets that is delivered: names, places, days and signatures. Returns the
/// height at which its lines begin, and that of one line.
fn frame(
    canvas: &mut Canvas<'_>,
    request: &BlankSheets<'_>,
    lowest_top: f32,
) -> Result<(f32, f32), SheetError> {
    let BlankSheets {
        heading,
        layout,
        words,
        fields,
        ..
    } = request;
    let table = page::heading(canvas, heading, words, Some(page::NUMBERED_CODE))?;
    let foot = page::foot(canvas, heading, words)?;
    let below = match layout {
        Layout::Letter | Layout::A4 => foot,
        Layout::Legal => page::circulator(canvas, words, foot)?,
    };
    let below = page::notice(canvas, request.notice, below)? - 6.0;
    let asks_place = [Field::City, Field::State, Field::Zip]
        .into_iter()
        .any(|field| fields.asks(field));
    let mut cells = vec![Cell::text(&words.name_in_print, Width::Share(0.32))];
    if asks_place {
        cells.push(Cell::text(&words.place, Width::Share(0.3)));
    }
    cells.push(Cell::text(&words.date, Width::Fixed(52.0)));
    cells.push(Cell::text(&words.signature, Width::Share(0.31)));
    let top = table.max(lowest_top);
    let lines = layout.lines();
    let line = (below - top) / lines as f32;
    let table = Table {
        from: MARGIN,
        to: canvas.width - MARGIN,
        top,
        line,
        numbers: 1..lines + 1,
        cells: &cells,
    };
    table.draw(canvas)?;
    Ok((top, line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use petition::number::Series;

    #[test]
    fn the_code_leads_a_phone_to_the_petition_and_gives_a_scanner_the_number() {
        let number = SheetNumber {
            series: Series::from_bytes(&[7; 16]),
            number: 31,
        };
        for (address, expected) in [
            (
                Some("https://example.org/p?source=dupont"),
                format!("https://example.org/p?source=dupont&sheet={number}"),
            ),
            (
                Some("https://example.org/p"),
                format!("https://example.org/p?sheet={number}"),
            ),
            (
                Some("https://example.org/p?source=a#sign"),
                format!("https://example.org/p?source=a&sheet={number}#sign"),
            ),
            (None, format!("SHEET:{number}")),
        ] {
            let code = code_content(address, number);
            assert_eq!(code, expected);
            assert_eq!(number_in_code(&code), Some(number));
        }
        assert_eq!(number_in_code("https://example.org/p?source=dupont"), None);
    }
}
