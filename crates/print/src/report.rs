//! The day in pictures: one page with the count, when and where people signed, and what they agreed
//! to. It names no signer.
//!
//! The page is laid out once and written twice: as PDF, and as SVG by [`svg`](super::svg).

use super::canvas::{ACCENT, Align, Canvas, Colour, INK, MUTED, RULE, Slot, TINT};
use super::document::Document;
use super::page::SMALLEST;
use super::shape::{Shaped, Style, fit, shape, wrap};
use super::{Paper, Printed, SheetError, Stamp, Unprintable, svg};
use petition::Language;

const MARGIN: f32 = 54.0;
/// The most rows of a table; what comes after them is one number.
const ROWS: usize = 10;
/// The fewest, where charts and long names need the room.
const FEWEST_ROWS: usize = 3;
/// How high the bars of a chart are at least and at most.
const BARS: (f32, f32) = (44.0, 128.0);
const TABLE_GAP: f32 = 26.0;
const NAME: Style = Style {
    size: 9.5,
    bold: false,
};
const NUMBER: Style = Style {
    size: 9.5,
    bold: true,
};
const SMALL: Style = Style {
    size: SMALLEST,
    bold: false,
};
const HEADING: Style = Style {
    size: 9.0,
    bold: true,
};

/// What a report says: words and numbers, ready to be set.
#[derive(Debug)]
pub struct Report<'a> {
    /// The petition's title.
    pub title: &'a str,
    /// "1,204 signatures".
    pub count: String,
    /// When and where, in one line.
    pub about: String,
    /// What was hoped for, in words, and how much of it is there, from 0 to 1.
    pub goal: Option<(String, f32)>,
    /// Bars over time, drawn to one scale.
    pub charts: Vec<Chart>,
    /// Where: up to three lists of names and numbers, most first.
    pub tables: Vec<Table>,
    /// How: lists of which each line is a share of all signatures.
    pub shares: Vec<Shares>,
    /// What stands for the rows of a table that have no room, with `\u{1}` for how many they are.
    pub others: String,
    /// What is to be known of the numbers.
    pub foot: String,
    /// The word PRACTICE, if it is.
    pub practice: Option<String>,
    /// The paper.
    pub paper: Paper,
    /// When it says it was made.
    pub stamp: Stamp,
    /// The language of the words.
    pub language: &'a Language,
}

/// Bars beside each other.
#[derive(Debug)]
pub struct Chart {
    /// What they are of.
    pub title: String,
    /// What stands under each, and how many it stands for.
    pub bars: Vec<(String, usize)>,
}

/// Names and numbers.
#[derive(Debug)]
pub struct Table {
    /// What they are.
    pub title: String,
    /// Most first.
    pub rows: Vec<(String, usize)>,
}

/// Parts of a whole.
#[derive(Debug)]
pub struct Shares {
    /// What they are.
    pub title: String,
    /// Name, "512 (43 %)", and the share, from 0 to 1.
    pub rows: Vec<(String, String, f32)>,
}

/// Prints a report.
///
/// # Errors
/// Where a bundled font is damaged.
pub fn report(report: &Report<'_>) -> Result<Printed, SheetError> {
    let mut canvas = lay_out(report)?;
    let mut document = Document::new(report.title, report.stamp)?;
    document.page(&canvas)?;
    let unprintable = canvas
        .missing
        .drain(..)
        .map(|character| Unprintable { line: 0, character })
        .collect();
    Ok(Printed {
        pdf: document.finish()?,
        pages: 1,
        unprintable,
    })
}

/// Draws a report as SVG: the same page, its words as text.
///
/// # Errors
/// As [`report`].
pub fn report_svg(report: &Report<'_>) -> Result<String, SheetError> {
    svg::svg(&lay_out(report)?, report.title)
}

