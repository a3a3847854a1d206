//! The layer of the screen on which the keyboard stands, and above a key that is held the other
//! forms of its letter.

use std::time::{Duration, Instant};

use iced::advanced::Shell;
use iced::widget::{Row, Space, column, container, row, stack};
use iced::{Event, Length, touch, widget, window};

use super::keys::{Key, keys, room, rows, width_of_portion};
use super::{KeyWords, Keyboard, Purpose, Stroke, alphabet};
use crate::ui::button::{ButtonKind, button};
use crate::ui::wrap::{Content, EventFilter, Position, wrap};
use crate::ui::{Element, theme};

/// The time for which a new row of forms takes no press: someone who types fast means the key that
/// it has come to lie over.
const NEW: Duration = Duration::from_millis(300);
/// The width of a form, if there is room.
const FORM: f32 = 52.0;

/// Shows the keyboard at the foot of the screen, over everything else.
pub fn layer<'a, Message: Clone + 'a>(
    keyboard: &Keyboard,
    purpose: Purpose,
    words: &KeyWords,
    struck: impl Fn(Stroke) -> Message,
) -> Element<'a, Message> {
    keyboard.shown.set(Some(keyboard.shift));
    let rows = rows(keyboard, purpose, words);
    let forms = forms(keyboard, purpose, &rows, &struck);
    stack![column![
        Space::new().height(Length::Fill),
        keys(keyboard, purpose, rows, struck)
    ]]
    .push(forms)
    .width(Length::Fill)
    .height(Length::Fill)
    .into()
}

/// The other forms of the letter that is held, in a small row above its key.
fn forms<'a, Message: Clone + 'a>(
    keyboard: &Keyboard,
    purpose: Purpose,
    rows: &[Vec<Key>],
    struck: &impl Fn(Stroke) -> Message,
) -> Option<Element<'a, Message>> {
    let (letter, screen) = (keyboard.offered?, keyboard.screen?);
    let (height, gap) = keyboard.key();
    let (index, middle) = place(letter, rows, purpose, screen.width, gap)?;
    let forms = alphabet::offers(letter);
    let count = f32::from(u16::try_from(forms.len()).ok()?);
    let room = screen.width - 4.0 * gap;
    let each = FORM.min((room - gap) / count - gap);
    let width = count * (each + gap) + gap;
    let left = (middle - width / 2.0).clamp(gap, (screen.width - width - gap).max(gap));
    // The rows from the key's own down to the foot of the screen.
    let below = f32::from(u16::try_from(rows.len() - index).ok()?) * (height + gap);
    let forms = forms.into_iter().map(|form| {
        button(form.to_string(), ButtonKind::Key)
            .centred()
            .id(widget::Id::from(format!("form-{form}")))
            .width(each)
            .compact(height)
            .when_dropped_on()
            .on_press(struck(Stroke::Replace(form)))
            .into()
    });
    let forms = container(Row::with_children(forms).spacing(gap))
        .padding(gap)
        .style(theme::forms);
    let placed = row![Space::new().width(left), wrap(forms, Forms)];
    Some(
        column![
            Space::new().height(Length::Fill),
            placed,
            Space::new().height(below)
        ]
        .into(),
    )
}

/// The row of a letter's key, and the middle of the key across the screen.
fn place(
    letter: char,
    rows: &[Vec<Key>],
    purpose: Purpose,
    screen: f32,
    gap: f32,
) -> Option<(usize, f32)> {
    // The key may show a capital by now, or a small letter.
    let same = |key: &Key| {
        letter
            .to_lowercase()
            .chain(letter.to_uppercase())
            .any(|form| key.writes(form))
    };
    let (index, row) = rows
        .iter()
        .enumerate()
        .find(|(_, row)| row.iter().any(same))?;
    let at = row.iter().position(same)?;
    let portions = |keys: &[Key]| keys.iter().map(|key| f32::from(key.portions)).sum::<f32>();
    let number = |count: usize| f32::from(u16::try_from(count).unwrap_or_default());
    let all = room(screen, purpose, gap);
    let each = width_of_portion(row, all, gap);
    let left = (screen - all) / 2.0 + portions(&row[..at]) * each + number(at) * gap;
    Some((index, left + f32::from(row[at].portions) * each / 2.0))
}

/// Lets no press through to the keys below, except while it is new.
struct Forms;

/// The redraw with which the forms came, and true once they are not new any more.
#[derive(Default)]
struct Shown {
    since: Option<Instant>,
    is_settled: bool,
}

impl<Message> EventFilter<Message> for Forms {
    type State = Shown;

    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        shown: &mut Shown,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        if let Event::Window(window::Event::RedrawRequested(now)) = event {
            let due = *shown.since.get_or_insert(*now) + NEW;
            shown.is_settled = *now >= due;
            if !shown.is_settled {
                shell.request_redraw_at(window::RedrawRequest::At(due));
            }
        }
        let is_pressed_here = match event {
            Event::Touch(touch::Event::FingerPressed { position: at, .. }) => {
                position.bounds.contains(*at)
            }
            Event::Mouse(iced::mouse::Event::ButtonPressed(_)) => {
                position.cursor.is_over(position.bounds)
            }
            _ => false,
        };
        if is_pressed_here && !shown.is_settled {
            return;
        }
        content.deliver(event, shell);
        if is_pressed_here {
            shell.capture_event();
        }
    }
}
