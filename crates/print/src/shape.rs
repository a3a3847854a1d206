//! Turns text of any script into positioned glyphs.
//!
//! A line is cut into runs of one direction (unicode-bidi). Those are cut into runs of one script
//! and one font that has all of their characters, and each of these is shaped (harfrust). Glyph 0,
//! the box of a missing character, is never used: a character that no font has is drawn as its code
//! point in a small frame, and is reported.

use std::ops::Range;

use harfrust::{Direction, GlyphBuffer, Script, Tag, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script as ScriptCode, UnicodeScript as _};

use super::SheetError;
use super::faces::{BOLD, FontFace, FontFaceId, REGULAR, faces};

/// The size and weight of text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Size in points.
    pub size: f32,
    /// Bold, for the scripts that have a bold font.
    pub bold: bool,
}

impl Style {
    pub(super) const fn plain(size: f32) -> Self {
        Self { size, bold: false }
    }

    pub(super) const fn bold(size: f32) -> Self {
        Self { size, bold: true }
    }
}

/// A glyph and its position, in points from the start of its line. `y` grows upwards from the
/// baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Glyph {
    pub face: FontFaceId,
    pub id: u16,
    pub x: f32,
    pub y: f32,
    pub size: f32,
}

/// Glyphs that belong to the same characters, both as ranges in their [`Shaped`].
#[derive(Clone, PartialEq)]
struct Cluster {
    text: Range<usize>,
    glyphs: Range<usize>,
    frame: Option<(f32, f32)>,
}

/// A shaped line. Its glyphs stand in visual order, from left to right.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Shaped {
    text: String,
    glyphs: Vec<Glyph>,
    clusters: Vec<Cluster>,
    pub width: f32,
    /// Characters that no font has.
    pub missing: Vec<char>,
    /// True if the next line goes on with the same word.
    pub ends_inside_word: bool,
}

/// Some characters of a line with their glyphs.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub text: &'a str,
    pub glyphs: &'a [Glyph],
    /// The left and right edge of a frame around the glyphs, in points. Glyphs in a frame spell the
    /// code point of a character that no font has.
    pub frame: Option<(f32, f32)>,
}

impl Shaped {
    /// Returns the characters with their glyphs, from left to right.
    pub(super) fn parts(&self) -> impl Iterator<Item = Part<'_>> + Clone {
        self.clusters.iter().map(|cluster| Part {
            text: self.text.get(cluster.text.clone()).unwrap_or_default(),
            glyphs: self.glyphs.get(cluster.glyphs.clone()).unwrap_or_default(),
            frame: cluster.frame,
        })
    }

    /// Returns true if the characters stand in another order than they are read.
    pub(super) fn is_reordered(&self) -> bool {
        !self.clusters.is_sorted_by_key(|cluster| cluster.text.start)
    }

    /// Returns the text in reading order.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the same line at another size.
    pub(super) fn scaled(mut self, by: f32) -> Self {
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

/// Returns true if a text runs from right to left as a whole. Each of its lines does then, even one
/// that begins with a word of another script.
pub(super) fn is_right_to_left(text: &str) -> bool {
    let bidi = BidiInfo::new(text, None);
    bidi.paragraphs
        .first()
        .is_some_and(|first| first.level.is_rtl())
}

/// Shapes one line.
pub(super) fn shape(text: &str, style: Style) -> Result<Shaped, SheetError> {
    shape_line(text, style, None)
}

/// Shapes one line of a text that runs from right to left, or not, as a whole.
pub(super) fn shape_line(
    text: &str,
    style: Style,
    right_to_left: Option<bool>,
) -> Result<Shaped, SheetError> {
    let faces = faces()?;
    // This is one line, so a character that would break it becomes a space.
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
    let mut shaper = LineShaper {
        shaped: Shaped::default(),
        faces,
        style,
    };
    // Most lines have no right-to-left characters and are one run.
    if right_to_left != Some(true) && text.chars().all(|c| matches!(c, ' '..='\u{58f}')) {
        shaper.run(&text, 0, false)?;
    } else {
        let level = right_to_left.map(|rtl| if rtl { Level::rtl() } else { Level::ltr() });
        let bidi = BidiInfo::new(&text, level);
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let level = levels.get(run.start).copied().unwrap_or(Level::ltr());
                shaper.run(
                    text.get(run.clone()).unwrap_or_default(),
                    run.start,
                    level.is_rtl(),
                )?;
            }
        }
    }
    let mut shaped = shaper.shaped;
    shaped.text = text;
    Ok(shaped)
}

/// Characters of one script in one font. `face` is `None` for a single character that no font has.
struct Item {
    text: Range<usize>,
    script: ScriptCode,
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
        let common = matches!(
            script,
            ScriptCode::Common | ScriptCode::Inherited | ScriptCode::Unknown
        );
        let end = at + c.len_utf8();
        if let Some(last) = items.last_mut()
            && let Some(face) = last.face
        {
            // Marks and joiners stay with their letter in any case. Spaces and punctuation stay in
            // the run if its font has them.
            let stays = script == ScriptCode::Inherited || is_joiner(c) || (common && has(face, c));
            let same = !common
                && (script == last.script || matches!(last.script, ScriptCode::Common))
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
            script: if common { ScriptCode::Common } else { script },
            face,
        });
    }
    items
}

