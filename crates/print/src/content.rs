//! Writes a page as a PDF content stream (ISO 32000-1, 8 and 9). Only this module knows that PDF
//! counts from the lower left.
//!
//! The stream is written here and not by printpdf, which keeps each operator as a value of a
//! hundred bytes until the whole document is written. For ink, that was most of the memory and half
//! of the time (benches/README.md).

use std::io::Write as _;

use super::canvas::{Canvas, Colour, Form, Mark, SIGNATURE};
use super::document::Fonts;
use super::faces::{FontFaceId, REGULAR};
use super::shape::{Part, Shaped};
use petition::signature::{Ink, Point};

/// The width of a pen stroke, in points.
const STROKE: f32 = 0.9;
/// Parts of a unit of the signature pad. A third and a half of a unit are whole numbers of them.
const FINE: i32 = 6;

/// A content stream that is being written.
pub(super) struct ContentStream {
    pub bytes: Vec<u8>,
    /// The height of the page, to count from its lower edge.
    height: f32,
    /// The current fill colour.
    fill: Option<Colour>,
}

impl ContentStream {
    /// Begins a stream for about so many marks.
    pub(super) fn new(canvas: &Canvas<'_>, marks: usize) -> Self {
        let mut content = Self {
            bytes: Vec::with_capacity(marks * 200),
            height: canvas.height,
            fill: None,
        };
        // All strokes on the page have round caps and joins.
        content.put(b"1 J 1 j\n");
        content
    }

    /// Shows a form at `(x, y)`.
    pub(super) fn form(
        &mut self,
        number: usize,
        form: &Form,
        (x, y, upside_down): (f32, f32, bool),
    ) {
        let turn = if upside_down { -1 } else { 1 };
        let (x, y) = if upside_down {
            (x + form.width, self.height - y)
        } else {
            (x, self.height - y - form.height)
        };
        // Writing to memory cannot fail.
        if turn == 1 && x == 0.0 && y == 0.0 {
            let _ = writeln!(self.bytes, "/X{number} Do");
            return;
        }
        self.put(b"q ");
        self.whole(&[turn, 0, 0, turn]);
        self.numbers(&[x, y]);
        let _ = writeln!(self.bytes, "cm /X{number} Do Q");
    }

