//! The report of a drive in pictures: one page with the count, when and where people signed, and
//! what they agreed to. It names no signer.
//!
//! The page is laid out once and can be written as PDF, or as SVG by [`svg`](super::svg).

use super::about::About;
use super::canvas::{ACCENT, Align, Canvas, Colour, INK, MUTED, RULE, Slot, TINT};
use super::document::Document;
use super::page::{SMALLEST, WIDE_MARGIN as MARGIN};
use super::shape::{Shaped, Style, shape};
use super::tags::Role;
use super::wrap::{fit, wrap};
use super::{CreationDate, Paper, Printed, SheetError, Unprintable, svg};
use petition::Language;

/// The most rows that a table shows. The rows after them are summed up in one.
const MAX_ROWS: usize = 10;
/// The most rows of a table on a page where charts and long names need the room.
const MIN_ROWS: usize = 3;
/// The lowest and the greatest height of the bars of a chart.
const BARS: (f32, f32) = (44.0, 128.0);
const TABLE_GAP: f32 = 26.0;
const NAME: Style = Style::plain(9.5);
const NUMBER: Style = Style::bold(9.5);
const SMALL: Style = Style::plain(SMALLEST);
const HEADING: Style = Style::bold(9.0);

/// The text and numbers of a report.
#[derive(Debug)]
pub struct Report<'a> {
    /// The petition's title.
    pub title: &'a str,
    /// The name of the organizer. Empty if the petition file names none.
    pub organizer: &'a str,
    /// The count, such as "1,204 signatures".
    pub count: String,
    /// The days and places, in one line.
    pub about: String,
    /// The goal as a sentence, and the part of it that was reached, from 0 to 1.
    pub goal: Option<(String, f32)>,
    /// Bars over time. All charts have the same scale.
    pub charts: Vec<Chart>,
    /// Up to three lists of places with their numbers, the largest first.
    pub tables: Vec<Table>,
    /// Lists in which each row is a share of all signatures.
    pub shares: Vec<Shares>,
    /// The name of the row that sums up the rows without room, with `\u{1}` for their number.
    pub others: String,
    /// The notes on the numbers, at the foot.
    pub foot: String,
    /// The word PRACTICE, for a practice campaign.
    pub practice: Option<String>,
    /// The size of the paper.
    pub paper: Paper,
    /// The creation date of the PDF.
    pub created: CreationDate,
    /// The language of the text.
    pub language: &'a Language,
}

/// A bar chart.
#[derive(Debug)]
pub struct Chart {
    /// The title above the bars.
    pub title: String,
    /// The label and the number of each bar.
    pub bars: Vec<(String, usize)>,
}

/// A list of names and numbers.
#[derive(Debug)]
pub struct Table {
    /// The title above the rows.
    pub title: String,
    /// The name and number of each row, the largest first.
    pub rows: Vec<(String, usize)>,
}

/// A list of parts of a whole.
#[derive(Debug)]
pub struct Shares {
    /// The title above the rows.
    pub title: String,
    /// The name, the number such as "512 (43 %)", and the share from 0 to 1.
    pub rows: Vec<(String, String, f32)>,
}

/// Prints a report.
///
/// # Errors
/// Returns an error if a bundled font is damaged.
pub fn report(report: &Report<'_>) -> Result<Printed, SheetError> {
    let mut canvas = lay_out(report)?;
    let mut document = Document::new(&About {
        title: report.title,
        author: report.organizer,
        subject: &report.count,
        language: report.language,
        created: report.created,
    })?;
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

/// Writes the same page as SVG, with its words as text.
///
/// # Errors
/// The same as of [`report`].
pub fn report_svg(report: &Report<'_>) -> Result<String, SheetError> {
    svg::svg(&lay_out(report)?, report.title)
}

fn lay_out<'a>(report: &Report<'_>) -> Result<Canvas<'a>, SheetError> {
    let mut page = Canvas::new(report.paper.size(), report.language);
    let (from, to) = (MARGIN, page.width - MARGIN);
    let slot = |colour| Slot::start(from, to, colour);
    if let Some(word) = &report.practice {
        page.practice_line(word, 36.0)?;
    }
    let (title, size) = fit(report.title, Style::plain(13.0), 10.0, to - from, 2)?;
    let y = page.tag(Role::Title, |page| {
        page.lines(title, slot(MUTED), 66.0, size * 1.3)
    });
    page.text(&report.count, Style::bold(38.0), slot(INK), y + 45.0)?;
    let about = wrap(&report.about, Style::plain(11.0), to - from)?;
    let mut y = page.lines(about, slot(MUTED), y + 66.0, 15.0);
    if let Some((words, share)) = &report.goal {
        y += 14.0;
        bar(&mut page, (from, y, to - from, 7.0), *share);
        y += 20.0;
        page.text(words, NAME, slot(INK), y)?;
    }

    let foot = page.read_last(|page| foot(page, report, from, to))?;
    let shares_top = foot - 16.0 - shares_height(&report.shares);
    let (tables, tables_top) = tables(report, to - from, y, shares_top)?;
    let charts = report.charts.len().max(1) as f32;
    let room = (tables_top - y - 12.0) / charts;
    let high = (room - CHART_EDGES).clamp(BARS.0, BARS.1);
    // Charts that need less than their room stay close together, and what comes after them moves
    // up.
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

