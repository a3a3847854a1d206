//! The parts that every sheet shares, signed or blank, so that each sheet is complete by itself:
//! the heading with the code, and the foot with the kind of petition, the text and the sheet's
//! number. The margins of all pages but posters and slips are here too.

use super::canvas::{Align, Canvas, Colour, INK, MUTED, RULE, Slot};
use super::shape::{Shaped, Style, shape};
use super::tags::Role;
use super::wrap::{fit, wrap};
use super::{Heading, SheetError, SheetWords};
use petition::number::SheetNumber;
use petition::qr::Code;

/// The width of a sheet's margin, in points. Printers leave a quarter inch; the rest is for hands
/// and clips.
pub(super) const MARGIN: f32 = 42.0;
/// The margin of posters on Letter paper, of reports and of receipts.
pub(super) const WIDE_MARGIN: f32 = 54.0;
/// The margin of covers and certificates.
pub(super) const LETTER_MARGIN: f32 = 60.0;
/// The side of the code on a signed sheet. Scanners read it at 120 dpi and up.
pub(super) const CODE: f32 = 66.0;
/// The side of the code on a blank sheet, which also holds the sheet's number, and stands a stroke
/// of a pen. Scanners read it at 72 dpi and up.
pub(super) const NUMBERED_CODE: f32 = 94.0;
/// The side of the code on a slip, of which four are on a page.
pub(super) const SLIP_CODE: f32 = 80.0;
/// The upper edge of the code.
const CODE_TOP: f32 = 46.0;
/// The distance from the heading to the lines of a table, whose labels stand in it.
pub(super) const BELOW_HEADING: f32 = 34.0;
/// The smallest size of text on a sheet, in points.
pub(super) const SMALLEST: f32 = 8.0;

/// The least distance between the two ends of a foot.
const BETWEEN: f32 = 18.0;

/// The smallest text of a sheet.
pub(super) const SMALL: Style = Style::plain(SMALLEST);

/// Places a code with this side at the upper corner where reading ends. `alt` says what it is.
pub(super) fn code(canvas: &mut Canvas<'_>, code: &Code, alt: &str, side: f32) {
    canvas.code(
        code,
        alt,
        canvas.width - MARGIN - side - 8.0,
        CODE_TOP,
        side,
    );
}

/// Writes the target, the title and the demand beside the place of a code with this side, if the
/// sheet has one. Returns the height of the lowest line of text. A table begins at a distance from
/// it, which is [`BELOW_HEADING`] where there is room.
pub(super) fn heading(
    canvas: &mut Canvas<'_>,
    heading: &Heading,
    words: &SheetWords,
    code: Option<f32>,
) -> Result<f32, SheetError> {
    let end = canvas.width - MARGIN;
    let beside = code.map_or(end, |side| end - side - 42.0);
    let slot = |colour| Slot::start(MARGIN, beside, colour);
    let to = shape(&words.to, Style::plain(10.0))?;
    let target = Slot::start(MARGIN + to.width + 3.0, beside, INK);
    canvas.tag(Role::Paragraph, |canvas| {
        canvas.shaped(to, slot(MUTED), 50.0);
        canvas.text(&heading.target, Style::bold(10.0), target, 50.0)
    })?;
    let width = beside - MARGIN;
    let (title, size) = fit(&heading.title, Style::bold(18.0), 12.0, width, 3)?;
    let mut y = canvas.tag(Role::Title, |canvas| {
        canvas.lines(title, slot(INK), 50.0 + size * 1.3, size * 1.18)
    });
    if heading.unofficial {
        y += 14.0;
        canvas.text(&words.unofficial, Style::plain(9.0), slot(MUTED), y)?;
    }
    if !heading.summary.is_empty() && heading.summary != heading.demand {
        let (summary, size) = fit(&heading.summary, Style::plain(10.0), SMALLEST, width, 2)?;
        y = canvas.lines(summary, slot(MUTED), y + 7.0 + size, size * 1.35);
    }
    let (demand, size) = fit(&heading.demand, Style::plain(11.5), 9.0, width, 2)?;
    let y = canvas.lines(demand, slot(INK), y + 10.0 + size, size * 1.35);
    let Some(side) = code else { return Ok(y) };
    let under = Slot::middle(end - side - 34.0, end + 18.0, MUTED);
    let address = wrap(&heading.short_address, SMALL, under.width())?;
    let lowest = canvas.lines(address, under, CODE_TOP + side + 17.0, 10.0);
    Ok(y.max(lowest))
}

