//! A table of empty lines for pen and ink.

use std::ops::Range;

use super::super::canvas::{Canvas, INK, MUTED, RULE, Slot};
use super::super::page::{SMALL, SMALLEST};
use super::super::shape::{Style, shape};
use super::super::tags::Role;
use super::super::wrap::fit;
use super::{Room, SheetError};

/// The side of a box to tick.
pub(super) const TICK: f32 = 8.5;
/// The distance from a box to what stands beside it.
const AFTER_TICK: f32 = 2.5;
/// The width of a box with its letter.
const TICK_STEP: f32 = 22.0;
/// The width of the column with the numbers of the lines.
pub(super) const NUMBERS: f32 = 22.0;

/// A cell of every line, with its label at the head of the table.
#[derive(Clone)]
pub(super) struct Cell<'a> {
    pub label: &'a str,
    /// What stands beside each box to tick: a letter, or words if there is one box. Without boxes a
    /// signer writes into the cell.
    pub ticks: Vec<String>,
    pub width: Width,
}

/// The width of a column.
#[derive(Debug, Clone, Copy)]
pub(super) enum Width {
    /// So many points.
    Fixed(f32),
    /// A part of what the columns of fixed width leave.
    Share(f32),
}

impl<'a> Cell<'a> {
    /// A cell to write into.
    pub(super) const fn text(label: &'a str, width: Width) -> Self {
        Self {
            label,
            ticks: Vec::new(),
            width,
        }
    }

    /// Boxes to tick, each with a letter, as wide as they need.
    pub(super) fn ticks(label: &'a str, letters: impl Iterator<Item = char>) -> Self {
        let ticks: Vec<String> = letters.map(String::from).collect();
        let width = (ticks.len() as f32 * TICK_STEP + 6.0).max(48.0);
        Self {
            label,
            ticks,
            width: Width::Fixed(width),
        }
    }

    /// One box with words beside it, as wide as they need.
    pub(super) fn tick_in_words(label: &'a str, words: &str) -> Result<Self, SheetError> {
        let width = TICK + AFTER_TICK + shape(words, SMALL)?.width + 10.0;
        Ok(Self {
            label,
            ticks: vec![words.to_owned()],
            width: Width::Fixed(width.max(48.0)),
        })
    }
}

/// A cell with the two sides of its column.
type Column<'a> = (&'a Cell<'a>, f32, f32);

/// A table of lines, whose columns stand between two sides.
pub(super) struct Table<'a> {
    pub from: f32,
    pub to: f32,
    /// The height of the rule below the labels, where the first line begins.
    pub top: f32,
    /// The height of a line.
    pub line: f32,
    /// The numbers of the lines.
    pub numbers: Range<usize>,
    pub cells: &'a [Cell<'a>],
}

impl Table<'_> {
    /// Draws the labels and the empty lines. Returns the room of the lines.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_>) -> Result<Room, SheetError> {
        let columns = self.columns();
        canvas.tag(Role::Table, |canvas| {
            canvas.tag(Role::Row, |canvas| self.head(canvas, &columns))?;
            for (at, number) in self.numbers.clone().enumerate() {
                let top = self.top + at as f32 * self.line;
                canvas.tag(Role::Row, |canvas| self.row(canvas, &columns, number, top))?;
            }
            Ok::<(), SheetError>(())
        })?;
        let written = columns
            .iter()
            .filter(|(cell, ..)| matches!(cell.width, Width::Share(_)));
        let widths = written.map(|(_, from, to)| to - from);
        Ok(Room {
            height: self.line,
            width: widths.fold(f32::INFINITY, f32::min),
        })
    }

    /// Draws the labels.
    fn head(&self, canvas: &mut Canvas<'_>, columns: &[Column<'_>]) -> Result<(), SheetError> {
        // Nothing stands above the numbers.
        canvas.tag(Role::ColumnHead, |_| ());
        for (cell, from, to) in columns {
            let slot = Slot::start(from + 4.0, *to, MUTED);
            let (label, _) = fit(
                cell.label,
                Style::bold(SMALLEST),
                7.0,
                slot.width() - 1.0,
                1,
            )?;
            canvas.tag(Role::ColumnHead, |canvas| {
                canvas.lines(label, slot, self.top - 5.0, 8.0)
            });
        }
        canvas.rule(self.from, self.to, self.top, 0.9, INK);
        Ok(())
    }

    /// Draws an empty line with its upper edge at `top`.
    fn row(
        &self,
        canvas: &mut Canvas<'_>,
        columns: &[Column<'_>],
        number: usize,
        top: f32,
    ) -> Result<(), SheetError> {
        let middle = top + self.line / 2.0;
        let shaped = shape(&number.to_string(), Style::plain(9.0))?;
        canvas.tag(Role::RowHead, |canvas| {
            canvas.shaped(shaped, Slot::start(self.from, self.to, MUTED), middle + 3.0);
        });
        for (cell, from, to) in columns {
            canvas.line((*from, top), (*from, top + self.line), 0.4, RULE);
            canvas.tag(Role::Cell, |canvas| {
                cell.ticks.iter().enumerate().try_for_each(|(at, beside)| {
                    let from = from + 5.0 + at as f32 * TICK_STEP;
                    let top = middle - TICK / 2.0;
                    canvas.tick_box(from, top, TICK);
                    let after = Slot::start(from + TICK + AFTER_TICK, *to, MUTED);
                    canvas.text(beside, SMALL, after, top + TICK - 1.2)
                })
            })?;
        }
        canvas.rule(self.from, self.to, top + self.line, 0.6, RULE);
        Ok(())
    }

    /// Returns each cell with the two sides of its column.
    fn columns(&self) -> Vec<Column<'_>> {
        let from = self.from + NUMBERS;
        let (mut fixed, mut shares) = (0.0, 0.0);
        for cell in self.cells {
            match cell.width {
                Width::Fixed(width) => fixed += width,
                Width::Share(share) => shares += share,
            }
        }
        let room = (self.to - from - fixed).max(0.0);
        let mut next = from;
        let mut columns = Vec::with_capacity(self.cells.len());
        for cell in self.cells {
            let from = next;
            next += match cell.width {
                Width::Fixed(width) => width,
                Width::Share(share) => room * share / shares,
            };
            columns.push((cell, from, next));
        }
        columns
    }
}
