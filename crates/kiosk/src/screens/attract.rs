//! The attract screen, which waits for the next person: a title, one sentence, and one thing to do.
//! Nothing on it moves.

use iced::widget::{Column, Row, Space, column, container, scrollable};
use iced::{Alignment, Length};
use petition::say;

use crate::screens::staff::parts::goal_bar;
use crate::ui::button::{ButtonKind, button};
use crate::ui::scroll::scroll;
use crate::ui::theme::Appearance;
use crate::ui::{Element, matrix, row_dir, text, theme};
use crate::{Context, ids};
use petition::Language;
use petition::i18n::{Words, languages, native_name};

/// A message of the attract screen.
#[derive(Clone)]
pub enum Message {
    /// Begins a visit.
    Begin,
    /// Changes the language of every screen.
    ChooseLanguage(Language),
    /// Changes to larger letters, or from the largest to the usual ones.
    NextSize,
    /// Changes to the strongest contrast, or back to the usual colours.
    ToggleContrast,
    /// Begins the training of a volunteer, in practice only.
    StartTraining,
    /// Opens the PIN pad for staff.
    OpenPin,
}

/// The choices that a person has made on this screen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    /// True if the letters cannot become larger.
    pub largest: bool,
    /// True if the strongest contrast was chosen.
    pub contrast: bool,
    /// True if somebody is being trained.
    pub trains: bool,
}

/// Shows the screen.
pub(crate) fn view<'a>(
    context: &'a Context,
    words: &Words,
    choice: Choice,
) -> Element<'a, Message> {
    if context.is_wide() {
        wide(context, words, choice)
    } else {
        narrow(context, words, choice)
    }
}

fn wide<'a>(context: &'a Context, words: &Words, choice: Choice) -> Element<'a, Message> {
    let rtl = words.language().is_right_to_left();
    let text_rtl = is_text_right_to_left(context, words);
    let is_small = is_small(context);
    let begin = row_dir(
        text_rtl,
        std::iter::once(begin(context, words))
            .chain(train(context, words, choice))
            .collect(),
    )
    .spacing(theme::M)
    .align_y(Alignment::Center);
    let call = call(context, words);
    // On a small screen the button stands below the area that scrolls.
    let (call, below) = if is_small {
        let side = if rtl {
            Alignment::End
        } else {
            Alignment::Start
        };
        let below = container(begin)
            .padding([theme::S, theme::XXL])
            .width(Length::Fill)
            .align_x(side);
        (call, Some(below))
    } else {
        (call.push(Space::new().height(theme::S)).push(begin), None)
    };
    let call = call.push(today(context, words));
    let mut parts: Vec<Element<'_, Message>> =
        vec![container(call).width(Length::FillPortion(3)).into()];
    parts.extend(phone(context, words).map(|card| {
        container(card)
            .width(Length::FillPortion(2))
            .center_x(Length::FillPortion(2))
            .into()
    }));
    let middle = row_dir(rtl, parts)
        .spacing(theme::XL)
        .align_y(Alignment::Center)
        .width(Length::Fill);
    column![]
        .push(head(context, words, choice))
        .push(page(middle, theme::XXL))
        .push(below)
        .push(foot(context, words, choice))
        .height(Length::Fill)
        .into()
}

/// On a narrow screen the buttons stand at the thumb, however little room there is, and the rest
/// scrolls above them if it does not fit.
fn narrow<'a>(context: &'a Context, words: &Words, choice: Choice) -> Element<'a, Message> {
    let languages = container(offers(context, words)).center_x(Length::Fill);
    let is_roomy = context.size.height >= 900.0 && context.size.width >= 600.0;
    let sides = if is_roomy { theme::XXL } else { theme::L };
    let middle = column![call(context, words)]
        .push(today(context, words))
        .push(train(context, words, choice))
        .push(phone(context, words))
        .spacing(theme::XL)
        .align_x(Alignment::Center)
        .width(Length::Fill);
    let (middle, below) = if is_roomy {
        (middle, Some(languages))
    } else {
        (middle.push(languages), None)
    };
    let foot = column![begin(context, words)]
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

/// Returns true if the petition reads from right to left. A petition that has no text in the chosen
/// language reads in the direction of the text that it has.
fn is_text_right_to_left(context: &Context, words: &Words) -> bool {
    context
        .petition
        .text_language(words.language())
        .is_right_to_left()
}

fn is_small(context: &Context) -> bool {
    context.size.width < 560.0
        || (context.is_wide() && (context.size.height < 780.0 || context.size.width < 1_200.0))
}

/// The addressee, the title and one sentence.
fn call<'a>(context: &'a Context, words: &Words) -> Column<'a, Message> {
    let text = context.petition.text(words.language());
    let rtl = is_text_right_to_left(context, words);
    let to = row_dir(
        rtl,
        vec![
            text::body(say!(words, "kiosk-to"))
                .style(theme::muted)
                .into(),
            text::body(&text.target).font(text::BOLD).into(),
        ],
    )
    .spacing(theme::S);
    let title = if is_small(context) {
        text::title(&text.title)
    } else {
        text::display(&text.title)
    };
    column![to, title, text::body(text.one_sentence())]
        .spacing(theme::L)
        .align_x(if rtl {
            Alignment::End
        } else {
            Alignment::Start
        })
        .max_width(760)
}

