//! The colours of sRGB as an ICC profile, which a file names as what it was made for
//! (ISO 19005-2, 6.2.3). It is computed here from the numbers of the standard, so no other
//! people's profile is shipped.

/// The primaries and the white of sRGB (IEC 61966-2-1), adapted to the white of profiles (D50) as
/// ICC.1 asks for.
const COLUMNS: [(&[u8; 4], [f64; 3]); 4] = [
    (b"wtpt", [0.964_2, 1.0, 0.824_9]),
    (b"rXYZ", [0.436_065_67, 0.222_488_4, 0.013_916_016]),
    (b"gXYZ", [0.385_147_1, 0.716_873_2, 0.097_076_416]),
    (b"bXYZ", [0.143_066_41, 0.060_607_91, 0.714_096_07]),
];
/// The curve of sRGB: gamma, and the numbers a to d of the parametric curve of type 3.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];
/// The matrix from the white of sRGB (D65) to D50.
const ADAPTATION: [f64; 9] = [
    1.047_882_08,
    0.022_918_7,
    -0.050_201_42,
    0.029_586_79,
    0.990_478_52,
    -0.017_074_58,
    -0.009_231_57,
    0.015_075_68,
    0.751_678_47,
];

/// Returns the profile, some five hundred bytes, of version 4 (ICC.1:2004-10).
pub(super) fn srgb() -> Vec<u8> {
    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"desc", words("sRGB")),
        (b"cprt", words("No copyright, use freely")),
    ];
    for (name, xyz) in COLUMNS {
        let mut tag = b"XYZ \0\0\0\0".to_vec();
        tag.extend(xyz.into_iter().flat_map(fixed));
        tags.push((name, tag));
    }
    let mut adaptation = b"sf32\0\0\0\0".to_vec();
    adaptation.extend(ADAPTATION.into_iter().flat_map(fixed));
    tags.push((b"chad", adaptation));
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    curve.extend(CURVE.into_iter().flat_map(fixed));
    tags.push((b"rTRC", curve));

    let curves = 3;
    let begin = 128 + 4 + 12 * (tags.len() + curves - 1);
    let (mut table, mut data) = (Vec::new(), Vec::new());
    for (name, tag) in &tags {
        // All three colours have the same curve.
        let names: &[&[u8; 4]] = match *name {
            b"rTRC" => &[b"rTRC", b"gTRC", b"bTRC"],
            _ => &[*name],
        };
        for name in names {
            table.extend_from_slice(*name);
            table.extend(number(begin + data.len()));
            table.extend(number(tag.len()));
        }
        data.extend_from_slice(tag);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = number(begin + data.len()).to_vec();
    profile.extend_from_slice(b"\0\0\0\0\x04\x20\0\0mntrRGB XYZ ");
    // The day of the code, the file's signature, no platform, flags, device, or way of rendering.
    profile.extend(
        [2026, 11, 30, 0, 0, 0]
            .into_iter()
            .flat_map(u16::to_be_bytes),
    );
    profile.extend_from_slice(b"acsp");
    profile.resize(68, 0);
    profile.extend([0.964_2, 1.0, 0.824_9].into_iter().flat_map(fixed));
    profile.resize(128, 0);
    profile.extend(number(tags.len() + curves - 1));
    profile.extend(table);
    profile.extend(data);
    profile
}

/// Returns a text in English (ICC.1, 10.13).
fn words(text: &str) -> Vec<u8> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut tag = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    tag.extend(number(utf16.len()));
    tag.extend(number(28));
    tag.extend(utf16);
    tag
}

fn number(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes()
}

/// Returns a number in 16.16 bits.
fn fixed(number: f64) -> [u8; 4] {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the numbers of a profile are below 3"
    )]
    let parts = (number * 65_536.0).round() as i32;
    parts.to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_as_long_as_it_says_and_white_is_white() {
        let profile = srgb();
        assert_eq!(number(profile.len()).as_slice(), &profile[..4]);
        assert!(profile.len() < 600, "{} bytes", profile.len());
        for part in 0..3 {
            let [white, rest @ ..] = COLUMNS.map(|(_, xyz)| xyz[part]);
            let sum: f64 = rest.iter().sum();
            assert!((white - sum).abs() < 0.000_2, "{white} and {sum}");
        }
    }
}
