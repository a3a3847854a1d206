//! Organizers' marks, drawn for tests, and petitions of organizers who have one.

use petition::{BUNDLED, Mark, Petition};

type Rgb = [u8; 3];

const NAVY: Rgb = [18, 52, 110];
const WHITE: Rgb = [255; 3];

/// A PNG of what `inside` says is painted, with soft edges; the rest is transparent or of a colour.
fn drawn(
    size: (u32, u32),
    paint: Rgb,
    ground: Option<Rgb>,
    inside: impl Fn(f32, f32) -> bool,
) -> Vec<u8> {
    let (width, height) = size;
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let at = |at: u32, part: u32| (at as f32 + (part as f32 + 0.5) / 4.0) / height as f32;
            let painted = (0..16)
                .filter(|part| inside(at(x, part % 4), at(y, part / 4)))
                .count();
            let covered = painted as f32 / 16.0;
            let opacity = if ground.is_some() { 1.0 } else { covered };
            for colour in 0..3 {
                let behind =
                    ground.map_or(f32::from(paint[colour]), |ground| f32::from(ground[colour]));
                pixels.push((f32::from(paint[colour]) * covered + behind * (1.0 - covered)) as u8);
            }
            pixels.push((255.0 * opacity) as u8);
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&pixels).expect("the pixels");
    writer.finish().expect("the end");
    bytes
}

/// A disc with three waves cut out of it, in a square of side one.
fn disc(x: f32, y: f32) -> bool {
    let is_round = (x - 0.5).hypot(y - 0.5) < 0.49;
    let is_wave = [0.38, 0.55, 0.72].iter().any(|middle| {
        let wave = middle + 0.04 * (x * 14.0).sin();
        (y - wave).abs() < 0.035
    });
    is_round && !is_wave
}

/// The disc, with something like a name in capitals behind it.
fn with_name(x: f32, y: f32) -> bool {
    let letter = (x - 1.2) % 0.4;
    let is_letter = x > 1.2 && x < 3.95 && letter < 0.3 && (y - 0.5).abs() < 0.28;
    let is_hole = letter > 0.1 && letter < 0.2 && (y - 0.55).abs() < 0.22;
    disc(x, y) || is_letter && !is_hole
}

/// A dark mark on nothing.
pub(crate) fn round() -> Vec<u8> {
    drawn((300, 300), NAVY, None, disc)
}

/// A mark that is four times as wide as high.
pub(crate) fn wide() -> Vec<u8> {
    drawn((960, 240), NAVY, None, with_name)
}

/// A mark that is four times as high as wide.
pub(crate) fn upright() -> Vec<u8> {
    drawn((120, 480), NAVY, None, |x, y| disc(4.0 * x, 4.0 * y % 1.0))
}

/// A white mark, as for a dark page.
pub(crate) fn white() -> Vec<u8> {
    drawn((300, 300), WHITE, None, disc)
}

/// A mark on a white ground of its own.
pub(crate) fn boxed() -> Vec<u8> {
    drawn((300, 300), NAVY, Some(WHITE), disc)
}

/// The bundled petition, of an organizer.
pub(crate) fn petition_of(name: &str, colour: Option<&str>, mark: Option<Vec<u8>>) -> Petition {
    let mark = mark.map(|png| Mark::from_png(&png).expect("a mark"));
    let colour = colour.map_or_else(String::new, |colour| format!("colour = \"{colour}\"\n"));
    let mark = mark.map_or_else(String::new, |mark| format!("mark = \"{mark}\"\n"));
    let source = format!(
        "{BUNDLED}\n[organizer]\nname = \"{name}\"\ncontact = \"petition@example.org\"\n{colour}{mark}"
    );
    Petition::from_toml(&source).expect("no faults")
}
