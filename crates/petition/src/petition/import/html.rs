//! Web pages and HTML mail, as a browser or a mail program saves them.
//!
//! Only what a reader of the page sees is read: no scripts, styles, forms, hidden parts or
//! navigation.

use super::page::{Block, Breaks, Kind, Line};
use super::residue;
use crate::text_file::TextFile;

/// Elements whose contents are no words of the page.
const SKIPPED: [&str; 19] = [
    "script", "style", "head", "noscript", "template", "svg", "nav", "form", "button", "select",
    "textarea", "iframe", "object", "audio", "video", "canvas", "dialog", "option", "title",
];
/// Elements that begin a line of their own.
const BLOCKS: [&str; 34] = [
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "tbody",
    "thead",
    "td",
    "th",
    "blockquote",
    "pre",
    "figure",
    "figcaption",
    "dl",
    "dt",
    "dd",
    "body",
    "html",
    "address",
    "center",
];
/// Elements without an end.
const VOID: [&str; 14] = [
    "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track",
    "wbr", "param",
];

/// Returns true if a text is a page: it begins as one, or has paragraphs with tags.
pub(super) fn is_html(text: &str) -> bool {
    let start: String = text
        .trim_start()
        .chars()
        .take(200)
        .collect::<String>()
        .to_lowercase();
    let begins = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<p>",
        "<p ",
        "<div",
        "<h1",
        "<table",
        "<meta",
    ];
    let small = text.to_lowercase();
    let paragraphs = small.matches("</p>").count()
        + small.matches("</div>").count()
        + small.matches("</li>").count();
    begins.iter().any(|begin| start.starts_with(begin)) || paragraphs >= 2
}

/// Takes single tags out of a plain text: `<br>` becomes a line end, emphasis goes.
pub(super) fn without_loose_tags(text: &str) -> String {
    const LOOSE: [&str; 12] = [
        "b", "i", "u", "em", "strong", "span", "a", "font", "small", "sup", "sub", "center",
    ];
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match tag(rest) {
            Some(tag) if tag.name == "br" => {
                out.push('\n');
                rest = &rest[tag.length..];
            }
            Some(tag) if LOOSE.contains(&tag.name.as_str()) => rest = &rest[tag.length..],
            _ => {
                out.push('<');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Reads a page once more in the encoding that it names, if its bytes are no Unicode.
pub(super) fn with_charset(bytes: &[u8], file: TextFile) -> TextFile {
    if !file.is_guess || !is_html(&file.text) {
        return file;
    }
    let small = file.text.to_lowercase();
    let named = small.split("charset=").nth(1).and_then(|rest| {
        let name = rest.trim_start_matches(['"', '\'']);
        let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        encoding_rs::Encoding::for_label(name.get(..end?)?.as_bytes())
    });
    match named {
        Some(encoding) if encoding != encoding_rs::UTF_8 => {
            let (text, has_faults) = encoding.decode_without_bom_handling(bytes);
            if has_faults {
                return file;
            }
            TextFile {
                text: text.into_owned(),
                encoding: encoding.name(),
                is_guess: false,
            }
        }
        _ => file,
    }
}

/// A tag: its name in lower case, its attributes as they stand, and its length in bytes.
struct Tag {
    name: String,
    attributes: String,
    is_end: bool,
    length: usize,
}

/// Reads the tag at the beginning of a text.
fn tag(text: &str) -> Option<Tag> {
    let inner = text.strip_prefix('<')?;
    let is_end = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut quote = None;
    let end = inner.char_indices().find_map(|(at, c)| match (quote, c) {
        (None, '>') => Some(at),
        (None, '"' | '\'') => {
            quote = Some(c);
            None
        }
        (Some(open), c) if c == open => {
            quote = None;
            None
        }
        _ => None,
    })?;
    let content = &inner[..end];
    let name_end = content
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == ':' || c == '-'))
        .unwrap_or(content.len());
    // An address in angle brackets is no tag: <council@example.org>, <https://example.org>.
    if content[name_end..].starts_with(['@', '.'])
        || content.contains("://") && name_end == content.find(':').map_or(0, |at| at + 1)
    {
        return None;
    }
    Some(Tag {
        name: content[..name_end].to_lowercase(),
        attributes: content[name_end..].to_lowercase(),
        is_end,
        length: text.len() - inner.len() + end + 1,
    })
}

/// Reads the words of a page into blocks. If it has an `article` or `main`, only that.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let whole = read(text);
    for element in ["article", "main"] {
        if let Some(inner) = inside(text, element) {
            let blocks = read(inner);
            let count = |blocks: &[Block]| -> usize {
                blocks
                    .iter()
                    .flat_map(|block| &block.lines)
                    .map(|line| line.text().len())
                    .sum()
            };
            // A page may have several, of which the first is a teaser.
            if count(&blocks) * 2 > count(&whole) || count(&blocks) > 400 {
                return blocks;
            }
        }
    }
    whole
}

