//! Telephone numbers: as people write them, and as systems dial them.
//!
//! What was written is kept. A number with a country code, or one of the North American Numbering
//! Plan, also has the international form of ITU-T E.164. A country is never guessed: a number that
//! could be of any country has its digits and no more.

mod words;

use std::fmt;

use super::plain::plain;
use words::{EXTENSIONS, LABELS};

/// A telephone number, read from what a person wrote.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    /// Country code and number if the country is known, otherwise the digits as written.
    digits: String,
    is_international: bool,
    extension: String,
}

impl PhoneNumber {
    /// Reads a number as written in the United States: `202-555-0147`, `(+52) 55 1234 5678`,
    /// `tel:+1-202-555-0147;ext=12`, `011 52 …`, `202.555.0147 x12 (cell)`, in the digits of any
    /// script. Returns `None` if it cannot be called: fewer than 7 or more than 15 digits (ITU-T
    /// E.164), two numbers, or other words than those that tell the kind of a number.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        Self::read_in(written, true)
    }

    /// Reads a number. One without a country code is taken for a North American one only if
    /// `in_north_america` is true.
    pub(super) fn read_in(written: &str, in_north_america: bool) -> Option<Self> {
        let written = tidy(written);
        let parts = Parts::read(without_remark(&written))?;
        let digits = parts.digits;
        if !(7..=15).contains(&digits.len()) || is_one_digit(&digits) {
            return None;
        }
        let (digits, is_international) = if parts.has_plus {
            let is_known = !digits.starts_with('0')
                && (!digits.starts_with('1') || is_north_american(digits.get(1..)?));
            if !is_known {
                return None;
            }
            (digits, true)
        } else if let Some(dialled) = after_prefix(&digits) {
            (dialled.to_owned(), true)
        } else if in_north_america && is_north_american(&digits) {
            (format!("1{digits}"), true)
        } else if in_north_america && digits.strip_prefix('1').is_some_and(is_north_american) {
            (digits, true)
        } else {
            (digits, false)
        };
        Some(Self {
            digits,
            is_international,
            extension: parts.extension,
        })
    }

    /// The international form, `+12025550147`; `None` if the country is not known.
    #[must_use]
    pub fn e164(&self) -> Option<String> {
        self.is_international.then(|| format!("+{}", self.digits))
    }

    /// The digits, with the country code if the country is known: `12025550147`, or `5550147`.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// Returns true if the digits begin with a country code.
    #[must_use]
    pub fn is_international(&self) -> bool {
        self.is_international
    }

    /// The extension behind an exchange, which no system dials; "" if there is none.
    #[must_use]
    pub fn extension(&self) -> &str {
        &self.extension
    }

    /// The form that systems dial: the international one, or the digits as written. It has no
    /// extension.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.e164().unwrap_or_else(|| self.digits.clone())
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneNumber(..)")
    }
}

/// Returns what was written in plain characters, and without the `.0` that a spreadsheet adds to a
/// number.
pub(super) fn tidy(written: &str) -> String {
    let mut plain = plain(written);
    if let Some(digits) = of_spreadsheet(&plain) {
        return digits;
    }
    if let Some((number, zeros)) = plain.split_once('.') {
        let digits = number.strip_prefix('+').unwrap_or(number);
        let is_number = (7..=15).contains(&digits.len()) && all_digits(digits);
        if is_number && !zeros.is_empty() && zeros.bytes().all(|zero| zero == b'0') {
            plain.truncate(number.len());
        }
    }
    plain
}

