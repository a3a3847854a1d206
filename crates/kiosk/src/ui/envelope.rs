//! An envelope into which a drawn signature flies before it is sealed. The flight takes 400 ms, is
//! drawn once a frame, and delays nothing; after it nothing is drawn any more.

use std::time::{Duration, Instant};

use iced::advanced::mouse;
use iced::widget::canvas::{self, Action, Frame, Geometry, LineCap, LineJoin, Path, Stroke as Pen};
use iced::{Event, Point, Rectangle, Renderer, Theme, Vector, window};

use super::pad::Dot;
use super::theme::Colours;
use super::{Element, theme};

/// The time from the ink beside the envelope to the seal on it.
const FLIGHT: Duration = Duration::from_millis(400);
/// The part of that time in which the ink flies; then the flap closes.
const FLOWN: f32 = 0.6;
/// The width of the whole picture, in heights.
const ASPECT: f32 = 3.6;

/// Shows the envelope, sealed at once if `strokes` is `None`.
pub(crate) fn envelope<'a, Message: 'a>(
    strokes: Option<&'a [Vec<Dot>]>,
    right_to_left: bool,
    height: f32,
) -> Element<'a, Message> {
    canvas::Canvas::new(Envelope {
        strokes,
        right_to_left,
    })
    .width(height * ASPECT)
    .height(height)
    .into()
}

struct Envelope<'a> {
    strokes: Option<&'a [Vec<Dot>]>,
    right_to_left: bool,
}

/// The flight: not begun, on its way, or over.
#[derive(Default)]
pub(crate) struct State {
    begun: Option<Instant>,
    progress: f32,
}

impl<Message> canvas::Program<Message> for Envelope<'_> {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        _: Rectangle,
        _: mouse::Cursor,
    ) -> Option<Action<Message>> {
        let Event::Window(window::Event::RedrawRequested(now)) = event else {
            return None;
        };
        if self.strokes.is_none() || state.progress >= 1.0 {
            return None;
        }
        let begun = *state.begun.get_or_insert(*now);
        let flown = now.saturating_duration_since(begun);
        state.progress = (flown.as_secs_f32() / FLIGHT.as_secs_f32()).min(1.0);
        // The last frame shows the seal and asks for no other.
        (state.progress < 1.0).then(Action::request_redraw)
    }

    fn draw(
        &self,
        state: &State,
        renderer: &Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _: mouse::Cursor,
    ) -> Vec<Geometry> {
        let mut frame = Frame::new(renderer, bounds.size());
        let progress = self.strokes.map_or(1.0, |_| state.progress);
        let colours = theme::colours(theme);
        // All of it is redrawn in each frame.
        frame.fill_rectangle(Point::ORIGIN, frame.size(), colours.paper);
        draw(&mut frame, self, progress, &colours);
        vec![frame.into_geometry()]
    }
}

fn draw(frame: &mut Frame, envelope: &Envelope<'_>, progress: f32, colours: &Colours) {
    let height = frame.height();
    let border = (height / 36.0).max(colours.border);
    let paper = Rectangle {
        x: border,
        y: 0.36 * height,
        width: height,
        height: 0.62 * height,
    };
    let whole = frame.width();
    let place = |x: f32, y: f32| {
        let x = if envelope.right_to_left { whole - x } else { x };
        Point::new(x, y)
    };
    let shape = |points: &[(f32, f32)], closed: bool| {
        Path::new(|path| {
            for (at, (x, y)) in points.iter().enumerate() {
                let point = place(*x, *y);
                if at == 0 {
                    path.move_to(point);
                } else {
                    path.line_to(point);
                }
            }
            if closed {
                path.close();
            }
        })
    };
    let (left, right) = (paper.x, paper.x + paper.width);
    let (top, bottom) = (paper.y, paper.y + paper.height);
    let middle = (left + right) / 2.0;
    let body = shape(
        &[(left, top), (right, top), (right, bottom), (left, bottom)],
        true,
    );
    let closing = ((progress - FLOWN) / (0.9 - FLOWN)).clamp(0.0, 1.0);
    // The tip of the flap stands above the envelope while it is open.
    let tip = top - 0.34 * height + closing * 0.72 * height;
    let flap = shape(&[(left, top), (middle, tip), (right, top)], true);
    let pocket = shape(
        &[
            (left, top),
            (middle, top + 0.36 * height),
            (right, top),
            (right, bottom),
            (left, bottom),
        ],
        true,
    );
    let pen = || {
        Pen::default()
            .with_color(colours.accent)
            .with_width(border)
            .with_line_join(LineJoin::Round)
    };
    frame.fill(&body, colours.page);
    if closing < 1.0 {
        frame.fill(&flap, colours.page);
        frame.stroke(&flap, pen());
        let flight = (progress / FLOWN).min(1.0);
        draw_ink(frame, envelope, flight, paper, colours);
    }
    frame.fill(&pocket, colours.tint);
    frame.stroke(&body, pen());
    if closing >= 0.5 {
        frame.fill(&flap, colours.page);
        frame.stroke(&flap, pen());
    } else {
        frame.stroke(&pocket, pen());
    }
    if progress >= 0.9 {
        let seal = Path::circle(place(middle, top + 0.36 * height), 0.12 * height);
        frame.fill(&seal, colours.accent);
    }
}

