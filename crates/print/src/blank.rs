//! Blank sheets: the same heading as signed ones, and empty lines for pen and ink. Each sheet has
//! its own number and its own code, which leads a phone to the online petition and gives a scanner
//! the number.

use super::canvas::{Canvas, Form, INK, MUTED, RULE, Slot};
use super::document::Document;
use super::page::{self, MARGIN, SMALL, SMALLEST};
use super::shape::{Style, shape};
use super::wrap::{fit, wrap};
use super::{CreationDate, Heading, Layout, Printed, SheetError, SheetWords, Unprintable};
use petition::number::SheetNumber;
use petition::qr::{Code, Correction};
use petition::{self, Field, Fields};

/// The side of a box to tick.
const TICK: f32 = 8.5;

/// The content of blank sheets.
#[derive(Debug)]
pub struct BlankSheets<'a> {
    /// The heading of every sheet. The sheet's number is added to its address.
    pub heading: &'a Heading,
    /// The fields that the petition asks for.
    pub fields: &'a Fields,
    /// The sentences that a signer may agree to.
    pub consents: &'a [String],
    /// The day by which the sheets are destroyed.
    pub until: Option<&'a str>,
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

/// The room that a blank sheet leaves for a pen, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// The height of one cell of a line.
    pub height: f32,
    /// The width of the narrowest column that takes words or a signature.
    pub width: f32,
}

impl Room {
    /// The least that people can sign in: the lines of narrow-ruled paper, which are a quarter inch
    /// apart, and an inch for a name or a signature.
    pub const LEAST: Self = Self {
        height: 18.0,
        width: 72.0,
    };

    /// Returns true if people can sign on the sheet.
    #[must_use]
    pub fn is_enough(self) -> bool {
        self.height >= Self::LEAST.height && self.width >= Self::LEAST.width
    }
}

/// Measures the room on sheets, without printing them. The number of lines on a sheet is fixed, so
/// each sentence beside a box makes the lines lower, and each box makes the columns narrower.
///
/// # Errors
/// Returns an error if a bundled font is damaged.
pub fn room(request: &BlankSheets<'_>) -> Result<Room, SheetError> {
    let mut canvas = Canvas::new(request.layout.size(), &request.heading.language);
    frame(&mut canvas, request)
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
    let mut canvas = Canvas::new(layout.size(), &heading.language);
    frame(&mut canvas, request)?;
    let unprintable = canvas
        .missing
        .drain(..)
        .map(|character| Unprintable { line: 0, character })
        .collect();
    let form: Form = document.form(&canvas)?;
    for (at, number) in numbers.iter().enumerate() {
        let mut canvas = Canvas::new(layout.size(), &heading.language);
        canvas.place_form(form, 0.0, 0.0);
        let code = Code::new(
            &code_content(heading.address.as_deref(), *number),
            Correction::default(),
        )?;
        page::code(&mut canvas, &code, page::NUMBERED_CODE);
        page::sheet_number(
            &mut canvas,
            words,
            request.event,
            *number,
            at + 1,
            numbers.len(),
        )?;
        document.page(&canvas)?;
    }
    Ok(Printed {
        pdf: document.finish()?,
        pages: u32::try_from(numbers.len()).unwrap_or(u32::MAX),
        unprintable,
    })
}

