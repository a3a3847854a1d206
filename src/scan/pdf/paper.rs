//! A grey page, with pictures placed and shapes filled on it.

use super::super::grey::Grey;

/// Each row of pixels is filled in this many lines, so that an edge between two pixels is grey.
const LINES: usize = 4;
/// A curve is filled as this many straight lines.
const CURVE: i32 = 8;

/// A point of the page, in pixels from its upper left corner.
type Point = (f64, f64);

/// A mapping of points: `x' = a x + c y + e` and `y' = b x + d y + f`.
#[derive(Clone, Copy)]
pub(super) struct Matrix(pub [f64; 6]);

impl Matrix {
    /// The mapping that does `first` and then this.
    pub(super) fn after(self, first: Self) -> Self {
        let ([a, b, c, d, e, f], first) = (self.0, first.0);
        Self([
            a * first[0] + c * first[1],
            b * first[0] + d * first[1],
            a * first[2] + c * first[3],
            b * first[2] + d * first[3],
            a * first[4] + c * first[5] + e,
            b * first[4] + d * first[5] + f,
        ])
    }

    pub(super) fn map(self, (x, y): Point) -> Point {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// The mapping back. `None` if everything is mapped to one line.
    fn inverse(self) -> Option<Self> {
        let [a, b, c, d, e, f] = self.0;
        let size = a * d - b * c;
        (size.is_finite() && size.abs() > 1e-9).then(|| {
            Self([
                d / size,
                -b / size,
                -c / size,
                a / size,
                (c * f - d * e) / size,
                (b * e - a * f) / size,
            ])
        })
    }
}

/// A rectangle of the page with upright sides, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    pub(super) const EVERYTHING: Self = Self {
        left: f64::MIN,
        top: f64::MIN,
        right: f64::MAX,
        bottom: f64::MAX,
    };

    /// The smallest area with these points.
    pub(super) fn around(points: impl Iterator<Item = Point>) -> Self {
        let none = Self {
            left: f64::MAX,
            top: f64::MAX,
            right: f64::MIN,
            bottom: f64::MIN,
        };
        points.fold(none, |area, (x, y)| Self {
            left: area.left.min(x),
            top: area.top.min(y),
            right: area.right.max(x),
            bottom: area.bottom.max(y),
        })
    }

    /// The area of a rectangle after it was mapped, given two of its opposite corners.
    pub(super) fn mapped(matrix: Matrix, (left, top): Point, (right, bottom): Point) -> Self {
        let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
        Self::around(corners.into_iter().map(|corner| matrix.map(corner)))
    }

    pub(super) fn within(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// The columns and rows of pixels that the area touches on a page of this size.
    fn pixels(self, paper: &Grey) -> (std::ops::Range<usize>, std::ops::Range<usize>) {
        // A cast to usize takes negative numbers to 0.
        let columns = self.left as usize..(self.right.ceil() as usize).min(paper.width);
        let rows = self.top as usize..(self.bottom.ceil() as usize).min(paper.height);
        (columns, rows)
    }
}

/// The colour that shapes are filled with.
#[derive(Clone, Copy)]
pub(super) struct Fill {
    pub brightness: u8,
    /// From 0 for nothing to 1 for a colour that hides what is below it.
    pub opacity: f32,
}

/// A picture that is ready to be placed.
pub(super) struct Picture {
    /// The pixels; without them the picture is a stencil for the fill colour.
    pub pixels: Option<Grey>,
    /// The share of what is below that each part of the picture hides; it can have another size.
    pub opacity: Option<Grey>,
}

/// Lines around a shape. Each part of it is closed.
#[derive(Default)]
pub(super) struct Path {
    lines: Vec<(Point, Point)>,
    start: Point,
    end: Point,
}

impl Path {
    pub(super) fn move_to(&mut self, point: Point) {
        self.close();
        (self.start, self.end) = (point, point);
    }

    pub(super) fn line_to(&mut self, point: Point) {
        self.lines.push((self.end, point));
        self.end = point;
    }

    pub(super) fn curve_to(&mut self, first: Point, second: Point, point: Point) {
        let from = self.end;
        for step in 1..=CURVE {
            let (t, u) = (f64::from(step) / f64::from(CURVE), f64::from(CURVE - step));
            let u = u / f64::from(CURVE);
            let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
            let points = [from, first, second, point];
            let sum = |of: fn(Point) -> f64| -> f64 {
                weights.iter().zip(points).map(|(w, p)| w * of(p)).sum()
            };
            self.line_to((sum(|p| p.0), sum(|p| p.1)));
        }
    }

    pub(super) fn close(&mut self) {
        if self.end != self.start {
            self.line_to(self.start);
        }
    }

    /// The end of the last line, where the next one begins.
    pub(super) fn end(&self) -> Point {
        self.end
    }

    pub(super) fn area(&self) -> Area {
        Area::around(self.lines.iter().flat_map(|(from, to)| [*from, *to]))
    }
}

/// The page that is painted on.
pub(super) struct Paper {
    grey: Grey,
    /// The number of pixels that may still be painted. A page that paints more was made to keep
    /// the program busy.
    left: usize,
}

impl Paper {
    /// White paper of this size in pixels.
    pub(super) fn new(width: usize, height: usize, most_painted: usize) -> Self {
        let grey = Grey {
            width,
            height,
            pixels: vec![u8::MAX; width * height],
        };
        Self {
            grey,
            left: most_painted,
        }
    }

    pub(super) fn into_grey(self) -> Grey {
        self.grey
    }

    /// Takes what is painted off the pixels that may be. Returns false if they are used up.
    fn may_paint(&mut self, pixels: usize) -> bool {
        let left = self.left.checked_sub(pixels);
        self.left = left.unwrap_or(0);
        left.is_some()
    }

