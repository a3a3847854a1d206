//! Pages of pictures, as scanners and phones write them, compared with a full renderer.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use super::super::ScanError;
use super::super::tests::{blank, drawn, number};
use super::super::tests::{find_number, number_in};
use super::*;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use lopdf::{Dictionary, Document, Object, dictionary};
use print::Layout;

/// A file with one page of this content, and with these objects under their names.
fn pdf(content: &str, objects: Vec<(&str, lopdf::Stream)>, page: Dictionary) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let pages = document.new_object_id();
    let mut named = Dictionary::new();
    for (name, object) in objects {
        let id = document.add_object(object);
        named.set(name, id);
    }
    let content = document.add_object(lopdf::Stream::new(
        Dictionary::new(),
        content.as_bytes().to_vec(),
    ));
    let mut all = dictionary! {
        "Type" => "Page",
        "Parent" => pages,
        "MediaBox" => vec![0.into(), 0.into(), 612.into(), 792.into()],
        "Resources" => dictionary! { "XObject" => named },
        "Contents" => content,
    };
    all.extend(&page);
    let page = document.add_object(all);
    let kids: Vec<Object> = vec![page.into()];
    let tree = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 1 };
    document.set_object(pages, tree);
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("written");
    bytes
}

/// An image of this size with `entries`, which say what its numbers mean.
fn image(width: usize, height: usize, entries: Dictionary, bytes: Vec<u8>) -> lopdf::Stream {
    let mut all = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => width as i64,
        "Height" => height as i64,
    };
    all.extend(&entries);
    lopdf::Stream::new(all, bytes)
}

/// A letter page that is one picture.
fn scan(picture: lopdf::Stream) -> Vec<u8> {
    let content = "q 612 0 0 792 0 0 cm /Scan Do Q";
    pdf(content, vec![("Scan", picture)], Dictionary::new())
}

/// One bit a pixel: 1 where the pixel is bright.
fn bits(page: &Grey) -> Vec<u8> {
    let rows = page.pixels.chunks(page.width);
    rows.flat_map(|row| row.chunks(8))
        .map(|eight| {
            let bits = eight.iter().enumerate();
            bits.fold(0, |byte, (at, pixel)| byte | (pixel >> 7) << (7 - at))
        })
        .collect()
}

fn inverted(mut bytes: Vec<u8>) -> Vec<u8> {
    for byte in &mut bytes {
        *byte = !*byte;
    }
    bytes
}

fn each(page: &Grey, numbers: impl Fn(u8) -> Vec<u8>) -> Vec<u8> {
    page.pixels.iter().flat_map(|grey| numbers(*grey)).collect()
}

/// The page as a full renderer draws it.
fn rendered(bytes: &[u8]) -> Grey {
    let pdf = Pdf::new(bytes.to_vec()).expect("a PDF");
    let page = &pdf.pages()[0];
    let (width, height) = page.render_dimensions();
    let scale = LONGER_SIDE as f32 / width.max(height);
    let size = PixmapSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
    };
    let (cache, settings) = (RenderCache::new(), InterpreterSettings::default());
    let drawn = hayro::render(page, &cache, &settings, &RenderSettings::default(), &size);
    let pixels = drawn.data_as_u8_slice().chunks_exact(4);
    Grey {
        width: usize::from(drawn.width()),
        height: usize::from(drawn.height()),
        pixels: pixels
            .map(|rgb| brightness(rgb[0], rgb[1], rgb[2]))
            .collect(),
    }
}

fn ours(bytes: &[u8]) -> Grey {
    let document = super::Document::open(bytes.to_vec()).expect("a document");
    document.page(0).expect("a page")
}

/// The difference of our page from that of a full renderer, as a part of all that is dark there: 1
/// for white paper.
fn difference(ours: &Grey, full: &Grey) -> f64 {
    assert_eq!((ours.width, ours.height), (full.width, full.height));
    let pixels = ours.pixels.iter().zip(&full.pixels);
    let differences: u64 = pixels.map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    let darkness: u64 = full.pixels.iter().map(|b| u64::from(255 - b)).sum();
    differences as f64 / darkness as f64
}

