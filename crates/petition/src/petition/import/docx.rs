//! Documents of Word, Google Docs and Pages (.docx).
//!
//! Text that a person deleted while changes are tracked is left out, and what they inserted is
//! taken. Footnotes, comments, and the heads and feet of pages are no part of the letter.

use std::collections::{HashMap, HashSet};

use super::archive::Parts;
use super::page::{Block, Breaks, Kind, Line};
use super::xml::{Element, Found, walk};
use super::{ImportError, Note, Read, residue};

/// Reads the main part of a document.
pub(super) fn read(document: &str, parts: &mut Parts<'_>) -> Result<Read, ImportError> {
    let mut reader = Reader {
        styles: styles(parts)?,
        numbering: numbering(parts)?,
        ..Reader::default()
    };
    walk(document, |found| {
        reader.take(&found);
        Ok(())
    })?;
    let mut notes = Vec::new();
    if reader.notes > 0 {
        notes.push(Note::Besides(reader.notes));
    }
    Ok(Read {
        blocks: grouped(reader.paragraphs),
        notes,
    })
}

/// Puts the paragraphs between two empty ones into one block. A document without empty paragraphs
/// has a block for each.
pub(super) fn grouped(paragraphs: Vec<(Kind, Vec<Line>)>) -> Vec<Block> {
    let is_empty = |lines: &[Line]| lines.iter().all(Line::is_empty);
    let inner: Vec<bool> = paragraphs
        .iter()
        .map(|(_, lines)| is_empty(lines))
        .collect();
    let first = inner.iter().position(|empty| !empty).unwrap_or(0);
    let last = inner.iter().rposition(|empty| !empty).unwrap_or(0);
    let has_gaps = inner
        .get(first..last)
        .is_some_and(|inner| inner.contains(&true));
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    for (kind, mut lines) in paragraphs {
        if is_empty(&lines) {
            is_open = false;
            continue;
        }
        lines.retain(|line| !line.is_empty());
        match blocks.last_mut() {
            Some(block) if is_open && kind == Kind::Paragraph && block.kind == kind => {
                block.lines.extend(lines);
            }
            _ => blocks.push(Block {
                kind,
                breaks: Breaks::Meant,
                lines,
            }),
        }
        is_open = has_gaps;
    }
    blocks
}

/// What a style or a list says about a paragraph.
#[derive(Debug, Clone, Copy, Default)]
struct Style {
    is_heading: bool,
    /// The list and the level that paragraphs of this style are items of.
    list: Option<u32>,
}

