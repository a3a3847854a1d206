//! The bundled fonts, each read once.

use std::sync::LazyLock;

use harfrust::{Font, ShaperFont};

use crate::fonts;

/// A font by its place in [`FACES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FaceId(pub usize);

/// The regular and the bold face of Latin, Greek and Cyrillic.
pub(super) const REGULAR: FaceId = FaceId(0);
pub(super) const BOLD: FaceId = FaceId(1);

/// A font, ready to be shaped with.
pub(super) struct Face {
    pub bytes: &'static [u8],
    pub units_per_em: f32,
    font: Font,
}

impl Face {
    pub(super) fn shaper(&self) -> ShaperFont<'_, 'static> {
        ShaperFont::new(&self.font)
    }
}

/// All fonts. A file that cannot be read is left out of the shaping and reported as [`SheetError::Font`](super::SheetError).
static FACES: LazyLock<Option<Vec<Face>>> = LazyLock::new(|| {
    let all = [fonts::REGULAR, fonts::BOLD].into_iter().chain(fonts::OTHERS.iter().copied());
    all.map(|face| {
        let font = Font::new(face.bytes, 0)?;
        let units_per_em = f32::from(ShaperFont::new(&font).units_per_em());
        Some(Face { bytes: face.bytes, units_per_em, font })
    })
    .collect()
});

/// The fonts, if every file can be read.
pub(super) fn faces() -> Result<&'static [Face], super::SheetError> {
    FACES.as_deref().ok_or(super::SheetError::Font)
}
