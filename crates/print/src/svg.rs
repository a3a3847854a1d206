//! Writes a page as SVG, for a web page or a letter.
//!
//! Text stays text, so it can be searched, read aloud, translated and copied, and a page of numbers
//! takes some ten kilobytes. Each line gets the width that it has on paper (`textLength`), so that
//! nothing moves if the viewer has another font than ours. Outlines would look the same everywhere,
//! but a person who cannot see them could not read them.

use std::fmt::Write as _;

use super::SheetError;
use super::about::Escaped;
use super::canvas::{Canvas, Colour, Mark};
use super::faces::BOLD;
use super::shape::Shaped;

/// Our font family first, then the fonts that viewers have.
const FAMILIES: &str = "'Noto Sans','Noto Sans Arabic','Noto Sans CJK SC',system-ui,sans-serif";

/// Returns a page as SVG. Screen readers read `title` aloud.
pub(super) fn svg(canvas: &Canvas<'_>, title: &str) -> Result<String, SheetError> {
    let (width, height) = (Number(canvas.width), Number(canvas.height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}pt\" height=\"{height}pt\" \
         role=\"img\" font-family=\"{FAMILIES}\">\n<title>{}</title>\n<path fill=\"#fff\" d=\"M0 0h{width}v{height}H0z\"/>\n",
        Escaped(title)
    );
    for mark in &canvas.marks {
        // Writing to memory cannot fail.
        let _ = match mark {
            Mark::Text {
                x,
                y,
                turn,
                line,
                colour,
            } => write_text(&mut out, (*x, *y), *turn, line, *colour),
            Mark::Line {
                from,
                to,
                width,
                colour,
                dashed,
            } => {
                let dashes = if *dashed {
                    " stroke-dasharray=\"4 4\""
                } else {
                    ""
                };
                let [x1, y1, x2, y2, width] = [from.0, from.1, to.0, to.1, *width].map(Number);
                writeln!(
                    out,
                    "<path stroke=\"{}\" stroke-width=\"{width}\"{dashes} d=\"M{x1} {y1}L{x2} {y2}\"/>",
                    Hex(*colour)
                )
            }
            Mark::Rect {
                area: [_, _, width, height],
                ..
            } if *width <= 0.0 || *height <= 0.0 => Ok(()),
            Mark::Rect { area, colour } => {
                let [x, y, width, height] = area.map(Number);
                writeln!(
                    out,
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"/>",
                    Hex(*colour)
                )
            }
            // A page of numbers has none of these, and a signer's ink must never be in a picture.
            Mark::Form { .. } | Mark::Outline { .. } | Mark::Code { .. } | Mark::Ink { .. } => {
                return Err(SheetError::NotAPicture);
            }
        };
    }
    out.push_str("</svg>\n");
    Ok(out)
}

fn write_text(
    out: &mut String,
    (x, y): (f32, f32),
    (cos, sin): (f32, f32),
    line: &Shaped,
    colour: Colour,
) -> std::fmt::Result {
    let Some(glyph) = line.parts().flat_map(|part| part.glyphs).next() else {
        return Ok(());
    };
    let is_bold = line
        .parts()
        .flat_map(|part| part.glyphs)
        .any(|glyph| glyph.face == BOLD);
    let weight = if is_bold { " font-weight=\"700\"" } else { "" };
    // SVG places text by the side where reading begins.
    let is_right_to_left =
        unicode_bidi::get_base_direction(line.text()) == unicode_bidi::Direction::Rtl;
    let (x, direction) = if is_right_to_left {
        (x + line.width, " direction=\"rtl\"")
    } else {
        (x, "")
    };
    let [x_, y_, size, width] = [x, y, glyph.size, line.width].map(Number);
    write!(
        out,
        "<text x=\"{x_}\" y=\"{y_}\" font-size=\"{size}\"{weight}{direction} fill=\"{}\"",
        Hex(colour)
    )?;
    if sin != 0.0 {
        // The canvas turns counterclockwise, SVG clockwise.
        write!(
            out,
            " transform=\"rotate({} {x_} {y_})\"",
            Number(-sin.atan2(cos).to_degrees())
        )?;
    }
    writeln!(
        out,
        " textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\">{}</text>",
        Escaped(line.text())
    )
}

/// A number with at most two decimals.
struct Number(f32);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let number = format!("{:.2}", self.0);
        f.write_str(number.trim_end_matches('0').trim_end_matches('.'))
    }
}

struct Hex(Colour);

impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to a byte"
        )]
        let [r, g, b] = self
            .0
            .map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canvas::{INK, Slot};
    use crate::shape::Style;
    use petition::Language;

    fn canvas() -> Canvas<'static> {
        Canvas::new((100.0, 50.0), &Language::english())
    }

    #[test]
    fn text_stays_text_and_is_never_markup() {
        let mut page = canvas();
        let slot = Slot::start(10.0, 90.0, INK);
        page.text("Fish & <b>chips</b>", Style::bold(9.0), slot, 20.0)
            .expect("set");
        page.text("ساحة التحرير", Style::plain(9.0), slot, 40.0)
            .expect("set");
        let drawn = svg(&page, "a \"title\"").expect("a picture");
        assert!(drawn.contains("<title>a &quot;title&quot;</title>"));
        assert!(
            drawn.contains(">Fish &amp; &lt;b&gt;chips&lt;/b&gt;</text>")
                && drawn.contains("font-weight=\"700\" fill=\"#1b1b1f\"")
        );
        assert!(
            drawn.contains(">ساحة التحرير</text>"),
            "in the order in which it is read, not in the one in which it is drawn"
        );
    }

    #[test]
    fn a_page_with_ink_cannot_become_a_picture() {
        let ink = petition::signature::Ink::new(&[(0..20)
            .map(|at| petition::signature::Point(at * 9, 20, 0))
            .collect()])
        .expect("ink");
        let mut page = canvas();
        page.ink(&ink, "ink", [0.0, 0.0, 50.0, 20.0]);
        assert!(matches!(svg(&page, ""), Err(SheetError::NotAPicture)));
    }
}
