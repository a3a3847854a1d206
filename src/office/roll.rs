//! Who signed, the latest first: found by a word or by what they share, a page at a time; and what
//! is decided about one.

use iced::widget::{Column, column, container, row, rule};
use iced::{Alignment, Length};
use petition::say;
use zeroize::{Zeroize as _, Zeroizing};

use super::filter::{self, Choice, Filter, Standing};
use super::{Context, Message};
use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::field::{self, field};
use kiosk::ui::{Element, row_dir, text, theme};
use ledger::{Record, Subject, Verdict};
use petition::i18n::Words;
use roll::{Exclusion, Roll, subject};

/// More rows than anyone reads on a screen; a longer page is laid out anew for every frame.
const SHOWN: usize = 60;

/// What is looked for, and which one is looked at.
#[derive(Default)]
pub(super) struct RollPage {
    words: Zeroizing<String>,
    filter: Filter,
    filters_shown: bool,
    /// Those that are found, the latest first. Looked for once and not for every frame: a long roll
    /// takes a while.
    found: Vec<Found>,
    page: usize,
    chosen: Option<Subject>,
    deciding: bool,
    refused: Option<String>,
}

/// The place of a record in the roll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Counts(usize),
    Out(usize),
}

impl Found {
    fn of(self, roll: &Roll) -> Option<(&Record, Option<&Exclusion>)> {
        match self {
            Self::Counts(at) => roll.records().get(at).map(|record| (record, None)),
            Self::Out(at) => roll
                .left_out()
                .get(at)
                .map(|(record, out)| (record, Some(out))),
        }
    }
}

impl RollPage {
    pub(super) fn look_for(&mut self, words: String, roll: &Roll) {
        self.words.zeroize();
        self.words = Zeroizing::new(words);
        self.chosen = None;
        self.page = 0;
        self.look(roll);
    }

    /// Shows the choices of the filter, or hides them.
    pub(super) fn toggle_filters(&mut self) {
        self.filters_shown = !self.filters_shown;
    }

    /// Looks at those of this choice only, or at all again.
    pub(super) fn filter(&mut self, choice: Choice, roll: &Roll) {
        self.filter.choose(choice);
        self.chosen = None;
        self.page = 0;
        self.look(roll);
    }

    /// Shows nobody but those who are counted once without being asked.
    pub(super) fn show_counted_once(&mut self, roll: &Roll) {
        self.filter = Filter::default();
        self.filters_shown = true;
        self.words = Zeroizing::default();
        self.filter(Choice::Standing(Standing::Again), roll);
    }

    /// Turns to the page before or after.
    pub(super) fn turn(&mut self, on: bool) {
        self.chosen = None;
        self.page = if on {
            self.page + 1
        } else {
            self.page.saturating_sub(1)
        };
    }

    /// Looks again, since the roll has changed.
    pub(super) fn look(&mut self, roll: &Roll) {
        let words = Zeroizing::new(self.words.to_lowercase());
        let fits = |record: &Record, out: Option<&Exclusion>| {
            self.filter.fits(record, out) && finds(&words, record)
        };
        let counted = roll
            .records()
            .iter()
            .enumerate()
            .filter(|(_, record)| fits(record, None));
        let out = roll
            .left_out()
            .iter()
            .enumerate()
            .filter(|(_, (record, out))| fits(record, Some(out)));
        let mut found: Vec<(i64, Found)> = counted
            .map(|(at, record)| (record.signed_at.unix(), Found::Counts(at)))
            .collect();
        found.extend(out.map(|(at, (record, _))| (record.signed_at.unix(), Found::Out(at))));
        // Stable: of the same second, in the order in which they stand.
        found.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        self.found = found.into_iter().map(|(_, found)| found).collect();
        self.page = self.page.min(self.found.len().saturating_sub(1) / SHOWN);
    }

    /// Looks at one, or away from it.
    pub(super) fn choose(&mut self, of: Subject) {
        self.chosen = if self.chosen == Some(of) {
            None
        } else {
            Some(of)
        };
        self.refused = None;
    }

    /// What is decided about the chosen one, where nothing is being stored already.
    pub(super) fn decide(&mut self, verdict: Verdict) -> Option<(Subject, Verdict)> {
        let chosen = self.chosen.filter(|_| !self.deciding)?;
        self.deciding = true;
        self.refused = None;
        Some((chosen, verdict))
    }

    pub(super) fn decided(&mut self, done: Result<(), String>) {
        self.deciding = false;
        self.refused = done.err();
    }

    pub(super) fn is_deciding(&self) -> bool {
        self.deciding
    }

    pub(super) fn view<'a>(
        &'a self,
        roll: &'a Roll,
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
        let look = field::Field {
            id: "search".into(),
            label: say!(words, "office-search"),
            note: None,
            value: &self.words,
            fault: None,
            secret: false,
            right_to_left: false,
        };
        let look = field(
            look,
            Message::Search,
            Message::Search(self.words.to_string()),
        );
        let kind = if self.filters_shown {
            ButtonKind::Chosen
        } else {
            ButtonKind::Choice
        };
        let filters = match self.filter.chosen() {
            0 => say!(words, "office-filter"),
            count => say!(words, "office-filters", count = count),
        };
        let filters = button(filters, kind)
            .id("filters")
            .on_press(Message::Filters);
        let all = roll.len() + roll.left_out().len();
        let found = text::plain(say!(
            words,
            "office-found",
            count = self.found.len(),
            of = all
        ));
        let above = row![found.width(Length::Fill), filters]
            .spacing(theme::M)
            .align_y(Alignment::Center);
        let choices = self
            .filters_shown
            .then(|| filter::view(&self.filter, roll, context, words));

