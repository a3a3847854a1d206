//! Words of any script to glyphs with places.
//!
//! A line is cut into runs of one direction (unicode-bidi), those into runs of one script and one font that has all of their
//! characters, and each is shaped (harfrust). Glyph 0, the box of a missing character, is never given out: a character that no
//! font has becomes its code point in a small frame, and is reported.

use harfrust::{Buffer, Direction, Script, ShapeOptions, Tag};
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script as Code, UnicodeScript as _};

use super::SheetError;
use super::faces::{BOLD, Face, FaceId, REGULAR, faces};

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Size in points.
    pub size: f32,
    /// Bold where the script has a bold face.
    pub bold: bool,
}

/// A glyph and where it stands, in points from the beginning of its line; y upwards from the baseline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Glyph {
    pub face: FaceId,
    pub id: u16,
    pub x: f32,
    pub y: f32,
    pub size: f32,
}

/// Glyphs that belong to the same characters.
#[derive(Clone, PartialEq)]
pub(super) struct Cluster {
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// A frame around them, from and to, in points: they spell the code point of a character that no font has.
    pub frame: Option<(f32, f32)>,
}

/// A line of words, from left to right as it is seen.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Shaped {
    pub clusters: Vec<Cluster>,
    pub width: f32,
    pub missing: Vec<char>,
}

/// Sets one line.
pub(super) fn shape(text: &str, style: Style) -> Result<Shaped, SheetError> {
    let faces = faces()?;
    let mut shaped = Shaped::default();
    // One line: whatever would break it is a space.
    let text: String = text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect();
    let bidi = BidiInfo::new(&text, None);
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let level = levels.get(run.start).copied().unwrap_or(Level::ltr());
            let mut items = itemize(&text[run.clone()], style.bold, faces);
            if level.is_rtl() {
                items.reverse();
            }
            for item in items {
                match item.face {
                    Some(face) => set(&mut shaped, &item, face, faces, level.is_rtl(), style)?,
                    None => frame(&mut shaped, item.text, faces, style)?,
                }
            }
        }
    }
    Ok(shaped)
}

/// Characters of one script in one font; without a font, one character that none has.
struct Item<'a> {
    text: &'a str,
    script: Code,
    face: Option<FaceId>,
}

fn itemize<'a>(text: &'a str, bold: bool, faces: &[Face]) -> Vec<Item<'a>> {
    let has = |face: FaceId, c: char| {
        faces.get(face.0).is_some_and(|face| face.shaper().nominal_glyph(u32::from(c)).is_some_and(|id| id.to_u32() != 0))
    };
    let preferred = if bold { [BOLD, REGULAR] } else { [REGULAR, REGULAR] };
    let mut items: Vec<Item<'a>> = Vec::new();
    for (at, c) in text.char_indices() {
        let script = c.script();
        let common = matches!(script, Code::Common | Code::Inherited | Code::Unknown);
        let end = at + c.len_utf8();
        if let Some(last) = items.last_mut()
            && let Some(face) = last.face
        {
            // Marks and joiners stay with their letter, whatever fonts say; spaces and signs stay where the font has them.
            let stays = script == Code::Inherited || is_joiner(c) || (common && has(face, c));
            let same = !common && (script == last.script || matches!(last.script, Code::Common)) && has(face, c);
            if stays || same {
                if !common {
                    last.script = script;
                }
                last.text = &text[end - last.text.len() - c.len_utf8()..end];
                continue;
            }
        }
        let others = (preferred.len()..faces.len()).map(FaceId);
        let face = preferred.into_iter().chain(others).find(|face| has(*face, c));
        items.push(Item { text: &text[at..end], script: if common { Code::Common } else { script }, face });
    }
    items
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn set(shaped: &mut Shaped, item: &Item<'_>, id: FaceId, faces: &[Face], rtl: bool, style: Style) -> Result<(), SheetError> {
    let face = faces.get(id.0).ok_or(SheetError::Font)?;
    let mut buffer = Buffer::new();
    buffer.push_str(item.text);
    buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    let tag: Option<[u8; 4]> = item.script.short_name().as_bytes().try_into().ok();
    buffer.set_script(tag.filter(|_| item.script != Code::Common).and_then(|tag| Script::from_iso15924_tag(Tag::new(&tag))));
    harfrust::shape(&face.shaper(), &mut buffer, ShapeOptions::new()).map_err(|_| SheetError::Font)?;

    let scale = style.size / face.units_per_em;
    let glyphs: Vec<(usize, u32, [i32; 3])> = buffer
        .glyph_infos()
        .iter()
        .zip(buffer.glyph_positions())
        .map(|(info, place)| (info.cluster as usize, info.glyph_id, [place.x_advance, place.x_offset, place.y_offset]))
        .collect();
    let mut starts: Vec<usize> = glyphs.iter().map(|(cluster, ..)| *cluster).collect();
    starts.sort_unstable();
    starts.dedup();
    let mut rest = &glyphs[..];
    while let Some((start, ..)) = rest.first() {
        let start = *start;
        let (here, after) = rest.split_at(rest.iter().take_while(|(cluster, ..)| *cluster == start).count());
        rest = after;
        let end = starts.iter().copied().find(|other| *other > start).unwrap_or(item.text.len());
        let text = item.text.get(start..end).unwrap_or_default();
        // The font has every character by itself, but not this sequence of them.
        if here.iter().any(|(_, glyph, _)| *glyph == 0) {
            frame(shaped, text, faces, style)?;
            continue;
        }
        let mut cluster = Cluster { text: text.to_owned(), glyphs: Vec::with_capacity(here.len()), frame: None };
        for (_, glyph, [advance, x, y]) in here {
            cluster.glyphs.push(Glyph {
                face: id,
                id: u16::try_from(*glyph).map_err(|_| SheetError::Font)?,
                x: shaped.width + *x as f32 * scale,
                y: *y as f32 * scale,
                size: style.size,
            });
            shaped.width += *advance as f32 * scale;
        }
        shaped.clusters.push(cluster);
    }
    Ok(())
}

