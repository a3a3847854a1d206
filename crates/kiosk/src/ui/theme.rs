//! The look: colours, spacing, corners, by name. No colour is named anywhere else.

use iced::widget::{container, rule, scrollable, text, text_input};
use iced::{Background, Border, Color, Theme, color};
use serde::{Deserialize, Serialize};

/// How everything looks: for the light there is, and for the eyes that look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Appearance {
    /// Printed paper: the usual one.
    #[default]
    Light,
    /// For the evening.
    Dark,
    /// For the sun on the glass: black, white and broad lines.
    Sunlight,
    /// Every pair of colours at 7:1 or more, on black.
    Contrast,
}

impl Appearance {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Sunlight, Self::Contrast];

    const fn colours(self) -> &'static Colours {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Sunlight => &SUNLIGHT,
            Self::Contrast => &CONTRAST,
        }
    }
}

/// The colours of a look by what they are for, and how broad its lines are.
#[derive(Debug, PartialEq)]
pub struct Colours {
    /// Behind a form.
    pub paper: Color,
    /// Behind a letter, and in fields.
    pub page: Color,
    /// Words.
    pub ink: Color,
    /// Words that step back.
    pub muted: Color,
    /// Lines between things.
    pub rule: Color,
    /// The border of what can be filled in.
    pub field: Color,
    /// What to touch.
    pub accent: Color,
    /// The same, while it is touched.
    pub accent_down: Color,
    /// Words on what to touch.
    pub on_accent: Color,
    /// What cannot be touched now.
    pub off: Color,
    /// Behind what is chosen.
    pub tint: Color,
    /// What must be mended.
    pub bad: Color,
    /// What is safely stored.
    pub good: Color,
    /// Drawn signatures.
    pub signature: Color,
    /// Behind the word PRACTICE.
    pub practice: Color,
    /// The word PRACTICE.
    pub on_practice: Color,
    /// Borders, in logical pixels.
    pub border: f32,
}

const LIGHT: Colours = Colours {
    paper: color!(0xFB_F9F5),
    page: color!(0xFF_FFFF),
    ink: color!(0x1B_1B1F),
    muted: color!(0x5A_5852),
    rule: color!(0xD8_D2C6),
    field: color!(0x8E_897E),
    accent: color!(0x0F_5257),
    accent_down: color!(0x0A_3B3F),
    on_accent: color!(0xFF_FFFF),
    off: color!(0x8E_897E),
    tint: color!(0xE7_EFEE),
    bad: color!(0xB3_261E),
    good: color!(0x2C_6A3C),
    signature: color!(0x16_245B),
    practice: color!(0x6B_4E00),
    on_practice: color!(0xFF_FFFF),
    border: 1.5,
};

const DARK: Colours = Colours {
    paper: color!(0x17_181A),
    page: color!(0x1F_2124),
    ink: color!(0xF1_EFEA),
    muted: color!(0xB4_B0A8),
    rule: color!(0x45_474C),
    field: color!(0x8C_8980),
    accent: color!(0x7C_C4BF),
    accent_down: color!(0xA5_DAD6),
    on_accent: color!(0x0B_2224),
    off: color!(0x8C_8980),
    tint: color!(0x26_3A3C),
    bad: color!(0xFF_9B8F),
    good: color!(0x8F_D19E),
    signature: color!(0xD9_E2FF),
    practice: color!(0x6B_4E00),
    on_practice: color!(0xFF_FFFF),
    border: 1.5,
};

const SUNLIGHT: Colours = Colours {
    paper: color!(0xFF_FFFF),
    page: color!(0xFF_FFFF),
    ink: color!(0x00_0000),
    muted: color!(0x2E_2E2E),
    rule: color!(0x6E_6E6E),
    field: color!(0x00_0000),
    accent: color!(0x00_363B),
    accent_down: color!(0x00_0000),
    on_accent: color!(0xFF_FFFF),
    off: color!(0x6E_6E6E),
    tint: color!(0xE4_E4E4),
    bad: color!(0x8C_0009),
    good: color!(0x0B_4A1C),
    signature: color!(0x00_0B4A),
    practice: color!(0x4A_3600),
    on_practice: color!(0xFF_FFFF),
    border: 2.5,
};

