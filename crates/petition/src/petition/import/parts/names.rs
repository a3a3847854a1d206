//! The names in a letter: whom it asks, who signs, who sponsors it.

use super::super::labels::Part;
use super::super::page::{Kind, Unit};
use super::super::shape::LONGEST_TITLE;
use super::super::sponsors::{names, plain_name};
use super::super::{ImportError, beginning, labels, phrases};
use super::ends::{ends_a_sentence, left_out};
use super::{LONGEST_NAME, Sorter};

impl Sorter<'_> {
    pub(super) fn take_target(&mut self, unit: &Unit, rest: &Unit) -> Result<(), ImportError> {
        let mut value = rest.text();
        // "Petition to the City Council: Keep it open."
        if labels::label(&unit.text(), self.language).is_none()
            && let Some((to, length)) = labels::petition_to(&unit.text())
        {
            self.targets.push(to);
            if self.demand.is_empty() {
                let mut rest = unit.clone();
                let first = rest.lines.first().map_or(0, |line| line.text().len());
                if let Some(line) = rest.lines.first_mut().filter(|_| length <= first) {
                    *line = line.after(length);
                }
                rest.lines.retain(|line| !line.is_empty());
                self.take_demand(&rest);
            }
            return Ok(());
        }
        if is_sentence(&value) {
            self.refused_target
                .get_or_insert((unit.at(), beginning(&unit.text())));
            self.keep(unit.clone());
            return Ok(());
        }
        // "To: City Council   From: [Your Name]"
        if let Some((to, from)) = self.parted(&value) {
            if self.from.is_empty() {
                self.from = from;
            }
            value = to;
        }
        let mut found: Vec<String> = Vec::new();
        if !value.is_empty() {
            found.push(value);
        }
        let is_alone = found.is_empty();
        while let Some(next) = self.units.get(self.at) {
            let text = next.text();
            if self.label(next).is_some() || text.chars().count() > LONGEST_TITLE {
                break;
            }
            // Each item is a target of its own.
            let ends_open = found.last().is_some_and(|last| {
                last.ends_with([',', ';', '&', '、', '，', '،'])
                    || last.ends_with(" and")
                    || last.ends_with(" y")
                    || (next.group == unit.group && text.starts_with(char::is_lowercase))
            });
            let goes_on = ends_open && !next.is_item();
            let is_below = found.is_empty() || next.group == unit.group;
            let is_listed = is_alone && next.is_item();
            let is_name = !ends_a_sentence(&text)
                && !text.ends_with(':')
                && phrases::greeting(&text).is_none();
            // A last line without a full stop may be the demand.
            let is_between = self.has_text_after(next);
            let takes = goes_on
                || is_listed
                || (found.is_empty() && next.group == unit.group)
                || (is_below && is_name && is_between);
            if !takes {
                break;
            }
            match found.last_mut() {
                Some(last) if goes_on => {
                    last.push(' ');
                    last.push_str(&text);
                }
                _ => found.push(text),
            }
            self.at += 1;
        }
        // Lines with numbers are the address of one target.
        let has_number = |line: &String| line.contains(|c: char| c.is_ascii_digit());
        if found.iter().skip(1).any(has_number) {
            found = vec![found.join(", ")];
        }
        let found: Vec<String> = found
            .iter()
            .map(|name| without_mailbox(name))
            .filter(|name| !name.is_empty())
            .collect();
        if found.is_empty() {
            return Err(ImportError::EmptyTarget { line: unit.at() });
        }
        for name in found {
            if !self.targets.contains(&name) {
                self.targets.push(name);
            }
        }
        Ok(())
    }

    /// A target and a sender in one line.
    fn parted(&self, value: &str) -> Option<(String, String)> {
        value.char_indices().find_map(|(at, c)| {
            let starts = c.is_whitespace() || matches!(c, '|' | ';' | '/');
            let from = value.get(at + c.len_utf8()..)?.trim_start();
            let label = labels::label(from, self.language).filter(|_| starts)?;
            let to = value[..at].trim_end_matches([' ', '|', ';', '/', ',', '\t']);
            (label.part == Part::Sender && !to.is_empty())
                .then(|| (to.to_owned(), from[label.length..].trim().to_owned()))
        })
    }

    pub(super) fn take_sender(&mut self, unit: &Unit, rest: &Unit) {
        let mut value = rest.text();
        if is_sentence(&value) || (!self.from.is_empty() && self.from != value) {
            self.keep(unit.clone());
            return;
        }
        // "From: [Your Name]   To: City Council"
        let other = value.char_indices().find_map(|(at, c)| {
            let to = value.get(at + c.len_utf8()..)?.trim_start();
            let label = labels::label(to, self.language).filter(|_| c.is_whitespace())?;
            (label.part == Part::Target).then(|| (at, to[label.length..].trim().to_owned()))
        });
        if let Some((at, target)) = other.filter(|(_, target)| !target.is_empty()) {
            value = value[..at].trim().to_owned();
            self.targets.push(target);
        }
        let next = self.units.get(self.at);
        let is_below =
            next.is_some_and(|next| next.group == unit.group || next.text().starts_with('['));
        if value.is_empty() && is_below && self.next_is_text() {
            value = next.map(Unit::text).unwrap_or_default();
            self.at += 1;
        }
        // A mail's sender is one person, and the place is for the name of whoever signs.
        if value.contains('@') {
            self.notes.extend(left_out(unit));
        } else if self.from.is_empty() {
            self.from = value;
        }
    }

    pub(super) fn take_sponsors(&mut self, unit: &Unit, rest: &Unit) {
        // "Sponsors: we do not need them to run a library."
        if is_sentence(&rest.text()) && !has_capital(&rest.text()) {
            self.keep(unit.clone());
            return;
        }
        let mut lines: Vec<String> = rest.lines.iter().map(|line| line.text()).collect();
        let is_alone = lines.is_empty();
        let first = self.at;
        let mut group = unit.group;
        while let Some(next) = self.units.get(self.at) {
            let first_text = next.text();
            if self.label(next).is_some() || next.kind == Kind::Heading {
                break;
            }
            let is_first = is_alone && self.at == first;
            let is_whole_list = lines.len() > 1 || lines.iter().any(|line| is_list(line));
            let all_items = self.units[first..self.at].iter().all(Unit::is_item);
            let goes_on = lines
                .last()
                .is_some_and(|line| line.ends_with([',', ';', '、', '，', '،']));
            let takes = if next.is_item() {
                all_items
            } else if next.group == group {
                is_first || goes_on || is_name(&first_text)
            } else if is_first {
                true
            } else {
                // Names may be parted by empty lines; what is left for the demand is not a name.
                let was_one_each = self.at == first + lines.len() || !is_whole_list;
                is_alone
                    && was_one_each
                    && !lines.iter().any(|line| is_list(line))
                    && next.lines.len() == 1
                    && is_name(&first_text)
                    && self.has_text_after(next)
            };
            if !takes {
                break;
            }
            group = next.group;
            lines.extend(next.lines.iter().map(|line| line.text()));
            self.at += 1;
        }
        // Items are one name each, whatever commas they have.
        let taken = &self.units[first..self.at];
        let found = if is_alone && taken.len() > 1 && taken.iter().all(Unit::is_item) {
            taken.iter().map(|unit| plain_name(&unit.text())).collect()
        } else {
            names(&lines)
        };
        for name in found {
            if !self.sponsors.contains(&name) {
                self.sponsors.push(name);
            }
        }
    }
}

