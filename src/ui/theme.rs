//! The look: colours, spacing, corners, by name. No colour is named anywhere else.

use iced::widget::{container, rule, scrollable, text_input};
use iced::{Background, Border, Color, Theme, color};

/// The page behind a form: white with a warm tint.
pub const PAPER: Color = color!(0xFB_F9F5);
/// The page of a letter, and fields.
pub const WHITE: Color = color!(0xFF_FFFF);
/// Words.
pub const INK: Color = color!(0x1B_1B1F);
/// Words that step back.
pub const MUTED: Color = color!(0x5A_5852);
/// Lines between things.
pub const RULE: Color = color!(0xD8_D2C6);
/// The border of what can be filled in.
pub const FIELD: Color = color!(0x8E_897E);
/// What to touch.
pub const ACCENT: Color = color!(0x0F_5257);
/// The same, while it is touched.
pub const ACCENT_DOWN: Color = color!(0x0A_3B3F);
/// Behind what is chosen.
pub const TINT: Color = color!(0xE7_EFEE);
/// What must be mended.
pub const BAD: Color = color!(0xB3_261E);
/// What is safely stored.
pub const GOOD: Color = color!(0x2C_6A3C);
/// Drawn signatures.
pub const SIGNATURE: Color = color!(0x16_245B);
/// Behind the word PRACTICE.
pub const PRACTICE: Color = color!(0x6B_4E00);
/// Spacing, smallest first, in logical pixels.
pub const XS: f32 = 4.0;
/// See [`XS`].
pub const S: f32 = 8.0;
/// See [`XS`].
pub const M: f32 = 16.0;
/// See [`XS`].
pub const L: f32 = 24.0;
/// See [`XS`].
pub const XL: f32 = 40.0;
/// See [`XS`].
pub const XXL: f32 = 64.0;

/// The least side of anything that is touched.
pub const TARGET: f32 = 48.0;
/// Corners.
pub const RADIUS: f32 = 8.0;
/// Borders.
pub const BORDER: f32 = 1.5;

/// The toolkit's theme, from our palette.
#[must_use]
pub fn theme() -> Theme {
    Theme::custom(
        "Paper".to_owned(),
        iced::theme::Palette { background: PAPER, text: INK, primary: ACCENT, success: GOOD, warning: BAD, danger: BAD },
    )
}

/// A plain area of one colour.
pub fn area(colour: Color) -> impl Fn(&Theme) -> container::Style {
    move |_| container::Style { background: Some(Background::Color(colour)), text_color: Some(INK), ..container::Style::default() }
}

/// The ground of a whole screen. Letters reach a little out of the box that the software renderer draws anew when they go, and
/// would leave a hair behind; so the ground of each screen differs from the one before by a corner that nobody can see, and all
/// of it is drawn anew. Numbers need to differ between screens that follow each other.
pub fn ground(number: u8) -> impl Fn(&Theme) -> container::Style {
    move |_| container::Style {
        background: Some(Background::Color(PAPER)),
        text_color: Some(INK),
        border: Border { radius: (f32::from(number) * 0.004).into(), ..Border::default() },
        ..container::Style::default()
    }
}

/// A white card with a thin border.
#[must_use]
pub fn card(_: &Theme) -> container::Style {
    container::Style {
        background: Some(Background::Color(WHITE)),
        text_color: Some(INK),
        border: Border { color: RULE, width: BORDER, radius: RADIUS.into() },
        ..container::Style::default()
    }
}

/// A tinted card: the demand, what is chosen.
#[must_use]
pub fn tinted(_: &Theme) -> container::Style {
    container::Style {
        background: Some(Background::Color(TINT)),
        text_color: Some(INK),
        border: Border { radius: RADIUS.into(), ..Border::default() },
        ..container::Style::default()
    }
}

/// The box for the ink.
pub fn pad(faulty: bool) -> impl Fn(&Theme) -> container::Style {
    move |_| container::Style {
        background: Some(Background::Color(WHITE)),
        border: Border { color: if faulty { BAD } else { FIELD }, width: BORDER, radius: RADIUS.into() },
        ..container::Style::default()
    }
}

/// A line between things.
#[must_use]
pub fn line(_: &Theme) -> rule::Style {
    rule::Style { color: RULE, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true }
}

/// A text field.
pub fn field(faulty: bool) -> impl Fn(&Theme, text_input::Status) -> text_input::Style {
    move |_, status| {
        let focused = matches!(status, text_input::Status::Focused { .. });
        let colour = match (faulty, focused) {
            (true, _) => BAD,
            (false, true) => ACCENT,
            (false, false) => FIELD,
        };
        text_input::Style {
            background: Background::Color(WHITE),
            border: Border { color: colour, width: if focused { 3.0 } else { BORDER }, radius: RADIUS.into() },
            icon: MUTED,
            placeholder: MUTED,
            value: INK,
            selection: TINT,
        }
    }
}

/// A scrollable area with a thin, quiet bar.
#[must_use]
pub fn scroll(_: &Theme, _: scrollable::Status) -> scrollable::Style {
    let rail = scrollable::Rail {
        background: None,
        border: Border::default(),
        scroller: scrollable::Scroller { background: Background::Color(RULE), border: Border { radius: 4.0.into(), ..Border::default() } },
    };
    scrollable::Style {
        container: container::Style::default(),
        vertical_rail: rail,
        horizontal_rail: rail,
        gap: None,
        auto_scroll: auto_scroll(),
    }
}

fn auto_scroll() -> scrollable::AutoScroll {
    scrollable::AutoScroll {
        background: Background::Color(WHITE),
        border: Border { color: RULE, width: BORDER, radius: RADIUS.into() },
        shadow: iced::Shadow::default(),
        icon: INK,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, relative luminance and contrast ratio.
    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (a.relative_luminance(), b.relative_luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_stand_out_from_what_is_behind_them() {
        for (name, words, behind) in [
            ("ink on paper", INK, PAPER),
            ("ink on tint", INK, TINT),
            ("muted on paper", MUTED, PAPER),
            ("muted on white", MUTED, WHITE),
            ("white on accent", WHITE, ACCENT),
            ("white on accent, touched", WHITE, ACCENT_DOWN),
            ("accent on tint", ACCENT, TINT),
            ("bad on paper", BAD, PAPER),
            ("good on white", GOOD, WHITE),
            ("white on practice", WHITE, PRACTICE),
        ] {
            assert!(contrast(words, behind) >= 4.5, "{name}: {}", contrast(words, behind));
        }
        // Borders and graphics: 3:1 (WCAG 1.4.11).
        assert!(contrast(FIELD, WHITE) >= 3.0);
        assert!(contrast(SIGNATURE, WHITE) >= 3.0);
    }
}
