//! The attract screen, which waits for the next person: a title, one sentence, and one thing to do.
//! Nothing on it moves. [`plan`] has its measures.

mod heading;
mod labels;
pub(crate) mod plan;

use iced::widget::{Column, Row, Space, column, container, responsive, row, rule, scrollable};
use iced::{Alignment, Element as Any, Length, Padding};
use petition::say;

use crate::ui::button::{Button, ButtonKind};
use crate::ui::mirror::mirror;
use crate::ui::room::room;
use crate::ui::scroll::scroll;
use crate::ui::theme::Appearance;
use crate::ui::{Element, matrix, text, theme};
use crate::{Context, ids};
use labels::{letters_word, small_words, staff_word, train_word};
use petition::Language;
use petition::i18n::{Words, languages, native_name};
use plan::Plan;

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
    /// The size of everything: 1 for the usual one.
    pub scale: f32,
}

/// Shows the screen.
pub(crate) fn view<'a>(
    context: &'a Context,
    words: &'a Words,
    choice: Choice,
) -> Element<'a, Message> {
    responsive(move |size| {
        let plan = Plan::new(size, context, words, choice);
        let screen = Screen {
            context,
            words,
            choice,
            plan,
        };
        if screen.plan.wide {
            screen.wide()
        } else {
            screen.narrow()
        }
    })
    .into()
}

/// The sentence about how many signed here today, if the campaign wants it shown. The first person
/// is not greeted by a zero.
fn counted(context: &Context, words: &Words, choice: Choice) -> Option<String> {
    let shows = context.shows_count && context.collecting && !offers_training(context, choice);
    shows.then(|| match context.count_today {
        0 => say!(words, "kiosk-first-today"),
        count => say!(words, "kiosk-signed-today", count = count),
    })
}

/// The goal, once somebody has signed towards it.
fn shown_goal(context: &Context) -> Option<u64> {
    context.goal.filter(|_| context.count_today > 0)
}

fn offers_training(context: &Context, choice: Choice) -> bool {
    context.practice && context.collecting && !choice.trains
}

/// The screen at one size. All of it reads in the direction of the petition's text, so that
/// everything begins at the same edge, whatever the language of the buttons.
struct Screen<'a> {
    context: &'a Context,
    words: &'a Words,
    choice: Choice,
    plan: Plan,
}

impl<'a> Screen<'a> {
    /// The side at which lines begin.
    fn side(&self) -> Alignment {
        if self.plan.rtl {
            Alignment::End
        } else {
            Alignment::Start
        }
    }

    /// A row that reads in the direction of the screen.
    fn row(&self, row: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
        mirror(self.plan.rtl, row)
    }

