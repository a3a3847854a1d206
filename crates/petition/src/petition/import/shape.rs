//! From blocks of lines to units: paragraphs, headings and items, each whole.

use super::labels::{self, Part};
use super::marks::{is_counted, mark};
use super::page::{Block, Breaks, ENDS, Kind, Line, Unit};
use super::phrases;
use super::plain::has_room;
use super::residue::tidy;
use crate::petition::Language;

/// The most characters of a title. Longer ones are paragraphs.
pub(super) const LONGEST_TITLE: usize = 160;

/// The most lines from the first item of a list to the second one.
const NEAR: usize = 20;

/// Puts the lines of each block together where they were only wrapped, and parts them where an item
/// or a label begins.
pub(super) fn units(blocks: Vec<Block>, language: &Language) -> Vec<Unit> {
    let lines = blocks.iter().flat_map(|block| &block.lines);
    let mut shaper = Shaper {
        language,
        units: Vec::new(),
        number: None,
        numbers: lines
            .map(|line| mark(&line.text()).and_then(|mark| mark.number))
            .collect(),
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

struct Shaper<'a> {
    language: &'a Language,
    units: Vec<Unit>,
    /// The number of the last item, if it was numbered.
    number: Option<u32>,
    /// The number at the beginning of each line of the letter.
    numbers: Vec<Option<u32>>,
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
            let named = self.named(text.trim_start(), !is_open);
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
    fn named(&self, line: &str, is_first: bool) -> Option<Part> {
        let label = labels::label(line, self.language).map(|label| label.part);
        label
            .or_else(|| labels::bare(line, self.language).filter(|_| is_first))
            .or_else(|| labels::sponsored(line).map(|_| Part::Sponsors))
    }

    /// The mark at the beginning of a line: its number, if any, and its length.
    fn found(&self, line: &str) -> Option<(Option<u32>, usize)> {
        let mark = mark(line)?;
        let counts = mark
            .number
            .is_none_or(|number| is_counted(number, self.number) && self.is_list(number));
        counts.then_some((mark.number, mark.length))
    }

    /// Returns true if another item comes after the first one: "A. Roe wrote" is no list.
    fn is_list(&self, number: u32) -> bool {
        let mut next = self.numbers.iter().skip(self.seen).take(NEAR);
        number > 1 || next.any(|next| *next == Some(2))
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
