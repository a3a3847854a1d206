//! Words of any script to glyphs with places.
//!
//! A line is cut into runs of one direction (unicode-bidi), those into runs of one script and one
//! font that has all of their characters, and each is shaped (harfrust). Glyph 0, the box of a
//! missing character, is never given out: a character that no font has becomes its code point in a
//! small frame, and is reported.

use std::ops::Range;

use harfrust::{Buffer, Direction, Script, ShapeOptions, Tag};
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script as Code, UnicodeScript as _};

use super::SheetError;
use super::faces::{BOLD, FontFace, FontFaceId, REGULAR, faces};

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Size in points.
    pub size: f32,
    /// Bold where the script has a bold face.
    pub bold: bool,
}

/// A glyph and where it stands, in points from the beginning of its line; y upwards from the
/// baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Glyph {
    pub face: FontFaceId,
    pub id: u16,
    pub x: f32,
    pub y: f32,
    pub size: f32,
}

/// Glyphs that belong to the same characters, both as places in their [`Shaped`].
#[derive(Clone, PartialEq)]
struct Cluster {
    text: Range<usize>,
    glyphs: Range<usize>,
    frame: Option<(f32, f32)>,
}

/// A line of words, from left to right as it is seen.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Shaped {
    text: String,
    glyphs: Vec<Glyph>,
    clusters: Vec<Cluster>,
    pub width: f32,
    pub missing: Vec<char>,
}

/// Some characters of a line with their glyphs.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub text: &'a str,
    pub glyphs: &'a [Glyph],
    /// A frame around them, from and to, in points: they spell the code point of a character that
    /// no font has.
    pub frame: Option<(f32, f32)>,
}

impl Shaped {
    /// The characters with their glyphs, from left to right.
    pub(super) fn parts(&self) -> impl Iterator<Item = Part<'_>> + Clone {
        self.clusters.iter().map(|cluster| Part {
            text: self.text.get(cluster.text.clone()).unwrap_or_default(),
            glyphs: self.glyphs.get(cluster.glyphs.clone()).unwrap_or_default(),
            frame: cluster.frame,
        })
    }

    /// The words, in the order in which they are read.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The same line in another size.
    fn scaled(mut self, by: f32) -> Self {
        for glyph in &mut self.glyphs {
            glyph.x *= by;
            glyph.y *= by;
            glyph.size *= by;
        }
        for (from, to) in self
            .clusters
            .iter_mut()
            .filter_map(|cluster| cluster.frame.as_mut())
        {
            *from *= by;
            *to *= by;
        }
        self.width *= by;
        self
    }
}

/// Sets one line.
pub(super) fn shape(text: &str, style: Style) -> Result<Shaped, SheetError> {
    let faces = faces()?;
    // One line: whatever would break it is a space.
    let text: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                c
            }
        })
        .collect();
    let mut setting = Setting {
        shaped: Shaped::default(),
        faces,
        style,
    };
    // Most lines have nothing that runs from right to left: the whole of them is one run.
    if text.chars().all(|c| matches!(c, ' '..='\u{58f}')) {
        setting.run(&text, 0, false)?;
    } else {
        let bidi = BidiInfo::new(&text, None);
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let level = levels.get(run.start).copied().unwrap_or(Level::ltr());
                setting.run(
                    text.get(run.clone()).unwrap_or_default(),
                    run.start,
                    level.is_rtl(),
                )?;
            }
        }
    }
    let mut shaped = setting.shaped;
    shaped.text = text;
    Ok(shaped)
}

/// Characters of one script in one font; without a font, one character that none has.
struct Item {
    text: Range<usize>,
    script: Code,
    face: Option<FontFaceId>,
}

