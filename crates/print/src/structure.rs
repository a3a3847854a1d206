//! Writes the structure tree and the bookmarks of a file (ISO 32000-1, 14.7 and 12.3.3).

use std::io::Write as _;

use super::SheetError;
use super::file::{Id, PdfFile, text_string};
use super::marked::PageContent;
use super::tags::{Element, Role, language_of};
use petition::Language;

/// The structure of a file that is being written.
pub(super) struct Structure {
    root: Id,
    /// The element around all others.
    document: Id,
    /// The elements in it.
    kids: Vec<Id>,
    /// For each page, the array with the element of each marked content.
    parents: Vec<Id>,
    bookmarks: Vec<Bookmark>,
}

/// A heading that a reader can go to.
struct Bookmark {
    text: String,
    page: Id,
    is_title: bool,
}

impl Structure {
    pub(super) fn new(file: &mut PdfFile) -> Self {
        Self {
            root: file.take(),
            document: file.take(),
            kids: Vec::new(),
            parents: Vec::new(),
            bookmarks: Vec::new(),
        }
    }

    /// Writes the elements of a page of this height. Returns the page's key in the parent tree.
    pub(super) fn page(
        &mut self,
        file: &mut PdfFile,
        page: Id,
        height: f32,
        content: &PageContent,
        language: &Language,
    ) -> Result<usize, SheetError> {
        let elements = &content.elements;
        let mut is_used: Vec<bool> = elements.iter().map(|one| one.role.may_be_empty()).collect();
        let mut kids: Vec<Vec<u8>> = vec![Vec::new(); elements.len()];
        for (number, owner) in content.marked.iter().enumerate() {
            if let (Some(used), Some(kids)) = (is_used.get_mut(*owner), kids.get_mut(*owner)) {
                *used = true;
                let _ = write!(kids, " {number}");
            }
        }
        // An element comes after the one around it.
        for (at, element) in elements.iter().enumerate().rev() {
            if is_used.get(at) == Some(&true)
                && let Some(used) = element.parent.and_then(|parent| is_used.get_mut(parent))
            {
                *used = true;
            }
        }
        let ids: Vec<Option<Id>> = is_used
            .iter()
            .map(|used| used.then(|| file.take()))
            .collect();
        let id_of = |at: usize| ids.get(at).copied().flatten();
        let in_order = |is_last: bool| {
            let all = elements.iter().enumerate();
            all.filter(move |(_, element)| element.is_last == is_last)
        };
        for (at, element) in in_order(false).chain(in_order(true)) {
            let Some(id) = id_of(at) else { continue };
            match element.parent.and_then(|parent| kids.get_mut(parent)) {
                Some(kids) => {
                    let _ = write!(kids, " {id}");
                }
                None => self.kids.push(id),
            }
            self.bookmark(element, page);
        }
        let mut object = Vec::new();
        for ((at, element), kids) in elements.iter().enumerate().zip(&kids) {
            let Some(id) = id_of(at) else { continue };
            let parent = element.parent.and_then(id_of).unwrap_or(self.document);
            object.clear();
            write_element(&mut object, element, parent, height, language);
            if !kids.is_empty() {
                // Numbers of marked content count on this page.
                let _ = write!(object, "/Pg {page}/K[");
                object.extend_from_slice(kids.get(1..).unwrap_or_default());
                object.push(b']');
            }
            object.extend_from_slice(b">>");
            file.put(id, &object)?;
        }
        let parents = content.marked.iter().copied().filter_map(id_of);
        let parents = references(parents);
        self.parents.push(file.add(&parents)?);
        Ok(self.parents.len() - 1)
    }

    fn bookmark(&mut self, element: &Element, page: Id) {
        let is_title = element.role == Role::Title;
        let is_here = |last: &Bookmark| last.page == page && last.text == element.text;
        if (is_title || element.role == Role::Heading)
            && !self.bookmarks.last().is_some_and(is_here)
        {
            self.bookmarks.push(Bookmark {
                text: element.text.clone(),
                page,
                is_title,
            });
        }
    }

    /// Writes the root of the structure, and returns it.
    pub(super) fn finish(&self, file: &mut PdfFile) -> Result<Id, SheetError> {
        let mut object = format!("<</Type/StructElem/S/Document/P {}/K", self.root).into_bytes();
        object.extend_from_slice(&references(self.kids.iter().copied()));
        object.extend_from_slice(b">>");
        file.put(self.document, &object)?;
        let mut object = format!(
            "<</Type/StructTreeRoot/K {}/ParentTreeNextKey {}/ParentTree<</Nums[",
            self.document,
            self.parents.len()
        )
        .into_bytes();
        for (key, parents) in self.parents.iter().enumerate() {
            let _ = write!(object, "{key} {parents} ");
        }
        object.extend_from_slice(b"]>>>>");
        file.put(self.root, &object)?;
        Ok(self.root)
    }

