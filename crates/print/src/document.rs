//! Binds pages to a PDF file.
//!
//! printpdf describes the fonts: widths, descriptors, /ToUnicode, and the right wrapper for CFF
//! outlines. Everything else is written here, because a page with its structure is known as soon as
//! it is laid out, and printpdf would keep it as values until the end. Each page is written
//! ([`content`](super::content)) and deflated at once, so memory holds one page and the file. Once a
//! document, each font is subset to the glyphs that were used.
//!
//! The same pages give the same bytes: names of subsets and the /ID are hashes of what they stand
//! for.

use std::collections::BTreeMap;
use std::io::Write as _;

use printpdf::{
    Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, Rect, TextItem,
};
use subsetter::GlyphRemapper;

use super::SheetError;
use super::about::About;
use super::canvas::{Canvas, Form};
use super::faces::{FontFace, FontFaceId, REGULAR, faces};
use super::file::{Id, PdfFile, deflate, text_string};
use super::fonts::Copier;
use super::marked::{FormPart, FormParts, form_content, page_content};
use super::profile::srgb;
use super::structure::Structure;
use petition::Language;

/// A PDF that is being bound.
pub(super) struct Document {
    file: PdfFile,
    fonts: Fonts,
    forms: Vec<FormParts>,
    /// The XObjects of the forms.
    objects: Vec<Id>,
    pages: Vec<Id>,
    /// The label of each page that has one: its index, and the label.
    labels: Vec<(usize, String)>,
    /// The page tree, and the resources that all pages share.
    tree: Id,
    resources: Id,
    structure: Structure,
    language: Language,
    information: Vec<u8>,
    metadata: String,
}

/// The glyphs that a document uses.
pub(super) struct Fonts {
    faces: &'static [FontFace],
    used: BTreeMap<FontFaceId, Subset>,
}

/// The glyphs of one face that are used, and the text that each stands for.
#[derive(Default)]
struct Subset {
    remapper: GlyphRemapper,
    glyphs: BTreeMap<u16, SubsetGlyph>,
    texts: BTreeMap<u16, String>,
}

/// A glyph of a subset font.
#[derive(Clone, Copy)]
pub(super) struct SubsetGlyph {
    /// The glyph's number in the subset.
    pub code: u16,
    /// The distance that a reader advances after it, in thousandths of its size.
    pub width: i32,
}

impl Fonts {
    /// Adds a glyph to the subset of its face. Returns `None` when there is no such face.
    pub(super) fn use_glyph(&mut self, face: FontFaceId, glyph: u16) -> Option<SubsetGlyph> {
        let font = self.faces.get(face.0)?;
        let subset = self.used.entry(face).or_default();
        let used = subset.glyphs.entry(glyph);
        Some(*used.or_insert_with(|| SubsetGlyph {
            code: subset.remapper.remap(glyph),
            width: font.width_in_file(glyph),
        }))
    }

    /// Returns the glyph of a space in the regular face, if it has one.
    pub(super) fn space(&self) -> Option<u16> {
        let glyph = self.faces.get(REGULAR.0)?.glyph(' ')?;
        u16::try_from(glyph).ok()
    }

    /// Returns the name of each font in the resources, and the name of its subset: six letters,
    /// which are made from the glyphs, and the name of the face (9.6.4).
    fn names(&self) -> BTreeMap<String, String> {
        let names = self.used.iter().filter_map(|(face, subset)| {
            let name = &self.faces.get(face.0)?.name;
            let mut hasher = blake3::Hasher::new();
            hasher.update(name.as_bytes());
            for (glyph, used) in &subset.glyphs {
                hasher.update(&glyph.to_be_bytes());
                hasher.update(&used.code.to_be_bytes());
            }
            let letters = hasher.finalize();
            let letters = letters.as_bytes().iter().take(6);
            let letters: String = letters.map(|byte| char::from(b'A' + byte % 26)).collect();
            Some((format!("F{}", face.0), format!("{letters}+{name}")))
        });
        names.collect()
    }

