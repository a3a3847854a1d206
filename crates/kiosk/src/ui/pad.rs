//! The pad for drawing a signature with the mouse or one finger. A second finger and the palm are
//! ignored.
//!
//! Points are measured in thousandths of the pad's width, with milliseconds since the first touch,
//! so that ink keeps its shape whatever the size of the pad. If the pad has another shape since, as
//! a very narrow one has, and the ink would be higher than it, all of it is shown smaller.
//!
//! A pad that is not whole in sight takes no ink: a touch asks for the rest of it. It comes when the
//! finger is lifted, so that nothing moves under a finger or between two strokes.

use std::time::Instant;

use iced::advanced::{Shell, mouse};
use iced::widget::canvas::{self, Cache, Frame, Geometry, LineCap, LineJoin, Path, Stroke as Pen};
use iced::{Color, Event, Length, Pixels, Point, Rectangle, Renderer, Size, Theme, Vector, touch};

use super::scroll::ROOM;
use super::theme::Colours;
use super::wrap::{Content, EventFilter, Position, wrap};
use super::{Element, text, theme};

/// A position of the pen: x and y in thousandths of the pad's width, and milliseconds since the
/// first touch.
pub(crate) type Dot = (u16, u16, u32);

/// The width of a line of ink, in logical pixels.
const WIDTH: f32 = 2.6;
/// The room that is left below ink that is shown smaller, in parts of the pad's height.
const BELOW: f32 = 0.1;
/// The most that may be out of sight of a pad that takes ink, in logical pixels: its frame.
const HIDDEN: f32 = 2.0;

/// Lets nobody draw on a pad that is not whole in sight, because the area around it is scrolled or a
/// keyboard covers the lowest `covered` pixels of it. `show` asks for the rest.
pub(crate) fn whole_in_sight<'a, Message: Clone + 'a>(
    pad: impl Into<Element<'a, Message>>,
    covered: f32,
    show: Message,
) -> Element<'a, Message> {
    wrap(pad, Guard { covered, show })
}

struct Guard<Message> {
    covered: f32,
    show: Message,
}

impl<Message> Guard<Message> {
    /// Returns true if some of a pad is out of sight that has room in the area.
    fn is_cut(&self, pad: Rectangle, area: Rectangle) -> bool {
        let foot = area.y + area.height - self.covered;
        let seen = (pad.y + pad.height).min(foot) - pad.y.max(area.y);
        let has_room = foot - area.y >= pad.height + 2.0 * ROOM;
        has_room && seen + HIDDEN < pad.height
    }
}

impl<Message: Clone> EventFilter<Message> for Guard<Message> {
    /// The pointer that asks for the rest of the pad.
    type State = Option<Pointer>;

    fn on_event(
        &mut self,
        event: &Event,
        position: &Position<'_>,
        asks: &mut Self::State,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn Content<Message>,
    ) {
        let (pointer, is_over) = match *event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_over = position.cursor.is_over(position.bounds);
                (Some(Pointer::Mouse), is_over)
            }
            Event::Touch(touch::Event::FingerPressed { id, position: at }) => {
                (Some(Pointer::Finger(id)), position.bounds.contains(at))
            }
            _ => (None, false),
        };
        if pointer.is_some() && is_over && self.is_cut(position.bounds, *position.viewport) {
            *asks = asks.or(pointer);
            shell.capture_event();
            return;
        }
        let Some(asking) = *asks else {
            content.deliver(event, shell);
            return;
        };
        let (lifted, is_lost) = match *event {
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                (Pointer::Mouse, false)
            }
            Event::Touch(touch::Event::FingerLifted { id, .. }) => (Pointer::Finger(id), false),
            Event::Touch(touch::Event::FingerLost { id, .. }) => (Pointer::Finger(id), true),
            // A pad does not scroll the page, whole or not.
            Event::Touch(touch::Event::FingerMoved { id, .. }) if Pointer::Finger(id) == asking => {
                shell.capture_event();
                return;
            }
            _ => {
                content.deliver(event, shell);
                return;
            }
        };
        if lifted != asking {
            content.deliver(event, shell);
            return;
        }
        *asks = None;
        if !is_lost {
            shell.publish(self.show.clone());
        }
        shell.capture_event();
    }
}

