//! QR codes as a matrix of dark and light modules. Screens, sheets, SVG and PNG all draw the same
//! matrix, so a test of one is valid for all of them.

use qrcode::{Color, EcLevel, QrCode};

/// The quiet zone around a code, in modules (ISO/IEC 18004, 6.3.8).
pub const QUIET: usize = 4;

/// The share of a code that may be dirty or torn while it can still be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Correction {
    /// About 7 % of the code.
    Low,
    /// About 15 %, for paper and screens.
    #[default]
    Medium,
    /// About 25 %, for posters outside.
    Quartile,
    /// About 30 % of the code.
    High,
}

/// Returns the distance in metres from which a phone reads a code whose modules are this many
/// points wide.
///
/// A phone searches for codes in a picture that is 1,920 pixels wide and covers about 65 degrees,
/// so from d metres a pixel is 2 · d · tan(32.5°) / 1,920 wide. A module needs two and a half
/// pixels. The tests in `tests/real` make sure that such a picture can be read.
#[must_use]
pub fn reading_distance(module: f32) -> f32 {
    const METRES_A_POINT: f32 = 0.0254 / 72.0;
    // The tangent of half of the angle, and the pixels of that half.
    const HALF: (f32, f32) = (0.637, 960.0);
    const PIXELS_A_MODULE: f32 = 2.5;
    module * METRES_A_POINT / PIXELS_A_MODULE * HALF.1 / HALF.0
}

/// The error for an address that is longer than any code can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the address is too long for a QR code")]
pub struct TooLong;

/// The error for a picture that could not be encoded.
#[derive(Debug, thiserror::Error)]
#[error("the picture of the QR code could not be made")]
pub struct PngError(#[from] png::EncodingError);

/// A QR code without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    side: usize,
    modules: Vec<bool>,
}

impl Code {
    /// Encodes an address. Its case is kept, because it matters in the path.
    ///
    /// # Errors
    /// Returns an error if the address is longer than a code can hold.
    pub fn new(address: &str, correction: Correction) -> Result<Self, TooLong> {
        let level = match correction {
            Correction::Low => EcLevel::L,
            Correction::Medium => EcLevel::M,
            Correction::Quartile => EcLevel::Q,
            Correction::High => EcLevel::H,
        };
        let code = QrCode::with_error_correction_level(address, level).map_err(|_| TooLong)?;
        let modules = code
            .to_colors()
            .into_iter()
            .map(|colour| colour == Color::Dark)
            .collect();
        Ok(Self {
            side: code.width(),
            modules,
        })
    }

    /// Returns the number of modules a side, without the quiet zone.
    #[must_use]
    pub fn side(&self) -> usize {
        self.side
    }

    /// Returns the modules, row by row. True is dark.
    #[must_use]
    pub fn modules(&self) -> &[bool] {
        &self.modules
    }

    /// Iterates over the runs of dark modules as (x, y, length), counted from the upper left
    /// module.
    pub fn runs(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        self.modules
            .chunks(self.side)
            .enumerate()
            .flat_map(|(y, row)| {
                let mut x = 0;
                std::iter::from_fn(move || {
                    x += row[x..].iter().take_while(|dark| !**dark).count();
                    let length = row[x..].iter().take_while(|dark| **dark).count();
                    let from = x;
                    x += length;
                    (length > 0).then_some((from, y, length))
                })
            })
    }

    /// Draws the code as SVG, one unit a module, with the quiet zone.
    #[must_use]
    pub fn to_svg(&self) -> String {
        let whole = self.side + 2 * QUIET;
        let path: String = self
            .runs()
            .map(|(x, y, length)| format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET))
            .collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" \
             shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path d=\"{path}\"/></svg>\n"
        )
    }

    /// Draws the code as PNG, in grey, with the quiet zone. It has at least this many pixels a
    /// side, and a whole number of pixels a module.
    ///
    /// # Errors
    /// Returns an error if the picture cannot be encoded. It is made in memory, so only its size
    /// could be a reason.
    pub fn to_png(&self, pixels: u32) -> Result<Vec<u8>, PngError> {
        let whole = self.side + 2 * QUIET;
        let module = (pixels as usize).div_ceil(whole).max(1);
        let width = whole * module;
        let mut picture = vec![255_u8; width * width];
        for (x, y, length) in self.runs() {
            for line in 0..module {
                let from = ((y + QUIET) * module + line) * width + (x + QUIET) * module;
                picture[from..from + length * module].fill(0);
            }
        }
        let mut bytes = Vec::new();
        let side = u32::try_from(width).unwrap_or(u32::MAX);
        let mut encoder = png::Encoder::new(&mut bytes, side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&picture)?;
        writer.finish()?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://example.org/protect?source=dupont-circle";

    /// Reads the code in a square grey picture.
    fn scanned(side: usize, pixel: impl Fn(usize, usize) -> u8) -> String {
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, pixel);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().expect("readable").1
    }

    #[test]
    fn every_correction_is_read_back() {
        for correction in [
            Correction::Low,
            Correction::Medium,
            Correction::Quartile,
            Correction::High,
        ] {
            let code = Code::new(ADDRESS, correction).expect("a code");
            let side = 4 * (code.side() + 2 * QUIET);
            let dark = |x: usize, y: usize| {
                let place = |at: usize| {
                    (at / 4)
                        .checked_sub(QUIET)
                        .filter(|module| *module < code.side())
                };
                matches!((place(x), place(y)), (Some(x), Some(y)) if code.modules()[y * code.side() + x])
            };
            assert_eq!(
                scanned(side, |x, y| if dark(x, y) { 0 } else { 255 }),
                ADDRESS
            );
        }
    }

    #[test]
    fn the_png_is_read_back_and_is_as_large_as_asked() {
        let png = Code::new(ADDRESS, Correction::default())
            .expect("a code")
            .to_png(500)
            .expect("a picture");
        let mut reader = png::Decoder::new(std::io::Cursor::new(&png))
            .read_info()
            .expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut pixels).expect("a frame");
        assert!(info.width >= 500 && info.width == info.height);
        let width = info.width as usize;
        assert_eq!(scanned(width, |x, y| pixels[y * width + x]), ADDRESS);
    }

    #[test]
    fn the_svg_has_every_dark_module_once() {
        let code = Code::new("HTTPS://EXAMPLE.ORG", Correction::Low).expect("a code");
        let dark = code.modules().iter().filter(|dark| **dark).count();
        assert_eq!(
            code.runs().map(|(_, _, length)| length).sum::<usize>(),
            dark
        );
        assert_eq!(code.to_svg().matches('M').count(), code.runs().count() + 1);
    }

    #[test]
    fn too_long_is_said() {
        assert_eq!(Code::new(&"a".repeat(5_000), Correction::Low), Err(TooLong));
    }
}
