//! Lists for the systems of a campaign, parted by what signers agreed to; and what came of them:
//! counts that add up, and where the files are.

use petition::say;
use std::path::PathBuf;

use iced::widget::{Column, Row, column, container, row, rule};
use iced::{Alignment, Length};

use super::Context;
use crate::export::{Format, Group};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::field::{Field, field};
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};

/// What an organizer does here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Changes the folder.
    Folder(String),
    /// Chooses for whom.
    Format(Format),
    /// Makes the lists.
    Export,
    /// Shows the folder with them.
    OpenFolder,
}

/// What this page wishes.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Export into this folder.
    Export(PathBuf, Format),
    /// Show this folder.
    OpenFolder(PathBuf),
}

/// What was exported.
#[derive(Debug, Clone)]
pub struct Exported {
    /// The folder.
    pub folder: PathBuf,
    /// How many signers are in each group; those of no partner add up to the roll.
    pub counts: Vec<(Group, usize)>,
    /// How many files there are.
    pub files: usize,
    /// How many cells were given an apostrophe.
    pub guarded: usize,
}

/// The page's state.
pub(super) struct Exports {
    folder: String,
    format: Format,
    exporting: bool,
    done: Option<Result<Exported, String>>,
}

impl Exports {
    pub(super) fn into_folder(folder: PathBuf) -> Self {
        Self {
            folder: folder.display().to_string(),
            format: Format::Csv,
            exporting: false,
            done: None,
        }
    }

    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Folder(folder) => self.folder = folder,
            Message::Format(format) => self.format = format,
            Message::OpenFolder => return Action::OpenFolder(self.folder()),
            Message::Export if !self.exporting => {
                (self.exporting, self.done) = (true, None);
                return Action::Export(self.folder(), self.format);
            }
            Message::Export => {}
        }
        Action::None
    }

    fn folder(&self) -> PathBuf {
        PathBuf::from(self.folder.trim())
    }

    pub(super) fn is_exporting(&self) -> bool {
        self.exporting
    }

    pub(super) fn exported(&mut self, done: Result<Exported, String>) {
        self.exporting = false;
        self.done = Some(done);
    }

    pub(super) fn view<'a>(
        &'a self,
        signatures: usize,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let folder = Field {
            id: "export-folder".into(),
            label: say!(words, "office-folder"),
            note: None,
            value: &self.folder,
            fault: None,
            secret: false,
            right_to_left: false,
        };
        let folder = field(folder, Message::Folder, Message::Export);
        let formats = Format::ALL.iter().map(|&format| {
            let kind = if format == self.format {
                ButtonKind::Chosen
            } else {
                ButtonKind::Choice
            };
            let name = if format == Format::Delivery {
                say!(words, "office-export-handed-over")
            } else {
                name(format).to_owned()
            };
            button(name, kind)
                .id(format.name())
                .on_press(Message::Format(format))
                .into()
        });
        let formats = Row::with_children(formats)
            .spacing(theme::S)
            .wrap()
            .vertical_spacing(theme::S);
        let said = if self.exporting {
            say!(words, "office-exporting")
        } else {
            say!(words, "office-export")
        };
        let can = signatures > 0 && !self.exporting;
        let export = button(said, ButtonKind::Primary)
            .id("export")
            .on_press_maybe(can.then_some(Message::Export));
        let choose = column![
            formats,
            text::plain(for_whom(self.format, words)),
            folder,
            export
        ]
        .push((signatures == 0).then(|| text::plain(say!(words, "office-nobody"))));
        column![
            text::title(say!(words, "office-exports")),
            text::plain(say!(words, "office-exports-text"))
        ]
        .push(
            self.done
                .as_ref()
                .map(|done| result(done, signatures, context, words)),
        )
        .push(card(choose))
        .spacing(theme::L)
        .width(Length::Fill)
        .into()
    }
}

fn card<'a>(content: Column<'a, Message>) -> Element<'a, Message> {
    container(content.spacing(theme::M))
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}

fn result<'a>(
    done: &'a Result<Exported, String>,
    signatures: usize,
    context: &Context,
    words: &Words,
) -> Element<'a, Message> {
    let exported = match done {
        Ok(exported) => exported,
        Err(why) => return card(column![text::label(why).style(theme::bad)]),
    };
    let folder = exported.folder.display().to_string();
    let mut lines = column![
        text::label(say!(
            words,
            "office-exported",
            count = exported.files,
            folder = folder
        ))
        .style(theme::good)
    ];
    let line = |label: String, count: usize, strong: bool| -> Element<'a, Message> {
        let number = grouped(count as u64);
        let (label, number) = if strong {
            (text::label(label), text::label(number))
        } else {
            (text::plain(label), text::plain(number))
        };
        row![label.width(Length::Fill), number]
            .spacing(theme::M)
            .align_y(Alignment::Center)
            .into()
    };
    let (partners, groups): (Vec<_>, Vec<_>) = exported
        .counts
        .iter()
        .partition(|(group, _)| matches!(group, Group::Partner(_)));
    for (group, count) in groups.into_iter().filter(|(_, count)| *count > 0) {
        lines = lines.push(line(group_in_words(group, words), *count, false));
    }
    lines = lines
        .push(rule::horizontal(1).style(theme::line))
        .push(line(say!(words, "office-in-all"), signatures, true));
    for (group, count) in partners {
        lines = lines.push(line(group_in_words(group, words), *count, false));
    }
    let guarded = (exported.guarded > 0)
        .then(|| text::quiet(say!(words, "office-guarded", count = exported.guarded)));
    let show = context.has_desktop.then(|| {
        button(say!(words, "office-open-folder"), ButtonKind::Plain).on_press(Message::OpenFolder)
    });
    card(lines.push(guarded).push(show))
}

/// The systems' own names.
fn name(format: Format) -> &'static str {
    match format {
        Format::Osdi => "OSDI",
        Format::ActionNetwork => "Action Network",
        Format::NationBuilder => "NationBuilder",
        Format::ActionKit => "ActionKit",
        Format::EveryAction => "EveryAction",
        Format::CiviCrm => "CiviCRM",
        Format::Csv => "CSV",
        Format::Delivery => "",
        Format::Xlsx => "Excel",
    }
}

fn for_whom(format: Format, words: &Words) -> String {
    match format {
        Format::Csv | Format::Xlsx => say!(words, "office-export-all"),
        Format::Delivery => say!(words, "office-export-delivery"),
        _ => say!(words, "office-export-parted"),
    }
}

fn group_in_words(group: &Group, words: &Words) -> String {
    match group {
        Group::Everyone => say!(words, "group-everyone"),
        Group::OtherText => say!(words, "group-other-text"),
        Group::Email => say!(words, "group-email"),
        Group::Texts => say!(words, "group-texts"),
        Group::EmailAndTexts => say!(words, "group-both"),
        Group::Nobody => say!(words, "group-nobody"),
        Group::NoContact => say!(words, "group-no-contact"),
        Group::Partner(id) => say!(words, "group-partner", partner = id.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_export_at_a_time() {
        let mut page = Exports::into_folder(PathBuf::from("out"));
        page.update(Message::Format(Format::Osdi));
        assert!(
            matches!(page.update(Message::Export), Action::Export(folder, Format::Osdi) if folder.as_os_str() == "out")
        );
        assert!(matches!(page.update(Message::Export), Action::None));
        page.exported(Err("The disk is full.".to_owned()));
        assert!(matches!(page.update(Message::Export), Action::Export(..)));
    }
}
