//! Decodes a PNG, JPEG or PDF into grey pictures.

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::ScanError;
use super::grey::Grey;
use super::pdf;
use ledger::ScanForm;

/// The most pixels of a picture: more than any phone's camera has. A file that claims more was made
/// to fill the memory.
pub(super) const MOST_PIXELS: usize = 220_000_000;

/// Calls `take` with each picture until it returns false.
pub(super) fn for_each(bytes: &[u8], take: &mut dyn FnMut(Grey) -> bool) -> Result<(), ScanError> {
    match ScanForm::detect(bytes).ok_or(ScanError::NotAPicture)? {
        ScanForm::Png => drop(take(png(bytes)?)),
        ScanForm::Jpeg => drop(take(jpeg(bytes)?)),
        ScanForm::Pdf => pdf::for_each(bytes, take)?,
    }
    Ok(())
}

/// A grey picture of these pixels.
pub(super) fn grey(width: usize, height: usize, pixels: Vec<u8>) -> Result<Grey, ScanError> {
    if width == 0 || height == 0 || pixels.len() != width * height {
        Err(ScanError::Damaged)
    } else {
        Ok(Grey {
            width,
            height,
            pixels,
        })
    }
}

/// The brightness of a colour to the eye.
pub(super) fn brightness(red: u8, green: u8, blue: u8) -> u8 {
    let [red, green, blue] = [red, green, blue].map(u32::from);
    u8::try_from((299 * red + 587 * green + 114 * blue) / 1_000).unwrap_or(u8::MAX)
}

fn png(bytes: &[u8]) -> Result<Grey, ScanError> {
    let mut decoder = png::Decoder::new_with_limits(
        std::io::Cursor::new(bytes),
        png::Limits {
            bytes: 4 * MOST_PIXELS,
        },
    );
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(png_error)?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    let size = reader.output_buffer_size().ok_or(ScanError::TooLarge)?;
    if width
        .checked_mul(height)
        .is_none_or(|pixels| pixels > MOST_PIXELS)
    {
        return Err(ScanError::TooLarge);
    }
    let mut raw = vec![0; size];
    let info = reader.next_frame(&mut raw).map_err(png_error)?;
    // Transparent pixels are drawn on white paper.
    let on_paper = |value: u8, opacity: u8| {
        let (value, opacity) = (u32::from(value), u32::from(opacity));
        u8::try_from((value * opacity + 255 * (255 - opacity)) / 255).unwrap_or(u8::MAX)
    };
    let pixels = match info.color_type {
        png::ColorType::Grayscale => raw.iter().copied().take(width * height).collect(),
        png::ColorType::GrayscaleAlpha => raw
            .chunks_exact(2)
            .map(|pixel| on_paper(pixel[0], pixel[1]))
            .collect(),
        png::ColorType::Rgb => raw
            .chunks_exact(3)
            .map(|pixel| brightness(pixel[0], pixel[1], pixel[2]))
            .collect(),
        png::ColorType::Rgba => raw
            .chunks_exact(4)
            .map(|pixel| on_paper(brightness(pixel[0], pixel[1], pixel[2]), pixel[3]))
            .collect(),
        png::ColorType::Indexed => return Err(ScanError::Damaged),
    };
    grey(width, height, pixels)
}

fn png_error(error: png::DecodingError) -> ScanError {
    match error {
        png::DecodingError::LimitsExceeded => ScanError::TooLarge,
        _ => ScanError::Damaged,
    }
}

fn jpeg(bytes: &[u8]) -> Result<Grey, ScanError> {
    // The format's own limit, because one side says nothing of the memory that a picture takes.
    let longest_side = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_max_width(longest_side)
        .set_max_height(longest_side)
        .set_strict_mode(false)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| ScanError::Damaged)?;
    let info = decoder.info().ok_or(ScanError::Damaged)?;
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    if width * height > MOST_PIXELS {
        return Err(ScanError::TooLarge);
    }
    // The decoder returns grey for pictures with a brightness channel. Four-ink (CMYK) and plain
    // RGB pictures are asked for as RGB.
    let has_brightness = matches!(
        decoder.input_colorspace(),
        Some(ColorSpace::Luma | ColorSpace::YCbCr)
    );
    if !has_brightness {
        decoder.set_options(options.jpeg_set_out_colorspace(ColorSpace::RGB));
    }
    let pixels = decoder.decode().map_err(|_| ScanError::Damaged)?;
    if has_brightness {
        return grey(width, height, pixels);
    }
    grey(
        width,
        height,
        pixels
            .chunks_exact(3)
            .map(|pixel| brightness(pixel[0], pixel[1], pixel[2]))
            .collect(),
    )
}