/// A number without the remark in parentheses behind it: "202-555-0147 (Maria)".
fn without_remark(written: &str) -> &str {
    let remark = written
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('));
    match remark {
        Some((number, remark))
            if number.ends_with(' ')
                && !remark.contains(|c: char| c.is_ascii_digit())
                && !remark.to_lowercase().contains("fax") =>
        {
            number
        }
        _ => written,
    }
}

/// The digits of a number that a spreadsheet wrote as one: `2.025550147E9`, `2,025,550,147`. `None`
/// for others, and where digits were lost: `2.03E+09`.
fn of_spreadsheet(plain: &str) -> Option<String> {
    if let Some((number, power)) = plain.split_once(['E', 'e']) {
        let (first, rest) = number.split_once('.')?;
        let power: usize = power.trim_start_matches('+').parse().ok()?;
        let is_whole = first.len() == 1 && all_digits(first) && all_digits(rest);
        let has_all = rest.len() == power && power >= 6;
        return (is_whole && has_all).then(|| format!("{first}{rest}"));
    }
    let mut groups = plain.split(',');
    let first = groups.next()?;
    let groups: Vec<&str> = groups.collect();
    let are_thousands = groups.len() >= 2
        && (1..=3).contains(&first.len())
        && all_digits(first)
        && groups
            .iter()
            .all(|group| group.len() == 3 && all_digits(group));
    are_thousands.then(|| format!("{first}{}", groups.concat()))
}

/// Returns true for a number by the first rule that signatures were sealed by, which took any 7 to
/// 15 digits with marks between them.
pub(super) fn was_phone(sealed: &str) -> bool {
    let digits = sealed.bytes().filter(u8::is_ascii_digit).count();
    let marks = sealed
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | '(' | ')' | '/' | ' ' | 'x'));
    let plus_is_first = sealed.rfind('+').is_none_or(|at| at == 0);
    marks && plus_is_first && (7..=15).contains(&digits)
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns true for `0000000` and the like, which people write to be left alone.
fn is_one_digit(digits: &str) -> bool {
    let first = digits.as_bytes().first();
    digits.as_bytes().iter().all(|digit| Some(digit) == first)
}

/// Returns true for ten digits of the North American Numbering Plan: area and exchange begin with 2
/// to 9 (nanpa.com, *About the NANP*).
fn is_north_american(digits: &str) -> bool {
    let from_two = |at: usize| matches!(digits.as_bytes().get(at), Some(b'2'..=b'9'));
    digits.len() == 10 && from_two(0) && from_two(3)
}

/// The number behind the prefix for calls abroad: 011 in North America, 00 in most other countries.
fn after_prefix(digits: &str) -> Option<&str> {
    let number = digits
        .strip_prefix("011")
        .or_else(|| digits.strip_prefix("00"))?;
    let begins = number.as_bytes().first()?;
    let is_known = number.len() >= 7 && *begins != b'0';
    let is_known = is_known && (*begins != b'1' || is_north_american(&number[1..]));
    is_known.then_some(number)
}

/// A piece of what was written.
enum Piece<'a> {
    Digits(&'a str),
    Word(String),
    Mark(char),
}

/// The digits that belong to the number, and those of the extension.
#[derive(Default)]
struct Parts {
    has_plus: bool,
    digits: String,
    extension: String,
    /// A word stands behind the number.
    is_over: bool,
    /// That word is the "p" of a pause.
    mark_is_p: bool,
    /// The digits of the extension come next.
    extension_follows: bool,
    /// The last mark that was neither a blank nor a parenthesis that closes.
    mark: Option<char>,
}

impl Parts {
    /// Sorts the pieces; `None` if one of them has no place in a number.
    fn read(written: &str) -> Option<Self> {
        let mut parts = Self::default();
        for piece in pieces(written) {
            match piece {
                Piece::Digits(digits) => parts.take_digits(digits)?,
                Piece::Word(word) => parts.take_word(&word)?,
                Piece::Mark(mark) => parts.take_mark(mark)?,
            }
        }
        (!parts.extension_follows).then_some(parts)
    }

    fn take_digits(&mut self, digits: &str) -> Option<()> {
        let mark = self.mark.take();
        if self.extension_follows {
            self.extension_follows = false;
            self.extension = digits.to_owned();
            return (digits.len() <= 7).then_some(());
        }
        // "+44 (0)20 …" is dialled without the zero.
        if self.has_plus && mark == Some('(') && digits == "0" && !self.digits.is_empty() {
            return Some(());
        }
        // A slash parts two numbers if the first of them is whole; elsewhere it is behind the area.
        let is_another = matches!(mark, Some('/' | ',' | ';')) && self.digits.len() >= 7;
        // "202-555-0147 p12" waits before it dials more.
        if self.is_over && self.extension.is_empty() && self.mark_is_p && digits.len() <= 7 {
            self.extension = digits.to_owned();
            return Some(());
        }
        if is_another || self.is_over || !self.extension.is_empty() {
            return None;
        }
        self.digits.push_str(digits);
        Some(())
    }

