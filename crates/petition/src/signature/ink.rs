//! The drawn signature, stored as strokes of points.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// One position of the pen, serialized as `[x, y, ms]`.
///
/// `x` and `y` are thousandths of the pad's width, counted from its upper left corner, so that ink
/// keeps its shape on pads and sheets of any size. `ms` counts milliseconds from the first touch of
/// the pad.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Zeroize)]
pub struct Point(pub u16, pub u16, pub u32);

/// The points from touching the pad to lifting the pen.
pub type Stroke = Vec<Point>;

/// The strokes of a signature; empty if nothing was drawn.
///
/// Stored as the differences from point to point, each in as few bytes as it needs. A hand moves
/// little from one point to the next, and a roll of a hundred thousand signatures has to fit in
/// memory.
#[derive(Clone, PartialEq, Eq, Default, Zeroize, ZeroizeOnDrop)]
pub struct Ink {
    packed: Box<[u8]>,
}

/// The reason why strokes are not accepted as a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InkFault {
    /// There are more than [`Ink::MAX_STROKES`] strokes or [`Ink::MAX_POINTS`] points.
    TooMuch,
    /// A point is outside of any pad.
    Outside,
    /// It is only a dot or a tap: shorter than [`Ink::MIN_LENGTH`] in all.
    TooLittle,
}

impl Ink {
    /// The greatest number of strokes of a signature.
    pub const MAX_STROKES: usize = 200;
    /// The greatest number of points of a signature, about a minute of drawing.
    pub const MAX_POINTS: usize = 6_000;
    /// The shortest path of the pen that counts as a signature, in thousandths of the pad's width.
    /// A tap or a resting palm is shorter.
    pub const MIN_LENGTH: u32 = 30;
    /// The greatest `y` of a point: pads are at most twice as high as wide.
    pub const MAX_Y: u16 = 2_000;

    /// Makes a signature of these strokes. Strokes without points are dropped; no strokes at all
    /// make an empty signature.
    ///
    /// # Errors
    /// Returns an error if there are too many strokes, if they are too short, or if a point is
    /// outside of the pad.
    pub fn new(strokes: &[Stroke]) -> Result<Self, InkFault> {
        let drawn = strokes.iter().filter(|stroke| !stroke.is_empty()).count();
        if drawn > Self::MAX_STROKES
            || strokes.iter().map(Vec::len).sum::<usize>() > Self::MAX_POINTS
        {
            return Err(InkFault::TooMuch);
        }
        if strokes
            .iter()
            .flatten()
            .any(|point| point.0 > 1_000 || point.1 > Self::MAX_Y)
        {
            return Err(InkFault::Outside);
        }
        if drawn > 0 && path_length(strokes) < Self::MIN_LENGTH {
            return Err(InkFault::TooLittle);
        }
        Ok(Self::packed(strokes))
    }

    fn packed(strokes: &[Stroke]) -> Self {
        let points: usize = strokes.iter().map(Vec::len).sum();
        let mut bytes = Vec::with_capacity(4 * points + 8 * strokes.len());
        let mut last = Point(0, 0, 0);
        for stroke in strokes.iter().filter(|stroke| !stroke.is_empty()) {
            write_varint(&mut bytes, stroke.len() as u64);
            for point in stroke {
                let steps = [
                    i64::from(point.0) - i64::from(last.0),
                    i64::from(point.1) - i64::from(last.1),
                    i64::from(point.2) - i64::from(last.2),
                ];
                // Zigzag: the sign goes to the lowest bit, so that small negative steps are small
                // numbers too.
                steps.iter().for_each(|step| {
                    write_varint(&mut bytes, ((step << 1) ^ (step >> 63)).cast_unsigned())
                });
                last = *point;
            }
        }
        Self {
            packed: bytes.into_boxed_slice(),
        }
    }

