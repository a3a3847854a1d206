//! A grey picture, and what helps to see a code on it.

/// A grey picture, row by row.
#[derive(Clone)]
pub(super) struct Grey {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<u8>,
}

impl Grey {
    /// A pixel; the nearest one where there is none.
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

    /// Made smaller, so that its longer side has so many pixels: each is the mean of those that it
    /// stands for.
    pub(super) fn made_to(&self, longer_side: usize) -> Self {
        let from = self.longer_side();
        if longer_side >= from {
            return self.clone();
        }
        let side = |of: usize| (of * longer_side / from).max(1);
        let (width, height) = (side(self.width), side(self.height));
        let sums = Sums::new(self);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let (left, right) = (
                    x * self.width / width,
                    ((x + 1) * self.width / width).max(x * self.width / width + 1),
                );
                let (top, bottom) = (
                    y * self.height / height,
                    ((y + 1) * self.height / height).max(y * self.height / height + 1),
                );
                pixels.push(sums.mean(left, top, right.min(self.width), bottom.min(self.height)));
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Each pixel beside the paper around it: a shadow that falls over the sheet goes, and a dim
    /// picture gets its contrast back.
    pub(super) fn without_shadows(&self) -> Self {
        let sums = Sums::new(self);
        let reach = (self.longer_side() / 40).max(8);
        self.each(|x, y, pixel| {
            let mean = f32::from(sums.around(self, x, y, reach)).max(1.0);
            // Ink is well below the mean around it, paper above.
            ((f32::from(pixel) / mean - 0.4) * 255.0 / 0.8).clamp(0.0, 255.0) as u8
        })
    }

    /// Edges made stronger: what is out of focus is a little less so.
    pub(super) fn sharper(&self) -> Self {
        let sums = Sums::new(self);
        self.each(|x, y, pixel| {
            let (pixel, mean) = (f32::from(pixel), f32::from(sums.around(self, x, y, 3)));
            (pixel + 3.0 * (pixel - mean)).clamp(0.0, 255.0) as u8
        })
    }

    fn each(&self, of: impl Fn(usize, usize, u8) -> u8) -> Self {
        let pixels = (0..self.height)
            .flat_map(|y| (0..self.width).map(move |x| (x, y)))
            .map(|(x, y)| of(x, y, self.at(x, y)))
            .collect();
        Self { pixels, ..*self }
    }
}

/// Sums of all pixels above and left of each place: the mean of any rectangle takes four looks.
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

    fn around(&self, picture: &Grey, x: usize, y: usize, reach: usize) -> u8 {
        let (left, top) = (x.saturating_sub(reach), y.saturating_sub(reach));
        self.mean(
            left,
            top,
            (x + reach + 1).min(picture.width),
            (y + reach + 1).min(picture.height),
        )
    }
}