/// The height that a chart needs besides its bars: the title, the numbers above the bars and the
/// labels below them.
const CHART_EDGES: f32 = 59.0;

fn draw_chart(
    page: &mut Canvas<'_>,
    chart: &Chart,
    (from, to): (f32, f32),
    top: f32,
    high: f32,
    most: usize,
) -> Result<(), SheetError> {
    let title = Slot::start(from, to, MUTED);
    page.tag(Role::Heading, |page| {
        page.text(&chart.title, HEADING, title, top + 18.0)
    })?;
    let base = top + 41.0 + high;
    page.rule(from, to, base, 0.6, RULE);
    let step = (to - from) / chart.bars.len().max(1) as f32;
    let wide = (step * 0.64).min(36.0);
    for (at, (label, count)) in chart.bars.iter().enumerate() {
        let left = from + at as f32 * step;
        let column = |colour| Slot::middle(left, left + step, colour);
        // Even one signature among ten thousand gives a visible bar.
        let tall = (high * *count as f32 / most.max(1) as f32).max(1.0);
        if *count > 0 {
            page.filled_rect(
                [left + (step - wide) / 2.0, base - tall, wide, tall],
                ACCENT,
            );
        }
        let number = fit(&grouped(*count), SMALL, 5.5, step, 1)?.0;
        let label = fit(label, SMALL, 6.0, step, 1)?.0;
        let below = |page: &mut Canvas<'_>| page.lines(label, column(MUTED), base + 11.0, SMALLEST);
        let above = |page: &mut Canvas<'_>| {
            if *count > 0 {
                page.lines(number, column(INK), base - tall - 4.0, SMALLEST);
            }
        };
        page.tag_again(Role::List, |page| {
            page.tag(Role::Item, |page| {
                page.tag(Role::Label, below);
                page.tag(Role::Body, above);
            });
        });
    }
    Ok(())
}

/// A table whose text is shaped.
struct Block {
    from: f32,
    to: f32,
    title: Shaped,
    rows: Vec<Row>,
}

/// A row of a [`Block`]. Its name may have several lines.
struct Row {
    name: Vec<Shaped>,
    size: f32,
    number: Shaped,
    colour: Colour,
}

/// Returns the distance to the next row below one whose name has so many lines of this size.
fn row_height(lines: usize, size: f32) -> f32 {
    16.0 + (lines.max(1) - 1) as f32 * size * 1.15
}

impl Block {
    fn new(
        table: &Table,
        others: &str,
        max_rows: usize,
        from: f32,
        to: f32,
    ) -> Result<Self, SheetError> {
        let (shown, more) = first_rows(&table.rows, max_rows);
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
    ) -> Result<Row, SheetError> {
        let number = shape(&grouped(count), NUMBER)?;
        let (name, size) = fit(name, NAME, SMALLEST, to - from - number.width - 8.0, 2)?;
        Ok(Row {
            name,
            size,
            number,
            colour,
        })
    }

    /// Returns the height with the title.
    fn height(&self) -> f32 {
        let rows = self.rows.iter();
        30.0 + rows
            .map(|row| row_height(row.name.len(), row.size))
            .sum::<f32>()
    }

    fn draw(self, page: &mut Canvas<'_>, top: f32) {
        let slot = |align, colour| Slot::new(self.from, self.to, align, colour);
        page.tag(Role::Heading, |page| {
            page.shaped(self.title, slot(Align::Start, MUTED), top + 12.0);
        });
        let mut y = top + 30.0;
        for row in self.rows {
            let name = (row.name, slot(Align::Start, row.colour), row.size * 1.15);
            let number = (row.number, slot(Align::End, row.colour));
            let last = named_number(page, name, number, y);
            page.rule(self.from, self.to, last + 4.8, 0.4, RULE);
            y = last + row_height(1, row.size);
        }
    }
}