#[test]
fn a_picture_is_read_in_every_way_to_write_its_colours() {
    let sheet = drawn(Layout::Letter);
    let (width, height) = (sheet.width, sheet.height);
    let kinds: Vec<(&str, Dictionary, Vec<u8>)> = vec![
        (
            "grey",
            dictionary! { "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 },
            sheet.pixels.clone(),
        ),
        (
            "RGB",
            dictionary! { "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8 },
            each(&sheet, |grey| vec![grey; 3]),
        ),
        (
            "CMYK",
            dictionary! { "ColorSpace" => "DeviceCMYK", "BitsPerComponent" => 8 },
            each(&sheet, |grey| vec![0, 0, 0, 255 - grey]),
        ),
        (
            "16 bits",
            dictionary! { "ColorSpace" => "DeviceGray", "BitsPerComponent" => 16 },
            each(&sheet, |grey| vec![grey; 2]),
        ),
        (
            "one bit",
            dictionary! { "ColorSpace" => "DeviceGray", "BitsPerComponent" => 1 },
            bits(&sheet),
        ),
        (
            "one bit, black is 1",
            dictionary! {
                "ColorSpace" => "DeviceGray",
                "BitsPerComponent" => 1,
                "Decode" => vec![1.into(), 0.into()],
            },
            inverted(bits(&sheet)),
        ),
        (
            "palette",
            dictionary! {
                "ColorSpace" => vec![
                    "Indexed".into(),
                    "DeviceRGB".into(),
                    1.into(),
                    Object::string_literal([255, 250, 240, 20, 10, 30]),
                ],
                "BitsPerComponent" => 1,
            },
            inverted(bits(&sheet)),
        ),
        (
            "stencil",
            dictionary! { "ImageMask" => true, "BitsPerComponent" => 1 },
            bits(&sheet),
        ),
        (
            "one ink",
            dictionary! {
                "ColorSpace" => vec![
                    "Separation".into(),
                    "Black".into(),
                    "DeviceGray".into(),
                    dictionary! {
                        "FunctionType" => 2,
                        "Domain" => vec![0.into(), 1.into()],
                        "C0" => vec![1.into()],
                        "C1" => vec![0.into()],
                        "N" => 1,
                    }.into(),
                ],
                "BitsPerComponent" => 8,
            },
            inverted(sheet.pixels.clone()),
        ),
    ];
    for (kind, entries, bytes) in kinds {
        let file = scan(image(width, height, entries, bytes));
        let page = ours(&file);
        let away = difference(&page, &rendered(&file));
        // A renderer with colour profiles draws the black of a press as dark grey.
        assert!(away < 0.2, "{kind}: {away} from a full renderer");
        // To look for the code takes seconds in a debug build.
        if matches!(kind, "one bit" | "stencil") {
            assert_eq!(find_number(&page), Some(number()), "{kind}");
        }
    }
}

#[test]
fn strips_within_a_form_on_a_cropped_and_turned_page_are_read() {
    let page = drawn(Layout::Letter);
    let mut names = Vec::new();
    let mut content = String::from("q ");
    let rows: Vec<&[u8]> = page.pixels.chunks(page.width).collect();
    let high = 792.0 / page.height as f64;
    for (at, rows) in rows.chunks(50).enumerate() {
        let entries = dictionary! { "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 };
        let strip = image(page.width, rows.len(), entries, rows.concat());
        names.push((format!("S{at}"), strip));
        let (height, y) = (
            rows.len() as f64 * high,
            792.0 - (at * 50 + rows.len()) as f64 * high,
        );
        content += &format!("q 612 0 0 {height} 0 {y} cm /S{at} Do Q ");
    }
    content += "Q";
    let form = |content: String| {
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), 612.into(), 792.into()],
            "Matrix" => vec![
                Object::Real(0.9), 0.into(), 0.into(), Object::Real(0.9), 20.into(), 30.into(),
            ],
        };
        lopdf::Stream::new(form, content.into_bytes())
    };
    for turned in [0, 90, 180, 270] {
        let mut objects: Vec<_> = names.iter().map(|(n, s)| (n.as_str(), s.clone())).collect();
        objects.push(("Form", form(content.clone())));
        let entries = dictionary! {
            "Rotate" => turned,
            "CropBox" => vec![10.into(), 15.into(), 600.into(), 780.into()],
        };
        let file = pdf("/Form Do", objects, entries);
        let page = ours(&file);
        assert_eq!(find_number(&page), Some(number()), "turned by {turned}");
        let away = difference(&page, &rendered(&file));
        assert!(
            away < 0.1,
            "turned by {turned}: {away} from a full renderer"
        );
    }
}

