//! The screen that waits: title, one sentence, one thing to do. Nothing moves.

use iced::widget::{Row, Space, column, container, scrollable};
use iced::{Alignment, Length};
use petition::say;

use crate::screens::staff::goal_bar;
use crate::ui::button::{ButtonKind, button};
use crate::ui::scroll::scroll;
use crate::ui::theme::Appearance;
use crate::ui::{Element, matrix, row_dir, text, theme};
use crate::{Context, Message, ids};
use petition::Language;
use petition::i18n::{Words, languages, native_name};

/// What was chosen on this screen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    /// No larger letters than these can be had.
    pub largest: bool,
    /// The strongest contrast.
    pub contrast: bool,
    /// Someone is being trained.
    pub trains: bool,
}

pub(crate) fn view<'a>(
    context: &'a Context,
    words: &Words,
    choice: Choice,
) -> Element<'a, Message> {
    let language = words.language();
    let rtl = language.is_right_to_left();
    let text = context.petition.text(language);
    // A petition that has no text in this language reads as it is written.
    let text_rtl = context.petition.text_language(language).is_right_to_left();
    let side = if text_rtl {
        Alignment::End
    } else {
        Alignment::Start
    };
    let wide = context.is_wide();
    let begin: Element<'_, Message> = if context.collecting {
        button(say!(words, "kiosk-read-and-sign"), ButtonKind::Primary)
            .id(ids::BEGIN)
            .width(if wide { Length::Shrink } else { Length::Fill })
            .height(72.0)
            .on_press(Message::Begin)
            .into()
    } else {
        text::body(say!(words, "kiosk-not-collecting"))
            .style(theme::bad)
            .into()
    };
    let train = (context.practice && context.collecting && !choice.trains).then(
        || -> Element<'_, Message> {
            button(say!(words, "kiosk-staff-train"), ButtonKind::Plain)
                .id(ids::TRAIN)
                .on_press(Message::Train)
                .into()
        },
    );
    let today = today(context, words);
    let to = row_dir(
        text_rtl,
        vec![
            text::body(say!(words, "kiosk-to"))
                .style(theme::muted)
                .into(),
            text::body(&text.target).font(text::BOLD).into(),
        ],
    )
    .spacing(theme::S);
    // On a small screen smaller words, and what to touch outside of what scrolls.
    let is_small = context.size.width < 560.0
        || (wide && (context.size.height < 780.0 || context.size.width < 1_200.0));
    let title = if is_small {
        text::title(&text.title)
    } else {
        text::display(&text.title)
    };
    let call = column![to, title, text::body(text.one_sentence())]
        .spacing(theme::L)
        .align_x(side)
        .max_width(760);
    let card = context
        .code
        .as_ref()
        .map(|code| phone(context, words, code));
    if wide {
        let begin = row_dir(text_rtl, std::iter::once(begin).chain(train).collect())
            .spacing(theme::M)
            .align_y(Alignment::Center);
        let (call, below) = if is_small {
            (
                call.push(today),
                Some(
                    container(begin)
                        .padding([theme::S, theme::XXL])
                        .width(Length::Fill)
                        .align_x(if rtl {
                            Alignment::End
                        } else {
                            Alignment::Start
                        }),
                ),
            )
        } else {
            (
                call.push(Space::new().height(theme::S))
                    .push(begin)
                    .push(today),
                None,
            )
        };
        let mut parts: Vec<Element<'_, Message>> =
            vec![container(call).width(Length::FillPortion(3)).into()];
        parts.extend(card.map(|card| {
            container(card)
                .width(Length::FillPortion(2))
                .center_x(Length::FillPortion(2))
                .into()
        }));
        let middle = row_dir(rtl, parts)
            .spacing(theme::XL)
            .align_y(Alignment::Center)
            .width(Length::Fill);
        return column![]
            .push(head(context, words, choice))
            .push(page(middle, theme::XXL))
            .push(below)
            .push(foot(context, words, choice))
            .height(Length::Fill)
            .into();
    }
    // What to touch is at the thumb, however little room there is; what does not fit scrolls above
    // it.
    let languages = container(offers(context, words)).center_x(Length::Fill);
    let roomy = context.size.height >= 900.0 && context.size.width >= 600.0;
    let sides = if roomy { theme::XXL } else { theme::L };
    let middle = column![call]
        .push(today)
        .push(train)
        .push(card)
        .spacing(theme::XL)
        .align_x(Alignment::Center)
        .width(Length::Fill);
    let (middle, below) = if roomy {
        (middle, Some(languages))
    } else {
        (middle.push(languages), None)
    };
    let foot = column![begin]
        .push(below)
        .push(small(context, words, choice))
        .spacing(theme::S);
    column![
        page(middle, sides),
        container(foot).padding([theme::S, sides])
    ]
    .height(Length::Fill)
    .into()
}

/// How many signed here today, and how far that is, where the campaign wants it told.
fn today<'a>(context: &Context, words: &Words) -> Option<Element<'a, Message>> {
    if !context.shows_count {
        return None;
    }
    match context.goal {
        Some(goal) => Some(
            container(goal_bar(context.count_now, goal, words))
                .max_width(420)
                .into(),
        ),
        None => (context.count_now > 0).then(|| {
            text::quiet(say!(words, "kiosk-signed-today", count = context.count_now)).into()
        }),
    }
}

