//! The first run: start a drive, join one, or practice. Screens only; what they wish is granted by
//! `app`.

use petition::say;
use std::fmt;
use std::path::PathBuf;

use iced::widget::{Column, Space, column, container, row};
use iced::{Alignment, Length, widget};
use zeroize::{Zeroize as _, Zeroizing};

use kiosk::ui::button::{Button, ButtonKind, button};
use kiosk::ui::field::{Field, field};
use kiosk::ui::keyboard::{self, KeyWords, Keyboard, Purpose, Stroke};
use kiosk::ui::on_touch::on_touch;
use kiosk::ui::scroll::scroll;
use kiosk::ui::{Element, text, theme};
use petition::i18n::Words;

/// The fewest characters of a passphrase.
const SHORTEST: usize = ledger::campaign::Passphrase::SHORTEST;

/// The scrollable area of every page.
pub const AREA: widget::Id = widget::Id::new("setup");

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// The passphrase.
    Passphrase,
    /// The same once more.
    Again,
    /// The petition's file.
    Petition,
    /// The online address.
    Online,
    /// The first event.
    Event,
    /// The staff's PIN.
    Pin,
    /// The folder of a campaign to join.
    Folder,
}

impl Ask {
    /// The fields of "Start a drive", in order.
    pub const START: [Self; 6] = [
        Self::Passphrase,
        Self::Again,
        Self::Petition,
        Self::Online,
        Self::Event,
        Self::Pin,
    ];

    /// The name by which focus and tests find the field.
    #[must_use]
    pub fn id(self) -> widget::Id {
        widget::Id::new(match self {
            Self::Passphrase => "setup-passphrase",
            Self::Again => "setup-again",
            Self::Petition => "setup-petition",
            Self::Online => "setup-online",
            Self::Event => "setup-event",
            Self::Pin => "setup-pin",
            Self::Folder => "setup-folder",
        })
    }

    fn is_secret(self) -> bool {
        matches!(self, Self::Passphrase | Self::Again)
    }
}

/// What a person does.
#[derive(Clone)]
pub enum Message {
    /// Shows a page.
    Show(Page),
    /// Changes a field.
    Typed(Ask, String),
    /// Touches a field.
    Touched(Ask),
    /// Presses Enter in a field.
    Entered(Ask),
    /// Strikes a key of the on-screen keyboard.
    Key(Stroke),
    /// Starts the drive.
    Make,
    /// Joins the campaign in this folder.
    Join(PathBuf),
    /// Looks for sticks again.
    Appearance,
    /// Practices.
    Practice,
    /// Ends the program.
    Close,
}

impl fmt::Debug for Message {
    /// Without what was typed: a passphrase among it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Message(..)")
    }
}

/// The pages of the first run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The three ways.
    #[default]
    Ways,
    /// Start a drive.
    Start,
    /// Join a drive.
    Join,
}

/// What a drive is started with.
pub struct Start {
    /// What opens the key.
    pub passphrase: Zeroizing<String>,
    /// The petition's file; empty: the bundled one.
    pub petition: String,
    /// The online address; may be empty.
    pub online: String,
    /// The first event; may be empty.
    pub event: String,
    /// The staff's PIN.
    pub pin: Zeroizing<String>,
}

impl fmt::Debug for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Start(..)")
    }
}

/// What the screens wish.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Make a campaign.
    Start(Start),
    /// Take over a campaign.
    Join(PathBuf),
    /// Practice.
    Practice,
    /// Appearance for campaigns on sticks.
    Appearance,
    /// Put the caret here.
    Focus(widget::Id),
    /// End the program.
    Close,
}

/// The first run.
#[derive(Default)]
pub struct Setup {
    page: Page,
    typed: [Zeroizing<String>; 7],
    faults: Vec<(Ask, String)>,
    failed: Option<String>,
    working: bool,
    found: Vec<PathBuf>,
    keyboard: Keyboard,
    writing: Option<Ask>,
    hardware_keys: bool,
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Setup(..)")
    }
}

