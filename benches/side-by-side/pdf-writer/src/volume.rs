//! One PDF, written to its file object by object as it is made. What stays in memory is where the
//! objects begin and which glyphs were shown.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{
    Chunk, Content, Date, Filter, Finish as _, Name, Rect, Ref, Settings, Str, TextStr,
};
use subsetter::GlyphRemapper;

use crate::fonts::{Fonts, Line};
use crate::page::{HEIGHT, Shown, WIDTH};

const LEVEL: u32 = 6;
const COMPACT: Settings = Settings { pretty: false };
const IDENTITY: SystemInfo<'_> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};

/// The glyphs of one face that a volume shows, by their number in the subset.
struct Subset {
    remapper: GlyphRemapper,
    widths: Vec<f32>,
    texts: Vec<Option<String>>,
}

impl Subset {
    fn new() -> Self {
        // Glyph 0 is in every subset.
        Self {
            remapper: GlyphRemapper::new(),
            widths: vec![0.0],
            texts: vec![None],
        }
    }
}

pub struct Volume<'a> {
    fonts: &'a Fonts,
    out: BufWriter<File>,
    written: usize,
    /// Where object n + 1 begins.
    offsets: Vec<usize>,
    deflate: ZlibEncoder<Vec<u8>>,
    catalog: Ref,
    info: Ref,
    tree: Ref,
    resources: Ref,
    heading: Ref,
    pages: Vec<Ref>,
    /// The subset of each face that is used.
    subsets: Vec<Option<Subset>>,
}

impl<'a> Volume<'a> {
    pub fn create(path: &Path, fonts: &'a Fonts) -> io::Result<Self> {
        let mut out = BufWriter::with_capacity(64 << 10, File::create(path)?);
        let header = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n";
        out.write_all(header)?;
        let reference = Ref::new;
        Ok(Self {
            fonts,
            out,
            written: header.len(),
            offsets: vec![0; 5],
            deflate: ZlibEncoder::new(Vec::new(), Compression::new(LEVEL)),
            catalog: reference(1),
            info: reference(2),
            tree: reference(3),
            resources: reference(4),
            heading: reference(5),
            pages: Vec::new(),
            subsets: Vec::new(),
        })
    }

    fn reference(&mut self) -> Ref {
        self.offsets.push(0);
        Ref::new(i32::try_from(self.offsets.len()).expect("fewer objects"))
    }

    /// Writes one object.
    fn object(&mut self, id: Ref, write: impl FnOnce(&mut Chunk)) -> io::Result<()> {
        let mut chunk = Chunk::with_settings(COMPACT);
        write(&mut chunk);
        let place = usize::try_from(id.get() - 1).expect("a number above 0");
        self.offsets[place] = self.written;
        self.written += chunk.len();
        self.out.write_all(chunk.as_bytes())
    }