const CONTRAST: Colours = Colours {
    paper: color!(0x00_0000),
    page: color!(0x0A_0A0A),
    ink: color!(0xFF_FFFF),
    muted: color!(0xE6_E6E6),
    rule: color!(0xB8_B8B8),
    field: color!(0xFF_FFFF),
    accent: color!(0xFF_D91A),
    accent_down: color!(0xFF_FFFF),
    on_accent: color!(0x00_0000),
    off: color!(0x85_8585),
    tint: color!(0x26_2626),
    bad: color!(0xFF_B3AB),
    good: color!(0x8D_F0A6),
    signature: color!(0xFF_FFFF),
    practice: color!(0xFF_D91A),
    on_practice: color!(0x00_0000),
    border: 2.5,
};

/// The dark modules of a code. Codes are black on white in every look: not all readers read them
/// the other way round.
pub const CODE: Color = color!(0x00_0000);
/// The light modules of a code.
pub const CODE_GROUND: Color = color!(0xFF_FFFF);

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

/// The toolkit's theme of a look. Styles find the look by it again: see [`colours`].
#[must_use]
pub fn theme(look: Appearance) -> Theme {
    let colours = look.colours();
    let palette = iced::theme::Palette {
        background: colours.paper,
        text: colours.ink,
        primary: colours.accent,
        success: colours.good,
        warning: colours.bad,
        danger: colours.bad,
    };
    Theme::custom(format!("{look:?}"), palette)
}

/// The colours of the look that a theme was made of. A look is known by its paper, which no other
/// has.
#[must_use]
pub fn colours(theme: &Theme) -> &'static Colours {
    let paper = theme.palette().background;
    Appearance::ALL
        .into_iter()
        .find(|look| look.colours().paper == paper)
        .unwrap_or_default()
        .colours()
}

/// Words that step back.
#[must_use]
pub fn muted(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).muted),
    }
}

/// Words about what must be mended.
#[must_use]
pub fn bad(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).bad),
    }
}

/// Words about what is safely stored.
#[must_use]
pub fn good(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).good),
    }
}

/// Words on what to touch.
#[must_use]
pub fn on_accent(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).on_accent),
    }
}

/// The word PRACTICE.
#[must_use]
pub fn on_practice(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).on_practice),
    }
}

/// A plain area of one colour.
pub fn area(colour: impl Fn(&Colours) -> Color) -> impl Fn(&Theme) -> container::Style {
    move |theme| container::Style {
        background: Some(Background::Color(colour(colours(theme)))),
        text_color: Some(colours(theme).ink),
        ..container::Style::default()
    }
}

/// The ground of a whole screen. Letters reach a little out of the box that the software renderer
/// draws anew when they go, and would leave a hair behind; so the ground of each screen differs
/// from the one before by a corner that nobody can see, and all of it is drawn anew. Numbers need
/// to differ between screens that follow each other.
pub fn ground(number: u16) -> impl Fn(&Theme) -> container::Style {
    move |theme| container::Style {
        background: Some(Background::Color(colours(theme).paper)),
        text_color: Some(colours(theme).ink),
        border: Border {
            radius: (f32::from(number) * 0.002).into(),
            ..Border::default()
        },
        ..container::Style::default()
    }
}

/// A white card with a thin border.
#[must_use]
pub fn card(theme: &Theme) -> container::Style {
    let colours = colours(theme);
    container::Style {
        background: Some(Background::Color(colours.page)),
        text_color: Some(colours.ink),
        border: Border {
            color: colours.rule,
            width: colours.border,
            radius: RADIUS.into(),
        },
        ..container::Style::default()
    }
}

/// A tinted card: the demand, what is chosen.
#[must_use]
pub fn tinted(theme: &Theme) -> container::Style {
    container::Style {
        background: Some(Background::Color(colours(theme).tint)),
        text_color: Some(colours(theme).ink),
        border: Border {
            radius: RADIUS.into(),
            ..Border::default()
        },
        ..container::Style::default()
    }
}

/// The box for the ink.
pub fn pad(faulty: bool) -> impl Fn(&Theme) -> container::Style {
    move |theme| {
        let colours = colours(theme);
        container::Style {
            background: Some(Background::Color(colours.page)),
            border: Border {
                color: if faulty { colours.bad } else { colours.field },
                width: colours.border,
                radius: RADIUS.into(),
            },
            ..container::Style::default()
        }
    }
}

