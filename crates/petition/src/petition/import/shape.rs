//! From blocks of lines to units: paragraphs, headings and items, each whole.

use super::labels::{self, Part};
use super::marks::{is_counted, mark, weak};
use super::page::{Block, Breaks, ENDS, Kind, Line, Unit};
use super::phrases;
use super::plain::has_room;
use super::residue::tidy;
use crate::petition::Language;

/// The most characters of a title. Longer ones are paragraphs.
pub(super) const LONGEST_TITLE: usize = 160;

/// The most lines from the first item of a list to the second one.
const NEAR: usize = 20;
/// The same where little else says that it is a list.
const NEXT: usize = 3;

/// The beginning of a line of the letter, as its neighbours need it.
struct Begins {
    /// The number of an item, if it is one.
    number: Option<u32>,
    /// The sign that is a bullet among others like it.
    weak: Option<char>,
    /// True if a list may begin here: at the beginning of a block, or after a colon.
    opens: bool,
}

/// Puts the lines of each block together where they were only wrapped, and parts them where an item
/// or a label begins.
pub(super) fn units(blocks: Vec<Block>, language: &Language) -> Vec<Unit> {
    let mut shaper = Shaper {
        language,
        units: Vec::new(),
        number: None,
        begins: blocks.iter().flat_map(begins).collect(),
        seen: 0,
    };
    for (group, block) in blocks.into_iter().enumerate() {
        shaper.take(group, block);
    }
    let mut units = shaper.units;
    for unit in &mut units {
        for line in &mut unit.lines {
            line.map(tidy);
        }
    }
    units.retain(|unit| unit.lines.iter().any(|line| !line.is_empty()));
    units
}

/// The way in which the lines of a block begin.
fn begins(block: &Block) -> Vec<Begins> {
    let mut opens = true;
    let mut begins = Vec::with_capacity(block.lines.len());
    for line in &block.lines {
        let text = line.text();
        let found = mark(&text);
        begins.push(Begins {
            number: found.and_then(|mark| mark.number),
            weak: weak(&text)
                .filter(|_| found.is_none())
                .map(|(sign, _)| sign),
            opens,
        });
        opens = text.trim_end().ends_with([':', '：']);
    }
    begins
}

struct Shaper<'a> {
    language: &'a Language,
    units: Vec<Unit>,
    /// The number of the last item, if it was numbered.
    number: Option<u32>,
    /// The beginning of each line of the letter.
    begins: Vec<Begins>,
    /// The number of lines so far.
    seen: usize,
}