    /// Writes the bookmarks, and returns their root. A file with a single heading has none.
    pub(super) fn bookmarks(&self, file: &mut PdfFile) -> Result<Option<Id>, SheetError> {
        if self.bookmarks.len() < 2 {
            return Ok(None);
        }
        let root = file.take();
        let ids: Vec<Id> = self.bookmarks.iter().map(|_| file.take()).collect();
        // Headings before the first title stand beside the titles.
        let first_title = self.bookmarks.iter().position(|one| one.is_title);
        let is_top = |at: usize| {
            first_title.is_none_or(|first| at < first)
                || self.bookmarks.get(at).is_some_and(|one| one.is_title)
        };
        let top: Vec<usize> = (0..ids.len()).filter(|at| is_top(*at)).collect();
        for (place, &at) in top.iter().enumerate() {
            let end = top.get(place + 1).copied().unwrap_or(ids.len());
            let below: Vec<usize> = (at + 1..end).collect();
            self.write_level(file, &ids, &top, place, root, &below)?;
            for child in 0..below.len() {
                let Some(parent) = ids.get(at) else { continue };
                self.write_level(file, &ids, &below, child, *parent, &[])?;
            }
        }
        let (first, last) = ends(&ids, &top);
        let object = format!(
            "<</Type/Outlines{}{}/Count {}>>",
            first.map_or_else(String::new, |id| format!("/First {id}")),
            last.map_or_else(String::new, |id| format!("/Last {id}")),
            ids.len()
        );
        file.put(root, object.as_bytes())?;
        Ok(Some(root))
    }

    /// Writes one bookmark of a level, with the ones below it.
    fn write_level(
        &self,
        file: &mut PdfFile,
        ids: &[Id],
        level: &[usize],
        place: usize,
        parent: Id,
        below: &[usize],
    ) -> Result<(), SheetError> {
        let Some(&at) = level.get(place) else {
            return Ok(());
        };
        let (Some(id), Some(bookmark)) = (ids.get(at), self.bookmarks.get(at)) else {
            return Ok(());
        };
        let mut object = b"<</Title".to_vec();
        text_string(&mut object, &bookmark.text);
        let _ = write!(object, "/Parent {parent}/Dest[{}/Fit]", bookmark.page);
        let beside = |place: Option<usize>| {
            place
                .and_then(|place| level.get(place))
                .and_then(|at| ids.get(*at))
        };
        let (first, last) = ends(ids, below);
        for (name, id) in [
            ("Prev", beside(place.checked_sub(1)).copied()),
            ("Next", beside(Some(place + 1)).copied()),
            ("First", first),
            ("Last", last),
        ] {
            if let Some(id) = id {
                let _ = write!(object, "/{name} {id}");
            }
        }
        if !below.is_empty() {
            let _ = write!(object, "/Count {}", below.len());
        }
        object.extend_from_slice(b">>");
        file.put(*id, &object)
    }
}

fn ends(ids: &[Id], of: &[usize]) -> (Option<Id>, Option<Id>) {
    let id = |at: Option<&usize>| at.and_then(|at| ids.get(*at)).copied();
    (id(of.first()), id(of.last()))
}

/// Returns an array of references.
fn references(ids: impl Iterator<Item = Id>) -> Vec<u8> {
    let mut array = vec![b'['];
    for id in ids {
        let _ = write!(array, "{id} ");
    }
    array.push(b']');
    array
}

/// Writes an element up to its kids.
fn write_element(
    out: &mut Vec<u8>,
    element: &Element,
    parent: Id,
    height: f32,
    language: &Language,
) {
    let _ = write!(out, "<</S/{}/P {parent}", element.role.name());
    match element.role {
        Role::ColumnHead => out.extend_from_slice(b"/A<</O/Table/Scope/Column>>"),
        Role::RowHead => out.extend_from_slice(b"/A<</O/Table/Scope/Row>>"),
        _ => {}
    }
    if !element.alt.is_empty() {
        out.extend_from_slice(b"/Alt");
        text_string(out, &element.alt);
    }
    if let Some([left, upper, right, lower]) = element.area {
        // A whole number of points is fine enough for a frame (14.8.5.4.3).
        let (left, right) = (left.floor(), right.ceil());
        let (foot, head) = ((height - lower).floor(), (height - upper).ceil());
        let _ = write!(out, "/A<</O/Layout/BBox[{left} {foot} {right} {head}]>>");
    }
    if element.is_reordered {
        // Glyphs stand from left to right, and readers that follow them would read backwards.
        out.extend_from_slice(b"/ActualText");
        text_string(out, &element.text);
    }
    let own = element.language.as_deref();
    if let Some(tag) = language_of(&element.text, language).or(own) {
        let _ = write!(out, "/Lang({tag})");
    }
}

#[cfg(test)]
mod tests;
