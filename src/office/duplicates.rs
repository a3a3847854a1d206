//! Pairs of signatures that may be of one person: whole kinds of pairs after a look at some of
//! them, or one pair at a time, side by side, with the reasons why it is asked about, and one key
//! for each answer.
//!
//! Nothing is merged without being shown and nothing is lost: an answer is one more sealed entry,
//! and another answer takes it back.

mod kinds;
mod pair;

use petition::say;
use std::collections::BTreeSet;
use std::fmt;

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};

use super::{Context, StoredDecision, StoredDecisions};
use crate::failure::Failure;
use kinds::Kinds;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use ledger::{Subject, Verdict};
use pair::Shown;
use petition::i18n::Words;
use roll::{Exclusion, LinkedPair, Roll};

pub use kinds::Message as KindsMessage;

/// Two signatures, the earlier one first.
type Pair = (Subject, Subject);

/// A message of the page for duplicates.
#[derive(Debug, Clone)]
pub enum Message {
    /// Answers the question about a pair.
    Answer(Answer),
    /// The answer was stored, or not.
    Decided(Result<Box<StoredDecision>, Failure>),
    /// Shows in the roll which signatures were counted once without a question.
    ShowCountedOnce,
    /// Of the kinds of pairs.
    Kinds(KindsMessage),
    /// The decisions about the pairs of a kind were stored, or not.
    AllDecided(Result<Box<StoredDecisions>, Failure>),
}

impl Message {
    /// Returns true if it leads to a decision about a signature.
    pub(super) fn decides(&self) -> bool {
        matches!(
            self,
            Self::Answer(_) | Self::Kinds(KindsMessage::Take(_) | KindsMessage::TakeBack)
        )
    }
}

/// A request of this page.
pub(super) enum Action {
    None,
    /// Store this decision.
    Decide(Subject, Verdict),
    /// Store these decisions, all of them or none.
    DecideAll(Vec<(Subject, Verdict)>),
    /// Show the list from its top.
    ShowTop,
    /// Show the signatures that were counted once.
    ShowCountedOnce,
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(..)")
    }
}

/// An answer to "is this one person?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// One person: the earlier signature counts.
    Same,
    /// Two people: both count, and the pair is not asked about again.
    Different,
    /// The pair is asked about again after all others.
    Later,
    /// The last pair is shown again, to answer it differently.
    Back,
}

impl Answer {
    /// The answer that a key stands for. The keys are digits, since letters differ in every
    /// language.
    pub(super) fn from_key(key: char) -> Option<Self> {
        match key {
            '1' => Some(Self::Same),
            '2' => Some(Self::Different),
            '3' => Some(Self::Later),
            '\u{8}' => Some(Self::Back),
            _ => None,
        }
    }
}

/// The state of the page.
#[derive(Default)]
pub(super) struct DuplicatesPage {
    put_off: BTreeSet<Pair>,
    answered: Vec<Pair>,
    /// A pair that was answered and is shown again.
    shown_again: Option<Pair>,
    is_storing: bool,
    failure: Option<Failure>,
    kinds: Kinds,
}

impl DuplicatesPage {
    pub(super) fn update(&mut self, message: Message, roll: &Roll) -> Action {
        match message {
            // While a kind is looked at, no single pair is in sight.
            Message::Answer(_) if self.is_storing || self.kinds.is_open() => Action::None,
            Message::Answer(answer) => self.answer(answer, roll),
            Message::Decided(result) => {
                self.is_storing = false;
                if let Err(failure) = result {
                    self.failure = Some(failure);
                    // The question is asked again.
                    self.shown_again = self.answered.pop();
                }
                Action::None
            }
            Message::ShowCountedOnce => Action::ShowCountedOnce,
            Message::Kinds(_) if self.is_storing => Action::None,
            Message::Kinds(message) => {
                self.failure = None;
                let action = self.kinds.update(message, roll);
                self.is_storing = matches!(action, Action::DecideAll(_));
                action
            }
            Message::AllDecided(result) => {
                self.is_storing = false;
                self.kinds.stored(result.is_ok());
                self.failure = result.err();
                // What was answered one by one before may be answered otherwise by now.
                self.shown_again = None;
                self.answered.clear();
                Action::ShowTop
            }
        }
    }

    /// The pair that is asked about now. The likeliest pair comes first, since it is answered in a
    /// second.
    fn current(&self, roll: &Roll) -> Option<Pair> {
        let asked = || {
            roll.links()
                .iter()
                .filter(|link| link.needs_review() && !self.put_off.contains(&pair(link)))
        };
        self.shown_again.or_else(|| {
            asked()
                .max_by(|a, b| {
                    a.score
                        .total_cmp(&b.score)
                        .then_with(|| pair(b).cmp(&pair(a)))
                })
                .map(pair)
        })
    }

    fn answer(&mut self, answer: Answer, roll: &Roll) -> Action {
        if answer == Answer::Back {
            if let Some(last) = self.answered.pop() {
                self.put_off.remove(&last);
                self.shown_again = Some(last);
            }
            return Action::None;
        }
        let Some((one, other)) = self.current(roll) else {
            // All are answered but those that were put off.
            self.put_off.clear();
            return Action::None;
        };
        (self.shown_again, self.failure) = (None, None);
        self.answered.push((one, other));
        let verdict = match answer {
            Answer::Same => Verdict::DuplicateOf(one),
            Answer::Different => Verdict::NotDuplicateOf(one),
            Answer::Later | Answer::Back => {
                self.put_off.insert((one, other));
                return Action::None;
            }
        };
        self.is_storing = true;
        Action::Decide(other, verdict)
    }

