//! Measures the time from a touch or a key to its frame: `cargo bench --bench frames`. The real
//! screens are laid out and drawn into pixels by the real renderer, without a window. Prints a table
//! in Markdown.
//!
//! Between an event and its frame this takes the steps that a window takes in iced_winit and in
//! iced_tiny_skia's compositor, in the same order: events, messages, a new view, the redraw's own
//! events, layers, the areas that differ from the layers before, and the pixels of those areas. A
//! window then copies the pixels to the screen, which is up to the system and not measured.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a bench ends where it cannot go on"
)]
#![allow(clippy::print_stdout, reason = "the table is what this prints")]

#[path = "../tests/common/person.rs"]
mod person;

use std::f32::consts::TAU;
use std::slice;
use std::time::{Duration, Instant};

use iced::advanced::graphics::{Viewport, damage};
use iced::theme::Base as _;
use iced_test::core::keyboard::{self, key};
use iced_test::core::renderer::Style;
use iced_test::core::widget::operation::{self, Outcome};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{Event, Pixels, Point, Rectangle, Size, clipboard, mouse, touch, window};
use iced_test::runtime::user_interface::Cache;
use iced_test::runtime::{UserInterface, user_interface};
use iced_test::selector::{self, Selector as _};
use iced_test::simulator;
use iced_tiny_skia::{Layer, Renderer};
use kiosk::ui::scroll::reveal;
use kiosk::ui::{text, theme};
use kiosk::{Action, Context, Kiosk, Message, VisitMessage, ids};
use petition::Field;
use tiny_skia::{Mask, Pixmap};
use zeroizing_alloc::ZeroAlloc;

/// The program's own: wiping what is given back is part of what a frame costs.
#[global_allocator]
static MEMORY: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

const SIZES: [(u32, u32); 2] = [(1_280, 800), (1_920, 1_080)];
/// The number of events of each kind that are counted, and of those that come before them and are
/// not: each letter must have been drawn once.
const COUNTED: usize = 480;
const WARMING: usize = 48;
/// The length at which a name is taken away again, in letters.
const NAME: usize = 12;
/// The points of a stroke: a signature drawn without lifting the finger, in two to five seconds.
const STROKE: usize = 240;
/// The number of strokes that are counted, after a first one that is not.
const STROKES: usize = 7;

fn main() {
    let begun = Instant::now();
    text::load();
    println!("fonts loaded in {:.1} ms\n", ms(begun.elapsed()));
    println!("| ms | p50 | p95 | max | update | view, layout | layers | pixels | drawn anew |");
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (width, height) in SIZES {
        let size = format!("{width} × {height}");
        let (mut window, first) = Kept::open(width, height);
        row(&format!("{size}, first frame"), &[first]);
        let again: Vec<Parts> = (0..WARMING).map(|_| window.whole()).collect();
        row(&format!("{size}, whole screen again"), &again);
        row(&format!("{size}, key of a keyboard"), &keys(width, height));
        let (down, up) = fingers(width, height);
        row(&format!("{size}, finger on a key of the screen"), &down);
        row(&format!("{size}, … and up: the letter"), &up);
        let points = points(width, height);
        let (early, late): (Vec<_>, Vec<_>) =
            points.into_iter().partition(|(at, _)| *at < STROKE / 2);
        let only = |points: Vec<(usize, Parts)>| {
            points
                .into_iter()
                .map(|(_, parts)| parts)
                .collect::<Vec<_>>()
        };
        row(
            &format!("{size}, ink, points 1 to {}", STROKE / 2),
            &only(early),
        );
        row(
            &format!("{size}, ink, points {} to {STROKE}", STROKE / 2 + 1),
            &only(late),
        );
    }
}

/// Letters from a real keyboard into the first name.
fn keys(width: u32, height: u32) -> Vec<Parts> {
    let mut window = at_the_form(width, height);
    window.touch(ids::field(Field::GivenName));
    let mut all = Vec::new();
    while all.len() < WARMING + COUNTED {
        for letter in ('a'..='z').cycle().skip(all.len()).take(NAME) {
            let events: Vec<Event> = simulator::typewrite(&letter.to_string()).collect();
            all.push(window.after(events[0].clone()));
            window.after(events[1].clone());
        }
        for event in (0..NAME).flat_map(|_| simulator::tap_key(key::Named::Backspace, None)) {
            window.after(event);
        }
    }
    all.split_off(WARMING)
}

