//! A page that text, lines, codes and ink are placed on.
//!
//! Everything is in points from the upper corner where reading begins. A page is laid out once, as
//! if it were read from left to right, and is mirrored for a right-to-left language. Text, codes
//! and ink themselves are never mirrored.

use super::SheetError;
use super::shape::{Shaped, Style, shape};
use super::tags::{Role, Tags};
use petition::Language;
use petition::qr::{Code, QUIET};
use petition::signature::Ink;

/// A colour, each part from 0 to 1.
pub(super) type Colour = [f32; 3];

pub(super) const INK: Colour = [0.106, 0.106, 0.122];
pub(super) const MUTED: Colour = [0.353, 0.345, 0.322];
pub(super) const RULE: Colour = [0.66, 0.65, 0.62];
/// The filled part of a bar.
pub(super) const ACCENT: Colour = [0.059, 0.322, 0.341];
/// The empty part of a bar.
pub(super) const TINT: Colour = [0.906, 0.937, 0.933];
pub(super) const SIGNATURE: Colour = [0.086, 0.141, 0.357];
/// Light enough that a name printed over it is easy to read.
const PRACTICE: Colour = [0.90, 0.88, 0.84];

/// Something on a page. Later marks are drawn over earlier ones.
pub(super) enum Mark<'a> {
    /// A form that is drawn once and shown on many pages. `(x, y)` is its upper left corner. A form
    /// that decorates is not read aloud. Of another one, the elements come before those of the page
    /// from the index `before`.
    Form {
        form: Form,
        x: f32,
        y: f32,
        upside_down: bool,
        decorates: bool,
        before: usize,
    },
    /// A line of text that starts at `(x, y)` on its baseline, turned by `(cos, sin)`.
    Text {
        x: f32,
        y: f32,
        turn: (f32, f32),
        line: Shaped,
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
    /// A filled rectangle: its left and upper edge, width and height.
    Rect { area: [f32; 4], colour: Colour },
    /// The outline of a rectangle: its left and upper edge, width and height.
    Outline {
        area: [f32; 4],
        width: f32,
        colour: Colour,
    },
    /// A code whose upper left corner is at `(x, y)`. Each run of dark modules is `(x, y, length)`
    /// in modules, and a module is `module` points wide.
    Code {
        x: f32,
        y: f32,
        module: f32,
        runs: Vec<(usize, usize, usize)>,
    },
    /// Strokes of a pen. The corner of the signature pad is at `(x, y)`, and one unit of the pad is
    /// `scale` points.
    Ink {
        ink: &'a Ink,
        x: f32,
        y: f32,
        scale: f32,
    },
}

/// A part of a document that is drawn once and shown on many pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Form {
    /// The index among the document's forms.
    pub index: usize,
    pub width: f32,
    pub height: f32,
}

/// The horizontal alignment of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// At the side where reading begins.
    Start,
    Middle,
    End,
}

/// The horizontal place of a line of text, and its colour.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub from: f32,
    pub to: f32,
    pub align: Align,
    pub colour: Colour,
}

impl Slot {
    pub(super) const fn new(from: f32, to: f32, align: Align, colour: Colour) -> Self {
        Self {
            from,
            to,
            align,
            colour,
        }
    }

    pub(super) const fn start(from: f32, to: f32, colour: Colour) -> Self {
        Self::new(from, to, Align::Start, colour)
    }

    pub(super) const fn middle(from: f32, to: f32, colour: Colour) -> Self {
        Self::new(from, to, Align::Middle, colour)
    }

    pub(super) const fn with_colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    pub(super) const fn width(self) -> f32 {
        self.to - self.from
    }
}

/// A page that is being laid out.
pub(super) struct Canvas<'a> {
    pub width: f32,
    pub height: f32,
    /// True for a right-to-left language.
    mirrored: bool,
    pub language: Language,
    pub marks: Vec<Mark<'a>>,
    pub tags: Tags,
    /// Characters that no font has.
    pub missing: Vec<char>,
}

impl<'a> Canvas<'a> {
    pub(super) fn new((width, height): (f32, f32), language: &Language) -> Self {
        Self {
            width,
            height,
            mirrored: language.is_right_to_left(),
            language: language.clone(),
            marks: Vec::new(),
            tags: Tags::default(),
            missing: Vec::new(),
        }
    }

    /// Returns the left edge of something `width` wide that begins at `from`.
    fn left(&self, from: f32, width: f32) -> f32 {
        if self.mirrored {
            self.width - from - width
        } else {
            from
        }
    }

    /// Adds a mark that decorates.
    fn decorate(&mut self, mark: Mark<'a>) {
        self.tags.own_nothing();
        self.marks.push(mark);
    }

