//! Redraws an area as a whole whenever the words in it have changed.
//!
//! The software renderer redraws only the boxes that differ from the frame before. A text's box is
//! as high as its lines and as wide as its letters advance, but letters reach out of it: the mark
//! below an Arabic letter, the hook of a "J" at the start of a line. What reaches out would stay
//! behind when the text goes, vanish when only its surroundings change, or be drawn twice and come
//! out too dark. So what has other words, or the same in other places, is redrawn as a whole: the
//! scrollable area in which they are, or the screen if they are in none (docs/decisions/0090). Ink
//! that follows a finger, a caret that blinks and a key that is pressed reach out of nothing, and
//! are redrawn by their boxes.

use std::hash::{BuildHasher, Hash, Hasher, RandomState};

use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{Alignment, LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::operation::{Focusable, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{
    Element, Event, Length, Pixels, Rectangle, Renderer, Size, Theme, Vector, alignment, window,
};

use super::{text, theme};

/// The number of frames that are told apart. A window keeps three at most.
const FRAMES: u16 = 256;
/// The distance by which letters reach out of their box at most, in logical pixels.
const OVERHANG: f32 = 24.0;
/// Areas begin and end at multiples of this, in logical pixels: whole pixels of the glass at 125,
/// 150, 175, 200 and 187.5 %.
pub(super) const GRID: f32 = 8.0;

/// Shows a whole screen, and redraws what has changed on it by areas.
pub fn whole<'a, Message: 'a>(screen: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Element::new(Whole {
        screen: screen.into(),
        pad: None,
    })
}

/// The same for a screen with a pad to draw on, by the id of the container around it. The pad is
/// redrawn while a finger draws on it.
pub(crate) fn whole_with_pad<'a, Message: 'a>(
    pad: Id,
    screen: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Whole {
        screen: screen.into(),
        pad: Some(pad),
    })
}

struct Whole<'a, Message> {
    screen: Element<'a, Message>,
    pad: Option<Id>,
}

/// A part of the screen that is redrawn as a whole.
#[derive(Debug, Clone, Copy, Default)]
struct Area {
    bounds: Rectangle,
    /// A digest of the words in it and of their places.
    shown: u64,
    /// The number of its frame. The renderer redraws the area when it differs.
    frame: u16,
}

/// An area as it is now.
struct Now {
    bounds: Rectangle,
    shown: u64,
    /// True for a pad that a finger may have drawn on.
    drawn: bool,
}

#[derive(Default)]
struct State {
    /// The screen itself, then the areas that scroll.
    areas: Vec<Area>,
    /// Digests of this process are of no use to another one.
    keys: RandomState,
    /// True if something took a press or a move since the last frame.
    taken: bool,
}

impl State {
    /// Notes what the screen shows, and gives a new number to each area that shows something else.
    fn note(&mut self, areas: &[Now]) {
        let taken = std::mem::take(&mut self.taken);
        self.areas.resize(areas.len(), Area::default());
        for (area, now) in self.areas.iter_mut().zip(areas) {
            if area.shown != now.shown || (now.drawn && taken) {
                area.frame = (area.frame + 1) % FRAMES;
            }
            (area.bounds, area.shown) = (now.bounds, now.shown);
        }
    }
}

/// Digests the words that are in sight, and their places.
struct Digest<'a> {
    keys: &'a RandomState,
    /// The bounds of each area, in the layout, and what was digested of it.
    areas: Vec<(Rectangle, <RandomState as BuildHasher>::Hasher)>,
    pad: Option<&'a Id>,
    /// The bounds of the pad on the screen.
    pads: Vec<Rectangle>,
    /// The index of the area that is being digested, and how far it is scrolled.
    here: (usize, Vector),
    /// The same of what is around it.
    around: Vec<(usize, Vector)>,
}

impl<'a> Digest<'a> {
    fn new(screen: Rectangle, keys: &'a RandomState, pad: Option<&'a Id>) -> Self {
        Self {
            keys,
            areas: vec![(screen, keys.build_hasher())],
            pad,
            pads: Vec::new(),
            here: (0, Vector::ZERO),
            around: vec![(0, Vector::ZERO)],
        }
    }