    /// Returns true when a glyph stands for this text everywhere in the document. The first text
    /// that is asked for becomes the glyph's text.
    pub(super) fn maps_to(&mut self, face: FontFaceId, glyph: u16, text: &str) -> bool {
        let known = self
            .used
            .entry(face)
            .or_default()
            .texts
            .entry(glyph)
            .or_insert_with(|| text.to_owned());
        known == text
    }
}

impl Document {
    pub(super) fn new(about: &About<'_>) -> Result<Self, SheetError> {
        let mut file = PdfFile::new();
        Ok(Self {
            fonts: Fonts {
                faces: faces()?,
                used: BTreeMap::new(),
            },
            forms: Vec::new(),
            objects: Vec::new(),
            pages: Vec::new(),
            labels: Vec::new(),
            tree: file.take(),
            resources: file.take(),
            structure: Structure::new(&mut file),
            language: about.language.clone(),
            information: about.information(),
            metadata: about.xmp(),
            file,
        })
    }

    /// Adds a form, which is drawn once and can be placed on many pages.
    pub(super) fn form(&mut self, canvas: &Canvas<'_>) -> Result<Form, SheetError> {
        let mut parts = Vec::new();
        for (owner, content) in form_content(canvas, &mut self.fonts) {
            let id = self.file.take();
            // A form shares the resources of all pages, because its glyphs are in their fonts.
            let dictionary = format!(
                "/Type/XObject/Subtype/Form/BBox[0 0 {} {}]/Resources {}/Filter/FlateDecode",
                canvas.width, canvas.height, self.resources
            );
            self.file
                .stream(id, dictionary.as_bytes(), &deflate(&content)?);
            let number = self.objects.len();
            self.objects.push(id);
            parts.push(FormPart { number, owner });
        }
        self.forms.push(FormParts {
            parts,
            elements: canvas.tags.elements.clone(),
            language: canvas.language.clone(),
        });
        Ok(Form {
            index: self.forms.len() - 1,
            width: canvas.width,
            height: canvas.height,
        })
    }

    /// Adds a page that readers show with this label in place of its number (12.4.2).
    pub(super) fn labelled_page(
        &mut self,
        canvas: &Canvas<'_>,
        label: String,
    ) -> Result<(), SheetError> {
        self.labels.push((self.pages.len(), label));
        self.page(canvas)
    }

    pub(super) fn page(&mut self, canvas: &Canvas<'_>) -> Result<(), SheetError> {
        let mut content = page_content(canvas, &mut self.fonts, &self.forms);
        if canvas.language != self.language {
            let own = content.elements.iter_mut();
            for element in own.filter(|one| one.parent.is_none() && one.language.is_none()) {
                element.language = Some(canvas.language.to_string());
            }
        }
        let (page, contents) = (self.file.take(), self.file.take());
        self.file
            .stream(contents, b"/Filter/FlateDecode", &deflate(&content.stream)?);
        let key = self.structure.page(
            &mut self.file,
            page,
            canvas.height,
            &content,
            &canvas.language,
        )?;
        let object = format!(
            "<</Type/Page/Parent {}/MediaBox[0 0 {} {}]/Resources {}/Contents {contents}\
             /StructParents {key}/Tabs/S>>",
            self.tree, canvas.width, canvas.height, self.resources
        );
        self.file.put(page, object.as_bytes())?;
        self.pages.push(page);
        Ok(())
    }

