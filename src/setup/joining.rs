//! The page on which a person sees which drive a folder belongs to, and compares two of its words
//! with the organizer. Until they are right, nothing is written.

use std::sync::Arc;

use iced::Length;
use iced::widget::{Column, Row, Space, column, container};
use petition::say;

use super::messages::Fault;
use super::view::head;
use super::{Action, Ask, Message, Page, Setup};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::field::beside;
use kiosk::ui::{Element, text, theme};
use ledger::campaign::{Joining, Words as SixWords};
use petition::i18n::Words;

/// The number of words that are suggested at a time.
const SUGGESTED: usize = 4;
/// The height that is kept for suggestions, and for the warning that stands in their place.
const SUGGESTIONS: f32 = 56.0;

impl Setup {
    /// Takes over a campaign that was read: a person compares it, or it is joined at once where
    /// there is nothing to ask.
    pub(super) fn read(&mut self, joining: Arc<Joining>) -> Action {
        self.is_working = false;
        if joining.asked().is_none() {
            self.is_working = true;
            return Action::Join(joining, Default::default());
        }
        self.show(Page::Words);
        for ask in Ask::WORDS {
            self.fill_in(ask, String::new());
        }
        self.suggesting = None;
        self.writing.write_into(Ask::FirstWord);
        self.joining = Some(joining);
        Action::None
    }

    /// Takes a word that is suggested, and goes on to the next field.
    pub(super) fn take_word(&mut self, word: &str) -> Action {
        let Some(ask) = self.suggesting else {
            return Action::None;
        };
        self.fill_in(ask, word.to_owned());
        self.suggesting = None;
        if ask == Ask::FirstWord {
            return self.go_on(ask);
        }
        self.writing.end_on_screen(&self.keyboard);
        Action::None
    }

    /// Joins the campaign if both words are right.
    pub(super) fn compare(&mut self) -> Action {
        let Some(joining) = self.joining.clone() else {
            return Action::None;
        };
        self.stop_writing();
        self.suggesting = None;
        let typed = Ask::WORDS.map(|ask| self.typed(ask).to_owned());
        let is_right = joining.compare([&typed[0], &typed[1]]);
        self.faults = Ask::WORDS
            .into_iter()
            .zip(is_right)
            .filter(|(_, is_right)| !is_right)
            .map(|(ask, _)| (ask, Fault::OtherWord))
            .collect();
        if !self.faults.is_empty() {
            return Action::None;
        }
        self.is_working = true;
        Action::Join(joining, typed)
    }

    pub(super) fn words(&self, words: &Words) -> Element<'_, Message> {
        let Some(joining) = &self.joining else {
            return head(words, say!(words, "setup-words"), Page::Join);
        };
        let numbers = joining.asked().unwrap_or([1, 2]);
        let ask = |at: usize| {
            let label = say!(words, "setup-words-number", number = numbers[at]);
            self.ask(Ask::WORDS[at], label, words)
        };
        let below = if self.faults.is_empty() {
            self.suggestions()
        } else {
            text::label(say!(words, "setup-words-wrong"))
                .style(theme::bad)
                .into()
        };
        let below = container(below).height(SUGGESTIONS);
        let fields = column![beside(false, vec![ask(0), ask(1)]), below];
        let [first, second] = numbers;
        let go = if self.is_working {
            say!(words, "setup-words-joining")
        } else {
            say!(words, "setup-join-go")
        };
        let has_key = joining
            .brings_key()
            .then(|| text::fault(say!(words, "setup-words-key")));
        column![
            head(words, say!(words, "setup-words"), Page::Join),
            drive(joining, words),
        ]
        .push(has_key)
        .push(text::plain(say!(
            words,
            "setup-words-ask",
            first = first,
            second = second
        )))
        .push(container(fields.spacing(theme::S)).id(Ask::FirstWord.group()))
        .push(
            button(go, ButtonKind::Primary)
                .id("setup-compare")
                .width(Length::Fill)
                .on_press_maybe((!self.is_working).then_some(Message::Compare)),
        )
        .spacing(theme::M)
        .into()
    }

    /// The words of the list that begin with what was typed, to be touched.
    fn suggestions(&self) -> Element<'_, Message> {
        let typed = self.suggesting.map_or("", |ask| self.typed(ask));
        let found = SixWords::beginning_with(typed).take(SUGGESTED).map(|word| {
            button(word, ButtonKind::Plain)
                .id(format!("setup-word-{word}"))
                .on_press(Message::TakeWord(word))
                .into()
        });
        Row::with_children(found).spacing(theme::S).into()
    }
}

/// The petition, and everyone who can read what is signed for it.
fn drive<'a>(joining: &Joining, words: &Words) -> Element<'a, Message> {
    let campaign = joining.campaign();
    let petition = &campaign.petition;
    let title = petition.text(petition.language()).title.clone();
    let online = (!petition.online.is_empty()).then(|| text::quiet(petition.online.clone()));
    let organizer = petition.organizer.as_ref().map(|organizer| {
        text::plain(say!(
            words,
            "setup-words-from",
            name = organizer.name.as_str(),
            contact = organizer.contact.as_str()
        ))
    });
    // Whose they are. The keys themselves say nothing to a person; the two words stand for them.
    let keys = [
        Some(say!(words, "setup-words-organizer")),
        campaign
            .backup_recipient()
            .map(|_| say!(words, "setup-words-backup")),
    ];
    let keys = keys
        .into_iter()
        .flatten()
        .map(|key| text::plain(key).into());
    let readers = say!(
        words,
        "setup-words-readers",
        count = campaign.recipient_count()
    );
    let card = column![text::body(title).font(text::BOLD)]
        .push(online)
        .push(organizer)
        .push(Space::new().height(theme::S))
        .push(text::label(readers))
        .push(Column::with_children(keys).spacing(theme::XS))
        .spacing(theme::XS);
    container(card)
        .padding(theme::L)
        .width(Length::Fill)
        .style(theme::card)
        .into()
}
