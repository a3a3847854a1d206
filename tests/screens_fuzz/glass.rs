//! A tablet without a glass: the real screens in the real renderer, which take events as a window
//! gives them and answer as the program does. Time is handed in.

use std::time::{Duration, Instant};

use iced::theme::Base as _;
use iced_test::core::renderer::Style;
use iced_test::core::widget::Operation as _;
use iced_test::core::widget::operation::{self, Outcome};
use iced_test::core::{Event, Pixels as Size16, Rectangle, Size};
use iced_test::core::{clipboard, mouse, touch, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::{Cache, State};
use iced_tiny_skia::Renderer;
use kiosk::ui::scroll::reveal;
use kiosk::ui::{text, theme};
use kiosk::{Action, Context, Message, StoreFailure};

use crate::pixels::{Pixels, Stale};
use crate::station::Station;
use crate::survey::{Survey, Surveyor};

/// The most passes over the widgets that follow from one event: as many as a key of the screen has
/// letters, and some.
const ROUNDS: usize = 24;

/// What the screens and the renderer keep between two frames.
pub(crate) struct Tablet {
    pub(crate) station: Station,
    cache: Option<Cache>,
    renderer: Renderer,
    cursor: mouse::Cursor,
    pixels: Option<Pixels>,
    /// The screen as it is now.
    pub(crate) survey: Survey,
    /// The number of events that were handled.
    pub(crate) events: usize,
    /// True if the last event scrolled something by an action.
    pub(crate) jumped: bool,
}

/// The outcome of one pass over the widgets.
enum Pass {
    /// They sent messages.
    Messages(Vec<Message>),
    /// They want to be drawn once more.
    Again,
    /// They are drawn.
    Done,
}

impl Tablet {
    pub(crate) fn new(context: Context, glass: (u32, u32)) -> Self {
        // With other letters, lines would break and screens would end elsewhere.
        text::load();
        let mut tablet = Self {
            station: Station::new(context, glass),
            cache: Some(Cache::new()),
            renderer: Renderer::new(text::REGULAR, Size16(16.0)),
            cursor: mouse::Cursor::Unavailable,
            pixels: None,
            survey: Survey::default(),
            events: 0,
            jumped: false,
        };
        tablet.station.context.size = tablet.station.size();
        tablet.settle(None, Vec::new(), Duration::ZERO);
        tablet
    }

    /// Sends a message as a screen would.
    pub(crate) fn say(&mut self, message: Message) {
        let mut actions = Vec::new();
        self.station.say(vec![message], &mut actions);
        self.settle(None, actions, Duration::ZERO);
    }

    /// Moves the focus by the Tab key, as the program does.
    pub(crate) fn tab(&mut self, backwards: bool) {
        self.events += 1;
        let mut actions = Vec::new();
        let station = &mut self.station;
        station.kiosk.touched(station.now);
        let action = station
            .kiosk
            .key_pressed(Some('\t'), &station.context, station.now);
        station.grant(action, &mut actions);
        let area = (station.kiosk.area(), station.kiosk.covered());
        self.settle(None, actions, Duration::ZERO);
        self.operate(|interface, renderer| {
            let moves: Box<dyn operation::Operation<()>> = if backwards {
                Box::new(operation::focusable::focus_previous())
            } else {
                Box::new(operation::focusable::focus_next())
            };
            run(interface, renderer, moves);
        });
        self.settle(None, Vec::new(), Duration::ZERO);
        let Some(target) = self.survey.focused().and_then(|thing| thing.id.clone()) else {
            return;
        };
        let shows = Action::Reveal {
            scroll: area.0,
            target,
            covered: area.1,
        };
        self.settle(None, vec![shows], Duration::ZERO);
    }

    fn operate(
        &mut self,
        use_it: impl FnOnce(&mut UserInterface<'_, Message, iced::Theme, Renderer>, &Renderer),
    ) {
        let cache = self.cache.take().unwrap_or_default();
        let view = self.station.kiosk.view(&self.station.context);
        let size = self.station.context.size;
        let mut interface = UserInterface::build(view, size, cache, &mut self.renderer);
        use_it(&mut interface, &self.renderer);
        self.cache = Some(interface.into_cache());
    }

    /// Answers that a signature was not stored.
    pub(crate) fn fails_to_store(&mut self, failure: StoreFailure) {
        let mut actions = Vec::new();
        let station = &mut self.station;
        let shown = station.kiosk.not_sealed(failure, station.now);
        station.grant(shown, &mut actions);
        self.settle(None, actions, Duration::ZERO);
    }

    /// Handles an event and everything that follows from it. A finger has been down for `held`.
    pub(crate) fn event(&mut self, event: Event, held: Duration) {
        self.events += 1;
        if let Event::Touch(
            touch::Event::FingerPressed { position, .. }
            | touch::Event::FingerMoved { position, .. }
            | touch::Event::FingerLifted { position, .. },
        ) = event
        {
            self.cursor = mouse::Cursor::Available(position);
        }
        self.settle(Some(event), Vec::new(), held);
    }

    /// Turns the glass, or gives the window another size.
    pub(crate) fn resize(&mut self, width: u32, height: u32) {
        self.events += 1;
        self.station.glass = (width, height);
        self.station.context.size = self.station.size();
        self.draws(false);
        self.settle(None, Vec::new(), Duration::ZERO);
        let mut actions = Vec::new();
        let station = &mut self.station;
        let shown = station.kiosk.resized(&station.context);
        station.grant(shown, &mut actions);
        self.settle(None, actions, Duration::ZERO);
    }

    /// Lets time go by, with the ticks of the program's clock.
    pub(crate) fn wait(&mut self, time: Duration) {
        let until = self.station.now + time;
        while self.station.now < until {
            let step = Duration::from_millis(250).min(until - self.station.now);
            self.station.now += step;
            let ticked = self.station.tick();
            let answered = self.station.answer();
            if answered.is_some() || ticked {
                self.events += 1;
                self.station.context.size = self.station.size();
                self.settle(None, answered.unwrap_or_default(), Duration::ZERO);
            }
        }
    }

    /// Lets a moment go by in which the program's clock does not tick.
    pub(crate) fn moment(&mut self, ms: u64) {
        self.station.now += Duration::from_millis(ms);
        if let Some(actions) = self.station.answer() {
            self.settle(None, actions, Duration::ZERO);
        }
    }

    /// Lets a moment go by while a finger stays where it is.
    pub(crate) fn rest(&mut self, time: Duration, held: Duration) {
        self.station.now += time;
        self.station.tick();
        let answered = self.station.answer().unwrap_or_default();
        self.station.context.size = self.station.size();
        self.settle(None, answered, held);
    }

    fn settle(&mut self, event: Option<Event>, mut actions: Vec<Action>, held: Duration) {
        self.jumped = false;
        let mut first = event.clone();
        for round in 0..ROUNDS {
            self.jumped |= actions
                .iter()
                .any(|action| !matches!(action, Action::Focus(_)));
            let granted = std::mem::take(&mut actions);
            // What moves by itself wants to be drawn on and on.
            let is_last = round + 1 == ROUNDS;
            match self.pass(first.take(), granted, held, is_last) {
                Pass::Messages(messages) => self.station.say(messages, &mut actions),
                Pass::Again => {}
                Pass::Done => break,
            }
        }
        let changed = event
            .as_ref()
            .is_some_and(|event| self.station.hear(event, &mut actions));
        if changed {
            self.station.context.size = self.station.size();
            let jumped = self.jumped;
            self.settle(None, actions, held);
            self.jumped |= jumped;
        }
    }

    /// Builds the screen, performs actions, and gives it the event and a redraw.
    fn pass(
        &mut self,
        event: Option<Event>,
        actions: Vec<Action>,
        held: Duration,
        is_last: bool,
    ) -> Pass {
        let size = self.station.context.size;
        let cache = self.cache.take().unwrap_or_default();
        let view = self.station.kiosk.view(&self.station.context);
        let mut interface = UserInterface::build(view, size, cache, &mut self.renderer);
        for action in actions {
            perform(action, &mut interface, &self.renderer, size);
        }
        let mut messages = Vec::new();
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now() + held));
        let mut again = false;
        for event in event.into_iter().chain([redraw]) {
            let (state, _) = interface.update(
                &[event],
                self.cursor,
                &mut self.renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            if !messages.is_empty() {
                self.cache = Some(interface.into_cache());
                return Pass::Messages(messages);
            }
            again = matches!(
                state,
                State::Outdated
                    | State::Updated {
                        redraw_request: window::RedrawRequest::NextFrame,
                        ..
                    }
            );
        }
        if again && !is_last {
            self.cache = Some(interface.into_cache());
            return Pass::Again;
        }
        let mut surveyor = Surveyor::new(Rectangle::with_size(size));
        interface.operate(&self.renderer, &mut surveyor);
        self.survey = surveyor.survey;
        if let Some(pixels) = &mut self.pixels {
            let ((width, height), scale) = (self.station.glass, self.station.kiosk.scale());
            if !pixels.has_scale(scale) {
                *pixels = Pixels::new(width, height, scale);
            }
            let look = self.station.kiosk.appearance(&self.station.context);
            let theme = theme::theme(look);
            let style = Style {
                text_color: theme.base().text_color,
            };
            interface.draw(&mut self.renderer, &theme, &style, self.cursor);
            pixels.present(&mut self.renderer, theme.base().background_color);
        }
        self.cache = Some(interface.into_cache());
        Pass::Done
    }

    /// Begins to draw, or ends it.
    pub(crate) fn draws(&mut self, draws: bool) {
        let (width, height) = self.station.glass;
        let scale = self.station.kiosk.scale();
        self.pixels = draws.then(|| Pixels::new(width, height, scale));
        if draws {
            self.settle(None, Vec::new(), Duration::ZERO);
        }
    }

    /// Finds pixels that differ from the frame drawn anew.
    pub(crate) fn stale(&mut self) -> Option<Stale> {
        let look = self.station.kiosk.appearance(&self.station.context);
        let background = theme::theme(look).base().background_color;
        self.pixels
            .as_mut()
            .and_then(|pixels| pixels.compare(&mut self.renderer, background))
    }

    pub(crate) fn keep_picture(&self, name: &str) {
        if let Some(pixels) = &self.pixels {
            pixels.keep(name);
        }
    }
}

/// Runs an operation and those that follow from it.
fn run(
    interface: &mut UserInterface<'_, Message, iced::Theme, Renderer>,
    renderer: &Renderer,
    mut operation: Box<dyn operation::Operation<()>>,
) {
    loop {
        interface.operate(renderer, &mut operation::black_box(operation.as_mut()));
        match operation.finish() {
            Outcome::Chain(next) => operation = next,
            Outcome::None | Outcome::Some(()) => break,
        }
    }
}

/// Does what the program's window does for a screen.
fn perform(
    action: Action,
    interface: &mut UserInterface<'_, Message, iced::Theme, Renderer>,
    renderer: &Renderer,
    size: Size,
) {
    let to = |y| operation::scrollable::AbsoluteOffset { x: None, y };
    let operation: Box<dyn operation::Operation<()>> = match action {
        Action::Focus(id) => {
            let focus = Box::new(operation::focusable::focus(id.clone()));
            run(interface, renderer, focus);
            Box::new(operation::text_input::move_cursor_to_end(id))
        }
        Action::Reveal {
            scroll,
            target,
            covered,
        } => {
            let mut seeks = reveal(scroll.clone(), target, covered);
            interface.operate(renderer, &mut operation::black_box(&mut seeks));
            let Outcome::Some(y) = seeks.finish() else {
                return;
            };
            Box::new(operation::scrollable::scroll_to(scroll, to(Some(y))))
        }
        Action::Page(id) => {
            let by = operation::scrollable::AbsoluteOffset {
                x: 0.0,
                y: size.height * 0.7,
            };
            Box::new(operation::scrollable::scroll_by(id, by))
        }
        Action::Top(id) => Box::new(operation::scrollable::scroll_to(id, to(Some(0.0)))),
        _ => return,
    };
    run(interface, renderer, operation);
}
