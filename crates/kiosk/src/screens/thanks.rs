//! The thank-you after signing: the signature is sealed before the signer's eyes, and the code to
//! share stands beside it. It goes back to the start by itself.

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length, Size};
use petition::say;
use zeroize::Zeroizing;

use crate::screens::Outcome;
use crate::screens::attract::plan::{CODE_BORDER, EDGE, Range, unit};
use crate::ui::button::{Button, ButtonKind};
use crate::ui::envelope::{self, envelope};
use crate::ui::mirror::mirror;
use crate::ui::pad::Dot;
use crate::ui::scroll::{scroll, sided};
use crate::ui::text::{self, BOLD, HEADING_LINE, LINE, REGULAR, measure};
use crate::ui::{Element, matrix, theme};
use crate::{Action, Context, ids};
use petition::Text;
use petition::i18n::Words;

/// The sizes on the screen for which they were drawn, and the least ones.
const NAME: Range = Range(56.0, 28.0);
const PLACE: Range = Range(28.0, 19.0);
const BODY: Range = Range(24.0, 18.0);
const BUTTON: Range = Range(27.0, 20.0);
const BUTTON_HEIGHT: Range = Range(80.0, 56.0);
const SMALL: Range = Range(17.0, 16.0);
const GAP: Range = Range(20.0, 10.0);

/// A message of the thank-you screen.
#[derive(Clone)]
pub enum Message {
    /// Ends the thank-you.
    NextPerson,
}

/// The first name, and the ink that flies into its envelope, are all that is left of the signer.
/// They are wiped when the screen goes.
pub(crate) struct Thanks {
    pub(crate) name: Zeroizing<String>,
    pub(crate) ink: Zeroizing<Vec<Vec<Dot>>>,
}

impl Thanks {
    pub(crate) fn update(&self, message: Message) -> Outcome {
        match message {
            Message::NextPerson => Outcome::StartOver(Action::None),
        }
    }

    pub(crate) fn view<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        seconds_left: u64,
        moves: bool,
    ) -> Element<'a, Message> {
        let size = context.size;
        let shown = Shown {
            unit: unit(size),
            rtl: words.language().is_right_to_left(),
            wide: size.width > size.height && size.height >= 480.0,
            edge: EDGE.at(unit(size)),
            moves,
        };
        let code = shown.code(context, words);
        let column_width = if shown.wide {
            let code = code
                .as_ref()
                .map_or(0.0, |(_, side)| side + 2.0 * shown.edge);
            size.width - 2.0 * shown.edge - code
        } else {
            size.width - 2.0 * shown.edge
        };
        let code = code.map(|(code, _)| code);
        let thanks = self.said(context, words, &shown, column_width);
        let next = shown.next(words);
        let back = say!(words, "kiosk-back-in", seconds = seconds_left);
        let back = text::sized(back, SMALL.at(shown.unit), LINE).style(theme::muted);
        if shown.wide {
            let next = row![next, back]
                .spacing(GAP.at(shown.unit))
                .align_y(Alignment::Center);
            let next = container(mirror(shown.rtl, next)).padding([GAP.at(shown.unit) / 2.0, 0.0]);
            let thanks = container(thanks.push(next)).width(column_width);
            let page = row![thanks, Space::new().width(Length::Fill)]
                .push(code)
                .align_y(Alignment::Center)
                .width(Length::Fill);
            return container(mirror(shown.rtl, page))
                .padding([0.0, shown.edge])
                .center_y(Length::Fill)
                .into();
        }
        // The button stands at the thumb; the rest scrolls above it if it does not fit.
        let page = column![thanks]
            .push(code)
            .spacing(2.0 * GAP.at(shown.unit))
            .align_x(shown.side())
            .width(Length::Fill);
        let page = scroll(
            ids::THANKS_PAGE,
            container(page).padding([GAP.at(shown.unit), shown.edge]),
        );
        let foot = column![next, back]
            .spacing(theme::S)
            .align_x(shown.side())
            .width(Length::Fill);
        column![
            container(sided(shown.rtl, ids::THANKS_PAGE, page))
                .center_y(Length::Fill)
                .width(Length::Fill),
            container(foot).padding([theme::M, shown.edge])
        ]
        .height(Length::Fill)
        .into()
    }

    /// The sealed envelope, the thanks, the signer's place in the day, the demand read back, and
    /// what happens next.
    fn said<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
        shown: &Shown,
        width: f32,
    ) -> Column<'a, Message> {
        let text = context.petition.text(words.language());
        let unit = shown.unit;
        let ink = shown.moves.then_some(self.ink.as_slice());
        let name = say!(words, "kiosk-thanks", name = self.name.as_str());
        let place =
            place(context, words).map(|place| text::sized(place, PLACE.at(unit), LINE).font(BOLD));
        let demand = quoted(context, words, text, BODY.at(unit), width);
        let next = if context.practice {
            say!(words, "kiosk-thanks-practice")
        } else {
            say!(words, "kiosk-thanks-next", target = text.target.as_str())
        };
        column![
            envelope(ink, shown.rtl, envelope::height(unit)),
            text::sized(name, NAME.at(unit), HEADING_LINE).font(BOLD),
        ]
        .push(place)
        .push(text::sized(demand, BODY.at(unit), LINE).style(theme::muted))
        .push(text::sized(next, BODY.at(unit), LINE))
        .spacing(GAP.at(unit))
        .align_x(shown.side())
        .width(Length::Fill)
    }
}