/// Draws the parts that all sheets share. Returns the room of the lines.
fn frame(canvas: &mut Canvas<'_>, request: &BlankSheets<'_>) -> Result<Room, SheetError> {
    let BlankSheets {
        heading,
        layout,
        words,
        ..
    } = request;
    if heading.practice {
        canvas.practice_watermark(&words.practice)?;
    }
    let table = page::heading(canvas, heading, words, Some(page::NUMBERED_CODE))?;
    let foot = page::foot(canvas, heading, words)?;
    let below = match layout {
        Layout::Letter | Layout::A4 => foot,
        Layout::Legal => page::circulator(canvas, words, foot)? + 20.0,
    };
    let lowest = fine_print(canvas, request, below - 10.0)?;
    let table = table + if *layout == Layout::Legal { 0.0 } else { 6.0 };
    let columns = columns(request, canvas.width);
    let two = *layout != Layout::Legal;
    table_head(canvas, words, &columns, table, two)?;
    let lines = layout.lines();
    let height = (lowest - 8.0 - table) / lines as f32;
    for line in 0..lines {
        row(
            canvas,
            &columns,
            line,
            table + line as f32 * height,
            height,
            two,
        )?;
    }
    let is_halved = two && columns.iter().any(|column| column.below.is_some());
    // A date is short, and boxes have the width that they need.
    let takes_words = |column: &&Column| match &column.above {
        Some(Cell::Text(label)) => *label != words.date,
        _ => false,
    };
    let widths = columns.iter().filter(takes_words);
    Ok(Room {
        height: if is_halved { height / 2.0 } else { height },
        width: widths
            .map(|column| column.to - column.from)
            .fold(f32::INFINITY, f32::min),
    })
}

/// Writes under the table what a tick means and what becomes of the data. `last` is its last
/// baseline. Returns the height at which it begins.
fn fine_print(
    canvas: &mut Canvas<'_>,
    request: &BlankSheets<'_>,
    last: f32,
) -> Result<f32, SheetError> {
    let words = &request.words;
    let width = canvas.width - 2.0 * MARGIN;
    let slot = Slot::start(MARGIN, MARGIN + width, MUTED);
    let ticks: Vec<String> = letters(request.consents)
        .map(|(letter, consent)| format!("{letter}: {consent}"))
        .collect();
    let mut lines = Vec::new();
    if !ticks.is_empty() {
        lines.extend(wrap(
            &format!("{} {}", words.tick, ticks.join(" · ")),
            SMALL,
            width,
        )?);
    }
    lines.extend(wrap(
        &words.privacy(&request.heading.target, request.until),
        SMALL,
        width,
    )?);
    let step = SMALLEST * 1.3;
    let first = last - (lines.len() - 1) as f32 * step;
    canvas.lines(lines, slot, first, step);
    Ok(first - SMALLEST)
}

/// Returns the consents, each with the letter that marks its box in every line.
fn letters(consents: &[String]) -> impl Iterator<Item = (char, &String)> {
    ('A'..='Z').zip(consents)
}

/// A column of the table. In each line of the sheet it has one cell, or two below each other.
struct Column {
    from: f32,
    to: f32,
    above: Option<Cell>,
    below: Option<Cell>,
}

/// A cell that a signer fills in.
enum Cell {
    /// A label, for text.
    Text(String),
    /// The letters of boxes to tick.
    Ticks(Vec<char>),
}

/// The width of a box with its letter.
const TICK_STEP: f32 = 22.0;

