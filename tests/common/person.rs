//! A person at the kiosk, without a window: events go in, and the texts and actions of the screens
//! come out. Widgets keep their state between events, as in a window, and actions about focus and
//! scrolling are performed as the program performs them.

#![allow(
    dead_code,
    unused_imports,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, and not every test uses all of this"
)]

pub(crate) mod marks;
mod moments;
mod picture;
mod station;

use std::time::{Duration, Instant};

use iced_test::core::keyboard::key::Named;
use iced_test::core::widget::operation::{self, Outcome, TextInput};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{
    Event, Font, Pixels, Point, Rectangle, Size, clipboard, mouse, renderer::Headless, touch,
    window,
};
use iced_test::runtime::{UserInterface, user_interface};
use iced_test::selector::{self, Selector, Target};
use iced_test::{futures, renderer::Renderer, simulator};
use kiosk::ui::scroll::reveal;
use kiosk::ui::theme::branded;
use kiosk::{Action, Context, Kiosk, Message, VisitMessage, ids};
use petition::Field;
use petition::signature::Signature;

pub(crate) use picture::Picture;
pub(crate) use station::{context, receipt};

pub(crate) const LANDSCAPE: Size = Size::new(1_280.0, 800.0);
pub(crate) const PORTRAIT: Size = Size::new(800.0, 1_280.0);

/// The points of a signature, in parts of the pad's width and height.
pub(crate) const LOOP: &[(f32, f32)] = &[
    (0.1, 0.7),
    (0.2, 0.2),
    (0.3, 0.7),
    (0.4, 0.3),
    (0.55, 0.7),
    (0.7, 0.5),
];

/// A renderer with the fonts of the program.
pub(crate) fn renderer() -> Renderer {
    kiosk::ui::text::load();
    let font = Font::with_name(petition::fonts::FAMILY);
    let made = <Renderer as Headless>::new(font, Pixels(16.0), Some("tiny-skia"));
    futures::futures::executor::block_on(made).expect("a renderer")
}

/// The way in which a person points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    Mouse,
    Finger,
}

pub(crate) struct Person {
    pub(crate) kiosk: Kiosk,
    pub(crate) context: Context,
    pub(crate) now: Instant,
    /// The signatures that the screens asked to store.
    pub(crate) signed: Vec<Signature>,
    /// The other actions that they asked for, by name.
    pub(crate) wished: Vec<String>,
    by: By,
    cache: Option<user_interface::Cache>,
    renderer: Renderer,
    cursor: mouse::Cursor,
    finger: u64,
}

impl Person {
    pub(crate) fn new(context: Context, by: By) -> Self {
        let now = Instant::now();
        let renderer = renderer();
        let kiosk = Kiosk::new(&context.petition, now);
        Self {
            kiosk,
            context,
            now,
            signed: Vec::new(),
            wished: Vec::new(),
            by,
            cache: Some(user_interface::Cache::new()),
            renderer,
            cursor: mouse::Cursor::Unavailable,
            finger: 0,
        }
    }

