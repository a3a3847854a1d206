//! Blank sheets: the same heading as signed ones, and empty lines for pen and ink. Each sheet has
//! its own number and its own code, which leads a phone to the online petition and gives a scanner
//! the number. What the petition's target is not given stands on a strip that is cut off.

mod slip;
mod strip;
mod table;
#[cfg(test)]
mod tests;

pub use self::slip::blank_slips;

use self::strip::Strip;
use self::table::{Cell, Table, Width};
use super::about::About;
use super::canvas::Canvas;
use super::document::Document;
use super::page::{self, BELOW_HEADING, MARGIN, NumberAtFoot};
use super::{CreationDate, Heading, Layout, Printed, SheetError, SheetWords, Unprintable};
use petition::number::SheetNumber;
use petition::qr::{Code, Correction};
use petition::{self, Field, Fields, Way};

/// The distance from the heading to the lines of a sheet on which they would be low otherwise. The
/// labels of the columns have as much room above them as below.
const CLOSE_BELOW_HEADING: f32 = 22.0;
/// The height of lines on a sheet that is not crowded.
const COMFORTABLE: f32 = 20.0;

/// The content of blank sheets.
#[derive(Debug)]
pub struct BlankSheets<'a> {
    /// The heading of every sheet. The sheet's number is added to its address.
    pub heading: &'a Heading,
    /// The fields that the petition asks for.
    pub fields: &'a Fields,
    /// The sentences that a signer may agree to.
    pub consents: &'a [String],
    /// The way of the only consent, if it is the campaign's own: its box has a word or two beside
    /// it in place of a letter.
    pub only_way: Option<Way>,
    /// The notice to signers: who receives what they write, until when, and how to withdraw.
    pub notice: &'a str,
    /// The numbers of the sheets, one for each sheet.
    pub numbers: &'a [SheetNumber],
    /// The name of the event. Empty if there is none.
    pub event: &'a str,
    /// The paper and its lines.
    pub layout: Layout,
    /// The creation date of the PDF.
    pub created: CreationDate,
    /// The fixed words in the language of the sheets.
    pub words: SheetWords,
}

/// Returns true if the lines of a sheet have room for a place.
fn asks_place(fields: &Fields) -> bool {
    [Field::City, Field::State, Field::Zip]
        .into_iter()
        .any(|field| fields.asks(field))
}

/// Returns the content of a blank sheet's code: the address of the online petition with the sheet's
/// number as `sheet`, or the number alone if there is no address.
fn code_content(address: Option<&str>, number: SheetNumber) -> String {
    address.map_or_else(
        || format!("SHEET:{number}"),
        |address| petition::with_query(address, "sheet", &number.to_string()),
    )
}

/// The least side of a module of a code that stands more dirt, in points: 0.67 mm. Thumbnails of
/// 800 pixels, which some messengers send, still show it.
const LEAST_MODULE: f32 = 1.9;

/// The code of a blank sheet for a square of this side in points. People write on it, so a quarter
/// of it may be covered, if its modules do not become too small for that.
///
/// # Errors
/// Returns an error if the address is too long for a code.
fn numbered_code(
    address: Option<&str>,
    number: SheetNumber,
    side: f32,
) -> Result<Code, petition::qr::TooLong> {
    let content = code_content(address, number);
    let strong = Code::new(&content, Correction::Quartile);
    match strong {
        Ok(code) if side / code.side() as f32 >= LEAST_MODULE => Ok(code),
        _ => Code::new(&content, Correction::Medium),
    }
}

/// The room that a blank sheet leaves for a pen, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// The height of one cell of a line.
    pub height: f32,
    /// The width of the narrowest column that takes words or a signature.
    pub width: f32,
}

impl Room {
    /// The least that people can sign in: the lines of narrow-ruled paper, which are a quarter inch
    /// apart, and an inch for a name or a signature.
    pub const LEAST: Self = Self {
        height: 18.0,
        width: 72.0,
    };

