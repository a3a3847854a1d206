//! Two readers of QR codes, and what each sees on a picture. `fast` finds the codes that are dirty,
//! shaken, copied or drawn over, in some hundredths of a second. `slow` finds those that are dim
//! and noisy, and can take minutes where the noise looks like corners of codes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::{BitMatrix, DetectorRXingResult as _, HybridBinarizer};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{
    FindFinderPatterns, FinderPatternSet, GenerateFinderPatternSets, SampleQR,
};
use rxing::{BinaryBitmap, Luma8Source};

use super::grey::Grey;
use petition::number::SheetNumber;
use print::number_in_code;

/// The most corners that may belong to codes: a page of slips has four codes with three each. On
/// noise there are thousands, and three of each could be a code.
const MOST_CORNERS: usize = 400;
/// The most triples of corners that are tried.
const MOST_TRIPLES: usize = 600;

/// The place of a code as parts of the picture's width and height, so that it is the same in every
/// size of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub x: f32,
    pub y: f32,
    /// From the middle to a corner, as a part of the width.
    pub reach: f32,
}

impl Spot {
    /// True if the middle of one is within the other.
    pub(super) fn is_about(self, other: Self) -> bool {
        let reach = self.reach.max(other.reach);
        (self.x - other.x).abs() < reach && (self.y - other.y).abs() < reach
    }
}

/// What a reader sees on a picture.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The sheets whose codes are read, with their places.
    pub sheets: Vec<(SheetNumber, Spot)>,
    /// The places of codes that are read and are of no sheet.
    pub others: Vec<Spot>,
    /// The places of what is shaped like a code and cannot be read.
    pub unread: Vec<Spot>,
}

/// Searches a picture until `is_late`.
pub(super) fn fast(picture: &Grey, is_late: &dyn Fn() -> bool) -> Seen {
    // A reader that panics has found nothing: the next try may.
    catch_unwind(AssertUnwindSafe(|| search(picture, is_late))).unwrap_or_default()
}

fn search(picture: &Grey, is_late: &dyn Fn() -> bool) -> Seen {
    let mut seen = Seen::default();
    let size = u32::try_from(picture.width)
        .ok()
        .zip(u32::try_from(picture.height).ok());
    let Some(source) = size.and_then(|(width, height)| {
        Luma8Source::new_with_slice(&picture.pixels, width, height).ok()
    }) else {
        return seen;
    };
    let bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let bits = bitmap.get_black_matrix();
    let mut corners = FindFinderPatterns(bits, true, 0);
    // The largest are the least likely to be noise.
    corners.sort_by_key(|corner| std::cmp::Reverse(corner.size));
    corners.truncate(MOST_CORNERS);
    let mut used = Vec::new();
    for triple in GenerateFinderPatternSets(&mut corners)
        .into_iter()
        .take(MOST_TRIPLES)
    {
        if is_late() {
            break;
        }
        let own = [triple.bl, triple.tl, triple.tr];
        if own.iter().any(|corner| used.contains(corner)) {
            continue;
        }
        let Ok(sampled) = SampleQR(bits, &triple) else {
            continue;
        };
        let spot = spot(&triple, picture);
        match Decode(sampled.getBits()) {
            Ok(code) if code.isValid() => {
                used.extend(own);
                match number_in_code(&code.text()) {
                    Some(number) => seen.sheets.push((number, spot)),
                    None => seen.others.push(spot),
                }
            }
            _ if is_shaped_like_a_code(sampled.getBits()) => seen.unread.push(spot),
            _ => {}
        }
    }
    seen
}

fn spot(triple: &FinderPatternSet, picture: &Grey) -> Spot {
    let (width, height) = (picture.width.max(1) as f32, picture.height.max(1) as f32);
    let (one, other) = (triple.bl.p, triple.tr.p);
    let (dx, dy) = (one.x - other.x, one.y - other.y);
    Spot {
        x: (one.x + other.x) / 2.0 / width,
        y: (one.y + other.y) / 2.0 / height,
        reach: (dx.hypot(dy) / 2.0 + triple.tl.size as f32 / 2.0) / width,
    }
}

/// True if the modules have three corners and two lines of alternating modules between them
/// (ISO/IEC 18004, 6.3.3 and 6.3.5), apart from some that are dirty. Writing and tables do not.
fn is_shaped_like_a_code(modules: &BitMatrix) -> bool {
    let side = modules.width();
    if side < 21 || modules.height() != side {
        return false;
    }
    let corner = |left: u32, top: u32| {
        let is_dark = |x: u32, y: u32| {
            let ring = x.abs_diff(3).max(y.abs_diff(3));
            ring != 2
        };
        let places = (0..7).flat_map(|y| (0..7).map(move |x| (x, y)));
        places
            .filter(|(x, y)| modules.get(left + x, top + y) == is_dark(*x, *y))
            .count()
    };
    let corners = corner(0, 0) + corner(side - 7, 0) + corner(0, side - 7);
    let between = 8..side - 8;
    let length = 2 * between.len();
    let alternating = between
        .flat_map(|at| [(at, 6), (6, at)].map(|(x, y)| (at, modules.get(x, y))))
        .filter(|(at, is_dark)| *is_dark == (at % 2 == 0))
        .count();
    corners * 100 >= 3 * 49 * 85 && alternating * 100 >= length * 75
}

/// Searches a picture for as long as it takes.
pub(super) fn slow(picture: &Grey) -> Vec<(SheetNumber, Spot)> {
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(picture.width, picture.height, |x, y| {
            picture.at(x, y)
        });
    let (width, height) = (picture.width.max(1) as f32, picture.height.max(1) as f32);
    let read = prepared.detect_grids().into_iter().filter_map(|grid| {
        let (_, text) = grid.decode().ok()?;
        let [one, .., other] = grid.bounds.map(|point| (point.x as f32, point.y as f32));
        let middle = grid.bounds.iter().fold((0.0, 0.0), |sum, point| {
            (sum.0 + point.x as f32 / 4.0, sum.1 + point.y as f32 / 4.0)
        });
        let reach = (one.0 - middle.0).hypot(one.1 - middle.1);
        let reach = reach.max((other.0 - middle.0).hypot(other.1 - middle.1));
        let spot = Spot {
            x: middle.0 / width,
            y: middle.1 / height,
            reach: reach / width,
        };
        Some((number_in_code(&text)?, spot))
    });
    read.collect()
}
