//! The letters that come with the program: one family, Noto Sans, for every script.
//!
//! Screens and sheets use the same files. Their licence, the SIL Open Font License, stands beside them in `assets/fonts`.

/// The family's name in the regular and the bold file.
pub const FAMILY: &str = "Noto Sans";

/// One font file.
#[derive(Clone, Copy)]
pub struct Face {
    /// The name of the family inside of the file.
    pub family: &'static str,
    /// The file: TrueType, or OpenType with CFF outlines for the CJK face.
    pub bytes: &'static [u8],
}

/// Latin, Greek and Cyrillic, regular weight.
pub static REGULAR: Face = Face { family: FAMILY, bytes: include_bytes!("../assets/fonts/NotoSans-Regular.ttf") };
/// Latin, Greek and Cyrillic, bold.
pub static BOLD: Face = Face { family: FAMILY, bytes: include_bytes!("../assets/fonts/NotoSans-Bold.ttf") };

macro_rules! faces {
    ($($family:literal $file:literal,)*) => {
        /// The other scripts, in the order in which they are looked through for a character that the first face lacks.
        pub static OTHERS: &[Face] = &[$(Face { family: $family, bytes: include_bytes!(concat!("../assets/fonts/", $file)) },)*];
    };
}

faces! {
    "Noto Sans Arabic" "NotoSansArabic-Regular.ttf",
    "Noto Sans Devanagari" "NotoSansDevanagari-Regular.ttf",
    "Noto Sans CJK SC" "NotoSansCJKsc-Subset.otf",
    "Noto Sans Hebrew" "NotoSansHebrew-Regular.ttf",
    "Noto Sans Bengali" "NotoSansBengali-Regular.ttf",
    "Noto Sans Tamil" "NotoSansTamil-Regular.ttf",
    "Noto Sans Telugu" "NotoSansTelugu-Regular.ttf",
    "Noto Sans Kannada" "NotoSansKannada-Regular.ttf",
    "Noto Sans Malayalam" "NotoSansMalayalam-Regular.ttf",
    "Noto Sans Gujarati" "NotoSansGujarati-Regular.ttf",
    "Noto Sans Gurmukhi" "NotoSansGurmukhi-Regular.ttf",
    "Noto Sans Sinhala" "NotoSansSinhala-Regular.ttf",
    "Noto Sans Thai" "NotoSansThai-Regular.ttf",
    "Noto Sans Lao" "NotoSansLao-Regular.ttf",
    "Noto Sans Khmer" "NotoSansKhmer-Regular.ttf",
    "Noto Sans Myanmar" "NotoSansMyanmar-Regular.ttf",
    "Noto Sans Ethiopic" "NotoSansEthiopic-Regular.ttf",
    "Noto Sans Armenian" "NotoSansArmenian-Regular.ttf",
    "Noto Sans Georgian" "NotoSansGeorgian-Regular.ttf",
}
