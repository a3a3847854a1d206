//! The ledgers of other stations: what a stick brings is merged here, and missing entries are
//! named.

mod alarms;
mod table;

use petition::say;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use iced::Length;
use iced::widget::{Column, column};

use super::Context;
use super::layout::card;
use crate::failure::Failure;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use ledger::{Fork, Head, Standing, StationId, StationReport};
use petition::i18n::{Words, grouped};
use roll::Roll;

/// A message of the page for other stations.
#[derive(Debug, Clone)]
pub enum Message {
    /// Looks for turn-ins on sticks again.
    Find,
    /// These turn-ins are on sticks.
    Found(Result<Vec<PathBuf>, Failure>),
    /// Merges those that were found.
    Merge,
    /// They were merged, or none of them could be.
    Merged(Result<MergeReport, Failure>),
    /// Takes a station in, or refuses it.
    Enrol(StationId, Standing),
    /// Dismisses the alarm about a head, or takes the dismissal back.
    Dismiss(Head, bool),
    /// A decision was stored, or could not be.
    Decided(Result<(), Failure>),
}

/// A request of this page.
#[derive(Debug)]
pub(super) enum Action {
    None,
    /// Something that the program has to do.
    Request(Request),
    /// Open the ledger again: it has new entries.
    Reopen,
}

/// Something that the program does for this page.
#[derive(Debug)]
pub enum Request {
    /// Find the turn-ins on sticks.
    Find,
    /// Merge these files.
    Merge(Vec<PathBuf>),
    /// Store a decision about a station.
    Enrol(StationId, Standing),
    /// Store a decision about an alarm.
    Dismiss(Head, bool),
}

/// The result of merging files into the organizer's ledger.
#[derive(Debug, Clone, Default)]
pub struct MergeReport {
    /// Each file, in the order in which they were merged.
    pub files: Vec<MergedFile>,
    /// Chains that go on in two ways.
    pub forks: Vec<Fork>,
}

/// One file that was to be merged.
#[derive(Debug, Clone)]
pub struct MergedFile {
    /// The name of the file.
    pub name: String,
    /// The entries that were taken from it, or why none were.
    pub result: Result<Taken, Failure>,
}

/// The entries that were taken from a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// The number of entries that were new.
    pub new: u64,
    /// True when the file was damaged or cut off. The entries before that were taken.
    pub is_damaged: bool,
    /// True when the file is no turn-in, and what it holds was searched for.
    pub is_salvaged: bool,
}

/// The state of the page.
#[derive(Default)]
pub(super) struct StationsPage {
    found: Vec<PathBuf>,
    /// Those of them that were merged. A stick that is taken out is forgotten.
    merged: BTreeSet<PathBuf>,
    is_merging: bool,
    /// True while a decision is being stored.
    is_deciding: bool,
    report: Option<Result<MergeReport, Failure>>,
}