/// Draws the rule above the foot, and under it the kind of petition and the hash of its text,
/// beside a number that takes `beside` points at the other end. Returns the height at which the
/// foot begins.
pub(super) fn foot(
    canvas: &mut Canvas<'_>,
    heading: &Heading,
    words: &SheetWords,
    beside: f32,
) -> Result<f32, SheetError> {
    let (from, to, top) = (MARGIN, canvas.width - MARGIN, canvas.height - 46.0);
    canvas.rule(from, to, top, 0.6, RULE);
    let room = to - from - beside - BETWEEN;
    let (text, size) = fit(&foot_text(heading, words), SMALL, 6.0, room, 2)?;
    canvas.lines(text, Slot::start(from, to, MUTED), top + 13.0, size * 1.25);
    Ok(top)
}

/// Writes the notice to signers above the foot, which begins at `foot`. Returns the height at which
/// the notice begins.
pub(super) fn notice(canvas: &mut Canvas<'_>, notice: &str, foot: f32) -> Result<f32, SheetError> {
    if notice.is_empty() {
        return Ok(foot);
    }
    let slot = Slot::start(MARGIN, canvas.width - MARGIN, MUTED);
    let lines = wrap(notice, SMALL, slot.width())?;
    let step = SMALLEST * 1.3;
    let first = foot - 8.0 - (lines.len() - 1) as f32 * step;
    canvas.lines(lines, slot, first, step);
    Ok(first - SMALLEST)
}

/// Returns the kind of petition and the hash of its text, as they stand at the foot of a page.
pub(super) fn foot_text(heading: &Heading, words: &SheetWords) -> String {
    format!(
        "{} {} {}",
        words.advocacy,
        words.text,
        heading.text_hash.short()
    )
}

/// The part, the sheet's number in bold, and the page, as they stand at the end of the foot. A part
/// that needs more than half of the foot stands below the number.
pub(super) struct NumberAtFoot {
    pieces: [(Shaped, Colour); 3],
    below: Vec<Shaped>,
}

impl NumberAtFoot {
    /// The distance between two pieces.
    const GAP: f32 = 3.0;

    /// Sets the line for a page of this width. `page` and `total` count pages from 1.
    pub(super) fn new(
        width: f32,
        words: &SheetWords,
        part: &str,
        number: SheetNumber,
        (page, total): (usize, usize),
    ) -> Result<Self, SheetError> {
        let page = format!("· {}", words.page(page, total));
        let set = |before: &str| -> Result<Self, SheetError> {
            Ok(Self {
                pieces: [
                    (shape(before, SMALL)?, MUTED),
                    (shape(&number.to_string(), Style::bold(SMALLEST))?, INK),
                    (shape(&page, SMALL)?, MUTED),
                ],
                below: Vec::new(),
            })
        };
        if part.is_empty() {
            return set(&words.sheet);
        }
        let half = (width - 2.0 * MARGIN) / 2.0;
        let whole = set(&format!("{part} · {}", words.sheet))?;
        if whole.width() <= half {
            return Ok(whole);
        }
        let (below, _) = fit(part, SMALL, 6.0, half, 1)?;
        Ok(Self {
            below,
            ..set(&words.sheet)?
        })
    }

    /// Returns the width that it takes.
    pub(super) fn width(&self) -> f32 {
        let pieces = self.pieces.iter().map(|(piece, _)| piece.width);
        let line = pieces.sum::<f32>() + 2.0 * Self::GAP;
        let below = self.below.iter().map(|line| line.width);
        below.fold(line, f32::max)
    }

    /// Writes it at the end of the foot. The number is the heading of the sheet for those who have
    /// it read aloud; they go from sheet to sheet by it. The page is left out.
    pub(super) fn draw(self, canvas: &mut Canvas<'_>) {
        let y = canvas.height - 46.0 + 13.0;
        let to = canvas.width - MARGIN;
        let pieces = self.pieces.iter().map(|(piece, _)| piece.width);
        let mut from = to - pieces.sum::<f32>() - 2.0 * Self::GAP;
        let [before, number, page] = self.pieces;
        let mut put = |canvas: &mut Canvas<'_>, (piece, colour): (Shaped, Colour)| {
            let width = piece.width;
            canvas.shaped(piece, Slot::start(from, to, colour), y);
            from += width + Self::GAP;
        };
        canvas.tag(Role::Heading, |canvas| {
            put(canvas, before);
            put(canvas, number);
            let slot = Slot::new(MARGIN, to, Align::End, MUTED);
            canvas.lines(self.below, slot, y + 10.0, 10.0);
        });
        canvas.untagged(|canvas| put(canvas, page));
    }
}

