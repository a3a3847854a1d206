//! The content of a page and of forms, with the marks that connect it to the structure
//! (ISO 32000-1, 14.6 and 14.7.4). What belongs to no element is marked as an artifact, so that
//! readers leave it out.

use std::io::Write as _;

use super::canvas::{Canvas, Form, Mark};
use super::content::ContentStream;
use super::document::Fonts;
use super::tags::Element;
use petition::Language;

/// A part of a form. The form of a sheet's heading has a part for its title, one for its code and so
/// on, because each is shown as an element of its own.
pub(super) struct FormPart {
    /// The number of the XObject.
    pub number: usize,
    /// The index of its element among the form's.
    pub owner: Option<usize>,
}

/// The parts of a form, and its elements.
pub(super) struct FormParts {
    pub parts: Vec<FormPart>,
    pub elements: Vec<Element>,
    pub language: Language,
}

/// The content of a page.
pub(super) struct PageContent {
    pub stream: Vec<u8>,
    /// The elements of the page, with those of its forms.
    pub elements: Vec<Element>,
    /// The index of the element of each marked content, in the order of their numbers.
    pub marked: Vec<usize>,
}

/// Returns the content of a page.
pub(super) fn page_content(
    canvas: &Canvas<'_>,
    fonts: &mut Fonts,
    forms: &[FormParts],
) -> PageContent {
    let Merged {
        elements,
        own,
        of_forms,
    } = Merged::new(canvas, forms);
    let mut of_forms = of_forms.into_iter();
    let role = |at: usize| elements.get(at).map_or("P", |one| one.role.name());
    let mut content = ContentStream::new(canvas, canvas.marks.len());
    let mut open = Open::default();
    for (at, mark) in canvas.marks.iter().enumerate() {
        match mark {
            Mark::Form {
                form,
                x,
                y,
                upside_down,
                decorates,
                ..
            } => {
                let first = of_forms.next().unwrap_or_default();
                for part in forms.get(form.index).map_or(&[][..], |form| &form.parts) {
                    let owner = part.owner.filter(|_| !decorates).map(|at| at + first);
                    open.enter(&mut content, owner, role);
                    content.form(part.number, form, (*x, *y, *upside_down));
                }
            }
            Mark::Text { line, .. } if line.parts().next().is_none() => {}
            mark => {
                let owner = canvas.tags.owners.get(at).copied().flatten();
                let owner = owner.and_then(|owner| own.get(owner)).copied();
                open.enter(&mut content, owner, role);
                content.mark(mark, fonts, has_space_after(canvas, at));
            }
        }
    }
    open.leave(&mut content);
    PageContent {
        stream: content.bytes,
        elements,
        marked: open.marked,
    }
}

/// The elements of a page and of its forms, in reading order.
struct Merged {
    elements: Vec<Element>,
    /// The index of each element of the page itself.
    own: Vec<usize>,
    /// The index of the first element of each form.
    of_forms: Vec<usize>,
}

impl Merged {
    fn new(canvas: &Canvas<'_>, forms: &[FormParts]) -> Self {
        let mut merged = Self {
            elements: Vec::with_capacity(canvas.tags.elements.len()),
            own: Vec::with_capacity(canvas.tags.elements.len()),
            of_forms: Vec::new(),
        };
        for (mark, owner) in canvas.marks.iter().zip(&canvas.tags.owners) {
            let Mark::Form {
                form,
                x,
                y,
                upside_down,
                decorates,
                before,
            } = mark
            else {
                continue;
            };
            merged.add_own(canvas, *before);
            let first = merged.elements.len();
            merged.of_forms.push(first);
            let (Some(parts), false) = (forms.get(form.index), *decorates) else {
                continue;
            };
            let around = owner.and_then(|owner| merged.own.get(owner)).copied();
            let other = (parts.language != canvas.language).then(|| parts.language.to_string());
            let moved = |area| moved_area(form, (*x, *y, *upside_down), area);
            let elements = parts.elements.iter().map(|element| Element {
                parent: element.parent.map(|parent| parent + first).or(around),
                area: element.area.map(moved),
                language: other.clone().filter(|_| element.parent.is_none()),
                ..element.clone()
            });
            merged.elements.extend(elements);
        }
        merged.add_own(canvas, canvas.tags.elements.len());
        merged
    }

    /// Adds the elements of the page itself up to this index.
    fn add_own(&mut self, canvas: &Canvas<'_>, until: usize) {
        let from = self.own.len();
        for element in canvas.tags.elements.iter().take(until).skip(from) {
            let parent = element.parent.and_then(|parent| self.own.get(parent));
            let element = Element {
                parent: parent.copied(),
                ..element.clone()
            };
            self.own.push(self.elements.len());
            self.elements.push(element);
        }
    }
}

/// Returns the content streams of a form: one for all neighbouring marks of the same element, with
/// the index of that element.
pub(super) fn form_content(
    canvas: &Canvas<'_>,
    fonts: &mut Fonts,
) -> Vec<(Option<usize>, Vec<u8>)> {
    let mut parts = Vec::new();
    let mut content: Option<(Option<usize>, ContentStream)> = None;
    for (at, mark) in canvas.marks.iter().enumerate() {
        let owner = canvas.tags.owners.get(at).copied().flatten();
        if let Some((before, part)) = content.take_if(|(before, _)| *before != owner) {
            parts.push((before, part.bytes));
        }
        let (_, part) = content.get_or_insert_with(|| (owner, ContentStream::new(canvas, 1)));
        part.mark(mark, fonts, has_space_after(canvas, at));
    }
    parts.extend(content.map(|(owner, part)| (owner, part.bytes)));
    parts
}

/// Returns true if a line of text and the next mark are of the same element, so that a reader needs
/// a space between their words (14.8.2.5).
fn has_space_after(canvas: &Canvas<'_>, at: usize) -> bool {
    let owner = |at: usize| canvas.tags.owners.get(at).copied().flatten();
    match (canvas.marks.get(at), canvas.marks.get(at + 1)) {
        (Some(Mark::Text { line, .. }), Some(Mark::Text { .. })) => {
            !line.ends_inside_word && owner(at).is_some() && owner(at) == owner(at + 1)
        }
        _ => false,
    }
}

/// Returns the area that a figure of a form takes on a page.
fn moved_area(form: &Form, (x, y, upside_down): (f32, f32, bool), area: [f32; 4]) -> [f32; 4] {
    let [left, upper, right, lower] = area;
    if upside_down {
        let (end, foot) = (x + form.width, y + form.height);
        [end - right, foot - lower, end - left, foot - upper]
    } else {
        [x + left, y + upper, x + right, y + lower]
    }
}

/// The marked content that is open (14.6).
#[derive(Default)]
struct Open {
    /// The element, or `None` for what decorates. Outside, nothing is open.
    owner: Option<Option<usize>>,
    marked: Vec<usize>,
}

impl Open {
    fn enter<'a>(
        &mut self,
        content: &mut ContentStream,
        owner: Option<usize>,
        role: impl Fn(usize) -> &'a str,
    ) {
        if self.owner == Some(owner) {
            return;
        }
        self.leave(content);
        self.owner = Some(owner);
        match owner {
            Some(owner) => {
                let number = self.marked.len();
                let _ = writeln!(content.bytes, "/{}<</MCID {number}>>BDC", role(owner));
                self.marked.push(owner);
            }
            None => content.put(b"/Artifact BMC\n"),
        }
    }

    fn leave(&mut self, content: &mut ContentStream) {
        if self.owner.take().is_some() {
            content.put(b"EMC\n");
        }
    }
}