    pub(super) fn is_storing(&self) -> bool {
        self.is_storing
    }

    pub(super) fn view<'a>(
        &'a self,
        roll: &'a Roll,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let failed = || {
            let failure = self.failure.as_ref()?;
            Some(text::label(failure.in_words(words)).style(theme::bad))
        };
        if let Some(page) = self.kinds.opened(roll, context, self.is_storing, words) {
            return column![]
                .push(failed())
                .push(page.map(Message::Kinds))
                .spacing(theme::L)
                .into();
        }
        let asked = roll.asked().count();
        let without_question = roll
            .left_out()
            .iter()
            .filter(|(_, exclusion)| matches!(exclusion, Exclusion::Duplicate(_)))
            .count();
        let page = column![
            text::title(say!(words, "office-duplicates")),
            text::plain(say!(words, "office-duplicates-text")),
            text::label(say!(words, "office-duplicates-left", count = asked)),
        ]
        .push(failed())
        .push(
            self.kinds
                .taken(self.is_storing, words)
                .map(|taken| taken.map(Message::Kinds)),
        );
        // Where there are few pairs, answering them one by one is the shorter way.
        let kinds = roll.kinds();
        let list = kinds::list(&kinds, context, words).map(|list| list.map(Message::Kinds));
        let (first, last) = if kinds::saves_much(&kinds) {
            (list, None)
        } else {
            (None, list)
        };
        let question: Element<'a, Message> =
            match self.current(roll).and_then(|pair| Shown::new(pair, roll)) {
                Some(shown) => question(&shown, context, words),
                None if asked > 0 => button(
                    say!(words, "office-duplicates-put-off", count = asked),
                    ButtonKind::Plain,
                )
                .id("put-off")
                .on_press(Message::Answer(Answer::Later))
                .into(),
                None => text::plain(say!(words, "office-duplicates-none"))
                    .style(theme::good)
                    .into(),
            };
        let back = (!self.answered.is_empty() && self.shown_again.is_none()).then(|| {
            button(say!(words, "office-duplicates-back"), ButtonKind::Quiet)
                .id("answer-back")
                .on_press_maybe(self.ready(Answer::Back))
        });
        let counted_once = (without_question > 0).then(|| {
            let see = button(say!(words, "office-duplicates-see"), ButtonKind::Quiet)
                .id("see-counted-once")
                .on_press(Message::ShowCountedOnce);
            row![
                container(text::plain(say!(
                    words,
                    "office-duplicates-once",
                    count = without_question
                )))
                .width(Length::Fill),
                see
            ]
            .spacing(theme::M)
            .align_y(Alignment::Center)
        });
        page.push(first)
            .push(question)
            .push(back)
            .push(last)
            .push(counted_once)
            .spacing(theme::L)
            .width(Length::Fill)
            .into()
    }

    fn ready(&self, answer: Answer) -> Option<Message> {
        (!self.is_storing).then_some(Message::Answer(answer))
    }

    /// The answers, at the foot of the screen. There they stand still, however many fields a pair
    /// has and however long its reasons are: whoever answers one pair after the other does not look
    /// where the finger goes.
    pub(super) fn foot<'a>(
        &'a self,
        roll: &'a Roll,
        context: &Context,
        words: &Words,
    ) -> Option<Element<'a, Message>> {
        // A kind that is looked at has answers of its own.
        if self.kinds.is_open() {
            return None;
        }
        Shown::new(self.current(roll)?, roll)?;
        let answers = container(self.answers(context, words)).max_width(1_020);
        let foot = container(answers)
            .padding([theme::M, theme::XL])
            .width(Length::Fill)
            .style(theme::area(|of| of.page));
        Some(foot.into())
    }

    fn answers<'a>(&self, context: &Context, words: &Words) -> Element<'a, Message> {
        let answers = [
            (
                Answer::Same,
                "answer-same",
                say!(words, "office-answer-same"),
                ButtonKind::Primary,
            ),
            (
                Answer::Different,
                "answer-different",
                say!(words, "office-answer-different"),
                ButtonKind::Plain,
            ),
            (
                Answer::Later,
                "answer-later",
                say!(words, "office-answer-later"),
                ButtonKind::Plain,
            ),
        ]
        .map(|(answer, id, label, kind)| {
            button(label, kind)
                .id(id)
                .height(64.0)
                .width(Length::Fill)
                .on_press_maybe(self.ready(answer))
                .into()
        });
        if context.size.width >= 900.0 {
            iced::widget::Row::with_children(answers)
                .spacing(theme::M)
                .into()
        } else {
            Column::with_children(answers).spacing(theme::S).into()
        }
    }
}

/// A pair, with the reasons why it is asked about.
fn question<'a>(shown: &Shown<'a>, context: &Context, words: &Words) -> Element<'a, Message> {
    let reasons = pair::reasons_in_words(shown.reasons, words);
    let rows = pair::comparison(shown, context, words);
    let table = container(Column::with_children(rows).spacing(theme::S))
        .id("pair-table")
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card);
    // A pair that was answered already has no reasons.
    let why = (!reasons.is_empty()).then(|| {
        container(text::plain(reasons))
            .padding(theme::M)
            .width(Length::Fill)
            .style(theme::tinted)
    });
    column![].push(why).push(table).spacing(theme::M).into()
}

fn pair(link: &LinkedPair) -> Pair {
    (link.earlier, link.later)
}
