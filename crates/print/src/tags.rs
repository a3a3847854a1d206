//! The structure of a page: its headings, paragraphs, tables and figures, for people who have it
//! read aloud (ISO 32000-1, 14.7 and 14.8; ISO 14289-1).
//!
//! A page is marked while it is laid out: what is placed inside of [`Canvas::tag`] belongs to that
//! element, text that is placed outside of any is a paragraph, and lines and grounds decorate.
//!
//! [`Canvas::tag`]: super::canvas::Canvas::tag

use unicode_script::{Script, UnicodeScript as _};

use super::shape::Shaped;
use petition::Language;

/// A structure type (14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A part of a page that stands for itself, such as a slip.
    Section,
    /// The title.
    Title,
    /// A heading below the title.
    Heading,
    /// A heading in the text below a heading.
    Subheading,
    Paragraph,
    List,
    Item,
    /// The name or the number of an item.
    Label,
    Body,
    Table,
    Row,
    /// The head of a column.
    ColumnHead,
    /// The head of a row.
    RowHead,
    Cell,
    Figure,
}

impl Role {
    /// Returns the name in the file.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Section => "Sect",
            Self::Title => "H1",
            Self::Heading => "H2",
            Self::Subheading => "H3",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
        }
    }

    /// Returns true if text can stand in the element itself.
    const fn takes_text(self) -> bool {
        !matches!(
            self,
            Self::Section | Self::List | Self::Item | Self::Table | Self::Row | Self::Figure
        )
    }

    /// Returns true if the element stays when there is nothing in it: without its empty cells a row
    /// would have too few.
    pub(super) const fn may_be_empty(self) -> bool {
        matches!(self, Self::ColumnHead | Self::RowHead | Self::Cell)
    }
}

/// An element of a page's structure. It holds names, so it has no `Debug`.
#[derive(Clone)]
pub(super) struct Element {
    pub role: Role,
    /// The index of the element around it.
    pub parent: Option<usize>,
    /// The words for a figure.
    pub alt: String,
    /// The left, upper, right and lower edge of a figure, in points.
    pub area: Option<[f32; 4]>,
    /// The text in reading order.
    pub text: String,
    /// True if a line of it is drawn in another order than it is read.
    pub is_reordered: bool,
    /// True if the last line ends inside of a word.
    pub is_inside_word: bool,
    /// True if it is read after the elements beside it, because it stands at the foot.
    pub is_last: bool,
    /// The language, if it is another one than the document's.
    pub language: Option<String>,
}

impl Element {
    fn new(role: Role, parent: Option<usize>) -> Self {
        Self {
            role,
            parent,
            alt: String::new(),
            area: None,
            text: String::new(),
            is_reordered: false,
            is_inside_word: false,
            is_last: false,
            language: None,
        }
    }

    fn add_line(&mut self, line: &Shaped) {
        if !self.text.is_empty() && !self.is_inside_word {
            self.text.push(' ');
        }
        self.text.push_str(line.text());
        self.is_reordered |= line.is_reordered();
        self.is_inside_word = line.ends_inside_word;
    }
}

/// The elements of a page, and the one that each mark belongs to.
#[derive(Default)]
pub(super) struct Tags {
    pub elements: Vec<Element>,
    /// The index of each mark's element. Marks without one decorate.
    pub owners: Vec<Option<usize>>,
    open: Vec<usize>,
    /// True while everything decorates.
    pub decorates: bool,
    /// True while new elements are read after the others.
    pub comes_last: bool,
}

impl Tags {
    /// Returns the index of the element that is open.
    pub(super) fn current(&self) -> Option<usize> {
        self.open.last().copied()
    }

    /// Opens a new element.
    pub(super) fn open(&mut self, role: Role) {
        let mut element = Element::new(role, self.current());
        element.is_last = self.comes_last;
        self.open.push(self.elements.len());
        self.elements.push(element);
    }