/// Shows the pad. `strokes` are the finished ones; the widget keeps the running one until the pen
/// is lifted.
pub(crate) fn pad<'a, Message: 'a>(
    strokes: Vec<Vec<Dot>>,
    cache: &'a Cache,
    height: f32,
    finished: impl Fn(Vec<Dot>) -> Message + 'a,
) -> Element<'a, Message> {
    canvas::Canvas::new(Pad {
        strokes,
        cache,
        finished: Box::new(finished),
    })
    .width(Length::Fill)
    .height(height)
    .into()
}

struct Pad<'a, Message> {
    strokes: Vec<Vec<Dot>>,
    cache: &'a Cache,
    finished: Box<dyn Fn(Vec<Dot>) -> Message + 'a>,
}

/// The pointer that draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pointer {
    Mouse,
    Finger(touch::Finger),
}

#[derive(Default)]
struct State {
    pen: Option<Pointer>,
    running: Vec<Dot>,
    /// The time of the first touch since the pad was empty.
    begun: Option<Instant>,
    /// The position of the mouse by its own events. The cursor that `update` is given has the
    /// position after all events of a batch.
    mouse: Option<Point>,
}

impl Drop for State {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.running);
    }
}

impl<Message> Pad<'_, Message> {
    fn begin(&self, state: &mut State, pen: Pointer, at: Point, bounds: Rectangle) {
        if self.strokes.is_empty() {
            state.begun = None;
        }
        state.pen = Some(pen);
        state.running.clear();
        self.draw_to(state, at, bounds);
    }

    /// The scale at which the finished strokes fit.
    fn scale(&self, size: Size) -> Scale {
        let lowest = self.strokes.iter().flatten().map(|dot| dot.1).max();
        Scale::new(size, lowest.unwrap_or_default())
    }

    fn draw_to(&self, state: &mut State, at: Point, bounds: Rectangle) {
        let now = Instant::now();
        let ms = now
            .duration_since(*state.begun.get_or_insert(now))
            .as_millis();
        let ms = u32::try_from(ms).unwrap_or(u32::MAX);
        let dot = self.scale(bounds.size()).dot(at, bounds, ms);
        if state
            .running
            .last()
            .is_none_or(|last| (last.0, last.1) != (dot.0, dot.1))
        {
            state.running.push(dot);
        }
    }

    fn finish(&self, state: &mut State) -> Option<canvas::Action<Message>> {
        state.pen = None;
        let stroke = std::mem::take(&mut state.running);
        self.cache.clear();
        Some(canvas::Action::publish((self.finished)(stroke)).and_capture())
    }
}

/// The scale at which ink is drawn and noted.
#[derive(Debug, Clone, Copy)]
struct Scale {
    /// The pixels of a thousandth.
    unit: f32,
    /// The distance of the ink's left edge from that of the pad.
    left: f32,
}

impl Scale {
    /// A scale at which the pad's width is full, or less if a dot stands at `lowest` and would be
    /// below the pad.
    fn new(size: Size, lowest: u16) -> Self {
        let (full, lowest) = (size.width / 1_000.0, f32::from(lowest));
        // A stroke along the lower edge ends half a thousandth below it.
        let unit = if lowest * full <= size.height + 1.0 {
            full
        } else {
            (1.0 - BELOW) * size.height / lowest
        };
        let left = (size.width - 1_000.0 * unit) / 2.0;
        Self { unit, left }
    }

    /// A position on the pad, kept inside of it. The casts round and stay in range.
    fn dot(self, at: Point, bounds: Rectangle, ms: u32) -> Dot {
        let scale = 1.0 / self.unit.max(0.001);
        let lowest = (bounds.height * scale).min(2_000.0);
        let x = ((at.x - bounds.x - self.left) * scale)
            .round()
            .clamp(0.0, 1_000.0);
        let y = ((at.y - bounds.y) * scale).round().clamp(0.0, lowest);
        (x as u16, y as u16, ms)
    }

    fn point(self, dot: &Dot) -> Point {
        Point::new(
            self.left + f32::from(dot.0) * self.unit,
            f32::from(dot.1) * self.unit,
        )
    }
}

