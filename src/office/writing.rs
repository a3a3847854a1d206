//! The field of an open page that is written into, and the keyboard on the screen for it. A tablet
//! has no keys: every field must open one. The page that changes the drive and the locked office
//! have keyboards of their own.

use iced::widget;
use petition::say;

use super::{Action, Message, Office, Page, erase, exports, paper, roll, sheets};
use kiosk::ui::Element;
use kiosk::ui::field::{Field, written_field};
use kiosk::ui::keyboard::{self, KeyWords, Keyboard, Purpose, Stroke};
use kiosk::ui::writing::{Caret, Writing};
use petition::Language;
use petition::i18n::Words;

/// A field of an open page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// The words that people are looked for by.
    Search,
    /// The number of a sheet, or a file with a picture of it.
    SheetNumber,
    /// A column of the line that is typed, by its place.
    Column(usize, Purpose),
    /// The folder that sheets are printed into.
    SheetsFolder,
    /// The folder that lists are exported into.
    ExportsFolder,
    /// The campaign's name, before its key is destroyed.
    CampaignName,
}

impl Input {
    /// The id by which focus and tests find the field.
    #[must_use]
    pub fn id(self) -> widget::Id {
        match self {
            Self::Search => "search".into(),
            Self::SheetNumber => "paper-number".into(),
            Self::Column(at, _) => format!("paper-column-{at}").into(),
            Self::SheetsFolder => "office-folder".into(),
            Self::ExportsFolder => "export-folder".into(),
            Self::CampaignName => "erase-name".into(),
        }
    }

    const fn purpose(self) -> Purpose {
        match self {
            Self::Search | Self::CampaignName => Purpose::Words,
            Self::SheetNumber | Self::SheetsFolder | Self::ExportsFolder => Purpose::Mixed,
            Self::Column(_, purpose) => purpose,
        }
    }
}

/// What was touched, if this message of a page tells of a field.
fn touched(message: &Message) -> Option<(Input, Caret)> {
    match message {
        Message::Roll(roll::Message::Caret(caret)) => Some((Input::Search, *caret)),
        Message::Paper(paper::Message::Caret(input, caret)) => Some((*input, *caret)),
        Message::Sheets(sheets::Message::Caret(caret)) => Some((Input::SheetsFolder, *caret)),
        Message::Exports(exports::Message::Caret(caret)) => Some((Input::ExportsFolder, *caret)),
        Message::Erase(erase::Message::Caret(caret)) => Some((Input::CampaignName, *caret)),
        _ => None,
    }
}

/// Returns true for a press that is the end of writing: its answer would come below the keyboard.
fn ends_writing(message: &Message) -> bool {
    matches!(
        message,
        Message::Roll(roll::Message::ToggleFilters | roll::Message::Select(_))
            | Message::Exports(exports::Message::Export)
            | Message::Erase(erase::Message::Erase)
            | Message::Sheets(
                sheets::Message::Print
                    | sheets::Message::Issue
                    | sheets::Message::IssueAfterRetention
                    | sheets::Message::Poster(..)
            )
    )
}

/// The field that is written into, and the keyboard.
#[derive(Default)]
pub(super) struct Hand {
    keyboard: Keyboard,
    /// The language of the pages; `None` for English.
    language: Option<Language>,
    writing: Writing<Input>,
}

impl Hand {
    /// A key of a hardware keyboard was pressed that writes: the one on the screen is not needed.
    pub(super) fn use_hardware_keys(&mut self) {
        self.keyboard.stay_away();
        self.writing.put_keyboard_away();
    }

    pub(super) fn speak(&mut self, language: &Language) {
        self.language = Some(language.clone());
    }

    pub(super) fn fit(&mut self, size: iced::Size) {
        self.keyboard.fit(size);
    }

    /// Ends writing, since another page is shown.
    pub(super) fn end(&mut self) {
        self.writing.end();
    }

    /// The height of the foot of the page that the keyboard covers.
    pub(super) fn covered(&self) -> f32 {
        self.writing.covered(&self.keyboard, Input::purpose)
    }