    fn take_word(&mut self, word: &str) -> Option<()> {
        let is_whole = self.digits.len() >= 7;
        if EXTENSIONS.contains(&word) && is_whole && self.extension.is_empty() {
            self.extension_follows = true;
            return Some(());
        }
        // A word in the middle may be a letter that was taken for a digit: "202-555-O147".
        if !is_whole && !self.digits.is_empty() {
            return None;
        }
        // A word behind the number ends it.
        self.mark_is_p = is_whole && !self.is_over && word == "p";
        self.is_over |= is_whole;
        // "máy lẻ 12", "số lẻ 12": the word before the mark of an extension.
        (LABELS.contains(&word) || word == "máy").then_some(())
    }

    fn take_mark(&mut self, mark: char) -> Option<()> {
        match mark {
            '+' if self.digits.is_empty() && !self.has_plus => self.has_plus = true,
            '#' if self.digits.len() >= 7 && self.extension.is_empty() => {
                self.extension_follows = true;
            }
            ' ' | ')' => return Some(()),
            '-' | '.' | '(' | '/' | ':' | ',' | ';' | '=' | '[' | ']' | '·' | '•' | '_' | '*'
            | '・' | '･' | '~' | '|' => {}
            _ => return None,
        }
        self.mark = Some(mark);
        Some(())
    }
}

