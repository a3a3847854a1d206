//! Text on the screen in the roles that SCREENS has: display, title, body, label, small. One family
//! serves every script.

use std::sync::{Arc, Once};

use iced::advanced::graphics::text::cosmic_text::{Fallback, FontSystem, PlatformFallback, fontdb};
use iced::advanced::graphics::text::{Paragraph, font_system};
use iced::advanced::text::{LineHeight, Paragraph as _, Shaping, Text as Measured, Wrapping};
use iced::widget::{Text, text};
use iced::{Alignment, Font, Pixels, Size, alignment, font};
use unicode_script::Script;

use super::theme;
use petition::fonts::{self, FAMILY};

/// The regular weight of the family.
pub const REGULAR: Font = Font::with_name(FAMILY);
/// The bold weight of the family.
pub const BOLD: Font = Font {
    weight: font::Weight::Bold,
    ..REGULAR
};

/// Hands our fonts to the toolkit, once and before anything is drawn. The toolkit's own way copies
/// each font and reads it from end to end, which costs 17 MB more memory (benches/README.md) for
/// fonts that are in the program already.
pub fn load() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let Ok(mut system) = font_system().write() else {
            return;
        };
        let toolkit = system.raw();
        let mut known = std::mem::take(toolkit.db_mut());
        // The system may have another version of these families, which the toolkit would take first
        // and which would give other pixels.
        let others: Vec<_> = known
            .faces()
            .filter(|face| face.families.iter().any(|(name, _)| is_ours(name)))
            .map(|face| face.id)
            .collect();
        for face in others {
            known.remove_face(face);
        }
        for face in [fonts::REGULAR, fonts::BOLD]
            .iter()
            .chain(fonts::BOLDS)
            .chain(fonts::FALLBACKS)
        {
            let ids = known.load_font_source(fontdb::Source::Binary(Arc::new(face.bytes)));
            if face.family == FAMILY || is_bold(face) {
                continue;
            }
            // Where a face has no bold, or its bold lacks a letter, its regular stands for it. The
            // toolkit looks for the weight first, and would otherwise take any bold font of the
            // system. It takes one face of a family only, so the stand-in has a name of its own.
            let family = if fonts::BOLDS.iter().any(|bold| bold.family == face.family) {
                format!("{}{STAND_IN}", face.family)
            } else {
                face.family.to_owned()
            };
            for info in ids
                .into_iter()
                .filter_map(|id| known.face(id).cloned())
                .collect::<Vec<_>>()
            {
                known.push_face_info(fontdb::FaceInfo {
                    weight: fontdb::Weight::BOLD,
                    families: vec![(family.clone(), fontdb::Language::English_UnitedStates)],
                    ..info
                });
            }
        }
        *toolkit = FontSystem::new_with_locale_and_db_and_fallback(
            toolkit.locale().to_owned(),
            known,
            OursFirst::new(),
        );
    });
}

/// The end of the name under which a regular face stands for what its bold lacks.
const STAND_IN: &str = " (regular)";

/// Returns true if a face is a bold one of [`fonts::BOLDS`].
fn is_bold(face: &fonts::FontFace) -> bool {
    fonts::BOLDS
        .iter()
        .any(|bold| std::ptr::eq(bold.bytes, face.bytes))
}

/// Returns true if a family is one of ours.
fn is_ours(family: &str) -> bool {
    family == FAMILY || fonts::FALLBACKS.iter().any(|face| face.family == family)
}

/// The fonts that are searched for a letter that the first face lacks: first ours, which are the
/// same on every machine, then the system's.
struct OursFirst {
    families: Vec<&'static str>,
}

/// The families of Chinese, Japanese and Korean: the bold lacks rare characters.
const CJK: &[&str] = &["Noto Sans CJK SC", "Noto Sans CJK SC (regular)"];

impl OursFirst {
    fn new() -> Self {
        let ours = fonts::FALLBACKS.iter().map(|face| face.family);
        Self {
            families: std::iter::once(FAMILY)
                .chain(ours)
                .chain(CJK.iter().copied())
                .chain(PlatformFallback.common_fallback().iter().copied())
                .collect(),
        }
    }
}

impl Fallback for OursFirst {
    fn common_fallback(&self) -> &[&'static str] {
        &self.families
    }

    fn forbidden_fallback(&self) -> &[&'static str] {
        &[]
    }

