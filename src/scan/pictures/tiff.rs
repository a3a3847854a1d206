//! TIFF files, as office scanners and fax servers write them: one page or many, in black and white
//! (CCITT), grey or colour, compressed with LZW, PackBits, Deflate or JPEG.

use std::io::{Cursor, Read as _, Seek as _, SeekFrom};

use hayro_ccitt::{DecodeSettings, DecoderContext, EncodingMode};
use tiff::ColorType;
use tiff::decoder::{Decoder, DecodingResult, Limits};
use tiff::tags::{ByteOrder, Tag};

use super::super::ScanError;
use super::super::grey::Grey;
use super::{MOST_PAGES, MOST_PIXELS, brightness, check_size, grey};

/// The tag with the bits of Group 3, of which the first says that rows refer to the row above (TIFF
/// 6.0, T4Options).
const T4_OPTIONS: Tag = Tag::Unknown(292);

/// A TIFF file that was opened.
pub(in crate::scan) struct Stack {
    decoder: Decoder<Cursor<Vec<u8>>>,
    pages: usize,
}

impl Stack {
    pub(super) fn open(bytes: Vec<u8>) -> Result<Self, ScanError> {
        let mut limits = Limits::default();
        limits.decoding_buffer_size = 4 * MOST_PIXELS;
        limits.intermediate_buffer_size = 4 * MOST_PIXELS;
        let decoder = Decoder::new(Cursor::new(bytes)).map_err(|_| ScanError::Damaged)?;
        let mut decoder = decoder.with_limits(limits);
        let mut pages = 1;
        while pages < MOST_PAGES && decoder.more_images() && decoder.next_image().is_ok() {
            pages += 1;
        }
        Ok(Self { decoder, pages })
    }

    pub(super) const fn pages(&self) -> usize {
        self.pages
    }

    pub(super) fn page(&mut self, at: usize) -> Result<Grey, ScanError> {
        let decoder = &mut self.decoder;
        decoder.seek_to_image(at).map_err(|_| ScanError::Damaged)?;
        let (width, height) = decoder.dimensions().map_err(|_| ScanError::Damaged)?;
        check_size(width as usize, height as usize)?;
        if self.number(Tag::PhotometricInterpretation) == Some(3) {
            self.take_places_for_brightness();
            let decoder = &mut self.decoder;
            decoder.seek_to_image(at).map_err(|_| ScanError::Damaged)?;
            return self.picture(width as usize, height as usize, true);
        }
        let compression = self.decoder.find_tag_unsigned::<u16>(Tag::Compression);
        match compression.ok().flatten() {
            Some(2) => self.fax(width, height, EncodingMode::Group3_1D, true),
            Some(3) => {
                let options = self.number(T4_OPTIONS).unwrap_or(0);
                let mode = if options & 1 == 1 {
                    EncodingMode::Group3_2D
                } else {
                    EncodingMode::Group3_1D
                };
                self.fax(width, height, mode, false)
            }
            Some(4) => self.fax(width, height, EncodingMode::Group4, false),
            _ => self.picture(width as usize, height as usize, false),
        }
    }

    fn number(&mut self, tag: Tag) -> Option<u32> {
        self.decoder.find_tag_unsigned(tag).ok().flatten()
    }

    /// Decodes a page of a fax, strip by strip. Scanners write strips that other readers of TIFF
    /// refuse, and the decoder of PDF pages reads them all.
    fn fax(
        &mut self,
        width: u32,
        height: u32,
        encoding: EncodingMode,
        rows_are_byte_aligned: bool,
    ) -> Result<Grey, ScanError> {
        let mut numbers = |tag| {
            let numbers = self.decoder.find_tag_unsigned_vec::<u64>(tag);
            numbers.ok().flatten().ok_or(ScanError::Damaged)
        };
        let (places, lengths) = (numbers(Tag::StripOffsets)?, numbers(Tag::StripByteCounts)?);
        let rows = self.number(Tag::RowsPerStrip).unwrap_or(height).max(1);
        let is_reversed = self.number(Tag::FillOrder) == Some(2);
        // Zero is white unless the file says otherwise.
        let is_black_zero = self.number(Tag::PhotometricInterpretation) == Some(1);
        let (paper, ink) = if is_black_zero {
            (0, u8::MAX)
        } else {
            (u8::MAX, 0)
        };
        let mut page = Fax {
            width: width as usize,
            most: width as usize * height as usize,
            pixels: Vec::new(),
            paper,
            ink,
        };
        for (strip, (place, length)) in places.into_iter().zip(lengths).enumerate() {
            let mut bytes = Vec::new();
            let file = self.decoder.inner();
            file.seek(SeekFrom::Start(place))
                .and_then(|_| file.take(length).read_to_end(&mut bytes))
                .map_err(|_| ScanError::Damaged)?;
            if is_reversed {
                for byte in &mut bytes {
                    *byte = byte.reverse_bits();
                }
            }
            let begin = u32::try_from(strip)
                .unwrap_or(u32::MAX)
                .saturating_mul(rows);
            let settings = DecodeSettings {
                columns: width,
                rows: height.saturating_sub(begin).min(rows),
                end_of_block: true,
                end_of_line: false,
                rows_are_byte_aligned,
                encoding,
                strict: false,
            };
            // What was decoded before a fault is kept: the code may be on it.
            let _ = hayro_ccitt::decode(&bytes, &mut page, &mut DecoderContext::new(settings));
        }
        page.pixels.resize(page.most, paper);
        grey(width as usize, height as usize, page.pixels)
    }

