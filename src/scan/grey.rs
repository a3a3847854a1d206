//! A grey picture, with the filters that make a code on it readable.

use super::codes::Spot;

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
        let radius = (self.longer_side() / 40).max(8);
        self.with_means(radius, |pixel, mean| {
            // Ink is well below the mean around it, and paper is above it.
            ((pixel / mean.max(1.0) - 0.4) * 255.0 / 0.8).clamp(0.0, 255.0) as u8
        })
    }

    /// Strengthens edges, which helps pictures that are out of focus.
    pub(super) fn sharpened(&self) -> Self {
        self.with_means(3, |pixel, mean| {
            (pixel + 3.0 * (pixel - mean)).clamp(0.0, 255.0) as u8
        })
    }

    /// Replaces each pixel by the mean of those around it.
    pub(super) fn softened(&self, reach: usize) -> Self {
        self.with_means(reach, |_, mean| mean as u8)
    }

    /// Spreads the brightness over the whole range, apart from the hundredth that is darkest and
    /// the one that is brightest. Some readers take grey for black unless there is white beside it.
    pub(super) fn spread(mut self) -> Self {
        let mut counts = [0_usize; 256];
        for pixel in &self.pixels {
            counts[usize::from(*pixel)] += 1;
        }
        let few = self.pixels.len() / 100;
        let (mut below, mut above) = (0, 0);
        let dark = counts.iter().take_while(|count| {
            below += **count;
            below <= few
        });
        let dark = dark.count();
        let bright = counts.iter().rev().take_while(|count| {
            above += **count;
            above <= few
        });
        let bright = 255_usize.saturating_sub(bright.count());
        if bright > dark {
            for pixel in &mut self.pixels {
                let above = usize::from(*pixel).saturating_sub(dark);
                *pixel = u8::try_from(above * 255 / (bright - dark)).unwrap_or(u8::MAX);
            }
        }
        self
    }

    /// True if all pixels are about as bright. The dimmest photo that can be read has more than ten
    /// steps between ink and paper.
    pub(super) fn is_bare(&self) -> bool {
        const FEW: u8 = 4;
        let first = self.pixels.first().copied().unwrap_or_default();
        self.pixels.iter().all(|pixel| pixel.abs_diff(first) < FEW)
    }

    /// Exchanges dark and light.
    pub(super) fn negative(&self) -> Self {
        let pixels = self.pixels.iter().map(|pixel| u8::MAX - pixel).collect();
        Self { pixels, ..*self }
    }

    /// Seeks the picture that looks like this one when it is out of focus by so many pixels: what
    /// is missing after each step is added (van Cittert's method). Movement is helped too.
    pub(super) fn focused(&self, reach: usize) -> Self {
        const STEPS: usize = 6;
        let mut guess = self.clone();
        for _ in 0..STEPS {
            let blurred = guess.softened(reach).softened(reach.div_ceil(2));
            let pixels = guess.pixels.iter_mut();
            for ((pixel, is), should) in pixels.zip(&blurred.pixels).zip(&self.pixels) {
                let missing = i16::from(*should) - i16::from(*is);
                *pixel = (i16::from(*pixel) + missing).clamp(0, 255) as u8;
            }
        }
        guess
    }

    /// Cuts out the square around a place, both as parts of the width and height.
    pub(super) fn around(&self, x: f32, y: f32, reach: f32) -> (Self, Origin) {
        let (width, height) = (self.width as f32, self.height as f32);
        let reach = (reach * width).max(1.0);
        let begin = |middle: f32| (middle - reach).max(0.0) as usize;
        let end = |middle: f32, most: usize| ((middle + reach).max(0.0) as usize).clamp(1, most);
        let (right, bottom) = (end(x * width, self.width), end(y * height, self.height));
        let left = begin(x * width).min(right - 1);
        let top = begin(y * height).min(bottom - 1);
        let rows = self.pixels.chunks_exact(self.width.max(1));
        let rows = rows.skip(top).take(bottom - top);
        let part = Self {
            width: right - left,
            height: bottom - top,
            pixels: rows.flat_map(|row| &row[left..right]).copied().collect(),
        };
        let origin = Origin {
            left: left as f32 / width,
            top: top as f32 / height,
            width: part.width as f32 / width,
            height: part.height as f32 / height,
        };
        (part, origin)
    }

    /// Shrinks or enlarges the picture until its longer side has this number of pixels.
    pub(super) fn resized_to(&self, longer_side: usize) -> Self {
        let from = self.longer_side();
        if longer_side <= from {
            return self.shrunk_to(longer_side);
        }
        let scale = from as f32 / longer_side as f32;
        let side = |of: usize| ((of as f32 / scale) as usize).max(1);
        let (width, height) = (side(self.width), side(self.height));
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            let from_y = ((y as f32 + 0.5) * scale - 0.5).max(0.0);
            for x in 0..width {
                let from_x = ((x as f32 + 0.5) * scale - 0.5).max(0.0);
                let (left, top) = (from_x as usize, from_y as usize);
                let at = |x: usize, y: usize| f32::from(self.at(x, y));
                let across = from_x.fract();
                let row = |y: usize| at(left, y) * (1.0 - across) + at(left + 1, y) * across;
                let down = from_y.fract();
                pixels.push((row(top) * (1.0 - down) + row(top + 1) * down) as u8);
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Makes each pixel of itself and the mean of those around it, as many on each side as `reach`.
    fn with_means(&self, reach: usize, pixel: impl Fn(f32, f32) -> u8) -> Self {
        let mut pixels = Vec::with_capacity(self.pixels.len());
        // The sums of the columns above and below a row, kept up to date from row to row.
        let mut columns = vec![0_u32; self.width];
        let rows: Vec<&[u8]> = self.pixels.chunks_exact(self.width.max(1)).collect();
        let (mut from, mut to) = (0, 0);
        for (y, row) in rows.iter().enumerate() {
            while to < rows.len().min(y + reach + 1) {
                columns
                    .iter_mut()
                    .zip(rows[to])
                    .for_each(|(sum, new)| *sum += u32::from(*new));
                to += 1;
            }
            while from < y.saturating_sub(reach) {
                columns
                    .iter_mut()
                    .zip(rows[from])
                    .for_each(|(sum, old)| *sum -= u32::from(*old));
                from += 1;
            }
            let high = to - from;
            let (mut left, mut right, mut sum) = (0, 0, 0_u64);
            for (x, own) in row.iter().enumerate() {
                while right < self.width.min(x + reach + 1) {
                    sum += u64::from(columns[right]);
                    right += 1;
                }
                while left < x.saturating_sub(reach) {
                    sum -= u64::from(columns[left]);
                    left += 1;
                }
                let mean = sum as f32 / ((right - left) * high) as f32;
                pixels.push(pixel(f32::from(*own), mean));
            }
        }
        Self { pixels, ..*self }
    }
}

/// Where a part of a picture was cut out, as parts of the whole width and height.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

impl Origin {
    /// The place on the whole picture of what is at a place on the part.
    pub(super) fn on_page(self, within: Spot) -> Spot {
        Spot {
            x: self.left + within.x * self.width,
            y: self.top + within.y * self.height,
            reach: within.reach * self.width,
        }
    }
}

/// The pixels of a long side that one pixel of a short side stands for.
fn part(at: usize, short: usize, long: usize) -> std::ops::Range<usize> {
    let begin = at * long / short;
    let end = ((at + 1) * long / short).max(begin + 1).min(long);
    begin..end
}