/// Draws the block in which the circulator, who collected the lines of a sheet, vouches for them: a
/// sentence, a name and a signature by hand, and the days between which the lines were signed.
/// `foot` is the height of the foot. Returns the height at which the block begins.
pub(super) fn circulator(
    canvas: &mut Canvas<'_>,
    words: &SheetWords,
    foot: f32,
) -> Result<f32, SheetError> {
    let rule = foot - 24.0;
    let labels = [
        &words.circulator_name,
        &words.circulator_signature,
        &words.circulator_dates,
    ];
    for (index, label) in labels.into_iter().enumerate() {
        let (from, to) = circulator_field(canvas, index);
        canvas.rule(from, to, rule, 0.6, MUTED);
        canvas.text(label, SMALL, Slot::start(from, to, MUTED), rule + 11.0)?;
    }
    let slot = Slot::start(MARGIN, canvas.width - MARGIN, INK);
    let vouches = wrap(&words.circulator_vouches, SMALL, slot.width())?;
    let step = SMALLEST * 1.3;
    let first = rule - 18.0 - (vouches.len() - 1) as f32 * step;
    canvas.lines(vouches, slot, first, step);
    Ok(first - 10.0)
}

/// Returns the two sides of one of the three fields of the circulator's block.
fn circulator_field(canvas: &Canvas<'_>, index: usize) -> (f32, f32) {
    let gap = 24.0;
    let width = (canvas.width - 2.0 * MARGIN - 2.0 * gap) / 3.0;
    let from = MARGIN + index as f32 * (width + gap);
    (from, from + width)
}

#[cfg(test)]
mod tests {
    use super::super::Layout;
    use super::super::canvas::Mark;
    use super::*;
    use petition::i18n::{Words, languages};
    use petition::number::Series;
    use petition::{Petition, i18n};

    /// The left and right edge and the baseline of each line of text on a page.
    fn lines(canvas: &Canvas<'_>) -> Vec<(f32, f32, f32)> {
        let text = |mark: &Mark<'_>| match mark {
            Mark::Text { x, y, line, .. } => Some((*x, x + line.width, *y)),
            _ => None,
        };
        canvas.marks.iter().filter_map(text).collect()
    }

    #[test]
    fn nothing_at_the_foot_stands_over_another_in_any_language() {
        let petition = Petition::bundled().expect("the bundled petition");
        let number = SheetNumber {
            series: Series::from_bytes(&[7; 16]),
            number: 12_345,
        };
        let long =
            "Farmers’ market at the corner of Martin Luther King Jr. Boulevard and 14th Street";
        for language in languages() {
            let words = SheetWords::new(&Words::new(&language));
            let heading = Heading::new(&petition, &language, None);
            for layout in [Layout::Letter, Layout::A4, Layout::Legal] {
                for part in ["", "Dupont Circle", long] {
                    let mut canvas = Canvas::new(layout.size(), &language);
                    let (width, pages) = (canvas.width, (12_345, 12_345));
                    let end = NumberAtFoot::new(width, &words, part, number, pages).expect("set");
                    foot(&mut canvas, &heading, &words, end.width()).expect("a foot");
                    end.draw(&mut canvas);
                    let lines = lines(&canvas);
                    let name = i18n::native_name(&language);
                    for (at, one) in lines.iter().enumerate() {
                        assert!(
                            one.0 >= MARGIN - 1.0 && one.1 <= width - MARGIN + 1.0,
                            "{name}"
                        );
                        assert!(one.2 <= canvas.height - 18.0, "{name}: a printer's margin");
                        for other in &lines[at + 1..] {
                            let is_beside = one.1 + 2.0 < other.0 || other.1 + 2.0 < one.0;
                            let is_below = (one.2 - other.2).abs() > 7.0;
                            assert!(is_beside || is_below, "{name}, {layout:?}, {part}");
                        }
                    }
                }
            }
        }
    }
}