fn lay_out<'a>(report: &Report<'_>) -> Result<Canvas<'a>, SheetError> {
    let mut page = Canvas::new(report.paper.size(), report.language);
    let (from, to) = (MARGIN, page.width - MARGIN);
    let slot = |colour| Slot {
        from,
        to,
        align: Align::Start,
        colour,
    };
    if let Some(word) = &report.practice {
        page.practice_line(word, 36.0)?;
    }
    let (title, size) = fit(
        report.title,
        Style {
            size: 13.0,
            bold: false,
        },
        10.0,
        to - from,
        2,
    )?;
    let y = page.lines(title, slot(MUTED), 66.0, size * 1.3);
    page.say(
        &report.count,
        Style {
            size: 38.0,
            bold: true,
        },
        slot(INK),
        y + 45.0,
    )?;
    let about = wrap(
        &report.about,
        Style {
            size: 11.0,
            bold: false,
        },
        to - from,
    )?;
    let mut y = page.lines(about, slot(MUTED), y + 66.0, 15.0);
    if let Some((words, share)) = &report.goal {
        y += 14.0;
        bar(&mut page, (from, y, to - from, 7.0), *share);
        y += 20.0;
        page.say(words, NAME, slot(INK), y)?;
    }

    let foot = foot(&mut page, report, from, to)?;
    let shares_top = foot - 16.0 - shares_height(&report.shares);
    let (tables, tables_top) = tables(report, to - from, y, shares_top)?;
    let charts = report.charts.len().max(1) as f32;
    let room = (tables_top - y - 12.0) / charts;
    let high = (room - CHART_EDGES).clamp(BARS.0, BARS.1);
    // Charts that need less than their room stand apart by what is left of it, and not at the foot
    // of a hole.
    let most = report
        .charts
        .iter()
        .flat_map(|chart| &chart.bars)
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(0);
    for (at, chart) in report.charts.iter().enumerate() {
        draw_chart(
            &mut page,
            chart,
            (from, to),
            y + 12.0 + at as f32 * room.min(high + CHART_EDGES + 14.0),
            high,
            most,
        )?;
    }
    let below = y + 12.0 + charts * room.min(high + CHART_EDGES + 14.0);
    let up = if report.charts.is_empty() {
        0.0
    } else {
        (tables_top - below).max(0.0)
    };
    for table in tables {
        table.draw(&mut page, tables_top - up);
    }
    draw_shares(&mut page, report, (from, to), shares_top - up)?;
    Ok(page)
}

/// Heading, numbers above bars and labels under them: what a chart needs besides its bars.
const CHART_EDGES: f32 = 59.0;

fn draw_chart(
    page: &mut Canvas<'_>,
    chart: &Chart,
    (from, to): (f32, f32),
    top: f32,
    high: f32,
    most: usize,
) -> Result<(), SheetError> {
    page.say(
        &chart.title,
        HEADING,
        Slot {
            from,
            to,
            align: Align::Start,
            colour: MUTED,
        },
        top + 18.0,
    )?;
    let base = top + 41.0 + high;
    page.rule(from, to, base, 0.6, RULE);
    let step = (to - from) / chart.bars.len().max(1) as f32;
    let wide = (step * 0.64).min(36.0);
    for (at, (label, count)) in chart.bars.iter().enumerate() {
        let left = from + at as f32 * step;
        let column = |colour| Slot {
            from: left,
            to: left + step,
            align: Align::Middle,
            colour,
        };
        // One signature among ten thousand is still seen.
        let tall = (high * *count as f32 / most.max(1) as f32).max(1.0);
        if *count > 0 {
            page.area(
                [left + (step - wide) / 2.0, base - tall, wide, tall],
                ACCENT,
            );
            page.lines(
                fit(&grouped(*count), SMALL, 5.5, step, 1)?.0,
                column(INK),
                base - tall - 4.0,
                SMALLEST,
            );
        }
        page.lines(
            fit(label, SMALL, 6.0, step, 1)?.0,
            column(MUTED),
            base + 11.0,
            SMALLEST,
        );
    }
    Ok(())
}

/// A table whose words are set.
struct Block {
    from: f32,
    to: f32,
    title: Shaped,
    rows: Vec<(Vec<Shaped>, f32, Shaped, Colour)>,
}

/// How far the next row is below one whose name has so many lines of this size.
fn row_height(lines: usize, size: f32) -> f32 {
    16.0 + (lines.max(1) - 1) as f32 * size * 1.15
}

impl Block {
    fn new(
        table: &Table,
        others: &str,
        most: usize,
        from: f32,
        to: f32,
    ) -> Result<Self, SheetError> {
        let (shown, more) = first_rows(&table.rows, most);
        let mut rows = Vec::with_capacity(shown.len() + 1);
        for (name, count) in shown {
            rows.push(Self::row(name, *count, from, to, INK)?);
        }
        if let Some(more) = more {
            rows.push(Self::row(
                &others.replace('\u{1}', &grouped(more.rows)),
                more.count,
                from,
                to,
                MUTED,
            )?);
        }
        Ok(Self {
            from,
            to,
            title: shape(&table.title, HEADING)?,
            rows,
        })
    }

    fn row(
        name: &str,
        count: usize,
        from: f32,
        to: f32,
        colour: Colour,
    ) -> Result<(Vec<Shaped>, f32, Shaped, Colour), SheetError> {
        let number = shape(&grouped(count), NUMBER)?;
        let (name, size) = fit(name, NAME, SMALLEST, to - from - number.width - 8.0, 2)?;
        Ok((name, size, number, colour))
    }

    /// Its height, heading and all.
    fn height(&self) -> f32 {
        30.0 + self
            .rows
            .iter()
            .map(|(name, size, ..)| row_height(name.len(), *size))
            .sum::<f32>()
    }

    fn draw(self, page: &mut Canvas<'_>, top: f32) {
        let slot = |align, colour| Slot {
            from: self.from,
            to: self.to,
            align,
            colour,
        };
        page.put(self.title, slot(Align::Start, MUTED), top + 12.0);
        let mut y = top + 30.0;
        for (name, size, number, colour) in self.rows {
            page.put(number, slot(Align::End, colour), y);
            let last = page.lines(name, slot(Align::Start, colour), y, size * 1.15);
            page.rule(self.from, self.to, last + 4.8, 0.4, RULE);
            y = last + row_height(1, size);
        }
    }
}