impl<Message> canvas::Program<Message> for Pad<'_, Message> {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
    ) -> Option<canvas::Action<Message>> {
        let moved = || Some(canvas::Action::request_redraw().and_capture());
        match *event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                state.mouse = Some(position);
                if state.pen == Some(Pointer::Mouse) {
                    self.draw_to(state, position, bounds);
                    return moved();
                }
                None
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let at = state.mouse.or(cursor.position())?;
                if state.pen.is_some() || !bounds.contains(at) {
                    return None;
                }
                self.begin(state, Pointer::Mouse, at, bounds);
                moved()
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
                if state.pen == Some(Pointer::Mouse) =>
            {
                self.finish(state)
            }
            Event::Touch(touch::Event::FingerPressed { id, position }) => {
                if !bounds.contains(position) {
                    return None;
                }
                if state.pen.is_none() {
                    self.begin(state, Pointer::Finger(id), position, bounds);
                }
                moved()
            }
            Event::Touch(touch::Event::FingerMoved { id, position })
                if state.pen == Some(Pointer::Finger(id)) =>
            {
                self.draw_to(state, position, bounds);
                moved()
            }
            Event::Touch(touch::Event::FingerLifted { id, position })
                if state.pen == Some(Pointer::Finger(id)) =>
            {
                self.draw_to(state, position, bounds);
                self.finish(state)
            }
            Event::Touch(touch::Event::FingerLost { id, .. })
                if state.pen == Some(Pointer::Finger(id)) =>
            {
                self.finish(state)
            }
            _ => None,
        }
    }

    fn draw(
        &self,
        state: &State,
        renderer: &Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _: mouse::Cursor,
    ) -> Vec<Geometry> {
        let colours = theme::colours(theme);
        let scale = self.scale(bounds.size());
        let finished = self.cache.draw(renderer, bounds.size(), |frame| {
            draw_line(frame, &colours);
            for stroke in &self.strokes {
                draw_stroke(frame, stroke, scale, colours.signature);
            }
        });
        if state.running.is_empty() {
            return vec![finished];
        }
        let mut frame = Frame::new(renderer, bounds.size());
        // The toolkit redraws the area that a line touches, without the line's own width. A
        // transparent rectangle around the stroke makes the area large enough.
        if let Some((corner, size)) = around(&state.running, scale) {
            frame.fill_rectangle(corner, size, Color::TRANSPARENT);
        }
        draw_stroke(&mut frame, &state.running, scale, colours.signature);
        vec![finished, frame.into_geometry()]
    }

    fn mouse_interaction(
        &self,
        _: &State,
        bounds: Rectangle,
        cursor: mouse::Cursor,
    ) -> mouse::Interaction {
        if cursor.is_over(bounds) {
            mouse::Interaction::Crosshair
        } else {
            mouse::Interaction::default()
        }
    }
}

/// The rectangle around a stroke, with the pen's width.
fn around(stroke: &[Dot], scale: Scale) -> Option<(Point, Size)> {
    let side = |pick: fn(&Dot) -> u16| {
        let (least, most) = stroke
            .iter()
            .map(pick)
            .fold((u16::MAX, 0), |(least, most), at| {
                (least.min(at), most.max(at))
            });
        (
            f32::from(least) * scale.unit - WIDTH,
            f32::from(most) * scale.unit + WIDTH,
        )
    };
    let ((left, right), (top, bottom)) = (side(|dot| dot.0), side(|dot| dot.1));
    (!stroke.is_empty()).then(|| {
        (
            Point::new(scale.left + left, top),
            Size::new(right - left, bottom - top),
        )
    })
}

/// Draws the line to sign on, and its ×.
fn draw_line(frame: &mut Frame, colours: &Colours) {
    let (width, height) = (frame.width(), frame.height());
    let y = height * 0.76;
    let line = Path::line(Point::new(width * 0.13, y), Point::new(width * 0.87, y));
    frame.stroke(
        &line,
        Pen::default().with_color(colours.rule).with_width(1.5),
    );
    frame.fill_text(canvas::Text {
        content: "×".to_owned(),
        position: Point::new(width * 0.10, y),
        color: colours.muted,
        size: Pixels(text::LETTER),
        font: text::REGULAR,
        align_y: iced::alignment::Vertical::Center,
        ..canvas::Text::default()
    });
}

