//! The text of a petition in one language, and its Markdown parsed into blocks for screens and
//! sheets.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The text of a petition in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The headline: "Tell Congress: …".
    pub title: String,
    /// One sentence for the attract screen and the posters. If it is empty, they show the demand.
    pub summary: String,
    /// The addressee, such as "Congress".
    pub target: String,
    /// The placeholder for the signer's name: "[Your Name]".
    pub from: String,
    /// The letter, in Markdown: paragraphs, bullets, headings, emphasis.
    pub body: String,
    /// The call that is repeated under the letter. Empty if there is none.
    pub call: String,
    /// The sentence that is signed.
    pub demand: String,
    /// The organizations that sponsor the petition.
    pub sponsors: Vec<String>,
    /// The sentence of each consent, by its id.
    pub consents: BTreeMap<String, String>,
    /// True for a translation that the organizer has not approved. Screens and sheets say so.
    pub unofficial: bool,
}

/// A block of the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading inside the letter.
    Heading(Vec<Span>),
    /// A paragraph of text.
    Paragraph(Vec<Span>),
    /// One bullet of a list.
    Bullet(Vec<Span>),
    /// One item of a numbered list, with its number.
    Numbered(u64, Vec<Span>),
}

/// A run of text of one weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text of the run.
    pub text: String,
    /// True if it is emphasized.
    pub strong: bool,
}

impl Block {
    /// Returns the spans of the block.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        match self {
            Self::Heading(spans)
            | Self::Paragraph(spans)
            | Self::Bullet(spans)
            | Self::Numbered(_, spans) => spans,
        }
    }

    /// Returns the text without markup.
    #[must_use]
    pub fn plain(&self) -> String {
        self.spans().iter().map(|span| span.text.as_str()).collect()
    }
}

impl Text {
    /// Returns the letter as blocks, in order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        blocks(&self.body)
    }

    /// Returns the summary, or the demand if there is none: one sentence for small spaces.
    #[must_use]
    pub fn one_sentence(&self) -> &str {
        if self.summary.is_empty() {
            &self.demand
        } else {
            &self.summary
        }
    }
}

/// Parses Markdown into blocks. All text is kept; links, images and code lose their markup, because
/// a letter does not need it.
pub(super) fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut spans: Vec<Span> = Vec::new();
    let mut strong = 0_usize;
    // The next number of each list that is open, and whether its item has its mark already.
    let mut lists: Vec<(Option<u64>, bool)> = Vec::new();
    let flush = |spans: &mut Vec<Span>, blocks: &mut Vec<Block>, make: &mut dyn FnMut(_) -> _| {
        if spans.iter().any(|span| !span.text.trim().is_empty()) {
            blocks.push(make(std::mem::take(spans)));
        } else {
            spans.clear();
        }
    };
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::List(first)) => {
                // A list inside a list: the text of the outer item so far comes first.
                flush(&mut spans, &mut blocks, &mut |spans| {
                    of_list(&mut lists, spans)
                });
                lists.push((first, false));
            }
            Event::End(TagEnd::List(_)) => drop(lists.pop()),
            Event::End(TagEnd::Item) => {
                flush(&mut spans, &mut blocks, &mut |spans| {
                    of_list(&mut lists, spans)
                });
                if let Some((number, has_mark)) = lists.last_mut() {
                    *number = number.map(|number| number.saturating_add(1));
                    *has_mark = false;
                }
            }
            Event::End(TagEnd::Paragraph) => flush(&mut spans, &mut blocks, &mut |spans| {
                of_list(&mut lists, spans)
            }),
            Event::End(TagEnd::Heading(_)) => flush(&mut spans, &mut blocks, &mut Block::Heading),
            Event::End(TagEnd::CodeBlock) => {
                flush(&mut spans, &mut blocks, &mut Block::Paragraph);
            }
            Event::Start(Tag::Strong | Tag::Emphasis) => strong += 1,
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => strong -= 1,
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                push(&mut spans, &text, strong > 0);
            }
            Event::SoftBreak => push(&mut spans, " ", strong > 0),
            Event::HardBreak => push(&mut spans, "\n", strong > 0),
            _ => {}
        }
    }
    flush(&mut spans, &mut blocks, &mut Block::Paragraph);
    blocks
}

/// The block of a text in the innermost list. A number stands before the first paragraph of its item
/// alone.
fn of_list(lists: &mut [(Option<u64>, bool)], spans: Vec<Span>) -> Block {
    match lists.last_mut() {
        None | Some((Some(_), true)) => Block::Paragraph(spans),
        Some((None, _)) => Block::Bullet(spans),
        Some((Some(number), has_mark)) => {
            *has_mark = true;
            Block::Numbered(*number, spans)
        }
    }
}

fn push(spans: &mut Vec<Span>, text: &str, strong: bool) {
    match spans.last_mut() {
        Some(last) if last.strong == strong => last.text.push_str(text),
        _ => spans.push(Span {
            text: text.to_owned(),
            strong,
        }),
    }
}

/// Escapes text so that [`blocks`] reads it back unchanged.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        let opens_a_block = at == 0 && matches!(c, '#' | '+' | '-' | '>' | '=' | '~' | ':' | '|');
        if opens_a_block || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&') {
            out.push('\\');
        }
        out.push(c);
        // "3." or "3)" at the start would number a list.
        let digits = out.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0
            && digits == out.len()
            && matches!(text[at + 1..].chars().next(), Some('.' | ')'))
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

    #[test]
    fn numbered_items_keep_their_numbers() {
        let read =
            blocks("One:\n\n3. three\n\n   more\n\n4. four\n   - in it\n   1. first\n\n5. five\n");
        let of_block = |block: &Block| match block {
            Block::Numbered(number, _) => number.to_string(),
            Block::Bullet(_) => "•".to_owned(),
            Block::Heading(_) | Block::Paragraph(_) => String::new(),
        };
        let marks: Vec<String> = read.iter().map(of_block).collect();
        let plain: Vec<String> = read.iter().map(Block::plain).collect();
        assert_eq!(
            plain,
            ["One:", "three", "more", "four", "in it", "first", "five"]
        );
        assert_eq!(marks, ["", "3", "", "4", "•", "1", "5"]);
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