/// The tables beside each other, with as many rows as there is room for between the charts and what
/// comes after; and where they begin.
fn tables(
    report: &Report<'_>,
    width: f32,
    after: f32,
    before: f32,
) -> Result<(Vec<Block>, f32), SheetError> {
    // Names of events are longer than those of states.
    let parts = [1.35, 1.0, 0.9];
    let whole: f32 = parts.iter().take(report.tables.len()).sum();
    let wide = width - TABLE_GAP * report.tables.len().saturating_sub(1) as f32;
    let charts = report.charts.len() as f32 * (BARS.0 + CHART_EDGES);
    let mut most = ROWS;
    loop {
        let mut blocks = Vec::with_capacity(report.tables.len());
        let mut left = MARGIN;
        for (table, part) in report.tables.iter().zip(parts) {
            let to = left + wide * part / whole;
            blocks.push(Block::new(table, &report.others, most, left, to)?);
            left = to + TABLE_GAP;
        }
        let high = blocks.iter().map(Block::height).fold(0.0, f32::max);
        if before - high - 8.0 - after >= charts || most <= FEWEST_ROWS {
            return Ok((blocks, before - high - 8.0));
        }
        most -= 1;
    }
}

/// How far the next share is below one.
const SHARE_STEP: f32 = 21.0;

fn shares_height(shares: &[Shares]) -> f32 {
    let rows = shares.iter().map(|list| list.rows.len()).max().unwrap_or(0);
    if rows == 0 {
        0.0
    } else {
        26.0 + rows as f32 * SHARE_STEP
    }
}

fn draw_shares(
    page: &mut Canvas<'_>,
    report: &Report<'_>,
    (from, to): (f32, f32),
    top: f32,
) -> Result<(), SheetError> {
    let lists = report.shares.len().max(1) as f32;
    let wide = (to - from - TABLE_GAP * (lists - 1.0)) / lists;
    for (at, list) in report.shares.iter().enumerate() {
        let left = from + at as f32 * (wide + TABLE_GAP);
        let right = left + wide;
        let slot = |align, colour| Slot {
            from: left,
            to: right,
            align,
            colour,
        };
        page.say(&list.title, HEADING, slot(Align::Start, MUTED), top + 12.0)?;
        let mut y = top + 30.0;
        for (name, number, share) in &list.rows {
            let number = shape(number, NUMBER)?;
            let (name, size) = fit(name, NAME, 6.0, wide - number.width - 8.0, 1)?;
            page.put(number, slot(Align::End, INK), y);
            page.lines(name, slot(Align::Start, INK), y, size);
            bar(page, (left, y + 4.5, wide, 3.5), *share);
            y += SHARE_STEP;
        }
    }
    Ok(())
}

/// A bar, filled so far.
fn bar(page: &mut Canvas<'_>, (left, top, wide, high): (f32, f32, f32, f32), share: f32) {
    page.area([left, top, wide, high], TINT);
    // A bar of no width would still be drawn as a hair.
    if share > 0.0 {
        page.area([left, top, wide * share.min(1.0), high], ACCENT);
    }
}

/// What is to be known of the numbers; answers with where it begins.
fn foot(page: &mut Canvas<'_>, report: &Report<'_>, from: f32, to: f32) -> Result<f32, SheetError> {
    let lines = wrap(&report.foot, SMALL, to - from)?;
    let top = page.height - 34.0 - 11.0 * lines.len() as f32;
    page.rule(from, to, top, 0.6, RULE);
    page.lines(
        lines,
        Slot {
            from,
            to,
            align: Align::Start,
            colour: MUTED,
        },
        top + 14.0,
        11.0,
    );
    Ok(top)
}

fn grouped(count: usize) -> String {
    petition::i18n::grouped(count as u64)
}

/// Rows that are counted in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others {
    /// How many rows.
    pub rows: usize,
    /// The sum of them.
    pub count: usize,
}

/// The first rows of a list, and in one number those after them.
#[must_use]
pub fn first_rows<T>(rows: &[(T, usize)], most: usize) -> (&[(T, usize)], Option<Others>) {
    // One other row would take the room of the one that it stands for.
    if rows.len() <= most + 1 {
        return (rows, None);
    }
    let (shown, others) = rows.split_at(most);
    (
        shown,
        Some(Others {
            rows: others.len(),
            count: others.iter().map(|(_, count)| count).sum(),
        }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_of_a_long_list_is_one_number() {
        let rows: Vec<(usize, usize)> = (0..13).map(|row| (row, 13 - row)).collect();
        assert_eq!(first_rows(&rows[..11], 10), (&rows[..11], None));
        assert_eq!(
            first_rows(&rows, 10),
            (&rows[..10], Some(Others { rows: 3, count: 6 }))
        );
    }
}
