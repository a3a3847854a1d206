//! The page for paper, as it is shown.

use iced::widget::{Column as Stack, column, container, row, rule};
use iced::{Alignment, Length};
use petition::say;

use super::typing::Column;
use super::{Mark, Message, NUMBER, Notice, Open, PaperPage, column as column_id};
use crate::office::Context;
use crate::office::layout::{card, event_name, wrapped};
use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::field::{Field, field};
use kiosk::ui::keys::keys;
use kiosk::ui::{Element, text, theme};
use ledger::{News, Reading, Written};
use petition::i18n::{Words, grouped};
use petition::signature::{Fault, FieldError};
use roll::paper::{SheetCounts, SheetStatus};

/// The number of lines that are shown above the current one.
const ABOVE: u32 = 3;
/// The most sheets in the list.
const SHEETS: usize = 40;

impl PaperPage {
    pub(in crate::office) fn view<'a>(
        &'a self,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let number = Field {
            id: NUMBER.into(),
            label: say!(words, "office-paper-number"),
            note: None,
            value: &self.number,
            fault: None,
            secret: false,
            right_to_left: false,
        };
        let looking = self
            .looking
            .then(|| text::plain(say!(words, "office-paper-looking")));
        let find = column![
            text::plain(say!(words, "office-paper-text")),
            field(number, Message::Number, Message::Open)
        ];
        let is_idle = self.open.is_none() && !self.is_busy();
        let in_file = self.picture.as_ref();
        let in_file = in_file.and_then(|picture| Some(card(picture.view(words, is_idle)?)));
        // The notice goes with the next key, and the field below keeps its place among the children: it
        // would lose its focus, and the rest of what is typed, otherwise.
        let notice = self.notice.as_ref();
        let head = column![text::title(say!(words, "office-paper-page"))]
            .push(notice.map(|notice| notice_line(notice, words)))
            .spacing(theme::L);
        let page = column![head]
            .push(
                self.open
                    .as_ref()
                    .map(|open| self.sheet_view(open, context, words)),
            )
            // The keys are the open sheet's; Escape lays it aside.
            .push(self.open.is_none().then(|| card(find.push(looking))))
            .push(in_file)
            .push(self.counts(context, words))
            .push(self.list(context, words))
            .spacing(theme::L)
            .width(Length::Fill);
        keys(page, self.has_keys(), Message::Key)
    }

    fn sheet_view<'a>(
        &'a self,
        open: &'a Open,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let sheet = self.paper.sheet(open.number);
        let event = sheet
            .and_then(|sheet| sheet.event())
            .map(|code| event_name(code, context, words));
        let head = [
            Some(say!(
                words,
                "office-paper-sheet",
                number = open.number.to_string()
            )),
            event,
        ];
        let head = head.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let line = match sheet.and_then(|sheet| sheet.lines()) {
            Some(of) => say!(words, "office-paper-line-of", line = open.line, of = of),
            None => say!(words, "office-paper-line", line = open.line),
        };
        let second = (open.reading == Reading::Second).then(|| {
            let correct = button(say!(words, "office-paper-correct"), ButtonKind::Quiet)
                .id("paper-correct")
                .on_press(Message::Correct);
            container(
                column![text::plain(say!(words, "office-paper-second")), correct].spacing(theme::S),
            )
            .padding(theme::M)
            .width(Length::Fill)
            .style(theme::tinted)
        });
        let unknown = sheet
            .is_none_or(|sheet| sheet.issued.is_none())
            .then(|| text::quiet(say!(words, "office-paper-unknown")));
        let above = self.above(open, ABOVE).into_iter().map(|(line, written)| {
            let number = text::plain(line.to_string()).style(theme::muted);
            let number = container(number).width(28);
            row![
                number,
                text::plain(short(written, words)).style(theme::muted)
            ]
            .spacing(theme::S)
            .into()
        });
        let now = sheet
            .and_then(|sheet| sheet.written(open.line, open.reading))
            .filter(|written| !matches!(written, Written::Signed(_)));
        let now = now.map(|written| {
            text::quiet(say!(
                words,
                "office-paper-stands",
                what = short(written, words)
            ))
        });
        let state = if open.storing.is_some() {
            say!(words, "office-paper-storing")
        } else {
            say!(words, "office-paper-keys")
        };
        let attach = self.picture.as_ref().map(|picture| {
            let label = say!(words, "office-paper-attach", file = picture.name());
            button(label, ButtonKind::Plain)
                .id("paper-attach")
                .on_press_maybe((!self.busy).then_some(Message::Attach))
        });
        card(
            column![
                row![
                    container(text::label(head)).width(Length::Fill),
                    text::label(line)
                ]
                .spacing(theme::M)
            ]
            .push(second)
            .push(unknown)
            .extend(above)
            .push(now)
            .push(self.fields(open, context, words))
            .push(text::quiet(state))
            .push(marks(words))
            .push(self.news(words))
            .push(attach),
        )
    }

    /// Buttons that record where the sheet is.
    fn news<'a>(&self, words: &Words) -> Element<'a, Message> {
        let news = [
            (News::Out, say!(words, "office-paper-was-given")),
            (News::Back, say!(words, "office-paper-came-back")),
            (News::Missing, say!(words, "office-paper-is-missing")),
        ];
        wrapped(news.map(|(news, label)| {
            button(label, ButtonKind::Quiet)
                .on_press_maybe((!self.busy).then_some(Message::News(news)))
                .into()
        }))
    }

    fn fields<'a>(
        &'a self,
        open: &'a Open,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let fields: Vec<Element<'a, Message>> = open
            .typing
            .columns()
            .iter()
            .enumerate()
            .map(|(at, column)| {
                let fault = open
                    .faults
                    .iter()
                    .find(|error| super::Typing::column_of(error) == *column);
                let label = match column {
                    Column::Name => say!(words, "office-name"),
                    Column::Place => say!(words, "office-paper-place"),
                    Column::Street => say!(words, "sheet-street"),
                    Column::Email => say!(words, "sheet-email"),
                    Column::Phone => say!(words, "sheet-phone"),
                    Column::Ticks => {
                        say!(words, "office-paper-ticks", letters = open.typing.letters())
                    }
                };
                let of = Field {
                    id: column_id(at).into(),
                    label,
                    note: None,
                    value: open.typing.words(at),
                    fault: fault.map(|error| fault_in_words(error, words)),
                    secret: false,
                    right_to_left: false,
                };
                let place = (*column == Column::Place).then(|| {
                    let (_, city, state) = open.typing.place();
                    let place = [city, state]
                        .into_iter()
                        .filter(|part| !part.is_empty())
                        .collect::<Vec<_>>()
                        .join(", ");
                    text::quiet(if place.is_empty() {
                        " ".to_owned()
                    } else {
                        place
                    })
                });
                let part = match column {
                    Column::Name | Column::Email => 4,
                    Column::Ticks => 2,
                    _ => 3,
                };
                column![field(of, |_| Message::Reported, Message::Reported)]
                    .push(place)
                    .spacing(theme::XS)
                    .width(Length::FillPortion(part))
                    .into()
            })
            .collect();
        if context.size.width >= 1_100.0 {
            row(fields).spacing(theme::M).into()
        } else {
            Stack::with_children(fields).spacing(theme::S).into()
        }
    }

    fn counts<'a>(&'a self, context: &'a Context, words: &Words) -> Option<Element<'a, Message>> {
        let by_event = self.paper.by_event();
        if by_event.is_empty() {
            return None;
        }
        let cells = |cells: [String; 7], head: bool| -> Element<'a, Message> {
            let cell = |(at, words): (usize, String)| {
                let words = if head {
                    text::small(words).style(theme::muted)
                } else {
                    text::plain(words)
                };
                let (portion, side) = if at == 0 {
                    (4, Alignment::Start)
                } else {
                    (2, Alignment::End)
                };
                container(words)
                    .width(Length::FillPortion(portion))
                    .align_x(side)
                    .into()
            };
            row(cells.into_iter().enumerate().map(cell))
                .spacing(theme::S)
                .align_y(Alignment::Center)
                .into()
        };
        let head = [
            say!(words, "office-paper-event"),
            say!(words, "office-paper-issued"),
            say!(words, "office-paper-out"),
            say!(words, "office-paper-back"),
            say!(words, "office-paper-entered"),
            say!(words, "office-paper-missing"),
            say!(words, "office-paper-signed"),
        ];
        let mut rows = vec![cells(head, true)];
        for (
            code,
            SheetCounts {
                issued,
                out,
                back,
                entered,
                missing,
                signed,
            },
        ) in by_event
        {
            rows.push(rule::horizontal(1).style(theme::line).into());
            let [issued, out, back, entered, missing, signed] =
                [issued, out, back, entered, missing, signed].map(|count| grouped(count as u64));
            rows.push(cells(
                [
                    event_name(code, context, words),
                    issued,
                    out,
                    back,
                    entered,
                    missing,
                    signed,
                ],
                false,
            ));
        }
        let agreement = self.paper.agreement();
        let alike = agreement.percent().map(|percent| {
            say!(
                words,
                "office-paper-alike",
                percent = format!("{percent:.1}"),
                count = agreement.compared
            )
        });
        let differ = agreement.differing.iter().take(SHEETS).map(|at| {
            let place = say!(
                words,
                "office-paper-differ",
                number = at.sheet.to_string(),
                line = at.line
            );
            text::plain(place).style(theme::bad).into()
        });
        let rows = Stack::with_children(rows)
            .push(alike.map(text::label))
            .extend(differ);
        Some(card(rows))
    }

    /// The sheets that are not done yet.
    fn list<'a>(&'a self, context: &'a Context, words: &Words) -> Option<Element<'a, Message>> {
        let again: Vec<_> = self
            .paper
            .awaiting_second_reading()
            .map(|sheet| sheet.number)
            .collect();
        let open = self.paper.sheets().filter(|sheet| {
            sheet.status() != SheetStatus::Entered || again.contains(&sheet.number)
        });
        let mut sheets: Vec<_> = open.collect();
        if sheets.is_empty() {
            return None;
        }
        // Missing sheets come first, untouched ones last.
        let order = |of: SheetStatus| match of {
            SheetStatus::Missing => 0,
            SheetStatus::Back => 1,
            SheetStatus::Entered => 2,
            SheetStatus::Out => 3,
            SheetStatus::Issued => 4,
        };
        sheets.sort_by_key(|sheet| (order(sheet.status()), sheet.number));
        let count = sheets.len();
        let mut rows: Vec<Element<'a, Message>> =
            vec![text::label(say!(words, "office-paper-open", count = count)).into()];
        for sheet in sheets.into_iter().take(SHEETS) {
            let is = match sheet.status() {
                SheetStatus::Issued => say!(words, "office-paper-issued"),
                SheetStatus::Out => say!(words, "office-paper-out"),
                SheetStatus::Back => say!(words, "office-paper-back"),
                SheetStatus::Entered => say!(words, "office-paper-again"),
                SheetStatus::Missing => say!(words, "office-paper-missing"),
            };
            let read = sheet.lines().map_or_else(String::new, |of| {
                say!(
                    words,
                    "office-paper-read",
                    read = sheet.lines_read(Reading::First),
                    of = of
                )
            });
            let event = event_name(sheet.event().unwrap_or_default(), context, words);
            rows.push(rule::horizontal(1).style(theme::line).into());
            let line = row![
                container(text::plain(sheet.number.to_string())).width(Length::FillPortion(4)),
                container(text::plain(is)).width(Length::FillPortion(3)),
                container(text::plain(read)).width(Length::FillPortion(3)),
                container(text::plain(event)).width(Length::FillPortion(4)),
            ]
            .spacing(theme::S);
            let open = self.open.is_none();
            rows.push(
                Button::new(line, ButtonKind::Choice)
                    .flush()
                    .width(Length::Fill)
                    .id(iced::widget::Id::from(format!("sheet-{}", sheet.number)))
                    .on_press_maybe(open.then_some(Message::OpenSheet(sheet.number)))
                    .into(),
            );
        }
        Some(card(Stack::with_children(rows)))
    }
}

