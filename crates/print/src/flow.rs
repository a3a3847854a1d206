//! Text that runs from page to page, for covers and certificates.

use super::about::About;
use super::canvas::{Align, Canvas, Colour, INK, MUTED, RULE, Slot};
use super::document::Document;
use super::page::LETTER_MARGIN as MARGIN;
use super::shape::{Shaped, Style, shape};
use super::tags::Role;
use super::wrap::{fit, wrap};
use super::{Printed, SheetError, Unprintable};
use petition::Language;

/// The height of the foot. Text does not run into it.
const FOOT: f32 = 70.0;
/// The distance of one line of text to the next, as a part of its size.
const LINE_HEIGHT: f32 = 1.42;
pub(super) const BODY: Style = Style::plain(10.5);
pub(super) const SMALL: Style = Style::plain(8.5);

/// Text that runs from page to page.
pub(super) struct Flow<'a> {
    pages: Vec<Canvas<'a>>,
    size: (f32, f32),
    /// The last baseline on the last page.
    y: f32,
    practice: Option<&'a str>,
    language: &'a Language,
}

impl<'a> Flow<'a> {
    /// Starts with one empty page of this size. `practice` is the word PRACTICE, which is written
    /// across each page.
    pub(super) fn new(
        size: (f32, f32),
        practice: Option<&'a str>,
        language: &'a Language,
    ) -> Result<Self, SheetError> {
        let mut flow = Self {
            pages: Vec::new(),
            size,
            y: 0.0,
            practice,
            language,
        };
        flow.new_page()?;
        Ok(flow)
    }

    pub(super) fn width(&self) -> f32 {
        self.size.0 - 2.0 * MARGIN
    }

    fn new_page(&mut self) -> Result<(), SheetError> {
        let mut page = Canvas::new(self.size, self.language);
        if let Some(word) = self.practice {
            // It is read once.
            if self.pages.is_empty() {
                page.practice_watermark(word)?;
            } else {
                page.untagged(|page| page.practice_watermark(word))?;
            }
        }
        self.pages.push(page);
        self.y = MARGIN;
        Ok(())
    }