    fn interface<T>(
        &mut self,
        use_it: impl FnOnce(&mut UserInterface<'_, Message, iced::Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        let cache = self.cache.take().expect("a cache");
        let mut interface = UserInterface::build(
            self.kiosk.view(&self.context),
            self.context.size,
            cache,
            &mut self.renderer,
        );
        let answer = use_it(&mut interface, &mut self.renderer);
        self.cache = Some(interface.into_cache());
        answer
    }

    /// Handles events one after the other, with everything that follows from them.
    pub(crate) fn events(&mut self, events: impl IntoIterator<Item = Event>) {
        for event in events {
            self.event(event);
        }
    }

    fn event(&mut self, event: Event) {
        if let Event::Mouse(mouse::Event::CursorMoved { position }) = event {
            self.cursor = mouse::Cursor::Available(position);
        }
        let pressed = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        self.deliver(&[event]);
        // As `app` hears it, beside what the widgets make of it.
        if pressed {
            self.kiosk.touched(self.now);
        }
        // A redraw follows, and as many more as the on-screen keyboard has strokes waiting.
        for _ in 0..12 {
            if !self.deliver(&[Event::Window(window::Event::RedrawRequested(self.now))]) {
                break;
            }
        }
    }

    /// Returns true if messages came of it.
    fn deliver(&mut self, events: &[Event]) -> bool {
        let cursor = self.cursor;
        let messages = self.interface(|interface, renderer| {
            let mut messages = Vec::new();
            interface.update(
                events,
                cursor,
                renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            messages
        });
        let any = !messages.is_empty();
        for message in messages {
            self.say(message);
        }
        any
    }

    /// Draws the screen in pixels of the glass.
    pub(crate) fn picture(&mut self) -> Picture {
        let (appearance, scale) = (self.kiosk.appearance(&self.context), self.kiosk.scale());
        let (size, now) = (self.context.size, self.now);
        let organizer = self.context.petition.organizer.as_ref();
        let theme = branded(appearance, organizer.and_then(|one| one.colour));
        self.interface(|interface, renderer| {
            Picture::draw(interface, renderer, size, scale, &theme, now)
        })
    }

    /// Sends a message as a screen would.
    pub(crate) fn say(&mut self, message: Message) {
        let action = self.kiosk.update(message, &self.context, self.now);
        self.grant(action);
    }

    pub(crate) fn grant(&mut self, action: Action) {
        match action {
            Action::None => {}
            Action::Sign(signed) => self.signed.push(signed.1),
            Action::Focus(id) => {
                self.operate(operation::focusable::focus::<()>(id.clone()));
                self.operate(operation::text_input::move_cursor_to_end::<()>(id));
            }
            Action::Reveal {
                scroll,
                target,
                covered,
            } => {
                if let Outcome::Some(y) = self.operate(reveal(scroll.clone(), target, covered)) {
                    self.scroll_to(scroll, y);
                }
            }
            Action::Page(id) => {
                let by = operation::scrollable::AbsoluteOffset {
                    x: 0.0,
                    y: self.context.size.height * 0.7,
                };
                self.operate(operation::scrollable::scroll_by::<()>(id, by));
            }
            Action::Top(id) => self.scroll_to(id, 0.0),
            Action::CheckPin(pin) => {
                self.wished.push("pin".to_owned());
                let right = pin.digits() == "4711";
                self.kiosk.pin_checked(right, &self.context, self.now);
            }
            Action::OpenShift { volunteer, event } => {
                self.wished.push(format!("OpenShift {volunteer} {event}"));
            }
            Action::Appearance(chosen) => self.wished.push(format!("Appearance {chosen:?}")),
            other => self.wished.push(format!("{other:?}")),
        }
    }

    pub(crate) fn scroll_to(&mut self, id: Id, y: f32) {
        let offset = operation::scrollable::AbsoluteOffset {
            x: None,
            y: Some(y),
        };
        self.operate(operation::scrollable::scroll_to::<()>(id, offset));
    }

    /// Runs an operation and those that follow from it.
    fn operate<T: 'static>(&mut self, operation: impl Operation<T> + 'static) -> Outcome<T> {
        self.interface(|interface, renderer| {
            let mut operation: Box<dyn Operation<T>> = Box::new(operation);
            loop {
                interface.operate(renderer, &mut operation::black_box(operation.as_mut()));
                match operation.finish() {
                    Outcome::Chain(next) => operation = next,
                    outcome => return outcome,
                }
            }
        })
    }

    /// All texts on the screen, including those scrolled out of sight.
    pub(crate) fn texts(&mut self) -> Vec<String> {
        self.lines().into_iter().map(|(text, _)| text).collect()
    }

    /// All texts with their places.
    pub(crate) fn lines(&mut self) -> Vec<(String, Rectangle)> {
        #[derive(Default)]
        struct Texts(Vec<(String, Rectangle)>);
        impl Operation<Vec<(String, Rectangle)>> for Texts {
            fn traverse(
                &mut self,
                operate: &mut dyn FnMut(&mut dyn Operation<Vec<(String, Rectangle)>>),
            ) {
                operate(self);
            }
            fn text(&mut self, _: Option<&Id>, place: Rectangle, text: &str) {
                self.0.push((text.replace('\u{200b}', ""), place));
            }
            fn text_input(&mut self, _: Option<&Id>, place: Rectangle, input: &mut dyn TextInput) {
                self.0.push((input.text().to_owned(), place));
            }
            fn finish(&self) -> Outcome<Vec<(String, Rectangle)>> {
                Outcome::Some(self.0.clone())
            }
        }
        match self.operate(Texts::default()) {
            Outcome::Some(texts) => texts,
            _ => Vec::new(),
        }
    }

    /// The places of everything that takes the focus, in the order of Tab.
    pub(crate) fn stops(&mut self) -> Vec<Rectangle> {
        #[derive(Default)]
        struct Stops(Vec<Rectangle>);
        impl Operation<Vec<Rectangle>> for Stops {
            fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Rectangle>>)) {
                operate(self);
            }
            fn focusable(
                &mut self,
                _: Option<&Id>,
                place: Rectangle,
                _: &mut dyn operation::Focusable,
            ) {
                self.0.push(place);
            }
            fn finish(&self) -> Outcome<Vec<Rectangle>> {
                Outcome::Some(self.0.clone())
            }
        }
        match self.operate(Stops::default()) {
            Outcome::Some(stops) => stops,
            _ => Vec::new(),
        }
    }

    pub(crate) fn sees(&mut self, words: &str) -> bool {
        // Without what lets lines of mixed directions break (ui::letters).
        let seen = |text: &String| {
            let text = text.replace("\u{200e}\u{200a}", "").replace('\u{200f}', "");
            text.contains(words)
        };
        self.texts().iter().any(seen)
    }

    pub(crate) fn target(&mut self, id: Id) -> Option<Target> {
        let mut find = selector::id(id).find();
        self.interface(|interface, renderer| {
            interface.operate(renderer, &mut operation::black_box(&mut find))
        });
        match find.finish() {
            Outcome::Some(found) => found,
            _ => None,
        }
    }

    /// Returns true if there is a widget with this id.
    pub(crate) fn has(&mut self, id: Id) -> bool {
        self.target(id).is_some()
    }

    /// The bounds of a widget, on the page and not on the screen.
    pub(crate) fn bounds(&mut self, id: Id) -> Rectangle {
        let target = self.target(id.clone());
        target.unwrap_or_else(|| panic!("{id:?}")).bounds()
    }

    /// The bounds in which a widget can be touched.
    pub(crate) fn place(&mut self, id: Id) -> Rectangle {
        let target = self
            .target(id.clone())
            .unwrap_or_else(|| panic!("{id:?} is not there"));
        target
            .visible_bounds()
            .unwrap_or_else(|| panic!("{id:?} is out of sight"))
    }

    /// The whole bounds of a widget that may be out of sight; `None` if it is not there.
    pub(crate) fn find(&mut self, id: Id) -> Option<Rectangle> {
        Some(self.target(id)?.bounds())
    }

    /// Scrolls a widget into sight, as a finger does, and presses it.
    pub(crate) fn press(&mut self, id: Id) {
        self.reveal(id.clone());
        let at = self.place(id).center();
        self.press_at(at);
    }

    pub(crate) fn reveal(&mut self, id: Id) {
        let covered = self.kiosk.covered();
        for (scroll, covered) in [
            (ids::FORM, covered),
            (ids::STAFF_PAGE, covered),
            (Id::new("attract"), 0.0),
        ] {
            self.grant(Action::Reveal {
                scroll,
                target: id.clone(),
                covered,
            });
        }
    }

    pub(crate) fn press_at(&mut self, at: Point) {
        match self.by {
            By::Mouse => {
                self.event(Event::Mouse(mouse::Event::CursorMoved { position: at }));
                self.events(simulator::click());
            }
            By::Finger => {
                let id = self.next_finger();
                self.cursor = mouse::Cursor::Available(at);
                self.event(Event::Touch(touch::Event::FingerPressed {
                    id,
                    position: at,
                }));
                self.event(Event::Touch(touch::Event::FingerLifted {
                    id,
                    position: at,
                }));
            }
        }
    }

    /// The number of times a finger came down.
    pub(crate) fn touches(&self) -> u64 {
        self.finger
    }

    pub(crate) fn next_finger(&mut self) -> touch::Finger {
        self.finger += 1;
        touch::Finger(self.finger)
    }

    /// Draws through these points of the pad, in parts of its width and height.
    pub(crate) fn draw(&mut self, places: &[(f32, f32)]) {
        self.reveal(ids::INK);
        let pad = self.place(ids::INK);
        let places: Vec<Point> = places
            .iter()
            .map(|(x, y)| Point::new(pad.x + x * pad.width, pad.y + y * pad.height))
            .collect();
        match self.by {
            By::Mouse => {
                self.event(Event::Mouse(mouse::Event::CursorMoved {
                    position: places[0],
                }));
                self.event(Event::Mouse(mouse::Event::ButtonPressed(
                    mouse::Button::Left,
                )));
                for position in &places {
                    self.event(Event::Mouse(mouse::Event::CursorMoved {
                        position: *position,
                    }));
                }
                self.event(Event::Mouse(mouse::Event::ButtonReleased(
                    mouse::Button::Left,
                )));
            }
            By::Finger => {
                let id = self.next_finger();
                let last = places[places.len() - 1];
                self.event(Event::Touch(touch::Event::FingerPressed {
                    id,
                    position: places[0],
                }));
                for position in &places {
                    self.event(Event::Touch(touch::Event::FingerMoved {
                        id,
                        position: *position,
                    }));
                }
                self.event(Event::Touch(touch::Event::FingerLifted {
                    id,
                    position: last,
                }));
            }
        }
    }

    /// Types on a real keyboard.
    pub(crate) fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.events(simulator::typewrite(&letter.to_string()));
        }
    }

    pub(crate) fn key(&mut self, named: Named) {
        self.events(simulator::tap_key(named, None));
    }

    /// Presses Tab until this widget has the focus.
    pub(crate) fn tab_to(&mut self, id: Id) {
        for _ in 0..40 {
            if matches!(self.operate(operation::focusable::find_focused()), Outcome::Some(focused) if focused == id)
            {
                return;
            }
            self.tab();
        }
        panic!("Tab does not lead to {id:?}");
    }

    pub(crate) fn tab(&mut self) {
        self.operate(operation::focusable::focus_next::<()>());
    }

    /// Lets seconds go by without a touch.
    pub(crate) fn waits(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.now += Duration::from_secs(1);
            self.kiosk.tick(&self.context, self.now);
        }
    }
}

/// Goes from the start to the form.
pub(crate) fn begin(person: &mut Person) {
    person.press(ids::BEGIN);
    if person.has(ids::GO_SIGN) {
        person.press(ids::GO_SIGN);
    }
}

pub(crate) fn fill(person: &mut Person, field: Field, words: &str) {
    person.press(ids::field(field));
    person.types(words);
}

/// Fills in the form, but does not sign.
pub(crate) fn fill_all(person: &mut Person, given: &str, family: &str, email: &str) {
    begin(person);
    fill(person, Field::GivenName, given);
    fill(person, Field::FamilyName, family);
    fill(person, Field::Email, email);
    fill(person, Field::Zip, "20009");
    person.say(Message::Visit(VisitMessage::Key(
        kiosk::ui::keyboard::Stroke::Hide,
    )));
    person.draw(LOOP);
}