    /// Returns the room of the lower lines and of the narrower columns of two tables.
    fn least(self, other: Self) -> Self {
        Self {
            height: self.height.min(other.height),
            width: self.width.min(other.width),
        }
    }

    /// Returns true if people can sign on the sheet.
    #[must_use]
    pub fn is_enough(self) -> bool {
        self.share_of_least() >= 1.0
    }

    /// Returns the room as a share of the least room, in the direction where less is left. It
    /// compares the rooms of two sheets: one can have higher lines, and the other wider columns.
    #[must_use]
    pub fn share_of_least(self) -> f32 {
        (self.height / Self::LEAST.height).min(self.width / Self::LEAST.width)
    }
}

/// Measures the room on sheets, without printing them. The number of lines on a sheet is fixed, so
/// each sentence beside a box makes the lines lower, and each box makes the columns narrower.
///
/// # Errors
/// Returns an error if a bundled font is damaged.
pub fn room(request: &BlankSheets<'_>) -> Result<Room, SheetError> {
    Ok(Parts::new(request)?.room)
}

/// Finds the sheet's number in the content of its code, as a scanner read it.
#[must_use]
pub fn number_in_code(scanned: &str) -> Option<SheetNumber> {
    let after = |mark: &str| scanned.split_once(mark).map(|(_, after)| after);
    let number = after("?sheet=")
        .or_else(|| after("&sheet="))
        .or_else(|| after("SHEET:"))?;
    number.split(['&', '#']).next()?.parse().ok()
}

/// Prints blank sheets, one page for each.
///
/// # Errors
/// Returns an error if a bundled font is damaged or the address is too long for a code.
pub fn blank(request: &BlankSheets<'_>) -> Result<Printed, SheetError> {
    let BlankSheets {
        heading,
        layout,
        numbers,
        words,
        ..
    } = request;
    let mut document = Document::new(&About::petition(heading, request.created))?;
    let Parts {
        strip,
        mut sheet,
        mut beside,
        ..
    } = Parts::new(request)?;
    let (paper, rest) = (layout.size(), (sheet.width, sheet.height));
    let missing = sheet.missing.drain(..).chain(beside.missing.drain(..));
    let unprintable = missing
        .map(|character| Unprintable { line: 0, character })
        .collect();
    let (sheet, beside) = (document.form(&sheet)?, document.form(&beside)?);
    for (at, number) in numbers.iter().enumerate() {
        let mut canvas = Canvas::new(paper, &heading.language);
        if heading.practice {
            canvas.practice_watermark(&words.practice)?;
        }
        canvas.place_form(sheet, 0.0, 0.0);
        canvas.place_form(beside, 0.0, 0.0);
        let mut own = Canvas::new(rest, &heading.language);
        let code = numbered_code(heading.address.as_deref(), *number, page::NUMBERED_CODE)?;
        let alt = words.code_of(&code_content(heading.address.as_deref(), *number));
        page::code(&mut own, &code, &alt, page::NUMBERED_CODE);
        number_at_foot(request, rest.0, *number, at + 1)?.draw(&mut own);
        canvas.place_form(document.form(&own)?, 0.0, 0.0);
        if let Some(strip) = &strip {
            strip.number(&mut canvas, words, *number)?;
        }
        document.labelled_page(&canvas, number.to_string())?;
    }
    Ok(Printed {
        pdf: document.finish()?,
        pages: u32::try_from(numbers.len()).unwrap_or(u32::MAX),
        unprintable,
    })
}

/// The parts that all sheets share.
struct Parts<'a> {
    strip: Option<Strip<'a>>,
    /// The part that is delivered, as large as what is left of the paper.
    sheet: Canvas<'a>,
    /// The strip on the whole paper.
    beside: Canvas<'a>,
    room: Room,
}

