//! Puts each unit of a letter where it belongs: title, target, sender, sponsors, letter, demand.

mod ends;
mod names;

use super::labels::{self, Label, Part};
use super::page::{Kind, Unit};
use super::phrases::{self, Greeting};
use super::shape::LONGEST_TITLE;
use super::{ImportError, Note, beginning};
use crate::petition::Language;
use ends::{in_one_line, last_paragraph, left_out};

/// The most characters of a demand; the petition file has the same limit.
pub(super) const LONGEST_DEMAND: usize = 600;
/// The most characters of a demand of several paragraphs.
const SHORT_DEMAND: usize = 300;
/// The most characters of a sponsor's name in a line of its own.
const LONGEST_NAME: usize = 80;

/// The parts of a letter.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) title: String,
    /// True if the title is repeated as the call under the letter.
    pub(super) has_call: bool,
    pub(super) target: String,
    pub(super) from: String,
    pub(super) sponsors: Vec<String>,
    pub(super) letter: Vec<Unit>,
    pub(super) demand: String,
    pub(super) notes: Vec<Note>,
}

/// Sorts the units of a letter.
pub(super) fn sorted(units: &[Unit], language: &Language) -> Result<Parts, ImportError> {
    let mut sorter = Sorter {
        units,
        language,
        at: 0,
        title: None,
        targets: Vec::new(),
        refused_target: None,
        from: String::new(),
        sponsors: Vec::new(),
        before: Vec::new(),
        after: Vec::new(),
        demand: Vec::new(),
        notes: Vec::new(),
    };
    sorter.walk()?;
    sorter.finish()
}

struct Sorter<'a> {
    units: &'a [Unit],
    language: &'a Language,
    /// The number of the next unit.
    at: usize,
    title: Option<Unit>,
    targets: Vec<String>,
    /// A line that begins like a target's and reads like a sentence.
    refused_target: Option<(usize, String)>,
    from: String,
    sponsors: Vec<String>,
    /// The text before the target.
    before: Vec<Unit>,
    /// The text after it.
    after: Vec<Unit>,
    demand: Vec<Unit>,
    notes: Vec<Note>,
}

