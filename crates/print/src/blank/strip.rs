//! The strip of a blank sheet: the contacts and boxes of its lines. It is cut off before the sheet
//! is delivered, so that the target of the petition is given nothing of it. It bears the sheet's
//! number and the numbers of the lines, so that both parts can be matched again.

use super::super::canvas::{Canvas, INK, MUTED, Slot};
use super::super::page::{MARGIN, SMALL, SMALLEST};
use super::super::shape::{Style, shape};
use super::super::tags::Role;
use super::super::wrap::wrap;
use super::table::{Cell, NUMBERS, Table, Width};
use super::{BlankSheets, Room, SheetError};
use crate::Layout;
use petition::number::SheetNumber;
use petition::{Field, Way};

/// The distance of the strip's last line from the edge of the paper. Printers leave a quarter inch.
const EDGE: f32 = 26.0;
/// The distance from the cut to what stands on either side of it.
const GAP: f32 = 18.0;
/// The height of the sheet's number on a strip beside the sheet.
const HEAD: f32 = 44.0;
/// The distance from that number to the sentences below it.
const BELOW_HEAD: f32 = 13.0;
/// The distance between two tables side by side.
const BETWEEN: f32 = 18.0;
/// The least width of a cell for an address, where two tables stand side by side.
const ROOMY: f32 = 150.0;
/// The steps in which a strip beside a sheet grows.
const STEP: f32 = 12.0;
/// The least width of a strip beside a sheet, unless there is no room to sign.
pub(super) const LEAST: f32 = 16.0 * STEP;
/// The greatest width of a strip beside a sheet, which is half of the paper.
const WIDEST: f32 = 42.0 * STEP;

/// A strip: below the sheet on upright paper, and beside it on paper that lies on its side, where
/// its lines go on those of the sheet.
#[derive(Clone)]
pub(super) struct Strip<'a> {
    pub cells: Vec<Cell<'a>>,
    /// The sentences of the consents, each with the letter of its box.
    pub legend: String,
    /// The width on paper that lies on its side, and otherwise the height.
    pub size: f32,
    is_beside: bool,
    lines: usize,
}

impl<'a> Strip<'a> {
    /// Returns the strip, or `None` if nothing but names, places and signatures is asked for.
    pub(super) fn new(request: &'a BlankSheets<'_>) -> Result<Option<Self>, SheetError> {
        Self::with(request, request.only_way)
    }

    /// Returns the forms that the strip can have, the best first. The others are for sheets on which
    /// it leaves no room to sign. Beside a sheet, a wider strip has its sentences in fewer lines, and
    /// a narrower one leaves the heading of the sheet more width. On all paper, a letter beside the
    /// only box takes less room than words.
    ///
    /// Whatever width a number of boxes may have, each smaller number may have too. So fewer boxes
    /// never leave less room.
    pub(super) fn forms(request: &'a BlankSheets<'_>) -> Result<Vec<Option<Self>>, SheetError> {
        let mut all = Vec::new();
        let in_words = request.only_way.is_some();
        for only_way in [request.only_way, None]
            .into_iter()
            .take(1 + usize::from(in_words))
        {
            let form = Self::with(request, only_way)?;
            let widths = form.as_ref().map_or_else(Vec::new, Self::widths);
            all.push(form.clone());
            all.extend(widths.into_iter().map(|size| {
                let strip = form.clone();
                strip.map(|strip| Self { size, ..strip })
            }));
        }
        Ok(all)
    }

    /// Returns the other widths that the strip may have beside a sheet, those that differ least from
    /// its own first.
    fn widths(&self) -> Vec<f32> {
        if !self.is_beside {
            return Vec::new();
        }
        let least = self.width(|_| Room::LEAST.width);
        let far = |width: &f32| (width - self.size).abs();
        let mut widths: Vec<f32> = (1..=(WIDEST / STEP) as usize)
            .map(|steps| steps as f32 * STEP)
            .filter(|width| *width >= least && far(width) >= STEP)
            .collect();
        widths.sort_by(|one, other| far(one).total_cmp(&far(other)));
        widths
    }

