//! Slips for one signer each, to hand out along a queue. Each has a number and a code of its own, so
//! a slip that comes back is entered like a sheet of one line, and one that does not is missed.

use super::super::about::About;
use super::super::canvas::{Canvas, INK, MUTED, Slot};
use super::super::document::Document;
use super::super::page::{SLIP_CODE, SMALL, SMALLEST, foot_text};
use super::super::shape::{Style, shape};
use super::super::tags::Role;
use super::super::wrap::{fit, wrap};
use super::strip::Strip;
use super::table::{Cell, TICK};
use super::{BlankSheets, asks_place, code_content, numbered_code};
use crate::{Layout, Printed, SheetError, Unprintable};
use petition::number::SheetNumber;

/// The margin of a slip.
const MARGIN: f32 = 20.0;
/// The upper edge of the code.
const CODE_TOP: f32 = 24.0;
/// The distance from a line to write on to the next one.
const LINE: f32 = 30.0;
/// The most that the line to sign on is moved down where there is room.
const TALLER: f32 = 26.0;
/// The distance from what is lowest to the edge of the slip.
const EDGE: f32 = 16.0;
/// The least length of a line to write an address on.
const LEAST_LINE: f32 = 130.0;
/// The distance between lines of the smallest text.
const STEP: f32 = SMALLEST * 1.3;

/// Prints slips for one signer each, one for each number: four on a page, or fewer if the petition
/// needs more room, with marks to cut along.
///
/// # Errors
/// Returns an error if a bundled font is damaged, or the address is too long for a code.
pub fn blank_slips(request: &BlankSheets<'_>) -> Result<Printed, SheetError> {
    let BlankSheets {
        heading, numbers, ..
    } = request;
    let mut document = Document::new(&About::petition(heading, request.created))?;
    let (paper, grid) = (request.layout.size(), grid(request)?);
    let size = (paper.0 / grid.0 as f32, paper.1 / grid.1 as f32);
    let mut frame = Canvas::new(size, &heading.language);
    let slip = Slip::new(request)?;
    let places = slip.frame(&mut frame)?;
    let unprintable = frame
        .missing
        .drain(..)
        .map(|character| Unprintable { line: 0, character });
    let unprintable = unprintable.collect();
    let frame = document.form(&frame)?;
    let pages: Vec<&[SheetNumber]> = numbers.chunks(grid.0 * grid.1).collect();
    for page in &pages {
        let mut canvas = Canvas::new(paper, &heading.language);
        for (at, number) in page.iter().enumerate() {
            let mut own = Canvas::new(size, &heading.language);
            slip.number(&mut own, *number, &places)?;
            let own = document.form(&own)?;
            let (x, y) = ((at % grid.0) as f32 * size.0, (at / grid.0) as f32 * size.1);
            canvas.tag(Role::Section, |canvas| {
                canvas.place_form(frame, x, y);
                canvas.place_form(own, x, y);
            });
        }
        canvas.cut_marks(grid);
        document.page(&canvas)?;
    }
    Ok(Printed {
        pdf: document.finish()?,
        pages: u32::try_from(pages.len()).unwrap_or(u32::MAX),
        unprintable,
    })
}

/// Returns the slips across and down a page: as many as leave each the height that it needs.
fn grid(request: &BlankSheets<'_>) -> Result<(usize, usize), SheetError> {
    let grids = match request.layout {
        Layout::Letter | Layout::A4 => [(2, 2), (1, 2), (1, 1)],
        Layout::Legal => [(3, 1), (2, 1), (1, 1)],
    };
    let paper = request.layout.size();
    let slip = Slip::new(request)?;
    for grid in grids {
        let size = (paper.0 / grid.0 as f32, paper.1 / grid.1 as f32);
        let mut trial = Canvas::new(size, &request.heading.language);
        if slip.draw(&mut trial, 0.0)?.bottom <= size.1 {
            return Ok(grid);
        }
    }
    Ok((1, 1))
}

