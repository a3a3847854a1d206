//! Takes the clipboard away from its content: what one signer copied, the next one would paste, and
//! every program of the desktop can read it.

use iced::advanced::Shell;
use iced::{Element, Event, keyboard};

use super::wrap::{Content, EventFilter, Position, wrap};

/// Shows content in which nothing can be copied, cut or pasted, by keys or by the middle button.
pub(crate) fn no_clipboard<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(content, NoClipboard)
}

/// Returns true for the keys that cut.
fn cuts(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
        return false;
    };
    match key {
        keyboard::Key::Character(letter) => modifiers.command() && letter.as_str() == "x",
        keyboard::Key::Named(keyboard::key::Named::Delete) => modifiers.shift(),
        _ => false,
    }
}

struct NoClipboard;

impl<Message> EventFilter<Message> for NoClipboard {
    type State = ();

    fn on_event(
        &mut self,
        event: &Event,
        _: &Position<'_>,
        (): &mut (),
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        // A field that cuts would lose the words, since the clipboard takes none.
        if !cuts(event) {
            content.deliver(event, shell);
        }
    }

    fn has_clipboard(&self) -> bool {
        false
    }
}
