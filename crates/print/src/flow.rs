//! Words that go on from page to page: covers and certificates.

use super::canvas::{Align, Canvas, INK, MUTED, RULE, Slot};
use super::document::Document;
use super::shape::{Shaped, Style, fit, shape, wrap};
use super::{Printed, SheetError, Stamp, Unprintable};
use petition::Language;

const MARGIN: f32 = 60.0;
pub(super) const BODY: Style = Style {
    size: 10.5,
    bold: false,
};
pub(super) const SMALL: Style = Style {
    size: 8.5,
    bold: false,
};

/// Words that go on from page to page.
pub(super) struct Flow<'a> {
    pages: Vec<Canvas<'a>>,
    size: (f32, f32),
    y: f32,
    practice: Option<&'a str>,
    language: &'a Language,
}

impl<'a> Flow<'a> {
    /// Pages of this size; `practice` is the word PRACTICE across each of them, if it is.
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
        flow.turn()?;
        Ok(flow)
    }

    pub(super) fn width(&self) -> f32 {
        self.size.0 - 2.0 * MARGIN
    }

    /// A new page.
    fn turn(&mut self) -> Result<(), SheetError> {
        let mut page = Canvas::new(self.size, self.language);
        if let Some(word) = self.practice {
            page.practice(word)?;
        }
        self.pages.push(page);
        self.y = MARGIN;
        Ok(())
    }

    /// Goes down by `step`, onto a new page where there is no room, and answers with that page.
    fn down(&mut self, step: f32) -> Result<Option<&mut Canvas<'a>>, SheetError> {
        if self.y + step > self.size.1 - 70.0 {
            self.turn()?;
        }
        self.y += step;
        Ok(self.pages.last_mut())
    }

    fn slot(&self, indent: f32, colour: [f32; 3]) -> Slot {
        Slot {
            from: MARGIN + indent,
            to: self.size.0 - MARGIN,
            align: Align::Start,
            colour,
        }
    }

    fn put(
        &mut self,
        words: Shaped,
        indent: f32,
        colour: [f32; 3],
        step: f32,
    ) -> Result<(), SheetError> {
        let slot = self.slot(indent, colour);
        // `down` may turn the page, so the place is asked for after it.
        self.down(step)?;
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.put(words, slot, y);
        }
        Ok(())
    }

    pub(super) fn line(
        &mut self,
        words: &str,
        style: Style,
        colour: [f32; 3],
        step: f32,
    ) -> Result<(), SheetError> {
        self.put(shape(words, style)?, 0.0, colour, step)
    }

    /// Lines beneath each other, the first one `first` below what came before.
    pub(super) fn lines(
        &mut self,
        lines: Vec<Shaped>,
        step: f32,
        colour: [f32; 3],
        first: f32,
    ) -> Result<(), SheetError> {
        for (at, line) in lines.into_iter().enumerate() {
            self.put(line, 0.0, colour, if at == 0 { first } else { step })?;
        }
        Ok(())
    }

    pub(super) fn heading(&mut self, words: &str) -> Result<(), SheetError> {
        // Not as the last line of a page.
        if self.y + 60.0 > self.size.1 - 70.0 {
            self.turn()?;
        }
        self.line(
            words,
            Style {
                size: 9.0,
                bold: true,
            },
            MUTED,
            32.0,
        )
    }

    pub(super) fn paragraph(
        &mut self,
        words: &str,
        style: Style,
        indent: f32,
    ) -> Result<(), SheetError> {
        let step = style.size * 1.42;
        for (at, line) in wrap(words, style, self.width() - indent)?
            .into_iter()
            .enumerate()
        {
            self.put(line, indent, INK, if at == 0 { step + 5.0 } else { step })?;
        }
        Ok(())
    }

    pub(super) fn bullet(&mut self, words: &str) -> Result<(), SheetError> {
        let before = self.pages.len();
        let y = self.y;
        self.paragraph(words, BODY, 16.0)?;
        // The dot stands at the first line, which is on a new page if all of it is.
        let step = BODY.size * 1.42 + 5.0;
        let turned = y + step > self.size.1 - 70.0;
        let (page, y) = if turned {
            (before, MARGIN + step)
        } else {
            (before - 1, y + step)
        };
        let slot = self.slot(4.0, INK);
        if let Some(page) = self.pages.get_mut(page) {
            page.say("•", BODY, slot, y)?;
        }
        Ok(())
    }

    /// Names and numbers in two columns.
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
            self.down(19.0)?;
            let y = self.y;
            let Some(page) = self.pages.last_mut() else {
                continue;
            };
            for (at, (name, count)) in pair.iter().enumerate() {
                let from = MARGIN + at as f32 * (column + gap);
                let slot = |align| Slot {
                    from,
                    to: from + column,
                    align,
                    colour: INK,
                };
                let (name, _) = fit(name, BODY, 8.0, column - 50.0, 1)?;
                page.lines(name, slot(Align::Start), y, 9.0);
                page.say(
                    &count.to_string(),
                    Style { bold: true, ..BODY },
                    slot(Align::End),
                    y,
                )?;
                page.rule(from, from + column, y + 5.5, 0.5, RULE);
            }
        }
        Ok(())
    }

    /// Binds the pages; `what` stands at the foot of each, and which page it is.
    pub(super) fn finish(
        mut self,
        title: &str,
        stamp: Stamp,
        what: &str,
        which: &dyn Fn(usize, usize) -> String,
    ) -> Result<Printed, SheetError> {
        let of = self.pages.len();
        let (from, to, top) = (MARGIN, self.size.0 - MARGIN, self.size.1 - 46.0);
        let mut unprintable = Vec::new();
        for (at, page) in self.pages.iter_mut().enumerate() {
            let slot = |align| Slot {
                from,
                to,
                align,
                colour: MUTED,
            };
            page.rule(from, to, top, 0.6, RULE);
            page.say(
                what,
                Style {
                    size: 8.0,
                    bold: false,
                },
                slot(Align::Start),
                top + 13.0,
            )?;
            page.say(
                &which(at + 1, of),
                Style {
                    size: 8.0,
                    bold: false,
                },
                slot(Align::End),
                top + 13.0,
            )?;
            unprintable.extend(
                page.missing
                    .drain(..)
                    .map(|character| Unprintable { line: 0, character }),
            );
        }
        let mut document = Document::new(title, stamp)?;
        self.pages.iter().try_for_each(|page| document.page(page))?;
        Ok(Printed {
            pdf: document.finish()?,
            pages: u32::try_from(of).unwrap_or(u32::MAX),
            unprintable,
        })
    }

    /// Labels, and beside each what it says, in as many lines as it takes.
    pub(super) fn facts(
        &mut self,
        title: &str,
        rows: &[(String, String)],
    ) -> Result<(), SheetError> {
        const LABEL: f32 = 112.0;
        self.heading(title)?;
        for (label, value) in rows {
            let step = BODY.size * 1.42;
            for (at, line) in wrap(value, BODY, self.width() - LABEL)?
                .into_iter()
                .enumerate()
            {
                self.put(line, LABEL, INK, if at == 0 { step + 4.0 } else { step })?;
                if at == 0 {
                    let (y, slot) = (self.y, self.slot(0.0, MUTED));
                    if let Some(page) = self.pages.last_mut() {
                        page.say(label, BODY, slot, y)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Rows of cells that begin at these places, as parts of the width; the first row is their
    /// heading. A cell has the room of the empty ones after it, and a row of one cell belongs to
    /// the row above.
    pub(super) fn rows<const N: usize>(
        &mut self,
        title: &str,
        from: [f32; N],
        rows: &[[String; N]],
    ) -> Result<(), SheetError> {
        self.heading(title)?;
        let width = self.width();
        let goes_on = |row: &[String; N]| row.iter().skip(1).all(String::is_empty);
        for (at, row) in rows.iter().enumerate() {
            self.down(if goes_on(row) { 11.0 } else { 16.0 })?;
            let y = self.y;
            let Some(page) = self.pages.last_mut() else {
                continue;
            };
            let colour = if at == 0 || goes_on(row) { MUTED } else { INK };
            for (cell, (part, words)) in from
                .iter()
                .zip(row)
                .enumerate()
                .filter(|(_, (_, words))| !words.is_empty())
            {
                let next = row
                    .iter()
                    .zip(from)
                    .skip(cell + 1)
                    .find(|(words, _)| !words.is_empty());
                let end = next.map_or(width, |(_, next)| next * width - 8.0);
                let (words, size) = fit(words, SMALL, 6.0, end - part * width, 1)?;
                page.lines(
                    words,
                    Slot {
                        from: MARGIN + part * width,
                        to: MARGIN + end,
                        align: Align::Start,
                        colour,
                    },
                    y,
                    size,
                );
            }
            if !rows.get(at + 1).is_some_and(goes_on) {
                page.rule(MARGIN, MARGIN + width, y + 5.0, 0.4, RULE);
            }
        }
        Ok(())
    }

    /// Lines to be signed by hand, beside each other; on a page with what came before, if there is
    /// room.
    pub(super) fn by_hand(&mut self, labels: &[String]) -> Result<(), SheetError> {
        self.down(64.0)?;
        let (y, gap) = (self.y, 24.0);
        let wide = (self.width() - gap * labels.len().saturating_sub(1) as f32)
            / labels.len().max(1) as f32;
        let Some(page) = self.pages.last_mut() else {
            return Ok(());
        };
        for (at, label) in labels.iter().enumerate() {
            let from = MARGIN + at as f32 * (wide + gap);
            page.rule(from, from + wide, y, 0.7, INK);
            page.say(
                label,
                SMALL,
                Slot {
                    from,
                    to: from + wide,
                    align: Align::Start,
                    colour: MUTED,
                },
                y + 12.0,
            )?;
        }
        self.y += 12.0;
        Ok(())
    }
}