impl Sorter<'_> {
    fn walk(&mut self) -> Result<(), ImportError> {
        while let Some(unit) = self.units.get(self.at).cloned() {
            self.at += 1;
            match self.label(&unit) {
                _ if is_page_number(&unit.text()) => self.notes.extend(left_out(&unit)),
                Some((part, rest)) => self.take(part, &unit, rest)?,
                None => self.keep(unit),
            }
        }
        Ok(())
    }

    fn keep(&mut self, unit: Unit) {
        if self.targets.is_empty() {
            self.before.push(unit);
        } else {
            self.after.push(unit);
        }
    }

    /// The part that a unit is labelled as, and the unit without its label.
    fn label(&self, unit: &Unit) -> Option<(Part, Unit)> {
        let first = unit.lines.first()?;
        let text = first.text();
        let mut rest = unit.clone();
        let mut cut = |length: usize| {
            if let Some(line) = rest.lines.first_mut() {
                *line = line.after(length);
            }
            rest.lines.retain(|line| !line.is_empty());
            rest.kind = Kind::Paragraph;
        };
        if let Some(Label { part, length }) = labels::label(&text, self.language) {
            cut(length);
            return Some((part, rest));
        }
        let is_alone = unit.lines.len() == 1;
        if is_alone
            && let Some(part) = labels::bare(&text, unit.kind == Kind::Heading, self.language)
        {
            // A label without a colon has its value below.
            let next = self.units.get(self.at);
            let has_names = next.is_some_and(|next| next.group == unit.group);
            let fits = unit.kind == Kind::Heading || part == Part::Sponsors || has_names;
            if fits && next.is_some() {
                cut(text.len());
                return Some((part, rest));
            }
        }
        if !unit.is_item()
            && let Some((_, length)) = labels::petition_to(&unit.text())
            && (self.at > 1 || length < unit.text().len())
            && self.targets.is_empty()
            && self.demand.is_empty()
            && !(self.at == 1 && self.title.is_none())
        {
            return Some((Part::Target, unit.clone()));
        }
        let is_name = unit.text().chars().count() <= 200 && !unit.is_item();
        if is_name && let Some(length) = labels::sponsored(&text) {
            cut(length);
            return Some((Part::Sponsors, rest));
        }
        None
    }

    fn take(&mut self, part: Part, unit: &Unit, rest: Unit) -> Result<(), ImportError> {
        match part {
            Part::Title if self.title.is_none() => {
                self.title = Some(rest).filter(|rest| !rest.lines.is_empty());
                if self.title.is_none() && self.next_is_text() {
                    self.title = self.units.get(self.at).cloned();
                    self.at += 1;
                }
            }
            Part::Target => self.take_target(unit, &rest)?,
            Part::Sender => self.take_sender(unit, &rest),
            Part::Sponsors => self.take_sponsors(unit, &rest),
            Part::Demand if self.demand.is_empty() => self.take_demand(&rest),
            Part::Body => {
                if !rest.lines.is_empty() {
                    self.keep(rest);
                }
            }
            Part::Head if self.is_head_of_mail(unit) => self.notes.extend(left_out(unit)),
            Part::Title | Part::Demand | Part::Head => self.keep(unit.clone()),
        }
        Ok(())
    }

    /// Returns true if the next unit has no label.
    fn next_is_text(&self) -> bool {
        self.units
            .get(self.at)
            .is_some_and(|unit| self.label(unit).is_none())
    }

    /// Returns true if a line with "Date:" and the like is in the head of a mail: beside two
    /// others.
    fn is_head_of_mail(&self, unit: &Unit) -> bool {
        let beside = self.units.iter().filter(|one| {
            let near = one.group == unit.group || one.group.abs_diff(unit.group) <= 4;
            let label = one
                .lines
                .first()
                .and_then(|line| labels::label(&line.text(), self.language));
            near && label.is_some_and(|label| {
                matches!(label.part, Part::Target | Part::Sender | Part::Title)
            })
        });
        beside.count() >= 2 && unit.group <= 8
    }

    fn take_demand(&mut self, rest: &Unit) {
        if !rest.lines.is_empty() {
            self.demand.push(rest.clone());
        } else if self.next_is_text() {
            self.demand.extend(self.units.get(self.at).cloned());
            self.at += 1;
        }
        // "Demand: We ask you to:" and a list, or a list alone.
        let opens = self
            .demand
            .last()
            .is_some_and(|unit| opens_a_list(unit) || unit.is_item());
        while opens && self.units.get(self.at).is_some_and(Unit::is_item) && self.next_is_text() {
            self.demand.extend(self.units.get(self.at).cloned());
            self.at += 1;
        }
    }

    /// Returns true if a text follows that could be the demand.
    fn has_text_after(&self, unit: &Unit) -> bool {
        let at = self.units.iter().position(|one| std::ptr::eq(one, unit));
        let rest = at
            .and_then(|at| self.units.get(at + 1..))
            .unwrap_or_default();
        rest.iter()
            .take_while(|one| !phrases::is_closing(&one.text()))
            .any(|one| match self.label(one) {
                Some((part, _)) => part == Part::Demand,
                None => true,
            })
    }

    fn finish(mut self) -> Result<Parts, ImportError> {
        let title = self.take_title()?;
        self.find_greeted(&title);
        self.cut_closing();
        let has_call = self.take_call(&title);
        let is_below =
            !self.before.is_empty() && !self.targets.is_empty() && !self.after.is_empty();
        let mut letter = std::mem::take(&mut self.before);
        let after = std::mem::take(&mut self.after);
        let count = letter.len();
        letter.extend(after);
        let mut demand = std::mem::take(&mut self.demand);
        let is_labelled = !demand.is_empty();
        let length: usize = letter
            .iter()
            .skip(count)
            .map(|unit| unit.text().chars().count())
            .sum();
        let is_short = length <= SHORT_DEMAND
            && letter
                .iter()
                .skip(count)
                .all(|unit| unit.kind == Kind::Paragraph && !phrases::is_afterwards(&unit.text()));
        if !is_labelled && is_below && is_short {
            // All that stands below the target, in its place.
            demand = letter.split_off(count);
        } else if !is_labelled {
            demand = last_paragraph(&mut letter, if is_below { count } else { 0 });
            let rest_is_before = letter.len() <= count;
            if !(is_below && rest_is_before)
                && let Some(unit) = demand.first()
            {
                self.notes.push(Note::DemandIsLast { line: unit.at() });
            }
        }
        if !letter.iter().any(|unit| unit.kind != Kind::Heading) {
            // One paragraph alone is a letter, or a demand, but not both.
            let last = self.units.last().map_or(0, Unit::at);
            let is_of_letter = !is_labelled && !is_below && self.target_is_last();
            return Err(match is_of_letter {
                true if self.targets.is_empty() => self.no_target(),
                true => ImportError::NoDemand { line: last },
                false => ImportError::NoBody {
                    line: self.title_line(),
                    title: beginning(&title),
                },
            });
        }
        if self.targets.is_empty() {
            return Err(self.no_target());
        }
        let line = demand.first().map_or(0, Unit::at);
        let demand = in_one_line(&demand);
        if demand.is_empty() {
            let line = self.units.last().map_or(0, Unit::at);
            return Err(ImportError::NoDemand { line });
        }
        let length = demand.chars().count();
        if length > LONGEST_DEMAND {
            return Err(ImportError::LongDemand { line, length });
        }
        Ok(Parts {
            title,
            has_call,
            target: self.targets.join("; "),
            from: self.from,
            sponsors: self.sponsors,
            letter,
            demand,
            notes: self.notes,
        })
    }

    /// Takes the title out of the letter where it is repeated as the call. The last paragraph of a
    /// letter may be the same words as its demand.
    fn take_call(&mut self, title: &str) -> bool {
        let is_last = self.demand.is_empty();
        let count = self.before.len() + self.after.len();
        let mut has_call = false;
        let mut seen = 0;
        for texts in [&mut self.before, &mut self.after] {
            texts.retain(|unit| {
                seen += 1;
                let is_call = same(&unit.text(), title) && !(is_last && seen == count);
                has_call |= is_call;
                !is_call
            });
        }
        has_call
    }

    fn title_line(&self) -> usize {
        self.title.as_ref().map_or(1, Unit::at)
    }

    fn no_target(&self) -> ImportError {
        if let Some((line, found)) = self.refused_target.clone() {
            return ImportError::TargetIsASentence { line, found };
        }
        let nobody = self
            .units
            .iter()
            .find(|unit| phrases::greeting(&unit.text()) == Some(Greeting::Nobody));
        match nobody {
            Some(unit) => ImportError::GreetsNobody {
                line: unit.at(),
                found: beginning(&unit.text()),
            },
            None => ImportError::NoTarget,
        }
    }

    /// Returns true if no text stands after the lines with the target.
    fn target_is_last(&self) -> bool {
        let is_target = |unit: &Unit| matches!(self.label(unit), Some((Part::Target, _)));
        let last = self.units.iter().rposition(is_target);
        last.is_none_or(|last| {
            let mut after = self.units[last + 1..].iter();
            after.all(|unit| self.label(unit).is_some())
        })
    }

    /// The title: the one with a label, or else the first text.
    fn take_title(&mut self) -> Result<String, ImportError> {
        if let Some(title) = &self.title {
            return Ok(title.text());
        }
        let texts = if self.before.is_empty() {
            &mut self.after
        } else {
            &mut self.before
        };
        let Some(first) = texts.first() else {
            return Err(ImportError::NoTitle {
                line: 1,
                found: String::new(),
            });
        };
        let text = first.text();
        // "★ Save the garden ★" is no list.
        let is_list = first.is_item() && texts.get(1).is_some_and(Unit::is_item);
        let is_no_title = is_list
            || text.ends_with([',', '，', '،'])
            || (phrases::greeting(&text).is_some() && first.kind != Kind::Heading)
            || text.chars().count() > LONGEST_TITLE;
        if is_no_title {
            return Err(ImportError::NoTitle {
                line: first.at(),
                found: beginning(&text),
            });
        }
        self.title = Some(texts.remove(0));
        Ok(text)
    }

    /// Takes the target from the greeting, if no line names it.
    fn find_greeted(&mut self, title: &str) {
        if !self.targets.is_empty() {
            return;
        }
        // Several greetings stand below each other.
        let mut line = None;
        for unit in &self.before {
            let greeted =
                unit.lines
                    .iter()
                    .filter_map(|line| match phrases::greeting(&line.text()) {
                        Some(Greeting::Target(name)) => Some(name),
                        _ => None,
                    });
            let count = self.targets.len();
            self.targets.extend(greeted);
            if self.targets.len() > count {
                line.get_or_insert(unit.at());
            } else if count > 0 {
                break;
            }
        }
        if let Some(line) = line {
            self.notes.push(Note::TargetFromGreeting { line });
            return;
        }
        if let Some(named) = labels::letter_to(title) {
            self.notes.push(Note::TargetFromTitle);
            self.targets = vec![named];
        }
    }
}

/// Returns true if two lines say the same, whatever their capitals and last sign.
fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let text = text.to_lowercase();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        text.trim_end_matches(['.', '!', '。', '！']).to_owned()
    };
    !one.is_empty() && plain(one) == plain(other)
}

/// Returns true for the number of a page, as a PDF viewer copies it: "- 2 -", "Page 2 of 3".
fn is_page_number(text: &str) -> bool {
    let small = text.to_lowercase();
    let words = small.trim_matches([' ', '-', '–', '—', '|']);
    let rest = words
        .strip_prefix("page ")
        .or_else(|| words.strip_prefix("página "));
    let has_sign = words.len() < small.trim().len() || rest.is_some();
    let mut parts = rest
        .unwrap_or(words)
        .split([' ', '/'])
        .filter(|part| !part.is_empty());
    has_sign
        && !words.is_empty()
        && parts
            .all(|part| part == "of" || part == "de" || part.chars().all(|c| c.is_ascii_digit()))
}

fn opens_a_list(unit: &Unit) -> bool {
    unit.text().ends_with([':', '：'])
}