    fn wide(&self) -> Element<'a, Message> {
        let plan = &self.plan;
        let (call, fixed) = if plan.low {
            // Without the button, its sentence takes all the room.
            let room = self.context.collecting.then(space);
            let rest = [room, Some(self.larger()), self.stronger()];
            let begin = row![self.begin(Length::Fixed(plan.button_width))]
                .extend(rest.into_iter().flatten())
                .spacing(plan.gap)
                .align_y(Alignment::Center)
                .width(Length::Fill);
            let beside = self.train().or_else(|| self.today());
            let call = column![self.call()]
                .push(beside)
                .spacing(plan.gap)
                .align_x(self.side());
            (call, Some(self.row(begin)))
        } else {
            let beside = self.train().or_else(|| self.today());
            let begin = row![self.begin(Length::Fixed(plan.button_width))]
                .push(beside)
                .spacing(plan.gap)
                .align_y(Alignment::Center);
            let call = self
                .call()
                .push(container(self.row(begin)).padding(Padding::ZERO.top(0.6 * plan.gap)));
            (call, None)
        };
        let call = container(call).width(plan.column);
        let page: Element<'a, Message> = if plan.code_in_sight {
            let both = row![call, space()]
                .push(self.phone())
                .align_y(Alignment::Center);
            self.row(both.width(Length::Fill))
        } else {
            self.above_phone(column![call])
        };
        let fixed = fixed.map(|fixed| container(fixed).padding(self.sides(theme::S)));
        self.stand([self.head(), Some(self.page(page)), fixed.map(Into::into)])
    }

    /// Stands the parts above the foot.
    fn stand(&self, parts: [Option<Element<'a, Message>>; 3]) -> Element<'a, Message> {
        let parts = parts.into_iter().flatten().chain([self.foot()]);
        let all = Column::with_children(parts);
        if self.plan.flows {
            scrolling(all)
        } else {
            all.height(Length::Fill).into()
        }
    }

    /// On a narrow screen the button stands at the thumb, and the rest scrolls above it if it does
    /// not fit.
    fn narrow(&self) -> Element<'a, Message> {
        let gap = self.plan.gap;
        let call = column![self.call()]
            .push(self.today())
            .spacing(gap)
            .align_x(self.side());
        let page = self.above_phone(call);
        let begin = column![]
            .push(self.train())
            .push(self.begin(Length::Fill))
            .spacing(gap / 2.0)
            .align_x(self.side());
        let begin = container(begin).padding(self.sides(gap / 2.0));
        self.stand([None, Some(self.page(page)), Some(begin.into())])
    }

    /// The words with the code below them.
    fn above_phone(&self, words: Column<'a, Message>) -> Element<'a, Message> {
        let Some(phone) = self.phone() else {
            return words.into();
        };
        let air = if self.plan.code_in_sight {
            0.0
        } else {
            self.plan.above_code
        };
        let words = row![Space::new().height(air), words].align_y(Alignment::Center);
        column![words, phone]
            .spacing(self.plan.gap)
            .align_x(self.side())
            .into()
    }

    /// The padding that leaves the edge at both sides.
    fn sides(&self, above: f32) -> Padding {
        Padding::from([above, self.plan.edge])
    }

    /// The page between the head and the foot, which scrolls if it does not fit.
    fn page(&self, content: Element<'a, Message>) -> Element<'a, Message> {
        let content = container(content)
            .padding(self.sides(0.0))
            .width(Length::Fill)
            .align_x(self.side());
        if self.plan.flows {
            return content.padding(self.sides(self.plan.gap)).into();
        }
        container(scrolling(content))
            .center_y(Length::Fill)
            .width(Length::Fill)
            .into()
    }

    /// The organizer, the addressee, the title and one sentence.
    fn call(&self) -> Column<'a, Message> {
        let (plan, context) = (&self.plan, self.context);
        let shown = context.petition.text(self.words.language());
        let title = text::sized(&shown.title, plan.title, text::HEADING_LINE).font(text::BOLD);
        let sentence = text::sized(shown.one_sentence(), plan.sentence, text::LINE);
        column![self.heading(), title, sentence]
            .spacing(0.7 * plan.gap)
            .align_x(self.side())
            .width(Length::Fill)
    }

    /// The button to begin, or a sentence if nothing can be signed now.
    fn begin(&self, width: Length) -> Element<'a, Message> {
        let plan = &self.plan;
        if !self.context.collecting {
            let why = if self.context.is_over {
                say!(self.words, "kiosk-not-stored-campaign-over")
            } else {
                say!(self.words, "kiosk-not-collecting")
            };
            let why = text::sized(why, plan.sentence, text::LINE).style(theme::bad);
            return container(why).width(Length::Fill).into();
        }
        let label = say!(self.words, "kiosk-read-and-sign");
        let label = text::sized(label, plan.button, text::LINE).font(text::BOLD);
        Button::new(label, ButtonKind::Primary)
            .id(ids::BEGIN)
            .width(width)
            .height(plan.button_height)
            .on_press(Message::Begin)
            .into()
    }

    /// The button that begins a training, in practice only.
    fn train(&self) -> Option<Element<'a, Message>> {
        train_word(self.context, self.words, self.choice).map(|label| {
            let label = text::sized(label, self.plan.tab, text::LINE);
            Button::new(label, ButtonKind::Plain)
                .id(ids::TRAIN)
                .on_press(Message::StartTraining)
                .into()
        })
    }

    /// The number of people who signed here today, and how far that is towards the goal.
    fn today(&self) -> Option<Element<'a, Message>> {
        let plan = &self.plan;
        let count = counted(self.context, self.words, self.choice).filter(|_| plan.counts)?;
        let count = text::sized(count, plan.label, text::LINE).font(text::BOLD);
        let goal = shown_goal(self.context).map(|goal| {
            let sentence = say!(self.words, "kiosk-goal-today", goal = goal);
            let sentence = text::sized(sentence, plan.small, text::LINE).style(theme::muted);
            let bar = bar(self.context.count_today, goal, plan);
            column![self.row(bar), sentence]
                .spacing(theme::XS)
                .align_x(self.side())
                .width(Length::Fill)
        });
        let both = column![count]
            .push(goal)
            .spacing(theme::S)
            .align_x(self.side())
            .width(plan.count_width());
        Some(both.into())
    }

    /// The QR code of the online petition, to sign on one's own phone, with its words.
    fn phone(&self) -> Option<Element<'a, Message>> {
        let plan = &self.plan;
        let code = self.context.qr_code.as_ref()?;
        let words = say!(self.words, "kiosk-or-phone");
        let address = text::sized(&self.context.short_address, plan.small, text::LINE);
        let words = column![
            text::sized(words, plan.label, text::LINE).font(text::BOLD),
            address.style(theme::muted),
        ]
        .align_x(self.side())
        .width(plan.words_width);
        let code = matrix::matrix(code, plan.code - 2.0 * plan::CODE_BORDER);
        let code = container(container(code).id(ids::CODE))
            .padding(plan::CODE_BORDER)
            .style(theme::framed);
        Some(if plan.wide {
            column![code, words]
                .spacing(theme::S)
                .align_x(self.side())
                .into()
        } else {
            let both = row![code, words]
                .spacing(plan.gap)
                .align_y(Alignment::Center);
            self.row(both)
        })
    }

    /// The head of a wide screen: larger letters and contrast.
    fn head(&self) -> Option<Element<'a, Message>> {
        let parts = [Some(space()), Some(self.larger()), self.stronger()];
        let head = Row::with_children(parts.into_iter().flatten())
            .spacing(self.plan.tab_gap)
            .align_y(Alignment::Center);
        (!self.plan.low).then(|| {
            container(self.row(head))
                .padding(self.sides(self.plan.gap / 2.0))
                .width(Length::Fill)
                .into()
        })
    }

    /// The foot: the languages, and the way in for staff; on a narrow screen all that is small.
    fn foot(&self) -> Element<'a, Message> {
        let plan = &self.plan;
        let languages = container(self.row(self.languages()))
            .width(Length::Fill)
            .align_x(self.side());
        let line = rule::horizontal(1.5).style(theme::line);
        let foot: Element<'a, Message> = if plan.wide {
            let both = row![languages, self.staff()]
                .spacing(plan.tab_gap)
                .align_y(Alignment::End);
            self.row(both)
        } else {
            let parts = [Some(self.larger()), self.stronger()];
            let small = Row::with_children(parts.into_iter().flatten())
                .spacing(plan.tab_gap)
                .wrap()
                .vertical_spacing(0.0);
            let small = container(self.row(small))
                .width(Length::Fill)
                .align_x(self.side());
            let small = row![small, self.staff()]
                .spacing(plan.tab_gap)
                .align_y(Alignment::End);
            column![languages, self.row(small)].into()
        };
        let foot = column![line, container(foot).padding([theme::S, 0.0])];
        container(foot).padding(self.sides(0.0)).into()
    }

    /// The languages, each by its own name.
    fn languages(&self) -> Element<'a, Message> {
        let languages = offered(self.context).into_iter().map(|language| {
            let chosen = language == *self.words.language();
            let name = native_name(&language);
            let word = self.choice(name, chosen, self.plan.tab, self.side());
            word.id(ids::language(language.as_str()))
                .on_press(Message::ChooseLanguage(language))
                .into()
        });
        Row::with_children(languages)
            .spacing(self.plan.tab_gap)
            .align_y(Alignment::Center)
            .wrap()
            .vertical_spacing(0.0)
            .into()
    }

    /// A word that can be pressed and stands flush with what is above and below it.
    fn word(&self, word: String) -> Button<'a, Message> {
        let label = text::sized(word, self.plan.small, text::LINE);
        self.flush(Button::new(label, ButtonKind::Quiet))
    }

    /// A word that becomes bold when it is chosen. It is as wide as its bold form always, so that
    /// its neighbours stay where they are.
    fn choice(&self, word: &str, chosen: bool, size: f32, side: Alignment) -> Button<'a, Message> {
        let label = text::sized(word.to_owned(), size, text::LINE);
        let bold = text::sized(word.to_owned(), size, text::LINE).font(text::BOLD);
        let (label, other) = if chosen { (bold, label) } else { (label, bold) };
        let kind = match (chosen, size == self.plan.small) {
            (true, _) => ButtonKind::ChosenTab,
            (false, true) => ButtonKind::Quiet,
            (false, false) => ButtonKind::Tab,
        };
        let label = room(side, Some(label.into()), vec![other.into()]);
        self.flush(Button::new(label, kind))
    }

    fn flush(&self, word: Button<'a, Message>) -> Button<'a, Message> {
        let word = word.flush().height(self.plan.tab_height);
        if self.plan.rtl {
            word.align_end()
        } else {
            word.align_start()
        }
    }

    fn larger(&self) -> Element<'a, Message> {
        self.word(letters_word(self.words, self.choice))
            .id(ids::LARGER)
            .on_press(Message::NextSize)
            .into()
    }

    /// The button for the strongest contrast; `None` if the whole station has it already.
    fn stronger(&self) -> Option<Element<'a, Message>> {
        let label = say!(self.words, "kiosk-contrast");
        // On a wide screen it stands at the end of its line.
        let side = match (self.plan.wide, self.plan.rtl) {
            (true, false) | (false, true) => Alignment::End,
            (true, true) | (false, false) => Alignment::Start,
        };
        let stronger = self
            .choice(&label, self.choice.contrast, self.plan.small, side)
            .id(ids::CONTRAST)
            .on_press(Message::ToggleContrast);
        (self.context.appearance != Appearance::Contrast).then(|| stronger.into())
    }

    fn staff(&self) -> Element<'a, Message> {
        let word = self.word(staff_word(self.context, self.words));
        // It ends at the other edge.
        let word = if self.plan.rtl {
            word.align_start()
        } else {
            word.align_end()
        };
        word.id(ids::STAFF).on_press(Message::OpenPin).into()
    }
}

/// An area that scrolls if its content does not fit.
fn scrolling<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let bar = scrollable::Direction::Vertical(scrollable::Scrollbar::hidden());
    scroll(ids::ATTRACT_PAGE, content).direction(bar).into()
}

/// Room that pushes what follows to the other side.
fn space<'a>() -> Element<'a, Message> {
    Space::new().width(Length::Fill).into()
}

/// A bar that shows how much of today's goal is reached.
fn bar<'a>(count: u64, goal: u64, plan: &Plan) -> Row<'a, Message> {
    // In thousandths of the bar.
    let done = u16::try_from((count.min(goal) * 1_000) / goal.max(1)).unwrap_or(1_000);
    let height = (0.45 * plan.small).round().max(theme::S);
    let part = |portion: u16, colour: fn(&theme::Colours) -> iced::Color| -> Any<'a, Message> {
        container(Space::new().width(Length::Fill).height(height))
            .width(Length::FillPortion(portion))
            .style(theme::area(colour))
            .into()
    };
    let done_part = (done > 0).then(|| part(done, |colours| colours.accent));
    let rest = (done < 1_000).then(|| part(1_000 - done, |colours| colours.rule));
    row![].push(done_part).push(rest).width(Length::Fill)
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