/// The button to begin, or a sentence if nothing can be signed now.
fn begin<'a>(context: &Context, words: &Words) -> Element<'a, Message> {
    if !context.collecting {
        let why = if context.is_over {
            say!(words, "kiosk-not-stored-campaign-over")
        } else {
            say!(words, "kiosk-not-collecting")
        };
        return text::body(why).style(theme::bad).into();
    }
    button(say!(words, "kiosk-read-and-sign"), ButtonKind::Primary)
        .id(ids::BEGIN)
        .width(if context.is_wide() {
            Length::Shrink
        } else {
            Length::Fill
        })
        .height(72.0)
        .on_press(Message::Begin)
        .into()
}

/// The button that begins a training, in practice only.
fn train<'a>(context: &Context, words: &Words, choice: Choice) -> Option<Element<'a, Message>> {
    (context.practice && context.collecting && !choice.trains).then(|| {
        button(say!(words, "kiosk-staff-train"), ButtonKind::Plain)
            .id(ids::TRAIN)
            .on_press(Message::StartTraining)
            .into()
    })
}

/// The number of people who signed here today, if the campaign wants it shown.
fn today<'a>(context: &Context, words: &Words) -> Option<Element<'a, Message>> {
    if !context.shows_count {
        return None;
    }
    match context.goal {
        Some(goal) => Some(
            container(goal_bar(context.count_today, goal, words))
                .max_width(420)
                .into(),
        ),
        None => (context.count_today > 0).then(|| {
            text::quiet(say!(
                words,
                "kiosk-signed-today",
                count = context.count_today
            ))
            .into()
        }),
    }
}

/// An area that scrolls if its content does not fit.
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

/// The QR code of the online petition, to sign on one's own phone.
fn phone<'a>(context: &'a Context, words: &Words) -> Option<Element<'a, Message>> {
    let code = context.qr_code.as_ref()?;
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
    let card = container(card).padding(theme::L).style(theme::card);
    Some(card.into())
}

/// Returns true if the languages and the way in for staff fit on one line.
fn is_broad(context: &Context) -> bool {
    context.size.width >= 1_200.0
}

/// The foot of a wide screen: the languages, and the way in for staff.
fn foot<'a>(context: &'a Context, words: &Words, choice: Choice) -> Element<'a, Message> {
    let foot: Element<'a, Message> = if is_broad(context) {
        let parts = vec![
            offers(context, words),
            Space::new().width(Length::Fill).into(),
            staff(context, words),
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

/// The buttons for larger letters and contrast, at the head of a broad screen.
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

/// The languages, each by its own name.
fn offers<'a>(context: &Context, words: &Words) -> Element<'a, Message> {
    let languages = offered(context).into_iter().map(|language| {
        let kind = if language == *words.language() {
            ButtonKind::Chosen
        } else {
            ButtonKind::Choice
        };
        button(native_name(&language).to_owned(), kind)
            .id(ids::language(language.as_str()))
            .on_press(Message::ChooseLanguage(language))
            .into()
    });
    Row::with_children(languages)
        .spacing(theme::XS)
        .align_y(Alignment::Center)
        .wrap()
        .into()
}

/// The buttons for larger letters and contrast, and the way in for staff.
fn small<'a>(context: &Context, words: &Words, choice: Choice) -> Element<'a, Message> {
    let space = Space::new().width(Length::Fill).into();
    let parts = [
        Some(larger(words, choice)),
        stronger(context, words, choice),
        Some(space),
        Some(staff(context, words)),
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
    let label = if choice.largest {
        say!(words, "kiosk-usual-letters")
    } else {
        say!(words, "kiosk-larger-letters")
    };
    button(label, ButtonKind::Quiet)
        .id(ids::LARGER)
        .on_press(Message::NextSize)
        .into()
}

/// The button for the strongest contrast; `None` if the whole station has it already.
fn stronger<'a>(context: &Context, words: &Words, choice: Choice) -> Option<Element<'a, Message>> {
    let kind = if choice.contrast {
        ButtonKind::Chosen
    } else {
        ButtonKind::Quiet
    };
    let stronger = button(say!(words, "kiosk-contrast"), kind)
        .id(ids::CONTRAST)
        .on_press(Message::ToggleContrast);
    (context.appearance != Appearance::Contrast).then(|| stronger.into())
}

/// The way in for staff. A dot tells them that something needs their care; signers need not know.
fn staff<'a>(context: &Context, words: &Words) -> Element<'a, Message> {
    let mut label = say!(words, "kiosk-staff");
    if !context.trouble.is_empty() {
        label = format!("{label} ●");
    }
    button(label, ButtonKind::Quiet)
        .id(ids::STAFF)
        .on_press(Message::OpenPin)
        .into()
}

/// The petition's first language, all languages that the program speaks, and the others that the
/// petition is written in.
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
