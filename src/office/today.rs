//! The day in figures: how many, when, where, and what they agreed to. It names nobody.

use petition::say;
use std::path::PathBuf;

use iced::widget::{Column, Row, Space, column, container, row, rule};
use iced::{Alignment, Length};
use jiff::civil::Date;

use super::Context;
use crate::output::ReportFormat;
use crate::output::report::{agreed, by_day, by_hour, goal_in_words, how_signed, short, state};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};
use print::first_rows;
use roll::Roll;
use roll::figures::{Day, Figures, percent};

/// The highest bar of columns, in logical pixels.
const HIGHEST: f32 = 150.0;
/// The least width of a column with a number of four digits over it.
const COLUMN: f32 = 48.0;
/// The most days to choose from: the last ones.
const DAYS: usize = 7;
/// The most rows of a table.
const ROWS: usize = 10;
/// How high a bar is that shows a share.
const SHARE: f32 = 8.0;

/// What an organizer does here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Looks at a day, or at all of them.
    Choose(Option<Date>),
    /// Saves the page.
    Save(Picture),
    /// Shows the folder with what was saved.
    OpenFolder,
}

/// What this page wishes.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Save it as this, where sheets go.
    Save(Picture),
    /// Show this folder.
    OpenFolder(PathBuf),
}

/// What is counted, and what is looked at.
#[derive(Default)]
pub(super) struct Today {
    figures: Figures,
    /// `None`: all days.
    day: Option<Date>,
    saving: bool,
    saved: Option<Result<PathBuf, String>>,
}