/// A line between things.
#[must_use]
pub fn line(theme: &Theme) -> rule::Style {
    rule::Style {
        color: colours(theme).rule,
        radius: 0.0.into(),
        fill_mode: rule::FillMode::Full,
        snap: true,
    }
}

/// A text field.
pub fn field(faulty: bool) -> impl Fn(&Theme, text_input::Status) -> text_input::Style {
    move |theme, status| {
        let colours = colours(theme);
        let focused = matches!(status, text_input::Status::Focused { .. });
        let colour = match (faulty, focused) {
            (true, _) => colours.bad,
            (false, true) => colours.accent,
            (false, false) => colours.field,
        };
        text_input::Style {
            background: Background::Color(colours.page),
            border: Border {
                color: colour,
                width: if focused {
                    2.0 * colours.border
                } else {
                    colours.border
                },
                radius: RADIUS.into(),
            },
            icon: colours.muted,
            placeholder: colours.muted,
            value: colours.ink,
            selection: colours.tint,
        }
    }
}

/// A scrollable area with a thin, quiet bar.
#[must_use]
pub fn scroll(theme: &Theme, _: scrollable::Status) -> scrollable::Style {
    let colours = colours(theme);
    let rail = scrollable::Rail {
        background: None,
        border: Border::default(),
        scroller: scrollable::Scroller {
            background: Background::Color(colours.rule),
            border: Border {
                radius: 4.0.into(),
                ..Border::default()
            },
        },
    };
    scrollable::Style {
        container: container::Style::default(),
        vertical_rail: rail,
        horizontal_rail: rail,
        gap: None,
        auto_scroll: auto_scroll(colours),
    }
}

fn auto_scroll(colours: &Colours) -> scrollable::AutoScroll {
    scrollable::AutoScroll {
        background: Background::Color(colours.page),
        border: Border {
            color: colours.rule,
            width: colours.border,
            radius: RADIUS.into(),
        },
        shadow: iced::Shadow::default(),
        icon: colours.ink,
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

    /// Words of a look, each with what may be behind them.
    fn words(of: &Colours) -> Vec<(&'static str, Color, Color)> {
        vec![
            ("ink on paper", of.ink, of.paper),
            ("ink on a page", of.ink, of.page),
            ("ink on tint", of.ink, of.tint),
            ("muted on paper", of.muted, of.paper),
            ("muted on a page", of.muted, of.page),
            ("muted on tint", of.muted, of.tint),
            ("words on what to touch", of.on_accent, of.accent),
            ("words on what is touched", of.on_accent, of.accent_down),
            ("accent on tint", of.accent, of.tint),
            ("accent on paper", of.accent, of.paper),
            ("bad on paper", of.bad, of.paper),
            ("bad on a page", of.bad, of.page),
            ("good on a page", of.good, of.page),
            ("good on paper", of.good, of.paper),
            ("the word PRACTICE", of.on_practice, of.practice),
        ]
    }

    #[test]
    fn words_stand_out_from_what_is_behind_them() {
        for look in Appearance::ALL {
            // WCAG 1.4.3 asks for 4.5:1, and 1.4.6 for 7:1.
            let least = if matches!(look, Appearance::Sunlight | Appearance::Contrast) {
                7.0
            } else {
                4.5
            };
            let of = look.colours();
            for (name, words, behind) in words(of) {
                assert!(
                    contrast(words, behind) >= least,
                    "{look:?}, {name}: {}",
                    contrast(words, behind)
                );
            }
            // What can be filled in, and what is drawn there: 3:1 (WCAG 1.4.11), and as words where
            // all is.
            let least = if least > 4.5 { 7.0 } else { 3.0 };
            for (name, line) in [
                ("border of a field", of.field),
                ("border of one with the focus", of.accent),
                ("drawn", of.signature),
            ] {
                assert!(
                    contrast(line, of.page) >= least,
                    "{look:?}, {name}: {}",
                    contrast(line, of.page)
                );
            }
        }
    }

    #[test]
    fn a_theme_tells_its_look() {
        for look in Appearance::ALL {
            assert_eq!(colours(&theme(look)), look.colours());
        }
    }
}
