//! Colours, spacing and corners by name. No other module names a colour.

mod brand;
#[cfg(test)]
mod tests;

use iced::widget::{container, rule, scrollable, text, text_input};
use iced::{Background, Border, Color, Theme, color};
use petition::Colour;
use serde::{Deserialize, Serialize};

/// The appearance of the screens, chosen for the light at the station and for the eyes of the
/// person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Appearance {
    /// The usual one, like printed paper.
    #[default]
    Light,
    /// For dark surroundings, such as the evening.
    Dark,
    /// For sunshine on the glass: black, white and broad lines.
    Sunlight,
    /// On black, with a contrast of 7:1 or more for every pair of colours.
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

/// The colours of an appearance, named by their use, and the width of its borders.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colours {
    /// The background of a form.
    pub paper: Color,
    /// The background of a letter and of fields.
    pub page: Color,
    /// The usual text.
    pub ink: Color,
    /// Text of less weight.
    pub muted: Color,
    /// Lines between parts of a screen.
    pub rule: Color,
    /// The border of a field.
    pub field: Color,
    /// The background of the primary button.
    pub accent: Color,
    /// The primary button while it is pressed.
    pub accent_down: Color,
    /// Text on the primary button.
    pub on_accent: Color,
    /// A primary button that cannot be pressed now.
    pub off: Color,
    /// The background of a chosen item.
    pub tint: Color,
    /// Text about something wrong.
    pub bad: Color,
    /// Text about something that is well.
    pub good: Color,
    /// The ink of drawn signatures.
    pub signature: Color,
    /// The background of the word PRACTICE.
    pub practice: Color,
    /// Text of the word PRACTICE.
    pub on_practice: Color,
    /// The width of borders, in logical pixels.
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

/// The dark modules of a QR code. Codes are black on white in every appearance, because not all
/// readers read them the other way round.
pub(crate) const CODE: Color = color!(0x00_0000);
/// The light modules of a QR code.
pub(crate) const CODE_GROUND: Color = color!(0xFF_FFFF);

/// The card behind a picture that needs one, and behind one that was made for a dark page.
const PICTURE_GROUNDS: [Color; 2] = [color!(0xFF_FFFF), color!(0x1B_1B1F)];
/// The width of the line around such a card.
pub(crate) const CARD_BORDER: f32 = 1.5;

/// The smallest of the spacings, in logical pixels.
pub const XS: f32 = 4.0;
/// The spacing between small things.
pub const S: f32 = 8.0;
/// The usual spacing.
pub const M: f32 = 16.0;
/// The spacing between parts of a screen.
pub const L: f32 = 24.0;
/// The spacing at the sides of a screen.
pub const XL: f32 = 40.0;

/// The room at the sides of the letter on a key.
pub(crate) const KEY_SIDES: f32 = 2.0;

/// The least width and height of anything that can be touched, in logical pixels.
pub const TARGET: f32 = 48.0;
/// The radius of corners, in logical pixels.
pub(crate) const RADIUS: f32 = 8.0;

/// The toolkit's theme for an appearance. Styles find the appearance again with [`colours`].
#[must_use]
pub fn theme(appearance: Appearance) -> Theme {
    branded(appearance, None)
}

/// The same with the organizer's colour for what is to be pressed, made lighter or darker until it
/// can be read in this appearance.
#[must_use]
pub fn branded(appearance: Appearance, colour: Option<Colour>) -> Theme {
    let colours = appearance.colours();
    let palette = iced::theme::Palette {
        background: colours.paper,
        text: colours.ink,
        primary: colour.map_or(colours.accent, |colour| brand::accent(appearance, colour)),
        success: colours.good,
        warning: colours.bad,
        danger: colours.bad,
    };
    Theme::custom(format!("{appearance:?}"), palette)
}

/// The colours of the appearance that a theme was made from. They are found by the paper, which
/// differs between all appearances, and by the organizer's colour.
#[must_use]
pub fn colours(theme: &Theme) -> Colours {
    let palette = theme.palette();
    let appearance = Appearance::ALL
        .into_iter()
        .find(|appearance| appearance.colours().paper == palette.background)
        .unwrap_or_default();
    brand::with_accent(appearance, palette.primary)
}

/// The background of the screens in each appearance.
pub(crate) fn grounds() -> [Color; 4] {
    Appearance::ALL.map(|appearance| appearance.colours().paper)
}

/// The card behind a picture that cannot be seen on the screen's own background.
pub(crate) const fn picture_ground(is_light: bool) -> Color {
    PICTURE_GROUNDS[is_light as usize]
}

/// The style of text of less weight.
#[must_use]
pub fn muted(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).muted),
    }
}

/// The style of text about something wrong.
#[must_use]
pub fn bad(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).bad),
    }
}

/// The style of text about something that is well.
#[must_use]
pub fn good(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).good),
    }
}

/// The style of text on the primary button.
#[must_use]
pub fn on_accent(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).on_accent),
    }
}

/// The style of the word PRACTICE.
#[must_use]
pub(crate) fn on_practice(theme: &Theme) -> text::Style {
    text::Style {
        color: Some(colours(theme).on_practice),
    }
}

/// The style of an area with one background colour.
pub fn area(colour: impl Fn(&Colours) -> Color) -> impl Fn(&Theme) -> container::Style {
    move |theme| container::Style {
        background: Some(Background::Color(colour(&colours(theme)))),
        text_color: Some(colours(theme).ink),
        ..container::Style::default()
    }
}

/// A colour that nobody sees. It differs for each part from 0 to 1.
pub(super) fn unseen(part: f32) -> Color {
    Color::from_rgba(part, 0.0, 0.0, 0.0)
}

/// The style of the background of a whole screen.
#[must_use]
pub fn ground(theme: &Theme) -> container::Style {
    container::Style {
        background: Some(Background::Color(colours(theme).paper)),
        text_color: Some(colours(theme).ink),
        ..container::Style::default()
    }
}

/// The style of a white card with a thin border.
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

/// The style of a thin line around a picture.
#[must_use]
pub(crate) fn framed(theme: &Theme) -> container::Style {
    container::Style {
        border: Border {
            color: colours(theme).rule,
            width: CARD_BORDER,
            radius: 0.0.into(),
        },
        ..container::Style::default()
    }
}

/// The style of a tinted card, such as the demand of the letter.
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

/// The style of the row with the other forms of a letter, which lies over the keys.
#[must_use]
pub(crate) fn forms(theme: &Theme) -> container::Style {
    let colours = colours(theme);
    container::Style {
        background: Some(Background::Color(colours.rule)),
        border: Border {
            color: colours.accent,
            width: 2.0,
            radius: RADIUS.into(),
        },
        ..container::Style::default()
    }
}

/// The style of the box for the ink.
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

/// The style of a line between parts of a screen.
#[must_use]
pub fn line(theme: &Theme) -> rule::Style {
    rule::Style {
        color: colours(theme).rule,
        radius: 0.0.into(),
        fill_mode: rule::FillMode::Full,
        snap: true,
    }
}

/// The style of a text field.
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

/// The style of a scrollable area with a thin bar.
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
        auto_scroll: auto_scroll(&colours),
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
