//! Blank sheets: the same heading, empty lines for pen and ink, and on each sheet its own number
//! and its own code, which leads a phone to the online petition and a scanner to the number.

use super::canvas::{Align, Canvas, Form, INK, MUTED, RULE, Slot};
use super::document::Document;
use super::page::{self, MARGIN, SMALL, SMALLEST};
use super::shape::{Style, fit, shape, wrap};
use super::{Heading, Layout, Printed, SheetError, SheetWords, Stamp, Unprintable};
use petition::number::SheetNumber;
use petition::qr::{Code, Correction};
use petition::{self, Field, Fields};

/// The side of a box to tick.
const TICK: f32 = 8.5;

/// What is to be printed.
#[derive(Debug)]
pub struct Blank<'a> {
    /// What stands on every sheet. Its address leads to the online petition; the sheet's number is
    /// added to it.
    pub heading: &'a Heading,
    /// What the petition asks for.
    pub fields: &'a Fields,
    /// What a signer may agree to, in words.
    pub consents: &'a [String],
    /// The day by which the sheets are destroyed.
    pub until: Option<&'a str>,
    /// A number a sheet.
    pub numbers: &'a [SheetNumber],
    /// The event, as people call it; "" where there is none.
    pub event: &'a str,
    /// The paper.
    pub layout: Layout,
    /// When it says it was made.
    pub stamp: Stamp,
    /// Its few own words.
    pub words: SheetWords,
}

/// What the code of a blank sheet holds: the address of the online petition with the sheet's number
/// as `sheet`, or the number alone where there is no address.
#[must_use]
pub fn code_of(address: Option<&str>, number: SheetNumber) -> String {
    address.map_or_else(
        || format!("SHEET:{number}"),
        |address| petition::with_query(address, "sheet", &number.to_string()),
    )
}

/// The sheet's number in what a scanner has read of its code.
#[must_use]
pub fn number_in_code(scanned: &str) -> Option<SheetNumber> {
    let after = |mark: &str| scanned.split_once(mark).map(|(_, after)| after);
    let number = after("?sheet=")
        .or_else(|| after("&sheet="))
        .or_else(|| after("SHEET:"))?;
    number.split(['&', '#']).next()?.parse().ok()
}