    /// Writes one stream, deflated.
    fn stream(
        &mut self,
        id: Ref,
        bytes: &[u8],
        more: impl FnOnce(&mut pdf_writer::Stream<'_>),
    ) -> io::Result<()> {
        self.deflate.write_all(bytes)?;
        // The encoder's tables are kept for the next stream.
        let deflated = self.deflate.reset(Vec::with_capacity(bytes.len() / 2))?;
        self.object(id, |chunk| {
            chunk.reserve(deflated.len() + 256);
            let mut stream = chunk.stream(id, &deflated);
            stream.filter(Filter::FlateDecode);
            more(&mut stream);
        })
    }

    /// What stands on every page, as a form XObject.
    pub fn heading(&mut self, content: Content) -> io::Result<()> {
        let resources = self.resources;
        self.stream(self.heading, &content.finish(), |stream| {
            stream.pair(Name(b"Type"), Name(b"XObject"));
            stream.pair(Name(b"Subtype"), Name(b"Form"));
            stream.pair(Name(b"BBox"), Rect::new(0.0, 0.0, WIDTH, HEIGHT));
            stream.pair(Name(b"Resources"), resources);
        })
    }

    pub fn page(&mut self, content: Content) -> io::Result<()> {
        let (contents, page) = (self.reference(), self.reference());
        self.stream(contents, &content.finish(), |_| ())?;
        self.pages.push(page);
        let tree = self.tree;
        // Size and resources are inherited from the tree.
        self.object(page, |chunk| {
            chunk.page(page).parent(tree).contents(contents);
        })
    }

    /// Shows a line of text with its baseline beginning at (x, y). Runs of glyphs whose texts
    /// /ToUnicode cannot tell have /ActualText.
    pub fn show(&mut self, content: &mut Content, line: &Line, shown: Shown) {
        if line.runs.is_empty() {
            return;
        }
        content.begin_text().next_line(shown.x, shown.y);
        // Where the pen stands and where it should stand, in thousandths of an em.
        let (mut pen, mut origin) = (0.0, 0.0);
        let mut codes: Vec<u8> = Vec::with_capacity(64);
        for run in &line.runs {
            let face = self.fonts.face(run.face);
            if self.subsets.len() <= run.face {
                self.subsets.resize_with(run.face + 1, || None);
            }
            let subset = self.subsets[run.face].get_or_insert_with(Subset::new);
            let glyphs = &line.glyphs[run.glyphs.clone()];
            let mut plain = true;
            for glyph in glyphs {
                let code = usize::from(subset.remapper.remap(glyph.id));
                if subset.widths.len() <= code {
                    subset.widths.push(face.advance(glyph.id));
                    subset.texts.push(None);
                }
                let text = &line.text[glyph.text.clone()];
                // A glyph stands for what it stood for first.
                plain &= !text.is_empty()
                    && subset.texts[code].get_or_insert_with(|| text.to_owned()) == text;
            }
            if !plain {
                let text = TextStr(&line.text[run.text.clone()]);
                content
                    .begin_marked_content_with_properties(Name(b"Span"))
                    .properties()
                    .actual_text(text);
            }
            content.set_font(Name(name(run.face).as_bytes()), shown.size);
            let mut rest = glyphs;
            while let Some(first) = rest.first() {
                // What stands above or below the baseline, such as a mark, is shown by itself.
                let level = rest.iter().take_while(|glyph| glyph.y == first.y).count();
                let (these, others) = rest.split_at(level);
                rest = others;
                if first.y != 0.0 {
                    content.set_rise(hundredths(first.y * shown.size / 1000.0));
                }
                let mut operator = content.show_positioned();
                let mut items = operator.items();
                for glyph in these {
                    let code = subset.remapper.remap(glyph.id);
                    let behind = (pen - origin - glyph.x).round();
                    if behind != 0.0 {
                        if !codes.is_empty() {
                            items.show(Str(&codes));
                            codes.clear();
                        }
                        items.adjust(behind);
                        pen -= behind;
                    }
                    codes.extend(code.to_be_bytes());
                    pen += subset.widths[usize::from(code)];
                    origin += glyph.advance;
                }
                items.show(Str(&codes));
                codes.clear();
                items.finish();
                operator.finish();
                if first.y != 0.0 {
                    content.set_rise(0.0);
                }
            }
            if !plain {
                content.end_marked_content();
            }
        }
        content.end_text();
    }

    pub fn finish(mut self, title: &str) -> io::Result<()> {
        let mut fonts = Vec::new();
        for (face, subset) in std::mem::take(&mut self.subsets).into_iter().enumerate() {
            if let Some(subset) = subset {
                fonts.push((name(face), self.font(face, &subset)?));
            }
        }
        let (catalog, info, tree, heading) = (self.catalog, self.info, self.tree, self.heading);
        let resources = self.resources;
        self.object(resources, |chunk| {
            let mut all = chunk
                .indirect(resources)
                .start::<pdf_writer::writers::Resources<'_>>();
            all.fonts().pairs(
                fonts
                    .iter()
                    .map(|(name, font)| (Name(name.as_bytes()), *font)),
            );
            all.x_objects().pair(Name(b"H"), heading);
        })?;
        let pages = std::mem::take(&mut self.pages);
        self.object(tree, |chunk| {
            let mut all = chunk.pages(tree);
            all.count(i32::try_from(pages.len()).expect("fewer pages"))
                .kids(pages);
            all.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT));
            all.pair(Name(b"Resources"), resources);
        })?;
        self.object(info, |chunk| {
            let mut all = chunk
                .indirect(info)
                .start::<pdf_writer::writers::DocumentInfo<'_>>();
            all.title(TextStr(title)).producer(TextStr("pdf-writer"));
            all.creation_date(
                Date::new(2026)
                    .month(11)
                    .day(24)
                    .hour(9)
                    .minute(8)
                    .second(0),
            );
        })?;
        self.object(catalog, |chunk| {
            chunk
                .indirect(catalog)
                .start::<pdf_writer::writers::Catalog<'_>>()
                .pages(tree);
        })?;
        let start = self.written;
        let objects = self.offsets.len() + 1;
        write!(self.out, "xref\n0 {objects}\n0000000000 65535 f\r\n")?;
        for offset in &self.offsets {
            write!(self.out, "{offset:010} 00000 n\r\n")?;
        }
        let (catalog, info) = (catalog.get(), info.get());
        write!(
            self.out,
            "trailer\n<</Size {objects}/Root {catalog} 0 R/Info {info} 0 R>>\nstartxref\n{start}\n%%EOF\n"
        )?;
        self.out.flush()
    }

    fn font(&mut self, face: usize, subset: &Subset) -> io::Result<Ref> {
        let [font, cid, descriptor, file, cmap] = std::array::from_fn(|_| self.reference());
        let bytes = self.fonts.face(face).bytes;
        let cut = subsetter::subset(bytes, 0, &subset.remapper).map_err(io::Error::other)?;
        let whole = ttf_parser::Face::parse(bytes, 0).map_err(io::Error::other)?;
        // Of an OpenType font with CFF outlines, PDF takes the table with the outlines alone.
        let raw = ttf_parser::RawFace::parse(&cut, 0).map_err(io::Error::other)?;
        let cff = raw.table(ttf_parser::Tag::from_bytes(b"CFF "));
        let postscript = whole
            .names()
            .into_iter()
            .find(|name| name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME);
        let postscript = postscript
            .and_then(|name| name.to_string())
            .unwrap_or_else(|| name(face));
        // Six letters that say that it is a subset, others for each face.
        let base = format!(
            "SHEET{}+{postscript}",
            char::from(b'A' + u8::try_from(face).unwrap_or_default())
        );
        let base = Name(base.as_bytes());
        self.object(font, |chunk| {
            let mut all = chunk.type0_font(font);
            all.base_font(base)
                .encoding_predefined(Name(b"Identity-H"))
                .descendant_font(cid)
                .to_unicode(cmap);
        })?;
        self.object(cid, |chunk| {
            let mut all = chunk.cid_font(cid);
            all.subtype(if cff.is_some() {
                CidFontType::Type0
            } else {
                CidFontType::Type2
            });
            all.base_font(base)
                .system_info(IDENTITY)
                .font_descriptor(descriptor)
                .default_width(0.0);
            if cff.is_none() {
                all.cid_to_gid_map_predefined(Name(b"Identity"));
            }
            all.widths().consecutive(0, subset.widths.iter().copied());
        })?;
        let scale = 1000.0 / f32::from(whole.units_per_em());
        let scaled = |units: i16| f32::from(units) * scale;
        self.object(descriptor, |chunk| {
            let mut all = chunk.font_descriptor(descriptor);
            let bounds = whole.global_bounding_box();
            all.name(base)
                .flags(FontFlags::SYMBOLIC)
                .italic_angle(0.0)
                .stem_v(if whole.is_bold() { 140.0 } else { 90.0 });
            all.bbox(Rect::new(
                scaled(bounds.x_min),
                scaled(bounds.y_min),
                scaled(bounds.x_max),
                scaled(bounds.y_max),
            ));
            all.ascent(scaled(whole.ascender()))
                .descent(scaled(whole.descender()));
            all.cap_height(scaled(
                whole.capital_height().unwrap_or_else(|| whole.ascender()),
            ));
            if cff.is_some() {
                all.font_file3(file)
            } else {
                all.font_file2(file)
            };
        })?;
        let length = i32::try_from(cut.len()).map_err(io::Error::other)?;
        self.stream(file, cff.unwrap_or(&cut), |stream| {
            if cff.is_some() {
                stream.pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
            } else {
                stream.pair(Name(b"Length1"), length);
            }
        })?;
        let mut map = UnicodeCmap::<u16>::new(Name(b"Sheet"), IDENTITY);
        for (code, text) in (0..).zip(&subset.texts) {
            if let Some(text) = text {
                map.pair_with_multiple(code, text.chars());
            }
        }
        self.stream(cmap, &map.finish(), |_| ())?;
        Ok(font)
    }
}

fn name(face: usize) -> String {
    format!("F{face}")
}

/// A hundredth of a point is finer than any printer, and shorter than seven digits.
pub fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
