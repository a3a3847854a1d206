//! Text in the plain forms of its characters: what a number, an address or a code is, whichever
//! keyboard it was typed on.

use unicode_normalization::UnicodeNormalization as _;

/// The zero of each script whose digits people write numbers with (Unicode 16, category Nd). Nine
/// more digits follow each.
const ZEROS: &[u32] = &[
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
    0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
];

/// Returns the text with digits of any script as `0` to `9`, full-width forms as the ordinary ones,
/// every hyphen and dash as `-`, every blank as one space, and without blanks at its ends.
///
/// Doing it again changes nothing. Apostrophes and letters with accents stay.
#[must_use]
pub fn plain(typed: &str) -> String {
    let mut plain = String::with_capacity(typed.len());
    for c in typed.chars().map(plain_char) {
        if c != ' ' || !plain.ends_with(' ') {
            plain.push(c);
        }
    }
    plain.trim().to_owned()
}

/// Returns a text as it is compared with the words of a list: composed alike, in small letters,
/// without accents, with one blank between its words. `#` is the word "no".
#[must_use]
pub fn plain_words(text: &str) -> String {
    // Marks of Latin letters and of Arabic are left out when a table is typed in a hurry.
    let bare = plain_words_with_accents(text)
        .nfd()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{640}'))
        .nfc()
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect::<String>();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same with the accents of its language.
pub(super) fn plain_words_with_accents(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.nfkc() {
        // `zipCode` has two words.
        if before.is_lowercase() && c.is_uppercase() {
            out.push(' ');
        }
        before = c;
        match c {
            '#' => out.push_str(" no "),
            '\'' | '’' | 'ʼ' => {}
            c if c.is_alphanumeric() => out.extend(c.to_lowercase()),
            c if unicode_normalization::char::is_combining_mark(c) => out.push(c),
            _ => out.push(' '),
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The plain form of a character.
fn plain_char(c: char) -> char {
    let code = u32::from(c);
    if c.is_ascii() && !c.is_ascii_whitespace() {
        return c;
    }
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code));
    if let Some(digit) = zero.and_then(|zero| char::from_digit(code - zero, 10)) {
        return digit;
    }
    match c {
        c if c.is_whitespace() => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(code - 0xfee0).unwrap_or(c),
        // The long vowel of kana stands on the key beside the zero, and people take it for a dash.
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | 'ー' => '-',
        '。' | '｡' | '․' => '.',
        '﹢' | '⁺' => '+',
        '﹫' => '@',
        '﹟' => '#',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_keyboard_gives_the_same_number() {
        for typed in [
            "20009-1234",
            "２０００９－１２３４",
            "٢٠٠٠٩‑١٢٣٤",
            "۲۰۰۰۹–۱۲۳۴",
            "२०००९—१२३४",
            "২০০০৯−১২৩৪",
            "２０００９ー１２３４",
            "\u{a0}20009-1234\u{3000}",
        ] {
            assert_eq!(plain(typed), "20009-1234", "{typed}");
        }
        assert_eq!(plain("202\u{202f}555\u{a0} 0147"), "202 555 0147");
        assert_eq!(plain("José O’Brien"), "José O’Brien");
    }

    proptest! {
        #[test]
        fn doing_it_again_changes_nothing(typed in "\\PC{0,40}") {
            let once = plain(&typed);
            prop_assert_eq!(plain(&once), once);
        }
    }
}
