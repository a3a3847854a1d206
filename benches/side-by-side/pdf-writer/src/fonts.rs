//! The Noto faces, opened when a character first needs them, and lines of text shaped with them.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::fs::File;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use harfrust::{
    Buffer, Direction, Font, Script as Tagged, ShapeOptions, ShapePlan, ShaperFont, Tag,
};
use unicode_bidi::BidiInfo;
use unicode_script::{Script, UnicodeScript as _};

pub const REGULAR: usize = 0;
pub const BOLD: usize = 1;

/// A script's face is tried first for its characters, then all others in this order.
const FACES: [(&str, &[Script]); 21] = [
    (
        "NotoSans-Regular.ttf",
        &[Script::Latin, Script::Greek, Script::Cyrillic],
    ),
    ("NotoSans-Bold.ttf", &[]),
    ("NotoSansArabic-Regular.ttf", &[Script::Arabic]),
    ("NotoSansDevanagari-Regular.ttf", &[Script::Devanagari]),
    (
        "NotoSansCJKsc-Subset.otf",
        &[
            Script::Han,
            Script::Hiragana,
            Script::Katakana,
            Script::Hangul,
            Script::Bopomofo,
        ],
    ),
    ("NotoSansHebrew-Regular.ttf", &[Script::Hebrew]),
    ("NotoSansBengali-Regular.ttf", &[Script::Bengali]),
    ("NotoSansTamil-Regular.ttf", &[Script::Tamil]),
    ("NotoSansTelugu-Regular.ttf", &[Script::Telugu]),
    ("NotoSansKannada-Regular.ttf", &[Script::Kannada]),
    ("NotoSansMalayalam-Regular.ttf", &[Script::Malayalam]),
    ("NotoSansGujarati-Regular.ttf", &[Script::Gujarati]),
    ("NotoSansGurmukhi-Regular.ttf", &[Script::Gurmukhi]),
    ("NotoSansSinhala-Regular.ttf", &[Script::Sinhala]),
    ("NotoSansThai-Regular.ttf", &[Script::Thai]),
    ("NotoSansLao-Regular.ttf", &[Script::Lao]),
    ("NotoSansKhmer-Regular.ttf", &[Script::Khmer]),
    ("NotoSansMyanmar-Regular.ttf", &[Script::Myanmar]),
    ("NotoSansEthiopic-Regular.ttf", &[Script::Ethiopic]),
    ("NotoSansArmenian-Regular.ttf", &[Script::Armenian]),
    ("NotoSansGeorgian-Regular.ttf", &[Script::Georgian]),
];

/// One font file. Its bytes live as long as the program.
pub struct Face {
    pub bytes: &'static [u8],
    pub shaper: ShaperFont<'static, 'static>,
    font: &'static Font,
    /// Thousandths of an em a unit of the font.
    pub scale: f32,
    /// A plan takes longer to make than a name to shape.
    plans: RefCell<Plans>,
}

/// By script, and whether it runs from right to left.
type Plans = HashMap<(Option<Tagged>, bool), Rc<ShapePlan>>;

impl Face {
    fn open(path: &Path) -> Self {
        let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        // SAFETY: nothing else writes to the fonts while this runs.
        let map = unsafe { memmap2::Mmap::map(&file) }.expect("a mapped font");
        let bytes: &'static [u8] = Box::leak(Box::new(map));
        let font: &'static Font = Box::leak(Box::new(Font::new(bytes, 0).expect("a font")));
        let shaper = ShaperFont::new(font);
        let scale = 1000.0 / shaper.units_per_em() as f32;
        Self {
            bytes,
            shaper,
            font,
            scale,
            plans: RefCell::default(),
        }
    }

    fn has(&self, c: char) -> bool {
        self.shaper
            .nominal_glyph(u32::from(c))
            .is_some_and(|glyph| glyph.to_u32() != 0)
    }

    fn plan(&self, script: Option<Tagged>, rtl: bool) -> Rc<ShapePlan> {
        let make = || Rc::new(ShapePlan::new(self.font, direction(rtl), script, None, &[]));
        Rc::clone(
            self.plans
                .borrow_mut()
                .entry((script, rtl))
                .or_insert_with(make),
        )
    }

    /// A glyph's own advance in thousandths of an em, as /W has it.
    pub fn advance(&self, glyph: u16) -> f32 {
        self.shaper.glyph_h_advance(u32::from(glyph).into()) as f32 * self.scale
    }
}

