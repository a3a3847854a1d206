//! The steps, as they are shown: a tick, a sentence, what was done, and a button.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};
use petition::say;

use super::{COPIES, Facts, Message, Ready, Step, Stick, Trouble};
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

/// A step as it is shown.
pub struct Part<'a, M> {
    /// The title of the step.
    pub title: String,
    /// True once it is done.
    pub is_done: bool,
    /// Why it is done, and how.
    pub text: String,
    /// What was done.
    pub result: Option<String>,
    /// What is wrong, buttons, fields.
    pub below: Vec<Element<'a, M>>,
}

impl<'a, M: 'a> Part<'a, M> {
    /// Shows the step with its tick.
    #[must_use]
    pub fn view(self, id: &'static str) -> Element<'a, M> {
        let mark = text::body(if self.is_done { "✓" } else { "" })
            .font(text::BOLD)
            .style(theme::good);
        let mark = container(mark).center_x(32).padding(iced::padding::top(3));
        let result = self
            .result
            .map(|result| text::label(result).style(theme::good));
        let said = column![text::body(self.title).font(text::BOLD)]
            .push(text::plain(self.text))
            .push(result)
            .extend(self.below)
            .spacing(theme::S)
            .width(Length::Fill);
        container(row![mark, said].spacing(theme::S))
            .id(id)
            .padding(theme::M)
            .width(Length::Fill)
            .style(theme::card)
            .into()
    }
}

impl Ready {
    /// The steps that a button does, and where the campaign lies.
    pub fn view<'a, M: Clone + 'a>(
        &self,
        facts: &Facts,
        words: &Words,
        map: impl Fn(Message) -> M + Copy + 'a,
    ) -> Vec<Element<'a, M>> {
        let folder = facts.folder.display().to_string();
        let lies = text::quiet(say!(words, "ready-folder", path = folder));
        [Step::Key, Step::Campaign, Step::Card]
            .map(|step| self.step(step, facts, words, map))
            .into_iter()
            .chain([lies.into()])
            .collect()
    }

    fn step<'a, M: Clone + 'a>(
        &self,
        step: Step,
        facts: &Facts,
        words: &Words,
        map: impl Fn(Message) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let done = &facts.done;
        let (id, title, told, make) = match step {
            Step::Key => (
                "ready-key",
                say!(words, "ready-key"),
                say!(words, "ready-key-text"),
                say!(words, "ready-key-copy"),
            ),
            Step::Campaign => (
                "ready-campaign",
                say!(words, "ready-campaign"),
                say!(words, "ready-campaign-text"),
                say!(words, "ready-campaign-write"),
            ),
            Step::Card => (
                "ready-card",
                say!(words, "ready-card"),
                say!(words, "ready-card-text"),
                say!(words, "ready-card-save"),
            ),
        };
        let (is_done, result) = match step {
            Step::Key => {
                let sticks = done.keys.join(", ");
                let said = (!done.keys.is_empty())
                    .then(|| say!(words, "ready-key-on", sticks = sticks.as_str()));
                let is_done = done.keys.len() >= COPIES;
                let more = (done.keys.len() == 1).then(|| say!(words, "ready-key-more"));
                let all = said.into_iter().chain(more).collect::<Vec<_>>().join(" ");
                (is_done, Some(all).filter(|all| !all.is_empty()))
            }
            Step::Campaign => {
                let said = done.campaign.as_ref().map(|on| {
                    let (stick, version) = (on.stick.as_str(), on.version);
                    if facts.is_on_stick() {
                        say!(words, "ready-campaign-on", stick = stick, version = version)
                    } else {
                        let now = facts.version;
                        say!(words, "ready-campaign-old", stick = stick, now = now)
                    }
                });
                (facts.is_on_stick(), said)
            }
            Step::Card => {
                let path = done.card.as_ref().map(|path| path.display().to_string());
                let said = path.map(|path| say!(words, "ready-card-in", path = path));
                (done.card.is_some(), said)
            }
        };
        let label = if self.running == Some(step) {
            say!(words, "ready-working")
        } else {
            make
        };
        // One button of the page is the next one.
        let kind = if facts.next_step() == Some(step) {
            ButtonKind::Primary
        } else {
            ButtonKind::Plain
        };
        let press = self.running.is_none().then(|| map(Message::Do(step)));
        let mut below: Vec<Element<'a, M>> = Vec::new();
        below.extend(self.said(step, words, map));
        below.push(
            button(label, kind)
                .id(format!("{id}-do"))
                .on_press_maybe(press)
                .into(),
        );
        Part {
            title,
            is_done,
            text: told,
            result,
            below,
        }
        .view(id)
    }

    /// What is wrong with a step, or what a person has to decide.
    fn said<'a, M: Clone + 'a>(
        &self,
        step: Step,
        words: &Words,
        map: impl Fn(Message) -> M + Copy + 'a,
    ) -> Vec<Element<'a, M>> {
        let mut said: Vec<Element<'a, M>> = Vec::new();
        if let Some((_, trouble)) = self.trouble.as_ref().filter(|(of, _)| *of == step) {
            let sentence = match trouble {
                Trouble::NoStick => say!(words, "ready-no-stick"),
                Trouble::SameStick(name) => say!(words, "ready-same-stick", stick = name.as_str()),
                Trouble::Failed(failure) => failure.in_words(words),
            };
            said.push(text::fault(sentence).into());
        }
        if let Some((_, sticks)) = self.choice.as_ref().filter(|(of, _)| *of == step) {
            said.push(text::label(say!(words, "ready-which")).into());
            let all = sticks.iter().enumerate().map(|(at, stick)| {
                choice(
                    format!("ready-stick-{at}"),
                    stick,
                    map(Message::Take(step, stick.clone())),
                )
            });
            said.push(Column::with_children(all).spacing(theme::S).into());
        }
        if let Some((_, stick)) = self.warned.as_ref().filter(|(of, _)| *of == step) {
            let name = stick.name.as_str();
            let sentence = if step == Step::Campaign {
                say!(words, "ready-has-key", stick = name)
            } else {
                say!(words, "ready-has-campaign", stick = name)
            };
            let anyway = button(say!(words, "ready-anyway"), ButtonKind::Plain)
                .id("ready-anyway")
                .on_press(map(Message::Take(step, stick.clone())));
            let let_be = button(say!(words, "ready-let-be"), ButtonKind::Plain)
                .id("ready-let-be")
                .on_press(map(Message::LetBe));
            said.push(text::fault(sentence).into());
            said.push(
                row![let_be, anyway]
                    .spacing(theme::S)
                    .align_y(Alignment::Center)
                    .into(),
            );
        }
        said
    }
}

/// A stick that can be taken.
fn choice<'a, M: Clone + 'a>(id: String, stick: &Stick, message: M) -> Element<'a, M> {
    button(stick.name.clone(), ButtonKind::Plain)
        .id(id)
        .on_press(message)
        .into()
}
