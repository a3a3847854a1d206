//! Draws the pages of a PDF as far as a code can be on them: pictures, and shapes that are filled.
//!
//! A page from a scanner or a phone consists of pictures. On our own sheets, printed to a PDF and
//! never scanned, the code is filled rectangles. Text, lines, shades and patterns are left out, so
//! no font and no colour profile is read.

mod image;
mod paper;

use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_syntax::object::dict::keys;
use hayro_syntax::object::{Dict, Name, Number, Stream};
use hayro_syntax::page::{Page, Resources};
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use super::ScanError;
use super::grey::Grey;
use super::pictures::{MOST_PIXELS, brightness};
use paper::{Area, Fill, Matrix, Paper, Path};

/// The pixels of the longer side of a drawn page.
const LONGER_SIDE: f64 = 2_800.0;
/// The operators of a page that are read. A page of our own has some thousand.
const MOST_OPERATORS: usize = 500_000;
/// The pixels of a page that are painted. A scan paints each once or twice.
const MOST_PAINTED: usize = 250_000_000;
/// The number of forms inside each other that are drawn.
const DEEPEST: usize = 8;
/// The number of states of the graphics that are kept at once.
const MOST_SAVED: usize = 500;

/// A document that was opened.
pub(super) struct Document(Pdf);

impl Document {
    /// Opens a document. One that asks for a password only before it is changed opens too.
    pub(super) fn open(bytes: Vec<u8>) -> Result<Self, ScanError> {
        let pdf = Pdf::new(bytes).map_err(|error| match error {
            LoadPdfError::Decryption(DecryptionError::PasswordProtected) => ScanError::Locked,
            _ => ScanError::Damaged,
        })?;
        if pdf.pages().is_empty() {
            return Err(ScanError::Damaged);
        }
        Ok(Self(pdf))
    }

    /// The number of pages, at least one.
    pub(super) fn pages(&self) -> usize {
        self.0.pages().len()
    }

    /// Draws a page, counted from zero.
    pub(super) fn page(&self, at: usize) -> Result<Grey, ScanError> {
        let page = self.0.pages().get(at).ok_or(ScanError::Damaged)?;
        let (width, height) = page.render_dimensions();
        let (width, height) = (f64::from(width), f64::from(height));
        let scale = LONGER_SIDE / width.max(height).max(1.0);
        let (width, height) = (width * scale, height * scale);
        // A page that is a strip is no sheet, and a page of no size cannot be drawn.
        if width >= 1.0 && height >= 1.0 {
            Ok(drawn(page, width, height, scale))
        } else {
            Err(ScanError::NoCode)
        }
    }
}

/// A page of this size in pixels.
fn drawn(page: &Page<'_>, width: f64, height: f64, scale: f64) -> Grey {
    let on_page = Matrix(page.initial_transform(true).as_coeffs());
    let mut drawing = Drawing {
        paper: Paper::new(width as usize, height as usize, MOST_PAINTED),
        pixels_left: MOST_PIXELS,
        operators_left: MOST_OPERATORS,
    };
    let state = State {
        matrix: Matrix([scale, 0.0, 0.0, scale, 0.0, 0.0]).after(on_page),
        brightness: Some(0),
        opacity: 1.0,
        clip: Area::EVERYTHING,
    };
    let content = page.page_stream().unwrap_or_default();
    drawing.draw(content, page.resources(), state, DEEPEST);
    drawing.paper.into_grey()
}

/// The state of the graphics that operators change, and that `q` keeps for `Q`.
#[derive(Clone, Copy)]
struct State {
    matrix: Matrix,
    /// The brightness of the fill colour. `None` for a pattern, with which nothing is filled.
    brightness: Option<u8>,
    opacity: f32,
    /// Everything outside of this area stays as it is.
    clip: Area,
}

impl State {
    /// The point of the page that two numbers stand for.
    fn point(&self, x: Number, y: Number) -> (f64, f64) {
        self.matrix.map((x.as_f64(), y.as_f64()))
    }
}

