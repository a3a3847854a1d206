//! Printing: signed sheets, blank sheets, posters; into a folder, and from there onto paper.

use petition::say;
use std::path::PathBuf;

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Length};

use super::Context;
use crate::output::{GroupBy, PosterKind, SheetOptions};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::check::check;
use kiosk::ui::field::{Field, field};
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;
use print::{Layout, Paper};

/// How many blank sheets there are to choose from.
const BLANKS: [usize; 4] = [5, 10, 25, 50];

/// What an organizer does here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Changes the folder.
    Folder(String),
    /// Chooses the paper.
    Paper(Layout),
    /// Chooses by what the roll is parted.
    By(Option<GroupBy>),
    /// With or without the days of signing.
    Delivery,
    /// Prints the signed sheets.
    Print,
    /// Stops that.
    Stop,
    /// Chooses how many blank sheets.
    Blanks(usize),
    /// Chooses the event that blank sheets and posters are for.
    Event(usize),
    /// Issues the blank sheets.
    Issue,
    /// Prints a poster, tents or slips.
    Poster(PosterKind, Large),
    /// Shows the folder with what was printed.
    OpenFolder,
    /// Puts it on paper, on this printer.
    OnPaper(String),
}

/// Whether a poster is on the paper of the sheets, or on one twice as large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Large {
    /// As the sheets.
    No,
    /// Twice as large.
    Yes,
}

/// What this page wishes.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Print the signed sheets into this folder.
    Print(PathBuf, SheetOptions),
    /// End that.
    Stop,
    /// Issue so many blank sheets for the event of this number, on this paper.
    Issue(PathBuf, usize, usize, Layout),
    /// Print a poster for the event of this number.
    Poster(PathBuf, PosterKind, usize, Paper),
    /// Show this folder.
    OpenFolder(PathBuf),
    /// Send files of this paper to this printer.
    OnPaper(Vec<PathBuf>, String, &'static str),
}

/// What was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The files, in the order in which they belong on paper.
    pub files: Vec<PathBuf>,
    /// Their paper, as print systems know it.
    pub paper: &'static str,
    /// What they are.
    pub what: What,
}

/// What was printed, in its own terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Signed sheets.
    Sheets {
        /// Pages in all files.
        pages: usize,
        /// Characters that no font has.
        unprintable: usize,
        /// Signatures under another text.
        other_text: usize,
    },
    /// Blank sheets, by their first and last number.
    Blanks {
        /// How many.
        sheets: usize,
        /// The first number.
        first: String,
        /// The last number.
        last: String,
    },
    /// A poster, tents or slips, and what is to be known of its code.
    Poster(Option<String>),
}

/// What printing came to: files, or in words why not.
pub type Done = Result<Printed, String>;

/// The page's state.
#[derive(Debug)]
pub(super) struct Sheets {
    folder: String,
    order: SheetOptions,
    blanks: usize,
    event: usize,
    /// Lines printed, and of how many.
    running: Option<(usize, usize)>,
    stopping: bool,
    done: Option<Done>,
    printers: Option<Result<Vec<String>, String>>,
    sent: Option<Result<String, String>>,
}

impl Sheets {
    pub(super) fn into_folder(folder: PathBuf) -> Self {
        Self {
            folder: folder.display().to_string(),
            order: SheetOptions::whole(Layout::Letter),
            blanks: BLANKS[1],
            event: 0,
            running: None,
            stopping: false,
            done: None,
            printers: None,
            sent: None,
        }
    }

