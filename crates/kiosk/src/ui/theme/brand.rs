//! The organizer's colour in each appearance. It is changed no more than the contrast asks for, and
//! the colours that stand with it are made from it.

use iced::Color;
use petition::Colour;

use super::{Appearance, Colours};

/// The contrast ratio by relative luminance (WCAG 2.2).
pub(super) fn contrast(a: Color, b: Color) -> f32 {
    let (a, b) = (a.relative_luminance(), b.relative_luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Mixes two colours; `part` is that of the second.
fn mixed(a: Color, b: Color, part: f32) -> Color {
    let mix = |a: f32, b: f32| a + (b - a) * part;
    Color::from_rgb(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b))
}

/// The accent that the organizer's colour becomes. The strongest contrast keeps its own: there the
/// colours are for eyes and not for anybody's name.
pub(super) fn accent(appearance: Appearance, colour: Colour) -> Color {
    let usual = appearance.colours();
    let of = |colour: Colour| Color::from_rgb8(colour.red, colour.green, colour.blue);
    match appearance {
        Appearance::Light => of(colour.readable()),
        Appearance::Dark => nearest(of(colour), Color::WHITE, |accent| {
            contrast(accent, tint(appearance, accent)) >= 4.6
        }),
        Appearance::Sunlight => nearest(of(colour), Color::BLACK, |accent| {
            contrast(accent, usual.tint) >= 7.1
        }),
        Appearance::Contrast => usual.accent,
    }
}

/// The first colour on the way to another that will do.
fn nearest(colour: Color, towards: Color, will_do: impl Fn(Color) -> bool) -> Color {
    (0..=100_u8)
        .map(|step| mixed(colour, towards, f32::from(step) / 100.0))
        .find(|colour| will_do(*colour))
        .unwrap_or(towards)
}

/// The background of what is chosen, with a trace of the accent.
fn tint(appearance: Appearance, accent: Color) -> Color {
    let usual = appearance.colours();
    match appearance {
        Appearance::Light => mixed(Color::WHITE, accent, 0.1),
        Appearance::Dark => mixed(usual.page, accent, 0.12),
        Appearance::Sunlight | Appearance::Contrast => usual.tint,
    }
}

/// The colours of an appearance with this accent.
pub(super) fn with_accent(appearance: Appearance, accent: Color) -> Colours {
    let usual = *appearance.colours();
    if accent == usual.accent {
        return usual;
    }
    let (accent_down, on_accent) = match appearance {
        Appearance::Dark => (mixed(accent, Color::WHITE, 0.35), usual.paper),
        _ => (mixed(accent, Color::BLACK, 0.3), usual.on_accent),
    };
    Colours {
        accent,
        accent_down,
        on_accent,
        tint: tint(appearance, accent),
        ..usual
    }
}