fn columns(request: &BlankSheets<'_>, width: f32) -> Vec<Column> {
    let BlankSheets { fields, words, .. } = request;
    let from = MARGIN + 22.0;
    let room = width - MARGIN - from;
    let asks = |field: Field, label: &String| fields.asks(field).then(|| Cell::Text(label.clone()));
    let place = [Field::City, Field::State, Field::Zip]
        .into_iter()
        .find_map(|field| asks(field, &words.place));
    let (email, phone) = (
        asks(Field::Email, &words.email),
        asks(Field::Phone, &words.phone),
    );
    let street = asks(Field::Street, &words.street);
    let name = Some(Cell::Text(words.name_in_print.clone()));
    let date = Some(Cell::Text(words.date.clone()));
    let ticks: Vec<char> = letters(request.consents)
        .map(|(letter, _)| letter)
        .collect();
    let tick_width = ticks.len() as f32 * TICK_STEP + 6.0;
    let ticks = (!ticks.is_empty()).then_some(Cell::Ticks(ticks));
    let signature = Some(Cell::Text(words.signature.clone()));
    let parts: Vec<(f32, Option<Cell>, Option<Cell>)> = if request.layout == Layout::Legal {
        let single = [
            (0.2, name),
            (0.19, place),
            (0.17, street),
            (0.17, email),
            (0.12, phone),
            (0.085, date),
            (0.0, ticks),
            (0.2, signature),
        ];
        single
            .into_iter()
            .map(|(part, cell)| (part, cell, None))
            .collect()
    } else {
        // Fields that have no line of their own share one.
        let (email, second) = match (email, phone, street) {
            (email, phone, None) => (email, phone),
            (Some(_), Some(_), street) => (Some(Cell::Text(words.email_and_phone.clone())), street),
            (email, phone, street) => (email.or(phone), street),
        };
        vec![
            (0.3, name, email),
            (0.29, place, second),
            (0.0, date, ticks),
            (0.28, signature, None),
        ]
    };
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|(_, above, _)| above.is_some())
        .collect();
    // Boxes and dates have a fixed width. The other columns share the rest.
    let fixed = tick_width.max(if request.layout == Layout::Legal {
        48.0
    } else {
        66.0
    });
    let fixed_all = parts.iter().filter(|(part, ..)| *part == 0.0).count() as f32 * fixed;
    let whole: f32 = parts.iter().map(|(part, ..)| part).sum();
    let mut next = from;
    parts
        .into_iter()
        .map(|(part, above, below)| {
            let from = next;
            next += if part == 0.0 {
                fixed
            } else {
                (room - fixed_all) * part / whole
            };
            Column {
                from,
                to: next,
                above,
                below,
            }
        })
        .collect()
}

/// Draws the labels of the columns, above each other if lines have two cells.
fn table_head(
    canvas: &mut Canvas<'_>,
    words: &SheetWords,
    columns: &[Column],
    table: f32,
    two: bool,
) -> Result<(), SheetError> {
    for column in columns {
        let slot = Slot::start(column.from + 4.0, column.to, MUTED);
        let cells = [
            (&column.above, if two { 15.5 } else { 5.0 }),
            (&column.below, 5.0),
        ];
        for (cell, above) in cells {
            let label = match cell {
                Some(Cell::Text(label)) => label,
                Some(Cell::Ticks(_)) => &words.if_you_wish,
                None => continue,
            };
            let style = Style::bold(SMALLEST);
            let (label, _) = fit(label, style, 7.0, slot.to - slot.from - 1.0, 1)?;
            canvas.lines(label, slot, table - above, 8.0);
        }
    }
    canvas.rule(MARGIN, canvas.width - MARGIN, table, 0.9, INK);
    Ok(())
}

fn row(
    canvas: &mut Canvas<'_>,
    columns: &[Column],
    line: usize,
    top: f32,
    height: f32,
    two: bool,
) -> Result<(), SheetError> {
    let number = shape(&(line + 1).to_string(), Style::plain(9.0))?;
    let slot = Slot::start(MARGIN, MARGIN + 18.0, MUTED);
    canvas.shaped(number, slot, top + height / 2.0 + 3.0);
    for column in columns {
        canvas.line((column.from, top), (column.from, top + height), 0.4, RULE);
        let half = top + height / 2.0;
        let halved = two && column.below.is_some();
        if halved {
            canvas.dots(column.from, column.to, half);
        }
        let below = if two { half } else { top };
        let high = if halved { height / 2.0 } else { height };
        for (cell, cell_top) in [(&column.above, top), (&column.below, below)] {
            let Some(Cell::Ticks(ticks)) = cell else {
                continue;
            };
            for (at, letter) in ticks.iter().enumerate() {
                let from = column.from + 5.0 + at as f32 * TICK_STEP;
                let y = cell_top + (high - TICK) / 2.0;
                canvas.tick_box(from, y, TICK);
                let after = Slot::start(from + TICK + 2.5, column.to, MUTED);
                canvas.text(&letter.to_string(), SMALL, after, y + TICK - 1.2)?;
            }
        }
    }
    canvas.rule(MARGIN, canvas.width - MARGIN, top + height, 0.6, RULE);
    Ok(())
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
