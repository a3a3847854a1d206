//! A scrollable area whose content gets the right positions of fingers.
//!
//! iced's scrollable shifts the cursor for its content, but not the positions in touch events and
//! mouse moves, so a widget that uses those would be wrong by the distance that was scrolled.
//! [`Shift`] corrects them. It stands directly inside of the scrollable: its own position is then
//! the scrollable's, and its viewport is the part that is visible.

mod bar;
pub(crate) mod sight;

pub use bar::sided;

use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{Outcome, Scrollable as ScrollState};
use iced::advanced::{Shell, mouse};
use iced::widget::{Scrollable, scrollable};
use iced::{Element, Event, Rectangle, Vector, touch, widget};

use super::button::STRAY;
use super::theme;
use super::wrap::{Content, EventFilter, Position, wrap};

/// The room kept above and below a widget that is revealed, in logical pixels.
pub(super) const ROOM: f32 = 24.0;
/// The thickness of the bar and its distance from the edge, in logical pixels.
const THICK: f32 = 8.0;
const MARGIN: f32 = 2.0;

/// A vertical scrollable area in our theme.
pub fn scroll<'a, Message: 'a>(
    id: impl Into<widget::Id>,
    content: impl Into<Element<'a, Message>>,
) -> Scrollable<'a, Message> {
    scrollable(wrap(content, Shift))
        .id(id)
        .direction(scrollable::Direction::Vertical(
            scrollable::Scrollbar::new()
                .width(THICK)
                .scroller_width(THICK)
                .margin(MARGIN),
        ))
        .style(theme::scroll)
}

/// Finds the offset, in logical pixels from the top, at which `target` inside of a scrollable area
/// is visible above the `covered` pixels at the foot of the area. There is no result if the target
/// is visible already or is not in the area.
pub fn reveal(scroll: widget::Id, target: widget::Id, covered: f32) -> impl Operation<f32> {
    Reveal {
        scroll,
        target,
        covered,
        area: None,
        enters: false,
        is_inside: false,
        found: None,
    }
}

struct Reveal {
    scroll: widget::Id,
    target: widget::Id,
    covered: f32,
    area: Option<(Rectangle, Vector)>,
    /// True if what is traversed next is the content of the area.
    enters: bool,
    /// True inside of the area.
    is_inside: bool,
    found: Option<Rectangle>,
}

impl Reveal {
    fn note_bounds(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        if self.is_inside && id == Some(&self.target) && self.found.is_none() {
            self.found = Some(bounds);
        }
    }
}

impl Operation<f32> for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<f32>)) {
        let was_inside = self.is_inside;
        self.is_inside |= std::mem::take(&mut self.enters);
        operate(self);
        self.is_inside = was_inside;
    }

    fn container(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        self.note_bounds(id, bounds);
    }

    fn text_input(
        &mut self,
        id: Option<&widget::Id>,
        bounds: Rectangle,
        _: &mut dyn iced::advanced::widget::operation::TextInput,
    ) {
        self.note_bounds(id, bounds);
    }

    fn scrollable(
        &mut self,
        id: Option<&widget::Id>,
        bounds: Rectangle,
        _: Rectangle,
        translation: Vector,
        _: &mut dyn ScrollState,
    ) {
        if id == Some(&self.scroll) {
            self.area = Some((bounds, translation));
            self.enters = true;
        }
    }

    fn finish(&self) -> Outcome<f32> {
        let (Some((area, translation)), Some(found)) = (self.area, self.found) else {
            return Outcome::None;
        };
        offset(area, translation.y, found, self.covered).map_or(Outcome::None, Outcome::Some)
    }
}

/// The offset to scroll to; `None` if the target is visible already.
fn offset(area: Rectangle, scrolled: f32, found: Rectangle, covered: f32) -> Option<f32> {
    let (top, bottom) = (found.y - area.y, found.y - area.y + found.height);
    let seen = area.height - covered;
    if top - ROOM < scrolled {
        Some((top - 2.0 * ROOM).max(0.0))
    } else if bottom + ROOM > scrolled + seen {
        Some(bottom + ROOM - seen)
    } else {
        None
    }
}

/// Shifts the positions in pointer events by the distance that was scrolled.
struct Shift;

