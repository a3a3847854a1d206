//! Files of one picture: PNG, JPEG, WebP and GIF. How a phone was held, which EXIF tells, is of
//! no importance: a code is read in every direction, and in a mirror.

use std::io::Cursor;

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::super::ScanError;
use super::super::grey::Grey;
use super::{MOST_PIXELS, check_size, grey, of_channels};

pub(super) fn png(bytes: &[u8]) -> Result<Grey, ScanError> {
    let mut decoder = png::Decoder::new_with_limits(
        Cursor::new(bytes),
        png::Limits {
            bytes: 4 * MOST_PIXELS,
        },
    );
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(png_error)?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    let size = reader.output_buffer_size().ok_or(ScanError::TooLarge)?;
    let pixels = check_size(width, height)?;
    let mut raw = vec![0; size];
    let info = reader.next_frame(&mut raw).map_err(png_error)?;
    let channels = info.color_type.samples();
    if info.color_type == png::ColorType::Indexed {
        return Err(ScanError::Damaged);
    }
    raw.truncate(pixels * channels);
    grey(width, height, of_channels(raw, channels))
}

fn png_error(error: png::DecodingError) -> ScanError {
    match error {
        png::DecodingError::LimitsExceeded => ScanError::TooLarge,
        _ => ScanError::Damaged,
    }
}

pub(super) fn jpeg(bytes: &[u8]) -> Result<Grey, ScanError> {
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
    check_size(width, height)?;
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
    grey(
        width,
        height,
        of_channels(pixels, if has_brightness { 1 } else { 3 }),
    )
}

pub(super) fn webp(bytes: &[u8]) -> Result<Grey, ScanError> {
    let mut decoder =
        image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(|_| ScanError::Damaged)?;
    let (width, height) = decoder.dimensions();
    let (width, height) = (width as usize, height as usize);
    check_size(width, height)?;
    decoder.set_memory_limit(4 * MOST_PIXELS);
    let size = decoder.output_buffer_size().ok_or(ScanError::TooLarge)?;
    let mut raw = vec![0; size];
    decoder
        .read_image(&mut raw)
        .map_err(|_| ScanError::Damaged)?;
    let channels = if decoder.has_alpha() { 4 } else { 3 };
    grey(width, height, of_channels(raw, channels))
}

/// Reads the first picture of a GIF.
pub(super) fn gif(bytes: &[u8]) -> Result<Grey, ScanError> {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::RGBA);
    let mut decoder = options
        .read_info(Cursor::new(bytes))
        .map_err(|_| ScanError::Damaged)?;
    check_size(decoder.width().into(), decoder.height().into())?;
    let frame = decoder.read_next_frame().map_err(|_| ScanError::Damaged)?;
    let frame = frame.ok_or(ScanError::Damaged)?;
    grey(
        frame.width.into(),
        frame.height.into(),
        of_channels(frame.buffer.to_vec(), 4),
    )
}