    /// Acts on what an organizer did; `signatures` is how many there are.
    pub(super) fn update(&mut self, message: Message, signatures: usize) -> Action {
        match message {
            Message::Folder(folder) => self.folder = folder,
            Message::Paper(layout) => self.order.layout = layout,
            Message::By(by) => self.order.group_by = by,
            Message::Delivery => self.order.undated = !self.order.undated,
            Message::Blanks(sheets) => self.blanks = sheets,
            Message::Event(event) => self.event = event,
            Message::OpenFolder => return Action::OpenFolder(self.folder()),
            Message::Stop if self.running.is_some() => {
                self.stopping = true;
                return Action::Stop;
            }
            Message::OnPaper(printer) => {
                let Some(Ok(printed)) = &self.done else {
                    return Action::None;
                };
                self.sent = None;
                return Action::OnPaper(printed.files.clone(), printer, printed.paper);
            }
            Message::Print if self.begin(signatures) => {
                return Action::Print(self.folder(), self.order);
            }
            Message::Issue if self.begin(0) => {
                return Action::Issue(self.folder(), self.blanks, self.event, self.order.layout);
            }
            Message::Poster(kind, large) if self.begin(0) => {
                return Action::Poster(self.folder(), kind, self.event, self.paper(large));
            }
            // One thing at a time.
            Message::Stop | Message::Print | Message::Issue | Message::Poster(..) => {}
        }
        Action::None
    }

    fn begin(&mut self, of: usize) -> bool {
        if self.running.is_some() {
            return false;
        }
        (self.running, self.done, self.sent, self.stopping) = (Some((0, of)), None, None, false);
        true
    }

    /// Where it is printed into.
    pub(super) fn folder(&self) -> PathBuf {
        PathBuf::from(self.folder.trim())
    }

    fn paper(&self, large: Large) -> Paper {
        match (self.order.layout, large) {
            (Layout::A4, Large::No) => Paper::A4,
            (Layout::A4, Large::Yes) => Paper::A3,
            (Layout::Letter | Layout::Legal, Large::No) => Paper::Letter,
            (Layout::Letter | Layout::Legal, Large::Yes) => Paper::Tabloid,
        }
    }

    pub(super) fn is_printing(&self) -> bool {
        self.running.is_some()
    }

    pub(super) fn printed_so_far(&mut self, done: usize) {
        if let Some((so_far, _)) = &mut self.running {
            *so_far = done;
        }
    }

    pub(super) fn printed(&mut self, done: Done) {
        self.running = None;
        self.done = Some(done);
    }

    pub(super) fn found_printers(&mut self, printers: Result<Vec<String>, String>) {
        self.printers = Some(printers);
    }

    pub(super) fn sent(&mut self, sent: Result<String, String>) {
        self.sent = Some(sent);
    }