/// Characters that no font has: each as its code point in a frame.
fn frame(shaped: &mut Shaped, text: &str, faces: &[Face], style: Style) -> Result<(), SheetError> {
    let small = Style { size: style.size * 0.5, bold: false };
    let room = style.size * 0.12;
    for c in text.chars() {
        shaped.missing.push(c);
        let spelled = format!("U+{:04X}", u32::from(c));
        let from = shaped.width + room;
        let mut inside = Shaped::default();
        set(&mut inside, &Item { text: &spelled, script: Code::Latin, face: Some(REGULAR) }, REGULAR, faces, false, small)?;
        let glyphs = inside.clusters.into_iter().flat_map(|cluster| cluster.glyphs);
        let glyphs = glyphs.map(|glyph| Glyph { x: glyph.x + from + room, y: glyph.y + style.size * 0.15, ..glyph }).collect();
        let to = from + inside.width + 2.0 * room;
        shaped.clusters.push(Cluster { text: c.to_string(), glyphs, frame: Some((from, to)) });
        shaped.width = to + room;
    }
    Ok(())
}

/// Words in lines of at most `width` points, broken between words, and inside of one only where it is longer than a line.
pub(super) fn wrap(text: &str, style: Style, width: f32) -> Result<Vec<Shaped>, SheetError> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if shape(&longer, style)?.width <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(shape(&line, style)?);
        }
        line = break_word(word, style, width, &mut lines)?;
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(shape(&line, style)?);
    }
    Ok(lines)
}

/// Puts the lines that a long word fills into `lines`; what is left of it begins the next one.
fn break_word(word: &str, style: Style, width: f32, lines: &mut Vec<Shaped>) -> Result<String, SheetError> {
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

/// The largest setting of words, from `style` down to `smallest` points, in at most `most` lines of `width` points. Where even
/// the smallest needs more lines, it has them: nothing is cut off.
pub(super) fn fit(text: &str, style: Style, smallest: f32, width: f32, most: usize) -> Result<(Vec<Shaped>, f32), SheetError> {
    for lines in 1..=most {
        let mut size = style.size;
        while size >= smallest {
            let set = wrap(text, Style { size, ..style }, width)?;
            if set.len() <= lines {
                return Ok((set, size));
            }
            size -= 0.5;
        }
    }
    Ok((wrap(text, Style { size: smallest, ..style }, width)?, smallest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAIN: Style = Style { size: 12.0, bold: false };

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
            assert_eq!(shaped.missing, [], "{name}");
            assert!(shaped.clusters.iter().flat_map(|cluster| &cluster.glyphs).all(|glyph| glyph.id != 0), "{name}");
            assert!(shaped.width > 10.0, "{name}");
        }
    }

    #[test]
    fn arabic_is_joined_and_runs_from_right_to_left() {
        let shaped = shape("مريم", PLAIN).expect("shaped");
        let texts: Vec<&str> = shaped.clusters.iter().map(|cluster| cluster.text.as_str()).collect();
        assert_eq!(texts.first(), Some(&"م"), "the last letter stands leftmost");
        let ids: Vec<u16> = shaped.clusters.iter().flat_map(|cluster| cluster.glyphs.iter().map(|glyph| glyph.id)).collect();
        assert_ne!(ids.first(), ids.last(), "the same letter has another form at the end than at the beginning");
    }

    #[test]
    fn a_character_that_no_font_has_is_framed_and_named() {
        let shaped = shape("Ana 😀", PLAIN).expect("shaped");
        assert_eq!(shaped.missing, ['😀']);
        let framed: Vec<_> = shaped.clusters.iter().filter(|cluster| cluster.frame.is_some()).collect();
        assert_eq!((framed.len(), framed[0].text.as_str()), (1, "😀"));
        assert!(shape("", PLAIN).expect("shaped").clusters.is_empty());
    }

    #[test]
    fn lines_are_no_wider_than_asked_and_lose_no_word() {
        let text = "Tell Congress: Stop local law enforcement from doing ICE’s dirty work. Antidisestablishmentarianism王小明王小明王小明";
        let lines = wrap(text, PLAIN, 90.0).expect("wrapped");
        assert!(lines.iter().all(|line| line.width <= 90.0));
        let words: String = lines.iter().flat_map(|line| line.clusters.iter().map(|cluster| cluster.text.as_str())).collect();
        assert_eq!(words.replace(' ', ""), text.replace(' ', ""));
    }

    #[test]
    fn long_names_shrink_before_they_wrap() {
        let (lines, size) = fit("Guadalupe Hernández Ruiz de la Torre", PLAIN, 8.0, 150.0, 2).expect("fitted");
        assert!(lines.len() == 1 && (8.0..12.0).contains(&size), "{} lines at {size}", lines.len());
        let (lines, size) = fit(&"Guadalupe ".repeat(12), PLAIN, 8.0, 150.0, 2).expect("fitted");
        assert!(lines.len() > 2 && size == 8.0);
    }

    proptest! {
        #[test]
        fn any_words_are_set_without_glyph_zero(text in "\\PC{0,24}") {
            let shaped = shape(&text, PLAIN).expect("shaped");
            let zero = shaped.clusters.iter().flat_map(|cluster| &cluster.glyphs).any(|glyph| glyph.id == 0);
            prop_assert!(!zero);
            prop_assert!(shaped.width.is_finite());
        }
    }
}