fn itemize(text: &str, bold: bool, faces: &[FontFace]) -> Vec<Item> {
    let has = |face: FontFaceId, c: char| {
        faces
            .get(face.0)
            .is_some_and(|face| face.glyph(c).is_some())
    };
    let preferred = if bold { BOLD } else { REGULAR };
    let mut items: Vec<Item> = Vec::with_capacity(2);
    for (at, c) in text.char_indices() {
        let script = c.script();
        let common = matches!(script, Code::Common | Code::Inherited | Code::Unknown);
        let end = at + c.len_utf8();
        if let Some(last) = items.last_mut()
            && let Some(face) = last.face
        {
            // Marks and joiners stay with their letter, whatever fonts say; spaces and signs stay
            // where the font has them.
            let stays = script == Code::Inherited || is_joiner(c) || (common && has(face, c));
            let same = !common
                && (script == last.script || matches!(last.script, Code::Common))
                && has(face, c);
            if stays || same {
                if !common {
                    last.script = script;
                }
                last.text.end = end;
                continue;
            }
        }
        let others = (BOLD.0 + 1..faces.len()).map(FontFaceId);
        let face = [preferred, REGULAR]
            .into_iter()
            .chain(others)
            .find(|face| has(*face, c));
        items.push(Item {
            text: at..end,
            script: if common { Code::Common } else { script },
            face,
        });
    }
    items
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// A line that is being set.
struct Setting {
    shaped: Shaped,
    faces: &'static [FontFace],
    style: Style,
}

impl Setting {
    /// Sets characters of one direction, which begin at the byte `offset` of the line.
    fn run(&mut self, text: &str, offset: usize, rtl: bool) -> Result<(), SheetError> {
        let mut items = itemize(text, self.style.bold, self.faces);
        if rtl {
            items.reverse();
        }
        for item in items {
            let (words, at) = (
                text.get(item.text.clone()).unwrap_or_default(),
                offset + item.text.start,
            );
            match item.face {
                Some(face) => self.set(words, at, item.script, face, rtl)?,
                None => self.frame(words, at)?,
            }
        }
        Ok(())
    }

    fn set(
        &mut self,
        text: &str,
        offset: usize,
        script: Code,
        id: FontFaceId,
        rtl: bool,
    ) -> Result<(), SheetError> {
        let face = self.faces.get(id.0).ok_or(SheetError::Font)?;
        let buffer = shaped_by(face, text, script, rtl)?;
        let (infos, places) = (buffer.glyph_infos(), buffer.glyph_positions());
        let scale = self.style.size / face.units_per_em;
        let mut at = 0;
        while let Some(start) = infos.get(at).map(|info| info.cluster) {
            let length = infos
                .iter()
                .skip(at)
                .take_while(|info| info.cluster == start)
                .count();
            // Clusters run along the line, so the next one in the text is a neighbour: the one
            // after, or from right to left the one before.
            let next = if rtl {
                at.checked_sub(1).and_then(|before| infos.get(before))
            } else {
                infos.get(at + length)
            };
            let (from, to) = (
                start as usize,
                next.map_or(text.len(), |next| next.cluster as usize),
            );
            let here = infos.iter().zip(places).skip(at).take(length);
            at += length;
            // The font has every character by itself, but not this sequence of them.
            if here.clone().any(|(info, _)| info.glyph_id == 0) {
                self.frame(text.get(from..to).unwrap_or_default(), offset + from)?;
                continue;
            }
            let first = self.shaped.glyphs.len();
            for (info, place) in here {
                self.shaped.glyphs.push(Glyph {
                    face: id,
                    id: u16::try_from(info.glyph_id).map_err(|_| SheetError::Font)?,
                    x: self.shaped.width + place.x_offset as f32 * scale,
                    y: place.y_offset as f32 * scale,
                    size: self.style.size,
                });
                self.shaped.width += place.x_advance as f32 * scale;
            }
            let cluster = Cluster {
                text: offset + from..offset + to,
                glyphs: first..self.shaped.glyphs.len(),
                frame: None,
            };
            self.shaped.clusters.push(cluster);
        }
        Ok(())
    }

    /// Characters that no font has: each as its code point in a frame.
    fn frame(&mut self, text: &str, offset: usize) -> Result<(), SheetError> {
        let size = self.style.size;
        let room = size * 0.12;
        for (at, c) in text.char_indices() {
            self.shaped.missing.push(c);
            let spelled = shape(
                &format!("U+{:04X}", u32::from(c)),
                Style {
                    size: size * 0.5,
                    bold: false,
                },
            )?;
            let from = self.shaped.width + room;
            let first = self.shaped.glyphs.len();
            let glyphs = spelled.glyphs.iter().map(|glyph| Glyph {
                x: glyph.x + from + room,
                y: glyph.y + size * 0.15,
                ..*glyph
            });
            self.shaped.glyphs.extend(glyphs);
            let to = from + spelled.width + 2.0 * room;
            let text = offset + at..offset + at + c.len_utf8();
            self.shaped.clusters.push(Cluster {
                text,
                glyphs: first..self.shaped.glyphs.len(),
                frame: Some((from, to)),
            });
            self.shaped.width = to + room;
        }
        Ok(())
    }
}

fn shaped_by(face: &FontFace, text: &str, script: Code, rtl: bool) -> Result<Buffer, SheetError> {
    let direction = if rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    };
    let tag: Option<[u8; 4]> = script.short_name().as_bytes().try_into().ok();
    let script = tag
        .filter(|_| script != Code::Common)
        .and_then(|tag| Script::from_iso15924_tag(Tag::new(&tag)));
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.set_direction(direction);
    buffer.set_script(script);
    let plan = face.plan(script, direction);
    harfrust::shape(
        &face.shaper(),
        &mut buffer,
        ShapeOptions::new().plan(Some(&plan)),
    )
    .map_err(|_| SheetError::Font)?;
    Ok(buffer)
}

/// Words in lines of at most `width` points, broken between words, and inside of one only where it
/// is longer than a line.
pub(super) fn wrap(text: &str, style: Style, width: f32) -> Result<Vec<Shaped>, SheetError> {
    Ok(wrapped(text, style, width)?.0)
}

/// As [`wrap`], and whether a word was broken.
fn wrapped(text: &str, style: Style, width: f32) -> Result<(Vec<Shaped>, bool), SheetError> {
    let whole = shape(text, style)?;
    if whole.width <= width {
        return Ok((vec![whole], false));
    }
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
            lines.push(shape(&line, style)?);
        }
        let whole = lines.len();
        line = break_word(word, style, width, &mut lines)?;
        broken |= lines.len() > whole && !word.chars().any(is_unspaced);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(shape(&line, style)?);
    }
    Ok((lines, broken))
}

