//! A picture that someone has looked at, as a file beside the tests, and how far another one
//! differs from it.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;

/// Pixels row by row, each of as many bytes as its colours are.
#[derive(PartialEq)]
pub(crate) struct Golden {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Grey or RGB, of eight bits.
    pub(crate) color: png::ColorType,
    pub(crate) pixels: Vec<u8>,
}

impl Golden {
    pub(crate) fn read(path: &Path) -> Self {
        let mut reader = png::Decoder::new(BufReader::new(File::open(path).expect("a file")))
            .read_info()
            .expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut pixels).expect("a picture");
        Self {
            width: info.width as usize,
            height: info.height as usize,
            color: info.color_type,
            pixels,
        }
    }

    pub(crate) fn write(&self, path: &Path) {
        let side = |side: usize| u32::try_from(side).expect("a small picture");
        let file = BufWriter::new(File::create(path).expect("a file"));
        let mut encoder = png::Encoder::new(file, side(self.width), side(self.height));
        encoder.set_color(self.color);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&self.pixels).expect("pixels");
        writer.finish().expect("written");
    }

    /// The share of values that differ visibly, from 0 to 1; 1 if the sizes or colours differ.
    /// Smaller differences do not count, since processors round differently.
    pub(crate) fn differs_from(&self, other: &Self) -> f32 {
        if (self.width, self.height, self.color) != (other.width, other.height, other.color) {
            return 1.0;
        }
        let different = self
            .pixels
            .iter()
            .zip(&other.pixels)
            .filter(|(a, b)| a.abs_diff(**b) > 40)
            .count();
        different as f32 / self.pixels.len() as f32
    }
}
