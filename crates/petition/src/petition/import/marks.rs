//! The marks of lists: bullets of every kind, and numbers.

/// Signs that are bullets even without a blank after them.
const SIGNS: &str = "•◦●○▪▫■□◼◻◆◇‣⁃∙⦁⦿⁌⁍➢➤►▶▸▹➔➜➝➞➡✓✔☑✅✗✘☐★☆✦✧❖❑❒❏❐✱✲✽♦・･＊※\u{2b1b}\u{25fe}";
/// Signs that are bullets only before a blank.
const WITH_BLANK: &str = "*-–—·+‐‑−→»>~√";

/// The mark at the beginning of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// The number of an item; `None` for a bullet.
    pub(super) number: Option<u32>,
    /// The number of bytes before its words.
    pub(super) length: usize,
}

/// Finds the mark of an item, if a line begins with one. A number may be no mark; [`is_counted`]
/// tells.
pub(super) fn mark(line: &str) -> Option<Mark> {
    let trimmed = line.trim_start();
    let indent = line.len() - trimmed.len();
    let bullet = |sign: &str, rest: &str| Mark {
        number: None,
        length: indent + sign.len() + rest.len() - rest.trim_start().len(),
    };
    let first = trimmed.chars().next()?;
    let sign = &trimmed[..first.len_utf8()];
    // The sign that makes a picture of the one before it.
    let rest = trimmed[first.len_utf8()..].trim_start_matches('\u{fe0f}');
    let has_blank = rest.starts_with(char::is_whitespace);
    let has_words = !rest.trim().is_empty();
    let sign_length = trimmed.len() - rest.len();
    let is_picture =
        matches!(u32::from(first), 0x1f300..=0x1faff | 0x2600..=0x27bf | 0x2b00..=0x2bff);
    let is_sign = SIGNS.contains(first)
        || matches!(first, '\u{f000}'..='\u{f0ff}')
        || (is_picture && has_blank);
    // "o" is the second bullet of Word, and a tab stands after it.
    let is_letter = (matches!(first, 'o' | '§' | 'Ø' | 'ü' | 'q' | 'v') && rest.starts_with('\t'))
        || (first == 'o' && rest.starts_with("  "));
    if has_words && (is_sign || is_letter || (has_blank && WITH_BLANK.contains(first))) {
        return Some(bullet(&trimmed[..sign_length], rest));
    }
    if has_words && trimmed.starts_with("--") && trimmed[2..].starts_with(char::is_whitespace) {
        return Some(bullet("--", &trimmed[2..]));
    }
    let (number, length) = numbered(sign, trimmed)?;
    let rest = &trimmed[length..];
    (!rest.trim().is_empty()).then(|| Mark {
        number: Some(number),
        length: indent + length + rest.len() - rest.trim_start().len(),
    })
}

/// The sign at the beginning of a line that is a bullet only if another line near it has the same:
/// the letters that the fonts of Word draw as bullets, and signs that touch their word.
pub(super) fn weak(line: &str) -> Option<(char, usize)> {
    let trimmed = line.trim_start();
    let first = trimmed.chars().next()?;
    let rest = &trimmed[first.len_utf8()..];
    let has_blank = rest.starts_with(' ') && !rest.trim().is_empty();
    let touches = rest.starts_with(char::is_alphabetic) && !rest.contains(first);
    let is_weak = match first {
        'o' | '§' | 'Ø' | 'ü' | 'q' | 'v' | 'x' | 'X' => has_blank,
        '*' | '-' | '–' | '—' | '+' => touches,
        _ => false,
    };
    let length = trimmed.len() - rest.trim_start().len();
    is_weak.then(|| (first, line.len() - trimmed.len() + length))
}

/// A number with its sign, such as "1.", "(2)", "c)", "①" or "三、".
fn numbered(first: &str, line: &str) -> Option<(u32, usize)> {
    let c = first.chars().next()?;
    if let circled @ 0x2460..=0x2473 = u32::from(c) {
        return Some((circled - 0x245f, first.len()));
    }
    if let Some(found) = counted(line) {
        return Some(found);
    }
    let is_open = matches!(c, '(' | '（');
    let from = if is_open { first.len() } else { 0 };
    let body = &line[from..];
    let end = body
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(body.len());
    let (words, after) = body.split_at(end);
    let sign = after.chars().next()?;
    let closes = if is_open {
        matches!(sign, ')' | '）')
    } else {
        matches!(sign, '.' | ')' | '）' | '．' | '、' | ':')
    };
    let length = from + end + sign.len_utf8();
    let rest = &line[length..];
    let is_apart = rest.starts_with(char::is_whitespace) || matches!(sign, '）' | '．' | '、');
    if !closes || !is_apart || words.chars().count() > 4 {
        return None;
    }
    // A colon stands after titles of parts too ("3: the roof"); only digits are read before it.
    let number = digits(words).or_else(|| (sign != ':').then(|| letters(words)).flatten())?;
    Some((number, length))
}