    /// Returns the finished file.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, SheetError> {
        let mut resources = b"<<".to_vec();
        if !self.fonts.used.is_empty() {
            let described = skeleton(&self.fonts)?;
            resources.extend_from_slice(b"/Font");
            Copier::new(&described, &mut self.file, &self.fonts.names()).fonts(&mut resources)?;
        }
        resources.extend_from_slice(b"/XObject<<");
        // Writing to memory cannot fail.
        for (number, id) in self.objects.iter().enumerate() {
            let _ = write!(resources, "/X{number} {id}");
        }
        resources.extend_from_slice(b">>>>");
        self.file.put(self.resources, &resources)?;
        let mut tree = b"<</Type/Pages/Kids[".to_vec();
        for page in &self.pages {
            let _ = write!(tree, "{page} ");
        }
        let _ = write!(tree, "]/Count {}>>", self.pages.len());
        self.file.put(self.tree, &tree)?;
        let catalog = self.catalog()?;
        let information = self.file.add(&self.information)?;
        self.file.finish(catalog, information)
    }

    fn catalog(&mut self) -> Result<Id, SheetError> {
        let file = &mut self.file;
        let (profile, metadata) = (file.take(), file.take());
        let deflated = deflate(&srgb())?;
        file.stream(profile, b"/N 3/Filter/FlateDecode", &deflated);
        // Programs that know nothing of PDF find it in the file if it is not deflated (14.3.2).
        let xmp = self.metadata.as_bytes();
        file.stream(metadata, b"/Type/Metadata/Subtype/XML", xmp);
        let structure = self.structure.finish(file)?;
        let mut catalog = b"<</Type/Catalog/Lang".to_vec();
        text_string(&mut catalog, self.language.as_str());
        let _ = write!(
            catalog,
            "/Pages {}/MarkInfo<</Marked true>>/StructTreeRoot {structure}/Metadata {metadata}\
             /ViewerPreferences<</DisplayDocTitle true>>\
             /OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)\
             /Info(sRGB)/DestOutputProfile {profile}>>]",
            self.tree
        );
        if let Some(bookmarks) = self.structure.bookmarks(file)? {
            let _ = write!(catalog, "/Outlines {bookmarks}/PageMode/UseOutlines");
        }
        if !self.labels.is_empty() {
            catalog.extend_from_slice(b"/PageLabels<</Nums[");
            for (page, label) in &self.labels {
                let _ = write!(catalog, "{page}<</P");
                text_string(&mut catalog, label);
                catalog.extend_from_slice(b">>");
            }
            catalog.extend_from_slice(b"]>>");
        }
        catalog.extend_from_slice(b">>");
        file.add(&catalog)
    }
}

/// Makes a document with printpdf. Its only page shows every used glyph, so that printpdf embeds
/// and describes all of them.
fn skeleton(fonts: &Fonts) -> Result<lopdf::Document, SheetError> {
    let mut pdf = PdfDocument::new("");
    let mut ops = Vec::new();
    for (face, subset) in &fonts.used {
        let bytes = fonts.faces.get(face.0).ok_or(SheetError::Font)?.bytes;
        let font = subsetter::subset(bytes, 0, &subset.remapper).map_err(|_| SheetError::Font)?;
        let font = ParsedFont::from_bytes(&font, 0, &mut Vec::new()).ok_or(SheetError::Font)?;
        let id = FontId(format!("F{}", face.0));
        pdf.resources
            .fonts
            .map
            .insert(id.clone(), PdfFont::new(font));
        let glyphs = subset.glyphs.iter().map(|(glyph, used)| Codepoint {
            gid: used.code,
            offset: 0.0,
            // A glyph that is always a part of a sequence stands for no text by itself. The standards
            // ask for one all the same, so it is one that nobody sees and that breaks no word.
            cid: Some(
                subset
                    .texts
                    .get(glyph)
                    .cloned()
                    .unwrap_or_else(|| "\u{2060}".to_owned()),
            ),
        });
        ops.push(Op::SetFont {
            font: PdfFontHandle::External(id),
            size: Pt(1.0),
        });
        ops.push(Op::ShowText {
            items: vec![TextItem::GlyphIds(glyphs.collect())],
        });
    }
    let none = Rect {
        x: Pt(0.0),
        y: Pt(0.0),
        width: Pt(1.0),
        height: Pt(1.0),
        mode: None,
        winding_order: None,
    };
    pdf.pages = vec![PdfPage {
        media_box: none.clone(),
        trim_box: none.clone(),
        crop_box: none,
        ops,
    }];
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        ..PdfSaveOptions::default()
    };
    Ok(printpdf::serialize::to_lopdf_doc(
        &pdf,
        &options,
        &mut Vec::new(),
    ))
}
