//! Blank sheets drawn from our own PDF, and then distorted as phones and scanners distort paper.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod arranged;
mod dirt;
mod formats;

use super::grey::Grey;
use super::*;
use petition::Petition;
use petition::i18n::Words;
use petition::number::Series;
use print::{BlankSheets, CreationDate, Heading, Layout, SheetWords};

pub(super) fn number() -> SheetNumber {
    SheetNumber {
        series: Series::from_bytes(&[0x3a; 16]),
        number: 1_031,
    }
}

/// A blank sheet of the bundled petition as PDF.
pub(super) fn blank(layout: Layout) -> Vec<u8> {
    let petition = Petition::bundled().expect("the bundled petition");
    let text = petition.text(petition.language());
    let heading = Heading {
        organizer: String::new(),
        target: text.target.clone(),
        title: text.title.clone(),
        summary: text.summary.clone(),
        demand: text.demand.clone(),
        address: Some(
            "https://actionnetwork.org/petitions/protect-immigration-act?source=dupont-circle"
                .to_owned(),
        ),
        short_address: "actionnetwork.org/petitions".to_owned(),
        text_hash: petition.text_hash(petition.language()),
        unofficial: false,
        practice: false,
        language: petition.language().clone(),
    };
    let request = BlankSheets {
        heading: &heading,
        fields: &petition.fields,
        consents: &["E-mail me about this petition".to_owned()],
        only_way: Some(petition::Way::Email),
        notice: "",
        numbers: &[number()],
        event: "Dupont Circle",
        layout,
        created: CreationDate {
            year: 2026,
            month: 11,
            day: 24,
            hour: 9,
            minute: 8,
            second: 0,
        },
        words: SheetWords::new(&Words::english()),
    };
    print::blank(&request).expect("a sheet").pdf
}

pub(super) fn drawn(layout: Layout) -> Grey {
    let mut pages = Pages::open(blank(layout)).expect("a document");
    pages.page(0).expect("a page").shrunk_to(1_800)
}

/// What is read on each page, without a limit of time.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Page>, ScanError> {
    let mut pages = Pages::open(bytes.to_vec())?;
    let read = (0..pages.count()).map(|at| read_page(&mut pages, at, &|| false, &mut |_| {}));
    Ok(read.collect())
}

/// The first number of a file.
pub(super) fn number_in(bytes: &[u8]) -> Result<SheetNumber, ScanError> {
    let pages = read(bytes)?;
    let first = pages.iter().find_map(|page| page.sheets.first().copied());
    let trouble = pages.iter().find_map(|page| page.trouble);
    first.ok_or(trouble.unwrap_or(ScanError::NoCode))
}

/// The first number of a picture.
pub(super) fn find_number(picture: &Grey) -> Option<SheetNumber> {
    let outcome = search::search(picture, &|| false, &mut |_| {});
    outcome.sheets.first().copied()
}

/// A photo of the sheet on a dark table: turned by some degrees, dim, under a shadow, and out of
/// focus by some pixels.
fn photo(page: &Grey, degrees: f32, brightest: f32, blur: usize) -> Grey {
    let (width, height) = (2_600, 2_400);
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (middle_x, middle_y) = (width as f32 / 2.0, height as f32 / 2.0);
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let (dx, dy) = (x as f32 - middle_x, y as f32 - middle_y);
            let (from_x, from_y) = (
                dx * cos + dy * sin + page.width as f32 / 2.0,
                dy * cos - dx * sin + page.height as f32 / 2.0,
            );
            let is_on_page = from_x >= 0.0
                && from_y >= 0.0
                && from_x < page.width as f32
                && from_y < page.height as f32;
            let paper = if is_on_page {
                f32::from(page.at(from_x as usize, from_y as usize))
            } else {
                60.0
            };
            // A lamp on one side, and the noise of a small sensor.
            let shadow = 1.0 - 0.55 * (x as f32 / width as f32);
            let noise = ((x * 7_919 + y * 104_729) % 13) as f32 - 6.0;
            pixels.push(
                ((paper / 255.0 * 0.75 + 0.2) * brightest * shadow + noise).clamp(0.0, 255.0) as u8,
            );
        }
    }
    let sharp = Grey {
        width,
        height,
        pixels,
    };
    if blur == 0 {
        sharp
    } else {
        sharp.blurred(blur)
    }
}

impl Grey {
    fn blurred(&self, reach: usize) -> Self {
        let mut pixels = self.pixels.clone();
        for y in 0..self.height {
            for x in 0..self.width {
                let (mut sum, mut count) = (0_u32, 0_u32);
                for dy in 0..=2 * reach {
                    for dx in 0..=2 * reach {
                        sum += u32::from(self.at(
                            (x + dx).saturating_sub(reach),
                            (y + dy).saturating_sub(reach),
                        ));
                        count += 1;
                    }
                }
                pixels[y * self.width + x] = u8::try_from(sum / count).expect("at most 255");
            }
        }
        Self { pixels, ..*self }
    }

    fn to_png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&self.pixels).expect("pixels");
        writer.finish().expect("written");
        bytes
    }
}

#[test]
fn our_sheets_are_recognized_on_every_paper_size() {
    for layout in [Layout::Letter, Layout::A4, Layout::Legal] {
        assert_eq!(number_in(&blank(layout)), Ok(number()), "{layout:?}");
    }
}

#[test]
fn a_turned_dim_and_blurred_photo_is_read() {
    let page = drawn(Layout::Letter);
    for (degrees, brightest, blur) in [
        (90.0, 255.0, 0),
        (187.0, 110.0, 1),
        (33.0, 90.0, 1),
        (12.0, 70.0, 2),
    ] {
        let photo = photo(&page, degrees, brightest, blur);
        assert_eq!(
            number_in(&photo.to_png()),
            Ok(number()),
            "{degrees} degrees, at most {brightest}, {blur} pixels out of focus"
        );
    }
}

#[test]
fn other_files_and_codes_are_refused() {
    assert_eq!(number_in(b"PK\x03\x04"), Err(ScanError::NotAPicture));
    assert_eq!(
        number_in(b"\x89PNG\r\n\x1a\nno more"),
        Err(ScanError::Damaged)
    );
    assert_eq!(
        number_in(b"\xff\xd8\xff\xe0no more"),
        Err(ScanError::Damaged)
    );
    assert_eq!(number_in(b"%PDF-1.7\nno more"), Err(ScanError::Damaged));
    let white = Grey {
        width: 300,
        height: 200,
        pixels: vec![255; 60_000],
    };
    assert_eq!(number_in(&white.to_png()), Err(ScanError::NoCode));
    let other = petition::qr::Code::new(
        "https://example.org/other",
        petition::qr::Correction::default(),
    )
    .expect("a code")
    .to_png(400);
    assert_eq!(
        number_in(&other.expect("a picture")),
        Err(ScanError::NoCode),
        "another code is not ours"
    );
}
