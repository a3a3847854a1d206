//! The first run, as it is shown.

use petition::say;
use std::path::PathBuf;

use iced::widget::{Column, Row, column, container, row, rule};
use iced::{Alignment, Length};

use super::messages::Fault;
use super::{AREA, Ask, FAILED, Message, Page, Setup, purpose};
use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::field::{Field, written_field};
use kiosk::ui::keyboard::{self, KeyWords};
use kiosk::ui::mirror::mirrored;
use kiosk::ui::scroll::{scroll, sided};
use kiosk::ui::whole::whole;
use kiosk::ui::{Element, text, theme};
use ledger::campaign::Strength;
use petition::i18n::{Words, languages, native_name};

impl Setup {
    /// The screen that is shown. `bundled` is the title of the petition that comes with the
    /// program.
    #[must_use]
    pub fn view<'a>(&'a self, words: &Words, bundled: &str) -> Element<'a, Message> {
        let screen = match self.page {
            Page::Preview => self.show_preview(words),
            _ => self.page(words, bundled),
        };
        let screen = container(screen)
            .style(theme::ground)
            .width(Length::Fill)
            .height(Length::Fill);
        whole(screen)
    }

    /// A page that scrolls, with its button at the foot, where it stays.
    fn page<'a>(&'a self, words: &Words, bundled: &str) -> Element<'a, Message> {
        let (page, foot) = match self.page {
            Page::Ways | Page::Preview => (self.ways(words), None),
            Page::Start => (self.start(words, bundled), Some(self.make_button(words))),
            Page::Petition => (self.choose(words, bundled), None),
            Page::Ready => (self.after(words, bundled), Some(self.begin(words))),
            Page::Join => (self.join(words), None),
            Page::Words => (self.words(words), None),
            Page::Pin => (self.choose_pin(words), None),
            Page::Leave => (self.leave(words), None),
            Page::Forgotten => (self.forgotten(words), None),
        };
        let covered = self.covered();
        let failed = self.failure.as_ref().filter(|_| self.page != Page::Start);
        let failed = failed.map(|failure| {
            let why = failure.in_words(words);
            container(text::fault(say!(words, "setup-failed", why = why))).id(FAILED)
        });
        let page = container(column![page].push(failed).spacing(theme::L).max_width(620))
            .center_x(Length::Fill)
            .padding(iced::Padding {
                bottom: theme::XL + covered,
                ..iced::Padding::from([theme::XL, theme::L])
            });
        let rtl = words.language().is_right_to_left();
        let area = scroll(AREA, page).width(Length::Fill).height(Length::Fill);
        let page = keyboard::feed(&self.keyboard, sided(rtl, AREA, area));
        // The keyboard takes the place of the button.
        let foot = foot
            .filter(|_| self.writing.on_screen().is_none())
            .map(|foot| {
                container(container(foot).max_width(620))
                    .center_x(Length::Fill)
                    .padding([theme::M, theme::L])
                    .style(theme::area(|of| of.page))
            });
        let languages = (self.page == Page::Ways).then(|| self.languages(words));
        let page = mirrored(rtl, column![page].push(foot).push(languages));
        let keys = self.writing.on_screen().map(|ask| {
            let names = KeyWords::new(words);
            keyboard::layer(&self.keyboard, purpose(ask), &names, Message::Key)
        });
        iced::widget::stack![page]
            .push(keys)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    fn ways(&self, words: &Words) -> Element<'_, Message> {
        let way = |id: &'static str, kind, title: String, text: String, message| {
            let style = if kind == ButtonKind::Primary {
                theme::on_accent
            } else {
                theme::muted
            };
            let both = column![
                text::body(title).font(text::BOLD),
                text::small(text).style(style)
            ];
            let both = both
                .spacing(theme::XS)
                .padding([theme::M, theme::L])
                .width(Length::Fill);
            Button::new(both, kind)
                .flush()
                .id(id)
                .width(Length::Fill)
                .on_press_maybe((!self.is_working).then_some(message))
        };
        column![
            text::display(say!(words, "setup-title")),
            text::body(say!(words, "setup-intro")),
            way(
                "way-start",
                ButtonKind::Primary,
                say!(words, "setup-start"),
                say!(words, "setup-start-text"),
                Message::Show(Page::Start)
            ),
            way(
                "way-join",
                ButtonKind::Plain,
                say!(words, "setup-join"),
                say!(words, "setup-join-text"),
                Message::Show(Page::Join)
            ),
            way(
                "way-practice",
                ButtonKind::Plain,
                say!(words, "setup-practice"),
                say!(words, "setup-practice-text"),
                Message::Practice
            ),
        ]
        .push(self.aside(words))
        .push(
            button(say!(words, "setup-close"), ButtonKind::Quiet)
                .flush()
                .align_start()
                .id("setup-close")
                .on_press(Message::Close),
        )
        .spacing(theme::L)
        .into()
    }

    /// The languages, each by its own name, as on the first screen of signers.
    fn languages(&self, words: &Words) -> Element<'_, Message> {
        let press = |language| (!self.is_working).then_some(Message::ChooseLanguage(language));
        let all = languages().into_iter().map(|language| {
            let name = native_name(&language).to_owned();
            let (name, kind) = if language == *words.language() {
                (text::label(name), ButtonKind::ChosenTab)
            } else {
                (text::plain(name), ButtonKind::Tab)
            };
            Button::new(name, kind)
                .align_start()
                .id(kiosk::ids::language(language.as_str()))
                .on_press_maybe(press(language))
                .into()
        });
        let all = Row::with_children(all)
            .spacing(theme::L)
            .wrap()
            .vertical_spacing(0.0);
        let line = rule::horizontal(1.5).style(theme::line);
        let foot = column![line, container(all).padding([theme::S, 0.0])];
        container(foot.max_width(620))
            .center_x(Length::Fill)
            .padding([0.0, theme::L])
            .into()
    }

    fn start(&self, words: &Words, bundled: &str) -> Element<'_, Message> {
        let ask = |ask: Ask, label: String, note: Option<String>| -> Element<'_, Message> {
            // What is wrong says what to do, too.
            let is_faulty = self.faults.iter().any(|(at, _)| *at == ask);
            let note = note.filter(|_| !is_faulty);
            column![self.ask(ask, label, words)]
                .push(note.map(text::quiet))
                .spacing(theme::XS)
                .into()
        };
        let again = (!self.is_offered)
            .then(|| ask(Ask::Again, say!(words, "setup-passphrase-again"), None));
        column![
            head(words, say!(words, "setup-start"), Page::Ways),
            ask(
                Ask::Passphrase,
                say!(words, "setup-passphrase"),
                Some(self.passphrase_note(words))
            ),
        ]
        .push(self.offered(words))
        .push(again)
        .push(self.chosen(words, bundled))
        .push(ask(
            Ask::Online,
            say!(words, "setup-online"),
            Some(say!(words, "setup-online-note")),
        ))
        .push(ask(
            Ask::Event,
            say!(words, "setup-event"),
            Some(say!(words, "setup-event-note")),
        ))
        .push(ask(
            Ask::Pin,
            say!(words, "setup-pin"),
            Some(say!(words, "setup-pin-note")),
        ))
        .spacing(theme::M)
        .into()
    }

    /// The button that starts the drive, and what is in its way.
    fn make_button(&self, words: &Words) -> Element<'_, Message> {
        let make = if self.is_working {
            say!(words, "setup-making")
        } else {
            say!(words, "setup-make")
        };
        // Its line is there from the beginning, so that nothing moves, and the focus stays.
        let said = match (&self.failure, self.faults.len()) {
            (Some(failure), _) => say!(words, "setup-failed", why = failure.in_words(words)),
            (None, 0) => " ".to_owned(),
            (None, count) => say!(words, "setup-faults", count = count),
        };
        let said = container(text::fault(said)).id(FAILED);
        let make = button(make, ButtonKind::Primary)
            .id("setup-make")
            .width(Length::Fill)
            .on_press_maybe((!self.is_working).then_some(Message::Make));
        column![said, make].spacing(theme::S).into()
    }

    /// A field with its fault.
    pub(super) fn ask(&self, ask: Ask, label: String, words: &Words) -> Element<'_, Message> {
        let fault = self.faults.iter().find(|(at, _)| *at == ask);
        written_field(
            Field {
                id: ask.id(),
                label,
                note: None,
                value: self.typed(ask),
                fault: fault.map(|(_, fault)| fault_in_words(*fault, words)),
                secret: ask.is_secret(),
                right_to_left: false,
            },
            self.writing.focus(ask, &self.keyboard),
            Some(say!(words, "kiosk-key-keyboard")),
            move |typed| Message::Typed(ask, typed),
            Message::Entered(ask),
            move |caret| Message::Caret(ask, caret),
        )
    }

    /// The strength of the passphrase; that it has to be written down, while there is none.
    fn passphrase_note(&self, words: &Words) -> String {
        match self.strength {
            Some(Strength::Guessable) => say!(words, "setup-passphrase-is-guessable"),
            Some(Strength::Fair) => say!(words, "setup-passphrase-is-fair"),
            Some(Strength::Strong) => say!(words, "setup-passphrase-is-strong"),
            Some(Strength::TooShort) | None => say!(words, "setup-passphrase-note"),
        }
    }

    /// The passphrase that is offered.
    fn offered(&self, words: &Words) -> Option<Element<'_, Message>> {
        let offered = self.offered.as_ref()?;
        let press = |message| (!self.is_working).then_some(message);
        let take = button(say!(words, "setup-passphrase-take"), ButtonKind::Plain)
            .id("setup-take")
            .on_press_maybe(press(Message::TakeOffered));
        let others = button(say!(words, "setup-passphrase-others"), ButtonKind::Quiet)
            .id("setup-others")
            .on_press_maybe(press(Message::OfferAnother));
        let (said, choices) = if self.is_offered {
            // Alone, it begins where the words above it do.
            (
                say!(words, "setup-passphrase-taken"),
                row![others.flush().align_start()],
            )
        } else {
            (say!(words, "setup-passphrase-offered"), row![take, others])
        };
        let offer = column![
            text::quiet(said),
            text::body(offered.exposed()).font(text::BOLD),
            choices.spacing(theme::S),
        ];
        Some(offer.spacing(theme::S).into())
    }

    fn join(&self, words: &Words) -> Element<'_, Message> {
        let found: Element<'_, Message> = if self.found.is_empty() {
            text::plain(say!(words, "setup-join-none")).into()
        } else {
            let folders = self.found.iter().map(|found| {
                let look = (!self.is_working).then(|| Message::Look(found.folder.clone()));
                button(found.name.as_str(), ButtonKind::Plain)
                    .width(Length::Fill)
                    .on_press_maybe(look)
                    .into()
            });
            column![
                text::label(say!(words, "setup-join-found")),
                Column::with_children(folders).spacing(theme::S)
            ]
            .spacing(theme::S)
            .into()
        };
        let input = written_field(
            Field {
                id: Ask::Folder.id(),
                label: say!(words, "setup-join-path"),
                note: None,
                value: self.typed(Ask::Folder),
                fault: None,
                secret: false,
                right_to_left: false,
            },
            self.writing.focus(Ask::Folder, &self.keyboard),
            Some(say!(words, "kiosk-key-keyboard")),
            |typed| Message::Typed(Ask::Folder, typed),
            Message::Look(PathBuf::from(self.typed(Ask::Folder).trim())),
            |caret| Message::Caret(Ask::Folder, caret),
        );
        let folder = self.typed(Ask::Folder).trim();
        let go =
            (!folder.is_empty() && !self.is_working).then(|| Message::Look(PathBuf::from(folder)));
        column![
            head(words, say!(words, "setup-join"), Page::Ways),
            found,
            button(say!(words, "setup-look-again"), ButtonKind::Plain)
                .on_press(Message::FindCampaigns),
            input,
            button(say!(words, "setup-join-go"), ButtonKind::Primary)
                .id("setup-join")
                .width(Length::Fill)
                .on_press_maybe(go),
        ]
        .spacing(theme::M)
        .into()
    }
}

/// The title of a page, and the way back to another one.
pub(super) fn head<'a>(words: &Words, title: String, to: Page) -> Element<'a, Message> {
    let back = button(say!(words, "setup-back"), ButtonKind::Plain)
        .id("setup-back")
        .on_press(Message::Show(to));
    row![container(text::title(title)).width(Length::Fill), back]
        .align_y(Alignment::Center)
        .into()
}

fn fault_in_words(fault: Fault, words: &Words) -> String {
    match fault {
        Fault::OtherWord => say!(words, "setup-words-other"),
        Fault::NotOnPaper => say!(words, "ready-passphrase-wrong"),
        Fault::BadAddress => say!(words, "setup-online-bad"),
        Fault::BadEvent => say!(words, "setup-event-bad"),
        Fault::PassphraseTooShort => say!(words, "setup-passphrase-short"),
        Fault::PassphraseGuessable => say!(words, "setup-passphrase-guessable"),
        Fault::PassphrasesDiffer => say!(words, "setup-passphrase-differs"),
        Fault::PinTooCommon => say!(words, "setup-pin-common"),
        Fault::NotAPin => say!(words, "setup-pin-bad"),
    }
}
