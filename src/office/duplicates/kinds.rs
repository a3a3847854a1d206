//! Kinds of pairs: how many there are of each, some of them to look at, and one answer for all.

use iced::widget::{Column, column, container, row, rule};
use iced::{Alignment, Length};

use super::super::{Context, layout};
use super::Action;
use super::pair::reasons_in_words;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use ledger::{Record, Subject, Verdict};
use petition::i18n::Words;
use petition::say;
use roll::{Certainty, Kind, LinkedPair, PairAnswer, Roll, sample};

/// The number of pairs that are looked at before all of a kind are answered.
const SAMPLE: usize = 10;

/// The number of kinds in the list. The others become visible when these are answered.
const LISTED: usize = 8;

/// The number of pairs of one kind that nobody wants to answer one by one.
const MANY: usize = 5;

/// A message about kinds of pairs.
#[derive(Debug, Clone)]
pub enum Message {
    /// Shows some pairs of a kind.
    Look(Kind),
    /// Goes back to the list of kinds.
    Back,
    /// Gives all pairs of the shown kind one answer.
    Take(PairAnswer),
    /// Takes the last such answer back.
    TakeBack,
}

/// What was answered in one go.
struct Taken {
    verdicts: Vec<(Subject, Verdict)>,
    pairs: usize,
}

/// The state of the kinds.
#[derive(Default)]
pub(super) struct Kinds {
    /// The kind whose pairs are shown.
    open: Option<Kind>,
    /// The last answer, which can be taken back.
    taken: Option<Taken>,
    /// What is being stored: the next `taken`.
    storing: Option<Option<Taken>>,
}

impl Kinds {
    pub(super) fn update(&mut self, message: Message, roll: &Roll) -> Action {
        match message {
            Message::Look(kind) => {
                self.open = Some(kind);
                Action::ShowTop
            }
            Message::Back => {
                self.open = None;
                Action::ShowTop
            }
            Message::Take(answer) => {
                let Some(kind) = &self.open else {
                    return Action::None;
                };
                let pairs = of_kind(roll, kind);
                let verdicts = roll.verdicts(&pairs, answer);
                if verdicts.is_empty() {
                    self.open = None;
                    return Action::None;
                }
                let pairs = pairs.len();
                self.storing = Some(Some(Taken {
                    verdicts: verdicts.clone(),
                    pairs,
                }));
                Action::DecideAll(verdicts)
            }
            Message::TakeBack => {
                let Some(taken) = &self.taken else {
                    return Action::None;
                };
                self.storing = Some(None);
                Action::DecideAll(Roll::undoing(&taken.verdicts))
            }
        }
    }

    /// The decisions were stored, or not.
    pub(super) fn stored(&mut self, is_stored: bool) {
        if let Some(taken) = self.storing.take()
            && is_stored
        {
            self.taken = taken;
            self.open = None;
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// What was answered last, with a button that takes it back.
    pub(super) fn taken<'a>(
        &self,
        is_storing: bool,
        words: &Words,
    ) -> Option<Element<'a, Message>> {
        let taken = self.taken.as_ref()?;
        let said = say!(words, "office-kinds-taken", count = taken.pairs);
        let back = button(say!(words, "office-kinds-take-back"), ButtonKind::Quiet)
            .id("kind-take-back")
            .on_press_maybe((!is_storing).then_some(Message::TakeBack));
        Some(
            row![
                container(text::plain(said).style(theme::good)).width(Length::Fill),
                back
            ]
            .spacing(theme::M)
            .align_y(Alignment::Center)
            .into(),
        )
    }

    /// The page of the kind that is looked at; `None` if none is, or if no pair is left of it.
    pub(super) fn opened<'a>(
        &self,
        roll: &'a Roll,
        context: &Context,
        is_storing: bool,
        words: &Words,
    ) -> Option<Element<'a, Message>> {
        let kind = self.open.as_ref()?;
        let pairs = of_kind(roll, kind);
        if pairs.is_empty() {
            return None;
        }
        let shown = sample(&pairs, SAMPLE);
        let heading = column![
            text::title(reasons_in_words(&kind.reasons, words)),
            text::plain(certainty_in_words(kind.certainty, words)),
            text::label(say!(
                words,
                "office-kinds-sample",
                shown = shown.len(),
                count = pairs.len()
            )),
        ]
        .spacing(theme::S);
        let cards = shown
            .into_iter()
            .filter_map(|pair| Some((roll.get(pair.earlier)?.0, roll.get(pair.later)?.0)))
            .map(|(one, other)| side_by_side(one, other, words));
        let cards = layout::card(Column::with_children(with_lines(cards)));
        let answer = |answer, id, label, kind| {
            button(label, kind)
                .id(id)
                .height(64.0)
                .width(Length::Fill)
                .on_press_maybe((!is_storing).then_some(Message::Take(answer)))
                .into()
        };
        let count = pairs.len();
        let answers = [
            answer(
                PairAnswer::Same,
                "kind-same",
                say!(words, "office-kinds-same", count = count),
                ButtonKind::Primary,
            ),
            answer(
                PairAnswer::Apart,
                "kind-apart",
                say!(words, "office-kinds-apart", count = count),
                ButtonKind::Plain,
            ),
        ];
        let answers: Element<'a, Message> = if context.size.width >= 900.0 {
            iced::widget::Row::with_children(answers)
                .spacing(theme::M)
                .into()
        } else {
            Column::with_children(answers).spacing(theme::S).into()
        };
        let back = button(say!(words, "office-kinds-back"), ButtonKind::Quiet)
            .id("kind-back")
            .on_press_maybe((!is_storing).then_some(Message::Back));
        Some(
            column![heading, cards, answers, back]
                .spacing(theme::L)
                .width(Length::Fill)
                .into(),
        )
    }
}

