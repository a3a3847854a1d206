//! The layouts of a panel: a whole page, half a page, and a slip.

use super::super::canvas::{Canvas, INK, MUTED, Slot};
use super::super::page::{SMALL, SMALLEST, WIDE_MARGIN};
use super::super::shape::Style;
use super::super::tags::Role;
use super::super::wrap::{fit, wrap};
use super::{Panel, Printer, SheetError};

/// The side that the code of a usual address needs on a poster of Letter paper, with its quiet zone, to
/// be read from two metres.
const LEAST_CODE: f32 = 392.0;

/// The distance from the code to the line with the address, which has "Scan to read and sign" above it.
const UNDER: f32 = 52.0;

impl Printer {
    /// Lays out a poster: text above, the code in the middle, the address below.
    pub(super) fn whole_page(
        &mut self,
        canvas: &mut Canvas<'_>,
        panel: &Panel,
    ) -> Result<(), SheetError> {
        let (heading, words) = (&panel.heading, &panel.words);
        let (width, height) = (canvas.width, canvas.height);
        // Everything grows with the paper.
        let unit = width / 612.0;
        let margin = WIDE_MARGIN * unit;
        let across = width - 2.0 * margin;
        let middle = |colour| Slot::middle(margin, width - margin, colour);
        let plain = |size: f32| Style::plain(size * unit);
        let bold = |size: f32| Style::bold(size * unit);
        if heading.practice {
            canvas.practice_line(&words.practice, 42.0)?;
            canvas.practice_line(&words.practice, height - 28.0)?;
        }
        let (notice, size) = fit(&panel.notice, plain(9.0), 8.0 * unit, across, 3)?;
        let step = size * 1.3;
        let first = height - 54.0 * unit - (notice.len() - 1) as f32 * step;
        canvas.read_last(|canvas| canvas.lines(notice, middle(MUTED), first, step));
        let (promise, size) = fit(&words.promise, plain(12.0), 9.0 * unit, across, 2)?;
        let step = size * 1.3;
        let first = first - 17.0 * unit - (promise.len() - 1) as f32 * step;
        canvas.read_last(|canvas| canvas.lines(promise, middle(INK), first, step));
        let typed = format!("{} {}", words.or_type, heading.short_address);
        let typed = wrap(&typed, plain(15.0), across)?;
        let foot = first - 25.0 * unit - (typed.len() - 1) as f32 * 19.0 * unit;

        let first = 64.0 * unit;
        let to = format!("{} {}", words.to, heading.target);
        canvas.text(&to, plain(18.0), middle(MUTED), first)?;
        let (sentence, small) = fit(&panel.sentence, plain(17.0), 11.0 * unit, across, 2)?;
        let mut below_title = 12.0 * unit + small + sentence.len() as f32 * small * 1.35;
        if heading.unofficial {
            below_title += 16.0 * unit;
        }
        // A long title makes way for the code, which is read from further away.
        let mut largest = 38.0;
        let (title, size) = loop {
            let (title, size) = fit(&heading.title, bold(largest), 18.0 * unit, across, 4)?;
            let high = first + 8.0 * unit + title.len() as f32 * size * 1.14 + below_title;
            if foot - UNDER * unit - high >= LEAST_CODE * unit || largest <= 18.0 {
                break (title, size);
            }
            largest -= 2.0;
        };
        let y = canvas.tag(Role::Title, |canvas| {
            canvas.lines(title, middle(INK), first + 8.0 * unit + size, size * 1.14)
        });
        // The descenders come below the baseline, and the code's quiet zone below them.
        let mut y = canvas.lines(sentence, middle(INK), y + 12.0 * unit + small, small * 1.35)
            + small * 0.6;
        if heading.unofficial {
            y += 16.0 * unit;
            let above = y - 4.0 * unit;
            canvas.text(&words.unofficial, plain(11.0), middle(MUTED), above)?;
        }
        if let Some(address) = &heading.address {
            let space = foot - UNDER * unit - y;
            let side = space.min(across).max(96.0);
            let (from, top) = ((width - side) / 2.0, y + (space - side) / 2.0);
            let alt = words.code_of(&heading.short_address);
            self.code(canvas, (address, &alt), [from, top, side])?;
            canvas.text(&words.scan, bold(24.0), middle(INK), foot - 30.0 * unit)?;
            canvas.lines(typed, middle(MUTED), foot, 19.0 * unit);
        }
        Ok(())
    }

