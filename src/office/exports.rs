//! Lists for the systems of a campaign, one group of signers a file. The page then shows the
//! counts, which add up to the roll, and the folder.

use petition::say;
use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::{column, container, row, rule};
use iced::{Alignment, Length};

use super::Context;
use super::layout::{self, card, wrapped};
use super::writing::{Hand, Input};
use crate::export::{Format, Group};
use crate::failure::Failure;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::field::Field;
use kiosk::ui::writing::Caret;
use kiosk::ui::{Element, text, theme};
use petition::i18n::{Words, grouped};
use roll::Roll;

/// A message of the page for exports.
#[derive(Debug, Clone)]
pub enum Message {
    /// Changes the folder.
    Folder(String),
    /// The field for the folder was touched, or its focus has changed.
    Caret(Caret),
    /// Chooses the system.
    Format(Format),
    /// Exports the lists.
    Export,
    /// The lists were exported, or not.
    Exported(Result<Exported, Failure>),
    /// Shows the folder with them.
    OpenFolder,
}

/// A request of this page.
#[derive(Debug)]
pub enum Action {
    /// Nothing is asked for.
    None,
    /// Export the roll.
    Export(Request),
    /// Show this folder.
    OpenFolder(PathBuf),
    /// Scroll to the top, where the result is.
    ShowTop,
}

/// An export of the roll.
#[derive(Debug)]
pub struct Request {
    /// The opened roll.
    pub roll: Arc<Roll>,
    /// The folder that the files are written into.
    pub folder: PathBuf,
    /// The system that they are for.
    pub format: Format,
}

/// Lists that were exported.
#[derive(Debug, Clone)]
pub struct Exported {
    /// The folder with the files.
    pub folder: PathBuf,
    /// The number of signers in each group; without the partners' groups they add up to the roll.
    pub counts: Vec<(Group, usize)>,
    /// The number of files.
    pub files: usize,
    /// The number of cells that were given an apostrophe.
    pub guarded: usize,
    /// The number of cells that were cut, because the system takes no longer ones.
    pub shortened: usize,
}

/// The state of the page.
pub(super) struct ExportsPage {
    folder: String,
    format: Format,
    is_exporting: bool,
    result: Option<Result<Exported, Failure>>,
}

impl ExportsPage {
    /// A page that exports into `folder` until another folder is chosen.
    pub(super) fn new(folder: PathBuf) -> Self {
        Self {
            folder: folder.display().to_string(),
            format: Format::Csv,
            is_exporting: false,
            result: None,
        }
    }

    pub(super) fn update(&mut self, message: Message, roll: &Arc<Roll>) -> Action {
        match message {
            Message::Folder(folder) => self.folder = folder,
            // The office follows it.
            Message::Caret(_) => {}
            Message::Format(format) => self.format = format,
            Message::OpenFolder => return Action::OpenFolder(self.folder()),
            Message::Export if self.is_exporting => {}
            Message::Export => {
                (self.is_exporting, self.result) = (true, None);
                return Action::Export(Request {
                    roll: Arc::clone(roll),
                    folder: self.folder(),
                    format: self.format,
                });
            }
            Message::Exported(result) => {
                self.is_exporting = false;
                self.result = Some(result);
                return Action::ShowTop;
            }
        }
        Action::None
    }

    fn folder(&self) -> PathBuf {
        PathBuf::from(self.folder.trim())
    }

    pub(super) fn is_exporting(&self) -> bool {
        self.is_exporting
    }