    pub(super) fn view<'a>(
        &'a self,
        signatures: usize,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        column![text::title(say!(words, "office-sheets"))]
            .push(
                self.done
                    .as_ref()
                    .map(|done| self.result(done, context, words)),
            )
            .push(self.signed(signatures, words))
            .push(self.blank(context, words))
            .push(self.posters(context, words))
            .spacing(theme::L)
            .width(Length::Fill)
            .into()
    }

    fn signed<'a>(&'a self, signatures: usize, words: &Words) -> Element<'a, Message> {
        let folder = field(
            Field {
                id: "office-folder".into(),
                label: say!(words, "office-folder"),
                note: None,
                value: &self.folder,
                fault: None,
                secret: false,
                right_to_left: false,
            },
            Message::Folder,
            Message::Print,
        );
        let order = self.order;
        let papers = [
            (Layout::Letter, say!(words, "office-letter")),
            (Layout::A4, say!(words, "office-a4")),
            (Layout::Legal, say!(words, "office-legal")),
        ];
        let papers = papers
            .map(|(layout, label)| choice(label, order.layout == layout, Message::Paper(layout)));
        let parts = [
            (None, say!(words, "office-by-none")),
            (Some(GroupBy::State), say!(words, "office-by-state")),
            (Some(GroupBy::Event), say!(words, "office-by-event")),
            (Some(GroupBy::Day), say!(words, "office-by-day")),
        ];
        let parts = parts.map(|(by, label)| choice(label, order.group_by == by, Message::By(by)));
        let print: Element<'a, Message> = match self.running {
            Some((done, of)) if of > 0 => {
                let so_far = text::label(say!(words, "office-printing", done = done, of = of));
                let stop = button(say!(words, "office-stop"), ButtonKind::Plain).id("office-stop");
                row![
                    so_far,
                    stop.on_press_maybe((!self.stopping).then_some(Message::Stop))
                ]
                .spacing(theme::L)
                .align_y(Alignment::Center)
                .into()
            }
            _ => {
                let can = signatures > 0 && self.running.is_none();
                button(say!(words, "office-print"), ButtonKind::Primary)
                    .id("office-print")
                    .on_press_maybe(can.then_some(Message::Print))
                    .into()
            }
        };
        let nobody = (signatures == 0).then(|| text::plain(say!(words, "office-nobody")));
        card(
            column![
                text::plain(say!(words, "office-sheets-text")),
                folder,
                line(say!(words, "office-paper"), papers),
                line(say!(words, "office-parts"), parts),
                check(
                    "office-delivery",
                    say!(words, "office-delivery"),
                    order.undated,
                    false,
                    Message::Delivery
                ),
                print,
            ]
            .push(nobody),
        )
    }

    fn blank<'a>(&'a self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let counts = BLANKS.map(|count| {
            choice(
                count.to_string(),
                self.blanks == count,
                Message::Blanks(count),
            )
        });
        let events = context
            .events
            .iter()
            .enumerate()
            .map(|(at, (name, _))| choice(name.clone(), self.event == at, Message::Event(at)));
        let events =
            (context.events.len() > 1).then(|| line(say!(words, "office-for-event"), events));
        let issue = button(say!(words, "office-issue"), ButtonKind::Plain).id("office-issue");
        card(
            column![
                text::label(say!(words, "office-blank-title")),
                text::plain(say!(words, "office-blank-text"))
            ]
            .push(line(say!(words, "office-blank-count"), counts))
            .push(events)
            .push(issue.on_press_maybe(self.running.is_none().then_some(Message::Issue))),
        )
    }

    fn posters<'a>(&'a self, context: &'a Context, words: &Words) -> Element<'a, Message> {
        let can = !context.online.is_empty() && self.running.is_none();
        let kinds = [
            (
                "office-poster",
                say!(words, "office-poster"),
                PosterKind::Poster,
                Large::No,
            ),
            (
                "office-poster-large",
                say!(words, "office-poster-large"),
                PosterKind::Poster,
                Large::Yes,
            ),
            (
                "office-tent",
                say!(words, "office-tent"),
                PosterKind::Tent,
                Large::No,
            ),
            (
                "office-slips",
                say!(words, "office-slips"),
                PosterKind::Slips,
                Large::No,
            ),
        ];
        let kinds = kinds.map(|(id, label, kind, large)| {
            button(label, ButtonKind::Plain)
                .id(id)
                .on_press_maybe(can.then_some(Message::Poster(kind, large)))
                .into()
        });
        card(
            column![
                text::label(say!(words, "office-poster-title")),
                text::plain(say!(words, "office-poster-text"))
            ]
            .push(
                Row::with_children(kinds)
                    .spacing(theme::S)
                    .wrap()
                    .vertical_spacing(theme::S),
            )
            .push(
                context
                    .online
                    .is_empty()
                    .then(|| text::quiet(say!(words, "office-no-online"))),
            ),
        )
    }

    /// What came of it, where it is, and how it gets onto paper.
    fn result<'a>(
        &'a self,
        done: &'a Done,
        context: &Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let folder = self.folder.as_str();
        let mut column = Column::new();
        let printed = match done {
            Ok(printed) => printed,
            Err(why) => return card(column.push(text::label(why).style(theme::bad))),
        };
        match printed.what {
            What::Sheets {
                pages,
                unprintable,
                other_text,
            } => {
                column = column.push(
                    text::label(say!(
                        words,
                        "office-printed",
                        pages = pages,
                        folder = folder
                    ))
                    .style(theme::good),
                );
                column =
                    column.push((unprintable > 0).then(|| {
                        text::plain(say!(words, "office-unprintable", count = unprintable))
                    }));
                column = column
                    .push((other_text > 0).then(|| {
                        text::fault(say!(words, "office-other-text", count = other_text))
                    }));
            }
            What::Blanks {
                sheets,
                ref first,
                ref last,
            } => {
                let issued = say!(
                    words,
                    "office-issued",
                    count = sheets,
                    first = first.as_str(),
                    last = last.as_str(),
                    folder = folder
                );
                column = column.push(text::label(issued).style(theme::good));
            }
            What::Poster(ref warning) => {
                column = column.push(
                    text::label(say!(words, "office-poster-done", folder = folder))
                        .style(theme::good),
                );
                column = column.push(warning.as_ref().map(text::plain));
            }
        }
        let show = context.has_desktop.then(|| {
            button(say!(words, "office-open-folder"), ButtonKind::Plain)
                .on_press(Message::OpenFolder)
        });
        let printers: Element<'a, Message> = match &self.printers {
            None => text::quiet(say!(words, "office-printers-looking")).into(),
            Some(Err(why)) => text::quiet(why).into(),
            Some(Ok(printers)) if printers.is_empty() => {
                text::quiet(say!(words, "office-printers-none")).into()
            }
            Some(Ok(printers)) => {
                let each = printers.iter().map(|name| {
                    let label = say!(words, "office-on-paper", printer = name.as_str());
                    button(label, ButtonKind::Plain)
                        .on_press(Message::OnPaper(name.clone()))
                        .into()
                });
                Row::with_children(each)
                    .spacing(theme::S)
                    .wrap()
                    .vertical_spacing(theme::S)
                    .into()
            }
        };
        let sent = self.sent.as_ref().map(|sent| match sent {
            Ok(printer) => text::label(say!(words, "office-sent", printer = printer.as_str()))
                .style(theme::good),
            Err(why) => text::label(why).style(theme::bad),
        });
        card(column.push(show).push(printers).push(sent))
    }
}