impl Today {
    /// Counts a roll. The day that was looked at stays, if someone signed on it.
    pub(super) fn count(&mut self, roll: &Roll) {
        self.figures = Figures::new(roll);
        let known = |day: &Date| self.figures.days.iter().any(|known| known.date == *day);
        self.day = self
            .day
            .filter(known)
            .or_else(|| self.figures.days.last().map(|day| day.date));
    }

    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Choose(day) => self.day = day,
            Message::Save(picture) if !self.saving => {
                (self.saving, self.saved) = (true, None);
                return Action::Save(picture);
            }
            Message::Save(_) => {}
            Message::OpenFolder => {
                let folder = self
                    .saved
                    .as_ref()
                    .and_then(|saved| saved.as_ref().ok()?.parent());
                return folder.map_or(Action::None, |folder| Action::OpenFolder(folder.to_owned()));
            }
        }
        Action::None
    }

    pub(super) fn is_saving(&self) -> bool {
        self.saving
    }

    /// Where the page was saved, or in words why not.
    pub(super) fn saved(&mut self, saved: Result<PathBuf, String>) {
        self.saving = false;
        self.saved = Some(saved);
    }

    pub(super) fn view<'a>(
        &'a self,
        unopened: usize,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let figures = &self.figures;
        let trouble = (unopened > 0).then(|| {
            text::label(say!(words, "office-unopened", count = unopened)).style(theme::bad)
        });
        let page = column![self.head(context, words)]
            .push(self.result(context, words))
            .push(trouble);
        if figures.signatures == 0 {
            return page
                .push(text::plain(say!(words, "office-nobody")))
                .spacing(theme::L)
                .width(Length::Fill)
                .into();
        }
        let events = figures
            .events
            .iter()
            .map(|(code, count)| (event(code, context, words), *count))
            .collect::<Vec<_>>();
        let states = figures
            .states
            .iter()
            .map(|(code, count)| (state(code, words), *count))
            .collect::<Vec<_>>();
        let stations = figures
            .stations
            .iter()
            .map(|(station, count)| (short(station), *count))
            .collect::<Vec<_>>();
        let events = table(say!(words, "office-by-event"), &events, words);
        let states = table(say!(words, "office-by-state"), &states, words);
        let stations = table(say!(words, "office-by-station"), &stations, words);
        let asked = |id: &str| {
            context
                .consents
                .iter()
                .find(|(known, _)| known == id)
                .map(|(id, _)| id.clone())
        };
        let partner = |id: &str| {
            context
                .consents
                .iter()
                .find(|(known, _)| known == id)
                .map_or_else(|| id.to_owned(), |(_, words)| words.clone())
        };
        let how = shares(
            say!(words, "office-how-signed"),
            &how_signed(figures, words),
            figures.signatures,
        );
        let agreed = shares(
            say!(words, "office-agreed"),
            &agreed(figures, words, asked, partner),
            figures.signatures,
        );
        let two =
            |one: Element<'a, Message>, other: Element<'a, Message>| -> Element<'a, Message> {
                if is_wide(context) {
                    row![one, other].spacing(theme::L).into()
                } else {
                    column![one, other].spacing(theme::L).into()
                }
            };
        let where_ = column![events, stations]
            .spacing(theme::L)
            .width(Length::Fill)
            .into();
        page.push(self.count_card(context, words))
            .push(self.chart(context, words))
            .push(two(where_, states))
            .push(two(how, agreed))
            .push((figures.left_out > 0).then(|| {
                text::quiet(say!(
                    words,
                    "office-report-left-out",
                    count = figures.left_out
                ))
            }))
            .spacing(theme::L)
            .width(Length::Fill)
            .into()
    }

    fn head<'a>(&self, context: &Context, words: &Words) -> Element<'a, Message> {
        let save =
            |id: &'static str, label: String, format: ReportFormat| -> Element<'a, Message> {
                button(label, ButtonKind::Plain)
                    .id(id)
                    .on_press_maybe((!self.saving).then_some(Message::Save(picture)))
                    .into()
            };
        let saves = [
            save(
                "report-pdf",
                say!(words, "office-report-pdf"),
                ReportFormat::Pdf,
            ),
            save(
                "report-svg",
                say!(words, "office-report-svg"),
                ReportFormat::Svg,
            ),
        ];
        let saves = Row::with_children(saves)
            .spacing(theme::S)
            .wrap()
            .vertical_spacing(theme::S);
        let title = text::title(say!(words, "office-today"));
        if is_wide(context) {
            row![title.width(Length::Fill), saves]
                .align_y(Alignment::Center)
                .into()
        } else {
            column![title, saves].spacing(theme::M).into()
        }
    }

    fn result<'a>(&'a self, context: &Context, words: &Words) -> Option<Element<'a, Message>> {
        Some(card(match self.saved.as_ref()? {
            Ok(path) => {
                let said = text::label(say!(
                    words,
                    "office-report-saved",
                    path = path.display().to_string()
                ))
                .style(theme::good);
                let show = context.has_desktop.then(|| {
                    button(say!(words, "office-open-folder"), ButtonKind::Plain)
                        .on_press(Message::OpenFolder)
                });
                column![said].push(show)
            }
            Err(why) => column![text::label(why).style(theme::bad)],
        }))
    }

    /// The days that are looked at.
    fn days(&self) -> Vec<Day> {
        self.figures
            .days
            .iter()
            .filter(|day| self.day.is_none_or(|chosen| day.date == chosen))
            .copied()
            .collect()
    }

    fn count_card<'a>(&self, context: &Context, words: &Words) -> Element<'a, Message> {
        let figures = &self.figures;
        let count = row![
            text::display(grouped(figures.signatures as u64)),
            text::body(say!(words, "office-signatures", count = figures.signatures)),
        ]
        .spacing(theme::M)
        .align_y(Alignment::End)
        .wrap();
        let (events, states, stations) = (
            figures.events.len(),
            figures.known_states(),
            figures.stations.len(),
        );
        let mut places = vec![format!(
            "{events} {}",
            say!(words, "office-events", count = events)
        )];
        if states > 0 {
            places.push(format!(
                "{states} {}",
                say!(words, "office-states", count = states)
            ));
        }
        places.push(format!(
            "{stations} {}",
            say!(words, "office-stations-count", count = stations)
        ));
        let goal = context.goal.map(|goal| {
            let days = self.days();
            let (said, share) = goal_in_words(&days, goal, words);
            let day = if let [day] = days[..] {
                long(day.date)
            } else {
                say!(words, "office-all-days")
            };
            column![bar(share, 12.0), text::small(format!("{day}: {said}"))].spacing(theme::S)
        });
        card(column![count, text::quiet(places.join(" · "))].push(goal))
    }

    fn chart<'a>(&self, context: &Context, words: &Words) -> Element<'a, Message> {
        let all = &self.figures.days;
        let days = self.days();
        let (title, bars) = match &days[..] {
            [day] => (
                say!(words, "office-by-hour", day = long(day.date)),
                by_hour(&days, &days),
            ),
            _ => (say!(words, "office-by-day-chart"), by_day(&days)),
        };
        let choices = (all.len() > 1).then(|| {
            let choice = |label: String, day: Option<Date>| -> Element<'a, Message> {
                let kind = if self.day == day {
                    ButtonKind::Chosen
                } else {
                    ButtonKind::Choice
                };
                button(label, kind).on_press(Message::Choose(day)).into()
            };
            let days = all
                .iter()
                .rev()
                .take(DAYS)
                .rev()
                .map(|day| choice(day.date.strftime("%b %-d").to_string(), Some(day.date)));
            let choices = std::iter::once(choice(say!(words, "office-all-days"), None)).chain(days);
            Row::with_children(choices)
                .spacing(theme::S)
                .wrap()
                .vertical_spacing(theme::S)
        });
        let room = room(context);
        let drawn = if room / bars.len().max(1) as f32 >= COLUMN {
            columns(&bars)
        } else {
            lines(&bars, room)
        };
        card(column![text::label(title)].push(choices).push(drawn))
    }
}

