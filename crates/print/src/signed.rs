//! Signed sheets: numbered lines of name, place, day and ink under the petition's heading. Every
//! page is complete by itself.

use std::borrow::Cow;

use super::about::About;
use super::canvas::{Canvas, Form, INK, MUTED, RULE, Slot};
use super::document::Document;
use super::faces::faces;
use super::page::{self, MARGIN, NumberAtFoot, SMALLEST};
use super::shape::Style;
use super::tags::Role;
use super::wrap::fit;
use super::{CreationDate, Heading, Layout, Printed, SheetError, SheetWords, Unprintable};
use petition::number::{Series, SheetNumber};
use petition::qr::{Code, Correction};
use petition::signature::Ink;

/// One line of a sheet.
pub struct Line<'a> {
    /// The full name.
    pub name: String,
    /// The place, such as "Washington, DC 20009".
    pub place: String,
    /// The day of signing.
    pub date: String,
    /// The drawn signature, which may be empty.
    pub ink: &'a Ink,
}

impl std::fmt::Debug for Line<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Line(..)")
    }
}

/// The content of signed sheets.
#[derive(Debug)]
pub struct SignedSheets<'a> {
    /// The heading of every page.
    pub heading: &'a Heading,
    /// The lines in the order in which they are printed.
    pub lines: &'a [Line<'a>],
    /// The number of the first line.
    pub first_number: u32,
    /// The number of the first page. A part of a roll may fill several volumes.
    pub first_page: u32,
    /// The number of pages in all volumes of the part. If it is less than these lines need, the
    /// pages show what they need.
    pub total_pages: u32,
    /// The series of the sheet numbers, which names one printing of one roll.
    pub series: Series,
    /// The number of the first sheet in the series.
    pub first_sheet: u64,
    /// The part of the roll, such as a state. Empty if the roll is not divided.
    pub part: &'a str,
    /// True to leave out the days of signing, for copies that are delivered to the petition's
    /// target.
    pub undated: bool,
    /// The notice to signers, as they are told it.
    pub notice: &'a str,
    /// The paper and its lines.
    pub layout: Layout,
    /// The creation date of the PDF.
    pub created: CreationDate,
    /// The fixed words in the language of the sheets.
    pub words: SheetWords,
}

/// The left edges of the table's columns, in points from the side where reading begins.
struct Columns {
    number: f32,
    name: f32,
    place: f32,
    date: f32,
    ink: f32,
    end: f32,
}

impl Columns {
    fn new(width: f32, undated: bool) -> Self {
        let table = width - 2.0 * MARGIN;
        let at = |part: f32| MARGIN + table * part;
        // Without days, names and places get their room.
        let [place, date, ink] = if undated {
            [0.375, 0.7, 0.7]
        } else {
            [0.335, 0.595, 0.735]
        };
        Self {
            number: MARGIN,
            name: at(0.048),
            place: at(place),
            date: at(date),
            ink: at(ink),
            end: at(1.0),
        }
    }
}

/// Prints signed sheets. Without any lines, it prints one page without lines. `progress` is called
/// after each page with the number of lines printed so far, and returns false to stop.
///
/// # Errors
/// Returns an error if a bundled font is damaged, if the address is too long for a code, or if
/// `progress` returned false. A character that no font has is not an error.
pub fn signed(
    request: &SignedSheets<'_>,
    progress: &dyn Fn(usize) -> bool,
) -> Result<Printed, SheetError> {
    let lines_per_page = request.layout.lines();
    let pages = request.lines.len().div_ceil(lines_per_page).max(1);
    let about = About::petition(request.heading, request.created);
    let mut document = Document::new(&about)?;
    let mut unprintable = Vec::new();
    let frame = Frame::new(request, &mut document, &mut unprintable)?;
    for page in 0..pages {
        let mut canvas = Canvas::new(request.layout.size(), &request.heading.language);
        // The heading is read once, and is a running head on the other pages.
        if page == 0 {
            canvas.place_form(frame.form, 0.0, 0.0);
        } else {
            canvas.untagged(|canvas| canvas.place_form(frame.form, 0.0, 0.0));
        }
        let number = request.first_page as usize + page;
        let sheet = SheetNumber {
            series: request.series,
            number: request.first_sheet + page as u64,
        };
        number_at_foot(request, sheet, number)?.draw(&mut canvas);
        // Missing characters of the heading are reported once, for the frame.
        canvas.missing.clear();
        let lines = request
            .lines
            .iter()
            .skip(page * lines_per_page)
            .take(lines_per_page);
        let height = (frame.below - frame.table) / lines_per_page as f32;
        canvas.tag(Role::Table, |canvas| -> Result<(), SheetError> {
            canvas.place_form(frame.head, 0.0, 0.0);
            for (at, line) in lines.enumerate() {
                let number = request.first_number
                    + u32::try_from(page * lines_per_page + at).unwrap_or(u32::MAX);
                let place = (frame.table + at as f32 * height, height);
                canvas.tag(Role::Row, |canvas| {
                    row(canvas, line, number, &frame.columns, place, &request.words)
                })?;
                unprintable.extend(canvas.missing.drain(..).map(|character| Unprintable {
                    line: number,
                    character,
                }));
            }
            Ok(())
        })?;
        document.labelled_page(&canvas, sheet.to_string())?;
        if !progress(request.lines.len().min((page + 1) * lines_per_page)) {
            return Err(SheetError::Stopped);
        }
    }
    Ok(Printed {
        pdf: document.finish()?,
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        unprintable,
    })
}