/// Cuts what was written into digits, words in lower case, and marks.
fn pieces(written: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = written;
    while let Some(c) = rest.chars().next() {
        let is_digit = |c: char| c.is_ascii_digit();
        let end = |of: fn(char) -> bool| rest.find(|c| !of(c)).unwrap_or(rest.len());
        let length = if is_digit(c) {
            let end = end(|c| c.is_ascii_digit());
            pieces.push(Piece::Digits(&rest[..end]));
            end
        } else if is_of_a_word(c) {
            let end = end(is_of_a_word);
            pieces.push(Piece::Word(rest[..end].to_lowercase()));
            end
        } else {
            pieces.push(Piece::Mark(c));
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    pieces
}

fn is_of_a_word(c: char) -> bool {
    c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The dialled form and the extension.
    fn read(written: &str) -> Option<(String, String)> {
        let number = PhoneNumber::read(written)?;
        Some((number.dialled(), number.extension().to_owned()))
    }

    #[test]
    fn a_number_is_read_however_it_was_written() {
        for written in [
            "202-555-0147",
            "(202) 555 0147",
            "202.555.0147",
            "202/555-0147",
            "2025550147",
            "2025550147.0",
            "12025550147",
            "1 (202) 555 0147",
            "+1 202 555 0147",
            "+1-202-555-0147",
            "(+1) 202-555-0147",
            "+ 1 (202) 555-0147",
            "011 1 202 555 0147",
            "tel:+1-202-555-0147",
            "tel:202-555-0147",
            "Tel.: 202 555 0147",
            "Cell: 202 555 0147",
            "202.555.0147 (cell)",
            "202-555-0147 home",
            "c 202 555 0147",
            "celular 202 555 0147",
            "手机：202 555 0147",
            "тел. 202 555 0147",
            "202–555–0147",
            "202‑555‑0147",
            "202—555—0147",
            "202−555−0147",
            "(202)\u{a0}555\u{202f}0147",
            "２０２－５５５－０１４７",
            "＋１ ２０２ ５５５ ０１４７",
            "٢٠٢٥٥٥٠١٤٧",
            "۲۰۲-۵۵۵-۰۱۴۷",
            "२०२ ५५५ ०१४७",
            "202·555·0147",
            "202・555・0147",
            "202~555~0147",
            "202-555-0147 (Maria)",
            "202-555-0147 (text only, please)",
            "2.025550147E9",
            "2.025550147E+09",
            "2,025,550,147",
        ] {
            let expected = Some(("+12025550147".to_owned(), String::new()));
            assert_eq!(read(written), expected, "{written}");
        }
    }

    #[test]
    fn an_extension_is_no_part_of_the_number() {
        for written in [
            "202-555-0147 x12",
            "202-555-0147x12",
            "202-555-0147 X 12",
            "202-555-0147 ext. 12",
            "202-555-0147 ext 12",
            "202-555-0147, ext. 12",
            "202-555-0147 (ext. 12)",
            "202-555-0147 Extension 12",
            "202-555-0147 extn: 12",
            "202-555-0147 #12",
            "202-555-0147 # 12",
            "tel:+1-202-555-0147;ext=12",
            "202-555-0147 доб. 12",
            "202-555-0147 分机12",
            "202-555-0147 내선 12",
            "202-555-0147 máy lẻ 12",
            "202-555-0147 poste 12",
            "202-555-0147p12",
            "202 555 0147 p 12",
            "+1 202 555 0147 ext. １２ (work)",
        ] {
            let expected = Some(("+12025550147".to_owned(), "12".to_owned()));
            assert_eq!(read(written), expected, "{written}");
        }
    }

    #[test]
    fn a_country_is_read_and_never_guessed() {
        for (written, dialled) in [
            ("(+52) 55 1234 5678", "+525512345678"),
            ("+52 55 1234 5678", "+525512345678"),
            ("011 52 55 1234 5678", "+525512345678"),
            ("0052 55 1234 5678", "+525512345678"),
            ("+44 (0)20 7946 0958", "+442079460958"),
            ("00442079460000", "+442079460000"),
            ("+63 2 8123 4567", "+63281234567"),
            // Of no country, or of any.
            ("555-0147", "5550147"),
            ("030/1234567", "0301234567"),
            ("020 7946 0958", "02079460958"),
            ("(155) 555 0147", "1555550147"),
        ] {
            assert_eq!(
                read(written).map(|read| read.0).as_deref(),
                Some(dialled),
                "{written}"
            );
        }
        let abroad = PhoneNumber::read_in("55 1234 5678", false).expect("a number");
        assert_eq!((abroad.e164(), abroad.digits()), (None, "5512345678"));
    }

    #[test]
    fn what_cannot_be_called_is_no_number() {
        for written in [
            "",
            "12345",
            "call me",
            "n/a",
            "1234567890123456",
            "202+5550147",
            "+0 202 555 0147",
            "+1 555 0147",
            "202 555 0147 / 0148",
            "202 555 0147, 202 555 0148",
            "202 555 0147 or 0148",
            "202 555 0147 fax",
            "202 555 0147 x",
            "202 555 0147 (fax)",
            "202-555-O147",
            "202 555 0147 cell 0148",
            "2.02555E+09",
            "2,025,55",
            "2.03E+09",
            "0000000000",
            "9999999999",
            "maria@example.org",
        ] {
            assert_eq!(read(written), None, "{written}");
        }
    }

    proptest! {
        #[test]
        fn an_accepted_number_is_the_same_in_every_form(
            written in "[+(]{0,2}[0-9]{1,4}[-. )/]{0,2}[0-9]{2,4}[- .‑\u{a0}]{0,1}[0-9]{2,5}( ?(x|ext\\. |#)[0-9]{1,5})?",
        ) {
            if let Some(number) = PhoneNumber::read(&written) {
                let again = PhoneNumber::read(&number.dialled()).expect("a number");
                prop_assert_eq!(again.digits(), number.digits());
                prop_assert_eq!(again.e164(), number.e164());
                prop_assert!(number.dialled().trim_start_matches('+').bytes().all(|b| b.is_ascii_digit()));
                // What is kept is read as the same number.
                let kept = tidy(&written);
                prop_assert_eq!(PhoneNumber::read(&kept), Some(number));
                prop_assert_eq!(tidy(&kept), kept);
            }
        }

        #[test]
        fn any_text_is_read_or_refused(written in "\\PC{0,40}") {
            let _ = PhoneNumber::read(&written);
        }
    }
}
