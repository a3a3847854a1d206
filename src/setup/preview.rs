//! The petition as signers will see it, drawn by the kiosk's own screens, before a key is made.
//! Nothing can be signed here: of what is touched only languages and pages count.

use iced::widget::{column, container, row, rule};
use iced::{Length, Size};
use petition::say;
use std::sync::Arc;

use super::{AREA, Action, Ask, Chosen, Message, Page, Setup};
use crate::failure::Failure;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::matrix::Matrix;
use kiosk::ui::mirror::mirrored;
use kiosk::ui::scroll::scroll;
use kiosk::ui::{Element, text, theme};
use kiosk::{AttractMessage, Context, Kiosk, ScreenName, VisitMessage};
use petition::i18n::Words;
use petition::qr::{Code, Correction};
use petition::{Block, Note};

/// The height of the bar above the screen that is shown.
const BAR: f32 = 64.0;

/// The screens of a petition that is looked at.
pub(super) struct Preview {
    chosen: Chosen,
    kiosk: Kiosk,
    context: Context,
    /// Shows how a letter was understood, in place of a screen.
    shows_read: bool,
}

impl Preview {
    fn new(chosen: Chosen, online: &str, size: Size) -> Self {
        let petition = Arc::clone(&chosen.petition);
        let online = if online.is_empty() {
            petition.online.as_str()
        } else {
            online
        };
        let code = Some(online).filter(|online| !online.is_empty());
        let code = code.and_then(|online| Code::new(online, Correction::default()).ok());
        let context = Context {
            retention: None,
            is_over: false,
            event: None,
            station_name: None,
            events: Vec::new(),
            shift: None,
            goal: None,
            shows_count: false,
            appearance: theme::Appearance::default(),
            moves: true,
            staff_language: None,
            machine: kiosk::Machine::default(),
            practice: false,
            practice_pin: None,
            leads_back: false,
            practice_state: kiosk::PracticeState::Idle,
            collecting: true,
            count: 0,
            count_today: 0,
            head: String::new(),
            drive_words: String::new(),
            station_words: String::new(),
            turn_in: kiosk::TurnInState::Idle,
            receipt: kiosk::ReceiptState::Idle,
            trouble: Vec::new(),
            qr_code: code.map(|code| Matrix {
                side: code.side(),
                modules: code.modules().to_vec(),
            }),
            short_address: crate::output::short_address(online),
            size: below_the_bar(size),
            petition,
        };
        Self {
            kiosk: Kiosk::new(&context.petition, chosen.now),
            shows_read: chosen.notes.is_some(),
            chosen,
            context,
        }
    }

    pub(super) fn into_chosen(self: Box<Self>) -> Chosen {
        self.chosen
    }

    pub(super) fn resize(&mut self, size: Size) {
        self.context.size = below_the_bar(size);
    }

    /// The screen that is shown.
    pub(super) fn screen(&self) -> ScreenName {
        self.kiosk.screen()
    }

    /// Whether it shows how a letter was understood.
    #[cfg(test)]
    pub(super) fn shows_read(&self) -> bool {
        self.shows_read
    }

    fn say(&mut self, message: kiosk::Message) -> kiosk::Action {
        self.kiosk.update(message, &self.context, self.chosen.now)
    }
}

fn below_the_bar(size: Size) -> Size {
    Size::new(size.width, size.height - BAR)
}

impl Setup {
    /// Shows a petition that was read, or why it cannot be signed.
    pub(super) fn preview(&mut self, read: Result<Chosen, Failure>) -> Action {
        self.is_working = false;
        match read {
            Ok(chosen) => {
                let online = self.typed(Ask::Online).trim().to_owned();
                let preview = Preview::new(chosen, &online, self.size);
                self.show(Page::Preview);
                self.preview = Some(Box::new(preview));
                Action::None
            }
            Err(failure) => {
                self.failure = Some(failure);
                Action::Reveal(super::FAILED)
            }
        }
    }

    /// Shows how the letter was understood.
    pub(super) fn show_as_read(&mut self) -> Action {
        if let Some(preview) = &mut self.preview {
            preview.shows_read = preview.chosen.notes.is_some();
        }
        Action::Top
    }

    /// Acts on a touch of the screen that is shown, as far as nothing can be written.
    pub(super) fn touch_preview(&mut self, message: kiosk::Message) -> Action {
        let is_looking = matches!(
            message,
            kiosk::Message::Attract(AttractMessage::Begin | AttractMessage::ChooseLanguage(_))
                | kiosk::Message::Visit(
                    VisitMessage::ReadOn
                        | VisitMessage::MoreBelow(_)
                        | VisitMessage::ShowForm
                        | VisitMessage::ShowLetter
                        | VisitMessage::StartOver
                        | VisitMessage::ToggleHow
                )
        );
        let Some(preview) = self.preview.as_mut().filter(|_| is_looking) else {
            return Action::None;
        };
        preview.shows_read = false;
        match preview.say(message) {
            kiosk::Action::Page(area) => Action::Page(area),
            _ => Action::None,
        }
    }