        let head = [
            say!(words, "office-name"),
            say!(words, "office-place"),
            say!(words, "office-when"),
        ]
        .map(text::quiet);
        let mut rows: Vec<Element<'a, Message>> = vec![line(head, context).into()];
        let page = self.found.chunks(SHOWN).nth(self.page).unwrap_or_default();
        for (record, out) in page.iter().filter_map(|found| found.of(roll)) {
            rows.push(rule::horizontal(1).style(theme::line).into());
            rows.push(self.row(record, out, context, words));
        }
        let table = container(Column::with_children(rows).spacing(theme::XS))
            .padding(theme::L)
            .width(Length::Fill)
            .style(theme::card);
        let nobody = self
            .found
            .is_empty()
            .then(|| text::plain(say!(words, "office-found-nobody")));
        column![text::title(say!(words, "office-roll")), look, above]
            .push(choices)
            .push(nobody)
            .push((!self.found.is_empty()).then_some(table))
            .push(self.pages(words))
            .spacing(theme::L)
            .width(Length::Fill)
            .into()
    }

    /// How to turn to the pages before and after, where there is more than one.
    fn pages<'a>(&self, words: &Words) -> Option<Element<'a, Message>> {
        let last = self.found.len().saturating_sub(1) / SHOWN;
        if last == 0 {
            return None;
        }
        let turn = |id: &'static str, said: String, on: bool, can: bool| {
            button(said, ButtonKind::Plain)
                .id(id)
                .on_press_maybe(can.then_some(Message::Turn(on)))
        };
        let (first, end) = (
            self.page * SHOWN + 1,
            ((self.page + 1) * SHOWN).min(self.found.len()),
        );
        let here = text::plain(say!(words, "office-page", first = first, last = end));
        let newer = turn("newer", say!(words, "office-newer"), false, self.page > 0);
        let older = turn("older", say!(words, "office-older"), true, self.page < last);
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
        out: Option<&'a Exclusion>,
        context: &Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let when = format!(
            "{} {}",
            record.signed_at.day_in_words(),
            record.signed_at.time_in_words()
        );
        let cells = [record.signature.full_name(), record.signature.place(), when];
        let cells = if out.is_some() {
            cells.map(|cell| text::plain(cell).style(theme::muted))
        } else {
            cells.map(text::plain)
        };
        let of = subject(record);
        let open = Button::new(line(cells, context), ButtonKind::Choice)
            .flush()
            .width(Length::Fill)
            .on_press(Message::Choose(of));
        let open = open.id(iced::widget::Id::from(format!("record-{}", record.id)));
        let why = out.map(|out| {
            text::quiet(match out {
                Exclusion::Withdrawn => say!(words, "office-withdrawn"),
                Exclusion::Rejected(why) => say!(words, "office-weeded", why = why.as_str()),
                Exclusion::DuplicateOf(_) => say!(words, "office-duplicate"),
                Exclusion::Duplicate(_) => say!(words, "office-again"),
            })
        });
        let chosen = (self.chosen == Some(of)).then(|| self.actions(record, out, words));
        column![open]
            .push(why)
            .push(chosen)
            .spacing(theme::XS)
            .into()
    }

    fn actions<'a>(
        &'a self,
        record: &'a Record,
        out: Option<&Exclusion>,
        words: &Words,
    ) -> Element<'a, Message> {
        let signature = &record.signature;
        let more = [
            signature.email(),
            signature.phone(),
            signature.street(),
            signature.comment(),
        ];
        let more: Vec<_> = more.into_iter().filter(|part| !part.is_empty()).collect();
        let ready = |message: Message| (!self.deciding).then_some(message);
        let act = |id: &'static str, said: String, verdict: Verdict| {
            button(said, ButtonKind::Plain)
                .id(id)
                .on_press_maybe(ready(Message::Decide(verdict)))
                .into()
        };
        let acts: Vec<Element<'a, Message>> = match out {
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
        let refused = self
            .refused
            .as_ref()
            .map(|why| text::label(why).style(theme::bad));
        let card = column![
            text::plain(more.join(" · ")),
            text::quiet(say!(words, "office-decide-text"))
        ]
        .push(refused)
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
    row![
        name.width(Length::FillPortion(5)),
        place.width(Length::FillPortion(4))
    ]
    .push(wide.then(|| when.width(Length::FillPortion(3))))
    .spacing(theme::M)
}

/// Whether all words, in small text, are somewhere in a record.
fn finds(words: &str, record: &Record) -> bool {
    if words.trim().is_empty() {
        return true;
    }
    let signature = &record.signature;
    let all = Zeroizing::new(
        [
            &signature.full_name(),
            signature.email(),
            signature.phone(),
            signature.street(),
            &signature.place(),
        ]
        .join("\n")
        .to_lowercase(),
    );
    words.split_whitespace().all(|word| all.contains(word))
}