    /// Lays out one side of a tent, which is wider than high: text at the side where reading
    /// begins, the code at the other.
    pub(super) fn half_page(
        &mut self,
        canvas: &mut Canvas<'_>,
        panel: &Panel,
    ) -> Result<(), SheetError> {
        let (heading, words) = (&panel.heading, &panel.words);
        let (width, height) = (canvas.width, canvas.height);
        let margin = 40.0;
        if heading.practice {
            canvas.practice_line(&words.practice, height - 22.0)?;
        }
        let last = height - if heading.practice { 46.0 } else { 28.0 };
        let below = canvas.read_last(|canvas| told(canvas, panel, margin, last))?;
        // Text and code stand in the middle between the fold and what is told below.
        let side = (below - 110.0).min(width * 0.38);
        let code_from = width - margin - side;
        let (from, to) = (margin, code_from - 24.0);
        let slot = |colour| Slot::start(from, to, colour);
        let (title, size) = fit(&heading.title, Style::bold(30.0), 17.0, to - from, 6)?;
        let (sentence, small) = fit(&panel.sentence, Style::plain(14.0), 10.0, to - from, 4)?;
        let high =
            34.0 + title.len() as f32 * size * 1.16 + 14.0 + sentence.len() as f32 * small * 1.35;
        let top = ((below - high) / 2.0).max(24.0);
        let target = format!("{} {}", words.to, heading.target);
        canvas.text(&target, Style::plain(14.0), slot(MUTED), top + 12.0)?;
        let y = canvas.tag(Role::Title, |canvas| {
            canvas.lines(title, slot(INK), top + 22.0 + size, size * 1.16)
        });
        let y = canvas.lines(sentence, slot(INK), y + 14.0 + small, small * 1.35);
        if heading.unofficial {
            canvas.text(&words.unofficial, Style::plain(10.0), slot(MUTED), y + 20.0)?;
        }
        if let Some(address) = &heading.address {
            // The slot is wider than the code, so that an address needs one line.
            let under = Slot::middle(code_from - 20.0, code_from + side + 20.0, INK);
            let (scan, size) = fit(&words.scan, Style::bold(15.0), 9.0, side, 2)?;
            let typed = format!("{} {}", words.or_type, heading.short_address);
            let (typed, small) = fit(&typed, Style::plain(12.0), SMALLEST, under.width(), 2)?;
            let high = side
                + 6.0
                + scan.len() as f32 * size * 1.2
                + 8.0
                + typed.len() as f32 * small * 1.3;
            let code_top = ((below - high) / 2.0).max(20.0);
            let alt = words.code_of(&heading.short_address);
            self.code(canvas, (address, &alt), [code_from, code_top, side])?;
            let y = canvas.lines(scan, under, code_top + side + 6.0 + size, size * 1.2);
            canvas.lines(
                typed,
                under.with_colour(MUTED),
                y + 8.0 + small,
                small * 1.3,
            );
        }
        Ok(())
    }

    /// Lays out a slip: the same as half a page, but smaller.
    pub(super) fn slip(
        &mut self,
        canvas: &mut Canvas<'_>,
        panel: &Panel,
    ) -> Result<(), SheetError> {
        let (heading, words) = (&panel.heading, &panel.words);
        let (width, height) = (canvas.width, canvas.height);
        let margin = 20.0;
        let last = height - if heading.practice { 26.0 } else { 13.0 };
        let below = canvas.read_last(|canvas| told(canvas, panel, margin, last))?;
        let side = (below - 40.0).min(116.0);
        let code_from = width - margin - side;
        let (from, to) = (margin, code_from - 12.0);
        let slot = |colour| Slot::start(from, to, colour);
        let (title, size) = fit(&heading.title, Style::bold(15.0), 9.0, to - from, 7)?;
        let (sentence, small) = fit(&panel.sentence, Style::plain(10.0), SMALLEST, to - from, 4)?;
        let high =
            16.0 + title.len() as f32 * size * 1.18 + 6.0 + sentence.len() as f32 * small * 1.32;
        let top = ((below - high) / 2.0).max(margin - 6.0);
        let target = format!("{} {}", words.to, heading.target);
        canvas.text(&target, Style::plain(9.0), slot(MUTED), top + 8.0)?;
        let y = canvas.tag(Role::Title, |canvas| {
            canvas.lines(title, slot(INK), top + 13.0 + size, size * 1.18)
        });
        let y = canvas.lines(sentence, slot(INK), y + 6.0 + small, small * 1.32);
        if heading.unofficial {
            canvas.text(&words.unofficial, SMALL, slot(MUTED), y + 14.0)?;
        }
        if let Some(address) = &heading.address {
            let code_top = ((below - side - 26.0) / 2.0).max(10.0);
            let alt = words.code_of(&heading.short_address);
            self.code(canvas, (address, &alt), [code_from, code_top, side])?;
            let under = Slot::middle(code_from - 8.0, code_from + side + 8.0, INK);
            let (scan, size) = fit(&words.scan, Style::bold(9.0), SMALLEST, under.width(), 2)?;
            let y = canvas.lines(scan, under, code_top + side + 1.0 + size, size * 1.2);
            let typed = &heading.short_address;
            let (typed, size) = fit(typed, Style::plain(9.0), SMALLEST, under.width(), 2)?;
            canvas.lines(typed, under.with_colour(MUTED), y + 3.0 + size, size * 1.25);
        }
        if heading.practice {
            let slot = Slot::middle(0.0, width, MUTED);
            canvas.text(&words.practice, Style::bold(12.0), slot, height - 12.0)?;
        }
        Ok(())
    }
}

/// Writes the promise and the notice at the foot of a panel, with the last baseline at `last`.
/// Returns the height at which they begin.
fn told(canvas: &mut Canvas<'_>, panel: &Panel, margin: f32, last: f32) -> Result<f32, SheetError> {
    let slot = Slot::start(margin, canvas.width - margin, MUTED);
    let told = format!("{} {}", panel.words.promise, panel.notice);
    let lines = wrap(told.trim(), SMALL, slot.width())?;
    let step = SMALLEST * 1.25;
    let first = last - (lines.len() - 1) as f32 * step;
    canvas.lines(lines, slot, first, step);
    Ok(first - SMALLEST - 2.0)
}
