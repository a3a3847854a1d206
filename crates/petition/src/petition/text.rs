//! The words of a petition in one language, and its Markdown as blocks that a screen or a sheet
//! lays out.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// What a petition says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The headline: "Tell Congress: …".
    pub title: String,
    /// One sentence for the attract screen and the posters. Empty: the demand is shown there.
    pub summary: String,
    /// To whom it goes: "Congress".
    pub target: String,
    /// The words where the signer's name appears: "[Your Name]".
    pub from: String,
    /// The letter, in Markdown: paragraphs, bullets, headings, emphasis.
    pub body: String,
    /// The call that stands once more under the letter, where there is one.
    pub call: String,
    /// The sentence that is signed.
    pub demand: String,
    /// Who stands behind it.
    pub sponsors: Vec<String>,
    /// The words of each consent, by its id.
    pub consents: BTreeMap<String, String>,
    /// A translation that the organizer has not approved; shown as such on screen and sheet.
    pub unofficial: bool,
}

/// A piece of the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading inside the letter.
    Heading(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// One bullet of a list.
    Bullet(Vec<Span>),
}

/// Words of one weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they are emphasized.
    pub strong: bool,
}

impl Block {
    /// Its spans.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        match self {
            Self::Heading(spans) | Self::Paragraph(spans) | Self::Bullet(spans) => spans,
        }
    }

    /// Its words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.spans().iter().map(|span| span.text.as_str()).collect()
    }
}

impl Text {
    /// The letter as blocks, in order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        blocks(&self.body)
    }

    /// The sentence for a place with room for one: the summary, or else the demand.
    #[must_use]
    pub fn one_sentence(&self) -> &str {
        if self.summary.is_empty() {
            &self.demand
        } else {
            &self.summary
        }
    }
}

/// Markdown as blocks. Everything that is words is kept; what a letter does not need (links,
/// images, code) loses its markup.
pub(super) fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut spans: Vec<Span> = Vec::new();
    let (mut strong, mut in_item) = (0_usize, 0_usize);
    let flush = |spans: &mut Vec<Span>, make: fn(Vec<Span>) -> Block, blocks: &mut Vec<Block>| {
        if spans.iter().any(|span| !span.text.trim().is_empty()) {
            blocks.push(make(std::mem::take(spans)));
        } else {
            spans.clear();
        }
    };
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Item) => in_item += 1,
            Event::End(TagEnd::Item) => {
                flush(&mut spans, Block::Bullet, &mut blocks);
                in_item -= 1;
            }
            // A list inside a list: what was read of the outer item stands before it.
            Event::Start(Tag::List(_)) if in_item > 0 => {
                flush(&mut spans, Block::Bullet, &mut blocks)
            }
            Event::End(TagEnd::Paragraph) => {
                let make = if in_item > 0 {
                    Block::Bullet
                } else {
                    Block::Paragraph
                };
                flush(&mut spans, make, &mut blocks);
            }
            Event::End(TagEnd::Heading(_)) => flush(&mut spans, Block::Heading, &mut blocks),
            Event::End(TagEnd::CodeBlock) => flush(&mut spans, Block::Paragraph, &mut blocks),
            Event::Start(Tag::Strong | Tag::Emphasis) => strong += 1,
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => strong -= 1,
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words) => {
                push(&mut spans, &words, strong > 0);
            }
            Event::SoftBreak => push(&mut spans, " ", strong > 0),
            Event::HardBreak => push(&mut spans, "\n", strong > 0),
            _ => {}
        }
    }
    flush(&mut spans, Block::Paragraph, &mut blocks);
    blocks
}

fn push(spans: &mut Vec<Span>, words: &str, strong: bool) {
    match spans.last_mut() {
        Some(last) if last.strong == strong => last.text.push_str(words),
        _ => spans.push(Span {
            text: words.to_owned(),
            strong,
        }),
    }
}

/// `words` as Markdown that [`blocks`] reads back as just these words.
pub(super) fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for (at, c) in words.char_indices() {
        let opens_a_block = at == 0 && matches!(c, '#' | '+' | '-' | '>' | '=' | '~' | ':' | '|');
        if opens_a_block || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&') {
            out.push('\\');
        }
        out.push(c);
        // "3." or "3)" at the start would number a list.
        let digits = out.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0
            && digits == out.len()
            && matches!(words[at + 1..].chars().next(), Some('.' | ')'))
        {
            out.push('\\');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn emphasis_and_lists_become_spans_and_bullets() {
        let read = blocks("One **two** three.\n\n- four\n- *five*\n\n## six\n");
        let plain: Vec<_> = read.iter().map(Block::plain).collect();
        assert_eq!(plain, ["One two three.", "four", "five", "six"]);
        assert!(
            matches!(&read[0], Block::Paragraph(spans) if spans[1].strong && spans[1].text == "two")
        );
        assert!(matches!(read[2], Block::Bullet(_)));
        assert!(matches!(read[3], Block::Heading(_)));
    }

    proptest! {
        #[test]
        fn escaped_words_are_read_back_as_they_were(words in "[ -~“’é]{1,60}") {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assume!(!words.is_empty());
            let read = blocks(&escape(&words));
            prop_assert_eq!(read.iter().map(Block::plain).collect::<Vec<_>>(), vec![words]);
        }
    }
}