    /// Returns the strip, with words beside the only box if its way is given.
    fn with(
        request: &'a BlankSheets<'_>,
        only_way: Option<Way>,
    ) -> Result<Option<Self>, SheetError> {
        let BlankSheets {
            fields,
            consents,
            words,
            layout,
            ..
        } = request;
        let text = [
            (Field::Email, &words.email, 1.4),
            (Field::Phone, &words.phone, 0.9),
            (Field::Street, &words.street, 1.2),
        ];
        let mut cells: Vec<Cell<'_>> = text
            .into_iter()
            .filter(|(field, ..)| fields.asks(*field))
            .map(|(_, label, share)| Cell::text(label, Width::Share(share)))
            .collect();
        let legend = match (consents, only_way) {
            ([], _) => String::new(),
            ([only], Some(way)) => {
                let in_words = words.tick_way(way);
                cells.push(Cell::tick_in_words(&words.if_you_wish, in_words)?);
                format!("{} {only}", words.tick)
            }
            _ => {
                let marks = letters(consents).map(|(letter, _)| letter);
                cells.push(Cell::ticks(&words.if_you_wish, marks));
                let ticks: Vec<String> = letters(consents)
                    .map(|(letter, consent)| format!("{letter}: {consent}"))
                    .collect();
                format!("{} {}", words.tick, ticks.join(" · "))
            }
        };
        if cells.is_empty() {
            return Ok(None);
        }
        let mut strip = Self {
            cells,
            legend,
            size: 0.0,
            is_beside: *layout == Layout::Legal,
            lines: layout.lines(),
        };
        strip.size = if strip.is_beside {
            strip.width(|share| share * 105.0).max(LEAST)
        } else {
            let width = layout.size().0;
            strip.top(width, words)? + strip.rows(width) + EDGE
        };
        Ok(Some(strip))
    }

    /// Returns the size of the sheet that is left when the strip is cut off.
    pub(super) fn rest(&self, (width, height): (f32, f32)) -> (f32, f32) {
        if self.is_beside {
            (width - self.size, height)
        } else {
            (width, height - self.size)
        }
    }