    /// Iterates over the strokes in the order in which they were drawn.
    pub fn strokes(&self) -> impl Iterator<Item = Stroke> + '_ {
        let mut rest = &self.packed[..];
        let mut last = Point(0, 0, 0);
        std::iter::from_fn(move || {
            let count = read_varint(&mut rest)?;
            let mut stroke = Vec::with_capacity(usize::try_from(count).ok()?);
            for _ in 0..count {
                let mut step = || {
                    read_varint(&mut rest)
                        .map(|number| (number >> 1).cast_signed() ^ -(number & 1).cast_signed())
                };
                let (x, y, ms) = (step()?, step()?, step()?);
                // Every packed step came from a point, so the sum is in range.
                last = Point(
                    u16::try_from(i64::from(last.0) + x).ok()?,
                    u16::try_from(i64::from(last.1) + y).ok()?,
                    u32::try_from(i64::from(last.2) + ms).ok()?,
                );
                stroke.push(last);
            }
            Some(stroke)
        })
    }

    /// The packed size in bytes: at least three a point.
    #[must_use]
    pub fn packed_len(&self) -> usize {
        self.packed.len()
    }

    /// Returns true if nothing was drawn.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.packed.is_empty()
    }

    /// Left, top, right and bottom of the drawing, or `None` if it is empty.
    #[must_use]
    pub fn bounds(&self) -> Option<(u16, u16, u16, u16)> {
        let mut points = self.strokes().flatten();
        let first = points.next()?;
        Some(points.fold(
            (first.0, first.1, first.0, first.1),
            |(left, top, right, bottom), point| {
                (
                    left.min(point.0),
                    top.min(point.1),
                    right.max(point.0),
                    bottom.max(point.1),
                )
            },
        ))
    }
}

/// The length of the pen's path, in thousandths of the pad's width.
fn path_length(strokes: &[Stroke]) -> u32 {
    let pairs = strokes.iter().flat_map(|stroke| stroke.windows(2));
    pairs
        .map(|pair| {
            u32::from(
                pair[0]
                    .0
                    .abs_diff(pair[1].0)
                    .max(pair[0].1.abs_diff(pair[1].1)),
            )
        })
        .sum()
}

/// Writes seven bits a byte, the lowest first. The eighth bit means that more bytes follow.
fn write_varint(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 128 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn read_varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 127) << shift;
        if byte & 128 == 0 {
            return Some(number);
        }
    }
    None
}

impl Serialize for Ink {
    /// Serializes as a list of strokes, each a list of `[x, y, ms]`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.strokes().map(Zeroizing::new))
    }
}

impl fmt::Debug for Ink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ink(..)")
    }
}

impl fmt::Debug for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Point(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tap_is_no_signature_and_nothing_is_an_empty_one() {
        assert_eq!(
            Ink::new(&[vec![Point(5, 5, 0)], vec![]]),
            Err(InkFault::TooLittle)
        );
        assert!(Ink::new(&[vec![]]).expect("empty").is_empty());
    }

    #[test]
    fn too_much_and_outside_are_refused() {
        assert_eq!(
            Ink::new(&[vec![Point(0, 0, 0); Ink::MAX_POINTS + 1]]),
            Err(InkFault::TooMuch)
        );
        assert_eq!(
            Ink::new(&[vec![Point(0, 0, 0), Point(1_001, 0, 1)]]),
            Err(InkFault::Outside)
        );
    }

    proptest::proptest! {
        #[test]
        fn every_stroke_comes_back_as_it_was(strokes in proptest::collection::vec(
            proptest::collection::vec((0..=1_000_u16, 0..=2_000_u16, 0..=u32::MAX), 1..40), 0..6)) {
            let strokes: Vec<Stroke> =
                strokes.into_iter().map(|stroke| stroke.into_iter().map(|(x, y, ms)| Point(x, y, ms)).collect()).collect();
            let ink = Ink::packed(&strokes);
            proptest::prop_assert!(ink.strokes().collect::<Vec<_>>() == strokes);
            let words = serde_json::to_string(&ink).expect("written");
            proptest::prop_assert!(serde_json::from_str::<Vec<Stroke>>(&words).expect("read") == strokes);
            proptest::prop_assert!(words == serde_json::to_string(&strokes).expect("written"));
        }
    }

    #[test]
    fn bounds_hold_every_point() {
        let ink = Ink::new(&[
            vec![Point(10, 90, 0), Point(60, 20, 5)],
            vec![Point(300, 40, 9)],
        ])
        .expect("ink");
        assert_eq!(ink.bounds(), Some((10, 20, 300, 90)));
    }
}