fn direction(rtl: bool) -> Direction {
    if rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

/// A shaped line, from left to right as it is seen. All lengths are in thousandths of an em, so
/// that it can be shown in any size.
#[derive(Default, Clone)]
pub struct Line {
    pub text: String,
    pub runs: Vec<Run>,
    pub glyphs: Vec<Glyph>,
    pub width: f32,
}

/// Glyphs of one face and direction.
#[derive(Clone)]
pub struct Run {
    pub face: usize,
    pub glyphs: Range<usize>,
    pub text: Range<usize>,
}

#[derive(Clone)]
pub struct Glyph {
    pub id: u16,
    pub advance: f32,
    pub x: f32,
    pub y: f32,
    /// The characters that it stands for; empty where an earlier glyph of the same cluster has
    /// them.
    pub text: Range<usize>,
}

/// All faces, and what is reused between lines.
pub struct Fonts {
    folder: PathBuf,
    faces: [OnceCell<Face>; FACES.len()],
    buffer: RefCell<Buffer>,
}

/// Characters of one script that one face has.
struct Item {
    text: Range<usize>,
    script: Script,
    face: usize,
}

impl Fonts {
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            faces: [const { OnceCell::new() }; FACES.len()],
            buffer: RefCell::new(Buffer::new()),
        }
    }

    pub fn face(&self, face: usize) -> &Face {
        self.faces[face].get_or_init(|| Face::open(&self.folder.join(FACES[face].0)))
    }

    pub fn shape(&self, text: &str, bold: bool) -> Line {
        let mut line = Line {
            text: text.to_owned(),
            ..Line::default()
        };
        // Before Hebrew nothing runs from right to left: most lines need no bidi.
        if text.chars().all(|c| c < '\u{590}') {
            self.level_run(&mut line, 0..text.len(), bold, false);
            return line;
        }
        let bidi = BidiInfo::new(text, None);
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let rtl = levels[run.start].is_rtl();
                self.level_run(&mut line, run, bold, rtl);
            }
        }
        line
    }

    fn level_run(&self, line: &mut Line, range: Range<usize>, bold: bool, rtl: bool) {
        let mut items = self.itemize(&line.text[range.clone()], range.start, bold);
        if rtl {
            items.reverse();
        }
        for item in items {
            self.item(line, &item, rtl);
        }
    }

    fn itemize(&self, text: &str, offset: usize, bold: bool) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::with_capacity(2);
        for (at, c) in text.char_indices() {
            let script = c.script();
            let common = matches!(script, Script::Common | Script::Unknown);
            let end = offset + at + c.len_utf8();
            if let Some(last) = items.last_mut() {
                let mark = script == Script::Inherited;
                let same = script == last.script || last.script == Script::Common;
                if mark || ((common || same) && self.face(last.face).has(c)) {
                    if !common && !mark {
                        last.script = script;
                    }
                    last.text.end = end;
                    continue;
                }
            }
            let script = if script == Script::Inherited {
                Script::Common
            } else {
                script
            };
            items.push(Item {
                text: offset + at..end,
                script,
                face: self.choose(c, script, bold),
            });
        }
        items
    }

    fn choose(&self, c: char, script: Script, bold: bool) -> usize {
        let own = FACES
            .iter()
            .position(|(_, scripts)| scripts.contains(&script))
            .unwrap_or(REGULAR);
        let own = if bold && own == REGULAR { BOLD } else { own };
        let all = [own, REGULAR].into_iter().chain(BOLD + 1..FACES.len());
        all.into_iter()
            .find(|face| self.face(*face).has(c))
            .unwrap_or_else(|| {
                eprintln!("no face has U+{:04X}", u32::from(c));
                own
            })
    }

    fn item(&self, line: &mut Line, item: &Item, rtl: bool) {
        let face = self.face(item.face);
        let tag: Option<[u8; 4]> = item.script.short_name().as_bytes().try_into().ok();
        let tag = tag.filter(|_| !matches!(item.script, Script::Common | Script::Unknown));
        let script = tag.and_then(|tag| Tagged::from_iso15924_tag(Tag::new(&tag)));
        let buffer = &mut *self.buffer.borrow_mut();
        buffer.clear();
        buffer.push_str(&line.text[item.text.clone()]);
        buffer.set_direction(direction(rtl));
        buffer.set_script(script);
        let plan = face.plan(script, rtl);
        harfrust::shape(&face.shaper, buffer, ShapeOptions::new().plan(Some(&plan)))
            .expect("shaped");

        let first = line.glyphs.len();
        let infos = buffer.glyph_infos();
        let (start, end) = (item.text.start, item.text.end);
        let mut before = None;
        for (at, (info, place)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
            let from = start + info.cluster as usize;
            let text = if before.replace(info.cluster) == Some(info.cluster) {
                from..from
            } else {
                // The next cluster in the text is a neighbour on the line: from right to left, the
                // one before.
                let other = |other: &&harfrust::GlyphInfo| other.cluster != info.cluster;
                let next = if rtl {
                    infos[..at].last()
                } else {
                    infos[at..].iter().find(other)
                };
                from..next.map_or(end, |next| start + next.cluster as usize)
            };
            line.glyphs.push(Glyph {
                id: u16::try_from(info.glyph_id).expect("a glyph of 16 bits"),
                advance: place.x_advance as f32 * face.scale,
                x: place.x_offset as f32 * face.scale,
                y: place.y_offset as f32 * face.scale,
                text,
            });
            line.width += place.x_advance as f32 * face.scale;
        }
        line.runs.push(Run {
            face: item.face,
            glyphs: first..line.glyphs.len(),
            text: item.text.clone(),
        });
    }

    /// The largest setting, from `size` down to `smallest` points, in at most `most` lines of
    /// `width` points.
    pub fn fit(
        &self,
        text: &str,
        bold: bool,
        size: f32,
        smallest: f32,
        width: f32,
        most: usize,
    ) -> (Vec<Line>, f32) {
        let whole = self.shape(text, bold);
        let shrunk = (size.min(width * 1000.0 / whole.width) * 2.0).floor() / 2.0;
        if whole.width * size / 1000.0 <= width {
            return (vec![whole], size);
        }
        if shrunk >= smallest {
            return (vec![whole], shrunk);
        }
        for lines in 2..=most {
            let mut size = size;
            while size >= smallest {
                let set = self.wrap(text, bold, width * 1000.0 / size);
                if set.len() <= lines {
                    return (set, size);
                }
                size -= 0.5;
            }
        }
        (self.wrap(text, bold, width * 1000.0 / smallest), smallest)
    }

    fn wrap(&self, text: &str, bold: bool, width: f32) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for word in text.split_whitespace() {
            let longer = lines
                .last()
                .map(|line| self.shape(&format!("{} {word}", line.text), bold));
            match (lines.last_mut(), longer) {
                (Some(last), Some(longer)) if longer.width <= width => *last = longer,
                _ => lines.push(self.shape(word, bold)),
            }
        }
        lines
    }
}