/// The event with its position moved by `by`.
fn shifted(event: &Event, by: Vector) -> Event {
    match *event {
        Event::Touch(touch) => Event::Touch(match touch {
            touch::Event::FingerPressed { id, position } => touch::Event::FingerPressed {
                id,
                position: position + by,
            },
            touch::Event::FingerMoved { id, position } => touch::Event::FingerMoved {
                id,
                position: position + by,
            },
            touch::Event::FingerLifted { id, position } => touch::Event::FingerLifted {
                id,
                position: position + by,
            },
            touch::Event::FingerLost { id, position } => touch::Event::FingerLost {
                id,
                position: position + by,
            },
        }),
        Event::Mouse(mouse::Event::CursorMoved { position }) => {
            Event::Mouse(mouse::Event::CursorMoved {
                position: position + by,
            })
        }
        ref other => other.clone(),
    }
}

/// The fingers on the content, each with the distance that was scrolled when it came down.
#[derive(Default)]
struct Scrolled(Vec<(touch::Finger, Vector)>);

impl Scrolled {
    /// The event for the content. A finger that scrolls stays on the same part of the content: for
    /// what lies there it is lost, or lifting it would be a press.
    fn heard(&mut self, event: &Event, by: Vector) -> Event {
        let Event::Touch(touch) = event else {
            return shifted(event, by);
        };
        let (touch::Event::FingerPressed { id, position }
        | touch::Event::FingerMoved { id, position }
        | touch::Event::FingerLifted { id, position }
        | touch::Event::FingerLost { id, position }) = *touch;
        let known = self.0.iter().position(|(finger, _)| *finger == id);
        match touch {
            touch::Event::FingerPressed { .. } => {
                self.0.retain(|(finger, _)| *finger != id);
                self.0.push((id, by));
            }
            touch::Event::FingerMoved { .. } => {}
            touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. } => {
                if let Some(index) = known {
                    let (_, began) = self.0.remove(index);
                    if has_scrolled(began, by) {
                        let lost = touch::Event::FingerLost { id, position };
                        return shifted(&Event::Touch(lost), by);
                    }
                }
            }
        }
        shifted(event, by)
    }
}

fn has_scrolled(from: Vector, to: Vector) -> bool {
    (to.x - from.x).hypot(to.y - from.y) > STRAY
}

impl<Message> EventFilter<Message> for Shift {
    type State = Scrolled;

    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        fingers: &mut Scrolled,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        let by = position.viewport.position() - position.bounds.position();
        // What has been scrolled out of sight lies beneath something else, and cannot be pressed.
        let is_beneath = match event {
            Event::Touch(touch::Event::FingerPressed { position: at, .. }) => {
                !position.viewport.contains(*at + by)
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                !position.cursor.is_over(*position.viewport)
            }
            _ => false,
        };
        if is_beneath {
            return;
        }
        content.deliver(&fingers.heard(event, by), shell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finger_that_has_scrolled_presses_nothing_however_slowly_it_moved() {
        let finger = touch::Finger(3);
        let lifted = |fingers: &mut Scrolled, by| {
            let position = iced::Point::ORIGIN;
            let lift = Event::Touch(touch::Event::FingerLifted {
                id: finger,
                position,
            });
            fingers.heard(&lift, Vector::new(0.0, by))
        };
        for (scrolled, is_lost) in [(0.0, false), (8.0, false), (40.0, true), (-40.0, true)] {
            let mut fingers = Scrolled::default();
            let press = Event::Touch(touch::Event::FingerPressed {
                id: finger,
                position: iced::Point::ORIGIN,
            });
            let _ = fingers.heard(&press, Vector::new(0.0, 100.0));
            let heard = lifted(&mut fingers, 100.0 + scrolled);
            assert_eq!(
                matches!(heard, Event::Touch(touch::Event::FingerLost { .. })),
                is_lost,
                "{scrolled}"
            );
        }
    }

    #[test]
    fn what_is_hidden_is_brought_into_sight_and_nothing_else_moves() {
        let area = Rectangle {
            x: 0.0,
            y: 100.0,
            width: 400.0,
            height: 600.0,
        };
        let at = |y: f32| Rectangle {
            x: 0.0,
            y: 100.0 + y,
            width: 100.0,
            height: 50.0,
        };
        assert_eq!(offset(area, 0.0, at(200.0), 0.0), None);
        assert_eq!(offset(area, 0.0, at(700.0), 0.0), Some(174.0));
        assert_eq!(
            offset(area, 0.0, at(400.0), 300.0),
            Some(174.0),
            "what the keyboard covers is not seen"
        );
        assert_eq!(offset(area, 500.0, at(200.0), 0.0), Some(152.0));
    }
}
