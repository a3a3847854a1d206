//! Markdown, as open letters are kept in on GitHub, and as chats and notes leave it in plain text.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::labels::{self, Part};
use super::page::{Block, Breaks, Kind, Line};
use super::{Note, Read, html, residue};
use crate::petition::Language;

/// Returns true if a text has marks that plain text does not have: headings, links, emphasis with
/// two stars.
pub(super) fn is_markdown(text: &str) -> bool {
    let has_heading = text.lines().any(|line| {
        let level = line.len() - line.trim_start_matches('#').len();
        (1..=6).contains(&level)
            && line[level..].starts_with(' ')
            && line[level..].trim().starts_with(char::is_alphabetic)
    });
    let has_pair = |sign: &str| {
        text.lines().any(|line| {
            line.split_once(sign).is_some_and(|(_, rest)| {
                !rest.starts_with([' ', '*', '_'])
                    && rest
                        .split_once(sign)
                        .is_some_and(|(words, _)| !words.is_empty())
            })
        })
    };
    let has_link = text.match_indices("](").any(|(at, _)| {
        let rest = &text[at + 2..];
        let target = rest.split([')', '\n']).next().unwrap_or_default();
        text[..at].contains('[')
            && (target.contains("://")
                || target.starts_with(['/', '#'])
                || target.contains("mailto:"))
    });
    let has_definition = text.lines().any(|line| {
        line.starts_with('[')
            && line
                .split_once("]: ")
                .is_some_and(|(_, to)| to.trim().contains("://"))
    });
    has_heading || has_pair("**") || has_pair("__") || has_link || has_definition
}

/// Reads Markdown into blocks. All words are kept; links keep theirs, and lose their address.
pub(super) fn read(text: &str) -> Read {
    let (front, text) = front_matter(text);
    // What closes a paragraph in Markdown may stand in the middle of one in plain text.
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    let mut reader = Reader {
        blocks: front,
        lines: Vec::new(),
        strong: 0,
        lists: Vec::new(),
        in_item: false,
        html: String::new(),
        in_note: false,
        notes: 0,
    };
    let skipped = reader.blocks.len();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_FOOTNOTES).into_offset_iter() {
        let at = starts.partition_point(|start| *start <= range.start) + skipped;
        reader.take(event, at);
    }
    reader.finish(Kind::Paragraph);
    let notes = (reader.notes > 0).then_some(Note::Besides(reader.notes));
    Read {
        blocks: reader.blocks,
        notes: notes.into_iter().collect(),
    }
}

/// Parts the head of a page (Jekyll, Hugo) from its text. Of the head the title and what has the
/// label of another part are of the letter.
fn front_matter(text: &str) -> (Vec<Block>, &str) {
    let none = (Vec::new(), text);
    let Some(rest) = text.trim_start().strip_prefix("---\n") else {
        return none;
    };
    let Some((head, rest)) = rest.split_once("\n---\n") else {
        return none;
    };
    let is_head = head
        .lines()
        .all(|line| line.contains(':') || line.starts_with([' ', '-', '#']) || line.is_empty());
    if !is_head {
        return none;
    }
    let title = head.lines().find_map(|line| line.strip_prefix("title:"));
    let title = title.map(|title| title.trim().trim_matches(['"', '\'']));
    let block = |kind, at, text: &str| Block {
        kind,
        breaks: Breaks::Wrap,
        lines: vec![Line::plain(at, text)],
    };
    let title = title.filter(|title| !title.is_empty());
    let title = title.map(|title| block(Kind::Heading, 1, title));
    let others = head.lines().enumerate().filter_map(|(at, line)| {
        let label = labels::label(line, &Language::english())?;
        let (name, value) = line.split_at(label.length);
        let value = value.trim().trim_matches(['"', '\'']);
        let is_other = !matches!(label.part, Part::Title | Part::Head) && !value.is_empty();
        is_other.then(|| block(Kind::Paragraph, at + 2, &format!("{name} {value}")))
    });
    (title.into_iter().chain(others).collect(), rest)
}