    fn script_fallback(&self, script: Script, locale: &str) -> &[&'static str] {
        match fonts::FALLBACKS
            .iter()
            .find(|face| face.scripts.contains(&script))
        {
            Some(face) if CJK.contains(&face.family) => CJK,
            Some(face) => std::slice::from_ref(&face.family),
            None => PlatformFallback.script_fallback(script, locale),
        }
    }
}

/// The size of display text at 100 %, in logical pixels.
pub const DISPLAY: f32 = 44.0;
/// The size of titles at 100 %, in logical pixels.
pub const TITLE: f32 = 32.0;
/// The size of running text at 100 %, in logical pixels.
pub(crate) const BODY: f32 = 22.0;
/// The size of the letter, which shares the screen with the form.
pub(crate) const LETTER: f32 = 20.0;
/// The size of labels at 100 %, in logical pixels.
pub const LABEL: f32 = 18.0;
/// The size of small print at 100 %, in logical pixels.
pub(crate) const SMALL: f32 = 16.0;

/// The line height of running text, as a factor.
pub(crate) const LINE: f32 = 1.4;
/// The line height of headings, as a factor. With less, descenders would reach out of the area that
/// is redrawn when the text goes.
pub(crate) const HEADING_LINE: f32 = 1.26;

fn styled<'a>(content: impl text::IntoFragment<'a>, size: f32, line: f32) -> Text<'a> {
    text(breakable(content.into_fragment()))
        .size(size)
        .line_height(line)
        .shaping(Shaping::Auto)
}

/// Text of any size, for a screen that chooses its sizes itself.
pub(crate) fn sized<'a>(content: impl text::IntoFragment<'a>, size: f32, line: f32) -> Text<'a> {
    styled(content, size, line)
}

/// Measures words as they are laid out in lines of at most `width`. A word that is wider than that
/// makes the result wider.
pub(crate) fn measure(words: &str, size: f32, line: f32, font: Font, width: f32) -> Size {
    let paragraph = Paragraph::with_text(Measured {
        content: &breakable(words.into()),
        bounds: Size::new(width, f32::INFINITY),
        size: Pixels(size),
        line_height: LineHeight::Relative(line),
        font,
        align_x: Default::default(),
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Auto,
        wrapping: Wrapping::Word,
    });
    paragraph.min_bounds()
}

/// Lets lines break where a reader expects it and the toolkit does not.
fn breakable(words: text::Fragment<'_>) -> text::Fragment<'_> {
    before_latin(before_parentheses(words))
}

/// Lets lines break between a quotation mark and a parenthesis: `“Officer” (WSO)`. The line breaker
/// follows rule LB15 of UAX #14 as it was before Unicode 15.1, which forbids that.
fn before_parentheses(words: text::Fragment<'_>) -> text::Fragment<'_> {
    const QUOTES: [&str; 6] = ["” (", "’ (", "\" (", "' (", "» (", "› ("];
    if !QUOTES.iter().any(|quote| words.contains(quote)) {
        return words;
    }
    let mut broken = words.into_owned();
    for quote in QUOTES {
        broken = broken.replace(quote, &quote.replace(' ', "\u{200b} "));
    }
    broken.into()
}

/// Lets lines break before Latin words in text that runs from right to left. cosmic-text 0.15 takes
/// the first Latin word for part of the line that is full, so a left-to-right mark and the
/// narrowest of spaces are put in its place. Between two of these marks a comma would belong to the
/// words around it, and a time would stand before its day: a comma of the script gets a mark of its
/// own direction.
fn before_latin(words: text::Fragment<'_>) -> text::Fragment<'_> {
    const MARK: &str = "\u{200e}\u{200a}";
    const OWN: char = '\u{200f}';
    let is_latin = |c: char| c.is_ascii_alphanumeric();
    if !words.contains(is_of_right) || !words.contains(is_latin) {
        return words;
    }
    let mut marked = String::with_capacity(words.len() + 9);
    // A sentence that begins with a path or an abbreviation runs as most of its words do.
    let (mut own, mut latin) = (0, 0);
    for word in words.split_whitespace() {
        own += usize::from(word.contains(is_of_right));
        latin += usize::from(!word.contains(is_of_right) && word.contains(is_latin));
    }
    if own >= latin && !runs_left(&words) {
        marked.push(OWN);
    }
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        marked.push(letter);
        if letter == ' ' && letters.peek().copied().is_some_and(is_latin) {
            marked.push_str(MARK);
        } else if matches!(letter, '،' | '؛') {
            marked.push(OWN);
        }
    }
    marked.into()
}

/// Returns true for a letter that is written from right to left.
fn is_of_right(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
    )
}

/// Returns true if the first letter of a text is written from right to left.
pub(crate) fn runs_left(words: &str) -> bool {
    let first = words.chars().find(|letter| letter.is_alphabetic());
    first.is_some_and(is_of_right)
}

/// Centres each line of a text. The toolkit would move text that runs from right to left out of its
/// place (iced #3293), so the lines of such a text stay aligned at their ends.
#[must_use]
pub(crate) fn centred(words: Text<'_>, right_to_left: bool) -> Text<'_> {
    if right_to_left {
        words
    } else {
        words.align_x(Alignment::Center)
    }
}

/// The largest text of a screen.
pub fn display<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    styled(content, DISPLAY, HEADING_LINE).font(BOLD)
}

/// The text of a heading.
pub fn title<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    styled(content, TITLE, HEADING_LINE).font(BOLD)
}

