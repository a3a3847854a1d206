//! Who signed, the latest first.

use iced::Length;
use iced::widget::{Column, column, container, row, rule};

use super::{Facts, Message};
use crate::i18n::Words;
use crate::roll::Roll;
use crate::ui::{Element, letters, theme};

/// More rows than anyone reads on a screen; a longer list is laid out anew for every frame.
const SHOWN: usize = 100;

pub(super) fn view<'a>(roll: &'a Roll, facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    if roll.is_empty() {
        return column![letters::title(say!(words, "office-roll")), letters::plain(say!(words, "office-nobody"))].spacing(theme::L).into();
    }
    let wide = facts.size.width >= 900.0;
    let line = |name: String, place: String, when: String, head: bool| -> Element<'a, Message> {
        let cell = |words: String, part: u16| {
            let words = if head { letters::quiet(words) } else { letters::plain(words) };
            words.width(Length::FillPortion(part))
        };
        row![cell(name, 5), cell(place, 4)].push(wide.then(|| cell(when, 3))).spacing(theme::M).into()
    };
    let mut rows: Vec<Element<'a, Message>> =
        vec![line(say!(words, "office-name"), say!(words, "office-place"), say!(words, "office-when"), true)];
    for record in roll.records().iter().rev().take(SHOWN) {
        let local = record.signed_at.local();
        let when = format!("{} {}", record.signed_at.day_in_words(), local.strftime("%H:%M"));
        rows.push(rule::horizontal(1).style(theme::line).into());
        rows.push(line(record.signature.full_name(), record.signature.place(), when, false));
    }
    let table = container(Column::with_children(rows).spacing(theme::S)).padding(theme::L).width(Length::Fill).style(theme::card);
    let shown = (roll.len() > SHOWN).then(|| letters::quiet(say!(words, "office-shown", count = SHOWN)));
    column![letters::title(say!(words, "office-roll"))].push(shown).push(table).spacing(theme::L).width(Length::Fill).into()
}
