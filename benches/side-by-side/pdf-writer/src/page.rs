//! What stands where. Places are in points from the upper left; PDF counts from the lower left.

use std::collections::HashMap;
use std::io;

use pdf_writer::types::{LineCapStyle, LineJoinStyle};
use pdf_writer::{Content, Name, Settings};
use qrcode::{Color, EcLevel, QrCode};

use crate::Signer;
use crate::fonts::{Fonts, Line};
use crate::volume::{Volume, hundredths};

pub const WIDTH: f32 = 612.0;
pub const HEIGHT: f32 = 792.0;
pub const LINES: usize = 10;
pub const TITLE: &str = "Tell Congress: Stop local law enforcement from doing ICE’s dirty work. Pass the PROTECT Immigration Act.";
const DEMAND: &str = "End all 287(g) ICE agreements by passing the PROTECT Immigration Act now.";
const ADDRESS: &str = "https://example.org/protect?source=dupont-circle";
const SHORT_ADDRESS: &str = "example.org/protect";
const FOOT: &str = "Advocacy petition: not a ballot or nominating petition. Text 25f6 181b";
const SERIES: &str = "78X3M";

const MARGIN: f32 = 42.0;
const END: f32 = WIDTH - MARGIN;
const CODE: f32 = 66.0;
const CODE_TOP: f32 = 46.0;
const SMALLEST: f32 = 8.0;
const FOOT_TOP: f32 = HEIGHT - 46.0;
/// Where the columns begin: number, name, place, date, signature.
const COLUMNS: [f32; 5] = [MARGIN, at(0.048), at(0.335), at(0.595), at(0.735)];

type Colour = [f32; 3];
const INK: Colour = [0.106, 0.106, 0.122];
const MUTED: Colour = [0.353, 0.345, 0.322];
const RULE: Colour = [0.66, 0.65, 0.62];
const SIGNATURE: Colour = [0.086, 0.141, 0.357];
/// The width of the pen, in points.
const STROKE: f32 = 0.9;

const fn at(part: f32) -> f32 {
    MARGIN + (WIDTH - 2.0 * MARGIN) * part
}

/// Where and how large text is shown, in PDF's own count.
#[derive(Clone, Copy)]
pub struct Shown {
    pub x: f32,
    pub y: f32,
    pub size: f32,
}

/// A page or a form that is being drawn.
struct Page<'a, 'f> {
    volume: &'a mut Volume<'f>,
    content: Content,
    fill: Option<Colour>,
    pen: Option<(f32, Colour)>,
}

impl<'a, 'f> Page<'a, 'f> {
    fn new(volume: &'a mut Volume<'f>) -> Self {
        let mut content = Content::with_settings_and_capacity(Settings { pretty: false }, 64 << 10);
        content
            .set_line_cap(LineCapStyle::RoundCap)
            .set_line_join(LineJoinStyle::RoundJoin);
        Self {
            volume,
            content,
            fill: None,
            pen: None,
        }
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill.replace(colour) != Some(colour) {
            self.content.set_fill_rgb(colour[0], colour[1], colour[2]);
        }
    }

    fn put(&mut self, line: &Line, x: f32, baseline: f32, size: f32, colour: Colour) {
        self.fill(colour);
        let shown = Shown {
            x: hundredths(x),
            y: hundredths(HEIGHT - baseline),
            size,
        };
        self.volume.show(&mut self.content, line, shown);
    }

    /// Lines below each other; answers with the last baseline.
    fn lines(
        &mut self,
        lines: &[Line],
        x: f32,
        first: f32,
        step: f32,
        size: f32,
        colour: Colour,
    ) -> f32 {
        let mut last = first;
        for (line, number) in lines.iter().zip(0_u8..) {
            last = first + step * f32::from(number);
            self.put(line, x, last, size, colour);
        }
        last
    }

    fn rule(&mut self, y: f32, width: f32, colour: Colour) {
        if self.pen.replace((width, colour)) != Some((width, colour)) {
            self.content
                .set_stroke_rgb(colour[0], colour[1], colour[2])
                .set_line_width(width);
        }
        let y = hundredths(HEIGHT - y);
        self.content.move_to(MARGIN, y).line_to(END, y).stroke();
    }