    pub(super) fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Writes numbers with at most two decimals, each followed by a space. A hundredth of a point
    /// is finer than any printer.
    fn numbers(&mut self, numbers: &[f32]) {
        for number in numbers {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a page is some thousand points wide"
            )]
            let hundredths = (number * 100.0).round() as i32;
            if hundredths < 0 {
                self.bytes.push(b'-');
            }
            let hundredths = hundredths.unsigned_abs();
            self.digits(hundredths / 100);
            match hundredths % 100 {
                0 => {}
                tenths if tenths.is_multiple_of(10) => self.put(&[b'.', digit(tenths / 10)]),
                rest => self.put(&[b'.', digit(rest / 10), digit(rest % 10)]),
            }
            self.bytes.push(b' ');
        }
    }

    /// Writes whole numbers, each followed by a space.
    fn whole(&mut self, numbers: &[i32]) {
        for number in numbers {
            if *number < 0 {
                self.bytes.push(b'-');
            }
            self.digits(number.unsigned_abs());
            self.bytes.push(b' ');
        }
    }

    fn digits(&mut self, number: u32) {
        let mut digits = [0; 10];
        let mut from = digits.len();
        let mut rest = number;
        loop {
            from -= 1;
            digits[from] = digit(rest % 10);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        self.bytes.extend_from_slice(&digits[from..]);
    }

    fn set_fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.numbers(&colour);
            self.put(b"rg\n");
        }
    }

    fn set_pen(&mut self, width: f32, colour: Colour) {
        self.numbers(&colour);
        self.put(b"RG ");
        self.numbers(&[width]);
        self.put(b"w\n");
    }

    /// Writes a mark. A line of text gets a space at its end if `spaced` is true.
    pub(super) fn mark(&mut self, mark: &Mark<'_>, fonts: &mut Fonts, spaced: bool) {
        match mark {
            // A form is shown part by part, on a page.
            Mark::Form { .. } => {}
            Mark::Text {
                x,
                y,
                turn,
                line,
                colour,
            } => {
                let at = (*x, self.height - y);
                self.text(at, *turn, line, (*colour, spaced), fonts);
            }
            Mark::Line {
                from,
                to,
                width,
                colour,
                dashed,
            } => {
                self.set_pen(*width, *colour);
                if *dashed {
                    self.put(b"[4 4] 0 d\n");
                }
                self.numbers(&[from.0, self.height - from.1]);
                self.put(b"m ");
                self.numbers(&[to.0, self.height - to.1]);
                self.put(b"l S\n");
                if *dashed {
                    self.put(b"[] 0 d\n");
                }
            }
            Mark::Rect { area, colour } => {
                self.set_fill(*colour);
                self.rectangle(*area);
                self.put(b"f\n");
            }
            Mark::Outline {
                area,
                width,
                colour,
            } => {
                self.set_pen(*width, *colour);
                self.rectangle(*area);
                self.put(b"S\n");
            }
            Mark::Code { x, y, module, runs } => {
                self.set_fill([0.0; 3]);
                self.put(b"q ");
                self.set_unit(*module, *x, self.height - y);
                for (x, y, length) in runs {
                    let small = |number: &usize| i32::try_from(*number).unwrap_or_default();
                    self.whole(&[small(x), small(y), small(length), 1]);
                    self.put(b"re\n");
                }
                self.put(b"f Q\n");
            }
            Mark::Ink { ink, x, y, scale } => self.ink(ink, (*x, self.height - y), *scale),
        }
    }

    fn rectangle(&mut self, [x, y, width, height]: [f32; 4]) {
        self.numbers(&[x, self.height - y - height, width, height]);
        self.put(b"re ");
    }

    /// Makes the following numbers count in units of `unit` points, rightwards and downwards from
    /// `(x, y)`.
    fn set_unit(&mut self, unit: f32, x: f32, y: f32) {
        // Two decimals would be too few for a unit.
        let _ = write!(self.bytes, "{unit:.6} 0 0 {:.6} ", -unit);
        self.numbers(&[x, y]);
        self.put(b"cm\n");
    }

    /// Writes ink as smooth curves through the midpoints between its points, in whole numbers. The
    /// quadratic curve from a to b with the control point c is the cubic curve whose control points
    /// are two thirds of the way to c.
    fn ink(&mut self, ink: &Ink, (x, y): (f32, f32), scale: f32) {
        let unit = scale / FINE as f32;
        self.put(b"q ");
        self.set_pen(STROKE, SIGNATURE);
        self.set_unit(unit, x, y);
        // The width of the pen counts in the new unit too.
        self.numbers(&[STROKE / unit]);
        self.put(b"w\n");
        for stroke in ink.strokes() {
            let mut points = stroke
                .iter()
                .map(|point: &Point| (i32::from(point.0), i32::from(point.1)));
            let Some(first) = points.next() else { continue };
            let (mut before, mut last) = (first, first);
            // A resting pen sends the same position again.
            let mut points = points
                .scan(first, |last, point| {
                    Some((std::mem::replace(last, point) != point).then_some(point))
                })
                .flatten();
            self.whole(&[first.0 * FINE, first.1 * FINE]);
            self.put(b"m ");
            if let Some(second) = points.next() {
                self.whole(&[3 * (first.0 + second.0), 3 * (first.1 + second.1)]);
                self.put(b"l\n");
                last = second;
            }
            for next in points {
                let [a, b, c] = [before, last, next];
                let curve = [
                    a.0 + 5 * b.0,
                    a.1 + 5 * b.1,
                    5 * b.0 + c.0,
                    5 * b.1 + c.1,
                    3 * (b.0 + c.0),
                    3 * (b.1 + c.1),
                ];
                self.whole(&curve);
                self.put(b"c\n");
                (before, last) = (last, next);
            }
            // The curve ends at the last point itself. A dot is a line of no length with a round
            // cap.
            self.whole(&[last.0 * FINE, last.1 * FINE]);
            self.put(b"l S\n");
        }
        self.put(b"Q\n");
    }

    /// Writes a line of text that starts at `at` on its baseline. Readers find the characters by
    /// /ToUnicode if one glyph stands for them, and by /ActualText (14.9.4) if it takes several
    /// glyphs, or if the glyph stands for other characters elsewhere in the document.
    fn text(
        &mut self,
        at: (f32, f32),
        turn: (f32, f32),
        shaped: &Shaped,
        (colour, spaced): (Colour, bool),
        fonts: &mut Fonts,
    ) {
        if shaped.parts().next().is_none() {
            return;
        }
        self.set_fill(colour);
        self.put(b"BT\n");
        let mut line = TextLine {
            at,
            turn,
            font: None,
            pen: None,
            is_showing: false,
        };
        for part in shaped.parts() {
            let is_plain = match *part.glyphs {
                [glyph] if part.frame.is_none() => fonts.maps_to(glyph.face, glyph.id, part.text),
                _ => false,
            };
            if !is_plain {
                self.end_show(&mut line);
                self.put(b"/Span<</ActualText<FEFF");
                for unit in part.text.encode_utf16() {
                    let _ = write!(self.bytes, "{unit:04X}");
                }
                self.put(b">>>BDC\n");
            }
            self.part(&mut line, part, fonts);
            if !is_plain {
                self.end_show(&mut line);
                self.put(b"EMC\n");
            }
        }
        if spaced {
            self.space(&mut line, fonts);
        }
        self.end_show(&mut line);
        self.put(b"ET\n");
        for Part { glyphs, frame, .. } in shaped.parts() {
            let (Some((from, to)), Some(glyph)) = (frame, glyphs.first()) else {
                continue;
            };
            // These glyphs have half the size of the text around them.
            let size = 2.0 * glyph.size;
            self.set_pen(0.4, colour);
            self.numbers(&[at.0 + from, at.1 - 0.1 * size, to - from, 0.9 * size]);
            self.put(b"re S\n");
        }
    }

    /// Shows a space where the line ends, which nobody sees.
    fn space(&mut self, line: &mut TextLine, fonts: &mut Fonts) {
        let Some(((face, size), glyph)) = line.font.zip(fonts.space()) else {
            return;
        };
        let Some(used) = fonts.use_glyph(REGULAR, glyph) else {
            return;
        };
        self.end_show(line);
        if face != REGULAR {
            let _ = write!(self.bytes, "/F{} ", REGULAR.0);
            self.numbers(&[size]);
            self.put(b"Tf\n");
        }
        let _ = writeln!(self.bytes, "<{:04X}>Tj", used.code);
    }

    fn part(&mut self, line: &mut TextLine, part: Part<'_>, fonts: &mut Fonts) {
        for glyph in part.glyphs {
            let Some(used) = fonts.use_glyph(glyph.face, glyph.id) else {
                continue;
            };
            if line.font != Some((glyph.face, glyph.size)) {
                self.end_show(line);
                line.font = Some((glyph.face, glyph.size));
                let _ = write!(self.bytes, "/F{} ", glyph.face.0);
                self.numbers(&[glyph.size]);
                self.put(b"Tf\n");
            }
            let here = line.pen.filter(|pen| pen.y == glyph.y);
            let pen = match here {
                Some(pen) => pen,
                None => {
                    self.end_show(line);
                    self.move_to(line, glyph.x, glyph.y);
                    Pen {
                        x: glyph.x,
                        y: glyph.y,
                    }
                }
            };
            // The distance of the pen from the glyph's position, in thousandths of its size.
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a line is some thousand points wide"
            )]
            let offset = ((pen.x - glyph.x) * 1_000.0 / glyph.size).round() as i32;
            if !line.is_showing {
                self.put(b"[<");
                line.is_showing = true;
            }
            if offset != 0 {
                self.put(b">");
                self.whole(&[offset]);
                self.put(b"<");
            }
            let [high, low] = used.code.to_be_bytes();
            self.put(&[hex(high >> 4), hex(high & 15), hex(low >> 4), hex(low & 15)]);
            let x = pen.x + (used.width - offset) as f32 * glyph.size / 1_000.0;
            line.pen = Some(Pen { x, y: glyph.y });
        }
    }

    fn move_to(&mut self, line: &TextLine, x: f32, y: f32) {
        let ((left, base), (cos, sin)) = (line.at, line.turn);
        if sin == 0.0 {
            self.put(b"1 0 0 1 ");
        } else {
            let _ = write!(self.bytes, "{cos:.5} {sin:.5} {:.5} {cos:.5} ", -sin);
        }
        self.numbers(&[left + x * cos - y * sin, base + x * sin + y * cos]);
        self.put(b"Tm\n");
    }

    fn end_show(&mut self, line: &mut TextLine) {
        if std::mem::take(&mut line.is_showing) {
            self.put(b">]TJ\n");
        }
    }
}

/// A line of text that is being written.
struct TextLine {
    at: (f32, f32),
    turn: (f32, f32),
    font: Option<(FontFaceId, f32)>,
    pen: Option<Pen>,
    /// True while an array of glyphs is open.
    is_showing: bool,
}

/// The position at which a PDF reader draws the next glyph if no operator moves it, in points from
/// the start of the line.
#[derive(Clone, Copy)]
struct Pen {
    x: f32,
    y: f32,
}

const fn digit(number: u32) -> u8 {
    b'0' + (number % 10) as u8
}

const fn hex(four_bits: u8) -> u8 {
    if four_bits < 10 {
        b'0' + four_bits
    } else {
        b'A' + four_bits - 10
    }
}
