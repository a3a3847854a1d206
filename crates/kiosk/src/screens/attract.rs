//! The screen that waits: title, one sentence, one thing to do. Nothing moves.

use iced::widget::{Row, Space, column, container, scrollable};
use iced::{Alignment, Length};
use petition::say;

use crate::screens::staff::goal_bar;
use crate::ui::press::{Kind, press};
use crate::ui::scroll::scroll;
use crate::ui::theme::Look;
use crate::ui::{Element, letters, matrix, row_dir, theme};
use crate::{Facts, Message, ids};
use petition::Language;
use petition::i18n::{Words, languages, own_name};

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

pub(crate) fn view<'a>(facts: &'a Facts, words: &Words, choice: Choice) -> Element<'a, Message> {
    let language = words.language();
    let rtl = language.is_right_to_left();
    let text = facts.petition.text(language);
    // A petition that has no text in this language reads as it is written.
    let text_rtl = facts.petition.spoken(language).is_right_to_left();
    let side = if text_rtl {
        Alignment::End
    } else {
        Alignment::Start
    };
    let wide = facts.is_wide();
    let begin: Element<'_, Message> = if facts.collecting {
        press(say!(words, "kiosk-read-and-sign"), Kind::Primary)
            .id(ids::BEGIN)
            .width(if wide { Length::Shrink } else { Length::Fill })
            .height(72.0)
            .on_press(Message::Begin)
            .into()
    } else {
        letters::body(say!(words, "kiosk-not-collecting"))
            .style(theme::bad)
            .into()
    };
    let train =
        (facts.practice && facts.collecting && !choice.trains).then(|| -> Element<'_, Message> {
            press(say!(words, "kiosk-staff-train"), Kind::Plain)
                .id(ids::TRAIN)
                .on_press(Message::Train)
                .into()
        });
    let today = today(facts, words);
    let to = row_dir(
        text_rtl,
        vec![
            letters::body(say!(words, "kiosk-to"))
                .style(theme::muted)
                .into(),
            letters::body(&text.target).font(letters::BOLD).into(),
        ],
    )
    .spacing(theme::S);
    // On a small screen smaller words, and what to touch outside of what scrolls.
    let is_small = facts.size.width < 560.0
        || (wide && (facts.size.height < 780.0 || facts.size.width < 1_200.0));
    let title = if is_small {
        letters::title(&text.title)
    } else {
        letters::display(&text.title)
    };
    let call = column![to, title, letters::body(text.one_sentence())]
        .spacing(theme::L)
        .align_x(side)
        .max_width(760);
    let card = facts.code.as_ref().map(|code| phone(facts, words, code));
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
            .push(head(facts, words, choice))
            .push(page(middle, theme::XXL))
            .push(below)
            .push(foot(facts, words, choice))
            .height(Length::Fill)
            .into();
    }
    // What to touch is at the thumb, however little room there is; what does not fit scrolls above
    // it.
    let languages = container(offers(facts, words)).center_x(Length::Fill);
    let roomy = facts.size.height >= 900.0 && facts.size.width >= 600.0;
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
        .push(small(facts, words, choice))
        .spacing(theme::S);
    column![
        page(middle, sides),
        container(foot).padding([theme::S, sides])
    ]
    .height(Length::Fill)
    .into()
}

/// How many signed here today, and how far that is, where the campaign wants it told.
fn today<'a>(facts: &Facts, words: &Words) -> Option<Element<'a, Message>> {
    if !facts.shows_count {
        return None;
    }
    match facts.goal {
        Some(goal) => Some(
            container(goal_bar(facts.count_now, goal, words))
                .max_width(420)
                .into(),
        ),
        None => (facts.count_now > 0).then(|| {
            letters::quiet(say!(words, "kiosk-signed-today", count = facts.count_now)).into()
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

fn phone<'a>(facts: &'a Facts, words: &Words, code: &'a matrix::Matrix) -> Element<'a, Message> {
    let card = column![
        letters::label(say!(words, "kiosk-or-phone")),
        matrix::matrix(
            code,
            if facts.size.height < 720.0 {
                200.0
            } else {
                264.0
            }
        ),
        letters::quiet(&facts.short_address),
    ]
    .spacing(theme::S)
    .align_x(Alignment::Center);
    container(card).padding(theme::L).style(theme::card).into()
}

/// Whether languages and the way in for staff fit on one line.
fn is_broad(facts: &Facts) -> bool {
    facts.size.width >= 1_200.0
}

/// Languages by their own names, and what is small.
fn foot<'a>(facts: &'a Facts, words: &Words, choice: Choice) -> Element<'a, Message> {
    let foot: Element<'a, Message> = if is_broad(facts) {
        let parts = vec![
            offers(facts, words),
            Space::new().width(Length::Fill).into(),
            staff(words),
        ];
        row_dir(words.language().is_right_to_left(), parts)
            .spacing(theme::L)
            .align_y(Alignment::Center)
            .into()
    } else {
        column![offers(facts, words), small(facts, words, choice)].into()
    };
    container(foot)
        .padding([theme::S, theme::XXL - theme::S])
        .width(Length::Fill)
        .into()
}

/// What helps to see, at the head of a broad screen.
fn head<'a>(facts: &'a Facts, words: &Words, choice: Choice) -> Option<Element<'a, Message>> {
    let parts = [
        Some(Space::new().width(Length::Fill).into()),
        Some(larger(words, choice)),
        stronger(facts, words, choice),
    ];
    let eyes = row_dir(
        words.language().is_right_to_left(),
        parts.into_iter().flatten().collect(),
    )
    .spacing(theme::S);
    is_broad(facts).then(|| {
        container(eyes)
            .padding([theme::S, theme::XXL - theme::S])
            .width(Length::Fill)
            .into()
    })
}

/// Languages by their own names.
fn offers<'a>(facts: &Facts, words: &Words) -> Element<'a, Message> {
    let languages = offered(facts).into_iter().map(|language| {
        let kind = if language == *words.language() {
            Kind::Chosen
        } else {
            Kind::Choice
        };
        press(own_name(&language).to_owned(), kind)
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
fn small<'a>(facts: &Facts, words: &Words, choice: Choice) -> Element<'a, Message> {
    let space = Space::new().width(Length::Fill).into();
    let parts = [
        Some(larger(words, choice)),
        stronger(facts, words, choice),
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
    press(said, Kind::Quiet)
        .id(ids::LARGER)
        .on_press(Message::Larger)
        .into()
}

/// Nothing where the whole station has the strongest contrast already.
fn stronger<'a>(facts: &Facts, words: &Words, choice: Choice) -> Option<Element<'a, Message>> {
    let kind = if choice.contrast {
        Kind::Chosen
    } else {
        Kind::Quiet
    };
    let stronger = press(say!(words, "kiosk-contrast"), kind)
        .id(ids::CONTRAST)
        .on_press(Message::Contrast);
    (facts.look != Look::Contrast).then(|| stronger.into())
}

fn staff<'a>(words: &Words) -> Element<'a, Message> {
    press(say!(words, "kiosk-staff"), Kind::Quiet)
        .id(ids::STAFF)
        .on_press(Message::Staff)
        .into()
}

/// The petition's first language, all that we have sentences in, and what else the petition is
/// written in.
fn offered(facts: &Facts) -> Vec<Language> {
    let mut all = vec![facts.petition.language().clone()];
    for language in languages()
        .into_iter()
        .chain(facts.petition.languages().into_iter().cloned())
    {
        if !all.contains(&language) {
            all.push(language);
        }
    }
    all
}