/// Shapes the tables, which stand beside each other. They get as many rows as there is room for
/// between the end of the goal, `after`, and the shares, `before`, with the charts above them. Also
/// returns the height at which they begin.
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
    let mut max_rows = MAX_ROWS;
    loop {
        let mut blocks = Vec::with_capacity(report.tables.len());
        let mut left = MARGIN;
        for (table, part) in report.tables.iter().zip(parts) {
            let to = left + wide * part / whole;
            blocks.push(Block::new(table, &report.others, max_rows, left, to)?);
            left = to + TABLE_GAP;
        }
        let high = blocks.iter().map(Block::height).fold(0.0, f32::max);
        if before - high - 8.0 - after >= charts || max_rows <= MIN_ROWS {
            return Ok((blocks, before - high - 8.0));
        }
        max_rows -= 1;
    }
}

/// The distance from one share to the next.
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
        let slot = |align, colour| Slot::new(left, right, align, colour);
        page.tag(Role::Heading, |page| {
            page.text(&list.title, HEADING, slot(Align::Start, MUTED), top + 12.0)
        })?;
        let mut y = top + 30.0;
        for (name, number, share) in &list.rows {
            let number = shape(number, NUMBER)?;
            let (name, size) = fit(name, NAME, 6.0, wide - number.width - 8.0, 1)?;
            let name = (name, slot(Align::Start, INK), size);
            named_number(page, name, (number, slot(Align::End, INK)), y);
            bar(page, (left, y + 4.5, wide, 3.5), *share);
            y += SHARE_STEP;
        }
    }
    Ok(())
}

/// Adds a name and its number to the list before. Returns the last baseline of the name.
fn named_number(
    page: &mut Canvas<'_>,
    (name, of_name, step): (Vec<Shaped>, Slot, f32),
    (number, of_number): (Shaped, Slot),
    y: f32,
) -> f32 {
    page.tag_again(Role::List, |page| {
        page.tag(Role::Item, |page| {
            let name = |page: &mut Canvas<'_>| page.lines(name, of_name, y, step);
            let last = page.tag(Role::Label, name);
            page.tag(Role::Body, |page| page.shaped(number, of_number, y));
            last
        })
    })
}

/// Draws a bar that is filled to `share`.
fn bar(page: &mut Canvas<'_>, (left, top, wide, high): (f32, f32, f32, f32), share: f32) {
    page.filled_rect([left, top, wide, high], TINT);
    // A rectangle of no width would still be drawn as a hairline.
    if share > 0.0 {
        page.filled_rect([left, top, wide * share.min(1.0), high], ACCENT);
    }
}

/// Writes the notes on the numbers. Returns the height at which they begin.
fn foot(page: &mut Canvas<'_>, report: &Report<'_>, from: f32, to: f32) -> Result<f32, SheetError> {
    let lines = wrap(&report.foot, SMALL, to - from)?;
    let top = page.height - 34.0 - 11.0 * lines.len() as f32;
    page.rule(from, to, top, 0.6, RULE);
    page.lines(lines, Slot::start(from, to, MUTED), top + 14.0, 11.0);
    Ok(top)
}

fn grouped(count: usize) -> String {
    petition::i18n::grouped(count as u64)
}

/// Rows of a list that are summed up in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others {
    /// The number of rows.
    pub rows: usize,
    /// The sum of their numbers.
    pub count: usize,
}

/// Returns the first rows of a list, and the sum of the rows after them.
#[must_use]
pub fn first_rows<T>(rows: &[(T, usize)], max_rows: usize) -> (&[(T, usize)], Option<Others>) {
    // A row that stands for one other row would save no room.
    if rows.len() <= max_rows + 1 {
        return (rows, None);
    }
    let (shown, others) = rows.split_at(max_rows);
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
    fn the_rest_of_a_long_list_is_summed_up() {
        let rows: Vec<(usize, usize)> = (0..13).map(|row| (row, 13 - row)).collect();
        assert_eq!(first_rows(&rows[..11], 10), (&rows[..11], None));
        assert_eq!(
            first_rows(&rows, 10),
            (&rows[..10], Some(Others { rows: 3, count: 6 }))
        );
    }
}
