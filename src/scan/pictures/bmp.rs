//! BMP files of Windows: rows from the bottom to the top, without compression.

use super::super::ScanError;
use super::super::grey::Grey;
use super::{brightness, check_size, grey};

/// The number at a place of the file, of so many bytes from the lowest to the highest.
fn number<const BYTES: usize>(bytes: &[u8], at: usize) -> Result<u32, ScanError> {
    let bytes = bytes.get(at..at + BYTES).ok_or(ScanError::Damaged)?;
    Ok(bytes
        .iter()
        .rev()
        .fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

/// Reads a BMP with a palette of two to 256 colours, or with three or four bytes a pixel. Programs
/// that make scans write no others.
pub(super) fn bmp(bytes: &[u8]) -> Result<Grey, ScanError> {
    let begin = number::<4>(bytes, 10)? as usize;
    let header = number::<4>(bytes, 14)? as usize;
    // The header of OS/2 has two bytes for each side, and three for each colour of the palette.
    let is_short = header == 12;
    let (width, height, bits) = if is_short {
        (
            number::<2>(bytes, 18)?,
            number::<2>(bytes, 20)?,
            number::<2>(bytes, 24)?,
        )
    } else {
        (
            number::<4>(bytes, 18)?,
            number::<4>(bytes, 22)?,
            number::<2>(bytes, 28)?,
        )
    };
    // 3 says where the colours are within the bytes of a pixel, and everybody puts them in one
    // order.
    if !is_short && !matches!(number::<4>(bytes, 30)?, 0 | 3) {
        return Err(ScanError::Damaged);
    }
    // A negative height says that the rows go from the top to the bottom.
    let is_from_top = height > i32::MAX as u32;
    let height = if is_from_top {
        height.wrapping_neg()
    } else {
        height
    };
    let (width, height) = (width as usize, height as usize);
    let pixels = check_size(width, height)?;
    let a_colour = if is_short { 3 } else { 4 };
    let palette = bytes.get(14 + header..begin).unwrap_or_default();
    let palette: Vec<u8> = palette.chunks_exact(a_colour).map(of_colour).collect();
    let row_bytes = (width * bits as usize).div_ceil(32) * 4;
    let rows = bytes.get(begin..).unwrap_or_default();
    if row_bytes == 0 || rows.len() / row_bytes < height {
        return Err(ScanError::Damaged);
    }
    let mut page = Vec::with_capacity(pixels);
    for y in 0..height {
        let at = if is_from_top { y } else { height - 1 - y };
        let row = &rows[at * row_bytes..][..row_bytes];
        match bits {
            1 | 4 | 8 => {
                let in_byte = 8 / bits as usize;
                page.extend((0..width).map(|x| {
                    let shift = 8 - bits as usize * (x % in_byte + 1);
                    let place = (row[x / in_byte] >> shift) & (u8::MAX >> (8 - bits));
                    palette.get(usize::from(place)).copied().unwrap_or(u8::MAX)
                }));
            }
            24 => page.extend(row.chunks_exact(3).take(width).map(of_colour)),
            32 => page.extend(row.chunks_exact(4).take(width).map(of_colour)),
            _ => return Err(ScanError::Damaged),
        }
    }
    grey(width, height, page)
}

/// The brightness of a colour that is written with blue first. Its opacity is ignored: it is zero
/// where programs know of none.
fn of_colour(bytes: &[u8]) -> u8 {
    match *bytes {
        [blue, green, red, ..] => brightness(red, green, blue),
        _ => u8::MAX,
    }
}