    /// Adds something with its place, if it is in sight.
    fn add(&mut self, laid: Rectangle, words: impl Hash) {
        let (index, scrolled) = self.here;
        let place = laid - scrolled;
        if let Some((bounds, digest)) = self.areas.get_mut(index)
            && bounds.expand(OVERHANG).intersects(&place)
        {
            for side in [place.x, place.y, place.width, place.height] {
                side.to_bits().hash(digest);
            }
            words.hash(digest);
        }
    }

    fn finish(self) -> Vec<Now> {
        let areas = self.areas.into_iter().map(|(bounds, digest)| Now {
            bounds,
            shown: digest.finish(),
            drawn: false,
        });
        let pads = self.pads.into_iter().map(|bounds| Now {
            bounds,
            shown: 0,
            drawn: true,
        });
        areas.chain(pads).collect()
    }
}

impl Operation for Digest<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        self.around.push(self.here);
        operate(self);
        self.around.pop();
        // A scrollable tells of itself before it is entered.
        self.here = self.around.last().copied().unwrap_or_default();
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id.is_some() && id == self.pad {
            self.pads.push(bounds - self.here.1);
        }
        self.add(bounds, 0);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.add(bounds, 1);
        // An area inside of another one belongs to that.
        if self.here.0 == 0 {
            self.areas.push((bounds, self.keys.build_hasher()));
            self.here = (self.areas.len() - 1, translation);
        } else {
            self.here.1 += translation;
        }
        self.add(content, 2);
    }

    fn focusable(&mut self, _: Option<&Id>, bounds: Rectangle, _: &mut dyn Focusable) {
        // What cannot be pressed has another colour.
        self.add(bounds, 3);
    }

    fn text_input(&mut self, _: Option<&Id>, bounds: Rectangle, input: &mut dyn TextInput) {
        self.add(bounds, input.text());
    }

    fn text(&mut self, _: Option<&Id>, bounds: Rectangle, words: &str) {
        self.add(bounds, words);
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Whole<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.screen)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.screen));
    }

    fn size(&self) -> Size<Length> {
        self.screen.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.screen
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.screen
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let screen = self.screen.as_widget_mut();
        let inside = &mut tree.children[0];
        screen.update(
            inside, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
        let state = tree.state.downcast_mut::<State>();
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            let mut digest = Digest::new(layout.bounds(), &state.keys, self.pad.as_ref());
            screen.operate(inside, layout, renderer, &mut digest);
            let areas = digest.finish();
            state.note(&areas);
        } else {
            state.taken |= shell.is_event_captured();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        for area in &tree.state.downcast_ref::<State>().areas {
            mark(renderer, area);
        }
        self.screen.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.screen.as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        )
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.screen.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

/// Puts a text without letters over an area, in a colour that nobody sees and that tells its frame
/// from the others.
fn mark(renderer: &mut Renderer, area: &Area) {
    let bounds = snapped(area.bounds);
    let empty = Text {
        content: String::new(),
        bounds: bounds.size(),
        size: Pixels(text::SMALL),
        line_height: LineHeight::default(),
        font: text::REGULAR,
        align_x: Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Basic,
        wrapping: Wrapping::None,
    };
    let colour = theme::unseen(f32::from(area.frame) / f32::from(FRAMES));
    renderer.fill_text(empty, bounds.position(), colour, bounds);
}

/// Bounds that are a little larger, so that they begin and end between two pixels of the glass at
/// every scale. A pixel that is cut would be mixed with what was there before.
fn snapped(bounds: Rectangle) -> Rectangle {
    let down = |at: f32| (at / GRID).floor() * GRID;
    let up = |at: f32| (at / GRID).ceil() * GRID;
    let (x, y) = (down(bounds.x), down(bounds.y));
    Rectangle {
        x,
        y,
        width: up(bounds.x + bounds.width) - x,
        height: up(bounds.y + bounds.height) - y,
    }
}