impl StationsPage {
    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Find => Action::Request(Request::Find),
            Message::Found(Ok(files)) => {
                self.found = files;
                self.merged.retain(|path| self.found.contains(path));
                Action::None
            }
            Message::Found(Err(failure)) => {
                self.report = Some(Err(failure));
                Action::None
            }
            Message::Enrol(..) | Message::Dismiss(..) if self.is_merging() => Action::None,
            Message::Enrol(station, standing) => {
                self.is_deciding = true;
                Action::Request(Request::Enrol(station, standing))
            }
            Message::Dismiss(head, dismissed) => {
                self.is_deciding = true;
                Action::Request(Request::Dismiss(head, dismissed))
            }
            Message::Decided(Ok(())) => {
                self.is_deciding = false;
                Action::Reopen
            }
            Message::Decided(Err(failure)) => {
                self.is_deciding = false;
                self.report = Some(Err(failure));
                Action::None
            }
            Message::Merge if self.is_merging || self.found.is_empty() => Action::None,
            Message::Merge => {
                (self.is_merging, self.report) = (true, None);
                Action::Request(Request::Merge(self.found.clone()))
            }
            Message::Merged(report) => {
                self.is_merging = false;
                if let Ok(report) = &report {
                    let files = self.found.iter().zip(&report.files);
                    let merged = files.filter(|(_, file)| file.result.is_ok());
                    self.merged.extend(merged.map(|(path, _)| path.clone()));
                }
                self.report = Some(report);
                Action::Reopen
            }
        }
    }

    pub(super) fn is_merging(&self) -> bool {
        self.is_merging || self.is_deciding
    }

    pub(super) fn view<'a>(
        &'a self,
        roll: &'a Roll,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let sticks: Column<'a, Message> = if self.found.is_empty() {
            column![text::plain(say!(words, "office-sticks-none"))]
        } else {
            let names = self
                .found
                .iter()
                .map(|path| text::plain(path.display().to_string()).into());
            let label = if self.is_merging {
                say!(words, "office-merging")
            } else {
                say!(words, "office-merge")
            };
            let all_merged = self.has_merged_all();
            let kind = if all_merged {
                ButtonKind::Plain
            } else {
                ButtonKind::Primary
            };
            let merge = button(label, kind)
                .id("merge")
                .on_press_maybe((!self.is_merging).then_some(Message::Merge));
            column![text::label(say!(
                words,
                "office-sticks",
                count = self.found.len()
            ))]
            .extend(names)
            .push(
                all_merged
                    .then(|| text::plain(say!(words, "office-sticks-merged")).style(theme::good)),
            )
            .push(merge)
        };
        let again =
            button(say!(words, "setup-look-again"), ButtonKind::Plain).id("look-for-turn-ins");
        let sticks = sticks.push(again.on_press_maybe((!self.is_merging).then_some(Message::Find)));
        let report = self.report.as_ref().map(|report| {
            card(match report {
                Ok(report) => Column::with_children(
                    lines(report, context, words)
                        .into_iter()
                        .map(|line| text::plain(line).into()),
                )
                .push(text::label(say!(words, "office-merged")).style(theme::good)),
                Err(failure) => {
                    column![text::label(failure.in_words(words)).style(theme::bad)]
                }
            })
        });
        let heads: BTreeMap<StationId, Head> = roll
            .heads()
            .iter()
            .map(|head| (head.station, *head))
            .collect();
        let mut stations: Vec<&StationReport> = roll.stations().iter().collect();
        // Those that wait for a decision come first, and then those of which something is missing.
        stations.sort_by_key(|report| {
            let id = report.station.id;
            (!report.waits(), !alarms::sounds(roll, id), id)
        });
        let table = table::view(&stations, &heads, roll, context, words);
        // One button is primary: first what is on the sticks, then the first station that waits.
        let next = stations
            .first()
            .filter(|report| report.waits() && self.has_merged_all())
            .map(|report| report.station.id);
        let shown = |report: &StationReport| {
            let head = heads.get(&report.station.id).filter(|head| head.seq > 0);
            let is_next = next == Some(report.station.id);
            self.station(report, head, is_next, roll, context, words)
        };
        // Those that wait come before the table, so that the next button is in sight.
        let waiting = stations.partition_point(|report| report.waits());
        let (waiting, others) = stations.split_at(waiting);
        column![
            text::title(say!(words, "office-stations")),
            text::plain(say!(words, "office-stations-text")),
            card(sticks)
        ]
        .push(report)
        .extend(waiting.iter().map(|report| shown(report)))
        .push(table)
        .extend(alarms::of_unknown(roll, self.is_merging(), context, words))
        .extend(others.iter().map(|report| shown(report)))
        .spacing(theme::L)
        .width(Length::Fill)
        .into()
    }

    /// Returns true if nothing on the sticks is left to be merged.
    fn has_merged_all(&self) -> bool {
        self.found.iter().all(|path| self.merged.contains(path))
    }

    /// A station with its words, its figures, and the buttons that take it in or refuse it.
    fn station<'a>(
        &self,
        report: &StationReport,
        head: Option<&Head>,
        is_next: bool,
        roll: &Roll,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let id = report.station.id;
        let name = context
            .name_of(id)
            .map(|name| text::body(name).font(text::BOLD));
        let standing = match report.standing {
            _ if report.is_own => say!(words, "office-station-own"),
            None => say!(words, "office-station-waits"),
            Some(Standing::Accepted) => say!(words, "office-station-accepted"),
            Some(Standing::Office) => say!(words, "office-station-office"),
            Some(Standing::Refused) => say!(words, "office-station-refused"),
        };
        let heading = text::label(report.station.words().to_string());
        let standing = if report.waits() {
            text::label(standing).style(theme::bad)
        } else {
            text::quiet(standing)
        };
        let mut lines = vec![say!(
            words,
            "office-station-signatures",
            count = report.signatures
        )];
        if let Some(head) = head {
            lines.push(say!(
                words,
                "office-station-head",
                station = id.short(),
                count = head.seq,
                entries = grouped(head.seq),
                code = head.code()
            ));
        }
        let marks = marks(report, words);
        let decide = |label, kind, to| {
            button(label, kind)
                .height(56.0)
                .id(format!("station-{}-{}", name_of(to), id.short()))
                .on_press_maybe((!self.is_merging()).then_some(Message::Enrol(id, to)))
        };
        let take_in = || {
            let label = say!(words, "office-station-take-in");
            let kind = if is_next {
                ButtonKind::Primary
            } else {
                ButtonKind::Plain
            };
            decide(label, kind, Standing::Accepted)
        };
        let refuse = || {
            let label = say!(words, "office-station-refuse");
            decide(label, ButtonKind::Plain, Standing::Refused)
        };
        let buttons = match report.standing {
            _ if report.is_own => Vec::new(),
            None => vec![take_in(), refuse()],
            Some(Standing::Accepted | Standing::Office) => vec![refuse()],
            Some(Standing::Refused) => vec![take_in()],
        };
        let has_buttons = !buttons.is_empty();
        let buttons = has_buttons.then(|| {
            iced::widget::Row::with_children(buttons.into_iter().map(Element::from))
                .spacing(theme::S)
                .align_y(iced::Alignment::Center)
        });
        let has_alarm = roll.missing_of(id).next().is_some();
        let alarms =
            has_alarm.then(|| alarms::of_station(roll, id, self.is_merging(), context, words));
        card(
            column![]
                .push(name)
                .push(heading)
                .push(standing)
                .push(buttons)
                .extend(lines.into_iter().map(|line| text::plain(line).into()))
                .extend(
                    marks
                        .into_iter()
                        .map(|line| text::plain(line).style(theme::bad).into()),
                )
                .push(alarms)
                .spacing(theme::S),
        )
    }
}

