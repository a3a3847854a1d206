//! The bundled fonts. Each is read once and keeps the plans for shaping text of a script with it.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use harfrust::{Direction, FontRef, Script, ShapePlan, Shaper, ShaperData};
use read_fonts::TableProvider as _;
use read_fonts::tables::cmap::CmapSubtable;
use read_fonts::tables::hmtx::Hmtx;
use read_fonts::types::{GlyphId, NameId};

use super::SheetError;
use petition::fonts;

/// The index of a font in [`FACES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FontFaceId(pub usize);

/// The regular and the bold face of Latin, Greek and Cyrillic.
pub(super) const REGULAR: FontFaceId = FontFaceId(0);
pub(super) const BOLD: FontFaceId = FontFaceId(1);

/// A font that is ready for shaping.
pub(super) struct FontFace {
    /// The name of the face without spaces, such as "NotoSans-Bold".
    pub name: String,
    pub bytes: &'static [u8],
    pub units_per_em: f32,
    shaper: Shaper<'static>,
    characters: CmapSubtable<'static>,
    widths: Hmtx<'static>,
    /// Plans are kept, because making one takes longer than shaping a name with it.
    plans: Mutex<Plans>,
}

type Plans = HashMap<(Option<Script>, Direction), Arc<ShapePlan>>;

impl FontFace {
    /// Reads a font. Returns `None` if a table that every font has cannot be read.
    fn new(
        fonts::FontFace { family, bytes, .. }: fonts::FontFace,
        font: FontRef<'static>,
        data: &'static ShaperData,
    ) -> Option<Self> {
        let shaper = data.shaper(&font).build();
        let (_, _, characters) = font.cmap().ok()?.best_subtable()?;
        Some(Self {
            name: postscript_name(&font).unwrap_or_else(|| family.replace(' ', "")),
            bytes,
            units_per_em: f32::from(font.head().ok()?.units_per_em()),
            shaper,
            characters,
            widths: font.hmtx().ok()?,
            plans: Mutex::default(),
        })
    }

    /// Returns a shaper for this font.
    pub(super) fn shaper(&self) -> &Shaper<'static> {
        &self.shaper
    }

    /// Returns the glyph of a character if the font has it.
    pub(super) fn glyph(&self, c: char) -> Option<u32> {
        let glyph = match &self.characters {
            CmapSubtable::Format4(table) => table.map_codepoint(c),
            CmapSubtable::Format12(table) => table.map_codepoint(c),
            _ => None,
        };
        glyph.map(GlyphId::to_u32).filter(|id| *id != 0)
    }

    /// Returns the width of a glyph from the font's own table, in thousandths of its size, cut to a
    /// whole number. This is the number that printpdf writes to /W, and so the distance that a
    /// reader of the file advances after the glyph.
    pub(super) fn width_in_file(&self, glyph: u16) -> i32 {
        let advance = self.widths.advance(glyph.into()).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, reason = "what printpdf does")]
        let whole = (f32::from(advance) * 1_000.0 / self.units_per_em) as i32;
        whole
    }

    /// Returns the plan for shaping a script. It is made once.
    pub(super) fn plan(&self, script: Option<Script>, direction: Direction) -> Arc<ShapePlan> {
        // A plan is inserted whole or not at all, so the map is good even if a thread panicked
        // while it held the lock.
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let plan = plans.entry((script, direction)).or_insert_with(|| {
            Arc::new(ShapePlan::new(&self.shaper, direction, script, None, &[]))
        });
        Arc::clone(plan)
    }
}

/// Returns the name that a font has for PDF and PostScript, which has no spaces.
fn postscript_name(font: &FontRef<'_>) -> Option<String> {
    let table = font.name().ok()?;
    let records = table.name_record().iter();
    let name = records
        .filter(|record| record.name_id() == NameId::POSTSCRIPT_NAME)
        .find_map(|record| record.string(table.string_data()).ok())?
        .to_string();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!name.is_empty() && name.chars().all(is_plain)).then_some(name)
}

/// The fonts with what shaping looks up in them, or `None` if one of the files cannot be read.
static FONTS: LazyLock<Option<Vec<(FontRef<'static>, ShaperData)>>> = LazyLock::new(|| {
    let fonts = all().map(|face| {
        let font = FontRef::new(face.bytes).ok()?;
        let data = ShaperData::new(&font);
        Some((font, data))
    });
    fonts.collect()
});

static FACES: LazyLock<Option<Vec<FontFace>>> = LazyLock::new(|| {
    let faces = all().zip(FONTS.as_ref()?);
    faces
        .map(|(face, (font, data))| FontFace::new(face, font.clone(), data))
        .collect()
});

fn all() -> impl Iterator<Item = fonts::FontFace> {
    [fonts::REGULAR, fonts::BOLD]
        .into_iter()
        .chain(fonts::FALLBACKS.iter().copied())
}

/// Returns the fonts. Returns an error if a font file cannot be read.
pub(super) fn faces() -> Result<&'static [FontFace], SheetError> {
    FACES.as_deref().ok_or(SheetError::Font)
}
