//! Keeps a signer's text from becoming a formula in a spreadsheet.
//!
//! A spreadsheet takes a cell that begins with one of `= + - @` for a formula, and a formula can
//! send the cells beside it elsewhere or start a program (DDE). OWASP's page on CSV injection names
//! these characters, tab, carriage return, line feed, and the full-width forms that some languages'
//! versions read as the plain ones. So an apostrophe is put at the beginning of such a cell, and
//! nowhere else: every cell is in quotes, so a separator inside one begins no other.

use std::borrow::Cow;

/// The text with an apostrophe before it if it begins like a formula. A number in its international
/// form is none: a spreadsheet makes the same number of it.
pub(crate) fn guard(text: &str) -> Cow<'_, str> {
    let first = text.chars().find(|c| !is_ignored(*c));
    let is_number = text
        .strip_prefix('+')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
    if text.starts_with(char::is_control) || (first.is_some_and(starts_formula) && !is_number) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns true when a cell that begins with this character is run as a formula.
fn starts_formula(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫'
    )
}

/// Returns true when some reader ignores this character at the beginning of a cell: blanks, quotes
/// and characters that nobody sees.
fn is_ignored(c: char) -> bool {
    let quotes = matches!(c, '"' | '\'' | '`' | '‘'..='‟' | '«' | '»' | '＂' | '＇');
    let invisible = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    c.is_whitespace() || c.is_control() || quotes || invisible
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_nothing_else_is_touched() {
        for text in [
            "",
            "Maria",
            "Jean-Baptiste",
            "O’Brien",
            "maria@example.org",
            "02134",
            "2 + 2 = 4",
            "+12025550147",
            "Anne; -Marie",
            "one\n- two",
        ] {
            assert_eq!(guard(text), text, "{text:?}");
        }
        for text in [
            "=1+1",
            "+1 202 555 0147",
            "+1+1",
            "+",
            "-",
            "-maria@example.org",
            "@SUM(A1)",
            "＝1+1",
            " =1+1",
            "\"=1+1",
            "\u{200b}=1+1",
            "\tx",
            "\rx",
            "\n=x",
            "=DDE(\"cmd\";\"/C calc\";\"!A0\")",
        ] {
            assert_eq!(guard(text), format!("'{text}"), "{text:?}");
        }
    }
}
