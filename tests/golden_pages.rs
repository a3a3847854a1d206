//! Compares every kind of printed page with a picture that a person approved (`tests/golden`), and
//! reads its codes with a scanner.
//!
//! If a page has no picture, the test writes one and fails: look at it, and add it.
//! `GOLDEN=renew cargo test --test golden_pages` draws all pictures again. The files stay in
//! `target/tmp/golden`, where tests/real/paper/golden-pages reads them with other tools and compares
//! their words.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "common/golden.rs"]
mod golden;
#[path = "common/pages.rs"]
mod pages;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use golden::Golden;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use pages::Page;

/// The resolution of the pictures, in dots per inch.
const PICTURE: f32 = 50.0;
/// The resolution that the scanner reads, in dots per inch. A cheap printer and a phone in bad
/// light give about as much.
const SCAN: f32 = 150.0;

fn grey(pixmap: &Pixmap) -> Golden {
    let grey = |pixel: &[u8]| {
        let [r, g, b] = [pixel[0], pixel[1], pixel[2]].map(u32::from);
        u8::try_from((299 * r + 587 * g + 114 * b) / 1_000).expect("at most 255")
    };
    let pixels = pixmap.data_as_u8_slice().chunks(4).map(grey).collect();
    Golden {
        width: usize::from(pixmap.width()),
        height: usize::from(pixmap.height()),
        color: png::ColorType::Grayscale,
        pixels,
    }
}

/// Returns the codes that a scanner reads on a picture that is cut into parts.
fn codes_on(picture: &Golden, (across, down): (usize, usize)) -> Vec<String> {
    let (width, height) = (picture.width / across, picture.height / down);
    let corners = (0..across * down).map(|part| (part % across * width, part / across * height));
    let read = corners.flat_map(|(left, top)| {
        let pixel = |x, y| picture.pixels[(top + y) * picture.width + left + x];
        let mut part = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
        part.detect_grids()
            .iter()
            .filter_map(|grid| grid.decode().ok())
            .map(|(_, content)| content)
            .collect::<Vec<_>>()
    });
    read.collect()
}

/// Draws the pages of a file at a resolution. The renderer must know everything in it.
fn draw(pdf: &[u8], dpi: f32) -> Vec<Golden> {
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&warnings);
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |warning| {
            sink.lock().expect("a list").push(format!("{warning:?}"))
        }),
        ..InterpreterSettings::default()
    };
    let pdf = Pdf::new(pdf.to_vec()).expect("a PDF");
    let cache = RenderCache::new();
    let scale = PixmapSettings {
        x_scale: dpi / 72.0,
        y_scale: dpi / 72.0,
        bg_color: WHITE,
    };
    let render = |page| hayro::render(page, &cache, &settings, &RenderSettings::default(), &scale);
    let pages = pdf.pages().iter().map(|page| grey(&render(page))).collect();
    assert_eq!(*warnings.lock().expect("a list"), Vec::<String>::new());
    pages
}

fn check(
    Page {
        name,
        pdf,
        codes,
        cut,
    }: &Page,
) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join(format!("{name}.pdf")), pdf).expect("written");
    let mut wrong = Vec::new();
    for (at, picture) in draw(pdf, PICTURE).iter().enumerate() {
        let file = format!("{name}-{}.png", at + 1);
        let golden = PathBuf::from("tests/golden").join(&file);
        if !golden.exists() || std::env::var_os("GOLDEN").is_some() {
            picture.write(&golden);
            wrong.push(format!("{file} is new: look at it, and add it"));
            continue;
        }
        let different = picture.differs_from(&Golden::read(&golden));
        if different > 0.001 {
            picture.write(&folder.join(&file));
            wrong.push(format!(
                "{:.1} of a thousand pixels of {file} differ; see target/tmp/golden",
                different * 1_000.0
            ));
        }
    }
    let read: Vec<String> = draw(pdf, SCAN)
        .iter()
        .flat_map(|page| codes_on(page, *cut))
        .collect();
    if read != *codes {
        wrong.push(format!(
            "{name} has the codes {codes:?}, and a scanner reads {read:?}"
        ));
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n"))
    }
}

fn check_all(pages: &[Page]) {
    let wrong: Vec<String> = pages.iter().filter_map(|page| check(page).err()).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn signed_sheets_look_as_approved() {
    check_all(&pages::signed());
}

#[test]
fn covers_and_receipts_look_as_approved() {
    check_all(&pages::covers_and_receipts());
}

#[test]
fn reports_look_as_approved() {
    check_all(&pages::reports());
}

#[test]
fn blank_sheets_look_as_approved() {
    check_all(&pages::blanks());
}

#[test]
fn posters_tents_and_slips_look_as_approved() {
    check_all(&pages::posters());
}