impl Setup {
    /// Acts on what a person did.
    pub fn update(&mut self, message: Message, words: &Words) -> Action {
        if self.working {
            return Action::None;
        }
        match message {
            Message::Show(page) => {
                self.page = page;
                self.failed = None;
                self.writing = None;
                if page == Page::Join {
                    return Action::Appearance;
                }
            }
            Message::Typed(ask, typed) => {
                let place = &mut self.typed[ask as usize];
                place.zeroize();
                *place = Zeroizing::new(typed);
                self.faults.retain(|(at, _)| *at != ask);
                self.failed = None;
            }
            Message::Touched(ask) if !self.hardware_keys && self.writing != Some(ask) => {
                self.keyboard.reset();
                self.writing = Some(ask);
            }
            Message::Entered(ask) => return self.go_on(ask),
            Message::Key(Stroke::Next) => {
                if let Some(ask) = self.writing {
                    return self.go_on(ask);
                }
            }
            Message::Key(Stroke::Hide) => self.writing = None,
            Message::Key(stroke) => self.keyboard.strike(&stroke),
            Message::Make => return self.make(words),
            Message::Join(folder) => {
                self.working = true;
                return Action::Join(folder);
            }
            Message::Appearance => return Action::Appearance,
            Message::Practice => {
                self.working = true;
                return Action::Practice;
            }
            Message::Close => return Action::Close,
            Message::Touched(_) => {}
        }
        Action::None
    }

    /// A key of a real keyboard was pressed: ours stays away.
    pub fn key_pressed(&mut self) {
        self.hardware_keys = true;
        self.writing = None;
    }

    /// How many logical pixels at the foot of the screen the keyboard covers.
    #[must_use]
    pub fn covered(&self) -> f32 {
        self.writing
            .map_or(0.0, |ask| self.keyboard.height(purpose(ask)))
    }

    /// Campaign folders that were found on sticks.
    pub fn found(&mut self, folders: Vec<PathBuf>) {
        self.found = folders;
    }

    /// What was wished did not work.
    pub fn failed(&mut self, why: &str, words: &Words) {
        self.working = false;
        self.failed = Some(say!(words, "setup-failed", why = why));
    }

    fn typed(&self, ask: Ask) -> &str {
        &self.typed[ask as usize]
    }

    fn go_on(&mut self, ask: Ask) -> Action {
        let next = Ask::START
            .iter()
            .skip_while(|known| **known != ask)
            .nth(1)
            .copied();
        if self.writing.is_some() {
            self.keyboard.reset();
            self.writing = next;
        }
        next.map_or(Action::None, |next| Action::Focus(next.id()))
    }

    fn make(&mut self, words: &Words) -> Action {
        self.writing = None;
        self.faults.clear();
        if self.typed(Ask::Passphrase).chars().count() < SHORTEST {
            self.faults
                .push((Ask::Passphrase, say!(words, "setup-passphrase-short")));
        } else if self.typed(Ask::Passphrase) != self.typed(Ask::Again) {
            self.faults
                .push((Ask::Again, say!(words, "setup-passphrase-differs")));
        }
        let pin = self.typed(Ask::Pin);
        if !(4..=12).contains(&pin.len()) || !pin.bytes().all(|digit| digit.is_ascii_digit()) {
            self.faults.push((Ask::Pin, say!(words, "setup-pin-bad")));
        }
        if !self.faults.is_empty() {
            return Action::None;
        }
        self.working = true;
        Action::Start(Start {
            passphrase: self.typed[Ask::Passphrase as usize].clone(),
            petition: self.typed(Ask::Petition).trim().to_owned(),
            online: self.typed(Ask::Online).trim().to_owned(),
            event: self.typed(Ask::Event).trim().to_owned(),
            pin: self.typed[Ask::Pin as usize].clone(),
        })
    }

