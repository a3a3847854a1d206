//! Who signed, the latest first: found by a word, and what is decided about one.

use iced::Length;
use iced::widget::{Column, column, container, row, rule};
use zeroize::{Zeroize as _, Zeroizing};

use super::{Facts, Message};
use crate::i18n::Words;
use crate::ledger::{Record, Subject, Verdict};
use crate::roll::{Out, Roll, subject};
use crate::ui::field::{self, field};
use crate::ui::press::{Kind, Press, press};
use crate::ui::{Element, letters, row_dir, theme};

/// More rows than anyone reads on a screen; a longer list is laid out anew for every frame.
const SHOWN: usize = 60;

/// What is looked for, and which one is looked at.
#[derive(Default)]
pub(super) struct Search {
    words: Zeroizing<String>,
    chosen: Option<Subject>,
    deciding: bool,
    refused: Option<String>,
}

impl Search {
    pub(super) fn look_for(&mut self, words: String) {
        self.words.zeroize();
        self.words = Zeroizing::new(words);
        self.chosen = None;
    }

    /// Looks at one, or away from it.
    pub(super) fn choose(&mut self, of: Subject) {
        self.chosen = if self.chosen == Some(of) { None } else { Some(of) };
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

    /// Whether all words are somewhere in a record.
    fn finds(&self, record: &Record) -> bool {
        let signature = &record.signature;
        let all = Zeroizing::new(
            [&signature.full_name(), signature.email(), signature.phone(), signature.street(), &signature.place()]
                .join("\n")
                .to_lowercase(),
        );
        self.words.to_lowercase().split_whitespace().all(|word| all.contains(word))
    }

    pub(super) fn view<'a>(&'a self, roll: &'a Roll, facts: &'a Facts, words: &Words) -> Element<'a, Message> {
        if roll.is_empty() && roll.left_out().is_empty() {
            return column![letters::title(say!(words, "office-roll")), letters::plain(say!(words, "office-nobody"))]
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
        let look = field(look, Message::Search, Message::Search(self.words.to_string()));
        let head = [say!(words, "office-name"), say!(words, "office-place"), say!(words, "office-when")].map(letters::quiet);
        let mut rows: Vec<Element<'a, Message>> = vec![line(head, facts).into()];
        let counted = roll.records().iter().rev().map(|record| (record, None));
        let all = counted.chain(roll.left_out().iter().map(|(record, out)| (record, Some(out))));
        let found: Vec<_> = all.filter(|(record, _)| self.finds(record)).take(SHOWN + 1).collect();
        for (record, out) in found.iter().take(SHOWN) {
            rows.push(rule::horizontal(1).style(theme::line).into());
            rows.push(self.row(record, *out, facts, words));
        }
        let table = container(Column::with_children(rows).spacing(theme::XS)).padding(theme::L).width(Length::Fill).style(theme::card);
        let shown = (found.len() > SHOWN).then(|| letters::quiet(say!(words, "office-shown", count = SHOWN)));
        let nobody = found.is_empty().then(|| letters::plain(say!(words, "office-found-nobody")));
        column![letters::title(say!(words, "office-roll")), look]
            .push(shown)
            .push(nobody)
            .push((!found.is_empty()).then_some(table))
            .spacing(theme::L)
            .width(Length::Fill)
            .into()
    }

    fn row<'a>(&'a self, record: &'a Record, out: Option<&'a Out>, facts: &Facts, words: &Words) -> Element<'a, Message> {
        let when = format!("{} {}", record.signed_at.day_in_words(), record.signed_at.time_in_words());
        let cells = [record.signature.full_name(), record.signature.place(), when];
        let cells = if out.is_some() { cells.map(|cell| letters::plain(cell).style(theme::muted)) } else { cells.map(letters::plain) };
        let of = subject(record);
        let open = Press::new(line(cells, facts), Kind::Choice).flush().width(Length::Fill).on_press(Message::Choose(of));
        let open = open.id(iced::widget::Id::from(format!("record-{}", record.id)));
        let why = out.map(|out| {
            letters::quiet(match out {
                Out::Withdrawn => say!(words, "office-withdrawn"),
                Out::Weeded(why) => say!(words, "office-weeded", why = why.as_str()),
                Out::DuplicateOf(_) => say!(words, "office-duplicate"),
            })
        });
        let chosen = (self.chosen == Some(of)).then(|| self.actions(record, out, words));
        column![open].push(why).push(chosen).spacing(theme::XS).into()
    }

    fn actions<'a>(&'a self, record: &'a Record, out: Option<&Out>, words: &Words) -> Element<'a, Message> {
        let signature = &record.signature;
        let more = [signature.email(), signature.phone(), signature.street(), signature.comment()];
        let more: Vec<_> = more.into_iter().filter(|part| !part.is_empty()).collect();
        let ready = |message: Message| (!self.deciding).then_some(message);
        let act = |id: &'static str, said: String, verdict: Verdict| {
            press(said, Kind::Plain).id(id).on_press_maybe(ready(Message::Decide(verdict))).into()
        };
        let acts: Vec<Element<'a, Message>> = match out {
            Some(_) => vec![act("counts", say!(words, "office-count-again"), Verdict::Counts)],
            None => {
                let why = say!(words, "office-weed-reason");
                vec![
                    act("withdraw", say!(words, "office-withdraw"), Verdict::Withdrawn),
                    act("weed", say!(words, "office-weed"), Verdict::Weeded(why)),
                ]
            }
        };
        let refused = self.refused.as_ref().map(|why| letters::label(why).style(theme::bad));
        let card = column![letters::plain(more.join(" · ")), letters::quiet(say!(words, "office-decide-text"))]
            .push(refused)
            .push(row_dir(false, acts).spacing(theme::M));
        container(card.spacing(theme::S)).padding(theme::M).width(Length::Fill).style(theme::tinted).into()
    }
}

fn line<'a>(cells: [iced::widget::Text<'a>; 3], facts: &Facts) -> iced::widget::Row<'a, Message> {
    let [name, place, when] = cells;
    let wide = facts.size.width >= 900.0;
    row![name.width(Length::FillPortion(5)), place.width(Length::FillPortion(4))]
        .push(wide.then(|| when.width(Length::FillPortion(3))))
        .spacing(theme::M)
}
