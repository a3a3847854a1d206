//! The list of signatures, the latest first: found by a word or by a filter, a page at a time; and
//! the decisions about one of them.

use std::fmt;
use std::sync::Arc;

use iced::widget::{Column, column, container, row, rule};
use iced::{Alignment, Length};
use petition::{Petition, Wordings, say};
use zeroize::{Zeroize as _, Zeroizing};

use super::filter::{self, Choice, Filter, Standing, folded, has_words};
use super::writing::{Hand, Input};
use super::{Context, StoredDecision, layout};
use crate::failure::Failure;
use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::field::Field;
use kiosk::ui::writing::Caret;
use kiosk::ui::{Element, row_dir, text, theme};
use ledger::{Record, Subject, Verdict};
use petition::i18n::Words;
use roll::{Exclusion, Roll, subject};

/// The room of the ink of a chosen signature, in logical pixels.
const INK: (f32, f32) = (260.0, 80.0);

/// More rows than anyone reads on a screen. A longer page is laid out again for every frame.
const SHOWN: usize = 60;

/// A message of the list of signatures.
#[derive(Clone)]
pub enum Message {
    /// Looks for people by these words.
    Search(String),
    /// The field for the words was touched, or its focus has changed.
    Caret(Caret),
    /// Shows or hides the filters.
    ToggleFilters,
    /// Turns a filter on or off.
    Filter(Choice),
    /// Turns to another page.
    Turn(Turn),
    /// Opens the details of a signature, or closes them.
    Select(Subject),
    /// Decides about the signature whose details are open.
    Decide(Verdict),
    /// The decision was stored, or not.
    Decided(Result<Box<StoredDecision>, Failure>),
}

impl fmt::Debug for Message {
    /// Leaves out what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// The direction in which a page is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the page with newer signatures.
    Newer,
    /// To the page with older signatures.
    Older,
}

/// A request of this page.
pub(super) enum Action {
    None,
    /// Store this decision.
    Decide(Subject, Verdict),
}

impl fmt::Debug for Action {
    /// Leaves out the reason of a decision.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(..)")
    }
}

/// The state of the page.
#[derive(Default)]
pub(super) struct RollPage {
    petition: Option<Arc<Petition>>,
    words: Zeroizing<String>,
    filter: Filter,
    are_filters_shown: bool,
    /// The signatures that were found, the latest first. They are looked for once and not for every
    /// frame: a long roll takes a while.
    found: Vec<Found>,
    page: usize,
    selected: Option<Subject>,
    is_deciding: bool,
    failure: Option<Failure>,
}

/// The place of a record in the roll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Counted(usize),
    LeftOut(usize),
}

impl Found {
    fn record(self, roll: &Roll) -> Option<(&Record, Option<&Exclusion>)> {
        match self {
            Self::Counted(at) => roll.records().get(at).map(|record| (record, None)),
            Self::LeftOut(at) => roll
                .left_out()
                .get(at)
                .map(|(record, exclusion)| (record, Some(exclusion))),
        }
    }
}

impl RollPage {
    /// The page for signatures of this petition.
    pub(super) fn new(petition: Arc<Petition>) -> Self {
        Self {
            petition: Some(petition),
            ..Self::default()
        }
    }

