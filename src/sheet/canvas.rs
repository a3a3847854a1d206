//! A page on which words, lines, codes and ink are put. Everything is in points from the upper left corner; the one place that
//! knows that PDF counts from the lower left is [`document`](super::document).

use super::SheetError;
use super::shape::{Shaped, Style, shape};
use crate::qr::{Code, QUIET};
use crate::signature::Ink;

/// A colour, each part from 0 to 1.
pub(super) type Colour = [f32; 3];

pub(super) const INK: Colour = [0.106, 0.106, 0.122];
pub(super) const MUTED: Colour = [0.353, 0.345, 0.322];
pub(super) const RULE: Colour = [0.66, 0.65, 0.62];
pub(super) const SIGNATURE: Colour = [0.086, 0.141, 0.357];
/// Light enough that a name over it is read with ease.
const PRACTICE: Colour = [0.90, 0.88, 0.84];

/// Something on a page. Later ones lie over earlier ones.
pub(super) enum Mark {
    /// Words with their baseline's beginning, turned by `(cos, sin)`.
    Words { x: f32, y: f32, turn: (f32, f32), words: Shaped, colour: Colour },
    /// A straight line.
    Line { from: (f32, f32), to: (f32, f32), width: f32, colour: Colour },
    /// Filled rectangles: x, y, width, height.
    Boxes { boxes: Vec<[f32; 4]>, colour: Colour },
    /// Strokes of a pen, as beginnings and cubic curves.
    Curves { strokes: Vec<Curve>, width: f32, colour: Colour },
}

/// A beginning, and then (control, control, end) as often as needed.
pub(super) struct Curve {
    pub from: (f32, f32),
    pub to: Vec<[(f32, f32); 3]>,
}

/// Where words stand between two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Middle,
    Right,
}

/// Where between two sides words stand, and in which colour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub left: f32,
    pub right: f32,
    pub align: Align,
    pub colour: Colour,
}

/// One page.
pub(super) struct Canvas {
    pub width: f32,
    pub height: f32,
    pub marks: Vec<Mark>,
    /// Characters that no font has.
    pub missing: Vec<char>,
}

impl Canvas {
    pub(super) fn new((width, height): (f32, f32)) -> Self {
        Self { width, height, marks: Vec::new(), missing: Vec::new() }
    }

    /// Puts words that are already set; `y` is the baseline.
    pub(super) fn put(&mut self, words: Shaped, slot: Slot, y: f32) {
        self.missing.extend(&words.missing);
        let x = match slot.align {
            Align::Left => slot.left,
            Align::Middle => slot.left + (slot.right - slot.left - words.width) / 2.0,
            Align::Right => slot.right - words.width,
        };
        self.marks.push(Mark::Words { x, y, turn: (1.0, 0.0), words, colour: slot.colour });
    }

    /// Sets and puts one line.
    pub(super) fn say(&mut self, text: &str, style: Style, slot: Slot, y: f32) -> Result<(), SheetError> {
        self.put(shape(text, style)?, slot, y);
        Ok(())
    }

    /// Lines beneath each other from the first baseline; answers with the last baseline.
    pub(super) fn lines(&mut self, lines: Vec<Shaped>, slot: Slot, first: f32, step: f32) -> f32 {
        let mut y = first;
        for (at, line) in lines.into_iter().enumerate() {
            y = first + at as f32 * step;
            self.put(line, slot, y);
        }
        y
    }

    pub(super) fn rule(&mut self, left: f32, right: f32, y: f32, width: f32, colour: Colour) {
        self.marks.push(Mark::Line { from: (left, y), to: (right, y), width, colour });
    }

    /// A code in a square of `side` points, its quiet zone outside of the square, which the caller keeps clear.
    pub(super) fn code(&mut self, code: &Code, left: f32, top: f32, side: f32) {
        let module = side / code.side() as f32;
        // White under it: a mark across the page must not reach into the quiet zone.
        let quiet = module * QUIET as f32;
        self.marks.push(Mark::Boxes { boxes: vec![[left - quiet, top - quiet, side + 2.0 * quiet, side + 2.0 * quiet]], colour: [1.0; 3] });
        let boxes = code.runs().map(|(x, y, length)| [left + x as f32 * module, top + y as f32 * module, length as f32 * module, module]);
        let boxes = boxes.collect();
        self.marks.push(Mark::Boxes { boxes, colour: [0.0; 3] });
    }

    /// Ink in a box of `width` by `height` points: never distorted, never larger than it was drawn on a pad of that width.
    pub(super) fn ink(&mut self, ink: &Ink, left: f32, top: f32, width: f32, height: f32) {
        let Some((x0, y0, x1, y1)) = ink.bounds() else { return };
        let (wide, high) = (f32::from(x1 - x0).max(1.0), f32::from(y1 - y0).max(1.0));
        let scale = (width / wide).min(height / high).min(width / 600.0);
        let (dx, dy) = (left, top + (height - high * scale) / 2.0);
        let place = |point: &crate::signature::Point| (dx + f32::from(point.0 - x0) * scale, dy + f32::from(point.1 - y0) * scale);
        let strokes = ink.strokes().iter().filter_map(|stroke| curve(&stroke.iter().map(place).collect::<Vec<_>>())).collect();
        self.marks.push(Mark::Curves { strokes, width: 0.9, colour: SIGNATURE });
    }

    /// The word PRACTICE across the page, from the upper left, so that a code at the upper right stays clear.
    pub(super) fn practice(&mut self, word: &str) -> Result<(), SheetError> {
        let size = 104.0;
        let set = shape(word, Style { size, bold: true })?;
        // Downwards: PDF's y grows upwards.
        let angle = -(self.height * 0.62).atan2(self.width);
        let (cos, sin) = (angle.cos(), angle.sin());
        // Its own middle, half its width along and half a capital's height up, lands a little below the page's.
        let (along, up) = (set.width / 2.0, size * 0.357);
        let x = self.width / 2.0 - (along * cos - up * sin);
        let y = self.height * 0.56 + (along * sin + up * cos);
        self.marks.push(Mark::Words { x, y, turn: (cos, sin), words: set, colour: PRACTICE });
        Ok(())
    }

    /// The word PRACTICE in a line, where the middle of the page is taken; `y` is the baseline.
    pub(super) fn practice_line(&mut self, word: &str, y: f32) -> Result<(), SheetError> {
        let across = Slot { left: 0.0, right: self.width, align: Align::Middle, colour: MUTED };
        self.say(word, Style { size: 26.0, bold: true }, across, y)
    }
}

/// A smooth curve through the middles between points. A quadratic curve with control c from a to b is the cubic one with
/// controls at two thirds of the way to c.
fn curve(points: &[(f32, f32)]) -> Option<Curve> {
    let (first, rest) = points.split_first()?;
    let mid = |a: (f32, f32), b: (f32, f32)| ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    let third = |a: (f32, f32), c: (f32, f32)| (a.0 + (c.0 - a.0) * 2.0 / 3.0, a.1 + (c.1 - a.1) * 2.0 / 3.0);
    let mut to = Vec::with_capacity(points.len());
    let mut at = *first;
    for pair in points.windows(2) {
        let (control, end) = (pair[0], mid(pair[0], pair[1]));
        to.push([third(at, control), third(end, control), end]);
        at = end;
    }
    // To the last point itself; a dot is a line of no length with a round end.
    let last = rest.last().copied().unwrap_or(*first);
    to.push([at, last, last]);
    Some(Curve { from: *first, to })
}
