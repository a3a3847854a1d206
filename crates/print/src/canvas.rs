//! A page on which words, lines, codes and ink are put. Everything is in points from the upper
//! corner where reading begins: pages are laid out once, as if read from left to right, and
//! mirrored where the language runs from right to left. Words, codes and ink stay as they are.

use super::SheetError;
use super::shape::{Shaped, Style, shape};
use petition::Language;
use petition::qr::{Code, QUIET};
use petition::signature::Ink;

/// A colour, each part from 0 to 1.
pub(super) type Colour = [f32; 3];

pub(super) const INK: Colour = [0.106, 0.106, 0.122];
pub(super) const MUTED: Colour = [0.353, 0.345, 0.322];
pub(super) const RULE: Colour = [0.66, 0.65, 0.62];
/// What is filled in: bars.
pub(super) const ACCENT: Colour = [0.059, 0.322, 0.341];
/// What could be filled in.
pub(super) const TINT: Colour = [0.906, 0.937, 0.933];
pub(super) const SIGNATURE: Colour = [0.086, 0.141, 0.357];
/// Light enough that a name over it is read with ease.
const PRACTICE: Colour = [0.90, 0.88, 0.84];

/// Something on a page. Later ones lie over earlier ones.
pub(super) enum Mark<'a> {
    /// What is drawn once and shown often: the upper left corner of where it stands.
    Form {
        form: Form,
        x: f32,
        y: f32,
        on_its_head: bool,
    },
    /// Words with their baseline's beginning, turned by `(cos, sin)`.
    Words {
        x: f32,
        y: f32,
        turn: (f32, f32),
        words: Shaped,
        colour: Colour,
    },
    /// A straight line.
    Line {
        from: (f32, f32),
        to: (f32, f32),
        width: f32,
        colour: Colour,
        dashed: bool,
    },
    /// A filled rectangle: x, y, width, height.
    Area { area: [f32; 4], colour: Colour },
    /// The outline of a rectangle.
    Frame {
        area: [f32; 4],
        width: f32,
        colour: Colour,
    },
    /// Dark modules as (x, y, length), from a corner, each `module` points wide.
    Code {
        x: f32,
        y: f32,
        module: f32,
        runs: Vec<(usize, usize, usize)>,
    },
    /// Strokes of a pen: the pad's corner stands at `(x, y)`, and its units are `scale` points
    /// each.
    Ink {
        ink: &'a Ink,
        x: f32,
        y: f32,
        scale: f32,
    },
}

/// A part of a document that is drawn once and shown on many pages: its place among the document's
/// forms, and its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Form {
    pub at: usize,
    pub width: f32,
    pub height: f32,
}

/// Where words stand between two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// Where reading begins.
    Start,
    Middle,
    End,
}

/// Where between two sides words stand, and in which colour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub from: f32,
    pub to: f32,
    pub align: Align,
    pub colour: Colour,
}

/// One page.
pub(super) struct Canvas<'a> {
    pub width: f32,
    pub height: f32,
    /// From right to left.
    mirrored: bool,
    pub marks: Vec<Mark<'a>>,
    /// Characters that no font has.
    pub missing: Vec<char>,
}

