use png::{BitDepth, ColorType};

use super::*;
use crate::petition::{Petition, Severity, check, check_with, to_toml, with_mark, with_sentences};

const NAVY: [u8; 4] = [20, 40, 90, 255];
const CLEAR: [u8; 4] = [255, 255, 255, 0];

/// A PNG of pixels in a colour type of eight bits.
fn encode(width: u32, height: u32, color: ColorType, pixels: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(pixels).expect("the pixels");
    drop(writer);
    bytes
}

/// A PNG with the colour of each pixel.
fn drawn(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
    let pixel = &pixel;
    let rows = (0..height).flat_map(|y| (0..width).flat_map(move |x| pixel(x, y)));
    encode(width, height, ColorType::Rgba, &rows.collect::<Vec<_>>())
}

/// A ring on nothing.
fn ring(side: u32) -> Vec<u8> {
    drawn(side, side, |x, y| {
        let from_middle = |at: u32| at.abs_diff(side / 2).pow(2);
        let distance = from_middle(x) + from_middle(y);
        let is_ring = (side * side / 10..side * side / 4).contains(&distance);
        if is_ring { NAVY } else { CLEAR }
    })
}

/// A PNG in which a part of this kind was put before another one.
fn with_part(png: &[u8], before: &[u8; 4], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let at = png.windows(4).position(|four| four == before);
    let at = at.expect("there is one") - 4;
    let mut part = u32::try_from(data.len())
        .expect("short")
        .to_be_bytes()
        .to_vec();
    part.extend(kind);
    part.extend(data);
    part.extend(crc(&part[4..]).to_be_bytes());
    [&png[..at], &part, &png[at..]].concat()
}

/// The check sum of PNG (ISO 3309), bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 * (sum & 1))
        })
    })
}

/// The same file with another size in its header.
fn resized(mut png: Vec<u8>, width: u32, height: u32) -> Vec<u8> {
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}

fn refused(png: &[u8]) -> MarkError {
    Mark::from_png(png).expect_err("it is refused")
}

#[test]
fn pictures_of_every_kind_are_read_as_their_colours() {
    let each = |pixel: &[u8]| pixel.repeat(16 * 16);
    for (color, pixel, shown) in [
        (ColorType::Rgba, &[10, 20, 30, 200][..], [10, 20, 30, 200]),
        (ColorType::Rgb, &[10, 20, 30], [10, 20, 30, 255]),
        (ColorType::Grayscale, &[77], [77, 77, 77, 255]),
        (ColorType::GrayscaleAlpha, &[77, 130], [77, 77, 77, 130]),
    ] {
        let mark = Mark::from_png(&encode(16, 16, color, &each(pixel))).expect("a mark");
        assert_eq!(mark.picture().rgba, each(&shown), "{color:?}");
    }
    // One byte says eight pixels of two colours; the second one is half seen.
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 16, 16);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::One);
    encoder.set_palette(vec![1, 2, 3, 40, 50, 60]);
    encoder.set_trns(vec![255, 128]);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&[0b0101_0101; 32]).expect("pixels");
    drop(writer);
    let mark = Mark::from_png(&bytes).expect("a mark");
    assert_eq!(
        mark.picture().rgba,
        [1, 2, 3, 255, 40, 50, 60, 128].repeat(128)
    );
}

#[test]
fn sizes_that_are_no_mark_are_refused_before_a_pixel_is_read() {
    let mark = ring(64);
    for (width, height) in [
        (15, 64),
        (64, 15),
        (2_001, 1_000),
        (100_000, 100_000),
        (0, 0),
    ] {
        let expected = MarkError::Size { width, height };
        assert_eq!(refused(&resized(mark.clone(), width, height)), expected);
    }
    for (width, height) in [(65, 16), (16, 65), (2_000, 499)] {
        let expected = MarkError::Strip { width, height };
        assert_eq!(refused(&resized(mark.clone(), width, height)), expected);
    }
    // The rest of the pixels is not there.
    assert_eq!(refused(&resized(mark, 2_000, 2_000)), MarkError::Damaged);
    let strip = Mark::from_png(&drawn(64, 16, |_, _| NAVY)).expect("just not too long");
    assert_eq!((strip.picture().width, strip.picture().height), (64, 16));
    assert_eq!(
        refused(&vec![0; Mark::MOST_BYTES + 1]),
        MarkError::TooManyBytes
    );
}