    fn begin(&mut self, input: Input, is_empty: bool) {
        let language = self.language.as_ref().map_or("en", Language::as_str);
        let (id, purpose) = (input.id(), input.purpose());
        self.keyboard.begin(id, purpose, language, is_empty);
    }

    /// A field of a page. A column of a line is too narrow for the key that brings the keyboard
    /// back: a finger on the field does the same.
    pub(super) fn field<'a, M: Clone + 'a>(
        &self,
        input: Input,
        content: Field<'a>,
        words: &Words,
        changed: impl Fn(String) -> M + 'a,
        entered: M,
        told: impl Fn(Caret) -> M + 'a,
    ) -> Element<'a, M> {
        let key = match input {
            Input::Column(..) => None,
            _ => Some(say!(words, "kiosk-key-keyboard")),
        };
        let focus = self.writing.focus(input, &self.keyboard);
        written_field(content, focus, key, changed, entered, told)
    }

    /// Sends the keys of the keyboard to the field that has the focus.
    pub(super) fn feed<'a>(&self, page: Element<'a, Message>) -> Element<'a, Message> {
        keyboard::feed(&self.keyboard, page)
    }

    /// The keyboard, while it is shown.
    pub(super) fn keys(&self, words: &Words) -> Option<Element<'_, Message>> {
        let input = self.writing.on_screen()?;
        let names = KeyWords::new(words);
        let keys = keyboard::layer(&self.keyboard, input.purpose(), &names, Message::Key);
        Some(keys)
    }
}

impl Office {
    /// Follows a message that is about writing; `None` if it is about something else.
    pub(super) fn write(&mut self, message: &Message) -> Option<Action> {
        if let Some((input, caret)) = touched(message) {
            return Some(self.follow(input, caret));
        }
        if ends_writing(message) {
            self.hand.writing.end_on_screen(&self.hand.keyboard);
        }
        match message {
            Message::Key(stroke) => {
                self.strike(stroke);
                Some(Action::None)
            }
            _ => None,
        }
    }

    fn follow(&mut self, input: Input, caret: Caret) -> Action {
        // While a line is stored its keys wait for the next line, which begins at its first column.
        let is_allowed = match input {
            Input::Column(at, _) if caret != Caret::Went => self.paper.go_to(at),
            _ => true,
        };
        if !is_allowed {
            return Action::None;
        }
        let hand = &mut self.hand;
        let change = hand.writing.follow(input, caret, &mut hand.keyboard);
        let Some(begun) = change.begun else {
            return Action::None;
        };
        self.begin(begun);
        // The keyboard must not cover the field.
        Action::Reveal(begun.id())
    }

    fn begin(&mut self, input: Input) {
        let is_empty = matches!(input, Input::Column(at, _) if self.paper.is_column_empty(at));
        self.hand.begin(input, is_empty);
    }

    /// The focus of the page for paper moves as it is typed.
    pub(super) fn ask_of_paper(&mut self, action: paper::Action) -> Action {
        if let paper::Action::Focus(input) = &action {
            self.go_on(*input);
        }
        Action::Paper(action)
    }

    /// The page has moved the focus; the keyboard that was used goes with it.
    fn go_on(&mut self, input: Input) {
        self.hand.writing.go_on(input);
        if self.hand.writing.on_screen().is_some() {
            self.begin(input);
        }
    }

    fn strike(&mut self, stroke: &Stroke) {
        let hand = &mut self.hand;
        match (stroke, hand.writing.on_screen()) {
            (_, None) => {}
            // It comes after the letters that wait.
            (Stroke::Next, Some(Input::SheetNumber | Input::Column(..))) => hand.keyboard.enter(),
            (Stroke::Next | Stroke::Hide, _) => hand.writing.end_on_screen(&hand.keyboard),
            (stroke, _) => hand.keyboard.strike(stroke),
        }
    }

    /// The height of the foot of the page that the keyboard covers.
    #[must_use]
    pub fn covered(&self) -> f32 {
        if self.page == Page::Change {
            self.change.covered()
        } else {
            self.hand.covered()
        }
    }

    /// The field of the open page that the keyboard on the screen is shown for.
    #[must_use]
    pub fn written_on_screen(&self) -> Option<Input> {
        self.hand.writing.on_screen()
    }
}