/// Digits with another sign than a full stop or a parenthesis: "1 - a", "#1 a", "No. 1 a", "1.a",
/// a tab after the number, or the key of a telephone, which is the digit and U+20E3.
fn counted(line: &str) -> Option<(u32, usize)> {
    let before = ["#", "No. ", "No ", "no. ", "№ ", "№"];
    let from = before.iter().find(|word| line.starts_with(**word));
    let from = from.map_or(0, |word| word.len());
    let body = &line[from..];
    let end = body.find(|c: char| !c.is_alphanumeric())?;
    let number = digits(&body[..end])?;
    let after = &body[end..];
    let sign = after.chars().next()?;
    let rest = &after[sign.len_utf8()..];
    let words = rest.trim_start();
    let dash = ["- ", "– ", "— ", ": "]
        .iter()
        .find_map(|dash| words.strip_prefix(*dash));
    let behind = match sign {
        '\u{20e3}' => rest,
        '\t' => rest,
        ' ' if from == 0 => dash?,
        ' ' | ':' | '.' | ')' if from > 0 => rest,
        '.' | ')' if rest.starts_with(char::is_alphabetic) => rest,
        _ => return None,
    };
    Some((number, line.len() - behind.len()))
}

/// The value of digits, of any script that this program speaks.
fn digits(words: &str) -> Option<u32> {
    let mut number = 0_u32;
    for c in words.chars() {
        let digit = match u32::from(c) {
            code @ 0x30..=0x39 => code - 0x30,
            code @ 0xff10..=0xff19 => code - 0xff10,
            code @ 0x660..=0x669 => code - 0x660,
            code @ 0x6f0..=0x6f9 => code - 0x6f0,
            _ => return None,
        };
        number = number.checked_mul(10)?.checked_add(digit)?;
    }
    (1..=999).contains(&number).then_some(number)
}

/// The value of a letter or a numeral that counts items: "b", "iv", "二".
fn letters(words: &str) -> Option<u32> {
    const ROMAN: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    const CHINESE: &str = "一二三四五六七八九十";
    const KOREAN: &str = "가나다라마바사아자차";
    let small = words.to_lowercase();
    let place = |list: &str| {
        let mut letters = small.chars();
        let (first, rest) = (letters.next()?, letters.next());
        let at = list.chars().position(|known| known == first)?;
        (rest.is_none()).then_some(at)
    };
    let at = place(CHINESE)
        .or_else(|| place(KOREAN))
        .or_else(|| place("abcdefghjklm"))
        .or_else(|| ROMAN.iter().position(|known| *known == small))?;
    u32::try_from(at + 1).ok()
}

/// Returns true if `number` counts an item after those with the numbers before it: a list begins
/// with 1 and goes on by one. "1931. It was built" is none.
pub(super) fn is_counted(number: u32, before: Option<u32>) -> bool {
    number == 1 || before.is_some_and(|before| number == before + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_bullet_is_known_and_words_are_none() {
        for line in [
            "• a",
            "•a",
            "◦ a",
            "o\ta",
            "\u{f0b7}\ta",
            "\u{f0a7} a",
            "● a",
            "✓ a",
            "✔\u{fe0f} a",
            "- a",
            "– a",
            "— a",
            "* a",
            "· a",
            "→ a",
            "➢ a",
            "■ a",
            "-- a",
            "  ▪ a",
            "☐ a",
            "+ a",
            "👉 a",
        ] {
            let found = mark(line).expect(line);
            assert_eq!((found.number, &line[found.length..]), (None, "a"), "{line}");
        }
        for line in [
            "-a",
            "*star*",
            "o we",
            "over",
            "–",
            "-5 degrees",
            "To: X",
            "§ 5 of the code",
            "5",
            "I. ",
        ] {
            assert_eq!(mark(line), None, "{line}");
        }
    }

    #[test]
    fn numbers_are_read_in_every_form() {
        for (line, number) in [
            ("1. a", 1),
            ("2) a", 2),
            ("(3) a", 3),
            ("1.\ta", 1),
            ("①a", 1),
            ("③ a", 3),
            ("b) a", 2),
            ("iv. a", 4),
            ("１．a", 1),
            ("二、a", 2),
            ("（三）a", 3),
            ("٢. a", 2),
            ("나. a", 2),
            ("12. a", 12),
            ("3: a", 3),
        ] {
            let found = mark(line).expect(line);
            assert_eq!(
                (found.number, &line[found.length..]),
                (Some(number), "a"),
                "{line}"
            );
        }
        for line in [
            "1931. It",
            "St. Mary",
            "4,000 homes",
            "1.5 miles",
            "To: a",
            "9:30 a",
        ] {
            assert_eq!(mark(line), None, "{line}");
        }
        assert!(is_counted(1, None) && is_counted(3, Some(2)));
        assert!(!is_counted(5, None) && !is_counted(4, Some(2)));
    }
}