    /// A smooth curve through the middles between points. A quadratic curve with control c from a
    /// to b is the cubic one with controls at two thirds of the way to c. In sixths of a pad's unit
    /// all of them are whole numbers, which are the shortest to write.
    fn ink(&mut self, strokes: &[Vec<(i32, i32, u32)>], x: f32, y: f32, scale: f32) {
        let unit = scale / 6.0;
        let content = &mut self.content;
        content.save_state();
        content.set_stroke_rgb(SIGNATURE[0], SIGNATURE[1], SIGNATURE[2]);
        content.transform([unit, 0.0, 0.0, -unit, hundredths(x), hundredths(HEIGHT - y)]);
        content.set_line_width(hundredths(STROKE / unit));
        for stroke in strokes {
            let mut points = stroke.iter().map(|(x, y, _)| (*x as f32, *y as f32));
            let Some(first) = points.next() else { continue };
            let (mut before, mut last) = (first, first);
            content.move_to(6.0 * first.0, 6.0 * first.1);
            for next in points {
                // A pen that rests says the same place again.
                if next == last {
                    continue;
                }
                let (a, b, c) = (before, last, next);
                if b == first && a == first {
                    content.line_to(3.0 * (b.0 + c.0), 3.0 * (b.1 + c.1));
                } else {
                    let to = (3.0 * (b.0 + c.0), 3.0 * (b.1 + c.1));
                    content.cubic_to(
                        a.0 + 5.0 * b.0,
                        a.1 + 5.0 * b.1,
                        5.0 * b.0 + c.0,
                        5.0 * b.1 + c.1,
                        to.0,
                        to.1,
                    );
                }
                (before, last) = (last, next);
            }
            content.line_to(6.0 * last.0, 6.0 * last.1).stroke();
        }
        content.restore_state();
    }

    fn code(&mut self) {
        let code =
            QrCode::with_error_correction_level(ADDRESS, EcLevel::M).expect("a short address");
        let side = code.width();
        let module = CODE / side as f32;
        self.fill([0.0; 3]);
        self.content.save_state();
        self.content.transform([
            module,
            0.0,
            0.0,
            -module,
            END - CODE - 8.0,
            HEIGHT - CODE_TOP,
        ]);
        for (y, row) in code.to_colors().chunks(side).enumerate() {
            let mut x = 0;
            for same in row.chunk_by(|one, other| one == other) {
                if same[0] == Color::Dark {
                    self.content
                        .rect(x as f32, y as f32, same.len() as f32, 1.0);
                }
                x += same.len();
            }
        }
        self.content.fill_nonzero().restore_state();
    }
}

/// What is the same on every page of a volume, and the texts that recur on its lines.
pub struct Sheets<'a> {
    fonts: &'a Fonts,
    table: f32,
    /// Places and days recur; names do not.
    cells: HashMap<String, Fitted>,
}

/// Lines and their size.
type Fitted = (Vec<Line>, f32);

impl<'a> Sheets<'a> {
    /// Draws the heading into a new volume.
    pub fn begin(volume: &mut Volume<'_>, fonts: &'a Fonts) -> io::Result<Self> {
        let mut page = Page::new(volume);
        page.code();
        let from = END - CODE - 8.0;
        let beside = from - 34.0;
        let address = fonts.shape(SHORT_ADDRESS, false);
        let middle = (from - 26.0 + END + 18.0) / 2.0;
        let lowest = CODE_TOP + CODE + 17.0;
        page.put(
            &address,
            middle - address.width * SMALLEST / 2000.0,
            lowest,
            SMALLEST,
            MUTED,
        );
        let to = fonts.shape("To:", false);
        page.put(&to, MARGIN, 50.0, 10.0, MUTED);
        page.put(
            &fonts.shape("Congress", true),
            MARGIN + to.width * 0.01 + 3.0,
            50.0,
            10.0,
            INK,
        );
        let (title, size) = fonts.fit(TITLE, true, 18.0, 12.0, beside - MARGIN, 3);
        let y = page.lines(&title, MARGIN, 50.0 + size * 1.3, size * 1.18, size, INK);
        let (demand, size) = fonts.fit(DEMAND, false, 11.5, 9.0, beside - MARGIN, 2);
        let y = page.lines(&demand, MARGIN, y + 10.0 + size, size * 1.35, size, INK);
        let table = y.max(lowest) + 34.0;
        for (label, x) in ["Name", "City, state, ZIP", "Date", "Signature"]
            .into_iter()
            .zip(&COLUMNS[1..])
        {
            page.put(&fonts.shape(label, true), *x, table - 5.0, SMALLEST, MUTED);
        }
        page.rule(table, 0.9, INK);
        page.rule(FOOT_TOP, 0.6, RULE);
        page.put(
            &fonts.shape(FOOT, false),
            MARGIN,
            FOOT_TOP + 13.0,
            SMALLEST,
            MUTED,
        );
        let content = page.content;
        volume.heading(content)?;
        Ok(Self {
            fonts,
            table,
            cells: HashMap::new(),
        })
    }