impl Shaper<'_> {
    fn take(&mut self, group: usize, block: Block) {
        let is_title = group == 0 && self.is_one_title(&block);
        // Whether the next line belongs to the unit before it.
        let mut is_open = false;
        // Whether the lines below a label without a value are names, one each.
        let mut is_named_below = false;
        let mut before: Option<Line> = None;
        for line in block.lines {
            self.seen += 1;
            let text = line.text();
            let named = self.named(text.trim_start(), !is_open, block.kind);
            let is_continued = is_open
                && !is_named_below
                && named.is_none()
                && self.found(&text).is_none()
                && before
                    .as_ref()
                    .is_some_and(|before| is_title || self.is_wrapped(before, &text, block.breaks));
            if is_continued && let Some(unit) = self.units.last_mut() {
                before = Some(line.clone());
                unit.lines.push(line);
                continue;
            }
            let (kind, kept) = match self.found(&text) {
                Some((number, length)) => (Kind::Item(number), line.after(length)),
                // What follows a label inside of an item is not of the item.
                None if is_open && named.is_some() => (Kind::Paragraph, line.after(0)),
                None if is_open && matches!(block.kind, Kind::Item(_)) => {
                    (Kind::Paragraph, line.after(0))
                }
                None => (block.kind, line.after(0)),
            };
            match kind {
                Kind::Item(number) => self.number = number,
                // A list may go on after a paragraph, but not after a heading.
                Kind::Heading => self.number = None,
                Kind::Paragraph => {}
            }
            before = Some(line);
            self.units.push(Unit {
                kind,
                lines: vec![kept],
                group,
            });
            if named.is_some() {
                is_named_below = named == Some(Part::Target);
            }
            // The names after these labels stand in lines of their own.
            is_open = !matches!(
                named,
                Some(Part::Target | Part::Sender | Part::Sponsors | Part::Head)
            );
        }
    }

    /// The part whose label a line begins with, or is, if it is the first one of its block.
    fn named(&self, line: &str, is_first: bool, kind: Kind) -> Option<Part> {
        let label = labels::label(line, self.language).map(|label| label.part);
        label
            .or_else(|| {
                labels::bare(line, kind == Kind::Heading, self.language).filter(|_| is_first)
            })
            .or_else(|| labels::sponsored(line).map(|_| Part::Sponsors))
    }

    /// The mark at the beginning of a line: its number, if any, and its length.
    fn found(&self, line: &str) -> Option<(Option<u32>, usize)> {
        let Some(mark) = mark(line) else {
            let (sign, length) = weak(line)?;
            return self.is_bullet(sign).then_some((None, length));
        };
        let Some(number) = mark.number else {
            return Some((None, mark.length));
        };
        // "1.", "1.", "1.": whoever wrote it leaves the counting to a program.
        let number = match self.number {
            Some(before) if number == 1 && self.near(-1, |line| line.number == Some(1)) => {
                before + 1
            }
            _ => number,
        };
        let counts = if is_counted(number, self.number) {
            self.is_list(number)
        } else {
            // A list that goes on from another place begins with a higher number.
            self.near(1, |line| line.number == Some(number + 1))
        };
        counts.then_some((Some(number), mark.length))
    }

    /// Returns true if another item comes after the first one: "A. Roe wrote" is no list.
    fn is_list(&self, number: u32) -> bool {
        let mut next = self.begins.iter().skip(self.seen).take(NEAR);
        number > 1
            || next.any(|next| next.number == Some(2))
            || self.near(1, |line| line.number == Some(1))
    }

    /// Returns true if one of the lines just before (-1) or after (1) this one is such a line.
    fn near(&self, to: i8, is_such: impl Fn(&Begins) -> bool) -> bool {
        let at = self.seen.saturating_sub(1);
        let lines = if to < 0 {
            self.begins.get(at.saturating_sub(NEXT)..at)
        } else {
            let end = self.begins.len().min(self.seen + NEXT);
            self.begins.get(self.seen..end)
        };
        lines.unwrap_or_default().iter().any(is_such)
    }

    /// Returns true if a sign is the bullet of several lines, of which the first one begins a list.
    fn is_bullet(&self, sign: char) -> bool {
        let is_like = |line: &Begins| line.weak == Some(sign);
        let mut first = self.seen.saturating_sub(1);
        while let Some(before) = (first.saturating_sub(NEXT)..first)
            .rev()
            .find(|at| self.begins.get(*at).is_some_and(is_like))
        {
            first = before;
        }
        let opens = self.begins.get(first).is_some_and(|line| line.opens);
        opens && (first + 1 < self.seen || self.near(1, is_like))
    }

    /// Returns true if the first block of a text is a title of several lines.
    fn is_one_title(&self, block: &Block) -> bool {
        let whole: usize = block
            .lines
            .iter()
            .map(|line| line.text().chars().count())
            .sum();
        let has_other = block.lines.iter().any(|line| {
            let text = line.text();
            labels::label(text.trim_start(), self.language)
                .is_some_and(|label| label.part != Part::Title)
                || mark(&text).is_some()
        });
        let mut lines = block.lines.iter().rev().skip(1);
        let ends = lines.any(|line| line.text().trim_end().ends_with(['.', '!', '?', ',', '。']));
        block.lines.len() <= 3 && whole <= LONGEST_TITLE && !has_other && !ends
    }

    /// Returns true if a line goes on in the next one.
    fn is_wrapped(&self, before: &Line, next: &str, breaks: Breaks) -> bool {
        let text = before.text();
        let width = match breaks {
            Breaks::Wrap => return true,
            Breaks::Meant => return self.goes_on(&text, next),
            Breaks::Either(width) => width,
        };
        if self.goes_on(&text, next) || next.starts_with([' ', '\t']) {
            return true;
        }
        let is_meant = has_room(&text, next, width);
        let is_item = self.units.last().is_some_and(Unit::is_item);
        let ends = text.trim_end().ends_with(ENDS);
        // A greeting and a closing are lines of their own.
        let is_apart = phrases::is_closing(&text)
            || (text.trim_end().ends_with(',') && phrases::greeting(&text).is_some());
        !(is_apart || (is_meant && (is_item || ends)))
    }

    /// Returns true if a word was parted between two lines.
    #[expect(clippy::unused_self, reason = "called like its neighbours")]
    fn goes_on(&self, before: &str, next: &str) -> bool {
        let before = before.trim_end();
        let starts_small = next
            .trim_start()
            .chars()
            .next()
            .is_some_and(char::is_lowercase);
        let is_parted = before.ends_with('\u{ad}')
            || before
                .strip_suffix(['-', '\u{2010}'])
                .is_some_and(|word| word.ends_with(char::is_alphabetic));
        starts_small && is_parted
    }
}
