//! The ledgers of other stations: what a stick brings is merged here, and what is missing is named.

use petition::say;
use std::path::PathBuf;

use iced::Length;
use iced::widget::{Column, column, container, row, rule};

use super::Message;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};
use roll::Roll;

/// What is known of sticks, and what came of the last merge.
#[derive(Default)]
pub(super) struct Stations {
    found: Vec<PathBuf>,
    merging: bool,
    report: Option<Result<Vec<String>, String>>,
}

impl Stations {
    pub(super) fn found(&mut self, files: Vec<PathBuf>) {
        self.found = files;
    }

    pub(super) fn is_merging(&self) -> bool {
        self.merging
    }

    /// The files to merge, where there are any and none are merged already.
    pub(super) fn begin(&mut self) -> Option<Vec<PathBuf>> {
        if self.merging || self.found.is_empty() {
            return None;
        }
        self.merging = true;
        self.report = None;
        Some(self.found.clone())
    }

    pub(super) fn merged(&mut self, report: Result<Vec<String>, String>) {
        self.merging = false;
        self.report = Some(report);
    }

    pub(super) fn view<'a>(&'a self, roll: &'a Roll, words: &Words) -> Element<'a, Message> {
        let card = |content: Column<'a, Message>| {
            container(content.spacing(theme::M))
                .padding(theme::L)
                .width(Length::Fill)
                .style(theme::card)
        };
        let sticks: Column<'a, Message> = if self.found.is_empty() {
            column![text::plain(say!(words, "office-sticks-none"))]
        } else {
            let names = self
                .found
                .iter()
                .map(|path| text::plain(path.display().to_string()).into());
            let said = if self.merging {
                say!(words, "office-merging")
            } else {
                say!(words, "office-merge")
            };
            let merge = button(said, ButtonKind::Primary)
                .id("merge")
                .on_press_maybe((!self.merging).then_some(Message::Merge));
            column![text::label(say!(
                words,
                "office-sticks",
                count = self.found.len()
            ))]
            .extend(names)
            .push(merge)
        };
        let again =
            button(say!(words, "setup-look-again"), ButtonKind::Plain).id("look-for-turn-ins");
        let sticks =
            sticks.push(again.on_press_maybe((!self.merging).then_some(Message::LookForTurnIns)));
        let report = self.report.as_ref().map(|report| {
            card(match report {
                Ok(lines) => {
                    Column::with_children(lines.iter().map(|line| text::plain(line).into()))
                        .push(text::label(say!(words, "office-merged")).style(theme::good))
                }
                Err(why) => column![text::label(why).style(theme::bad)],
            })
        });
        let line =
            |station: String, count: String, code: String, head: bool| -> Element<'a, Message> {
                let cell = |words: String, part: u16| {
                    let words = if head {
                        text::quiet(words)
                    } else {
                        text::plain(words)
                    };
                    words.width(Length::FillPortion(part))
                };
                row![cell(station, 4), cell(count, 2), cell(code, 4)]
                    .spacing(theme::M)
                    .into()
            };
        let mut rows = vec![line(
            say!(words, "sheet-receipt-station"),
            say!(words, "office-entries"),
            say!(words, "sheet-receipt-head"),
            true,
        )];
        for head in roll.heads().iter().filter(|head| head.seq > 0) {
            rows.push(rule::horizontal(1).style(theme::line).into());
            let station = head.station.to_string().chars().take(8).collect();
            rows.push(line(station, grouped(head.seq), head.code(), false));
        }
        column![
            text::title(say!(words, "office-stations")),
            text::plain(say!(words, "office-stations-text")),
            card(sticks)
        ]
        .push(report)
        .push(card(Column::with_children(rows)))
        .spacing(theme::L)
        .width(Length::Fill)
        .into()
    }
}