    /// Prints a page; `number` counts from 1.
    pub fn page(
        &mut self,
        volume: &mut Volume<'_>,
        signers: &[Signer<'_>],
        number: usize,
        of: usize,
    ) -> io::Result<()> {
        let mut page = Page::new(volume);
        page.content.x_object(Name(b"H"));
        let height = (FOOT_TOP - 14.0 - self.table) / LINES as f32;
        for (at, signer) in signers.iter().enumerate() {
            self.line(
                &mut page,
                signer,
                (number - 1) * LINES + at + 1,
                self.table + at as f32 * height,
                height,
            );
        }
        let foot = [
            (self.fonts.shape("Sheet", false), MUTED),
            (self.fonts.shape(&sheet_number(number), true), INK),
            (
                self.fonts.shape(&format!("· page {number} of {of}"), false),
                MUTED,
            ),
        ];
        let mut x = END
            - 6.0
            - foot
                .iter()
                .map(|(line, _)| line.width * SMALLEST / 1000.0)
                .sum::<f32>();
        for (line, colour) in foot {
            page.put(&line, x, FOOT_TOP + 13.0, SMALLEST, colour);
            x += line.width * SMALLEST / 1000.0 + 3.0;
        }
        let content = page.content;
        volume.page(content)
    }

    fn line(
        &mut self,
        page: &mut Page<'_, '_>,
        signer: &Signer<'_>,
        number: usize,
        top: f32,
        height: f32,
    ) {
        let [numbers, names, places, dates, inks] = COLUMNS;
        let middle = top + height / 2.0;
        let cell = |page: &mut Page<'_, '_>, (lines, size): &Fitted, x: f32, colour| {
            let step = size * 1.25;
            let first = middle + size * 0.35 - step * (lines.len() - 1) as f32 / 2.0;
            page.lines(lines, x, first, step, *size, colour);
        };
        let fonts = self.fonts;
        cell(
            page,
            &(vec![fonts.shape(&number.to_string(), false)], 9.0),
            numbers,
            MUTED,
        );
        let name = format!("{} {}", signer.given_name, signer.family_name);
        cell(
            page,
            &fonts.fit(&name, false, 12.5, SMALLEST, places - names - 8.0, 2),
            names,
            INK,
        );
        let place = format!("{}, {} {}", signer.city, signer.state, signer.zip);
        for (text, from, to) in [
            (place, places, dates),
            (day(&signer.signed_at), dates, inks),
        ] {
            let fitted = self.cells.entry(text).or_insert_with_key(|text| {
                fonts.fit(text, false, 10.5, SMALLEST, to - from - 8.0, 2)
            });
            cell(page, fitted, from, INK);
        }
        let room = (height * 0.1).min(6.0);
        let (width, high) = (END - inks - 8.0, height - 2.0 * room);
        let points = || signer.ink.iter().flatten();
        let least = |of: fn(&(i32, i32, u32)) -> i32| points().map(of).min();
        let most = |of: fn(&(i32, i32, u32)) -> i32| points().map(of).max();
        if let (Some(x0), Some(y0), Some(x1), Some(y1)) = (
            least(|point| point.0),
            least(|point| point.1),
            most(|point| point.0),
            most(|point| point.1),
        ) {
            // Never distorted, never larger than it was drawn on a pad of that width.
            let (wide, tall) = ((x1 - x0).max(1) as f32, (y1 - y0).max(1) as f32);
            let scale = (width / wide).min(high / tall).min(width / 600.0);
            let y = top + room + (high - tall * scale) / 2.0 - y0 as f32 * scale;
            page.ink(&signer.ink, inks + 4.0 - x0 as f32 * scale, y, scale);
        }
        page.rule(top + height, 0.6, RULE);
    }
}

/// "May 23, 2026" of an RFC 3339 moment, in its own offset.
fn day(moment: &str) -> String {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let part = |range: std::ops::Range<usize>| {
        moment
            .get(range)
            .and_then(|digits| digits.parse::<usize>().ok())
    };
    match (
        part(0..4),
        part(5..7).and_then(|month| MONTHS.get(month.wrapping_sub(1))),
        part(8..10),
    ) {
        (Some(year), Some(month), Some(day)) => format!("{month} {day}, {year}"),
        _ => moment.to_owned(),
    }
}

/// "78X3M-0031-D": the last character checks the others, by doubling in the field of 32 elements.
fn sheet_number(number: usize) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digits = format!("{number:04}");
    let value = |letter: u8| {
        ALPHABET
            .iter()
            .position(|known| *known == letter)
            .unwrap_or_default()
    };
    let check = SERIES
        .bytes()
        .chain(digits.bytes())
        .fold(0, |so_far, letter| {
            let twice = (so_far ^ value(letter)) << 1;
            if twice & 32 == 0 {
                twice
            } else {
                twice ^ 0b10_0101
            }
        });
    format!("{SERIES}-{digits}-{}", char::from(ALPHABET[check]))
}
