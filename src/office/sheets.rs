//! Printing: signed sheets into a folder, and the poster.

use iced::widget::{column, container, row};
use iced::{Alignment, Length};

use super::{Done, Facts, Message, Office};
use crate::i18n::Words;
use crate::roll::Roll;
use crate::sheet::Layout;
use crate::ui::field::{Field, field};
use crate::ui::press::{Kind, press};
use crate::ui::{Element, letters, theme};

pub(super) fn view<'a>(office: &'a Office, roll: &'a Roll, facts: &'a Facts, words: &Words) -> Element<'a, Message> {
    let folder = field(
        Field {
            id: "office-folder".into(),
            label: say!(words, "office-folder"),
            note: None,
            value: &office.folder,
            fault: None,
            secret: false,
            right_to_left: false,
        },
        Message::Folder,
        Message::Print,
    );
    let paper = |layout: Layout, label: String| {
        press(label, if office.paper == layout { Kind::Chosen } else { Kind::Choice }).on_press(Message::Paper(layout))
    };
    let papers = row![
        letters::label(say!(words, "office-paper")),
        paper(Layout::Letter, say!(words, "office-letter")),
        paper(Layout::A4, say!(words, "office-a4")),
        paper(Layout::Legal, say!(words, "office-legal")),
    ];
    let print = match office.printing {
        Some((done, of)) => press(say!(words, "office-printing", done = done, of = of), Kind::Primary),
        None => press(say!(words, "office-print"), Kind::Primary).on_press_maybe((!roll.is_empty()).then_some(Message::Print)),
    };
    let nobody = roll.is_empty().then(|| letters::plain(say!(words, "office-nobody")));
    let sheets = column![
        letters::plain(say!(words, "office-sheets-text")),
        folder,
        papers.spacing(theme::S).align_y(Alignment::Center),
        print.id("office-print"),
    ];
    let sheets = container(sheets.push(nobody).spacing(theme::M)).padding(theme::L).width(Length::Fill).style(theme::card);
    let poster = column![
        letters::label(say!(words, "office-poster-title")),
        letters::plain(say!(words, "office-poster-text")),
        press(say!(words, "office-poster"), Kind::Plain)
            .id("office-poster")
            .on_press_maybe((!facts.online.is_empty() && office.printing.is_none()).then_some(Message::Poster)),
    ];
    let poster = container(poster.spacing(theme::M)).padding(theme::L).width(Length::Fill).style(theme::card);
    column![letters::title(say!(words, "office-sheets"))]
        .push(office.done.as_ref().map(|done| result(done, office, facts, words)))
        .push(sheets)
        .push(poster)
        .spacing(theme::L)
        .width(Length::Fill)
        .into()
}

/// What came of it, and where it is.
fn result<'a>(done: &'a Done, office: &'a Office, facts: &Facts, words: &Words) -> Element<'a, Message> {
    let folder = office.folder.as_str();
    let mut card = column![].spacing(theme::S);
    match *done {
        Done::Sheets { pages, unprintable, other_text } => {
            card = card.push(letters::label(say!(words, "office-printed", pages = pages, folder = folder)).color(theme::GOOD));
            card = card.push((unprintable > 0).then(|| letters::plain(say!(words, "office-unprintable", count = unprintable))));
            card = card.push((other_text > 0).then(|| letters::fault(say!(words, "office-other-text", count = other_text))));
        }
        Done::Poster => card = card.push(letters::label(say!(words, "office-poster-done", folder = folder)).color(theme::GOOD)),
        Done::Failed(ref why) => card = card.push(letters::label(why).color(theme::BAD)),
    }
    let can_show = facts.has_desktop && !matches!(done, Done::Failed(_));
    let card = card.push(can_show.then(|| press(say!(words, "office-open-folder"), Kind::Plain).on_press(Message::OpenFolder)));
    container(card).padding(theme::L).width(Length::Fill).style(theme::card).into()
}
