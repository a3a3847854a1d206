//! The drawn signature: strokes of points, as a vector.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// One place of the pen: `[x, y, ms]`.
///
/// `x` and `y` are in units of a thousandth of the pad's width, from its upper left corner, so that
/// ink keeps its shape on pads and sheets of any size; `ms` counts milliseconds from the first
/// touch of the pad.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Zeroize)]
pub struct Point(pub u16, pub u16, pub u32);

/// What was drawn from touching the pad to lifting.
pub type Stroke = Vec<Point>;

/// The strokes of a signature. Empty where nothing was drawn.
///
/// Kept as the differences from point to point, in as few bytes as each needs: a hand moves little
/// from one point to the next, and a roll of a hundred thousand signatures is kept in memory.
#[derive(Clone, PartialEq, Eq, Default, Zeroize, ZeroizeOnDrop)]
pub struct Ink {
    packed: Box<[u8]>,
}

/// Why strokes are not a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InkFault {
    /// More than [`Ink::MAX_STROKES`] strokes or [`Ink::MAX_POINTS`] points.
    TooMuch,
    /// A point outside of any pad.
    Outside,
    /// Only a dot or a tap: shorter than [`Ink::MIN_LENGTH`] in all.
    TooLittle,
}

impl Ink {
    /// A signature has fewer strokes than this.
    pub const MAX_STROKES: usize = 200;
    /// A signature has fewer points than this: about a minute of drawing.
    pub const MAX_POINTS: usize = 6_000;
    /// The shortest way of the pen that counts, in thousandths of the pad's width: a tap with a
    /// resting palm is less.
    pub const MIN_LENGTH: u32 = 30;
    /// Pads are at most twice as high as wide.
    pub const MAX_Y: u16 = 2_000;

    /// The signature that these strokes make. Strokes without points go; no strokes at all are an
    /// empty signature.
    ///
    /// # Errors
    /// Where the strokes are too many, too few or outside of the pad.
    pub fn new(strokes: Vec<Stroke>) -> Result<Self, InkFault> {
        let mut strokes = strokes;
        strokes.retain(|stroke| !stroke.is_empty());
        if strokes.len() > Self::MAX_STROKES
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
        if !strokes.is_empty() && length(&strokes) < Self::MIN_LENGTH {
            return Err(InkFault::TooLittle);
        }
        Ok(Self::packed(&strokes))
    }

    fn packed(strokes: &[Stroke]) -> Self {
        let points: usize = strokes.iter().map(Vec::len).sum();
        let mut bytes = Vec::with_capacity(4 * points + 8 * strokes.len());
        let mut last = Point(0, 0, 0);
        for stroke in strokes {
            put(&mut bytes, stroke.len() as u64);
            for point in stroke {
                let steps = [
                    i64::from(point.0) - i64::from(last.0),
                    i64::from(point.1) - i64::from(last.1),
                    i64::from(point.2) - i64::from(last.2),
                ];
                // Signs go to the lowest bit, so that small steps back are small numbers too.
                steps
                    .iter()
                    .for_each(|step| put(&mut bytes, ((step << 1) ^ (step >> 63)).cast_unsigned()));
                last = *point;
            }
        }
        Self {
            packed: bytes.into_boxed_slice(),
        }
    }

    /// The strokes, one after another.
    pub fn strokes(&self) -> impl Iterator<Item = Stroke> + '_ {
        let mut rest = &self.packed[..];
        let mut last = Point(0, 0, 0);
        std::iter::from_fn(move || {
            let count = take(&mut rest)?;
            let mut stroke = Vec::with_capacity(usize::try_from(count).ok()?);
            for _ in 0..count {
                let mut step = || {
                    take(&mut rest)
                        .map(|number| (number >> 1).cast_signed() ^ -(number & 1).cast_signed())
                };
                let (x, y, ms) = (step()?, step()?, step()?);
                // What was packed came from a point, so it is one again.
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

    /// How many bytes it takes: three a point at least.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.packed.len()
    }

    /// Whether nothing was drawn.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.packed.is_empty()
    }

    /// Left, top, right and bottom of what was drawn; `None` where nothing was.
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

/// The way of the pen, in thousandths of the pad's width.
fn length(strokes: &[Stroke]) -> u32 {
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

/// Seven bits a byte, the lowest first; the eighth says that more follow.
fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 128 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn take(bytes: &mut &[u8]) -> Option<u64> {
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
    /// As a list of strokes, each a list of `[x, y, ms]`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.strokes().map(Zeroizing::new))
    }
}

impl<'de> Deserialize<'de> for Ink {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let strokes = Zeroizing::new(Vec::<Stroke>::deserialize(deserializer)?);
        Ok(Self::packed(&strokes))
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
            Ink::new(vec![vec![Point(5, 5, 0)], vec![]]),
            Err(InkFault::TooLittle)
        );
        assert!(Ink::new(vec![vec![]]).expect("empty").is_empty());
    }

    #[test]
    fn too_much_and_outside_are_refused() {
        assert_eq!(
            Ink::new(vec![vec![Point(0, 0, 0); Ink::MAX_POINTS + 1]]),
            Err(InkFault::TooMuch)
        );
        assert_eq!(
            Ink::new(vec![vec![Point(0, 0, 0), Point(1_001, 0, 1)]]),
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
            proptest::prop_assert!(serde_json::from_str::<Ink>(&words).expect("read") == ink);
            proptest::prop_assert!(words == serde_json::to_string(&strokes).expect("written"));
        }
    }

    #[test]
    fn bounds_hold_every_point() {
        let ink = Ink::new(vec![
            vec![Point(10, 90, 0), Point(60, 20, 5)],
            vec![Point(300, 40, 9)],
        ])
        .expect("ink");
        assert_eq!(ink.bounds(), Some((10, 20, 300, 90)));
    }
}
