//! Choosing the petition: the files on sticks, in Documents and in Downloads, with their titles or
//! why they are none. No window of the desktop is needed, which a kiosk does not have.

use std::path::PathBuf;

use iced::Length;
use iced::widget::{Column, column, row};
use petition::say;

use super::view::head;
use super::{Action, Ask, Chosen, Listed, Message, Page, Setup};
use crate::failure::Failure;
use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

impl Setup {
    pub(super) fn take_list(&mut self, listed: Result<Vec<Listed>, Failure>) {
        match listed {
            Ok(listed) => self.listed = Some(listed),
            Err(failure) => self.failure = Some(failure),
        }
    }

    /// Looks at the file whose path was typed.
    pub(super) fn look_at_typed(&mut self) -> Action {
        let path = self.typed(Ask::Petition).trim();
        if path.is_empty() {
            return Action::None;
        }
        let path = PathBuf::from(path);
        self.update(Message::LookAtPetition(Some(path)))
    }

    /// The title of the petition that the drive is started with.
    pub(super) fn title(&self, bundled: &str) -> String {
        self.chosen
            .as_ref()
            .map_or(bundled.to_owned(), |Chosen { petition, .. }| {
                petition.text(petition.language()).title.clone()
            })
    }

    /// The petition that the drive is started with, on the page that starts it.
    pub(super) fn chosen(&self, words: &Words, bundled: &str) -> Element<'_, Message> {
        let path = self.chosen.as_ref().and_then(|chosen| chosen.path.clone());
        let from = match &path {
            Some(path) => say!(
                words,
                "setup-petition-from",
                path = path.display().to_string()
            ),
            None => say!(words, "setup-petition-bundled"),
        };
        let press = |message| (!self.is_working).then_some(message);
        let other = button(say!(words, "setup-petition-choose"), ButtonKind::Plain)
            .id("setup-choose")
            .on_press_maybe(press(Message::Show(Page::Petition)));
        let look = button(say!(words, "setup-petition-look"), ButtonKind::Quiet)
            .id("setup-look")
            .on_press_maybe(press(Message::LookAtPetition(path)));
        column![
            text::label(say!(words, "setup-petition")),
            text::body(self.title(bundled)).font(text::BOLD),
            text::quiet(from),
            row![other, look].spacing(theme::S).wrap(),
        ]
        .spacing(theme::XS)
        .into()
    }

    pub(super) fn choose(&self, words: &Words, bundled: &str) -> Element<'_, Message> {
        let press = |path| (!self.is_working).then_some(Message::LookAtPetition(path));
        let own = entry(
            "petition-bundled".to_owned(),
            bundled.to_owned(),
            text::quiet(say!(words, "setup-petition-bundled")),
            press(None),
        );
        let listed = self
            .listed
            .iter()
            .flatten()
            .enumerate()
            .map(|(at, listed)| {
                let path = listed.path.display().to_string();
                let name = listed.path.file_name().unwrap_or_default();
                let id = format!("petition-{at}");
                match &listed.title {
                    Ok(title) => entry(
                        id,
                        title.clone(),
                        text::quiet(path),
                        press(Some(listed.path.clone())),
                    ),
                    Err(failure) => {
                        let name = name.to_string_lossy().into_owned();
                        entry(id, name, text::fault(failure.in_words(words)), None)
                    }
                }
            });
        let none = self.listed.as_ref().is_some_and(Vec::is_empty);
        let none = none.then(|| text::plain(say!(words, "setup-petition-none")));
        let go = (!self.typed(Ask::Petition).trim().is_empty() && !self.is_working)
            .then_some(Message::Entered(Ask::Petition));
        column![
            head(words, say!(words, "setup-petition-choose"), Page::Start),
            text::plain(say!(words, "setup-petition-places")),
            own,
        ]
        .extend(listed)
        .push(none)
        .push(
            button(say!(words, "setup-look-again"), ButtonKind::Plain)
                .id("setup-list-again")
                .on_press(Message::ListPetitions),
        )
        .push(self.ask(Ask::Petition, say!(words, "setup-petition-path"), words))
        .push(
            button(say!(words, "setup-petition-open"), ButtonKind::Plain)
                .id("setup-open")
                .on_press_maybe(go),
        )
        .push(text::quiet(say!(words, "setup-petition-order")))
        .spacing(theme::M)
        .into()
    }
}

/// A file: its title, where it lies, or why it is no petition.
fn entry<'a>(
    id: String,
    title: String,
    below: iced::widget::Text<'a>,
    message: Option<Message>,
) -> Element<'a, Message> {
    let both: Column<'a, Message> = column![text::body(title).font(text::BOLD), below]
        .spacing(theme::XS)
        .padding([theme::S, 0.0])
        .width(Length::Fill);
    Button::new(both, ButtonKind::Plain)
        .id(id)
        .width(Length::Fill)
        .on_press_maybe(message)
        .into()
}
