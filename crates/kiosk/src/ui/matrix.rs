//! A QR code on the screen, drawn from the same matrix that is printed on sheets.

use iced::advanced::mouse;
use iced::widget::canvas::{self, Frame, Geometry};
use iced::{Point, Rectangle, Renderer, Size, Theme};

use super::{Element, theme};

/// The quiet zone around a code, in modules (ISO/IEC 18004).
const QUIET: usize = 4;

/// The dark and light modules of a code, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The number of modules on a side.
    pub side: usize,
    /// All modules, `side` times `side` of them; true is dark.
    pub modules: Vec<bool>,
}

/// The number of modules on a side of a code with its quiet zone.
pub(crate) fn with_quiet_zone(matrix: &Matrix) -> usize {
    matrix.side + 2 * QUIET
}

/// Draws the matrix on white with its quiet zone; `pixels` is the length of a side.
pub fn matrix<'a, Message: 'a>(matrix: &'a Matrix, pixels: f32) -> Element<'a, Message> {
    canvas::Canvas::new(Picture { matrix })
        .width(pixels)
        .height(pixels)
        .into()
}

struct Picture<'a> {
    matrix: &'a Matrix,
}

impl<Message> canvas::Program<Message> for Picture<'_> {
    type State = canvas::Cache;

    fn draw(
        &self,
        cache: &canvas::Cache,
        renderer: &Renderer,
        _: &Theme,
        bounds: Rectangle,
        _: mouse::Cursor,
    ) -> Vec<Geometry> {
        vec![cache.draw(renderer, bounds.size(), |frame| draw(frame, self.matrix))]
    }
}

fn draw(frame: &mut Frame, matrix: &Matrix) {
    frame.fill_rectangle(Point::ORIGIN, frame.size(), theme::CODE_GROUND);
    let with_quiet = with_quiet_zone(matrix);
    // A module is a whole number of pixels, so that a scanner sees sharp edges.
    let module = (frame.width() / with_quiet as f32).floor().max(1.0);
    let left = ((frame.width() - module * with_quiet as f32) / 2.0)
        .floor()
        .max(0.0);
    let place = |module_at: usize| left + (module_at + QUIET) as f32 * module;
    for (y, row) in matrix.modules.chunks(matrix.side.max(1)).enumerate() {
        let mut x = 0;
        while x < row.len() {
            let run = row[x..].iter().take_while(|dark| **dark).count();
            if run > 0 {
                frame.fill_rectangle(
                    Point::new(place(x), place(y)),
                    Size::new(run as f32 * module, module),
                    theme::CODE,
                );
            }
            x += run.max(1);
        }
    }
}