#[test]
fn a_file_that_is_cut_off_or_changed_anywhere_is_refused() {
    let whole = ring(40);
    let mark = Mark::from_png(&whole).expect("a mark");
    for length in 0..whole.len() {
        let error = refused(&whole[..length]);
        assert!(
            matches!(error, MarkError::Damaged | MarkError::NotPng),
            "{length}: {error:?}"
        );
    }
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut changed = whole.clone();
            changed[at] ^= 1 << bit;
            if let Ok(read) = Mark::from_png(&changed) {
                panic!("byte {at}, bit {bit}: {read:?}");
            }
        }
    }
    let longer = [&whole[..], b"<script>and more"].concat();
    assert_eq!(
        Mark::from_png(&longer).as_ref(),
        Ok(&mark),
        "the rest is not kept"
    );
}

#[test]
fn other_files_and_moving_pictures_are_told_apart() {
    for other in [&b"\xff\xd8\xff\xe0JFIF"[..], b"GIF89a", b"<svg/>", b""] {
        assert_eq!(refused(other), MarkError::NotPng);
    }
    let moves = with_part(&ring(40), b"IDAT", b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    assert_eq!(refused(&moves), MarkError::Animated);
    assert_eq!(refused(&drawn(40, 40, |_, _| CLEAR)), MarkError::Empty);
    let unknown = with_part(&ring(40), b"IDAT", b"ABCD", b"x");
    assert_eq!(refused(&unknown), MarkError::Damaged);
    let twice = ring(40);
    let twice = with_part(&twice, b"IDAT", b"IHDR", &twice[16..29]);
    assert_eq!(refused(&twice), MarkError::Damaged);
}

/// A little file can say that it is a gigabyte. What is not a pixel is not looked at, and of pixels
/// no more than the header says.
#[test]
fn a_bomb_is_no_mark_or_costs_no_more_than_one() {
    let mut zeros = Vec::new();
    let mut encoder = png::Encoder::new(&mut zeros, 2_000, 2_000);
    encoder.set_color(ColorType::Rgba);
    let mut writer = encoder.write_header().expect("a header");
    writer
        .write_image_data(&vec![0; 16_000_000])
        .expect("pixels");
    drop(writer);
    assert!(zeros.len() < 100_000, "{}", zeros.len());
    // 16 MB of pixels for 16 by 16 of them.
    let small = resized(zeros, 16, 16);
    assert!(matches!(
        refused(&small),
        MarkError::Damaged | MarkError::Empty
    ));

    // A compressed text and a profile, which are not even unpacked: they are no zlib at all.
    let plain = ring(40);
    let mut dressed = with_part(&plain, b"IDAT", b"zTXt", b"Comment\0\0not compressed");
    dressed = with_part(&dressed, b"IDAT", b"iCCP", b"profile\0\0not compressed");
    dressed = with_part(
        &dressed,
        b"IEND",
        b"tEXt",
        b"Author\0Jane Doe, 12 Main Street",
    );
    let mark = Mark::from_png(&dressed).expect("a mark");
    assert_eq!(Mark::from_png(&plain).as_ref(), Ok(&mark));
    assert!(!mark.png.windows(8).any(|part| part == b"Jane Doe"));
}

#[test]
fn a_large_picture_is_made_smaller_by_the_mean_of_its_pixels() {
    let checked = drawn(960, 960, |x, y| {
        if (x + y) % 2 == 0 {
            [200, 0, 0, 255]
        } else {
            [0, 0, 0, 0]
        }
    });
    let mark = Mark::from_png(&checked).expect("a mark");
    let picture = mark.picture();
    assert_eq!((picture.width, picture.height), (480, 480));
    // What cannot be seen has no colour that could come through.
    assert!(
        picture
            .rgba
            .chunks_exact(4)
            .all(|pixel| pixel == [200, 0, 0, 128])
    );

    // In proportion, whatever the numbers, and all of it is there.
    let half = drawn(601, 300, |x, _| if x < 300 { NAVY } else { [255; 4] });
    let half = Mark::from_png(&half).expect("a mark");
    let small = half.picture().at_most(97, 97).expect("smaller");
    assert_eq!((small.width, small.height), (97, 48));
    for row in small.rgba.chunks_exact(97 * 4) {
        assert_eq!((&row[..4], &row[96 * 4..]), (&NAVY[..], &[255; 4][..]));
        assert_eq!(
            (&row[47 * 4..48 * 4], &row[49 * 4..50 * 4]),
            (&NAVY[..], &[255; 4][..])
        );
    }
    assert_eq!(half.picture().at_most(601, 300), None);
}

#[test]
fn a_mark_knows_the_ground_that_it_stands_on() {
    let black = Colour {
        red: 20,
        green: 20,
        blue: 22,
    };
    let mark = |pixel: [u8; 4], ground: [u8; 4]| {
        let png = drawn(200, 200, |x, _| if x < 40 { pixel } else { ground });
        let mark = Mark::from_png(&png).expect("a mark");
        Arc::clone(mark.picture())
    };
    let navy = mark(NAVY, CLEAR);
    assert!(navy.stands_on(Colour::WHITE) && !navy.stands_on(black) && !navy.is_light());
    let white = mark([255; 4], CLEAR);
    assert!(!white.stands_on(Colour::WHITE) && white.stands_on(black) && white.is_light());
    let boxed = mark(NAVY, [255; 4]);
    assert!(!boxed.stands_on(Colour::WHITE) && !boxed.stands_on(black) && !boxed.is_light());
}

fn file(mark: &str) -> String {
    format!(
        "format = 1\nlanguage = \"en\"\nonline = \"https://example.org/p\"\n\n\
         # Ours.\n[organizer]\nname = \"n\"\ncontact = \"c\"\nmark = {mark} # drawn by Ana\n\n\
         [text.en]\ntitle = \"T\"\ntarget = \"Congress\"\nbody = \"B\"\ndemand = \"D\"\n"
    )
}

#[test]
fn a_mark_is_read_beside_the_file_and_kept_inside_of_it() {
    let picture = ring(200);
    let beside = |name: &str| {
        assert_eq!(name, "mark.png");
        Ok(picture.clone())
    };
    let source = file("\"mark.png\"");
    assert_eq!(check_with(&source, &beside), []);
    let petition = Petition::from_toml_with(&source, &beside).expect("no faults");
    let mark = petition.organizer.as_ref().and_then(|one| one.mark.clone());
    assert_eq!(mark.as_ref(), Mark::from_png(&picture).as_ref().ok());

    // The campaign's own file needs nothing beside it, and keeps its comments if it can.
    let inside = with_mark(&petition, source.clone());
    assert_eq!(Petition::from_toml(&inside).as_ref(), Ok(&petition));
    assert_eq!(with_mark(&petition, inside.clone()), inside);
    let mark = mark.expect("a mark").to_string();
    assert_eq!(inside, source.replace("mark.png", &mark));
    let anew = to_toml(&petition).expect("TOML");
    assert_eq!(Petition::from_toml(&anew).as_ref(), Ok(&petition));
    assert!(
        with_sentences(&petition, anew)
            .expect("TOML")
            .contains(&mark)
    );

    let plain = file("\"mark.png\"").replace("mark = \"mark.png\" ", "");
    let plain = Petition::from_toml(&plain).expect("no faults");
    assert_eq!(
        petition.text_hash(petition.language()),
        plain.text_hash(plain.language()),
        "the mark is not part of what is signed"
    );
}

#[test]
fn every_fault_of_a_mark_is_named_at_its_line() {
    let fault = |entry: &str, read: Result<Vec<u8>, MarkError>| {
        let beside = |_: &str| read.clone();
        let faults = Petition::from_toml_with(&file(entry), &beside).expect_err("refused");
        assert_eq!((faults.len(), faults[0].line), (1, 9), "{faults:?}");
        faults[0].message.clone()
    };
    let none = || Err(MarkError::Missing("mark.png".to_owned()));
    assert!(fault("\"mark.png\"", none()).contains("is \"mark.png\", and there is no such file"));
    for path in [
        "",
        ".",
        "..",
        "../mark.png",
        "/etc/mark.png",
        "a/b.png",
        "C:\\\\mark.png",
        ".png",
    ] {
        let said = fault(&format!("\"{path}\""), Ok(ring(200)));
        assert!(said.contains("without a path"), "{path}: {said}");
    }
    assert!(fault("\"mark.svg\"", Ok(b"<svg/>".to_vec())).contains("is not a PNG"));
    let jpeg = "\"data:image/jpeg;base64,AAAA\"";
    assert!(fault(jpeg, none()).contains("is not a PNG"));
    let inside = Mark::from_png(&ring(200)).expect("a mark").to_string();
    let cut = &inside[..inside.len() - 30];
    assert!(fault(&format!("\"{cut}\""), none()).contains("is damaged"));
    let letters = format!("\"{DATA}{}\"", "A".repeat(2 * Mark::MOST_BYTES));
    assert!(fault(&letters, none()).contains("is larger than 256 KB"));
    let faults = check(&file("\"mark.png\""));
    assert!(faults[0].message.contains("campaign sign"), "{faults:?}");
}

#[test]
fn a_mark_that_can_hardly_be_seen_is_advised_on() {
    for (picture, advice) in [
        (
            drawn(200, 200, |x, _| if x < 90 { [240; 4] } else { CLEAR }),
            "on a dark card",
        ),
        (ring(100), "is blurred on large screens"),
    ] {
        let faults = check_with(&file("\"mark.png\""), &|_| Ok(picture.clone()));
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!((faults[0].line, faults[0].severity), (9, Severity::Warning));
        assert!(faults[0].message.contains(advice), "{faults:?}");
    }
}