    /// Places what belongs to a new element, inside of the one that is open.
    pub(super) fn tag<R>(&mut self, role: Role, place: impl FnOnce(&mut Self) -> R) -> R {
        self.tags.open(role);
        let placed = place(self);
        self.tags.close();
        placed
    }

    /// Places what belongs to the element before, if it has this role, or else to a new one.
    pub(super) fn tag_again<R>(&mut self, role: Role, place: impl FnOnce(&mut Self) -> R) -> R {
        self.tags.open_again(role);
        let placed = place(self);
        self.tags.close();
        placed
    }

    /// Places what is not read aloud, because it is on each page or is no text.
    pub(super) fn untagged<R>(&mut self, place: impl FnOnce(&mut Self) -> R) -> R {
        let before = std::mem::replace(&mut self.tags.decorates, true);
        let placed = place(self);
        self.tags.decorates = before;
        placed
    }

    /// Places what stands at the foot and is read last, though it is placed before the rest.
    pub(super) fn read_last<R>(&mut self, place: impl FnOnce(&mut Self) -> R) -> R {
        self.tags.comes_last = true;
        let placed = place(self);
        self.tags.comes_last = false;
        placed
    }

    /// Places a form with its upper corner at `(x, y)`.
    pub(super) fn place_form(&mut self, form: Form, x: f32, y: f32) {
        self.put_form(form, x, y, false);
    }

    /// Places a form upside down, in the area that it would take upright.
    pub(super) fn place_form_upside_down(&mut self, form: Form, x: f32, y: f32) {
        self.put_form(form, x, y, true);
    }

    fn put_form(&mut self, form: Form, x: f32, y: f32, upside_down: bool) {
        let x = self.left(x, form.width);
        self.tags.own_form();
        self.marks.push(Mark::Form {
            form,
            x,
            y,
            upside_down,
            decorates: self.tags.decorates,
            before: self.tags.elements.len(),
        });
    }

    /// Places a line that is already shaped. `y` is its baseline.
    pub(super) fn shaped(&mut self, line: Shaped, slot: Slot, y: f32) {
        self.missing.extend(&line.missing);
        let from = match slot.align {
            Align::Start => slot.from,
            Align::Middle => slot.from + (slot.width() - line.width) / 2.0,
            Align::End => slot.to - line.width,
        };
        let x = self.left(from, line.width);
        self.put_text(Mark::Text {
            x,
            y,
            turn: (1.0, 0.0),
            line,
            colour: slot.colour,
        });
    }

    /// Adds a line of text to the open element, or as a paragraph of its own.
    fn put_text(&mut self, mark: Mark<'a>) {
        let is_outside = self.tags.is_outside();
        if is_outside {
            self.tags.open(Role::Paragraph);
        }
        if let Mark::Text { line, .. } = &mark {
            self.tags.own_text(line);
            self.marks.push(mark);
        }
        if is_outside {
            self.tags.close();
        }
    }

    /// Shapes and places one line. `y` is its baseline.
    pub(super) fn text(
        &mut self,
        text: &str,
        style: Style,
        slot: Slot,
        y: f32,
    ) -> Result<(), SheetError> {
        self.shaped(shape(text, style)?, slot, y);
        Ok(())
    }

    /// Places lines below each other, the first one on the baseline `first`. Returns the last
    /// baseline.
    pub(super) fn lines(&mut self, lines: Vec<Shaped>, slot: Slot, first: f32, step: f32) -> f32 {
        let is_outside = self.tags.is_outside();
        if is_outside {
            self.tags.open(Role::Paragraph);
        }
        let mut y = first;
        for (at, line) in lines.into_iter().enumerate() {
            y = first + at as f32 * step;
            self.shaped(line, slot, y);
        }
        if is_outside {
            self.tags.close();
        }
        y
    }

