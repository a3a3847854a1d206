//! The file formats of scans, told by how a file begins.

use serde::{Deserialize, Serialize};

/// The file format of a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScanForm {
    /// A picture in the PNG format.
    Png,
    /// A picture in the JPEG format.
    Jpeg,
    /// A document in the PDF format.
    Pdf,
    /// One or more pictures in the TIFF format, as office scanners and fax servers write it.
    Tiff,
    /// A picture in the WebP format.
    Webp,
    /// A picture in the HEIC format, as an iPhone takes it.
    Heic,
    /// A picture in the GIF format.
    Gif,
    /// A picture in the BMP format of Windows.
    Bmp,
}

/// The brands of HEIF files whose picture is coded with HEVC (ISO/IEC 23008-12, B.4), and the brand
/// that such files may name first.
const HEIC_BRANDS: [&[u8; 4]; 7] = [
    b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1",
];

impl ScanForm {
    /// Every form.
    pub const ALL: [Self; 8] = [
        Self::Png,
        Self::Jpeg,
        Self::Pdf,
        Self::Tiff,
        Self::Webp,
        Self::Heic,
        Self::Gif,
        Self::Bmp,
    ];

    /// The format of a file, from its first bytes.
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        let begins = |with: &[u8]| bytes.starts_with(with);
        let has = |at: usize, with: &[u8]| bytes.get(at..at + with.len()) == Some(with);
        // Some programs put a few bytes before a PDF's own beginning, and PDF readers accept that.
        let is_pdf = || {
            bytes
                .get(..1024.min(bytes.len()))
                .is_some_and(|head| head.windows(5).any(|five| five == b"%PDF-"))
        };
        let is_heic = || has(4, b"ftyp") && HEIC_BRANDS.iter().any(|brand| has(8, *brand));
        if begins(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if begins(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if begins(b"II*\0") || begins(b"MM\0*") || begins(b"II+\0") || begins(b"MM\0+") {
            Some(Self::Tiff)
        } else if begins(b"RIFF") && has(8, b"WEBP") {
            Some(Self::Webp)
        } else if begins(b"GIF87a") || begins(b"GIF89a") {
            Some(Self::Gif)
        } else if is_heic() {
            Some(Self::Heic)
        } else if is_pdf() {
            Some(Self::Pdf)
        } else {
            // Two letters alone would take a text for a picture: its header has one of few lengths.
            (begins(b"BM")
                && bytes
                    .get(14)
                    .is_some_and(|length| [12, 40, 52, 56, 108, 124].contains(length)))
            .then_some(Self::Bmp)
        }
    }

    /// The ending of the names of such files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Pdf => "pdf",
            Self::Tiff => "tif",
            Self::Webp => "webp",
            Self::Heic => "heic",
            Self::Gif => "gif",
            Self::Bmp => "bmp",
        }
    }
}