/// Sets the number of a sheet and of its page, as they stand at its foot.
fn number_at_foot(
    request: &SignedSheets<'_>,
    sheet: SheetNumber,
    page: usize,
) -> Result<NumberAtFoot, SheetError> {
    let total = (request.total_pages as usize).max(page);
    let width = request.layout.size().0;
    NumberAtFoot::new(width, &request.words, request.part, sheet, (page, total))
}

/// The parts that all pages share, drawn once, and the room that they leave for lines.
struct Frame {
    form: Form,
    /// The head of the table, which belongs to the table of each page.
    head: Form,
    columns: Columns,
    /// The height at which the first line begins.
    table: f32,
    /// The height at which the last line ends.
    below: f32,
}

impl Frame {
    fn new(
        request: &SignedSheets<'_>,
        document: &mut Document,
        unprintable: &mut Vec<Unprintable>,
    ) -> Result<Self, SheetError> {
        let SignedSheets {
            heading,
            words,
            layout,
            ..
        } = request;
        let mut canvas = Canvas::new(layout.size(), &heading.language);
        if heading.practice {
            canvas.practice_watermark(&words.practice)?;
        }
        let code = heading
            .address
            .as_deref()
            .map(|address| Code::new(address, Correction::default()))
            .transpose()?;
        let side = code.as_ref().map(|_| page::CODE);
        let table = page::heading(&mut canvas, heading, words, side)? + page::BELOW_HEADING;
        if let Some(code) = &code {
            let alt = words.code_of(&heading.short_address);
            page::code(&mut canvas, code, &alt, page::CODE);
        }
        // The last page has the longest number.
        let pages = request.lines.len().div_ceil(layout.lines()).max(1);
        let last = SheetNumber {
            series: request.series,
            number: request.first_sheet + pages as u64 - 1,
        };
        let last = number_at_foot(request, last, request.first_page as usize + pages - 1)?;
        let foot = page::foot(&mut canvas, heading, words, last.width())?;
        let below = page::notice(&mut canvas, request.notice, foot)? - 6.0;
        let columns = Columns::new(canvas.width, request.undated);
        let mut head = Canvas::new(layout.size(), &heading.language);
        head.tag(Role::Row, |head| table_head(head, words, &columns, table))?;
        let missing = canvas.missing.drain(..).chain(head.missing.drain(..));
        unprintable.extend(missing.map(|character| Unprintable { line: 0, character }));
        Ok(Self {
            form: document.form(&canvas)?,
            head: document.form(&head)?,
            columns,
            table,
            below,
        })
    }
}

/// Draws the head of the table. Its rule is where the lines begin.
fn table_head(
    canvas: &mut Canvas<'_>,
    words: &SheetWords,
    columns: &Columns,
    table: f32,
) -> Result<(), SheetError> {
    let style = Style::bold(SMALLEST);
    // Nothing stands above the numbers.
    canvas.tag(Role::ColumnHead, |_| ());
    for (label, from, to) in [
        (&words.name, columns.name, columns.place),
        (&words.place, columns.place, columns.date),
        (&words.date, columns.date, columns.ink),
        (&words.signature, columns.ink, columns.end),
    ] {
        if from < to {
            canvas.tag(Role::ColumnHead, |canvas| {
                canvas.text(label, style, Slot::start(from, to, MUTED), table - 5.0)
            })?;
        }
    }
    canvas.rule(columns.number, columns.end, table, 0.9, INK);
    Ok(())
}

