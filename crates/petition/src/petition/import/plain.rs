//! Plain text: blocks of lines between empty lines.

use super::page::{Block, Breaks, Kind, Line};

/// Longer lines than these are not wrapped by a program: each one is a paragraph.
const WIDEST: usize = 100;

/// Splits text at its empty lines. A text without any has one line a paragraph, as word processors
/// write it, unless its lines were wrapped.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let lines: Vec<Line> = text
        .lines()
        .enumerate()
        .map(|(at, line)| Line::plain(at + 1, line))
        .collect();
    let width = width(text);
    // A text may begin and end with empty lines.
    let is_blank = |line: &&Line| line.is_empty();
    let inner = || {
        let from = lines.iter().position(|line| !line.is_empty()).unwrap_or(0);
        let to = lines.iter().rposition(|line| !line.is_empty()).unwrap_or(0);
        lines.get(from..to).unwrap_or_default()
    };
    let is_one_each = !inner().iter().any(|line| is_blank(&line));
    let breaks = if width > WIDEST || (is_one_each && !is_wrapped(text, width)) {
        Breaks::Meant
    } else {
        Breaks::Either(width)
    };
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    for line in lines {
        if line.is_empty() || is_rule(&line.text()) {
            is_open = false;
            continue;
        }
        match blocks.last_mut() {
            Some(block) if is_open => block.lines.push(line),
            _ => blocks.push(Block {
                kind: Kind::Paragraph,
                breaks,
                lines: vec![line],
            }),
        }
        is_open = !is_one_each;
    }
    blocks
}

/// Returns true for a line of signs that only parts what stands above it from what stands below:
/// "=====", "* * *". It has no words.
fn is_rule(line: &str) -> bool {
    let mut signs = line.chars().filter(|c| !c.is_whitespace());
    let count = signs.clone().count();
    let is_sign = |c| matches!(c, '-' | '=' | '_' | '*' | '~' | '–' | '—' | '─' | '#');
    // Two hyphens stand before the signature of a mail.
    count > 2 && signs.all(is_sign)
}

/// The width of the lines in characters. An address or another word that cannot be broken does not
/// count.
fn width(text: &str) -> usize {
    text.lines()
        .filter(|line| line.split_whitespace().count() > 3)
        .map(|line| line.trim_end().chars().count())
        .max()
        .unwrap_or(0)
}

/// Returns true if most lines of a text without empty lines end where the next word had no room.
fn is_wrapped(text: &str, width: usize) -> bool {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let pairs = || lines.iter().zip(lines.iter().skip(1));
    let full = pairs()
        .filter(|(line, next)| {
            !has_room(line, next, width) && !line.trim_end().ends_with(super::page::ENDS)
        })
        .count();
    width > 30 && full * 2 > pairs().count()
}

/// Returns true if the first word of the next line had room on this one: the break was meant.
pub(super) fn has_room(line: &str, next: &str, width: usize) -> bool {
    let first = next.split_whitespace().next().unwrap_or_default();
    line.trim_end().chars().count() + 1 + first.chars().count() <= width
}
