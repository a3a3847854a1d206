//! The PNG of a mark: its parts, and its pixels.

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};

use super::{Mark, MarkError, Picture};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The parts that make the picture. Colour profiles, texts, times and places are left out: nothing
/// here needs them, they may say who drew it and where, and some are compressed.
const NEEDED: [&[u8]; 5] = [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"];
const ANIMATION: [&[u8]; 3] = [b"acTL", b"fcTL", b"fdAT"];
/// The bytes of a part besides its data: length, kind and check sum.
const FRAME: usize = 12;
/// The memory that the decoder may take: the pixels of the largest mark at 16 bits, and some more.
const MEMORY: usize = 40 * 1024 * 1024;

/// Returns the file with nothing in it but the picture, once its size is known to be one of a mark.
pub(super) fn bare(file: &[u8]) -> Result<Vec<u8>, MarkError> {
    let mut rest = file.strip_prefix(SIGNATURE).ok_or(MarkError::NotPng)?;
    let mut bare = SIGNATURE.to_vec();
    loop {
        let (part, behind) = split(rest).ok_or(MarkError::Damaged)?;
        let (kind, data) = (&part[4..8], &part[8..part.len() - 4]);
        let is_first = bare.len() == SIGNATURE.len();
        if is_first != (kind == b"IHDR") {
            return Err(MarkError::Damaged);
        }
        if is_first {
            check_size(data)?;
        }
        if ANIMATION.contains(&kind) {
            return Err(MarkError::Animated);
        }
        if NEEDED.contains(&kind) {
            bare.extend_from_slice(part);
        } else if kind[0].is_ascii_uppercase() {
            // A capital says that there is no picture without this part, and nobody knows it.
            return Err(MarkError::Damaged);
        }
        if kind == b"IEND" {
            return Ok(bare);
        }
        rest = behind;
    }
}

/// The first part of a file, and what is behind it.
fn split(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = u32::from_be_bytes(*rest.first_chunk()?);
    let whole = usize::try_from(length).ok()?.checked_add(FRAME)?;
    rest.split_at_checked(whole)
}

fn check_size(header: &[u8]) -> Result<(), MarkError> {
    let number = |at: usize| {
        let bytes = header.get(at..)?.first_chunk()?;
        Some(u32::from_be_bytes(*bytes))
    };
    let (Some(width), Some(height)) = (number(0), number(4)) else {
        return Err(MarkError::Damaged);
    };
    let sides = Mark::SIDES.0..=Mark::SIDES.1;
    if !sides.contains(&width) || !sides.contains(&height) {
        return Err(MarkError::Size { width, height });
    }
    if width > Mark::LONGEST_SIDE * height || height > Mark::LONGEST_SIDE * width {
        return Err(MarkError::Strip { width, height });
    }
    Ok(())
}

/// The pixels of a file that is bare.
pub(super) fn decode(bare: &[u8]) -> Result<Picture, MarkError> {
    // The decoder says in its own words what is wrong. Nobody can mend that but by saving it again.
    let damaged = |_| MarkError::Damaged;
    let mut decoder = Decoder::new_with_limits(Cursor::new(bare), Limits { bytes: MEMORY });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(damaged)?;
    let size = reader.output_buffer_size().filter(|size| *size <= MEMORY);
    let mut pixels = vec![0; size.ok_or(MarkError::Damaged)?];
    let frame = reader.next_frame(&mut pixels).map_err(damaged)?;
    // The check sums of everything up to the end.
    reader.finish().map_err(damaged)?;
    let bytes = pixels.get(..frame.buffer_size()).unwrap_or(&pixels);
    let rgba = match frame.color_type {
        ColorType::Rgba => bytes.to_vec(),
        ColorType::Rgb => each(bytes, |[red, green, blue]| [red, green, blue, 255]),
        ColorType::GrayscaleAlpha => each(bytes, |[grey, opacity]| [grey, grey, grey, opacity]),
        ColorType::Grayscale => each(bytes, |[grey]| [grey, grey, grey, 255]),
        ColorType::Indexed => return Err(MarkError::Damaged),
    };
    Ok(Picture {
        width: frame.width,
        height: frame.height,
        rgba,
    })
}

fn each<const N: usize>(bytes: &[u8], pixel: impl Fn([u8; N]) -> [u8; 4]) -> Vec<u8> {
    let (pixels, _) = bytes.as_chunks();
    pixels.iter().flat_map(|bytes| pixel(*bytes)).collect()
}