fn row<'a>(
    canvas: &mut Canvas<'a>,
    line: &Line<'a>,
    number: u32,
    columns: &Columns,
    (top, height): (f32, f32),
    words: &SheetWords,
) -> Result<(), SheetError> {
    let gap = 8.0;
    let middle = top + height / 2.0;
    // Digits and names share a baseline, which is a third of their size below the middle.
    let mut cell = |role: Role,
                    text: &str,
                    style: Style,
                    (from, to): (f32, f32),
                    max_lines: usize,
                    colour|
     -> Result<(), SheetError> {
        let (lines, size) = fit(text, style, SMALLEST, to - from - gap, max_lines)?;
        let step = size * 1.25;
        let first = middle + size * 0.35 - step * (lines.len() - 1) as f32 / 2.0;
        let slot = Slot::start(from, to, colour);
        canvas.tag(role, |canvas| canvas.lines(lines, slot, first, step));
        Ok(())
    };
    let numbers = (columns.number, columns.name + gap);
    let written = number.to_string();
    cell(
        Role::RowHead,
        &written,
        Style::plain(9.0),
        numbers,
        1,
        MUTED,
    )?;
    // Two lines of a name must fit between the rules above and below.
    let (name, other) = if height < 30.0 {
        (11.0, 10.0)
    } else {
        (12.5, 10.5)
    };
    let (written, left_out) = without_pictures(&line.name)?;
    let names = (columns.name, columns.place);
    cell(Role::Cell, &written, Style::plain(name), names, 2, INK)?;
    let style = Style::plain(other);
    let places = (columns.place, columns.date);
    cell(Role::Cell, &line.place, style, places, 2, INK)?;
    if columns.date < columns.ink {
        let dates = (columns.date, columns.ink);
        cell(Role::Cell, &line.date, style, dates, 1, INK)?;
    }
    canvas.missing.extend(left_out);
    let room = (height * 0.1).min(6.0);
    let wide = columns.end - columns.ink - 8.0;
    let area = [columns.ink + 4.0, top + room, wide, height - 2.0 * room];
    canvas.tag(Role::Cell, |canvas| {
        canvas.ink(line.ink, &words.drawn_signature, area);
    });
    canvas.rule(columns.number, columns.end, top + height, 0.6, RULE);
    Ok(())
}

/// Returns a name without pictures such as emoji, and the pictures. They are no part of a name, and
/// the number of one in a frame would be taken for a part. A name of pictures alone stays.
fn without_pictures(name: &str) -> Result<(Cow<'_, str>, Vec<char>), SheetError> {
    let faces = faces()?;
    let has_glyph = |c: char| faces.iter().any(|face| face.glyph(c).is_some());
    let is_picture = |c: char| {
        let is_one = matches!(
            u32::from(c),
            0x1f000..=0x1fbff | 0x2300..=0x23ff | 0x2600..=0x27bf | 0x2b00..=0x2bff | 0x20e3
        );
        is_one && !has_glyph(c)
    };
    if !name.contains(is_picture) {
        return Ok((Cow::Borrowed(name), Vec::new()));
    }
    let rest = name.replace(is_picture, " ");
    let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    if rest.chars().any(char::is_alphanumeric) {
        Ok((
            Cow::Owned(rest),
            name.chars().filter(|c| is_picture(*c)).collect(),
        ))
    } else {
        Ok((Cow::Borrowed(name), Vec::new()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_no_part_of_a_name() {
        let rest = |name: &str| {
            let (rest, left_out) = without_pictures(name).expect("fonts");
            (rest.into_owned(), left_out.into_iter().collect::<String>())
        };
        for (name, printed, left_out) in [
            ("Ella 🌻 Fox", "Ella Fox", "🌻"),
            ("🌻Ella Fox❤", "Ella Fox", "🌻❤"),
            ("Ella Fox", "Ella Fox", ""),
            ("Ella Fox 👍🏽", "Ella Fox", "👍🏽"),
            ("🌻", "🌻", ""),
            ("髙橋一郎", "髙橋一郎", ""),
        ] {
            assert_eq!(
                rest(name),
                (printed.to_owned(), left_out.to_owned()),
                "{name}"
            );
        }
    }
}
