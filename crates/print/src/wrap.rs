//! Breaks text into lines and shrinks it to fit its place.

use unicode_script::{Script, UnicodeScript as _};

use super::SheetError;
use super::shape::{Shaped, Style, is_joiner, is_right_to_left, shape, shape_line};

/// Breaks text into lines of at most `width` points. A line ends between two words, and inside a
/// word only if the word is longer than a line.
pub(super) fn wrap(text: &str, style: Style, width: f32) -> Result<Vec<Shaped>, SheetError> {
    Ok(wrap_and_tell(text, style, width)?.0)
}

/// Does the same as [`wrap`]. Also returns true when a word was broken.
fn wrap_and_tell(text: &str, style: Style, width: f32) -> Result<(Vec<Shaped>, bool), SheetError> {
    let whole = shape(text, style)?;
    if whole.width <= width {
        return Ok((vec![whole], false));
    }
    let rtl = Some(is_right_to_left(text));
    let mut broken = false;
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if shape(&longer, style)?.width <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(shape_line(&line, style, rtl)?);
        }
        let whole = lines.len();
        line = break_word(word, style, width, &mut lines)?;
        broken |= lines.len() > whole && !word.chars().any(is_unspaced);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(shape_line(&line, style, rtl)?);
    }
    Ok((lines, broken))
}

/// Returns true when the character's script is written without spaces between words, so that a line
/// may end after any character.
fn is_unspaced(c: char) -> bool {
    matches!(
        c.script(),
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
    )
}

/// Returns true if a long word, such as an address, may end a line after this character.
const fn ends_a_part(c: char) -> bool {
    matches!(c, '/' | '?' | '&' | '=' | '-' | '_' | '@')
}

/// Pushes the lines that a long word fills to `lines`. Returns the rest of the word, which begins
/// the next line. An address is broken at its parts, so that nobody takes a broken name for a whole
/// one; a word without parts is broken at the edge.
fn break_word(
    word: &str,
    style: Style,
    width: f32,
    lines: &mut Vec<Shaped>,
) -> Result<String, SheetError> {
    if shape(word, style)?.width <= width {
        return Ok(word.to_owned());
    }
    let mut part = String::new();
    // The place in `part` where a part of an address ends.
    let mut end = 0;
    for c in word.chars() {
        let longer = format!("{part}{c}");
        let mark = unicode_normalization::char::is_combining_mark(c) || is_joiner(c);
        if !part.is_empty() && !mark && shape(&longer, style)?.width > width {
            let rest = part.split_off(if end == 0 { part.len() } else { end });
            let mut line = shape(&part, style)?;
            line.ends_inside_word = true;
            lines.push(line);
            part = format!("{rest}{c}");
            end = 0;
        } else {
            part = longer;
        }
        if ends_a_part(c) {
            end = part.len();
        } else if c == '.' && part.len() > 1 {
            // The dot goes to the next line, where it shows that the name is not over.
            end = part.len() - 1;
        }
    }
    Ok(part)
}

/// Sets text as large as possible, from `style` down to `smallest` points, in at most `max_lines`
/// lines of `width` points. Text that needs more lines even at the smallest size gets them: nothing
/// is cut off. Returns the lines and their size.
pub(super) fn fit(
    text: &str,
    style: Style,
    smallest: f32,
    width: f32,
    max_lines: usize,
) -> Result<(Vec<Shaped>, f32), SheetError> {
    let whole = shape(text, style)?;
    if whole.width <= width {
        return Ok((vec![whole], style.size));
    }
    // The width of a line is proportional to its size.
    let size = (style.size * width / whole.width * 2.0).floor() / 2.0;
    if size >= smallest {
        return Ok((vec![whole.scaled(size / style.size)], size));
    }
    for lines in 2..=max_lines {
        let mut size = style.size;
        while size >= smallest {
            let (fitted, broken) = wrap_and_tell(text, Style { size, ..style }, width)?;
            // A smaller name is easier to read than a broken one.
            if fitted.len() <= lines && !broken {
                return Ok((fitted, size));
            }
            size -= 0.5;
        }
    }
    let at_smallest = Style {
        size: smallest,
        ..style
    };
    let (lines, broken) = wrap_and_tell(text, at_smallest, width)?;
    if !broken {
        return Ok((lines, smallest));
    }
    // A long word in one piece is worth a size below the smallest.
    let mut size = smallest - 0.5;
    while size >= smallest * SMALLER {
        let (fitted, broken) = wrap_and_tell(text, Style { size, ..style }, width)?;
        if fitted.len() <= max_lines && !broken {
            return Ok((fitted, size));
        }
        size -= 0.5;
    }
    Ok((balanced(text, at_smallest, width, lines)?, smallest))
}

