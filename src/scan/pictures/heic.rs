//! Photos of an iPhone.

use heic_rs::{DecodeOptions, Error, PixelLayout};

use super::super::ScanError;
use super::super::grey::Grey;
use super::{MOST_PIXELS, grey};

/// Reads a photo in the HEIC format. What this decoder does not know is a photo that should come as
/// a JPEG, and no damaged file.
pub(super) fn heic(bytes: &[u8]) -> Result<Grey, ScanError> {
    let options = DecodeOptions {
        layout: PixelLayout::Gray8,
        max_pixels: Some(MOST_PIXELS as u64),
        apply_transforms: false,
        decode_alpha: false,
        ..DecodeOptions::default()
    };
    let image = heic_rs::decode(bytes, &options).map_err(|error| match error {
        Error::PixelLimit { .. } => ScanError::TooLarge,
        _ => ScanError::Heic,
    })?;
    grey(image.width as usize, image.height as usize, image.data)
}
