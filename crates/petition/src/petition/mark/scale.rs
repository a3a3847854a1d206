//! Makes a picture smaller. Each new pixel is the mean of all that it takes the place of, so that thin
//! lines become lighter and do not break.

use super::Picture;

impl Picture {
    /// Returns the picture with at most so many pixels, in its own proportions; `None` if it has no
    /// more than that.
    #[must_use]
    pub fn at_most(&self, width: u32, height: u32) -> Option<Self> {
        let (across, down) = (f64::from(self.width), f64::from(self.height));
        let scale = (f64::from(width) / across).min(f64::from(height) / down);
        if scale >= 1.0 {
            return None;
        }
        Some(self.shrunk(pixels(across * scale), pixels(down * scale)))
    }

    fn shrunk(&self, width: u32, height: u32) -> Self {
        let across = shares(self.width, width);
        let down = shares(self.height, height);
        let row_length = width as usize * 4;
        // The sums of all colours, each times its opacity.
        let mut sums = vec![0.0_f32; row_length * height as usize];
        let mut line = vec![0.0_f32; row_length];
        let rows = self.rgba.chunks_exact(self.width as usize * 4);
        for (row, parts) in rows.zip(&down) {
            line.fill(0.0);
            for (pixel, parts) in row.chunks_exact(4).zip(&across) {
                let opacity = f32::from(pixel[3]);
                for (to, part) in parts {
                    let sum = &mut line[to * 4..to * 4 + 4];
                    for (sum, colour) in sum.iter_mut().zip(&pixel[..3]) {
                        *sum += f32::from(*colour) * opacity * part;
                    }
                    sum[3] += opacity * part;
                }
            }
            for (to, part) in parts {
                let sums = &mut sums[to * row_length..(to + 1) * row_length];
                for (sum, value) in sums.iter_mut().zip(&line) {
                    *sum += value * part;
                }
            }
        }
        let rgba = sums.chunks_exact(4).flat_map(|sum| {
            let colour = |at: usize| byte(sum[at] / sum[3].max(f32::MIN_POSITIVE));
            [colour(0), colour(1), colour(2), byte(sum[3])]
        });
        Self {
            width,
            height,
            rgba: rgba.collect(),
        }
    }
}

/// For each of `from` pixels, the one or two of `to` that it goes into, and the part that it is of
/// each.
fn shares(from: u32, to: u32) -> Vec<[(usize, f32); 2]> {
    let (from, to) = (u64::from(from), u64::from(to));
    // In units of which an old pixel has `to` and a new one `from`.
    let share = |at: u64| {
        let (begin, end) = (at * to, (at + 1) * to);
        let first = begin / from;
        let here = end.min((first + 1) * from) - begin;
        let part = |units: u64| units as f32 / from as f32;
        let next = (first + 1).min(to - 1);
        [
            (first as usize, part(here)),
            (next as usize, part(to - here)),
        ]
    };
    (0..from).map(share).collect()
}

fn pixels(value: f64) -> u32 {
    value.round().max(1.0) as u32
}

fn byte(value: f32) -> u8 {
    value.round() as u8
}
