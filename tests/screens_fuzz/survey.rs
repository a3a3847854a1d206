//! A survey of the screen: everything on it that can be pressed or read, with its place.

use iced_test::core::widget::operation::{Focusable, Scrollable, TextInput};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{Point, Rectangle, Vector};

/// The kind of a thing on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A widget that can be pressed and can have the focus.
    Button,
    /// A key of the on-screen keyboard, or one of the forms of a letter above it.
    Key,
    /// A text field.
    Field,
    /// The pad for the ink.
    Pad,
    /// A code to photograph.
    Code,
    /// Words to read.
    Words,
}

/// A thing on the screen.
#[derive(Debug, Clone)]
pub(crate) struct Thing {
    pub(crate) kind: Kind,
    pub(crate) id: Option<Id>,
    /// Its place in the layout, whatever has been scrolled.
    pub(crate) laid: Rectangle,
    /// Its place on the screen, which may be out of sight.
    pub(crate) place: Rectangle,
    /// The part of it that is in sight, under nothing but the keyboard.
    pub(crate) seen: Option<Rectangle>,
    /// True inside of something that scrolls.
    pub(crate) scrolls: bool,
    pub(crate) focused: bool,
    /// The words of a text, or of a field.
    pub(crate) words: String,
}

impl Thing {
    pub(crate) fn can_be_pressed(&self) -> bool {
        !matches!(self.kind, Kind::Words | Kind::Code)
    }

    /// The name of the thing in a report.
    pub(crate) fn name(&self) -> String {
        match &self.id {
            Some(id) => name_of(id),
            None => format!("{:?}", self.kind),
        }
    }

    /// The share of it that is in sight above `edge`, from 0 to 1.
    pub(crate) fn share_in_sight(&self, edge: f32) -> f32 {
        self.seen.map_or(0.0, |seen| {
            let bottom = (seen.y + seen.height).min(edge);
            ((bottom - seen.y).max(0.0) * seen.width) / self.place.area().max(1.0)
        })
    }
}

/// The text of an id.
pub(crate) fn name_of(id: &Id) -> String {
    let printed = format!("{id:?}");
    let mut parts = printed.split('"');
    match (parts.next(), parts.next()) {
        (Some(_), Some(name)) => name.to_owned(),
        _ => printed,
    }
}

/// Everything on a screen, from top to bottom.
#[derive(Debug, Clone, Default)]
pub(crate) struct Survey {
    pub(crate) things: Vec<Thing>,
}

impl Survey {
    pub(crate) fn named(&self, id: &Id) -> Option<&Thing> {
        self.things
            .iter()
            .find(|thing| thing.kind != Kind::Words && thing.id.as_ref() == Some(id))
    }

    pub(crate) fn has(&self, id: &Id) -> bool {
        self.named(id).is_some()
    }

    pub(crate) fn of(&self, kind: Kind) -> impl Iterator<Item = &Thing> {
        self.things.iter().filter(move |thing| thing.kind == kind)
    }

    pub(crate) fn focused(&self) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.focused)
    }
}

/// Makes the survey.
pub(crate) struct Surveyor {
    pub(crate) survey: Survey,
    stack: Vec<(Rectangle, Vector, bool)>,
    sight: Rectangle,
    shift: Vector,
    scrolls: bool,
}

impl Surveyor {
    pub(crate) fn new(screen: Rectangle) -> Self {
        Self {
            survey: Survey::default(),
            stack: vec![(screen, Vector::ZERO, false)],
            sight: screen,
            shift: Vector::ZERO,
            scrolls: false,
        }
    }

    fn note(&mut self, kind: Kind, id: Option<&Id>, laid: Rectangle) -> &mut Thing {
        let place = laid + self.shift;
        self.survey.things.push(Thing {
            kind,
            id: id.cloned(),
            laid,
            place,
            seen: self.sight.intersection(&place),
            scrolls: self.scrolls,
            focused: false,
            words: String::new(),
        });
        let last = self.survey.things.len() - 1;
        &mut self.survey.things[last]
    }
}

impl Operation for Surveyor {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let kept = (self.sight, self.shift, self.scrolls);
        self.stack.push(kept);
        operate(self);
        self.stack.pop();
        // A scrollable says how far it is scrolled before it is entered, so what holds around it
        // stands one step further down.
        let around = self.stack.last().copied();
        if let Some((sight, shift, scrolls)) = around {
            (self.sight, self.shift, self.scrolls) = (sight, shift, scrolls);
        }
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        let Some(id) = id else { return };
        let name = name_of(id);
        if name.starts_with("key-") || name.starts_with("form-") {
            self.note(Kind::Key, Some(id), bounds);
        } else if *id == kiosk::ids::INK {
            self.note(Kind::Pad, Some(id), bounds);
        } else if *id == kiosk::ids::CODE {
            self.note(Kind::Code, Some(id), bounds);
        }
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        // A chosen key can have the focus, and is a key still.
        if id.is_some_and(|id| name_of(id).starts_with("key-")) {
            return;
        }
        let is_focused = state.is_focused();
        let field = self
            .survey
            .things
            .last_mut()
            .filter(|last| last.kind == Kind::Field && last.id.as_ref() == id);
        match field {
            Some(field) => field.focused = is_focused,
            None => self.note(Kind::Button, id, bounds).focused = is_focused,
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        _: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        let here = bounds + self.shift;
        self.sight = self
            .sight
            .intersection(&here)
            .unwrap_or(Rectangle::new(Point::ORIGIN, iced::Size::ZERO));
        self.shift -= translation;
        self.scrolls = true;
    }

    fn text_input(&mut self, id: Option<&Id>, bounds: Rectangle, input: &mut dyn TextInput) {
        let words = input.text().to_owned();
        self.note(Kind::Field, id, bounds).words = words;
    }

    fn text(&mut self, _: Option<&Id>, bounds: Rectangle, words: &str) {
        let words = words
            .replace("\u{200e}\u{200a}", "")
            .replace('\u{200f}', "");
        self.note(Kind::Words, None, bounds).words = words;
    }
}
