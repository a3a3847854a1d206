//! Signed sheets: numbered lines of name, place, day and ink under the petition's heading. EveryPage
//! page stands alone.

use super::canvas::{Align, Canvas, Form, INK, MUTED, RULE, Slot};
use super::document::Document;
use super::page::{self, MARGIN, SMALLEST};
use super::shape::{Style, fit};
use super::{Heading, Layout, Printed, SheetError, SheetWords, Stamp, Unprintable};
use petition::number::{Series, SheetNumber};
use petition::qr::{Code, Correction};
use petition::signature::Ink;

/// One line of a sheet.
pub struct Line<'a> {
    /// The name, in full.
    pub name: String,
    /// "Washington, DC 20009".
    pub place: String,
    /// The day of signing.
    pub date: String,
    /// The drawn signature; may be empty.
    pub ink: &'a Ink,
}

impl std::fmt::Debug for Line<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Line(..)")
    }
}

/// What is to be printed.
#[derive(Debug)]
pub struct Signed<'a> {
    /// What stands on every page.
    pub heading: &'a Heading,
    /// The lines, in order.
    pub lines: &'a [Line<'a>],
    /// The first line's number.
    pub first_number: u32,
    /// The first page's number, and of how many: a part may fill several volumes.
    pub first_page: u32,
    /// See `first_page`. Less than what these lines need is taken as what they need.
    pub of_pages: u32,
    /// Whose sheets these are: one printing of one roll.
    pub series: Series,
    /// The first sheet's number in the series.
    pub first_sheet: u64,
    /// Which part of the roll this is, such as a state; "" where it is not parted.
    pub part: &'a str,
    /// Without the days of signing: for those whom the petition is delivered to.
    pub undated: bool,
    /// The paper.
    pub layout: Layout,
    /// When it says it was made.
    pub stamp: Stamp,
    /// Its few own words.
    pub words: SheetWords,
}

/// The columns of the table, in points from where reading begins.
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
        // Without days, names and places have their room.
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

/// Prints signed sheets. No line at all is one page without lines. `printed` is told after each
/// page how many lines are done, and answers with whether to go on.
///
/// # Errors
/// Where a bundled font is damaged or the address is too long for a code, or where it was told to
/// stop. A character that no font has is no error.
pub fn signed(
    request: &Signed<'_>,
    printed: &dyn Fn(usize) -> bool,
) -> Result<Printed, SheetError> {
    let a_page = request.layout.lines();
    let pages = request.lines.len().div_ceil(a_page).max(1);
    let mut document = Document::new(&request.heading.title, request.stamp)?;
    let mut unprintable = Vec::new();
    let every = EveryPage::new(request, &mut document, &mut unprintable)?;
    for page in 0..pages {
        let mut canvas = Canvas::new(request.layout.size(), &request.heading.language);
        canvas.show(every.form, 0.0, 0.0);
        let number = request.first_page as usize + page;
        let sheet = SheetNumber {
            series: request.series,
            number: request.first_sheet + page as u64,
        };
        page::which(
            &mut canvas,
            &request.words,
            request.part,
            sheet,
            number,
            (request.of_pages as usize).max(number),
        )?;
        // What the heading lacks was told once.
        canvas.missing.clear();
        let lines = request.lines.iter().skip(page * a_page).take(a_page);
        if request.layout == Layout::Legal && !request.undated {
            page::signed_between(&mut canvas, &days(lines.clone()), every.foot)?;
        }
        let height = (every.below - every.table) / a_page as f32;
        for (at, line) in lines.enumerate() {
            let number =
                request.first_number + u32::try_from(page * a_page + at).unwrap_or(u32::MAX);
            row(
                &mut canvas,
                line,
                number,
                &every.columns,
                every.table + at as f32 * height,
                height,
            )?;
            unprintable.extend(canvas.missing.drain(..).map(|character| Unprintable {
                line: number,
                character,
            }));
        }
        document.page(&canvas)?;
        if !printed(request.lines.len().min((page + 1) * a_page)) {
            return Err(SheetError::Stopped);
        }
    }
    Ok(Printed {
        pdf: document.finish()?,
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        unprintable,
    })
}

/// What stands on every page, drawn once, and the room that it leaves.
struct EveryPage {
    form: Form,
    columns: Columns,
    /// Where lines begin, where they end, and where the foot begins.
    table: f32,
    below: f32,
    foot: f32,
}