/// A page that is being drawn, with the work that may still be done for it.
struct Drawing {
    paper: Paper,
    pixels_left: usize,
    operators_left: usize,
}

impl Drawing {
    /// Draws the content of a page or of a form in it.
    fn draw(&mut self, content: &[u8], resources: &Resources<'_>, mut state: State, depth: usize) {
        let mut saved = Vec::new();
        let mut path = Path::default();
        let mut clips = false;
        let mut operators = TypedIter::new(content);
        while let Some(operator) = operators.next() {
            let Some(left) = self.operators_left.checked_sub(1) else {
                return;
            };
            self.operators_left = left;
            match operator {
                Op::SaveState(_) if saved.len() < MOST_SAVED => saved.push(state),
                Op::RestoreState(_) => state = saved.pop().unwrap_or(state),
                Op::Transform(by) => {
                    let by = [by.0, by.1, by.2, by.3, by.4, by.5].map(|number| number.as_f64());
                    state.matrix = state.matrix.after(Matrix(by));
                }
                Op::SetGraphicsState(name) => {
                    let opacity = resources.get_ext_g_state(name.0);
                    let opacity = opacity.and_then(|settings| settings.get::<f32>(b"ca"));
                    state.opacity = opacity.unwrap_or(state.opacity).clamp(0.0, 1.0);
                }
                Op::XObject(name) => {
                    if let Some(object) = resources.get_x_object(name.0) {
                        self.object(&object, resources, state, depth);
                    }
                }
                Op::InlineImage(image) => self.image(image.0, resources, state),
                Op::ClipNonZero(_) | Op::ClipEvenOdd(_) => clips = true,
                operator => {
                    if let Some(brightness) = fill_colour(&operator) {
                        state.brightness = brightness;
                    } else if let Some(even_odd) = ends_path(&operator) {
                        if let Some(even_odd) = even_odd {
                            self.fill(&mut path, even_odd, state);
                        }
                        if std::mem::take(&mut clips) {
                            state.clip = state.clip.within(path.area());
                        }
                        path = Path::default();
                    } else {
                        build(&mut path, &operator, &state);
                    }
                }
            }
        }
    }

    /// Draws a form or an image.
    fn object(
        &mut self,
        object: &Stream<'_>,
        resources: &Resources<'_>,
        mut state: State,
        depth: usize,
    ) {
        let dict = object.dict();
        let kind = dict.get::<Name<'_>>(keys::SUBTYPE);
        match kind.as_ref().map(AsRef::as_ref) {
            Some(keys::IMAGE) => self.image(object, resources, state),
            Some(keys::FORM) if depth > 0 => {
                let Ok(content) = object.decoded_data() else {
                    return;
                };
                if let Some(matrix) = dict.get::<[f64; 6]>(keys::MATRIX) {
                    state.matrix = state.matrix.after(Matrix(matrix));
                }
                if let Some([left, top, right, bottom]) = dict.get::<[f64; 4]>(keys::BBOX) {
                    let form = Area::mapped(state.matrix, (left, top), (right, bottom));
                    state.clip = state.clip.within(form);
                }
                let own = dict.get::<Dict<'_>>(keys::RESOURCES).map(Resources::new);
                self.draw(
                    &content,
                    own.as_ref().unwrap_or(resources),
                    state,
                    depth - 1,
                );
            }
            _ => {}
        }
    }

    fn image(&mut self, stream: &Stream<'_>, resources: &Resources<'_>, state: State) {
        if let Some(picture) = image::picture(stream, resources, &mut self.pixels_left) {
            let fill = Fill {
                brightness: state.brightness.unwrap_or(0),
                opacity: state.opacity,
            };
            self.paper.place(picture, state.matrix, fill, state.clip);
        }
    }

    fn fill(&mut self, path: &mut Path, even_odd: bool, state: State) {
        path.close();
        if let Some(brightness) = state.brightness {
            let fill = Fill {
                brightness,
                opacity: state.opacity,
            };
            self.paper.fill(path, even_odd, fill, state.clip);
        }
    }
}