    /// Places a picture in the square of one unit, as PDF does.
    pub(super) fn place(&mut self, picture: Picture, matrix: Matrix, fill: Fill, clip: Area) {
        let Some(back) = matrix.inverse() else {
            return;
        };
        let area = Area::mapped(matrix, (0.0, 0.0), (1.0, 1.0)).within(clip);
        let (columns, rows) = area.pixels(&self.grey);
        if !self.may_paint(columns.len() * rows.len()) {
            return;
        }
        let pixels = picture.pixels.map(|grey| fitted(grey, matrix));
        let opacity = picture.opacity.map(|grey| fitted(grey, matrix));
        for y in rows {
            for x in columns.clone() {
                let (right, up) = back.map((x as f64 + 0.5, y as f64 + 0.5));
                if !(0.0..1.0).contains(&right) || !(0.0..1.0).contains(&up) {
                    continue;
                }
                let at = |grey: &Grey| {
                    let (x, y) = (right * grey.width as f64, (1.0 - up) * grey.height as f64);
                    grey.at(x as usize, y as usize)
                };
                let opacity = opacity
                    .as_ref()
                    .map_or(1.0, |grey| f32::from(at(grey)) / 255.0);
                let brightness = pixels.as_ref().map_or(fill.brightness, at);
                self.blend(x, y, brightness, opacity * fill.opacity);
            }
        }
    }

    /// Fills a shape. `even_odd` is PDF's other rule for what is inside of it.
    pub(super) fn fill(&mut self, path: &Path, even_odd: bool, fill: Fill, clip: Area) {
        let area = path.area().within(clip);
        let (columns, rows) = area.pixels(&self.grey);
        let paints = columns.len() * rows.len();
        if !self.may_paint(paints.saturating_add(path.lines.len().saturating_mul(rows.len()))) {
            return;
        }
        let mut edges: Vec<Edge> = path.lines.iter().filter_map(Edge::new).collect();
        edges.sort_by(|one, other| one.top.total_cmp(&other.top));
        let mut edges = edges.into_iter().peekable();
        let (mut crossed, mut crossings): (Vec<Edge>, Vec<(f64, i32)>) = Default::default();
        let mut covered = vec![0.0_f32; columns.len()];
        for y in rows {
            covered.fill(0.0);
            for line in 0..LINES {
                let at = y as f64 + (line as f64 + 0.5) / LINES as f64;
                while let Some(edge) = edges.next_if(|edge| edge.top <= at) {
                    crossed.push(edge);
                }
                crossed.retain(|edge| edge.bottom > at);
                crossings.clear();
                crossings.extend(crossed.iter().map(|edge| (edge.x_at(at), edge.winding)));
                crossings.sort_by(|one, other| one.0.total_cmp(&other.0));
                let mut winding = 0;
                for pair in crossings.windows(2) {
                    winding += pair[0].1;
                    let inside = if even_odd {
                        winding % 2 != 0
                    } else {
                        winding != 0
                    };
                    if inside {
                        let (from, to) = (pair[0].0.max(area.left), pair[1].0.min(area.right));
                        cover(
                            &mut covered,
                            from - columns.start as f64,
                            to - columns.start as f64,
                        );
                    }
                }
            }
            for (x, covered) in columns.clone().zip(&covered) {
                self.blend(x, y, fill.brightness, covered.min(1.0) * fill.opacity);
            }
        }
    }

    fn blend(&mut self, x: usize, y: usize, brightness: u8, opacity: f32) {
        if let Some(pixel) = self.grey.pixels.get_mut(y * self.grey.width + x) {
            let (from, to) = (f32::from(*pixel), f32::from(brightness));
            *pixel = (from + (to - from) * opacity).round() as u8;
        }
    }
}

/// Adds a part of a line to what is covered of each pixel of a row.
fn cover(covered: &mut [f32], from: f64, to: f64) {
    let (first, last) = (from as usize, to.ceil() as usize);
    for (x, covered) in covered.iter_mut().enumerate().take(last).skip(first) {
        let part = (x as f64 + 1.0).min(to) - (x as f64).max(from);
        *covered += part.max(0.0) as f32 / LINES as f32;
    }
}

/// A line that is not level, with its upper end first.
struct Edge {
    top: f64,
    bottom: f64,
    /// The x of the upper end, and how much it changes with y.
    x: f64,
    slope: f64,
    /// 1 for a line that was drawn down, and -1 for one that was drawn up.
    winding: i32,
}

impl Edge {
    fn new((from, to): &(Point, Point)) -> Option<Self> {
        let (upper, lower, winding) = if from.1 < to.1 {
            (from, to, 1)
        } else {
            (to, from, -1)
        };
        let slope = (lower.0 - upper.0) / (lower.1 - upper.1);
        slope.is_finite().then_some(Self {
            top: upper.1,
            bottom: lower.1,
            x: upper.0,
            slope,
            winding,
        })
    }

    fn x_at(&self, y: f64) -> f64 {
        self.x + (y - self.top) * self.slope
    }
}

/// Shrinks a picture to about the number of pixels that it has on the page, so that each pixel of
/// the page has the mean of those that it stands for.
fn fitted(picture: Grey, matrix: Matrix) -> Grey {
    let [a, b, c, d, ..] = matrix.0;
    let (width, height) = (a.hypot(b), c.hypot(d));
    let scale = (width / picture.width as f64).max(height / picture.height as f64);
    if scale < 1.0 {
        let longer = (picture.longer_side() as f64 * scale).ceil() as usize;
        picture.shrunk_to(longer.max(1))
    } else {
        picture
    }
}