/// Returns true if what stands after "To:" is a sentence and no name: it ends like one, and most of
/// its words are small.
fn is_sentence(value: &str) -> bool {
    let words: Vec<&str> = value.split_whitespace().collect();
    let small = words
        .iter()
        .filter(|word| word.starts_with(char::is_lowercase))
        .count();
    words.len() >= 6 && small * 2 > words.len() && (ends_a_sentence(value) || words.len() > 20)
}

/// Returns true if a word behind the first one begins with a capital, as names do.
fn has_capital(value: &str) -> bool {
    let mut words = value.split_whitespace().skip(1);
    words.any(|word| word.starts_with(char::is_uppercase))
}

/// Returns true if a line can be the name of a sponsor.
fn is_name(text: &str) -> bool {
    let is_short = text.chars().count() <= LONGEST_NAME && text.split_whitespace().count() <= 10;
    let starts = text.chars().next().is_some_and(|c| !c.is_lowercase())
        || text.starts_with("the ")
        || text.starts_with("and ");
    is_short
        && starts
        && !ends_a_sentence(text)
        && !text.ends_with([':', '：'])
        && phrases::greeting(text).is_none()
        && !phrases::is_closing(text)
}

/// Returns true if a line has more than one name.
fn is_list(line: &str) -> bool {
    names(&[line.to_owned()]).len() > 1
}

/// A name without the address of its mailbox: "City Council <council@example.org>".
fn without_mailbox(name: &str) -> String {
    let name = name.trim().trim_end_matches([',', ';']).trim();
    match name.split_once('<') {
        Some((before, rest)) if !before.trim().is_empty() && rest.contains('@') => {
            before.trim().trim_matches('"').to_owned()
        }
        _ => name.to_owned(),
    }
}
