//! Pictures of pages that are not the kiosk's: of the first run and of the office.

use std::time::Instant;

use iced_test::core::Size;
use iced_test::runtime::{UserInterface, user_interface};
use kiosk::ui::Element;
use kiosk::ui::theme::{Appearance, theme};
use petition::Language;
use petition::i18n::Words;

use crate::person::{self, LANDSCAPE, Picture};
use crate::{STAFF, check};

/// A screen that is not the kiosk's, in every look, in English and Spanish.
pub(crate) fn others<'a, M: 'a>(
    name: &str,
    view: impl Fn(&'a Words) -> Element<'a, M>,
    words: &'a [Words; 2],
) {
    let tiles: Vec<_> = Appearance::ALL
        .into_iter()
        .flat_map(|look| words.iter().map(move |words| (look, words)))
        .map(|(look, words)| tile(view(words), LANDSCAPE, look))
        .collect();
    check(name, &tiles, 2);
}

/// A picture of a view that is not the kiosk's.
pub(crate) fn tile<M>(view: Element<'_, M>, size: Size, look: Appearance) -> Picture {
    picture(view, size, 1.0, look)
}

fn picture<M>(view: Element<'_, M>, size: Size, scale: f32, look: Appearance) -> Picture {
    let mut renderer = person::renderer();
    let cache = user_interface::Cache::new();
    let mut interface = UserInterface::build(view, size, cache, &mut renderer);
    Picture::draw(
        &mut interface,
        &mut renderer,
        size,
        scale,
        &theme(look),
        Instant::now(),
    )
}

/// The screens whose letters grow with them, in pixels of the glass.
pub(crate) const LARGE: [Size; 2] = [Size::new(1_920.0, 1_080.0), Size::new(2_736.0, 1_824.0)];

/// A picture of a page of the first run or of the office on a large screen.
pub(crate) fn grown<'a, M: 'a>(view: impl FnOnce(Size) -> Element<'a, M>, glass: Size) -> Picture {
    let scale = kiosk::growth(glass);
    let size = Size::new(glass.width / scale, glass.height / scale);
    picture(view(size), size, scale, Appearance::Light)
}

pub(crate) fn words(language: &str) -> Words {
    Words::new(&Language::new(language).expect("a tag"))
}

pub(crate) fn both() -> [Words; 2] {
    STAFF.map(words)
}