    /// What is shown. `bundled` is the title of the petition that comes with the program.
    #[must_use]
    pub fn view<'a>(&'a self, words: &Words, bundled: &str) -> Element<'a, Message> {
        let page = match self.page {
            Page::Ways => self.ways(words),
            Page::Start => self.start(words, bundled),
            Page::Join => self.join(words),
        };
        let covered = self.covered();
        let failed = self.failed.as_deref().map(text::fault);
        let page = container(column![page].push(failed).spacing(theme::L).max_width(620))
            .center_x(Length::Fill)
            .padding(iced::Padding {
                bottom: theme::XL + covered,
                ..iced::Padding::from([theme::XL, theme::L])
            });
        let page = keyboard::feed(
            &self.keyboard,
            scroll(AREA, page).width(Length::Fill).height(Length::Fill),
        );
        let keys = self.writing.map(|ask| {
            column![
                Space::new().height(Length::Fill),
                keyboard::keys(
                    &self.keyboard,
                    purpose(ask),
                    &KeyWords::new(words),
                    Message::Key
                )
            ]
        });
        let layers = iced::widget::stack![page]
            .push(keys)
            .width(Length::Fill)
            .height(Length::Fill);
        container(layers)
            .style(theme::ground(8 + self.page as u16))
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
                .padding([theme::M, theme::S])
                .width(Length::Fill);
            Button::new(both, kind)
                .id(id)
                .width(Length::Fill)
                .on_press_maybe((!self.working).then_some(message))
        };
        column![
            text::display(say!(words, "setup-title")),
            text::body(say!(words, "setup-intro")).align_x(Alignment::Center),
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
            button(say!(words, "setup-close"), ButtonKind::Quiet)
                .id("setup-close")
                .on_press(Message::Close),
        ]
        .spacing(theme::L)
        .align_x(Alignment::Center)
        .into()
    }

    fn start(&self, words: &Words, bundled: &str) -> Element<'_, Message> {
        let ask = |ask: Ask, label: String, note: Option<String>| -> Element<'_, Message> {
            let fault = self
                .faults
                .iter()
                .find(|(at, _)| *at == ask)
                .map(|(_, fault)| fault.clone());
            let input = field(
                Field {
                    id: ask.id(),
                    label,
                    note: None,
                    value: self.typed(ask),
                    fault,
                    secret: ask.is_secret(),
                    right_to_left: false,
                },
                move |typed| Message::Typed(ask, typed),
                Message::Entered(ask),
            );
            column![on_touch(input, Message::Touched(ask))]
                .push(note.map(text::quiet))
                .spacing(theme::XS)
                .into()
        };
        let make = if self.working {
            say!(words, "setup-making")
        } else {
            say!(words, "setup-make")
        };
        column![
            head(words, say!(words, "setup-start")),
            ask(
                Ask::Passphrase,
                say!(words, "setup-passphrase"),
                Some(say!(words, "setup-passphrase-note"))
            ),
            ask(Ask::Again, say!(words, "setup-passphrase-again"), None),
            ask(
                Ask::Petition,
                say!(words, "setup-petition"),
                Some(say!(words, "setup-petition-note", title = bundled))
            ),
            ask(
                Ask::Online,
                say!(words, "setup-online"),
                Some(say!(words, "setup-online-note"))
            ),
            ask(
                Ask::Event,
                say!(words, "setup-event"),
                Some(say!(words, "setup-event-note"))
            ),
            ask(
                Ask::Pin,
                say!(words, "setup-pin"),
                Some(say!(words, "setup-pin-note"))
            ),
            button(make, ButtonKind::Primary)
                .id("setup-make")
                .width(Length::Fill)
                .on_press_maybe((!self.working).then_some(Message::Make)),
        ]
        .spacing(theme::M)
        .into()
    }

    fn join(&self, words: &Words) -> Element<'_, Message> {
        let found: Element<'_, Message> = if self.found.is_empty() {
            text::plain(say!(words, "setup-join-none")).into()
        } else {
            let folders = self.found.iter().map(|folder| {
                button(folder.display().to_string(), ButtonKind::Plain)
                    .width(Length::Fill)
                    .on_press(Message::Join(folder.clone()))
                    .into()
            });
            column![
                text::label(say!(words, "setup-join-found")),
                Column::with_children(folders).spacing(theme::S)
            ]
            .spacing(theme::S)
            .into()
        };
        let input = field(
            Field {
                id: Ask::Folder.id(),
                label: say!(words, "setup-join-path"),
                note: None,
                value: self.typed(Ask::Folder),
                fault: None,
                secret: false,
                right_to_left: false,
            },
            |typed| Message::Typed(Ask::Folder, typed),
            Message::Join(PathBuf::from(self.typed(Ask::Folder).trim())),
        );
        let folder = self.typed(Ask::Folder).trim();
        let go =
            (!folder.is_empty() && !self.working).then(|| Message::Join(PathBuf::from(folder)));
        column![
            head(words, say!(words, "setup-join")),
            found,
            button(say!(words, "setup-look-again"), ButtonKind::Plain)
                .on_press(Message::Appearance),
            on_touch(input, Message::Touched(Ask::Folder)),
            button(say!(words, "setup-join-go"), ButtonKind::Primary)
                .id("setup-join")
                .width(Length::Fill)
                .on_press_maybe(go),
        ]
        .spacing(theme::M)
        .into()
    }
}

fn head<'a>(words: &Words, title: String) -> Element<'a, Message> {
    let back = button(say!(words, "setup-back"), ButtonKind::Plain)
        .id("setup-back")
        .on_press(Message::Show(Page::Ways));
    row![text::title(title).width(Length::Fill), back]
        .align_y(Alignment::Center)
        .into()
}

fn purpose(ask: Ask) -> Purpose {
    match ask {
        Ask::Pin => Purpose::Digits,
        Ask::Online => Purpose::Email,
        _ => Purpose::Words,
    }
}
