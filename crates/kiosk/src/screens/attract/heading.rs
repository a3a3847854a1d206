//! The first lines of the attract screen: the organizer's mark and name, and the addressee.

use iced::widget::{column, container, row};
use iced::{Alignment, Font, Length, Size};
use petition::say;

use super::{Message, Screen};
use crate::Context;
use crate::ids;
use crate::ui::measured::measured;
use crate::ui::picture::picture;
use crate::ui::text::{BOLD, LINE, REGULAR};
use crate::ui::{Element, text, theme};
use petition::i18n::Words;

/// The height of the mark on the screen for which it was drawn, and its least height.
const MARK: super::plan::Range = super::plan::Range(76.0, 40.0);
/// The greatest growth of a mark that has few pixels.
const LARGEST: f32 = 2.0;
/// The least width of the lines beside the mark, in heights of their letters.
const BESIDE: f32 = 12.0;

/// The part of the organizer that is shown. On a small screen the mark goes first, then the name:
/// the title, the button, the code and the languages are what people came for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Shown {
    Nothing,
    Name,
    Mark(Size),
}

/// The words of the first lines.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    by: Option<String>,
    to: String,
    target: &'a str,
}

impl<'a> Lines<'a> {
    pub(super) fn new(context: &'a Context, words: &Words) -> Self {
        let organizer = context.petition.organizer.as_ref();
        Self {
            by: organizer.map(|one| say!(words, "kiosk-by", organizer = one.name.as_str())),
            to: say!(words, "kiosk-to"),
            target: &context.petition.text(words.language()).target,
        }
    }

    /// The height of the lines in a column of this width; `None` if the mark leaves them too little
    /// of it.
    pub(super) fn height(&self, shown: Shown, column: f32, label: f32, gap: f32) -> Option<f32> {
        let mark = match shown {
            Shown::Mark(size) => size,
            Shown::Name | Shown::Nothing => Size::ZERO,
        };
        let width = column
            - if mark.width > 0.0 {
                mark.width + gap
            } else {
                0.0
            };
        if mark.width > 0.0 && width < BESIDE * label {
            return None;
        }
        let height =
            |words: &str, font: Font, width: f32| measured(words, label, LINE, font, width).height;
        let to = measured(&self.to, label, LINE, REGULAR, f32::INFINITY).width;
        let target = height(self.target, BOLD, width - to - theme::S);
        let by = self.by.as_deref().filter(|_| shown != Shown::Nothing);
        let by = by.map_or(0.0, |by| height(by, REGULAR, width) + theme::XS);
        Some(mark.height.max(by + target))
    }
}

/// The parts of the organizer that may be shown on a screen of this unit, the largest first.
pub(super) fn choices(context: &Context, unit: f32) -> Vec<Shown> {
    let Some(organizer) = &context.petition.organizer else {
        return vec![Shown::Nothing];
    };
    let marks = organizer.mark.iter().flat_map(|mark| {
        let picture = mark.picture();
        let (width, height) = (picture.width as f32, picture.height as f32);
        [1.0, 0.7].map(|part| {
            // An upright mark is as large as one that lies: it may be higher, but not twice.
            let tall = (height / width).clamp(1.0, 1.4);
            let wanted = (part * MARK.at(unit) * tall).min(LARGEST * height).round();
            Shown::Mark(Size::new((wanted * width / height).round(), wanted))
        })
    });
    marks.chain([Shown::Name, Shown::Nothing]).collect()
}

impl<'a> Screen<'a> {
    /// The mark, and beside it who asks and who is asked.
    pub(super) fn heading(&self) -> Element<'a, Message> {
        let (plan, context) = (&self.plan, self.context);
        let lines = Lines::new(context, self.words);
        let to = row![
            text::sized(lines.to, plan.label, LINE).style(theme::muted),
            text::sized(lines.target, plan.label, LINE).font(BOLD),
        ];
        let to = self.row(to.spacing(theme::S));
        let by = lines.by.filter(|_| plan.organizer != Shown::Nothing);
        let Some(by) = by else {
            return to;
        };
        let by = text::sized(by, plan.label, LINE);
        let both = column![by, to].spacing(theme::XS).align_x(self.side());
        let organizer = context.petition.organizer.as_ref();
        let mark = organizer.and_then(|organizer| organizer.mark.as_ref());
        let (Shown::Mark(size), Some(mark)) = (plan.organizer, mark) else {
            return both.width(Length::Fill).into();
        };
        let mark = container(picture(mark.picture(), size, plan.rtl)).id(ids::ORGANIZERS_MARK);
        self.row(
            row![mark, both.width(Length::Fill)]
                .spacing(plan.gap)
                .align_y(Alignment::Center)
                .width(Length::Fill),
        )
    }
}