/// The styles that mean a heading or a list, by their ids, which are in the language of the person.
/// Their names are in English.
fn styles(parts: &mut Parts<'_>) -> Result<HashMap<String, Style>, ImportError> {
    let mut styles: HashMap<String, Style> = HashMap::new();
    let mut id = String::new();
    let Some(xml) = parts.text("word/styles.xml")? else {
        return Ok(styles);
    };
    walk(&xml, |found| {
        let Found::Start(element) = found else {
            return Ok(());
        };
        match element.name.as_str() {
            "style" => element
                .get("styleId")
                .unwrap_or_default()
                .clone_into(&mut id),
            "name" => {
                let name = element.get("val").unwrap_or_default().to_lowercase();
                let is_heading = name == "title" || name.starts_with("heading ");
                styles.entry(id.clone()).or_default().is_heading = is_heading;
            }
            "numId" => {
                let list = element.get("val").and_then(|value| value.parse().ok());
                styles.entry(id.clone()).or_default().list = list;
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(styles)
}

/// The lists that have numbers on each level: pairs of list and level.
fn numbering(parts: &mut Parts<'_>) -> Result<HashSet<(u32, u32)>, ImportError> {
    let mut numbered = HashSet::new();
    let Some(xml) = parts.text("word/numbering.xml")? else {
        return Ok(numbered);
    };
    let mut of_abstract: HashSet<(u32, u32)> = HashSet::new();
    let (mut is_list, mut id, mut level) = (false, 0, 0);
    let number = |element: &Element, name: &str| {
        element
            .get(name)
            .and_then(|value| value.parse().ok())
            .unwrap_or(0)
    };
    walk(&xml, |found| {
        let Found::Start(element) = found else {
            return Ok(());
        };
        match element.name.as_str() {
            "abstractNum" => {
                id = number(&element, "abstractNumId");
                is_list = false;
            }
            "num" => {
                id = number(&element, "numId");
                is_list = true;
            }
            "lvl" => level = number(&element, "ilvl"),
            "numFmt" if !is_list && !matches!(element.get("val"), Some("bullet" | "none")) => {
                of_abstract.insert((id, level));
            }
            "abstractNumId" if is_list => {
                let of = number(&element, "val");
                let levels = of_abstract.iter().filter(|(known, _)| *known == of);
                numbered.extend(levels.map(|(_, level)| (id, *level)));
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(numbered)
}

#[derive(Default)]
struct Reader {
    styles: HashMap<String, Style>,
    numbering: HashSet<(u32, u32)>,
    paragraphs: Vec<(Kind, Vec<Line>)>,
    /// The paragraphs that are open: a text box stands inside of one.
    open: Vec<Paragraph>,
    /// The number of paragraphs so far.
    count: usize,
    /// How deep the reader is inside of elements that are left out.
    skipped: usize,
    /// The last number of each list.
    counts: HashMap<(u32, u32), u32>,
    in_text: bool,
    in_run: bool,
    strong: bool,
    /// The number of footnotes and comments.
    notes: usize,
}

#[derive(Default)]
struct Paragraph {
    lines: Vec<Line>,
    style: Style,
    list: Option<u32>,
    level: u32,
}

/// Elements whose contents are left out.
fn is_left_out(name: &str) -> bool {
    // A picture or a box stands twice, the second time for old programs.
    matches!(
        name,
        "del" | "moveFrom" | "Fallback" | "instrText" | "delText"
    )
}

impl Reader {
    fn take(&mut self, found: &Found) {
        match found {
            Found::Start(element) if self.skipped > 0 || is_left_out(&element.name) => {
                self.skipped += 1;
            }
            Found::End(_) if self.skipped > 0 => self.skipped -= 1,
            Found::Start(element) => self.start(element),
            Found::End(name) => self.end(name),
            Found::Text(text) if self.in_text && self.skipped == 0 => self.push(text),
            Found::Text(_) => {}
        }
    }

    fn start(&mut self, element: &Element) {
        let value = || element.get("val").unwrap_or_default();
        let is_on = || !matches!(element.get("val"), Some("0" | "false" | "off" | "none"));
        match element.name.as_str() {
            "p" => {
                self.count += 1;
                self.open.push(Paragraph {
                    lines: vec![Line {
                        at: self.count,
                        spans: Vec::new(),
                    }],
                    ..Paragraph::default()
                });
            }
            "pStyle" => {
                let style = self.styles.get(value()).copied().unwrap_or_default();
                if let Some(open) = self.open.last_mut() {
                    open.style = style;
                    open.list = open.list.or(style.list);
                }
            }
            "numId" => {
                let list = value().parse().ok().filter(|list| *list > 0);
                if let Some(open) = self.open.last_mut() {
                    open.list = list;
                }
            }
            "ilvl" => {
                if let Some(open) = self.open.last_mut() {
                    open.level = value().parse().unwrap_or(0);
                }
            }
            "r" => {
                self.in_run = true;
                self.strong = false;
            }
            "b" | "i" if self.in_run => self.strong |= is_on(),
            "t" => self.in_text = true,
            "tab" if self.in_run => self.push("\t"),
            "noBreakHyphen" => self.push("-"),
            "br" | "cr" => self.break_line(),
            "sym" => {
                let code = u32::from_str_radix(element.get("char").unwrap_or_default(), 16);
                let sign = code.ok().and_then(char::from_u32);
                if let Some(sign) = sign {
                    self.push(sign.encode_utf8(&mut [0; 4]));
                }
            }
            "footnoteReference" | "endnoteReference" | "commentReference" => self.notes += 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "r" => self.in_run = false,
            "p" => {
                if let Some(open) = self.open.pop() {
                    self.finish(open);
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        let (text, strong) = (residue::clean(text), self.strong);
        if let Some(line) = self.open.last_mut().and_then(|open| open.lines.last_mut()) {
            line.push(&text, strong);
        }
    }

    fn break_line(&mut self) {
        let at = self.count;
        if let Some(open) = self.open.last_mut() {
            open.lines.push(Line {
                at,
                spans: Vec::new(),
            });
        }
    }

    fn finish(&mut self, open: Paragraph) {
        let is_empty = open.lines.iter().all(Line::is_empty);
        let kind = match open.list {
            _ if open.style.is_heading => Kind::Heading,
            Some(_) if is_empty => Kind::Paragraph,
            Some(list) => {
                let key = (list, open.level);
                let number = self.numbering.contains(&key).then(|| {
                    // A list inside of this one begins anew after its next item.
                    self.counts
                        .retain(|(known, level), _| *known != list || *level <= open.level);
                    let count = self.counts.entry(key).or_default();
                    *count += 1;
                    *count
                });
                Kind::Item(number)
            }
            None => Kind::Paragraph,
        };
        let mut lines = open.lines;
        // A heading is one weight.
        if kind == Kind::Heading {
            for line in &mut lines {
                *line = Line::plain(line.at, &line.text());
            }
        }
        self.paragraphs.push((kind, lines));
    }
}
