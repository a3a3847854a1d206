//! What stands on every sheet, signed or blank, so that each one stands alone: to whom, what, the
//! code, what kind of petition, which text, which sheet.

use super::canvas::{Align, Canvas, INK, MUTED, RULE, Slot};
use super::shape::{Style, fit, shape, wrap};
use super::{Heading, SheetError, SheetWords};
use petition::number::SheetNumber;
use petition::qr::Code;

/// The margin, in points: printers leave a quarter inch, hands and clips take the rest.
pub(super) const MARGIN: f32 = 42.0;
/// The side of the code on a signed sheet: read at 120 dpi and up.
pub(super) const CODE: f32 = 66.0;
/// The side of the code on a blank sheet, which holds the sheet's number too: read at 150 dpi and
/// up.
pub(super) const NUMBERED_CODE: f32 = 80.0;
/// Where the code's upper edge stands.
const CODE_TOP: f32 = 46.0;
/// Nothing on a sheet is smaller than this.
pub(super) const SMALLEST: f32 = 8.0;

/// The smallest words of a sheet.
pub(super) const SMALL: Style = Style {
    size: SMALLEST,
    bold: false,
};

/// Puts a code of this side at the upper corner where reading ends.
pub(super) fn code(canvas: &mut Canvas<'_>, code: &Code, side: f32) {
    canvas.code(code, canvas.width - MARGIN - side - 8.0, CODE_TOP, side);
}

/// Target, title and demand, beside the place of a code of this side, if there is one; answers with
/// where a table may begin.
pub(super) fn heading(
    canvas: &mut Canvas<'_>,
    heading: &Heading,
    words: &SheetWords,
    code: Option<f32>,
) -> Result<f32, SheetError> {
    let end = canvas.width - MARGIN;
    let mut beside = end;
    let mut lowest: f32 = 0.0;
    if let Some(side) = code {
        let from = end - side - 8.0;
        beside = from - 34.0;
        let under = Slot {
            from: from - 26.0,
            to: end + 18.0,
            align: Align::Middle,
            colour: MUTED,
        };
        let address = wrap(&heading.short_address, SMALL, under.to - under.from)?;
        lowest = canvas.lines(address, under, CODE_TOP + side + 17.0, 10.0);
    }
    let slot = |colour| Slot {
        from: MARGIN,
        to: beside,
        align: Align::Start,
        colour,
    };
    let small = Style {
        size: 10.0,
        bold: false,
    };
    let to = shape(&words.to, small)?;
    let after = Slot {
        from: MARGIN + to.width + 3.0,
        ..slot(INK)
    };
    canvas.put(to, slot(MUTED), 50.0);
    canvas.say(
        &heading.target,
        Style {
            bold: true,
            ..small
        },
        after,
        50.0,
    )?;
    let (title, size) = fit(
        &heading.title,
        Style {
            size: 18.0,
            bold: true,
        },
        12.0,
        beside - MARGIN,
        3,
    )?;
    let mut y = canvas.lines(title, slot(INK), 50.0 + size * 1.3, size * 1.18);
    if heading.unofficial {
        y += 14.0;
        canvas.say(
            &words.unofficial,
            Style {
                size: 9.0,
                bold: false,
            },
            slot(MUTED),
            y,
        )?;
    }
    if !heading.summary.is_empty() && heading.summary != heading.demand {
        let (summary, size) = fit(
            &heading.summary,
            Style {
                size: 10.0,
                bold: false,
            },
            SMALLEST,
            beside - MARGIN,
            2,
        )?;
        y = canvas.lines(summary, slot(MUTED), y + 7.0 + size, size * 1.35);
    }
    let (demand, size) = fit(
        &heading.demand,
        Style {
            size: 11.5,
            bold: false,
        },
        9.0,
        beside - MARGIN,
        2,
    )?;
    let y = canvas.lines(demand, slot(INK), y + 10.0 + size, size * 1.35);
    Ok(y.max(lowest) + 34.0)
}

/// The rule above the foot, and what kind of petition this is; answers with where the foot begins.
pub(super) fn foot(
    canvas: &mut Canvas<'_>,
    heading: &Heading,
    words: &SheetWords,
) -> Result<f32, SheetError> {
    let (from, to, top) = (MARGIN, canvas.width - MARGIN, canvas.height - 46.0);
    canvas.rule(from, to, top, 0.6, RULE);
    let what = format!(
        "{} {} {}",
        words.advocacy,
        words.text,
        heading.text_hash.short()
    );
    canvas.say(
        &what,
        SMALL,
        Slot {
            from,
            to,
            align: Align::Start,
            colour: MUTED,
        },
        top + 13.0,
    )?;
    Ok(top)
}

/// Which sheet this is, at the end of the foot: the part, the number in bold, the page.
pub(super) fn which(
    canvas: &mut Canvas<'_>,
    words: &SheetWords,
    part: &str,
    number: SheetNumber,
    page: usize,
    of: usize,
) -> Result<(), SheetError> {
    let y = canvas.height - 46.0 + 13.0;
    let before = if part.is_empty() {
        words.sheet.clone()
    } else {
        format!("{part} · {}", words.sheet)
    };
    let words = [
        (shape(&before, SMALL)?, MUTED),
        (
            shape(
                &number.to_string(),
                Style {
                    bold: true,
                    ..SMALL
                },
            )?,
            INK,
        ),
        (shape(&format!("· {}", words.page(page, of)), SMALL)?, MUTED),
    ];
    let to = canvas.width - MARGIN;
    let gap = 3.0;
    let mut from = to - words.iter().map(|(words, _)| words.width).sum::<f32>() - 2.0 * gap;
    for (words, colour) in words {
        let width = words.width;
        canvas.put(
            words,
            Slot {
                from,
                to,
                align: Align::Start,
                colour,
            },
            y,
        );
        from += width + gap;
    }
    Ok(())
}

/// The block in which whoever collected the lines of a sheet vouches for them: name and signature
/// by hand, and between which days the lines were signed. `foot` is where the foot begins; answers
/// with where the block begins.
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
    for (at, label) in labels.into_iter().enumerate() {
        let (from, to) = third(canvas, at);
        canvas.rule(from, to, rule, 0.6, MUTED);
        canvas.say(
            label,
            SMALL,
            Slot {
                from,
                to,
                align: Align::Start,
                colour: MUTED,
            },
            rule + 11.0,
        )?;
    }
    Ok(rule - 34.0)
}

/// The days, in the circulator's block.
pub(super) fn signed_between(
    canvas: &mut Canvas<'_>,
    dates: &str,
    foot: f32,
) -> Result<(), SheetError> {
    let (from, to) = third(canvas, 2);
    canvas.say(
        dates,
        Style {
            size: 10.0,
            bold: false,
        },
        Slot {
            from,
            to,
            align: Align::Start,
            colour: INK,
        },
        foot - 29.0,
    )
}

/// Where a third of the circulator's block begins and ends.
fn third(canvas: &Canvas<'_>, at: usize) -> (f32, f32) {
    let gap = 24.0;
    let width = (canvas.width - 2.0 * MARGIN - 2.0 * gap) / 3.0;
    let from = MARGIN + at as f32 * (width + gap);
    (from, from + width)
}
