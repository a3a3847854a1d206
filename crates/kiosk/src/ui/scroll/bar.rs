//! The bar of a scrollable area, at the side at which lines end. The toolkit's own bar always stands
//! at the right, so in a page that reads from right to left another one stands at the left.

use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::Scrollable as ScrollState;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_to};
use iced::advanced::{Renderer as _, Shell, mouse, renderer};
use iced::widget::{Scrollable, scrollable};
use iced::{Border, Element, Event, Rectangle, Renderer, Theme, Vector, touch, widget, window};

use super::{MARGIN, THICK};
use crate::ui::theme;
use crate::ui::wrap::{Content, EventFilter, Position, wrap};

/// The least height of the part that is dragged, in logical pixels.
const LEAST: f32 = 24.0;

/// Shows a scrollable area with its bar at the side at which lines end: at the left if
/// `right_to_left` is true.
pub fn sided<'a, Message: 'a>(
    right_to_left: bool,
    id: impl Into<widget::Id>,
    area: Scrollable<'a, Message>,
) -> Element<'a, Message> {
    let id = id.into();
    let area = if right_to_left {
        let hidden = scrollable::Scrollbar::hidden();
        area.direction(scrollable::Direction::Vertical(hidden))
    } else {
        area
    };
    wrap(area.id(id.clone()), Bar { right_to_left, id })
}

struct Bar {
    right_to_left: bool,
    id: widget::Id,
}

/// The pointer that drags the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pointer {
    Mouse,
    Finger(touch::Finger),
}

/// The area when it was drawn last, and the pointer that drags the bar.
#[derive(Debug, Default)]
struct Drawn {
    bounds: Rectangle,
    content: f32,
    offset: f32,
    drags: Option<(Pointer, f32)>,
}

impl Drawn {
    /// The most that can be scrolled.
    fn most(&self) -> f32 {
        (self.content - self.bounds.height).max(0.0)
    }

    /// The part that is dragged; `None` if there is nothing to scroll.
    fn scroller(&self) -> Option<Rectangle> {
        let (most, height) = (self.most(), self.bounds.height);
        if most < 1.0 || height <= LEAST {
            return None;
        }
        let part = (height * height / self.content).max(LEAST);
        Some(Rectangle {
            x: self.bounds.x + MARGIN,
            y: self.bounds.y + (self.offset / most).clamp(0.0, 1.0) * (height - part),
            width: THICK,
            height: part,
        })
    }

    /// The offset at which the scroller begins at `top`.
    fn offset_at(&self, top: f32, scroller: Rectangle) -> f32 {
        let way = (self.bounds.height - scroller.height).max(1.0);
        ((top - self.bounds.y) / way).clamp(0.0, 1.0) * self.most()
    }

    /// Returns true if this place is on the bar, above, below or beside its scroller.
    fn is_on_bar(&self, at: iced::Point) -> bool {
        let bar = Rectangle {
            width: THICK + 2.0 * MARGIN,
            ..self.bounds
        };
        bar.contains(at) && self.scroller().is_some()
    }
}

impl Operation for Drawn {
    fn traverse(&mut self, _: &mut dyn FnMut(&mut dyn Operation)) {}

    fn scrollable(
        &mut self,
        _: Option<&widget::Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _: &mut dyn ScrollState,
    ) {
        (self.bounds, self.content, self.offset) = (bounds, content.height, translation.y);
    }
}

impl Bar {
    /// Handles a press, a move or a lift on the bar. Returns true if it was one.
    fn drag<Message>(
        &self,
        event: &Event,
        position: &Position<'_>,
        drawn: &mut Drawn,
        content: &mut dyn Content<Message>,
    ) -> bool {
        let (pointer, at, is_press, is_move) = match *event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                (Pointer::Mouse, position.cursor.position(), true, false)
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                (Pointer::Mouse, Some(position), false, true)
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                (Pointer::Mouse, None, false, false)
            }
            Event::Touch(touch::Event::FingerPressed { id, position }) => {
                (Pointer::Finger(id), Some(position), true, false)
            }
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                (Pointer::Finger(id), Some(position), false, true)
            }
            Event::Touch(
                touch::Event::FingerLifted { id, .. } | touch::Event::FingerLost { id, .. },
            ) => (Pointer::Finger(id), None, false, false),
            _ => return false,
        };
        let is_dragging = drawn.drags.is_some_and(|(known, _)| known == pointer);
        match (at, drawn.scroller()) {
            (Some(at), Some(scroller)) if is_press && drawn.is_on_bar(at) => {
                let held = if (scroller.y..=scroller.y + scroller.height).contains(&at.y) {
                    at.y - scroller.y
                } else {
                    scroller.height / 2.0
                };
                drawn.drags = Some((pointer, held));
                self.scroll(drawn.offset_at(at.y - held, scroller), drawn, content);
                true
            }
            (Some(at), Some(scroller)) if is_move && is_dragging => {
                let held = drawn.drags.map_or(0.0, |(_, held)| held);
                self.scroll(drawn.offset_at(at.y - held, scroller), drawn, content);
                true
            }
            _ if !is_press && !is_move && is_dragging => {
                drawn.drags = None;
                true
            }
            _ => false,
        }
    }

    fn scroll<Message>(&self, to: f32, drawn: &mut Drawn, content: &mut dyn Content<Message>) {
        drawn.offset = to;
        let y = Some(to);
        let mut scroll = scroll_to::<()>(self.id.clone(), AbsoluteOffset { x: None, y });
        content.operate(&mut iced::advanced::widget::operation::black_box(
            &mut scroll,
        ));
    }
}

impl<Message> EventFilter<Message> for Bar {
    type State = Drawn;

    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        drawn: &mut Drawn,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        if self.right_to_left && self.drag(event, position, drawn, content) {
            shell.capture_event();
            shell.request_redraw();
            return;
        }
        content.deliver(event, shell);
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            content.operate(drawn);
        }
    }

    fn draw_over(&self, drawn: &Drawn, renderer: &mut Renderer, theme: &Theme) {
        let Some(bounds) = drawn.scroller().filter(|_| self.right_to_left) else {
            return;
        };
        renderer.with_layer(drawn.bounds, |renderer| {
            let border = Border::default().rounded(THICK / 2.0);
            let quad = renderer::Quad {
                bounds,
                border,
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, theme::colours(theme).rule);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_stands_where_the_area_is_scrolled_to_and_leads_back_there() {
        let mut drawn = Drawn {
            bounds: Rectangle::new(iced::Point::new(100.0, 50.0), iced::Size::new(400.0, 600.0)),
            content: 1_800.0,
            offset: 0.0,
            drags: None,
        };
        for offset in [0.0, 300.0, 1_200.0] {
            drawn.offset = offset;
            let scroller = drawn.scroller().expect("there is more below");
            assert!(drawn.bounds.contains(scroller.position()));
            assert!(scroller.y + scroller.height <= 650.5);
            assert!((drawn.offset_at(scroller.y, scroller) - offset).abs() < 0.5);
        }
        drawn.content = 600.0;
        assert_eq!(drawn.scroller(), None);
    }
}