/// What stands between the first start and the last end of an element.
fn inside<'a>(text: &'a str, element: &str) -> Option<&'a str> {
    let small = text.to_ascii_lowercase();
    let start = small.find(&format!("<{element}"))?;
    let from = start + small[start..].find('>')? + 1;
    let to = small.rfind(&format!("</{element}"))?;
    text.get(from..to)
}

fn read(text: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    let mut rest = text;
    let mut at = 1;
    while !rest.is_empty() {
        if let Some(comment) = rest.strip_prefix("<!--") {
            let end = comment.find("-->").map_or(comment.len(), |end| end + 3);
            at += comment[..end].matches('\n').count();
            rest = &comment[end..];
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            rest = rest.split_once('>').map_or("", |(_, rest)| rest);
        } else if let Some(tag) = tag(rest) {
            at += rest[..tag.length].matches('\n').count();
            rest = &rest[tag.length..];
            if matches!(tag.name.as_str(), "script" | "style") && !tag.is_end {
                let end = rest.to_ascii_lowercase().find(&format!("</{}", tag.name));
                let skipped = end.unwrap_or(rest.len());
                at += rest[..skipped].matches('\n').count();
                rest = &rest[skipped..];
            }
            reader.tag(&tag, at);
        } else {
            let from = rest.chars().next().map_or(1, char::len_utf8);
            let end = rest[from..].find('<').map_or(rest.len(), |end| end + from);
            reader.text(&rest[..end], at);
            at += rest[..end].matches('\n').count();
            rest = &rest[end..];
        }
    }
    reader.finish();
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    lines: Vec<Line>,
    /// The elements that are open, outermost first: its name, and whether it hides what is inside.
    open: Vec<(String, bool)>,
    /// The number of the next item of each list that is open.
    lists: Vec<Option<u32>>,
    item: Option<Kind>,
    heading: bool,
}

