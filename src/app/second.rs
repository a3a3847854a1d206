//! A second start: a small window that says so, in place of screens that could store nothing.
//!
//! It does not bring the first window forward: a program may not raise the window of another one on
//! Wayland, and on X11 most desktops only blink.

use iced::keyboard::key::Named;
use iced::keyboard::{self, Key};
use iced::widget::{column, container};
use iced::{Element, Event, Length, Size, Task, Theme, window};

use super::display;
use kiosk::ui::button::{ButtonKind, button};
use kiosk::ui::mirror::mirrored;
use kiosk::ui::theme::Appearance;
use kiosk::ui::{text, theme};
use petition::i18n::Words;
use petition::say;

/// The window is to be closed.
#[derive(Debug, Clone)]
struct Close;

/// Shows that the program is running already, until the window is closed.
///
/// # Errors
/// Returns an error if no window can be shown.
pub(super) fn run(words: Words) -> anyhow::Result<()> {
    text::load();
    // iced boots once, but asks for a function that could be called again.
    let boot = move || (Words::new(words.language()), Task::none());
    let program = iced::application(boot, |_: &mut Words, _: Close| iced::exit(), view)
        .title(title)
        .theme(|_: &Words| theme::theme(Appearance::default()))
        .subscription(|_: &Words| {
            iced::event::listen_with(|event, _, _| closes(&event).then_some(Close))
        })
        .default_font(text::REGULAR)
        .window(window::Settings {
            size: Size::new(720.0, 340.0),
            ..window::Settings::default()
        });
    display::guard(move || program.run())
}

/// Returns true for the keys that press the only button. The key that started the program may be down
/// still, and does not.
fn closes(event: &Event) -> bool {
    matches!(
        event,
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: Key::Named(Named::Enter | Named::Escape),
            repeat: false,
            ..
        })
    )
}

/// The title, by which a list of windows tells this one from the first.
fn title(words: &Words) -> String {
    format!("Petition Kiosk: {}", say!(words, "app-already-running"))
}

fn view(words: &Words) -> Element<'_, Close, Theme> {
    let close = button(say!(words, "setup-close"), ButtonKind::Primary)
        .id("close")
        .on_press(Close);
    let page = column![
        text::title(say!(words, "app-already-running")),
        text::plain(say!(words, "app-already-running-do")),
        close
    ];
    let rtl = words.language().is_right_to_left();
    container(mirrored(rtl, page.spacing(theme::L)))
        .padding(theme::XL)
        .center(Length::Fill)
        .style(theme::ground)
        .into()
}