impl<'a> Parts<'a> {
    /// Lays a sheet out with the first form of its strip that leaves room to sign, or else with the
    /// one that leaves most.
    fn new(request: &'a BlankSheets<'_>) -> Result<Self, SheetError> {
        let mut forms = Strip::forms(request)?.into_iter();
        let mut best = Self::with(request, forms.next().flatten())?;
        if best.room.is_enough() || !Self::is_hopeful(request)? {
            return Ok(best);
        }
        for strip in forms {
            let parts = Self::with(request, strip)?;
            if parts.room.share_of_least() > best.room.share_of_least() {
                best = parts;
            }
            if best.room.is_enough() {
                break;
            }
        }
        Ok(best)
    }

    /// Returns false if the heading is so long that no form of the strip leaves room to sign. This
    /// says the same for each number of boxes.
    fn is_hopeful(request: &BlankSheets<'_>) -> Result<bool, SheetError> {
        let (mut width, height) = request.layout.size();
        if request.layout == Layout::Legal {
            width -= strip::LEAST;
        }
        let mut trial = Canvas::new((width, height), &request.heading.language);
        let (_, room) = frame(&mut trial, request, 0.0)?;
        Ok(room.height > Room::LEAST.height * 0.75)
    }

    fn with(request: &'a BlankSheets<'_>, strip: Option<Strip<'a>>) -> Result<Self, SheetError> {
        let (paper, language) = (request.layout.size(), &request.heading.language);
        let rest = strip.as_ref().map_or(paper, |strip| strip.rest(paper));
        let mut sheet = Canvas::new(rest, language);
        let mut beside = Canvas::new(paper, language);
        let mut above = 0.0;
        if let Some(strip) = &strip {
            above = strip.head(&mut beside, &request.words)?;
        }
        let (top, mut room) = frame(&mut sheet, request, above)?;
        if let Some(strip) = &strip {
            let lines = (top, room.height);
            room = room.least(strip.draw(&mut beside, &request.words, lines)?);
        }
        Ok(Self {
            strip,
            sheet,
            beside,
            room,
        })
    }
}

/// Sets the number of a sheet, as it stands at the foot of a page of this width.
fn number_at_foot(
    request: &BlankSheets<'_>,
    width: f32,
    number: SheetNumber,
    page: usize,
) -> Result<NumberAtFoot, SheetError> {
    let pages = (page, request.numbers.len());
    NumberAtFoot::new(width, &request.words, request.event, number, pages)
}

/// Draws the part of all sheets that is delivered: names, places, days and signatures. `above` is
/// the height of the lowest text above the lines of a strip beside it. Returns the height at which
/// its lines begin, and their room.
fn frame(
    canvas: &mut Canvas<'_>,
    request: &BlankSheets<'_>,
    above: f32,
) -> Result<(f32, Room), SheetError> {
    let BlankSheets {
        heading,
        layout,
        words,
        fields,
        ..
    } = request;
    let heading_ends = page::heading(canvas, heading, words, Some(page::NUMBERED_CODE))?;
    let beside = match request.numbers.last() {
        Some(last) => number_at_foot(request, canvas.width, *last, request.numbers.len())?.width(),
        None => 0.0,
    };
    let foot = page::foot(canvas, heading, words, beside)?;
    let below = match layout {
        Layout::Letter | Layout::A4 => foot,
        Layout::Legal => page::circulator(canvas, words, foot)?,
    };
    let below = page::notice(canvas, request.notice, below)? - 6.0;
    let mut cells = vec![Cell::text(&words.name_in_print, Width::Share(0.32))];
    if asks_place(fields) {
        cells.push(Cell::text(&words.place, Width::Share(0.3)));
    }
    cells.push(Cell::text(&words.date, Width::Fixed(52.0)));
    cells.push(Cell::text(&words.signature, Width::Share(0.31)));
    let (above, lines) = (heading_ends.max(above), layout.lines());
    // Low lines begin closer to the heading.
    let top = (below - lines as f32 * COMFORTABLE)
        .clamp(above + CLOSE_BELOW_HEADING, above + BELOW_HEADING);
    let line = (below - top) / lines as f32;
    let table = Table {
        from: MARGIN,
        to: canvas.width - MARGIN,
        top,
        line,
        numbers: 1..lines + 1,
        cells: &cells,
    };
    Ok((top, table.draw(canvas)?))
}