pub(super) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// A line that is being shaped.
struct LineShaper {
    shaped: Shaped,
    faces: &'static [FontFace],
    style: Style,
}

impl LineShaper {
    /// Shapes a run of one direction that begins at the byte `offset` of the line.
    fn run(&mut self, text: &str, offset: usize, rtl: bool) -> Result<(), SheetError> {
        let mut items = itemize(text, self.style.bold, self.faces);
        if rtl {
            items.reverse();
        }
        for item in items {
            let (characters, at) = (
                text.get(item.text.clone()).unwrap_or_default(),
                offset + item.text.start,
            );
            match item.face {
                Some(face) => self.item(characters, at, item.script, face, rtl)?,
                None => self.frame(characters, at)?,
            }
        }
        Ok(())
    }

    /// Shapes characters of one script in one font.
    fn item(
        &mut self,
        text: &str,
        offset: usize,
        script: ScriptCode,
        id: FontFaceId,
        rtl: bool,
    ) -> Result<(), SheetError> {
        let face = self.faces.get(id.0).ok_or(SheetError::Font)?;
        let buffer = shape_in_face(face, text, script, rtl);
        let (infos, positions) = (buffer.glyph_infos(), buffer.glyph_positions());
        let scale = self.style.size / face.units_per_em;
        let mut at = 0;
        while let Some(start) = infos.get(at).map(|info| info.cluster) {
            let length = infos
                .iter()
                .skip(at)
                .take_while(|info| info.cluster == start)
                .count();
            // Clusters follow the line, so the next one in the text is the one after this, or in a
            // right-to-left run the one before.
            let next = if rtl {
                at.checked_sub(1).and_then(|before| infos.get(before))
            } else {
                infos.get(at + length)
            };
            let (from, to) = (
                start as usize,
                next.map_or(text.len(), |next| next.cluster as usize),
            );
            let here = infos.iter().zip(positions).skip(at).take(length);
            at += length;
            // The font has each of these characters, but not this sequence of them.
            if here.clone().any(|(info, _)| info.glyph_id == 0) {
                self.frame(text.get(from..to).unwrap_or_default(), offset + from)?;
                continue;
            }
            let first = self.shaped.glyphs.len();
            for (info, position) in here {
                self.shaped.glyphs.push(Glyph {
                    face: id,
                    id: u16::try_from(info.glyph_id).map_err(|_| SheetError::Font)?,
                    x: self.shaped.width + position.x_offset as f32 * scale,
                    y: position.y_offset as f32 * scale,
                    size: self.style.size,
                });
                self.shaped.width += position.x_advance as f32 * scale;
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

    /// Draws each of these characters, which no font has, as its code point in a frame.
    fn frame(&mut self, text: &str, offset: usize) -> Result<(), SheetError> {
        let size = self.style.size;
        let gap = size * 0.12;
        for (at, c) in text.char_indices() {
            self.shaped.missing.push(c);
            let spelled = shape(&format!("U+{:04X}", u32::from(c)), Style::plain(size * 0.5))?;
            let from = self.shaped.width + gap;
            let first = self.shaped.glyphs.len();
            let glyphs = spelled.glyphs.iter().map(|glyph| Glyph {
                x: glyph.x + from + gap,
                y: glyph.y + size * 0.15,
                ..*glyph
            });
            self.shaped.glyphs.extend(glyphs);
            let to = from + spelled.width + 2.0 * gap;
            let text = offset + at..offset + at + c.len_utf8();
            self.shaped.clusters.push(Cluster {
                text,
                glyphs: first..self.shaped.glyphs.len(),
                frame: Some((from, to)),
            });
            self.shaped.width = to + gap;
        }
        Ok(())
    }
}

fn shape_in_face(face: &FontFace, text: &str, script: ScriptCode, rtl: bool) -> GlyphBuffer {
    let direction = if rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    };
    let tag: Option<[u8; 4]> = script.short_name().as_bytes().try_into().ok();
    let script = tag
        .filter(|_| script != ScriptCode::Common)
        .and_then(|tag| Script::from_iso15924_tag(Tag::new(&tag)));
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(direction);
    if let Some(script) = script {
        buffer.set_script(script);
    }
    let plan = face.plan(script, direction);
    face.shaper().shape_with_plan(&plan, buffer, &[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAIN: Style = Style::plain(12.0);

    #[test]
    fn names_of_many_scripts_are_shaped_without_a_missing_glyph() {
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
            "髙橋 﨑 濵 𠮷田 朱镕基",
            "ᏣᎳᎩ ᎤᏪᏥ",
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

    proptest! {
        #[test]
        fn any_text_is_shaped_without_glyph_zero(text in "\\PC{0,24}") {
            let shaped = shape(&text, PLAIN).expect("shaped");
            let zero = shaped.glyphs.iter().any(|glyph| glyph.id == 0);
            prop_assert!(!zero);
            prop_assert!(shaped.width.is_finite());
        }
    }
}
