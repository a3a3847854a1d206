//! Pages to a PDF, by printpdf, finished through its lopdf document.
//!
//! printpdf's own text maps characters one by one and embeds whole fonts, so glyphs are placed here one by one, and each face is
//! subset before it is embedded. Its output differs from run to run (random /ID, today's date): deflate, dates and /ID are set
//! here, and the same pages are the same bytes. Words are found again by /ToUnicode where one glyph stands for its characters,
//! and by /ActualText where it takes several.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Object, StringFormat, dictionary};
use printpdf::{
    Codepoint, Color, FontId, Line, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};
use subsetter::GlyphRemapper;

use super::canvas::{Canvas, Colour, Mark};
use super::faces::{FaceId, faces};
use super::shape::{Cluster, Shaped};
use super::{SheetError, Stamp};

/// A quarter less CPU than the highest level for a hundredth more bytes.
const LEVEL: u32 = 6;

/// The glyphs of one face that a document uses, and the characters that each stands for.
#[derive(Default)]
struct Used {
    remapper: GlyphRemapper,
    texts: BTreeMap<u16, String>,
}

/// The PDF of some pages.
pub(super) fn document(title: &str, pages: Vec<Canvas>, stamp: Stamp) -> Result<Vec<u8>, SheetError> {
    let mut used = used_glyphs(&pages);
    let mut pdf = PdfDocument::new(title);
    for (face, used) in &used {
        let bytes = faces()?.get(face.0).ok_or(SheetError::Font)?.bytes;
        let subset = subsetter::subset(bytes, 0, &used.remapper).map_err(|_| SheetError::Font)?;
        let font = ParsedFont::from_bytes(&subset, 0, &mut Vec::new()).ok_or(SheetError::Font)?;
        pdf.resources.fonts.map.insert(font_id(*face), PdfFont::new(font));
    }
    pdf.pages = pages.into_iter().map(|canvas| page(&canvas, &mut used)).collect();
    finish(&pdf, title, stamp)
}

fn font_id(face: FaceId) -> FontId {
    FontId(format!("F{}", face.0))
}

fn used_glyphs(pages: &[Canvas]) -> BTreeMap<FaceId, Used> {
    let mut used: BTreeMap<FaceId, Used> = BTreeMap::new();
    let words = pages.iter().flat_map(|page| &page.marks).filter_map(|mark| match mark {
        Mark::Words { words, .. } => Some(words),
        _ => None,
    });
    for cluster in words.flat_map(|words| &words.clusters) {
        for glyph in &cluster.glyphs {
            let face = used.entry(glyph.face).or_default();
            face.remapper.remap(glyph.id);
            if is_simple(cluster) {
                face.texts.entry(glyph.id).or_insert_with(|| cluster.text.clone());
            }
        }
    }
    used
}

/// Whether one glyph stands for all characters of a cluster, so that /ToUnicode alone finds them again.
fn is_simple(cluster: &Cluster) -> bool {
    cluster.glyphs.len() == 1 && cluster.frame.is_none()
}