/// The part of the smallest size to which a long word may shrink so that it is not broken.
const SMALLER: f32 = 0.7;

/// Breaks text whose words are too long into the same number of lines as `lines` has, of about the
/// same length, so that no letter stands alone on a line.
fn balanced(
    text: &str,
    style: Style,
    width: f32,
    lines: Vec<Shaped>,
) -> Result<Vec<Shaped>, SheetError> {
    let mut best = lines;
    for part in (50..100).rev().step_by(5) {
        let narrower = wrap(text, style, width * part as f32 / 100.0)?;
        if narrower.len() > best.len() {
            break;
        }
        best = narrower;
    }
    Ok(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Style = Style::plain(12.0);

    #[test]
    fn an_address_is_broken_at_its_parts_and_a_word_without_parts_at_the_edge() {
        let broken = |text: &str, width: f32| -> Vec<String> {
            let lines = wrap(text, PLAIN, width).expect("wrapped");
            assert!(lines.iter().all(|line| line.width <= width), "{text}");
            lines.iter().map(|line| line.text().to_owned()).collect()
        };
        assert_eq!(
            broken("https://example.org/petitions/protect-immigration", 120.0),
            ["https://example.org/", "petitions/protect-", "immigration"]
        );
        assert_eq!(
            broken("petition@river-alliance.example.org", 96.0),
            ["petition@river-", "alliance", ".example.org"]
        );
        let long = "a".repeat(60);
        assert_eq!(broken(&long, 120.0).concat(), long);
    }

    #[test]
    fn lines_are_no_wider_than_asked_and_lose_no_word() {
        let text = "Tell Congress: Stop local law enforcement from doing ICE’s dirty work. Antidisestablishmentarianism王小明王小明王小明";
        let lines = wrap(text, PLAIN, 90.0).expect("wrapped");
        assert!(lines.iter().all(|line| line.width <= 90.0));
        let words: String = lines
            .iter()
            .flat_map(|line| line.parts().map(|part| part.text))
            .collect();
        assert_eq!(words.replace(' ', ""), text.replace(' ', ""));
    }

    #[test]
    fn long_names_shrink_before_they_wrap() {
        let (lines, size) =
            fit("Guadalupe Hernández Ruiz de la Torre", PLAIN, 8.0, 150.0, 2).expect("fitted");
        assert!(
            lines.len() == 1 && (8.0..12.0).contains(&size),
            "{} lines at {size}",
            lines.len()
        );
        let (lines, size) = fit(
            "Wolfeschlegelsteinhausenbergerdorff de la Torre",
            PLAIN,
            8.0,
            165.0,
            2,
        )
        .expect("fitted");
        assert!(
            lines.len() == 2 && size < 12.0,
            "a word is whole: {} lines at {size}",
            lines.len()
        );
        let (lines, size) = fit(&"王小明".repeat(12), PLAIN, 8.0, 250.0, 2).expect("fitted");
        assert!(
            lines.len() == 2 && size == 12.0,
            "{} lines at {size}",
            lines.len()
        );
        // The longest family names have 36 letters and more.
        for (name, most) in [
            ("Janice Keihanaikukauakahihuliheekahaunaele", 8.0),
            ("Uvuvwevwevweonyetenyevweugwemubwemossas", 8.0),
        ] {
            let (lines, size) = fit(name, PLAIN, 8.0, 150.0, 2).expect("fitted");
            let words: Vec<&str> = lines
                .iter()
                .flat_map(|line| line.text().split(' '))
                .collect();
            assert_eq!(
                words,
                name.split(' ').collect::<Vec<_>>(),
                "no word is broken"
            );
            assert!((5.5..=most).contains(&size), "{size}");
        }
        let (lines, _) = fit(&"a".repeat(90), PLAIN, 8.0, 150.0, 2).expect("fitted");
        let widths: Vec<f32> = lines.iter().map(|line| line.width).collect();
        let narrowest = widths.iter().copied().fold(f32::INFINITY, f32::min);
        assert!(narrowest > 75.0, "no letter stands alone: {widths:?}");
        let (lines, size) = fit(&"Guadalupe ".repeat(12), PLAIN, 8.0, 150.0, 2).expect("fitted");
        assert!(lines.len() > 2 && size == 8.0);
    }
}
