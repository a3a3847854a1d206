//! Signed sheets: numbered lines of name, place, day and ink under the petition's heading. Every page stands alone.

use super::canvas::{Align, Canvas, INK, MUTED, RULE, Slot};
use super::document::document;
use super::shape::{Style, fit, wrap};
use super::{Heading, Layout, Printed, SheetError, SheetWords, Stamp, Unprintable};
use crate::qr::{Code, Correction};
use crate::signature::Ink;

/// The margin, in points: printers leave a quarter inch, hands and clips take the rest.
const MARGIN: f32 = 42.0;
/// The side of the code on a sheet: read at 120 dpi and up.
const CODE: f32 = 66.0;
/// Nothing is smaller than this.
const SMALLEST: f32 = 8.0;

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
    /// Which part of the roll this is, such as a state; "" where it is not parted.
    pub part: &'a str,
    /// The paper.
    pub layout: Layout,
    /// When it says it was made.
    pub stamp: Stamp,
    /// Its few own words.
    pub words: SheetWords,
}

/// The columns of the table, in points from the left.
struct Columns {
    number: f32,
    name: f32,
    place: f32,
    date: f32,
    ink: f32,
    end: f32,
}

impl Columns {
    fn of(width: f32) -> Self {
        let table = width - 2.0 * MARGIN;
        let at = |part: f32| MARGIN + table * part;
        Self { number: MARGIN, name: at(0.048), place: at(0.335), date: at(0.595), ink: at(0.735), end: at(1.0) }
    }
}

/// Prints signed sheets. No line at all is one page without lines.
///
/// # Errors
/// Where a bundled font is damaged or the address is too long for a code. A character that no font has is no error.
pub fn signed(request: &Signed<'_>) -> Result<Printed, SheetError> {
    let a_page = request.layout.lines();
    let pages = request.lines.len().div_ceil(a_page).max(1);
    let code = request.heading.address.as_deref().map(|address| Code::of(address, Correction::default())).transpose()?;
    let mut canvases = Vec::with_capacity(pages);
    let mut unprintable = Vec::new();
    for page in 0..pages {
        let mut canvas = Canvas::new(request.layout.size());
        if request.heading.practice {
            canvas.practice(&request.words.practice)?;
        }
        let table = heading(&mut canvas, request, code.as_ref())?;
        let number = request.first_page as usize + page;
        let foot = footer(&mut canvas, request, number, (request.of_pages as usize).max(number))?;
        if page == 0 {
            unprintable.extend(canvas.missing.drain(..).map(|character| Unprintable { line: 0, character }));
        }
        canvas.missing.clear();
        let columns = Columns::of(canvas.width);
        head(&mut canvas, &request.words, &columns, table)?;
        let lines = request.lines.iter().skip(page * a_page).take(a_page);
        let below = match request.layout {
            Layout::Letter | Layout::A4 => foot - 14.0,
            Layout::Legal => circulator(&mut canvas, &request.words, lines.clone(), foot)?,
        };
        let height = (below - table) / a_page as f32;
        for (at, line) in lines.enumerate() {
            let number = request.first_number + u32::try_from(page * a_page + at).unwrap_or(u32::MAX);
            let top = table + at as f32 * height;
            row(&mut canvas, line, number, &columns, top, height)?;
            unprintable.extend(canvas.missing.drain(..).map(|character| Unprintable { line: number, character }));
        }
        canvases.push(canvas);
    }
    let pdf = document(&request.heading.title, canvases, request.stamp)?;
    Ok(Printed { pdf, pages: u32::try_from(pages).unwrap_or(u32::MAX), unprintable })
}

/// Target, title, demand and code; answers with where the table begins.
fn heading(canvas: &mut Canvas, request: &Signed<'_>, code: Option<&Code>) -> Result<f32, SheetError> {
    let Heading { target, title, demand, short_address, unofficial, language, .. } = request.heading;
    let right = canvas.width - MARGIN;
    let side = if language.is_right_to_left() { Align::Right } else { Align::Left };
    let mut beside = right;
    let mut lowest: f32 = 0.0;
    if let Some(code) = code {
        let left = right - CODE - 8.0;
        canvas.code(code, left, 46.0, CODE);
        beside = left - 34.0;
        let under = Slot { left: left - 26.0, right: right + 18.0, align: Align::Middle, colour: MUTED };
        let address = wrap(short_address, Style { size: SMALLEST, bold: false }, under.right - under.left)?;
        lowest = canvas.lines(address, under, 46.0 + CODE + 17.0, 10.0);
    }
    let slot = |colour| Slot { left: MARGIN, right: beside, align: side, colour };
    let small = Style { size: 10.0, bold: false };
    let to = super::shape::shape(&format!("{} ", request.words.to), small)?;
    let target = super::shape::shape(target, Style { bold: true, ..small })?;
    let after = match side {
        Align::Right => Slot { right: beside - to.width, ..slot(INK) },
        Align::Left | Align::Middle => Slot { left: MARGIN + to.width, ..slot(INK) },
    };
    canvas.put(to, slot(MUTED), 50.0);
    canvas.put(target, after, 50.0);
    let (title, size) = fit(title, Style { size: 18.0, bold: true }, 12.0, beside - MARGIN, 3)?;
    let mut y = canvas.lines(title, slot(INK), 50.0 + size * 1.3, size * 1.18);
    if *unofficial {
        y += 14.0;
        canvas.say(&request.words.unofficial, Style { size: 9.0, bold: false }, slot(MUTED), y)?;
    }
    let (demand, size) = fit(demand, Style { size: 11.5, bold: false }, 9.0, beside - MARGIN, 2)?;
    let y = canvas.lines(demand, slot(INK), y + 10.0 + size, size * 1.35);
    Ok(y.max(lowest) + 34.0)
}

