//! Keeps a signer's text from becoming a formula in a spreadsheet.
//!
//! A spreadsheet takes a cell that begins with one of `= + - @` for a formula, and a formula can
//! send the cells beside it elsewhere or start a program (DDE). OWASP's page on CSV injection names
//! these characters, tab, carriage return, line feed, and the full-width forms that some languages'
//! versions read as the plain ones. It also says that a separator inside a cell may begin another
//! cell if the reader uses other separators than the writer; Excel does so depending on its region.
//! So an apostrophe is put before such a character at the beginning of a cell and behind every
//! separator, even if there are blanks or quotes between them.

use std::borrow::Cow;

/// The text with apostrophes where a formula could begin; unchanged if there is no such place.
pub(super) fn guard(text: &str) -> Cow<'_, str> {
    let mut guarded = String::new();
    let mut copied = 0;
    if text.starts_with(char::is_control) {
        guarded.push('\'');
    }
    let mut is_cell_start = true;
    for (at, c) in text.char_indices() {
        if is_cell_start && starts_formula(c) {
            guarded.push_str(&text[copied..at]);
            guarded.push('\'');
            copied = at;
        }
        is_cell_start = is_separator(c) || (is_cell_start && is_ignored(c));
    }
    if copied == 0 && guarded.is_empty() {
        return Cow::Borrowed(text);
    }
    guarded.push_str(&text[copied..]);
    Cow::Owned(guarded)
}

/// Returns true when a cell that begins with this character is run as a formula.
fn starts_formula(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫'
    )
}

/// Returns true when some reader may begin another cell behind this character.
fn is_separator(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
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
        for (text, expected) in [
            ("", ""),
            ("Maria", "Maria"),
            ("Jean-Baptiste", "Jean-Baptiste"),
            ("O’Brien", "O’Brien"),
            ("maria@example.org", "maria@example.org"),
            ("02134", "02134"),
            ("2 + 2 = 4", "2 + 2 = 4"),
            ("=1+1", "'=1+1"),
            ("+1 202 555 0147", "'+1 202 555 0147"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1+1", "'＝1+1"),
            (" =1+1", " '=1+1"),
            ("\"=1+1", "\"'=1+1"),
            ("\u{200b}=1+1", "\u{200b}'=1+1"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("\n=x", "'\n'=x"),
            ("a; =1+1", "a; '=1+1"),
            ("a\n\"=1+1", "a\n\"'=1+1"),
            (
                "=DDE(\"cmd\";\"/C calc\";\"!A0\")",
                "'=DDE(\"cmd\";\"/C calc\";\"!A0\")",
            ),
        ] {
            assert_eq!(guard(text), expected, "{text:?}");
        }
    }
}