/// The list of kinds; `None` if no two pairs are of one kind.
pub(super) fn list<'a>(
    kinds: &[(Kind, usize)],
    context: &Context,
    words: &Words,
) -> Option<Element<'a, Message>> {
    let mut rows: Vec<Element<'a, Message>> = Vec::new();
    let several = kinds.iter().filter(|(_, count)| *count > 1);
    for (at, (kind, count)) in several.take(LISTED).enumerate() {
        let count: usize = *count;
        if at > 0 {
            rows.push(rule::horizontal(1).style(theme::line).into());
        }
        let look = button(
            say!(words, "office-kinds-look", count = count),
            ButtonKind::Plain,
        )
        .id(format!("kind-{at}"))
        .on_press(Message::Look(kind.clone()));
        let what = column![
            text::label(reasons_in_words(&kind.reasons, words)),
            text::quiet(certainty_in_words(kind.certainty, words)),
        ]
        .spacing(theme::XS)
        .width(Length::Fill);
        rows.push(if context.size.width >= 900.0 {
            row![what, look]
                .spacing(theme::M)
                .align_y(Alignment::Center)
                .into()
        } else {
            column![what, look].spacing(theme::S).into()
        });
    }
    if rows.is_empty() {
        return None;
    }
    let heading = text::label(say!(words, "office-kinds")).font(text::BOLD);
    let what = text::plain(say!(words, "office-kinds-text"));
    let rows = Column::with_children(rows).spacing(theme::M);
    Some(layout::card(column![heading, what, rows]))
}

/// Returns true if a kind has so many pairs that the list of kinds comes first.
pub(super) fn saves_much(kinds: &[(Kind, usize)]) -> bool {
    kinds.iter().any(|(_, count)| *count >= MANY)
}

fn of_kind<'a>(roll: &'a Roll, kind: &Kind) -> Vec<&'a LinkedPair> {
    roll.asked().filter(|pair| kind.has(pair)).collect()
}

/// Elements with a line between each two.
fn with_lines<'a>(
    elements: impl Iterator<Item = Element<'a, Message>>,
) -> Vec<Element<'a, Message>> {
    let mut rows: Vec<Element<'a, Message>> = Vec::new();
    for element in elements {
        if !rows.is_empty() {
            rows.push(rule::horizontal(1).style(theme::line).into());
        }
        rows.push(element);
    }
    rows
}

/// Two signatures beside each other, each in a few short lines.
fn side_by_side<'a>(one: &Record, other: &Record, words: &Words) -> Element<'a, Message> {
    let (ours, theirs) = (lines(one, words), lines(other, words));
    let column = |mine: &[String], others: &[String]| {
        let lines = mine.iter().zip(others).filter(|(mine, _)| !mine.is_empty());
        let lines = lines.map(|(mine, others)| {
            let line = text::body(mine.clone()).size(text::LABEL);
            // What differs decides.
            (if mine == others {
                line
            } else {
                line.font(text::BOLD)
            })
            .into()
        });
        Column::with_children(lines)
            .spacing(theme::XS)
            .width(Length::FillPortion(1))
    };
    row![column(&ours, &theirs), column(&theirs, &ours)]
        .spacing(theme::M)
        .into()
}

fn lines(record: &Record, words: &Words) -> [String; 6] {
    let signature = &record.signature;
    [
        signature.full_name(),
        signature.street().to_owned(),
        signature.place(),
        signature.email().to_owned(),
        signature.phone().to_owned(),
        words.moment(record.signed_at),
    ]
}

/// How sure the pairs of a kind are, as a person reads it.
fn certainty_in_words(certainty: Certainty, words: &Words) -> String {
    let number = usize::from;
    match certainty {
        Certainty::NearlyCertain => say!(
            words,
            "office-kinds-sure",
            least = number(certainty.least())
        ),
        Certainty::Probable | Certainty::Possible | Certainty::Doubtful => say!(
            words,
            "office-kinds-unsure",
            least = number(certainty.least()),
            below = number(certainty.below().unwrap_or(100))
        ),
    }
}
