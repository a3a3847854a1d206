//! The bundled fonts. Each is read once and keeps the plans for shaping text of a script with it.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use harfrust::{Direction, Font, Script, ShapePlan, ShaperFont};

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
    pub bytes: &'static [u8],
    pub units_per_em: f32,
    font: &'static Font,
    /// Plans are kept, because making one takes longer than shaping a name with it.
    plans: Mutex<Plans>,
}

type Plans = HashMap<(Option<Script>, Direction), Arc<ShapePlan>>;

impl FontFace {
    /// Returns a shaper for this font. It cannot be shared between threads, but is cheap to make.
    pub(super) fn shaper(&self) -> ShaperFont<'static, 'static> {
        ShaperFont::new(self.font)
    }

    /// Returns the glyph of a character if the font has it.
    pub(super) fn glyph(&self, c: char) -> Option<u32> {
        self.shaper()
            .nominal_glyph(u32::from(c))
            .map(harfrust::GlyphId::to_u32)
            .filter(|id| *id != 0)
    }

    /// Returns the width of a glyph from the font's own table, in thousandths of its size, cut to a
    /// whole number. This is the number that printpdf writes to /W, and so the distance that a
    /// reader of the file advances after the glyph.
    pub(super) fn width_in_file(&self, glyph: u16) -> i32 {
        let advance = self.shaper().glyph_h_advance(u32::from(glyph).into());
        #[expect(clippy::cast_possible_truncation, reason = "what printpdf does")]
        let whole = (advance as f32 * 1_000.0 / self.units_per_em) as i32;
        whole
    }

    /// Returns the plan for shaping a script. It is made once.
    pub(super) fn plan(&self, script: Option<Script>, direction: Direction) -> Arc<ShapePlan> {
        // A plan is inserted whole or not at all, so the map is good even if a thread panicked
        // while it held the lock.
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let plan = plans
            .entry((script, direction))
            .or_insert_with(|| Arc::new(ShapePlan::new(self.font, direction, script, None, &[])));
        Arc::clone(plan)
    }
}

static FONTS: LazyLock<Vec<Option<Font>>> =
    LazyLock::new(|| all().map(|face| Font::new(face.bytes, 0)).collect());

/// All fonts, or `None` if one of the files cannot be read.
static FACES: LazyLock<Option<Vec<FontFace>>> = LazyLock::new(|| {
    let faces = all().zip(FONTS.iter()).map(|(face, font)| {
        let font = font.as_ref()?;
        let units_per_em = f32::from(ShaperFont::new(font).units_per_em());
        Some(FontFace {
            bytes: face.bytes,
            units_per_em,
            font,
            plans: Mutex::default(),
        })
    });
    faces.collect()
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