/// Buttons that mark a line, with the keys that do the same.
fn marks<'a>(words: &Words) -> Element<'a, Message> {
    wrapped(Mark::ALL.map(|mark| {
        let key = mark.key();
        let label = format!("{key}  {}", mark_word(mark, words));
        button(label, ButtonKind::Plain)
            .id(format!("paper-mark-{key}"))
            .on_press(Message::Mark(mark))
            .into()
    }))
}

fn notice_line<'a>(notice: &'a Notice, words: &Words) -> Element<'a, Message> {
    match notice {
        Notice::Finished(number, signed) => text::label(say!(
            words,
            "office-paper-finished",
            number = number.to_string(),
            count = grouped(*signed as u64)
        ))
        .style(theme::good),
        Notice::Stored(number) => text::label(say!(
            words,
            "office-paper-stored",
            number = number.to_string()
        ))
        .style(theme::good),
        Notice::Attached(number) => text::label(say!(
            words,
            "office-paper-attached",
            number = number.to_string()
        ))
        .style(theme::good),
        Notice::Failed(failure) => text::label(failure.in_words(words)).style(theme::bad),
        Notice::NotANumber => text::label(say!(words, "office-paper-no-number")).style(theme::bad),
        Notice::WrongCharacter => {
            text::label(say!(words, "office-paper-wrong-character")).style(theme::bad)
        }
    }
    .into()
}

fn fault_in_words(error: &FieldError, words: &Words) -> String {
    match (&error.fault, super::Typing::column_of(error)) {
        (Fault::Missing, Column::Name) => say!(words, "office-paper-needs-name"),
        _ => words.fault(error),
    }
}

fn mark_word(mark: Mark, words: &Words) -> String {
    match mark {
        Mark::Blank => say!(words, "office-paper-blank"),
        Mark::Struck => say!(words, "office-paper-struck"),
        Mark::Illegible => say!(words, "office-paper-illegible"),
        Mark::Duplicate => say!(words, "office-paper-duplicate"),
        Mark::RestBlank => say!(words, "office-paper-rest-blank"),
    }
}

fn short(written: &Written, words: &Words) -> String {
    let mark = match written {
        Written::Signed(signature) => {
            let parts = [
                signature.full_name(),
                signature.place(),
                signature.email().to_owned(),
            ];
            return parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · ");
        }
        Written::Blank => Mark::Blank,
        Written::Struck => Mark::Struck,
        Written::Illegible => Mark::Illegible,
        Written::Duplicate => Mark::Duplicate,
    };
    mark_word(mark, words)
}
