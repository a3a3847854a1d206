//! Text that was UTF-8 and was read as Windows-1252 by some program on the way: `JosÃ© PeÃ±a`.

/// The letters that Windows-1252 has from 0x80 to 0x9F. The others are those of Latin-1.
/// Source: <https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT>; the five
/// bytes without a letter are read as controls, as browsers do.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text as it was before, or `None` if it was not spoiled in this way. Nothing that people write
/// is UTF-8 by chance when its letters are taken for bytes.
pub(super) fn put_right(text: &str) -> Option<String> {
    // Every spoiled letter begins with one of these: the first bytes of two, three or four.
    if !text.contains(|c: char| matches!(c, 'Â'..='ô')) {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(byte).collect();
    String::from_utf8(bytes?).ok()
}

/// The byte of a letter in Windows-1252.
fn byte(c: char) -> Option<u8> {
    if let Some(at) = HIGH.iter().position(|high| *high == c) {
        return u8::try_from(0x80 + at).ok();
    }
    u8::try_from(u32::from(c))
        .ok()
        .filter(|byte| !(0x80..0xa0).contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoil(text: &str) -> String {
        let high = |byte: u8| match byte {
            0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
            byte => char::from(byte),
        };
        text.bytes().map(high).collect()
    }

    #[test]
    fn spoiled_text_is_put_right_and_nothing_else_is_touched() {
        assert_eq!(spoil("José"), "JosÃ©");
        for text in [
            "José Peña",
            "Zoë O’Brien",
            "Ángel Ñúñez",
            "山田 太郎",
            "Ђорђе",
            "à",
        ] {
            assert_eq!(put_right(&spoil(text)).as_deref(), Some(text), "{text}");
            assert_eq!(put_right(text), None, "{text}");
        }
        for text in [
            "",
            "Ann Roe",
            "Ângela",
            "François",
            "Ça",
            "João Ávila",
            "Ñandú",
            "Ô",
            "Núñez “Ñ”",
        ] {
            assert_eq!(put_right(text), None, "{text}");
        }
    }
}