/// What scrolls where it does not fit.
fn page<'a>(content: impl Into<Element<'a, Message>>, sides: f32) -> Element<'a, Message> {
    container(
        scroll("attract", container(content).padding([theme::L, sides])).direction(quiet_bar()),
    )
    .center_y(Length::Fill)
    .width(Length::Fill)
    .into()
}

fn quiet_bar() -> scrollable::Direction {
    scrollable::Direction::Vertical(scrollable::Scrollbar::hidden())
}

fn phone<'a>(
    context: &'a Context,
    words: &Words,
    code: &'a matrix::Matrix,
) -> Element<'a, Message> {
    let card = column![
        text::label(say!(words, "kiosk-or-phone")),
        matrix::matrix(
            code,
            if context.size.height < 720.0 {
                200.0
            } else {
                264.0
            }
        ),
        text::quiet(&context.short_address),
    ]
    .spacing(theme::S)
    .align_x(Alignment::Center);
    container(card).padding(theme::L).style(theme::card).into()
}

/// Whether languages and the way in for staff fit on one line.
fn is_broad(context: &Context) -> bool {
    context.size.width >= 1_200.0
}

/// Languages by their own names, and what is small.
fn foot<'a>(context: &'a Context, words: &Words, choice: Choice) -> Element<'a, Message> {
    let foot: Element<'a, Message> = if is_broad(context) {
        let parts = vec![
            offers(context, words),
            Space::new().width(Length::Fill).into(),
            staff(words),
        ];
        row_dir(words.language().is_right_to_left(), parts)
            .spacing(theme::L)
            .align_y(Alignment::Center)
            .into()
    } else {
        column![offers(context, words), small(context, words, choice)].into()
    };
    container(foot)
        .padding([theme::S, theme::XXL - theme::S])
        .width(Length::Fill)
        .into()
}

/// What helps to see, at the head of a broad screen.
fn head<'a>(context: &'a Context, words: &Words, choice: Choice) -> Option<Element<'a, Message>> {
    let parts = [
        Some(Space::new().width(Length::Fill).into()),
        Some(larger(words, choice)),
        stronger(context, words, choice),
    ];
    let eyes = row_dir(
        words.language().is_right_to_left(),
        parts.into_iter().flatten().collect(),
    )
    .spacing(theme::S);
    is_broad(context).then(|| {
        container(eyes)
            .padding([theme::S, theme::XXL - theme::S])
            .width(Length::Fill)
            .into()
    })
}

/// Languages by their own names.
fn offers<'a>(context: &Context, words: &Words) -> Element<'a, Message> {
    let languages = offered(context).into_iter().map(|language| {
        let kind = if language == *words.language() {
            ButtonKind::Chosen
        } else {
            ButtonKind::Choice
        };
        button(native_name(&language).to_owned(), kind)
            .id(ids::language(language.as_str()))
            .on_press(Message::Speak(language))
            .into()
    });
    Row::with_children(languages)
        .spacing(theme::XS)
        .align_y(Alignment::Center)
        .wrap()
        .into()
}

/// What helps to see, and the way in for staff.
fn small<'a>(context: &Context, words: &Words, choice: Choice) -> Element<'a, Message> {
    let space = Space::new().width(Length::Fill).into();
    let parts = [
        Some(larger(words, choice)),
        stronger(context, words, choice),
        Some(space),
        Some(staff(words)),
    ];
    let row = row_dir(
        words.language().is_right_to_left(),
        parts.into_iter().flatten().collect(),
    );
    row.spacing(theme::XS)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .into()
}

fn larger<'a>(words: &Words, choice: Choice) -> Element<'a, Message> {
    let said = if choice.largest {
        say!(words, "kiosk-usual-letters")
    } else {
        say!(words, "kiosk-larger-letters")
    };
    button(said, ButtonKind::Quiet)
        .id(ids::LARGER)
        .on_press(Message::Larger)
        .into()
}

/// Nothing where the whole station has the strongest contrast already.
fn stronger<'a>(context: &Context, words: &Words, choice: Choice) -> Option<Element<'a, Message>> {
    let kind = if choice.contrast {
        ButtonKind::Chosen
    } else {
        ButtonKind::Quiet
    };
    let stronger = button(say!(words, "kiosk-contrast"), kind)
        .id(ids::CONTRAST)
        .on_press(Message::Contrast);
    (context.look != Appearance::Contrast).then(|| stronger.into())
}

fn staff<'a>(words: &Words) -> Element<'a, Message> {
    button(say!(words, "kiosk-staff"), ButtonKind::Quiet)
        .id(ids::STAFF)
        .on_press(Message::Staff)
        .into()
}

/// The petition's first language, all that we have sentences in, and what else the petition is
/// written in.
fn offered(context: &Context) -> Vec<Language> {
    let mut all = vec![context.petition.language().clone()];
    for language in languages()
        .into_iter()
        .chain(context.petition.languages().into_iter().cloned())
    {
        if !all.contains(&language) {
            all.push(language);
        }
    }
    all
}