fn card<'a>(content: Column<'a, Message>) -> Element<'a, Message> {
    container(content.spacing(theme::M))
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

fn choice<'a>(label: String, chosen: bool, message: Message) -> Element<'a, Message> {
    button(
        label,
        if chosen {
            ButtonKind::Chosen
        } else {
            ButtonKind::Choice
        },
    )
    .on_press(message)
    .into()
}

/// A label, and choices beside it that go on beneath where there is no room.
fn line<'a>(
    label: String,
    choices: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    let label = container(text::label(label))
        .width(120)
        .height(theme::TARGET)
        .align_y(Alignment::Center);
    row![
        label,
        Row::with_children(choices)
            .spacing(theme::S)
            .wrap()
            .vertical_spacing(theme::S)
    ]
    .spacing(theme::S)
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_is_printed_at_a_time_and_can_be_stopped_once() {
        let mut page = Sheets::into_folder(PathBuf::from("out"));
        page.update(Message::By(Some(GroupBy::State)), 12);
        page.update(Message::Delivery, 12);
        assert!(
            matches!(page.update(Message::Stop, 12), Action::None),
            "nothing runs"
        );
        let Action::Print(folder, order) = page.update(Message::Print, 12) else {
            panic!("printing")
        };
        assert_eq!(
            (folder, order.group_by, order.undated),
            (PathBuf::from("out"), Some(GroupBy::State), true)
        );
        for second in [
            Message::Print,
            Message::Issue,
            Message::Poster(PosterKind::Slips, Large::No),
        ] {
            assert!(matches!(page.update(second, 12), Action::None));
        }
        assert!(page.is_printing());
        assert!(matches!(page.update(Message::Stop, 12), Action::Stop));
        page.printed(Err("Printing was stopped.".to_owned()));
        assert!(!page.is_printing());
        assert!(
            matches!(
                page.update(Message::OnPaper("Lobby".to_owned()), 12),
                Action::None
            ),
            "there is nothing to put on paper"
        );
    }

    #[test]
    fn what_was_printed_goes_to_paper_as_it_is() {
        let mut page = Sheets::into_folder(PathBuf::from("out"));
        page.update(Message::Paper(Layout::A4), 0);
        let Action::Poster(_, PosterKind::Poster, 0, Paper::A3) =
            page.update(Message::Poster(PosterKind::Poster, Large::Yes), 0)
        else {
            panic!("a large poster on A3");
        };
        let files = vec![PathBuf::from("out/poster.pdf")];
        page.printed(Ok(Printed {
            files: files.clone(),
            paper: "A3",
            what: What::Poster(None),
        }));
        let Action::OnPaper(sent, printer, paper) =
            page.update(Message::OnPaper("Lobby".to_owned()), 0)
        else {
            panic!("on paper")
        };
        assert_eq!((sent, printer.as_str(), paper), (files, "Lobby", "A3"));
    }
}