/// Heights on a slip.
struct Places {
    /// The lower edge of what is drawn.
    bottom: f32,
    /// The baseline of the slip's number.
    number: f32,
    /// The baseline of the number on the part that is cut off.
    on_strip: Option<f32>,
}

struct Slip<'a> {
    request: &'a BlankSheets<'a>,
    strip: Option<Strip<'a>>,
}

impl<'a> Slip<'a> {
    fn new(request: &'a BlankSheets<'_>) -> Result<Self, SheetError> {
        Ok(Self {
            request,
            strip: Strip::new(request)?,
        })
    }

    /// Draws what all slips share.
    fn frame(&self, canvas: &mut Canvas<'_>) -> Result<Places, SheetError> {
        // The first time, to see how much room is left for the line to sign on.
        let mut trial = Canvas::new(
            (canvas.width, canvas.height),
            &self.request.heading.language,
        );
        let needed = self.draw(&mut trial, 0.0)?.bottom;
        let taller = (canvas.height - needed).clamp(0.0, TALLER);
        self.draw(canvas, taller)
    }

    fn draw(&self, canvas: &mut Canvas<'_>, taller: f32) -> Result<Places, SheetError> {
        let BlankSheets {
            heading,
            fields,
            words,
            notice,
            ..
        } = self.request;
        let (from, to) = (MARGIN, canvas.width - MARGIN);
        if heading.practice {
            let across = Slot::middle(0.0, canvas.width, MUTED);
            canvas.text(&words.practice, Style::bold(12.0), across, 18.0)?;
        }
        let mut y = self.heading(canvas)?;
        let field = |canvas: &mut Canvas<'_>, label: &str, from: f32, to: f32, y: f32| {
            canvas.rule(from, to, y, 0.6, MUTED);
            canvas.text(label, SMALL, Slot::start(from, to, MUTED), y + 10.0)
        };
        y += LINE - 8.0;
        field(canvas, &words.name_in_print, from, to, y)?;
        if asks_place(fields) {
            y += LINE;
            field(canvas, &words.place, from, to, y)?;
        }
        y += LINE + 4.0 + taller;
        let date = from + (to - from) * 0.27;
        field(canvas, &words.date, from, date, y)?;
        field(canvas, &words.signature, date + 14.0, to, y)?;
        let small = Slot::start(from, to, MUTED);
        let told = wrap(notice, SMALL, to - from)?;
        y = canvas.lines(told, small, y + 22.0, STEP);
        let foot = wrap(&foot_text(heading, words), SMALL, to - from)?;
        y = canvas.lines(foot, small, y + STEP, STEP);
        // The slip's number has a line of its own.
        y += STEP;
        let number = y;
        let Some(strip) = &self.strip else {
            return Ok(Places {
                bottom: y + EDGE,
                number,
                on_strip: None,
            });
        };
        y += 9.0;
        canvas.cut_line((8.0, y), (canvas.width - 8.0, y));
        y += STEP + 2.0;
        let on_strip = Some(y);
        let told = format!("{} {}", words.cut, strip.legend);
        let told = wrap(told.trim(), SMALL, to - from)?;
        y = canvas.lines(told, small, y + STEP, STEP);
        let (boxes, lines): (Vec<&Cell<'_>>, Vec<&Cell<'_>>) =
            strip.cells.iter().partition(|cell| !cell.ticks.is_empty());
        let wide: f32 = boxes.iter().map(|cell| width_of_ticks(cell)).sum();
        // The boxes stand beside the last line if it stays long enough to write on.
        let is_beside = to - from - wide >= LEAST_LINE;
        for (at, cell) in lines.iter().enumerate() {
            y += LINE - 6.0;
            let is_last = at + 1 == lines.len();
            let end = if is_last && is_beside { to - wide } else { to };
            field(canvas, cell.label, from, end, y)?;
        }
        for cell in boxes {
            if !is_beside || lines.is_empty() {
                y += 22.0;
                ticks(canvas, cell, from, y)?;
            } else {
                ticks(canvas, cell, to - wide + 10.0, y)?;
            }
        }
        Ok(Places {
            bottom: y + 10.0 + EDGE,
            number,
            on_strip,
        })
    }

    /// Writes the target, the title and the demand beside the place of the code. Returns the height
    /// below them.
    fn heading(&self, canvas: &mut Canvas<'_>) -> Result<f32, SheetError> {
        let BlankSheets { heading, words, .. } = self.request;
        let code = canvas.width - MARGIN - SLIP_CODE;
        let slot = |colour| Slot::start(MARGIN, code - 16.0, colour);
        let width = slot(INK).width();
        let to = format!("{} {}", words.to, heading.target);
        canvas.text(&to, Style::plain(9.0), slot(MUTED), CODE_TOP + 7.0)?;
        let (title, size) = fit(&heading.title, Style::bold(12.0), 9.0, width, 5)?;
        let mut y = canvas.tag(Role::Title, |canvas| {
            canvas.lines(title, slot(INK), CODE_TOP + 10.0 + size, size * 1.18)
        });
        if heading.unofficial {
            y += 12.0;
            canvas.text(&words.unofficial, SMALL, slot(MUTED), y)?;
        }
        let (demand, size) = fit(&heading.demand, Style::plain(9.5), SMALLEST, width, 5)?;
        y = canvas.lines(demand, slot(INK), y + 6.0 + size, size * 1.3);
        let under = Slot::middle(code - 10.0, canvas.width - 8.0, MUTED);
        let address = wrap(&heading.short_address, SMALL, under.width())?;
        let below = canvas.lines(address, under, CODE_TOP + SLIP_CODE + 16.0, STEP);
        Ok(y.max(below))
    }

    /// Draws the code and the number of one slip, on it and on the part that is cut off.
    fn number(
        &self,
        canvas: &mut Canvas<'_>,
        number: SheetNumber,
        places: &Places,
    ) -> Result<(), SheetError> {
        let BlankSheets {
            heading,
            words,
            event,
            ..
        } = self.request;
        let code = numbered_code(heading.address.as_deref(), number, SLIP_CODE)?;
        let from = canvas.width - MARGIN - SLIP_CODE;
        let alt = words.code_of(&code_content(heading.address.as_deref(), number));
        canvas.code(&code, &alt, from, CODE_TOP, SLIP_CODE);
        let before = if event.is_empty() {
            words.sheet.clone()
        } else {
            format!("{event} · {}", words.sheet)
        };
        let (from, to) = (MARGIN, canvas.width - MARGIN);
        for (before, y) in [
            (Some(&before), Some(places.number)),
            (None, places.on_strip),
        ] {
            let Some(y) = y else { continue };
            let number = shape(&number.to_string(), Style::bold(SMALLEST))?;
            let room = to - from - number.width - 3.0;
            let (before, _) = fit(before.unwrap_or(&words.sheet), SMALL, 6.0, room, 1)?;
            let width = before.first().map_or(0.0, |line| line.width);
            canvas.tag(Role::Paragraph, |canvas| {
                canvas.lines(before, Slot::start(from, to, MUTED), y, STEP);
                canvas.shaped(number, Slot::start(from + width + 3.0, to, INK), y);
            });
        }
        Ok(())
    }
}

/// The width of the boxes of a cell with what stands beside them.
fn width_of_ticks(cell: &Cell<'_>) -> f32 {
    let width = |text: &String| shape(text, SMALL).map_or(0.0, |line| line.width);
    let each = cell.ticks.iter().map(|text| TICK + 13.0 + width(text));
    10.0 + each.sum::<f32>()
}

/// Draws the boxes of a cell in one line.
fn ticks(canvas: &mut Canvas<'_>, cell: &Cell<'_>, from: f32, y: f32) -> Result<(), SheetError> {
    let mut next = from;
    for beside in &cell.ticks {
        let beside = shape(beside, SMALL)?;
        canvas.tick_box(next, y + 1.2 - TICK, TICK);
        next += TICK + 3.0;
        let width = beside.width;
        canvas.shaped(beside, Slot::start(next, next + width, INK), y);
        next += width + 10.0;
    }
    Ok(())
}
