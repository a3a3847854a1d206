//! The kinds of buttons and their styles.

use iced::advanced::renderer::Quad;
use iced::{Background, Border, Color, Rectangle};

use crate::ui::theme::{self, Colours};

/// The line under the words of a chosen tab. It is as thick as the letters' own strokes.
pub(super) fn underline(words: Rectangle) -> Quad {
    let thick = (words.height / 9.0).round().max(3.0);
    Quad {
        bounds: Rectangle {
            y: words.y + words.height + 1.0,
            height: thick,
            ..words
        },
        ..Quad::default()
    }
}

/// The kind of a button gives its style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonKind {
    /// The main button of a screen.
    Primary,
    /// Any other button.
    Plain,
    /// Plain words that can be pressed.
    Quiet,
    /// An item of a list that is not chosen.
    Choice,
    /// The chosen item of a list.
    Chosen,
    /// A word of a row, of which one is chosen, that stands flush with the text around it.
    Tab,
    /// The chosen word of such a row. It is underlined.
    ChosenTab,
    /// A key of the on-screen keyboard.
    Key,
    /// A key that does not write a letter.
    Command,
    /// The key that goes on.
    Go,
}

impl ButtonKind {
    /// The background, the border and the colour of the text.
    pub(super) fn style(
        self,
        colours: &Colours,
        is_down: bool,
        is_ready: bool,
    ) -> (Option<Background>, Border, Color) {
        let border = |colour: Color, width: f32| Border {
            color: colour,
            width,
            radius: theme::RADIUS.into(),
        };
        let none = Border {
            radius: theme::RADIUS.into(),
            ..Border::default()
        };
        match self {
            Self::Primary | Self::Go if !is_ready => (Some(colours.off.into()), none, colours.page),
            Self::Primary | Self::Go => (
                Some(
                    if is_down {
                        colours.accent_down
                    } else {
                        colours.accent
                    }
                    .into(),
                ),
                none,
                colours.on_accent,
            ),
            Self::Plain => {
                let behind = if is_down { colours.tint } else { colours.page };
                (
                    Some(behind.into()),
                    border(colours.rule, colours.border),
                    if is_ready { colours.ink } else { colours.muted },
                )
            }
            // It has a background although nobody sees it: letters reach a little out of their box,
            // and the whole background is redrawn with them.
            // It stands on paper and on cards, which have other colours.
            Self::Quiet => (is_down.then(|| colours.tint.into()), none, colours.muted),
            Self::Choice => (is_down.then(|| colours.tint.into()), none, colours.ink),
            Self::Chosen => (Some(colours.tint.into()), none, colours.accent),
            Self::Tab => (is_down.then(|| colours.tint.into()), none, colours.ink),
            Self::ChosenTab => (None, none, colours.accent),
            Self::Key => (
                Some(if is_down { colours.tint } else { colours.page }.into()),
                border(colours.rule, 1.0),
                colours.ink,
            ),
            Self::Command => (
                Some(if is_down { colours.page } else { colours.tint }.into()),
                border(colours.rule, 1.0),
                colours.ink,
            ),
        }
    }
}