    fn wordings(&self) -> Wordings<'_> {
        let wordings = self.petition.as_deref().map(Wordings::new);
        wordings.unwrap_or_default()
    }

    pub(super) fn update(&mut self, message: Message, roll: &Roll) -> Action {
        match message {
            Message::Search(words) => {
                self.words.zeroize();
                self.words = Zeroizing::new(words);
                self.show_first_page(roll);
            }
            // The office follows it.
            Message::Caret(_) => {}
            Message::ToggleFilters => self.are_filters_shown = !self.are_filters_shown,
            Message::Filter(choice) => {
                self.filter.toggle(choice);
                self.show_first_page(roll);
            }
            Message::Turn(turn) => {
                self.selected = None;
                self.page = match turn {
                    Turn::Newer => self.page.saturating_sub(1),
                    Turn::Older => (self.page + 1).min(self.last_page()),
                };
            }
            Message::Select(subject) => {
                self.selected = Some(subject).filter(|_| self.selected != Some(subject));
                self.failure = None;
            }
            Message::Decide(verdict) => {
                if let Some(subject) = self.selected.filter(|_| !self.is_deciding) {
                    (self.is_deciding, self.failure) = (true, None);
                    return Action::Decide(subject, verdict);
                }
            }
            Message::Decided(result) => {
                self.is_deciding = false;
                self.failure = result.err();
            }
        }
        Action::None
    }

    fn show_first_page(&mut self, roll: &Roll) {
        self.selected = None;
        self.page = 0;
        self.refresh(roll);
    }

    /// Shows only the signatures that are counted once without a question.
    pub(super) fn show_counted_once(&mut self, roll: &Roll) {
        self.filter = Filter::default();
        self.are_filters_shown = true;
        self.words = Zeroizing::default();
        self.filter.toggle(Choice::Standing(Standing::Again));
        self.show_first_page(roll);
    }

    /// Looks for the signatures again, after the roll has changed.
    pub(super) fn refresh(&mut self, roll: &Roll) {
        let (words, wordings) = (folded(&self.words), self.wordings());
        let fits = |record: &Record, exclusion: Option<&Exclusion>| {
            self.filter.fits(record, exclusion, &wordings) && has_words(&words, record)
        };
        let counted = roll
            .records()
            .iter()
            .enumerate()
            .filter(|(_, record)| fits(record, None))
            .map(|(at, record)| (record.signed_at.unix(), Found::Counted(at)));
        let left_out = roll
            .left_out()
            .iter()
            .enumerate()
            .filter(|(_, (record, exclusion))| fits(record, Some(exclusion)))
            .map(|(at, (record, _))| (record.signed_at.unix(), Found::LeftOut(at)));
        let mut found: Vec<(i64, Found)> = counted.chain(left_out).collect();
        // The sort is stable: signatures of the same second keep their order in the roll.
        found.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        self.found = found.into_iter().map(|(_, found)| found).collect();
        self.page = self.page.min(self.last_page());
    }

    fn last_page(&self) -> usize {
        self.found.len().saturating_sub(1) / SHOWN
    }

    pub(super) fn is_deciding(&self) -> bool {
        self.is_deciding
    }

    pub(super) fn view<'a>(
        &'a self,
        roll: &'a Roll,
        hand: &Hand,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        if roll.is_empty() && roll.left_out().is_empty() {
            return column![
                text::title(say!(words, "office-roll")),
                text::plain(say!(words, "office-nobody"))
            ]
            .spacing(theme::L)
            .into();
        }
        let search = Field {
            id: Input::Search.id(),
            label: say!(words, "office-search"),
            note: None,
            value: &self.words,
            fault: None,
            secret: false,
            right_to_left: false,
        };
        let search = hand.field(
            Input::Search,
            search,
            words,
            Message::Search,
            Message::Search(self.words.to_string()),
            Message::Caret,
        );
        let kind = layout::choice_kind(self.are_filters_shown);
        let filters = match self.filter.chosen() {
            0 => say!(words, "office-filter"),
            count => say!(words, "office-filters", count = count),
        };
        let filters = button(filters, kind)
            .id("filters")
            .on_press(Message::ToggleFilters);
        let all = roll.len() + roll.left_out().len();
        let found = text::plain(say!(
            words,
            "office-found",
            count = self.found.len(),
            of = all
        ));
        let above = row![container(found).width(Length::Fill), filters]
            .spacing(theme::M)
            .align_y(Alignment::Center);
        let choices = self
            .are_filters_shown
            .then(|| filter::view(&self.filter, roll, &self.wordings(), context, words));

        let head = [
            say!(words, "office-name"),
            say!(words, "office-place"),
            say!(words, "office-when"),
        ]
        .map(text::quiet);
        let mut rows: Vec<Element<'a, Message>> = vec![line(head, context).into()];
        let page = self.found.chunks(SHOWN).nth(self.page).unwrap_or_default();
        for (record, exclusion) in page.iter().filter_map(|found| found.record(roll)) {
            rows.push(rule::horizontal(1).style(theme::line).into());
            rows.push(self.row(record, exclusion, context, words));
        }
        let table = container(Column::with_children(rows).spacing(theme::XS))
            .padding(theme::L)
            .width(Length::Fill)
            .style(theme::card);
        let nobody = self
            .found
            .is_empty()
            .then(|| text::plain(say!(words, "office-found-nobody")));
        column![text::title(say!(words, "office-roll")), search, above]
            .push(choices)
            .push(nobody)
            .push((!self.found.is_empty()).then_some(table))
            .push(self.pages(words))
            .spacing(theme::L)
            .width(Length::Fill)
            .into()
    }

    /// Buttons that turn the page, when there is more than one page.
    fn pages<'a>(&self, words: &Words) -> Option<Element<'a, Message>> {
        let last = self.last_page();
        if last == 0 {
            return None;
        }
        let turn = |id: &'static str, label: String, turn: Turn, can: bool| {
            button(label, ButtonKind::Plain)
                .id(id)
                .on_press_maybe(can.then_some(Message::Turn(turn)))
        };
        let (first, end) = (
            self.page * SHOWN + 1,
            ((self.page + 1) * SHOWN).min(self.found.len()),
        );
        let here = text::plain(say!(words, "office-page", first = first, last = end));
        let newer = turn(
            "newer",
            say!(words, "office-newer"),
            Turn::Newer,
            self.page > 0,
        );
        let older = turn(
            "older",
            say!(words, "office-older"),
            Turn::Older,
            self.page < last,
        );
        Some(
            row![newer, here, older]
                .spacing(theme::L)
                .align_y(Alignment::Center)
                .into(),
        )
    }

    fn row<'a>(
        &'a self,
        record: &'a Record,
        exclusion: Option<&'a Exclusion>,
        context: &Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let when = words.moment(record.signed_at);
        let cells = [record.signature.full_name(), record.signature.place(), when];
        let cells = if exclusion.is_some() {
            cells.map(|cell| text::plain(cell).style(theme::muted))
        } else {
            cells.map(text::plain)
        };
        let subject = subject(record);
        let open = Button::new(line(cells, context), ButtonKind::Choice)
            .flush()
            .width(Length::Fill)
            .on_press(Message::Select(subject));
        let open = open.id(iced::widget::Id::from(format!("record-{}", record.id)));
        let note = exclusion.map(|exclusion| {
            text::quiet(match exclusion {
                Exclusion::Withdrawn => say!(words, "office-withdrawn"),
                Exclusion::Rejected(why) => say!(words, "office-weeded", why = why.as_str()),
                Exclusion::DuplicateOf(_) => say!(words, "office-duplicate"),
                Exclusion::Duplicate(_) => say!(words, "office-again"),
                Exclusion::Held => say!(words, "office-held"),
            })
        });
        let details =
            (self.selected == Some(subject)).then(|| self.details(record, exclusion, words));
        column![open]
            .push(note)
            .push(details)
            .spacing(theme::XS)
            .into()
    }

    /// What the signer wrote and agreed to, each with its name.
    fn facts<'a>(&self, record: &'a Record, words: &Words) -> Element<'a, Message> {
        let (signature, wordings) = (&record.signature, self.wordings());
        let mut agreed: Vec<String> = signature
            .consents()
            .iter()
            .map(|agreed| match wordings.consent(agreed) {
                Some(consent) => filter::consent_in_words(&consent.id, words),
                None => say!(words, "office-consent-other-words"),
            })
            .collect();
        if agreed.is_empty() {
            agreed.push(say!(words, "office-consent-none"));
        }
        let facts = [
            (say!(words, "office-email"), signature.email().to_owned()),
            (say!(words, "office-phone"), signature.phone().to_owned()),
            (say!(words, "office-street"), signature.street().to_owned()),
            (
                say!(words, "office-comment"),
                signature.comment().to_owned(),
            ),
            (say!(words, "office-filter-agreed"), agreed.join(", ")),
        ];
        // What could not be read stands beside its field, for somebody who can.
        let as_written = signature.as_written().texts().map(|(field, text)| {
            let field = layout::field(field, words);
            (
                say!(words, "office-as-written", field = field),
                text.to_owned(),
            )
        });
        let facts = facts
            .into_iter()
            .chain(as_written)
            .filter(|(_, value)| !value.is_empty())
            .map(|(label, value)| {
                row![
                    layout::cell(text::quiet(label), 2),
                    layout::cell(text::plain(value), 7)
                ]
                .spacing(theme::M)
                .into()
            });
        Column::with_children(facts).spacing(theme::XS).into()
    }

    fn details<'a>(
        &'a self,
        record: &'a Record,
        exclusion: Option<&Exclusion>,
        words: &Words,
    ) -> Element<'a, Message> {
        let facts = self.facts(record, words);
        let ink = layout::ink(&record.signature, INK.0, INK.1);
        let ready = |message: Message| (!self.is_deciding).then_some(message);
        let act = |id: &'static str, label: String, verdict: Verdict| {
            button(label, ButtonKind::Plain)
                .id(id)
                .on_press_maybe(ready(Message::Decide(verdict)))
                .into()
        };
        let acts: Vec<Element<'a, Message>> = match exclusion {
            Some(Exclusion::DuplicateOf(of) | Exclusion::Duplicate(of)) => {
                vec![act(
                    "apart",
                    say!(words, "office-two-people"),
                    Verdict::NotDuplicateOf(*of),
                )]
            }
            Some(Exclusion::Withdrawn | Exclusion::Rejected(_)) => vec![act(
                "counts",
                say!(words, "office-count-again"),
                Verdict::Counts,
            )],
            Some(Exclusion::Held) => vec![
                act("counts", say!(words, "office-count-it"), Verdict::Counts),
                act(
                    "weed",
                    say!(words, "office-weed"),
                    Verdict::Rejected(say!(words, "office-weed-reason")),
                ),
            ],
            None => {
                let why = say!(words, "office-weed-reason");
                vec![
                    act(
                        "withdraw",
                        say!(words, "office-withdraw"),
                        Verdict::Withdrawn,
                    ),
                    act("weed", say!(words, "office-weed"), Verdict::Rejected(why)),
                ]
            }
        };
        let failure = self
            .failure
            .as_ref()
            .map(|failure| text::label(failure.in_words(words)).style(theme::bad));
        let card = column![facts, ink, text::quiet(say!(words, "office-decide-text"))]
            .push(failure)
            .push(row_dir(false, acts).spacing(theme::M));
        container(card.spacing(theme::S))
            .padding(theme::M)
            .width(Length::Fill)
            .style(theme::tinted)
            .into()
    }
}

fn line<'a>(
    cells: [iced::widget::Text<'a>; 3],
    context: &Context,
) -> iced::widget::Row<'a, Message> {
    let [name, place, when] = cells;
    let wide = context.size.width >= 900.0;
    row![layout::cell(name, 5), layout::cell(place, 4)]
        .push(wide.then(|| layout::cell(when, 3)))
        .spacing(theme::M)
}