    /// Opens the element before again if it has this role, or else a new one.
    pub(super) fn open_again(&mut self, role: Role) {
        let parent = self.current();
        let before = self.elements.iter().rposition(|one| one.parent == parent);
        match before.filter(|at| self.elements.get(*at).is_some_and(|one| one.role == role)) {
            Some(at) => self.open.push(at),
            None => self.open(role),
        }
    }

    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    /// Returns true if text that is placed now needs an element of its own.
    pub(super) fn is_outside(&self) -> bool {
        let current = self.current().and_then(|at| self.elements.get(at));
        !self.decorates && !current.is_some_and(|one| one.role.takes_text())
    }

    /// Notes that the next mark is a line of text of the open element.
    pub(super) fn own_text(&mut self, line: &Shaped) {
        let owner = self.current().filter(|_| !self.decorates);
        if let Some(element) = owner.and_then(|at| self.elements.get_mut(at)) {
            element.add_line(line);
        }
        self.owners.push(owner);
    }

    /// Notes that the next mark is a figure in this area, with these words.
    pub(super) fn own_figure(&mut self, alt: &str, area: [f32; 4]) {
        if self.decorates {
            return self.own_nothing();
        }
        self.open(Role::Figure);
        let owner = self.current();
        if let Some(element) = self.elements.last_mut() {
            alt.clone_into(&mut element.alt);
            element.area = Some(area);
        }
        self.owners.push(owner);
        self.close();
    }

    /// Notes that the next mark decorates.
    pub(super) fn own_nothing(&mut self) {
        self.owners.push(None);
    }

    /// Notes that the elements of the next mark, which is a form, belong into the open one.
    pub(super) fn own_form(&mut self) {
        self.owners.push(self.current());
    }
}

/// Returns the language of a text if its script tells it apart from the language of its page, as a
/// tag of BCP 47. Of a script that is written in several languages only the script is known, and
/// the tag says so.
pub(super) fn language_of(text: &str, page: &Language) -> Option<&'static str> {
    if text.chars().all(|c| c < '\u{370}') {
        return None;
    }
    let scripts = || text.chars().map(|c| c.script());
    // A name with another spelling in brackets is read in its own script.
    let is_letter = |script: &Script| !matches!(script, Script::Common | Script::Inherited);
    if scripts().find(is_letter) == Some(Script::Latin) {
        return None;
    }
    let page = page.as_str();
    let (tag, languages): (_, &[&str]) = scripts().find_map(|script| {
        let known: (&str, &[&str]) = match script {
            Script::Arabic => ("und-Arab", &["ar", "fa", "ur", "ps"]),
            Script::Hebrew => ("und-Hebr", &["he", "yi"]),
            Script::Hangul => ("ko", &["ko"]),
            Script::Hiragana | Script::Katakana => ("ja", &["ja"]),
            // Japanese names are of Han characters too.
            Script::Han if scripts().any(is_kana) => ("ja", &["ja"]),
            Script::Han if scripts().any(|script| script == Script::Hangul) => ("ko", &["ko"]),
            Script::Han => ("und-Hani", &["zh", "ja", "ko", "yue"]),
            Script::Greek => ("el", &["el"]),
            Script::Thai => ("th", &["th"]),
            Script::Lao => ("lo", &["lo"]),
            Script::Khmer => ("km", &["km"]),
            Script::Armenian => ("hy", &["hy"]),
            Script::Georgian => ("ka", &["ka"]),
            Script::Cyrillic => (
                "und-Cyrl",
                &["ru", "uk", "bg", "sr", "be", "mk", "kk", "mn"],
            ),
            Script::Devanagari => ("und-Deva", &["hi", "mr", "ne"]),
            Script::Bengali => ("und-Beng", &["bn", "as"]),
            Script::Tamil => ("ta", &["ta"]),
            Script::Ethiopic => ("und-Ethi", &["am", "ti"]),
            Script::Myanmar => ("und-Mymr", &["my"]),
            _ => return None,
        };
        Some(known)
    })?;
    let of_page = page.split('-').next().unwrap_or_default();
    (!languages.contains(&of_page)).then_some(tag)
}

fn is_kana(script: Script) -> bool {
    matches!(script, Script::Hiragana | Script::Katakana)
}
