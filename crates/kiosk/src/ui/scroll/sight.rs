//! Keeps what a person looks at in sight when the tablet is turned.
//!
//! A turned page is another page for the toolkit: its areas begin at their top, and while all of a
//! form is in sight it has no place to go back to. So the screen keeps a [`Sight`]: what was pressed
//! last, or what came to the middle by scrolling, and where on the screen that was.

use std::cell::RefCell;

use iced::advanced::Shell;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_to};
use iced::advanced::widget::operation::{Outcome, Scrollable as ScrollState, black_box};
use iced::{Element, Event, Rectangle, Vector, mouse, touch, widget, window};

use super::{offset, reveal};
use crate::ui::wrap::{Content, EventFilter, Position, wrap};

/// A part of an area, as it is known on each page that shows it.
#[derive(Debug, Clone, PartialEq)]
enum Part {
    Named(widget::Id),
    /// A text, by its number in the area.
    Text(usize),
}

/// The part of an area that was in sight.
#[derive(Debug, Default)]
pub(crate) struct Sight {
    /// The width of the area.
    width: f32,
    /// The distance that it was scrolled when this was noted.
    scrolled: f32,
    /// The thing that was looked at, and the share of the area's height at which its middle was.
    part: Option<(Part, f32)>,
}

/// The field that must be in sight, and the height of the area's foot that the keyboard covers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Written {
    pub(crate) field: Option<widget::Id>,
    pub(crate) covered: f32,
}

/// Keeps what is in sight of the area with this id, which is all of `area`.
pub(crate) fn kept<'a, Message: 'a>(
    sight: &'a RefCell<Sight>,
    id: widget::Id,
    written: Written,
    area: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    wrap(area, Kept { sight, id, written })
}

struct Kept<'a> {
    sight: &'a RefCell<Sight>,
    id: widget::Id,
    written: Written,
}

/// The area as it is laid out now, with its parts.
#[derive(Default)]
struct Laid {
    bounds: Rectangle,
    content: f32,
    scrolled: f32,
    parts: Vec<(Part, Rectangle)>,
    texts: usize,
    is_inside: bool,
}

impl Laid {
    /// The middle of the area, or the place that was pressed, in what scrolls.
    fn nearest(&self, y: f32) -> Option<(Part, f32)> {
        let distance = |place: &Rectangle| (place.center_y() - y).abs();
        let is_named = |part: &Part| matches!(part, Part::Named(_));
        let only_named = self.parts.iter().any(|(part, _)| is_named(part));
        let (part, place) = self
            .parts
            .iter()
            .filter(|(part, _)| is_named(part) || !only_named)
            .min_by(|(_, one), (_, other)| distance(one).total_cmp(&distance(other)))?;
        let share = (place.center_y() - self.bounds.y - self.scrolled) / self.bounds.height;
        Some((part.clone(), share.clamp(0.0, 1.0)))
    }

    /// The distance to scroll so that a part is where it was, and whole.
    fn offset_of(&self, part: &Part, share: f32) -> Option<f32> {
        let (_, place) = self.parts.iter().find(|(known, _)| known == part)?;
        let most = (self.content - self.bounds.height).max(0.0);
        let y = place.center_y() - self.bounds.y - share * self.bounds.height;
        let y = y.clamp(0.0, most);
        Some(offset(self.bounds, y, *place, 0.0).unwrap_or(y).min(most))
    }
}

impl Operation for Laid {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&widget::Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _: &mut dyn ScrollState,
    ) {
        if !self.is_inside {
            (self.bounds, self.content) = (bounds, content.height);
            (self.scrolled, self.is_inside) = (translation.y, true);
        }
    }

    fn container(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        if let Some(id) = id {
            self.parts.push((Part::Named(id.clone()), bounds));
        }
    }

    fn text(&mut self, _: Option<&widget::Id>, bounds: Rectangle, _: &str) {
        self.parts.push((Part::Text(self.texts), bounds));
        self.texts += 1;
    }
}