impl<'a> Canvas<'a> {
    pub(super) fn new((width, height): (f32, f32), language: &Language) -> Self {
        Self {
            width,
            height,
            mirrored: language.is_right_to_left(),
            marks: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// The left side of something so wide that begins here.
    fn left(&self, from: f32, width: f32) -> f32 {
        if self.mirrored {
            self.width - from - width
        } else {
            from
        }
    }

    /// Shows a form with its upper corner here.
    pub(super) fn show(&mut self, form: Form, x: f32, y: f32) {
        let x = self.left(x, form.width);
        self.marks.push(Mark::Form {
            form,
            x,
            y,
            on_its_head: false,
        });
    }

    /// Shows a form turned on its head, where it would stand upright.
    pub(super) fn show_on_its_head(&mut self, form: Form, x: f32, y: f32) {
        let x = self.left(x, form.width);
        self.marks.push(Mark::Form {
            form,
            x,
            y,
            on_its_head: true,
        });
    }

    /// Puts words that are already set; `y` is the baseline.
    pub(super) fn put(&mut self, words: Shaped, slot: Slot, y: f32) {
        self.missing.extend(&words.missing);
        let from = match slot.align {
            Align::Start => slot.from,
            Align::Middle => slot.from + (slot.to - slot.from - words.width) / 2.0,
            Align::End => slot.to - words.width,
        };
        let x = self.left(from, words.width);
        self.marks.push(Mark::Words {
            x,
            y,
            turn: (1.0, 0.0),
            words,
            colour: slot.colour,
        });
    }

    /// Sets and puts one line.
    pub(super) fn say(
        &mut self,
        text: &str,
        style: Style,
        slot: Slot,
        y: f32,
    ) -> Result<(), SheetError> {
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

    pub(super) fn rule(&mut self, from: f32, to: f32, y: f32, width: f32, colour: Colour) {
        self.line((from, y), (to, y), width, colour);
    }

    /// A straight line.
    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Colour) {
        let (from, to) = (
            (self.left(from.0, 0.0), from.1),
            (self.left(to.0, 0.0), to.1),
        );
        self.marks.push(Mark::Line {
            from,
            to,
            width,
            colour,
            dashed: false,
        });
    }

    /// A line along which paper is folded.
    pub(super) fn dashes(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.marks.push(Mark::Line {
            from,
            to,
            width: 0.5,
            colour: RULE,
            dashed: true,
        });
    }

    /// A faint row of dots, between two lines of writing that belong together.
    pub(super) fn dots(&mut self, from: f32, to: f32, y: f32) {
        let (from, to) = (
            (self.left(from + 4.0, 0.0), y),
            (self.left(to - 4.0, 0.0), y),
        );
        self.marks.push(Mark::Line {
            from,
            to,
            width: 0.35,
            colour: RULE,
            dashed: true,
        });
    }

    /// A filled rectangle: where it begins, its upper edge, width and height.
    pub(super) fn area(&mut self, [from, top, width, height]: [f32; 4], colour: Colour) {
        let left = self.left(from, width);
        self.marks.push(Mark::Area {
            area: [left, top, width, height],
            colour,
        });
    }

    /// The outline of a square, to tick.
    pub(super) fn tick_box(&mut self, from: f32, top: f32, side: f32) {
        self.marks.push(Mark::Frame {
            area: [self.left(from, side), top, side, side],
            width: 0.7,
            colour: INK,
        });
    }

    /// A code in a square of `side` points, its quiet zone outside of the square, which the caller
    /// keeps clear.
    pub(super) fn code(&mut self, code: &Code, from: f32, top: f32, side: f32) {
        let left = self.left(from, side);
        let module = side / code.side() as f32;
        // White under it: a mark across the page must not reach into the quiet zone.
        let quiet = module * QUIET as f32;
        self.marks.push(Mark::Area {
            area: [
                left - quiet,
                top - quiet,
                side + 2.0 * quiet,
                side + 2.0 * quiet,
            ],
            colour: [1.0; 3],
        });
        self.marks.push(Mark::Code {
            x: left,
            y: top,
            module,
            runs: code.runs().collect(),
        });
    }

    /// Ink in a box of `width` by `height` points: never distorted, never larger than it was drawn
    /// on a pad of that width.
    pub(super) fn ink(&mut self, ink: &'a Ink, from: f32, top: f32, width: f32, height: f32) {
        let Some((x0, y0, x1, y1)) = ink.bounds() else {
            return;
        };
        let (wide, high) = (f32::from(x1 - x0).max(1.0), f32::from(y1 - y0).max(1.0));
        let scale = (width / wide).min(height / high).min(width / 600.0);
        let left = self.left(from, wide * scale);
        let (x, y) = (
            left - f32::from(x0) * scale,
            top + (height - high * scale) / 2.0 - f32::from(y0) * scale,
        );
        self.marks.push(Mark::Ink { ink, x, y, scale });
    }

    /// The word PRACTICE across the page, from the upper left, so that a code at the upper right
    /// stays clear.
    pub(super) fn practice(&mut self, word: &str) -> Result<(), SheetError> {
        let size = 104.0;
        let set = shape(word, Style { size, bold: true })?;
        // Downwards: PDF's y grows upwards.
        let angle = -(self.height * 0.62).atan2(self.width);
        let (cos, sin) = (angle.cos(), angle.sin());
        // Its own middle, half its width along and half a capital's height up, lands a little below
        // the page's.
        let (along, up) = (set.width / 2.0, size * 0.357);
        let x = self.width / 2.0 - (along * cos - up * sin);
        let y = self.height * 0.56 + (along * sin + up * cos);
        self.marks.push(Mark::Words {
            x,
            y,
            turn: (cos, sin),
            words: set,
            colour: PRACTICE,
        });
        Ok(())
    }

    /// The word PRACTICE in a line, where the middle of the page is taken; `y` is the baseline.
    pub(super) fn practice_line(&mut self, word: &str, y: f32) -> Result<(), SheetError> {
        let across = Slot {
            from: 0.0,
            to: self.width,
            align: Align::Middle,
            colour: MUTED,
        };
        self.say(
            word,
            Style {
                size: 26.0,
                bold: true,
            },
            across,
            y,
        )
    }
}