/// Prints blank sheets, a page each.
///
/// # Errors
/// Where a bundled font is damaged or the address is too long for a code.
pub fn blank(request: &Blank<'_>) -> Result<Printed, SheetError> {
    let Blank {
        heading,
        layout,
        numbers,
        words,
        ..
    } = request;
    let mut document = Document::new(&heading.title, request.stamp)?;
    let mut canvas = Canvas::new(layout.size(), &heading.language);
    every(&mut canvas, request)?;
    let unprintable = canvas
        .missing
        .drain(..)
        .map(|character| Unprintable { line: 0, character })
        .collect();
    let form: Form = document.form(&canvas)?;
    for (at, number) in numbers.iter().enumerate() {
        let mut canvas = Canvas::new(layout.size(), &heading.language);
        canvas.show(form, 0.0, 0.0);
        let code = Code::new(
            &code_of(heading.address.as_deref(), *number),
            Correction::default(),
        )?;
        page::code(&mut canvas, &code, page::NUMBERED_CODE);
        page::which(
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

/// What stands on every sheet.
fn every(canvas: &mut Canvas<'_>, request: &Blank<'_>) -> Result<(), SheetError> {
    let Blank {
        heading,
        layout,
        words,
        ..
    } = request;
    if heading.practice {
        canvas.practice(&words.practice)?;
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
    head(canvas, words, &columns, table, two)?;
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
    Ok(())
}

/// Under the table, from its last baseline upwards: what becomes of what is written, and what a
/// tick means. Answers with its top.
fn fine_print(canvas: &mut Canvas<'_>, request: &Blank<'_>, last: f32) -> Result<f32, SheetError> {
    let words = &request.words;
    let width = canvas.width - 2.0 * MARGIN;
    let slot = Slot {
        from: MARGIN,
        to: MARGIN + width,
        align: Align::Start,
        colour: MUTED,
    };
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

/// A letter for each consent, by which its box is known in every line.
fn letters(consents: &[String]) -> impl Iterator<Item = (char, &String)> {
    ('A'..='Z').zip(consents)
}

/// A column of the table: what is written into it, in one line or in two.
struct Column {
    from: f32,
    to: f32,
    above: Option<Cell>,
    below: Option<Cell>,
}

/// What a signer writes into.
enum Cell {
    Words(String),
    Ticks(Vec<char>),
}

/// How wide a box is with its letter.
const TICK_STEP: f32 = 22.0;

fn columns(request: &Blank<'_>, width: f32) -> Vec<Column> {
    let Blank { fields, words, .. } = request;
    let from = MARGIN + 22.0;
    let room = width - MARGIN - from;
    let asks =
        |field: Field, label: &String| fields.asks(field).then(|| Cell::Words(label.clone()));
    let place = [Field::City, Field::State, Field::Zip]
        .into_iter()
        .find_map(|field| asks(field, &words.place));
    let (email, phone) = (
        asks(Field::Email, &words.email),
        asks(Field::Phone, &words.phone),
    );
    let street = asks(Field::Street, &words.street);
    let name = Some(Cell::Words(words.name_in_print.clone()));
    let date = Some(Cell::Words(words.date.clone()));
    let ticks: Vec<char> = letters(request.consents)
        .map(|(letter, _)| letter)
        .collect();
    let tick_width = ticks.len() as f32 * TICK_STEP + 6.0;
    let ticks = (!ticks.is_empty()).then_some(Cell::Ticks(ticks));
    let signature = Some(Cell::Words(words.signature.clone()));
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
        // What has no line of its own shares one.
        let (email, second) = match (email, phone, street) {
            (email, phone, None) => (email, phone),
            (Some(_), Some(_), street) => {
                (Some(Cell::Words(words.email_and_phone.clone())), street)
            }
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
    // Boxes need what they need; what is left is shared.
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

/// The labels, above each other where lines are two deep.
fn head(
    canvas: &mut Canvas<'_>,
    words: &SheetWords,
    columns: &[Column],
    table: f32,
    two: bool,
) -> Result<(), SheetError> {
    for column in columns {
        let slot = Slot {
            from: column.from + 4.0,
            to: column.to,
            align: Align::Start,
            colour: MUTED,
        };
        let cells = [
            (&column.above, if two { 15.5 } else { 5.0 }),
            (&column.below, 5.0),
        ];
        for (cell, above) in cells {
            let label = match cell {
                Some(Cell::Words(label)) => label,
                Some(Cell::Ticks(_)) => &words.if_you_wish,
                None => continue,
            };
            let style = Style {
                size: SMALLEST,
                bold: true,
            };
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
    let number = shape(
        &(line + 1).to_string(),
        Style {
            size: 9.0,
            bold: false,
        },
    )?;
    let slot = Slot {
        from: MARGIN,
        to: MARGIN + 18.0,
        align: Align::Start,
        colour: MUTED,
    };
    canvas.put(number, slot, top + height / 2.0 + 3.0);
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
                let after = Slot {
                    from: from + TICK + 2.5,
                    to: column.to,
                    align: Align::Start,
                    colour: MUTED,
                };
                canvas.say(&letter.to_string(), SMALL, after, y + TICK - 1.2)?;
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
    fn the_code_leads_a_phone_to_the_petition_and_a_scanner_to_the_number() {
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
            let code = code_of(address, number);
            assert_eq!(code, expected);
            assert_eq!(number_in_code(&code), Some(number));
        }
        assert_eq!(number_in_code("https://example.org/p?source=dupont"), None);
    }
}