    pub(super) fn view<'a>(
        &'a self,
        signatures: usize,
        hand: &Hand,
        context: &'a Context,
        words: &Words,
    ) -> Element<'a, Message> {
        let folder = Field {
            id: Input::ExportsFolder.id(),
            label: say!(words, "office-folder"),
            note: None,
            value: &self.folder,
            fault: None,
            secret: false,
            right_to_left: false,
        };
        let folder = hand.field(
            Input::ExportsFolder,
            folder,
            words,
            Message::Folder,
            Message::Export,
            Message::Caret,
        );
        let formats = Format::ALL.iter().map(|&format| {
            let name = if format == Format::Delivery {
                say!(words, "office-export-handed-over")
            } else {
                name(format).to_owned()
            };
            button(name, layout::choice_kind(format == self.format))
                .id(format.name())
                .on_press(Message::Format(format))
                .into()
        });
        let label = if self.is_exporting {
            say!(words, "office-exporting")
        } else {
            say!(words, "office-export")
        };
        let can = signatures > 0 && !self.is_exporting;
        let export = button(label, ButtonKind::Primary)
            .id("export")
            .on_press_maybe(can.then_some(Message::Export));
        let choose = column![
            wrapped(formats),
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
            self.result
                .as_ref()
                .map(|result| result_card(result, signatures, context, words)),
        )
        .push(card(choose))
        .spacing(theme::L)
        .width(Length::Fill)
        .into()
    }
}

fn result_card<'a>(
    result: &'a Result<Exported, Failure>,
    signatures: usize,
    context: &Context,
    words: &Words,
) -> Element<'a, Message> {
    let exported = match result {
        Ok(exported) => exported,
        Err(failure) => {
            return card(column![
                text::label(failure.in_words(words)).style(theme::bad)
            ]);
        }
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
        row![container(label).width(Length::Fill), number]
            .spacing(theme::M)
            .align_y(Alignment::Center)
            .into()
    };
    let (partners, groups): (Vec<_>, Vec<_>) = exported
        .counts
        .iter()
        .partition(|(group, _)| group.is_single());
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
    let shortened = (exported.shortened > 0)
        .then(|| text::quiet(say!(words, "office-shortened", count = exported.shortened)));
    let show = context.has_desktop.then(|| {
        button(say!(words, "office-open-folder"), ButtonKind::Plain).on_press(Message::OpenFolder)
    });
    card(lines.push(guarded).push(shortened).push(show))
}

/// The name that a system gives itself.
fn name(format: Format) -> &'static str {
    match format {
        Format::Osdi => "OSDI",
        Format::ActionNetwork => "Action Network",
        Format::NationBuilder => "NationBuilder",
        Format::ActionKit => "ActionKit",
        Format::EveryAction => "EveryAction",
        Format::EveryActionUpload => "EveryAction (CSV)",
        Format::CiviCrm => "CiviCRM",
        Format::Mailchimp => "Mailchimp",
        Format::Salesforce => "Salesforce (NPSP)",
        Format::Csv => "CSV",
        Format::Delivery => "",
        Format::Xlsx => "Excel",
    }
}

/// The signers who are in the files, and what the files are for.
fn for_whom(format: Format, words: &Words) -> String {
    match format {
        Format::Csv | Format::Xlsx => say!(words, "office-export-all"),
        Format::Delivery => say!(words, "office-export-delivery"),
        Format::Mailchimp | Format::Salesforce | Format::EveryActionUpload => {
            say!(words, "office-export-asked")
        }
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
        Group::OtherWords => say!(words, "group-other-words"),
        Group::Own(id, _) => say!(words, "group-own", consent = id.as_str()),
        Group::Partner(id, _) => say!(words, "group-partner", partner = id.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_export_runs_at_a_time() {
        let roll = Arc::default();
        let mut page = ExportsPage::new(PathBuf::from("out"));
        page.update(Message::Format(Format::Osdi), &roll);
        let Action::Export(request) = page.update(Message::Export, &roll) else {
            panic!("no export was asked for")
        };
        assert_eq!(
            (request.folder, request.format),
            (PathBuf::from("out"), Format::Osdi)
        );
        assert!(matches!(page.update(Message::Export, &roll), Action::None));
        let failed = Message::Exported(Err(Failure::LostThread));
        assert!(matches!(page.update(failed, &roll), Action::ShowTop));
        assert!(matches!(
            page.update(Message::Export, &roll),
            Action::Export(_)
        ));
    }
}