impl Reader {
    fn tag(&mut self, tag: &Tag, at: usize) {
        let name = tag.name.as_str();
        if BLOCKS.contains(&name) || name == "hr" {
            self.finish();
        }
        match name {
            "br" => {
                self.lines.push(Line {
                    at,
                    spans: Vec::new(),
                });
                return;
            }
            "ul" | "ol" if tag.is_end => {
                self.lists.pop();
                self.item = None;
            }
            "ul" => self.lists.push(None),
            "ol" => self.lists.push(Some(first_number(&tag.attributes))),
            "li" if tag.is_end => self.item = None,
            "li" => {
                let number = self.lists.last_mut().and_then(Option::as_mut);
                self.item = Some(Kind::Item(number.as_deref().copied()));
                if let Some(number) = number {
                    *number += 1;
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = !tag.is_end,
            // A blank parts the cells of a row that is not made of blocks.
            _ => {}
        }
        if VOID.contains(&name) {
            return;
        }
        if tag.is_end {
            if let Some(from) = self.open.iter().rposition(|(open, _)| open == name) {
                self.open.truncate(from);
            }
            return;
        }
        // These end by themselves when the next one begins.
        if matches!(
            name,
            "p" | "li" | "td" | "tr" | "th" | "dt" | "dd" | "option"
        ) && let Some((last, _)) = self.open.last()
            && last == name
        {
            self.open.pop();
        }
        let style: String = tag
            .attributes
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect();
        let is_hidden = SKIPPED.contains(&name)
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || style.contains("mso-hide:all")
            || tag
                .attributes
                .split_whitespace()
                .any(|word| word == "hidden")
            || style.contains("aria-hidden=\"true\"");
        self.open.push((tag.name.clone(), is_hidden));
    }

    fn text(&mut self, text: &str, at: usize) {
        if self.open.iter().any(|(_, is_hidden)| *is_hidden) {
            return;
        }
        let is_open = |names: &[&str]| {
            self.open
                .iter()
                .any(|(open, _)| names.contains(&open.as_str()))
        };
        let strong = is_open(&["b", "strong", "em", "i"]) && !self.heading;
        let is_kept = is_open(&["pre"]);
        let text = residue::clean(&residue::entities(text));
        for (number, part) in text.split('\n').enumerate() {
            if self.lines.is_empty() || (is_kept && number > 0) {
                self.lines.push(Line {
                    at: at + number,
                    spans: Vec::new(),
                });
            }
            let Some(line) = self.lines.last_mut() else {
                continue;
            };
            // A line end in the source is a blank on the page.
            if number > 0 && !is_kept && !line.text().ends_with(' ') && !line.is_empty() {
                line.push(" ", strong);
            }
            if line.is_empty() {
                line.at = at + number;
                line.spans.clear();
            }
            let is_after_blank = line.is_empty() || line.text().ends_with(' ');
            line.push(
                if is_after_blank && !is_kept {
                    part.trim_start()
                } else {
                    part
                },
                strong,
            );
        }
    }

    /// Ends a block. An empty line, as two `<br>` make, parts it.
    fn finish(&mut self) {
        let lines = std::mem::take(&mut self.lines);
        let kind = match (self.heading, self.item) {
            (true, _) => Kind::Heading,
            (false, Some(item)) => item,
            (false, None) => Kind::Paragraph,
        };
        let mut is_first = true;
        for part in lines.split(Line::is_empty).filter(|part| !part.is_empty()) {
            self.blocks.push(Block {
                kind: if is_first { kind } else { Kind::Paragraph },
                breaks: Breaks::Meant,
                lines: part.to_vec(),
            });
            is_first = false;
            // What follows in the same item is a paragraph.
            self.item = None;
        }
    }
}

/// The number with which a list begins.
fn first_number(attributes: &str) -> u32 {
    let value = attributes.split("start=").nth(1).unwrap_or_default();
    let digits: String = value
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(source: &str) -> Vec<(Kind, Vec<String>)> {
        blocks(source)
            .into_iter()
            .map(|block| {
                let lines = block
                    .lines
                    .iter()
                    .map(|line| line.text().trim_end().to_owned());
                (block.kind, lines.collect())
            })
            .collect()
    }

    #[test]
    fn what_a_reader_of_the_page_sees_is_read() {
        let source = "<!DOCTYPE html><html><head><title>Site</title><style>p{}</style></head><body>\
            <nav><a href=x>Home</a></nav><div style='display: none'>preview</div>\
            <h1>Keep <em>it</em>\n open</h1><!-- no --><p>One &amp;\ntwo<br>three<p>four\
            <ol start=3><li>a<li><p>b</p></ol><ul><li>c</ul><script>if (a < b) x()</script>\
            <table><tr><td>d</td><td>e</td></tr></table><form><button>Sign</button></form></body></html>";
        let heading = |words: &str| (Kind::Heading, vec![words.to_owned()]);
        let item = |number, words: &str| (Kind::Item(number), vec![words.to_owned()]);
        let paragraph = |words: &[&str]| {
            (
                Kind::Paragraph,
                words.iter().map(|one| (*one).to_owned()).collect(),
            )
        };
        assert_eq!(
            plain(source),
            [
                heading("Keep it open"),
                paragraph(&["One & two", "three"]),
                paragraph(&["four"]),
                item(Some(3), "a"),
                item(Some(4), "b"),
                item(None, "c"),
                paragraph(&["d"]),
                paragraph(&["e"]),
            ]
        );
    }

    #[test]
    fn loose_tags_go_and_what_is_none_stays() {
        assert_eq!(
            without_loose_tags("a<br>b <b>c</b> 1 < 2 <me@x.org>"),
            "a\nb c 1 < 2 <me@x.org>"
        );
        assert!(!is_html("Title\n\n1 < 2 and <b>c</b>"));
    }
}
