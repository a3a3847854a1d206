//! The end of a letter: its demand, and what closes it.

use super::super::page::{Kind, Unit};
use super::super::{Note, beginning, phrases};
use super::{LONGEST_NAME, Sorter};

impl Sorter<'_> {
    /// Leaves out what closes a letter: "Sincerely," and the names below it. A sentence stays.
    pub(super) fn cut_closing(&mut self) {
        for texts in [&mut self.after, &mut self.before] {
            let closes = |unit: &Unit| {
                phrases::is_closing(&unit.text())
                    || (phrases::heads_signers(&unit.text()) && !unit.is_item())
                    || unit.text() == "--"
            };
            let Some(mut at) = texts.iter().rposition(closes) else {
                continue;
            };
            while at > 0 && closes(&texts[at - 1]) {
                at -= 1;
            }
            let is_list_of_signers =
                phrases::heads_signers(&texts[at].text()) || texts[at].text() == "--";
            let rest = texts.split_off(at);
            let names = |unit: &Unit| {
                let text = unit.text();
                let is_short = text.chars().count() <= LONGEST_NAME;
                is_short && ((is_list_of_signers && unit.is_item()) || !ends_a_sentence(&text))
            };
            // "Sincerely" in the middle of a letter closes nothing.
            if rest.iter().skip(1).filter(|unit| !names(unit)).count() > 2 {
                texts.extend(rest);
                continue;
            }
            for (number, unit) in rest.into_iter().enumerate() {
                let text = unit.text();
                if number > 0 && !names(&unit) {
                    texts.push(unit);
                    continue;
                }
                if self.from.is_empty() && text.starts_with('[') && text.ends_with(']') {
                    self.from = text.clone();
                }
                self.notes.extend(left_out(&unit));
            }
        }
    }
}

/// Notes that the lines of a unit are left out.
pub(super) fn left_out(unit: &Unit) -> impl Iterator<Item = Note> {
    unit.lines.iter().map(|line| Note::LeftOut {
        line: line.at,
        text: beginning(&line.text()),
    })
}

/// The last paragraph of a letter, with the list that it opens. What stands before the unit `first`
/// is no part of it.
pub(super) fn last_paragraph(letter: &mut Vec<Unit>, first: usize) -> Vec<Unit> {
    let is_text = |unit: &Unit| unit.kind != Kind::Heading;
    let asks = |unit: &Unit| is_text(unit) && !phrases::is_afterwards(&unit.text());
    let last = letter.iter().rposition(asks);
    let Some(last) = last.or_else(|| letter.iter().rposition(is_text)) else {
        return Vec::new();
    };
    let mut from = last;
    if letter[last].is_item() {
        while from > first && letter[from - 1].is_item() {
            from -= 1;
        }
        if from > first && letter[from - 1].kind == Kind::Paragraph {
            from -= 1;
        }
    }
    letter.drain(from..=last).collect()
}

/// The demand in one sentence without bullets and line breaks.
pub(super) fn in_one_line(units: &[Unit]) -> String {
    let mut out = String::new();
    for (at, unit) in units.iter().enumerate() {
        let text = unit.text();
        if at == 0 {
            out.push_str(&text);
            continue;
        }
        let was_item = units[at - 1].is_item();
        let last = out.chars().next_back().unwrap_or(' ');
        if was_item && unit.is_item() && !matches!(last, '.' | '!' | '?' | ';' | ',' | '。') {
            out.push(';');
        }
        out.push(' ');
        out.push_str(&text);
    }
    out
}

/// Returns true if a line ends like a sentence. An abbreviation is no end.
pub(super) fn ends_a_sentence(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    match last.chars().next_back() {
        Some('!' | '?' | '。' | '！' | '？' | '؟') => true,
        Some('.') => {
            let bare = last.trim_end_matches('.');
            let is_short = bare.chars().count() <= 4 && bare.starts_with(char::is_uppercase);
            !(bare.contains('.') || is_short)
        }
        _ => false,
    }
}