impl EveryPage {
    fn new(
        request: &Signed<'_>,
        document: &mut Document,
        unprintable: &mut Vec<Unprintable>,
    ) -> Result<Self, SheetError> {
        let Signed {
            heading,
            words,
            layout,
            ..
        } = request;
        let mut canvas = Canvas::new(layout.size(), &heading.language);
        if heading.practice {
            canvas.practice(&words.practice)?;
        }
        let code = heading
            .address
            .as_deref()
            .map(|address| Code::new(address, Correction::default()))
            .transpose()?;
        if let Some(code) = &code {
            page::code(&mut canvas, code, page::CODE);
        }
        let table = page::heading(
            &mut canvas,
            heading,
            words,
            code.as_ref().map(|_| page::CODE),
        )?;
        let foot = page::foot(&mut canvas, heading, words)?;
        let below = match layout {
            Layout::Letter | Layout::A4 => foot - 14.0,
            Layout::Legal => page::circulator(&mut canvas, words, foot)?,
        };
        let columns = Columns::new(canvas.width, request.undated);
        head(&mut canvas, words, &columns, table)?;
        unprintable.extend(
            canvas
                .missing
                .drain(..)
                .map(|character| Unprintable { line: 0, character }),
        );
        Ok(Self {
            form: document.form(&canvas)?,
            columns,
            table,
            below,
            foot,
        })
    }
}

/// The first and the last day of some lines.
fn days<'a>(lines: impl Iterator<Item = &'a Line<'a>> + Clone) -> String {
    match (lines.clone().next(), lines.last()) {
        (Some(first), Some(last)) if first.date == last.date => first.date.clone(),
        (Some(first), Some(last)) => format!("{} – {}", first.date, last.date),
        _ => String::new(),
    }
}

/// The table's head; its rule is where the lines begin.
fn head(
    canvas: &mut Canvas<'_>,
    words: &SheetWords,
    columns: &Columns,
    table: f32,
) -> Result<(), SheetError> {
    let style = Style {
        size: SMALLEST,
        bold: true,
    };
    for (label, from, to) in [
        (&words.name, columns.name, columns.place),
        (&words.place, columns.place, columns.date),
        (&words.date, columns.date, columns.ink),
        (&words.signature, columns.ink, columns.end),
    ] {
        if from < to {
            canvas.say(
                label,
                style,
                Slot {
                    from,
                    to,
                    align: Align::Start,
                    colour: MUTED,
                },
                table - 5.0,
            )?;
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
    top: f32,
    height: f32,
) -> Result<(), SheetError> {
    let gap = 8.0;
    let middle = top + height / 2.0;
    let plain = |size: f32| Style { size, bold: false };
    // Digits and names share a baseline a third of their size below the middle.
    let mut cell = |text: &str,
                    style: Style,
                    from: f32,
                    to: f32,
                    most: usize,
                    colour|
     -> Result<(), SheetError> {
        let (lines, size) = fit(text, style, SMALLEST, to - from - gap, most)?;
        let step = size * 1.25;
        let first = middle + size * 0.35 - step * (lines.len() - 1) as f32 / 2.0;
        canvas.lines(
            lines,
            Slot {
                from,
                to,
                align: Align::Start,
                colour,
            },
            first,
            step,
        );
        Ok(())
    };
    cell(
        &number.to_string(),
        plain(9.0),
        columns.number,
        columns.name + gap,
        1,
        MUTED,
    )?;
    // Two lines of a name must stand between the rules above and below.
    let (name, other) = if height < 30.0 {
        (11.0, 10.0)
    } else {
        (12.5, 10.5)
    };
    cell(&line.name, plain(name), columns.name, columns.place, 2, INK)?;
    cell(
        &line.place,
        plain(other),
        columns.place,
        columns.date,
        2,
        INK,
    )?;
    if columns.date < columns.ink {
        cell(&line.date, plain(other), columns.date, columns.ink, 1, INK)?;
    }
    let room = (height * 0.1).min(6.0);
    canvas.ink(
        line.ink,
        columns.ink + 4.0,
        top + room,
        columns.end - columns.ink - 8.0,
        height - 2.0 * room,
    );
    canvas.rule(columns.number, columns.end, top + height, 0.6, RULE);
    Ok(())
}