/// The measures of the screen and its direction.
struct Shown {
    unit: f32,
    rtl: bool,
    /// True if the code stands beside the text.
    wide: bool,
    edge: f32,
    /// True if the ink may fly.
    moves: bool,
}

impl Shown {
    /// The side at which lines begin.
    fn side(&self) -> Alignment {
        if self.rtl {
            Alignment::End
        } else {
            Alignment::Start
        }
    }

    fn next<'a>(&self, words: &Words) -> Element<'a, Message> {
        let label = say!(words, "kiosk-next-person");
        let size = BUTTON.at(self.unit);
        let width = measure(&label, size, LINE, BOLD, f32::INFINITY).width;
        let width = (width + 2.0 * theme::XL + theme::S).max(300.0 * self.unit);
        Button::new(
            text::sized(label, size, LINE).font(BOLD),
            ButtonKind::Primary,
        )
        .id(ids::NEXT_PERSON)
        .width(if self.wide {
            Length::Fixed(width.ceil())
        } else {
            Length::Fill
        })
        .height(BUTTON_HEIGHT.at(self.unit))
        .on_press(Message::NextPerson)
        .into()
    }

    /// The code to share with its words, and its width.
    fn code<'a>(&self, context: &'a Context, words: &Words) -> Option<(Element<'a, Message>, f32)> {
        let matrix = context.qr_code.as_ref()?;
        let modules = matrix::with_quiet_zone(matrix);
        let Size { width, height } = context.size;
        let most = if self.wide {
            (0.34 * width).min(0.6 * height)
        } else {
            (width - 2.0 * self.edge).min(0.34 * height)
        };
        // Modules are whole pixels.
        let side = ((most / modules as f32).floor().max(3.0)) * modules as f32;
        let code = container(container(matrix::matrix(matrix, side)).id(ids::CODE))
            .padding(CODE_BORDER)
            .style(theme::framed);
        let share = text::sized(say!(words, "kiosk-thanks-share"), BODY.at(self.unit), LINE);
        let address = text::sized(&context.short_address, SMALL.at(self.unit), LINE);
        let width = (side + 2.0 * CODE_BORDER).max(200.0);
        let all = column![code, share, address.style(theme::muted)]
            .spacing(theme::S)
            .align_x(self.side())
            .width(width);
        Some((all.into(), width))
    }
}

/// The signer's place among those who signed here today, if the campaign shows its count.
fn place(context: &Context, words: &Words) -> Option<String> {
    let count = context.count_today;
    (context.shows_count && count > 0).then(|| {
        if count == 1 {
            return say!(words, "kiosk-thanks-first");
        }
        let place = if words.language().as_str() == "en" {
            format!("{count}{}", ending(count))
        } else {
            count.to_string()
        };
        say!(words, "kiosk-thanks-place", place = place)
    })
}

/// The ending of an English ordinal number.
fn ending(count: u64) -> &'static str {
    match (count % 100, count % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}

/// The demand in quotation marks, cut at a word where it would take more than two lines.
fn quoted(context: &Context, words: &Words, text: &Text, size: f32, width: f32) -> String {
    let (open, close) = match context.petition.text_language(words.language()) {
        language if language.is_right_to_left() => ('«', '»'),
        _ => ('“', '”'),
    };
    let whole = text.demand.split_whitespace().collect::<Vec<_>>();
    let fits =
        |words: &str| measure(words, size, LINE, REGULAR, width).height <= 2.0 * LINE * size + 1.0;
    for kept in (1..=whole.len()).rev() {
        let more = if kept < whole.len() { "…" } else { "" };
        let quote = format!("{open}{}{more}{close}", whole[..kept].join(" "));
        if fits(&quote) {
            return quote;
        }
    }
    format!("{open}…{close}")
}

#[cfg(test)]
mod tests {
    use super::ending;

    #[test]
    fn english_numbers_end_as_they_are_said() {
        for (count, said) in [
            (1, "st"),
            (2, "nd"),
            (3, "rd"),
            (4, "th"),
            (11, "th"),
            (12, "th"),
            (21, "st"),
            (27, "th"),
            (113, "th"),
            (122, "nd"),
        ] {
            assert_eq!(ending(count), said, "{count}");
        }
    }
}
