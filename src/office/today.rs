//! The day in figures: how many signed, when and where, and what they agreed to. It names nobody.

mod charts;
mod waiting;

use petition::{Petition, Wordings, say};
use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::{Column, column, container, row, rule};
use iced::{Alignment, Length};
use jiff::civil::Date;

use super::layout::{self, card, event_name, wrapped};
use super::{Context, Page};
use crate::failure::Failure;
use crate::output::ReportFormat;
use crate::output::report::{Part, agreed, by_day, by_hour, goal_in_words, how_signed, state};
use charts::{COLUMN, bar, columns, lines};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};
use print::first_rows;
use roll::Roll;
use roll::figures::{Day, Figures};
use waiting::Waiting;

pub(super) use waiting::pairs_to_decide;

/// The number of days to choose from, counted from the last.
const DAYS: usize = 7;
/// The most rows of a table.
const ROWS: usize = 10;
/// The height of a bar that shows a share, in logical pixels.
const SHARE: f32 = 8.0;

/// A message of the page of figures.
#[derive(Debug, Clone)]
pub enum Message {
    /// Shows another page, which has what waits.
    Show(Page),
    /// Shows one day, or all of them.
    Choose(Option<Date>),
    /// Saves the page.
    Save(ReportFormat),
    /// The page was saved under this path, or not.
    Saved(Result<PathBuf, Failure>),
    /// Shows the folder with what was saved.
    OpenFolder,
}

/// A request of this page.
#[derive(Debug)]
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Save the figures.
    Save(SaveRequest),
    /// Show this folder.
    OpenFolder(PathBuf),
    /// Scroll to the top, where the result is.
    ShowTop,
}

/// Figures to be saved.
#[derive(Debug)]
pub struct SaveRequest {
    /// The signatures that are counted.
    pub roll: Arc<Roll>,
    /// The kind of file.
    pub picture: ReportFormat,
    /// The folder that it is written into.
    pub folder: PathBuf,
}

/// The state of the page.
#[derive(Default)]
pub(super) struct TodayPage {
    petition: Option<Arc<Petition>>,
    figures: Figures,
    waiting: Waiting,
    /// `None` means all days.
    day: Option<Date>,
    is_saving: bool,
    saved: Option<Result<PathBuf, Failure>>,
}

impl TodayPage {
    /// The page for signatures of this petition.
    pub(super) fn new(petition: Arc<Petition>) -> Self {
        Self {
            petition: Some(petition),
            ..Self::default()
        }
    }

    /// Counts a roll. The day that was shown stays, if someone signed on it.
    pub(super) fn count(&mut self, roll: &Roll) {
        let wordings = self.petition.as_deref().map(Wordings::new);
        self.figures = Figures::new(roll, &wordings.unwrap_or_default());
        self.waiting = Waiting::new(roll);
        let is_known = |day: &Date| self.figures.days.iter().any(|known| known.date == *day);
        self.day = self
            .day
            .filter(is_known)
            .or_else(|| self.figures.days.last().map(|day| day.date));
    }

    /// Acts on a message. Figures are saved into `folder`.
    pub(super) fn update(&mut self, message: Message, roll: &Arc<Roll>, folder: PathBuf) -> Action {
        match message {
            // The office shows it.
            Message::Show(_) => Action::None,
            Message::Choose(day) => {
                self.day = day;
                Action::None
            }
            Message::Save(_) if self.is_saving => Action::None,
            Message::Save(picture) => {
                (self.is_saving, self.saved) = (true, None);
                Action::Save(SaveRequest {
                    roll: Arc::clone(roll),
                    picture,
                    folder,
                })
            }
            Message::Saved(saved) => {
                self.is_saving = false;
                self.saved = Some(saved);
                Action::ShowTop
            }
            Message::OpenFolder => {
                let folder = self
                    .saved
                    .as_ref()
                    .and_then(|saved| saved.as_ref().ok()?.parent());
                folder.map_or(Action::None, |folder| Action::OpenFolder(folder.to_owned()))
            }
        }
    }

    pub(super) fn is_saving(&self) -> bool {
        self.is_saving
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
            .push(trouble)
            .push(waiting::view(&self.waiting, words));
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
            .map(|(code, count)| (event_name(code, context, words), *count))
            .collect::<Vec<_>>();
        let states = figures
            .states
            .iter()
            .map(|(code, count)| (state(code, words), *count))
            .collect::<Vec<_>>();
        let stations = figures
            .stations
            .iter()
            .map(|(station, count)| (context.station(*station), *count))
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
            how_signed(figures, words),
            figures.signatures,
        );
        let agreed = shares(
            say!(words, "office-agreed"),
            agreed(figures, words, asked, partner),
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
        let places = column![events, stations]
            .spacing(theme::L)
            .width(Length::Fill)
            .into();
        page.push(self.count_card(context, words))
            .push(self.chart(context, words))
            .push(two(places, states))
            .push(two(how, agreed))
            .spacing(theme::L)
            .width(Length::Fill)
            .into()
    }

