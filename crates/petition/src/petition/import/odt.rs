//! Documents of LibreOffice Writer (.odt).
//!
//! Text that was deleted while changes are recorded, notes and comments are no part of the letter.

use std::collections::{HashMap, HashSet};

use super::archive::Parts;
use super::docx::grouped;
use super::page::{Kind, Line};
use super::xml::{Element, Found, walk};
use super::{ImportError, Note, Read, residue};

/// Reads the content of a document.
pub(super) fn read(content: &str, parts: &mut Parts<'_>) -> Result<Read, ImportError> {
    let mut known = Styles::default();
    if let Some(styles) = parts.text("styles.xml")? {
        known.read(&styles)?;
    }
    known.read(content)?;
    let mut reader = Reader {
        known,
        ..Reader::default()
    };
    walk(content, |found| {
        reader.take(&found);
        Ok(())
    })?;
    let notes = if reader.notes > 0 {
        vec![Note::Besides(reader.notes)]
    } else {
        Vec::new()
    };
    Ok(Read {
        blocks: grouped(reader.paragraphs),
        notes,
    })
}

/// The styles of a document.
#[derive(Default)]
struct Styles {
    /// The styles of characters that are bold or italic.
    strong: HashSet<String>,
    /// The levels of lists that have numbers.
    numbered: HashSet<(String, usize)>,
    /// The styles of paragraphs that are titles or headings.
    headings: HashSet<String>,
    /// The style that a style is made from.
    parents: HashMap<String, String>,
}

impl Styles {
    fn read(&mut self, xml: &str) -> Result<(), ImportError> {
        let (mut style, mut list) = (String::new(), String::new());
        walk(xml, |found| {
            let Found::Start(element) = found else {
                return Ok(());
            };
            match element.name.as_str() {
                "style" => {
                    element
                        .get("name")
                        .unwrap_or_default()
                        .clone_into(&mut style);
                    if let Some(parent) = element.get("parent-style-name") {
                        self.parents.insert(style.clone(), parent.to_owned());
                    }
                    let shown = element.get("display-name").unwrap_or(&style).to_lowercase();
                    if shown == "title" || shown == "subtitle" || shown.starts_with("heading") {
                        self.headings.insert(style.clone());
                    }
                }
                "text-properties" => {
                    let is_strong = element
                        .get("font-weight")
                        .is_some_and(|weight| weight == "bold" || weight == "700")
                        || element.get("font-style") == Some("italic");
                    if is_strong && !style.is_empty() {
                        self.strong.insert(style.clone());
                    }
                }
                "list-style" => element
                    .get("name")
                    .unwrap_or_default()
                    .clone_into(&mut list),
                "list-level-style-number" => {
                    let level = element
                        .get("level")
                        .and_then(|level| level.parse().ok())
                        .unwrap_or(1);
                    if element
                        .get("num-format")
                        .is_some_and(|format| !format.is_empty())
                    {
                        self.numbered.insert((list.clone(), level));
                    }
                }
                _ => {}
            }
            Ok(())
        })
    }

    fn is_heading(&self, style: &str) -> bool {
        let parent = self.parents.get(style).map(String::as_str);
        self.headings.contains(style) || parent.is_some_and(|parent| self.headings.contains(parent))
    }
}

/// A list that is open.
struct List {
    style: String,
    count: u32,
}

#[derive(Default)]
struct Reader {
    known: Styles,
    paragraphs: Vec<(Kind, Vec<Line>)>,
    /// The paragraphs that are open; a frame stands inside of one.
    open: Vec<(Kind, Vec<Line>)>,
    lists: Vec<List>,
    /// True at the first paragraph of an item.
    is_new_item: bool,
    spans: Vec<bool>,
    in_body: bool,
    skipped: usize,
    count: usize,
    notes: usize,
}

impl Reader {
    fn take(&mut self, found: &Found) {
        match found {
            Found::Start(element) if self.skipped > 0 => {
                let _ = element;
                self.skipped += 1;
            }
            Found::End(_) if self.skipped > 0 => self.skipped -= 1,
            Found::Text(_) if self.skipped > 0 => {}
            Found::Start(element) => self.start(element),
            Found::End(name) => self.end(name),
            Found::Text(text) if !self.open.is_empty() => {
                // A line end in the file is a blank.
                let text = text.replace(['\n', '\r'], " ");
                self.push(&text);
            }
            Found::Text(_) => {}
        }
    }

    fn start(&mut self, element: &Element) {
        match element.name.as_str() {
            "text" if !self.in_body => self.in_body = true,
            "tracked-changes" | "annotation" | "note" | "sequence-decls" | "table-of-content"
            | "desc" | "svg:title" => {
                self.notes += usize::from(matches!(element.name.as_str(), "annotation" | "note"));
                self.skipped = 1;
            }
            "list" => self.lists.push(List {
                // A list inside of another one has its style.
                style: element
                    .get("style-name")
                    .map(str::to_owned)
                    .or_else(|| self.lists.last().map(|list| list.style.clone()))
                    .unwrap_or_default(),
                count: 0,
            }),
            "list-item" => {
                self.is_new_item = true;
                if let Some(list) = self.lists.last_mut() {
                    list.count += 1;
                }
            }
            "p" | "h" if self.in_body => {
                let style = element.get("style-name").unwrap_or_default();
                let kind = self.kind(&element.name, style);
                self.count += 1;
                self.is_new_item = false;
                let line = Line {
                    at: self.count,
                    spans: Vec::new(),
                };
                self.open.push((kind, vec![line]));
            }
            "span" => {
                let style = element.get("style-name").unwrap_or_default();
                let is_strong = self.known.strong.contains(style);
                self.spans.push(is_strong);
            }
            "s" => {
                let count: usize = element
                    .get("c")
                    .and_then(|count| count.parse().ok())
                    .unwrap_or(1);
                self.push(&" ".repeat(count.min(80)));
            }
            "tab" => self.push("\t"),
            "line-break" => {
                let at = self.count;
                if let Some((_, lines)) = self.open.last_mut() {
                    lines.push(Line {
                        at,
                        spans: Vec::new(),
                    });
                }
            }
            _ => {}
        }
    }

    fn kind(&self, name: &str, style: &str) -> Kind {
        if name == "h" || self.known.is_heading(style) {
            return Kind::Heading;
        }
        match self.lists.last() {
            Some(list) if self.is_new_item => {
                let key = (list.style.clone(), self.lists.len());
                Kind::Item(self.known.numbered.contains(&key).then_some(list.count))
            }
            _ => Kind::Paragraph,
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" | "h" => self.paragraphs.extend(self.open.pop()),
            "span" => {
                self.spans.pop();
            }
            "list" => {
                self.lists.pop();
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        let text = residue::clean(text);
        let strong = self.spans.contains(&true);
        let Some((kind, lines)) = self.open.last_mut() else {
            return;
        };
        let strong = strong && *kind != Kind::Heading;
        if let Some(line) = lines.last_mut() {
            line.push(&text, strong);
        }
    }
}
