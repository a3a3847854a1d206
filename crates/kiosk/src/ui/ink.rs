//! Ink that was drawn before, to be looked at.

use iced::advanced::mouse;
use iced::widget::canvas::{self, Frame, Geometry, LineCap, LineJoin, Path, Stroke};
use iced::{Point, Rectangle, Renderer, Theme};

use super::{Element, theme};

/// The width of a line of ink, and the room around the drawing, in logical pixels.
const WIDTH: f32 = 2.0;
const MARGIN: f32 = 3.0;

/// Shows strokes, each of points with x and y, as large as this room allows.
#[must_use]
pub fn ink<'a, Message: 'a>(
    strokes: Vec<Vec<(u16, u16)>>,
    width: f32,
    height: f32,
) -> Element<'a, Message> {
    canvas::Canvas::new(Ink { strokes })
        .width(width)
        .height(height)
        .into()
}

struct Ink {
    strokes: Vec<Vec<(u16, u16)>>,
}

impl<Message> canvas::Program<Message> for Ink {
    type State = ();

    fn draw(
        &self,
        (): &(),
        renderer: &Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _: mouse::Cursor,
    ) -> Vec<Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        let colour = theme::colours(theme).signature;
        let points = || self.strokes.iter().flatten();
        let side = |pick: fn(&(u16, u16)) -> u16| {
            let least = points().map(pick).min().unwrap_or_default();
            let most = points().map(pick).max().unwrap_or_default();
            (f32::from(least), f32::from(most - least).max(1.0))
        };
        let ((left, width), (top, height)) = (side(|point| point.0), side(|point| point.1));
        let room = (frame.width() - 2.0 * MARGIN, frame.height() - 2.0 * MARGIN);
        let scale = (room.0 / width).min(room.1 / height);
        let at = |point: &(u16, u16)| {
            Point::new(
                MARGIN + (f32::from(point.0) - left) * scale,
                MARGIN + (f32::from(point.1) - top) * scale,
            )
        };
        let pen = Stroke::default()
            .with_color(colour)
            .with_width(WIDTH)
            .with_line_cap(LineCap::Round)
            .with_line_join(LineJoin::Round);
        for stroke in &self.strokes {
            let Some(first) = stroke.first() else {
                continue;
            };
            if stroke.len() == 1 {
                frame.fill(&Path::circle(at(first), WIDTH), colour);
                continue;
            }
            let path = Path::new(|path| {
                path.move_to(at(first));
                stroke
                    .iter()
                    .skip(1)
                    .for_each(|point| path.line_to(at(point)));
            });
            frame.stroke(&path, pen);
        }
        vec![frame.into_geometry()]
    }
}
