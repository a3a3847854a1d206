//! The columns of a sheet and the marks of its lines; which column of the open line takes the keys.

use super::typing::Typing;
use super::{Action, PaperPage};
use crate::office::Input;
use kiosk::ui::keyboard::Purpose;
use ledger::Written;

/// A column of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    /// The ZIP code, or city and state.
    Place,
    Street,
    Email,
    Phone,
    /// The ticked boxes, by the letters beside them.
    Ticks,
}

/// A mark for a line without a signature, made by one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The line is empty.
    Blank,
    /// The line is struck out.
    Struck,
    /// The line cannot be read.
    Illegible,
    /// The same person signed on the sheet already.
    Duplicate,
    /// This line and all lines below it are empty.
    RestBlank,
}

impl Mark {
    /// Every mark, in the order of the buttons.
    pub(super) const ALL: [Self; 5] = [
        Self::Blank,
        Self::Struck,
        Self::Illegible,
        Self::Duplicate,
        Self::RestBlank,
    ];

    /// The key of the mark. No name begins with one of these.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Blank => "-",
            Self::Struck => "/",
            Self::Illegible => "?",
            Self::Duplicate => "=",
            Self::RestBlank => ".",
        }
    }

    /// The content that is stored for the line; `None` for a mark of several lines.
    pub(super) const fn written(self) -> Option<Written> {
        match self {
            Self::Blank => Some(Written::Blank),
            Self::Struck => Some(Written::Struck),
            Self::Illegible => Some(Written::Illegible),
            Self::Duplicate => Some(Written::Duplicate),
            Self::RestBlank => None,
        }
    }
}

impl Typing {
    /// The field of the column at this place, with the keyboard that its words need.
    pub(super) fn entry(&self, at: usize) -> Option<Input> {
        let purpose = match self.columns().get(at)? {
            Column::Name => Purpose::Name,
            Column::Place | Column::Street => Purpose::Mixed,
            Column::Email => Purpose::Email,
            Column::Phone => Purpose::Digits,
            Column::Ticks => Purpose::Code,
        };
        Some(Input::Column(at, purpose))
    }

    /// Types into the column at this place from now on; false if there is none.
    pub(super) fn go_to(&mut self, at: usize) -> bool {
        let is_there = at < self.columns().len();
        if is_there {
            self.active = at;
        }
        is_there
    }
}

impl PaperPage {
    /// Focuses a column of the open line.
    pub(super) fn focus(&self, at: usize) -> Action {
        let column = self.open.as_ref().and_then(|open| open.typing.entry(at));
        column.map_or(Action::None, Action::Focus)
    }

    /// Goes on typing in the column at this place; false while the line is stored.
    pub(in crate::office) fn go_to(&mut self, at: usize) -> bool {
        let open = self.open.as_mut().filter(|open| open.storing.is_none());
        open.is_some_and(|open| open.typing.go_to(at))
    }

    /// Returns true if nothing is typed in the column at this place.
    pub(in crate::office) fn is_column_empty(&self, at: usize) -> bool {
        let open = self.open.as_ref();
        open.is_some_and(|open| open.typing.words(at).is_empty())
    }
}