/// Draws the ink on its way from beside the envelope into its mouth.
fn draw_ink(
    frame: &mut Frame,
    envelope: &Envelope<'_>,
    flight: f32,
    paper: Rectangle,
    colours: &Colours,
) {
    let Some(strokes) = envelope.strokes.filter(|_| flight < 1.0) else {
        return;
    };
    let height = frame.height();
    // It starts slowly, as something that is picked up.
    let eased = flight * flight * (3.0 - 2.0 * flight);
    let between = |from: f32, to: f32| from + (to - from) * eased;
    let width = between(
        frame.width() - paper.width - 0.5 * height,
        0.7 * paper.width,
    );
    let scale = width / 1_000.0;
    let mut left = between(
        paper.x + paper.width + 0.3 * height,
        paper.x + 0.15 * paper.width,
    );
    if envelope.right_to_left {
        left = frame.width() - left - width;
    }
    let corner = Vector::new(left, between(0.1 * height, paper.y));
    let pen = Pen::default()
        .with_color(colours.signature)
        .with_width(between(2.6, 1.4))
        .with_line_cap(LineCap::Round)
        .with_line_join(LineJoin::Round);
    for stroke in strokes {
        let path = Path::new(|path| {
            for (at, (x, y, _)) in stroke.iter().enumerate() {
                let point = Point::new(f32::from(*x) * scale, f32::from(*y) * scale) + corner;
                if at == 0 {
                    path.move_to(point);
                } else {
                    path.line_to(point);
                }
            }
        });
        frame.stroke(&path, pen);
    }
}

/// The height of the picture on a screen where everything is `unit` times as large as drawn.
pub(crate) fn height(unit: f32) -> f32 {
    (92.0 * unit).round().max(48.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::widget::canvas::Program as _;

    fn asks_again(envelope: &Envelope<'_>, state: &mut State, now: Instant) -> bool {
        let event = Event::Window(window::Event::RedrawRequested(now));
        let bounds = Rectangle::new(Point::ORIGIN, iced::Size::new(320.0, 92.0));
        let cursor = mouse::Cursor::Unavailable;
        let action: Option<Action<()>> = envelope.update(state, &event, bounds, cursor);
        action.is_some_and(|action| action.into_inner().1 != window::RedrawRequest::Wait)
    }

    #[test]
    fn the_flight_ends_after_400_ms_and_asks_for_no_frame_after_it() {
        let strokes = vec![vec![(100, 100, 0), (900, 200, 50)]];
        let envelope = Envelope {
            strokes: Some(&strokes),
            right_to_left: false,
        };
        let (mut state, begun) = (State::default(), Instant::now());
        for ms in [0, 100, 399] {
            assert!(asks_again(
                &envelope,
                &mut state,
                begun + Duration::from_millis(ms)
            ));
        }
        for ms in [400, 401, 5_000] {
            assert!(!asks_again(
                &envelope,
                &mut state,
                begun + Duration::from_millis(ms)
            ));
            assert_eq!(state.progress, 1.0);
        }
    }

    #[test]
    fn an_envelope_that_stays_still_never_asks_for_a_frame() {
        let envelope = Envelope {
            strokes: None,
            right_to_left: true,
        };
        assert!(!asks_again(
            &envelope,
            &mut State::default(),
            Instant::now()
        ));
    }
}
