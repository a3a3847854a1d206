//! Words of a signer in a cell that a spreadsheet may open: they stay words.
//!
//! A spreadsheet takes a cell that begins with one of `= + - @` for a formula, and a formula can
//! send what is beside it elsewhere or start a program (DDE). OWASP's page on CSV injection names
//! these, tab, carriage return, line feed and the full-width forms that some languages' versions
//! read as the plain ones, and says that a separator inside of a cell may begin another one where
//! the reader counts with other separators than the writer: Excel does so by the region it is set
//! to. So an apostrophe stands before such a character at the beginning of a cell and behind every
//! separator, with blanks and quotes between them or not.

use std::borrow::Cow;

/// The words, harmless; unchanged where they are already.
pub(super) fn harmless(words: &str) -> Cow<'_, str> {
    let mut safe = String::new();
    let mut kept = 0;
    if words.starts_with(char::is_control) {
        safe.push('\'');
    }
    let mut begins = true;
    for (at, c) in words.char_indices() {
        if begins && runs(c) {
            safe.push_str(&words[kept..at]);
            safe.push('\'');
            kept = at;
        }
        begins = separates(c) || (begins && is_passed_over(c));
    }
    if kept == 0 && safe.is_empty() {
        return Cow::Borrowed(words);
    }
    safe.push_str(&words[kept..]);
    Cow::Owned(safe)
}

/// Whether a cell that begins so is run.
fn runs(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫'
    )
}

/// Whether another cell may begin behind it.
fn separates(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// What some reader leaves out at the beginning of a cell: blanks, quotes, and what nobody sees.
fn is_passed_over(c: char) -> bool {
    let quotes = matches!(c, '"' | '\'' | '`' | '‘'..='‟' | '«' | '»' | '＂' | '＇');
    let unseen = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    c.is_whitespace() || c.is_control() || quotes || unseen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_run_is_guarded_and_nothing_else_is_touched() {
        for (words, expected) in [
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
            assert_eq!(harmless(words), expected, "{words:?}");
        }
    }
}