    /// Returns the width that the cells need beside a sheet, in whole steps, where a cell with this
    /// share needs the width that `of_share` tells.
    fn width(&self, of_share: impl Fn(f32) -> f32) -> f32 {
        let needed = |cell: &Cell<'_>| match cell.width {
            Width::Fixed(width) => width,
            Width::Share(share) => of_share(share),
        };
        let cells: f32 = self.cells.iter().map(needed).sum();
        let needed = GAP + NUMBERS + cells + EDGE;
        ((needed / STEP).ceil() * STEP).min(WIDEST)
    }

    /// Returns the tables below each other or side by side in which the lines stand on a strip of
    /// this width, as many as each has lines, and the height of a line.
    fn tables(&self, width: f32) -> (usize, f32) {
        let fixed: f32 = self
            .cells
            .iter()
            .map(|cell| match cell.width {
                Width::Fixed(width) => width,
                Width::Share(_) => ROOMY,
            })
            .sum();
        if fixed <= (width - 2.0 * MARGIN) / 2.0 - BETWEEN / 2.0 - NUMBERS - 1.0 {
            (2, 21.0)
        } else {
            (1, 18.5)
        }
    }

    fn rows(&self, width: f32) -> f32 {
        let (tables, line) = self.tables(width);
        self.lines.div_ceil(tables) as f32 * line
    }

    /// Returns the distance from the cut to the rule where the first line begins, on upright paper.
    fn top(&self, width: f32, words: &crate::SheetWords) -> Result<f32, SheetError> {
        let width = width - 2.0 * MARGIN;
        let above = wrap(&self.above(words), SMALL, width)?.len();
        Ok(GAP + 14.0 + above as f32 * SMALLEST * 1.3 + 12.0)
    }

    /// Returns what stands above the lines on upright paper.
    fn above(&self, words: &crate::SheetWords) -> String {
        let (same, legend) = (words.same_number.as_str(), self.legend.as_str());
        [same, legend].join(" ").trim().to_owned()
    }

    /// Writes what stands above the lines. Returns the height below it, where the lines of a sheet
    /// beside this strip can begin after a distance; 0 if the strip is not beside its sheet.
    pub(super) fn head(
        &self,
        canvas: &mut Canvas<'_>,
        words: &crate::SheetWords,
    ) -> Result<f32, SheetError> {
        let (width, height, slot) = (canvas.width, canvas.height, self.slot(canvas));
        if self.is_beside {
            let cut = width - self.size;
            canvas.cut_line((cut, 14.0), (cut, height - 14.0));
            let first = HEAD + BELOW_HEAD;
            let told = wrap(&words.cut, SMALL, slot.width())?;
            let last = canvas.lines(told, slot, first, SMALLEST * 1.3);
            if self.legend.is_empty() {
                return Ok(last);
            }
            let legend = wrap(&self.legend, SMALL, slot.width())?;
            return Ok(canvas.lines(legend, slot, last + SMALLEST * 1.6, SMALLEST * 1.3));
        }
        let cut = height - self.size;
        canvas.cut_line((14.0, cut), (width - 14.0, cut));
        canvas.text(&words.cut, SMALL, slot, cut + GAP)?;
        let above = wrap(&self.above(words), SMALL, slot.width())?;
        canvas.lines(above, slot, cut + GAP + 14.0, SMALLEST * 1.3);
        Ok(0.0)
    }

    /// Draws the lines on a canvas of the whole paper. `top` and `line` are those of the sheet's own
    /// table. Returns the room of the strip's lines.
    pub(super) fn draw(
        &self,
        canvas: &mut Canvas<'_>,
        words: &crate::SheetWords,
        (top, line): (f32, f32),
    ) -> Result<Room, SheetError> {
        let (width, slot) = (canvas.width, self.slot(canvas));
        if self.is_beside {
            let table = Table {
                from: slot.from,
                to: slot.to,
                top,
                line,
                numbers: 1..self.lines + 1,
                cells: &self.cells,
            };
            return table.draw(canvas);
        }
        let top = canvas.height - self.size + self.top(width, words)?;
        let (tables, line) = self.tables(width);
        let each = self.lines.div_ceil(tables);
        let wide = (slot.width() - (tables - 1) as f32 * BETWEEN) / tables as f32;
        let mut room = Room {
            height: line,
            width: f32::INFINITY,
        };
        for at in 0..tables {
            let from = slot.from + at as f32 * (wide + BETWEEN);
            let first = at * each + 1;
            let table = Table {
                from,
                to: from + wide,
                top,
                line,
                numbers: first..(first + each).min(self.lines + 1),
                cells: &self.cells,
            };
            room = room.least(table.draw(canvas)?);
        }
        Ok(room)
    }

    /// Writes the sheet's number on its strip.
    pub(super) fn number(
        &self,
        canvas: &mut Canvas<'_>,
        words: &crate::SheetWords,
        number: SheetNumber,
    ) -> Result<(), SheetError> {
        let slot = self.slot(canvas);
        let sheet = shape(&words.sheet, SMALL)?;
        let number = shape(&number.to_string(), Style::bold(SMALLEST))?;
        let (from, y) = if self.is_beside {
            (slot.from, HEAD)
        } else {
            let width = sheet.width + 3.0 + number.width;
            (slot.to - width, canvas.height - self.size + GAP)
        };
        let after = from + sheet.width + 3.0;
        canvas.tag(Role::Paragraph, |canvas| {
            canvas.shaped(sheet, Slot::start(from, slot.to, MUTED), y);
            canvas.shaped(number, Slot::start(after, slot.to, INK), y);
        });
        Ok(())
    }

    /// Returns the two sides of what stands on the strip.
    fn slot(&self, canvas: &Canvas<'_>) -> Slot {
        if self.is_beside {
            let cut = canvas.width - self.size;
            Slot::start(cut + GAP, canvas.width - EDGE, MUTED)
        } else {
            Slot::start(MARGIN, canvas.width - MARGIN, MUTED)
        }
    }
}

/// Returns the consents, each with the letter that marks its box in every line.
fn letters(consents: &[String]) -> impl Iterator<Item = (char, &String)> {
    ('A'..='Z').zip(consents)
}