struct Reader {
    blocks: Vec<Block>,
    lines: Vec<Line>,
    strong: usize,
    /// The number of the next item of each list that is open; `None` for bullets.
    lists: Vec<Option<u64>>,
    in_item: bool,
    html: String,
    in_note: bool,
    /// The number of footnotes.
    notes: usize,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, at: usize) {
        match event {
            Event::FootnoteReference(_) => self.notes += 1,
            Event::Start(Tag::FootnoteDefinition(_)) => self.in_note = true,
            Event::End(TagEnd::FootnoteDefinition) => {
                self.lines.clear();
                self.in_note = false;
            }
            _ if self.in_note => {}
            Event::Start(Tag::List(first)) => {
                self.finish(self.kind());
                self.lists.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
                self.in_item = false;
            }
            Event::Start(Tag::Item) => self.in_item = true,
            Event::End(TagEnd::Item) => {
                self.finish(self.kind());
                if let Some(Some(number)) = self.lists.last_mut() {
                    *number += 1;
                }
                self.in_item = false;
            }
            // What stands in an item without an empty line before it.
            Event::Start(Tag::Paragraph | Tag::BlockQuote(_) | Tag::CodeBlock(_))
                if !self.lines.is_empty() =>
            {
                self.finish(self.kind());
                self.in_item = false;
            }
            Event::End(TagEnd::Paragraph) => {
                self.finish(self.kind());
                // A second paragraph of an item is a paragraph.
                self.in_item = false;
            }
            Event::Start(Tag::Heading { .. }) => self.finish(self.kind()),
            Event::End(TagEnd::Heading(level)) => self.finish_heading(level),
            Event::End(TagEnd::CodeBlock) => self.finish(Kind::Paragraph),
            Event::Start(Tag::Strong | Tag::Emphasis) => self.strong += 1,
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => {
                self.strong = self.strong.saturating_sub(1);
            }
            Event::Text(text) | Event::Code(text) => self.text(&text, at),
            Event::SoftBreak | Event::HardBreak => self.lines.push(Line {
                at: at + 1,
                spans: Vec::new(),
            }),
            Event::InlineHtml(tag) if tag.to_lowercase().starts_with("<br") => {
                self.lines.push(Line {
                    at,
                    spans: Vec::new(),
                });
            }
            Event::Html(html) => self.html.push_str(&html),
            Event::End(TagEnd::HtmlBlock) => {
                let html = std::mem::take(&mut self.html);
                self.blocks.extend(html::blocks(&html));
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, at: usize) {
        let text = residue::clean(text);
        for (number, part) in text.split('\n').enumerate() {
            if number > 0 || self.lines.is_empty() {
                self.lines.push(Line {
                    at: at + number,
                    spans: Vec::new(),
                });
            }
            if let Some(line) = self.lines.last_mut() {
                line.push(part, self.strong > 0);
            }
        }
    }

    fn kind(&self) -> Kind {
        match self.lists.last() {
            Some(number) if self.in_item => {
                Kind::Item(number.and_then(|number| u32::try_from(number).ok()))
            }
            _ => Kind::Paragraph,
        }
    }

    /// A heading. "Setext" headings are told by the line below, which may be a rule in plain text;
    /// a long one is a paragraph.
    fn finish_heading(&mut self, _level: HeadingLevel) {
        let is_long = self
            .lines
            .iter()
            .map(|line| line.text().len())
            .sum::<usize>()
            > 400;
        self.finish(if is_long {
            Kind::Paragraph
        } else {
            Kind::Heading
        });
    }

    fn finish(&mut self, kind: Kind) {
        let mut lines = std::mem::take(&mut self.lines);
        lines.retain(|line| !line.is_empty());
        if !lines.is_empty() {
            self.blocks.push(Block {
                kind,
                breaks: Breaks::Wrap,
                lines,
            });
        }
    }
}
