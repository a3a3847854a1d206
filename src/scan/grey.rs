//! A grey picture, with the filters that make a code on it readable.

/// A grey picture, stored row by row.
#[derive(Clone)]
pub(super) struct Grey {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<u8>,
}

impl Grey {
    /// The pixel at a place, or the nearest pixel if the place is outside.
    pub(super) fn at(&self, x: usize, y: usize) -> u8 {
        let (x, y) = (
            x.min(self.width.saturating_sub(1)),
            y.min(self.height.saturating_sub(1)),
        );
        self.pixels
            .get(y * self.width + x)
            .copied()
            .unwrap_or(u8::MAX)
    }

    pub(super) fn longer_side(&self) -> usize {
        self.width.max(self.height)
    }

    /// Shrinks the picture until its longer side has this number of pixels. Each new pixel is the
    /// mean of the pixels that it replaces.
    pub(super) fn shrunk_to(&self, longer_side: usize) -> Self {
        let from = self.longer_side();
        if longer_side >= from {
            return self.clone();
        }
        let side = |of: usize| (of * longer_side / from).max(1);
        let (width, height) = (side(self.width), side(self.height));
        let mut pixels = Vec::with_capacity(width * height);
        // Added up row by row: sums of the whole picture would take eight times its memory.
        let mut sums = vec![0_u64; width];
        for y in 0..height {
            sums.fill(0);
            let rows = part(y, height, self.height);
            for row in rows.clone() {
                for (x, sum) in sums.iter_mut().enumerate() {
                    let columns = part(x, width, self.width);
                    let pixels = &self.pixels[row * self.width..][columns];
                    *sum += pixels.iter().map(|pixel| u64::from(*pixel)).sum::<u64>();
                }
            }
            pixels.extend(sums.iter().enumerate().map(|(x, sum)| {
                let count = part(x, width, self.width).len() * rows.len();
                u8::try_from(sum / count.max(1) as u64).unwrap_or(u8::MAX)
            }));
        }
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Divides each pixel by the mean around it, which removes shadows and gives a dim picture its
    /// contrast back.
    pub(super) fn without_shadows(&self) -> Self {
        let sums = Sums::new(self);
        let radius = (self.longer_side() / 40).max(8);
        self.map(|x, y, pixel| {
            let mean = f32::from(sums.around(self, x, y, radius)).max(1.0);
            // Ink is well below the mean around it, and paper is above it.
            ((f32::from(pixel) / mean - 0.4) * 255.0 / 0.8).clamp(0.0, 255.0) as u8
        })
    }

    /// Strengthens edges, which helps pictures that are out of focus.
    pub(super) fn sharpened(&self) -> Self {
        let sums = Sums::new(self);
        self.map(|x, y, pixel| {
            let (pixel, mean) = (f32::from(pixel), f32::from(sums.around(self, x, y, 3)));
            (pixel + 3.0 * (pixel - mean)).clamp(0.0, 255.0) as u8
        })
    }

    fn map(&self, pixel: impl Fn(usize, usize, u8) -> u8) -> Self {
        let pixels = (0..self.height)
            .flat_map(|y| (0..self.width).map(move |x| (x, y)))
            .map(|(x, y)| pixel(x, y, self.at(x, y)))
            .collect();
        Self { pixels, ..*self }
    }
}

/// The pixels of a long side that one pixel of a short side stands for.
fn part(at: usize, short: usize, long: usize) -> std::ops::Range<usize> {
    let begin = at * long / short;
    let end = ((at + 1) * long / short).max(begin + 1).min(long);
    begin..end
}

/// The sums of all pixels above and left of each place. With them the mean of any rectangle takes
/// four look-ups.
struct Sums {
    width: usize,
    sums: Vec<u64>,
}

impl Sums {
    fn new(picture: &Grey) -> Self {
        let width = picture.width + 1;
        let mut sums = vec![0; width * (picture.height + 1)];
        for y in 0..picture.height {
            let mut row = 0;
            for x in 0..picture.width {
                row += u64::from(picture.pixels[y * picture.width + x]);
                sums[(y + 1) * width + x + 1] = sums[y * width + x + 1] + row;
            }
        }
        Self { width, sums }
    }

    fn mean(&self, left: usize, top: usize, right: usize, bottom: usize) -> u8 {
        let at = |x: usize, y: usize| self.sums[y * self.width + x];
        let count = ((right - left) * (bottom - top)).max(1) as u64;
        let sum = at(right, bottom) + at(left, top) - at(left, bottom) - at(right, top);
        u8::try_from(sum / count).unwrap_or(u8::MAX)
    }

    /// The mean of the square around a pixel.
    fn around(&self, picture: &Grey, x: usize, y: usize, radius: usize) -> u8 {
        let (left, top) = (x.saturating_sub(radius), y.saturating_sub(radius));
        self.mean(
            left,
            top,
            (x + radius + 1).min(picture.width),
            (y + radius + 1).min(picture.height),
        )
    }
}