fn page(canvas: &Canvas, used: &mut BTreeMap<FaceId, Used>) -> PdfPage {
    let mut ops = Vec::with_capacity(canvas.marks.len() * 8);
    let flip = |(x, y): (f32, f32)| Point { x: Pt(x), y: Pt(canvas.height - y) };
    for mark in &canvas.marks {
        match mark {
            Mark::Words { x, y, turn, words, colour } => say(&mut ops, flip((*x, *y)), *turn, words, *colour, used),
            Mark::Line { from, to, width, colour } => {
                pen(&mut ops, *width, *colour);
                let points = [*from, *to].map(|at| LinePoint { p: flip(at), bezier: false });
                ops.push(Op::DrawLine { line: Line { points: points.to_vec(), is_closed: false } });
            }
            Mark::Boxes { boxes, colour } => {
                ops.push(Op::SetFillColor { col: rgb(*colour) });
                let rings = boxes.iter().map(|[x, y, width, height]| {
                    let corners = [(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)];
                    PolygonRing { points: corners.map(|at| LinePoint { p: flip(at), bezier: false }).to_vec() }
                });
                let polygon = Polygon { rings: rings.collect(), mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
                ops.push(Op::DrawPolygon { polygon });
            }
            Mark::Curves { strokes, width, colour } => {
                pen(&mut ops, *width, *colour);
                for stroke in strokes {
                    let mut points = vec![LinePoint { p: flip(stroke.from), bezier: false }];
                    for [a, b, end] in &stroke.to {
                        points.extend([(*a, true), (*b, true), (*end, false)].map(|(at, bezier)| LinePoint { p: flip(at), bezier }));
                    }
                    ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
                }
            }
        }
    }
    let whole = Rect { x: Pt(0.0), y: Pt(0.0), width: Pt(canvas.width), height: Pt(canvas.height), mode: None, winding_order: None };
    PdfPage { media_box: whole.clone(), trim_box: whole.clone(), crop_box: whole, ops }
}

fn rgb([r, g, b]: Colour) -> Color {
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn pen(ops: &mut Vec<Op>, width: f32, colour: Colour) {
    ops.push(Op::SetOutlineColor { col: rgb(colour) });
    ops.push(Op::SetOutlineThickness { pt: Pt(width) });
    ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
    ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
}

fn say(ops: &mut Vec<Op>, at: Point, (cos, sin): (f32, f32), words: &Shaped, colour: Colour, used: &mut BTreeMap<FaceId, Used>) {
    if words.clusters.is_empty() {
        return;
    }
    ops.push(Op::SetFillColor { col: rgb(colour) });
    ops.push(Op::StartTextSection);
    let mut font = None;
    for cluster in &words.clusters {
        let simple = is_simple(cluster);
        if !simple {
            ops.push(actual_text(&cluster.text));
        }
        for glyph in &cluster.glyphs {
            if font != Some((glyph.face, glyph.size)) {
                font = Some((glyph.face, glyph.size));
                ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(glyph.face)), size: Pt(glyph.size) });
            }
            let Some(face) = used.get_mut(&glyph.face) else { continue };
            let (x, y) = (at.x.0 + glyph.x * cos - glyph.y * sin, at.y.0 + glyph.x * sin + glyph.y * cos);
            let matrix = if sin == 0.0 { TextMatrix::Translate(Pt(x), Pt(y)) } else { TextMatrix::Raw([cos, sin, -sin, cos, x, y]) };
            ops.push(Op::SetTextMatrix { matrix });
            let text = face.texts.get(&glyph.id).cloned();
            let glyph = Codepoint { gid: face.remapper.remap(glyph.id), offset: 0.0, cid: text };
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(vec![glyph])] });
        }
        if !simple {
            ops.push(Op::EndMarkedContentWithProperties);
        }
    }
    ops.push(Op::EndTextSection);
    for (from, to) in words.clusters.iter().filter_map(|cluster| cluster.frame) {
        let size = words.clusters.iter().flat_map(|cluster| &cluster.glyphs).map(|glyph| glyph.size).fold(0.0, f32::max);
        let corner = |x: f32, y: f32| Point { x: Pt(at.x.0 + x), y: Pt(at.y.0 + y) };
        let corners = [corner(from, -0.1 * size), corner(to, -0.1 * size), corner(to, 0.8 * size), corner(from, 0.8 * size)];
        pen(ops, 0.4, colour);
        let points = corners.into_iter().map(|p| LinePoint { p, bezier: false }).collect();
        ops.push(Op::DrawLine { line: Line { points, is_closed: true } });
    }
}

/// What the glyphs that follow stand for, in UTF-16 with its mark (ISO 32000-1, 14.9.4).
fn actual_text(text: &str) -> Op {
    let data = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let map = BTreeMap::from([("ActualText".to_owned(), printpdf::DictItem::String { data, literal: false })]);
    Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: printpdf::DictItem::Dict { map } }
}

fn finish(pdf: &PdfDocument, title: &str, stamp: Stamp) -> Result<Vec<u8>, SheetError> {
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, ..PdfSaveOptions::default() };
    let mut document = printpdf::serialize::to_lopdf_doc(pdf, &options, &mut Vec::new());
    "1.7".clone_into(&mut document.version);
    let date = || Object::String(stamp.in_pdf().into_bytes(), StringFormat::Literal);
    let title = [0xfe, 0xff].into_iter().chain(title.encode_utf16().flat_map(u16::to_be_bytes)).collect();
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
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
            encoder.write_all(&stream.content).map_err(|_| SheetError::Pdf)?;
            stream.set_content(encoder.finish().map_err(|_| SheetError::Pdf)?);
            stream.dict.set("Filter", "FlateDecode");
        }
    }
    document.renumber_objects();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|_| SheetError::Pdf)?;
    let hash = blake3::hash(&bytes).as_bytes()[..16].to_vec();
    let id = Object::String(hash, StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    bytes.clear();
    document.save_to(&mut bytes).map_err(|_| SheetError::Pdf)?;
    Ok(bytes)
}