/// A sentence for each kind of entries that do not count, or that are not as they should be.
fn marks(report: &StationReport, words: &Words) -> Vec<String> {
    let StationReport {
        unsigned,
        other_recipients,
        refused,
        unopened,
        later,
        claims,
        ..
    } = *report;
    let marks = [
        (
            unsigned,
            say!(words, "office-station-unsigned", count = unsigned),
        ),
        (
            other_recipients,
            say!(words, "office-station-other-keys", count = other_recipients),
        ),
        (
            refused,
            say!(words, "office-station-refused-entries", count = refused),
        ),
        (
            unopened,
            say!(words, "office-station-unopened", count = unopened),
        ),
        (later, say!(words, "office-station-later", count = later)),
        (claims, say!(words, "office-station-claims")),
    ];
    marks
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, sentence)| sentence)
        .collect()
}

/// The name of a standing in the id of its button.
const fn name_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Accepted => "take-in",
        Standing::Office => "office",
        Standing::Refused => "refuse",
    }
}

/// The report line by line: each file, then the forks.
fn lines(report: &MergeReport, context: &Context, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for MergedFile { name, result } in &report.files {
        let name = name.as_str();
        match result {
            Ok(taken) => {
                let new = taken.new;
                lines.push(say!(words, "app-merged", name = name, new = new));
                if taken.is_salvaged {
                    lines.push(say!(words, "app-merged-salvaged", name = name));
                } else if taken.is_damaged {
                    lines.push(say!(words, "app-merged-damaged", name = name));
                }
            }
            Err(failure) => {
                let why = failure.in_words(words);
                lines.push(say!(words, "app-not-merged", name = name, why = why));
            }
        }
    }
    lines.extend(report.forks.iter().map(|fork| {
        say!(
            words,
            "app-parted",
            station = context.station(fork.station),
            seq = fork.seq
        )
    }));
    lines
}