/// Whether a character's script is written without spaces between words, so that a line may end
/// after any of them.
fn is_unspaced(c: char) -> bool {
    matches!(
        c.script(),
        Code::Han
            | Code::Hiragana
            | Code::Katakana
            | Code::Thai
            | Code::Lao
            | Code::Khmer
            | Code::Myanmar
    )
}

/// Puts the lines that a long word fills into `lines`; what is left of it begins the next one.
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
    for c in word.chars() {
        let longer = format!("{part}{c}");
        let mark = unicode_normalization::char::is_combining_mark(c) || is_joiner(c);
        if !part.is_empty() && !mark && shape(&longer, style)?.width > width {
            lines.push(shape(&part, style)?);
            part = c.to_string();
        } else {
            part = longer;
        }
    }
    Ok(part)
}

/// The largest setting of words, from `style` down to `smallest` points, in at most `most` lines of
/// `width` points. Where even the smallest needs more lines, it has them: nothing is cut off.
pub(super) fn fit(
    text: &str,
    style: Style,
    smallest: f32,
    width: f32,
    most: usize,
) -> Result<(Vec<Shaped>, f32), SheetError> {
    let whole = shape(text, style)?;
    if whole.width <= width {
        return Ok((vec![whole], style.size));
    }
    // A line's width goes with its size.
    let size = (style.size * width / whole.width * 2.0).floor() / 2.0;
    if size >= smallest {
        return Ok((vec![whole.scaled(size / style.size)], size));
    }
    for lines in 2..=most {
        let mut size = style.size;
        while size >= smallest {
            let (set, broken) = wrapped(text, Style { size, ..style }, width)?;
            // A smaller name is read more easily than a broken one.
            if set.len() <= lines && !broken {
                return Ok((set, size));
            }
            size -= 0.5;
        }
    }
    Ok((
        wrap(
            text,
            Style {
                size: smallest,
                ..style
            },
            width,
        )?,
        smallest,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAIN: Style = Style {
        size: 12.0,
        bold: false,
    };

    #[test]
    fn names_of_many_scripts_are_set_without_a_missing_glyph() {
        for name in [
            "Maria Lopez",
            "Nguyễn Thị Hồng Ánh",
            "Ελευθερία Παπά",
            "Өнөрбек Жүнүсов",
            "عبد الرحمن الخطيب",
            "علی\u{200c}رضا",
            "שרה לוי",
            "श्रीकृष्ण क्षत्रिय",
            "অনিন্দিতা চট্টোপাধ্যায়",
            "ரம்யா சுப்பிரமணியம்",
            "รุ่งนภา ใจดี",
            "ሰላም ተስፋዬ",
            "Անի Պետրոսյան",
            "王小明",
            "佐藤愛子",
            "김민수",
            "さくら タナカ",
            "Maria (مريم) Lopez",
            "თამარ",
            "ไทย ລາວ ខ្មែរ မြန်မာ",
        ] {
            let shaped = shape(name, PLAIN).expect("shaped");
            assert!(shaped.missing.is_empty(), "{name}: {:?}", shaped.missing);
            assert!(shaped.glyphs.iter().all(|glyph| glyph.id != 0), "{name}");
            assert!(shaped.width > 10.0, "{name}");
        }
    }

    #[test]
    fn arabic_is_joined_and_runs_from_right_to_left() {
        let shaped = shape("مريم", PLAIN).expect("shaped");
        let texts: Vec<&str> = shaped.parts().map(|part| part.text).collect();
        assert_eq!(texts.first(), Some(&"م"), "the last letter stands leftmost");
        let ids: Vec<u16> = shaped.glyphs.iter().map(|glyph| glyph.id).collect();
        assert_ne!(
            ids.first(),
            ids.last(),
            "the same letter has another form at the end than at the beginning"
        );
    }

    #[test]
    fn a_character_that_no_font_has_is_framed_and_named() {
        let shaped = shape("Ana 😀", PLAIN).expect("shaped");
        assert_eq!(shaped.missing, ['😀']);
        let framed: Vec<_> = shaped.parts().filter(|part| part.frame.is_some()).collect();
        assert_eq!((framed.len(), framed[0].text), (1, "😀"));
        assert!(shape("", PLAIN).expect("shaped").clusters.is_empty());
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
        let (lines, size) = fit(&"Guadalupe ".repeat(12), PLAIN, 8.0, 150.0, 2).expect("fitted");
        assert!(lines.len() > 2 && size == 8.0);
    }

    proptest! {
        #[test]
        fn any_words_are_set_without_glyph_zero(text in "\\PC{0,24}") {
            let shaped = shape(&text, PLAIN).expect("shaped");
            let zero = shaped.glyphs.iter().any(|glyph| glyph.id == 0);
            prop_assert!(!zero);
            prop_assert!(shaped.width.is_finite());
        }
    }
}