/// The usual running text.
pub fn body<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    styled(content, BODY, LINE)
}

/// The text of the letter.
pub fn letter<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    styled(content, LETTER, LINE)
}

/// The label of a field or a card.
pub fn label<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    styled(content, LABEL, LINE).font(BOLD)
}

/// Text of a label's size in the regular weight.
pub fn plain<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    styled(content, LABEL, LINE)
}

/// Text in small print.
pub fn small<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    styled(content, SMALL, LINE)
}

/// Small print of less weight.
pub fn quiet<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    small(content).style(theme::muted)
}

/// A number in large digits.
pub fn number<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    styled(content, 38.0, HEADING_LINE).font(BOLD)
}

/// Small print about something wrong.
pub fn fault<'a>(content: impl text::IntoFragment<'a>) -> Text<'a> {
    small(content).style(theme::bad)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use iced::advanced::graphics::text::cosmic_text;

    use super::*;

    /// The faces that words are drawn with.
    fn faces_of(words: &str, weight: fontdb::Weight) -> Vec<fontdb::FaceInfo> {
        let mut system = font_system().write().expect("the fonts");
        let system = system.raw();
        let mut buffer = cosmic_text::Buffer::new(system, cosmic_text::Metrics::new(BODY, BODY));
        let attributes = cosmic_text::Attrs::new()
            .family(fontdb::Family::Name(FAMILY))
            .weight(weight);
        buffer.set_text(
            system,
            words,
            &attributes,
            cosmic_text::Shaping::Advanced,
            None,
        );
        buffer.shape_until_scroll(system, false);
        let glyphs = buffer
            .layout_runs()
            .flat_map(|run| {
                run.glyphs
                    .iter()
                    .map(|glyph| (glyph.font_id, glyph.glyph_id))
            })
            .collect::<Vec<_>>();
        assert!(
            !glyphs.is_empty() && glyphs.iter().all(|(_, glyph)| *glyph != 0),
            "a letter of {words} is in no face"
        );
        let faces = glyphs
            .into_iter()
            .map(|(id, _)| system.db().face(id).expect("a face"));
        faces
            .map(|face| {
                assert!(
                    matches!(face.source, fontdb::Source::Binary(_)),
                    "{words} is drawn with the system's {:?}",
                    face.families
                );
                face.clone()
            })
            .collect()
    }

    /// The families of those faces.
    fn drawn_with(words: &str, weight: fontdb::Weight) -> BTreeSet<String> {
        let faces = faces_of(words, weight);
        let family = |face: fontdb::FaceInfo| face.families[0].0.replace(STAND_IN, "");
        faces.into_iter().map(family).collect()
    }

    #[test]
    fn letters_are_taken_from_the_program_and_not_from_the_system() {
        load();
        for weight in [fontdb::Weight::NORMAL, fontdb::Weight::BOLD] {
            for (words, family) in [
                ("Kreyòl Ayisyen, Tiếng Việt", FAMILY),
                ("القراءة والتوقيع", "Noto Sans Arabic"),
                ("简体中文，「要求国会」", "Noto Sans CJK SC"),
                ("한국어", "Noto Sans CJK SC"),
                ("さくら サクラ", "Noto Sans CJK SC"),
                ("नमस्ते", "Noto Sans Devanagari"),
                ("שלום", "Noto Sans Hebrew"),
                ("អក្សរខ្មែរ", "Noto Sans Khmer"),
                ("አማርኛ", "Noto Sans Ethiopic"),
                ("Ελληνικά, русский", FAMILY),
                ("✓ ⌫ ⇧", "Kiosk Symbols"),
            ] {
                let drawn = drawn_with(words, weight);
                assert!(
                    drawn.contains(family)
                        && drawn.iter().all(|name| name == family || name == FAMILY),
                    "{words}: {drawn:?}"
                );
            }
        }
    }

    #[test]
    fn chinese_and_korean_headings_are_bold_and_rare_characters_are_drawn_even_so() {
        load();
        for (words, weight, face) in [
            ("谢谢您", fontdb::Weight::BOLD, "NotoSansCJKsc-Bold"),
            ("감사합니다", fontdb::Weight::BOLD, "NotoSansCJKsc-Bold"),
            ("谢谢您", fontdb::Weight::NORMAL, "NotoSansCJKsc-Regular"),
            ("鑫", fontdb::Weight::BOLD, "NotoSansCJKsc-Regular"),
        ] {
            let drawn = faces_of(words, weight);
            assert!(
                drawn.iter().all(|info| info.post_script_name == face),
                "{words} in {weight:?}: {drawn:?}"
            );
        }
    }

    #[test]
    fn every_word_of_the_program_is_drawn_with_its_own_letters() {
        load();
        let words = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/i18n"))
            .expect("the languages")
            .map(|entry| entry.expect("a language").path());
        for file in words
            .flat_map(|folder| fs::read_dir(folder).expect("a language"))
            .map(|entry| entry.expect("a file").path())
        {
            let mut letters: Vec<char> = fs::read_to_string(file)
                .expect("UTF-8")
                .chars()
                .filter(|letter| !letter.is_control())
                .collect();
            letters.sort_unstable();
            letters.dedup();
            drawn_with(
                &letters
                    .into_iter()
                    .map(|letter| format!("{letter} "))
                    .collect::<String>(),
                fontdb::Weight::BOLD,
            );
        }
    }

    #[test]
    fn what_follows_in_an_arabic_sentence_stands_at_its_left() {
        load();
        for (words, before, after) in [
            ("الساعة: 30 نوفمبر 2026، 08:41", "2026", "08:41"),
            ("منذ 14:05، Ana R.", "14:05", "Ana"),
            ("61 من الهدف 40، 153 %", "40", "153"),
            ("ZIP نفسه", "ZIP", "نفسه"),
            ("/media/ana/a.db يخص حملة أخرى.", "/media", "يخص"),
        ] {
            let marked = breakable(words.into());
            let mut system = font_system().write().expect("the fonts");
            let system = system.raw();
            let mut buffer =
                cosmic_text::Buffer::new(system, cosmic_text::Metrics::new(BODY, BODY));
            let attributes = cosmic_text::Attrs::new().family(fontdb::Family::Name(FAMILY));
            let shaping = cosmic_text::Shaping::Advanced;
            buffer.set_text(system, &marked, &attributes, shaping, None);
            buffer.shape_until_scroll(system, false);
            let place = |part: &str| {
                let start = marked.find(part).expect("a part");
                let mut glyphs = buffer.layout_runs().flat_map(|run| run.glyphs);
                let glyph = glyphs.find(|glyph| glyph.start == start);
                glyph.expect("a glyph").x
            };
            assert!(place(after) < place(before), "{words}");
        }
    }

    #[test]
    fn words_that_mix_directions_stay_within_their_width() {
        let words = "توقيعك مختوم ومحفوظ بأمان. وسيكون في الأوراق التي تُسلَّم إلى Congress.";
        let width = |wide: f32| measure(words, BODY, LINE, REGULAR, wide).width;
        for wide in [300.0, 400.0, 500.0, 592.0] {
            assert!(width(wide) <= wide, "{wide}");
        }
        assert_eq!(breakable("Thank you, Maria.".into()), "Thank you, Maria.");
        assert_eq!(breakable("شكرًا".into()), "شكرًا");
    }

    #[test]
    fn a_line_breaks_between_a_quotation_mark_and_a_parenthesis() {
        // Another test may load the fonts between two measures.
        load();
        let width = |words: &str, room: f32| measure(words, BODY, LINE, REGULAR, room).width;
        let quoted = width("Warrant Officer”", f32::INFINITY);
        assert!((width("Warrant Officer” (WSO)", quoted + 2.0) - quoted).abs() < 2.0);
    }
}