    /// Says in the directory of the current page that its numbers are brightness, since the decoder
    /// refuses those that are places in a palette.
    fn take_places_for_brightness(&mut self) {
        const ENTRY: usize = 12;
        let place = self.decoder.ifd_pointer();
        let place = place.and_then(|place| usize::try_from(place.0).ok());
        let is_little = self.decoder.byte_order() == ByteOrder::LittleEndian;
        let file = self.decoder.inner().get_mut();
        let Some(directory) = place.and_then(|place| file.get_mut(place..)) else {
            return;
        };
        let number = |bytes: &[u8]| match *bytes {
            [first, second, ..] if is_little => u16::from_le_bytes([first, second]),
            [first, second, ..] => u16::from_be_bytes([first, second]),
            _ => 0,
        };
        let count = usize::from(number(directory));
        let entries = directory.get_mut(2..).unwrap_or_default();
        for entry in entries.chunks_exact_mut(ENTRY).take(count) {
            if number(entry) == Tag::PhotometricInterpretation.to_u16() {
                let one: u16 = 1;
                let one = if is_little {
                    one.to_le_bytes()
                } else {
                    one.to_be_bytes()
                };
                entry[8..10].copy_from_slice(&one);
            }
        }
    }

    fn picture(
        &mut self,
        width: usize,
        height: usize,
        has_palette: bool,
    ) -> Result<Grey, ScanError> {
        let colours = self.decoder.colortype().map_err(|_| ScanError::Damaged)?;
        let palette = if has_palette {
            self.palette()
        } else {
            Vec::new()
        };
        let raw = match self.decoder.read_image() {
            Ok(DecodingResult::U8(raw)) => raw,
            Ok(DecodingResult::U16(raw)) => raw.iter().map(|value| (value >> 8) as u8).collect(),
            _ => return Err(ScanError::Damaged),
        };
        let (bits, channels) = match colours {
            ColorType::Gray(bits) => (bits, 1),
            ColorType::GrayA(bits) => (bits, 2),
            ColorType::RGB(bits) | ColorType::YCbCr(bits) | ColorType::Lab(bits) => (bits, 3),
            ColorType::RGBA(bits) | ColorType::CMYK(bits) => (bits, 4),
            ColorType::CMYKA(bits) => (bits, 5),
            ColorType::Multiband {
                bit_depth,
                num_samples,
            } => (bit_depth, usize::from(num_samples).max(1)),
            _ => return Err(ScanError::Damaged),
        };
        let values = if bits < 8 && channels == 1 {
            unpacked(&raw, width, bits, !has_palette)
        } else {
            raw
        };
        let pixels = values.chunks_exact(channels);
        let pixels: Vec<u8> = match colours {
            _ if has_palette => pixels
                .map(|pixel| {
                    palette
                        .get(usize::from(pixel[0]))
                        .copied()
                        .unwrap_or(u8::MAX)
                })
                .collect(),
            ColorType::RGB(_) | ColorType::RGBA(_) => pixels
                .map(|pixel| brightness(pixel[0], pixel[1], pixel[2]))
                .collect(),
            ColorType::CMYK(_) | ColorType::CMYKA(_) => pixels
                .map(|ink| {
                    let light = u8::MAX - brightness(ink[0], ink[1], ink[2]);
                    let black = u16::from(u8::MAX - ink[3]);
                    u8::try_from(u16::from(light) * black / 255).unwrap_or(u8::MAX)
                })
                .collect(),
            // The first number is the brightness in all the others.
            _ => pixels.map(|pixel| pixel[0]).collect(),
        };
        grey(
            width,
            height,
            pixels.into_iter().take(width * height).collect(),
        )
    }

    /// The brightness of each colour of the palette.
    fn palette(&mut self) -> Vec<u8> {
        let map = self.decoder.find_tag_unsigned_vec::<u16>(Tag::ColorMap);
        let map = map.ok().flatten().unwrap_or_default();
        let third = map.len() / 3;
        let byte = |at: usize| map.get(at).map_or(0, |value| (value >> 8) as u8);
        (0..third)
            .map(|at| brightness(byte(at), byte(third + at), byte(2 * third + at)))
            .collect()
    }
}

/// The numbers of rows that are packed several to a byte. As brightness they fill the whole range.
fn unpacked(raw: &[u8], width: usize, bits: u8, is_brightness: bool) -> Vec<u8> {
    let in_byte = usize::from(8 / bits.clamp(1, 8));
    let most = u8::MAX >> (8 - bits.clamp(1, 8));
    let scale = if is_brightness { u8::MAX / most } else { 1 };
    raw.chunks(width.div_ceil(in_byte).max(1))
        .flat_map(|row| {
            (0..width).map(move |x| {
                let byte = row.get(x / in_byte).copied().unwrap_or(0);
                let shift = 8 - usize::from(bits) * (x % in_byte + 1);
                ((byte >> shift) & most) * scale
            })
        })
        .collect()
}

/// A page of a fax that is being decoded.
struct Fax {
    width: usize,
    most: usize,
    pixels: Vec<u8>,
    paper: u8,
    ink: u8,
}

impl hayro_ccitt::Decoder for Fax {
    fn push_row(&mut self, changes: &[u32]) {
        let begin = self.pixels.len();
        if begin >= self.most {
            return;
        }
        self.pixels.resize(begin + self.width, self.paper);
        let row = &mut self.pixels[begin..];
        for run in changes.chunks(2) {
            let from = run.first().map_or(0, |at| *at as usize);
            let to = run.get(1).map_or(row.len(), |at| *at as usize);
            if let Some(run) = row.get_mut(from..to.min(row.len())) {
                run.fill(self.ink);
            }
        }
    }
}
