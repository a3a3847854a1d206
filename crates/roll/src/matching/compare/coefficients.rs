//! The coefficients of [`chance`](super::chance), as the bench `duplicates` printed them.

use super::chance::VALUES;

/// One for each value, in the order of [`NAMES`](super::chance::NAMES).
pub(super) const COEFFICIENTS: [f64; VALUES] = [
    -0.758, // always
    0.421,  // bits
    -0.302, // bits above 12
    -0.481, // given: letters 1
    -1.430, // given: letters 2
    -0.250, // given: nickname
    0.763,  // given: initial
    1.686,  // given: part
    -0.874, // given: alike
    0.208,  // given: missing
    0.000,  // given: other script
    -4.240, // given: different
    0.268,  // given: a slip
    1.392,  // family: letters 1
    -1.229, // family: letters 2
    -0.862, // family: part
    -0.016, // family: alike
    0.000,  // family: missing
    0.000,  // family: other script
    -0.834, // family: different
    1.355,  // swapped
    -6.940, // perhaps junior
    0.031,  // email: same
    0.647,  // email: close
    -0.752, // email: different
    -0.075, // phone: same
    0.804,  // phone: close
    -2.964, // phone: different
    -0.928, // home: same
    -1.347, // street: similar
    0.351,  // street: different
    1.166,  // street: missing
    -0.120, // zip: same
    -0.829, // zip: close
    2.410,  // zip: different
    -1.347, // unit: different
    -0.141, // unit: missing once
    0.331,  // crowd
    -3.108, // same home, given name not the same
    0.329,  // same home, family name not the same
    -1.094, // same contact, given name not the same
    0.270,  // same home, both names the same
    0.063,  // same name, no street: rarity of the name
    0.044,  // same name, no street: rarity of the name above 16
];