/// The same from the keyboard on the screen: the finger comes down, and is lifted.
fn fingers(width: u32, height: u32) -> (Vec<Parts>, Vec<Parts>) {
    let mut window = at_the_form(width, height);
    window.touch(ids::field(Field::GivenName));
    let (mut down, mut up) = (Vec::new(), Vec::new());
    while down.len() < WARMING + COUNTED {
        for letter in ('a'..='z').cycle().skip(down.len()).take(NAME) {
            // A name begins with a capital.
            let capital = ids::key(letter.to_ascii_uppercase());
            let key = window
                .place(capital)
                .or_else(|| window.place(ids::key(letter)));
            let position = key.expect("a key").center();
            let id = touch::Finger(0);
            down.push(window.after(Event::Touch(touch::Event::FingerPressed { id, position })));
            up.push(window.after(Event::Touch(touch::Event::FingerLifted { id, position })));
        }
        // A real Backspace would send this keyboard away.
        for _ in 0..NAME {
            window.touch(Id::new("key-back"));
        }
    }
    (down.split_off(WARMING), up.split_off(WARMING))
}

/// Points of strokes over the pad, each with its place in the stroke.
fn points(width: u32, height: u32) -> Vec<(usize, Parts)> {
    let mut window = at_the_form(width, height);
    let operation = reveal(ids::FORM, ids::INK, 0.0);
    if let Outcome::Some(y) = window.operate(operation) {
        window.operate(operation::scrollable::scroll_to::<()>(
            ids::FORM,
            operation::scrollable::AbsoluteOffset {
                x: None,
                y: Some(y),
            },
        ));
    }
    let pad = window.place(ids::INK).expect("the pad");
    let id = touch::Finger(0);
    let mut all = Vec::new();
    for stroke in 0..=STROKES {
        let at = |index: usize| {
            let turned = index as f32 / STROKE as f32;
            let (x, y) = (
                0.1 + 0.8 * turned + 0.05 * (turned * 9.0 * TAU).sin(),
                0.5 + 0.35 * (turned * 9.0 * TAU).cos(),
            );
            Point::new(pad.x + x * pad.width, pad.y + y * pad.height)
        };
        window.after(Event::Touch(touch::Event::FingerPressed {
            id,
            position: at(0),
        }));
        for index in 1..STROKE {
            let parts = window.after(Event::Touch(touch::Event::FingerMoved {
                id,
                position: at(index),
            }));
            if stroke > 0 {
                all.push((index, parts));
            }
        }
        window.after(Event::Touch(touch::Event::FingerLifted {
            id,
            position: at(STROKE),
        }));
        window.kiosk.update(
            Message::Visit(VisitMessage::ClearInk),
            &window.context,
            window.now,
        );
        window.whole();
    }
    all
}

/// A window on the form of a visit that has just begun.
fn at_the_form(width: u32, height: u32) -> Kept {
    let (mut window, _) = Kept::open(width, height);
    window.touch(ids::BEGIN);
    window
}

/// The time between an event and its frame, by what it was spent on.
#[derive(Clone, Copy, Default)]
struct Parts {
    /// Widgets and screens act on the event.
    update: Duration,
    /// The new view and its layout.
    view: Duration,
    /// The layers are made and compared with those of the frame before.
    layers: Duration,
    /// The areas that differ are drawn.
    pixels: Duration,
    /// The share of the screen that was drawn, from 0 to 1.
    drawn: f32,
}

impl Parts {
    fn all(&self) -> Duration {
        self.update + self.view + self.layers + self.pixels
    }
}

