//! The cover of a delivery: what was signed, in full, how many signed it, where and when, and the heads of the ledgers that prove
//! it. It names no signer.

use super::canvas::{Align, Canvas, INK, MUTED, RULE, Slot};
use super::document::Document;
use super::shape::{Shaped, Style, fit, shape, wrap};
use super::{Heading, Layout, Printed, SheetError, SheetWords, Stamp, Unprintable};
use crate::petition::{Block, Language, Text};

const MARGIN: f32 = 60.0;
const BODY: Style = Style { size: 10.5, bold: false };
const SMALL: Style = Style { size: 8.5, bold: false };

/// What a cover says.
#[derive(Debug)]
pub struct Cover<'a> {
    /// As on the sheets that follow.
    pub heading: &'a Heading,
    /// The petition, in the language of those sheets.
    pub text: &'a Text,
    /// Which part of the roll it covers; "" where it is not parted.
    pub part: &'a str,
    /// How many signed.
    pub signatures: usize,
    /// How many more signed with a pen, on sheets that are delivered beside these.
    pub on_paper: usize,
    /// The numbers of the first and the last sheet that it covers.
    pub sheets: Option<(String, String)>,
    /// The days of the first and the last signature.
    pub period: (String, String),
    /// How many signed in each state, by its name.
    pub states: Vec<(String, usize)>,
    /// How many at each event, by its name.
    pub events: Vec<(String, usize)>,
    /// Each station, how many entries its ledger has, and the code of its head.
    pub heads: Vec<(String, u64, String)>,
    /// The paper; a cover is always upright.
    pub layout: Layout,
    /// When it says it was made.
    pub stamp: Stamp,
    /// Its few own words.
    pub words: SheetWords,
}

/// Prints a cover.
///
/// # Errors
/// Where a bundled font is damaged.
pub fn cover(cover: &Cover<'_>) -> Result<Printed, SheetError> {
    let (a, b) = cover.layout.size();
    let mut flow = Flow::new((a.min(b), a.max(b)), cover)?;
    let Cover { heading, text, words, .. } = cover;
    flow.line(&format!("{} {}", words.to, heading.target), Style { size: 12.0, bold: false }, MUTED, 22.0)?;
    let (title, size) = fit(&heading.title, Style { size: 24.0, bold: true }, 16.0, flow.width(), 3)?;
    flow.lines(title, size * 1.18, INK, size * 1.2)?;
    if heading.unofficial {
        flow.line(&words.unofficial, SMALL, MUTED, 14.0)?;
    }
    let count = words.signatures(cover.signatures);
    flow.line(&count, Style { size: 30.0, bold: true }, INK, 52.0)?;
    if cover.on_paper > 0 {
        flow.line(&words.on_paper(cover.on_paper), Style { size: 12.0, bold: false }, INK, 20.0)?;
    }
    let (first, last) = &cover.period;
    let period = if first == last { first.clone() } else { format!("{first} – {last}") };
    let when = [cover.part, period.as_str()].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ");
    flow.line(&when, Style { size: 12.0, bold: false }, MUTED, 20.0)?;
    if let Some((first, last)) = &cover.sheets {
        let sheets = if first == last { first.clone() } else { format!("{first} – {last}") };
        flow.line(&format!("{} {sheets}", words.sheets), Style { size: 10.5, bold: false }, MUTED, 17.0)?;
    }

    flow.table(&words.by_state, &cover.states)?;
    flow.table(&words.by_event, &cover.events)?;
    flow.heading(&words.what_was_signed)?;
    for block in text.blocks() {
        match block {
            Block::Heading(_) => flow.paragraph(&block.plain(), Style { bold: true, ..BODY }, 0.0)?,
            Block::Paragraph(_) => flow.paragraph(&block.plain(), BODY, 0.0)?,
            Block::Bullet(_) => flow.bullet(&block.plain())?,
        }
    }
    if !text.call.is_empty() {
        flow.paragraph(&text.call, Style { bold: true, ..BODY }, 0.0)?;
    }
    flow.paragraph(&text.demand, Style { size: 12.0, bold: true }, 0.0)?;
    if !text.sponsors.is_empty() {
        flow.heading(&words.sponsors)?;
        flow.paragraph(&text.sponsors.join(", "), SMALL, 0.0)?;
    }
    flow.heading(&words.heads)?;
    for (station, entries, code) in &cover.heads {
        flow.paragraph(&format!("{station}: {entries}, {code}"), SMALL, 0.0)?;
    }
    flow.finish(cover)
}

/// Words that go on from page to page.
struct Flow<'a> {
    pages: Vec<Canvas<'a>>,
    size: (f32, f32),
    y: f32,
    practice: Option<&'a str>,
    language: &'a Language,
}

