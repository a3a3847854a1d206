//! Pairs of signatures that may be of one person: one pair at a time, side by side, with the
//! reasons why it is asked about, and one key for each answer.
//!
//! Nothing is merged without being shown and nothing is lost: an answer is one more sealed entry,
//! and another answer takes it back.

use petition::say;
use std::collections::BTreeSet;
use std::fmt;

use iced::widget::{Column, column, container, row, rule};
use iced::{Alignment, Length};

use super::{Context, StoredDecision, layout};
use crate::failure::Failure;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use ledger::{Record, Subject, Verdict};
use petition::i18n::Words;
use roll::matching::{Reason, Similarity};
use roll::{Exclusion, LinkedPair, Roll};

/// The room of each ink, in logical pixels.
const INK: (f32, f32) = (200.0, 64.0);

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
}

/// A request of this page.
pub(super) enum Action {
    None,
    /// Store this decision.
    Decide(Subject, Verdict),
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
}

impl DuplicatesPage {
    pub(super) fn update(&mut self, message: Message, roll: &Roll) -> Action {
        match message {
            Message::Answer(_) if self.is_storing => Action::None,
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
        let asked = roll
            .links()
            .iter()
            .filter(|link| link.needs_review())
            .count();
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
        .push(
            self.failure
                .as_ref()
                .map(|failure| text::label(failure.in_words(words)).style(theme::bad)),
        );
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
        page.push(question)
            .push(back)
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
    let reasons = shown
        .reasons
        .iter()
        .map(|reason| in_words(*reason, words))
        .collect::<Vec<_>>()
        .join(", ");
    let rows = comparison(shown, context, words);
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

/// The two signatures side by side, a row for each field that one of them has.
fn comparison<'a>(
    shown: &Shown<'a>,
    context: &Context,
    words: &Words,
) -> Vec<Element<'a, Message>> {
    let wide = context.size.width >= 900.0;
    let mut rows: Vec<Element<'a, Message>> = Vec::new();
    for (label, cell) in fields(words) {
        let [one, other] = [shown.one, shown.other].map(|record| cell(record, context, words));
        if one.is_empty() && other.is_empty() {
            continue;
        }
        // The fields that differ decide.
        let differs = one != other;
        let cells = [one, other].map(|words| {
            let words = text::body(if words.is_empty() {
                "–".to_owned()
            } else {
                words
            })
            .size(text::LABEL);
            let words = if differs {
                words.font(text::BOLD)
            } else {
                words
            };
            layout::cell(words, 4)
        });
        let [one, other] = cells;
        let label = text::quiet(label);
        if !rows.is_empty() {
            rows.push(rule::horizontal(1).style(theme::line).into());
        }
        rows.push(if wide {
            row![layout::cell(label, 2), one, other]
                .spacing(theme::M)
                .align_y(Alignment::Center)
                .into()
        } else {
            column![label, row![one, other].spacing(theme::M)]
                .spacing(theme::XS)
                .into()
        });
    }
    let inks = [shown.one, shown.other].map(|record| {
        container(layout::ink(&record.signature, INK.0, INK.1)).width(Length::FillPortion(4))
    });
    let [one, other] = inks;
    let label = text::quiet(say!(words, "sheet-signature"));
    rows.push(rule::horizontal(1).style(theme::line).into());
    rows.push(if wide {
        row![layout::cell(label, 2), one, other]
            .spacing(theme::M)
            .align_y(Alignment::Center)
            .into()
    } else {
        column![label, row![one, other].spacing(theme::M)]
            .spacing(theme::XS)
            .into()
    });
    rows
}

fn pair(link: &LinkedPair) -> Pair {
    (link.earlier, link.later)
}

/// A pair that is shown.
struct Shown<'a> {
    one: &'a Record,
    other: &'a Record,
    reasons: &'a [Reason],
}

impl<'a> Shown<'a> {
    fn new((one, other): Pair, roll: &'a Roll) -> Option<Self> {
        let link = roll.links().iter().find(|link| pair(link) == (one, other));
        let reasons = link.map(|link| link.reasons.as_slice()).unwrap_or_default();
        Some(Self {
            one: roll.get(one)?.0,
            other: roll.get(other)?.0,
            reasons,
        })
    }
}

type Cell = fn(&Record, &Context, &Words) -> String;

/// The fields that are compared, in the order in which people look at them.
fn fields(words: &Words) -> [(String, Cell); 7] {
    [
        (say!(words, "office-name"), |record, _, _| {
            record.signature.full_name()
        }),
        (say!(words, "office-street"), |record, _, _| {
            record.signature.street().to_owned()
        }),
        (say!(words, "office-place"), |record, _, _| {
            record.signature.place()
        }),
        (say!(words, "office-email"), |record, _, _| {
            record.signature.email().to_owned()
        }),
        (say!(words, "office-phone"), |record, _, _| {
            record.signature.phone().to_owned()
        }),
        (say!(words, "office-when"), |record, _, words| {
            words.moment(record.signed_at)
        }),
        (say!(words, "office-event"), |record, context, _| {
            let code = record.event.as_deref().unwrap_or_default();
            context
                .events
                .iter()
                .find(|(_, known)| known == code)
                .map_or(code, |(name, _)| name)
                .to_owned()
        }),
    ]
}

/// A reason, as a person reads it.
fn in_words(reason: Reason, words: &Words) -> String {
    match reason {
        Reason::SameEmail => say!(words, "reason-same-email"),
        Reason::EmailOneLetterApart => say!(words, "reason-email-near"),
        Reason::SamePhone => say!(words, "reason-same-phone"),
        Reason::PhoneOneDigitApart => say!(words, "reason-phone-near"),
        Reason::SameZipAndStreet => say!(words, "reason-same-zip-and-street"),
        Reason::SameStreet => say!(words, "reason-same-street"),
        Reason::SimilarStreet => say!(words, "reason-similar-street"),
        Reason::SameZip => say!(words, "reason-same-zip"),
        Reason::SameCity => say!(words, "reason-same-city"),
        Reason::SameName => say!(words, "reason-same-name"),
        Reason::NamesSwapped => say!(words, "reason-names-swapped"),
        Reason::GivenName(likeness) => similarity_in_words(likeness, "first", words),
        Reason::FamilyName(likeness) => similarity_in_words(likeness, "last", words),
        Reason::PerhapsJunior => say!(words, "reason-junior"),
    }
}

fn similarity_in_words(likeness: Similarity, which: &str, words: &Words) -> String {
    match likeness {
        Similarity::Same => say!(words, "reason-name-same", which = which),
        Similarity::Letters(count) => say!(
            words,
            "reason-name-letters",
            which = which,
            count = usize::from(count)
        ),
        Similarity::Nickname => say!(words, "reason-name-nickname", which = which),
        Similarity::Initial => say!(words, "reason-name-initial", which = which),
        Similarity::Part => say!(words, "reason-name-part", which = which),
        Similarity::Alike => say!(words, "reason-name-alike", which = which),
        Similarity::Missing => say!(words, "reason-name-missing", which = which),
        Similarity::OtherScript => say!(words, "reason-name-script", which = which),
        Similarity::Different => say!(words, "reason-name-different", which = which),
    }
}