    pub(super) fn rule(&mut self, from: f32, to: f32, y: f32, width: f32, colour: Colour) {
        self.line((from, y), (to, y), width, colour);
    }

    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Colour) {
        let (from, to) = (
            (self.left(from.0, 0.0), from.1),
            (self.left(to.0, 0.0), to.1),
        );
        self.decorate(Mark::Line {
            from,
            to,
            width,
            colour,
            dashed: false,
        });
    }

    /// Draws a dashed line that shows where the paper is folded.
    pub(super) fn fold_line(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.decorate(Mark::Line {
            from,
            to,
            width: 0.5,
            colour: RULE,
            dashed: true,
        });
    }

    /// Draws a dashed line along which the paper is cut, with a pair of scissors at its beginning.
    pub(super) fn cut_line(&mut self, from: (f32, f32), to: (f32, f32)) {
        let place = |point: (f32, f32)| (self.left(point.0, 0.0), point.1);
        let (from, to) = (place(from), place(to));
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let (along, up) = ((to.0 - from.0) / length, (to.1 - from.1) / length);
        // `x` points along the cut, and `y` across it.
        let at = |x: f32, y: f32| (from.0 + x * along - y * up, from.1 + x * up + y * along);
        let mut line = |from, to, width, dashed| {
            self.decorate(Mark::Line {
                from,
                to,
                width,
                colour: MUTED,
                dashed,
            });
        };
        line(at(20.0, 0.0), to, 0.7, true);
        for side in [-1.0, 1.0] {
            // A blade, which crosses the other one, and the ring at its other end.
            line(at(5.0, 2.6 * side), at(16.0, -2.8 * side), 0.8, false);
            let turns = 10;
            let ring = |turn: usize| {
                let angle = turn as f32 / turns as f32 * std::f32::consts::TAU;
                at(2.8 + 2.4 * angle.cos(), 3.4 * side + 2.0 * angle.sin())
            };
            for turn in 0..turns {
                line(ring(turn), ring(turn + 1), 0.8, false);
            }
        }
    }

    /// Marks where a page is cut into slips, so many across and down. Marks show only where the cuts
    /// cross and where they leave the page. Nothing is printed along a cut, so that none of it stays
    /// on a slip.
    pub(super) fn cut_marks(&mut self, (across, down): (usize, usize)) {
        let (width, height) = (self.width / across as f32, self.height / down as f32);
        let arm = 7.0;
        for x in 0..=across {
            for y in 0..=down {
                let (x, y) = (x as f32 * width, y as f32 * height);
                self.rule(x - arm, x + arm, y, 0.5, RULE);
                self.line((x, y - arm), (x, y + arm), 0.5, RULE);
            }
        }
    }

    /// Fills a rectangle, given by the side where it begins, its upper edge, its width and height.
    pub(super) fn filled_rect(&mut self, [from, top, width, height]: [f32; 4], colour: Colour) {
        let left = self.left(from, width);
        self.decorate(Mark::Rect {
            area: [left, top, width, height],
            colour,
        });
    }

    /// Draws a square box to tick.
    pub(super) fn tick_box(&mut self, from: f32, top: f32, side: f32) {
        let area = [self.left(from, side), top, side, side];
        self.decorate(Mark::Outline {
            area,
            width: 0.7,
            colour: INK,
        });
    }

    /// Places a code in a square of `side` points. Its quiet zone is outside the square, and the
    /// caller keeps it clear. `alt` says in words what it is.
    pub(super) fn code(&mut self, code: &Code, alt: &str, from: f32, top: f32, side: f32) {
        let left = self.left(from, side);
        let module = side / code.side() as f32;
        // White goes under it, because the PRACTICE mark across the page must not reach into the
        // quiet zone.
        let quiet = module * QUIET as f32;
        self.decorate(Mark::Rect {
            area: [
                left - quiet,
                top - quiet,
                side + 2.0 * quiet,
                side + 2.0 * quiet,
            ],
            colour: [1.0; 3],
        });
        let area = [left, top, left + side, top + side];
        self.tags.own_figure(alt, area);
        self.marks.push(Mark::Code {
            x: left,
            y: top,
            module,
            runs: code.runs().collect(),
        });
    }

    /// Places ink in a box of `width` by `height` points. It is never distorted, and never larger
    /// than it was drawn on a pad of that width. `alt` says in words what it is.
    pub(super) fn ink(&mut self, ink: &'a Ink, alt: &str, [from, top, width, height]: [f32; 4]) {
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
        let (right, upper) = (left + wide * scale, top + (height - high * scale) / 2.0);
        self.tags
            .own_figure(alt, [left, upper, right, upper + high * scale]);
        self.marks.push(Mark::Ink { ink, x, y, scale });
    }

    /// Writes the word PRACTICE across the page. It begins at the upper left, so that a code at the
    /// upper right stays clear.
    pub(super) fn practice_watermark(&mut self, word: &str) -> Result<(), SheetError> {
        let size = 104.0;
        let line = shape(word, Style::bold(size))?;
        // Negative, because the word runs downwards and the y of PDF grows upwards.
        let angle = -(self.height * 0.62).atan2(self.width);
        let (cos, sin) = (angle.cos(), angle.sin());
        // The middle of the word is half its width along and half a capital's height up. It is put
        // a little below the middle of the page.
        let (along, up) = (line.width / 2.0, size * 0.357);
        let x = self.width / 2.0 - (along * cos - up * sin);
        let y = self.height * 0.56 + (along * sin + up * cos);
        self.put_text(Mark::Text {
            x,
            y,
            turn: (cos, sin),
            line,
            colour: PRACTICE,
        });
        Ok(())
    }

    /// Writes the word PRACTICE in a line, for pages whose middle is taken. `y` is the baseline.
    pub(super) fn practice_line(&mut self, word: &str, y: f32) -> Result<(), SheetError> {
        let across = Slot::middle(0.0, self.width, MUTED);
        self.text(word, Style::bold(26.0), across, y)
    }
}