/// The state that a window keeps between two frames.
struct Kept {
    kiosk: Kiosk,
    context: Context,
    now: Instant,
    cache: Option<Cache>,
    renderer: Renderer,
    viewport: Viewport,
    pixels: Pixmap,
    mask: Mask,
    /// The layers of the frame before: what is equal to them is not drawn again.
    shown: Option<Vec<Layer>>,
}

impl Kept {
    /// A window on the screen that waits, and what its first frame took.
    fn open(width: u32, height: u32) -> (Self, Parts) {
        let viewport = Viewport::with_physical_size(Size::new(width, height), 1.0);
        let now = Instant::now();
        let context = person::context(viewport.logical_size());
        let mut window = Self {
            kiosk: Kiosk::new(&context.petition, now),
            context,
            now,
            cache: Some(Cache::new()),
            renderer: Renderer::new(text::REGULAR, Pixels(16.0)),
            viewport,
            pixels: Pixmap::new(width, height).expect("pixels"),
            mask: Mask::new(width, height).expect("a mask"),
            shown: None,
        };
        let first = window.whole();
        (window, first)
    }

    /// A frame of which nothing is there yet.
    fn whole(&mut self) -> Parts {
        self.shown = None;
        self.frame(None)
    }

    /// The frame that follows from an event.
    fn after(&mut self, event: Event) -> Parts {
        self.frame(Some(event))
    }