fn is_wide(context: &Context) -> bool {
    context.size.width >= 900.0
}

/// The width inside of a card of the page.
fn room(context: &Context) -> f32 {
    let page = if is_wide(context) {
        (context.size.width - 233.0).min(1_100.0)
    } else {
        context.size.width.min(1_100.0)
    };
    page - 2.0 * theme::XL - 2.0 * theme::L
}

fn long(day: Date) -> String {
    day.strftime("%B %-d").to_string()
}

fn event(code: &str, context: &Context, words: &Words) -> String {
    let name = context
        .events
        .iter()
        .find(|(_, known)| known == code)
        .map(|(name, _)| name.clone());
    name.unwrap_or_else(|| {
        if code.is_empty() {
            say!(words, "office-no-event")
        } else {
            code.to_owned()
        }
    })
}

fn card<'a>(content: Column<'a, Message>) -> Element<'a, Message> {
    container(content.spacing(theme::M))
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

/// Bars that stand beside each other on one line, each with its number over it.
fn columns<'a>(bars: &[(String, usize)]) -> Element<'a, Message> {
    let most = bars
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(1)
        .max(1) as f32;
    let bars = bars.iter().map(|(label, count)| {
        // A space of no height would also take the gap after it away, and the bars would not stand
        // on one line.
        let height = (HIGHEST * *count as f32 / most).max(1.0);
        let bar = container(Space::new().width(COLUMN - theme::S).height(height))
            .style(theme::area(|of| of.accent));
        let number = if *count > 0 {
            grouped(*count as u64)
        } else {
            " ".to_owned()
        };
        column![
            Space::new().height(HIGHEST + 1.0 - height),
            text::small(number),
            bar,
            text::quiet(label.clone())
        ]
        .spacing(theme::XS)
        .align_x(Alignment::Center)
        .width(Length::Fill)
        .into()
    });
    Row::with_children(bars).into()
}

