//! What a text brings along from where it was copied: characters that cannot be seen, ligatures,
//! entities of HTML, marks of quoted mail.

use unicode_normalization::UnicodeNormalization as _;

use crate::signature::is_invisible;
use crate::text_file;

/// Returns a text without what cannot be seen, composed, with ligatures as letters, and with one
/// kind of blank. Tabs and line ends stay.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let composed: Vec<char> = text.nfc().collect();
    for (at, c) in composed.iter().copied().enumerate() {
        let neighbour = |at: Option<usize>| at.and_then(|at| composed.get(at)).copied();
        match c {
            '\n' | '\t' => out.push(c),
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => out.push_str("st"),
            // No-break, figure and thin blanks.
            '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => {
                out.push(' ');
            }
            // A word that was parted at the end of a line keeps the sign until the line is joined.
            '\u{ad}' if matches!(neighbour(at.checked_add(1)), None | Some('\n')) => {
                out.push('\u{ad}');
            }
            // Joiners hold together letters of Arabic and Indic scripts, and pictures.
            '\u{200c}' | '\u{200d}' => {
                let joins = |c: Option<char>| c.is_some_and(|c| u32::from(c) > 0x0590);
                if joins(neighbour(at.checked_sub(1))) && joins(neighbour(Some(at + 1))) {
                    out.push(c);
                }
            }
            // The place of a picture, and of a letter that was lost.
            '\u{fffc}' => {}
            // Bullets of Wingdings and Symbol are in private use; `marks` knows them.
            '\u{f000}'..='\u{f0ff}' => out.push(c),
            c => match text_file::meant(c) {
                Some(letter) => out.push(letter),
                None if is_invisible(c) => {}
                None => out.push(c),
            },
        }
    }
    out
}

/// Returns a line as it is printed: without signs of private use, and with single blanks. The sign
/// of a parted word stays at its end, until the line is joined with the next one.
pub(super) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if c.is_whitespace() { ' ' } else { c };
        if matches!(c, '\u{f000}'..='\u{f0ff}') || c == ' ' && out.ends_with(' ') {
            continue;
        }
        out.push(c);
    }
    out
}

/// The entities of HTML that letters have.
const ENTITIES: [(&str, &str); 48] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("shy", "\u{ad}"),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("zwnj", "\u{200c}"),
    ("zwj", "\u{200d}"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("deg", "°"),
    ("sect", "§"),
    ("para", "¶"),
    ("euro", "€"),
    ("pound", "£"),
    ("cent", "¢"),
    ("frac12", "½"),
    ("frac14", "¼"),
    ("frac34", "¾"),
    ("times", "×"),
    ("iexcl", "¡"),
    ("iquest", "¿"),
    ("szlig", "ß"),
    ("aelig", "æ"),
    ("AElig", "Æ"),
    ("oslash", "ø"),
    ("Oslash", "Ø"),
    ("rarr", "→"),
    ("larr", "←"),
    ("hearts", "♥"),
];

/// The marks in the names of accented letters, as `eacute`.
const ACCENTS: [(&str, char); 7] = [
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circ", '\u{302}'),
    ("uml", '\u{308}'),
    ("tilde", '\u{303}'),
    ("cedil", '\u{327}'),
    ("ring", '\u{30a}'),
];

/// Returns a text with its entities as characters, also where a program wrote the sign of an entity
/// as one: "&amp;amp;". What only looks like one stays.
pub(super) fn entities(text: &str) -> String {
    let once = once(text);
    let has_another = once != text && text.contains("&amp;");
    if has_another { self::once(&once) } else { once }
}

fn once(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let name = from[1..].split(';').next().unwrap_or_default();
        let is_whole = from.as_bytes().get(name.len() + 1) == Some(&b';');
        let meant = if is_whole && name.len() <= 10 {
            entity(name)
        } else {
            None
        };
        if let Some(meant) = meant {
            out.push_str(&meant);
            rest = &from[name.len() + 2..];
        } else {
            out.push('&');
            rest = &from[1..];
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        // The numbers from 128 to 159 are meant in Windows-1252, as every browser takes them.
        if let Ok(byte @ 0x80..=0x9f) = u8::try_from(number) {
            let bytes = [byte];
            let (letter, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
            return Some(letter.into_owned());
        }
        return char::from_u32(number).map(String::from);
    }
    if let Some((_, meant)) = ENTITIES.iter().find(|(known, _)| *known == name) {
        return Some((*meant).to_owned());
    }
    let mut letters = name.chars();
    let first = letters.next().filter(char::is_ascii_alphabetic)?;
    let (_, mark) = ACCENTS
        .iter()
        .find(|(known, _)| *known == letters.as_str())?;
    Some([first, *mark].into_iter().nfc().collect())
}

/// Takes the marks of quoted mail ("> ") from the lines, if most of them have one. The head of the
/// mail that quotes has none.
pub(super) fn unquoted(text: &str) -> String {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let is_quoted = |line: &&str| line.starts_with('>');
    let quoted = lines().filter(is_quoted).count();
    let after = lines().skip_while(|line| !is_quoted(line)).count();
    if quoted == 0 || quoted * 2 < lines().count() || quoted * 5 < after * 4 {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let mut line = line;
        while let Some(rest) = line.strip_prefix('>') {
            line = rest.strip_prefix(' ').unwrap_or(rest);
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_become_characters_and_what_is_none_stays() {
        for (text, meant) in [
            ("Roe &amp; Sons can&#8217;t", "Roe & Sons can’t"),
            (
                "caf&eacute; &Ntilde;and&uacute; &#xe9; &#146;",
                "café Ñandú é ’",
            ),
            (
                "AT&T; R&D & more &unknown; &",
                "AT&T; R&D & more &unknown; &",
            ),
            ("&nbsp;&mdash;&hellip;", "\u{a0}—…"),
        ] {
            assert_eq!(entities(text), meant);
        }
    }

    #[test]
    fn what_cannot_be_seen_goes_and_words_stay() {
        assert_eq!(
            clean("\u{feff}coun\u{200b}cil li\u{ad}brary\u{a0}of\u{ad}\nfice Jose\u{301}"),
            "council library of\u{ad}\nfice José"
        );
        assert_eq!(clean("ﬁrst oﬃce ﬂag"), "first office flag");
        // A word of Persian keeps its joiner.
        assert_eq!(clean("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(tidy("a \t b\u{f0b7}c\u{ad}"), "a bc\u{ad}");
    }

    #[test]
    fn quoted_mail_loses_its_marks_and_a_quotation_in_a_letter_keeps_them() {
        assert_eq!(unquoted("> a\n>\n> > b"), "a\n\nb\n");
        let letter = "Title\n\nbody\n\n> quoted\n\nTo: X";
        assert_eq!(unquoted(letter), letter);
    }
}
