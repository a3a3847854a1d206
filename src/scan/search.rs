//! The order in which a page is searched: what takes little time and finds most comes first.

use super::codes::{self, Seen, Spot};
use super::grey::Grey;
use petition::number::SheetNumber;

/// The sizes that a page is searched in, as pixels of its longer side.
const LARGE: usize = 4_000;
const USUAL: usize = 2_000;
const SMALL: usize = 1_300;
const SMALLEST: usize = 900;
/// The sides of the part of a page around a code that is searched alone, in pixels.
const PARTS: [usize; 3] = [260, 400, 640];

/// A change to a picture that makes some codes readable.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Filter {
    Plain,
    /// Brightness fills the whole range, for dim pictures.
    Spread,
    /// Dark and light are exchanged.
    Negative,
    WithoutShadows,
    Sharpened,
    /// Focused by this many pixels.
    Focused(usize),
    /// The mean of so many pixels on each side, against the noise of copies.
    Softened(usize),
}

impl Filter {
    fn of(self, picture: &Grey) -> Grey {
        match self {
            Self::Plain => picture.clone(),
            Self::Spread => picture.clone().spread(),
            Self::Negative => picture.negative().spread(),
            Self::WithoutShadows => picture.without_shadows(),
            Self::Sharpened => picture.sharpened(),
            Self::Focused(reach) => picture.focused(reach),
            Self::Softened(reach) => picture.softened(reach),
        }
    }
}

/// The first tries. Each page of a pile takes all of them, since it can have more than one code.
const FIRST: [(usize, Filter); 3] = [
    (USUAL, Filter::Plain),
    (LARGE, Filter::Plain),
    (SMALL, Filter::Plain),
];

/// The further tries of a page on which no code was read yet, or one that is there was not.
const FURTHER: [(usize, Filter); 17] = [
    (SMALLEST, Filter::Plain),
    (SMALL, Filter::Negative),
    (SMALL, Filter::WithoutShadows),
    (USUAL, Filter::WithoutShadows),
    (SMALLEST, Filter::Softened(1)),
    (SMALL, Filter::Spread),
    (SMALL, Filter::Sharpened),
    (USUAL, Filter::Sharpened),
    (SMALL, Filter::Focused(2)),
    (USUAL, Filter::Softened(1)),
    (SMALL, Filter::Softened(1)),
    (SMALLEST, Filter::Focused(2)),
    (USUAL, Filter::Negative),
    (USUAL, Filter::Focused(3)),
    (SMALL, Filter::Focused(3)),
    (LARGE, Filter::WithoutShadows),
    (LARGE, Filter::Softened(2)),
];

/// The tries of a part with a code that was seen and not read.
const OF_PARTS: [Filter; 10] = [
    Filter::Plain,
    Filter::Focused(2),
    Filter::Sharpened,
    Filter::Softened(1),
    Filter::Focused(3),
    Filter::WithoutShadows,
    Filter::Focused(4),
    Filter::Softened(2),
    Filter::Focused(5),
    Filter::Spread,
];

/// The last tries, with the reader that may not come to an end.
const LAST: [(usize, Filter); 9] = [
    (SMALLEST, Filter::Plain),
    (SMALLEST, Filter::WithoutShadows),
    (SMALL, Filter::Plain),
    (SMALL, Filter::WithoutShadows),
    (SMALL, Filter::Sharpened),
    (USUAL, Filter::WithoutShadows),
    (USUAL, Filter::Sharpened),
    (USUAL, Filter::Plain),
    (LARGE, Filter::Plain),
];

/// The result of searching a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    /// The numbers of the sheets, each once, in the order of reading: from the top, then from the
    /// left.
    pub sheets: Vec<SheetNumber>,
    /// True if there is another code on the page that cannot be read.
    pub is_more: bool,
}

/// What is known of a page so far.
#[derive(Default)]
struct Search {
    sheets: Vec<(SheetNumber, Spot)>,
    others: Vec<Spot>,
    unread: Vec<Spot>,
}

