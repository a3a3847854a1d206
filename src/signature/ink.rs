//! The drawn signature: strokes of points, as a vector.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// One place of the pen: `[x, y, ms]`.
///
/// `x` and `y` are in units of a thousandth of the pad's width, from its upper left corner, so that ink keeps its shape on
/// pads and sheets of any size; `ms` counts milliseconds from the first touch of the pad.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Zeroize)]
pub struct Point(pub u16, pub u16, pub u32);

/// What was drawn from touching the pad to lifting.
pub type Stroke = Vec<Point>;

/// The strokes of a signature. Empty where nothing was drawn.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
pub struct Ink {
    strokes: Vec<Stroke>,
}

/// Why strokes are not a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InkFault {
    /// More than [`Ink::MOST_STROKES`] strokes or [`Ink::MOST_POINTS`] points.
    TooMuch,
    /// A point outside of any pad.
    Outside,
    /// Only a dot or a tap: shorter than [`Ink::SHORTEST`] in all.
    TooLittle,
}

impl Ink {
    /// A signature has fewer strokes than this.
    pub const MOST_STROKES: usize = 200;
    /// A signature has fewer points than this: about a minute of drawing.
    pub const MOST_POINTS: usize = 6_000;
    /// The shortest way of the pen that counts, in thousandths of the pad's width: a tap with a resting palm is less.
    pub const SHORTEST: u32 = 30;
    /// Pads are at most twice as high as wide.
    pub const LARGEST: u16 = 2_000;

    /// The signature that these strokes make. Strokes without points go; no strokes at all are an empty signature.
    ///
    /// # Errors
    /// Where the strokes are too many, too few or outside of the pad.
    pub fn new(strokes: Vec<Stroke>) -> Result<Self, InkFault> {
        let mut ink = Self { strokes };
        ink.strokes.retain(|stroke| !stroke.is_empty());
        if ink.strokes.len() > Self::MOST_STROKES || ink.strokes.iter().map(Vec::len).sum::<usize>() > Self::MOST_POINTS {
            return Err(InkFault::TooMuch);
        }
        if ink.strokes.iter().flatten().any(|point| point.0 > 1_000 || point.1 > Self::LARGEST) {
            return Err(InkFault::Outside);
        }
        if !ink.is_empty() && ink.length() < Self::SHORTEST {
            return Err(InkFault::TooLittle);
        }
        Ok(ink)
    }

    /// The strokes.
    #[must_use]
    pub fn strokes(&self) -> &[Stroke] {
        &self.strokes
    }

    /// Whether nothing was drawn.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.strokes.is_empty()
    }

    /// Left, top, right and bottom of what was drawn; `None` where nothing was.
    #[must_use]
    pub fn bounds(&self) -> Option<(u16, u16, u16, u16)> {
        let mut points = self.strokes.iter().flatten();
        let first = points.next()?;
        Some(points.fold((first.0, first.1, first.0, first.1), |(left, top, right, bottom), point| {
            (left.min(point.0), top.min(point.1), right.max(point.0), bottom.max(point.1))
        }))
    }

    /// The way of the pen, in thousandths of the pad's width.
    fn length(&self) -> u32 {
        self.strokes
            .iter()
            .flat_map(|stroke| stroke.windows(2))
            .map(|pair| u32::from(pair[0].0.abs_diff(pair[1].0).max(pair[0].1.abs_diff(pair[1].1))))
            .sum()
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
        assert_eq!(Ink::new(vec![vec![Point(5, 5, 0)], vec![]]), Err(InkFault::TooLittle));
        assert!(Ink::new(vec![vec![]]).expect("empty").is_empty());
    }

    #[test]
    fn too_much_and_outside_are_refused() {
        assert_eq!(Ink::new(vec![vec![Point(0, 0, 0); Ink::MOST_POINTS + 1]]), Err(InkFault::TooMuch));
        assert_eq!(Ink::new(vec![vec![Point(0, 0, 0), Point(1_001, 0, 1)]]), Err(InkFault::Outside));
    }

    #[test]
    fn bounds_hold_every_point() {
        let ink = Ink::new(vec![vec![Point(10, 90, 0), Point(60, 20, 5)], vec![Point(300, 40, 9)]]).expect("ink");
        assert_eq!(ink.bounds(), Some((10, 20, 300, 90)));
    }
}
