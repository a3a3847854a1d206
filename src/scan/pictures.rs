//! Opens a file and decodes its pages into grey pictures.

mod bmp;
mod heic;
mod still;
mod tiff;

use super::ScanError;
use super::grey::Grey;
use super::pdf::Document;
use ledger::ScanForm;
use tiff::Stack;

/// The most pixels of a picture: more than any phone's camera has. A file that claims more was made
/// to fill the memory.
pub(super) const MOST_PIXELS: usize = 220_000_000;
/// The most pages of a file that are searched. The thickest pile that a feeder takes is half of it.
pub(super) const MOST_PAGES: usize = 1_000;

/// A file that was opened, with pages that can be decoded one by one.
pub(super) enum Pages {
    /// A picture alone, still to be decoded.
    One(ScanForm, Vec<u8>),
    Pdf(Document),
    Tiff(Box<Stack>),
}

impl Pages {
    /// Opens a file.
    pub(super) fn open(bytes: Vec<u8>) -> Result<Self, ScanError> {
        match ScanForm::detect(&bytes).ok_or(ScanError::NotAPicture)? {
            ScanForm::Pdf => Document::open(bytes).map(Self::Pdf),
            ScanForm::Tiff => Stack::open(bytes).map(|stack| Self::Tiff(Box::new(stack))),
            form => Ok(Self::One(form, bytes)),
        }
    }

    /// The number of pages, at least one.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::One(..) => 1,
            Self::Pdf(document) => document.pages(),
            Self::Tiff(stack) => stack.pages(),
        }
        .min(MOST_PAGES)
    }

    /// Decodes a page, counted from zero.
    pub(super) fn page(&mut self, at: usize) -> Result<Grey, ScanError> {
        match self {
            Self::One(form, bytes) => match form {
                ScanForm::Png => still::png(bytes),
                ScanForm::Jpeg => still::jpeg(bytes),
                ScanForm::Webp => still::webp(bytes),
                ScanForm::Gif => still::gif(bytes),
                ScanForm::Bmp => bmp::bmp(bytes),
                ScanForm::Heic => heic::heic(bytes),
                ScanForm::Pdf | ScanForm::Tiff => Err(ScanError::Damaged),
            },
            Self::Pdf(document) => document.page(at),
            Self::Tiff(stack) => stack.page(at),
        }
    }
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

/// Refuses a picture with more pixels than any camera makes.
fn check_size(width: usize, height: usize) -> Result<usize, ScanError> {
    width
        .checked_mul(height)
        .filter(|pixels| *pixels <= MOST_PIXELS)
        .ok_or(ScanError::TooLarge)
}

/// The brightness of each pixel of a picture with this number of bytes a pixel: grey, grey and
/// opacity, three colours, or three colours and opacity. Transparent pixels are drawn on white
/// paper.
fn of_channels(raw: Vec<u8>, channels: usize) -> Vec<u8> {
    let on_paper = |value: u8, opacity: u8| {
        let (value, opacity) = (u32::from(value), u32::from(opacity));
        u8::try_from((value * opacity + 255 * (255 - opacity)) / 255).unwrap_or(u8::MAX)
    };
    if channels == 1 {
        return raw;
    }
    raw.chunks_exact(channels.max(1))
        .map(|pixel| match *pixel {
            [grey, opacity] => on_paper(grey, opacity),
            [red, green, blue] => brightness(red, green, blue),
            [red, green, blue, opacity] => on_paper(brightness(red, green, blue), opacity),
            _ => u8::MAX,
        })
        .collect()
}
