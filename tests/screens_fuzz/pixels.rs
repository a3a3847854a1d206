//! The pixels of a window, drawn as iced_tiny_skia's compositor draws them: of each frame only what
//! differs from the frame before. A second picture, drawn anew, shows what should be there.

use iced::advanced::graphics::{Viewport, damage};
use iced_test::core::{Color, Rectangle, Size};
use iced_tiny_skia::{Layer, Renderer};
use tiny_skia::{Mask, Pixmap, PremultipliedColorU8};

/// The picture that a window shows.
pub(crate) struct Pixels {
    viewport: Viewport,
    shown: Pixmap,
    fresh: Pixmap,
    mask: Mask,
    layers: Option<(Vec<Layer>, Color)>,
}

/// The difference of a colour that nobody sees, of 255. Through a mask, the renderer rounds edges
/// in another way than without.
const UNSEEN: u8 = 6;
/// The same for a line that is one pixel wide: the edge of a key, where it begins between two
/// pixels.
const UNSEEN_LINE: u8 = 32;
/// The number of pixels that may differ by more, at corners and at the end of a scroll bar.
const CORNERS: usize = 12;
/// The difference of a colour that everybody sees, and the number of pixels that may have it.
const PLAIN: (u8, usize) = (96, 3);
/// The number of pixels that may differ in rows which are one pixel high: the lowest row of the
/// dots below some Arabic letters, which the renderer places by parts of a pixel.
const ROWS: usize = 24;

/// The largest difference of a colour.
fn difference(shown: &PremultipliedColorU8, fresh: &PremultipliedColorU8) -> u8 {
    let red = shown.red().abs_diff(fresh.red());
    let green = shown.green().abs_diff(fresh.green());
    red.max(green).max(shown.blue().abs_diff(fresh.blue()))
}

/// The place at which a window shows something else than it should.
pub(crate) struct Stale {
    /// The number of wrong pixels.
    pub(crate) count: usize,
    /// The least box around all of them: left, top, right and bottom.
    pub(crate) around: [usize; 4],
}

impl Pixels {
    pub(crate) fn new(width: u32, height: u32, scale: f32) -> Self {
        let pixmap = || Pixmap::new(width, height).expect("pixels");
        Self {
            viewport: Viewport::with_physical_size(Size::new(width, height), scale),
            shown: pixmap(),
            fresh: pixmap(),
            mask: Mask::new(width, height).expect("a mask"),
            layers: None,
        }
    }

    /// Returns true if everything is drawn at this scale. A window begins anew when that changes.
    pub(crate) fn has_scale(&self, scale: f32) -> bool {
        (self.viewport.scale_factor() - scale).abs() < 0.01
    }

    /// Draws the areas that differ from the frame before, as the compositor's `present`.
    pub(crate) fn present(&mut self, renderer: &mut Renderer, background: Color) {
        let whole = Rectangle::with_size(self.viewport.logical_size());
        let differs = match &self.layers {
            Some((layers, before)) if *before == background => damage::diff(
                layers,
                renderer.layers(),
                |layer| vec![layer.bounds],
                Layer::damage,
            ),
            _ => vec![whole],
        };
        if differs.is_empty() {
            return;
        }
        self.layers = Some((renderer.layers().to_vec(), background));
        let differs = damage::group(differs, whole);
        renderer.draw(
            &mut self.shown.as_mut(),
            &mut self.mask,
            &self.viewport,
            &differs,
            background,
        );
    }

    /// Compares the window with the same frame drawn anew.
    pub(crate) fn compare(&mut self, renderer: &mut Renderer, background: Color) -> Option<Stale> {
        let (width, height) = (self.fresh.width(), self.fresh.height());
        // As the compositor draws its first frame.
        let whole = Rectangle::with_size(self.viewport.logical_size());
        renderer.draw(
            &mut self.fresh.as_mut(),
            &mut self.mask,
            &self.viewport,
            &[whole],
            background,
        );
        if self.shown.data() == self.fresh.data() {
            return None;
        }
        let wide = width as usize;
        let (mut count, mut plain, mut rows, mut around) = (0, 0, 0, [wide, height as usize, 0, 0]);
        let pairs = self.shown.pixels().iter().zip(self.fresh.pixels());
        let differences: Vec<u8> = pairs.map(|(a, b)| difference(a, b)).collect();
        let is_seen = |at: Option<usize>| {
            let difference = at.and_then(|at| differences.get(at));
            difference.is_some_and(|difference| *difference > UNSEEN)
        };
        for (at, difference) in differences.iter().enumerate() {
            let beside = is_seen(at.checked_sub(1)) || is_seen(at.checked_add(1));
            let above = is_seen(at.checked_sub(wide)) || is_seen(at.checked_add(wide));
            let line = !(beside && above);
            if *difference <= UNSEEN || (line && *difference <= UNSEEN_LINE) {
                continue;
            }
            let (x, y) = (at % wide, at / wide);
            if beside && !above {
                rows += 1;
                if rows <= ROWS {
                    continue;
                }
            }
            count += 1;
            plain += usize::from(*difference > PLAIN.0);
            around = [
                around[0].min(x),
                around[1].min(y),
                around[2].max(x),
                around[3].max(y),
            ];
        }
        (count > CORNERS || plain > PLAIN.1).then_some(Stale { count, around })
    }

    /// Writes both pictures, for a person to look at.
    pub(crate) fn keep(&self, name: &str) {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz");
        let _ = std::fs::create_dir_all(&folder);
        for (kind, pixels) in [("shown", &self.shown), ("fresh", &self.fresh)] {
            let mut picture = pixels.clone();
            // The renderer writes blue before red.
            picture
                .data_mut()
                .chunks_exact_mut(4)
                .for_each(|pixel| pixel.swap(0, 2));
            let file = std::fs::File::create(folder.join(format!("{name}-{kind}.png")));
            let Ok(file) = file else { continue };
            let mut encoder = png::Encoder::new(file, picture.width(), picture.height());
            encoder.set_color(png::ColorType::Rgba);
            let _ = encoder
                .write_header()
                .and_then(|mut writer| writer.write_image_data(picture.data()));
        }
    }
}