/// The brightness of the fill colour if an operator sets it. It is `None` for a pattern.
#[expect(clippy::option_option, reason = "no operator, a pattern, or a colour")]
fn fill_colour(operator: &Op<'_, '_>) -> Option<Option<u8>> {
    let colour = match operator {
        Op::NonStrokeColorDeviceGray(grey) => colour(&[grey.0]),
        Op::NonStrokeColorDeviceRgb(rgb) => colour(&[rgb.0, rgb.1, rgb.2]),
        Op::NonStrokeColorCmyk(cmyk) => colour(&[cmyk.0, cmyk.1, cmyk.2, cmyk.3]),
        Op::NonStrokeColor(numbers) => colour(&numbers.0),
        Op::NonStrokeColorNamed(named) if named.1.is_none() => colour(&named.0),
        Op::NonStrokeColorNamed(_) => None,
        // Every colour space begins with black.
        Op::ColorSpaceNonStroke(_) => Some(0),
        _ => return None,
    };
    Some(colour)
}

/// The brightness of a colour of one, three or four numbers from 0 to 1.
fn colour(numbers: &[Number]) -> Option<u8> {
    let byte = |number: &Number| (number.as_f32() * 255.0).round().clamp(0.0, 255.0) as u8;
    let numbers: Vec<u8> = numbers.iter().map(byte).collect();
    match numbers[..] {
        [grey] => Some(grey),
        [red, green, blue] => Some(brightness(red, green, blue)),
        [cyan, magenta, yellow, black] => {
            let light = u8::MAX - brightness(cyan, magenta, yellow);
            u8::try_from(u32::from(light) * u32::from(u8::MAX - black) / 255).ok()
        }
        _ => None,
    }
}

/// The rule that an operator fills the path with, if it ends the path. It is `None` if the path is
/// not filled.
#[expect(
    clippy::option_option,
    reason = "no end, no fill, or a fill by one of two rules"
)]
fn ends_path(operator: &Op<'_, '_>) -> Option<Option<bool>> {
    match operator {
        Op::FillPathNonZero(_)
        | Op::FillPathNonZeroCompatibility(_)
        | Op::FillAndStrokeNonZero(_)
        | Op::CloseFillAndStrokeNonZero(_) => Some(Some(false)),
        Op::FillPathEvenOdd(_) | Op::FillAndStrokeEvenOdd(_) | Op::CloseFillAndStrokeEvenOdd(_) => {
            Some(Some(true))
        }
        Op::EndPath(_) | Op::StrokePath(_) | Op::CloseAndStrokePath(_) => Some(None),
        _ => None,
    }
}

/// Adds to the path if an operator does so.
fn build(path: &mut Path, operator: &Op<'_, '_>, state: &State) {
    match operator {
        Op::MoveTo(to) => path.move_to(state.point(to.0, to.1)),
        Op::LineTo(to) => path.line_to(state.point(to.0, to.1)),
        Op::CubicTo(by) => path.curve_to(
            state.point(by.0, by.1),
            state.point(by.2, by.3),
            state.point(by.4, by.5),
        ),
        Op::CubicStartTo(by) => {
            path.curve_to(path.end(), state.point(by.0, by.1), state.point(by.2, by.3));
        }
        Op::CubicEndTo(by) => {
            let end = state.point(by.2, by.3);
            path.curve_to(state.point(by.0, by.1), end, end);
        }
        Op::ClosePath(_) => path.close(),
        Op::RectPath(area) => {
            let [left, low] = [area.0, area.1].map(|number| number.as_f64());
            let (right, high) = (left + area.2.as_f64(), low + area.3.as_f64());
            path.move_to(state.matrix.map((left, low)));
            for corner in [(right, low), (right, high), (left, high)] {
                path.line_to(state.matrix.map(corner));
            }
            path.close();
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests;