    fn frame(&mut self, event: Option<Event>) -> Parts {
        let mut parts = Parts::default();
        let cursor = cursor_of(event.as_ref());
        let size = self.context.size;
        let mut messages = Vec::new();
        let mut actions = Vec::new();
        let begun = Instant::now();
        let cache = self.cache.take().expect("a cache");
        let mut interface = UserInterface::build(
            self.kiosk.view(&self.context),
            size,
            cache,
            &mut self.renderer,
        );
        if event.is_none() {
            parts.view += begun.elapsed();
        }
        // Otherwise the window has it from the frame before.

        /// Messages, and the view that follows from them.
        macro_rules! act {
            ($($change:expr)?) => {{
                let begun = Instant::now();
                let cache = interface.into_cache();
                $($change;)?
                for message in messages.drain(..) {
                    actions.push(self.kiosk.update(message, &self.context, self.now));
                }
                parts.update += begun.elapsed();
                let begun = Instant::now();
                interface = UserInterface::build(self.kiosk.view(&self.context), size, cache, &mut self.renderer);
                parts.view += begun.elapsed();
            }};
        }

        if let Some(event) = event {
            let begun = Instant::now();
            let (state, _) = interface.update(
                slice::from_ref(&event),
                cursor,
                &mut self.renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            parts.update += begun.elapsed();
            if !messages.is_empty() || matches!(state, user_interface::State::Outdated) {
                act!();
            }
            // What `app` hears beside: a message of its own, and a view that follows from it.
            match &event {
                Event::Keyboard(keyboard::Event::KeyPressed { text, .. }) => act!({
                    let letter = text.as_ref().and_then(|text| text.chars().next());
                    self.kiosk.touched(self.now);
                    actions.push(self.kiosk.key_pressed(letter, &self.context, self.now));
                }),
                Event::Touch(touch::Event::FingerPressed { .. }) => {
                    act!(self.kiosk.touched(self.now))
                }
                Event::Touch(touch::Event::FingerLifted { .. }) => act!(),
                _ => {}
            }
        }
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
        for _ in 0..3 {
            let begun = Instant::now();
            let (state, _) = interface.update(
                slice::from_ref(&redraw),
                cursor,
                &mut self.renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            parts.update += begun.elapsed();
            if !messages.is_empty() {
                act!();
            } else if !state.has_layout_changed() {
                break;
            }
        }
        let begun = Instant::now();
        let theme = theme::theme(self.kiosk.appearance(&self.context));
        interface.draw(
            &mut self.renderer,
            &theme,
            &Style {
                text_color: theme.base().text_color,
            },
            cursor,
        );
        self.cache = Some(interface.into_cache());
        self.draw(begun, &theme, &mut parts);
        for action in actions {
            self.grant(action);
        }
        parts
    }

    /// Draws what differs from the frame before.
    fn draw(&mut self, begun: Instant, theme: &iced::Theme, parts: &mut Parts) {
        let size = self.context.size;
        let whole = Rectangle::with_size(size);
        let differs = self.shown.as_ref().map_or_else(
            || vec![whole],
            |shown| {
                damage::diff(
                    shown,
                    self.renderer.layers(),
                    |layer| vec![layer.bounds],
                    Layer::damage,
                )
            },
        );
        let differs = damage::group(differs, whole);
        self.shown = Some(self.renderer.layers().to_vec());
        parts.layers = begun.elapsed();
        let begun = Instant::now();
        self.renderer.draw(
            &mut self.pixels.as_mut(),
            &mut self.mask,
            &self.viewport,
            &differs,
            theme.base().background_color,
        );
        parts.pixels = begun.elapsed();
        parts.drawn = differs.iter().map(Rectangle::area).sum::<f32>() / whole.area();
    }

    /// As `app` grants it.
    fn grant(&mut self, action: Action) {
        if let Action::Reveal {
            scroll,
            target,
            covered,
        } = action
            && let Outcome::Some(y) = self.operate(reveal(scroll.clone(), target, covered))
        {
            self.operate(operation::scrollable::scroll_to::<()>(
                scroll,
                operation::scrollable::AbsoluteOffset {
                    x: None,
                    y: Some(y),
                },
            ));
        }
    }

    fn operate<T: 'static>(&mut self, operation: impl Operation<T> + 'static) -> Outcome<T> {
        let cache = self.cache.take().expect("a cache");
        let mut interface = UserInterface::build(
            self.kiosk.view(&self.context),
            self.context.size,
            cache,
            &mut self.renderer,
        );
        let mut operation: Box<dyn Operation<T>> = Box::new(operation);
        let answer = loop {
            interface.operate(
                &self.renderer,
                &mut operation::black_box(operation.as_mut()),
            );
            match operation.finish() {
                Outcome::Chain(next) => operation = next,
                outcome => break outcome,
            }
        };
        self.cache = Some(interface.into_cache());
        answer
    }

    /// The place of a widget on the screen.
    fn place(&mut self, id: Id) -> Option<Rectangle> {
        match self.operate(selector::id(id).find()) {
            Outcome::Some(Some(target)) => target.visible_bounds(),
            _ => None,
        }
    }

    fn touch(&mut self, id: Id) {
        let position = self
            .place(id.clone())
            .unwrap_or_else(|| panic!("{id:?} is out of sight"))
            .center();
        let id = touch::Finger(0);
        self.after(Event::Touch(touch::Event::FingerPressed { id, position }));
        self.after(Event::Touch(touch::Event::FingerLifted { id, position }));
    }
}

/// One line of the table: of all, then the median of each part.
fn row(name: &str, all: &[Parts]) {
    let sorted = |part: fn(&Parts) -> f64| {
        let mut values: Vec<f64> = all.iter().map(part).collect();
        values.sort_by(f64::total_cmp);
        values
    };
    let of = |values: &[f64], percent: usize| {
        values[(values.len() * percent / 100).min(values.len() - 1)]
    };
    let total = sorted(|parts| ms(parts.all()));
    let middle = |part: fn(&Parts) -> f64| of(&sorted(part), 50);
    println!(
        "| {name} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.0} % |",
        of(&total, 50),
        of(&total, 95),
        of(&total, 100),
        middle(|parts| ms(parts.update)),
        middle(|parts| ms(parts.view)),
        middle(|parts| ms(parts.layers)),
        middle(|parts| ms(parts.pixels)),
        middle(|parts| f64::from(parts.drawn) * 100.0),
    );
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The place of the finger that an event is about.
fn cursor_of(event: Option<&Event>) -> mouse::Cursor {
    match event {
        Some(Event::Touch(
            touch::Event::FingerPressed { position, .. }
            | touch::Event::FingerMoved { position, .. }
            | touch::Event::FingerLifted { position, .. },
        )) => mouse::Cursor::Available(*position),
        _ => mouse::Cursor::Unavailable,
    }
}
