//! A letter between its file and its parts: blocks of lines, whatever the file was.

use super::super::text::Span;
use unicode_script::{Script, UnicodeScript as _};

/// The signs that end a sentence.
pub(super) const ENDS: [char; 13] = [
    '.', '!', '?', ':', '…', '。', '！', '？', '：', '؟', '”', '"', ')',
];

/// The kind of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Heading,
    Paragraph,
    /// An item of a list, with its number if it has one.
    Item(Option<u32>),
}

/// The meaning of a line break inside of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// It only keeps lines short: Markdown.
    Wrap,
    /// A person set it: documents and web pages, or text with one line a paragraph.
    Meant,
    /// It may be either: plain text. The number is the width of its lines in characters.
    Either(usize),
}

/// What a reader finds between two empty lines, or in one element of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) kind: Kind,
    pub(super) breaks: Breaks,
    pub(super) lines: Vec<Line>,
}

/// A line of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Line {
    /// The number of the line in its file, or of the paragraph in its document, from 1.
    pub(super) at: usize,
    pub(super) spans: Vec<Span>,
}

impl Line {
    pub(super) fn plain(at: usize, text: &str) -> Self {
        let mut line = Self {
            at,
            spans: Vec::new(),
        };
        line.push(text, false);
        line
    }

    pub(super) fn push(&mut self, text: &str, strong: bool) {
        match self.spans.last_mut() {
            Some(last) if last.strong == strong => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self.spans.push(Span {
                text: text.to_owned(),
                strong,
            }),
        }
    }

    pub(super) fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.trim().is_empty())
    }

    /// The line without its first `bytes`, and without blanks after them.
    pub(super) fn after(&self, mut bytes: usize) -> Self {
        let mut rest = Self {
            at: self.at,
            spans: Vec::new(),
        };
        for span in &self.spans {
            let skipped = bytes.min(span.text.len());
            bytes -= skipped;
            let kept = span.text.get(skipped..).unwrap_or_default();
            let kept = if rest.spans.is_empty() {
                kept.trim_start()
            } else {
                kept
            };
            rest.push(kept, span.strong);
        }
        rest
    }

    /// Replaces the text of each span.
    pub(super) fn map(&mut self, clean: impl Fn(&str) -> String) {
        for span in &mut self.spans {
            span.text = clean(&span.text);
        }
        self.spans.retain(|span| !span.text.is_empty());
    }
}

/// A paragraph, a heading or an item, of one line or of several that were wrapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) kind: Kind,
    pub(super) lines: Vec<Line>,
    /// The number of its block.
    pub(super) group: usize,
}

impl Unit {
    pub(super) fn at(&self) -> usize {
        self.lines.first().map_or(0, |line| line.at)
    }

    pub(super) fn is_item(&self) -> bool {
        matches!(self.kind, Kind::Item(_))
    }

    /// Its words, on one line.
    pub(super) fn text(&self) -> String {
        self.spans().iter().map(|span| span.text.as_str()).collect()
    }

    /// Its words with their emphasis, on one line.
    pub(super) fn spans(&self) -> Vec<Span> {
        let mut whole = Line::default();
        for line in &self.lines {
            let next = line.text();
            let next = next.trim_start();
            let before = whole.text();
            match join(&before, next) {
                Join::Blank => whole.push(" ", ends_strong(&whole) && starts_strong(line)),
                Join::Nothing => {}
                Join::WithoutHyphen => {
                    if let Some(last) = whole.spans.last_mut() {
                        last.text.pop();
                    }
                }
            }
            let mut is_first = true;
            for span in &line.spans {
                let words = if is_first {
                    span.text.trim_start()
                } else {
                    &span.text
                };
                whole.push(words, span.strong);
                is_first &= words.is_empty();
            }
        }
        trimmed(whole.spans)
    }
}

fn ends_strong(line: &Line) -> bool {
    line.spans.last().is_some_and(|span| span.strong)
}

fn starts_strong(line: &Line) -> bool {
    line.spans.first().is_some_and(|span| span.strong)
}

/// Without blanks at both ends, and with single ones between.
fn trimmed(mut spans: Vec<Span>) -> Vec<Span> {
    let mut ends_blank = false;
    for span in &mut spans {
        span.text = span.text.replace('\u{ad}', "");
        if ends_blank {
            span.text = span.text.trim_start().to_owned();
        }
        ends_blank = span.text.ends_with(' ') || (ends_blank && span.text.is_empty());
    }
    spans.retain(|span| !span.text.is_empty());
    if let Some(first) = spans.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    if let Some(last) = spans.last_mut() {
        last.text = last.text.trim_end().to_owned();
    }
    spans.retain(|span| !span.text.is_empty());
    spans
}

/// What two lines of one paragraph are joined with.
enum Join {
    Blank,
    Nothing,
    WithoutHyphen,
}

/// The beginnings of words that keep their hyphen: "self-", "well-".
const COMPOUNDS: [&str; 58] = [
    "all", "anti", "back", "best", "better", "co", "cost", "cross", "decision", "double", "eight",
    "eighteen", "ex", "extra", "family", "far", "first", "five", "four", "full", "half", "hard",
    "high", "ill", "income", "large", "life", "light", "long", "low", "mid", "mother", "much",
    "multi", "near", "new", "nine", "non", "off", "old", "on", "one", "open", "over", "part",
    "post", "pre", "pro", "quasi", "self", "semi", "seven", "short", "six", "small", "three",
    "two", "well",
];

fn join(before: &str, next: &str) -> Join {
    let Some(first) = next.chars().next() else {
        return Join::Nothing;
    };
    let mut end = before.chars().rev();
    let Some(last) = end.next() else {
        return Join::Nothing;
    };
    if last.is_whitespace() || is_without_blanks(last) && is_without_blanks(first) {
        return Join::Nothing;
    }
    if last == '\u{ad}' {
        return Join::Nothing;
    }
    let is_hyphen = matches!(last, '-' | '\u{2010}');
    let of_word = end.next().filter(|c| is_hyphen && c.is_alphanumeric());
    if !(of_word.is_some_and(char::is_alphabetic) && first.is_lowercase()) {
        return if of_word.is_some() && first.is_alphanumeric() {
            // "COVID-" and "19": whatever it is, it has no blank.
            Join::Nothing
        } else {
            Join::Blank
        };
    }
    let word: Vec<&str> = before
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .collect();
    let head = word
        .iter()
        .rev()
        .find(|part| !part.is_empty())
        .map(|part| part.to_lowercase())
        .unwrap_or_default();
    let is_part_of_more = before
        .trim_end_matches(['-', '\u{2010}'])
        .rsplit(char::is_whitespace)
        .next()
        .is_some_and(|word| word.contains(['-', '\u{2010}']));
    if is_part_of_more || COMPOUNDS.contains(&head.as_str()) {
        Join::Nothing
    } else {
        Join::WithoutHyphen
    }
}

/// Returns true for the letters of scripts that have no blanks between words.
fn is_without_blanks(c: char) -> bool {
    matches!(
        c.script(),
        Script::Han | Script::Hiragana | Script::Katakana
    ) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff65}')
}