    fn head<'a>(&self, context: &Context, words: &Words) -> Element<'a, Message> {
        let save =
            |id: &'static str, label: String, picture: ReportFormat| -> Element<'a, Message> {
                button(label, ButtonKind::Plain)
                    .id(id)
                    .on_press_maybe((!self.is_saving).then_some(Message::Save(picture)))
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
        let saves = wrapped(saves);
        let title = text::title(say!(words, "office-today"));
        if is_wide(context) {
            row![container(title).width(Length::Fill), saves]
                .align_y(Alignment::Center)
                .into()
        } else {
            column![title, saves].spacing(theme::M).into()
        }
    }

    fn result<'a>(&'a self, context: &Context, words: &Words) -> Option<Element<'a, Message>> {
        Some(card(match self.saved.as_ref()? {
            Ok(path) => {
                let saved = text::label(say!(
                    words,
                    "office-report-saved",
                    path = path.display().to_string()
                ))
                .style(theme::good);
                let show = context.has_desktop.then(|| {
                    button(say!(words, "office-open-folder"), ButtonKind::Plain)
                        .on_press(Message::OpenFolder)
                });
                column![saved].push(show)
            }
            Err(failure) => column![text::label(failure.in_words(words)).style(theme::bad)],
        }))
    }

    /// The days that are shown.
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
            let (reached, share) = goal_in_words(&days, goal, words);
            let day = if let [day] = days[..] {
                words.day_of_year(day.date)
            } else {
                say!(words, "office-all-days")
            };
            column![bar(share, 12.0), text::small(format!("{day}: {reached}"))].spacing(theme::S)
        });
        let pairs = self.waiting.pairs;
        let contains =
            (pairs > 0).then(|| text::quiet(say!(words, "office-count-pairs", count = pairs)));
        let left_out = (figures.left_out > 0).then(|| {
            let count = figures.left_out;
            text::quiet(say!(words, "office-report-left-out", count = count))
        });
        card(
            column![count]
                .push(contains)
                .push(left_out)
                .push(text::quiet(places.join(" · ")))
                .push(goal),
        )
    }

    fn chart<'a>(&self, context: &Context, words: &Words) -> Element<'a, Message> {
        let all = &self.figures.days;
        let days = self.days();
        let (title, bars) = match &days[..] {
            [day] => (
                say!(words, "office-by-hour", day = words.day_of_year(day.date)),
                by_hour(&days, &days),
            ),
            _ => (say!(words, "office-by-day-chart"), by_day(&days, words)),
        };
        let choices = (all.len() > 1).then(|| {
            let choice = |label: String, day: Option<Date>| -> Element<'a, Message> {
                layout::choice(label, self.day == day, Message::Choose(day))
            };
            let days = all
                .iter()
                .rev()
                .take(DAYS)
                .rev()
                .map(|day| choice(words.short_day_of_year(day.date), Some(day.date)));
            let choices = std::iter::once(choice(say!(words, "office-all-days"), None)).chain(days);
            wrapped(choices)
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

fn table<'a>(title: String, rows: &[(String, usize)], words: &Words) -> Element<'a, Message> {
    let (shown, others) = first_rows(rows, ROWS);
    let mut lines: Vec<Element<'a, Message>> = vec![text::label(title).into()];
    let line = |name: iced::widget::Text<'a>, count: usize| -> Element<'a, Message> {
        row![
            container(name).width(Length::Fill),
            text::label(grouped(count as u64))
        ]
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

fn shares<'a>(title: String, rows: Vec<Part>, of: usize) -> Element<'a, Message> {
    let rows = rows.into_iter().map(|(name, count, number)| {
        let words = row![
            container(text::plain(name)).width(Length::Fill),
            text::label(number)
        ]
        .spacing(theme::M);
        column![words, bar(count as f32 / of.max(1) as f32, SHARE)]
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
        let roll = Arc::default();
        let mut page = TodayPage::default();
        let mut update = |message| page.update(message, &roll, PathBuf::from("sheets"));
        assert!(
            matches!(update(Message::OpenFolder), Action::None),
            "nothing is saved yet"
        );
        let Action::Save(request) = update(Message::Save(ReportFormat::Svg)) else {
            panic!("nothing is saved")
        };
        assert_eq!(
            (request.picture, request.folder),
            (ReportFormat::Svg, PathBuf::from("sheets"))
        );
        assert!(matches!(
            update(Message::Save(ReportFormat::Pdf)),
            Action::None
        ));
        let saved = Message::Saved(Ok(PathBuf::from("sheets/report.svg")));
        assert!(matches!(update(saved), Action::ShowTop));
        let Action::OpenFolder(folder) = update(Message::OpenFolder) else {
            panic!("no folder is opened")
        };
        assert_eq!(folder, PathBuf::from("sheets"));
        assert!(!page.is_saving());
    }
}