/// The table's head; its rule is where the lines begin.
fn head(canvas: &mut Canvas, words: &SheetWords, columns: &Columns, table: f32) -> Result<(), SheetError> {
    let style = Style { size: SMALLEST, bold: true };
    for (label, left, right) in [
        (&words.name, columns.name, columns.place),
        (&words.place, columns.place, columns.date),
        (&words.date, columns.date, columns.ink),
        (&words.signature, columns.ink, columns.end),
    ] {
        canvas.say(label, style, Slot { left, right, align: Align::Left, colour: MUTED }, table - 5.0)?;
    }
    canvas.rule(columns.number, columns.end, table, 0.9, INK);
    Ok(())
}

fn row(canvas: &mut Canvas, line: &Line<'_>, number: u32, columns: &Columns, top: f32, height: f32) -> Result<(), SheetError> {
    let gap = 8.0;
    let middle = top + height / 2.0;
    let plain = |size: f32| Style { size, bold: false };
    // Digits and names share a baseline a third of their size below the middle.
    let mut cell = |text: &str, style: Style, left: f32, right: f32, most: usize, colour| -> Result<(), SheetError> {
        let (lines, size) = fit(text, style, SMALLEST, right - left - gap, most)?;
        let step = size * 1.25;
        let first = middle + size * 0.35 - step * (lines.len() - 1) as f32 / 2.0;
        canvas.lines(lines, Slot { left, right, align: Align::Left, colour }, first, step);
        Ok(())
    };
    cell(&number.to_string(), plain(9.0), columns.number, columns.name + gap, 1, MUTED)?;
    // Two lines of a name must stand between the rules above and below.
    let (name, other) = if height < 30.0 { (11.0, 10.0) } else { (12.5, 10.5) };
    cell(&line.name, plain(name), columns.name, columns.place, 2, INK)?;
    cell(&line.place, plain(other), columns.place, columns.date, 2, INK)?;
    cell(&line.date, plain(other), columns.date, columns.ink, 1, INK)?;
    let room = (height * 0.1).min(6.0);
    canvas.ink(line.ink, columns.ink + 4.0, top + room, columns.end - columns.ink - 8.0, height - 2.0 * room);
    canvas.rule(columns.number, columns.end, top + height, 0.6, RULE);
    Ok(())
}

/// The block in which whoever collected the lines of a page vouches for them: name and signature by hand, and between which days
/// the lines were signed. Answers with where it begins.
fn circulator<'a>(
    canvas: &mut Canvas,
    words: &SheetWords,
    lines: impl Iterator<Item = &'a Line<'a>> + Clone,
    foot: f32,
) -> Result<f32, SheetError> {
    let (left, right) = (MARGIN, canvas.width - MARGIN);
    let (rule, gap) = (foot - 24.0, 24.0);
    let third = (right - left - 2.0 * gap) / 3.0;
    let dates = match (lines.clone().next(), lines.last()) {
        (Some(first), Some(last)) if first.date == last.date => first.date.clone(),
        (Some(first), Some(last)) => format!("{} – {}", first.date, last.date),
        _ => String::new(),
    };
    for (at, (label, value)) in
        [(&words.circulator_name, ""), (&words.circulator_signature, ""), (&words.circulator_dates, dates.as_str())].into_iter().enumerate()
    {
        let from = left + at as f32 * (third + gap);
        let slot = |colour| Slot { left: from, right: from + third, align: Align::Left, colour };
        canvas.say(value, Style { size: 10.0, bold: false }, slot(INK), rule - 5.0)?;
        canvas.rule(from, from + third, rule, 0.6, MUTED);
        canvas.say(label, Style { size: SMALLEST, bold: false }, slot(MUTED), rule + 11.0)?;
    }
    Ok(rule - 34.0)
}

/// What kind of petition this is, what was signed, and which page; answers with where it begins.
fn footer(canvas: &mut Canvas, request: &Signed<'_>, page: usize, pages: usize) -> Result<f32, SheetError> {
    let (left, right, top) = (MARGIN, canvas.width - MARGIN, canvas.height - 46.0);
    canvas.rule(left, right, top, 0.6, RULE);
    let style = Style { size: SMALLEST, bold: false };
    let what = format!("{} {} {}", request.words.advocacy, request.words.text, request.heading.text_hash.short());
    let slot = |align| Slot { left, right, align, colour: MUTED };
    canvas.say(&what, style, slot(Align::Left), top + 13.0)?;
    let place = request.words.page(page, pages);
    let place = if request.part.is_empty() { place } else { format!("{} · {place}", request.part) };
    canvas.say(&place, style, slot(Align::Right), top + 13.0)?;
    Ok(top)
}
