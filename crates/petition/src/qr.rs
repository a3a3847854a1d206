//! One matrix of dark and light modules. The screen, sheets, SVG and PNG all draw this one, so that
//! what is tested in one place holds in all.

use qrcode::{Color, EcLevel, QrCode};

/// The quiet zone around a code, in modules (ISO/IEC 18004, 6.3.8).
pub const QUIET: usize = 4;

/// How much of a code may be dirty or torn and it still reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Correction {
    /// About 7 %.
    Low,
    /// About 15 %: for paper and screens.
    #[default]
    Medium,
    /// About 25 %: for what hangs outside.
    Quartile,
    /// About 30 %.
    High,
}

/// From how many metres a phone reads a code whose modules are so many points wide.
///
/// The picture that a phone looks for codes in is 1,920 pixels wide and sees about 65 degrees, so
/// that from d metres a pixel is 2 · d · tan(32.5°) / 1,920 wide; a module needs two and a half of
/// them. tests/real/10-sheets-and-codes holds that such a picture is read.
#[must_use]
pub fn reading_distance(module: f32) -> f32 {
    const METRES_A_POINT: f32 = 0.0254 / 72.0;
    /// Half of what a phone sees, as its tangent, and the pixels of that half.
    const HALF: (f32, f32) = (0.637, 960.0);
    const PIXELS_A_MODULE: f32 = 2.5;
    module * METRES_A_POINT / PIXELS_A_MODULE * HALF.1 / HALF.0
}

/// An address is longer than any code holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the address is too long for a QR code")]
pub struct TooLong;

/// The picture could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the picture of the QR code could not be made")]
pub struct PngError(#[from] png::EncodingError);

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    side: usize,
    modules: Vec<bool>,
}

impl Code {
    /// The code of an address, as it stands: paths know upper from lower case.
    ///
    /// # Errors
    /// Where it is longer than a code can hold.
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

    /// Modules a side, without the quiet zone.
    #[must_use]
    pub fn side(&self) -> usize {
        self.side
    }

    /// The modules, row by row; true is dark.
    #[must_use]
    pub fn modules(&self) -> &[bool] {
        &self.modules
    }

    /// Runs of dark modules as (x, y, length), in modules from the upper left one.
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

    /// The code as SVG, one unit a module, quiet zone included.
    #[must_use]
    pub fn to_svg(&self) -> String {
        let whole = self.side + 2 * QUIET;
        let path: String = self
            .runs()
            .map(|(x, y, length)| format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET))
            .collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path d=\"{path}\"/></svg>\n"
        )
    }

    /// The code as PNG, in grey, at least so many pixels a side, a whole number of pixels a module,
    /// quiet zone included.
    ///
    /// # Errors
    /// Where the picture cannot be written; it is made in memory, so there is no reason for that
    /// but its size.
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

    /// What a scanner reads in a square grey picture.
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