impl Search {
    fn take(&mut self, seen: Seen) {
        for (number, spot) in seen.sheets {
            if self.sheets.iter().all(|(known, _)| *known != number) {
                self.sheets.push((number, spot));
            }
        }
        self.others.extend(seen.others);
        for spot in seen.unread {
            if !self.unread.iter().any(|known| known.is_about(spot)) {
                self.unread.push(spot);
            }
        }
        let read = self.sheets.iter().map(|(_, spot)| spot).chain(&self.others);
        let read: Vec<Spot> = read.copied().collect();
        self.unread
            .retain(|spot| !read.iter().any(|read| read.is_about(*spot)));
    }

    /// True if every code that is seen is read, and one is of a sheet.
    fn is_complete(&self) -> bool {
        !self.sheets.is_empty() && self.unread.is_empty()
    }

    fn outcome(mut self) -> Outcome {
        let row = |spot: &Spot| (spot.y * 8.0) as i32;
        self.sheets.sort_by(|(_, one), (_, other)| {
            (row(one).cmp(&row(other))).then(one.x.total_cmp(&other.x))
        });
        Outcome {
            sheets: self.sheets.into_iter().map(|(number, _)| number).collect(),
            is_more: !self.unread.is_empty(),
        }
    }
}

/// Finds the numbers of the sheets on a page. It tries until every code that it sees is read, or
/// until `is_late`. Before it begins with what may not come to an end it says what is known by
/// then.
pub(super) fn search(
    page: &Grey,
    is_late: &dyn Fn() -> bool,
    known: &mut dyn FnMut(Outcome),
) -> Outcome {
    let mut search = Search::default();
    // The back of a page that was drawn, and not scanned, has nothing to search.
    if page.is_bare() {
        return search.outcome();
    }
    let mut tried = Vec::new();
    for (at, (size, filter)) in FIRST.into_iter().chain(FURTHER).enumerate() {
        if is_late() || at >= FIRST.len() && search.is_complete() {
            break;
        }
        let size = size.min(page.longer_side());
        // A small page is not enlarged, so several sizes can be the same.
        if !tried.contains(&(size, filter)) {
            tried.push((size, filter));
            let picture = filter.of(&page.shrunk_to(size));
            search.take(codes::fast(&picture, is_late));
        }
    }
    for spot in search.unread.clone() {
        parts(page, spot, &mut search, is_late);
    }
    if search.is_complete() || is_late() {
        return search.outcome();
    }
    known(search.so_far());
    tried.clear();
    for (size, filter) in LAST {
        let size = size.min(page.longer_side());
        if is_late() || search.is_complete() {
            break;
        }
        if !tried.contains(&(size, filter)) {
            tried.push((size, filter));
            let sheets = codes::slow(&filter.of(&page.shrunk_to(size)));
            search.take(Seen {
                sheets,
                ..Seen::default()
            });
        }
    }
    search.outcome()
}

/// Tries to read the code at a place by itself, in several sizes.
fn parts(page: &Grey, spot: Spot, search: &mut Search, is_late: &dyn Fn() -> bool) {
    let (part, origin) = page.around(spot.x, spot.y, spot.reach * 1.5);
    for size in PARTS {
        let part = part.resized_to(size);
        for filter in OF_PARTS {
            if is_late() || !search.unread.contains(&spot) {
                return;
            }
            let mut seen = codes::fast(&filter.of(&part), is_late);
            seen.unread.clear();
            let on_page = |within: Spot| origin.on_page(within);
            for (_, within) in &mut seen.sheets {
                *within = on_page(*within);
            }
            for within in &mut seen.others {
                *within = on_page(*within);
            }
            search.take(seen);
        }
    }
}

impl Search {
    fn so_far(&self) -> Outcome {
        Self {
            sheets: self.sheets.clone(),
            others: Vec::new(),
            unread: self.unread.clone(),
        }
        .outcome()
    }
}
