//! Pictures of sheets: a file is named or dropped, its sheets are opened one after the other, and
//! it is attached to them.

use std::path::PathBuf;

use iced::widget::{Column, column};

use super::PaperPage;
use super::messages::{Action, AttachRequest, Message, Notice, NumbersFound};
use crate::failure::Failure;
use crate::office::Input;
use crate::office::layout::wrapped;
use crate::scan::{Page, ScanError};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::text;
use ledger::ScanForm;
use petition::i18n::Words;
use petition::number::SheetNumber;
use petition::say;

/// The most sheets of a file that are listed. The first pages of a thicker pile are done first.
const MOST_LISTED: usize = 40;
/// The most pages without a number that are listed.
const MOST_UNREAD: usize = 20;

/// A picture that was searched.
pub(super) struct Picture {
    path: PathBuf,
    /// The number of pages of the file.
    pages: usize,
    /// The sheets on it, with their pages from 1.
    sheets: Vec<(SheetNumber, usize)>,
    /// The pages, from 1, on which no number was read, or not each.
    unread: Vec<usize>,
}

impl Picture {
    fn new(path: PathBuf, pages: &[Page]) -> Self {
        let numbered = || (1..).zip(pages);
        let sheets = numbered().flat_map(|(at, page)| page.sheets.iter().map(move |n| (*n, at)));
        let unread = numbered().filter(|(_, page)| page.trouble.is_some());
        Self {
            path,
            pages: pages.len(),
            sheets: sheets.collect(),
            unread: unread.map(|(at, _)| at).collect(),
        }
    }

    /// The name of the file, without its folder.
    pub(super) fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// The sheets of a file with more than one, to be opened, and its pages without a number.
    pub(super) fn view(&self, words: &Words, is_idle: bool) -> Option<Column<'_, Message>> {
        if self.sheets.len() < 2 && (self.pages < 2 || self.unread.is_empty()) {
            return None;
        }
        let buttons = self.sheets.iter().take(MOST_LISTED).map(|(number, page)| {
            let label = if self.pages > 1 {
                let (number, page) = (number.to_string(), page.to_string());
                say!(words, "office-paper-on-page", number = number, page = page)
            } else {
                number.to_string()
            };
            button(label, ButtonKind::Quiet)
                .on_press_maybe(is_idle.then_some(Message::OpenSheet(*number)))
                .into()
        });
        let unread = (self.pages > 1 && !self.unread.is_empty()).then(|| {
            let pages = self.unread.iter().take(MOST_UNREAD).map(usize::to_string);
            let mut pages = pages.collect::<Vec<_>>().join(", ");
            if self.unread.len() > MOST_UNREAD {
                pages += ", …";
            }
            text::plain(say!(
                words,
                "office-paper-unread",
                pages = pages,
                file = self.name()
            ))
        });
        let head = text::label(say!(words, "office-paper-in-file", file = self.name()));
        Some(column![head, wrapped(buttons)].push(unread))
    }
}

/// True if what was typed is the name of a file, and no number.
pub(super) fn is_file(typed: &str) -> bool {
    let lower = typed.to_lowercase();
    let mut endings = ScanForm::ALL.iter().map(|form| form.ending());
    let is_picture = endings.any(|ending| lower.ends_with(&format!(".{ending}")))
        || [".jpeg", ".tiff", ".heif"]
            .iter()
            .any(|ending| lower.ends_with(ending));
    is_picture || typed.contains(['/', '\\']) && !typed.contains("://")
}

impl PaperPage {
    pub(super) fn find_numbers(&mut self, path: PathBuf) -> Action {
        if self.is_busy() {
            return Action::None;
        }
        (self.looking, self.notice) = (true, None);
        Action::FindNumbers(path)
    }

    /// Opens the first sheet that was found. The others wait in a list.
    pub(super) fn numbers_found(&mut self, found: NumbersFound) -> Action {
        self.looking = false;
        let (pages, failure) = match found.pages {
            Ok(pages) => (pages, None),
            Err(failure) => (Vec::new(), Some(failure)),
        };
        let trouble = pages.iter().find_map(|page| page.trouble);
        let picture = Picture::new(found.picture, &pages);
        let first = picture.sheets.first().map(|(number, _)| *number);
        let is_one_page = picture.pages == 1;
        self.picture = Some(picture);
        let Some(first) = first else {
            let trouble = trouble.unwrap_or(ScanError::NoCode);
            self.notice = Some(Notice::Failed(failure.unwrap_or_else(|| trouble.into())));
            return if self.has_keys() {
                Action::None
            } else {
                Action::Focus(Input::SheetNumber)
            };
        };
        let action = self.open_sheet(first, None);
        // The pages of a file are named in its list.
        if let Some(trouble) = trouble.filter(|_| is_one_page) {
            self.notice = Some(Notice::Failed(trouble.into()));
        }
        action
    }

    pub(super) fn attach(&mut self) -> Action {
        match (&self.open, &self.picture) {
            (Some(open), Some(picture)) if !self.busy => {
                self.busy = true;
                Action::Attach(AttachRequest {
                    sheet: open.number,
                    picture: picture.path.clone(),
                })
            }
            _ => Action::None,
        }
    }

    pub(super) fn attached(&mut self, result: Result<SheetNumber, Failure>) -> Action {
        match result {
            Ok(number) => {
                (self.busy, self.changed) = (false, true);
                // The other sheets of a file wait for it.
                self.picture.take_if(|picture| picture.sheets.len() < 2);
                self.notice = Some(Notice::Attached(number));
                Action::None
            }
            Err(failure) => self.fail(failure),
        }
    }
}

#[cfg(test)]
mod tests;