    /// Moves down by `step`, to a new page if there is no room. Returns the last page.
    fn advance(&mut self, step: f32) -> Result<Option<&mut Canvas<'a>>, SheetError> {
        if self.y + step > self.size.1 - FOOT {
            self.new_page()?;
        }
        self.y += step;
        Ok(self.pages.last_mut())
    }

    fn slot(&self, indent: f32, colour: Colour) -> Slot {
        Slot::start(MARGIN + indent, self.size.0 - MARGIN, colour)
    }

    /// Adds a line to a new element with this role, or to the one before if `goes_on` is true.
    fn shaped(
        &mut self,
        (role, goes_on): (Role, bool),
        line: Shaped,
        indent: f32,
        colour: Colour,
        step: f32,
    ) -> Result<(), SheetError> {
        let slot = self.slot(indent, colour);
        // `advance` may begin a new page, so `y` is read after it.
        self.advance(step)?;
        let y = self.y;
        let Some(page) = self.pages.last_mut() else {
            return Ok(());
        };
        if goes_on {
            page.tag_again(role, |page| page.shaped(line, slot, y));
        } else {
            page.tag(role, |page| page.shaped(line, slot, y));
        }
        Ok(())
    }

    /// Adds lines of text to an item of a list, with its label beside the first one.
    fn item(
        &mut self,
        (label, from, colour): (&str, f32, Colour),
        lines: Vec<Shaped>,
        indent: f32,
        (first, step): (f32, f32),
    ) -> Result<(), SheetError> {
        let (label_slot, slot) = (self.slot(from, colour), self.slot(indent, INK));
        for (at, line) in lines.into_iter().enumerate() {
            self.advance(if at == 0 { first } else { step })?;
            let y = self.y;
            let Some(page) = self.pages.last_mut() else {
                continue;
            };
            page.tag_again(Role::List, |page| {
                if at > 0 {
                    return page.tag_again(Role::Item, |page| {
                        page.tag_again(Role::Body, |page| page.shaped(line, slot, y));
                        Ok(())
                    });
                }
                page.tag(Role::Item, |page| {
                    let placed =
                        page.tag(Role::Label, |page| page.text(label, BODY, label_slot, y));
                    page.tag(Role::Body, |page| page.shaped(line, slot, y));
                    placed
                })
            })?;
        }
        Ok(())
    }

    pub(super) fn line(
        &mut self,
        role: Role,
        text: &str,
        style: Style,
        colour: Colour,
        step: f32,
    ) -> Result<(), SheetError> {
        self.shaped((role, false), shape(text, style)?, 0.0, colour, step)
    }

    /// Adds lines below each other, the first one `first` below the text before it.
    pub(super) fn lines(
        &mut self,
        role: Role,
        lines: Vec<Shaped>,
        step: f32,
        colour: Colour,
        first: f32,
    ) -> Result<(), SheetError> {
        for (at, line) in lines.into_iter().enumerate() {
            let step = if at == 0 { first } else { step };
            self.shaped((role, at > 0), line, 0.0, colour, step)?;
        }
        Ok(())
    }

    pub(super) fn heading(&mut self, text: &str) -> Result<(), SheetError> {
        // A heading is never the last line of a page.
        if self.y + 60.0 > self.size.1 - FOOT {
            self.new_page()?;
        }
        self.line(Role::Heading, text, Style::bold(9.0), MUTED, 32.0)
    }

    /// Adds a heading of the text itself, set like a paragraph.
    pub(super) fn subheading(&mut self, text: &str, style: Style) -> Result<(), SheetError> {
        let step = style.size * LINE_HEIGHT;
        let lines = wrap(text, style, self.width())?;
        self.lines(Role::Subheading, lines, step, INK, step + 5.0)
    }

    pub(super) fn paragraph(&mut self, text: &str, style: Style) -> Result<(), SheetError> {
        let step = style.size * LINE_HEIGHT;
        let lines = wrap(text, style, self.width())?;
        self.lines(Role::Paragraph, lines, step, INK, step + 5.0)
    }

    /// Adds an item of a list behind its mark, a dot or a number.
    pub(super) fn bullet(&mut self, mark: &str, text: &str) -> Result<(), SheetError> {
        // All numbers of a list have one indent.
        let indent = if mark == "•" { 16.0 } else { 24.0 };
        let step = BODY.size * LINE_HEIGHT;
        let lines = wrap(text, BODY, self.width() - indent)?;
        self.item((mark, 4.0, INK), lines, indent, (step + 5.0, step))
    }

    /// Adds names and numbers in two columns.
    pub(super) fn table(
        &mut self,
        title: &str,
        rows: &[(String, usize)],
    ) -> Result<(), SheetError> {
        if rows.is_empty() {
            return Ok(());
        }
        self.heading(title)?;
        let gap = 36.0;
        let column = (self.width() - gap) / 2.0;
        for pair in rows.chunks(2) {
            self.advance(19.0)?;
            let y = self.y;
            let Some(page) = self.pages.last_mut() else {
                continue;
            };
            for (at, (name, count)) in pair.iter().enumerate() {
                let from = MARGIN + at as f32 * (column + gap);
                let slot = |align| Slot::new(from, from + column, align, INK);
                let (name, _) = fit(name, BODY, 8.0, column - 50.0, 1)?;
                let count = shape(&count.to_string(), Style { bold: true, ..BODY })?;
                page.tag_again(Role::List, |page| {
                    page.tag(Role::Item, |page| {
                        page.tag(Role::Label, |page| {
                            page.lines(name, slot(Align::Start), y, 9.0);
                        });
                        page.tag(Role::Body, |page| page.shaped(count, slot(Align::End), y));
                    });
                });
                page.rule(from, from + column, y + 5.5, 0.5, RULE);
            }
        }
        Ok(())
    }

    /// Binds the pages to a file. The foot of each page shows `foot` and the page number, for which
    /// `page_number` is called with the page and the total.
    pub(super) fn finish(
        mut self,
        about: &About<'_>,
        foot: &str,
        page_number: &dyn Fn(usize, usize) -> String,
    ) -> Result<Printed, SheetError> {
        let total = self.pages.len();
        let (from, to, top) = (MARGIN, self.size.0 - MARGIN, self.size.1 - 46.0);
        let mut unprintable = Vec::new();
        for (at, page) in self.pages.iter_mut().enumerate() {
            let slot = |align| Slot::new(from, to, align, MUTED);
            page.rule(from, to, top, 0.6, RULE);
            let style = Style::plain(8.0);
            let number = page_number(at + 1, total);
            let place =
                |page: &mut Canvas<'_>| page.text(foot, style, slot(Align::Start), top + 13.0);
            // The foot is read once, after the text, and the page numbers are left out.
            if at + 1 == total {
                place(page)?;
            } else {
                page.untagged(place)?;
            }
            page.untagged(|page| page.text(&number, style, slot(Align::End), top + 13.0))?;
            unprintable.extend(
                page.missing
                    .drain(..)
                    .map(|character| Unprintable { line: 0, character }),
            );
        }
        let mut document = Document::new(about)?;
        self.pages.iter().try_for_each(|page| document.page(page))?;
        Ok(Printed {
            pdf: document.finish()?,
            pages: u32::try_from(total).unwrap_or(u32::MAX),
            unprintable,
        })
    }

    /// Adds labels, each with its value beside it in as many lines as it takes.
    pub(super) fn facts(
        &mut self,
        title: &str,
        rows: &[(String, String)],
    ) -> Result<(), SheetError> {
        const LABEL: f32 = 112.0;
        self.heading(title)?;
        for (label, value) in rows {
            let step = BODY.size * LINE_HEIGHT;
            let lines = wrap(value, BODY, self.width() - LABEL)?;
            self.item((label, 0.0, MUTED), lines, LABEL, (step + 4.0, step))?;
        }
        Ok(())
    }

    /// Adds rows of cells. `from` is where each cell begins, as a part of the width. The first row
    /// is the heading. A cell also has the room of the empty cells after it, and a row of one cell
    /// continues the row above.
    pub(super) fn rows<const N: usize>(
        &mut self,
        title: &str,
        from: [f32; N],
        rows: &[[String; N]],
    ) -> Result<(), SheetError> {
        self.heading(title)?;
        let width = self.width();
        let continues = |row: &[String; N]| row.iter().skip(1).all(String::is_empty);
        for (at, row) in rows.iter().enumerate() {
            self.advance(if continues(row) { 11.0 } else { 16.0 })?;
            let y = self.y;
            let Some(page) = self.pages.last_mut() else {
                continue;
            };
            let colour = if at == 0 || continues(row) {
                MUTED
            } else {
                INK
            };
            // On the next page the rows go on without the heads of columns, but not without their own.
            let role = |cell| match (at, cell) {
                (0, _) => Role::ColumnHead,
                (_, 0) => Role::RowHead,
                _ => Role::Cell,
            };
            let place = |page: &mut Canvas<'_>, cell: usize, part: f32, text: &str| {
                let next = row
                    .iter()
                    .zip(from)
                    .skip(cell + 1)
                    .find(|(text, _)| !text.is_empty());
                let end = next.map_or(width, |(_, next)| next * width - 8.0);
                let (lines, size) = fit(text, SMALL, 6.0, end - part * width, 1)?;
                let slot = Slot::start(MARGIN + part * width, MARGIN + end, colour);
                page.tag(role(cell), |page| page.lines(lines, slot, y, size));
                Ok::<(), SheetError>(())
            };
            page.tag_again(Role::Table, |page| {
                page.tag(Role::Row, |page| {
                    let mut cells = from.iter().zip(row).enumerate();
                    cells.try_for_each(|(cell, (part, text))| place(page, cell, *part, text))
                })
            })?;
            if !rows.get(at + 1).is_some_and(continues) {
                page.rule(MARGIN, MARGIN + width, y + 5.0, 0.4, RULE);
            }
        }
        Ok(())
    }

    /// Adds lines to be signed by hand, beside each other. They stay on the page of the text before
    /// them if there is room.
    pub(super) fn by_hand(&mut self, labels: &[String]) -> Result<(), SheetError> {
        self.advance(64.0)?;
        let (y, gap) = (self.y, 24.0);
        let width = (self.width() - gap * labels.len().saturating_sub(1) as f32)
            / labels.len().max(1) as f32;
        let Some(page) = self.pages.last_mut() else {
            return Ok(());
        };
        for (at, label) in labels.iter().enumerate() {
            let from = MARGIN + at as f32 * (width + gap);
            page.rule(from, from + width, y, 0.7, INK);
            page.text(
                label,
                SMALL,
                Slot::start(from, from + width, MUTED),
                y + 12.0,
            )?;
        }
        self.y += 12.0;
        Ok(())
    }
}