    pub(super) fn show_preview(&self, words: &Words) -> Element<'_, Message> {
        let Some(preview) = &self.preview else {
            return column![].into();
        };
        let is_first = preview.screen() == ScreenName::Attract;
        let choice = |id: &'static str, label: String, is_shown: bool, message: Message| {
            let kind = if is_shown {
                ButtonKind::Chosen
            } else {
                ButtonKind::Choice
            };
            button(label, kind).id(id).on_press(message)
        };
        let as_read = preview.chosen.notes.is_some().then(|| {
            choice(
                "preview-as-read",
                say!(words, "preview-as-read"),
                preview.shows_read,
                Message::ShowAsRead,
            )
        });
        let first = choice(
            "preview-first",
            say!(words, "preview-first"),
            is_first && !preview.shows_read,
            Message::Preview(kiosk::Message::Visit(VisitMessage::StartOver)),
        );
        let letter = choice(
            "preview-letter",
            say!(words, "preview-letter"),
            !is_first && !preview.shows_read,
            Message::Preview(kiosk::Message::Attract(AttractMessage::Begin)),
        );
        let back = button(say!(words, "setup-back"), ButtonKind::Plain)
            .id("preview-back")
            .on_press(Message::Show(Page::Petition));
        let take = button(say!(words, "preview-take"), ButtonKind::Primary)
            .id("preview-take")
            .height(48.0)
            .on_press(Message::TakePetition);
        let room = if as_read.is_some() { 1200.0 } else { 900.0 };
        let buttons = row![]
            .push(as_read)
            .push(first)
            .push(letter)
            .push(back)
            .push(take)
            .spacing(theme::S)
            .align_y(iced::Alignment::Center);
        let bar: Element<'_, Message> = if self.size.width >= room {
            let said = container(text::label(say!(words, "preview-title"))).width(Length::Fill);
            row![said, buttons].align_y(iced::Alignment::Center).into()
        } else {
            buttons.wrap().vertical_spacing(theme::S).into()
        };
        let bar = mirrored(words.language().is_right_to_left(), bar);
        let bar = container(bar)
            .padding([theme::S, theme::M])
            .width(Length::Fill)
            .style(theme::tinted);
        let shown = if preview.shows_read {
            as_understood(&preview.chosen, words)
        } else {
            preview.kiosk.view(&preview.context).map(Message::Preview)
        };
        column![bar, container(shown).height(Length::Fill)].into()
    }
}

/// The parts of a letter as they were understood, and what a person should look at.
fn as_understood<'a>(chosen: &'a Chosen, words: &Words) -> Element<'a, Message> {
    let petition = &chosen.petition;
    let text = petition.text(petition.language());
    let sponsors = if text.sponsors.is_empty() {
        say!(words, "preview-read-no-sponsors")
    } else {
        // A name may have a comma inside.
        let sponsors = text.sponsors.join("; ");
        say!(words, "preview-read-sponsors", sponsors = sponsors)
    };
    let target = say!(words, "preview-read-target", target = text.target.as_str());
    let demand = say!(words, "preview-read-demand", demand = text.demand.as_str());
    let notes = chosen.notes.iter().flatten();
    let notes = notes.map(|note| text::quiet(said(note, words)).into());
    let letter = text.blocks().into_iter().map(|block| {
        let words = block.plain();
        let item = |mark: String, words| row![text::body(mark), text::body(words)];
        match block {
            Block::Heading(_) => text::body(words).font(text::BOLD).into(),
            Block::Paragraph(_) => text::body(words).into(),
            Block::Bullet(_) => item("•".to_owned(), words).spacing(theme::S).into(),
            Block::Numbered(number, _) => {
                item(format!("{number}."), words).spacing(theme::S).into()
            }
        }
    });
    let page = column![
        text::label(say!(words, "preview-read")),
        text::body(text.title.as_str()).font(text::BOLD),
        text::body(target),
        text::body(demand),
        text::body(sponsors),
    ]
    .extend(notes)
    .push(rule::horizontal(1))
    .extend(letter)
    .spacing(theme::M)
    .max_width(620);
    let page: Element<'_, Message> = container(page)
        .center_x(Length::Fill)
        .padding([theme::XL, theme::L])
        .into();
    let page = mirrored(words.language().is_right_to_left(), page);
    scroll(AREA, page)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// What a person should look at, as a sentence.
fn said(note: &Note, words: &Words) -> String {
    match note {
        Note::TargetFromGreeting { line } => {
            let line = *line;
            say!(words, "preview-note-greeting", line = line)
        }
        Note::TargetFromTitle => say!(words, "preview-note-title"),
        Note::DemandIsLast { line } => {
            let line = *line;
            say!(words, "preview-note-demand", line = line)
        }
        Note::LeftOut { line, text } => {
            let line = *line;
            say!(
                words,
                "preview-note-left-out",
                line = line,
                text = text.as_str()
            )
        }
        Note::Encoding(name) => {
            let name: &str = name;
            say!(words, "preview-note-encoding", name = name)
        }
        Note::Besides(count) => {
            let count = *count;
            say!(words, "preview-note-besides", count = count)
        }
    }
}
