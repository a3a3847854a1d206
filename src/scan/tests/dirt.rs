//! What happens to a code between the printer and the picture. Each kind is made on several places
//! and in several strengths.

use proptest::prelude::*;

use super::*;
use petition::qr::QUIET;
use print::number_in_code;

/// The side of a module on these pictures, in pixels.
const MODULE: usize = 8;

/// A code of a sheet, as it is printed, on white paper.
pub(super) fn code(number: SheetNumber) -> Grey {
    let address = format!("https://example.org/p?source=dupont-circle&sheet={number}");
    assert_eq!(number_in_code(&address), Some(number));
    let code =
        petition::qr::Code::new(&address, petition::qr::Correction::Quartile).expect("a code");
    let side = (code.side() + 2 * QUIET) * MODULE;
    let mut pixels = Vec::with_capacity(side * side);
    for y in 0..side {
        for x in 0..side {
            let module = |at: usize| (at / MODULE).checked_sub(QUIET);
            let is_dark = module(x).zip(module(y)).is_some_and(|(x, y)| {
                x < code.side() && y < code.side() && code.modules()[y * code.side() + x]
            });
            pixels.push(if is_dark { 20 } else { 245 });
        }
    }
    Grey {
        width: side,
        height: side,
        pixels,
    }
}

/// Changes each pixel, given its place and its brightness.
fn changed(page: &Grey, change: impl Fn(usize, usize, f32) -> f32) -> Grey {
    let places = (0..page.height).flat_map(|y| (0..page.width).map(move |x| (x, y)));
    let pixels = places.map(|(x, y)| change(x, y, page.at(x, y).into()).clamp(0.0, 255.0) as u8);
    Grey {
        pixels: pixels.collect(),
        ..*page
    }
}

/// A number from 0 to 1 that looks random and is the same each time.
fn noise(x: usize, y: usize, seed: usize) -> f32 {
    let mut mixed = (x * 0x9e37_79b9 + y * 0x85eb_ca6b + seed * 0xc2b2_ae35) & 0xffff_ffff;
    for _ in 0..2 {
        mixed = ((mixed >> 15) ^ mixed).wrapping_mul(0x2c1b_3c6d) & 0xffff_ffff;
    }
    (mixed >> 8) as f32 / f32::from(u16::MAX) / 256.0
}

/// Moved while the picture was taken, by so many pixels to the right and down.
fn moved(page: &Grey, right: usize, down: usize) -> Grey {
    let steps = right.max(down).max(1);
    changed(page, |x, y, _| {
        let sum: f32 = (0..steps)
            .map(|step| {
                let (x, y) = (x + right * step / steps, y + down * step / steps);
                f32::from(page.at(x, y))
            })
            .sum();
        sum / steps as f32
    })
}

/// Drawn over with a pen from one place to another, each in modules.
fn drawn_over(page: &Grey, from: (f32, f32), to: (f32, f32), width: f32) -> Grey {
    let unit = MODULE as f32;
    let (dx, dy) = ((to.0 - from.0) * unit, (to.1 - from.1) * unit);
    let length = dx.hypot(dy).max(1.0);
    changed(page, |x, y, pixel| {
        let (x, y) = (x as f32 - from.0 * unit, y as f32 - from.1 * unit);
        let along = ((x * dx + y * dy) / length).clamp(0.0, length);
        let away = (x - along * dx / length).hypot(y - along * dy / length);
        if away < width / 2.0 { 30.0 } else { pixel }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn coffee_over_a_code(
        x in 0.0_f32..1.0, y in 0.0_f32..1.0, size in 0.2_f32..0.8, dark in 0.65_f32..0.9,
    ) {
        let clean = code(number());
        let side = clean.width as f32;
        let dirty = changed(&clean, |at_x, at_y, pixel| {
            let away = (at_x as f32 / side - x).hypot(at_y as f32 / side - y);
            if away < size { pixel * dark } else { pixel }
        });
        prop_assert_eq!(find_number(&dirty), Some(number()));
    }

    #[test]
    fn copies_of_copies(black in 0.01_f32..0.04, white in 0.01_f32..0.05, seed in 0_usize..1_000) {
        let dirty = changed(&code(number()), |x, y, pixel| match noise(x, y, seed) {
            chance if chance < black => 0.0,
            chance if chance > 1.0 - white => 255.0,
            _ => pixel,
        });
        prop_assert_eq!(find_number(&dirty), Some(number()));
    }

    #[test]
    fn negatives(brightest in 100.0_f32..255.0) {
        let negative = changed(&code(number()), |_, _, pixel| brightest - pixel * brightest / 255.0);
        prop_assert_eq!(find_number(&negative), Some(number()));
    }

    #[test]
    fn movement_by_a_module_in_any_direction(right in 0..=MODULE, down in 0..=MODULE) {
        prop_assert_eq!(find_number(&moved(&code(number()), right, down)), Some(number()));
    }

    #[test]
    fn out_of_focus(reach in 1..=MODULE / 2) {
        let blurred = code(number()).softened(reach).softened(reach);
        prop_assert_eq!(find_number(&blurred), Some(number()));
    }

    #[test]
    fn dim_and_noisy(range in 25.0_f32..80.0, strength in 0.0_f32..8.0, seed in 0_usize..1_000) {
        let dim = changed(&code(number()), |x, y, pixel| {
            5.0 + pixel / 255.0 * range + (noise(x, y, seed) - 0.5) * strength
        });
        prop_assert_eq!(find_number(&dim), Some(number()));
    }

    /// A stroke between the corners, where a pen can cover data and nothing else.
    #[test]
    fn a_stroke_of_a_pen(
        from in 12.0_f32..34.0, to in 12.0_f32..34.0, width in 3.0_f32..10.0, is_down in any::<bool>(),
    ) {
        let (begin, end) = if is_down {
            ((from, 0.0), (to, 46.0))
        } else {
            ((0.0, from), (46.0, to))
        };
        let dirty = drawn_over(&code(number()), begin, end, width);
        prop_assert_eq!(find_number(&dirty), Some(number()));
    }

    /// Whatever a picture shows: the number that is on it or none.
    #[test]
    fn never_a_wrong_number(
        seed in 0_usize..1_000, strength in 0.0_f32..1.0, strokes in 0_usize..6, reach in 0_usize..8,
    ) {
        let mut page = changed(&code(number()), |x, y, pixel| {
            if noise(x, y, seed) < strength { 255.0 * noise(y, x, seed + 1) } else { pixel }
        });
        for stroke in 0..strokes {
            let at = |end: usize| (noise(stroke, end, seed) * 50.0, noise(end, stroke, seed) * 50.0);
            page = drawn_over(&page, at(1), at(2), 14.0);
        }
        let found = find_number(&page.softened(reach));
        prop_assert!(found.is_none() || found == Some(number()), "{:?}", found);
    }
}