#[test]
fn what_is_filled_on_our_own_sheets_stands_where_a_full_renderer_draws_it() {
    let sheet = blank(Layout::A4);
    let (ours, full) = (ours(&sheet), rendered(&sheet));
    let dark = ours.pixels.iter().zip(&full.pixels);
    let dark: Vec<u8> = dark
        .filter(|(ours, _)| **ours < 60)
        .map(|(_, full)| *full)
        .collect();
    let missed = dark.iter().filter(|full| **full > 160).count();
    assert!(dark.len() > 10_000, "{} pixels are dark", dark.len());
    assert!(
        missed * 200 < dark.len(),
        "{missed} of {} are not dark there",
        dark.len()
    );
}

#[test]
fn a_picture_with_a_soft_mask_hides_only_what_the_mask_says() {
    let grey = dictionary! { "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 };
    let mut document = Document::load_mem(&scan(image(1, 1, grey.clone(), vec![0]))).expect("read");
    let mask = document.add_object(image(2, 1, grey, vec![255, 0]));
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.dict.get(b"Width").and_then(Object::as_i64).ok() == Some(1)
        {
            stream.dict.set("SMask", mask);
        }
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("written");
    let page = ours(&bytes);
    let at = |x: usize| page.at(x, page.height / 2);
    assert_eq!((at(10), at(page.width - 10)), (0, 255));
}

#[test]
fn a_picture_within_the_content_hides_what_was_filled_before() {
    let content = "1 0 0 rg 0 0 612 792 re f \
                   q 612 0 0 792 0 0 cm BI /W 2 /H 1 /CS /G /BPC 8 ID \u{1}\u{1} EI Q";
    let page = ours(&pdf(content, Vec::new(), Dictionary::new()));
    assert!(page.pixels.iter().all(|pixel| *pixel == 1));
}

#[test]
fn a_form_that_draws_itself_comes_to_an_end() {
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), 612.into(), 792.into()],
    };
    let form = lopdf::Stream::new(form, b"0 0 9 9 re f /Again Do /Again Do".to_vec());
    let file = pdf("/Again Do", vec![("Again", form)], Dictionary::new());
    assert_eq!(number_in(&file), Err(ScanError::NoCode));
}

#[test]
fn a_page_paints_no_more_than_it_may() {
    let mut paper = Paper::new(100, 100, 15_000);
    let mut square = Path::default();
    square.move_to((0.0, 0.0));
    for corner in [(100.0, 0.0), (100.0, 100.0), (0.0, 100.0)] {
        square.line_to(corner);
    }
    square.close();
    for brightness in [10, 200] {
        let fill = Fill {
            brightness,
            opacity: 1.0,
        };
        paper.fill(&square, false, fill, Area::EVERYTHING);
    }
    assert!(paper.into_grey().pixels.iter().all(|pixel| *pixel == 10));
}

#[test]
fn numbers_that_are_out_of_all_bounds_do_no_harm() {
    for content in [
        "1e30 0 0 1e30 0 0 cm 0 0 1e30 1e30 re f",
        "0 0 0 0 0 0 cm 0 0 1 1 re f",
        "-1e9 -1e9 2e9 2e9 re W n 99999999999999999999 0 m 1 1 l f",
        "q 1e-30 0 0 1e-30 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u{1} EI Q",
        "BI /W 65535 /H 65535 /CS /G /BPC 8 ID \u{1} EI",
        "Q Q Q h f B* 5 5 l 1 2 3 4 5 6 c f",
    ] {
        let file = pdf(content, Vec::new(), Dictionary::new());
        assert_eq!(number_in(&file), Err(ScanError::NoCode), "{content}");
    }
}
