//! A checkbox with its label. Both can be pressed.

use iced::widget::container;
use iced::{Alignment, Border, Length, Theme, padding, widget};

use super::button::{Button, ButtonKind};
use super::{Element, text, theme};

/// A checkbox with its label beside it.
pub fn check<'a, Message: Clone + 'a>(
    id: impl Into<widget::Id>,
    words: String,
    ticked: bool,
    right_to_left: bool,
    toggled: Message,
) -> Element<'a, Message> {
    let mark = widget::text(if ticked { "✓" } else { "" })
        .size(20)
        .line_height(1.0)
        .font(text::BOLD)
        .style(theme::on_accent);
    // The check mark stands high in its line.
    let square = container(mark)
        .padding(padding::top(4))
        .center_x(32)
        .center_y(32)
        .style(move |theme: &Theme| {
            let colours = theme::colours(theme);
            container::Style {
                background: Some(if ticked { colours.accent } else { colours.page }.into()),
                border: Border {
                    color: if ticked {
                        colours.accent
                    } else {
                        colours.field
                    },
                    width: colours.border,
                    radius: 6.0.into(),
                },
                ..container::Style::default()
            }
        });
    let side = if right_to_left {
        Alignment::End
    } else {
        Alignment::Start
    };
    let words = container(text::plain(words))
        .width(Length::Fill)
        .align_x(side);
    let row = super::row_dir(right_to_left, vec![square.into(), words.into()])
        .spacing(theme::M)
        .align_y(Alignment::Center);
    Button::new(row, ButtonKind::Choice)
        .flush()
        .id(id)
        .width(Length::Fill)
        .on_press(toggled)
        .into()
}
