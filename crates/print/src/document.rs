//! Binds pages to a PDF file.
//!
//! printpdf makes the document: its catalog, its fonts with widths, descriptors and /ToUnicode, and
//! the right wrapper for CFF outlines. Our pages are added to its lopdf document. Each page is
//! written ([`content`](super::content)) and deflated as soon as it is laid out, so memory holds
//! one page and the deflated ones before it. Once a document, each font is subset to the glyphs
//! that were used.
//!
//! printpdf's output differs from run to run, because it has a random /ID and today's date. Both
//! are replaced here, so that the same pages give the same bytes.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{
    Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, Rect, TextItem,
};
use subsetter::GlyphRemapper;

use super::canvas::{Canvas, Form};
use super::content::content_stream;
use super::faces::{FontFace, FontFaceId, faces};
use super::{CreationDate, SheetError};

/// The deflate level. It takes a quarter less CPU time than the highest level, for a hundredth more
/// bytes.
const LEVEL: u32 = 6;

/// A PDF that is being bound.
pub(super) struct Document {
    title: String,
    created: CreationDate,
    fonts: Fonts,
    forms: Vec<Content>,
    pages: Vec<Content>,
}

/// The size and the deflated content stream of a page or a form.
struct Content {
    width: f32,
    height: f32,
    deflated: Vec<u8>,
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
    pub(super) fn new(title: &str, created: CreationDate) -> Result<Self, SheetError> {
        let fonts = Fonts {
            faces: faces()?,
            used: BTreeMap::new(),
        };
        Ok(Self {
            title: title.to_owned(),
            created,
            fonts,
            forms: Vec::new(),
            pages: Vec::new(),
        })
    }

    /// Adds a form, which is drawn once and can be placed on many pages.
    pub(super) fn form(&mut self, canvas: &Canvas<'_>) -> Result<Form, SheetError> {
        let form = self.content(canvas)?;
        self.forms.push(form);
        Ok(Form {
            index: self.forms.len() - 1,
            width: canvas.width,
            height: canvas.height,
        })
    }

    pub(super) fn page(&mut self, canvas: &Canvas<'_>) -> Result<(), SheetError> {
        let page = self.content(canvas)?;
        self.pages.push(page);
        Ok(())
    }

    fn content(&mut self, canvas: &Canvas<'_>) -> Result<Content, SheetError> {
        Ok(Content {
            width: canvas.width,
            height: canvas.height,
            deflated: deflate(&content_stream(canvas, &mut self.fonts))?,
        })
    }

    /// Returns the finished file.
    pub(super) fn finish(self) -> Result<Vec<u8>, SheetError> {
        let mut document = skeleton(&self.title, &self.fonts)?;
        let (pages, resources) = take_first_page(&mut document).ok_or(SheetError::Pdf)?;
        let forms = self.forms.into_iter().enumerate().map(|(at, form)| {
            let dictionary = dictionary! {
                "Type" => "XObject",
                "Subtype" => "Form",
                "BBox" => vec![0.into(), 0.into(), form.width.into(), form.height.into()],
                // A form shares the resources of all pages, because its glyphs are in their fonts.
                "Resources" => resources,
            };
            (
                format!("X{at}"),
                Object::Reference(document.add_object(deflated(dictionary, form.deflated))),
            )
        });
        let forms: Dictionary = forms.collect::<Vec<_>>().into_iter().collect();
        if let Ok(all) = document
            .get_object_mut(resources)
            .and_then(Object::as_dict_mut)
        {
            all.set("XObject", forms);
        }
        let kids: Vec<Object> = self
            .pages
            .into_iter()
            .map(|page| {
                let contents = document.add_object(deflated(Dictionary::new(), page.deflated));
                let page = dictionary! {
                    "Type" => "Page",
                    "Parent" => pages,
                    "MediaBox" => vec![0.into(), 0.into(), page.width.into(), page.height.into()],
                    "Resources" => resources,
                    "Contents" => contents,
                };
                document.add_object(page).into()
            })
            .collect();
        if let Ok(tree) = document.get_object_mut(pages).and_then(Object::as_dict_mut) {
            tree.set("Count", i64::try_from(kids.len()).unwrap_or(i64::MAX));
            tree.set("Kids", kids);
        }
        write_file(document, &self.title, self.created)
    }
}

/// Makes a document with printpdf. Its only page shows every used glyph, so that printpdf embeds
/// and describes all of them.
fn skeleton(title: &str, fonts: &Fonts) -> Result<lopdf::Document, SheetError> {
    let mut pdf = PdfDocument::new(title);
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
            // A glyph that is always a part of a sequence stands for no text by itself.
            cid: Some(subset.texts.get(glyph).cloned().unwrap_or_default()),
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

/// Deletes the only page. Returns the page tree, now empty, and the resources that all pages share.
fn take_first_page(document: &mut lopdf::Document) -> Option<(ObjectId, ObjectId)> {
    let pages = document
        .catalog()
        .ok()?
        .get(b"Pages")
        .ok()?
        .as_reference()
        .ok()?;
    let page = document.get_pages().into_values().next()?;
    let page = document.delete_object(page)?;
    let page = page.as_dict().ok()?;
    document.delete_object(page.get(b"Contents").ok()?.as_reference().ok()?);
    let resources = page.get(b"Resources").ok()?.as_reference().ok()?;
    Some((pages, resources))
}

fn deflate(bytes: &[u8]) -> Result<Vec<u8>, SheetError> {
    let mut encoder =
        ZlibEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(LEVEL));
    encoder.write_all(bytes).map_err(SheetError::Write)?;
    encoder.finish().map_err(SheetError::Write)
}

fn deflated(mut dictionary: Dictionary, bytes: Vec<u8>) -> Stream {
    dictionary.set("Filter", "FlateDecode");
    Stream::new(dictionary, bytes)
}

fn write_file(
    mut document: lopdf::Document,
    title: &str,
    created: CreationDate,
) -> Result<Vec<u8>, SheetError> {
    "1.7".clone_into(&mut document.version);
    let date = || Object::String(created.in_pdf().into_bytes(), StringFormat::Literal);
    let title = [0xfe, 0xff]
        .into_iter()
        .chain(title.encode_utf16().flat_map(u16::to_be_bytes))
        .collect();
    let info = document.add_object(dictionary! {
        "Title" => Object::String(title, StringFormat::Hexadecimal),
        "Producer" => Object::string_literal(concat!("Petition Kiosk ", env!("CARGO_PKG_VERSION"))),
        "CreationDate" => date(),
        "ModDate" => date(),
    });
    document.trailer.set("Info", info);
    document.trailer.remove(b"ID");
    document.prune_objects();
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && !stream.dict.has(b"Filter")
        {
            stream.set_content(deflate(&stream.content)?);
            stream.dict.set("Filter", "FlateDecode");
        }
    }
    document.renumber_objects();
    // The /ID is a hash of the content, so that the same pages give the same bytes.
    let mut hasher = blake3::Hasher::new();
    document.save_to(&mut hasher).map_err(SheetError::Write)?;
    let id = Object::String(
        hasher.finalize().as_bytes()[..16].to_vec(),
        StringFormat::Hexadecimal,
    );
    document.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(SheetError::Write)?;
    Ok(bytes)
}