/// The same lying beneath each other, where there is no room beside.
fn lines<'a>(bars: &[(String, usize)], room: f32) -> Element<'a, Message> {
    const LABEL: f32 = 72.0;
    let most = bars
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(1)
        .max(1) as f32;
    let longest = (room - 2.0 * LABEL - 2.0 * theme::S).max(LABEL);
    let bars = bars.iter().map(|(label, count)| {
        let width = (longest * *count as f32 / most).max(1.0);
        let bar = container(Space::new().width(width).height(theme::M))
            .style(theme::area(|of| of.accent));
        let number = if *count > 0 {
            grouped(*count as u64)
        } else {
            " ".to_owned()
        };
        row![
            text::quiet(label.clone()).width(LABEL),
            bar,
            text::small(number)
        ]
        .spacing(theme::S)
        .align_y(Alignment::Center)
        .into()
    });
    Column::with_children(bars).into()
}

/// A bar, filled so far.
fn bar<'a>(share: f32, height: f32) -> Element<'a, Message> {
    let filled = (share.clamp(0.0, 1.0) * 1_000.0) as u16;
    let part = |portion: u16| {
        Space::new()
            .width(Length::FillPortion(portion))
            .height(height)
    };
    // A part of no portion would take all that there is.
    let done = (filled > 0).then(|| {
        container(part(1))
            .width(Length::FillPortion(filled))
            .style(theme::area(|of| of.accent))
    });
    let rest = (filled < 1_000).then(|| part(1_000 - filled));
    container(row![].push(done).push(rest))
        .width(Length::Fill)
        .height(height)
        .style(theme::area(|of| of.tint))
        .into()
}

fn table<'a>(title: String, rows: &[(String, usize)], words: &Words) -> Element<'a, Message> {
    let (shown, others) = first_rows(rows, ROWS);
    let mut lines: Vec<Element<'a, Message>> = vec![text::label(title).into()];
    let line = |name: iced::widget::Text<'a>, count: usize| -> Element<'a, Message> {
        row![name.width(Length::Fill), text::label(grouped(count as u64))]
            .spacing(theme::M)
            .into()
    };
    for (name, count) in shown {
        lines.push(line(text::plain(name.clone()), *count));
        lines.push(rule::horizontal(1).style(theme::line).into());
    }
    match others {
        Some(others) => {
            let words = say!(words, "office-others", count = grouped(others.rows as u64));
            lines.push(line(text::plain(words).style(theme::muted), others.count));
        }
        None => drop(lines.pop()),
    }
    container(Column::with_children(lines).spacing(theme::S))
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

fn shares<'a>(title: String, rows: &[(String, usize)], of: usize) -> Element<'a, Message> {
    let rows = rows.iter().map(|(name, count)| {
        let number = format!("{} ({} %)", grouped(*count as u64), percent(*count, of));
        let words = row![
            text::plain(name.clone()).width(Length::Fill),
            text::label(number)
        ]
        .spacing(theme::M);
        column![words, bar(*count as f32 / of.max(1) as f32, SHARE)]
            .spacing(theme::XS)
            .into()
    });
    card(column![text::label(title)].extend(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_page_is_saved_at_a_time_and_its_folder_can_be_opened() {
        let mut page = Today::default();
        assert!(
            matches!(page.update(Message::OpenFolder), Action::None),
            "nothing is saved yet"
        );
        assert!(
            matches!(
                page.update(Message::Save(ReportFormat::Svg)),
                Action::Save(ReportFormat::Svg)
            ) && page.is_saving()
        );
        assert!(matches!(
            page.update(Message::Save(ReportFormat::Pdf)),
            Action::None
        ));
        page.saved(Ok(PathBuf::from("sheets/report.svg")));
        let Action::OpenFolder(folder) = page.update(Message::OpenFolder) else {
            panic!("a folder")
        };
        assert_eq!((folder, page.is_saving()), (PathBuf::from("sheets"), false));
    }
}