impl Kept<'_> {
    fn scroll<Message>(&self, to: f32, content: &mut dyn Content<Message>) {
        let y = Some(to);
        let mut scroll = scroll_to::<()>(self.id.clone(), AbsoluteOffset { x: None, y });
        content.operate(&mut black_box(&mut scroll));
    }

    /// Brings what was in sight back, or what is written into.
    fn restore<Message>(&self, laid: &Laid, sight: &mut Sight, content: &mut dyn Content<Message>) {
        if let Some((part, share)) = &sight.part
            && let Some(y) = laid.offset_of(part, *share)
        {
            self.scroll(y, content);
        }
        if let Some(field) = &self.written.field {
            let covered = self.written.covered;
            let mut seeks = reveal(self.id.clone(), field.clone(), covered);
            content.operate(&mut black_box(&mut seeks));
            if let Outcome::Some(y) = Operation::finish(&seeks) {
                self.scroll(y, content);
            }
        }
        let mut laid = Laid::default();
        content.operate(&mut laid);
        (sight.width, sight.scrolled) = (laid.bounds.width, laid.scrolled);
    }
}

impl<Message> EventFilter<Message> for Kept<'_> {
    type State = ();

    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        (): &mut (),
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        content.deliver(event, shell);
        let pressed = match *event {
            Event::Window(window::Event::RedrawRequested(_)) => None,
            Event::Touch(touch::Event::FingerPressed { position, .. }) => Some(position),
            Event::Mouse(mouse::Event::ButtonPressed(_)) => position.cursor.position(),
            _ => return,
        };
        if pressed.is_some_and(|at| !position.bounds.contains(at)) {
            return;
        }
        let mut laid = Laid::default();
        content.operate(&mut laid);
        let mut sight = self.sight.borrow_mut();
        if let Some(at) = pressed {
            sight.part = laid.nearest(at.y + laid.scrolled);
        } else if sight.width > 0.0 && (laid.bounds.width - sight.width).abs() > 1.0 {
            self.restore(&laid, &mut sight, content);
            shell.request_redraw();
        } else if sight.part.is_none() || (laid.scrolled - sight.scrolled).abs() > 1.0 {
            // Whoever is at the top, and has pressed nothing, is there after a turn as well.
            let is_at_top = laid.scrolled < 1.0;
            sight.part = (!is_at_top)
                .then(|| laid.nearest(laid.bounds.center_y() + laid.scrolled))
                .flatten();
            (sight.width, sight.scrolled) = (laid.bounds.width, laid.scrolled);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_in_sight_is_whole_on_the_turned_page() {
        let part = |name: &'static str, y: f32| {
            let place = Rectangle {
                x: 0.0,
                y,
                width: 400.0,
                height: 60.0,
            };
            (Part::Named(widget::Id::new(name)), place)
        };
        let wide = Laid {
            bounds: Rectangle::new(iced::Point::ORIGIN, iced::Size::new(400.0, 500.0)),
            content: 900.0,
            scrolled: 400.0,
            parts: vec![part("name", 20.0), part("zip", 420.0), part("ink", 800.0)],
            ..Laid::default()
        };
        let (ink, share) = wide.nearest(830.0).expect("a part");
        assert_eq!(ink, Part::Named(widget::Id::new("ink")));
        let turned = Laid {
            bounds: Rectangle::new(iced::Point::ORIGIN, iced::Size::new(600.0, 300.0)),
            content: 850.0,
            scrolled: 0.0,
            parts: vec![part("name", 20.0), part("zip", 400.0), part("ink", 700.0)],
            ..Laid::default()
        };
        let y = turned.offset_of(&ink, share).expect("it is there");
        assert!(y <= 700.0 && y + 300.0 >= 760.0, "{y}");
        let all = Laid {
            content: 280.0,
            ..turned
        };
        assert_eq!(all.offset_of(&ink, share), Some(0.0), "all is in sight");
    }
}
