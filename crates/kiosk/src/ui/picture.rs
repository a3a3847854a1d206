//! A picture that somebody else drew, made smaller to what the screen shows. It lies on a card if it
//! could not be seen on the screen's own ground.

use std::sync::Arc;

use iced::advanced::image::{Handle, Image, Renderer as _};
use iced::advanced::layout::{Limits, Node};
use iced::advanced::renderer::{Quad, Style};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Layout, Renderer as _, mouse};
use iced::{Border, Color, Length, Point, Rectangle, Renderer, Size, Theme};
use petition::{Colour, Picture};

use super::{Element, theme};

/// The pixels that are kept for each logical one, so that the picture is sharp on a screen that has
/// two for each.
const SHARP: f32 = 2.0;
/// The room between the card's edge and the picture, in parts of its shorter side.
const EDGE: f32 = 0.1;

/// Shows a picture in an area of this size, which has its proportions.
pub(crate) fn picture<'a, Message: 'a>(
    picture: &'a Arc<Picture>,
    size: Size,
    right_to_left: bool,
) -> Element<'a, Message> {
    Element::new(Shown {
        picture,
        size,
        right_to_left,
    })
}

struct Shown<'a> {
    picture: &'a Arc<Picture>,
    size: Size,
    right_to_left: bool,
}

/// The picture as it was made for a size: the toolkit knows it by its handle.
#[derive(Default)]
struct State {
    made: Option<Made>,
}

struct Made {
    from: Arc<Picture>,
    size: Size,
    handle: Handle,
    /// The grounds on which the picture can be seen.
    seen_on: Vec<Color>,
    is_light: bool,
}

impl Made {
    fn new(from: &Arc<Picture>, size: Size) -> Self {
        let pixels = |length: f32| (SHARP * length).ceil() as u32;
        let small = from.at_most(pixels(size.width), pixels(size.height));
        let small = small.as_ref().unwrap_or(from);
        let is_seen = |ground: &Color| {
            let [red, green, blue, _] = ground.into_rgba8();
            small.stands_on(Colour { red, green, blue })
        };
        Self {
            from: Arc::clone(from),
            size,
            handle: Handle::from_rgba(small.width, small.height, small.rgba.clone()),
            seen_on: theme::grounds().into_iter().filter(is_seen).collect(),
            is_light: small.is_light(),
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Shown<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(
            Length::Fixed(self.size.width),
            Length::Fixed(self.size.height),
        )
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, limits: &Limits) -> Node {
        let state = tree.state.downcast_mut::<State>();
        let is_made = state
            .made
            .as_ref()
            .is_some_and(|made| Arc::ptr_eq(&made.from, self.picture) && made.size == self.size);
        if !is_made {
            state.made = Some(Made::new(self.picture, self.size));
        }
        Node::new(limits.resolve(self.size.width, self.size.height, self.size))
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let Some(made) = &tree.state.downcast_ref::<State>().made else {
            return;
        };
        let mut place = layout.bounds();
        if !made.seen_on.contains(&theme.palette().background) {
            let (bounds, inside) = on_card(place, self.right_to_left);
            let card = Quad {
                bounds,
                border: Border {
                    color: theme::colours(theme).rule,
                    width: theme::CARD_BORDER,
                    radius: theme::RADIUS.into(),
                },
                ..Quad::default()
            };
            renderer.fill_quad(card, theme::picture_ground(made.is_light));
            place = inside;
        }
        let image = Image::new(made.handle.clone()).snap(true);
        renderer.draw_image(image, place, place);
    }
}

/// The places of a card and of the picture on it, whose edge is the same at all sides. The card stands
/// at the side at which the screen begins.
fn on_card(area: Rectangle, right_to_left: bool) -> (Rectangle, Rectangle) {
    let edge = EDGE * area.width.min(area.height);
    let scale = 1.0 - 2.0 * edge / area.width.min(area.height);
    let picture = area.size() * scale;
    let size = picture.expand(Size::new(2.0 * edge, 2.0 * edge));
    let left = if right_to_left {
        area.x + area.width - size.width
    } else {
        area.x
    };
    let top = area.y + (area.height - size.height) / 2.0;
    let card = Rectangle::new(Point::new(left, top), size);
    (card, card.shrink(edge))
}