impl<'a> Flow<'a> {
    fn new(size: (f32, f32), cover: &'a Cover<'_>) -> Result<Self, SheetError> {
        let practice = cover.heading.practice.then_some(cover.words.practice.as_str());
        let mut flow = Self { pages: Vec::new(), size, y: 0.0, practice, language: &cover.heading.language };
        flow.turn()?;
        Ok(flow)
    }

    fn width(&self) -> f32 {
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
        Slot { from: MARGIN + indent, to: self.size.0 - MARGIN, align: Align::Start, colour }
    }

    fn put(&mut self, words: Shaped, indent: f32, colour: [f32; 3], step: f32) -> Result<(), SheetError> {
        let slot = self.slot(indent, colour);
        // `down` may turn the page, so the place is asked for after it.
        self.down(step)?;
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.put(words, slot, y);
        }
        Ok(())
    }

    fn line(&mut self, words: &str, style: Style, colour: [f32; 3], step: f32) -> Result<(), SheetError> {
        self.put(shape(words, style)?, 0.0, colour, step)
    }

    /// Lines beneath each other, the first one `first` below what came before.
    fn lines(&mut self, lines: Vec<Shaped>, step: f32, colour: [f32; 3], first: f32) -> Result<(), SheetError> {
        for (at, line) in lines.into_iter().enumerate() {
            self.put(line, 0.0, colour, if at == 0 { first } else { step })?;
        }
        Ok(())
    }

    fn heading(&mut self, words: &str) -> Result<(), SheetError> {
        // Not as the last line of a page.
        if self.y + 60.0 > self.size.1 - 70.0 {
            self.turn()?;
        }
        self.line(words, Style { size: 9.0, bold: true }, MUTED, 32.0)
    }

    fn paragraph(&mut self, words: &str, style: Style, indent: f32) -> Result<(), SheetError> {
        let step = style.size * 1.42;
        for (at, line) in wrap(words, style, self.width() - indent)?.into_iter().enumerate() {
            self.put(line, indent, INK, if at == 0 { step + 5.0 } else { step })?;
        }
        Ok(())
    }

    fn bullet(&mut self, words: &str) -> Result<(), SheetError> {
        let before = self.pages.len();
        let y = self.y;
        self.paragraph(words, BODY, 16.0)?;
        // The dot stands at the first line, which is on a new page if all of it is.
        let step = BODY.size * 1.42 + 5.0;
        let turned = y + step > self.size.1 - 70.0;
        let (page, y) = if turned { (before, MARGIN + step) } else { (before - 1, y + step) };
        let slot = self.slot(4.0, INK);
        if let Some(page) = self.pages.get_mut(page) {
            page.say("•", BODY, slot, y)?;
        }
        Ok(())
    }

    /// Names and numbers in two columns.
    fn table(&mut self, title: &str, rows: &[(String, usize)]) -> Result<(), SheetError> {
        if rows.is_empty() {
            return Ok(());
        }
        self.heading(title)?;
        let gap = 36.0;
        let column = (self.width() - gap) / 2.0;
        for pair in rows.chunks(2) {
            self.down(19.0)?;
            let y = self.y;
            let Some(page) = self.pages.last_mut() else { continue };
            for (at, (name, count)) in pair.iter().enumerate() {
                let from = MARGIN + at as f32 * (column + gap);
                let slot = |align| Slot { from, to: from + column, align, colour: INK };
                let (name, _) = fit(name, BODY, 8.0, column - 50.0, 1)?;
                page.lines(name, slot(Align::Start), y, 9.0);
                page.say(&count.to_string(), Style { bold: true, ..BODY }, slot(Align::End), y)?;
                page.rule(from, from + column, y + 5.5, 0.5, RULE);
            }
        }
        Ok(())
    }

    fn finish(mut self, cover: &Cover<'_>) -> Result<Printed, SheetError> {
        let of = self.pages.len();
        let (from, to, top) = (MARGIN, self.size.0 - MARGIN, self.size.1 - 46.0);
        let what = format!("{} {} {}", cover.words.advocacy, cover.words.text, cover.heading.text_hash.short());
        let mut unprintable = Vec::new();
        for (at, page) in self.pages.iter_mut().enumerate() {
            let slot = |align| Slot { from, to, align, colour: MUTED };
            page.rule(from, to, top, 0.6, RULE);
            page.say(&what, Style { size: 8.0, bold: false }, slot(Align::Start), top + 13.0)?;
            page.say(&cover.words.page(at + 1, of), Style { size: 8.0, bold: false }, slot(Align::End), top + 13.0)?;
            unprintable.extend(page.missing.drain(..).map(|character| Unprintable { line: 0, character }));
        }
        let mut document = Document::new(&cover.heading.title, cover.stamp)?;
        self.pages.iter().try_for_each(|page| document.page(page))?;
        Ok(Printed { pdf: document.finish()?, pages: u32::try_from(of).unwrap_or(u32::MAX), unprintable })
    }
}
