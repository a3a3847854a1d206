//! The bundled fonts, each read once, with the plans by which words of a script are shaped with
//! them.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use harfrust::{Direction, Font, Script, ShapePlan, ShaperFont};

use super::SheetError;
use petition::fonts;

/// A font by its place in [`FACES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FontFaceId(pub usize);

/// The regular and the bold face of Latin, Greek and Cyrillic.
pub(super) const REGULAR: FontFaceId = FontFaceId(0);
pub(super) const BOLD: FontFaceId = FontFaceId(1);

/// A font, ready to be shaped with.
pub(super) struct FontFace {
    pub bytes: &'static [u8],
    pub units_per_em: f32,
    font: &'static Font,
    /// Making a plan takes longer than setting a name by it.
    plans: Mutex<Plans>,
}

type Plans = HashMap<(Option<Script>, Direction), Arc<ShapePlan>>;

impl FontFace {
    /// What shapes with it. It may not be shared between threads, and is made in no time.
    pub(super) fn shaper(&self) -> ShaperFont<'static, 'static> {
        ShaperFont::new(self.font)
    }

    /// The glyph of a character, if the font has it.
    pub(super) fn glyph(&self, c: char) -> Option<u32> {
        self.shaper()
            .nominal_glyph(u32::from(c))
            .map(harfrust::GlyphId::to_u32)
            .filter(|id| *id != 0)
    }

    /// How wide a glyph is by its font's own table, in thousandths of its size and cut to a whole
    /// number: as printpdf writes it into /W, so as a reader of the file moves on after the glyph.
    pub(super) fn width_in_file(&self, glyph: u16) -> i32 {
        let advance = self.shaper().glyph_h_advance(u32::from(glyph).into());
        #[expect(clippy::cast_possible_truncation, reason = "what printpdf does")]
        let whole = (advance as f32 * 1_000.0 / self.units_per_em) as i32;
        whole
    }

    /// The plan for words of a script, made once.
    pub(super) fn plan(&self, script: Option<Script>, direction: Direction) -> Arc<ShapePlan> {
        // A plan is whole or not there: a thread that died while it held the map left nothing
        // half-made.
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let plan = plans
            .entry((script, direction))
            .or_insert_with(|| Arc::new(ShapePlan::new(self.font, direction, script, None, &[])));
        Arc::clone(plan)
    }
}

static FONTS: LazyLock<Vec<Option<Font>>> =
    LazyLock::new(|| all().map(|face| Font::new(face.bytes, 0)).collect());

/// All fonts; `None` where one of the files cannot be read.
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

/// The fonts, if every file can be read.
pub(super) fn faces() -> Result<&'static [FontFace], SheetError> {
    FACES.as_deref().ok_or(SheetError::Font)
}
