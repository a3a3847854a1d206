//! The fonts that come with the program: one family, Noto Sans, for every script.
//!
//! Screens and sheets use the same files. Their licence, the SIL Open Font License, is next to them
//! in `assets/fonts`.

use unicode_script::Script;

/// The family name inside the regular and the bold file.
pub const FAMILY: &str = "Noto Sans";

/// One font file.
#[derive(Clone, Copy)]
pub struct FontFace {
    /// The family name inside the file.
    pub family: &'static str,
    /// The bytes of the file: TrueType, or OpenType with CFF outlines for the CJK face.
    pub bytes: &'static [u8],
    /// The scripts that the font is used for.
    pub scripts: &'static [Script],
}

/// Latin, Greek and Cyrillic, regular weight.
pub static REGULAR: FontFace = FontFace {
    family: FAMILY,
    bytes: include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    scripts: EUROPEAN,
};
/// Latin, Greek and Cyrillic, bold.
pub static BOLD: FontFace = FontFace {
    family: FAMILY,
    bytes: include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    scripts: EUROPEAN,
};
/// The bold faces of other scripts in which the program has sentences, for screens only.
pub static BOLDS: &[FontFace] = &[ARABIC_BOLD, CJK_BOLD];
/// Arabic, bold.
static ARABIC_BOLD: FontFace = FontFace {
    family: "Noto Sans Arabic",
    bytes: include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.ttf"),
    scripts: &[Script::Arabic],
};

/// The common characters of Chinese and Korean, bold. The regular face has those that it lacks.
static CJK_BOLD: FontFace = FontFace {
    family: "Noto Sans CJK SC",
    bytes: include_bytes!("../../../assets/fonts/NotoSansCJKsc-Bold-Subset.otf"),
    scripts: &[Script::Han, Script::Hangul],
};

const EUROPEAN: &[Script] = &[Script::Latin, Script::Greek, Script::Cyrillic];

macro_rules! faces {
    ($($family:literal $file:literal $($script:ident)*,)*) => {
        /// The fonts of other scripts and of the symbols on keys and boxes, in the order in which
        /// they are searched for a character that [`REGULAR`] lacks.
        pub static FALLBACKS: &[FontFace] = &[$(FontFace {
            family: $family,
            bytes: include_bytes!(concat!("../../../assets/fonts/", $file)),
            scripts: &[$(Script::$script),*],
        },)*];
    };
}

faces! {
    "Noto Sans Arabic" "NotoSansArabic-Regular.ttf" Arabic,
    "Noto Sans Devanagari" "NotoSansDevanagari-Regular.ttf" Devanagari,
    "Noto Sans CJK SC" "NotoSansCJKsc-Subset.otf" Han Hangul Hiragana Katakana Bopomofo,
    "Kiosk Symbols" "KioskSymbols-Regular.ttf",
    "Noto Sans Hebrew" "NotoSansHebrew-Regular.ttf" Hebrew,
    "Noto Sans Bengali" "NotoSansBengali-Regular.ttf" Bengali,
    "Noto Sans Tamil" "NotoSansTamil-Regular.ttf" Tamil,
    "Noto Sans Telugu" "NotoSansTelugu-Regular.ttf" Telugu,
    "Noto Sans Kannada" "NotoSansKannada-Regular.ttf" Kannada,
    "Noto Sans Malayalam" "NotoSansMalayalam-Regular.ttf" Malayalam,
    "Noto Sans Gujarati" "NotoSansGujarati-Regular.ttf" Gujarati,
    "Noto Sans Gurmukhi" "NotoSansGurmukhi-Regular.ttf" Gurmukhi,
    "Noto Sans Sinhala" "NotoSansSinhala-Regular.ttf" Sinhala,
    "Noto Sans Thai" "NotoSansThai-Regular.ttf" Thai,
    "Noto Sans Lao" "NotoSansLao-Regular.ttf" Lao,
    "Noto Sans Khmer" "NotoSansKhmer-Regular.ttf" Khmer,
    "Noto Sans Myanmar" "NotoSansMyanmar-Regular.ttf" Myanmar,
    "Noto Sans Ethiopic" "NotoSansEthiopic-Regular.ttf" Ethiopic,
    "Noto Sans Armenian" "NotoSansArmenian-Regular.ttf" Armenian,
    "Noto Sans Cherokee" "NotoSansCherokee-Regular.ttf" Cherokee,
    "Noto Sans Georgian" "NotoSansGeorgian-Regular.ttf" Georgian,
}