/// Draws a stroke as curves through the middles between its points: smooth, and never outside of
/// the path of the pen.
fn draw_stroke(frame: &mut Frame, stroke: &[Dot], scale: Scale, colour: Color) {
    let at = |dot: &Dot| scale.point(dot);
    let Some(first) = stroke.first().map(at) else {
        return;
    };
    if stroke.len() == 1 {
        frame.fill(&Path::circle(first, WIDTH / 1.5), colour);
        return;
    }
    let path = Path::new(|path| {
        path.move_to(first);
        for pair in stroke.windows(2) {
            let (from, to) = (at(&pair[0]), at(&pair[1]));
            path.quadratic_curve_to(from, from + (to - from) * 0.5);
        }
        if let Some(last) = stroke.last().map(at) {
            path.line_to(last + Vector::ZERO);
        }
    });
    let pen = Pen::default()
        .with_color(colour)
        .with_width(WIDTH)
        .with_line_cap(LineCap::Round)
        .with_line_join(LineJoin::Round);
    frame.stroke(&path, pen);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_thousandths_of_the_width_and_stay_on_the_pad() {
        let bounds = Rectangle {
            x: 100.0,
            y: 50.0,
            width: 500.0,
            height: 120.0,
        };
        let dot = |x, y, ms| Scale::new(bounds.size(), 0).dot(Point::new(x, y), bounds, ms);
        assert_eq!(dot(350.0, 110.0, 7), (500, 120, 7));
        assert_eq!(dot(0.0, 0.0, 0), (0, 0, 0));
        assert_eq!(dot(9_999.0, 9_999.0, 0), (1_000, 240, 0));
    }

    #[test]
    fn ink_of_a_narrow_pad_fits_into_a_wide_one_and_keeps_its_shape() {
        let (narrow, wide) = (Size::new(296.0, 116.0), Size::new(560.0, 116.0));
        let drawn = Scale::new(narrow, 0);
        let whole = Rectangle::new(Point::ORIGIN, narrow);
        let places = [(20.0, 110.0), (150.0, 5.0), (280.0, 116.0)];
        let dots = places.map(|(x, y)| drawn.dot(Point::new(x, y), whole, 0));
        let lowest = dots.iter().map(|dot| dot.1).max().unwrap_or_default();
        let shown = Scale::new(wide, lowest);
        let [first, top, last] = dots.map(|dot| shown.point(&dot));
        for point in [first, top, last] {
            assert!((0.0..=106.0).contains(&point.y), "{point:?}");
            assert!((0.0..=560.0).contains(&point.x), "{point:?}");
        }
        let shape = (last.x - first.x) / (first.y - top.y);
        assert!((shape - 260.0 / 105.0).abs() < 0.05, "{shape}");
        // What is added is noted where it is drawn.
        let wide = Rectangle::new(Point::ORIGIN, wide);
        let again = shown.dot(last, wide, 0);
        assert!(again.0.abs_diff(dots[2].0) <= 1 && again.1.abs_diff(dots[2].1) <= 1);
    }

    #[test]
    fn a_pad_of_which_some_is_out_of_sight_is_cut() {
        let area = Rectangle::new(Point::new(0.0, 300.0), Size::new(470.0, 500.0));
        let pad = |y| Rectangle::new(Point::new(40.0, y), Size::new(390.0, 100.0));
        let guard = |covered| Guard { covered, show: () };
        for (y, covered, is_cut) in [
            (500.0, 0.0, false),
            (700.0, 0.0, false),
            (701.0, 0.0, false),
            (730.0, 0.0, true),
            (290.0, 0.0, true),
            (500.0, 240.0, true),
            (390.0, 310.0, false),
            // It could not be whole above this keyboard.
            (320.0, 420.0, false),
            (690.0, 420.0, false),
        ] {
            assert_eq!(guard(covered).is_cut(pad(y), area), is_cut, "{y} {covered}");
        }
    }
}
