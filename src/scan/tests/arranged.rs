//! Several sheets on one picture: each is found, or the page says that there is another one.

use proptest::prelude::*;

use super::dirt::code;
use super::*;

const SIDE: usize = 2_400;
/// A picture is divided into this number of places on each side, of which each has one code at
/// most.
const PLACES: usize = 3;

fn nth(number: usize) -> SheetNumber {
    SheetNumber {
        series: Series::from_bytes(&[0x3a; 16]),
        number: number as u64 + 1,
    }
}

/// Codes on a table, each at its place, turned and in its own size.
fn table(codes: &[(usize, f32, f32)]) -> Grey {
    let mut pixels = vec![90; SIDE * SIDE];
    let place = SIDE / PLACES;
    for (at, degrees, scale) in codes {
        let code = code(nth(*at));
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (left, top) = (at % PLACES * place, at / PLACES * place);
        for y in 0..place {
            for x in 0..place {
                let middle = place as f32 / 2.0;
                let (dx, dy) = ((x as f32 - middle) / scale, (y as f32 - middle) / scale);
                let half = code.width as f32 / 2.0;
                let (from_x, from_y) = (dx * cos + dy * sin + half, dy * cos - dx * sin + half);
                let within = 0.0..code.width as f32;
                if within.contains(&from_x) && within.contains(&from_y) {
                    pixels[(top + y) * SIDE + left + x] = code.at(from_x as usize, from_y as usize);
                }
            }
        }
    }
    Grey {
        width: SIDE,
        height: SIDE,
        pixels,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn each_of_several_codes_is_found_once(
        places in prop::collection::btree_map(
            0..PLACES * PLACES, (0.0_f32..360.0, 0.5_f32..1.2), 1..6,
        ),
    ) {
        let codes: Vec<_> = places.iter().map(|(at, (turn, scale))| (*at, *turn, *scale)).collect();
        let found = search::search(&table(&codes), &|| false, &mut |_| {});
        let mut sheets = found.sheets;
        sheets.sort_unstable();
        let expected: Vec<_> = codes.iter().map(|(at, ..)| nth(*at)).collect();
        prop_assert_eq!((sheets, found.is_more), (expected, false));
    }
}

#[test]
fn a_code_that_cannot_be_read_is_named_beside_one_that_can() {
    let mut page = table(&[(0, 3.0, 1.0), (4, -5.0, 1.0)]);
    // The second code's corners and lines are there, and its data is gone.
    let from = SIDE / 2 - 80;
    for y in from..from + 180 {
        page.pixels[y * SIDE + from..][..180].fill(245);
    }
    let outcome = search::search(&page, &|| false, &mut |_| {});
    let page = Page::from(outcome);
    assert_eq!(page.sheets, [nth(0)]);
    assert_eq!(page.trouble, Some(ScanError::AnotherCode));
}

#[test]
fn a_page_of_slips_has_the_number_of_each() {
    let codes: Vec<_> = [0, 2, 6, 8].map(|at| (at, 0.0, 0.8)).to_vec();
    let outcome = search::search(&table(&codes), &|| false, &mut |_| {});
    assert_eq!(outcome.sheets, [0, 2, 6, 8].map(nth));
}
