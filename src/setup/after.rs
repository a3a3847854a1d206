//! The page after the start of a drive: what is left to do before the first table stands. It is not
//! left before the passphrase is on paper, since nothing replaces a passphrase that was lost.

use iced::Length;
use iced::widget::{column, container};
use petition::say;
use zeroize::Zeroize as _;

use super::messages::Fault;
use super::{Action, Ask, Message, Page, Setup};
use crate::ready::{self, Facts, Part};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::field::beside;
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

impl Setup {
    /// Shows the page, once the drive was started. The words of an offered passphrase stay until two
    /// of them were written back.
    pub(super) fn started(&mut self, facts: Facts, back: [usize; 2]) -> Action {
        self.is_working = false;
        self.show(Page::Ready);
        (self.facts, self.back) = (facts, back);
        if !self.is_offered {
            self.forget_passphrase();
        }
        self.fill_in(Ask::Again, String::new());
        self.offered = None;
        Action::Top
    }

    /// Takes over what was done since.
    pub fn set_facts(&mut self, facts: Facts) {
        self.facts = facts;
    }

    fn forget_passphrase(&mut self) {
        self.typed[Ask::Passphrase as usize].zeroize();
        self.shows_words = false;
    }

    /// The word of the passphrase with a number, from 1.
    fn word(&self, number: usize) -> &str {
        let mut words = self.typed(Ask::Passphrase).split_whitespace();
        words.nth(number - 1).unwrap_or_default()
    }

    pub(super) fn check_passphrase(&mut self) -> Action {
        self.stop_writing();
        let wrong = |(ask, number): (Ask, usize)| {
            let typed = self.typed(ask).trim().to_lowercase();
            (typed != self.word(number)).then_some((ask, Fault::NotOnPaper))
        };
        if self.is_offered {
            self.faults = Ask::BACK
                .into_iter()
                .zip(self.back)
                .filter_map(wrong)
                .collect();
            if !self.faults.is_empty() {
                return Action::Reveal(Ask::FirstOfPassphrase.group());
            }
        }
        // The fields go.
        self.writing.end();
        self.forget_passphrase();
        for ask in Ask::BACK {
            self.fill_in(ask, String::new());
        }
        self.facts.done.passphrase = true;
        Action::Ready(ready::Action::NotePassphrase)
    }

    pub(super) fn after(&self, words: &Words, bundled: &str) -> Element<'_, Message> {
        let title = text::label(self.title(bundled));
        column![text::title(say!(words, "ready-title"))]
            .push(title)
            .push(text::plain(say!(words, "ready-intro")))
            .push(self.passphrase(words))
            .extend(self.ready.view(&self.facts, words, Message::Ready))
            .spacing(theme::M)
            .into()
    }

    /// The step of the passphrase.
    fn passphrase(&self, words: &Words) -> Element<'_, Message> {
        let is_done = self.facts.done.passphrase;
        let [first, second] = self.back;
        let told = if is_done {
            say!(words, "ready-passphrase-text")
        } else if self.is_offered {
            say!(
                words,
                "ready-passphrase-ask",
                first = first,
                second = second
            )
        } else {
            say!(words, "ready-passphrase-own")
        };
        let mut below: Vec<Element<'_, Message>> = Vec::new();
        if !is_done && self.is_offered {
            let ask = |at: usize| {
                let label = say!(words, "setup-words-number", number = self.back[at]);
                self.ask(Ask::BACK[at], label, words)
            };
            below.push(beside(false, vec![ask(0), ask(1)]));
            let compare = button(say!(words, "ready-passphrase-compare"), ButtonKind::Primary)
                .id("ready-compare")
                .on_press(Message::CheckPassphrase);
            let show = if self.shows_words {
                say!(words, "ready-passphrase-hide")
            } else {
                say!(words, "ready-passphrase-show")
            };
            let show = button(show, ButtonKind::Quiet)
                .id("ready-show-words")
                .on_press(Message::ShowWords);
            // One is higher than the other.
            let both = iced::widget::row![compare, show]
                .spacing(theme::S)
                .align_y(iced::Alignment::Center);
            below.push(both.into());
            if self.shows_words {
                let shown = text::body(self.typed(Ask::Passphrase)).font(text::BOLD);
                below.push(shown.into());
            }
        } else if !is_done {
            let noted = button(say!(words, "ready-passphrase-noted"), ButtonKind::Primary)
                .id("ready-noted")
                .on_press(Message::CheckPassphrase);
            below.push(noted.into());
        }
        let part = Part {
            title: say!(words, "ready-passphrase"),
            is_done,
            text: told,
            result: is_done.then(|| say!(words, "ready-passphrase-done")),
            below,
        };
        container(part.view("ready-passphrase-card"))
            .id(Ask::FirstOfPassphrase.group())
            .width(Length::Fill)
            .into()
    }

    /// The button that goes on to the first screen.
    pub(super) fn begin(&self, words: &Words) -> Element<'_, Message> {
        let left = 4 - self.facts.steps_done();
        let note = if self.facts.done.passphrase && left > 0 {
            say!(words, "ready-left", count = left)
        } else if self.facts.done.passphrase {
            say!(words, "ready-all")
        } else {
            say!(words, "ready-first")
        };
        let may_begin = self.facts.done.passphrase && !self.ready.is_running();
        let kind = if left == 0 {
            ButtonKind::Primary
        } else {
            ButtonKind::Plain
        };
        let begin = button(say!(words, "ready-begin"), kind)
            .id("ready-begin")
            .width(Length::Fill)
            .on_press_maybe(may_begin.then_some(Message::Begin));
        column![text::quiet(note), begin].spacing(theme::S).into()
    }
}
