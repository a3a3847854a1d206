//! Every format that scanners, phones and web mail write.

use std::path::Path;

use super::*;

/// A scan in tests/fixtures.
fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scans");
    std::fs::read(folder.join(name)).expect("a fixture")
}

fn numbers(bytes: &[u8]) -> Result<Vec<Vec<String>>, ScanError> {
    let pages = read(bytes)?.into_iter();
    Ok(pages
        .map(|page| page.sheets.iter().map(ToString::to_string).collect())
        .collect())
}

#[test]
fn each_format_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scans");
    let files = std::fs::read_dir(folder).expect("a folder");
    let names = files.map(|file| {
        file.expect("a file")
            .file_name()
            .into_string()
            .expect("UTF-8")
    });
    let mut read = 0;
    for name in names {
        let first = vec!["KME91-0001-S".to_owned()];
        let expected = match name.as_str() {
            "README.md" => Err(ScanError::NotAPicture),
            "asks-for-a-password.pdf" => Err(ScanError::Locked),
            "two-pages.tif" => Ok(vec![first, vec!["KME91-0002-Z".to_owned()]]),
            _ => Ok(vec![first]),
        };
        assert_eq!(numbers(&fixture(&name)), expected, "{name}");
        read += 1;
    }
    assert_eq!(read, 17, "a fixture was added or is gone");
}

#[test]
fn a_file_that_is_cut_off_ends_in_a_sentence() {
    for name in [
        "group4.tif",
        "gray-lzw.tif",
        "palette.tif",
        "photo.heic",
        "photo.webp",
        "screen.gif",
        "screen.bmp",
        "two-pages.tif",
    ] {
        let whole = fixture(name);
        for part in 1..8 {
            // Any answer is right that comes to an end, and names no sheet that is not there.
            let cut = &whole[..whole.len() * part / 8];
            for number in numbers(cut).into_iter().flatten().flatten() {
                assert!(
                    number.starts_with("KME91-000"),
                    "{name} cut at {part}: {number}"
                );
            }
        }
    }
}

/// A photo with the way in which the phone was held, as EXIF tells it.
fn held(orientation: u8, jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

#[test]
fn a_photo_is_read_however_the_phone_was_held() {
    let upright = drawn(Layout::Letter).shrunk_to(900);
    let turned = |page: &Grey| {
        let (width, height) = (page.height, page.width);
        let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let pixels = places
            .map(|(x, y)| page.at(y, page.height - 1 - x))
            .collect();
        Grey {
            width,
            height,
            pixels,
        }
    };
    let mirrored = |page: &Grey| {
        let rows = page.pixels.chunks_exact(page.width);
        let pixels = rows.flat_map(|row| row.iter().rev()).copied().collect();
        Grey { pixels, ..*page }
    };
    let mut page = upright;
    for quarter in 0..4 {
        for page in [page.clone(), mirrored(&page)] {
            assert_eq!(find_number(&page), Some(number()), "{quarter} quarters");
        }
        page = turned(&page);
    }
    // What EXIF says of it changes nothing, nor does EXIF that is nonsense.
    let jpeg = fixture("photo.jpg");
    for orientation in [1, 3, 6, 8, 99] {
        assert!(
            number_in(&held(orientation, &jpeg)).is_ok(),
            "{orientation}"
        );
    }
}
