//! The petition as signers will see it, drawn by the kiosk's own screens, before a key is made.
//! Nothing can be signed here: of what is touched only languages and pages count.

use iced::widget::{column, container, row};
use iced::{Length, Size};
use petition::say;
use std::sync::Arc;

use super::{Action, Ask, Chosen, Message, Page, Setup};
use crate::failure::Failure;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::matrix::Matrix;
use kiosk::ui::mirror::mirrored;
use kiosk::ui::{Element, text, theme};
use kiosk::{AttractMessage, Context, Kiosk, ScreenName, VisitMessage};
use petition::i18n::Words;
use petition::qr::{Code, Correction};

/// The height of the bar above the screen that is shown.
const BAR: f32 = 64.0;

/// The screens of a petition that is looked at.
pub(super) struct Preview {
    chosen: Chosen,
    kiosk: Kiosk,
    context: Context,
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
        let choice = |id: &'static str, label: String, is_shown: bool, message: kiosk::Message| {
            let kind = if is_shown {
                ButtonKind::Chosen
            } else {
                ButtonKind::Choice
            };
            button(label, kind)
                .id(id)
                .on_press(Message::Preview(message))
        };
        let first = choice(
            "preview-first",
            say!(words, "preview-first"),
            is_first,
            kiosk::Message::Visit(VisitMessage::StartOver),
        );
        let letter = choice(
            "preview-letter",
            say!(words, "preview-letter"),
            !is_first,
            kiosk::Message::Attract(AttractMessage::Begin),
        );
        let back = button(say!(words, "setup-back"), ButtonKind::Plain)
            .id("preview-back")
            .on_press(Message::Show(Page::Petition));
        let take = button(say!(words, "preview-take"), ButtonKind::Primary)
            .id("preview-take")
            .height(48.0)
            .on_press(Message::TakePetition);
        let buttons = row![first, letter, back, take]
            .spacing(theme::S)
            .align_y(iced::Alignment::Center);
        let bar: Element<'_, Message> = if self.size.width >= 900.0 {
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
        let shown = preview.kiosk.view(&preview.context).map(Message::Preview);
        column![bar, container(shown).height(Length::Fill)].into()
    }
}
